SELECT count(*) FROM pg_catalog.pg_class WHERE relnamespace = 'shop'::regnamespace;
