DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT id FROM customers ORDER BY id LOOP
        INSERT INTO orders (customer_id, state) VALUES (c.id, 'new');
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conname = 'orders_total_limit') THEN
        ALTER TABLE orders ADD CONSTRAINT orders_total_limit CHECK (total < 1000000) NOT VALID;
    END IF;
END
$$;

ALTER TABLE orders VALIDATE CONSTRAINT orders_total_limit;
