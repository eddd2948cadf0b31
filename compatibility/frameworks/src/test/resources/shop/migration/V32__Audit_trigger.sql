CREATE TABLE order_log (
    at      timestamptz NOT NULL DEFAULT now(),
    who     text NOT NULL DEFAULT current_user,
    what    text NOT NULL,
    before  jsonb,
    after   jsonb
);

CREATE FUNCTION log_order() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = shop, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        INSERT INTO order_log (what, before) VALUES (TG_OP, to_jsonb(OLD));
        RETURN OLD;
    END IF;
    INSERT INTO order_log (what, before, after) VALUES (TG_OP, to_jsonb(OLD), to_jsonb(NEW));
    RETURN NEW;
END
$$;

CREATE TRIGGER orders_log AFTER UPDATE OF state, total OR DELETE ON orders
    FOR EACH ROW WHEN (pg_trigger_depth() < 2) EXECUTE FUNCTION log_order();
CREATE CONSTRAINT TRIGGER orders_log_later AFTER INSERT ON orders
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION log_order();
ALTER TABLE orders DISABLE TRIGGER orders_log_later;
