select * from products where exists (select max(1), count(*) from (select r.state as c0, greatest(l.total, (10)) from "ORDERS" l inner join archived_orders r on l.id = r.id where (l.state = 'paid' or l.customer_id in (999, 999))) q1)
----
(select max(1), count(*) from (select l.note as c0, r.note from orders l left join archived_orders r on l.id = r.id where cast(2 as bigint) > l.customer_id) q1)
----
create table n1 as select count(*) as c from (select count(*) from (select count(*) from audit_log where audit_log.what is not null) q1) s
----
insert into audit_log (what) select 'x' from (select distinct count(*) from (select count(*) from order_lines where order_lines.product_id in (select i.id from audit_log i where i.id >= 3)) q1) i2
----
select * from orders o left join (select count(*) from (select count(*) from open_orders where customer_id in (100, 999) offset 1 rows fetch next 5 rows only) q1) l2 on true
----
with q2 as (select distinct count(*) from (select distinct r.total as c0, abs(abs(l.id)) as c1, abs(r.total) from orders l, archived_orders r where r.id in (select i.id from customers i) fetch first 3 rows only) q1) select count(*) from q2
----
select exists (select distinct count(*) from (select count(*) from customers l join "ORDERS" r on l.id = r.customer_id where l.name is null) q1)
----
delete from archived_orders where exists (select max(1), count(*) from (select count(*) from orders l left join order_lines r on l.id = r.order_id where r.line in (3, 2)) q1) and id > 0
----
select a.id from (table customers) a natural join orders
----
explain select distinct count(*) from (select distinct lower('new') as c0, t.note from archived_orders as t where t.placed < current_timestamp) q1
----
insert into audit_log (what) select 'x' from (select count(*) from (select r.quantity, l.title as c1, coalesce(l.sku, lpad(l.title, 5, '0')) as c2, greatest(r.quantity, x.n + 999) as c3 from products l, order_lines r cross join (select count(*) as n from products) x where l.sku = 'paid') q1) i2
----
select exists (select distinct count(*) from (select count(*) from customers l right join "OPEN_ORDERS" r on l.id = r.customer_id where l.name regexp '^a') q1)
----
select * from (select count(*) from (select r.customer_id as c0 from "CUSTOMERS" l inner join orders r on l.id = r.customer_id offset 1 rows fetch next 5 rows only) q1) d2
----
select * from orders o left join (select max(1), count(*) from (select round(case when l.email = 'a;b' then r.total else l.id end, 1), r.customer_id as c1 from customers l join open_orders r on l.id = r.customer_id where abs(r.id) > abs(3) limit 10) q1) l2 on true
----
explain select distinct count(*) from (select count(*) from archived_orders t where t.id in (select i.id from archived_orders i where i.customer_id between 1 and 100)) q1
----
with recursive r(n) as (select 1 union all select n + 1 from r where n < 4) select r.n, (select count(*) from customers) from r
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select distinct nullif(999, 5) from "CUSTOMERS") q1) i2
----
update archived_orders set state = 'v', customer_id = 70 + 8 where id = 1 and not (total <= 999)
----
values (1, (select max(id) from orders)), (2, 3)
----
select exists (select distinct count(*) from (select count(*) from open_orders t where t.customer_id in (2, 0) fetch first 3 rows only) q1)
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select (abs(products.stock)), nvl(products.stock, 0), cast('it''s' as varchar(100)), formatdatetime(current_timestamp, 'yyyy') as c3 from "PRODUCTS") q1) i2
----
select (select count(*) from (select count(*) from (select nullif(r.product_id, nullif(r.price, 100)), cast(l.title as varchar(100)), r.product_id from products l left join order_lines r on l.id = r.product_id) q1) s2) as n, 42
----
create table n2 as select count(*) as c from (select max(1), count(*) from (select lower('new') as c0, length(concat('/* */', l.state)) as c1, upper(l.note) as c2 from orders l join order_lines r on l.id = r.order_id cross join (select count(*) as n from audit_log) x where r.product_id = (select max(z.id) from orders z) fetch first 3 rows only) q1) s
----
create table n3 as select count(*) as c from (select count(*) from (select r.price, trim(cast('-- no' as varchar(100))) from products l, order_lines r where (l.id in (select i.id from audit_log i) or r.line in (select i.id from "ARCHIVED_ORDERS" i where i.customer_id between 1 and 1))) q1) s
----
create table n4 as select count(*) as c from (select count(*) from (select 3, coalesce(l.note, cast(l.state as varchar(100))) as c1, l.id as c2, l.id as c3 from orders l right join order_lines r on l.id = r.order_id cross join (select count(*) as n from products) x offset 1 rows fetch next 5 rows only) q1) s
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select l.name from customers l left join orders r on l.id = r.customer_id fetch first 3 rows only) q1) i2
----
select json_object('k': (select count(*) from customers)), (select count(*) from documents)
----
update products set price = 6 + 0.66, stock = 77, title = 'w' where id = 1 and not (sku is not null)
----
(select distinct count(*) from (select -r.total, l.name from customers l, orders r where r.id in (select i.customer_id from orders i) fetch first 3 rows only) q1)
----
insert into audit_log (what) select 'x' from (select distinct count(*) from (select lower(l.state) as c0, l.state as c1, 7 as c2, nvl(-0, 0) from orders l inner join archived_orders r on l.id = r.id limit 10) q1) i2
----
with q2 as (select count(*) from (select case when stock in (5, 1) then casewhen(title is null, stock, stock) else abs(stock) end, 42 * price as c1, sku from products where id in (999, 3)) q1) select count(*) from q2
----
(select count(*) from (select l.id as c0, r.state, nvl(mod(r.customer_id, 7), 0), coalesce(l.customer_id, r.total) as c3 from orders l, archived_orders r where not (r.state is not null) offset 1 rows fetch next 5 rows only) q1)
----
select * from customers where exists (select max(1), count(*) from (select distinct cast(abs(audit_log.id) as bigint), audit_log.what from audit_log) q1)
----
select (select count(*) from (select max(1), count(*) from (select l.state from orders l right join archived_orders r on l.id = r.id where l.id between 1 and 10 limit 10) q1) s2) as n, 3
----
explain select max(1), count(*) from (select 100 * id as c0 from customers where id = (select max(z.id) from customers z)) q1
----
explain select max(1), count(*) from (select count(*) from open_orders as t where t.id in (100, 7)) q1
----
with q2 as (select distinct count(*) from (select coalesce(1, r.price) - r.quantity as c0, (coalesce(r.quantity, l.id)) as c1, l.state, nvl(cast(0 as bigint), 0) as c3 from orders l inner join order_lines r on l.id = r.order_id where l.total > 1 offset 1 rows fetch next 5 rows only) q1) select count(*) from q2
----
(select count(*) from (select lpad(concat(l.state, l.note), 5, '0'), case 'a;b' when 'drop table customers' then 'drop table customers' else '-- no' end as c1, 'x' as c2 from orders l inner join order_lines r on l.id = r.order_id limit 10) q1)
----
select json_object('k': (select count(*) from order_lines)), (select count(*) from documents)
----
select * from (select count(*) from (select (100), 42, casewhen('drop table customers' like '%a%', t.customer_id, -t.customer_id) as c2, 'it''s' from open_orders t where exists (select 1 from audit_log w where w.id = t.customer_id)) q1) d2
----
select * from orders o left join (select distinct count(*) from (select count(*) from customers l inner join open_orders r on l.id = r.customer_id where l.id = (select max(z.id) from orders z)) q1) l2 on true
----
with recursive r(n) as (select 1 union all select n + 1 from r where n < 4) select r.n, (select count(*) from products) from r
----
with recursive r(n) as (select 1 union all select n + 1 from r where n < 4) select r.n, (select count(*) from audit_log) from r
----
create table n5 as select count(*) as c from (select count(*) from (select count(*) from orders as t where t.id in (1, 100)) q1) s
----
(select distinct count(*) from (select round(t.id, 1), t.id, trim('drop table customers') as c2, lower(formatdatetime(current_timestamp, 'yyyy')) from customers as t where t.id between 1 and 5 offset 1 rows fetch next 5 rows only) q1)
----
update orders set note = 'w', state = 'w', total = 7.77 where id = 1 and note = 'a;b'
----
select exists (select max(1), count(*) from (select state || note || concat_ws('-', state, note), state as c1, replace(upper(state), 'a', 'b') from orders where customer_id in (0, 2)) q1)
----
create table n6 as select count(*) as c from (select distinct count(*) from (select substring('paid', 1, 3) as c0, cast((line) as bigint), concat(formatdatetime(current_timestamp, 'yyyy'), 'a;b') as c2 from order_lines where line in (5, 0)) q1) s
----
select * from (select count(*) from (select concat(concat_ws('-', l.state, r.note), l.note), casewhen(r.customer_id <= 3, greatest(r.id, 2), case when r.id in (10, 3) then 42 else r.total end), formatdatetime(current_timestamp, 'yyyy'), substring('a;b', 1, 3) as c3 from orders l join archived_orders r on l.id = r.id) q1) d2
----
with q2 as (select distinct count(*) from (select count(*) from orders l, archived_orders r where (r.id < 10 or l.id in (select i.id from orders i where i.customer_id between 1 and 7)) offset 1 rows fetch next 5 rows only) q1) select count(*) from q2
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select nvl(greatest(1, l.stock), 0), 'it''s', l.id from products l join order_lines r on l.id = r.product_id where r.product_id <= 999) q1) i2
----
create table n7 as select count(*) as c from (select max(1), count(*) from (select distinct state, concat_ws('-', coalesce(note, '%a%'), replace(note, 'a', 'b')) as c1, substring(replace(note, 'a', 'b'), 1, 3) as c2, concat('', case note when 'paid' then state else note end) from orders where not (id < 999)) q1) s
----
with recursive r(n) as (select 1 union all select n + 1 from r where n < 4) select r.n, (select count(*) from orders) from r
----
with q2 as (select max(1), count(*) from (select distinct nvl(-5, 0), -id from open_orders) q1) select count(*) from q2
----
select * from (select distinct count(*) from (select cast(r.total as bigint) as c0, r.note as c1, length('%a%'), cast(casewhen(r.note is null, 42, r.id) as bigint) from customers l left join "ORDERS" r on l.id = r.customer_id where exists (select 1 from order_lines w where w.order_id = l.id)) q1) d2
----
select exists (select count(*) from (select (nullif(t.id, t.total)) as c0 from orders t where t.state is not null) q1)
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select count(*) from orders l inner join archived_orders r on l.id = r.id where not (l.customer_id in (3, 0))) q1) i2
----
(select distinct count(*) from (select t.total, substring(lower('%a%'), 1, 3) from open_orders as t where exists (select 1 from customers w where w.id = t.id) fetch first 3 rows only) q1)
----
select exists (select max(1), count(*) from (select count(*) from products t where t.stock = (select max(z.id) from customers z)) q1)
----
update products set title = 'v', stock = 70 + 8 where id = 1 and lpad(title, 5, '0') like '%a%'
----
select * from (select max(1), count(*) from (select r.id as c0 from customers l left join orders r on l.id = r.customer_id where l.country = 'paid') q1) d2
----
create table n8 as select count(*) as c from (select max(1), count(*) from (select 'it''s', -t.customer_id as c1, case when t.note = '-- no' then greatest(t.id, 0) else t.id end, length(upper(t.note)) from archived_orders t where t.customer_id = (select max(z.id) from customers z)) q1) s
----
insert into audit_log (what) select 'x' from (select count(*) from (select 'x' || formatdatetime(current_timestamp, 'yyyy'), upper(l.note), casewhen(r.quantity > 999, r.order_id, 100) as c2, round(casewhen(l.id between 1 and 999, r.product_id, 1), 1) from orders l join order_lines r on l.id = r.order_id where l.state is null) q1) i2
----
with q2 as (select distinct count(*) from (select mod(round(1, 1), 7) as c0 from open_orders t where t.total <= 100) q1) select count(*) from q2
----
select (select count(*) from (select count(*) from (select id, what as c1 from audit_log where what = 'x') q1) s2) as n, 0
----
select (select count(*) from (select count(*) from (select case when l.customer_id between 1 and 0 then mod(l.total, 7) else (l.customer_id) end as c0, lpad(case r.state when 'a;b' then 'new' else r.note end, 5, '0'), abs(round(r.customer_id, 1)) as c2, l.id as c3 from orders l right join archived_orders r on l.id = r.id cross join (select count(*) as n from customers) x) q1) s2) as n, 7
----
select (select count(*) from (select count(*) from (select count(*) from order_lines t) q1) s2) as n, 7
----
with recursive r(n) as (select 1 union all select n + 1 from r where n < 4) select r.n, (select count(*) from archived_orders) from r
----
with q2 as (select max(1), count(*) from (select '/* */', mod(nullif(10, t.total), 7) as c1, cast('paid' as varchar(100)) as c2, -t.id from open_orders t where 1 = 1 fetch first 3 rows only) q1) select count(*) from q2
----
create table n9 as select count(*) as c from (select distinct count(*) from (select count(*) from products) q1) s
----
select * from orders o left join (select max(1), count(*) from (select (0), round((1), 1), 'new' || 'drop table customers', cast(nullif(id, 999) as bigint) as c3 from orders where id between 1 and 999) q1) l2 on true
----
insert into audit_log (what) select 'x' from (select count(*) from (select concat(l.note || l.state, case l.state when 'drop table customers' then '%a%' else r.state end), l.total as c1 from orders l inner join archived_orders r on l.id = r.id where r.customer_id between 1 and 100) q1) i2
----
delete from orders where exists (select distinct count(*) from (select l.customer_id as c0 from orders l inner join order_lines r on l.id = r.order_id where r.order_id in (3, 0)) q1) and id > 0
----
with q2 as (select max(1), count(*) from (select round(open_orders.id, 1) as c0 from open_orders where open_orders.id > 7) q1) select count(*) from q2
----
select * from (select max(1), count(*) from (select count(*) from orders l right join order_lines r on l.id = r.order_id where l.state is null) q1) d2
----
select exists (select max(1), count(*) from (select upper(cast(l.name as varchar(100))) as c0, 7, mod(10, 7) - l.id, coalesce(l.id * l.id, r.total) from customers l right join orders r on l.id = r.customer_id where r.id in (100, 5)) q1)
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select title, sku from "PRODUCTS" where stock = (select max(z.id) from orders z)) q1) i2
----
select * from (select count(*) from (select nullif(r.customer_id, r.customer_id) + nvl(r.customer_id, 0), round(1, 1) from customers l join orders r on l.id = r.customer_id where r.customer_id in (7, 1)) q1) d2
----
select (select count(*) from (select max(1), count(*) from (select what as c0, nvl(mod(id, 7), 0), what from audit_log where what = 'drop table customers') q1) s2) as n, 3
----
insert into audit_log (what) select 'x' from (select distinct count(*) from (select cast(2 as bigint) * t.id - t.id, -t.id from "ARCHIVED_ORDERS" t where t.customer_id = (select max(z.id) from orders z) fetch first 3 rows only) q1) i2
----
explain select max(1), count(*) from (select count(*) from products l left join "ORDER_LINES" r on l.id = r.product_id where r.line in (1, 999)) q1
----
with q2 as (select count(*) from (select round(999, 1), r.customer_id from customers l inner join orders r on l.id = r.customer_id) q1) select count(*) from q2
----
with q2 as (select max(1), count(*) from (select l.id, nullif(0, mod(999, 7)) from "CUSTOMERS" l join open_orders r on l.id = r.customer_id fetch first 3 rows only) q1) select count(*) from q2
----
delete from order_lines where exists (select count(*) from (select length(coalesce(r.state, 'paid')) as c0, round(greatest(5, 2), 1), casewhen(length(r.note) > 3, abs(x.n), cast(l.id as bigint)), r.total from customers l left join orders r on l.id = r.customer_id cross join (select count(*) as n from archived_orders) x) q1) and line > 0
----
select json_object('k': (select count(*) from orders)), (select count(*) from documents)
----
select (select count(*) from (select max(1), count(*) from (select greatest(orders.total, 10) * 999 - orders.customer_id as c0, cast(case when orders.id between 1 and 100 then 42 else 0 end as bigint) as c1 from orders where orders.customer_id between 1 and 100) q1) s2) as n, 42
----
create table n10 as select count(*) as c from (select max(1), count(*) from (select nvl(abs(7), 0) from orders l right join order_lines r on l.id = r.order_id where r.quantity > 7 fetch first 3 rows only) q1) s
----
update customers set name = 'w', email = 'w' where id = 1 and name = 'drop table customers'
----
select exists (select count(*) from (select nullif(t.id, coalesce(t.customer_id, t.total)), cast(t.customer_id as bigint) as c1 from archived_orders as t where t.id in (100, 0)) q1)
----
select (select count(*) from (select distinct count(*) from (select distinct l.state, cast(nvl(r.total, 0) as bigint) as c1, case when r.customer_id in (42, 7) and l.customer_id in (100, 7) then (l.total) else abs(0) end as c2 from orders l right join archived_orders r on l.id = r.id where l.state regexp '^a') q1) s2) as n, 1
----
select (select count(*) from (select distinct count(*) from (select distinct case when r.total = 3 then 0 else mod(0, 7) end from customers l right join open_orders r on l.id = r.customer_id where l.created < current_timestamp) q1) s2) as n, 2
----
select exists (select max(1), count(*) from (select greatest(coalesce(t.customer_id, 42), -t.total), t.state, substring(lower(t.note), 1, 3) as c2, t.note as c3 from orders as t where exists (select 1 from products w where w.stock = t.customer_id) fetch first 3 rows only) q1)
----
create table n11 as select count(*) as c from (select max(1), count(*) from (select count(*) from orders as t where t.customer_id in (3, 3) offset 1 rows fetch next 5 rows only) q1) s
----
explain select count(*) from (select case when open_orders.customer_id in (select i.stock from "PRODUCTS" i) then abs(open_orders.customer_id) else casewhen(open_orders.customer_id between 1 and 100, open_orders.customer_id, 2) end as c0 from open_orders fetch first 3 rows only) q1
----
explain select count(*) from (select nullif(round(order_lines.product_id, 1), order_lines.line), order_lines.line, cast(formatdatetime(current_timestamp, 'yyyy') as varchar(100)) from order_lines) q1
----
with q2 as (select max(1), count(*) from (select length('-- no') as c0 from orders l inner join order_lines r on l.id = r.order_id where r.quantity between 1 and 0) q1) select count(*) from q2
----
with q2 as (select max(1), count(*) from (select count(*) from "PRODUCTS" l join "ORDER_LINES" r on l.id = r.product_id cross join (select count(*) as n from products) x) q1) select count(*) from q2
----
select * from order_lines where exists (select max(1), count(*) from (select round(l.id + r.customer_id, 1) as c0, '-- no' from customers l join orders r on l.id = r.customer_id cross join (select count(*) as n from orders) x where l.id in (999, 5) and (r.id between 1 and 100 or l.email = '')) q1)
----
select (select count(*) from (select count(*) from (select products.stock from products) q1) s2) as n, 100
----
delete from customers where exists (select max(1), count(*) from (select lpad('it''s', 5, '0') as c0, case 'new' when 'new' then t.note else t.state end, t.total as c2, t.state || cast(t.state as varchar(100)) from archived_orders as t where t.state = '') q1) and id > 0
----
create table n12 as select count(*) as c from (select count(*) from (select replace(formatdatetime(current_timestamp, 'yyyy'), 'a', 'b'), coalesce(r.product_id, nullif(0, 999)), cast(greatest(7, r.price) as bigint) as c2 from products l, order_lines r where l.id in (999, 100)) q1) s
----
delete from products where exists (select max(1), count(*) from (select r.product_id, trim(replace(l.title, 'a', 'b')) as c1, l.id from products l join order_lines r on l.id = r.product_id) q1) and id > 0
----
create table n13 as select count(*) as c from (select distinct count(*) from (select distinct '%a%' from audit_log as t where t.id between 1 and 2) q1) s
----
with q2 as (select count(*) from (select count(*) from customers l, open_orders r where l.country is not null) q1) select count(*) from q2
----
update products set title = 'v', price = 7.77, stock = 77 where id = 1 and price > 100
----
select * from archived_orders where exists (select distinct count(*) from (select count(*) from orders) q1)
----
with q2 as (select max(1), count(*) from (select count(*) from archived_orders where state is null) q1) select count(*) from q2
----
with q2 as (select count(*) from (select id as c0, coalesce(id - id, -id) from "CUSTOMERS" where id > 1 fetch first 3 rows only) q1) select count(*) from q2
----
select exists (select count(*) from (select l.email || 'it''s', abs(cast(r.total as bigint)) as c1, 10 from customers l left join orders r on l.id = r.customer_id where l.created < current_timestamp and r.customer_id in (select i.id from open_orders i where 1 = 1)) q1)
----
select * from (select max(1), count(*) from (select count(*) from customers l right join orders r on l.id = r.customer_id offset 1 rows fetch next 5 rows only) q1) d2
----
update orders set state = 'w', total = 6 + 0.66, customer_id = 77 where id = 1 and exists (select 1 from products w where w.stock = customer_id)
----
select (select count(*) from (select count(*) from (select r.id as c0, l.id as c1, nvl(nullif(l.total, l.customer_id), 0) as c2 from orders l join archived_orders r on l.id = r.id where r.customer_id between 1 and 2) q1) s2) as n, 7
----
select * from orders o left join (select distinct count(*) from (select trim(formatdatetime(current_timestamp, 'yyyy')) from "ORDERS" l left join order_lines r on l.id = r.order_id where (l.placed < current_timestamp or r.product_id = (select max(z.id) from orders z)) offset 1 rows fetch next 5 rows only) q1) l2 on true
----
select * from customers where exists (select distinct count(*) from (select count(*) from orders l right join order_lines r on l.id = r.order_id cross join (select count(*) as n from order_lines) x where length('drop table customers') > x.n offset 1 rows fetch next 5 rows only) q1)
----
select * from customers where exists (select max(1), count(*) from (select distinct coalesce(replace(l.state, 'a', 'b'), case l.note when '/* */' then l.note else 'new' end), l.total, nullif(-l.customer_id, casewhen(l.state is not null, r.price, r.line)), l.id as c3 from orders l, order_lines r where not (l.note = 'drop table customers')) q1)
----
delete from order_lines where exists (select distinct count(*) from (select l.state as c0, replace('/* */', 'a', 'b') as c1, concat_ws('-', lpad('a;b', 5, '0'), concat_ws('-', r.note, 'x')) as c2 from orders l inner join archived_orders r on l.id = r.id cross join (select count(*) as n from archived_orders) x where (not (r.total > 1) or x.n between 1 and 100)) q1) and line > 0
----
create table n14 as select count(*) as c from (select distinct count(*) from (select r.line, upper(upper(l.title)) from products l, order_lines r) q1) s
----
select * from products where exists (select max(1), count(*) from (select distinct note, nullif(-customer_id, id), coalesce(state, state) as c2, concat_ws('-', case note when 'a;b' then state else 'new' end, concat_ws('-', note, '%a%')) from orders) q1)
----
delete from audit_log where exists (select count(*) from (select total as c0, substring(coalesce('it''s', '/* */'), 1, 3), case when exists (select 1 from archived_orders w where w.id = customer_id) then nullif(customer_id, customer_id) else nvl(customer_id, 0) end as c2 from open_orders) q1) and id > 0
----
select (select count(*) from (select max(1), count(*) from (select length('/* */') as c0 from customers l left join orders r on l.id = r.customer_id where r.customer_id in (7, 5) fetch first 3 rows only) q1) s2) as n, 0
----
with q2 as (select distinct count(*) from (select count(*) from orders fetch first 3 rows only) q1) select count(*) from q2
----
delete from orders where exists (select max(1), count(*) from (select '%a%', formatdatetime(current_timestamp, 'yyyy') from "OPEN_ORDERS" t) q1) and id > 0
----
select exists (select max(1), count(*) from (select count(*) from customers l, open_orders r where l.country is not null) q1)
----
(select max(1), count(*) from (select count(*) from customers l left join open_orders r on l.id = r.customer_id where exists (select 1 from orders w where w.id = r.customer_id)) q1)
----
(select max(1), count(*) from (select cast('new' as varchar(100)) || concat('drop table customers', 'new') as c0, -100 as c1, round(7, 1), '-- no' from open_orders t where t.customer_id in (10, 2)) q1)
----
insert into audit_log (what) select 'x' from (select count(*) from (select nvl(nvl(r.line, 0), 0) from orders l inner join order_lines r on l.id = r.order_id where l.note like '%a%' offset 1 rows fetch next 5 rows only) q1) i2
----
select exists (select distinct count(*) from (select l.state as c0, r.quantity as c1, substring(case '/* */' when '-- no' then l.note else l.state end, 1, 3), 'it''s' from orders l right join order_lines r on l.id = r.order_id where exists (select 1 from orders w where w.id = r.product_id)) q1)
----
update products set title = 'v', price = 7.77, stock = 77 where id = 1 and id in (5, 10)
----
insert into audit_log (what) select 'x' from (select count(*) from (select r.customer_id as c0, '/* */' as c1, abs(0), l.id as c3 from "CUSTOMERS" l join orders r on l.id = r.customer_id cross join (select count(*) as n from order_lines) x where coalesce(r.state, l.email) like '%a%') q1) i2
----
select (select count(*) from (select max(1), count(*) from (select l.customer_id from "ORDERS" l left join "ARCHIVED_ORDERS" r on l.id = r.id where l.customer_id in (999, 0)) q1) s2) as n, 0
----
select * from orders where exists (select count(*) from (select coalesce(r.note, r.note) from orders l right join archived_orders r on l.id = r.id where (l.customer_id > cast(0 as bigint) or concat(l.state, '-- no') like '%a%')) q1)
----
with q2 as (select count(*) from (select -r.order_id, round(r.product_id, 1) from orders l left join order_lines r on l.id = r.order_id) q1) select count(*) from q2
----
with q2 as (select count(*) from (select l.note, r.note, l.total as c2, coalesce(l.state || 'drop table customers', trim(l.state)) from "ORDERS" l right join "ARCHIVED_ORDERS" r on l.id = r.id where l.note = 'drop table customers' fetch first 3 rows only) q1) select count(*) from q2
----
select (select count(*) from (select max(1), count(*) from (select concat_ws('-', t.state, lpad(t.state, 5, '0')) as c0, t.total, concat_ws('-', t.note, trim('%a%')) from archived_orders as t where t.id between 1 and 100) q1) s2) as n, 100
----
select (select count(*) from (select max(1), count(*) from (select distinct id as c0, casewhen(total < 0, nvl(customer_id, 0), casewhen(customer_id in (5, 7), 999, customer_id)) from open_orders where customer_id between 1 and 3) q1) s2) as n, 5
----
delete from products where exists (select count(*) from (select r.quantity, coalesce(greatest(r.price, r.line), coalesce(r.line, 999)) from products l inner join order_lines r on l.id = r.product_id where concat_ws('-', 'a;b', l.sku) like '%a%') q1) and id > 0
----
with q2 as (select count(*) from (select abs(abs(l.id)), r.price as c1, l.id - 3 - greatest(r.order_id, l.total) from orders l inner join order_lines r on l.id = r.order_id where (l.note = '%a%' or r.order_id in (3, 7))) q1) select count(*) from q2
----
select (select count(*) from (select count(*) from (select '-- no' from customers l right join open_orders r on l.id = r.customer_id cross join (select count(*) as n from products) x where r.id * r.customer_id > r.id - 5) q1) s2) as n, 0
----
(select max(1), count(*) from (select substring(l.state, 1, 3) as c0, abs(l.total), l.customer_id, greatest(l.total, -r.customer_id) from orders l join archived_orders r on l.id = r.id where r.customer_id in (3, 1)) q1)
----
select json_object('k': (select count(*) from archived_orders)), (select count(*) from documents)
----
insert into audit_log (what) select 'x' from (select distinct count(*) from (select greatest(l.id, mod(3, 7)) as c0, round(r.customer_id, 1) * l.id * r.customer_id as c1, r.customer_id, lower(case '' when 'a;b' then 'paid' else l.email end) from customers l left join open_orders r on l.id = r.customer_id where cast(l.email as varchar(100)) like '%a%' fetch first 3 rows only) q1) i2
----
select exists (select distinct count(*) from (select casewhen(t.customer_id in (select i.customer_id from orders i), nvl(5, 0), t.total) as c0, greatest(round(42, 1), t.id) as c1, t.id as c2, casewhen(1 = 1, 2, t.customer_id) as c3 from open_orders t limit 10) q1)
----
explain select count(*) from (select replace(upper(l.country), 'a', 'b') from customers l right join "OPEN_ORDERS" r on l.id = r.customer_id) q1
----
update customers set email = 'v', name = 'v' where id = 1 and id in (3, 3)
----
select exists (select max(1), count(*) from (select upper(name), casewhen(country like '%a%', case when country is not null then id else 100 end, (5)) from "CUSTOMERS" where country is not null offset 1 rows fetch next 5 rows only) q1)
----
select * from products where exists (select max(1), count(*) from (select count(*) from products where products.id <= 42) q1)
----
explain select count(*) from (select count(*) from orders t where t.note is not null) q1
----
(select distinct count(*) from (select cast('/* */' as varchar(100)) as c0, case when t.state = 'x' then -t.total else t.customer_id end as c1, 42 from orders as t where t.id in (42, 42) limit 10) q1)
----
with q2 as (select distinct count(*) from (select nullif(case when audit_log.what = '/* */' then audit_log.id else audit_log.id end, casewhen(audit_log.what = 'new', audit_log.id, audit_log.id)) as c0 from audit_log where audit_log.at < current_timestamp) q1) select count(*) from q2
----
select * from customers where exists (select count(*) from (select greatest(r.order_id, casewhen(r.product_id >= 0, r.price, r.quantity)), nvl(l.total, 0) as c1, upper(case l.note when '' then '/* */' else '' end) as c2 from orders l left join order_lines r on l.id = r.order_id where l.note = 'drop table customers') q1)
