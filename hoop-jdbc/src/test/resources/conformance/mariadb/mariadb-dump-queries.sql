/*!40100 SET @@SQL_MODE='' */
----
/*!40103 SET TIME_ZONE='+00:00' */
----
/*M!100100 SET @@MAX_STATEMENT_TIME=0.000000 */
----
/*M!100100 SET WAIT_TIMEOUT=DEFAULT */
----
set optimizer_switch='semijoin=off'
----
SELECT LOGFILE_GROUP_NAME, FILE_NAME, TOTAL_EXTENTS, INITIAL_SIZE, ENGINE, EXTRA FROM INFORMATION_SCHEMA.FILES WHERE FILE_TYPE = 'UNDO LOG' AND FILE_NAME IS NOT NULL AND LOGFILE_GROUP_NAME IS NOT NULL AND LOGFILE_GROUP_NAME IN (SELECT DISTINCT LOGFILE_GROUP_NAME FROM INFORMATION_SCHEMA.FILES WHERE FILE_TYPE = 'DATAFILE' AND TABLESPACE_NAME IN (SELECT DISTINCT TABLESPACE_NAME FROM INFORMATION_SCHEMA.PARTITIONS WHERE TABLE_SCHEMA IN ('@db@'))) GROUP BY LOGFILE_GROUP_NAME, FILE_NAME, ENGINE, TOTAL_EXTENTS, INITIAL_SIZE ORDER BY LOGFILE_GROUP_NAME
----
SELECT DISTINCT TABLESPACE_NAME, FILE_NAME, LOGFILE_GROUP_NAME, EXTENT_SIZE, INITIAL_SIZE, ENGINE FROM INFORMATION_SCHEMA.FILES WHERE FILE_TYPE = 'DATAFILE' AND TABLESPACE_NAME IN (SELECT DISTINCT TABLESPACE_NAME FROM INFORMATION_SCHEMA.PARTITIONS WHERE TABLE_SCHEMA IN ('@db@')) ORDER BY TABLESPACE_NAME, LOGFILE_GROUP_NAME
----
set optimizer_switch=default
----
SHOW FULL TABLES
----
LOCK TABLES `archived_orders` READ /*!32311 LOCAL */,`audit_log` READ /*!32311 LOCAL */,`customers` READ /*!32311 LOCAL */,`documents` READ /*!32311 LOCAL */,`invoices` READ /*!32311 LOCAL */,`open_orders` READ /*!32311 LOCAL */,`order_lines` READ /*!32311 LOCAL */,`orders` READ /*!32311 LOCAL */,`partitioned` READ /*!32311 LOCAL */,`products` READ /*!32311 LOCAL */
----
SHOW CREATE SEQUENCE `invoices`
----
SELECT next_not_cached_value FROM `invoices`
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'archived_orders'
----
SET SQL_QUOTE_SHOW_CREATE=1
----
SET SESSION character_set_results = 'binary'
----
show create table `archived_orders`
----
SET SESSION character_set_results = 'utf8mb4'
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='archived_orders' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `id`, `customer_id`, `state`, `placed`, `total`, `note` FROM `archived_orders`
----
select @@collation_database
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'archived_orders'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'audit_log'
----
show create table `audit_log`
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='audit_log' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `id`, `what`, `at` FROM `audit_log`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'audit_log'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'customers'
----
show create table `customers`
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='customers' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `id`, `name`, `email`, `country`, `created`, `active` FROM `customers`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'customers'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'documents'
----
show create table `documents`
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='documents' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `id`, `body`, `tags` FROM `documents`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'documents'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'open_orders'
----
show create table `open_orders`
----
SHOW FIELDS FROM `open_orders`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'open_orders'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'order_lines'
----
show create table `order_lines`
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='order_lines' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `order_id`, `line`, `product_id`, `quantity`, `price` FROM `order_lines`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'order_lines'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'orders'
----
show create table `orders`
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='orders' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `id`, `customer_id`, `state`, `placed`, `total`, `note` FROM `orders`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'orders'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'partitioned'
----
show create table `partitioned`
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='partitioned' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `id`, `a`, `b` FROM `partitioned`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'partitioned'
----
SELECT engine, table_type FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = DATABASE() AND table_name = 'products'
----
show create table `products`
----
select column_name, extra, generation_expression, data_type from information_schema.columns where table_schema=database() and table_name='products' order by ordinal_position
----
SELECT /*!40001 SQL_NO_CACHE */ `id`, `sku`, `title`, `price`, `stock` FROM `products`
----
SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS WHERE EVENT_OBJECT_SCHEMA = DATABASE() AND EVENT_OBJECT_TABLE = 'products'
----
LOCK TABLES mysql.event READ
----
show events
----
UNLOCK TABLES
----
LOCK TABLES mysql.proc READ
----
SHOW FUNCTION STATUS WHERE Db = '@db@'
----
SHOW CREATE FUNCTION `twice`
----
SHOW PROCEDURE STATUS WHERE Db = '@db@'
----
SHOW CREATE PROCEDURE `close_orders`
----
SHOW PACKAGE STATUS WHERE Db = '@db@'
----
SHOW PACKAGE BODY STATUS WHERE Db = '@db@'
----
LOCK TABLES `archived_orders` READ /*!32311 LOCAL */,`audit_log` READ /*!32311 LOCAL */,`customers` READ /*!32311 LOCAL */,`documents` READ /*!32311 LOCAL */,`open_orders` READ /*!32311 LOCAL */,`order_lines` READ /*!32311 LOCAL */,`orders` READ /*!32311 LOCAL */,`partitioned` READ /*!32311 LOCAL */,`products` READ /*!32311 LOCAL */
----
SHOW CREATE TABLE `archived_orders`
----
SHOW CREATE TABLE `audit_log`
----
SHOW CREATE TABLE `customers`
----
SHOW CREATE TABLE `documents`
----
SHOW CREATE TABLE `open_orders`
----
SELECT CHECK_OPTION, DEFINER, SECURITY_TYPE,        CHARACTER_SET_CLIENT, COLLATION_CONNECTION FROM information_schema.views WHERE table_name="open_orders" AND table_schema="@db@"
----
SHOW CREATE TABLE `order_lines`
----
SHOW CREATE TABLE `orders`
----
SHOW CREATE TABLE `partitioned`
----
SHOW CREATE TABLE `products`
----
SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ
----
START TRANSACTION /*!40100 WITH CONSISTENT SNAPSHOT */
----
SAVEPOINT sp
----
ROLLBACK TO SAVEPOINT sp
----
RELEASE SAVEPOINT sp
