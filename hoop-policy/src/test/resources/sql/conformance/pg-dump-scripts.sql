--
-- PostgreSQL database dump
--



-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
----
SET lock_timeout = 0;
----
SET idle_in_transaction_session_timeout = 0;
----
SET client_encoding = 'UTF8';
----
SET standard_conforming_strings = on;
----
SELECT pg_catalog.set_config('search_path', '', false);
----
SET check_function_bodies = false;
----
SET xmloption = content;
----
SET client_min_messages = warning;
----
SET row_security = off;
----
--
-- Name: shop; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA shop;
----
ALTER SCHEMA shop OWNER TO postgres;
----
--
-- Name: coll; Type: COLLATION; Schema: shop; Owner: postgres
--

CREATE COLLATION shop.coll (provider = libc, locale = 'C');
----
ALTER COLLATION shop.coll OWNER TO postgres;
----
--
-- Name: hstore; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;
----
--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
----
--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
----
--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
----
--
-- Name: postgres_fdw; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS postgres_fdw WITH SCHEMA public;
----
--
-- Name: EXTENSION postgres_fdw; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION postgres_fdw IS 'foreign-data wrapper for remote PostgreSQL servers';
----
--
-- Name: address; Type: TYPE; Schema: shop; Owner: postgres
--

CREATE TYPE shop.address AS (
	street text,
	zip character varying(10)
);
----
ALTER TYPE shop.address OWNER TO postgres;
----
--
-- Name: amount; Type: DOMAIN; Schema: shop; Owner: postgres
--

CREATE DOMAIN shop.amount AS numeric(12,2) DEFAULT 0
	CONSTRAINT amount_check CHECK ((VALUE >= (0)::numeric));
----
ALTER DOMAIN shop.amount OWNER TO postgres;
----
--
-- Name: state; Type: TYPE; Schema: shop; Owner: postgres
--

CREATE TYPE shop.state AS ENUM (
    'new',
    'paid',
    'sent'
);
----
ALTER TYPE shop.state OWNER TO postgres;
----
--
-- Name: CAST (text AS shop.address); Type: CAST; Schema: -; Owner: -
--

CREATE CAST (text AS shop.address) WITH INOUT;
----
--
-- Name: add(integer, integer); Type: FUNCTION; Schema: shop; Owner: postgres
--

CREATE FUNCTION shop.add(a integer, b integer DEFAULT 1) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$select a + b$$;
----
ALTER FUNCTION shop.add(a integer, b integer) OWNER TO postgres;
----
--
-- Name: clean(); Type: PROCEDURE; Schema: shop; Owner: postgres
--

CREATE PROCEDURE shop.clean()
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM shop.log; END $$;
----
ALTER PROCEDURE shop.clean() OWNER TO postgres;
----
SET default_tablespace = '';
----
SET default_table_access_method = heap;
----
--
-- Name: orders; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.orders (
    id integer NOT NULL,
    customer bigint,
    state shop.state DEFAULT 'new'::shop.state,
    total shop.amount,
    placed timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    note text COLLATE pg_catalog."C",
    CONSTRAINT total_ok CHECK (((total)::numeric < (1000000)::numeric))
);
----
ALTER TABLE shop.orders OWNER TO postgres;
----
--
-- Name: TABLE orders; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON TABLE shop.orders IS 'what was bought';
----
--
-- Name: COLUMN orders.note; Type: COMMENT; Schema: shop; Owner: postgres
--

COMMENT ON COLUMN shop.orders.note IS 'it''s free text';
----
--
-- Name: total(bigint); Type: FUNCTION; Schema: shop; Owner: postgres
--

CREATE FUNCTION shop.total(c bigint) RETURNS numeric
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT sum((orders.total)::numeric) AS sum
    FROM shop.orders
   WHERE (orders.customer = total.c);
END;
----
ALTER FUNCTION shop.total(c bigint) OWNER TO postgres;
----
--
-- Name: touch(); Type: FUNCTION; Schema: shop; Owner: postgres
--

CREATE FUNCTION shop.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.placed := now(); RETURN NEW; END $$;
----
ALTER FUNCTION shop.touch() OWNER TO postgres;
----
--
-- Name: add_all(integer); Type: AGGREGATE; Schema: shop; Owner: postgres
--

CREATE AGGREGATE shop.add_all(integer) (
    SFUNC = shop.add,
    STYPE = integer,
    INITCOND = '0'
);
----
ALTER AGGREGATE shop.add_all(integer) OWNER TO postgres;
----
--
-- Name: ===; Type: OPERATOR; Schema: shop; Owner: postgres
--

CREATE OPERATOR shop.=== (
    FUNCTION = int4eq,
    LEFTARG = integer,
    RIGHTARG = integer
);
----
ALTER OPERATOR shop.=== (integer, integer) OWNER TO postgres;
----
--
-- Name: ts; Type: TEXT SEARCH CONFIGURATION; Schema: shop; Owner: postgres
--

CREATE TEXT SEARCH CONFIGURATION shop.ts (
    PARSER = pg_catalog."default" );
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR asciiword WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR word WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR numword WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR email WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR url WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR host WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR sfloat WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR version WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR hword_numpart WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR hword_part WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR hword_asciipart WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR numhword WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR asciihword WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR hword WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR url_path WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR file WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR "float" WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR "int" WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts
    ADD MAPPING FOR uint WITH simple;
----
ALTER TEXT SEARCH CONFIGURATION shop.ts OWNER TO postgres;
----
--
-- Name: far; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    host 'h'
);
----
ALTER SERVER far OWNER TO postgres;
----
--
-- Name: USER MAPPING clerk SERVER far; Type: USER MAPPING; Schema: -; Owner: postgres
--

CREATE USER MAPPING FOR clerk SERVER far;
----
--
-- Name: customers; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.customers (
    id bigint NOT NULL,
    email text NOT NULL,
    name character varying(100),
    home shop.address,
    tags text[] DEFAULT '{}'::text[],
    born date,
    data jsonb,
    created timestamp with time zone DEFAULT now()
);
----
ALTER TABLE shop.customers OWNER TO postgres;
----
--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: shop; Owner: postgres
--

ALTER TABLE shop.customers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME shop.customers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
----
--
-- Name: ft; Type: FOREIGN TABLE; Schema: shop; Owner: postgres
--

CREATE FOREIGN TABLE shop.ft (
    a integer
)
SERVER far
OPTIONS (
    table_name 'x'
);
----
ALTER FOREIGN TABLE shop.ft OWNER TO postgres;
----
--
-- Name: log; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.log (
    at timestamp with time zone,
    line text
)
PARTITION BY RANGE (at);
----
ALTER TABLE shop.log OWNER TO postgres;
----
--
-- Name: log_1; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.log_1 (
    at timestamp with time zone,
    line text
);
----
ALTER TABLE shop.log_1 OWNER TO postgres;
----
--
-- Name: log_d; Type: TABLE; Schema: shop; Owner: postgres
--

CREATE TABLE shop.log_d (
    at timestamp with time zone,
    line text
);
----
ALTER TABLE shop.log_d OWNER TO postgres;
----
--
-- Name: numbers; Type: SEQUENCE; Schema: shop; Owner: postgres
--

CREATE SEQUENCE shop.numbers
    START WITH 100
    INCREMENT BY 5
    NO MINVALUE
    MAXVALUE 100000
    CACHE 10
    CYCLE;
----
ALTER TABLE shop.numbers OWNER TO postgres;
----
--
-- Name: open_orders; Type: VIEW; Schema: shop; Owner: postgres
--

CREATE VIEW shop.open_orders AS
 SELECT o.id,
    c.email
   FROM (shop.orders o
     JOIN shop.customers c ON ((c.id = o.customer)))
  WHERE (o.state = 'new'::shop.state);
----
ALTER TABLE shop.open_orders OWNER TO postgres;
----
--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: shop; Owner: postgres
--

CREATE SEQUENCE shop.orders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
----
ALTER TABLE shop.orders_id_seq OWNER TO postgres;
----
--
-- Name: orders_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: postgres
--

ALTER SEQUENCE shop.orders_id_seq OWNED BY shop.orders.id;
----
--
-- Name: totals; Type: MATERIALIZED VIEW; Schema: shop; Owner: postgres
--

CREATE MATERIALIZED VIEW shop.totals AS
 SELECT orders.customer,
    sum((orders.total)::numeric) AS sum
   FROM shop.orders
  GROUP BY orders.customer
  WITH NO DATA;
----
ALTER TABLE shop.totals OWNER TO postgres;
----
--
-- Name: log_1; Type: TABLE ATTACH; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.log ATTACH PARTITION shop.log_1 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
----
--
-- Name: log_d; Type: TABLE ATTACH; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.log ATTACH PARTITION shop.log_d DEFAULT;
----
--
-- Name: orders id; Type: DEFAULT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.orders ALTER COLUMN id SET DEFAULT nextval('shop.orders_id_seq'::regclass);
----
--
-- Name: 4711; Type: BLOB; Schema: -; Owner: postgres
--

SELECT pg_catalog.lo_create('4711');
----
ALTER LARGE OBJECT 4711 OWNER TO postgres;
----
--
-- Data for Name: customers; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.customers (id, email, name, home, tags, born, data, created) FROM stdin;
----
1	a@b	A	\N	{}	\N	\N	2026-11-25 03:09:12.042827+00
2	c@d	C	\N	{}	\N	\N	2026-11-25 03:09:12.042827+00



--
-- Data for Name: log_1; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.log_1 (at, line) FROM stdin;
----
--
-- Data for Name: log_d; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.log_d (at, line) FROM stdin;
----
--
-- Data for Name: orders; Type: TABLE DATA; Schema: shop; Owner: postgres
--

COPY shop.orders (id, customer, state, total, placed, note) FROM stdin;
----
1	1	new	10.00	2026-11-25 03:09:12.047649	\N
2	2	new	10.00	2026-11-25 03:09:12.047649	\N



--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.customers_id_seq', 2, true);
----
--
-- Name: numbers; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.numbers', 100, false);
----
--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.orders_id_seq', 2, true);
----
--
-- Data for Name: BLOBS; Type: BLOBS; Schema: -; Owner: -
--

BEGIN;
----
SELECT pg_catalog.lo_open('4711', 131072);
----
SELECT pg_catalog.lo_close(0);
----
COMMIT;
----
--
-- Name: customers customers_email_key; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.customers
    ADD CONSTRAINT customers_email_key UNIQUE (email);
----
--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
----
--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
----
--
-- Name: customers_lower; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX customers_lower ON shop.customers USING btree (lower(email));
----
--
-- Name: orders_placed; Type: INDEX; Schema: shop; Owner: postgres
--

CREATE INDEX orders_placed ON shop.orders USING btree (placed DESC, customer) WHERE (state <> 'sent'::shop.state);
----
--
-- Name: stat; Type: STATISTICS; Schema: shop; Owner: postgres
--

CREATE STATISTICS shop.stat (dependencies) ON customer, state FROM shop.orders;
----
ALTER STATISTICS shop.stat OWNER TO postgres;
----
--
-- Name: customers protect; Type: RULE; Schema: shop; Owner: postgres
--

CREATE RULE protect AS
    ON DELETE TO shop.customers DO INSTEAD NOTHING;
----
--
-- Name: orders touch; Type: TRIGGER; Schema: shop; Owner: postgres
--

CREATE TRIGGER touch BEFORE UPDATE ON shop.orders FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION shop.touch();
----
--
-- Name: orders orders_customer_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: postgres
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES shop.customers(id) ON DELETE CASCADE;
----
--
-- Name: orders; Type: ROW SECURITY; Schema: shop; Owner: postgres
--

ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
----
--
-- Name: pub; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION pub WITH (publish = 'insert, update, delete, truncate');
----
ALTER PUBLICATION pub OWNER TO postgres;
----
--
-- Name: pub customers; Type: PUBLICATION TABLE; Schema: shop; Owner: postgres
--

ALTER PUBLICATION pub ADD TABLE ONLY shop.customers;
----
--
-- Name: SCHEMA shop; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA shop TO clerk;
----
--
-- Name: TABLE orders; Type: ACL; Schema: shop; Owner: postgres
--

GRANT SELECT,INSERT ON TABLE shop.orders TO clerk;
----
--
-- Name: TABLE ft; Type: ACL; Schema: shop; Owner: postgres
--

GRANT SELECT ON TABLE shop.ft TO clerk;
----
--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: shop; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA shop GRANT SELECT ON TABLES  TO clerk;
----
DROP DATABASE IF EXISTS cap;
----
--
-- Name: cap; Type: DATABASE; Schema: -; Owner: postgres
--

CREATE DATABASE cap WITH TEMPLATE = template0 ENCODING = 'UTF8' LOCALE_PROVIDER = libc LOCALE = 'C.UTF-8';
----
ALTER DATABASE cap OWNER TO postgres;
----
SET statement_timeout = 0;
----
--
-- Data for Name: customers; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.customers OVERRIDING SYSTEM VALUE VALUES (1, 'a@b', 'A', NULL, '{}', NULL, NULL, '2026-11-25 03:09:12.042827+00');
----
INSERT INTO shop.customers OVERRIDING SYSTEM VALUE VALUES (2, 'c@d', 'C', NULL, '{}', NULL, NULL, '2026-11-25 03:09:12.042827+00');
----
--
-- Data for Name: log_1; Type: TABLE DATA; Schema: shop; Owner: postgres
--



--
-- Data for Name: log_d; Type: TABLE DATA; Schema: shop; Owner: postgres
--



--
-- Data for Name: orders; Type: TABLE DATA; Schema: shop; Owner: postgres
--

INSERT INTO shop.orders VALUES (1, 1, 'new', 10.00, '2026-11-25 03:09:12.047649', NULL);
----
INSERT INTO shop.orders VALUES (2, 2, 'new', 10.00, '2026-11-25 03:09:12.047649', NULL);
----
--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: postgres
--

SELECT pg_catalog.setval('shop.customers_id_seq', 2, true);
----
--
-- Name: shop; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA shop;
----
--
-- Name: coll; Type: COLLATION; Schema: shop; Owner: -
--

CREATE COLLATION shop.coll (provider = libc, locale = 'C');
----
--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
----
--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
----
--
-- Name: EXTENSION postgres_fdw; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION postgres_fdw IS 'foreign-data wrapper for remote PostgreSQL servers';
----
--
-- Name: address; Type: TYPE; Schema: shop; Owner: -
--

CREATE TYPE shop.address AS (
	street text,
	zip character varying(10)
);
----
--
-- Name: amount; Type: DOMAIN; Schema: shop; Owner: -
--

CREATE DOMAIN shop.amount AS numeric(12,2) DEFAULT 0
	CONSTRAINT amount_check CHECK ((VALUE >= (0)::numeric));
----
--
-- Name: state; Type: TYPE; Schema: shop; Owner: -
--

CREATE TYPE shop.state AS ENUM (
    'new',
    'paid',
    'sent'
);
----
--
-- Name: add(integer, integer); Type: FUNCTION; Schema: shop; Owner: -
--

CREATE FUNCTION shop.add(a integer, b integer DEFAULT 1) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$select a + b$$;
----
--
-- Name: clean(); Type: PROCEDURE; Schema: shop; Owner: -
--

CREATE PROCEDURE shop.clean()
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM shop.log; END $$;
----
--
-- Name: orders; Type: TABLE; Schema: shop; Owner: -
--

CREATE TABLE shop.orders (
    id integer NOT NULL,
    customer bigint,
    state shop.state DEFAULT 'new'::shop.state,
    total shop.amount,
    placed timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    note text COLLATE pg_catalog."C",
    CONSTRAINT total_ok CHECK (((total)::numeric < (1000000)::numeric))
);
----
--
-- Name: TABLE orders; Type: COMMENT; Schema: shop; Owner: -
--

COMMENT ON TABLE shop.orders IS 'what was bought';
----
--
-- Name: COLUMN orders.note; Type: COMMENT; Schema: shop; Owner: -
--

COMMENT ON COLUMN shop.orders.note IS 'it''s free text';
----
--
-- Name: total(bigint); Type: FUNCTION; Schema: shop; Owner: -
--

CREATE FUNCTION shop.total(c bigint) RETURNS numeric
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT sum((orders.total)::numeric) AS sum
    FROM shop.orders
   WHERE (orders.customer = total.c);
END;
----
--
-- Name: touch(); Type: FUNCTION; Schema: shop; Owner: -
--

CREATE FUNCTION shop.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN NEW.placed := now(); RETURN NEW; END $$;
----
--
-- Name: add_all(integer); Type: AGGREGATE; Schema: shop; Owner: -
--

CREATE AGGREGATE shop.add_all(integer) (
    SFUNC = shop.add,
    STYPE = integer,
    INITCOND = '0'
);
----
--
-- Name: ===; Type: OPERATOR; Schema: shop; Owner: -
--

CREATE OPERATOR shop.=== (
    FUNCTION = int4eq,
    LEFTARG = integer,
    RIGHTARG = integer
);
----
--
-- Name: ts; Type: TEXT SEARCH CONFIGURATION; Schema: shop; Owner: -
--

CREATE TEXT SEARCH CONFIGURATION shop.ts (
    PARSER = pg_catalog."default" );
----
--
-- Name: far; Type: SERVER; Schema: -; Owner: -
--

CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    host 'h'
);
----
--
-- Name: USER MAPPING clerk SERVER far; Type: USER MAPPING; Schema: -; Owner: -
--

CREATE USER MAPPING FOR clerk SERVER far;
----
--
-- Name: customers; Type: TABLE; Schema: shop; Owner: -
--

CREATE TABLE shop.customers (
    id bigint NOT NULL,
    email text NOT NULL,
    name character varying(100),
    home shop.address,
    tags text[] DEFAULT '{}'::text[],
    born date,
    data jsonb,
    created timestamp with time zone DEFAULT now()
);
----
--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: shop; Owner: -
--

ALTER TABLE shop.customers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME shop.customers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
----
--
-- Name: ft; Type: FOREIGN TABLE; Schema: shop; Owner: -
--

CREATE FOREIGN TABLE shop.ft (
    a integer
)
SERVER far
OPTIONS (
    table_name 'x'
);
----
--
-- Name: log; Type: TABLE; Schema: shop; Owner: -
--

CREATE TABLE shop.log (
    at timestamp with time zone,
    line text
)
PARTITION BY RANGE (at);
----
--
-- Name: log_1; Type: TABLE; Schema: shop; Owner: -
--

CREATE TABLE shop.log_1 (
    at timestamp with time zone,
    line text
);
----
--
-- Name: log_d; Type: TABLE; Schema: shop; Owner: -
--

CREATE TABLE shop.log_d (
    at timestamp with time zone,
    line text
);
----
--
-- Name: numbers; Type: SEQUENCE; Schema: shop; Owner: -
--

CREATE SEQUENCE shop.numbers
    START WITH 100
    INCREMENT BY 5
    NO MINVALUE
    MAXVALUE 100000
    CACHE 10
    CYCLE;
----
--
-- Name: open_orders; Type: VIEW; Schema: shop; Owner: -
--

CREATE VIEW shop.open_orders AS
 SELECT o.id,
    c.email
   FROM (shop.orders o
     JOIN shop.customers c ON ((c.id = o.customer)))
  WHERE (o.state = 'new'::shop.state);
----
--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: shop; Owner: -
--

CREATE SEQUENCE shop.orders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
----
--
-- Name: orders_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: -
--

ALTER SEQUENCE shop.orders_id_seq OWNED BY shop.orders.id;
----
--
-- Name: totals; Type: MATERIALIZED VIEW; Schema: shop; Owner: -
--

CREATE MATERIALIZED VIEW shop.totals AS
 SELECT orders.customer,
    sum((orders.total)::numeric) AS sum
   FROM shop.orders
  GROUP BY orders.customer
  WITH NO DATA;
----
--
-- Name: log_1; Type: TABLE ATTACH; Schema: shop; Owner: -
--

ALTER TABLE ONLY shop.log ATTACH PARTITION shop.log_1 FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
----
--
-- Name: log_d; Type: TABLE ATTACH; Schema: shop; Owner: -
--

ALTER TABLE ONLY shop.log ATTACH PARTITION shop.log_d DEFAULT;
----
--
-- Name: orders id; Type: DEFAULT; Schema: shop; Owner: -
--

ALTER TABLE ONLY shop.orders ALTER COLUMN id SET DEFAULT nextval('shop.orders_id_seq'::regclass);
----
--
-- Name: 4711; Type: BLOB; Schema: -; Owner: -
--

SELECT pg_catalog.lo_create('4711');
----
--
-- Data for Name: customers; Type: TABLE DATA; Schema: shop; Owner: -
--

INSERT INTO shop.customers (id, email, name, home, tags, born, data, created) OVERRIDING SYSTEM VALUE VALUES
	(1, 'a@b', 'A', NULL, '{}', NULL, NULL, '2026-11-25 03:09:12.042827+00'),
	(2, 'c@d', 'C', NULL, '{}', NULL, NULL, '2026-11-25 03:09:12.042827+00') ON CONFLICT DO NOTHING;
----
--
-- Data for Name: log_1; Type: TABLE DATA; Schema: shop; Owner: -
--



--
-- Data for Name: log_d; Type: TABLE DATA; Schema: shop; Owner: -
--



--
-- Data for Name: orders; Type: TABLE DATA; Schema: shop; Owner: -
--

INSERT INTO shop.orders (id, customer, state, total, placed, note) VALUES
	(1, 1, 'new', 10.00, '2026-11-25 03:09:12.047649', NULL),
	(2, 2, 'new', 10.00, '2026-11-25 03:09:12.047649', NULL) ON CONFLICT DO NOTHING;
----
--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: -
--

SELECT pg_catalog.setval('shop.customers_id_seq', 2, true);
----
--
-- Name: numbers; Type: SEQUENCE SET; Schema: shop; Owner: -
--

SELECT pg_catalog.setval('shop.numbers', 100, false);
----
--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: -
--

SELECT pg_catalog.setval('shop.orders_id_seq', 2, true);
----
--
-- Name: customers customers_email_key; Type: CONSTRAINT; Schema: shop; Owner: -
--

ALTER TABLE ONLY shop.customers
    ADD CONSTRAINT customers_email_key UNIQUE (email);
----
--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: shop; Owner: -
--

ALTER TABLE ONLY shop.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
----
--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: shop; Owner: -
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
----
--
-- Name: customers_lower; Type: INDEX; Schema: shop; Owner: -
--

CREATE INDEX customers_lower ON shop.customers USING btree (lower(email));
----
--
-- Name: orders_placed; Type: INDEX; Schema: shop; Owner: -
--

CREATE INDEX orders_placed ON shop.orders USING btree (placed DESC, customer) WHERE (state <> 'sent'::shop.state);
----
--
-- Name: stat; Type: STATISTICS; Schema: shop; Owner: -
--

CREATE STATISTICS shop.stat (dependencies) ON customer, state FROM shop.orders;
----
--
-- Name: customers protect; Type: RULE; Schema: shop; Owner: -
--

CREATE RULE protect AS
    ON DELETE TO shop.customers DO INSTEAD NOTHING;
----
--
-- Name: orders touch; Type: TRIGGER; Schema: shop; Owner: -
--

CREATE TRIGGER touch BEFORE UPDATE ON shop.orders FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION shop.touch();
----
--
-- Name: orders orders_customer_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: -
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES shop.customers(id) ON DELETE CASCADE;
----
--
-- Name: orders; Type: ROW SECURITY; Schema: shop; Owner: -
--

ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
----
--
-- Name: pub; Type: PUBLICATION; Schema: -; Owner: -
--

CREATE PUBLICATION pub WITH (publish = 'insert, update, delete, truncate');
----
--
-- Name: pub customers; Type: PUBLICATION TABLE; Schema: shop; Owner: -
--

ALTER PUBLICATION pub ADD TABLE ONLY shop.customers;
----
--
-- Name: SCHEMA shop; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA shop TO clerk;
----
--
-- Name: TABLE orders; Type: ACL; Schema: shop; Owner: -
--

GRANT SELECT,INSERT ON TABLE shop.orders TO clerk;
----
--
-- Name: TABLE ft; Type: ACL; Schema: shop; Owner: -
--

GRANT SELECT ON TABLE shop.ft TO clerk;
----
--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: shop; Owner: -
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA shop GRANT SELECT ON TABLES  TO clerk;
----
--
-- PostgreSQL database cluster dump
--



SET default_transaction_read_only = off;
----
--
-- Roles
--

CREATE ROLE clerk;
----
ALTER ROLE clerk WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;
----
CREATE ROLE postgres;
----
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;
----
--
-- User Configurations
--










--
-- Databases
--

--
-- Database "template1" dump
--



--
-- PostgreSQL database dump
--



-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
----
--
-- PostgreSQL database dump complete
--



--
-- Database "cap" dump
--

--
-- PostgreSQL database dump
--



-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
----
--
-- PostgreSQL database dump complete
--



--
-- Database "postgres" dump
--



--
-- PostgreSQL database dump
--



-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
----
CREATE SCHEMA shop;
----
CREATE TYPE shop.state AS ENUM ('new','paid','sent');
----
CREATE DOMAIN shop.amount AS numeric(12,2) DEFAULT 0 CHECK (VALUE >= 0);
----
CREATE TYPE shop.address AS (street text, zip varchar(10));
----
CREATE TABLE shop.customers (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL UNIQUE, name varchar(100), home shop.address, tags text[] DEFAULT '{}', born date, data jsonb, created timestamptz DEFAULT now());
----
CREATE TABLE shop.orders (id serial PRIMARY KEY, customer bigint REFERENCES shop.customers ON DELETE CASCADE, state shop.state DEFAULT 'new', total shop.amount, placed timestamp NOT NULL DEFAULT current_timestamp, note text COLLATE "C", CONSTRAINT total_ok CHECK (total < 1000000));
----
CREATE INDEX orders_placed ON shop.orders USING btree (placed DESC, customer) WHERE state <> 'sent';
----
CREATE INDEX customers_lower ON shop.customers (lower(email));
----
CREATE TABLE shop.log (at timestamptz, line text) PARTITION BY RANGE (at);
----
CREATE TABLE shop.log_1 PARTITION OF shop.log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
----
CREATE TABLE shop.log_d PARTITION OF shop.log DEFAULT;
----
CREATE VIEW shop.open_orders AS SELECT o.id, c.email FROM shop.orders o JOIN shop.customers c ON c.id = o.customer WHERE o.state = 'new';
----
CREATE MATERIALIZED VIEW shop.totals AS SELECT customer, sum(total) FROM shop.orders GROUP BY customer WITH NO DATA;
----
CREATE SEQUENCE shop.numbers START 100 INCREMENT BY 5 CACHE 10 CYCLE MAXVALUE 100000;
----
CREATE FUNCTION shop.add(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE AS 'select a + b';
----
CREATE FUNCTION shop.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.placed := now(); RETURN NEW; END $$;
----
CREATE PROCEDURE shop.clean() LANGUAGE plpgsql AS $$ BEGIN DELETE FROM shop.log; END $$;
----
CREATE FUNCTION shop.total(c bigint) RETURNS numeric BEGIN ATOMIC SELECT sum(total) FROM shop.orders WHERE customer = c; END;
----
CREATE AGGREGATE shop.add_all(int) (SFUNC = shop.add, STYPE = int, INITCOND = '0');
----
CREATE TRIGGER touch BEFORE UPDATE ON shop.orders FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION shop.touch();
----
CREATE RULE protect AS ON DELETE TO shop.customers DO INSTEAD NOTHING;
----
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
----
CREATE POLICY own ON shop.orders FOR SELECT USING (note IS NOT NULL) WITH CHECK (true);
----
CREATE ROLE clerk;
----
GRANT SELECT, INSERT ON shop.orders TO clerk;
----
GRANT USAGE ON SCHEMA shop TO clerk;
----
ALTER DEFAULT PRIVILEGES IN SCHEMA shop GRANT SELECT ON TABLES TO clerk;
----
COMMENT ON TABLE shop.orders IS 'what was bought';
----
COMMENT ON COLUMN shop.orders.note IS 'it''s free text';
----
CREATE STATISTICS shop.stat (dependencies) ON customer, state FROM shop.orders;
----
CREATE EXTENSION pg_trgm;
----
CREATE EXTENSION hstore;
----
CREATE EXTENSION postgres_fdw;
----
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h');
----
CREATE USER MAPPING FOR clerk SERVER far;
----
CREATE FOREIGN TABLE shop.ft (a int) SERVER far OPTIONS (table_name 'x');
----
CREATE PUBLICATION pub FOR TABLE shop.customers;
----
CREATE EVENT TRIGGER et ON ddl_command_end EXECUTE FUNCTION event_trigger_x();
----
CREATE OPERATOR shop.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
----
CREATE CAST (text AS shop.address) WITH INOUT;
----
CREATE COLLATION shop.coll FROM "C";
----
CREATE TEXT SEARCH CONFIGURATION shop.ts (COPY = simple);
----
INSERT INTO shop.customers (email, name) VALUES ('a@b', 'A'), ('c@d', 'C');
----
INSERT INTO shop.orders (customer, total) SELECT id, 10 FROM shop.customers;
----
SELECT lo_create(4711);
