CREATE TABLE @db@.DATABASECHANGELOG (ID VARCHAR(255) NOT NULL, AUTHOR VARCHAR(255) NOT NULL, FILENAME VARCHAR(255) NOT NULL, DATEEXECUTED datetime NOT NULL, ORDEREXECUTED INT NOT NULL, EXECTYPE VARCHAR(10) NOT NULL, MD5SUM VARCHAR(35) NULL, DESCRIPTION VARCHAR(255) NULL, COMMENTS VARCHAR(255) NULL, TAG VARCHAR(255) NULL, LIQUIBASE VARCHAR(20) NULL, CONTEXTS VARCHAR(255) NULL, LABELS VARCHAR(255) NULL, DEPLOYMENT_ID VARCHAR(10) NULL)
----
select table_name from information_schema.TABLES where TABLE_SCHEMA = '@db@' and TABLE_NAME = 'DATABASECHANGELOG'
----
SELECT * FROM @db@.DATABASECHANGELOG ORDER BY DATEEXECUTED ASC, ORDEREXECUTED ASC
----
select table_name from information_schema.TABLES where TABLE_SCHEMA = '@db@' and TABLE_NAME = 'DATABASECHANGELOGLOCK'
----
CREATE TABLE @db@.DATABASECHANGELOGLOCK (ID INT NOT NULL, LOCKED TINYINT(1) NOT NULL, LOCKGRANTED datetime NULL, LOCKEDBY VARCHAR(255) NULL, CONSTRAINT PK_DATABASECHANGELOGLOCK PRIMARY KEY (ID))
----
SELECT COUNT(*) FROM @db@.DATABASECHANGELOGLOCK
----
DELETE FROM @db@.DATABASECHANGELOGLOCK
----
INSERT INTO @db@.DATABASECHANGELOGLOCK (ID, LOCKED) VALUES (1, 0)
----
select table_name from information_schema.TABLES where TABLE_SCHEMA = '@db@' and TABLE_NAME = 'DATABASECHANGELOGLOCK'
----
SELECT COUNT(*) FROM @db@.DATABASECHANGELOGLOCK
----
SELECT LOCKED FROM @db@.DATABASECHANGELOGLOCK WHERE ID=1
----
UPDATE @db@.DATABASECHANGELOGLOCK SET LOCKED = 1, LOCKEDBY = 'build (192.0.2.1)', LOCKGRANTED = NOW() WHERE ID = 1 AND LOCKED = 0
----
select table_name from information_schema.TABLES where TABLE_SCHEMA = '@db@' and TABLE_NAME = 'DATABASECHANGELOG'
----
SELECT * FROM @db@.DATABASECHANGELOG ORDER BY DATEEXECUTED ASC, ORDEREXECUTED ASC
----
CREATE TABLE @db@.customers (id BIGINT AUTO_INCREMENT NOT NULL, name VARCHAR(80) NOT NULL, email VARCHAR(120) NULL COMMENT 'Personal data: don''t report it', created_at timestamp DEFAULT NOW() NULL, active TINYINT(1) DEFAULT 1 NULL, CONSTRAINT customers_pk PRIMARY KEY (id)) COMMENT='Whoever buys from us'
----
CREATE UNIQUE INDEX customers_email ON @db@.customers(email)
----
SELECT MAX(ORDEREXECUTED) FROM @db@.DATABASECHANGELOG
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('customers', 'ada', 'liquibase/tables.xml', NOW(), 1, '9:8045385a01ba7db4c6c4d6f7781e2d3d', 'createTable tableName=customers; createIndex indexName=customers_email, tableName=customers', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
CREATE SEQUENCE @db@.order_number INCREMENT BY 10 START WITH 1000
----
CREATE TABLE @db@.orders (id BIGINT NOT NULL, customer_id BIGINT NOT NULL, total DECIMAL(12, 2) DEFAULT 0 NULL, note LONGTEXT NULL, CONSTRAINT PK_ORDERS PRIMARY KEY (id), CONSTRAINT orders_customer_fk FOREIGN KEY (customer_id) REFERENCES @db@.customers(id))
----
ALTER TABLE @db@.orders ADD CONSTRAINT orders_unique UNIQUE (id, customer_id)
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('orders', 'ada', 'liquibase/tables.xml', NOW(), 2, '9:0790302cfdf9568c6b70436d0b4ea559', 'createSequence sequenceName=order_number; createTable tableName=orders; addUniqueConstraint constraintName=orders_unique, tableName=orders', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
ALTER TABLE @db@.orders ADD placed_at timestamp NULL, ADD state VARCHAR(10) DEFAULT 'new' NULL
----
UPDATE @db@.orders SET state = 'new' WHERE state IS NULL
----
ALTER TABLE @db@.orders MODIFY state VARCHAR(10) NOT NULL
----
ALTER TABLE @db@.orders CHANGE note remark LONGTEXT
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('later-columns', 'ada', 'liquibase/tables.xml', NOW(), 3, '9:b307f297c23fd8302a550386dc8185dc', 'addColumn tableName=orders; addNotNullConstraint columnName=state, tableName=orders; renameColumn newColumnName=remark, oldColumnName=note, tableName=orders', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
ALTER TABLE @db@.orders MODIFY state VARCHAR(20)
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('longer-state', 'ada', 'liquibase/tables.xml', NOW(), 4, '9:9da2f0f7e1c2812e6264f0b67737110e', 'modifyDataType columnName=state, tableName=orders', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
CREATE VIEW open_orders AS
SELECT o.id, c.name, o.total FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = 'new'
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('open-orders', 'bo', 'liquibase/functions.sql', NOW(), 5, '9:193bd0363bfb70d873c0b6999421f856', 'sql', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
SELECT count(*) FROM orders
----
UPDATE orders SET state = 'old' WHERE state = 'new'
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('state-of-old-orders', 'bo', 'liquibase/functions.sql', NOW(), 6, '9:e35c463529fc2dfaab24c88fa4f439a3', 'sql', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
INSERT INTO @db@.customers(name, email, active) VALUES('Ada Moreau', 'ada.moreau@example.com', true)
----
INSERT INTO @db@.customers(name, email, active) VALUES('Bo O''Brien', 'bo@example.org', false)
----
INSERT INTO @db@.customers(name, email, active) VALUES('Chidi Okafor', null, true)
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('customers-from-a-file', 'chidi', 'liquibase/data.yaml', NOW(), 7, '9:1b9218fdcc0d82c02f031da4fbc19579', 'loadData tableName=customers', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
INSERT INTO @db@.customers (name, email) VALUES ('Esi', 'esi@example.com')
----
UPDATE @db@.customers SET active = 0 WHERE name = 'Esi'
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('one-more', 'chidi', 'liquibase/data.yaml', NOW(), 8, '9:f6e30888d893925eeada5788dbfca35a', 'insert tableName=customers; update tableName=customers', '', 'EXECUTED', '!production', NULL, '5.0.4', '5587367897')
----
CREATE TABLE @db@.products (id UUID NOT NULL, title VARCHAR(200) NULL, picture BLOB NULL, price numeric(10, 2) NULL, CONSTRAINT PK_PRODUCTS PRIMARY KEY (id))
----
INSERT INTO @db@.DATABASECHANGELOG (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, MD5SUM, DESCRIPTION, COMMENTS, EXECTYPE, CONTEXTS, LABELS, LIQUIBASE, DEPLOYMENT_ID) VALUES ('ids-of-products', 'chidi', 'liquibase/data.yaml', NOW(), 9, '9:3e1705e7198a6983137b79522e2a18c4', 'createTable tableName=products', '', 'EXECUTED', NULL, NULL, '5.0.4', '5587367897')
----
UPDATE @db@.DATABASECHANGELOGLOCK SET LOCKED = 0, LOCKEDBY = NULL, LOCKGRANTED = NULL WHERE ID = 1
