ALTER TABLE customers
    ADD COLUMN phone VARCHAR(30) NULL AFTER email,
    MODIFY COLUMN name VARCHAR(100) NOT NULL,
    CHANGE COLUMN prefs preferences JSON,
    ADD INDEX customers_phone (phone),
    ALGORITHM = INPLACE;
ALTER TABLE orders DROP INDEX orders_placed, AUTO_INCREMENT = 1000;
RENAME TABLE big_orders TO large_orders;
CREATE TABLE log_by_year (id INT NOT NULL, at DATE NOT NULL, PRIMARY KEY (id, at))
    PARTITION BY RANGE (YEAR(at)) (PARTITION p2025 VALUES LESS THAN (2026), PARTITION rest VALUES LESS THAN MAXVALUE);
SET @wanted = (SELECT MAX(id) FROM orders);
UPDATE orders SET note_text = CONCAT('last: ', @wanted) WHERE id = @wanted;
ANALYZE TABLE orders;
