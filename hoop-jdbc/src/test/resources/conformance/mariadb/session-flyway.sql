SELECT @@GLOBAL.WSREP_ON
----
SELECT event_name FROM information_schema.events LIMIT 1
----
SELECT DATABASE()
----
SELECT version()
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SELECT @@foreign_key_checks
----
SELECT @@sql_safe_updates
----
SHOW DATABASES LIKE 'RDSAdmin'
----
SELECT DATABASE()
----
SELECT DATABASE()
----
SELECT SUBSTRING_INDEX(USER(),'@',1)
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT SUM(found) FROM ((SELECT 1 as found FROM information_schema.tables WHERE table_schema='@db@') UNION ALL (SELECT 1 as found FROM information_schema.views WHERE table_schema='@db@' LIMIT 1) UNION ALL (SELECT 1 as found FROM information_schema.table_constraints WHERE table_schema='@db@' LIMIT 1) UNION ALL (SELECT 1 as found FROM information_schema.triggers WHERE event_object_schema='@db@'  LIMIT 1) UNION ALL (SELECT 1 as found FROM information_schema.routines WHERE routine_schema='@db@' LIMIT 1) UNION ALL (SELECT 1 as found FROM information_schema.events WHERE event_schema='@db@' LIMIT 1)) as all_found
----
SELECT GET_LOCK('Flyway-1681876516',10)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
CREATE TABLE `@db@`.`flyway_schema_history` (
    `installed_rank` INT NOT NULL,
    `version` VARCHAR(50),
    `description` VARCHAR(200) NOT NULL,
    `type` VARCHAR(20) NOT NULL,
    `script` VARCHAR(1000) NOT NULL,
    `checksum` INT,
    `installed_by` VARCHAR(100) NOT NULL,
    `installed_on` TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    `execution_time` INT NOT NULL,
    `success` BOOL NOT NULL,
    CONSTRAINT  PRIMARY KEY (`installed_rank`)
)
----
CREATE INDEX `flyway_schema_history_s_idx` ON `@db@`.`flyway_schema_history` (`success`)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT RELEASE_LOCK('Flyway-1681876516')
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT GET_LOCK('Flyway-1681876516',10)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > -1 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT DATABASE()
----
CREATE TABLE `customers` (
    `id`         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    `name`       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci NOT NULL COMMENT 'as on the invoice; it''s printed',
    `email`      VARCHAR(120) DEFAULT NULL,
    `state`      ENUM('new', 'old') NOT NULL DEFAULT 'new',
    `prefs`      JSON DEFAULT NULL CHECK (JSON_VALID(`prefs`)),
    `created_at` TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    PRIMARY KEY (`id`),
    UNIQUE KEY `customers_email` (`email`),
    KEY `customers_state` (`state`, `created_at`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COMMENT = 'whoever buys'
----
CREATE TABLE IF NOT EXISTS orders (
    id INT AUTO_INCREMENT PRIMARY KEY,
    customer_id BIGINT UNSIGNED NOT NULL,
    total DECIMAL(12, 2) DEFAULT 0,
    flags SET ('gift', 'express'),
    picture LONGBLOB,
    placed DATETIME(6) NOT NULL,
    gross DECIMAL(12, 2) AS (total * 1.2) PERSISTENT,
    FULLTEXT KEY (note_text),
    note_text MEDIUMTEXT,
    CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
)
----
# a comment of the other kind
CREATE INDEX orders_placed ON orders (placed DESC)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > -1 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT * FROM `@db@`.`flyway_schema_history` FOR UPDATE
----
SELECT SUBSTRING_INDEX(USER(),'@',1)
----
INSERT INTO `@db@`.`flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) VALUES (1, '1', 'Tables', 'SQL', 'V1__Tables.sql', -1097263201, 'root', 174, true)
----
SELECT RELEASE_LOCK('Flyway-1681876516')
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT GET_LOCK('Flyway-1681876516',10)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > -1 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT DATABASE()
----
INSERT INTO customers (name, email, prefs) VALUES
    ("Ada \"A.\" Moreau", 'ada@example.com', '{"language": "fr"}'),
    ('Bo O\'Brien', NULL, NULL)
----
INSERT INTO customers SET name = 'Chidi', email = 'chidi@example.net' ON DUPLICATE KEY UPDATE name = VALUES(name)
----
INSERT IGNORE INTO orders (customer_id, placed, flags) SELECT id, NOW(6), 'gift,express' FROM customers
----
REPLACE INTO orders (id, customer_id, placed) VALUES (1, 1, '2026-01-01 00:00:00')
----
UPDATE orders o JOIN customers c ON c.id = o.customer_id SET o.total = 10 WHERE c.name LIKE 'Ada%'
----
DELETE o FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.name = 'Chidi'
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > 1 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT * FROM `@db@`.`flyway_schema_history` FOR UPDATE
----
INSERT INTO `@db@`.`flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) VALUES (2, '2', 'Data', 'SQL', 'V2__Data.sql', 1659726213, 'root', 8, true)
----
SELECT RELEASE_LOCK('Flyway-1681876516')
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT GET_LOCK('Flyway-1681876516',10)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > 1 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT DATABASE()
----
CREATE OR REPLACE VIEW big_orders AS SELECT id, customer_id, total FROM orders WHERE total > 5
----
CREATE FUNCTION tax(net DECIMAL(12, 2)) RETURNS DECIMAL(12, 2) DETERMINISTIC RETURN net * 0.2
----
CREATE TRIGGER orders_total BEFORE INSERT ON orders FOR EACH ROW
BEGIN
    IF NEW.total IS NULL THEN
        SET NEW.total = 0;
    END IF;
END
----
CREATE PROCEDURE age_customers(IN days INT)
BEGIN
    UPDATE customers SET state = 'old' WHERE created_at < NOW() - INTERVAL days DAY;
END
----
CALL age_customers(30)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > 2 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT * FROM `@db@`.`flyway_schema_history` FOR UPDATE
----
INSERT INTO `@db@`.`flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) VALUES (3, '3', 'Programs', 'SQL', 'V3__Programs.sql', -531622762, 'root', 92, true)
----
SELECT RELEASE_LOCK('Flyway-1681876516')
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT GET_LOCK('Flyway-1681876516',10)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > 2 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT DATABASE()
----
ALTER TABLE customers
    ADD COLUMN phone VARCHAR(30) NULL AFTER email,
    MODIFY COLUMN name VARCHAR(100) NOT NULL,
    CHANGE COLUMN prefs preferences JSON,
    ADD INDEX customers_phone (phone),
    ALGORITHM = INPLACE
----
ALTER TABLE orders DROP INDEX orders_placed, AUTO_INCREMENT = 1000
----
RENAME TABLE big_orders TO large_orders
----
CREATE TABLE log_by_year (id INT NOT NULL, at DATE NOT NULL, PRIMARY KEY (id, at))
    PARTITION BY RANGE (YEAR(at)) (PARTITION p2025 VALUES LESS THAN (2026), PARTITION rest VALUES LESS THAN MAXVALUE)
----
SET @wanted = (SELECT MAX(id) FROM orders)
----
UPDATE orders SET note_text = CONCAT('last: ', @wanted) WHERE id = @wanted
----
ANALYZE TABLE orders
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET @wanted=NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > 3 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT * FROM `@db@`.`flyway_schema_history` FOR UPDATE
----
INSERT INTO `@db@`.`flyway_schema_history` (`installed_rank`, `version`, `description`, `type`, `script`, `checksum`, `installed_by`, `execution_time`, `success`) VALUES (4, '4', 'Changes', 'SQL', 'V4__Changes.sql', -335366481, 'root', 55, true)
----
SELECT RELEASE_LOCK('Flyway-1681876516')
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT GET_LOCK('Flyway-1681876516',10)
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > 3 ORDER BY `installed_rank`
----
SELECT RELEASE_LOCK('Flyway-1681876516')
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT DATABASE()
----
SELECT @@GLOBAL.WSREP_ON
----
SELECT event_name FROM information_schema.events LIMIT 1
----
SELECT DATABASE()
----
SELECT version()
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SELECT @@foreign_key_checks
----
SELECT @@sql_safe_updates
----
SHOW DATABASES LIKE 'RDSAdmin'
----
SELECT DATABASE()
----
SELECT DATABASE()
----
SELECT SUBSTRING_INDEX(USER(),'@',1)
----
SELECT COUNT(1) FROM information_schema.schemata WHERE schema_name='@db@' LIMIT 1
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT `installed_rank`,`version`,`description`,`type`,`script`,`checksum`,`installed_on`,`installed_by`,`execution_time`,`success` FROM `@db@`.`flyway_schema_history` WHERE `installed_rank` > -1 ORDER BY `installed_rank`
----
SELECT variable_name FROM information_schema.user_variables WHERE variable_value IS NOT NULL
----
SET foreign_key_checks=1, sql_safe_updates=0
----
SELECT DATABASE()
