INSERT INTO customers (name, email, tags) VALUES ('Ada', 'ada@example.com', ARRAY['a', 'b']), ('Bo', NULL, NULL);
MERGE INTO customers (id, name) KEY (id) VALUES (1, 'Ada M.');
INSERT INTO orders (customer_id, total) SELECT id, 10 FROM customers;
CREATE VIEW totals AS SELECT c.name, SUM(o.total) AS total FROM customers c JOIN orders o ON o.customer_id = c.id GROUP BY c.name;
ALTER TABLE orders ADD COLUMN state VARCHAR(10) DEFAULT 'new' NOT NULL;
ALTER TABLE orders ALTER COLUMN state SET DATA TYPE VARCHAR(20);
UPDATE orders SET state = 'old' WHERE total < ANY (SELECT total FROM orders);
