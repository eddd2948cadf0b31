update customers set name = 'w' where round(id, 1) > abs(id) limit 2
----
select t.note, t.state, 'paid' as c2 from archived_orders t where t.id in (select i.id from products i) order by t.total asc
----
update archived_orders set state = 'w', customer_id = 70 + 8
----
update customers set email = 'w', name = 'w' where id between 1 and 10
----
insert into order_lines (order_id, line, quantity) select o.id, 99, 100 from orders o where o.id <> 2
----
select nullif(2, ifnull(0, 0)) as c0, case when l.sku regexp '^a' then if(l.sku = 'new', r.order_id, l.price) else case when l.title is not null then l.stock else l.price end end as c1, ifnull(l.id, 0) as c2 from products l, order_lines r where l.sku is not null
----
select 'it''s', trim('a;b') as c1, case lower('new') when '%a%' then '-- no' else 'a;b' end as c2 from order_lines where order_lines.quantity = 7 order by order_lines.quantity limit 10 offset 2
----
select * from customers l left join orders r on l.id = r.customer_id for update
----
select left(lpad(l.note, 5, '0'), 2), nullif(greatest(l.id, r.order_id), r.line), concat_ws('-', l.note, '-- no') as c2 from orders l, order_lines r cross join (select count(*) as n from customers) x where l.placed < current_timestamp
----
insert into order_lines (order_id, line, product_id, quantity) values (4924, 1, 2, 1)
----
delete from order_lines where (line > 0 or line between 1 and 999)
----
update orders t set state = 'v', note = 'w' where t.id in (select i.id from audit_log i where i.what = 'it''s')
----
update audit_log set what = 'v'
----
select length(l.title) as c0 from products l inner join `order_lines` r on l.id = r.product_id where left(l.title, 2) like '%a%'
----
select case trim('/* */') when 'new' then substring('new', 1, 3) else coalesce('-- no', 'it''s') end from open_orders as t where t.id in (select i.customer_id from open_orders i where i.id between 1 and 7) order by t.customer_id desc
----
select * from orders as t where t.id in (select i.order_id from `order_lines` i where i.product_id in (7, 5)) order by t.id desc
----
select id as c0, cast(100 as signed), id, case when id = (select max(z.id) from orders z) then nullif(id, id) else 7 end from customers where (id in (3, 7) or id in (10, 999)) order by id limit 5, 10
----
select l.total from orders l, order_lines r where l.note = '/* */' limit 5, 10
----
update customers set email = 'v', name = 'w'
----
select l.country, l.email as c1, 0, r.customer_id from customers l right join open_orders r on l.id = r.customer_id where exists (select 1 from order_lines w where w.line = l.id) limit 10 offset 2
----
select * from `open_orders` where id > 7 order by total limit 5, 10
----
select audit_log.id * case when audit_log.id in (3, 7) then audit_log.id else audit_log.id end as c0, greatest(mod(audit_log.id, 7), cast(audit_log.id as signed)) as c1, audit_log.id from audit_log where audit_log.id in (0, 1) order by audit_log.id asc
----
delete from audit_log where id in (7, 7)
----
select concat_ws('-', trim('-- no'), trim('/* */')), round(id, 1), ifnull(7 * id, 0), convert(upper(what) using utf8mb4) from audit_log where (not (id in (1, 0)) or id = 2) order by id desc
----
select r.order_id as c0 from orders l left join order_lines r on l.id = r.order_id cross join (select count(*) as n from products) x where (l.note = '-- no' or l.state = '/* */') limit 10
----
select left(l.email, 2), nullif(ifnull(r.id, 0), ifnull(r.customer_id, 0)) as c1 from customers l left join orders r on l.id = r.customer_id where (l.email like '%a%' or r.id = (select max(z.id) from products z)) limit 10 offset 2
----
update products set title = 'w', price = 7.77, stock = 70 + 8 where id = 3
----
select 3, coalesce(l.customer_id - 0, round(r.customer_id, 1)) as c1, 'a;b' from orders l, archived_orders r where r.state is null
----
delete from orders where customer_id in (select i.id from audit_log i) order by id limit 1
----
delete from audit_log where id in (select i.id from products i where i.sku is null)
----
insert into customers (id) select 5000 + max(id) from archived_orders
----
select 10, if(l.name = 'paid', l.id, abs(r.customer_id)) from customers l inner join orders r on l.id = r.customer_id where l.country is not null for update
----
select * from orders l inner join order_lines r on l.id = r.order_id cross join (select count(*) as n from audit_log) x
----
delete from customers where id < 7 order by id limit 1
----
delete from orders
----
select * from order_lines
----
select '' from order_lines as t where t.quantity between 1 and 100
----
delete o from orders o join customers c on c.id = o.customer_id where c.active = 0
----
select state, coalesce(total, total) as c1, replace(upper(note), 'a', 'b') from archived_orders where (not (id between 1 and 2) or (id in (100, 1) or note = 'paid')) order by total
----
update products set title = 'w', price = 7.77 where stock in (select i.id from archived_orders i where i.id >= 5 and i.note is null)
----
select replace(l.title, 'a', 'b') as c0 from products l right join order_lines r on l.id = r.product_id
----
delete from archived_orders where id in (0, 999) order by id limit 1
----
select 'paid', case when (t.sku is null or t.title is not null) then if(t.title is not null, 999, t.id) else 100 end, coalesce(concat_ws('-', t.title, t.sku), left('a;b', 2)), lower(trim('new')) from `products` as t where case t.sku when 'drop table customers' then t.sku else t.sku end like '%a%' order by t.price desc limit 10
----
select * from orders l join `archived_orders` r on l.id = r.id where r.total <> 3
----
insert into audit_log set id = 3102
----
select lower(concat_ws('-', l.state, l.state)), case when upper('a;b') like '%a%' then -l.id else 1 + l.id end from orders l, order_lines r order by r.order_id asc limit 5, 10
----
update `orders` set total = 6 + 0.66 where id in (100, 5)
----
insert into order_lines (order_id, line, product_id, quantity) values (1060, 1, 2, 999)
----
select lpad(l.state, 5, '0'), 999 as c1, trim(case l.state when '-- no' then l.state else '-- no' end) as c2 from orders l inner join order_lines r on l.id = r.order_id cross join (select count(*) as n from customers) x where r.order_id between 1 and 3 order by r.order_id
----
select if(left(l.email, 2) like '%a%', case when r.id in (100, 0) then 100 else r.id end, -5) as c0, round(if(r.customer_id in (42, 1), 2, 3), 1) as c1, concat(l.name, lower(l.name)) as c2 from customers l inner join open_orders r on l.id = r.customer_id where r.customer_id = (select max(z.id) from orders z) order by r.id asc
----
select r.customer_id, (r.id) from `customers` l inner join orders r on l.id = r.customer_id where length(l.country) > -999
----
update `customers` set name = 'v', email = 'w' where created < current_timestamp
----
delete from archived_orders where id = 7
----
update orders set note = 'v', state = 'w' where id = 42
----
update orders o join customers c on o.customer_id = c.id set o.state = 'j' where c.country = 'GB'
----
select coalesce(round(id, 1), id), 42, mod(greatest(7, 100), 7) as c2 from `customers` where email is not null
----
insert into order_lines (order_id, line, product_id, quantity) values (9276, 1, 2, 0)
----
select (r.id + r.total), r.id, x.n, lower(convert('a;b' using utf8mb4)) from `customers` l join open_orders r on l.id = r.customer_id cross join (select count(*) as n from products) x where l.country is null and l.country = '-- no' and r.customer_id between 1 and 100
----
insert into archived_orders select * from orders where customer_id between 1 and 100
----
select l.country from `customers` l join open_orders r on l.id = r.customer_id limit 5, 10
----
select nullif(nullif(t.customer_id, t.id), t.id) as c0, coalesce(nullif(999, t.customer_id), 999), lower(concat(t.note, t.note)), t.state as c3 from archived_orders t where t.customer_id > 3
----
select distinct * from customers l right join orders r on l.id = r.customer_id cross join (select count(*) as n from order_lines) x order by r.total asc limit 10 offset 2
----
select upper(date_format(now(), '%Y')), coalesce(id, id) * greatest(id, id) as c1 from `customers` limit 10
----
select l.customer_id as c0, l.customer_id as c1, lpad(replace(l.state, 'a', 'b'), 5, '0') as c2 from orders l, archived_orders r where r.note = 'paid'
----
select distinct l.total as c0, lpad(l.note, 5, '0') from orders l join order_lines r on l.id = r.order_id limit 10 offset 2 for update
----
delete from products where stock between 1 and 1 order by id limit 1
----
select convert(date_format(now(), '%Y') using utf8mb4) as c0, '' as c1, cast(coalesce(orders.customer_id, orders.customer_id) as signed), orders.customer_id as c3 from orders where orders.id = (select max(z.id) from orders z)
----
insert into orders (id) select 5000 + max(id) from audit_log
----
insert into archived_orders select * from orders where note is null
----
select distinct 'x', concat_ws('-', 'paid', 'x') from open_orders where id between 1 and 0 order by customer_id asc limit 10 offset 2
----
select 2 * abs(t.total) as c0, length(t.note) as c1 from orders t
----
update order_lines set price = 6 + 0.66
----
update order_lines set price = 6 + 0.66, product_id = 70 + 8 where line = 10
----
select cast(nullif(l.id, r.customer_id) as signed) from customers l join orders r on l.id = r.customer_id where not (r.customer_id >= 2) order by r.total
----
select (round(42, 1)) as c0, l.total as c1 from orders l right join archived_orders r on l.id = r.id cross join (select count(*) as n from products) x order by l.total asc limit 10
----
select r.price, nullif(abs(r.product_id), (42)) as c1 from products l join order_lines r on l.id = r.product_id
----
insert into products (id, title) values (4049, 'v')
----
select l.name, replace('it''s', 'a', 'b') as c1, case when l.email regexp '^a' then if(l.id = 2, r.id, r.total) else cast(r.id as signed) end, r.note from customers l right join `orders` r on l.id = r.customer_id where r.note is not null order by l.id asc
----
select l.total as c0, r.id as c1, coalesce(coalesce(r.total, l.customer_id), r.customer_id) from orders l right join archived_orders r on l.id = r.id
----
select r.total, mod(abs(r.id), 7) from orders l inner join archived_orders r on l.id = r.id where l.customer_id in (5, 0) order by l.id limit 10 offset 2
----
select * from orders where exists (select 1 from products w where w.id = id) order by total asc limit 5, 10 for update
----
select round(r.product_id, 1), -10 as c1 from products l join order_lines r on l.id = r.product_id cross join (select count(*) as n from order_lines) x where exists (select 1 from customers w where w.id = l.id)
----
delete from products
----
select coalesce(l.state, l.state) from orders l left join order_lines r on l.id = r.order_id where l.note is not null order by r.line desc
----
update customers t set name = 'v', email = 'w' where t.id in (select i.customer_id from archived_orders i where i.id between 1 and 999)
----
select l.note, l.note as c1, 5 as c2 from orders l join `order_lines` r on l.id = r.order_id where r.order_id = 42 order by r.order_id asc
----
delete from products where id in (select i.id from archived_orders i where i.id between 1 and 1)
----
delete from order_lines where quantity = (select max(z.id) from orders z) order by line limit 1
----
select * from archived_orders t where t.note = 'new' order by t.total desc
----
insert into archived_orders (id, state, note) values (7062, 'v', 'v'), (7063, 'v', 'v'), (7064, 'v', 'v')
----
update orders set customer_id = 70 + 8, note = 'v', total = 7.77 where exists (select 1 from archived_orders w where w.customer_id = customer_id) limit 2
----
insert into orders (id) values (2101) on duplicate key update id = values(id)
----
update audit_log set what = 'w' where id < 3 limit 2
----
insert into customers (id) values (2562), (2563), (2564)
----
delete from orders where id in (select i.id from products i where i.stock <= 3)
----
select l.id + r.total as c0, length(convert('-- no' using utf8mb4)) from `orders` l join `archived_orders` r on l.id = r.id where l.state is not null limit 10 offset 2
----
insert into order_lines (order_id, line, product_id, quantity) values (6644, 1, 2, 2)
----
update orders t set customer_id = 70 + 8 where t.id in (select i.id from audit_log i where i.id <= 1)
----
insert into customers (id) values (2115) on duplicate key update id = values(id)
----
select case when t.customer_id = 100 then cast(999 as signed) else cast(t.total as signed) end from open_orders as t order by t.id limit 10
----
update archived_orders set state = 'v', customer_id = 77, total = 6 + 0.66 where id = 0
----
select left(convert(l.state using utf8mb4), 2) from orders l left join archived_orders r on l.id = r.id where r.state = 'x' order by r.total asc
----
replace into archived_orders (id) values (6155)
----
insert ignore into orders (id) values (1), (3883)
----
select length(case l.country when '' then l.name else l.email end) as c0 from customers l right join open_orders r on l.id = r.customer_id cross join (select count(*) as n from audit_log) x order by l.id limit 10
----
delete from customers
----
delete from customers where email is not null order by id limit 1
----
update customers set email = 'w' where id = 2
----
update customers set email = 'w' where id = 0
----
update audit_log set what = 'v' where id = 10
----
select distinct case when (id in (999, 3) or email = '') then length('drop table customers') else abs(2) end, ifnull(round(id, 1), 0) as c1, lower(email) from `customers` where id in (select i.id from archived_orders i where i.state is not null) order by id desc limit 10 for update
----
select substring(substring('a;b', 1, 3), 1, 3), upper(trim('/* */')), length('-- no') from order_lines limit 10
----
delete from order_lines where line in (select i.id from archived_orders i where i.note is not null)
----
insert into products set id = 3607
----
select trim(replace(l.country, 'a', 'b')) as c0 from customers l, orders r where r.customer_id in (3, 10) limit 10 offset 2
----
select concat(substring('it''s', 1, 3), case l.country when 'paid' then l.country else l.country end), 10 as c1 from customers l join open_orders r on l.id = r.customer_id cross join (select count(*) as n from audit_log) x where x.n > 100
----
insert into order_lines (order_id, line, product_id, quantity) values (5219, 1, 2, 42)
----
select distinct concat(l.note, lower('%a%')), ifnull(100, 0) as c1, round(0, 1) as c2 from orders l right join `order_lines` r on l.id = r.order_id cross join (select count(*) as n from products) x where 'it''s' regexp '^a' order by l.id asc
----
replace into orders (id) values (1560)
----
delete from order_lines where quantity = 100
----
update orders set state = 'w', customer_id = 70 + 8, note = 'v' where state is null
----
insert into orders (id) values (2597) on duplicate key update id = values(id)
----
replace into audit_log (id) values (7416)
----
delete from order_lines where line in (select i.id from audit_log i where i.id > 100)
----
insert into order_lines (order_id, line, quantity) select o.id, 99, 0 from orders o where o.state like '%a%'
----
select length(l.state) from `orders` l inner join order_lines r on l.id = r.order_id where l.note regexp '^a'
----
delete from orders where (note is not null or total = 2) order by id limit 1
----
select distinct cast(round(l.id, 1) as signed) as c0, l.id, convert(l.country using utf8mb4) as c2, l.email as c3 from customers l join `orders` r on l.id = r.customer_id cross join (select count(*) as n from products) x where r.state = '' limit 5, 10
----
update orders set total = 6 + 0.66, note = 'v', customer_id = 77 where note = '' limit 2
----
insert into archived_orders select * from orders where id in (2, 7)
----
delete from customers where id = 1
----
update products t set price = 6 + 0.66, stock = 77, title = 'v' where t.id in (select i.id from audit_log i where i.what is not null)
----
select l.country as c0 from customers l right join orders r on l.id = r.customer_id limit 10 offset 2
----
select (100) - -999 as c0, t.name, t.country as c2 from `customers` as t where t.id <> 10 order by t.id asc limit 10
----
insert into orders (id) values (9966) on duplicate key update id = values(id)
----
delete from products where stock < 0 order by id limit 1
----
select upper(convert(l.sku using utf8mb4)), mod(if(r.quantity in (0, 5), r.product_id, 999), 7) from products l join order_lines r on l.id = r.product_id cross join (select count(*) as n from customers) x where r.line in (42, 100) for update
----
update order_lines set price = 6 + 0.66, product_id = 70 + 8, quantity = 77
----
insert into archived_orders select * from orders where note regexp '^a'
----
delete from archived_orders where id in (select i.id from products i where i.title is not null)
----
select distinct 5 as c0, '-- no', t.quantity, 'it''s' from order_lines as t order by t.line
----
select * from open_orders where open_orders.customer_id > 0 order by open_orders.total asc
----
insert into orders (id, state, note) values (3658, 'v', 'v'), (3659, 'v', 'v'), (3660, 'v', 'v')
----
select t.email as c0, t.id as c1, t.id, t.id as c3 from customers as t where not (t.id between 1 and 10) order by t.id desc
----
select length(concat(note, state)) as c0, ifnull(if(note is not null, total, customer_id), 0) as c1, total + id as c2 from archived_orders where exists (select 1 from audit_log w where w.id = id) order by customer_id asc limit 10 offset 2
----
replace into archived_orders (id) values (5448)
----
select * from customers l inner join orders r on l.id = r.customer_id where (r.placed < current_timestamp or r.id in (select i.id from customers i)) order by r.customer_id desc limit 10 offset 2
----
insert into audit_log (id) values (2678) on duplicate key update id = values(id)
----
delete from audit_log where id = 0
----
insert into archived_orders (id) values (4763) on duplicate key update id = values(id)
----
select distinct 'a;b' as c0 from products l, order_lines r cross join (select count(*) as n from products) x where nullif(r.quantity, l.id) > 7 limit 10
----
select '%a%', 'it''s' as c1, id * 999 from `open_orders` where (ifnull(id, 0) > case when id in (999, 0) then id else 2 end or customer_id = 0) order by customer_id asc limit 10 offset 2
----
update order_lines set product_id = 77, price = 7.77 where line = 1
----
insert into archived_orders (id) values (5654) on duplicate key update id = values(id)
----
delete from products where title = 'drop table customers' order by id limit 1
----
update products set stock = 77 where sku is null
----
select if(t.total < 100, t.id, ifnull(t.customer_id, 0)), abs(100) from archived_orders t where exists (select 1 from products w where w.id = t.customer_id) order by t.customer_id desc
----
update archived_orders set total = 7.77, state = 'v' where id = 42
----
select '' as c0, t.order_id as c1, lpad('it''s', 5, '0'), ifnull(abs(t.order_id), 0) as c3 from order_lines t order by t.order_id
----
delete from `audit_log` where id > id * 0
----
update orders set state = 'v' where id >= 1 limit 2
----
select * from audit_log t order by t.id desc limit 10
----
select * from open_orders where customer_id between 1 and 5 order by id limit 10
----
select (case when t.order_id in (2, 7) then 999 else 3 end) as c0, t.line, (t.quantity), 'paid' as c3 from order_lines t where 1 = 1 order by t.order_id for update
----
select case when t.note is not null then mod(t.customer_id, 7) else 7 end as c0, 'drop table customers', t.note from archived_orders as t order by t.total asc
----
select case date_format(now(), '%Y') when '' then convert(what using utf8mb4) else substring('', 1, 3) end, id, what as c2 from audit_log order by id asc
----
replace into audit_log (id) values (7133)
----
update audit_log set what = 'w' where id = 42
----
update archived_orders set note = 'w', state = 'w' where customer_id = (select max(z.id) from products z)
----
select date_format(now(), '%Y') from orders l right join archived_orders r on l.id = r.id cross join (select count(*) as n from products) x
----
delete from order_lines where line in (select i.id from products i where i.title is null)
----
insert into audit_log (id) values (4769), (4770), (4771)
----
select * from orders where not (customer_id in (7, 3))
----
select * from customers where (id = (select max(z.id) from products z) or id = (select max(z.id) from products z))
----
update orders set customer_id = 70 + 8, total = 6 + 0.66, note = 'w' where exists (select 1 from order_lines w where w.order_id = id)
----
select 'x', '-- no', substring('a;b', 1, 3) from archived_orders where (id in (select i.id from audit_log i where i.what = 'paid') or customer_id <> 7)
----
update customers set email = 'w', name = 'v' where name = 'a;b'
----
select * from products l left join order_lines r on l.id = r.product_id where (l.id between 1 and 5 or cast(r.line as signed) > round(r.line, 1)) order by r.order_id desc for update
----
select 'paid', case case note when '-- no' then state else state end when '-- no' then lpad(note, 5, '0') else concat_ws('-', note, 'a;b') end, nullif(if(customer_id in (42, 2), total, id), coalesce(0, total)) from archived_orders where note = '/* */' order by id
----
update products set title = 'w', price = 6 + 0.66, stock = 77 where stock in (5, 999) and not (stock between 1 and 100)
----
select nullif(customer_id, nullif(customer_id, customer_id)), replace(trim('paid'), 'a', 'b') as c1 from orders where state = '-- no' limit 5, 10
----
insert into products (id) select 5000 + max(id) from products
----
select abs(nullif(total, customer_id)), nullif(ifnull(5, 0), total), note from archived_orders limit 10
----
delete from orders where customer_id in (3, 7) order by id limit 1
----
update audit_log set what = 'w' where (what is null or id >= 100) and not (id in (3, 999))
----
update orders t set state = 'w', note = 'v' where t.id in (select i.id from products i where i.title = '')
----
select coalesce(t.id, coalesce(t.id, t.id)), if(t.what = 'it''s', t.id, greatest(t.id, t.id)), t.what from audit_log t where t.what regexp '^a' order by t.id desc
----
delete from customers where id in (select i.id from archived_orders i where i.state is null)
----
insert ignore into products (id) values (1), (9260)
----
select concat(replace(l.state, 'a', 'b'), l.state) from orders l inner join order_lines r on l.id = r.order_id where l.state = 'it''s' order by r.order_id desc limit 5, 10
----
delete from order_lines where line = 100
----
select distinct '', 3, l.email from customers l inner join `orders` r on l.id = r.customer_id where r.placed < current_timestamp
----
delete from `customers` where name is not null
----
insert into archived_orders select * from orders where customer_id = (select max(z.id) from customers z)
----
update orders set note = 'v', customer_id = 70 + 8 where id = 1
----
update audit_log t set what = 'w' where t.id in (select i.id from customers i where i.name = '/* */')
----
select * from open_orders as t where t.total <= 3 for update
----
update customers set email = 'w' where (email = '/* */' or id between 1 and 100) limit 2
----
delete from `products` where coalesce(id, 0) > id
----
select mod(length('it''s'), 7), '%a%', open_orders.total, round(round(7, 1), 1) from open_orders where not (1 = 1) order by open_orders.total asc
----
insert into archived_orders set id = 5478
----
delete from customers where id in (10, 7) order by id limit 1
----
delete from `orders` where not (note is null)
----
select ifnull(length('x'), 0) from products l, order_lines r cross join (select count(*) as n from products) x where r.line between 1 and 7 order by r.product_id desc
----
insert into customers (id, name, email) values (9262, 'v', 'v')
----
update customers t set email = 'w' where t.id in (select i.stock from products i where i.id < 1)
----
select case l.note when 'drop table customers' then date_format(now(), '%Y') else 'paid' end, concat(convert('a;b' using utf8mb4), '%a%') as c1, case when l.customer_id in (10, 10) then 7 else r.total end + 100 as c2, r.id from orders l left join archived_orders r on l.id = r.id order by r.id desc for update
----
select ifnull(r.id, 0), coalesce(convert('paid' using utf8mb4), r.state) as c1, upper(date_format(now(), '%Y')), 'new' from customers l inner join orders r on l.id = r.customer_id where not (r.note = '%a%') order by r.id asc
----
update audit_log set what = 'v' where id between 1 and 10 limit 2
----
select * from order_lines t where (t.order_id between 1 and 5 and t.product_id between 1 and 100 or t.product_id >= 3 and t.line > 0) order by t.product_id desc limit 10
----
delete from orders where id = 999
----
delete from order_lines where quantity in (2, 3) order by line limit 1
----
delete from order_lines
----
select total from archived_orders
----
select * from orders l, order_lines r order by l.id asc
----
delete from customers where coalesce(42, id) > 42 order by id limit 1
----
update order_lines set quantity = 70 + 8, product_id = 77, price = 6 + 0.66
----
update customers set name = 'v'
----
select length(trim(l.sku)) as c0 from products l left join `order_lines` r on l.id = r.product_id where not (l.id > 1) order by r.product_id asc
----
update customers set name = 'w', email = 'v'
----
select l.id as c0 from customers l join orders r on l.id = r.customer_id where (exists (select 1 from customers w where w.id = r.customer_id) or r.customer_id <> 10) limit 10
----
select * from products l left join order_lines r on l.id = r.product_id cross join (select count(*) as n from customers) x where r.quantity between 1 and 100
----
select l.state, (r.customer_id), cast(-r.total as signed) as c2, (mod(l.id, 7)) from orders l inner join archived_orders r on l.id = r.id order by l.customer_id limit 10 offset 2
----
select distinct case when (l.title = '%a%' or l.sku = '/* */') then l.price else length(l.title) end, date_format(now(), '%Y'), cast(greatest(r.line, r.quantity) as signed) as c2 from products l right join order_lines r on l.id = r.product_id limit 10
----
update customers set email = 'w' where id = 7
----
delete from orders where state regexp '^a' order by id limit 1
----
update archived_orders set note = 'w', total = 7.77
----
update `orders` set customer_id = 77, total = 6 + 0.66, note = 'w' where customer_id > 2
----
insert into archived_orders select * from orders where exists (select 1 from audit_log w where w.id = customer_id)
----
update archived_orders set total = 6 + 0.66, note = 'w', state = 'v' where id = (select max(z.id) from orders z) limit 2
----
update orders set state = 'w'
----
select 'drop table customers' from `open_orders` where customer_id in (select i.customer_id from orders i) for update
----
select -42 from orders l inner join order_lines r on l.id = r.order_id where not (l.note is not null)
----
select sku as c0, substring(substring(title, 1, 3), 1, 3), coalesce(id, 2) from products where title is null order by id desc
----
insert into orders set id = 3345
----
insert into order_lines (order_id, line, product_id, quantity) values (9062, 1, 2, 999)
----
delete from products where id in (select i.id from audit_log i where i.what = 'a;b')
----
insert into orders (id, state, note) values (2478, 'v', 'v')
----
select distinct * from customers l left join open_orders r on l.id = r.customer_id cross join (select count(*) as n from orders) x where exists (select 1 from archived_orders w where w.customer_id = r.customer_id)
----
delete from audit_log where left('paid', 2) like '%a%' order by id limit 1
----
insert into audit_log set id = 7838
----
select case lower('it''s') when 'a;b' then concat(l.country, '') else lpad(l.country, 5, '0') end from customers l, orders r where l.name = 'new'
----
select * from customers l inner join orders r on l.id = r.customer_id where l.id <> 100
----
select greatest(r.total, r.total), r.customer_id from customers l inner join orders r on l.id = r.customer_id where l.id between 1 and 0 limit 10 offset 2
----
update orders set state = 'w', note = 'v', total = 6 + 0.66 where id = 0
----
update orders set state = 'w' where state regexp '^a'
----
select * from orders order by orders.id
----
update orders set customer_id = 77, state = 'w' where state = 'it''s' limit 2
----
select r.id, l.email as c1 from customers l left join orders r on l.id = r.customer_id where r.id = 10
----
select 'x' as c0 from `open_orders` where ifnull(total, 0) > id
----
select -t.product_id, t.quantity, 1 from order_lines as t order by t.product_id desc limit 10 offset 2
----
select 10 from orders limit 10
----
delete from customers where country = 'x'
----
select t.id as c0, -t.id as c1 from customers t order by t.id desc
----
update orders set note = 'w', state = 'w', total = 7.77 where id = 2
----
update archived_orders set total = 6 + 0.66, customer_id = 70 + 8, note = 'v'
----
update archived_orders t set total = 7.77 where t.id in (select i.id from customers i where i.id <= 1)
----
select * from `customers` l right join open_orders r on l.id = r.customer_id where not (l.id between 1 and 42) limit 5, 10
----
select * from products l inner join order_lines r on l.id = r.product_id
----
select coalesce(0, t.price), t.sku as c1, greatest(t.id, t.stock) from products t
----
insert into customers (id, email, country) values (9335, 'v', 'XX'), (9336, 'v', 'XX'), (9337, 'v', 'XX')
----
select lower('x') as c0 from products l join order_lines r on l.id = r.product_id where r.product_id in (42, 7) order by r.order_id asc limit 5, 10
----
delete from products where stock in (select i.customer_id from archived_orders i) order by id limit 1
----
update audit_log set what = 'v' where id between 1 and 1
----
replace into products (id) values (3347)
----
update customers set name = 'v', email = 'v'
----
select distinct cast(round(10, 1) as signed) as c0 from orders l left join order_lines r on l.id = r.order_id where not (l.note is null) limit 10
----
delete from order_lines where line in (select i.stock from products i where i.id in (42, 999))
----
update products set stock = 77, price = 7.77 where id = 0
----
update orders t set state = 'v', note = 'w', total = 6 + 0.66 where t.id in (select i.stock from products i where i.id in (7, 100))
----
select distinct round(r.total, 1) from customers l left join open_orders r on l.id = r.customer_id where l.email is null and l.name regexp '^a' limit 10 offset 2
----
select round(r.id, 1), 2 as c1, 5 + coalesce(999, r.total), r.customer_id as c3 from customers l, orders r where r.customer_id between 1 and 100 order by l.id asc limit 10
----
insert into archived_orders (id, state, note) values (3734, 'v', 'v')
----
select ifnull(nullif(999, id), 0), concat_ws('-', lpad('it''s', 5, '0'), upper('x')) from open_orders where customer_id in (select i.product_id from order_lines i where i.quantity in (100, 999)) order by total limit 10 offset 2
----
insert into products (id, sku) values (4688, 'S4688')
----
insert into customers (id) values (9109), (9110), (9111)
----
update customers t set name = 'v', email = 'v' where t.id in (select i.id from archived_orders i where i.id between 1 and 3)
----
insert into audit_log (id) select 5000 + max(id) from products
----
delete from orders where id = 100
----
select lower('it''s') as c0, t.id as c1 from audit_log t order by t.id desc limit 5, 10
----
select * from `orders` where (lpad(orders.note, 5, '0') like '%a%' or orders.state = 'x') limit 10 offset 2
----
insert into customers (id, name) values (1114, 'v')
----
select (5) - t.total as c0, 'drop table customers' from orders as t where t.note is null order by t.customer_id limit 10 offset 2
----
select date_format(now(), '%Y'), '-- no' as c1 from `products` l right join order_lines r on l.id = r.product_id cross join (select count(*) as n from audit_log) x where r.order_id in (5, 7) and r.product_id = 7 order by r.product_id limit 10 offset 2
----
update orders set state = 'v', note = 'w' where (state is not null or id < 42)
----
insert ignore into audit_log (id) values (1), (8253)
----
select * from audit_log where (id between 1 and 42 or id between 1 and 10) order by id limit 10
----
delete from archived_orders where id = 100
----
select coalesce(-2, coalesce(l.id, 999)), 'it''s' from customers l join orders r on l.id = r.customer_id where r.customer_id between 1 and 2
----
update order_lines set quantity = 77 where line = 10
----
select substring(t.name, 1, 3) from customers as t order by t.id
----
insert into customers (id, email) values (1172, 'v')
----
insert into audit_log (id) select 5000 + max(id) from audit_log
----
delete from archived_orders where customer_id = (select max(z.id) from customers z) order by id limit 1
----
delete from audit_log
----
update audit_log t set what = 'v' where t.id in (select i.id from customers i where i.id = 100)
----
insert into order_lines (order_id, line, product_id, quantity) values (8458, 1, 2, 5)
----
update order_lines set price = 7.77, product_id = 70 + 8
----
select (abs(x.n)) as c0, r.order_id, trim(replace('it''s', 'a', 'b')) from orders l join order_lines r on l.id = r.order_id cross join (select count(*) as n from customers) x limit 5, 10
----
delete from products where not (title = '/* */')
