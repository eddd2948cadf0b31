select * from customers
----
select top 2 * from orders order by id
----
select distinct on (state) state, id from orders order by state, id
----
select id "Mixed Case", name as "as" from customers
----
select "ID" from "PUBLIC"."CUSTOMERS"
----
select `id` from customers
----
select U&'\0041', 'it''s', X'4142', N'x', $$dollar; delete from orders$$, 1e3, .5, 0x1F, 1_000
----
select 1 -- ; delete from orders
----
select 1 // ; delete from orders
----
select 1 /* ; /* nested */ delete from orders */
----
select 'a' || 'b', 1 + 2 * 3, -1, 5 % 2, 1 <> 2, not true, true and false or null, 'a' is distinct from 'b'
----
select date '2026-01-01', time '10:00:00', timestamp '2026-01-01 10:00:00', timestamp with time zone '2026-01-01 10:00:00+01', interval '1' day, interval '1-2' year to month, current_date - 1, placed + interval '1' hour from orders
----
select cast(id as varchar), id::varchar, convert(id, varchar), cast('1' as decimal(5, 2)), cast(null as uuid), cast(array[1] as bigint array) from orders
----
select trim(leading 'x' from 'xa'), substring('abc' from 2 for 1), position('a' in 'ba'), overlay('abc' placing 'x' from 1 for 1), extract(year from placed), char_length(state) from orders
----
select array[1, 2][1], array_get(array[1], 1), cardinality(array[1]), array_agg(id order by id), (1, 2), row(1, 2) from orders
----
select json_object('a': 1, 'b': null absent on null), json_array(1, 2), json '{"a": 1}', json_arrayagg(id), json_objectagg(key state: id absent on null) from orders where id = 1 group by state
----
select body from documents where body is json
----
select listagg(name, ', ') within group (order by id), string_agg(name, ','), group_concat(name order by id separator ';') from customers
----
select count(*) filter (where total > 5), sum(distinct total), avg(total), any_value(state), bit_and_agg(id), stddev_pop(total), median(total), mode() within group (order by state), percentile_cont(0.5) within group (order by total) from orders
----
select rank() over w, sum(total) over (partition by state order by id rows between 1 preceding and current row exclude current row) from orders window w as (order by id)
----
select id, row_number() over (order by id) rn from orders qualify rn < 3
----
with recursive r(n) as (select 1 union all select n + 1 from r where n < 5) select * from r
----
with a as (select 1 as x), b(y) as (select x from a) select * from a, b
----
select * from orders order by total desc nulls last limit 2 offset 1
----
select * from orders order by id offset 1 row fetch next 2 rows only
----
select * from orders order by total fetch first 1 percent rows only
----
select * from orders order by total fetch first 1 row with ties
----
select id from orders union all select id from customers minus select 1
----
select id from orders intersect select id from customers except select 3
----
table orders
----
values (1, 'a'), (2, 'b')
----
select * from (values (1, 'a'), (2, 'b')) v(x, y)
----
select * from customers c left outer join (orders o inner join order_lines l on l.order_id = o.id) on o.customer_id = c.id
----
select * from customers natural join audit_log
----
select * from orders join archived_orders using (id)
----
select * from orders cross join customers
----
select * from orders o where (o.customer_id, o.state) in (select c.id, 'new' from customers c)
----
select * from orders where total > all (select total from archived_orders where total is not null)
----
select * from orders where id = any (select id from customers)
----
select * from orders where id = any(array[1, 2])
----
select * from customers where name like 'A!%' escape '!' or name ilike 'a%' or name regexp '^A'
----
select exists (select 1 from orders), unique (select id from orders), 1 in (1, 2), (1, 2) = (1, 2), 1 between symmetric 2 and 0
----
select case when id > 1 then 'a' else 'b' end, case state when 'new' then 1 end, decode(id, 1, 'x', 'y'), casewhen(id > 1, 1, 2), nullif(id, 1), coalesce(note, 'x'), nvl2(note, 1, 2), greatest(1, 2), least(1, 2) from orders
----
select group_concat(distinct country) from customers group by rollup(active)
----
select state, count(*) from orders group by state having count(*) > 0
----
select state, count(*) from orders group by all
----
select * from system_range(1, 5)
----
select * from unnest(array[1, 2], array['a', 'b']) with ordinality as u(a, b, n)
----
select * from table(id int = (1, 2), name varchar = ('a', 'b'))
----
select x from generate_series(1, 3) as g(x)
----
select * from orders for update
----
select * from orders for update skip locked
----
select * from orders where id = 1 for update nowait
----
select rownum(), rowid_, _rowid_ from (select 1 as rowid_, _rowid_ from orders)
----
select _rowid_, * from orders
----
select * except (note) from orders
----
select orders.* except (id) from orders
----
select next value for invoices
----
select invoices.nextval, invoices.currval
----
select nextval('invoices')
----
select currval('invoices')
----
select twice(id) from orders
----
call twice(3)
----
call 1 + 1
----
call next value for invoices
----
select @a := 5
----
set @a = 5
----
set @a = (select count(*) from orders)
----
select identity(), scope_identity(), session_id(), transaction_id(), user(), current_schema, current_catalog, database(), h2version(), memory_used(), lock_timeout(), autocommit(), readonly()
----
select random_uuid(), rand(), random_uuid(7), secure_rand(4), hash('SHA-256', 'a'), encrypt('AES', X'00000000000000000000000000000000', X'00'), ora_hash('a'), zero(), pi()
----
select file_read('/etc/hostname')
----
select * from csvread('/etc/hostname')
----
select formatdatetime(current_timestamp, 'yyyy'), parsedatetime('2026', 'yyyy'), datediff(day, date '2026-01-01', current_date), dateadd(month, 1, current_date), date_trunc(day, placed), dayname(placed), iso_week(placed), months_between(placed, placed), last_day(placed), add_months(placed, 1), to_char(placed, 'YYYY'), to_date('2026', 'YYYY') from orders
----
select abs(1), mod(5, 2), power(2, 3), round(1.5), trunc(1.5), sqrt(4), sign(-1), ceiling(1.2), floor(1.2), bitand(1, 2), bitor(1, 2), lshift(1, 2), log10(10), degrees(1), width_bucket(1, 0, 10, 5), gcd(4, 6), lcm(4, 6)
----
select lower('A'), initcap('a b'), lpad('a', 3), repeat('a', 2), replace('a', 'a', 'b'), reverse('a'), soundex('a'), space(2), translate('a', 'a', 'b'), regexp_replace('a', 'a', 'b'), regexp_like('a', 'a'), regexp_substr('a', 'a'), instr('a', 'a'), locate('a', 'a'), left('a', 1), insert('abc', 1, 1, 'x'), stringencode('a'), stringdecode('a'), utf8tostring(stringtoutf8('a')), rawtohex('a'), hextoraw('0041'), xmltext('a'), xmlnode('a'), xmlcomment('a'), to_clob_ from (select 1 as to_clob_)
----
select data_type_sql('PUBLIC', 'ORDERS', 'TABLE', 'TDT'), db_object_sql('TABLE', 'PUBLIC', 'ORDERS'), db_object_id('TABLE', 'PUBLIC', 'ORDERS'), disk_space_used('ORDERS'), link_schema_ from (select 1 link_schema_)
----
insert into orders (customer_id, total) values (1, 5)
----
insert into orders values (50, 1, 'new', current_timestamp, 5, null), (51, 1, default, null, null, null)
----
insert into orders default values
----
insert into orders set customer_id = 1, total = 5
----
insert into orders (customer_id) values 1, 2, 3
----
insert into audit_log (what) overriding system value values ('x')
----
insert into archived_orders select * from orders where state = 'shipped'
----
insert into archived_orders direct select * from orders
----
insert into archived_orders (id, total) with t as (select id + 100 as id, total from orders) select id, total from t
----
insert into audit_log (what) values ((select max(name) from customers))
----
insert into archived_orders table orders
----
merge into customers (id, name) key (id) values (1, 'x'), (60, 'y')
----
merge into customers (id, name) values (2, 'y')
----
merge into archived_orders key (id) select * from orders
----
merge into customers c using orders o on c.id = o.customer_id and o.id = 1 when matched then update set name = 'm'
----
merge into customers c using (select 1 as id) s on c.id = s.id when matched and c.name = 'Ada' then delete when not matched then insert (id) values (s.id)
----
merge into archived_orders a using orders o on a.id = o.id when not matched then insert values (o.id, o.customer_id, o.state, o.placed, o.total, o.note) when matched then update set a.total = o.total
----
update customers set name = 'x'
----
update customers set name = 'x' where id = 1
----
update customers c set c.name = upper(c.name) where c.country = 'GB' fetch first 1 row only
----
update customers set name = 'x' limit 1
----
update customers set name = 'x' where true
----
update customers set name = 'x' where 1 = 1
----
update customers set name = 'x' where id = id
----
update customers set name = 'x' where true or id = 1
----
update customers set name = 'x' where false
----
update customers set (name, email) = ('a', 'b') where id = 1
----
update customers set (name, email) = (select state, note from orders where id = 1) where id = 1
----
update orders set total = (select count(*) from order_lines l where l.order_id = orders.id) where id = 1
----
update orders set state = default where id = 1
----
delete from customers
----
delete from customers where id = 1
----
delete customers where id = 1
----
delete from customers where true
----
delete from customers where 2 > 1
----
delete from customers where id = 1 or true
----
delete from customers where not false
----
delete from customers where null
----
delete from customers limit 2
----
delete top 1 from customers
----
delete from customers fetch first 1 row only
----
delete from customers c where c.id in (select customer_id from orders)
----
delete from orders where exists (select 1 from customers c where c.id = orders.customer_id and not c.active)
----
truncate table orders
----
truncate table orders continue identity
----
truncate table orders restart identity
----
select * from final table (insert into audit_log (what) values ('a'))
----
select id from old table (delete from audit_log where id = 1)
----
select name from new table (update customers set name = 'x' where id = 1)
----
select * from final table (merge into customers (id, name) key (id) values (1, 'x'))
----
create table n (id int)
----
create table if not exists customers (id int)
----
create cached table n (id int primary key)
----
create memory table n (id int)
----
create temp table tmp (id int)
----
create local temporary table tmp (id int) on commit drop
----
create global temporary table tmp (id int) on commit delete rows
----
create table n as select * from orders
----
create table n (a, b) as select id, total from orders
----
create table n (id int primary key) as select id from orders
----
create table n as table orders with no data
----
create table n (id uuid default random_uuid() primary key, a int as (1 + 1), b int generated always as (5), c int default on null 5, d int auto_increment)
----
create table n (id int, x varchar(10) check (x <> ''), constraint ck check (id > 0), unique nulls distinct (x))
----
create table n (id int references orders (id), foreign key (id) references customers (id) on delete cascade)
----
create table n (id identity, a int array, e enum('a', 'b'), j json, g geometry, i interval day to second, r row(a int, b int), b binary varying(10), t time with time zone)
----
create table n (id int default next value for invoices)
----
create index i on orders (total desc nulls last)
----
create unique index if not exists i on orders (id, total)
----
create unique nulls not distinct index i on orders (id)
----
create primary key on audit_log (id)
----
create hash index i on orders (total)
----
create view v as select * from orders
----
create or replace force view open_orders (id) as select id from orders
----
create materialized view mv as select * from orders
----
create sequence q start with 1 increment by 2 minvalue 1 maxvalue 100 cycle cache 10
----
create sequence if not exists invoices
----
create schema s
----
create schema if not exists s authorization sa
----
create domain d as varchar(10) default 'x' check (value <> '')
----
create alias a for "java.lang.Math.abs"
----
create alias a as 'int f() { return 1; }'
----
create aggregate g for "java.lang.Object"
----
create trigger tr before insert on orders call "org.h2.test.Nothing"
----
create synonym syn for orders
----
create or replace synonym syn for customers
----
create constant k value 5
----
create role r
----
create user u password 'x'
----
create linked table l ('org.h2.Driver', 'jdbc:h2:mem:other', 'sa', '', 'T')
----
alter table orders add column x int default 5 not null
----
alter table orders add column if not exists x int after id
----
alter table orders add (x int, y int)
----
alter table orders drop column note
----
alter table orders drop column if exists nothing, note
----
alter table orders alter column total decimal(14, 2)
----
alter table orders alter column total set data type decimal(14, 2)
----
alter table orders alter column note rename to remark
----
alter table orders alter column state set default 'x'
----
alter table orders alter column state drop default
----
alter table orders alter column state set not null
----
alter table orders alter column customer_id set invisible
----
alter table orders alter column id restart with 500
----
alter table orders alter column total selectivity 50
----
alter table orders add constraint ck check (total <> 77)
----
alter table orders add constraint fk foreign key (customer_id) references customers (id) nocheck
----
alter table orders add primary key (id, line)
----
alter table orders add unique (customer_id, id)
----
alter table orders rename to o2
----
alter table orders rename constraint nothing to n
----
alter table if exists nothing add column x int
----
alter table order_lines drop primary key
----
alter table orders set referential_integrity false
----
alter view open_orders recompile
----
alter view open_orders rename to oo
----
alter index by_customer rename to ix
----
alter sequence invoices restart with 50 increment by 5
----
alter sequence if exists nothing restart
----
alter schema public rename to p
----
alter domain if exists d rename to d2
----
alter user sa set password 'x'
----
drop table orders
----
drop table if exists orders, order_lines cascade
----
drop table orders restrict
----
drop view open_orders
----
drop view if exists nothing cascade
----
drop index by_customer
----
drop sequence invoices
----
drop alias twice
----
drop schema if exists nothing cascade
----
drop domain if exists d
----
drop all objects
----
drop trigger if exists nothing
----
drop user if exists nobody
----
drop role if exists nothing
----
drop constant if exists k
----
drop synonym if exists s
----
comment on table orders is 'x'
----
comment on column orders.total is 'x'
----
explain select * from orders
----
explain plan for delete from orders
----
explain analyze select count(*) from orders
----
explain analyze delete from orders where id = 1
----
show tables
----
show tables from public
----
show columns from orders
----
show schemas
----
show client_encoding
----
help select
----
begin
----
begin work
----
commit
----
rollback
----
savepoint a
----
rollback to savepoint a
----
release savepoint a
----
commit transaction t1
----
set autocommit true
----
set schema public
----
set schema_search_path public
----
set lock_timeout 1000
----
set query_timeout 0
----
set time zone '+0'
----
set non_keywords value
----
set variable_binary true
----
set mode regular
----
set max_memory_rows 1000
----
set referential_integrity false
----
set ignorecase true
----
set transaction isolation level read committed
----
set session characteristics as transaction isolation level serializable
----
use public
----
analyze
----
analyze table orders sample_size 100
----
checkpoint
----
checkpoint sync
----
shutdown_ as
----
script nodata
----
script to '/tmp/hoop-conformance-script.sql'
----
runscript from '/nonexistent.sql'
----
backup to '/tmp/hoop-conformance-backup.zip'
----
grant select on orders to public
----
revoke select on orders from public
----
grant select, insert on schema public to public
----
execute immediate 'select 1'
----
execute immediate 'delete from orders'
----
execute immediate 'delete ' || 'from orders'
----
prepare commit t1
----
select 1; select 2
----
insert into audit_log (what) values ('a'); delete from audit_log where what = 'a'
----
select table_name, table_type from information_schema.tables where table_schema = 'PUBLIC'
----
select column_name, data_type from information_schema.columns where table_name = 'ORDERS' order by ordinal_position
----
select * from information_schema.sequences
----
select * from information_schema.settings
----
select * from information_schema.sessions
----
select * from information_schema.index_columns join information_schema.indexes using (index_name)
----
select * from information_schema.constraint_column_usage
----
select * from information_schema.users
----
select * from information_schema.locks
----
select * from information_schema.in_doubt
----
select * from dual
----
select 1 from sysibm.sysdummy1
----
select sysdate, systimestamp from dual
----
select count(*) from (select 1 from orders group by state) x
----
select * from (select id, total from orders) x(a, b) where b > 5
----
select (select max(total) from orders o where o.customer_id = c.id) from customers c
----
select c.name, l.total from customers c cross join lateral (select total from orders o where o.customer_id = c.id) l
