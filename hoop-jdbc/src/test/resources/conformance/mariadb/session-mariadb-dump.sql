/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */
----
/*!40101 SET @OLD_CHARACTER_SET_RESULTS=@@CHARACTER_SET_RESULTS */
----
/*!40101 SET @OLD_COLLATION_CONNECTION=@@COLLATION_CONNECTION */
----
/*!40101 SET NAMES utf8mb4 */
----
/*!40103 SET @OLD_TIME_ZONE=@@TIME_ZONE */
----
/*!40103 SET TIME_ZONE='+00:00' */
----
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */
----
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */
----
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */
----
/*M!100616 SET @OLD_NOTE_VERBOSITY=@@NOTE_VERBOSITY, NOTE_VERBOSITY=0 */
----
DROP SEQUENCE IF EXISTS `invoices`
----
CREATE SEQUENCE `invoices` start with 1 minvalue 1 maxvalue 9223372036854775806 increment by 1 cache 1000 nocycle ENGINE=InnoDB
----
DO SETVAL(`invoices`, 1, 0)
----
DROP TABLE IF EXISTS `archived_orders`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `archived_orders` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `customer_id` int(11) DEFAULT NULL,
  `state` varchar(10) DEFAULT 'new',
  `placed` datetime DEFAULT NULL,
  `total` decimal(12,2) DEFAULT NULL,
  `note` text DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `by_customer` (`customer_id`)
) ENGINE=InnoDB AUTO_INCREMENT=13 DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `archived_orders` DISABLE KEYS */
----
INSERT INTO `archived_orders` VALUES
(-5,NULL,NULL,NULL,NULL,NULL),
(11,1,'old','2025-01-02 10:00:00',9.50,NULL),
(12,2,'old','2025-01-03 11:00:00',12.00,'x')
----
/*!40000 ALTER TABLE `archived_orders` ENABLE KEYS */
----
DROP TABLE IF EXISTS `audit_log`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `audit_log` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `what` varchar(50) DEFAULT NULL,
  `at` timestamp NULL DEFAULT '2026-01-01 00:00:00',
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `audit_log` DISABLE KEYS */
----
INSERT INTO `audit_log` VALUES
(-5,NULL,'2037-01-01 00:00:00'),
(1,'start','2026-01-01 00:00:00'),
(2,'m','2026-01-01 00:00:00')
----
/*!40000 ALTER TABLE `audit_log` ENABLE KEYS */
----
DROP TABLE IF EXISTS `customers`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `customers` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(50) DEFAULT NULL,
  `email` varchar(100) DEFAULT NULL,
  `country` char(2) DEFAULT NULL,
  `created` timestamp NULL DEFAULT '2026-01-01 00:00:00',
  `active` tinyint(1) DEFAULT 1,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `customers` DISABLE KEYS */
----
INSERT INTO `customers` VALUES
(-5,NULL,NULL,NULL,'2037-01-01 00:00:00',NULL),
(1,'Ada','ada@example.org','GB','2026-01-01 00:00:00',1),
(2,'Bob','bob@example.org','US','2026-01-01 00:00:00',0),
(3,'Cleo','cleo@example.org','EG','2026-01-01 00:00:00',1),
(4,'Dan',NULL,'DE','2026-01-01 00:00:00',1)
----
/*!40000 ALTER TABLE `customers` ENABLE KEYS */
----
DROP TABLE IF EXISTS `documents`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `documents` (
  `id` int(11) NOT NULL,
  `body` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`body`)),
  `tags` varchar(200) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `documents` DISABLE KEYS */
----
INSERT INTO `documents` VALUES
(1,'{\"a\": 1, \"b\": [1, 2]}','x,y'),
(2,'{\"a\": 2}','')
----
/*!40000 ALTER TABLE `documents` ENABLE KEYS */
----
DROP TABLE IF EXISTS `open_orders`
----
/*!50001 DROP VIEW IF EXISTS `open_orders`*/
----
SET @saved_cs_client     = @@character_set_client
----
SET character_set_client = utf8mb4
----
/*!50001 CREATE VIEW `open_orders` AS SELECT
 1 AS `id`,
  1 AS `customer_id`,
  1 AS `total` */
----
SET character_set_client = @saved_cs_client
----
DROP TABLE IF EXISTS `order_lines`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `order_lines` (
  `order_id` int(11) NOT NULL,
  `line` int(11) NOT NULL,
  `product_id` int(11) DEFAULT NULL,
  `quantity` int(11) DEFAULT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  PRIMARY KEY (`order_id`,`line`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `order_lines` DISABLE KEYS */
----
INSERT INTO `order_lines` VALUES
(-5,-5,NULL,NULL,NULL),
(1,1,1,1,99.50),
(2,1,2,60,0.20),
(3,1,2,22,0.20),
(4,1,3,1,700.00)
----
/*!40000 ALTER TABLE `order_lines` ENABLE KEYS */
----
DROP TABLE IF EXISTS `orders`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `orders` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `customer_id` int(11) DEFAULT NULL,
  `state` varchar(10) DEFAULT 'new',
  `placed` datetime DEFAULT NULL,
  `total` decimal(12,2) DEFAULT NULL,
  `note` text DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `by_customer` (`customer_id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `orders` DISABLE KEYS */
----
INSERT INTO `orders` VALUES
(-5,NULL,NULL,NULL,NULL,NULL),
(1,1,'new','2026-01-02 10:00:00',99.50,NULL),
(2,1,'paid','2026-01-03 11:00:00',12.00,'gift'),
(3,2,'shipped','2026-02-01 09:30:00',4.40,NULL),
(4,3,'new','2026-02-05 08:00:00',700.00,'x')
----
/*!40000 ALTER TABLE `orders` ENABLE KEYS */
----
DROP TABLE IF EXISTS `partitioned`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `partitioned` (
  `id` int(11) NOT NULL,
  `a` int(11) DEFAULT NULL,
  `b` varchar(20) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
 PARTITION BY RANGE (`id`)
(PARTITION `p0` VALUES LESS THAN (100) ENGINE = InnoDB,
 PARTITION `p1` VALUES LESS THAN (200) ENGINE = InnoDB)
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `partitioned` DISABLE KEYS */
----
INSERT INTO `partitioned` VALUES
(1,1,'x'),
(101,2,'y')
----
/*!40000 ALTER TABLE `partitioned` ENABLE KEYS */
----
DROP TABLE IF EXISTS `products`
----
/*!40101 SET @saved_cs_client     = @@character_set_client */
----
/*!40101 SET character_set_client = utf8mb4 */
----
CREATE TABLE `products` (
  `id` int(11) NOT NULL,
  `sku` varchar(20) DEFAULT NULL,
  `title` varchar(80) DEFAULT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  `stock` int(11) DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `sku` (`sku`)
) ENGINE=InnoDB DEFAULT CHARSET=latin1 COLLATE=latin1_swedish_ci
----
/*!40101 SET character_set_client = @saved_cs_client */
----
/*!40000 ALTER TABLE `products` DISABLE KEYS */
----
INSERT INTO `products` VALUES
(-5,NULL,NULL,NULL,NULL),
(1,'A-1','Anvil',99.50,3),
(2,'B-2','Bolt',0.20,1000),
(3,'C-3','Crane',12000.00,0)
----
/*!40000 ALTER TABLE `products` ENABLE KEYS */
----
/*!50003 SET @saved_sql_mode       = @@sql_mode */ 
----
/*!50003 SET sql_mode              = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' */ 
----
/*!50003 DROP FUNCTION IF EXISTS `twice` */
----
/*!50003 SET @saved_cs_client      = @@character_set_client */ 
----
/*!50003 SET @saved_cs_results     = @@character_set_results */ 
----
/*!50003 SET @saved_col_connection = @@collation_connection */ 
----
/*!50003 SET character_set_client  = utf8mb3 */ 
----
/*!50003 SET character_set_results = utf8mb3 */ 
----
/*!50003 SET collation_connection  = utf8mb3_general_ci */ 
----
CREATE DEFINER=`root`@`localhost` FUNCTION `twice`(n int) RETURNS int(11)
    DETERMINISTIC
return 2 * n 
----
/*!50003 SET sql_mode              = @saved_sql_mode */ 
----
/*!50003 SET character_set_client  = @saved_cs_client */ 
----
/*!50003 SET character_set_results = @saved_cs_results */ 
----
/*!50003 SET collation_connection  = @saved_col_connection */ 
----
/*!50003 SET @saved_sql_mode       = @@sql_mode */ 
----
/*!50003 SET sql_mode              = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION' */ 
----
/*!50003 DROP PROCEDURE IF EXISTS `close_orders` */
----
/*!50003 SET @saved_cs_client      = @@character_set_client */ 
----
/*!50003 SET @saved_cs_results     = @@character_set_results */ 
----
/*!50003 SET @saved_col_connection = @@collation_connection */ 
----
/*!50003 SET character_set_client  = utf8mb3 */ 
----
/*!50003 SET character_set_results = utf8mb3 */ 
----
/*!50003 SET collation_connection  = utf8mb3_general_ci */ 
----
CREATE DEFINER=`root`@`localhost` PROCEDURE `close_orders`(in limit_ int)
update orders set state = 'closed' where total < limit_ 
----
/*!50003 SET sql_mode              = @saved_sql_mode */ 
----
/*!50003 SET character_set_client  = @saved_cs_client */ 
----
/*!50003 SET character_set_results = @saved_cs_results */ 
----
/*!50003 SET collation_connection  = @saved_col_connection */ 
----
/*!50001 DROP VIEW IF EXISTS `open_orders`*/
----
/*!50001 SET @saved_cs_client          = @@character_set_client */
----
/*!50001 SET @saved_cs_results         = @@character_set_results */
----
/*!50001 SET @saved_col_connection     = @@collation_connection */
----
/*!50001 SET character_set_client      = utf8mb3 */
----
/*!50001 SET character_set_results     = utf8mb3 */
----
/*!50001 SET collation_connection      = utf8mb3_general_ci */
----
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `open_orders` AS select `orders`.`id` AS `id`,`orders`.`customer_id` AS `customer_id`,`orders`.`total` AS `total` from `orders` where `orders`.`state` = 'new' */
----
/*!50001 SET character_set_client      = @saved_cs_client */
----
/*!50001 SET character_set_results     = @saved_cs_results */
----
/*!50001 SET collation_connection      = @saved_col_connection */
----
/*!40103 SET TIME_ZONE=@OLD_TIME_ZONE */
----
/*!40101 SET SQL_MODE=@OLD_SQL_MODE */
----
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */
----
/*!40014 SET UNIQUE_CHECKS=@OLD_UNIQUE_CHECKS */
----
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */
----
/*!40101 SET CHARACTER_SET_RESULTS=@OLD_CHARACTER_SET_RESULTS */
----
/*!40101 SET COLLATION_CONNECTION=@OLD_COLLATION_CONNECTION */
----
/*M!100616 SET NOTE_VERBOSITY=@OLD_NOTE_VERBOSITY */
