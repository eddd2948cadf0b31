INSERT INTO customers (name, email, prefs) VALUES
    ("Ada \"A.\" Moreau", 'ada@example.com', '{"language": "fr"}'),
    ('Bo O\'Brien', NULL, NULL);
INSERT INTO customers SET name = 'Chidi', email = 'chidi@example.net' ON DUPLICATE KEY UPDATE name = VALUES(name);
INSERT IGNORE INTO orders (customer_id, placed, flags) SELECT id, NOW(6), 'gift,express' FROM customers;
REPLACE INTO orders (id, customer_id, placed) VALUES (1, 1, '2026-01-01 00:00:00');
UPDATE orders o JOIN customers c ON c.id = o.customer_id SET o.total = 10 WHERE c.name LIKE 'Ada%';
DELETE o FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.name = 'Chidi';
