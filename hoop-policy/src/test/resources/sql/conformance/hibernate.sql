SET application_name = 'PostgreSQL JDBC Driver'
----
BEGIN
----
select current_schema()
----
select current_catalog
----
SHOW TRANSACTION ISOLATION LEVEL
----
ROLLBACK
----
select string_agg(word, ',') from pg_catalog.pg_get_keywords() where word <> ALL ('{a,abs,absolute,action,ada,add,admin,after,all,allocate,alter,always,and,any,are,array,as,asc,asensitive,assertion,assignment,asymmetric,at,atomic,attribute,attributes,authorization,avg,before,begin,bernoulli,between,bigint,binary,blob,boolean,both,breadth,by,c,call,called,cardinality,cascade,cascaded,case,cast,catalog,catalog_name,ceil,ceiling,chain,char,char_length,character,character_length,character_set_catalog,character_set_name,character_set_schema,characteristics,characters,check,checked,class_origin,clob,close,coalesce,cobol,code_units,collate,collation,collation_catalog,collation_name,collation_schema,collect,column,column_name,command_function,command_function_code,commit,committed,condition,condition_number,connect,connection_name,constraint,constraint_catalog,constraint_name,constraint_schema,constraints,constructors,contains,continue,convert,corr,corresponding,count,covar_pop,covar_samp,create,cross,cube,cume_dist,current,current_collation,current_date,current_default_transform_group,current_path,current_role,current_time,current_timestamp,current_transform_group_for_type,current_user,cursor,cursor_name,cycle,data,date,datetime_interval_code,datetime_interval_precision,day,deallocate,dec,decimal,declare,default,defaults,deferrable,deferred,defined,definer,degree,delete,dense_rank,depth,deref,derived,desc,describe,descriptor,deterministic,diagnostics,disconnect,dispatch,distinct,domain,double,drop,dynamic,dynamic_function,dynamic_function_code,each,element,else,end,end-exec,equals,escape,every,except,exception,exclude,excluding,exec,execute,exists,exp,external,extract,false,fetch,filter,final,first,float,floor,following,for,foreign,fortran,found,free,from,full,function,fusion,g,general,get,global,go,goto,grant,granted,group,grouping,having,hierarchy,hold,hour,identity,immediate,implementation,in,including,increment,indicator,initially,inner,inout,input,insensitive,insert,instance,instantiable,int,integer,intersect,intersection,interval,into,invoker,is,isolation,join,k,key,key_member,key_type,language,large,last,lateral,leading,left,length,level,like,ln,local,localtime,localtimestamp,locator,lower,m,map,match,matched,max,maxvalue,member,merge,message_length,message_octet_length,message_text,method,min,minute,minvalue,mod,modifies,module,month,more,multiset,mumps,name,names,national,natural,nchar,nclob,nesting,new,next,no,none,normalize,normalized,not,"null",nullable,nullif,nulls,number,numeric,object,octet_length,octets,of,old,on,only,open,option,options,or,order,ordering,ordinality,others,out,outer,output,over,overlaps,overlay,overriding,pad,parameter,parameter_mode,parameter_name,parameter_ordinal_position,parameter_specific_catalog,parameter_specific_name,parameter_specific_schema,partial,partition,pascal,path,percent_rank,percentile_cont,percentile_disc,placing,pli,position,power,preceding,precision,prepare,preserve,primary,prior,privileges,procedure,public,range,rank,read,reads,real,recursive,ref,references,referencing,regr_avgx,regr_avgy,regr_count,regr_intercept,regr_r2,regr_slope,regr_sxx,regr_sxy,regr_syy,relative,release,repeatable,restart,result,return,returned_cardinality,returned_length,returned_octet_length,returned_sqlstate,returns,revoke,right,role,rollback,rollup,routine,routine_catalog,routine_name,routine_schema,row,row_count,row_number,rows,savepoint,scale,schema,schema_name,scope_catalog,scope_name,scope_schema,scroll,search,second,section,security,select,self,sensitive,sequence,serializable,server_name,session,session_user,set,sets,similar,simple,size,smallint,some,source,space,specific,specific_name,specifictype,sql,sqlexception,sqlstate,sqlwarning,sqrt,start,state,statement,static,stddev_pop,stddev_samp,structure,style,subclass_origin,submultiset,substring,sum,symmetric,system,system_user,table,table_name,tablesample,temporary,then,ties,time,timestamp,timezone_hour,timezone_minute,to,top_level_count,trailing,transaction,transaction_active,transactions_committed,transactions_rolled_back,transform,transforms,translate,translation,treat,trigger,trigger_catalog,trigger_name,trigger_schema,trim,true,type,uescape,unbounded,uncommitted,under,union,unique,unknown,unnamed,unnest,update,upper,usage,user,user_defined_type_catalog,user_defined_type_code,user_defined_type_name,user_defined_type_schema,using,value,values,var_pop,var_samp,varchar,varying,view,when,whenever,where,width_bucket,window,with,within,without,work,write,year,zone}'::text[])
----
select version()
----
SELECT setting FROM pg_catalog.pg_settings WHERE name='default_transaction_isolation'
----
COMMIT
----
set client_min_messages = WARNING
----
alter table if exists Customer_tags drop constraint if exists FKb587vjtr68vak1rdbcc8bm0a5
----
alter table if exists h_customer_Item drop constraint if exists FKaflqt4ja0x49ov53x1sy54cb3
----
alter table if exists h_customer_Item drop constraint if exists FKo7xx2cmalhkix2n7ag98qbo32
----
alter table if exists h_order drop constraint if exists FKrak2ltblnctxidmuud4rvyyr
----
alter table if exists h_order drop constraint if exists FK13ab1rwa9v7tll5xm2hee94yv
----
alter table if exists Vip drop constraint if exists FKd1btoj4k5s8esn9udr0b4gjn4
----
drop table if exists Customer_tags cascade
----
drop table if exists h_customer cascade
----
drop table if exists h_customer_Item cascade
----
drop table if exists h_order cascade
----
drop table if exists Item cascade
----
drop table if exists Vip cascade
----
drop sequence if exists h_customer_SEQ
----
create sequence h_customer_SEQ start with 1 increment by 50
----
create table Customer_tags (Customer_id bigint not null, tags varchar(255))
----
create table h_customer (born date, credit numeric(38,2), version integer not null, id bigint not null, email varchar(255) unique, st varchar(255) check (st in ('A','B')), street varchar(255), zip varchar(255), primary key (id))
----
create table h_customer_Item (Customer_id bigint not null, favourites_id uuid not null)
----
create table h_order (qty integer not null, customer_id bigint, id bigint generated by default as identity, placed timestamp(6) with time zone, item_id uuid, primary key (id))
----
create table Item (gone boolean not null, price float(53) not null, id uuid not null, name varchar(255), text oid, primary key (id))
----
create table Vip (level integer not null, id bigint not null, primary key (id))
----
alter table if exists Customer_tags add constraint FKb587vjtr68vak1rdbcc8bm0a5 foreign key (Customer_id) references h_customer
----
alter table if exists h_customer_Item add constraint FKaflqt4ja0x49ov53x1sy54cb3 foreign key (favourites_id) references Item
----
alter table if exists h_customer_Item add constraint FKo7xx2cmalhkix2n7ag98qbo32 foreign key (Customer_id) references h_customer
----
alter table if exists h_order add constraint FKrak2ltblnctxidmuud4rvyyr foreign key (customer_id) references h_customer
----
alter table if exists h_order add constraint FK13ab1rwa9v7tll5xm2hee94yv foreign key (item_id) references Item
----
alter table if exists Vip add constraint FKd1btoj4k5s8esn9udr0b4gjn4 foreign key (id) references h_customer
----
select nextval('h_customer_SEQ')
----
insert into Item (gone,name,price,text,id) values ($1,$2,$3,$4,$5)
----
insert into h_customer (born,credit,email,street,zip,st,version,id) values ($1,$2,$3,$4,$5,$6,$7,$8)
----
insert into Vip (level,id) values ($1,$2)
----
insert into h_order (customer_id,item_id,placed,qty) values ($1,$2,$3,$4)
RETURNING *
----
insert into h_customer_Item (Customer_id,favourites_id) values ($1,$2)
----
insert into Customer_tags (Customer_id,tags) values ($1,$2)
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where c1_0.email like $1 escape '' fetch first $2 rows only
----
select c1_0.email,count(o1_0.id) from h_customer c1_0 left join h_order o1_0 on c1_0.id=o1_0.customer_id group by c1_0.email having count(o1_0.id)>0 order by count(o1_0.id) desc fetch first $1 rows only
----
select distinct c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,o1_0.customer_id,o1_0.id,i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text,o1_0.placed,o1_0.qty,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id join h_order o1_0 on c1_0.id=o1_0.customer_id join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) where o1_0.qty>=0
----
select o1_0.id,o1_0.customer_id,o1_0.item_id,o1_0.placed,o1_0.qty from h_order o1_0 join h_customer c1_0 on c1_0.id=o1_0.customer_id join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) where c1_0.zip is null and i1_0.name in ('a','b') fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where exists(select 1 from h_order o1_0 where o1_0.customer_id=c1_0.id and o1_0.qty>1) fetch first $1 rows only
----
select c1_0.email,(select count(*) from h_order o1_0 where c1_0.id=o1_0.customer_id) from h_customer c1_0 fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 join Vip c1_1 on c1_0.id=c1_1.id where case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end=1 fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where c1_1.level>1 fetch first $1 rows only
----
select max(o1_0.qty),min(o1_0.placed),avg(i1_0.price),sum((o1_0.qty*i1_0.price)) from h_order o1_0 join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where c1_0.born between current_date and current_date or c1_0.credit is null order by c1_0.email fetch first $1 rows only
----
select case when c1_0.credit>10 then 'rich' else 'poor' end from h_customer c1_0 fetch first $1 rows only
----
select i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text from Item i1_0 where (i1_0.gone = false) and lower(i1_0.name) like lower(('%'||'A'||'%')) escape '!' fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where 'x' in (select t1_0.tags from Customer_tags t1_0 where c1_0.id=t1_0.Customer_id) fetch first $1 rows only
----
select t1_0.tags from h_customer c1_0 join Customer_tags t1_0 on c1_0.id=t1_0.Customer_id fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where exists(select 1 from h_customer_Item f1_0 join Item f1_1 on f1_1.id=f1_0.favourites_id and ( f1_1.gone = false) where c1_0.id=f1_0.Customer_id) fetch first $1 rows only
----
select extract(year from o1_0.placed),count(*) from h_order o1_0 group by extract(year from o1_0.placed) fetch first $1 rows only
----
select ((c1_0.email||'-')||coalesce(c1_0.street,'')) from h_customer c1_0 fetch first $1 rows only
----
select o1_0.id,o1_0.customer_id,o1_0.item_id,o1_0.placed,o1_0.qty from h_order o1_0 where o1_0.customer_id in (select v1_0.id from Vip v1_0 join h_customer v1_1 on v1_0.id=v1_1.id where v1_0.level<3) fetch first $1 rows only
----
select i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text from Item i1_0 where i1_0.id = any ($1) and (i1_0.gone = false)
----
select o1_0.id,o1_0.customer_id,o1_0.item_id,o1_0.placed,o1_0.qty,row_number() over(partition by o1_0.customer_id order by o1_0.qty desc) from h_order o1_0 fetch first $1 rows only
----
select i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text from Item i1_0 where i1_0.id=$1 and (i1_0.gone = false)
----
with t (cid,n) as (select o1_0.customer_id,sum(o1_0.qty) from h_order o1_0 group by o1_0.customer_id) select c2_0.email,t1_0.n from h_customer c2_0 join t t1_0 on t1_0.cid=c2_0.id fetch first $1 rows only
----
select c1_0.email from h_customer c1_0 union select i1_0.name from Item i1_0 where (i1_0.gone = false) fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where c1_0.id=any(select o1_0.customer_id from h_order o1_0) fetch first $1 rows only
----
select cast(o1_0.qty as varchar),nullif(o1_0.qty,0),abs(o1_0.qty),(o1_0.qty%2),power(o1_0.qty,2) from h_order o1_0 fetch first $1 rows only
----
select o1_0.id,o1_0.customer_id,o1_0.item_id,o1_0.placed,o1_0.qty from h_order o1_0 order by o1_0.placed desc fetch first $1 rows only
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where not((c1_0.email='a' and c1_0.version<>3)) or c1_0.version in (1,2,3) fetch first $1 rows only
----
with id_cte (id) as materialized (select c1_0.id from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id where c1_0.email='v1'),update_cte_h_customer (id) as (update h_customer c1_0 set credit=5 where c1_0.id in (select id.id from id_cte id) returning id) select count(*) from id_cte id
----
update h_order set qty=(o1_0.qty+1) from h_order o1_0 join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) where i1_0.name='i1' and h_order.ctid=o1_0.ctid
----
delete from h_order o1_0 where o1_0.qty>100
----
with id_cte (id) as materialized (select c1_0.id from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id),update_cte_h_customer (id) as (update h_customer c1_0 set zip=(select max(i1_0.name) from Item i1_0 where (i1_0.gone = false)) where c1_0.id in (select id.id from id_cte id) returning id) select count(*) from id_cte id
----
insert into Item as i1_0(id,name,gone,price) select i2_0.id,(i2_0.name||'2'),true,1 from Item i2_0 where (i2_0.gone = false) and 1=0
----
delete from Item i1_0 where i1_0.name='zz' and (i1_0.gone = false)
----
with id_cte (id) as materialized (select c1_0.id from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id),update_cte_h_customer (id) as (update h_customer c1_0 set email=lower(c1_0.email),version=(c1_0.version+1) where c1_0.id in (select id.id from id_cte id) returning id) select count(*) from id_cte id
----
select c1_0.id,case when c1_1.id is not null then 1 when c1_0.id is not null then 0 end,c1_0.born,c1_0.credit,c1_0.email,c1_0.street,c1_0.zip,c1_0.st,c1_0.version,c1_1.level from h_customer c1_0 left join Vip c1_1 on c1_0.id=c1_1.id
----
select o1_0.customer_id,o1_0.id,i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text,o1_0.placed,o1_0.qty from h_order o1_0 left join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) where o1_0.customer_id = any ($1)
----
select t1_0.Customer_id,t1_0.tags from Customer_tags t1_0 where t1_0.Customer_id = any ($1)
----
select f1_0.Customer_id,f1_1.id,f1_1.gone,f1_1.name,f1_1.price,(select count(*) from h_order o where o.item_id = f1_1.id),f1_1.text from h_customer_Item f1_0 join Item f1_1 on f1_1.id=f1_0.favourites_id where f1_0.Customer_id = any ($1) and ( f1_1.gone = false)
----
select o1_0.customer_id,o1_0.id,i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text,o1_0.placed,o1_0.qty from h_order o1_0 left join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) where o1_0.customer_id=$1
----
select t1_0.Customer_id,t1_0.tags from Customer_tags t1_0 where t1_0.Customer_id=$1
----
select f1_0.Customer_id,f1_1.id,f1_1.gone,f1_1.name,f1_1.price,(select count(*) from h_order o where o.item_id = f1_1.id),f1_1.text from h_customer_Item f1_0 join Item f1_1 on f1_1.id=f1_0.favourites_id where f1_0.Customer_id=$1 and ( f1_1.gone = false)
----
update h_customer set born=$1,credit=$2,email=$3,street=$4,zip=$5,st=$6,version=$7 where id=$8 and version=$9
----
delete from h_customer_Item where Customer_id=$1
----
select c1_0.id from h_customer c1_0 where c1_0.id=$1 and c1_0.version=$2 for no key update of c1_0
----
select v1_0.id,v1_1.born,v1_1.credit,v1_1.email,v1_1.street,v1_1.zip,v1_1.st,v1_1.version,v1_0.level,o1_0.customer_id,o1_0.id,i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text,o1_0.placed,o1_0.qty from Vip v1_0 join h_customer v1_1 on v1_0.id=v1_1.id left join h_order o1_0 on v1_1.id=o1_0.customer_id left join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) where v1_0.id=$1
----
update h_customer set version=$1 where id=$2 and version=$3
----
delete from Customer_tags where Customer_id=$1
----
delete from h_order where id=$1
----
delete from Vip where id=$1
----
delete from h_customer where id=$1 and version=$2
----
select o1_0.id,o1_0.customer_id,o1_0.item_id,o1_0.placed,o1_0.qty from h_order o1_0 offset $1 rows fetch first $2 rows only for share of o1_0
----
select o1_0.id,o1_0.customer_id,o1_0.item_id,o1_0.placed,o1_0.qty from h_order o1_0 for no key update of o1_0 skip locked
----
select o1_0.id,o1_0.customer_id,o1_0.item_id,o1_0.placed,o1_0.qty from h_order o1_0 join Item i1_0 on i1_0.id=o1_0.item_id and (i1_0.gone = false) where o1_0.qty>$1 and (o1_0.item_id is null or i1_0.name=$2) order by o1_0.id desc
----
select i1_0.id,i1_0.gone,i1_0.name,i1_0.price,(select count(*) from h_order o where o.item_id = i1_0.id),i1_0.text from Item i1_0 where (i1_0.gone = false)
