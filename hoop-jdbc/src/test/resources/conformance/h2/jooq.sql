select "C"."NAME", count(*) from "CUSTOMERS" "C" join "ORDERS" "O" on "C"."ID" = "O"."CUSTOMER_ID" group by "C"."NAME" having count(*) > 1 order by "C"."NAME" desc
----
select * from "CUSTOMERS" "C" where ("C"."NAME" ilike 'a%' or "C"."NAME" is null) offset 2 rows fetch next 5 rows only
----
select "C"."NAME", row_number() over (partition by "O"."STATE" order by "O"."TOTAL") from "CUSTOMERS" "C" left outer join "ORDERS" "O" on "C"."ID" = "O"."CUSTOMER_ID"
----
select 1 where exists (select 1 "ONE" from "ORDERS" "O" where "O"."TOTAL" > 5)
----
with "X" as (select "O"."ID" "I" from "ORDERS" "O") select * from "X"
----
with recursive "R"("N") as (select 1 union all select ("R"."N" + 1) from "R" where "R"."N" < 5) select * from "R"
----
select group_concat("C"."NAME" order by "C"."NAME" separator ',') from "CUSTOMERS" "C"
----
select group_concat("C"."NAME" separator ';') from "CUSTOMERS" "C"
----
select coalesce("C"."NAME", 'x'), nvl("C"."NAME", 'y'), ("C"."NAME" || '-'), upper("C"."NAME"), trim("C"."NAME"), char_length("C"."NAME"), lpad("C"."NAME", 5, ' '), substring("C"."NAME", 1, 2), position('a' in "C"."NAME"), replace("C"."NAME", 'a', 'b') from "CUSTOMERS" "C"
----
select abs("O"."TOTAL"), round("O"."TOTAL", 1), ceiling("O"."TOTAL"), floor("O"."TOTAL"), mod("O"."TOTAL", 3), power("O"."TOTAL", 2), sqrt("O"."TOTAL"), sign("O"."TOTAL"), greatest("O"."TOTAL", "O"."TOTAL"), ln("O"."TOTAL") from "ORDERS" "O"
----
select extract(year from "O"."PLACED"), extract(month from "O"."PLACED"), extract(day from "O"."PLACED"), extract(hour from "O"."PLACED"), parsedatetime(formatdatetime("O"."PLACED", 'yyyy-MM-dd'), 'yyyy-MM-dd'), current_timestamp, current_date, ("O"."PLACED" + 1) from "ORDERS" "O"
----
select case when "O"."STATE" = 'new' then 1 else 0 end, case when "O"."STATE" = 'x' then 1 else 2 end, nullif("O"."STATE", 'x'), case when "O"."STATE" = 'a' then 'b' else 'c' end from "ORDERS" "O"
----
select cast("O"."TOTAL" as int), cast("O"."STATE" as varchar(20)), cast("O"."PLACED" as date) from "ORDERS" "O"
----
select "O"."STATE", sum("O"."TOTAL"), avg("O"."TOTAL"), min("O"."TOTAL"), max("O"."TOTAL"), count(distinct "O"."CUSTOMER_ID"), stddev_pop("O"."TOTAL") from "ORDERS" "O" group by rollup ("O"."STATE")
----
select "O"."ID" from "ORDERS" "O" union select "C"."ID" from "CUSTOMERS" "C" order by 1
----
select "O"."ID" from "ORDERS" "O" intersect select "C"."ID" from "CUSTOMERS" "C"
----
select "O"."ID" from "ORDERS" "O" except select "C"."ID" from "CUSTOMERS" "C"
----
select "O"."ID" from "ORDERS" "O" for update
----
select "O"."ID" from "ORDERS" "O" where ("O"."ID" in (select "C"."ID" from "CUSTOMERS" "C") and "O"."TOTAL" between 1 and 9)
----
select "C"."NAME" from "CUSTOMERS" "C" where ("C"."ID", "C"."NAME") = (1, 'Ada')
----
select "C"."NAME" from "CUSTOMERS" "C" where ("C"."ID", "C"."NAME") in ((1, 'Ada'), (2, 'Bob'))
----
select "V"."X", "V"."Y" from (values (1, 'a'), (2, 'b')) "V" ("X", "Y")
----
select 1 "ONE"
----
select lag("O"."TOTAL") over (order by "O"."ID"), lead("O"."TOTAL", 2) over (order by "O"."ID"), first_value("O"."TOTAL") over (order by "O"."ID"), ntile(4) over (order by "O"."ID"), percent_rank() over (order by "O"."ID") from "ORDERS" "O"
----
select sum("O"."TOTAL") filter (where "O"."STATE" = 'new') from "ORDERS" "O"
----
select "C"."NAME" from "CUSTOMERS" "C" where "C"."NAME" like (('%' || replace(replace(replace('50%', '!', '!!'), '%', '!%'), '_', '!_')) || '%') escape '!'
----
select "C"."NAME" from "CUSTOMERS" "C" where exists (select 1 "ONE" from "ORDERS" "O" where "O"."CUSTOMER_ID" = "C"."ID")
----
select lateral "Z".* from lateral (select "O"."ID" from "ORDERS" "O") "Z"
----
select json_object(key 'a' value "C"."NAME") from "CUSTOMERS" "C"
----
select json_arrayagg("C"."ID") from "CUSTOMERS" "C"
----
select json_array("C"."ID", "C"."NAME") from "CUSTOMERS" "C"
----
insert into "CUSTOMERS" ("ID", "NAME") values (901, 'it''s')
----
insert into "CUSTOMERS" ("ID", "NAME") values (902, 'a'), (903, 'b')
----
insert into "CUSTOMERS" ("ID") select ("O"."ID" + 950) from "ORDERS" "O"
----
[ The ON DUPLICATE KEY IGNORE/UPDATE clause cannot be emulated when inserting into non-updatable tables : "CUSTOMERS" ]
----
insert into "CUSTOMERS" ("ID", "NAME") values (905, 's')
----
select "ID" from final table (insert into "CUSTOMERS" ("ID") values (906)) "CUSTOMERS"
----
update "CUSTOMERS" set "NAME" = 'u' where "ID" = 1
----
update "CUSTOMERS" set "NAME" = 'all'
----
update "ORDERS" set "STATE" = case "STATE" when 'new' then 'n' else 'o' end where "ID" in (1, 2)
----
update "ORDERS" set "STATE" = (select max("C"."NAME") from "CUSTOMERS" "C") where "ID" = 2
----
delete from "CUSTOMERS" where "ID" > 2
----
delete from "ORDERS"
----
delete from "ORDERS" where "ID" in (select "C"."ID" from "CUSTOMERS" "C" where "C"."NAME" = 'Ada')
----
delete from "ORDERS" where "ORDERS"._rowid_ in (select "ORDERS"._rowid_ from "ORDERS" where "ID" > 0 order by "ID" fetch next 1 rows only)
----
create table "JT" ("ID" int not null generated by default as identity, "N" varchar(10) not null default 'x', "D" decimal(10, 2), primary key ("ID"), check ("D" > 0), unique ("N"))
----
create table if not exists "JT2" ("ID" bigint)
----
create table "JT3" as select "O"."ID" from "ORDERS" "O"
----
create global temporary table "JT4" ("ID" bigint)
----
alter table "CUSTOMERS" add "EXTRA" int
----
alter table "CUSTOMERS" drop "EMAIL"
----
alter table "CUSTOMERS" rename to "CUST"
----
alter table "CUSTOMERS" alter "NAME" varchar(200)
----
alter table "CUSTOMERS" alter column "EMAIL" rename to "MAIL"
----
alter table "ORDERS" add constraint "CK1" check ("TOTAL" > -100)
----
create index "JIX" on "ORDERS"("CUSTOMER_ID", "STATE")
----
create unique index "JUX" on "CUSTOMERS"("EMAIL")
----
drop index "BY_CUSTOMER"
----
create view "JV"("A") as select "O"."ID" from "ORDERS" "O"
----
create or replace view "OPEN_ORDERS"("A") as select "O"."ID" from "ORDERS" "O"
----
drop view "OPEN_ORDERS"
----
drop view if exists "NOPE"
----
drop table "PRODUCTS"
----
drop table if exists "NOPE"
----
truncate table orders
----
create sequence "JSEQ" start with 5
----
drop sequence "INVOICES"
----
create schema "JSCHEMA"
----
comment on table "ORDERS" is 'x'
----
set schema "PUBLIC"
----
merge into "CUSTOMERS" using "ORDERS" on "CUSTOMERS"."ID" = "ORDERS"."ID" when matched then update set "NAME" = 'm' when not matched then insert ("ID") values (("ORDERS"."ID" + 900))
