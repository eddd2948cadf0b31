select `c`.`name`, count(*) from `customers` as `c` join `orders` as `o` on `c`.`id` = `o`.`customer_id` group by `c`.`name` having count(*) > 1 order by `c`.`name` desc
----
select * from `customers` as `c` where (lower(`c`.`name`) like lower('a%') or `c`.`name` is null) offset 2 rows fetch next 5 rows only
----
select `c`.`name`, row_number() over (partition by `o`.`state` order by `o`.`total`) from `customers` as `c` left outer join `orders` as `o` on `c`.`id` = `o`.`customer_id`
----
select 1 where exists (select 1 as `one` from `orders` as `o` where `o`.`total` > 5)
----
with `x` as (select `o`.`id` as `i` from `orders` as `o`) select * from `x`
----
with recursive `r`(`n`) as (select 1 union all select (`r`.`n` + 1) from `r` where `r`.`n` < 5) select * from `r`
----
set @t = @@group_concat_max_len; set @@group_concat_max_len = 4294967295; select group_concat(`c`.`name` order by `c`.`name` separator ',') from `customers` as `c`; set @@group_concat_max_len = @t
----
set @t = @@group_concat_max_len; set @@group_concat_max_len = 4294967295; select group_concat(`c`.`name` separator ';') from `customers` as `c`; set @@group_concat_max_len = @t
----
select coalesce(`c`.`name`, 'x'), ifnull(`c`.`name`, 'y'), concat(`c`.`name`, '-'), upper(`c`.`name`), trim(`c`.`name`), char_length(`c`.`name`), lpad(`c`.`name`, 5, ' '), substring(`c`.`name`, 1, 2), position('a' in `c`.`name`), replace(`c`.`name`, 'a', 'b') from `customers` as `c`
----
select abs(`o`.`total`), round(`o`.`total`, 1), ceil(`o`.`total`), floor(`o`.`total`), mod(`o`.`total`, 3), power(`o`.`total`, 2), sqrt(`o`.`total`), sign(`o`.`total`), greatest(`o`.`total`, `o`.`total`), ln(`o`.`total`) from `orders` as `o`
----
select extract(year from `o`.`placed`), extract(month from `o`.`placed`), extract(day from `o`.`placed`), extract(hour from `o`.`placed`), trunc(`o`.`placed`, null), current_timestamp(), current_date(), date_add(`o`.`placed`, interval 1 day) from `orders` as `o`
----
select case when `o`.`state` = 'new' then 1 else 0 end, if(`o`.`state` = 'x', 1, 2), nullif(`o`.`state`, 'x'), case when `o`.`state` = 'a' then 'b' else 'c' end from `orders` as `o`
----
select cast(`o`.`total` as signed), cast(`o`.`state` as char(20)), cast(`o`.`placed` as date) from `orders` as `o`
----
select `o`.`state`, sum(`o`.`total`), avg(`o`.`total`), min(`o`.`total`), max(`o`.`total`), count(distinct `o`.`customer_id`), stddev_pop(`o`.`total`) from `orders` as `o` group by `o`.`state` with rollup
----
select `o`.`id` from `orders` as `o` union select `c`.`id` from `customers` as `c` order by 1
----
select `o`.`id` from `orders` as `o` intersect select `c`.`id` from `customers` as `c`
----
select `o`.`id` from `orders` as `o` except select `c`.`id` from `customers` as `c`
----
select `o`.`id` from `orders` as `o` for update
----
select `o`.`id` from `orders` as `o` where (`o`.`id` in (select `c`.`id` from `customers` as `c`) and `o`.`total` between 1 and 9)
----
select `c`.`name` from `customers` as `c` where (`c`.`id`, `c`.`name`) = (1, 'Ada')
----
select `c`.`name` from `customers` as `c` where (`c`.`id`, `c`.`name`) in ((1, 'Ada'), (2, 'Bob'))
----
select `v`.`x`, `v`.`y` from (select 1 as `x`, 'a' as `y` union all select 2, 'b') as `v`
----
select 1 as `one`
----
select lag(`o`.`total`) over (order by `o`.`id`), lead(`o`.`total`, 2) over (order by `o`.`id`), first_value(`o`.`total`) over (order by `o`.`id`), ntile(4) over (order by `o`.`id`), percent_rank() over (order by `o`.`id`) from `orders` as `o`
----
select sum(case when `o`.`state` = 'new' then `o`.`total` end) from `orders` as `o`
----
select `c`.`name` from `customers` as `c` where `c`.`name` like concat('%', replace(replace(replace('50%', '!', '!!'), '%', '!%'), '_', '!_'), '%') escape '!'
----
select `c`.`name` from `customers` as `c` where exists (select 1 as `one` from `orders` as `o` where `o`.`customer_id` = `c`.`id`)
----
select lateral `z`.* from lateral (select `o`.`id` from `orders` as `o`) as `z`
----
select json_object('a', `c`.`name`) from `customers` as `c`
----
set @t = @@group_concat_max_len; set @@group_concat_max_len = 4294967295; select json_merge_preserve('[]', concat('[', group_concat(`c`.`id` separator ','), ']')) from `customers` as `c`; set @@group_concat_max_len = @t
----
select json_array(`c`.`id`, `c`.`name`) from `customers` as `c`
----
insert into `customers` (`id`, `name`) values (901, 'it''s')
----
insert into `customers` (`id`, `name`) values (902, 'a'), (903, 'b')
----
insert into `customers` (`id`) select (`o`.`id` + 950) from `orders` as `o`
----
insert into `customers` (`id`, `name`) values (1, 'x') on duplicate key update `name` = 'y'
----
insert ignore into `customers` (`id`, `name`) values (1, 'x')
----
insert into `customers` (`id`, `name`) values (905, 's')
----
insert into `customers` (`id`) values (906) returning `id`
----
update `customers` set `name` = 'u' where `id` = 1
----
update `customers` set `name` = 'all'
----
update `orders` set `state` = case `state` when 'new' then 'n' else 'o' end where `id` in (1, 2)
----
update `orders` set `state` = (select max(`c`.`name`) from `customers` as `c`) where `id` = 2
----
delete from `customers` where `id` > 2
----
delete from `orders`
----
delete from `orders` where `id` in (select `c`.`id` from `customers` as `c` where `c`.`name` = 'Ada')
----
delete from `orders` where `id` > 0 order by `id` limit 1
----
create table `jt` (`id` int not null auto_increment, `n` varchar(10) not null default 'x', `d` decimal(10, 2), primary key (`id`), check (`d` > 0), unique (`n`))
----
create table if not exists `jt2` (`id` bigint)
----
create table `jt3` as select `o`.`id` from `orders` as `o`
----
create temporary table `jt4` (`id` bigint)
----
alter table `customers` add `extra` int
----
alter table `customers` drop `email`
----
alter table `customers` rename to `cust`
----
alter table `customers` change column `name` `name` varchar(200)
----
alter table `customers` rename column `email` to `mail`
----
alter table `orders` add constraint `ck1` check (`total` > -100)
----
create index `jix` on `orders`(`customer_id`, `state`)
----
create unique index `jux` on `customers`(`email`)
----
drop index `by_customer` on `orders`
----
create view `jv`(`a`) as select `o`.`id` from `orders` as `o`
----
create or replace view `open_orders`(`a`) as select `o`.`id` from `orders` as `o`
----
drop view `open_orders`
----
drop view if exists `nope`
----
drop table `products`
----
drop table if exists `nope`
----
truncate table orders
----
create sequence `jseq` start with 5
----
drop sequence `invoices`
----
create schema `jschema`
----
alter table `orders` comment = 'x'
----
use `PUBLIC`
