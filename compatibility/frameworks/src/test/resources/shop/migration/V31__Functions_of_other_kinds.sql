CREATE FUNCTION add_tax(net numeric, rate numeric DEFAULT 0.2) RETURNS numeric
    IMMUTABLE STRICT LANGUAGE sql
    RETURN round(net * (1 + rate), 2);

CREATE FUNCTION orders_of(wanted bigint) RETURNS TABLE (id bigint, total numeric)
    LANGUAGE plpgsql STABLE
AS $fn$
BEGIN
    RETURN QUERY SELECT o.id, o.total::numeric FROM shop.orders o WHERE o.customer_id = wanted;
END;
$fn$;

CREATE AGGREGATE product (numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1');
ALTER FUNCTION add_tax(numeric, numeric) PARALLEL SAFE;
COMMENT ON FUNCTION add_tax(numeric, numeric) IS $c$adds the "usual" tax$c$;
