select * from orders o left join (select distinct count(*) from (select distinct trim(convert(t.country using utf8mb4)), ifnull(round(t.id, 1), 0) as c1, trim(upper(t.email)) from customers t where t.id between 1 and 10) q1) l2 on 1 = 1
----
select exists (select distinct count(*) from (select case when concat_ws('-', l.sku, l.title) like '%a%' then (r.product_id) else -r.product_id end, length('it''s'), lower(l.sku) from products l, order_lines r limit 5, 10) q1)
----
explain select max(1), count(*) from (select distinct greatest(cast(r.customer_id as signed), cast(l.id as signed)) from orders l, archived_orders r where greatest(r.total, 3) > 0 limit 5, 10) q1
----
delete from archived_orders where exists (select max(1), count(*) from (select -r.customer_id as c0, case r.state when 'it''s' then r.note else left(r.note, 2) end as c1 from orders l right join archived_orders r on l.id = r.id where l.id <= 10) q1) and id > 0
----
create table n1 as select count(*) as c from (select max(1), count(*) from (select concat_ws('-', lpad(l.title, 5, '0'), replace('a;b', 'a', 'b')), length(date_format(now(), '%Y')) as c1, abs(100), (mod(r.quantity, 7)) from products l join order_lines r on l.id = r.product_id limit 10 offset 2) q1) s
----
select * from orders o left join (select distinct count(*) from (select lpad(t.title, 5, '0') from products as t where not (t.id in (3, 42)) limit 5, 10) q1) l2 on 1 = 1
----
select a.id from (select id from orders union select id from products) a natural join customers
----
insert into audit_log (what) select 'x' from (select count(*) from (select count(*) from customers l inner join open_orders r on l.id = r.customer_id cross join (select count(*) as n from archived_orders) x where r.id in (0, 0) limit 10 offset 2) q1) i2
----
create table n2 as select count(*) as c from (select count(*) from (select ifnull(nullif(r.id, r.id), 0), 'paid', substring(l.country, 1, 3) as c2, mod(l.id, 7) from `customers` l inner join open_orders r on l.id = r.customer_id where r.id = 3) q1) s
----
select json_object('k', (select count(*) from archived_orders)), json_extract(body, '$.a') from documents
----
select /*! straight_join */ o.id from orders o /*!50700 join customers c on c.id = o.customer_id */
----
(select count(*) from (select count(*) from orders l right join archived_orders r on l.id = r.id where l.customer_id = (select max(z.id) from customers z)) q1)
----
with recursive r as (select 1 as n union all select n + 1 from r where n < 4) select r.n, (select count(*) from customers) from r
----
select exists (select count(*) from (select length(lpad(l.country, 5, '0')) as c0, if(l.country is null, round(r.id, 1), r.total), round(1, 1) from `customers` l left join open_orders r on l.id = r.customer_id where r.customer_id in (select i.id from customers i)) q1)
----
with q2 as (select count(*) from (select count(*) from customers l inner join orders r on l.id = r.customer_id where r.id in (2, 42)) q1) select count(*) from q2
----
select * from orders where exists (select max(1), count(*) from (select count(*) from customers l join orders r on l.id = r.customer_id) q1)
----
select * from orders o left join (select distinct count(*) from (select r.total as c0, l.email as c1, r.id as c2 from customers l right join open_orders r on l.id = r.customer_id where l.name is null) q1) l2 on 1 = 1
----
with recursive r as (select 1 as n union all select n + 1 from r where n < 4) select r.n, (select count(*) from audit_log) from r
----
(select distinct count(*) from (select distinct mod(1, 7), 'drop table customers', 999, -id from audit_log where case what when 'paid' then what else '' end like '%a%') q1)
----
select exists (select max(1), count(*) from (select count(*) from `orders` l left join order_lines r on l.id = r.order_id) q1)
----
update audit_log set what = 'v' where id = 1 and id <= 100
----
select json_object('k', (select count(*) from customers)), json_extract(body, '$.a') from documents
----
select json_object('k', (select count(*) from order_lines)), json_extract(body, '$.a') from documents
----
select * from archived_orders where exists (select max(1), count(*) from (select r.line, r.quantity, case lpad(l.state, 5, '0') when 'x' then concat_ws('-', l.note, l.state) else concat(l.note, '%a%') end as c2, length(convert(l.state using utf8mb4)) from orders l, order_lines r cross join (select count(*) as n from orders) x where r.line = (select max(z.id) from customers z)) q1)
----
select exists (select count(*) from (select -3, sku as c1, upper(date_format(now(), '%Y')) as c2 from products where stock in (42, 2)) q1)
----
(select distinct count(*) from (select lpad(r.state, 5, '0') from orders l, archived_orders r cross join (select count(*) as n from products) x where r.id <= 100) q1)
----
with q2 as (select max(1), count(*) from (select distinct (mod(l.id, 7)), l.note, 'it''s', 'it''s' from orders l inner join order_lines r on l.id = r.order_id cross join (select count(*) as n from customers) x limit 5, 10) q1) select count(*) from q2
----
select (select count(*) from (select distinct count(*) from (select -t.total as c0, convert(substring(t.state, 1, 3) using utf8mb4) from archived_orders as t where t.note = 'new') q1) s2) as n, 10
----
select * from (select distinct count(*) from (select count(*) from `orders` l left join archived_orders r on l.id = r.id where not (l.id between 1 and 1) and not (r.state = '-- no')) q1) d2
----
delete from products where exists (select distinct count(*) from (select t.total, t.total, t.total, t.note from orders as t where t.id in (42, 999)) q1) and id > 0
----
insert into audit_log (what) select 'x' from (select count(*) from (select distinct ifnull(mod(999, 7), 0), 'new' as c1 from order_lines) q1) i2
----
select (select count(*) from (select count(*) from (select l.country, date_format(now(), '%Y'), r.note as c2 from customers l inner join orders r on l.id = r.customer_id where r.customer_id in (3, 5)) q1) s2) as n, 2
----
select (select count(*) from (select count(*) from (select greatest(round(1, 1), length('drop table customers')) as c0, l.name from customers l inner join open_orders r on l.id = r.customer_id) q1) s2) as n, 42
----
select * from order_lines where exists (select distinct count(*) from (select 0 from `audit_log` limit 5, 10) q1)
----
select (select count(*) from (select distinct count(*) from (select case when r.id in (select i.line from order_lines i) then cast(r.customer_id as signed) else r.total end as c0, cast(r.customer_id * r.total as signed) as c1, trim(r.state), 0 from orders l right join archived_orders r on l.id = r.id where lpad(l.state, 5, '0') like '%a%') q1) s2) as n, 100
----
delete from audit_log where exists (select distinct count(*) from (select abs(nullif(id, 2)), 100 - id, date_format(now(), '%Y') from orders where note regexp '^a' limit 5, 10) q1) and id > 0
----
select (select count(*) from (select distinct count(*) from (select date_format(now(), '%Y'), coalesce(if(t.id <> 1, t.id, 42), t.id) as c1 from audit_log t limit 10 offset 2) q1) s2) as n, 100
----
select a.id from (select id from customers union select id from products) a natural join customers
----
insert into audit_log (what) select 'x' from (select count(*) from (select concat(upper(state), note) as c0 from archived_orders) q1) i2
----
select exists (select count(*) from (select date_format(now(), '%Y') as c0, t.customer_id, t.customer_id from archived_orders t where t.id = (select max(z.id) from products z)) q1)
----
select * from (select count(*) from (select date_format(now(), '%Y') from `orders` where not (id in (7, 0)) limit 10) q1) d2
----
delete from products where exists (select max(1), count(*) from (select count(*) from orders l, archived_orders r where exists (select 1 from products w where w.stock = l.id)) q1) and id > 0
----
with recursive r as (select 1 as n union all select n + 1 from r where n < 4) select r.n, (select count(*) from order_lines) from r
----
select a.id from (select id from audit_log union select id from products) a natural join customers
----
create table n3 as select count(*) as c from (select count(*) from (select t.country as c0, 7, (mod(t.id, 7)) as c2 from customers t where t.name is null and not (t.name is null) limit 5, 10) q1) s
----
select exists (select distinct count(*) from (select if(not (t.customer_id between 1 and 5), t.customer_id, 2) as c0, t.total as c1, t.state from `archived_orders` as t where t.id in (select i.id from `archived_orders` i where i.placed < current_timestamp)) q1)
----
update archived_orders set state = 'v', note = 'v' where id = 1 and customer_id = (select max(z.id) from products z)
----
with q2 as (select count(*) from (select distinct l.name as c0, l.country as c1, '%a%' as c2 from customers l join open_orders r on l.id = r.customer_id cross join (select count(*) as n from orders) x) q1) select count(*) from q2
----
(select distinct count(*) from (select distinct length(concat_ws('-', l.sku, l.title)), trim(lpad(l.sku, 5, '0')) as c1, concat(concat_ws('-', l.sku, 'x'), l.title), ifnull(999, 0) as c3 from products l, order_lines r where 'paid' like '%a%' limit 10) q1)
----
explain select distinct count(*) from (select count(*) from open_orders t where t.id between 1 and 0) q1
----
select * from orders o left join (select count(*) from (select substring(concat('x', '-- no'), 1, 3), case when (t.product_id < 5 or t.line between 1 and 999) then t.price * t.order_id else 5 end from order_lines t where t.order_id between 1 and 2 and t.quantity in (select i.customer_id from orders i where i.customer_id <> 3)) q1) l2 on 1 = 1
----
select * from orders where exists (select count(*) from (select t.id, length(t.email) as c1, t.id, coalesce(length(t.name), t.id) as c3 from customers t) q1)
----
with q2 as (select count(*) from (select r.price, cast(-r.price as signed) as c1, r.product_id, length(concat_ws('-', l.sku, 'paid')) as c3 from products l inner join order_lines r on l.id = r.product_id cross join (select count(*) as n from customers) x) q1) select count(*) from q2
----
update archived_orders set state = 'v', note = 'v', total = 7.77 where id = 1 and state is null
----
with recursive r as (select 1 as n union all select n + 1 from r where n < 4) select r.n, (select count(*) from orders) from r
----
delete from order_lines where exists (select max(1), count(*) from (select count(*) from products l inner join order_lines r on l.id = r.product_id where concat_ws('-', l.sku, l.sku) like '%a%') q1) and line > 0
----
insert into audit_log (what) select 'x' from (select count(*) from (select length(substring('it''s', 1, 3)), t.customer_id * coalesce(t.total, 0) as c1, if(exists (select 1 from products w where w.id = t.customer_id), nullif(2, t.id), (t.id)) from open_orders t where 'x' regexp '^a') q1) i2
----
(select max(1), count(*) from (select count(*) from archived_orders as t where substring(t.state, 1, 3) like '%a%' limit 10 offset 2) q1)
----
select exists (select count(*) from (select if(round(999, 1) > abs(l.id), cast(7 as signed), r.id) from `customers` l right join `orders` r on l.id = r.customer_id cross join (select count(*) as n from audit_log) x where r.state = '%a%') q1)
----
with q2 as (select max(1), count(*) from (select distinct greatest(10, t.customer_id), case substring('new', 1, 3) when 'it''s' then lower('-- no') else left(t.note, 2) end as c1, t.customer_id from `orders` as t where t.placed < current_timestamp) q1) select count(*) from q2
----
insert into audit_log (what) select 'x' from (select distinct count(*) from (select greatest(nullif(x.n, 2), nullif(r.customer_id, r.total)), length(lpad('new', 5, '0')) as c1, round(coalesce(r.total, x.n), 1) as c2, l.email from customers l inner join open_orders r on l.id = r.customer_id cross join (select count(*) as n from products) x) q1) i2
----
select (select count(*) from (select count(*) from (select mod(7, 7) as c0, mod(case when l.price >= 1 then r.product_id else r.order_id end, 7) as c1, greatest(length(l.title), 3) as c2, left('%a%', 2) as c3 from products l join order_lines r on l.id = r.product_id where r.quantity in (select i.customer_id from open_orders i where '-- no' regexp '^a')) q1) s2) as n, 42
----
select (select count(*) from (select distinct count(*) from (select count(*) from `products` l inner join order_lines r on l.id = r.product_id limit 5, 10) q1) s2) as n, 7
----
select (select count(*) from (select distinct count(*) from (select cast(id as signed), concat(coalesce(email, name), case '-- no' when 'new' then name else country end) from customers where id = (select max(z.id) from products z) limit 10 offset 2) q1) s2) as n, 5
----
select (select count(*) from (select distinct count(*) from (select 10, 'it''s', 10, 5 + 42 * l.price from `products` l inner join order_lines r on l.id = r.product_id where exists (select 1 from archived_orders w where w.id = r.quantity)) q1) s2) as n, 999
----
select * from orders o left join (select count(*) from (select nullif(l.id, coalesce(r.quantity, l.stock)), r.price + case when r.line <= 100 then r.order_id else l.price end from products l, order_lines r where (l.title is null or upper(l.title) like '%a%')) q1) l2 on 1 = 1
----
select * from archived_orders where exists (select max(1), count(*) from (select length('-- no'), length(replace('drop table customers', 'a', 'b')) as c1, total, concat_ws('-', case '' when 'paid' then 'drop table customers' else 'x' end, 'new') from open_orders) q1)
----
select json_object('k', (select count(*) from audit_log)), json_extract(body, '$.a') from documents
----
delete from customers where exists (select max(1), count(*) from (select r.state, l.name as c1, cast(-999 as signed) as c2, l.country as c3 from customers l join `orders` r on l.id = r.customer_id where l.id = (select max(z.id) from orders z)) q1) and id > 0
----
select json_object('k', (select count(*) from orders)), json_extract(body, '$.a') from documents
----
create table n4 as select count(*) as c from (select count(*) from (select r.id, coalesce(cast(l.total as signed), r.total), lpad(l.state, 5, '0') from orders l join archived_orders r on l.id = r.id where 3 > 42 limit 5, 10) q1) s
----
with q2 as (select distinct count(*) from (select distinct (2) from orders l inner join archived_orders r on l.id = r.id) q1) select count(*) from q2
----
select * from orders where exists (select max(1), count(*) from (select greatest(nullif(customers.id, customers.id), customers.id) as c0, customers.email, coalesce(ifnull(2, 0), customers.id) from customers) q1)
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select count(*) from products limit 10) q1) i2
----
select * from orders o left join (select count(*) from (select cast(length(t.state) as signed), length(t.state) from orders as t where t.customer_id in (0, 100)) q1) l2 on 1 = 1
----
select * from (select distinct count(*) from (select count(*) from orders l left join archived_orders r on l.id = r.id where exists (select 1 from audit_log w where w.id = r.id)) q1) d2
----
select * from orders o left join (select distinct count(*) from (select count(*) from open_orders limit 10 offset 2) q1) l2 on 1 = 1
----
update orders set customer_id = 77, state = 'v' where id = 1 and id in (999, 100)
----
(select distinct count(*) from (select distinct l.email, abs(-r.total) as c1, r.customer_id as c2, replace(l.name, 'a', 'b') from `customers` l left join orders r on l.id = r.customer_id where r.customer_id < 3 limit 10) q1)
----
(select max(1), count(*) from (select left(left(l.note, 2), 2), l.state as c1, case concat('x', 'a;b') when '' then case l.state when '' then 'drop table customers' else '%a%' end else left(l.note, 2) end as c2, case when left(l.note, 2) like '%a%' then greatest(l.customer_id, r.product_id) else l.id end as c3 from orders l join order_lines r on l.id = r.order_id cross join (select count(*) as n from products) x) q1)
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select nullif(999 + l.total, nullif(l.id, 3)) from `orders` l inner join order_lines r on l.id = r.order_id where exists (select 1 from orders w where w.id = r.quantity)) q1) i2
----
delete from customers where exists (select max(1), count(*) from (select upper(l.country) from customers l left join open_orders r on l.id = r.customer_id where l.id in (7, 1)) q1) and id > 0
----
select * from orders o left join (select max(1), count(*) from (select distinct '-- no' as c0, substring('paid', 1, 3) as c1, 1, 'x' from order_lines as t where 1 = 1) q1) l2 on 1 = 1
----
with q2 as (select count(*) from (select id from audit_log where id in (7, 7)) q1) select count(*) from q2
----
with q2 as (select distinct count(*) from (select mod(7, 7), substring(substring(archived_orders.note, 1, 3), 1, 3), -archived_orders.customer_id, greatest(round(archived_orders.id, 1), (archived_orders.customer_id)) from archived_orders) q1) select count(*) from q2
----
explain select count(*) from (select replace('paid', 'a', 'b'), replace(concat_ws('-', 'paid', 'it''s'), 'a', 'b'), nullif(-3, t.order_id) from `order_lines` as t where t.product_id <= 10) q1
----
select (select count(*) from (select max(1), count(*) from (select upper('a;b') as c0, if(l.state is null, l.id, l.total) * -r.order_id as c1, l.total as c2, abs(nullif(l.total, r.quantity)) from orders l, order_lines r where l.id in (42, 42) limit 5, 10) q1) s2) as n, 42
----
create table n5 as select count(*) as c from (select max(1), count(*) from (select l.email, (length(l.name)) from customers l, open_orders r where l.country regexp '^a') q1) s
----
with recursive r as (select 1 as n union all select n + 1 from r where n < 4) select r.n, (select count(*) from products) from r
----
with q2 as (select distinct count(*) from (select case convert(l.state using utf8mb4) when 'paid' then date_format(now(), '%Y') else concat_ws('-', l.note, 'paid') end, 1 as c1 from orders l, order_lines r where l.state like '%a%') q1) select count(*) from q2
----
explain select max(1), count(*) from (select coalesce(l.id, -r.total), r.state as c1, r.customer_id, r.total as c3 from orders l right join `archived_orders` r on l.id = r.id where r.customer_id between 1 and 10) q1
----
select exists (select max(1), count(*) from (select count(*) from archived_orders) q1)
----
select * from (select count(*) from (select distinct round(3, 1) as c0, 3, 3, length(state) from `orders` where total = 0) q1) d2
----
select exists (select count(*) from (select count(*) from order_lines where 'new' regexp '^a' and line between 1 and 42) q1)
----
with q2 as (select distinct count(*) from (select id, -customer_id, upper('-- no'), -1 as c3 from orders where id in (0, 5) limit 10) q1) select count(*) from q2
----
select * from archived_orders where exists (select max(1), count(*) from (select count(*) from products l inner join order_lines r on l.id = r.product_id where r.line in (select i.id from audit_log i where i.id in (10, 3))) q1)
----
select (select count(*) from (select count(*) from (select mod(mod(100, 7), 7) as c0, round(abs(l.id), 1), '-- no', cast(5 * r.customer_id as signed) as c3 from customers l join orders r on l.id = r.customer_id where r.id > l.id limit 5, 10) q1) s2) as n, 100
----
select * from products where exists (select distinct count(*) from (select l.note, round(l.id, 1) as c1, -r.line from `orders` l left join order_lines r on l.id = r.order_id limit 10 offset 2) q1)
----
select (select count(*) from (select max(1), count(*) from (select '%a%' as c0 from order_lines as t where t.quantity > 42) q1) s2) as n, 5
----
(select count(*) from (select distinct orders.note from orders where orders.customer_id in (5, 2)) q1)
----
select exists (select count(*) from (select count(*) from orders l inner join order_lines r on l.id = r.order_id where (r.quantity in (select i.id from open_orders i where i.id >= 999) or not (r.quantity between 1 and 1))) q1)
----
select * from customers where exists (select max(1), count(*) from (select t.total, length(trim(t.note)) as c1, lpad(left(t.note, 2), 5, '0'), 2 from orders as t where t.customer_id = (select max(z.id) from orders z) and t.placed < current_timestamp) q1)
----
select * from order_lines where exists (select max(1), count(*) from (select trim(l.sku), abs(coalesce(r.line, r.order_id)) as c1, concat(l.sku, l.sku) as c2, l.title from products l left join order_lines r on l.id = r.product_id where r.line = 100) q1)
----
explain select distinct count(*) from (select distinct r.id, l.id as c1, 100 as c2 from customers l, open_orders r where l.country = '%a%') q1
----
insert into audit_log (what) select 'x' from (select distinct count(*) from (select lower(coalesce(t.note, '-- no')), -2 * round(2, 1), round((t.id), 1), t.customer_id from orders as t) q1) i2
----
update order_lines set price = 7.77 where line = 1 and order_id > 0
----
select * from orders o left join (select distinct count(*) from (select nullif(id, greatest(customer_id, id)) as c0 from archived_orders where note = 'drop table customers' limit 10 offset 2) q1) l2 on 1 = 1
----
insert into audit_log (what) select 'x' from (select count(*) from (select count(*) from order_lines where quantity in (3, 3)) q1) i2
----
insert into audit_log (what) select 'x' from (select distinct count(*) from (select 'new' as c0, 3 as c1, upper(replace('x', 'a', 'b')) from orders l right join archived_orders r on l.id = r.id cross join (select count(*) as n from customers) x where r.customer_id < 10 limit 10) q1) i2
----
create table n6 as select count(*) as c from (select count(*) from (select 1 as c0, r.price, l.price, l.sku as c3 from products l inner join order_lines r on l.id = r.product_id where r.order_id between 1 and 10) q1) s
----
select exists (select max(1), count(*) from (select date_format(now(), '%Y'), audit_log.what, if(audit_log.id = (select max(z.id) from products z), coalesce(audit_log.id, audit_log.id), abs(10)) as c2 from audit_log where audit_log.id < 3) q1)
----
select * from (select count(*) from (select ifnull(-r.quantity, 0) as c0, cast(mod(l.total, 7) as signed), l.total from orders l inner join order_lines r on l.id = r.order_id) q1) d2
----
create table n7 as select count(*) as c from (select count(*) from (select -r.customer_id, round(r.total, 1) as c1, l.state from orders l left join archived_orders r on l.id = r.id where l.state = '-- no') q1) s
----
create table n8 as select count(*) as c from (select max(1), count(*) from (select greatest(price, id) as c0, date_format(now(), '%Y'), id as c2 from products where stock in (select i.customer_id from archived_orders i where i.note is not null) and title is not null) q1) s
----
delete from audit_log where exists (select max(1), count(*) from (select case replace('/* */', 'a', 'b') when '%a%' then concat_ws('-', t.state, t.state) else date_format(now(), '%Y') end from archived_orders t where t.state is not null limit 5, 10) q1) and id > 0
----
select (select count(*) from (select distinct count(*) from (select case 'a;b' when 'x' then t.title else substring(t.sku, 1, 3) end as c0 from `products` as t where t.title = 'a;b') q1) s2) as n, 5
----
create table n9 as select count(*) as c from (select max(1), count(*) from (select count(*) from orders l inner join order_lines r on l.id = r.order_id where 'x' regexp '^a' limit 10) q1) s
----
select (select count(*) from (select max(1), count(*) from (select count(*) from `customers` where country like '%a%' limit 5, 10) q1) s2) as n, 7
----
delete from archived_orders where exists (select max(1), count(*) from (select greatest(greatest(t.id, t.stock), t.price), t.sku, convert(t.title using utf8mb4) as c2 from `products` t where t.title = 'it''s') q1) and id > 0
----
select exists (select distinct count(*) from (select '' as c0 from open_orders as t) q1)
----
delete from products where exists (select count(*) from (select nullif(100, t.id), if('a;b' regexp '^a', cast(t.customer_id as signed), t.id + t.id) as c1, 5, 'a;b' as c3 from `open_orders` t where t.customer_id > 0) q1) and id > 0
----
delete from products where exists (select max(1), count(*) from (select mod(r.customer_id, 7), 2 as c1, cast(999 - 100 as signed) from orders l, archived_orders r) q1) and id > 0
----
update audit_log set what = 'w' where id = 1 and exists (select 1 from customers w where w.id = id)
----
insert into audit_log (what) select 'x' from (select count(*) from (select abs(-999), round(round(100, 1), 1) as c1, 'drop table customers', coalesce(convert('x' using utf8mb4), lower(l.sku)) as c3 from products l left join order_lines r on l.id = r.product_id cross join (select count(*) as n from customers) x limit 5, 10) q1) i2
----
update archived_orders set customer_id = 70 + 8, state = 'w' where id = 1 and total <> 7
----
delete from audit_log where exists (select count(*) from (select substring(lpad('-- no', 5, '0'), 1, 3), date_format(now(), '%Y') as c1 from customers l right join open_orders r on l.id = r.customer_id cross join (select count(*) as n from products) x where l.id in (select i.id from customers i where i.id between 1 and 1 and i.id in (2, 7))) q1) and id > 0
----
with q2 as (select distinct count(*) from (select id, upper(lower(note)) as c1, cast(total as signed), customer_id + total as c3 from orders where customer_id in (1, 5) limit 10 offset 2) q1) select count(*) from q2
----
(select count(*) from (select distinct concat_ws('-', l.state, concat(l.note, l.state)), case case l.state when '' then 'it''s' else 'new' end when 'new' then l.note else lower(l.state) end, r.order_id as c2 from orders l join order_lines r on l.id = r.order_id cross join (select count(*) as n from products) x limit 10 offset 2) q1)
----
select (select count(*) from (select distinct count(*) from (select coalesce(coalesce(l.id, x.n), length(l.email)) as c0 from customers l left join `orders` r on l.id = r.customer_id cross join (select count(*) as n from orders) x) q1) s2) as n, 7
----
select * from (select distinct count(*) from (select count(*) from products t where t.id in (100, 999) limit 10) q1) d2
----
select exists (select max(1), count(*) from (select note from orders where not (customer_id between 1 and 10)) q1)
----
explain select distinct count(*) from (select l.title, 3 as c1, abs(cast(l.stock as signed)), cast(nullif(r.quantity, r.product_id) as signed) as c3 from products l join order_lines r on l.id = r.product_id where l.stock in (100, 1)) q1
----
insert into audit_log (what) select 'x' from (select count(*) from (select count(*) from customers where not (email = 'x')) q1) i2
----
select * from (select distinct count(*) from (select case coalesce('', 'paid') when 'paid' then lower('%a%') else coalesce('%a%', '%a%') end as c0 from order_lines as t limit 5, 10) q1) d2
----
select * from orders o left join (select max(1), count(*) from (select if(l.id = (select max(z.id) from orders z), 5, r.customer_id) as c0, r.state from customers l right join orders r on l.id = r.customer_id where r.placed < current_timestamp) q1) l2 on 1 = 1
----
create table n10 as select count(*) as c from (select max(1), count(*) from (select count(*) from products l right join `order_lines` r on l.id = r.product_id cross join (select count(*) as n from audit_log) x where l.sku is null limit 10 offset 2) q1) s
----
(select distinct count(*) from (select substring(concat(t.state, t.state), 1, 3), 5 as c1, date_format(now(), '%Y') as c2, upper(convert(t.state using utf8mb4)) from `archived_orders` t limit 10) q1)
----
explain select count(*) from (select case when l.placed < current_timestamp then 1 else coalesce(3, r.price) end as c0, round(l.total, 1) from orders l left join order_lines r on l.id = r.order_id where r.order_id < 7) q1
----
explain select distinct count(*) from (select case when r.line between 1 and 1 then r.price else x.n end - coalesce(r.order_id, r.product_id), ifnull(l.id, 0), round(r.quantity, 1), abs(if(x.n > 7, r.line, 999)) from orders l inner join order_lines r on l.id = r.order_id cross join (select count(*) as n from archived_orders) x where x.n = (select max(z.id) from orders z) and l.customer_id in (0, 10)) q1
----
(select max(1), count(*) from (select lower(lpad('a;b', 5, '0')), t.line from order_lines as t) q1)
----
select exists (select distinct count(*) from (select lpad(coalesce(audit_log.what, audit_log.what), 5, '0') as c0, audit_log.what, audit_log.id, trim(audit_log.what) from audit_log where audit_log.id = 42) q1)
----
select exists (select distinct count(*) from (select 1, convert(coalesce(l.title, l.sku) using utf8mb4) as c1 from products l right join order_lines r on l.id = r.product_id) q1)
----
delete from order_lines where exists (select count(*) from (select lower(r.state), -7 as c1, 3, case left('', 2) when '' then 'paid' else l.country end as c3 from customers l left join orders r on l.id = r.customer_id where r.total >= 1 limit 10 offset 2) q1) and line > 0
----
select * from (select distinct count(*) from (select left('new', 2), 100 as c1, upper(note) from `archived_orders` where customer_id >= 5) q1) d2
----
create table n11 as select count(*) as c from (select distinct count(*) from (select length(upper(l.email)), ifnull(coalesce(r.total, l.id), 0), concat_ws('-', lpad(l.name, 5, '0'), convert(l.country using utf8mb4)) as c2 from customers l left join open_orders r on l.id = r.customer_id where l.email = 'new') q1) s
----
select * from (select distinct count(*) from (select r.quantity, round(r.order_id, 1) from orders l left join `order_lines` r on l.id = r.order_id) q1) d2
----
insert into audit_log (what) select 'x' from (select max(1), count(*) from (select ifnull(mod(open_orders.customer_id, 7), 0) as c0, upper('it''s') as c1, date_format(now(), '%Y') as c2, lpad(date_format(now(), '%Y'), 5, '0') as c3 from open_orders where 1 = 1) q1) i2
----
(select distinct count(*) from (select r.total, l.name as c1, r.id from customers l inner join orders r on l.id = r.customer_id cross join (select count(*) as n from order_lines) x where exists (select 1 from products w where w.stock = r.customer_id)) q1)
----
select * from (select distinct count(*) from (select distinct (t.id), coalesce(t.name, lower(t.name)), 3 from customers t where t.id > cast(t.id as signed) limit 10) q1) d2
----
explain select distinct count(*) from (select count(*) from products l inner join order_lines r on l.id = r.product_id cross join (select count(*) as n from audit_log) x where l.title = '/* */') q1
