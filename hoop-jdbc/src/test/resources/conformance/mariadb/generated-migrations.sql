create table `t1` (id bigint auto_increment primary key, c0 datetime not null, c1 bigint unsigned, c2 json, c3 int null) engine=InnoDB
----
create procedure p_t2(in a int) begin declare x int; select count(*) into x from audit_log; if x > a then delete from audit_log; end if; end
----
create sequence seq_t3 start with 100 increment by 10
----
create or replace view v_t4 as select r.total - if(r.id between 1 and 0, r.customer_id, 5) from customers l right join orders r on l.id = r.customer_id
----
create sequence seq_t5 start with 100 increment by 10
----
create procedure p_t6(in a int) begin declare x int; select count(*) into x from archived_orders; if x > a then delete from audit_log; end if; end
----
alter sequence invoices restart with 500
----
create table t8 (id int primary key, other int, constraint fk_t8 foreign key (other) references audit_log (id) on delete cascade, unique (other), check (other > 0))
----
alter table archived_orders modify state varchar(200)
----
create unique index ix_t10 on products (id)
----
update orders set total = 6 + 0.66, state = 'v' where id = 1
----
create table t12 (id int primary key, c0 json null, c1 varchar(20) character set utf8mb4 null, c2 text not null, c3 varchar(20) character set utf8mb4 not null)
----
alter table order_lines add column c9 varchar(50) null
----
create trigger tr_t14 before insert on customers for each row set new.id = new.id
----
alter table customers add index ix_t15 (id), add column z int
----
create table `t16` (id bigint auto_increment primary key, c0 varchar(20) character set utf8mb4 not null, c1 bigint unsigned)
----
drop index by_customer on orders
----
alter table customers add column extra int default 1 first
----
drop table if exists audit_log
----
create function f_t21(a int) returns int deterministic return a + 1
----
alter table archived_orders add column extra int default 3 first
----
drop table orders
----
create table t24 (id bigint auto_increment primary key, c0 decimal(10,2) not null, c1 varchar(20) character set utf8mb4)
----
alter table products add column c9 blob
----
alter table customers modify name varchar(200)
----
alter table customers add c9 int
----
alter table orders change state state_new varchar(200)
----
create procedure p_t29(in a int) begin declare x int; select count(*) into x from archived_orders; if x > a then delete from audit_log; end if; end
----
alter table archived_orders rename to t30
----
alter table products rename to t31
----
update products set title = 'v' where id = 1
----
truncate table order_lines
----
create table t34 (id int primary key, c0 int, c1 datetime null)
----
create or replace view v_t35 as select l.customer_id, 'a;b' as c1, length(convert(r.note using utf8mb4)) from orders l right join archived_orders r on l.id = r.id where not (l.note = 'a;b')
----
alter table orders drop column state
----
alter table customers add column extra int default 10 first
----
alter table archived_orders rename to t38
----
alter table audit_log rename to t39
----
alter table archived_orders drop column state
----
update archived_orders set state = 'v', note = 'w' where id = 1
----
alter table customers drop column name
----
drop table if exists order_lines
----
create table t45 (id int primary key, other int, unique (other), check (other > 0))
----
drop table if exists nothing_here
----
create table t47 (id int primary key, c0 blob, c1 decimal(10,2) not null, c2 bigint unsigned not null, c3 json null)
----
alter table audit_log drop column what
----
create view v_t49 as select id as c0, total, lpad(left('-- no', 2), 5, '0') from orders
----
create table t51 (id int primary key, other int, constraint fk_t51 foreign key (other) references orders (id), unique (other), check (other > 0))
----
insert into audit_log (id) values (7834)
----
create table t53 (id int primary key, other int, unique (other), check (other > 0))
----
create index ix_t54 on products (id)
----
drop view open_orders
----
alter table archived_orders add constraint ck_t56 check (total <> 77)
----
insert into orders (id) values (7085)
----
create trigger tr_t58 before insert on products for each row set new.id = new.id
----
create trigger tr_t59 before insert on products for each row set new.id = new.id
----
alter table customers add column c9 int
----
update order_lines set quantity = 77, product_id = 77 where line = 1
----
alter table archived_orders rename to t63
----
alter table customers add column c9 datetime
----
alter table `order_lines` add c9 int
----
create table t66 as select id from audit_log where (what = 'new' or what is null)
----
create trigger tr_t67 before insert on archived_orders for each row set new.id = new.id
----
alter table audit_log add constraint ck_t68 check (what <> 'zz')
----
update audit_log set what = 'v' where id = 1
----
create sequence seq_t71 start with 100 increment by 10
----
alter table audit_log add index ix_t72 (id), add column z int
----
alter table products drop column sku
----
drop table archived_orders
----
alter table customers add index ix_t75 (id), add column z int
----
create sequence seq_t76 start with 100 increment by 10
----
alter table audit_log add index ix_t78 (id), add column z int
----
update customers set name = 'v', email = 'w' where id = 1
----
create unique index ix_t80 on orders (id)
----
alter table customers add index ix_t81 (id), add column z int
----
create table `t82` (id bigint auto_increment primary key, c0 bigint unsigned not null, c1 decimal(10,2) not null, c2 datetime not null) engine=InnoDB
----
create procedure p_t83(in a int) begin declare x int; select count(*) into x from audit_log; if x > a then delete from audit_log; end if; end
----
alter table customers add column extra int default 42 first
----
create view v_t85 as select abs(l.id), convert(l.email using utf8mb4) as c1, cast(round(r.total, 1) as signed), l.email from customers l join open_orders r on l.id = r.customer_id where r.customer_id in (7, 3) limit 10 offset 2
----
create table t86 as select id, customer_id from archived_orders where not (id < 1)
----
create sequence seq_t87 start with 100 increment by 10
----
alter table orders add index ix_t88 (id), add column z int
----
alter table audit_log add column extra int default 999
----
create or replace view v_t90 as select -0, mod(l.total, 7), 2 as c2, l.state from orders l right join archived_orders r on l.id = r.id
----
alter table customers change name name_new varchar(200)
----
update audit_log set what = 'w' where id = 1
----
alter table archived_orders rename to t93
----
drop table if exists products
----
alter table audit_log modify what varchar(200)
----
create sequence seq_t97
----
create sequence seq_t98 start with 100 increment by 10
----
alter table customers add column extra int default 5
----
create table if not exists t100 (id bigint auto_increment primary key, c0 blob null, c1 json) engine=InnoDB
----
create procedure p_t102(in a int) begin declare x int; select count(*) into x from audit_log; if x > a then delete from audit_log; end if; end
----
alter table order_lines add column c9 enum('a','b')
----
create table t104 as select id, customer_id from archived_orders where customer_id >= 5
----
alter table audit_log modify what varchar(200) default 'x'
----
create or replace view v_t108 as select t.state as c0 from archived_orders t
----
create function f_t109(a int) returns int no sql return a + 1
----
alter table order_lines add column extra int default 100 after order_id
----
insert into products (id) values (7553)
----
truncate table products
----
create view v_t114 as select ifnull(ifnull(r.quantity, 0), 0) from products l left join order_lines r on l.id = r.product_id where exists (select 1 from orders w where w.id = l.stock)
----
insert into customers (id) values (7666)
----
alter table archived_orders rename to t116
----
create table t117 (id bigint auto_increment primary key, c0 varchar(20) character set utf8mb4)
----
alter table orders add constraint ck_t118 check (total <> 77)
----
update archived_orders set customer_id = 70 + 8, state = 'v' where id = 1
----
create view v_t121 as select convert(concat_ws('-', l.sku, 'x') using utf8mb4) as c0 from products l join order_lines r on l.id = r.product_id
----
alter table order_lines rename to t124
----
create table t126 (id int primary key, c0 bigint unsigned, c1 tinyint(1), c2 int, c3 blob null)
----
create unique index ix_t127 on orders (id)
----
create trigger tr_t128 before insert on products for each row set new.id = new.id
----
create table t129 (id int primary key, c0 varchar(50) null, c1 decimal(10,2) null, c2 datetime, c3 varchar(20) character set utf8mb4 not null)
----
create procedure p_t133(in a int) begin declare x int; select count(*) into x from customers; if x > a then delete from audit_log; end if; end
----
create table t134 (id int primary key, other int, constraint fk_t134 foreign key (other) references orders (id), unique (other), check (other > 0))
----
create or replace view v_t135 as select count(*) as c from orders l left join archived_orders r on l.id = r.id cross join (select count(*) as n from customers) x where l.id in (0, 0)
----
create table t137 as select id, stock from products where stock < 5
----
alter table products add column extra int default 3
----
truncate table audit_log
----
alter table audit_log add index ix_t141 (id), add column z int
----
alter table orders add column c9 decimal(10,2)
----
create table t144 (id int primary key, c0 datetime, c1 tinyint(1) not null)
----
create function f_t145(a int) returns int deterministic return a + 1
----
create table t146 (id int primary key, other int, constraint fk_t146 foreign key (other) references products (id) on delete cascade, unique (other), check (other > 0))
----
alter table order_lines modify order_id varchar(200)
----
alter table orders add constraint ck_t148 check (total <> 77)
----
create table t149 as select id from audit_log where what is null
----
create sequence seq_t151
----
alter table order_lines change order_id order_id_new varchar(200)
----
create table t153 as select id, stock from products where title = 'drop table customers'
----
truncate table archived_orders
----
create trigger tr_t155 before insert on archived_orders for each row set new.id = new.id
----
alter table order_lines rename to t156
----
create index ix_t157 on orders (id)
----
alter table customers add column extra int default 0 after id
----
create function f_t161(a int) returns int deterministic return a + 1
----
alter table order_lines add constraint ck_t162 check (price <> 77)
----
create table t163 as select id, customer_id from orders where customer_id in (10, 100)
----
alter table orders rename to t164
----
alter table audit_log change what what_new varchar(200)
----
insert into orders (id) values (7178)
----
drop table if exists customers
----
alter table order_lines rename to t169
----
create table t170 (id int primary key, c0 json null, c1 decimal(10,2) null, c2 blob null)
----
create index ix_t171 on orders (id)
----
alter table order_lines add constraint ck_t172 check (price <> 77)
----
update order_lines set product_id = 77, price = 6 + 0.66, quantity = 70 + 8 where line = 1
----
insert into audit_log (id) values (7820)
----
create function f_t175(a int) returns int no sql return a + 1
