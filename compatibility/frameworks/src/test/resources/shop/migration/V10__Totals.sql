CREATE FUNCTION order_total(wanted bigint) RETURNS numeric
    LANGUAGE sql STABLE PARALLEL SAFE
    AS 'SELECT coalesce(sum(l.quantity * l.price), 0) FROM shop.order_lines l WHERE l.order_id = wanted';

CREATE PROCEDURE close_order(wanted bigint)
    LANGUAGE plpgsql
    SET search_path = shop
AS $$
DECLARE
    amount numeric;
BEGIN
    SELECT order_total(wanted) INTO amount;
    UPDATE orders SET total = amount, state = 'paid' WHERE id = wanted;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no order %', wanted USING ERRCODE = 'no_data_found';
    END IF;
END
$$;
