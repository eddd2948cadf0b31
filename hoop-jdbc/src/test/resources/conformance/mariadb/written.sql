select * from customers
----
select sql_no_cache c.*, o.total from customers c straight_join orders o on o.customer_id = c.id
----
select high_priority sql_buffer_result id from orders
----
select distinctrow country from customers
----
select id from orders procedure analyse()
----
select * from orders force index (by_customer) where customer_id = 1
----
select * from orders ignore index for order by (by_customer) order by customer_id
----
select * from partitioned partition (p0, p1)
----
select * from customers as of_ where of_.id = 1
----
select `id`, `customers`.`name` from `customers`
----
select name from customers where name like 'A!%' escape '!'
----
select name sounds like 'Ada' from customers
----
select name collate utf8mb4_bin from customers order by name collate utf8mb4_general_ci
----
select _utf8mb4'x', N'y', x'41', 0x41, b'01', 0b1, 'a' 'b', "double", 1e3, .5
----
select 'a\'b; delete from customers; -- ', "it""s", 'x\\'
----
select 1 -- comment; delete from orders
----
select 1 # comment; delete from orders
----
select 1 /* ; delete from orders */
----
select /*+ no_merge */ id from orders
----
select /*!40001 sql_no_cache */ * from orders
----
select 1--1, 2- -2, - - 3, !0, ~1, not 1
----
select 1 div 2, 5 % 3, 5 mod 3, 1 << 2, 1 >> 1, 1 & 2, 1 | 2, 1 ^ 2, 1 <=> null, 1 xor 0, 1 && 1, 0 || 1
----
select date '2026-01-01', time '10:00:00', timestamp '2026-01-01 10:00:00', {d '2026-01-01'}, now() + interval 1 day, interval 2 hour + now()
----
select date_sub(now(), interval '1:2' minute_second), adddate('2026-01-01', 5), timestampadd(minute, 1, now()), extract(day_hour from now())
----
select trim(leading 'x' from 'xxa'), trim(both from ' a '), substring('abc' from 2 for 1), position('a' in 'ba'), char(65, 66 using utf8mb4), convert('a', char(3)), cast('1' as unsigned), cast(1 as decimal(5,2)), binary 'a'
----
select match(title) against ('anvil') from products
----
select group_concat(distinct name order by id desc separator '; ') from customers
----
select count(distinct customer_id, state) from orders
----
select json_value(body, '$.a'), json_query(body, '$.b'), json_exists(body, '$.c'), json_arrayagg(id), json_objectagg(id, tags) from documents group by id
----
select jt.* from documents, json_table(body, '$' columns (a int path '$.a', nested path '$.b[*]' columns (b int path '$'))) jt
----
select id, sum(total) over w, ntile(2) over w from orders window w as (partition by customer_id order by id rows between unbounded preceding and current row)
----
select median(total) over (partition by state), percentile_cont(0.5) within group (order by total) over (partition by state) from orders
----
select lag(total, 1) over (order by id), first_value(total) over (order by id range between 1 preceding and 1 following) from orders
----
with recursive tree as (select id, customer_id from orders where id = 1 union select o.id, o.customer_id from orders o join tree t on o.id = t.id + 1) select * from tree
----
with a as (select 1 as x), b (y) as (select x + 1 from a) select * from a, b
----
with recursive c (n) as (select 1 union all select n + 1 from c where n < 3) cycle n restrict select * from c
----
select * from orders order by id limit 1, 2
----
select * from orders order by id limit 2 offset 1
----
select * from orders order by total desc offset 1 rows fetch next 2 rows only
----
select * from orders order by total fetch first 1 rows with ties
----
select * from orders limit rows examined 1000
----
select id from orders union all select id from customers order by id limit 3
----
(select id from orders limit 1) union (select id from customers limit 1)
----
select id from orders intersect select id from customers except select 3
----
select * from (values (1, 'a'), (2, 'b')) v
----
select * from customers c left join (orders o join order_lines l on l.order_id = o.id) on o.customer_id = c.id
----
select * from customers natural left join audit_log
----
select * from orders join archived_orders using (id)
----
select * from orders o where (o.customer_id, o.state) in (select c.id, 'new' from customers c)
----
select * from orders where total > all (select total from archived_orders where total is not null)
----
select * from orders where row(id, state) = row(1, 'new')
----
select exists (select 1 from orders), 1 in (1, 2), null is not true, 1 is unknown
----
select customer_id, count(*) from orders group by customer_id desc with rollup having count(*) > 0
----
select id into @x from orders where id = 1
----
select id from orders where id = 1 into @x
----
select @a := id from orders where id = 1
----
set @n = (select count(*) from orders)
----
set @a = 1, @b := 2
----
set names 'utf8mb4'
----
set character set utf8mb4
----
set session transaction read only
----
set transaction isolation level serializable
----
set time_zone = '+00:00'
----
set @@session.group_concat_max_len = 1000
----
set statement max_statement_time = 10 for select * from orders
----
set sql_safe_updates = 0
----
select * from orders where id = 1 for update
----
select * from orders where id = 1 for update skip locked
----
select * from orders where id = 1 lock in share mode
----
select nextval(invoices), lastval(invoices), next value for invoices, previous value for invoices
----
select setval(invoices, 50)
----
select invoices.nextval
----
select twice(id) from orders
----
call close_orders(10)
----
do 1 + 1
----
do sleep(0)
----
do release_lock('x')
----
select benchmark(1, 1 + 1), sleep(0)
----
select get_lock('a', 0), is_free_lock('a'), release_lock('a')
----
select load_file('/etc/hostname')
----
select last_insert_id(), last_insert_id(5), found_rows(), row_count(), connection_id(), current_user(), user(), database(), schema(), version()
----
select uuid(), sys_guid(), uuid_short(), rand(), rand(3), random_bytes(4), md5('a'), sha2('a', 256), crc32('a'), password('a')
----
select aes_encrypt('a', 'k'), hex(encode('a', 'k')), compress('a'), to_base64('a'), from_base64('YQ=='), inet_aton('127.0.0.1'), inet6_ntoa(inet6_aton('::1'))
----
select st_astext(point(1, 2)), st_distance(point(0, 0), point(3, 4)), st_geomfromtext('POINT(1 1)')
----
select format(1234.5, 2), sformat('{} {}', 1, 2), natural_sort_key('a10'), regexp_replace('abc', 'b', 'x'), regexp_substr('abc', 'b'), to_char(now(), 'YYYY')
----
insert into orders (customer_id, total) values (1, 5)
----
insert into orders values (50, 1, 'new', now(), 5, null), (51, 1, default, null, null, null)
----
insert into orders () values ()
----
insert into orders set customer_id = 1, total = 5
----
insert low_priority into audit_log (what) values ('x')
----
insert delayed into audit_log (what) values ('x')
----
insert ignore into customers (id) values (1)
----
insert into customers (id, name) values (1, 'x') on duplicate key update name = values(name), email = concat(email, 'x')
----
insert into customers (id, name) select id, state from orders o on duplicate key update name = o.state
----
insert into archived_orders select * from orders where state = 'shipped'
----
insert into archived_orders (id, total) with t as (select id + 100 as id, total from orders) select id, total from t
----
insert into audit_log (what) values ('a') returning id, what
----
insert into open_orders (id, customer_id, total) values (70, 1, 1)
----
insert into partitioned partition (p0) values (5, 1, 'x')
----
insert into audit_log (what) values ((select max(name) from customers))
----
replace into customers (id, name) values (1, 'x'), (60, 'y')
----
replace into customers set id = 2, name = 'y'
----
replace into archived_orders select * from orders
----
replace delayed into audit_log values (1, 'x', now())
----
update customers set name = 'x'
----
update customers set name = 'x' where id = 1
----
update customers c set c.name = upper(c.name) where c.country = 'GB' order by c.id limit 1
----
update ignore customers set id = 2 where id = 1
----
update low_priority customers set active = not active where id in (1, 2)
----
update customers set name = 'x' where 1
----
update customers set name = 'x' where 1 = 1
----
update customers set name = 'x' where true or id = 1
----
update customers set name = 'x' where id = id
----
update customers set name = 'x' where 'a' = 'a'
----
update customers set name = 'x' where 0
----
update orders o, customers c set o.note = c.name where c.id = o.customer_id
----
update orders o join customers c on c.id = o.customer_id set o.note = 'x', c.active = 0 where o.id = 1
----
update orders o left join customers c on c.id = o.customer_id set o.note = 'x' where c.id is null
----
update orders, (select max(id) as m from customers) x set orders.total = x.m where orders.id = 1
----
update orders set total = (select count(*) from order_lines l where l.order_id = orders.id) where id = 1
----
update open_orders set total = 1 where id = 1
----
update partitioned partition (p0) set a = 5
----
update customers set name = default(name), email = default where id = 1
----
update orders set state = case when total > 10 then 'big' else 'small' end where id < 3
----
delete from customers
----
delete from customers where id = 1
----
delete from customers where id > 0 and 1 = 1
----
delete from customers where true
----
delete from customers where 2 > 1
----
delete from customers where id = 1 or 1
----
delete from customers where not false
----
delete from customers where null
----
delete from customers order by id limit 2
----
delete quick from customers where id = 1
----
delete low_priority ignore from customers where id = 1
----
delete from customers where id = 1 returning name
----
delete from c using customers c where c.id = 1
----
delete from orders, order_lines using orders join order_lines on order_lines.order_id = orders.id
----
delete o.* from orders o where o.id = 1
----
delete o, l from orders o left join order_lines l on l.order_id = o.id where o.state = 'new'
----
delete from open_orders where id = 1
----
delete from orders where customer_id = (select id from customers where name = 'Ada')
----
delete from partitioned partition (p0) where id = 1
----
delete from orders where exists (select 1 from customers c where c.id = orders.customer_id and c.active = 0)
----
truncate table orders
----
truncate orders
----
create table n (id int)
----
create table if not exists customers (id int)
----
create or replace table audit_log (x int)
----
create temporary table tmp (id int)
----
create temporary table tmp as select * from orders
----
create table n select * from orders
----
create table n (id int primary key) ignore select id, total from orders
----
create table n (id int) engine = memory
----
create table n (a int, b int as (a + 1) virtual, c int generated always as (a * 2) stored, key (b))
----
create table n (id int, x varchar(10) check (x <> ''), constraint ck check (id > 0), fulltext key (x)) comment 'x'
----
create table n (id int auto_increment, primary key (id), unique key u (id), index using btree (id)) auto_increment = 5 row_format = dynamic
----
create table n (id int, at timestamp(6) default current_timestamp(6) on update current_timestamp(6)) partition by hash (id) partitions 4
----
create table n (id int, p point not null, spatial index (p)) with system versioning
----
create table n (id int default (nextval(invoices)))
----
create table n (id int references orders (id), foreign key (id) references customers (id) on delete set null on update cascade)
----
create index i on orders (total)
----
create unique index if not exists i on orders (id, total desc) using btree comment 'x' algorithm = inplace lock = none
----
create fulltext index i on products (title)
----
create index i on orders (note(10))
----
create view v as select * from orders
----
create or replace algorithm = merge definer = current_user sql security invoker view open_orders (id) as select id from orders with cascaded check option
----
create sequence q start with 1 increment by 2 minvalue 1 maxvalue 100 cache 10 cycle
----
create or replace sequence invoices
----
create procedure p () delete from orders
----
create procedure p (in a int, out b int, inout c int) comment 'x' reads sql data begin select max(id) into b from orders; set c = a; end
----
create procedure p () begin declare done int default 0; declare cur cursor for select id from orders; declare continue handler for not found set done = 1; open cur; l: loop fetch cur into done; if done then leave l; end if; end loop; close cur; end
----
create function f (a int) returns int deterministic begin if a > 1 then return a; else return 0; end if; end
----
create or replace function twice (n int) returns int deterministic return 3 * n
----
create aggregate function agg (x int) returns int begin declare r int default 0; declare continue handler for not found return r; loop fetch group next row; set r = r + x; end loop; end
----
create trigger tr after insert on orders for each row insert into audit_log (what) values ('t')
----
create trigger tr before update on orders for each row begin if new.total < 0 then signal sqlstate '45000' set message_text = 'x'; end if; end
----
create event ev on schedule every 1 day do delete from audit_log
----
create event ev on schedule at current_timestamp + interval 1 hour disable do begin delete from audit_log where id = 1; end
----
alter table orders add column x int, add index (x), drop column note, modify state varchar(30), change total amount decimal(14,2), algorithm = copy
----
alter table orders add (x int, y int)
----
alter table orders add column if not exists x int after id, drop column if exists nothing
----
alter table orders drop primary key, add primary key (id, total)
----
alter table orders alter column state set default 'x', alter total drop default
----
alter table orders rename column note to remark, rename index by_customer to ix
----
alter table orders convert to character set utf8mb4 collate utf8mb4_bin
----
alter table orders order by total
----
alter table orders force
----
alter table orders engine = innodb, comment = 'x'
----
alter table orders add constraint fk foreign key (customer_id) references products (id)
----
alter table orders rename as o2
----
alter ignore table orders add unique (state)
----
alter table partitioned add partition (partition p2 values less than maxvalue)
----
alter table partitioned reorganize partition p0 into (partition p00 values less than (50), partition p01 values less than (100))
----
alter table partitioned drop partition p0
----
alter table partitioned truncate partition p0
----
alter table partitioned coalesce partition 1
----
alter table partitioned remove partitioning
----
alter table partitioned rebuild partition p0
----
alter view open_orders as select id from orders
----
alter sequence if exists invoices increment by 5
----
alter procedure close_orders comment 'x'
----
alter database character set utf8mb4
----
rename table orders to o2, o2 to o3
----
rename table orders to tmp, archived_orders to orders, tmp to archived_orders
----
drop table orders
----
drop table if exists orders, order_lines cascade
----
drop temporary table if exists nothing
----
drop view open_orders
----
drop index by_customer on orders
----
drop procedure close_orders
----
drop procedure if exists nothing
----
drop function twice
----
drop trigger if exists nothing
----
drop event if exists nothing
----
drop sequence invoices
----
drop table if exists `no;thing`
----
explain select * from orders
----
explain extended delete from orders where id = 1
----
explain format = json select * from orders o join customers c on c.id = o.customer_id
----
explain partitions select * from partitioned
----
analyze select count(*) from orders
----
analyze format = json select * from orders
----
analyze update orders set total = 1 where id = 1
----
describe orders
----
desc orders total
----
show tables
----
show full tables like 'o%'
----
show columns from orders
----
show create table orders
----
show create view open_orders
----
show create procedure close_orders
----
show index from orders
----
show table status like 'orders'
----
show databases
----
show variables like '%mode%'
----
show global status like 'Threads%'
----
show processlist
----
show full processlist
----
show warnings
----
show errors limit 1
----
show grants
----
show grants for current_user
----
show engines
----
show character set
----
show collation where charset = 'utf8mb4'
----
show triggers
----
show events
----
show procedure status where db = database()
----
show open tables
----
show plugins
----
show privileges
----
show storage engines
----
show count(*) warnings
----
show profiles
----
select table_name, table_rows from information_schema.tables where table_schema = database()
----
select column_name from information_schema.columns where table_name = 'orders' order by ordinal_position
----
select * from information_schema.key_column_usage where table_schema = database()
----
select * from information_schema.referential_constraints
----
select * from information_schema.processlist
----
select user, host from mysql.user
----
begin
----
begin work
----
start transaction
----
start transaction read only
----
start transaction with consistent snapshot, read write
----
commit
----
commit and chain no release
----
commit work
----
rollback
----
rollback and no chain
----
savepoint a
----
savepoint a; rollback to savepoint a
----
release savepoint nothing
----
set autocommit = 0
----
lock tables orders read
----
lock tables orders write, customers as c read
----
unlock tables
----
flush tables
----
flush table orders with read lock
----
flush status
----
optimize table orders
----
check table orders quick
----
checksum table orders, customers
----
repair table audit_log
----
analyze table orders persistent for all
----
analyze local table orders
----
prepare s from 'select * from orders where id = ?'
----
prepare s from 'select 1'; execute s; deallocate prepare s
----
execute immediate 'select count(*) from orders'
----
execute immediate 'delete from orders'
----
execute immediate concat('delete from ', 'orders')
----
handler orders open
----
handler orders open; handler orders read first; handler orders close
----
get diagnostics @n = number
----
signal sqlstate '01000'
----
kill query 999999
----
use mysql
----
help 'select'
----
select 1; select 2
----
insert into audit_log (what) values ('a'); delete from audit_log where what = 'a'
----
begin not atomic select 1; end
----
begin not atomic delete from orders; end
----
if 1 then select 1; end if
----
select 1 from dual
----
select 1 from dual where 1 = 1
----
select * from seq_1_to_5
----
select * from orders for system_time all
----
select row_start from orders
----
values (1), (2)
----
select 'a' 'b' as `c d`, name as 'quoted alias' from customers
----
select name "quoted alias" from customers
----
select * from orders where total between 1 and 5 and not (state = 'x' or note is null) xor id = 1
----
select coalesce(nullif(name, ''), 'x') as n from customers having n <> 'x'
----
select if(1, 2, 3), ifnull(1, 2), isnull(1), interval(1, 2, 3), elt(1, 'a'), field('a', 'b'), find_in_set('a', 'a,b'), make_set(1, 'a'), export_set(1, 'a', 'b'), nvl(1, 2), nvl2(1, 2, 3), decode_oracle(1, 1, 'a', 'b')
----
select year(placed), monthname(placed), weekofyear(placed), date_format(placed, '%Y-%m'), time_to_sec(placed), unix_timestamp(placed), from_unixtime(0), str_to_date('2026', '%Y'), period_diff(202601, 202512), timediff(placed, placed), to_days(placed), last_day(placed), utc_timestamp(), sysdate(6), localtime, localtimestamp(3), curtime(2) from orders
