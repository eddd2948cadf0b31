alter table if exists Customer_tags drop foreign key if exists FKgiuso38ivlfe2fafxruix0qy6
----
alter table if exists GiftOrd drop foreign key if exists FK3ov4m6im1ubwonl1sptsaed3r
----
alter table if exists h_orders drop foreign key if exists FKetgikitog6swkmv09j6nb0i2i
----
alter table if exists h_orders_h_products drop foreign key if exists FK8fffsqwbq0nfid445l507na2r
----
alter table if exists h_orders_h_products drop foreign key if exists FKppjq1bhlf6ji0tkuqj77kc4kv
----
drop table if exists Customer_tags
----
drop table if exists GiftOrd
----
drop table if exists h_customers
----
drop table if exists h_orders
----
drop table if exists h_orders_h_products
----
drop table if exists h_products
----
drop sequence if exists h_orders_SEQ
----
create sequence h_orders_SEQ start with 1 increment by 50 nocache
----
create table Customer_tags (Customer_id bigint not null, tags varchar(255)) engine=InnoDB
----
create table GiftOrd (id bigint not null, message varchar(255), primary key (id)) engine=InnoDB
----
create table h_customers (version integer not null, created datetime(6), id bigint not null auto_increment, name varchar(80) not null, city varchar(255), email varchar(255), street varchar(255), kind enum ('BUSINESS','PRIVATE'), primary key (id)) engine=InnoDB
----
create table h_orders (paid bit not null, total decimal(38,2), customer_id bigint, id bigint not null, note longtext, primary key (id)) engine=InnoDB
----
create table h_orders_h_products (Ord_id bigint not null, products_id uuid not null, primary key (Ord_id, products_id)) engine=InnoDB
----
create table h_products (days integer, price float(53) not null, since date, id uuid not null, picture varbinary(255), title varchar(255), primary key (id)) engine=InnoDB
----
alter table if exists Customer_tags add constraint UK7h0flya70qwgl2vrw2xn7na0q unique (Customer_id, tags)
----
alter table if exists h_customers add constraint UK58wmkt7vbcel715gby7mnceil unique (email)
----
alter table if exists Customer_tags add constraint FKgiuso38ivlfe2fafxruix0qy6 foreign key (Customer_id) references h_customers (id)
----
alter table if exists GiftOrd add constraint FK3ov4m6im1ubwonl1sptsaed3r foreign key (id) references h_orders (id)
----
alter table if exists h_orders add constraint FKetgikitog6swkmv09j6nb0i2i foreign key (customer_id) references h_customers (id)
----
alter table if exists h_orders_h_products add constraint FK8fffsqwbq0nfid445l507na2r foreign key (products_id) references h_products (id)
----
alter table if exists h_orders_h_products add constraint FKppjq1bhlf6ji0tkuqj77kc4kv foreign key (Ord_id) references h_orders (id)
----
insert into h_products (days,picture,price,since,title,id) values (null,X'0102',2.0,'2025-05-05','P0','74756267-8ea3-483c-b8b0-f237230d5a27')
----
insert into h_customers (city,street,created,email,kind,name,version) values ('Ulm',null,'2026-01-01 10:00:00.0','c0@example.org','PRIVATE','it''s 0',0)
----
select next value for h_orders_SEQ
----
insert into h_orders (customer_id,note,paid,total,id) values (1,'-- note',false,12.50,1)
----
insert into h_products (days,picture,price,since,title,id) values (null,X'0102',2.0,'2025-05-05','P1','bd2f4af0-1156-483e-b4c4-61792f6ae163')
----
insert into h_customers (city,street,created,email,kind,name,version) values ('Ulm',null,'2026-01-01 10:00:00.0','c1@example.org','PRIVATE','it''s 1',0)
----
select next value for h_orders_SEQ
----
insert into h_orders (customer_id,note,paid,total,id) values (2,'-- note',false,12.50,2)
----
insert into GiftOrd (message,id) values (null,2)
----
insert into h_products (days,picture,price,since,title,id) values (null,X'0102',2.0,'2025-05-05','P2','6a0b7815-804c-4f49-9fad-d19404d31e02')
----
insert into h_customers (city,street,created,email,kind,name,version) values ('Ulm',null,'2026-01-01 10:00:00.0','c2@example.org','PRIVATE','it''s 2',0)
----
insert into h_orders (customer_id,note,paid,total,id) values (3,'-- note',false,12.50,3)
----
insert into Customer_tags (Customer_id,tags) values (1,'a;b')
----
insert into h_orders_h_products (Ord_id,products_id) values (1,'74756267-8ea3-483c-b8b0-f237230d5a27')
----
insert into Customer_tags (Customer_id,tags) values (2,'a;b')
----
insert into h_orders_h_products (Ord_id,products_id) values (2,'bd2f4af0-1156-483e-b4c4-61792f6ae163')
----
insert into Customer_tags (Customer_id,tags) values (3,'a;b')
----
insert into h_orders_h_products (Ord_id,products_id) values (3,'6a0b7815-804c-4f49-9fad-d19404d31e02')
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where c1_0.email like '%org' order by c1_0.name
----
select c1_0.name,count(o1_0.id) from h_customers c1_0 left join h_orders o1_0 on c1_0.id=o1_0.customer_id group by c1_0.name having count(o1_0.id)>0
----
select o1_0.id,case when o1_1.id is not null then 1 when o1_0.id is not null then 0 end,c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version,o1_0.note,o1_0.paid,o1_0.total,o1_1.message from h_orders o1_0 left join GiftOrd o1_1 on o1_0.id=o1_1.id join h_customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.total>5
----
select o1_0.id,case when o1_1.id is not null then 1 when o1_0.id is not null then 0 end,o1_0.customer_id,o1_0.note,o1_0.paid,o1_0.total,o1_1.message from h_orders o1_0 join GiftOrd o1_1 on o1_0.id=o1_1.id where case when o1_1.id is not null then 1 when o1_0.id is not null then 0 end=1
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where exists(select 1 from h_orders o1_0 where o1_0.customer_id=c1_0.id and o1_0.paid=false)
----
select c1_0.kind,sum(o1_0.total),avg(o1_0.total) from h_orders o1_0 join h_customers c1_0 on c1_0.id=o1_0.customer_id group by c1_0.kind
----
select upper(c1_0.name),character_length(c1_0.email),concat(c1_0.name,'x') from h_customers c1_0
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where exists(select 1 from Customer_tags t1_0 where c1_0.id=t1_0.Customer_id and t1_0.tags='a;b')
----
select p1_0.id,p1_0.days,p1_0.picture,p1_0.price,p1_0.since,p1_0.title from h_products p1_0 where p1_0.price between 1 and 5
----
select year(c1_0.created),count(*) from h_customers c1_0 group by year(c1_0.created)
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where c1_0.id in (1,2,3) and c1_0.city is not null
----
select distinct c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_orders o1_0 join h_customers c1_0 on c1_0.id=o1_0.customer_id
----
select c1_0.name from h_customers c1_0 union select p1_0.title from h_products p1_0
----
select row_number() over(order by c1_0.name) from h_customers c1_0
----
select coalesce(c1_0.email,'none'),nullif(c1_0.name,'') from h_customers c1_0
----
select case when c1_0.kind='PRIVATE' then 'p' else 'b' end from h_customers c1_0
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where c1_0.created<localtimestamp
----
select cast(o1_0.total as char) from h_orders o1_0
----
select (select count(*) from h_orders o1_0 where o1_0.customer_id=c1_0.id) from h_customers c1_0
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 limit 1,2
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where c1_0.id=1 for update
----
select t1_0.Customer_id,t1_0.tags from Customer_tags t1_0 where t1_0.Customer_id=1
----
select o1_0.customer_id,o1_0.id,case when o1_1.id is not null then 1 when o1_0.id is not null then 0 end,o1_0.note,o1_0.paid,o1_0.total,o1_1.message from h_orders o1_0 left join GiftOrd o1_1 on o1_0.id=o1_1.id where o1_0.customer_id=1
----
update h_customers set city='Ulm',street=null,created='2026-01-01 10:00:00.0',email='c0@example.org',kind='PRIVATE',name='changed',version=1 where id=1 and version=0
----
insert into Customer_tags (Customer_id,tags) values (1,'new')
----
update h_customers c1_0 set name='all' where c1_0.kind='PRIVATE'
----
update h_products p1_0 set price=(p1_0.price*2)
----
insert into h_products(id,title,price) select cast('00000000-0000-0000-0000-000000000001' as uuid),c1_0.name,1 from h_customers c1_0 where c1_0.id=1
----
create temporary table if not exists HT_h_orders(id bigint not null, primary key (id))
----
insert into HT_h_orders(id) select o1_0.id from h_orders o1_0 where o1_0.total>1
----
update h_orders o1_0 set paid=true where id in (select temptable_.id from HT_h_orders temptable_)
----
drop temporary table HT_h_orders
----
create temporary table if not exists HT_h_orders(id bigint not null, primary key (id))
----
insert into HT_h_orders(id) select go1_0.id from GiftOrd go1_0 join h_orders go1_1 on go1_0.id=go1_1.id where go1_1.total>100
----
delete to_delete_ from h_orders_h_products to_delete_ where to_delete_.Ord_id in (select temptable_.id from HT_h_orders temptable_)
----
delete to_delete_ from GiftOrd to_delete_ where to_delete_.id in (select temptable_.id from HT_h_orders temptable_)
----
delete to_delete_ from h_orders to_delete_ where to_delete_.id in (select temptable_.id from HT_h_orders temptable_)
----
drop temporary table HT_h_orders
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where c1_0.id=2
----
select o1_0.customer_id,o1_0.id,case when o1_1.id is not null then 1 when o1_0.id is not null then 0 end,o1_0.note,o1_0.paid,o1_0.total,o1_1.message from h_orders o1_0 left join GiftOrd o1_1 on o1_0.id=o1_1.id where o1_0.customer_id=2
----
delete from h_orders_h_products where Ord_id=2
----
delete from GiftOrd where id=2
----
delete from h_orders where id=2
----
select c1_0.id,c1_0.city,c1_0.street,c1_0.created,c1_0.email,c1_0.kind,c1_0.name,c1_0.version from h_customers c1_0 where c1_0.id=3
----
select o1_0.customer_id,o1_0.id,case when o1_1.id is not null then 1 when o1_0.id is not null then 0 end,o1_0.note,o1_0.paid,o1_0.total,o1_1.message from h_orders o1_0 left join GiftOrd o1_1 on o1_0.id=o1_1.id where o1_0.customer_id=3
----
delete from Customer_tags where Customer_id=3
----
delete from h_orders_h_products where Ord_id=3
----
delete from h_orders where id=3
----
delete from h_customers where id=3 and version=0
----
delete p1_0 from h_products p1_0
