CREATE TEMPORARY TABLE new_prices (sku char(12) PRIMARY KEY, price numeric NOT NULL) ON COMMIT DROP;
INSERT INTO new_prices VALUES ('SKU-00000003', 44.00), ('SKU-00000009', 1.00);

MERGE INTO products p
USING new_prices n ON n.sku = p.sku
WHEN MATCHED AND n.price <> p.price THEN UPDATE SET price = n.price
WHEN NOT MATCHED THEN INSERT (sku, title, price) VALUES (n.sku, 'to be named', n.price);
