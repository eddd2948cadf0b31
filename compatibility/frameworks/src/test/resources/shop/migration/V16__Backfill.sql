ALTER TABLE customers ADD COLUMN loyalty integer;
UPDATE customers SET loyalty = 0;
ALTER TABLE customers ALTER COLUMN loyalty SET NOT NULL, ALTER COLUMN loyalty SET DEFAULT 0;

UPDATE orders o
SET note = 'first order of ' || c.name
FROM customers c
WHERE c.id = o.customer_id
  AND o.id = (SELECT min(f.id) FROM orders f WHERE f.customer_id = c.id);
