select t.name, mod(round(999, 1), 7), t.id as c2, nullif(nullif(100, t.id), t.id) as c3 from customers as t where t.email is not null
----
select l.id from products l left join order_lines r on l.id = r.product_id where r.quantity in (5, 100) order by l.price fetch first 3 rows only
----
delete from products where id > 1 fetch first 1 row only
----
delete from audit_log where id in (select i.customer_id from archived_orders i where i.note is not null)
----
select l.state as c0, casewhen(l.customer_id > 2, 0, nullif(l.id, r.customer_id)), lpad(l.state, 5, '0') from orders l join archived_orders r on l.id = r.id where l.total < 3
----
select l.id, nullif(nvl(l.id, 0), r.id), length(coalesce('it''s', l.country)), coalesce(r.id, r.total) * mod(r.customer_id, 7) as c3 from customers l right join orders r on l.id = r.customer_id where l.id <= 100 order by r.total offset 1 rows fetch next 5 rows only
----
delete from archived_orders where id > 1 fetch first 1 row only
----
insert into archived_orders (id) select 5000 + max(id) from audit_log
----
select r.state as c0, nvl(nvl(r.total, 0), 0) as c1, 2 as c2 from orders l left join "ARCHIVED_ORDERS" r on l.id = r.id order by r.customer_id desc
----
merge into orders t using (select 7063 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
delete from audit_log where id between 1 and 7
----
insert into archived_orders select * from orders where total > 42
----
merge into archived_orders (id) key (id) values (5917)
----
delete from products where id = 42
----
update orders set (state, total) = ('j', 5) where id = 3
----
update products set stock = 77 where stock in (10, 3)
----
select casewhen(r.customer_id in (select i.id from orders i where i.id in (5, 100)), mod(3, 7), abs(r.id)), l.country, 0 as c2, concat(substring(l.name, 1, 3), trim(l.email)) from customers l left join open_orders r on l.id = r.customer_id where r.customer_id in (100, 7) order by l.id for update
----
delete from customers where not exists (select 1 from customers)
----
insert into archived_orders select * from orders where customer_id in (2, 999)
----
delete from "AUDIT_LOG" where (replace('x', 'a', 'b') like '%a%' or what is null and what = '-- no')
----
delete from customers where id = 3
----
select substring(t.name, 1, 3), t.name, casewhen(t.email like '%a%', t.id, mod(t.id, 7)) from customers as t where t.created < current_timestamp order by t.id asc limit 10
----
select abs(coalesce(id, 0)), 5, id, upper('new') || cast(email as varchar(100)) as c3 from customers where id > 5 order by id
----
insert into audit_log (id, what) values (2515, 'v'), (2516, 'v'), (2517, 'v')
----
update customers set name = 'w', email = 'w'
----
select * from open_orders where exists (select 1 from audit_log w where w.id = customer_id) offset 1 rows fetch next 5 rows only
----
select distinct case when r.customer_id = (select max(z.id) from products z) then case when r.customer_id in (100, 3) then l.id else r.customer_id end else coalesce(7, r.id) end, concat('paid' || r.note, l.name), lpad(cast('%a%' as varchar(100)), 5, '0') from customers l, orders r where r.id in (select i.id from open_orders i where (i.total < 0 or i.id between 1 and 0)) order by r.customer_id asc
----
select -l.price from products l left join order_lines r on l.id = r.product_id where not (l.id between 1 and 2) order by r.line asc
----
select 'new' as c0 from products l, order_lines r
----
insert into customers (id) select 5000 + max(id) from archived_orders
----
insert into products (id) values (4116)
----
update archived_orders set customer_id = 77 where (state = 'it''s' or 100 > 10)
----
merge into archived_orders t using (select 8016 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
delete from customers where name is null
----
select replace(formatdatetime(current_timestamp, 'yyyy'), 'a', 'b'), r.state, r.state from "ORDERS" l left join archived_orders r on l.id = r.id where r.id between 1 and 42 fetch first 3 rows only
----
select 'new', 'paid', case '%a%' when 'new' then lpad('paid', 5, '0') else lower('/* */') end as c2, 0 as c3 from open_orders where id between 1 and 3 offset 1 rows fetch next 5 rows only
----
delete from archived_orders
----
select length(lpad('drop table customers', 5, '0')), coalesce('new', case 'paid' when 'a;b' then 'new' else '%a%' end), concat_ws('-', '-- no', '/* */') from open_orders where -10 > -customer_id order by total desc
----
delete from order_lines
----
update orders set customer_id = 70 + 8, total = 6 + 0.66 where note = '/* */'
----
select 0 as c0 from customers l join orders r on l.id = r.customer_id where l.id in (7, 3) order by r.total desc limit 10 for update
----
update products set stock = 77, price = 7.77 where id in (select i.id from customers i) fetch first 2 rows only
----
insert into order_lines (order_id, line, product_id, quantity) values (9796, 1, 2, 0)
----
update order_lines set price = 7.77, quantity = 77 where 1 = 1 and 1 = 1 fetch first 2 rows only
----
update customers set email = 'v' where not (email = 'a;b')
----
select case concat_ws('-', l.name, l.country) when '-- no' then trim(l.country) else l.email end, r.total, l.name from customers l left join open_orders r on l.id = r.customer_id cross join (select count(*) as n from orders) x
----
delete from products where not exists (select 1 from customers)
----
delete from archived_orders where customer_id in (42, 1)
----
select products.price as c0 from products where length(products.title) > products.id fetch first 3 rows only
----
delete from orders where '/* */' regexp '^a'
----
update customers t set email = 'v', name = 'v' where t.id in (select i.customer_id from orders i where i.total >= 999)
----
update archived_orders set state = 'v', note = 'v'
----
delete from orders where id in (select i.id from audit_log i where i.what = 'drop table customers')
----
insert into archived_orders (id, note) values (6878, 'v'), (6879, 'v'), (6880, 'v')
----
update orders set (state, total) = ('j', 5) where id = 5
----
delete from orders where id in (select i.id from archived_orders i where i.customer_id in (42, 7))
----
update archived_orders set state = 'v', note = 'v', total = 7.77 where total <> 10 and customer_id in (42, 100) fetch first 2 rows only
----
select trim(r.note), concat(lower('x'), lpad(r.note, 5, '0')), r.total as c2, r.customer_id from customers l left join orders r on l.id = r.customer_id
----
select id as c0, id, lower(replace('it''s', 'a', 'b')), 'x' as c3 from customers where id between 1 and 7 fetch first 3 rows only
----
delete from customers where id > 1 fetch first 1 row only
----
insert into audit_log set id = 7324
----
merge into audit_log t using (select 4914 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
insert into products (id) values (1503)
----
delete from customers where id in (select i.id from products i where i.id in (999, 1))
----
update products t set title = 'v' where t.id in (select i.id from audit_log i where i.id <= 10)
----
delete from audit_log
----
select round(id, 1), replace(sku, 'a', 'b'), upper(title) || coalesce(sku, sku) from products where stock in (select i.id from customers i) and not (title = 'new')
----
select * from open_orders where '-- no' like '%a%' order by open_orders.id asc limit 10
----
update archived_orders t set customer_id = 77, total = 7.77 where t.id in (select i.stock from products i where i.id <> 42)
----
insert into orders (id) values (2097)
----
update archived_orders t set total = 7.77 where t.id in (select i.stock from products i where i.stock between 1 and 3)
----
select 1 from orders l right join archived_orders r on l.id = r.id where l.customer_id between 1 and 0 limit 10
----
select l.email as c0, replace(r.state, 'a', 'b'), -r.total as c2 from customers l inner join orders r on l.id = r.customer_id limit 10
----
delete from customers where id in (select i.id from orders i where i.note is not null)
----
update orders t set note = 'w', customer_id = 77, state = 'w' where t.id in (select i.id from customers i where i.id in (10, 1))
----
insert into order_lines (order_id, line, quantity) select o.id, 99, 0 from orders o where o.customer_id between 1 and 7
----
update "AUDIT_LOG" set what = 'v' where what is not null
----
insert into products (id) values (1603)
----
select replace(concat_ws('-', '/* */', 'it''s'), 'a', 'b') as c0, greatest(id, customer_id) * (total), case coalesce('/* */', 'new') when 'a;b' then concat_ws('-', '/* */', 'x') else substring('-- no', 1, 3) end as c2, total from open_orders where id in (1, 5) order by customer_id offset 1 rows fetch next 5 rows only for update
----
insert into archived_orders (id) select 5000 + max(id) from archived_orders
----
select t.product_id as c0, t.quantity as c1, nvl(length(''), 0) as c2, replace(substring('new', 1, 3), 'a', 'b') from order_lines as t where t.line > 0
----
select nullif(42, 42) as c0, abs(nvl(r.order_id, 0)), l.sku from "PRODUCTS" l join "ORDER_LINES" r on l.id = r.product_id where l.title regexp '^a'
----
insert into customers (id) values (8826)
----
update order_lines set quantity = 70 + 8
----
update orders set (state, total) = ('j', 5) where id = 2
----
select (r.price) from products l inner join order_lines r on l.id = r.product_id order by l.stock desc limit 10
----
select 'drop table customers' as c0, 'a;b' from open_orders where customer_id = (select max(z.id) from customers z) order by total asc offset 1 rows fetch next 5 rows only
----
insert into order_lines (order_id, line, product_id, quantity) values (1485, 1, 2, 100)
----
update "ORDER_LINES" set price = 6 + 0.66 where lower('drop table customers') like '%a%'
----
insert into archived_orders select * from orders where customer_id in (select i.customer_id from open_orders i)
----
delete from orders where total > 0 and not (id between 1 and 1)
----
insert into order_lines (order_id, line, product_id, quantity) values (5345, 1, 2, 7)
----
update customers set name = 'w'
----
merge into customers t using (select 9050 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
insert into archived_orders (id, note) values (2488, 'v'), (2489, 'v'), (2490, 'v')
----
merge into archived_orders t using (select 1321 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
select distinct l.state, nullif(-l.id, r.customer_id), l.total as c2 from "ORDERS" l join "ARCHIVED_ORDERS" r on l.id = r.id where l.id in (999, 5) order by l.total desc
----
select greatest(nullif(3, l.price), casewhen(l.id between 1 and 7, r.quantity, r.line)) as c0 from products l join order_lines r on l.id = r.product_id order by r.quantity desc
----
select upper(lower(l.note)) as c0, cast(l.note as varchar(100)), l.state || l.note || l.note from orders l right join order_lines r on l.id = r.order_id offset 1 rows fetch next 5 rows only
----
select distinct 'x', order_lines.order_id + 7, 'it''s', cast(order_lines.line as bigint) as c3 from order_lines order by order_lines.quantity
----
select '%a%' as c0, '-- no', nullif(-5, abs(999)) as c2, lpad(coalesce('new', '/* */'), 5, '0') from open_orders where open_orders.id > 0
----
update customers set email = 'w' where id = 100
----
delete from products where sku is null
----
insert into audit_log (id) values (5344)
----
update archived_orders set state = 'w' where id = 7
----
select lpad(r.note, 5, '0') || r.state as c0, r.total from orders l join archived_orders r on l.id = r.id where r.id in (2, 5)
----
delete from orders where not exists (select 1 from customers)
----
select case when t.product_id > 0 then greatest(999, t.price) else t.order_id - t.quantity end, 0, trim('new') from order_lines as t where t.product_id in (select i.customer_id from open_orders i where i.id between 1 and 7) order by t.product_id asc offset 1 rows fetch next 5 rows only
----
select replace('/* */', 'a', 'b') as c0, l.id from customers l, orders r where (r.customer_id = (select max(z.id) from customers z) or r.id in (100, 0)) order by r.total asc
----
insert into archived_orders select * from orders where note = '%a%'
----
select lpad(r.note, 5, '0'), 42, -r.customer_id as c2, '' from orders l inner join archived_orders r on l.id = r.id where l.placed < current_timestamp
----
update archived_orders set total = 6 + 0.66, customer_id = 70 + 8 where id = 10
----
delete from audit_log where id in (select i.id from archived_orders i where i.customer_id between 1 and 1)
----
merge into archived_orders t using (select 2894 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
update orders set customer_id = 77
----
select distinct nvl((t.customer_id), 0), t.id, coalesce(coalesce(t.customer_id, t.id), t.id), t.id as c3 from open_orders t order by t.customer_id desc
----
select l.id, 100 from customers l join orders r on l.id = r.customer_id where r.note = '-- no' order by l.id offset 1 rows fetch next 5 rows only
----
insert into products (id, title) values (2785, 'v')
----
select total * id, -42 from "ORDERS" where state = 'it''s' order by customer_id desc
----
select 3 as c0, concat('/* */', 'drop table customers'), length('-- no') from open_orders where customer_id between 1 and 5
----
delete from products
----
update orders set total = 7.77
----
select length(t.sku), concat_ws('-', trim(t.sku), t.sku), lower(trim(t.title)) as c2 from products as t order by t.price asc
----
select 'a;b', cast(cast(r.id as bigint) as bigint), 3 as c2, l.country from customers l inner join open_orders r on l.id = r.customer_id where l.name = '-- no'
----
merge into audit_log (id) key (id) values (5835)
----
insert into products (id) values (3267)
----
delete from products where id = 5
----
select cast(r.price as bigint) from products l left join order_lines r on l.id = r.product_id where r.quantity in (2, 5) fetch first 3 rows only
----
select case when t.product_id > 0 then length('paid') else cast(t.order_id as bigint) end as c0, 3 as c1 from order_lines as t where t.quantity >= 2 fetch first 3 rows only
----
insert into order_lines (order_id, line, product_id, quantity) values (2855, 1, 2, 0)
----
insert into audit_log (id) values (9971)
----
delete from products where price > 1 and not (sku = '-- no')
----
select coalesce('-- no', formatdatetime(current_timestamp, 'yyyy')), 'it''s' as c1 from open_orders where open_orders.customer_id in (42, 3)
----
merge into audit_log t using (select 9374 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
merge into audit_log t using (select 7703 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
select l.title, lower(substring(l.sku, 1, 3)), 'x', l.title || 'a;b' from products l right join order_lines r on l.id = r.product_id offset 1 rows fetch next 5 rows only
----
delete from "ORDER_LINES" where 1 = 1
----
select * from "PRODUCTS" l right join order_lines r on l.id = r.product_id offset 1 rows fetch next 5 rows only
----
insert into order_lines (order_id, line, product_id, quantity) values (6600, 1, 2, 10)
----
delete from archived_orders where id = 10
----
delete from customers where id > 10
----
insert into archived_orders select * from orders where total = 42
----
update customers set email = 'v'
----
update audit_log set what = 'v' where id in (select i.id from orders i)
----
delete from products where id = 7
----
delete from archived_orders where id = 999
----
select case when exists (select 1 from archived_orders w where w.customer_id = t.id) then t.price else mod(t.stock, 7) end as c0, formatdatetime(current_timestamp, 'yyyy') from products as t
----
insert into products (id, title) values (7834, 'v')
----
delete from audit_log where id in (select i.id from products i where i.sku = 'paid')
----
select '', casewhen(r.note = 'it''s', l.customer_id, 3) as c1, l.total from orders l inner join "ARCHIVED_ORDERS" r on l.id = r.id cross join (select count(*) as n from archived_orders) x offset 1 rows fetch next 5 rows only
----
select * from products l inner join order_lines r on l.id = r.product_id where l.id in (select i.id from products i) for update
----
select formatdatetime(current_timestamp, 'yyyy'), l.id * abs(0), lower(cast(l.state as varchar(100))) as c2 from orders l, archived_orders r where '' regexp '^a' order by r.customer_id for update
----
select l.total, '-- no' as c1, l.note as c2, abs(coalesce(10, l.total)) from orders l right join order_lines r on l.id = r.order_id order by r.product_id asc limit 10
----
update products set title = 'w', price = 7.77, stock = 77 where id = 42
----
select '/* */' as c0, 1 as c1, coalesce('it''s', 'x') from order_lines where line between 1 and 7 order by line desc for update
----
select cast(t.id as bigint) as c0, t.id, coalesce(casewhen(t.email is null, 0, t.id), t.id) as c2, nvl(case when t.name = 'new' then t.id else t.id end, 0) as c3 from customers as t where t.id < 2
----
update order_lines set price = 7.77 where line = 10
----
update products set stock = 70 + 8 where stock in (999, 0) fetch first 2 rows only
----
select 5 as c0, r.id as c1 from orders l right join archived_orders r on l.id = r.id cross join (select count(*) as n from audit_log) x where r.id in (10, 3) order by x.n
----
select case when id in (3, 2) then nvl(id, 0) else (1) end as c0, length(lower('new')) as c1, casewhen(customer_id between 1 and 0, 999, abs(total)) as c2 from open_orders order by customer_id desc
----
update audit_log set what = 'v' where 'a;b' regexp '^a' fetch first 2 rows only
----
select -0, l.customer_id as c1, l.state as c2, l.total from orders l left join "ORDER_LINES" r on l.id = r.order_id where l.state like '%a%' order by r.product_id asc
----
insert into archived_orders select * from orders where exists (select 1 from orders w where w.customer_id = id)
----
select * from orders l left join order_lines r on l.id = r.order_id cross join (select count(*) as n from customers) x order by r.product_id desc offset 1 rows fetch next 5 rows only
----
update order_lines set product_id = 77
----
update orders t set state = 'v', customer_id = 77 where t.id in (select i.id from customers i where i.country is null)
----
delete from archived_orders where not exists (select 1 from customers)
----
select cast(1 as bigint) as c0 from "OPEN_ORDERS" as t where t.total > 100 order by t.customer_id offset 1 rows fetch next 5 rows only
----
update order_lines set product_id = 70 + 8, price = 7.77 where not (line between 1 and 42)
----
select round(-id, 1) as c0, what, (id - id), coalesce(lpad(what, 5, '0'), what) as c3 from audit_log order by id offset 1 rows fetch next 5 rows only
----
select distinct 2, 5 from products t where t.stock in (7, 3) limit 10
----
delete from products where id in (select i.product_id from order_lines i where i.quantity between 1 and 999)
----
delete from order_lines where line > 1 fetch first 1 row only
----
select abs(r.customer_id) from customers l left join "OPEN_ORDERS" r on l.id = r.customer_id limit 10
----
merge into archived_orders (id) key (id) values (9398)
----
merge into audit_log (id) key (id) values (5911)
----
insert into order_lines (order_id, line, quantity) select o.id, 99, 42 from orders o where o.state = '/* */'
----
select lpad(substring('%a%', 1, 3), 5, '0') as c0, '/* */' as c1, customer_id as c2 from "OPEN_ORDERS" where id in (2, 3)
----
update orders set total = 6 + 0.66, customer_id = 77 where id = 0
----
merge into customers (id) key (id) values (3808)
----
select * from "CUSTOMERS" l join open_orders r on l.id = r.customer_id where (l.name = '%a%' or r.id in (select i.id from customers i where i.name = '%a%')) order by l.id asc
----
insert into order_lines (order_id, line, product_id, quantity) values (5626, 1, 2, 0)
----
select concat(case t.note when '' then 'new' else t.note end, cast('new' as varchar(100))) as c0, '/* */' || t.state from orders t where t.note = '/* */'
----
select mod(cast(7 as bigint), 7) as c0 from orders l right join order_lines r on l.id = r.order_id order by l.total asc offset 1 rows fetch next 5 rows only
----
update customers set email = 'v', name = 'v'
----
select t.state, t.id from "ORDERS" as t offset 1 rows fetch next 5 rows only
----
delete from order_lines where not exists (select 1 from customers)
----
insert into orders (id, note) values (4376, 'v'), (4377, 'v'), (4378, 'v')
----
update archived_orders set customer_id = 77, state = 'w', note = 'w' where customer_id between 1 and 100
----
select coalesce(-products.id, case when products.title is null then products.price else products.price end) as c0 from products where products.id between 1 and 1 offset 1 rows fetch next 5 rows only
----
select abs(cast(3 as bigint)), -7 from customers l right join open_orders r on l.id = r.customer_id cross join (select count(*) as n from archived_orders) x where r.id between 1 and 2 order by r.customer_id
----
delete from customers
----
select distinct length(l.state), round(abs(r.quantity), 1) as c1, l.note, case when l.note is not null then mod(r.quantity, 7) else abs(999) end as c3 from orders l inner join order_lines r on l.id = r.order_id where (not (r.price < 2) or r.order_id between 1 and 0)
----
update products set stock = 77, price = 7.77 where title regexp '^a' and id between 1 and 5
----
insert into archived_orders select * from orders where round(2, 1) > id
----
delete from order_lines where line = 999
----
insert into audit_log (id, what) values (9006, 'v'), (9007, 'v'), (9008, 'v')
----
update orders set customer_id = 70 + 8, note = 'w'
----
insert into archived_orders select * from orders where total > total
----
select id from audit_log where what = 'new'
----
insert into order_lines (order_id, line, product_id, quantity) values (9124, 1, 2, 0)
----
select * from "CUSTOMERS" l right join open_orders r on l.id = r.customer_id where l.email is null
----
select * from orders l right join "ARCHIVED_ORDERS" r on l.id = r.id where exists (select 1 from archived_orders w where w.customer_id = l.id) order by r.total asc fetch first 3 rows only for update
----
select '%a%', 2 as c1, case when price <> 7 then greatest(id, id) else price end as c2, -10 from "PRODUCTS" order by stock desc
----
select mod(id, 7), id, trim(upper(what)) as c2 from audit_log where what regexp '^a' order by id asc limit 10
----
insert into order_lines (order_id, line, product_id, quantity) values (6745, 1, 2, 100)
----
update order_lines set quantity = 70 + 8 where price <= 5
----
select case when r.id in (select i.stock from products i where i.id between 1 and 10) then 5 else l.id end as c0, mod(2, 7) as c1, replace(r.state, 'a', 'b') as c2 from orders l, archived_orders r order by r.customer_id
----
update order_lines set quantity = 77, product_id = 70 + 8, price = 7.77 where line = 1
----
select mod(mod(t.id, 7), 7), '-- no' as c1 from "AUDIT_LOG" t order by t.id asc limit 10
----
delete from order_lines where line in (select i.id from customers i where i.id in (7, 42))
----
select cast('' || '-- no' as varchar(100)) as c0, abs(case when t.quantity between 1 and 2 then t.product_id else t.order_id end) from order_lines as t where t.product_id in (10, 100)
----
insert into orders (id) values (3548), (3549), (3550)
----
delete from orders where not (note is null)
----
select 3, 2 as c1, mod(abs(2), 7) from orders l left join "ORDER_LINES" r on l.id = r.order_id where r.quantity in (2, 3) order by l.id asc offset 1 rows fetch next 5 rows only
----
select concat(cast(t.note as varchar(100)), formatdatetime(current_timestamp, 'yyyy')), coalesce(t.state, cast(t.state as varchar(100))), t.customer_id as c2, t.state from orders as t where t.id in (select i.stock from products i) offset 1 rows fetch next 5 rows only
----
delete from order_lines where line in (select i.stock from products i where i.id in (2, 42))
----
select length(l.state), cast(l.state as varchar(100)) as c1, length(upper(l.state)) as c2 from "ORDERS" l left join order_lines r on l.id = r.order_id where (l.note like '%a%' or r.order_id >= 3)
----
merge into orders t using (select 2882 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
insert into products (id) values (3941), (3942), (3943)
----
update orders t set total = 7.77, note = 'v' where t.id in (select i.id from audit_log i where i.what is null)
----
select 100, concat(lpad(email, 5, '0'), cast(name as varchar(100))), name || email as c2 from "CUSTOMERS"
----
select * from archived_orders as t where t.id >= 5 fetch first 3 rows only
----
select * from products l left join order_lines r on l.id = r.product_id cross join (select count(*) as n from archived_orders) x where l.title like '%a%' fetch first 3 rows only
----
insert into "AUDIT_LOG" (id, what) values (9557, 'v')
----
update orders set customer_id = 70 + 8, total = 6 + 0.66 where id = 999
----
delete from orders where id > 1 fetch first 1 row only
----
insert into order_lines (order_id, line, product_id, quantity) values (2206, 1, 2, 100)
----
update audit_log set what = 'w' where id = 5
----
insert into archived_orders select * from orders where casewhen(customer_id between 1 and 1, 3, total) > customer_id
----
select x.n as c0, round(case when r.note = '/* */' then r.customer_id else 100 end, 1), trim(replace(l.country, 'a', 'b')), l.name as c3 from customers l inner join "ORDERS" r on l.id = r.customer_id cross join (select count(*) as n from customers) x where not (x.n between 1 and 3) and not (l.id in (5, 10)) order by r.id asc
----
select l.title as c0 from products l right join order_lines r on l.id = r.product_id where r.quantity between 1 and 10 order by r.order_id asc fetch first 3 rows only
----
insert into order_lines (order_id, line, product_id, quantity) values (9597, 1, 2, 5)
----
select (id) as c0, concat(lower(state), state) as c1 from archived_orders where exists (select 1 from products w where w.stock = id) order by id asc
----
select * from audit_log where what is null
----
insert into products (id) values (5029)
----
insert into customers (id) values (4191), (4192), (4193)
----
update orders set (state, total) = ('j', 5) where id = 999
----
select t.state, cast(coalesce(42, t.customer_id) as bigint), t.total from orders t for update
----
merge into products (id) key (id) values (9684)
----
merge into audit_log t using (select 5607 as k) s on t.id = s.k when not matched then insert (id) values (s.k)
----
delete from audit_log where not exists (select 1 from customers)
----
update audit_log set what = 'v' where what is not null fetch first 2 rows only
----
select * from orders l, order_lines r order by l.id desc
----
select greatest(nvl(l.customer_id, 0), nvl(l.total, 0)), r.id as c1 from orders l inner join "ARCHIVED_ORDERS" r on l.id = r.id cross join (select count(*) as n from products) x where l.state is null
----
select distinct * from orders l join order_lines r on l.id = r.order_id order by l.id desc
----
select 'new' as c0, id, coalesce(id, (2)) from open_orders where 'paid' regexp '^a' fetch first 3 rows only
----
insert into customers (id) values (7078)
----
merge into products (id) key (id) values (7064)
----
delete from customers where country like '%a%'
----
select -r.customer_id as c0, l.email, mod(r.id, 7), concat('/* */', formatdatetime(current_timestamp, 'yyyy')) from customers l left join open_orders r on l.id = r.customer_id where r.customer_id > r.id order by l.id asc
----
insert into archived_orders select * from orders where placed < current_timestamp
----
update orders set state = 'v', total = 7.77, customer_id = 77 where total <> 5
----
insert into customers (id, country) values (1067, 'XX')
----
update products set stock = 70 + 8, price = 7.77, title = 'v'
----
insert into orders set id = 8863
----
insert into archived_orders (id, state, note) values (5507, 'v', 'v'), (5508, 'v', 'v'), (5509, 'v', 'v')
----
select distinct lower(r.note), round(length(r.state), 1) from orders l left join archived_orders r on l.id = r.id cross join (select count(*) as n from customers) x where l.id > 3
----
select r.id, r.customer_id, replace(r.note, 'a', 'b') as c2 from customers l join orders r on l.id = r.customer_id order by r.id
----
insert into products set id = 9918
----
delete from archived_orders where id in (select i.id from customers i where i.email = 'a;b')
----
select cast(l.name as varchar(100)), l.name from customers l right join open_orders r on l.id = r.customer_id
----
update archived_orders set state = 'v'
----
select substring(l.title, 1, 3) || trim('it''s') as c0, nvl(r.quantity, 0), l.sku as c2 from products l left join order_lines r on l.id = r.product_id cross join (select count(*) as n from customers) x order by r.order_id asc
----
select distinct * from "OPEN_ORDERS" t where t.customer_id = (select max(z.id) from customers z) order by t.customer_id desc fetch first 3 rows only
----
select round(t.customer_id, 1), (2), t.customer_id * nvl(5, 0), mod(abs(0), 7) from archived_orders as t where (not (t.customer_id between 1 and 7) or t.placed < current_timestamp)
----
select greatest(l.id, length('-- no')) as c0 from customers l right join orders r on l.id = r.customer_id where -r.id > r.customer_id
----
select greatest(999, nvl(r.total, 0)) as c0 from customers l join orders r on l.id = r.customer_id where r.id <= 42 offset 1 rows fetch next 5 rows only
----
select l.price as c0, cast(l.title || '%a%' as varchar(100)) as c1, case when r.order_id <= 10 then casewhen(l.stock between 1 and 5, r.product_id, 1) else l.price end, replace(concat_ws('-', 'it''s', l.sku), 'a', 'b') from products l left join order_lines r on l.id = r.product_id where r.line < 7 order by r.quantity asc fetch first 3 rows only
----
insert into order_lines (order_id, line, product_id, quantity) values (7937, 1, 2, 3)
----
select distinct substring(l.note || l.note, 1, 3), greatest(round(x.n, 1), r.product_id) as c1, cast('paid' as varchar(100)) as c2 from orders l right join order_lines r on l.id = r.order_id cross join (select count(*) as n from archived_orders) x where not (r.line >= 42) limit 10
----
insert into orders (id) select 5000 + max(id) from archived_orders
----
merge into orders (id) key (id) values (4678)
----
select distinct * from audit_log as t where t.id between 1 and 100 order by t.id
----
update products set title = 'w', price = 6 + 0.66 where id in (3, 2) fetch first 2 rows only
----
delete from audit_log where id = 100
----
update orders set customer_id = 70 + 8, total = 6 + 0.66 where id = 42
----
update order_lines set product_id = 70 + 8, price = 7.77 where line = 7
----
update customers set email = 'w', name = 'v'
----
select greatest(round(r.id, 1), r.total) from customers l right join open_orders r on l.id = r.customer_id where (exists (select 1 from orders w where w.id = r.customer_id) or (l.email is null or l.country is not null)) order by r.total desc
----
update order_lines set price = 7.77, product_id = 70 + 8
----
delete from orders where id = 42
----
select abs(length('paid')), abs(case when t.customer_id between 1 and 42 then 10 else t.total end), (coalesce(t.id, t.id)) from open_orders t where t.customer_id > 3 order by t.customer_id asc
----
merge into audit_log (id) key (id) values (5976)
----
select * from products t order by t.price fetch first 3 rows only
----
select customer_id, '' || note as c1 from orders where customer_id in (select i.id from customers i where i.name || i.name like '%a%') order by total desc limit 10
----
update customers set email = 'v' where id = 1
----
select case 'it''s' when 'a;b' then sku else 'a;b' end || upper(sku), lower(title) from products where id between 1 and 2 order by price desc fetch first 3 rows only
----
select distinct 2 from customers as t where exists (select 1 from products w where w.stock = t.id) order by t.id asc fetch first 3 rows only
----
update orders set (state, total) = ('j', 5) where id = 100
----
delete from order_lines where line = 0
----
select 42 as c0, 'a;b', cast(upper('-- no') as varchar(100)) as c2 from order_lines where 1 = 1 order by quantity desc
----
select l.id, nvl(-2, 0) as c1, '%a%' as c2 from "ORDERS" l left join archived_orders r on l.id = r.id where r.state regexp '^a' for update
----
update orders set (state, total) = ('j', 5) where id = 1
----
delete from customers where id >= 1
----
insert into "AUDIT_LOG" (id, what) values (9640, 'v')
----
delete from order_lines where line = 3
----
insert into archived_orders (id) values (9573)
----
delete from "AUDIT_LOG" where what is null
----
select distinct 'x' as c0, id as c1, id from open_orders where id between 1 and 0
