CREATE INDEX orders_customer ON orders (customer_id);
CREATE UNIQUE INDEX customers_email_unique ON customers (lower(email)) WHERE email IS NOT NULL;
CREATE INDEX products_search ON products USING gin (search);
CREATE INDEX products_attributes ON products USING gin (attributes jsonb_path_ops);
CREATE INDEX IF NOT EXISTS orders_placed ON orders USING brin (placed_at) WITH (pages_per_range = 32);
CREATE INDEX orders_open ON orders (placed_at DESC NULLS LAST) INCLUDE (total) WHERE state IN ('new', 'paid');
