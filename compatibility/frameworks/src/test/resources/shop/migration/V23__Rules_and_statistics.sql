CREATE STATISTICS orders_state_customer (dependencies, ndistinct) ON state, customer_id FROM orders;
ANALYZE orders;
ANALYZE customers (name), products;
CREATE RULE no_delete_of_events AS ON DELETE TO events DO INSTEAD NOTHING;
