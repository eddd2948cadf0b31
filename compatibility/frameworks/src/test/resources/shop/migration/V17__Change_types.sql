ALTER TABLE products ALTER COLUMN rating TYPE numeric(3, 1) USING round(rating::numeric, 1);
ALTER TABLE products RENAME COLUMN flags TO options;
ALTER TABLE products ALTER COLUMN description DROP DEFAULT;
ALTER TABLE products ALTER COLUMN tags SET STATISTICS 500;
ALTER TABLE customers RENAME CONSTRAINT customers_name_not_blank TO customers_name;
ALTER TABLE products SET (autovacuum_vacuum_scale_factor = 0.05);
ALTER TYPE order_state RENAME VALUE 'cancelled' TO 'withdrawn';
ALTER INDEX orders_placed RENAME TO orders_placed_at;
