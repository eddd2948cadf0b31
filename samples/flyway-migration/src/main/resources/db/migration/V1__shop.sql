CREATE TABLE customers (
    id    bigint PRIMARY KEY,
    name  text NOT NULL,
    email text NOT NULL,
    card  text
);

CREATE TABLE orders (
    id          bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers,
    total       numeric(10, 2) NOT NULL
);

CREATE INDEX orders_of_customer ON orders (customer_id);
