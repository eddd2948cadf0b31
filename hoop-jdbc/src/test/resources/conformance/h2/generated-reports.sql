select avg(t.order_id) filter (where t.line > 0) from order_lines t where t.order_id > 0
----
select count(*) from (select round(case when l.title = '' then r.line else r.line end, 1), substring(replace('new', 'a', 'b'), 1, 3) as c1 from products l left join order_lines r on l.id = r.product_id where l.id < 42 fetch first 3 rows only) counted
----
select z.k, max(z.a) from (select t.country as k, 10 as a from "CUSTOMERS" as t where t.created < current_timestamp) z group by z.k
----
select extract(year from o.placed) as y, count(*) from orders o group by extract(year from o.placed)
----
(select id from orders) intersect (select id from customers) order by 1
----
(select id from orders) intersect (select id from products) order by 1
----
(select id from orders) union all (select id from customers) order by 1
----
select count(*) from (select casewhen(name is not null, 7, id), round(length(email), 1), -id, coalesce(id, -id) from customers where country is null) counted
----
select min(t.customer_id) filter (where t.id <> 100) from open_orders as t
----
with g as (select r.note as k, avg(r.total) as a from customers l left join orders r on l.id = r.customer_id where (l.name is null or r.customer_id in (2, 1)) group by r.note) select g.k, g.a from g where g.a is not null
----
(select id from orders) union all (select id from products) order by 1
----
select l.email, dense_rank() over (partition by l.email order by r.customer_id) as w from customers l inner join orders r on l.id = r.customer_id
----
select products.id, dense_rank() over (order by products.price) as w from products where products.id in (7, 1)
----
select t.quantity as k, count(distinct t.order_id) as a, count(*) as b from order_lines as t where t.line > 0 group by t.quantity having count(*) > 0 order by 1
----
select count(*) from (select length(replace('', 'a', 'b')) as c0 from order_lines where quantity in (2, 1) and exists (select 1 from order_lines w where w.product_id = order_id)) counted
----
select count(*) from (select r.quantity as c0 from orders l left join order_lines r on l.id = r.order_id where l.id = (select max(z.id) from orders z)) counted
----
select t.email as k, count(*) as a, max(t.name) as b from customers t where t.id = (select max(z.id) from customers z) group by t.email having count(*) > 1 order by 1
----
select avg(id) filter (where what is null) from audit_log where what = ''
----
select r.id as k, count(distinct l.id) as a, count(distinct r.customer_id) as b from customers l inner join open_orders r on l.id = r.customer_id where l.name = 'drop table customers' group by r.id having count(*) > 0 order by 1
----
select avg(r.line) filter (where r.quantity in (100, 0)) from products l join order_lines r on l.id = r.product_id where r.quantity <> 5
----
select z.k, max(z.a) from (select r.id as k, r.total as a from customers l left join open_orders r on l.id = r.customer_id where (r.id in (0, 100) or l.country = '/* */')) z group by z.k
----
select count(*) from (select replace(l.email, 'a', 'b') from customers l, orders r where '-- no' regexp '^a' offset 1 rows fetch next 5 rows only) counted
----
with g as (select l.country as k, avg(x.n) as a from customers l left join open_orders r on l.id = r.customer_id cross join (select count(*) as n from orders) x where l.id between 1 and 999 group by l.country) select g.k, g.a from g where g.a is not null
----
select min(l.id) filter (where l.id between 1 and 7) from orders l join archived_orders r on l.id = r.id where r.customer_id between 1 and 10
----
select id as k, count(*) as a, avg(customer_id) as b from open_orders where customer_id between 1 and 3 and 1 = 1 group by id having count(*) > 0 order by 1
----
select z.k, max(z.a) from (select l.email as k, nvl(10, 0) as a from customers l join orders r on l.id = r.customer_id) z group by z.k
----
with g as (select t.customer_id as k, avg(t.total) as a from archived_orders t group by t.customer_id) select g.k, g.a from g where g.a is not null
----
select count(*) from (select upper(l.state) as c0, l.state, coalesce(r.quantity, casewhen(l.state is not null, r.product_id, r.order_id)) as c2, l.state as c3 from orders l inner join order_lines r on l.id = r.order_id where r.line < 42) counted
----
select count(*) from (select count(*) from orders l, order_lines r cross join (select count(*) as n from audit_log) x where l.state = 'drop table customers') counted
----
with g as (select stock as k, max('x') as a from "PRODUCTS" where price = 7 group by stock) select g.k, g.a from g where g.a is not null
----
select r.state, dense_rank() over (partition by r.state order by l.id) as w from customers l, orders r
----
select count(distinct l.id) filter (where r.quantity in (100, 999)) from orders l right join order_lines r on l.id = r.order_id where 'paid' regexp '^a'
----
select r.order_id, rank() over (partition by r.order_id order by r.line) as w from orders l right join order_lines r on l.id = r.order_id
----
select what, sum(id) over (partition by what order by id) as w from audit_log where what is null
----
select l.id, dense_rank() over (partition by l.id order by l.id) as w from customers l inner join orders r on l.id = r.customer_id where r.customer_id in (select i.id from archived_orders i where i.customer_id in (1, 100))
----
(select id from orders) except (select id from customers) order by 1
----
select count(*) from (select count(*) from products l left join order_lines r on l.id = r.product_id cross join (select count(*) as n from orders) x where l.stock >= 7) counted
----
with g as (select l.country as k, min(x.n) as a from "CUSTOMERS" l left join open_orders r on l.id = r.customer_id cross join (select count(*) as n from products) x group by l.country) select g.k, g.a from g where g.a is not null
----
select count(*) from (select count(*) from orders l inner join order_lines r on l.id = r.order_id where l.note is not null and l.customer_id between 1 and 0) counted
----
select avg(l.total) filter (where r.order_id between 1 and 2) from orders l left join order_lines r on l.id = r.order_id
----
(select id from orders) except (select id from products) order by 1
----
(select id from orders) union (select id from products) order by 1
----
select count(*) from (select 'x' from open_orders as t) counted
----
select max(lpad(t.what, 5, '0')) filter (where t.id <= 100) from audit_log as t where not (t.what = 'drop table customers')
----
with g as (select t.note as k, min(t.total) as a from orders t where t.id in (3, 2) group by t.note) select g.k, g.a from g where g.a is not null
----
with g as (select note as k, sum(casewhen(customer_id between 1 and 5, customer_id, total)) as a from orders group by note) select g.k, g.a from g where g.a is not null
----
select t.note as k, min(t.customer_id) as a, avg(t.customer_id) as b from orders t group by t.note having count(*) > 0 order by 1
----
select z.k, max(z.a) from (select r.order_id as k, 100 as a from orders l left join order_lines r on l.id = r.order_id where not (r.line between 1 and 10)) z group by z.k
----
with g as (select order_lines.order_id as k, listagg(order_lines.quantity, '|') within group (order by 1) as a from order_lines group by order_lines.order_id) select g.k, g.a from g where g.a is not null
----
select count(*) from (select l.email as c0, cast(cast(l.id as bigint) as bigint), -x.n as c2 from customers l left join open_orders r on l.id = r.customer_id cross join (select count(*) as n from audit_log) x fetch first 3 rows only) counted
----
(select id from orders) union (select id from customers) order by 1
----
with g as (select t.id as k, max(upper(t.what)) as a from "AUDIT_LOG" as t where t.what is null group by t.id) select g.k, g.a from g where g.a is not null
----
select count(distinct r.order_id) filter (where r.quantity between 1 and 5) from orders l right join order_lines r on l.id = r.order_id cross join (select count(*) as n from audit_log) x
----
select z.k, max(z.a) from (select r.quantity as k, case when l.id in (100, 1) then l.price else length(l.sku) end as a from products l inner join order_lines r on l.id = r.product_id cross join (select count(*) as n from customers) x) z group by z.k
----
select archived_orders.customer_id as k, count(distinct archived_orders.customer_id) as a, min(archived_orders.customer_id) as b from archived_orders where archived_orders.id in (42, 42) group by archived_orders.customer_id having count(*) > 0 order by 1
----
select count(*) from (select count(*) from customers where id < 999) counted
----
select z.k, max(z.a) from (select t.sku as k, case when t.id > 7 and t.sku = 'a;b' then length('new') else -t.price end as a from products as t where t.sku is not null) z group by z.k
----
with g as (select l.name as k, listagg(x.n, '|') within group (order by 1) as a from customers l right join "OPEN_ORDERS" r on l.id = r.customer_id cross join (select count(*) as n from products) x where l.email is null and l.country is null group by l.name) select g.k, g.a from g where g.a is not null
----
select t.id as k, avg(t.price) as a, count(*) as b from products t where t.price = 42 group by t.id having count(*) > 0 order by 1
----
select l.customer_id, rank() over (partition by l.customer_id order by x.n) as w from orders l left join archived_orders r on l.id = r.id cross join (select count(*) as n from archived_orders) x where r.id in (10, 1)
----
select l.id, dense_rank() over (partition by l.id order by r.line) as w from orders l join "ORDER_LINES" r on l.id = r.order_id
----
select z.k, max(z.a) from (select t.id as k, abs(3) as a from audit_log as t where t.what like '%a%') z group by z.k
----
select t.id as k, count(distinct t.id) as a, max('%a%') as b from audit_log t group by t.id having count(*) > 0 order by 1
----
with g as (select t.note as k, sum(t.customer_id) as a from orders as t where t.customer_id * 2 > greatest(2, t.total) group by t.note) select g.k, g.a from g where g.a is not null
----
select count(*) from (select count(*) from orders l right join order_lines r on l.id = r.order_id cross join (select count(*) as n from archived_orders) x) counted
----
select t.country, dense_rank() over (partition by t.country order by t.id) as w from "CUSTOMERS" as t where t.name = '%a%'
----
select l.name, sum(r.total) over (order by r.customer_id) as w from customers l inner join open_orders r on l.id = r.customer_id
----
select count(*) from (select length(cast('/* */' as varchar(100))) as c0, length(case title when '' then title else title end), title from products where stock in (5, 10)) counted
----
select note, lag(customer_id) over (order by customer_id) as w from orders
----
select max(l.note) filter (where l.customer_id between 1 and 0) from orders l inner join archived_orders r on l.id = r.id where r.note = 'x'
----
select z.k, max(z.a) from (select order_lines.product_id as k, 7 as a from order_lines) z group by z.k
----
with g as (select r.product_id as k, avg(r.price) as a from orders l inner join order_lines r on l.id = r.order_id where not (l.total >= 100) group by r.product_id) select g.k, g.a from g where g.a is not null
----
select l.email, dense_rank() over (order by r.total) as w from customers l left join open_orders r on l.id = r.customer_id where cast(l.email as varchar(100)) like '%a%'
----
select l.state as k, max('paid') as a, max(coalesce(l.state, l.note)) as b from "ORDERS" l right join order_lines r on l.id = r.order_id where l.id in (select i.id from orders i) group by l.state having count(*) > 0 order by 1
----
with g as (select t.customer_id as k, avg(t.total) as a from open_orders as t where 1 = 1 group by t.customer_id) select g.k, g.a from g where g.a is not null
----
select max('a;b') filter (where t.id between 1 and 999) from products as t where t.id between 1 and 999
----
select x.n as k, sum(cast(r.customer_id as bigint)) as a, sum(l.id) as b from orders l right join "ARCHIVED_ORDERS" r on l.id = r.id cross join (select count(*) as n from audit_log) x where r.note = 'paid' group by x.n having count(*) > 0 order by 1
----
select count(*) from (select count(*) from orders l left join order_lines r on l.id = r.order_id where r.order_id in (42, 42)) counted
----
select l.email, rank() over (partition by l.email order by r.id) as w from customers l, open_orders r where exists (select 1 from orders w where w.id = l.id)
----
select t.id as k, count(distinct t.id) as a, sum(t.id) as b from audit_log t where exists (select 1 from orders w where w.id = t.id) group by t.id having count(*) > 1 order by 1
----
select z.k, max(z.a) from (select t.id as k, coalesce(greatest(t.id, t.id), t.price) as a from products as t where t.title is null) z group by z.k
----
select id as k, count(distinct id) as a, count(*) as b from products where id between 1 and 42 group by id having count(*) > 0 order by 1
----
select z.k, max(z.a) from (select t.state as k, coalesce(t.total, greatest(5, t.total)) as a from archived_orders as t where not (t.customer_id between 1 and 2)) z group by z.k
----
select r.product_id, sum(r.price) over (partition by r.product_id order by l.id) as w from products l left join order_lines r on l.id = r.product_id
----
select max(lpad(t.sku, 5, '0')) filter (where t.id between 1 and 10) from "PRODUCTS" as t where upper(t.sku) like '%a%'
----
with g as (select t.note as k, listagg(t.customer_id, '|') within group (order by 1) as a from archived_orders t where t.customer_id > 1 group by t.note) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select t.id as k, mod(t.customer_id, 7) as a from open_orders t) z group by z.k
----
select count(*) from (select t.total as c0 from archived_orders t where t.state = 'drop table customers' and t.customer_id in (3, 0) and t.state = '%a%' offset 1 rows fetch next 5 rows only) counted
----
with g as (select l.title as k, min(r.order_id) as a from products l inner join order_lines r on l.id = r.product_id cross join (select count(*) as n from archived_orders) x group by l.title) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select t.customer_id as k, mod(7, 7) as a from "ORDERS" t) z group by z.k
----
with g as (select l.id as k, count(*) as a from products l join order_lines r on l.id = r.product_id where r.quantity in (10, 1) group by l.id) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select r.customer_id as k, r.id as a from customers l left join orders r on l.id = r.customer_id) z group by z.k
----
select count(*) from (select 'a;b' as c0 from customers l inner join open_orders r on l.id = r.customer_id cross join (select count(*) as n from archived_orders) x where formatdatetime(current_timestamp, 'yyyy') like '%a%') counted
----
select sum(nvl(r.customer_id, 0)) filter (where l.email = '%a%') from customers l inner join "OPEN_ORDERS" r on l.id = r.customer_id where l.id = (select max(z.id) from products z)
----
select count(*) from (select 'drop table customers' as c0 from "ORDER_LINES" t) counted
----
select z.k, max(z.a) from (select t.id as k, t.total as a from open_orders t where t.customer_id >= 0) z group by z.k
----
select r.note as k, count(*) as a, sum(1) as b from customers l join orders r on l.id = r.customer_id where r.note = 'it''s' group by r.note having count(*) > 0 order by 1
----
select t.country as k, count(distinct t.id) as a, count(distinct t.id) as b from customers t where (t.email is not null or t.id in (1, 100)) group by t.country having count(*) > 1 order by 1
----
with g as (select id as k, max(upper('')) as a from "ORDERS" where cast(total as bigint) > case when note is null then customer_id else total end group by id) select g.k, g.a from g where g.a is not null
----
select l.id as k, sum(1) as a, count(distinct r.id) as b from customers l inner join orders r on l.id = r.customer_id where 'paid' regexp '^a' group by l.id having count(*) > 0 order by 1
----
select r.product_id as k, max(concat(l.note, 'drop table customers')) as a, listagg(r.order_id, '|') within group (order by 1) as b from orders l join order_lines r on l.id = r.order_id group by r.product_id having count(*) > 1 order by 1
----
with g as (select l.customer_id as k, max('x') as a from "ORDERS" l inner join "ORDER_LINES" r on l.id = r.order_id group by l.customer_id) select g.k, g.a from g where g.a is not null
----
with g as (select r.line as k, listagg(r.product_id, '|') within group (order by 1) as a from products l right join order_lines r on l.id = r.product_id cross join (select count(*) as n from archived_orders) x group by r.line) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select l.name as k, abs(nvl(r.customer_id, 0)) as a from customers l join open_orders r on l.id = r.customer_id) z group by z.k
----
select max(lower(sku)) filter (where sku is not null) from products where price < 0
----
select z.k, max(z.a) from (select r.state as k, l.total as a from orders l join archived_orders r on l.id = r.id cross join (select count(*) as n from audit_log) x where l.id in (select i.id from audit_log i where i.id <= 999)) z group by z.k
----
with g as (select l.note as k, min(r.price) as a from orders l join order_lines r on l.id = r.order_id where l.customer_id between 1 and 7 group by l.note) select g.k, g.a from g where g.a is not null
----
select count(*) from (select coalesce(casewhen(l.stock > 2, 3, 42), nvl(100, 0)) as c0, lower(trim(l.sku)), nullif(r.price, greatest(10, l.stock)), r.quantity as c3 from products l, order_lines r where r.quantity in (100, 1) fetch first 3 rows only) counted
----
select product_id, sum(order_id) over (partition by product_id order by price) as w from order_lines where 1 = 1
----
with g as (select r.id as k, avg(x.n) as a from orders l inner join archived_orders r on l.id = r.id cross join (select count(*) as n from audit_log) x where l.state is not null group by r.id) select g.k, g.a from g where g.a is not null
----
select t.stock as k, min(t.stock) as a, min(t.price) as b from products t where exists (select 1 from audit_log w where w.id = t.stock) group by t.stock having count(*) > 0 order by 1
----
with g as (select l.state as k, min(l.total) as a from orders l right join order_lines r on l.id = r.order_id group by l.state) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select note as k, mod(total, 7) as a from orders where state = 'paid') z group by z.k
----
select r.customer_id, lag(l.id) over (partition by r.customer_id order by r.total) as w from customers l, open_orders r where l.id = (select max(z.id) from customers z)
----
with g as (select t.order_id as k, sum(t.quantity) as a from order_lines as t where not (t.quantity > 0) group by t.order_id) select g.k, g.a from g where g.a is not null
----
select t.state, rank() over (partition by t.state order by t.customer_id) as w from archived_orders as t
----
select count(*) from (select (coalesce(id, 1)) from customers) counted
----
select count(distinct t.id) filter (where t.email = 'new') from customers t where t.id between 1 and 999 and t.country is null
----
select count(*) from (select 1 as c0, l.id, l.sku from products l right join order_lines r on l.id = r.product_id cross join (select count(*) as n from order_lines) x where x.n in (2, 2)) counted
----
select count(*) from (select count(*) from "ARCHIVED_ORDERS" where archived_orders.state = 'it''s') counted
----
select count(*) filter (where title = '%a%') from products where title = '/* */'
----
select l.note as k, sum(-l.total) as a, max(trim(r.note)) as b from orders l left join archived_orders r on l.id = r.id group by l.note having count(*) > 0 order by 1
----
select z.k, max(z.a) from (select product_id as k, greatest(price, 1) as a from order_lines where line > 0) z group by z.k
----
select t.note as k, avg(t.total) as a, count(*) as b from archived_orders t where t.state is null and t.id between 1 and 10 group by t.note having count(*) > 1 order by 1
----
select count(*) from (select t.id as c0, t.customer_id as c1, t.total, lpad(trim(t.state), 5, '0') from archived_orders t where t.id in (3, 1)) counted
----
with g as (select customers.email as k, sum(customers.id) as a from customers where customers.id between 1 and 100 group by customers.email) select g.k, g.a from g where g.a is not null
----
with g as (select l.email as k, listagg(r.id, '|') within group (order by 1) as a from customers l right join orders r on l.id = r.customer_id group by l.email) select g.k, g.a from g where g.a is not null
----
select avg(l.price) filter (where r.line between 1 and 0) from products l, order_lines r cross join (select count(*) as n from orders) x where l.title is null
----
select listagg(l.price, '|') within group (order by 1) filter (where r.quantity >= 42) from products l, order_lines r
----
select r.line as k, sum(r.product_id) as a, listagg(r.price, '|') within group (order by 1) as b from "ORDERS" l right join order_lines r on l.id = r.order_id where exists (select 1 from archived_orders w where w.id = r.line) group by r.line having count(*) > 1 order by 1
----
with g as (select t.customer_id as k, sum(case when t.id >= 5 then t.total else t.total end) as a from orders t where t.state = '/* */' group by t.customer_id) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select t.id as k, -5 as a from audit_log t where t.id in (select i.product_id from order_lines i where i.order_id <= 1)) z group by z.k
----
select z.k, max(z.a) from (select l.title as k, case when r.order_id between 1 and 999 then casewhen(r.line > 1, l.stock, r.quantity) else r.quantity end as a from products l left join order_lines r on l.id = r.product_id where l.sku is null) z group by z.k
----
select max(concat(t.what, t.what)) filter (where t.what is not null) from audit_log t
----
select sum((r.product_id)) filter (where r.line between 1 and 999) from orders l join order_lines r on l.id = r.order_id
----
with g as (select open_orders.id as k, sum(coalesce(42, 999)) as a from open_orders where open_orders.total >= 2 group by open_orders.id) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select t.product_id as k, abs(length('x')) as a from order_lines as t where t.order_id > 0) z group by z.k
----
select count(*) from (select l.note as c0, mod(l.customer_id - 1, 7), length(l.note) + coalesce(l.id, r.line) as c2, formatdatetime(current_timestamp, 'yyyy') from orders l right join order_lines r on l.id = r.order_id) counted
----
select z.k, max(z.a) from (select l.country as k, greatest(cast(r.customer_id as bigint), r.id) as a from customers l left join "OPEN_ORDERS" r on l.id = r.customer_id where r.customer_id between 1 and 5) z group by z.k
----
select count(*) from (select count(*) from orders where orders.note is null) counted
----
select z.k, max(z.a) from (select t.sku as k, t.stock as a from products as t) z group by z.k
----
select count(distinct r.id) filter (where l.name = '/* */') from customers l right join open_orders r on l.id = r.customer_id cross join (select count(*) as n from customers) x where l.created < current_timestamp
----
select count(*) from (select casewhen(l.sku is not null, length('paid'), l.id), l.title, mod(nvl(3, 0), 7) as c2, -l.stock from products l inner join order_lines r on l.id = r.product_id) counted
----
with g as (select what as k, max(replace(what, 'a', 'b')) as a from "AUDIT_LOG" where id in (0, 7) group by what) select g.k, g.a from g where g.a is not null
----
with g as (select l.email as k, count(distinct l.id) as a from customers l join open_orders r on l.id = r.customer_id where (l.id in (7, 2) or l.country is null) group by l.email) select g.k, g.a from g where g.a is not null
----
select r.state, rank() over (partition by r.state order by l.id) as w from orders l, archived_orders r
----
with g as (select id as k, sum(abs(total)) as a from open_orders group by id) select g.k, g.a from g where g.a is not null
----
with g as (select id as k, count(distinct id) as a from customers where email regexp '^a' group by id) select g.k, g.a from g where g.a is not null
----
select count(*) from (select t.order_id from order_lines t where 1 = 1) counted
----
select z.k, max(z.a) from (select l.title as k, cast(round(l.id, 1) as bigint) as a from products l, order_lines r where l.title is null) z group by z.k
