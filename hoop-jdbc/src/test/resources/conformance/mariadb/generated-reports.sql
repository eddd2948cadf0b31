select l.id as k, max(l.note) as a, count(distinct l.customer_id) as b from orders l left join order_lines r on l.id = r.order_id group by l.id having count(*) > 1 order by 1
----
select count(*) from (select (nullif(r.quantity, r.price)), lpad(l.note, 5, '0'), upper(date_format(now(), '%Y')), cast(case when x.n < 5 then 100 else 5 end as signed) as c3 from orders l left join `order_lines` r on l.id = r.order_id cross join (select count(*) as n from customers) x limit 10) counted
----
select count(*) from (select orders.note as c0, length(coalesce(orders.state, 'drop table customers')) as c1, nullif(case when orders.customer_id in (7, 7) then orders.id else orders.total end, 2), 999 as c3 from `orders`) counted
----
select l.country, count(*) from customers l left join `orders` r on l.id = r.customer_id where (l.id in (10, 10) or r.customer_id between 1 and 3) group by l.country with rollup
----
select extract(year from o.placed) as y, count(*) from orders o group by extract(year from o.placed)
----
select t.what, row_number() over (partition by t.what order by t.id) as w from audit_log t where (t.what = '' or t.id <= 999)
----
select l.note as k, count(distinct r.total) as a, sum(r.total) as b from orders l, archived_orders r group by l.note having count(*) > 0 order by 1
----
with g as (select order_lines.product_id as k, min(order_lines.quantity) as a from order_lines group by order_lines.product_id) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select l.name as k, length(r.state) as a from customers l right join `orders` r on l.id = r.customer_id where not (l.id = 7)) z group by z.k
----
select count(*) from (select replace(email, 'a', 'b') from customers where id in (0, 0)) counted
----
with g as (select country as k, avg(id) as a from customers where greatest(id, 100) > (id) group by country) select g.k, g.a from g where g.a is not null
----
select l.email, min(r.customer_id) from customers l right join orders r on l.id = r.customer_id where l.email = '' group by l.email with rollup
----
(select id from orders) intersect (select id from customers) order by 1
----
(select id from orders) except (select id from products) order by 1
----
select r.product_id, count(distinct r.line) from orders l join order_lines r on l.id = r.order_id group by r.product_id with rollup
----
select r.quantity, max(convert(l.state using utf8mb4)) from orders l join order_lines r on l.id = r.order_id cross join (select count(*) as n from audit_log) x where l.id between 1 and 999 group by r.quantity with rollup
----
select t.order_id, rank() over (partition by t.order_id order by t.quantity) as w from order_lines as t
----
select count(*) from (select if(r.total >= 999 and l.country is not null, (42), l.id) as c0, coalesce(replace(l.email, 'a', 'b'), left(r.note, 2)), length(concat_ws('-', l.name, l.country)) from customers l inner join orders r on l.id = r.customer_id where r.total > 100) counted
----
select z.k, max(z.a) from (select r.note as k, case when l.placed < current_timestamp then r.id else length(r.state) end as a from orders l inner join `archived_orders` r on l.id = r.id where '' like '%a%') z group by z.k
----
select l.country as k, count(distinct r.customer_id) as a, max(replace(l.country, 'a', 'b')) as b from customers l right join orders r on l.id = r.customer_id where (r.note is not null or r.note = 'it''s') group by l.country having count(*) > 1 order by 1
----
select z.k, max(z.a) from (select r.note as k, r.customer_id as a from orders l join archived_orders r on l.id = r.id where r.customer_id between 1 and 42) z group by z.k
----
select t.id as k, count(distinct t.id) as a, count(distinct t.total) as b from archived_orders as t where t.note = 'x' group by t.id having count(*) > 0 order by 1
----
select t.id as k, min(t.total) as a, group_concat(t.customer_id order by 1 separator '|') as b from open_orders as t where (t.customer_id in (0, 3) or t.id > 0) group by t.id having count(*) > 0 order by 1
----
select t.customer_id, row_number() over (partition by t.customer_id order by t.customer_id) as w from `archived_orders` as t where t.note is null and t.customer_id between 1 and 1
----
select count(*) from (select t.total as c0, substring(t.note, 1, 3) from archived_orders t where t.state regexp '^a') counted
----
select z.k, max(z.a) from (select l.name as k, 999 as a from customers l left join open_orders r on l.id = r.customer_id) z group by z.k
----
select customer_id as k, count(*) as a, min(customer_id) as b from open_orders where id <= 999 and id <> 1 group by customer_id having count(*) > 0 order by 1
----
select country, group_concat(id order by 1 separator '|') from customers group by country with rollup
----
select count(*) from (select r.total, r.customer_id from customers l, open_orders r) counted
----
select t.title, sum(t.id) over (order by t.price) as w from products as t where t.sku regexp '^a'
----
select z.k, max(z.a) from (select l.id as k, nullif(if(r.note = '/* */', l.customer_id, 7), l.id) as a from orders l inner join archived_orders r on l.id = r.id) z group by z.k
----
select what as k, count(*) as a, count(*) as b from audit_log group by what having count(*) > 0 order by 1
----
select t.id as k, min(t.price) as a, sum(abs(t.id)) as b from products as t where t.stock between 1 and 3 group by t.id having count(*) > 0 order by 1
----
select t.stock as k, count(distinct t.stock) as a, count(distinct t.id) as b from products t where t.id in (1, 100) group by t.stock having count(*) > 1 order by 1
----
select r.customer_id, sum(-l.id) from `customers` l join open_orders r on l.id = r.customer_id cross join (select count(*) as n from customers) x group by r.customer_id with rollup
----
select count(*) from (select -3 as c0 from customers l inner join open_orders r on l.id = r.customer_id where concat_ws('-', l.name, l.country) like '%a%' limit 10) counted
----
select t.customer_id, sum(t.customer_id) over (partition by t.customer_id order by t.customer_id) as w from open_orders t
----
(select id from orders) intersect (select id from products) order by 1
----
select z.k, max(z.a) from (select l.email as k, case when l.created < current_timestamp then 0 else l.id end as a from customers l, open_orders r) z group by z.k
----
select open_orders.customer_id, group_concat(open_orders.id order by 1 separator '|') from open_orders where not (open_orders.customer_id in (7, 7)) group by open_orders.customer_id with rollup
----
select t.what as k, sum(t.id) as a, count(*) as b from audit_log as t where t.what is null group by t.what having count(*) > 0 order by 1
----
select id, rank() over (order by id) as w from audit_log
----
select t.id, count(*) from customers as t where exists (select 1 from audit_log w where w.id = t.id) group by t.id with rollup
----
select count(*) from (select if(open_orders.id > case when open_orders.id >= 10 then 0 else 5 end, if(open_orders.id between 1 and 1, open_orders.customer_id, open_orders.customer_id), 10) as c0, length(lower('it''s')) as c1, open_orders.total as c2, open_orders.total from open_orders where not (open_orders.total = 42)) counted
----
select note as k, max(substring(state, 1, 3)) as a, avg(customer_id) as b from archived_orders group by note having count(*) > 1 order by 1
----
select count(*) from (select count(*) from archived_orders t limit 10) counted
----
select r.line, group_concat(l.id order by 1 separator '|') from products l right join order_lines r on l.id = r.product_id where l.title is null group by r.line with rollup
----
select count(*) from (select id as c0 from customers where id = (select max(z.id) from customers z)) counted
----
with g as (select r.order_id as k, count(*) as a from `orders` l inner join order_lines r on l.id = r.order_id group by r.order_id) select g.k, g.a from g where g.a is not null
----
select z.k, max(z.a) from (select customer_id as k, case when customer_id between 1 and 100 then total else (total) end as a from orders where id < 999) z group by z.k
----
select count(*) from (select left(replace(l.sku, 'a', 'b'), 2) as c0, case coalesce(l.sku, 'drop table customers') when 'x' then case l.title when 'a;b' then l.title else l.sku end else substring('-- no', 1, 3) end from products l inner join `order_lines` r on l.id = r.product_id where not (r.order_id between 1 and 7)) counted
----
with g as (select id as k, avg(customer_id) as a from open_orders where '%a%' like '%a%' group by id) select g.k, g.a from g where g.a is not null
----
select count(*) from (select r.line from orders l, order_lines r where l.note is not null) counted
----
select r.line, count(distinct r.quantity) from `orders` l left join order_lines r on l.id = r.order_id group by r.line with rollup
----
with g as (select title as k, sum(abs(stock)) as a from products where id in (42, 7) group by title) select g.k, g.a from g where g.a is not null
----
with g as (select l.email as k, min(r.id) as a from customers l join open_orders r on l.id = r.customer_id where r.id in (select i.customer_id from `archived_orders` i where i.state is not null) group by l.email) select g.k, g.a from g where g.a is not null
----
select l.state, sum(100) from orders l right join order_lines r on l.id = r.order_id where not (l.note is null) group by l.state with rollup
----
select x.n, row_number() over (partition by x.n order by x.n) as w from orders l inner join archived_orders r on l.id = r.id cross join (select count(*) as n from archived_orders) x where (r.state = 'paid' or l.note is not null)
----
select id as k, count(*) as a, max(what) as b from audit_log where convert(what using utf8mb4) like '%a%' group by id having count(*) > 0 order by 1
----
select z.k, max(z.a) from (select country as k, id as a from `customers`) z group by z.k
----
select t.id, count(distinct t.stock) from products as t where t.stock <= 42 group by t.id with rollup
----
select r.quantity, sum(l.stock) over (partition by r.quantity order by r.price) as w from products l join `order_lines` r on l.id = r.product_id where l.id between 1 and 42
----
with g as (select t.sku as k, avg(t.price) as a from products as t where not (t.sku is not null) group by t.sku) select g.k, g.a from g where g.a is not null
----
select count(*) from (select count(*) from orders as t) counted
----
(select id from orders) union all (select id from products) order by 1
----
select z.k, max(z.a) from (select r.quantity as k, r.line as a from products l left join order_lines r on l.id = r.product_id) z group by z.k
----
select t.title, group_concat(t.id order by 1 separator '|') from products as t group by t.title with rollup
----
(select id from orders) union all (select id from customers) order by 1
----
select z.k, max(z.a) from (select products.stock as k, 2 as a from products where products.sku is not null) z group by z.k
----
select t.id, count(*) from audit_log as t where t.id = 5 group by t.id with rollup
----
select count(*) from (select case when l.customer_id between 1 and 42 then ifnull(3, 0) else r.order_id end, 'it''s', ifnull(coalesce(999, 2), 0) as c2 from orders l right join order_lines r on l.id = r.order_id where r.line between 1 and 5) counted
----
select z.k, max(z.a) from (select order_id as k, order_id as a from order_lines) z group by z.k
----
with g as (select customer_id as k, sum(1) as a from open_orders group by customer_id) select g.k, g.a from g where g.a is not null
----
select t.note, count(distinct t.id) from orders t group by t.note with rollup
----
select l.state as k, count(distinct r.price) as a, min(r.price) as b from orders l, order_lines r group by l.state having count(*) > 0 order by 1
----
select count(*) from (select 3 as c0, (t.order_id), mod(t.price, 7) as c2 from order_lines t where t.product_id = 100) counted
----
select z.k, max(z.a) from (select l.customer_id as k, -1 as a from `orders` l join order_lines r on l.id = r.order_id cross join (select count(*) as n from archived_orders) x) z group by z.k
----
select count(*) from (select round(nullif(total, 999), 1) as c0, nullif(42, customer_id) as c1 from archived_orders where id = (select max(z.id) from orders z) limit 10 offset 2) counted
----
select z.k, max(z.a) from (select t.id as k, t.id as a from `audit_log` t where exists (select 1 from audit_log w where w.id = t.id)) z group by z.k
----
select z.k, max(z.a) from (select l.customer_id as k, l.customer_id as a from orders l inner join order_lines r on l.id = r.order_id where r.product_id = (select max(z.id) from products z)) z group by z.k
----
select count(*) from (select count(*) from `open_orders` t where t.id between 1 and 0) counted
----
select count(*) from (select count(*) from `open_orders`) counted
----
select t.customer_id, sum(t.total) over (order by t.customer_id) as w from `open_orders` as t
----
select z.k, max(z.a) from (select r.order_id as k, if(l.note is not null, -999, (1)) as a from orders l join order_lines r on l.id = r.order_id where l.state = 'a;b') z group by z.k
----
select t.note, rank() over (partition by t.note order by t.total) as w from orders as t where t.id between 1 and 10
----
select r.id, lag(l.id) over (partition by r.id order by r.total) as w from customers l inner join `open_orders` r on l.id = r.customer_id where l.name regexp '^a'
----
select t.state as k, sum(t.customer_id) as a, sum(case when t.customer_id between 1 and 2 then t.id else t.total end) as b from `orders` t where t.total >= 0 group by t.state having count(*) > 1 order by 1
----
select l.stock, max(coalesce(l.sku, '/* */')) from products l, order_lines r group by l.stock with rollup
----
select r.id, max(concat(l.name, '/* */')) from customers l join orders r on l.id = r.customer_id group by r.id with rollup
----
select t.customer_id, row_number() over (order by t.customer_id) as w from `open_orders` t
----
select stock, count(distinct price) from products where case 'x' when '%a%' then sku else 'drop table customers' end like '%a%' group by stock with rollup
----
select product_id as k, group_concat(price order by 1 separator '|') as a, sum(3) as b from order_lines group by product_id having count(*) > 0 order by 1
----
select t.id as k, min(t.id) as a, group_concat(t.id order by 1 separator '|') as b from audit_log as t where t.id <= 1 group by t.id having count(*) > 1 order by 1
----
select count(*) from (select concat(concat('x', l.note), concat_ws('-', '', l.state)) as c0, 1 from orders l right join order_lines r on l.id = r.order_id) counted
----
select count(*) from (select l.customer_id, lower(l.state), r.order_id as c2, mod(cast(100 as signed), 7) from orders l join order_lines r on l.id = r.order_id where l.note is null) counted
----
with g as (select r.id as k, sum(l.id) as a from orders l join archived_orders r on l.id = r.id where r.id in (999, 100) group by r.id) select g.k, g.a from g where g.a is not null
----
(select id from orders) union (select id from products) order by 1
----
select t.customer_id, count(*) from orders t where (t.customer_id between 1 and 10 or t.note is null) group by t.customer_id with rollup
----
select l.id, max(lpad(l.note, 5, '0')) from `orders` l left join `order_lines` r on l.id = r.order_id where abs(100) > r.line group by l.id with rollup
----
select count(*) from (select -5, mod(nullif(r.product_id, l.id), 7), abs(r.product_id) + coalesce(2, r.line) as c2 from `orders` l left join order_lines r on l.id = r.order_id) counted
----
select count(*) from (select upper(replace(state, 'a', 'b')) from orders where total > id limit 10) counted
----
select z.k, max(z.a) from (select audit_log.what as k, nullif(audit_log.id * audit_log.id, audit_log.id * 0) as a from audit_log) z group by z.k
----
select z.k, max(z.a) from (select id as k, case when nullif(id, id) > greatest(10, id) then id - id else customer_id end as a from `orders` where id in (select i.line from `order_lines` i where i.order_id between 1 and 10)) z group by z.k
----
select customer_id, group_concat(customer_id order by 1 separator '|') from open_orders where customer_id > 0 group by customer_id with rollup
----
select audit_log.id as k, count(*) as a, group_concat(audit_log.id order by 1 separator '|') as b from audit_log group by audit_log.id having count(*) > 0 order by 1
----
with g as (select l.id as k, group_concat(l.id order by 1 separator '|') as a from customers l inner join open_orders r on l.id = r.customer_id where l.id between 1 and 999 group by l.id) select g.k, g.a from g where g.a is not null
----
with g as (select t.what as k, min(t.id) as a from audit_log as t where t.id = (select max(z.id) from products z) group by t.what) select g.k, g.a from g where g.a is not null
----
select t.title as k, min(t.id) as a, max(concat_ws('-', '/* */', t.sku)) as b from products as t where t.stock in (3, 2) group by t.title having count(*) > 0 order by 1
----
with g as (select l.id as k, avg(l.id) as a from orders l, archived_orders r where l.id > case when l.state is not null then l.total else r.total end group by l.id) select g.k, g.a from g where g.a is not null
----
select count(*) from (select case when id in (3, 3) then case when name is not null then id else id end else id end as c0, id as c1, name from `customers` where id in (7, 7)) counted
----
select z.k, max(z.a) from (select quantity as k, 10 as a from order_lines) z group by z.k
----
select order_id as k, avg(product_id) as a, group_concat(quantity order by 1 separator '|') as b from order_lines group by order_id having count(*) > 1 order by 1
----
select id as k, count(*) as a, count(*) as b from archived_orders where note = '%a%' group by id having count(*) > 0 order by 1
----
select id as k, sum(abs(id)) as a, sum(2) as b from archived_orders where exists (select 1 from orders w where w.customer_id = customer_id) group by id having count(*) > 1 order by 1
----
select state as k, count(*) as a, sum(greatest(total, id)) as b from orders where coalesce(note, state) like '%a%' group by state having count(*) > 0 order by 1
----
select count(*) from (select count(*) from audit_log) counted
----
select email as k, sum(id) as a, count(*) as b from `customers` where id in (999, 999) group by email having count(*) > 0 order by 1
----
with g as (select r.customer_id as k, group_concat(l.total order by 1 separator '|') as a from orders l left join archived_orders r on l.id = r.id where (r.state is null or r.id between 1 and 2) group by r.customer_id) select g.k, g.a from g where g.a is not null
----
select count(*) from (select convert(trim('') using utf8mb4) from products l, order_lines r where 'drop table customers' like '%a%' limit 5, 10) counted
----
select r.product_id, count(*) from orders l, order_lines r cross join (select count(*) as n from orders) x where r.quantity in (999, 3) group by r.product_id with rollup
----
select r.state, dense_rank() over (partition by r.state order by r.total) as w from orders l right join archived_orders r on l.id = r.id cross join (select count(*) as n from customers) x where r.state = '/* */'
----
select count(*) from (select t.id, t.email as c1, -t.id, upper(t.email) as c3 from customers as t where t.email is not null) counted
----
select count(*) from (select count(*) from products l, order_lines r where l.title is not null) counted
----
select z.k, max(z.a) from (select l.email as k, r.customer_id as a from customers l join `open_orders` r on l.id = r.customer_id) z group by z.k
----
select l.note, max(convert(l.note using utf8mb4)) from orders l inner join order_lines r on l.id = r.order_id where r.line = (select max(z.id) from orders z) group by l.note with rollup
----
(select id from orders) union (select id from customers) order by 1
----
select orders.state, lag(orders.customer_id) over (partition by orders.state order by orders.total) as w from orders
----
with g as (select r.quantity as k, min(l.total) as a from orders l right join order_lines r on l.id = r.order_id where r.quantity <> 3 group by r.quantity) select g.k, g.a from g where g.a is not null
----
(select id from orders) except (select id from customers) order by 1
----
select t.country, count(*) from customers as t where exists (select 1 from audit_log w where w.id = t.id) group by t.country with rollup
----
select id as k, avg(price) as a, count(distinct price) as b from products group by id having count(*) > 1 order by 1
----
select l.sku, rank() over (partition by l.sku order by r.order_id) as w from products l left join order_lines r on l.id = r.product_id where l.sku = '%a%' and l.sku = '%a%'
----
select z.k, max(z.a) from (select t.id as k, abs(greatest(t.id, t.id)) as a from `orders` t) z group by z.k
----
select z.k, max(z.a) from (select id as k, greatest(id, cast(999 as signed)) as a from open_orders where 1 = 1) z group by z.k
----
select r.id as k, max(date_format(now(), '%Y')) as a, sum(l.customer_id) as b from orders l right join archived_orders r on l.id = r.id group by r.id having count(*) > 0 order by 1
----
with g as (select t.state as k, sum(100) as a from archived_orders t where t.total >= 42 group by t.state) select g.k, g.a from g where g.a is not null
----
select r.line, row_number() over (partition by r.line order by l.id) as w from orders l left join order_lines r on l.id = r.order_id
----
select customer_id, count(distinct customer_id) from open_orders group by customer_id with rollup
----
select z.k, max(z.a) from (select orders.note as k, 100 + 3 * mod(orders.id, 7) as a from orders where orders.customer_id between 1 and 3) z group by z.k
----
with g as (select archived_orders.id as k, group_concat(archived_orders.customer_id order by 1 separator '|') as a from archived_orders group by archived_orders.id) select g.k, g.a from g where g.a is not null
----
with g as (select t.customer_id as k, group_concat(t.id order by 1 separator '|') as a from `open_orders` t where length('') > length('drop table customers') group by t.customer_id) select g.k, g.a from g where g.a is not null
----
select l.country as k, count(distinct r.id) as a, max(case l.country when 'drop table customers' then 'paid' else l.email end) as b from customers l join orders r on l.id = r.customer_id where greatest(r.customer_id, r.customer_id) > cast(r.total as signed) group by l.country having count(*) > 1 order by 1
----
select r.note, lag(l.id) over (partition by r.note order by l.id) as w from customers l, orders r where r.total <> 2
----
select count(*) from (select upper(l.name) from customers l inner join open_orders r on l.id = r.customer_id where l.country regexp '^a') counted
----
select count(*) from (select t.id - t.id + t.stock, concat(coalesce(t.title, t.title), substring(t.sku, 1, 3)), t.id as c2 from products t limit 5, 10) counted
----
select count(*) from (select r.note, l.id, r.note from orders l right join archived_orders r on l.id = r.id cross join (select count(*) as n from customers) x) counted
----
with g as (select l.state as k, sum(greatest(l.id, l.total)) as a from orders l left join `archived_orders` r on l.id = r.id group by l.state) select g.k, g.a from g where g.a is not null
----
select count(*) from (select 2, coalesce(concat(t.note, ''), date_format(now(), '%Y')) as c1, lower(t.state), substring(case t.state when 'paid' then t.note else t.state end, 1, 3) as c3 from orders as t where t.id in (3, 0)) counted
----
select t.product_id as k, avg(t.price) as a, max('paid') as b from order_lines as t where convert('' using utf8mb4) like '%a%' group by t.product_id having count(*) > 0 order by 1
----
select t.id, row_number() over (partition by t.id order by t.id) as w from products t where t.id in (select i.product_id from `order_lines` i where i.line <> 999)
