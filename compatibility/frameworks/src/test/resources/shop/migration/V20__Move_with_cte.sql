CREATE TABLE archived_products (LIKE products INCLUDING DEFAULTS INCLUDING CONSTRAINTS EXCLUDING INDEXES);
ALTER TABLE archived_products ADD COLUMN archived_at timestamptz DEFAULT now();

WITH moved AS (
    DELETE FROM products WHERE title = 'to be named' RETURNING sku, title, price
)
INSERT INTO archived_products (sku, title, price)
SELECT sku, title, price FROM moved;
