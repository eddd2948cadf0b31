/*
 * Whoever buys from us.
 */
CREATE TABLE customers (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name        varchar(80) NOT NULL,
    email       varchar(120),
    phone       text,
    birthday    date,
    created_at  timestamp with time zone NOT NULL DEFAULT now(),
    CONSTRAINT customers_name_not_blank CHECK (btrim(name) <> '')
);

COMMENT ON TABLE customers IS 'Whoever buys from us; see the data catalogue';
COMMENT ON COLUMN customers.email IS 'Personal data: don''t put it into reports';
