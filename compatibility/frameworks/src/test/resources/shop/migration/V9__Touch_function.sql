ALTER TABLE orders ADD COLUMN updated_at timestamptz;

CREATE OR REPLACE FUNCTION touch() RETURNS trigger
    LANGUAGE plpgsql
AS $body$
BEGIN
    -- a semicolon; and a quote ' in a comment
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END;
$body$;

CREATE TRIGGER orders_touch
    BEFORE INSERT OR UPDATE ON orders
    FOR EACH ROW
EXECUTE FUNCTION touch();
