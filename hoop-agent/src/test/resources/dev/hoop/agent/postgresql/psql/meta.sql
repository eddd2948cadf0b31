-- What psql asks the catalogs by itself.
\set ON_ERROR_STOP 0
CREATE SCHEMA shop;
CREATE TYPE shop.mood AS ENUM ('sad', 'ok', 'happy');
CREATE DOMAIN shop.positive AS int CHECK (VALUE > 0);
CREATE TABLE shop.customers (id serial PRIMARY KEY, name text NOT NULL, mood shop.mood DEFAULT 'ok', size shop.positive);
CREATE INDEX ON shop.customers (lower(name));
CREATE TABLE shop.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer int REFERENCES shop.customers,
  at timestamptz DEFAULT '2026-01-01 00:00Z', lines jsonb);
COMMENT ON TABLE shop.orders IS 'What was ordered';
CREATE VIEW shop.happy AS SELECT * FROM shop.customers WHERE mood = 'happy';
CREATE FUNCTION shop.twice(i int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT i * 2';
\dn shop
\d shop.customers
\d+ shop.orders
\dt shop.*
\di shop.*
\dv shop.*
\df shop.*
\dT+ shop.*
\dD shop.*
\sf shop.twice
\sv shop.happy
\dd shop.*
\dp shop.*
\d nowhere.to_be_found
\dconfig work_mem
