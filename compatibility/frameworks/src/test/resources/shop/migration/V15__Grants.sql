GRANT USAGE ON SCHEMA shop TO ${application};
GRANT SELECT, INSERT, UPDATE ON customers, orders, order_lines TO ${application};
GRANT SELECT (sku, title, price) ON products TO ${application};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA shop TO ${application};
REVOKE ALL ON FUNCTION order_total(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION order_total(bigint) TO ${application};
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO ${application};
