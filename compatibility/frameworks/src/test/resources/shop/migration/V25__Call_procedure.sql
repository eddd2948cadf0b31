INSERT INTO order_lines (order_id, position, sku, quantity, price)
SELECT min(id), 1, 'SKU-00000001', 2, 39.90 FROM orders;
CALL close_order(1000);
SELECT setval('order_number', (SELECT max(id) FROM orders));
