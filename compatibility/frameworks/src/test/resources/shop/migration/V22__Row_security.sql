ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_orders ON orders FOR SELECT TO ${application}
    USING (customer_id = nullif(current_setting('shop.customer', true), '')::bigint);
ALTER TABLE orders NO FORCE ROW LEVEL SECURITY;
