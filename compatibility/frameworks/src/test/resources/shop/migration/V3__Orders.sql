CREATE SEQUENCE order_number START WITH 1000 INCREMENT BY 1 CACHE 10;

CREATE TABLE orders (
    id           bigint PRIMARY KEY DEFAULT nextval('order_number'),
    customer_id  bigint NOT NULL REFERENCES customers (id) ON DELETE RESTRICT,
    state        order_state NOT NULL DEFAULT 'new',
    total        money_amount NOT NULL DEFAULT 0,
    ship_to      postal_address,
    note         text,
    placed_at    timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
    UNIQUE (customer_id, placed_at)
);

ALTER SEQUENCE order_number OWNED BY orders.id;
