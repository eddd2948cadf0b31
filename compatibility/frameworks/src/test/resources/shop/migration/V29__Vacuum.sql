VACUUM (ANALYZE) products;
