LOCK TABLE price_ranks IN ACCESS EXCLUSIVE MODE;
ALTER TABLE price_ranks RENAME TO tmp_price_ranks;
CREATE UNLOGGED TABLE price_ranks (sku char(12) PRIMARY KEY, rank bigint NOT NULL);
INSERT INTO price_ranks (sku, rank) SELECT sku, rank FROM tmp_price_ranks;
DROP TABLE tmp_price_ranks;
