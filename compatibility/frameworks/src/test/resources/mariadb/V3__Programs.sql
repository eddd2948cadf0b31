CREATE OR REPLACE VIEW big_orders AS SELECT id, customer_id, total FROM orders WHERE total > 5;
CREATE FUNCTION tax(net DECIMAL(12, 2)) RETURNS DECIMAL(12, 2) DETERMINISTIC RETURN net * 0.2;
DELIMITER //
CREATE TRIGGER orders_total BEFORE INSERT ON orders FOR EACH ROW
BEGIN
    IF NEW.total IS NULL THEN
        SET NEW.total = 0;
    END IF;
END//
CREATE PROCEDURE age_customers(IN days INT)
BEGIN
    UPDATE customers SET state = 'old' WHERE created_at < NOW() - INTERVAL days DAY;
END//
DELIMITER ;
CALL age_customers(30);
