CREATE TABLE price_ranks AS
SELECT sku, price, row_number() OVER (ORDER BY price DESC, sku) AS rank, price / sum(price) OVER () AS share
FROM products
WHERE price > 0;
ALTER TABLE price_ranks ADD PRIMARY KEY (sku);

WITH RECURSIVE steps (n, half) AS (
    SELECT 1, 100.0
    UNION ALL
    SELECT n + 1, half / 2 FROM steps WHERE n < 5
)
INSERT INTO events (happened_at, kind, payload)
SELECT now(), 'step', jsonb_build_object('n', n, 'half', half) FROM steps;
