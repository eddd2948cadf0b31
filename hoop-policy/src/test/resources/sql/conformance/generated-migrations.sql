CREATE PROCEDURE tidy(n int) AS 'DELETE FROM orders; DROP TABLE x;' LANGUAGE sql
----
CREATE RULE r AS ON INSERT TO orders WHERE true DO INSTEAD NOTHING
----
CREATE RULE r AS ON DELETE TO orders WHERE true DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE FUNCTION one() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END
----
CREATE TEMP VIEW audit."Log" WITH (security_barrier) AS (SELECT o.role FROM products AS a TABLESAMPLE system (10) FULL JOIN "User Accounts" AS o ON a.id = -3, orders AS t1 WHERE id <> DATE '2024-02-29' ORDER BY position('a' in a.title) ASC)
----
ANALYZE orders (total)
----
CREATE OR REPLACE VIEW customers AS SELECT x.payload, b.payload AS c1, b."what", INTERVAL '1 day' FROM audit."Log" b LEFT JOIN ONLY audit."Log" x ON b.payload = .5 WHERE x."what" = -3 EXCEPT SELECT -3, INTERVAL '1 day', id, t1.id col3 FROM products AS t1 CROSS JOIN "User Accounts" AS sub WHERE id <> 'drop table t'
----
REVOKE INSERT, UPDATE (total) ON orders FROM bob CASCADE
----
CREATE TABLE part_7 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
DROP EVENT TRIGGER et
----
CREATE TEMP TABLE IF NOT EXISTS audit."Log" (c0 text[] NOT NULL DEFAULT gen_random_uuid(), c1 timestamp with time zone NOT NULL, c2 time(3) without time zone DEFAULT 0, c3 interval day to second DEFAULT nextval('s'), c4 integer, FOREIGN KEY (c0) REFERENCES billing.invoices) WITH (fillfactor=70)
----
CREATE OR REPLACE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE UNIQUE INDEX ON order_items USING gin (app.norm(title))
----
CREATE RULE r AS ON UPDATE TO billing.invoices DO INSTEAD UPDATE customers SET name = NULL
----
CREATE TABLE IF NOT EXISTS customers (c0 integer, c1 uuid, c2 integer NOT NULL DEFAULT 'x' UNIQUE, c3 double precision CHECK (c3 > 0))
----
CREATE TABLE part_5 PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 1)
----
ALTER TABLE audit."Log" RENAME COLUMN a TO b
----
CREATE TABLE products (c0 varchar(20) DEFAULT nextval('s'), c1 date UNIQUE, c2 text[])
----
CREATE TEMP VIEW order_items AS SELECT ROW(1e3, x.at) AS c0 FROM products sub NATURAL JOIN audit."Log" AS x WHERE (DATE '2024-02-29') IS NOT TRUE GROUP BY GROUPING SETS ((sub.attributes), ()) HAVING x."what" < DATE '2024-02-29' ORDER BY JSON_OBJECT('k' VALUE attributes ABSENT ON NULL RETURNING jsonb)  LIMIT 10
----
CREATE POLICY p ON orders TO PUBLIC USING (customer_id = current_setting('app.id')::int)
----
CREATE RULE r AS ON UPDATE TO orders WHERE true DO INSTEAD NOTHING
----
CREATE RULE r AS ON INSERT TO orders DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE TABLE copy_0 (a, b) AS SELECT DISTINCT OVERLAY(n PLACING 'x' FROM 2 FOR 1) AS "C 0" FROM (SELECT a.amount, 'it''s; fine' FROM generate_series(1, 10) WITH ORDINALITY AS t1 (g) JOIN billing.invoices a ON t1.g = 2.50 RIGHT OUTER JOIN orders AS x USING (id) WHERE t1.g < E'a\'b' LIMIT ALL OFFSET 5) AS x (n, m) CROSS JOIN generate_series(1, 10) AS "Q" (g) WHERE current_date ILIKE 'a%'  GROUP BY x.m HAVING x.m <> 1e3 ORDER BY string_agg(DISTINCT current_date, ',' ORDER BY 1e3)  LIMIT ALL OFFSET 5
----
COMMENT ON FUNCTION f(int) IS 'w'
----
DROP FUNCTION f(int, text)
----
REVOKE ALL PRIVILEGES ON TABLE customers, orders FROM bob CASCADE
----
ALTER SCHEMA a RENAME TO b
----
CREATE UNIQUE INDEX i ON order_items (lower(email)) WHERE deleted_at IS NULL
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON orders FOR EACH ROW WHEN (NEW.total > 1) EXECUTE PROCEDURE app.touch('x')
----
CREATE TABLE kin (LIKE orders INCLUDING ALL) INHERITS (customers)
----
CREATE TABLE copy_3 (a, b) AS SELECT date_trunc(INTERVAL '1 day', current_date), json_build_object('k', x.placed_at), x.id AS c2 FROM products sub NATURAL JOIN orders AS x ORDER BY position('a' in total)  FOR SHARE SKIP LOCKED
----
CREATE TABLE billing.invoices (c0 interval day to second, c1 numeric(10,2) UNIQUE, c2 date NOT NULL REFERENCES customers (id) ON DELETE SET NULL)
----
CREATE OR REPLACE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE order_items ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT "group", (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = -3) AS "C 1", string_agg(DISTINCT "group", ',' ORDER BY "Q"."id"), 1e3 AS "C 3" FROM "User Accounts" "Q" GROUP BY role LIMIT $3
----
DROP PUBLICATION pub
----
CREATE INDEX ON billing.invoices ((data -> 'x'), (a || b))
----
UPDATE products t SET (id, sku) = (SELECT 1, 2), (id, sku) = (SELECT 1, 2) WHERE title = 1
----
REVOKE ALL PRIVILEGES ON FUNCTION f(int) FROM bob CASCADE
----
CREATE MATERIALIZED VIEW mv AS SELECT $2, - 'drop table t', nextval(t1.name) FROM customers AS t1 WHERE (t1.email, country) OVERLAPS (t1.deleted_at, t1.name) GROUP BY t1.id
----
DROP SERVER far
----
CREATE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE RULE r AS ON DELETE TO billing.invoices WHERE true DO INSTEAD NOTHING
----
CREATE CONSTRAINT TRIGGER t AFTER UPDATE OF total, note OR DELETE ON billing.invoices FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE POLICY p ON orders FOR SELECT TO PUBLIC USING (customer_id = current_setting('app.id')::int)
----
CREATE TABLE copy_7 (a, b) AS SELECT row_number() OVER (ORDER BY INTERVAL '1 day'), $1 FROM ONLY billing.invoices o CROSS JOIN products AS "Q" WHERE (title) IS NOT TRUE ORDER BY trim(both 'x' from $1) DESC NULLS LAST WITH NO DATA
----
CREATE POLICY p ON billing.invoices AS RESTRICTIVE TO PUBLIC USING (customer_id = current_setting('app.id')::int)
----
CREATE TABLE IF NOT EXISTS customers (c0 boolean DEFAULT (1 + 2), c1 time(3) without time zone DEFAULT (1 + 2), c2 varchar(20) NOT NULL)
----
CREATE UNLOGGED TABLE customers (c0 interval day to second DEFAULT now(), c1 jsonb CHECK (c1 > 0), c2 time(3) without time zone NOT NULL DEFAULT (1 + 2), c3 text NOT NULL DEFAULT 0, c4 time(3) without time zone DEFAULT nextval('s'), c5 bigint NOT NULL, PRIMARY KEY (c0), FOREIGN KEY (c0) REFERENCES billing.invoices)
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON billing.invoices FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE UNIQUE INDEX ON public.orders (note text_pattern_ops DESC NULLS LAST, note text_pattern_ops DESC NULLS LAST)
----
CREATE UNIQUE INDEX IF NOT EXISTS i ON orders ((data -> 'x')) INCLUDE (total)
----
CREATE TABLE copy_8 AS SELECT JSON_OBJECT('k' VALUE sub.n ABSENT ON NULL RETURNING jsonb) FROM LATERAL (SELECT -3 col0, b.total FROM orders b WHERE b.note = $1) AS sub (n, m) RIGHT OUTER JOIN billing.invoices AS t1 ON sub.n <> 'it''s; fine' WITH NO DATA
----
CREATE TEMP VIEW public.orders (a, b) AS SELECT DISTINCT pg_sleep(t1.payload) AS c0 FROM products AS "Q" NATURAL JOIN customers AS b LEFT JOIN audit."Log" t1 ON "Q".title < 'it''s; fine' WHERE NOT ("Q".attributes = 'it''s; fine') ORDER BY xmlelement(name foo, xmlattributes(DATE '2024-02-29' AS bar), $$dollar; $$) 
----
ALTER TABLE billing.invoices ADD COLUMN IF NOT EXISTS c1 bigint, ALTER COLUMN note TYPE uuid USING lower(note)
----
CREATE TABLE copy_8 AS SELECT ARRAY[sub.m] col0, c.m AS c1 FROM "User Accounts" AS o NATURAL JOIN (SELECT B'101', g AS c1, role AS "C 2" FROM generate_series(1, 10) WITH ORDINALITY AS b (g) LEFT JOIN "User Accounts" o USING (id) LEFT JOIN audit."Log" AS c ON b.g < 1 JOIN "User Accounts" x USING (id) GROUP BY ROLLUP (b.g)) AS c (n, m) JOIN LATERAL (SELECT o.g FROM generate_series(1, 10) WITH ORDINALITY AS o (g) LEFT JOIN products AS "Q" ON "Q".tags < DATE '2024-02-29' WHERE "Q".title < 'drop table t' GROUP BY "Q".attributes) AS sub (n, m) ON role < '{1,2}'::int[] WHERE ("id", c.m) OVERLAPS (sub.n, .5) WITH NO DATA
----
CREATE MATERIALIZED VIEW mv AS SELECT (a.m)[1] AS c0 FROM LATERAL (SELECT a."id", a.role, 1 FROM "User Accounts" AS a, orders AS x INNER JOIN products sub ON id <> -3 WHERE x.placed_at <> .5) AS a (n, m) WHERE m = a.n FOR NO KEY UPDATE NOWAIT WITH DATA
----
ALTER TABLE customers ALTER note SET DEFAULT 'x', OWNER TO bob
----
ALTER TABLE orders RENAME TO other
----
CREATE OR REPLACE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS void LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE INDEX i ON order_items (note text_pattern_ops DESC NULLS LAST, id) INCLUDE (total)
----
ALTER TABLE public.orders ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)
----
CREATE TABLE orders (c0 integer, c1 bigint NOT NULL, c2 character varying(5)[], c3 text[], c4 bytea NOT NULL CHECK (c4 > 0), c5 text DEFAULT now(), FOREIGN KEY (c0) REFERENCES billing.invoices)
----
DO $$ BEGIN PERFORM app.rebuild(); RAISE NOTICE 'done %', now(); EXCEPTION WHEN others THEN DELETE FROM audit."Log"; END $$
----
CREATE RULE r AS ON INSERT TO orders WHERE true DO INSTEAD UPDATE customers SET name = NULL
----
EXECUTE q (5)
----
INSERT INTO products AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET sku = excluded.sku WHERE t.id > 1; MERGE INTO billing.invoices AS t USING (SELECT DISTINCT c.note <> DATE '2024-02-29' FROM orders AS c WHERE customer_id = 'x') AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
CREATE MATERIALIZED VIEW mv AS SELECT ('x') AT TIME ZONE 'UTC', CASE b.total WHEN 1 THEN E'a\'b' WHEN 2 THEN id END AS c1 FROM order_items t1, (VALUES (1, 2), (3, 4)) AS sub (n, m) FULL JOIN orders b USING (id) HAVING t1.quantity <> .5 OFFSET 5
----
ALTER TABLE IF EXISTS order_items DROP CONSTRAINT IF EXISTS k, CLUSTER ON i
----
CREATE RULE r AS ON UPDATE TO orders DO INSTEAD NOTHING
----
CREATE RULE r AS ON UPDATE TO orders WHERE true DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
REVOKE USAGE ON TABLE customers, orders FROM bob CASCADE
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT 1, -3 AS c1 FROM LATERAL (SELECT "id" FROM "User Accounts" AS c, generate_series(1, 10) WITH ORDINALITY AS b (g) OFFSET 5) AS "Q" (n, m) JOIN (SELECT .5, sub.email, sub.name FROM audit."Log" AS a FULL JOIN customers "Q" ON email <> E'a\'b' JOIN customers AS sub ON sub.deleted_at < .5 WHERE a."what" <> B'101' LIMIT 10) AS b (n, m) ON n <> B'101' JOIN products AS sub ON "Q".n < '{1,2}'::int[] WHERE tags IS DISTINCT FROM "Q".n LIMIT $3 WITH DATA
----
CREATE INDEX ON "User Accounts" ((data -> 'x')) WHERE deleted_at IS NULL
----
CREATE TABLE copy_1 AS (SELECT 1e3, x.title col1, DATE '2024-02-29' FROM products sub CROSS JOIN products AS x WHERE x.tags < $1 LIMIT $3)
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON orders FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE OR REPLACE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_0 (a, b) AS SELECT ROW(t1.n, t1.n), length(t1.m, 1e3) AS "C 1" FROM LATERAL (SELECT o.title, o.id FROM products AS o WHERE o.tags < $2 ORDER BY position('a' in o.sku) ASC) AS t1 (n, m) WHERE ($2, '2024-01-01'::date) = (2.50, t1.m) WITH NO DATA
----
ALTER TABLE orders OWNER TO bob, SET (fillfactor = 70), REPLICA IDENTITY FULL
----
REVOKE INSERT, UPDATE (total) ON SCHEMA archive FROM bob CASCADE
----
CREATE TABLE part_4 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
ALTER TABLE billing.invoices RENAME TO other
----
CREATE TABLE part_7 PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 1)
----
CREATE INDEX CONCURRENTLY i ON public.orders (note text_pattern_ops DESC NULLS LAST, lower(email), note text_pattern_ops DESC NULLS LAST)
----
CREATE RULE r AS ON DELETE TO billing.invoices WHERE true DO INSTEAD UPDATE customers SET name = NULL
----
DELETE FROM customers AS t WHERE t.country = 1
----
CREATE INDEX IF NOT EXISTS i ON billing.invoices ((data -> 'x'), id, app.norm(title)) INCLUDE (total)
----
CREATE TABLE part_0 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
ALTER TABLE IF EXISTS "User Accounts" ALTER note SET DEFAULT 'x', ADD PRIMARY KEY (id), ADD CONSTRAINT k CHECK (total > 0) NOT VALID
----
ALTER TABLE customers RENAME CONSTRAINT a TO b
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT substring(a."group" from 1 for 3) AS "C 0", a."id" AS c1, a.role, coalesce(-3, n) AS c3 FROM "User Accounts" AS a LEFT JOIN LATERAL (SELECT sub.sku FROM orders AS x INNER JOIN "User Accounts" b USING (id) LEFT JOIN products sub USING (id), (VALUES (1), (2)) AS o (v) WHERE placed_at < 1e3 ORDER BY ARRAY(SELECT t1.* FROM order_items t1 INNER JOIN ONLY customers o ON t1.price = 'drop table t' FULL JOIN audit."Log" AS x ON t1.price = X'1F' GROUP BY t1.id LIMIT $3) DESC NULLS LAST) AS c (n, m) ON a."id" <> NULL WHERE NOT (n <> 'drop table t') HAVING c.m = .5 WITH DATA
----
CREATE TABLE copy_4 (a, b) AS SELECT (t1.payload), OVERLAY(t1.who PLACING 'x' FROM 2 FOR 1) FROM ONLY audit."Log" AS t1 WHERE ($$dollar; $$, DATE '2024-02-29') OVERLAPS (who, 1) GROUP BY GROUPING SETS ((t1.payload), ())
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON billing.invoices FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
CREATE RULE r AS ON INSERT TO billing.invoices DO INSTEAD NOTHING
----
CREATE TABLE copy_1 (a, b) AS (SELECT b.created_at col0 FROM generate_series(1, 10) WITH ORDINALITY AS o (g) FULL JOIN customers AS b ON o.g = B'101' WHERE o.g = X'1F' OFFSET 5)
----
CREATE TABLE copy_0 (a, b) AS SELECT (X'1F')::uuid AS c0, CASE WHEN x.due = 'it''s; fine' THEN x.paid ELSE 'it''s; fine' END, (id)[3] AS "C 2", percentile_cont(0.5) WITHIN GROUP (ORDER BY id) FROM billing.invoices x ORDER BY row_number() OVER (ORDER BY x.paid) DESC
----
CREATE UNIQUE INDEX i ON audit."Log" (lower(email), (a || b), lower(email)) INCLUDE (total)
----
CREATE TABLE public.orders (c0 time(3) without time zone NOT NULL DEFAULT now(), c1 character varying(5)[] NOT NULL DEFAULT gen_random_uuid(), c2 character varying(5)[] DEFAULT gen_random_uuid() CHECK (c2 > 0))
----
CREATE DOMAIN us_zip AS text CHECK (VALUE ~ '^\d{5}$')
----
REVOKE ALL PRIVILEGES ON SCHEMA archive FROM bob CASCADE
----
DROP VIEW audit."Log", public.orders RESTRICT
----
CREATE TABLE copy_4 AS SELECT $2, string_agg(DISTINCT INTERVAL '1 day', ',' ORDER BY 'x') col1, 'x' AS "C 2" FROM (SELECT o."eMail" AS "C 0", o."id" AS "C 1" FROM "User Accounts" o NATURAL JOIN order_items AS "Q" TABLESAMPLE system (10) NATURAL JOIN orders a WHERE quantity < '{1,2}'::int[]) AS c (n, m) NATURAL JOIN products "Q" NATURAL JOIN audit."Log" AS b, billing.invoices t1 WHERE (t1.amount) IS NOT TRUE GROUP BY ROLLUP (due) ORDER BY c.n DESC OFFSET 5
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TEMP VIEW "User Accounts" WITH (security_barrier) AS SELECT DISTINCT * FROM "User Accounts" c CROSS JOIN billing.invoices "Q" WHERE 'drop table t' IN (1e3, $1) HAVING "group" = current_date WITH LOCAL CHECK OPTION
----
INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1 RETURNING placed_at AS r, 1
----
CREATE UNIQUE INDEX i ON orders ((a || b), app.norm(title), id)
----
CREATE UNLOGGED TABLE public.orders (c0 bigint DEFAULT gen_random_uuid(), c1 bigint DEFAULT now(), c2 text NOT NULL)
----
CREATE OR REPLACE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE SEQUENCE s START 10 OWNED BY orders.id
----
CREATE SCHEMA x CREATE TABLE y (z int) CREATE VIEW v AS SELECT * FROM y
----
DROP TABLE audit."Log", public.orders
----
UPDATE order_items AS t SET (id, order_id) = (SELECT 1, 2), (id, order_id) = (t.order_id, 2), (id, order_id) = (t.id, 2) WHERE true
----
CREATE OR REPLACE FUNCTION app.f1(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_3 AS SELECT $1, x.deleted_at AS c1 FROM order_items t1 INNER JOIN customers x USING (id) LEFT JOIN products AS sub ON t1.quantity < 'it''s; fine' WHERE t1.product_id = current_date UNION ALL SELECT count(*) FROM audit."Log" AS "Q" RIGHT OUTER JOIN order_items c ON price < .5 NATURAL JOIN products AS t1 WHERE price = X'1F'
----
DROP MATERIALIZED VIEW IF EXISTS products CASCADE
----
GRANT SELECT ON orders TO bob
----
UPDATE orders AS t SET id = count(*) FILTER (WHERE t.customer_id < .5) WHERE 1 = 1; INSERT INTO products SELECT payload, "what" AS c1, 'it''s; fine', b.id FROM ONLY audit."Log" t1 NATURAL JOIN order_items b GROUP BY GROUPING SETS ((t1.payload), ())
----
CREATE TABLE copy_6 AS SELECT DISTINCT (t1.n) AS c0, id AS "C 1", (B'101') AT TIME ZONE 'UTC' AS "C 2", sum(a.id) OVER (PARTITION BY '2024-01-01'::date ORDER BY DATE '2024-02-29' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col3 FROM LATERAL (SELECT sub.order_id AS c0, $2, sub.order_id AS "C 2", X'1F' AS "C 3" FROM billing.invoices sub LIMIT 10) AS b (n, m), products c RIGHT OUTER JOIN billing.invoices AS a USING (id), LATERAL (SELECT DATE '2024-02-29', $2 col1 FROM order_items AS c NATURAL JOIN "User Accounts" x NATURAL JOIN generate_series(1, 10) AS "Q" (g)) AS t1 (n, m)
----
CREATE TEMP VIEW products (a, b) AS SELECT "id" AS "C 0" FROM "User Accounts" AS b FULL JOIN billing.invoices AS o ON order_id = current_date, (VALUES (1), (2)) AS x (v)
----
CREATE OR REPLACE VIEW order_items (a, b) AS SELECT (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = NULL), string_agg(DISTINCT x.note, ',' ORDER BY current_date) FROM generate_series(1, 10) WITH ORDINALITY AS a (g), orders x CROSS JOIN billing.invoices AS "Q" WHERE ($2) IS NOT TRUE
----
CREATE FUNCTION app.f8(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
REFRESH MATERIALIZED VIEW CONCURRENTLY mv
----
REFRESH MATERIALIZED VIEW billing.mv WITH NO DATA
----
CREATE VIEW orders AS SELECT t1.price col0, .5 AS c1, INTERVAL '1 day', '2024-01-01'::date FROM order_items AS t1 UNION ALL SELECT b.email, b.country FROM customers AS b RIGHT OUTER JOIN billing.invoices AS c ON c.paid = INTERVAL '1 day' WHERE c.order_id <> '{1,2}'::int[] GROUP BY GROUPING SETS ((b.country), ()) ORDER BY ('2024-01-01'::date)::boolean DESC NULLS LAST
----
CREATE CONSTRAINT TRIGGER t AFTER UPDATE OF total, note OR DELETE ON billing.invoices FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
PREPARE q (int) AS DELETE FROM orders WHERE id = $1
----
GRANT INSERT, UPDATE (total) ON FUNCTION f(int) TO bob
----
INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1; UPDATE "User Accounts" SET ("id", "eMail") = (SELECT 1, 2), role = DEFAULT, ("id", "eMail") = (row_number() OVER (ORDER BY "User Accounts"."eMail"), 2) WHERE "User Accounts"."id" < B'101'
----
ALTER ROLE bob SET search_path = app
----
CREATE OR REPLACE VIEW customers WITH (security_barrier) AS SELECT x.* FROM billing.invoices AS x WHERE paid BETWEEN x.amount AND true ORDER BY (NULL) AT TIME ZONE 'UTC' ASC OFFSET 5
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT o.total, ($$dollar; $$)[3], xmlelement(name foo, xmlattributes(o.total AS bar), '2024-01-01'::date), ARRAY(SELECT NULL, sub.g AS "C 1", t1.due AS "C 2", -3 AS "C 3" FROM generate_series(1, 10) AS sub (g) INNER JOIN order_items AS "Q" ON quantity <> DATE '2024-02-29' JOIN billing.invoices t1 ON "Q".price = current_date WHERE "Q".quantity <> '2024-01-01'::date LIMIT 10) AS "C 3" FROM orders AS o WHERE current_date = o.state WITH NO DATA
----
ALTER TABLE orders SET SCHEMA archive
----
CREATE VIEW billing.invoices AS SELECT o.* FROM billing.invoices o FULL JOIN ONLY customers sub USING (id) WHERE $2 = due
----
DROP USER MAPPING FOR bob SERVER far
----
DROP MATERIALIZED VIEW IF EXISTS public.orders, products RESTRICT
----
CHECKPOINT
----
CREATE TABLE copy_5 (a, b) AS SELECT DISTINCT count(*) FROM LATERAL (SELECT DISTINCT INTERVAL '1 day', '2024-01-01'::date, NULL FROM customers AS sub RIGHT OUTER JOIN audit."Log" AS b ON sub.email < INTERVAL '1 day' NATURAL JOIN billing.invoices t1, ONLY billing.invoices a WHERE amount = '2024-01-01'::date GROUP BY GROUPING SETS ((sub.country), ())) AS "Q" (n, m), orders a WHERE NOT (id < DATE '2024-02-29')
----
CREATE INDEX CONCURRENTLY i ON customers (note text_pattern_ops DESC NULLS LAST, app.norm(title)) WHERE deleted_at IS NULL
----
CREATE TABLE part_7 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
CREATE RULE r AS ON UPDATE TO orders DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS (SELECT "group" AS "C 0", x."id" AS "C 1", x."id" col2 FROM ONLY "User Accounts" x WHERE x.role < INTERVAL '1 day' LIMIT 10)
----
CREATE UNLOGGED TABLE IF NOT EXISTS products (c0 numeric(10,2), c1 interval day to second NOT NULL DEFAULT gen_random_uuid() UNIQUE, c2 timestamp with time zone, c3 character varying(5)[] DEFAULT 'x' UNIQUE, PRIMARY KEY (c0), FOREIGN KEY (c0) REFERENCES billing.invoices)
----
CREATE TEMP TABLE IF NOT EXISTS audit."Log" (c0 character varying(5)[] NOT NULL, c1 boolean CHECK (c1 > 0) UNIQUE REFERENCES customers (id) ON DELETE SET NULL, c2 integer DEFAULT 0, c3 text[] NOT NULL DEFAULT (1 + 2) REFERENCES customers (id) ON DELETE SET NULL) WITH (fillfactor=70)
----
CREATE RULE r AS ON DELETE TO orders DO INSTEAD UPDATE customers SET name = NULL
----
CREATE POLICY p ON orders AS RESTRICTIVE TO PUBLIC USING (customer_id = current_setting('app.id')::int)
----
CREATE RULE r AS ON INSERT TO orders DO INSTEAD UPDATE customers SET name = NULL
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT OVERLAY(b.quantity PLACING 'x' FROM 2 FOR 1) FROM "User Accounts" sub LEFT JOIN order_items b ON b.id = DATE '2024-02-29' WHERE NOT (b.quantity < 'drop table t') WITH NO DATA
----
ALTER TABLE audit."Log" RENAME CONSTRAINT a TO b
----
DROP MATERIALIZED VIEW IF EXISTS public.orders, order_items CASCADE
----
ALTER TABLE ONLY "User Accounts" ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0), ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0), ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 5)
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER FUNCTION f(int) OWNER TO bob
----
DELETE FROM billing.invoices AS t WHERE 1 = 1 RETURNING *
----
ALTER TABLE IF EXISTS audit."Log" ALTER COLUMN note SET NOT NULL, ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 5)
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON orders FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
REVOKE ALL PRIVILEGES ON ALL TABLES IN SCHEMA public FROM bob CASCADE
----
UPDATE orders AS t SET (id, customer_id) = ((NULL), 2) FROM (VALUES (1), (2)) AS o (v) CROSS JOIN "User Accounts" a RIGHT OUTER JOIN order_items t1 ON o.v < E'a\'b' WHERE quantity IN (SELECT 1 FROM billing.invoices t1 FULL JOIN "User Accounts" AS c USING (id) WHERE c.role <> 'it''s; fine' FOR SHARE SKIP LOCKED); DELETE FROM "User Accounts" t WHERE 1 = 1
----
CREATE TEMP VIEW products (a, b) AS SELECT xmlelement(name foo, xmlattributes(c.v AS bar), B'101'), string_agg(DISTINCT c.v, ',' ORDER BY $2), string_agg(DISTINCT o.paid, ',' ORDER BY sub.n) AS c2 FROM billing.invoices AS o JOIN (VALUES (1), (2)) AS c (v) ON o.due = $2 CROSS JOIN (SELECT "what", "Q".at, payload AS "C 2" FROM audit."Log" AS "Q" RIGHT OUTER JOIN audit."Log" AS t1 ON t1."what" <> 1e3 GROUP BY GROUPING SETS ((at), ())) AS sub (n, m) WHERE sub.m = ANY ('{1,2}'::int[]) OFFSET 5 WITH LOCAL CHECK OPTION
----
DROP MATERIALIZED VIEW IF EXISTS customers
----
ALTER TABLE public.orders RENAME CONSTRAINT a TO b
----
DROP INDEX IF EXISTS public.orders, orders RESTRICT
----
DELETE FROM customers t
----
UPDATE order_items SET quantity = ROW(quantity, .5), (id, order_id) = (app.score(order_items.id), 2) WHERE true RETURNING order_items.quantity AS r, 1; UPDATE audit."Log" t SET "what" = DEFAULT, (at, who) = (SELECT 1, 2) WHERE CURRENT OF cur
----
DROP ROUTINE r(int)
----
CREATE TABLE part_0 PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 1)
----
DROP SCHEMA archive CASCADE
----
DROP TABLE orders, public.orders
----
CREATE TEMP TABLE IF NOT EXISTS customers (c0 double precision UNIQUE, c1 varchar(20) CHECK (c1 > 0), c2 double precision NOT NULL DEFAULT (1 + 2), PRIMARY KEY (c0)) PARTITION BY RANGE (c0)
----
CREATE TABLE copy_5 AS SELECT id, count(*) FILTER (WHERE created_at < -3) AS "C 1" FROM customers t1 INNER JOIN billing.invoices sub ON sub.order_id < INTERVAL '1 day' WHERE sub.due IS JSON OBJECT
----
CREATE TABLE copy_4 (a, b) AS SELECT CASE WHEN a.id < '2024-01-01'::date THEN current_date ELSE 'it''s; fine' END, position('a' in a.attributes), substring(o.g from 1 for 3) FROM generate_series(1, 10) AS o (g) LEFT JOIN orders "Q" ON o.g < -3 JOIN products AS a ON a.sku < '{1,2}'::int[] WHERE NOT (o.g < 1)
----
CREATE TEMP TABLE IF NOT EXISTS order_items (c0 numeric(10,2) DEFAULT 0, c1 time(3) without time zone, PRIMARY KEY (c0))
----
UPDATE orders SET (id, customer_id) = (SELECT 1, 2), (id, customer_id) = (SELECT 1, 2), id = (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = DATE '2024-02-29') FROM generate_series(1, 10) WITH ORDINALITY AS b (g) WHERE (orders.customer_id) IS NOT TRUE
----
DELETE FROM customers AS t USING customers AS u WHERE u.id = t.id; DELETE FROM billing.invoices
----
CREATE INDEX CONCURRENTLY ON customers ((data -> 'x'), note text_pattern_ops DESC NULLS LAST) INCLUDE (total) WHERE deleted_at IS NULL
----
CREATE TABLE copy_2 (a, b) AS SELECT xmlelement(name foo, xmlattributes(sub.n AS bar), sub.n) FROM (SELECT * FROM (VALUES (1), (2)) AS sub (v) WHERE v < 'x' HAVING v <> true ORDER BY trim(both 'x' from sub.v) DESC NULLS LAST) AS sub (n, m) WHERE (m, sub.m) OVERLAPS (sub.n, DATE '2024-02-29') WITH NO DATA
----
DROP CAST (text AS int)
----
CREATE RULE r AS ON DELETE TO orders DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT attributes FROM products AS t1 WHERE t1.tags IS NULL GROUP BY ROLLUP (t1.price) WITH NO DATA
----
CREATE OR REPLACE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 5)
----
CREATE POLICY p ON billing.invoices TO PUBLIC USING (customer_id = current_setting('app.id')::int)
----
CREATE INDEX i ON billing.invoices ((a || b))
----
CREATE RULE r AS ON INSERT TO billing.invoices WHERE true DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
ALTER TABLE ONLY order_items ADD UNIQUE USING INDEX i
----
DELETE FROM billing.invoices AS t USING customers AS u WHERE u.id = t.id
----
COMMENT ON TABLE orders IS 'x; y'
----
INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1
----
CREATE POLICY p ON billing.invoices FOR SELECT TO PUBLIC USING (customer_id = current_setting('app.id')::int)
----
DROP OPERATOR CLASS oc USING btree
----
UPDATE billing.invoices SET (id, order_id) = (coalesce(invoices.due, invoices.due), 2), order_id = (paid) AT TIME ZONE 'UTC', (id, order_id) = (SELECT 1, 2) FROM order_items AS t1 JOIN orders x ON id = current_date WHERE EXISTS (SELECT 'drop table t' AS "C 0", invoices.order_id FROM order_items AS c CROSS JOIN order_items x NATURAL JOIN billing.invoices AS sub TABLESAMPLE system (10) ORDER BY substring(1e3 from 1 for 3) DESC NULLS LAST OFFSET 5); DELETE FROM orders WHERE orders.id = INTERVAL '1 day'
----
INSERT INTO products SELECT DISTINCT OVERLAY(1 PLACING 'x' FROM 2 FOR 1) AS c0, amount, position('a' in o.id) col2 FROM billing.invoices o WHERE o.order_id IS DISTINCT FROM true; MERGE INTO order_items AS t USING customers AS s ON t.id = s.id WHEN MATCHED THEN DELETE
----
CREATE TABLE copy_6 AS SELECT "Q".n FROM generate_series(1, 10) AS t1 (g) LEFT JOIN (SELECT DISTINCT x."eMail", t1."eMail", '{1,2}'::int[] col2 FROM orders o INNER JOIN "User Accounts" AS t1 ON t1."eMail" < .5 FULL JOIN "User Accounts" AS x ON o.total <> DATE '2024-02-29' WHERE o.customer_id = $2 ORDER BY (role)[2] ASC) AS "Q" (n, m) ON t1.g <> 1e3 WHERE g IS DISTINCT FROM NULL WITH NO DATA
----
DELETE FROM "User Accounts" USING billing.invoices AS u WHERE u.id = "User Accounts"."id"
----
CREATE OR REPLACE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
INSERT INTO audit."Log" AS t (at) VALUES (1) ON CONFLICT (at) DO UPDATE SET who = excluded.who WHERE t.at > 1
----
MERGE INTO orders AS t USING (SELECT c.* FROM (SELECT '2024-01-01'::date, o.g FROM customers AS a NATURAL JOIN billing.invoices sub NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) WHERE o.g = 'x') AS c (n, m) FULL JOIN billing.invoices AS a ON c.m < 'it''s; fine' WHERE $$dollar; $$ IS NULL) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
UPDATE order_items SET product_id = DEFAULT, (id, order_id) = (substring(order_items.id from 1 for 3), 2) FROM (VALUES (1), (2)) AS o (v), orders sub WHERE (.5, sub.note) OVERLAPS (v, 'it''s; fine'); UPDATE "User Accounts" SET "id" = DEFAULT FROM orders AS t1 JOIN customers AS o USING (id) WHERE true IS DISTINCT FROM .5
----
DROP OPERATOR +(int, int)
----
ALTER SEQUENCE s RESTART WITH 5
----
GRANT ALL PRIVILEGES ON FUNCTION f(int) TO bob
----
CREATE OR REPLACE VIEW audit."Log" WITH (security_barrier) AS SELECT CASE WHEN id = '2024-01-01'::date THEN "Q".product_id END AS c0, CASE WHEN a.n = -3 THEN "Q".price ELSE n END col1, (a.m)::jsonb, - 1e3 AS "C 3" FROM (SELECT '2024-01-01'::date, a.role AS c1, E'a\'b', "Q".g FROM "User Accounts" a LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) USING (id) NATURAL JOIN audit."Log" AS sub WHERE "Q".g < $$dollar; $$ ORDER BY coalesce(.5, a."id") ) AS a (n, m) NATURAL JOIN order_items AS "Q" WHERE "Q".price IN (SELECT t1.price, "Q".quantity, x.order_id AS c2, "Q".id AS "C 3" FROM customers AS sub TABLESAMPLE system (10) FULL JOIN products AS t1 USING (id) JOIN order_items x ON email = B'101' INNER JOIN order_items "Q" ON t1.tags <> NULL WHERE sku = $2 LIMIT ALL OFFSET 5) WITH LOCAL CHECK OPTION
----
DROP ROLE bob
----
CREATE TABLE part_1 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON "User Accounts" ((a || b), (data -> 'x')) WHERE deleted_at IS NULL
----
DROP MATERIALIZED VIEW IF EXISTS public.orders, products
----
DROP PROCEDURE p()
----
DELETE FROM orders USING customers AS u WHERE u.id = orders.id
----
CREATE TABLE copy_4 AS SELECT xmlelement(name foo, xmlattributes(m AS bar), current_date) FROM products AS x INNER JOIN (SELECT a.country AS "C 0", INTERVAL '1 day', "eMail" AS c2 FROM "User Accounts" x NATURAL JOIN "User Accounts" "Q" LEFT JOIN customers AS a TABLESAMPLE system (10) ON "group" < -3 WHERE a.deleted_at <> DATE '2024-02-29' LIMIT ALL OFFSET 5) AS sub (n, m) ON x.sku = '2024-01-01'::date GROUP BY ROLLUP (x.id) HAVING price < 'x' WITH NO DATA
----
CREATE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE CONSTRAINT TRIGGER t AFTER INSERT ON billing.invoices FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE UNIQUE INDEX i ON customers (note text_pattern_ops DESC NULLS LAST, (a || b))
----
CREATE OR REPLACE FUNCTION app.f1(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
COMMENT ON CONSTRAINT k ON orders IS NULL
----
DROP POLICY IF EXISTS p ON billing.invoices
----
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON audit."Log" (lower(email)) WHERE deleted_at IS NULL
----
CREATE OR REPLACE FUNCTION app.f8(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE VIEW "User Accounts" WITH (security_barrier) AS SELECT DISTINCT ARRAY[] AS c0, extract(year from id) col1, o.n ~* m FROM (SELECT * FROM generate_series(1, 10) WITH ORDINALITY AS a (g) NATURAL JOIN "User Accounts" "Q" WHERE a.g < 'x' ORDER BY CASE WHEN "Q".role < E'a\'b' THEN 2.50 ELSE '2024-01-01'::date END ) AS o (n, m), customers sub, orders AS c ORDER BY 'drop table t' DESC NULLS LAST
----
DROP STATISTICS st
----
ALTER TABLE audit."Log" ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)
----
CREATE OR REPLACE VIEW order_items WITH (security_barrier) AS SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY .5), json_build_object('k', sub.payload) AS "C 1", (SELECT count(*) FROM customers AS x WHERE x.id = x.deleted_at), pg_sleep($2) FROM audit."Log" AS sub FULL JOIN customers x USING (id) INNER JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON sub.at <> current_date WHERE (INTERVAL '1 day') IS NOT TRUE
----
DROP INDEX IF EXISTS billing.invoices, orders
----
INSERT INTO customers DEFAULT VALUES
----
CREATE TRIGGER t AFTER INSERT ON billing.invoices FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
CREATE RULE r AS ON UPDATE TO orders WHERE true DO INSTEAD UPDATE customers SET name = NULL
----
CREATE OR REPLACE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DROP VIEW orders CASCADE
----
ALTER VIEW v OWNER TO bob
----
MERGE INTO "User Accounts" AS t USING (SELECT 1 FROM order_items t1 LEFT JOIN (SELECT 1e3, true, paid, E'a\'b' FROM "User Accounts" a LEFT JOIN ONLY billing.invoices "Q" ON a."eMail" <> E'a\'b' NATURAL JOIN audit."Log" AS sub WHERE role <> 'drop table t' LIMIT $3) AS a (n, m) ON a.m < '2024-01-01'::date WHERE a.m IS JSON OBJECT OFFSET 5) AS s ON t."id" = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT ("id") VALUES (s.id)
----
DROP VIEW public.orders CASCADE
----
ALTER TABLE customers DROP COLUMN note CASCADE, ADD CONSTRAINT k CHECK (total > 0) NOT VALID, ENABLE ROW LEVEL SECURITY
----
MERGE INTO customers AS t USING customers AS s ON t.id = s.id WHEN MATCHED AND t.email IS NULL THEN UPDATE SET email = 1 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
DROP DOMAIN d
----
INSERT INTO audit."Log" VALUES (1, 2), (3, 4); DELETE FROM orders WHERE orders.placed_at = B'101'
----
CREATE MATERIALIZED VIEW mv AS SELECT x.who, string_agg(DISTINCT $2, ',' ORDER BY x.at) col1, (x.at) AT TIME ZONE 'UTC', trim(both 'x' from 1) FROM products AS sub RIGHT OUTER JOIN audit."Log" x ON "what" = 'x' WITH DATA
----
UPDATE audit."Log" SET "what" = (1), who = DEFAULT FROM generate_series(1, 10) WITH ORDINALITY AS "Q" (g) FULL JOIN products a ON title < INTERVAL '1 day' WHERE (NULL) IS NOT TRUE
----
CREATE TRIGGER t AFTER INSERT ON orders FOR EACH ROW WHEN (NEW.total > 1) EXECUTE PROCEDURE app.touch('x')
----
CREATE OR REPLACE VIEW billing.invoices (a, b) AS SELECT JSON_OBJECT('k' VALUE o.m ABSENT ON NULL RETURNING jsonb) AS c0 FROM (SELECT a.note col0, total FROM orders a JOIN billing.invoices c ON a.id < 'drop table t' FULL JOIN products AS x USING (id) LIMIT ALL OFFSET 5) AS o (n, m) NATURAL JOIN order_items a TABLESAMPLE system (10)
----
CREATE OR REPLACE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_0 (a, b) AS SELECT (SELECT max(x.id) FROM orders AS x WHERE x.id = x.note) AS "C 0", x.state AS "C 1" FROM orders x RIGHT OUTER JOIN "User Accounts" AS sub ON sub.role <> E'a\'b' WHERE sub."id" = ANY ('{1,2}'::int[]) OFFSET 5 WITH NO DATA
----
INSERT INTO audit."Log" (at, who, "what") VALUES (X'1F', 1, DATE '2024-02-29') ON CONFLICT (at) DO NOTHING; INSERT INTO order_items (id, order_id, product_id) VALUES (X'1F', .5, NULL)
----
CREATE TABLE part_8 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
CREATE CONSTRAINT TRIGGER t AFTER INSERT ON orders FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE RULE r AS ON UPDATE TO orders DO INSTEAD UPDATE customers SET name = NULL
----
ALTER TABLE order_items RENAME TO other
----
CREATE TEMP VIEW products AS (SELECT o.title col0, 'x' col1, 2.50 AS "C 2", DATE '2024-02-29' FROM products AS o)
----
ALTER TABLE public.orders ADD UNIQUE USING INDEX i, ALTER note SET DEFAULT 'x'
----
UPDATE order_items AS t SET product_id = DEFAULT, product_id = DEFAULT FROM "User Accounts" o LEFT JOIN order_items AS "Q" USING (id) NATURAL JOIN order_items AS c WHERE NOT (quantity = 1e3)
----
CREATE MATERIALIZED VIEW mv AS SELECT (SELECT count(*) FROM customers AS x WHERE x.id = 1) AS c0, CASE NULL WHEN 1 THEN 'it''s; fine' WHEN 2 THEN 'drop table t' END, notify_user($1), (t1."eMail") AT TIME ZONE 'UTC' FROM "User Accounts" AS t1 LEFT JOIN orders "Q" ON "group" <> X'1F' INNER JOIN billing.invoices AS x ON state < -3 NATURAL JOIN generate_series(1, 10) AS a (g) WITH NO DATA
----
DROP SEQUENCE "User Accounts", audit."Log"
----
CREATE RULE r AS ON INSERT TO orders WHERE true DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
REVOKE SELECT ON SCHEMA archive FROM bob CASCADE
----
ALTER TABLE orders ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)
----
CREATE TABLE part_3 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
CREATE TABLE part_8 PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 1)
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT (m), coalesce(.5, t1.n) col1 FROM (SELECT count(*) FROM order_items c WHERE c.product_id <> $1 LIMIT 10) AS t1 (n, m) HAVING m <> NULL ORDER BY (SELECT count(*) FROM orders AS x WHERE x.id = m) DESC LIMIT 10 WITH NO DATA
----
CREATE TABLE part_3 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
DROP TABLE IF EXISTS billing.invoices RESTRICT
----
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON public.orders (lower(email))
----
CREATE INDEX IF NOT EXISTS i ON orders ((data -> 'x')) WHERE deleted_at IS NULL
----
REVOKE ALL PRIVILEGES ON SEQUENCE s FROM bob CASCADE
----
CREATE ROLE bob LOGIN PASSWORD 'x'
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS (SELECT $1 AS c0, '{1,2}'::int[] FROM customers AS o RIGHT OUTER JOIN order_items AS a ON a.price <> DATE '2024-02-29' WHERE created_at = '{1,2}'::int[]) WITH NO DATA
----
GRANT INSERT, UPDATE (total) ON orders TO bob
----
DROP ACCESS METHOD am
----
CREATE TABLE part_0 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
ALTER TABLE audit."Log" DROP COLUMN note CASCADE, ADD PRIMARY KEY (id)
----
ALTER TABLE customers ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)
----
CREATE OR REPLACE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT b.id FROM products b WHERE b.tags = ANY (SELECT t1.note AS c0 FROM products AS c LEFT JOIN orders AS t1 USING (id) JOIN ONLY order_items AS sub ON t1.total < DATE '2024-02-29' WHERE attributes = true GROUP BY ROLLUP (placed_at) ORDER BY (price) ASC) HAVING b.tags <> 'it''s; fine' WITH DATA
----
CREATE TRIGGER t AFTER INSERT ON orders FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE OR REPLACE VIEW audit."Log" (a, b) AS SELECT "Q".* FROM LATERAL (SELECT g AS "C 0" FROM billing.invoices sub LEFT JOIN generate_series(1, 10) AS x (g) ON x.g = $2 RIGHT OUTER JOIN products AS o ON amount <> true WHERE o.sku = 'drop table t') AS "Q" (n, m) ORDER BY 1 DESC
----
CREATE MATERIALIZED VIEW mv AS SELECT c.* FROM "User Accounts" AS c JOIN "User Accounts" t1 ON c.role <> 'it''s; fine' WHERE ($1, true) OVERLAPS ("id", c."eMail") ORDER BY (t1."id") ASC WITH NO DATA
----
CREATE TYPE pair AS (a int, b text)
----
MERGE INTO products AS t USING billing.invoices AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING
----
INSERT INTO order_items SELECT ARRAY['{1,2}'::int[], 1e3, X'1F'] AS "C 0", -3, jsonb_build_object(1e3, current_date, 'drop table t'), CASE WHEN t1.g <> 1e3 THEN true ELSE order_id END AS "C 3" FROM billing.invoices sub CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS c (g) INNER JOIN generate_series(1, 10) AS t1 (g) ON paid <> 1e3 WHERE (c.g <> .5 AND due < E'a\'b')
----
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'x') THEN CREATE TYPE x AS ENUM ('a'); END IF; END $$
----
CREATE OR REPLACE FUNCTION app.f8(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE public.orders DETACH PARTITION p1 CONCURRENTLY
----
CREATE OR REPLACE VIEW orders AS SELECT deleted_at col0, substring(email from 1 for 3) col1, coalesce(deleted_at, .5) col2 FROM customers x WHERE x.name BETWEEN $2 AND id ORDER BY substring(x.deleted_at from 1 for 3) ASC
----
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO bob
----
CREATE OR REPLACE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE audit."Log" ADD UNIQUE USING INDEX i, OWNER TO bob
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON billing.invoices FOR EACH ROW WHEN (NEW.total > 1) EXECUTE PROCEDURE app.touch('x')
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT ARRAY(SELECT order_id, paid AS "C 1", 1e3 AS c2, .5 AS "C 3" FROM ONLY billing.invoices sub WHERE sub.order_id < 1e3 GROUP BY 1) FROM audit."Log" AS t1 WHERE -3 IS NOT NULL LIMIT 10
----
CREATE TABLE copy_2 AS SELECT (current_date), o.quantity, sum(id) OVER (PARTITION BY 'it''s; fine' ORDER BY o.quantity DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c2 FROM order_items o WHERE '2024-01-01'::date IN ('{1,2}'::int[], 2.50, '{1,2}'::int[]) ORDER BY ($$dollar; $$) DESC WITH NO DATA
----
VACUUM (ANALYZE) orders
----
LOCK TABLE orders IN SHARE MODE
----
DROP INDEX audit."Log", orders
----
CREATE RULE r AS ON INSERT TO billing.invoices WHERE true DO INSTEAD NOTHING
----
CREATE MATERIALIZED VIEW mv AS SELECT DISTINCT c.* FROM generate_series(1, 10) AS c (g) RIGHT OUTER JOIN order_items b USING (id) CROSS JOIN ONLY order_items AS sub WHERE NOT (b.price <> $$dollar; $$) HAVING sub.id <> $2 WITH NO DATA
----
INSERT INTO products SELECT extract(epoch from $1) col0, ARRAY[-3, b.country, due], b.name FROM billing.invoices a FULL JOIN customers AS b ON b.deleted_at < 'it''s; fine' WHERE current_date IN (1e3, '{1,2}'::int[], $1) LIMIT 10 OFFSET 5; UPDATE orders AS t SET (id, customer_id) = ((t.customer_id) AT TIME ZONE 'UTC', 2), state = DEFAULT FROM customers AS c NATURAL JOIN ONLY audit."Log" AS o WHERE X'1F' IS DISTINCT FROM $1
----
INSERT INTO order_items DEFAULT VALUES RETURNING t.product_id AS r, 1; INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1
----
INSERT INTO products DEFAULT VALUES
----
GRANT USAGE ON SEQUENCE s TO bob
----
INSERT INTO products DEFAULT VALUES RETURNING *
----
CREATE TRIGGER t AFTER INSERT ON billing.invoices FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE TABLE IF NOT EXISTS products (c0 uuid NOT NULL DEFAULT now(), c1 integer DEFAULT nextval('s'), c2 text[] NOT NULL DEFAULT nextval('s'), c3 time(3) without time zone, c4 varchar(20) DEFAULT 0, PRIMARY KEY (c0))
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT n, position('a' in id), JSON_OBJECT('k' VALUE o.placed_at ABSENT ON NULL RETURNING jsonb) col2, state >= X'1F' FROM products AS "Q" INNER JOIN billing.invoices AS x USING (id) LEFT JOIN LATERAL (SELECT attributes, x.attributes AS "C 1" FROM ONLY products "Q" JOIN products x USING (id), "User Accounts" b WHERE x.price < $2 LIMIT $3 FOR NO KEY UPDATE NOWAIT) AS a (n, m) USING (id) RIGHT OUTER JOIN orders o ON o.placed_at <> X'1F' GROUP BY 1 LIMIT 10 WITH DATA
----
CREATE OR REPLACE VIEW products (a, b) AS SELECT * FROM orders a WHERE a.state <> 'x' EXCEPT TABLE customers
----
REVOKE USAGE ON ALL TABLES IN SCHEMA public FROM bob CASCADE
----
REVOKE ALL PRIVILEGES ON orders FROM bob CASCADE
----
CREATE TABLE copy_6 (a, b) AS (SELECT "Q".* FROM audit."Log" AS "Q" WHERE "Q".payload <> 'it''s; fine')
----
CREATE TABLE IF NOT EXISTS orders (c0 interval day to second, c1 varchar(20), c2 numeric(10,2), c3 integer NOT NULL, c4 bytea NOT NULL CHECK (c4 > 0), c5 boolean) WITH (fillfactor=70)
----
ALTER TABLE audit."Log" DETACH PARTITION p1 CONCURRENTLY
----
CREATE RULE r AS ON UPDATE TO billing.invoices DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE part_2 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
COMMENT ON COLUMN billing.invoices.due IS 'z'
----
DROP TABLE orders, billing.invoices RESTRICT
----
DROP MATERIALIZED VIEW billing.invoices, public.orders RESTRICT
----
CREATE CONSTRAINT TRIGGER t AFTER UPDATE OF total, note OR DELETE ON orders FOR EACH ROW WHEN (NEW.total > 1) EXECUTE FUNCTION app.touch('x')
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT string_agg(DISTINCT at, ',' ORDER BY x."what") AS "C 0", JSON_OBJECT('k' VALUE at ABSENT ON NULL RETURNING jsonb) col1, json_build_object('k', NULL) FROM audit."Log" x WHERE (.5, 'x') = (DATE '2024-02-29', $2) LIMIT $3 WITH DATA
----
DROP MATERIALIZED VIEW IF EXISTS customers, audit."Log" RESTRICT
----
CREATE OR REPLACE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE audit."Log" ATTACH PARTITION p1 DEFAULT
----
INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1; INSERT INTO orders (id, customer_id, state) VALUES (2.50, '{1,2}'::int[], INTERVAL '1 day') ON CONFLICT  DO NOTHING RETURNING *
----
ALTER TABLE public.orders ADD CONSTRAINT k CHECK (total > 0) NOT VALID, ALTER COLUMN note TYPE timestamp with time zone, DROP COLUMN note CASCADE
----
CREATE TABLE part_1 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
UPDATE orders t SET state = (NULL)::jsonb, (id, customer_id) = (SELECT 1, 2), note = ARRAY(SELECT DISTINCT a.product_id AS c0 FROM generate_series(1, 10) AS x (g) FULL JOIN order_items AS a ON x.g < current_date CROSS JOIN "User Accounts" AS sub WHERE g = 'x' ORDER BY INTERVAL '1 day'  LIMIT 10) FROM orders b FULL JOIN billing.invoices AS c ON b.customer_id = 'drop table t' LEFT JOIN generate_series(1, 10) AS t1 (g) ON t1.g < '2024-01-01'::date WHERE (placed_at, E'a\'b') = ($2, 2.50); INSERT INTO order_items SELECT sub.title, DATE '2024-02-29', true AS c2, '2024-01-01'::date FROM products sub GROUP BY sku ORDER BY nextval(sub.price) 
----
UPDATE order_items t SET (id, order_id) = (row_number() OVER (ORDER BY NULL), 2), order_id = t.quantity WHERE true; UPDATE products t SET (id, sku) = (SELECT 1, 2), (id, sku) = (SELECT 1, 2) RETURNING *
----
DELETE FROM audit."Log" t WHERE t."what" = X'1F'
----
CREATE MATERIALIZED VIEW mv AS SELECT 1 FROM LATERAL (SELECT a.title col0, title, 2.50, a.attributes FROM products AS a GROUP BY GROUPING SETS ((a.title), ()) OFFSET 5) AS c (n, m) LEFT JOIN orders AS "Q" ON "Q".total <> X'1F' INNER JOIN audit."Log" b ON c.n = '2024-01-01'::date WHERE 'drop table t' = "Q".placed_at ORDER BY substring(DATE '2024-02-29' from 1 for 3) DESC
----
GRANT SELECT ON SEQUENCE s TO bob
----
DROP TABLE customers, order_items CASCADE
----
CREATE TABLE copy_2 (a, b) AS SELECT t1.n AS c0, t1.n, X'1F' AS "C 2", position('a' in NULL) FROM LATERAL (SELECT x.who col0, g, "Q".g, 'it''s; fine' AS c3 FROM audit."Log" AS x RIGHT OUTER JOIN generate_series(1, 10) AS "Q" (g) ON "Q".g <> DATE '2024-02-29' OFFSET 5) AS t1 (n, m) ORDER BY t1.m 
----
CREATE INDEX CONCURRENTLY ON "User Accounts" (note text_pattern_ops DESC NULLS LAST)
----
GRANT admin TO bob WITH ADMIN OPTION
----
CREATE MATERIALIZED VIEW mv AS SELECT DISTINCT current_date col0 FROM products AS sub JOIN order_items b ON sub.id <> 1e3 FULL JOIN customers c ON b.order_id < 'drop table t' FULL JOIN billing.invoices AS a ON price = DATE '2024-02-29' WITH NO DATA
----
DELETE FROM customers WHERE customers.id = 2.50; MERGE INTO order_items AS t USING customers AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
CREATE VIEW products AS SELECT E'a\'b', row_number() OVER (ORDER BY c.v), 'drop table t' AS c2, json_build_object('k', $2) FROM (VALUES (1), (2)) AS c (v) WHERE NOT (c.v = INTERVAL '1 day') LIMIT ALL OFFSET 5
----
DROP INDEX IF EXISTS public.orders CASCADE
----
ALTER TABLE orders OWNER TO bob, ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0), ADD COLUMN IF NOT EXISTS c1 time(3) without time zone NOT NULL
----
ALTER TABLE audit."Log" RENAME TO other
----
CREATE TABLE part_5 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
CREATE MATERIALIZED VIEW mv AS SELECT email FROM customers t1 INNER JOIN generate_series(1, 10) AS "Q" (g) USING (id) LEFT JOIN customers AS sub ON t1.email < E'a\'b', audit."Log" AS a WHERE t1.email < '{1,2}'::int[] EXCEPT SELECT count(*) FROM billing.invoices AS a WHERE a.id = E'a\'b' GROUP BY ROLLUP (id) WITH DATA
----
CREATE TABLE IF NOT EXISTS orders (c0 numeric(10,2) NOT NULL DEFAULT 'x', c1 varchar(20), c2 integer, FOREIGN KEY (c0) REFERENCES billing.invoices)
----
CREATE RULE r AS ON UPDATE TO billing.invoices WHERE true DO INSTEAD UPDATE customers SET name = NULL
----
CREATE CONSTRAINT TRIGGER t AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
REVOKE SELECT ON TABLE customers, orders FROM bob CASCADE
----
ALTER TABLE "User Accounts" ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)
----
DROP MATERIALIZED VIEW billing.invoices
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT CAST("Q".order_id AS interval day to second) FROM ONLY order_items AS "Q" FULL JOIN audit."Log" AS t1 ON "Q".order_id < .5 LIMIT $3 WITH DATA
----
DROP INDEX billing.invoices CASCADE
----
CREATE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE UNIQUE INDEX i ON public.orders (note text_pattern_ops DESC NULLS LAST, lower(email), lower(email)) WHERE deleted_at IS NULL
----
CREATE INDEX i ON customers (app.norm(title), (data -> 'x'))
----
ALTER TABLE products OWNER TO bob
----
INSERT INTO order_items (id, order_id, product_id) VALUES (-3, current_date, current_date), (X'1F', 1, E'a\'b'), (.5, '2024-01-01'::date, B'101'); MERGE INTO customers AS t USING (SELECT DISTINCT CASE a.m WHEN 1 THEN $1 WHEN 2 THEN X'1F' END col0, JSON_OBJECT('k' VALUE sub.m ABSENT ON NULL RETURNING jsonb), NULL, ROW("id", sub.m) AS c3 FROM "User Accounts" AS o JOIN (SELECT sub.placed_at, sub.total col1, sub.placed_at FROM orders sub WHERE customer_id < '2024-01-01'::date ORDER BY (SELECT count(*) FROM order_items AS x WHERE x.id = sub.state) DESC NULLS LAST) AS a (n, m) ON o."id" < E'a\'b' JOIN (TABLE customers) AS sub (n, m) ON n < 1 WHERE EXISTS (SELECT c.created_at, true, NULL, v AS "C 3" FROM (VALUES (1), (2)) AS t1 (v), order_items AS sub, billing.invoices AS x INNER JOIN customers c ON c.created_at = INTERVAL '1 day' LIMIT 10)) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING
----
CREATE INDEX IF NOT EXISTS i ON order_items USING gin (app.norm(title), lower(email), note text_pattern_ops DESC NULLS LAST) INCLUDE (total)
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE SCHEMA IF NOT EXISTS archive AUTHORIZATION bob
----
CREATE TABLE IF NOT EXISTS orders (c0 character varying(5)[] CHECK (c0 > 0)) PARTITION BY RANGE (c0)
----
CREATE UNLOGGED TABLE orders (c0 bytea NOT NULL, c1 jsonb NOT NULL, c2 double precision NOT NULL, c3 varchar(20) NOT NULL, c4 bigint, c5 bytea DEFAULT (1 + 2), PRIMARY KEY (c0))
----
ALTER TABLE order_items ALTER COLUMN note DROP DEFAULT, ALTER COLUMN note DROP DEFAULT
----
CREATE TEMP TABLE IF NOT EXISTS orders (c0 boolean, c1 boolean CHECK (c1 > 0), c2 bytea DEFAULT gen_random_uuid(), c3 text[] DEFAULT gen_random_uuid(), c4 varchar(20) NOT NULL, c5 interval day to second DEFAULT 'x', PRIMARY KEY (c0))
----
CREATE UNIQUE INDEX IF NOT EXISTS i ON products USING gin (app.norm(title), note text_pattern_ops DESC NULLS LAST, lower(email)) WHERE deleted_at IS NULL
----
DELETE FROM orders WHERE true; INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1
----
CREATE TABLE copy_6 AS SELECT 'x', payload col1, CAST(E'a\'b' AS text[]), b."what" FROM audit."Log" AS b JOIN (VALUES (1), (2)) AS c (v) ON v <> B'101' WHERE NOT (v <> DATE '2024-02-29') WITH NO DATA
----
INSERT INTO "User Accounts" SELECT DISTINCT ARRAY(SELECT DISTINCT a.payload, at AS c1, .5 FROM audit."Log" AS a WHERE at < 'x'), coalesce('x', b.total) col1 FROM orders b NATURAL JOIN ONLY billing.invoices a; UPDATE audit."Log" AS t SET (at, who) = (SELECT 1, 2) FROM "User Accounts" AS a WHERE "what" NOT IN (true, X'1F', $$dollar; $$)
----
SELECT * INTO TEMP t9 FROM orders
----
DELETE FROM order_items t WHERE t.order_id = -3 RETURNING t.product_id
----
CREATE TEMP TABLE IF NOT EXISTS orders (c0 varchar(20) NOT NULL, c1 boolean NOT NULL DEFAULT nextval('s'), c2 double precision NOT NULL DEFAULT (1 + 2), c3 varchar(20) NOT NULL, c4 boolean, FOREIGN KEY (c0) REFERENCES billing.invoices) WITH (fillfactor=70)
----
DROP INDEX IF EXISTS orders CASCADE
----
INSERT INTO audit."Log" SELECT DISTINCT x.* FROM products x INNER JOIN customers sub ON sub.deleted_at < 1e3 FULL JOIN billing.invoices t1 ON price < $2 LIMIT 10
----
ALTER TABLE orders ALTER note SET DEFAULT 'x', DROP COLUMN note CASCADE, ENABLE ROW LEVEL SECURITY
----
CREATE UNIQUE INDEX i ON billing.invoices (lower(email))
----
CREATE TABLE copy_3 AS SELECT 'drop table t', (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = m), CASE t1.v WHEN 1 THEN t1.v WHEN 2 THEN t1.v END, row_number() OVER (ORDER BY true) FROM (SELECT x.paid col0 FROM billing.invoices x LEFT JOIN generate_series(1, 10) AS sub (g) ON sub.g < 2.50 WHERE g <> E'a\'b' LIMIT $3) AS x (n, m) RIGHT OUTER JOIN (VALUES (1), (2)) AS t1 (v) ON t1.v = INTERVAL '1 day' WHERE x.n = ANY (SELECT x.note, 'drop table t', order_id col2, id FROM billing.invoices o JOIN billing.invoices b ON o.paid < 'it''s; fine' RIGHT OUTER JOIN orders x ON x.customer_id <> true HAVING x.total = B'101' ORDER BY (B'101')[3]  FOR UPDATE) ORDER BY v < v DESC NULLS LAST WITH NO DATA
----
CREATE TRIGGER t AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
CREATE TABLE "User Accounts" (c0 text DEFAULT 'x' CHECK (c0 > 0)) PARTITION BY RANGE (c0)
----
CREATE TABLE copy_7 AS SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY -3) col0, coalesce(m, 'x') AS "C 1" FROM (SELECT t1."group" AS "C 0" FROM "User Accounts" AS t1 LIMIT ALL) AS t1 (n, m) CROSS JOIN (SELECT DISTINCT tags AS "C 0", x.attributes, B'101' col2, "Q"."id" AS c3 FROM "User Accounts" AS "Q" INNER JOIN products AS x ON price = .5 WHERE x.price <> $1) AS a (n, m) HAVING m = 1
----
INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1
----
CREATE INDEX ON "User Accounts" ((data -> 'x'), (data -> 'x')) INCLUDE (total) WHERE deleted_at IS NULL
----
CREATE MATERIALIZED VIEW mv AS SELECT DISTINCT 'drop table t', (X'1F') AS "C 1", (SELECT max(x.id) FROM "User Accounts" AS x WHERE x.id = '{1,2}'::int[]) FROM billing.invoices a CROSS JOIN products c FULL JOIN (SELECT "Q".g col0, "Q".g, '{1,2}'::int[] AS "C 2" FROM "User Accounts" t1 INNER JOIN generate_series(1, 10) AS "Q" (g) USING (id) WHERE "Q".g <> 'it''s; fine' ORDER BY $$dollar; $$ || 1 DESC NULLS LAST) AS x (n, m) ON x.n < 'drop table t' HAVING due = '2024-01-01'::date WITH DATA
----
ALTER TABLE customers DROP COLUMN IF EXISTS note CASCADE, SET TABLESPACE fast, ADD UNIQUE USING INDEX i
----
CREATE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
INSERT INTO customers DEFAULT VALUES RETURNING customers.id AS r, 1
----
ALTER TABLE IF EXISTS order_items ALTER COLUMN id SET STATISTICS 100, ALTER COLUMN note SET NOT NULL
----
MERGE INTO billing.invoices AS t USING audit."Log" AS s ON t.id = s.id WHEN MATCHED THEN DELETE
----
CREATE TABLE part_8 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
CREATE TABLE copy_3 (a, b) AS SELECT DISTINCT 1 FROM order_items x JOIN (SELECT DISTINCT B'101', product_id AS c1 FROM order_items AS o WHERE o.quantity <> $$dollar; $$) AS "Q" (n, m) ON "Q".m = E'a\'b' WHERE x.order_id IS DISTINCT FROM x.order_id LIMIT ALL OFFSET 5 WITH NO DATA
----
DROP SEQUENCE billing.invoices, order_items
----
ALTER TABLE orders ALTER note SET DEFAULT 'x', ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED
----
INSERT INTO order_items AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1
----
ALTER TABLE billing.invoices ATTACH PARTITION p1 DEFAULT
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON billing.invoices FOR EACH ROW WHEN (NEW.total > 1) EXECUTE FUNCTION app.touch('x')
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT sum("Q".m) OVER (PARTITION BY X'1F' ORDER BY m DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col0, (.5) AT TIME ZONE 'UTC' FROM audit."Log" AS x NATURAL JOIN (SELECT 1 col0 FROM customers a TABLESAMPLE system (10) INNER JOIN products c ON a.name < 2.50 ORDER BY JSON_OBJECT('k' VALUE E'a\'b' ABSENT ON NULL RETURNING jsonb) ASC) AS "Q" (n, m) WHERE x."what" BETWEEN who AND x."what" ORDER BY OVERLAY($$dollar; $$ PLACING 'x' FROM 2 FOR 1) ASC WITH NO DATA
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS TABLE customers WITH NO DATA
----
CREATE INDEX IF NOT EXISTS i ON "User Accounts" (id, (a || b)) INCLUDE (total) WHERE deleted_at IS NULL
----
CREATE VIEW "User Accounts" (a, b) AS SELECT ($2) AT TIME ZONE 'UTC' AS "C 0" FROM customers a INNER JOIN orders AS b ON total < 1 OFFSET 5
----
CREATE MATERIALIZED VIEW mv AS SELECT xmlelement(name foo, xmlattributes(-3 AS bar), c.g) AS c0, $2 AS "C 1", sub.order_id, 1e3 FROM order_items sub JOIN generate_series(1, 10) WITH ORDINALITY AS c (g) ON id < 'it''s; fine' WHERE (INTERVAL '1 day', 2.50) OVERLAPS (sub.product_id, g)
----
CREATE TABLE copy_6 (a, b) AS SELECT t1.role, JSON_OBJECT('k' VALUE o.customer_id ABSENT ON NULL RETURNING jsonb), INTERVAL '1 day', crm."Rate"(t1."group") AS "C 3" FROM "User Accounts" AS t1 CROSS JOIN orders o
----
DELETE FROM products t USING products AS u WHERE u.id = t.id; MERGE INTO order_items AS t USING "User Accounts" AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
DROP SEQUENCE orders
----
DELETE FROM products USING audit."Log" AS u WHERE u.id = 3; DELETE FROM products AS t WHERE true
----
CREATE RULE r AS ON INSERT TO billing.invoices DO INSTEAD UPDATE customers SET name = NULL
----
DROP INDEX IF EXISTS order_items CASCADE
----
CREATE UNIQUE INDEX ON customers (app.norm(title), note text_pattern_ops DESC NULLS LAST, lower(email)) WHERE deleted_at IS NULL
----
CREATE MATERIALIZED VIEW mv AS SELECT 1e3 AS "C 0" FROM generate_series(1, 10) AS "Q" (g) FULL JOIN generate_series(1, 10) AS a (g) ON "Q".g <> INTERVAL '1 day' WHERE "Q".g = INTERVAL '1 day' EXCEPT SELECT INTERVAL '1 day' AS c0, .5, c.who, c.at AS "C 3" FROM audit."Log" AS c WITH NO DATA
----
CREATE TABLE copy_4 (a, b) AS SELECT B'101', ROW(sku, product_id) AS "C 1", xmlelement(name foo, xmlattributes(id AS bar), sku) col2 FROM order_items o LEFT JOIN products AS c ON price < DATE '2024-02-29' WHERE $1 IS DISTINCT FROM X'1F' LIMIT $3 WITH NO DATA
----
DROP TABLE IF EXISTS order_items RESTRICT
----
INSERT INTO order_items AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1; INSERT INTO order_items DEFAULT VALUES
----
TRUNCATE TABLE ONLY orders, customers RESTART IDENTITY CASCADE
----
ALTER TABLE IF EXISTS customers DROP COLUMN note CASCADE, ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0), OWNER TO bob
----
CREATE TRIGGER t AFTER INSERT ON orders FOR EACH ROW WHEN (NEW.total > 1) EXECUTE FUNCTION app.touch('x')
----
GRANT SELECT ON SCHEMA archive TO bob
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
UPDATE "User Accounts" t SET "group" = trim(both 'x' from t.role) WHERE 1 = 1
----
CREATE TABLE copy_8 (a, b) AS SELECT DISTINCT '{1,2}'::int[] ~* a.g, (product_id)::bigint, (g) FROM generate_series(1, 10) WITH ORDINALITY AS a (g) JOIN order_items o ON product_id <> '{1,2}'::int[] WHERE g IS NULL GROUP BY o.id ORDER BY g DESC NULLS LAST
----
CREATE CONSTRAINT TRIGGER t AFTER INSERT ON orders FOR EACH ROW WHEN (NEW.total > 1) EXECUTE PROCEDURE app.touch('x')
----
CREATE UNIQUE INDEX CONCURRENTLY ON public.orders (note text_pattern_ops DESC NULLS LAST)
----
CREATE RULE r AS ON INSERT TO orders DO INSTEAD NOTHING
----
UPDATE billing.invoices SET due = DEFAULT, paid = OVERLAY(invoices.amount PLACING 'x' FROM 2 FOR 1) WHERE id = id RETURNING *
----
CREATE FUNCTION app.f1(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
REVOKE USAGE ON SCHEMA archive FROM bob CASCADE
----
CREATE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DELETE FROM audit."Log" AS t USING "User Accounts" AS u WHERE u.id = 3
----
CREATE TABLE copy_0 (a, b) AS SELECT DISTINCT (SELECT count(*) FROM order_items AS x WHERE x.id = 1), extract(epoch from a.role) AS c1 FROM "User Accounts" AS a NATURAL JOIN customers AS sub NATURAL JOIN (SELECT 'drop table t' AS c0, E'a\'b' AS "C 1" FROM generate_series(1, 10) WITH ORDINALITY AS b (g) NATURAL JOIN order_items AS t1 RIGHT OUTER JOIN generate_series(1, 10) AS "Q" (g) ON t1.quantity < 'x' LEFT JOIN ONLY "User Accounts" sub ON id = 'x' WHERE "Q".g = .5 GROUP BY 1 OFFSET 5) AS "Q" (n, m) WHERE a."id" IS JSON OBJECT LIMIT 10
----
DROP VIEW IF EXISTS public.orders CASCADE
----
UPDATE billing.invoices AS t SET id = position('a' in id), paid = ARRAY[.5] FROM ONLY order_items AS c WHERE $2 LIKE 'a%' 
----
CREATE TABLE copy_1 (a, b) AS SELECT ROW('it''s; fine', m) AS "C 0" FROM (VALUES (1), (2)) AS "Q" (v) JOIN products x ON x.price = -3 JOIN LATERAL (SELECT b.customer_id AS "C 0", 'x' AS c1 FROM orders b FULL JOIN ONLY order_items t1 ON product_id < true ORDER BY CASE WHEN note < '2024-01-01'::date THEN b.placed_at ELSE t1.quantity END DESC) AS a (n, m) ON x.price = $1 WHERE (x.title, x.attributes) OVERLAPS (a.n, a.m) OFFSET 5
----
UPDATE customers SET created_at = customers.created_at FROM ONLY audit."Log" x CROSS JOIN billing.invoices AS b WHERE (x.payload) IS NOT TRUE; INSERT INTO billing.invoices SELECT 1 AS "C 0", sub.v FROM billing.invoices a CROSS JOIN (VALUES (1), (2)) AS sub (v) WHERE sub.v = 'x' GROUP BY 1 HAVING sub.v <> true
----
INSERT INTO audit."Log" DEFAULT VALUES; INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1 RETURNING order_id AS r, 1
----
CREATE RULE r AS ON DELETE TO billing.invoices DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE TABLE part_5 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
REVOKE INSERT, UPDATE (total) ON FUNCTION f(int) FROM bob CASCADE
----
CREATE TABLE copy_8 AS SELECT OVERLAY(sub."what" PLACING 'x' FROM 2 FOR 1) FROM orders x CROSS JOIN ONLY audit."Log" AS sub RIGHT OUTER JOIN generate_series(1, 10) AS t1 (g) ON sub.who < '2024-01-01'::date WHERE NULL IS DISTINCT FROM NULL ORDER BY - sub.who 
----
CREATE TEMP TABLE IF NOT EXISTS products (c0 interval day to second DEFAULT nextval('s'))
----
CREATE MATERIALIZED VIEW mv AS SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY current_date), row_number() OVER (ORDER BY 2.50), x."id" AS c2 FROM audit."Log" AS c LEFT JOIN (SELECT b.g AS "C 0", 'it''s; fine' FROM billing.invoices AS o, generate_series(1, 10) AS b (g) INNER JOIN products a USING (id) WHERE b.g <> B'101') AS sub (n, m) ON c.payload <> DATE '2024-02-29', "User Accounts" x FOR UPDATE
----
MERGE INTO audit."Log" AS t USING (SELECT "Q".title AS "C 0" FROM billing.invoices AS a RIGHT OUTER JOIN generate_series(1, 10) AS c (g) ON amount = $$dollar; $$ JOIN products AS "Q" TABLESAMPLE system (10) ON a.due = 'drop table t' INNER JOIN customers t1 ON a.due < 'it''s; fine' GROUP BY 1 ORDER BY xmlelement(name foo, xmlattributes(NULL AS bar), g) ) AS s ON t.at = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (at) VALUES (s.id)
----
CREATE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS void LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DROP INDEX IF EXISTS orders, order_items CASCADE
----
REASSIGN OWNED BY bob TO alice
----
DELETE FROM customers t WHERE true; MERGE INTO billing.invoices AS t USING (SELECT ARRAY[X'1F', o.name, email] col0, o.country AS c1 FROM customers o FULL JOIN (SELECT country, b.email, X'1F', b.id col3 FROM customers b WHERE id = DATE '2024-02-29') AS b (n, m) ON o.deleted_at = X'1F' WHERE ('it''s; fine', b.n) = (n, 'drop table t')) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
CREATE OR REPLACE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS void LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DELETE FROM customers t USING order_items AS u WHERE u.id = t.id; UPDATE order_items t SET product_id = DEFAULT, (id, order_id) = (SELECT 1, 2) FROM orders AS c INNER JOIN ONLY audit."Log" o ON c.customer_id <> $2, order_items "Q" WHERE ("Q".id, INTERVAL '1 day') OVERLAPS ($2, E'a\'b')
----
CREATE UNIQUE INDEX i ON products ((data -> 'x'), lower(email))
----
ALTER TABLE IF EXISTS products ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED, ADD COLUMN c1 time(3) without time zone NOT NULL DEFAULT (1 + 2)
----
DROP SEQUENCE IF EXISTS billing.invoices, public.orders CASCADE
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT string_agg(DISTINCT 1e3, ',' ORDER BY $2), (x.n) col1, ROW("eMail", x.n), row_number() OVER (ORDER BY x.n) FROM "User Accounts" b RIGHT OUTER JOIN (SELECT 'it''s; fine' AS c0, x.email, .5, INTERVAL '1 day' AS "C 3" FROM billing.invoices AS "Q" LEFT JOIN customers AS x ON id = 'drop table t' INNER JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) USING (id) WHERE x.deleted_at <> 2.50 GROUP BY "Q".paid ORDER BY 1e3 DESC OFFSET 5) AS x (n, m) ON x.m < 1 WHERE x.n = ANY (TABLE customers) LIMIT ALL FOR SHARE SKIP LOCKED
----
CREATE TEMP VIEW "User Accounts" WITH (security_barrier) AS (SELECT "Q".deleted_at col0, '{1,2}'::int[] AS "C 1", t1.order_id AS c2 FROM ONLY order_items AS t1 TABLESAMPLE system (10) CROSS JOIN customers AS "Q" CROSS JOIN orders AS x RIGHT OUTER JOIN billing.invoices sub ON price = NULL WHERE sub.due < 2.50) WITH LOCAL CHECK OPTION
----
UPDATE products AS t SET (id, sku) = (SELECT 1, 2), tags = - t.tags WHERE CURRENT OF cur; INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1
----
DROP FOREIGN TABLE products CASCADE
----
CREATE OR REPLACE VIEW customers (a, b) AS SELECT ROW(sub."eMail", o.g) AS "C 0", substring('drop table t' from 1 for 3) col1, B'101' FROM ONLY "User Accounts" AS sub NATURAL JOIN generate_series(1, 10) AS o (g)
----
UPDATE products AS t SET (id, sku) = (CASE t.tags WHEN 1 THEN X'1F' WHEN 2 THEN B'101' END, 2), (id, sku) = (attributes, 2) WHERE CURRENT OF cur RETURNING price AS r, 1; DELETE FROM customers t USING audit."Log" AS u WHERE u.id = 3
----
UPDATE customers t SET (id, email) = (t.email, 2) WHERE (email, id) = ('drop table t', E'a\'b')
----
DROP MATERIALIZED VIEW public.orders CASCADE
----
CREATE INDEX IF NOT EXISTS i ON audit."Log" (id) INCLUDE (total)
----
MERGE INTO customers AS t USING (SELECT DISTINCT (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = x.tags) col0, ARRAY[x.sku] FROM order_items o CROSS JOIN order_items AS sub INNER JOIN products AS x USING (id) WHERE (o.quantity = '{1,2}'::int[] OR x.sku < -3)) AS s ON t.id = s.id WHEN MATCHED AND t.email IS NULL THEN UPDATE SET email = 1
----
CREATE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_0 AS SELECT abs(a.state, 'drop table t', a.id), count(*) FILTER (WHERE x.price <> DATE '2024-02-29'), CAST(1 AS uuid), ARRAY['drop table t'] FROM products x INNER JOIN orders AS a USING (id) WHERE x.tags IS DISTINCT FROM B'101' ORDER BY 'drop table t' DESC
----
CREATE TABLE copy_3 AS SELECT o.id AS c0, substring(o.id from 1 for 3) AS "C 1", sum(tags) OVER (PARTITION BY 'drop table t' ORDER BY a.attributes DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM products a FULL JOIN products o ON o.sku <> .5 WHERE (o.id, o.sku) = (a.price, o.id) GROUP BY 1 LIMIT ALL
----
GRANT SELECT ON FUNCTION f(int) TO bob
----
CREATE CONSTRAINT TRIGGER t AFTER UPDATE OF total, note OR DELETE ON orders FOR EACH ROW EXECUTE PROCEDURE app.touch('x')
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE IF NOT EXISTS customers (c0 double precision NOT NULL, c1 text DEFAULT 'x', c2 numeric(10,2), c3 boolean REFERENCES customers (id) ON DELETE SET NULL, c4 numeric(10,2) NOT NULL DEFAULT gen_random_uuid()) WITH (fillfactor=70)
----
CREATE TABLE audit."Log" (c0 text CHECK (c0 > 0) REFERENCES customers (id) ON DELETE SET NULL)
----
CREATE TABLE public.orders (c0 date, c1 uuid NOT NULL) PARTITION BY RANGE (c0)
----
CREATE TEMP TABLE "User Accounts" (c0 timestamp with time zone, c1 date, c2 jsonb NOT NULL) PARTITION BY RANGE (c0)
----
CREATE UNLOGGED TABLE audit."Log" (c0 integer DEFAULT 0 UNIQUE, c1 numeric(10,2), c2 date, PRIMARY KEY (c0))
----
CREATE INDEX ON order_items USING gin (id)
----
ALTER TABLE IF EXISTS ONLY orders ADD UNIQUE USING INDEX i
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT ARRAY(SELECT 'it''s; fine', INTERVAL '1 day', tags AS "C 2" FROM products AS "Q" WHERE "Q".sku < 'x'), JSON_OBJECT('k' VALUE n ABSENT ON NULL RETURNING jsonb), sub.n FROM "User Accounts" a TABLESAMPLE system (10) CROSS JOIN LATERAL (SELECT 1 FROM ONLY customers x WHERE x.id = 1e3 HAVING deleted_at = INTERVAL '1 day') AS b (n, m) INNER JOIN (SELECT attributes col0 FROM products c WHERE c.id = $1) AS sub (n, m) ON sub.n = $2 HAVING b.n < 1e3 ORDER BY coalesce(DATE '2024-02-29', '2024-01-01'::date, DATE '2024-02-29') DESC WITH DATA
----
UPDATE audit."Log" t SET "what" = (t.who), at = ARRAY(SELECT b.note AS "C 0" FROM (VALUES (1), (2)) AS c (v) NATURAL JOIN orders b FULL JOIN order_items "Q" ON price <> B'101' WHERE c.v < current_date) WHERE t."what" = B'101'; UPDATE products AS t SET (id, sku) = (SELECT 1, 2) WHERE true
----
CREATE INDEX IF NOT EXISTS i ON public.orders USING gin (id)
----
CREATE INDEX CONCURRENTLY i ON orders USING gin (app.norm(title), app.norm(title), id) INCLUDE (total)
----
ALTER TABLE IF EXISTS orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 5)
----
INSERT INTO "User Accounts" SELECT DISTINCT "Q".email AS c0 FROM audit."Log" AS x FULL JOIN order_items sub TABLESAMPLE system (10) ON x.who < 'x' FULL JOIN customers "Q" USING (id) WHERE (DATE '2024-02-29') IS NOT TRUE ORDER BY (sub.product_id)::bigint DESC LIMIT $3
----
CREATE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE RULE r AS ON DELETE TO billing.invoices DO INSTEAD NOTHING
----
CREATE INDEX CONCURRENTLY ON order_items ((a || b), (a || b), app.norm(title))
----
CREATE MATERIALIZED VIEW mv AS SELECT xmlelement(name foo, xmlattributes(t1.price AS bar), '2024-01-01'::date) AS "C 0", t1.order_id col1, .5 AS c2, string_agg(DISTINCT t1.product_id, ',' ORDER BY current_date) FROM ONLY order_items AS t1 OFFSET 5 WITH DATA
----
CREATE VIEW order_items (a, b) AS SELECT count(*) FROM "User Accounts" AS c, LATERAL (SELECT t1.paid AS "C 0", "what", name AS c2 FROM billing.invoices t1, customers b, audit."Log" AS "Q" WHERE b.country <> X'1F') AS o (n, m) WHERE $1 IN (SELECT 1e3, INTERVAL '1 day' col1, NULL AS "C 2" FROM "User Accounts" t1 RIGHT OUTER JOIN order_items AS c USING (id) RIGHT OUTER JOIN customers x USING (id) ORDER BY (c.product_id)::uuid DESC NULLS LAST LIMIT 10)
----
INSERT INTO billing.invoices SELECT a.sku FROM products AS a, orders "Q" INNER JOIN order_items x ON total <> $2 WHERE "Q".id IS JSON OBJECT ORDER BY extract(year from id) DESC NULLS LAST; DELETE FROM "User Accounts" USING customers AS u WHERE u.id = 3
----
CREATE TABLE copy_8 AS SELECT DISTINCT trim(both 'x' from customer_id), $1 AS "C 1", sub.note AS c2 FROM orders AS sub NATURAL JOIN customers x WHERE NOT (created_at < .5) GROUP BY 1
----
ALTER TABLE public.orders SET SCHEMA archive
----
CREATE MATERIALIZED VIEW mv AS SELECT xmlelement(name foo, xmlattributes(g AS bar), o.amount), json_build_object('k', b.g), ("Q".g)::bigint AS "C 2", string_agg(DISTINCT g, ',' ORDER BY 1) FROM ONLY billing.invoices AS o INNER JOIN generate_series(1, 10) AS "Q" (g) USING (id) CROSS JOIN orders AS c CROSS JOIN generate_series(1, 10) AS b (g) WHERE (b.g) IS NOT TRUE WITH NO DATA
----
CREATE INDEX ON public.orders ((a || b), app.norm(title))
----
CREATE TABLE copy_0 AS SELECT DISTINCT substring(t1.n from 1 for 3), 1e3 FROM (SELECT t1."eMail", b.v FROM ONLY orders AS sub, ONLY "User Accounts" AS t1 RIGHT OUTER JOIN (VALUES (1), (2)) AS b (v) ON sub.total <> E'a\'b' WHERE b.v < 'it''s; fine' HAVING t1."id" = .5) AS t1 (n, m) FULL JOIN customers a ON t1.n < 'it''s; fine' LEFT JOIN audit."Log" x ON deleted_at < -3 GROUP BY ROLLUP (x.payload) ORDER BY - 1e3 DESC NULLS LAST OFFSET 5 WITH NO DATA
----
CREATE TABLE products (c0 time(3) without time zone)
----
CREATE RULE r AS ON INSERT TO billing.invoices DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE OR REPLACE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TEMP VIEW orders WITH (security_barrier) AS SELECT DISTINCT 1 FROM generate_series(1, 10) WITH ORDINALITY AS t1 (g)
----
CREATE TABLE copy_7 AS SELECT CASE paid WHEN 1 THEN t1.total WHEN 2 THEN .5 END, crm."Rate"(o.due), trim(both 'x' from '2024-01-01'::date), OVERLAY(o.paid PLACING 'x' FROM 2 FOR 1) FROM orders t1 CROSS JOIN billing.invoices AS o, (SELECT tags, -3, '2024-01-01'::date col2 FROM products AS c, ONLY customers a WHERE id < 1e3 LIMIT $3) AS "Q" (n, m) RIGHT OUTER JOIN generate_series(1, 10) AS a (g) ON o.order_id < 'drop table t' WHERE 'x' IN (SELECT paid FROM products b CROSS JOIN billing.invoices AS c WHERE c.id < 2.50 HAVING c.due <> 1) ORDER BY count(*) FILTER (WHERE n <> $2) DESC LIMIT 10 OFFSET 5
----
UPDATE orders t SET id = DEFAULT, (id, customer_id) = (SELECT 1, 2), (id, customer_id) = (ARRAY(SELECT DISTINCT "Q".title FROM products AS "Q" LEFT JOIN generate_series(1, 10) AS o (g) ON "Q".id < $$dollar; $$ WHERE o.g < 1e3 LIMIT $3), 2) WHERE id = id RETURNING t.id
----
REVOKE USAGE ON orders FROM bob CASCADE
----
DROP INDEX order_items CASCADE
----
CREATE MATERIALIZED VIEW mv AS SELECT x.due AS c0, md5(t1.id) FROM products AS sub CROSS JOIN orders AS t1 JOIN billing.invoices x ON sub.attributes <> 1 WHERE (t1.total < E'a\'b' OR x.amount < '2024-01-01'::date) WITH DATA
----
GRANT USAGE ON orders TO bob
----
DELETE FROM customers USING products AS u WHERE u.id = customers.id
----
CREATE TEMP TABLE "User Accounts" (c0 bigint NOT NULL)
----
INSERT INTO "User Accounts" SELECT $$dollar; $$ * 'it''s; fine' col0, xmlelement(name foo, xmlattributes(X'1F' AS bar), '2024-01-01'::date), extract(year from c.state) col2 FROM order_items a JOIN ONLY orders AS c USING (id) WHERE c.placed_at IN (SELECT 1 FROM orders "Q" NATURAL JOIN ONLY "User Accounts" b ORDER BY CASE WHEN b."group" <> -3 THEN $$dollar; $$ ELSE b."group" END DESC NULLS LAST LIMIT $3) OFFSET 5 FOR UPDATE
----
UPDATE order_items AS t SET id = DEFAULT FROM (VALUES (1), (2)) AS t1 (v) JOIN ONLY audit."Log" b TABLESAMPLE system (10) ON v <> NULL WHERE t1.v IN ('2024-01-01'::date, $$dollar; $$, DATE '2024-02-29'); INSERT INTO billing.invoices DEFAULT VALUES RETURNING t.id AS r, 1
----
DROP COLLATION c
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT - sub.created_at AS c0, CASE WHEN sub.id < 'x' THEN B'101' END col1, CASE WHEN sub.country < 'drop table t' THEN 'x' ELSE true END AS c2 FROM customers AS sub TABLESAMPLE system (10) WHERE sub.id IS DISTINCT FROM sub.id WITH DATA
----
CREATE MATERIALIZED VIEW mv AS SELECT CASE WHEN c.order_id < INTERVAL '1 day' THEN country ELSE t1.n END col0, pg_advisory_lock($1) AS c1, t1.m FROM LATERAL (SELECT sub.amount FROM billing.invoices sub RIGHT OUTER JOIN products AS t1 ON t1.tags = DATE '2024-02-29' GROUP BY GROUPING SETS ((sub.order_id), ())) AS t1 (n, m) JOIN customers AS b ON t1.m < 1 NATURAL JOIN ONLY billing.invoices c GROUP BY ROLLUP (c.amount) FOR UPDATE WITH NO DATA
----
CREATE MATERIALIZED VIEW mv AS SELECT CASE WHEN o.deleted_at < DATE '2024-02-29' THEN o.country END AS c0 FROM customers o CROSS JOIN orders AS c WHERE -3 SIMILAR TO 'a%' 
----
DROP VIEW audit."Log" CASCADE
----
CREATE VIEW customers (a, b) AS SELECT price, o.price AS c1, attributes FROM products AS o WHERE o.title = -3 HAVING o.id <> NULL EXCEPT SELECT E'a\'b' FROM audit."Log" x FULL JOIN products c ON c.price <> INTERVAL '1 day' WHERE x.payload = '2024-01-01'::date GROUP BY ROLLUP (x.who)
----
MERGE INTO audit."Log" AS t USING (SELECT DISTINCT -3 + current_date FROM products t1, (SELECT "what" col0, 2.50 col1, t1.at FROM products c CROSS JOIN audit."Log" t1 WHERE t1.at < 1e3 ORDER BY coalesce(1, 2.50)  LIMIT $3) AS x (n, m) WHERE 2.50 = ANY ('{1,2}'::int[]) ORDER BY ARRAY[t1.title] DESC LIMIT ALL) AS s ON t.at = s.id WHEN MATCHED THEN DELETE
----
CREATE TABLE copy_7 AS SELECT count(*) FROM products sub INNER JOIN ONLY products AS "Q" USING (id), products AS t1
----
CREATE OR REPLACE FUNCTION app.f8(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE VIEW customers (a, b) AS SELECT ROW(c.title, x.who), substring(DATE '2024-02-29' from 1 for 3) FROM audit."Log" AS x LEFT JOIN products AS c ON x."what" < current_date NATURAL JOIN order_items o WHERE "what" IN (SELECT id AS "C 0", current_date FROM ONLY products AS a NATURAL JOIN order_items x CROSS JOIN "User Accounts" t1 RIGHT OUTER JOIN products AS c USING (id) WHERE t1.role < DATE '2024-02-29')
----
CREATE RULE r AS ON DELETE TO billing.invoices DO INSTEAD UPDATE customers SET name = NULL
----
CREATE TABLE copy_2 AS SELECT DISTINCT (o.note) AS c0, v AS "C 1", id ->> B'101' AS "C 2", CASE 'it''s; fine' WHEN 1 THEN v WHEN 2 THEN c.note END FROM orders AS o JOIN orders AS c ON c.id = X'1F' FULL JOIN (VALUES (1), (2)) AS sub (v) ON total < B'101' FULL JOIN orders AS b ON id = current_date WHERE NOT (state < 1e3) GROUP BY ROLLUP (b.note)
----
INSERT INTO products (id, sku, title) VALUES (B'101', current_date, INTERVAL '1 day'), ('drop table t', E'a\'b', .5), (.5, 'it''s; fine', -3) ON CONFLICT (id) DO NOTHING
----
CREATE TABLE copy_0 (a, b) AS SELECT string_agg(DISTINCT c.placed_at, ',' ORDER BY c.note), substring(quantity from 1 for 3), sub.price FROM billing.invoices a NATURAL JOIN orders c JOIN order_items sub USING (id) WHERE order_id BETWEEN a.id AND c.id GROUP BY c.note ORDER BY c.customer_id DESC
----
ALTER TABLE IF EXISTS "User Accounts" OWNER TO bob, ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED, ALTER COLUMN note SET NOT NULL
----
CREATE UNIQUE INDEX i ON billing.invoices USING gin (app.norm(title), note text_pattern_ops DESC NULLS LAST) INCLUDE (total)
----
ALTER TYPE mood ADD VALUE 'happy' AFTER 'ok'
----
ALTER TABLE "User Accounts" ENABLE ROW LEVEL SECURITY
----
DROP VIEW audit."Log" RESTRICT
----
CREATE UNIQUE INDEX CONCURRENTLY i ON public.orders (app.norm(title), (a || b)) WHERE deleted_at IS NULL
----
ALTER TABLE ONLY public.orders ALTER COLUMN id SET STATISTICS 100
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT (price)[3] col0, (v) AS "C 1", concat(DATE '2024-02-29', 1e3) col2 FROM (VALUES (1), (2)) AS o (v), order_items t1 WHERE 1 NOT LIKE 'a%'  GROUP BY 1 OFFSET 5
----
CREATE TEMP TABLE customers (c0 timestamp with time zone, c1 boolean NOT NULL, c2 integer, c3 date NOT NULL, c4 bigint NOT NULL, c5 text[], FOREIGN KEY (c0) REFERENCES billing.invoices)
----
INSERT INTO "User Accounts" ("id", "eMail", role) VALUES (X'1F', true, true), (2.50, 'x', 'drop table t') ON CONFLICT ("id") DO NOTHING; DELETE FROM orders t WHERE t.id = -3
----
REVOKE INSERT, UPDATE (total) ON ALL TABLES IN SCHEMA public FROM bob CASCADE
----
CREATE OR REPLACE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW mv AS SELECT position('a' in "Q".m), (n) AT TIME ZONE 'UTC' AS c1 FROM LATERAL (SELECT c.total, placed_at, c.placed_at FROM ONLY orders c WHERE c.placed_at < 1e3 LIMIT ALL) AS "Q" (n, m) WHERE "Q".n IN (SELECT $$dollar; $$, c."what", c.payload AS "C 2", c.who AS c3 FROM customers AS o FULL JOIN audit."Log" AS c ON c.who = E'a\'b' NATURAL JOIN products AS "Q" TABLESAMPLE system (10) INNER JOIN orders b ON id = 'it''s; fine' WHERE name <> X'1F' LIMIT ALL) HAVING "Q".n = 'drop table t' WITH NO DATA
----
CREATE RULE r AS ON DELETE TO billing.invoices WHERE true DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
CREATE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW mv AS VALUES (1, 2), (3, 4) WITH DATA
----
CREATE TABLE part_4 PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 1)
----
INSERT INTO audit."Log" (at, who, "what") VALUES (DEFAULT, 1e3, $1), ($2, -3, E'a\'b'), ($1, B'101', 'x') ON CONFLICT (at) DO NOTHING
----
CREATE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE order_items ALTER COLUMN note SET NOT NULL
----
CREATE TABLE part_6 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO (MAXVALUE)
----
DROP FOREIGN TABLE IF EXISTS public.orders CASCADE
----
DROP TEXT SEARCH CONFIGURATION ts
----
CREATE TABLE copy_3 AS SELECT trim(both 'x' from 2.50) FROM billing.invoices x JOIN (VALUES (1), (2)) AS t1 (v) ON t1.v < -3
----
DELETE FROM order_items t WHERE CURRENT OF cur
----
DROP INDEX customers, products RESTRICT
----
DELETE FROM customers
----
CREATE MATERIALIZED VIEW mv AS SELECT sub.quantity col0, JSON_OBJECT('k' VALUE a.g ABSENT ON NULL RETURNING jsonb) AS c1 FROM order_items AS sub RIGHT OUTER JOIN generate_series(1, 10) AS a (g) ON sub.id <> 'it''s; fine' GROUP BY ROLLUP (sub.price)
----
CREATE TABLE copy_2 AS SELECT $$dollar; $$, abs($1, 1e3), x.id || b."group" FROM ONLY "User Accounts" b, customers x WHERE B'101' IN (SELECT deleted_at AS c0 FROM products AS t1 CROSS JOIN customers sub LEFT JOIN ONLY audit."Log" AS x ON t1.id < 'x' CROSS JOIN billing.invoices AS a TABLESAMPLE system (10) WHERE sub.name < INTERVAL '1 day') ORDER BY id != NULL DESC
----
CREATE TEMP VIEW customers WITH (security_barrier) AS SELECT extract(epoch from c."eMail") FROM "User Accounts" c WHERE EXISTS (SELECT "Q".order_id, $2 AS c1, "Q".product_id col2 FROM order_items "Q" RIGHT OUTER JOIN billing.invoices AS sub ON sub.id < current_date WHERE sub.paid = 'it''s; fine' FOR NO KEY UPDATE NOWAIT) GROUP BY ROLLUP (c.role) HAVING c.role = .5 WITH LOCAL CHECK OPTION
----
CREATE TABLE copy_4 (a, b) AS SELECT ARRAY(SELECT INTERVAL '1 day' col0, sub.price AS c1 FROM customers AS x JOIN order_items "Q" ON order_id <> B'101' CROSS JOIN order_items AS sub ORDER BY nextval('2024-01-01'::date) DESC), string_agg(DISTINCT "Q".n, ',' ORDER BY '{1,2}'::int[]), CAST("Q".m AS timestamp with time zone) AS "C 2", ARRAY(SELECT X'1F', 'drop table t' AS c1, c.quantity FROM orders b, "User Accounts" a LEFT JOIN ONLY order_items AS c ON placed_at < NULL WHERE quantity < DATE '2024-02-29') FROM (SELECT 'x', '{1,2}'::int[], role col2 FROM "User Accounts" AS c WHERE "id" = E'a\'b') AS c (n, m) INNER JOIN (SELECT '2024-01-01'::date FROM order_items a FULL JOIN ONLY "User Accounts" AS b ON "eMail" = $$dollar; $$ WHERE b."id" < $2 GROUP BY b."group" HAVING a.quantity = DATE '2024-02-29') AS "Q" (n, m) ON "Q".n <> DATE '2024-02-29' LEFT JOIN billing.invoices sub ON c.n < NULL GROUP BY 1
----
CREATE TABLE IF NOT EXISTS "User Accounts" (c0 date NOT NULL DEFAULT (1 + 2) CHECK (c0 > 0), c1 character varying(5)[]) PARTITION BY RANGE (c0)
----
CREATE OR REPLACE VIEW products (a, b) AS SELECT t1.tags col0, ARRAY[1, t1.title, t1.attributes] FROM products AS t1 WHERE t1.tags IN (SELECT '{1,2}'::int[] AS "C 0", "Q".name, "Q".id col2 FROM customers AS "Q" WHERE country < '{1,2}'::int[]) WITH LOCAL CHECK OPTION
----
CREATE MATERIALIZED VIEW mv AS SELECT "Q".due col0 FROM billing.invoices AS "Q" JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) ON "Q".id < DATE '2024-02-29' CROSS JOIN (SELECT g FROM generate_series(1, 10) AS t1 (g) LIMIT $3) AS x (n, m) WHERE (t1.g, g) = (g, m) HAVING x.n <> $$dollar; $$ ORDER BY 1e3 ASC WITH DATA
----
GRANT USAGE ON TABLE customers, orders TO bob
----
INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1 RETURNING orders.placed_at AS r, 1
----
ALTER TABLE audit."Log" SET SCHEMA archive
----
CREATE TABLE copy_0 (a, b) AS VALUES (1, 2), (3, 4)
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT (sub.quantity)[1] AS "C 0", extract(epoch from price) AS c1, order_id col2 FROM order_items AS sub GROUP BY GROUPING SETS ((order_id), ()) LIMIT $3 WITH NO DATA
----
CREATE INDEX i ON public.orders (app.norm(title), app.norm(title), note text_pattern_ops DESC NULLS LAST)
----
ALTER TABLE ONLY orders ALTER note SET DEFAULT 'x', ALTER COLUMN note SET NOT NULL, ENABLE ROW LEVEL SECURITY
----
ALTER TABLE products RENAME TO other
----
CREATE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_5 AS SELECT json_build_object('k', id) FROM customers AS o NATURAL JOIN order_items AS x WHERE NOT (country < .5) LIMIT 10
----
CALL app.migrate(1, b => 2)
----
INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1 RETURNING customers.created_at; MERGE INTO products AS t USING order_items AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
CREATE MATERIALIZED VIEW mv AS SELECT $2, (b.m) AT TIME ZONE 'UTC', (SELECT count(*) FROM audit."Log" AS x WHERE x.id = b.n) FROM (SELECT $$dollar; $$ col0 FROM "User Accounts" b LEFT JOIN (VALUES (1), (2)) AS x (v) USING (id) WHERE x.v <> 'it''s; fine') AS b (n, m) WHERE b.n IS JSON OBJECT WITH NO DATA
----
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON products (lower(email), app.norm(title), lower(email)) INCLUDE (total)
----
DROP EXTENSION hstore
----
CREATE TABLE copy_2 AS SELECT OVERLAY(a.n PLACING 'x' FROM 2 FOR 1), ARRAY[] col1, - E'a\'b' FROM (SELECT DATE '2024-02-29', true, $1 FROM customers AS a INNER JOIN "User Accounts" AS o ON a.id <> $2 WHERE a.email <> 'it''s; fine' LIMIT 10) AS a (n, m) JOIN (SELECT INTERVAL '1 day' AS "C 0", c.payload AS c1, .5 col2 FROM audit."Log" AS c FULL JOIN orders b ON state <> 'x' WHERE c.payload < $$dollar; $$ ORDER BY CAST(b.note AS boolean) DESC NULLS LAST) AS x (n, m) USING (id) INNER JOIN (SELECT o.at AS c0, x.quantity FROM order_items AS x NATURAL JOIN audit."Log" AS o NATURAL JOIN ONLY audit."Log" t1 WHERE price <> $1) AS c (n, m) ON a.m < X'1F' WHERE INTERVAL '1 day' IS NULL ORDER BY JSON_OBJECT('k' VALUE m ABSENT ON NULL RETURNING jsonb)  OFFSET 5 WITH NO DATA
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT now(o."group", $1, 1e3) AS c0, extract('month' from '2024-01-01'::date) AS c1, - role FROM "User Accounts" o JOIN "User Accounts" "Q" USING (id) WHERE role IS DISTINCT FROM o."eMail" GROUP BY GROUPING SETS ((o."group"), ()) ORDER BY (1e3)::numeric(10,2) DESC LIMIT 10
----
CREATE INDEX ON "User Accounts" (note text_pattern_ops DESC NULLS LAST, id) WHERE deleted_at IS NULL
----
CREATE OR REPLACE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_5 AS SELECT xmlelement(name foo, xmlattributes(role AS bar), "Q".n), a."eMail" FROM LATERAL (SELECT payload, 1, $2 col2 FROM audit."Log" AS c CROSS JOIN ONLY products AS x CROSS JOIN ONLY products AS "Q") AS "Q" (n, m) CROSS JOIN "User Accounts" AS a LEFT JOIN "User Accounts" x ON "id" = 2.50 WHERE (a."group") IS NOT TRUE GROUP BY a."id"
----
ALTER TABLE orders RENAME CONSTRAINT a TO b
----
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON "User Accounts" (id, note text_pattern_ops DESC NULLS LAST, app.norm(title)) WHERE deleted_at IS NULL
----
CREATE OR REPLACE VIEW audit."Log" (a, b) AS SELECT current_date AS "C 0", current_date FROM products AS c WHERE id < $1 ORDER BY ($1) ASC UNION SELECT b.total, "Q".g FROM generate_series(1, 10) AS "Q" (g) JOIN orders AS b ON "Q".g = 1 WHERE placed_at <> NULL ORDER BY coalesce(g, "Q".g) DESC NULLS LAST
----
ALTER INDEX i RENAME TO j
----
UPDATE "User Accounts" t SET ("id", "eMail") = (SELECT 1, 2), "eMail" = DEFAULT, "eMail" = count(*) FILTER (WHERE "id" = '2024-01-01'::date) WHERE CURRENT OF cur RETURNING role AS r, 1; INSERT INTO billing.invoices DEFAULT VALUES RETURNING t.paid AS r, 1
----
DROP SEQUENCE IF EXISTS billing.invoices RESTRICT
----
CREATE MATERIALIZED VIEW mv AS SELECT DISTINCT "Q".g AS c0, NULL AS c1, g, "Q".g FROM generate_series(1, 10) AS "Q" (g) WHERE "Q".g <> current_date GROUP BY g ORDER BY xmlelement(name foo, xmlattributes("Q".g AS bar), $$dollar; $$)  UNION ALL SELECT t1.attributes col0, $1 FROM order_items x, ONLY audit."Log" o FULL JOIN ONLY products AS t1 ON x.quantity = DATE '2024-02-29' ORDER BY xmlelement(name foo, xmlattributes(t1.price AS bar), B'101') DESC NULLS LAST WITH DATA
----
CREATE TABLE part_4 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
CREATE OR REPLACE VIEW audit."Log" WITH (security_barrier) AS SELECT * FROM audit."Log" sub FULL JOIN orders a ON a.note < $$dollar; $$ WHERE sub.payload IS DISTINCT FROM '2024-01-01'::date WITH LOCAL CHECK OPTION
----
CREATE TYPE mood AS ENUM ('sad', 'ok')
----
INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1; DELETE FROM order_items AS t USING orders AS u WHERE u.id = 3
----
CREATE TABLE copy_2 AS SELECT 1 FROM customers AS x, order_items AS a, (SELECT E'a\'b' col0 FROM products AS a TABLESAMPLE system (10) RIGHT OUTER JOIN products t1 ON t1.sku < E'a\'b' WHERE t1.tags <> 'x') AS sub (n, m) WHERE $2 IN ('drop table t') ORDER BY CASE DATE '2024-02-29' WHEN 1 THEN a.product_id WHEN 2 THEN .5 END DESC NULLS LAST
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT CASE .5 WHEN 1 THEN a.m WHEN 2 THEN a.m END FROM LATERAL (SELECT b.g AS c0, b.g col1 FROM generate_series(1, 10) AS b (g) WHERE g <> NULL) AS a (n, m) CROSS JOIN orders AS t1 WHERE id IS DISTINCT FROM n
----
CREATE OR REPLACE FUNCTION app.f1(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS void LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
REVOKE SELECT ON SEQUENCE s FROM bob CASCADE
----
CREATE UNLOGGED TABLE IF NOT EXISTS customers (c0 varchar(20) NOT NULL, c1 time(3) without time zone NOT NULL DEFAULT now() REFERENCES customers (id) ON DELETE SET NULL, c2 uuid, c3 numeric(10,2), c4 text NOT NULL REFERENCES customers (id) ON DELETE SET NULL, c5 text, FOREIGN KEY (c0) REFERENCES billing.invoices)
----
DROP FOREIGN DATA WRAPPER w
----
REVOKE USAGE ON SEQUENCE s FROM bob CASCADE
----
CREATE MATERIALIZED VIEW mv AS SELECT coalesce('it''s; fine', sub.m), sum(INTERVAL '1 day') OVER (PARTITION BY n ORDER BY 'x' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), xmlelement(name foo, xmlattributes(NULL AS bar), 1e3) AS "C 2", o.price FROM (SELECT count(*) FROM products AS x CROSS JOIN ONLY audit."Log" b, products AS t1 WHERE t1.title < 'drop table t' HAVING t1.attributes < 2.50 ORDER BY substring(attributes from 1 for 3) DESC NULLS LAST) AS sub (n, m) RIGHT OUTER JOIN order_items o ON n = 1 WHERE sub.m IN (SELECT -3, 1e3 FROM ONLY order_items x GROUP BY id) HAVING sub.m <> NULL WITH NO DATA
----
CREATE TEMP VIEW order_items WITH (security_barrier) AS SELECT position('a' in '{1,2}'::int[]), sub.n, date_trunc($1, id), percentile_cont(0.5) WITHIN GROUP (ORDER BY $1) FROM LATERAL (SELECT a.order_id, a.id, a.id AS "C 2" FROM order_items a WHERE quantity <> B'101') AS sub (n, m) INNER JOIN customers o TABLESAMPLE system (10) ON o.email < 1e3 NATURAL JOIN (VALUES (1), (2)) AS x (v)
----
CREATE INDEX CONCURRENTLY ON "User Accounts" USING gin ((a || b), lower(email))
----
CREATE CONSTRAINT TRIGGER t AFTER INSERT ON billing.invoices FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
DROP TABLE "User Accounts" RESTRICT
----
CREATE OR REPLACE VIEW products (a, b) AS SELECT paid col0, extract(epoch from id) col1 FROM order_items AS o RIGHT OUTER JOIN billing.invoices c ON amount = 1e3 JOIN products AS b ON b.price < 'it''s; fine'
----
CREATE OR REPLACE FUNCTION app.f1(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1
----
INSERT INTO order_items AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1 RETURNING order_items.price AS r, 1
----
CREATE TABLE copy_6 AS (SELECT sku AS "C 0", $2, 'drop table t' FROM products AS "Q" WHERE id <> 'drop table t' ORDER BY sum(sku) OVER (PARTITION BY id ORDER BY price DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC NULLS LAST)
----
CREATE INDEX ON orders (app.norm(title), app.norm(title), (a || b))
----
CREATE OR REPLACE VIEW public.orders AS SELECT (x.due)::time(3) without time zone col0, "Q".price <-> DATE '2024-02-29' col1, pg_advisory_lock(x.order_id) col2 FROM billing.invoices AS x INNER JOIN products "Q" ON "Q".price < 'drop table t' WHERE "Q".title IS DISTINCT FROM tags LIMIT 10
----
CREATE VIEW public.orders WITH (security_barrier) AS SELECT DISTINCT - sub.m, CAST(m AS bigint) AS c1, CAST($2 AS bigint), sub.n AS "C 3" FROM (SELECT a.id, a.id FROM ONLY order_items t1 NATURAL JOIN ONLY products AS x FULL JOIN orders AS a ON x.sku <> 'x' WHERE t1.quantity < $1) AS sub (n, m) RIGHT OUTER JOIN LATERAL (SELECT at col0 FROM billing.invoices AS sub RIGHT OUTER JOIN audit."Log" c USING (id) WHERE c.at < true LIMIT 10 OFFSET 5) AS t1 (n, m) ON t1.m = 1 WHERE sub.m IS JSON OBJECT WITH LOCAL CHECK OPTION
----
CREATE TABLE copy_5 AS SELECT CASE a."group" WHEN 1 THEN x.m WHEN 2 THEN 2.50 END FROM "User Accounts" a, (SELECT B'101', $2 AS "C 1", g, INTERVAL '1 day' AS "C 3" FROM orders AS a RIGHT OUTER JOIN orders AS t1 ON a.id <> $$dollar; $$ JOIN generate_series(1, 10) AS x (g) USING (id) WHERE x.g < NULL ORDER BY xmlelement(name foo, xmlattributes(a.state AS bar), true) ASC) AS x (n, m) WHERE EXISTS (SELECT b.price, a.role FROM products AS b, customers AS t1 TABLESAMPLE system (10))
----
CREATE MATERIALIZED VIEW mv AS SELECT (SELECT count(*) FROM orders AS x WHERE x.id = 'drop table t') FROM orders c FULL JOIN orders t1 ON total < E'a\'b' WHERE t1.placed_at IN (SELECT 1 col0, x."id", $1 AS "C 2", true AS "C 3" FROM ONLY "User Accounts" x NATURAL JOIN audit."Log" c WHERE role <> B'101') ORDER BY (c.note) 
----
CREATE TRIGGER t AFTER INSERT ON billing.invoices FOR EACH ROW WHEN (NEW.total > 1) EXECUTE FUNCTION app.touch('x')
----
CREATE TABLE IF NOT EXISTS public.orders (c0 boolean REFERENCES customers (id) ON DELETE SET NULL, c1 boolean, c2 text[] REFERENCES customers (id) ON DELETE SET NULL, c3 boolean, c4 jsonb NOT NULL)
----
CREATE OR REPLACE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE part_1 PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 1)
----
CREATE VIEW products (a, b) AS SELECT position('a' in order_id), (NULL)[2] AS c1 FROM (SELECT sub.due FROM customers o TABLESAMPLE system (10) FULL JOIN billing.invoices AS sub ON id <> 1e3 WHERE due <> E'a\'b') AS t1 (n, m), billing.invoices sub NATURAL JOIN order_items x FULL JOIN generate_series(1, 10) WITH ORDINALITY AS b (g) ON b.g <> 2.50 ORDER BY (t1.n) DESC
----
REVOKE INSERT, UPDATE (total) ON TABLE customers, orders FROM bob CASCADE
----
MERGE INTO billing.invoices AS t USING audit."Log" AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING
----
INSERT INTO order_items DEFAULT VALUES RETURNING *; UPDATE orders SET id = 1e3, (id, customer_id) = (SELECT 1, 2) FROM order_items c WHERE c.product_id IN (SELECT $2 FROM customers sub, products o)
----
CREATE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE UNLOGGED TABLE "User Accounts" (c0 character varying(5)[] NOT NULL DEFAULT 'x', FOREIGN KEY (c0) REFERENCES billing.invoices)
----
REVOKE INSERT, UPDATE (total) ON SEQUENCE s FROM bob CASCADE
----
DROP FUNCTION IF EXISTS app.f
----
CREATE OR REPLACE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_7 AS SELECT INTERVAL '1 day' AS c0, created_at AS "C 1", INTERVAL '1 day', current_date FROM ONLY customers AS x HAVING email = 'drop table t' ORDER BY trim(both 'x' from 'it''s; fine')  UNION ALL SELECT b.attributes col0, a.id FROM products AS b JOIN orders AS sub ON b.price = E'a\'b' JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON sub.customer_id < $$dollar; $$ JOIN billing.invoices a ON customer_id <> $2 WHERE sub.customer_id = true
----
CREATE TABLE copy_5 AS SELECT created_at, JSON_OBJECT('k' VALUE 'x' ABSENT ON NULL RETURNING jsonb), now(a.v) col2 FROM customers t1 JOIN "User Accounts" AS x ON t1.deleted_at = B'101' LEFT JOIN (VALUES (1), (2)) AS a (v) ON x."group" <> current_date WHERE a.v IS DISTINCT FROM x."group" ORDER BY CAST("id" AS character varying(5)[]) 
----
CREATE TABLE copy_5 AS SELECT substring(a.g from 1 for 3) col0, INTERVAL '1 day' col1 FROM billing.invoices AS c FULL JOIN LATERAL (SELECT o."eMail", current_date, o."id" FROM orders AS a NATURAL JOIN "User Accounts" AS o WHERE role = $2 ORDER BY (a.placed_at) DESC NULLS LAST OFFSET 5) AS b (n, m) ON c.due = .5 FULL JOIN billing.invoices t1 ON b.n <> 2.50, generate_series(1, 10) AS a (g) WHERE g IS JSON OBJECT
----
CREATE TEMP TABLE products (c0 varchar(20), PRIMARY KEY (c0))
----
UPDATE orders t SET (id, customer_id) = (SELECT 1, 2) FROM customers AS sub WHERE sub.email LIKE 'a%' 
----
CREATE UNLOGGED TABLE billing.invoices (c0 time(3) without time zone NOT NULL UNIQUE, c1 text[] REFERENCES customers (id) ON DELETE SET NULL, c2 character varying(5)[], c3 double precision NOT NULL, c4 jsonb NOT NULL REFERENCES customers (id) ON DELETE SET NULL, c5 jsonb NOT NULL, PRIMARY KEY (c0), FOREIGN KEY (c0) REFERENCES billing.invoices) WITH (fillfactor=70)
----
DROP OWNED BY bob
----
ALTER TABLE audit."Log" ALTER COLUMN note SET NOT NULL
----
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON billing.invoices ((a || b), id) WHERE deleted_at IS NULL
----
UPDATE orders SET (id, customer_id) = (position('a' in orders.id), 2), (id, customer_id) = (JSON_OBJECT('k' VALUE NULL ABSENT ON NULL RETURNING jsonb), 2), (id, customer_id) = (SELECT 1, 2) FROM order_items AS c RIGHT OUTER JOIN orders x ON x.id <> X'1F' NATURAL JOIN billing.invoices AS b WHERE orders.placed_at IS DISTINCT FROM $$dollar; $$; INSERT INTO orders (id, customer_id, state) VALUES ('drop table t', true, current_date) ON CONFLICT (id) DO NOTHING
----
CREATE OR REPLACE VIEW billing.invoices AS SELECT 'drop table t', position('a' in sub.n), substring(sub.n from 1 for 3) col2, CASE sub.n WHEN 1 THEN .5 WHEN 2 THEN m END FROM (SELECT c.at col0, note col1, -3 FROM orders x NATURAL JOIN audit."Log" AS c ORDER BY concat('x', X'1F', c."what") ) AS sub (n, m) LEFT JOIN customers AS b ON sub.n = 1e3 ORDER BY lower('{1,2}'::int[], '{1,2}'::int[], m) ASC
----
CREATE MATERIALIZED VIEW mv AS SELECT substring(B'101' from 1 for 3), row_number() OVER (ORDER BY at) col1, trim(both 'x' from sub.g), (g)[1] FROM generate_series(1, 10) AS sub (g) RIGHT OUTER JOIN audit."Log" AS "Q" ON "Q".at <> X'1F' FULL JOIN (VALUES (1), (2)) AS c (v) ON sub.g < $$dollar; $$ WITH DATA
----
INSERT INTO customers (id, email, name) VALUES ($1, DEFAULT, .5) ON CONFLICT  DO NOTHING RETURNING customers.id AS r, 1
----
CREATE CONSTRAINT TRIGGER t AFTER INSERT ON orders FOR EACH ROW WHEN (NEW.total > 1) EXECUTE FUNCTION app.touch('x')
----
CREATE TABLE copy_6 AS SELECT * FROM "User Accounts" "Q" CROSS JOIN ONLY billing.invoices AS a WHERE amount = ANY ('{1,2}'::int[]) ORDER BY ROW(1, true)  WITH NO DATA
----
GRANT ALL PRIVILEGES ON TABLE customers, orders TO bob
----
CREATE INDEX IF NOT EXISTS i ON audit."Log" (note text_pattern_ops DESC NULLS LAST, note text_pattern_ops DESC NULLS LAST, app.norm(title))
----
CREATE TABLE copy_0 AS VALUES (1, 2), (3, 4)
----
ALTER TABLE public.orders RENAME TO other
----
DROP TYPE t1
----
ALTER TABLE customers RENAME COLUMN a TO b
----
DROP INDEX IF EXISTS order_items, customers RESTRICT
----
INSERT INTO order_items SELECT B'101', -3 + b.note, b.placed_at col2 FROM ONLY orders b WHERE (b.total, 1) OVERLAPS ('x', current_date) OFFSET 5
----
MERGE INTO orders AS t USING (SELECT X'1F', (x.n)::integer, (INTERVAL '1 day') AT TIME ZONE 'UTC' AS c2, x.n % '{1,2}'::int[] col3 FROM LATERAL (SELECT sub.country AS c0, 2.50, $1 AS c2, sub.id col3 FROM customers sub WHERE sub.id = E'a\'b') AS x (n, m) ORDER BY JSON_OBJECT('k' VALUE x.n ABSENT ON NULL RETURNING jsonb) ASC) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
CREATE TABLE copy_7 AS SELECT DISTINCT 'drop table t' FROM order_items AS b CROSS JOIN (SELECT NULL FROM customers o LEFT JOIN customers c USING (id) LEFT JOIN "User Accounts" "Q" ON c.created_at < '{1,2}'::int[] WHERE c.name < true) AS sub (n, m) CROSS JOIN (VALUES (1), (2)) AS a (v) WHERE a.v = v FOR UPDATE
----
ALTER TABLE "User Accounts" ENABLE ROW LEVEL SECURITY, CLUSTER ON i, ENABLE ROW LEVEL SECURITY
----
CREATE TABLE copy_3 (a, b) AS SELECT DISTINCT 1 FROM (VALUES (1), (2)) AS "Q" (v) WHERE (true) IS NOT TRUE
----
ALTER TABLE order_items ALTER COLUMN note SET NOT NULL, REPLICA IDENTITY FULL
----
DROP VIEW products, order_items CASCADE
----
CREATE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
MERGE INTO order_items AS t USING (SELECT substring(o.id from 1 for 3), xmlelement(name foo, xmlattributes(o.quantity AS bar), sub."eMail") FROM order_items o LEFT JOIN (SELECT * FROM audit."Log" c CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) FULL JOIN ONLY products sub USING (id) WHERE t1.g <> .5) AS c (n, m) USING (id) RIGHT OUTER JOIN "User Accounts" sub USING (id) WHERE o.quantity ILIKE 'a%' ) AS s ON t.id = s.id WHEN MATCHED AND t.order_id IS NULL THEN UPDATE SET order_id = 1; DELETE FROM order_items t WHERE true RETURNING t.id
----
CREATE TABLE copy_2 (a, b) AS SELECT t1.payload FROM generate_series(1, 10) AS o (g), audit."Log" t1 LEFT JOIN orders AS sub USING (id) LEFT JOIN audit."Log" x ON g = E'a\'b' ORDER BY OVERLAY(1 PLACING 'x' FROM 2 FOR 1)  EXCEPT SELECT $1 AS "C 0", total, state col2 FROM orders AS t1
----
DROP INDEX IF EXISTS billing.invoices, audit."Log"
----
INSERT INTO products DEFAULT VALUES RETURNING t.id AS r, 1; UPDATE order_items AS t SET (id, order_id) = (CASE quantity WHEN 1 THEN t.product_id WHEN 2 THEN NULL END, 2), price = order_id, (id, order_id) = (SELECT 1, 2)
----
DELETE FROM order_items AS t WHERE 1 = 1
----
DELETE FROM products t USING order_items AS u WHERE u.id = t.id
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT true AS c0, t1.note AS c1, t1.state, "Q".product_id FROM order_items AS "Q", orders t1 WHERE t1.state = true EXCEPT SELECT placed_at, .5, 1 FROM audit."Log" AS t1, ONLY orders AS b RIGHT OUTER JOIN orders AS a ON note = current_date WHERE placed_at < 2.50 WITH NO DATA
----
CREATE INDEX i ON "User Accounts" ((data -> 'x'), app.norm(title), lower(email))
----
INSERT INTO products SELECT * FROM orders o, LATERAL (SELECT -3 AS "C 0", 'drop table t', a.sku col2, NULL AS "C 3" FROM products a WHERE a.price < true) AS c (n, m) WHERE NOT (o.note < $$dollar; $$) ORDER BY id  LIMIT $3; INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1 RETURNING *
----
CREATE TABLE copy_4 AS SELECT xmlelement(name foo, xmlattributes($2 AS bar), t1.g), payload AS c1 FROM "User Accounts" AS b TABLESAMPLE system (10) JOIN audit."Log" c ON "eMail" = current_date NATURAL JOIN order_items x CROSS JOIN generate_series(1, 10) AS t1 (g) GROUP BY ROLLUP (c.who)
----
CREATE TABLE copy_5 (a, b) AS SELECT o.n FROM (SELECT 'it''s; fine' AS c0, b.role FROM audit."Log" "Q" RIGHT OUTER JOIN ONLY orders sub ON "Q"."what" = DATE '2024-02-29' CROSS JOIN "User Accounts" b) AS o (n, m) WHERE NOT (o.n < NULL) ORDER BY coalesce(1, '{1,2}'::int[]) DESC
----
ALTER TABLE orders RENAME COLUMN a TO b
----
DROP VIEW public.orders, products RESTRICT
----
CREATE UNLOGGED TABLE public.orders (c0 bytea CHECK (c0 > 0), c1 bigint DEFAULT gen_random_uuid(), c2 timestamp with time zone, c3 text)
----
ALTER TABLE "User Accounts" SET SCHEMA archive
----
CREATE UNLOGGED TABLE customers (c0 time(3) without time zone NOT NULL)
----
ALTER TABLE "User Accounts" RENAME CONSTRAINT a TO b
----
CREATE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE IF NOT EXISTS "User Accounts" (c0 date NOT NULL, c1 integer CHECK (c1 > 0), c2 boolean DEFAULT 0, c3 varchar(20) NOT NULL DEFAULT now(), c4 interval day to second NOT NULL DEFAULT 'x', c5 interval day to second NOT NULL DEFAULT now())
----
ALTER TABLE IF EXISTS billing.invoices ADD COLUMN IF NOT EXISTS c1 timestamp with time zone NOT NULL DEFAULT now(), ALTER COLUMN note SET NOT NULL, CLUSTER ON i
----
ALTER TABLE IF EXISTS public.orders ALTER COLUMN note SET NOT NULL, ADD UNIQUE USING INDEX i
----
CREATE INDEX CONCURRENTLY i ON customers (lower(email), (data -> 'x'), lower(email))
----
ALTER TABLE order_items ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 5)
----
CREATE INDEX ON audit."Log" USING gin ((a || b), note text_pattern_ops DESC NULLS LAST, (a || b)) WHERE deleted_at IS NULL
----
CREATE UNIQUE INDEX ON billing.invoices ((a || b)) WHERE deleted_at IS NULL
----
ALTER TABLE customers DETACH PARTITION p1 CONCURRENTLY
----
INSERT INTO audit."Log" DEFAULT VALUES RETURNING "Log".at; INSERT INTO products AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET sku = excluded.sku WHERE t.id > 1 RETURNING attributes AS r, 1
----
CREATE RULE r AS ON DELETE TO orders WHERE true DO INSTEAD NOTHING
----
CREATE OR REPLACE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE order_items (c0 uuid UNIQUE, c1 date NOT NULL, c2 integer NOT NULL REFERENCES customers (id) ON DELETE SET NULL, c3 text)
----
CREATE TEMP TABLE IF NOT EXISTS orders (c0 varchar(20) NOT NULL REFERENCES customers (id) ON DELETE SET NULL, c1 character varying(5)[])
----
CREATE VIEW billing.invoices WITH (security_barrier) AS SELECT t1.due, $$dollar; $$ FROM billing.invoices AS t1 WHERE t1.amount <> $$dollar; $$ ORDER BY json_build_object('k', t1.amount)  EXCEPT SELECT DISTINCT a.g AS "C 0", '{1,2}'::int[] AS c1, g col2, X'1F' AS c3 FROM generate_series(1, 10) AS o (g), generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE g = current_date
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DROP TABLE order_items CASCADE
----
CREATE TABLE copy_4 (a, b) AS (SELECT "Q"."eMail", 'drop table t' FROM "User Accounts" "Q" WHERE "Q"."id" = .5 ORDER BY xmlelement(name foo, xmlattributes(E'a\'b' AS bar), 'drop table t') )
----
CREATE OR REPLACE FUNCTION app.f8(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE VIEW order_items WITH (security_barrier) AS SELECT * FROM orders x INNER JOIN customers AS a ON state <> INTERVAL '1 day', generate_series(1, 10) AS c (g) WHERE NOT (a.name <> 'drop table t') LIMIT ALL
----
CREATE UNLOGGED TABLE IF NOT EXISTS billing.invoices (c0 text NOT NULL, c1 date, c2 text[], c3 bytea)
----
DELETE FROM audit."Log" t USING customers AS u WHERE u.id = 3; UPDATE "User Accounts" t SET "id" = DEFAULT WHERE true RETURNING t."group" AS r, 1
----
CREATE TEMP VIEW order_items AS SELECT DATE '2024-02-29' AS "C 0", sum(current_date) OVER (PARTITION BY x."eMail" ORDER BY x.role DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), OVERLAY(x."id" PLACING 'x' FROM 2 FOR 1) AS "C 2", ARRAY(SELECT b.paid, NULL, b.amount col2 FROM ONLY billing.invoices AS b JOIN products AS "Q" ON b.paid < '2024-01-01'::date RIGHT OUTER JOIN billing.invoices AS x ON x.order_id < DATE '2024-02-29' WHERE x.amount < 1e3 ORDER BY ARRAY(SELECT $$dollar; $$ FROM orders c FULL JOIN orders t1 ON c.id < B'101' WHERE c.placed_at <> 'it''s; fine' LIMIT 10) DESC NULLS LAST) FROM "User Accounts" x
----
CREATE INDEX CONCURRENTLY i ON orders USING gin (app.norm(title)) WHERE deleted_at IS NULL
----
CREATE UNIQUE INDEX i ON "User Accounts" (app.norm(title))
----
CREATE OR REPLACE FUNCTION app.f1(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DROP TABLE products, billing.invoices CASCADE
----
INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1; UPDATE customers AS t SET (id, email) = (SELECT 1, 2) WHERE t.name <> '2024-01-01'::date
----
DROP INDEX IF EXISTS order_items
----
DELETE FROM billing.invoices WHERE true RETURNING *
----
CREATE OR REPLACE VIEW orders AS SELECT X'1F', n FROM (SELECT DISTINCT 1 FROM products "Q" JOIN order_items t1 ON t1.product_id = E'a\'b' WHERE "Q".price < E'a\'b' LIMIT ALL) AS t1 (n, m), ONLY order_items b WHERE (b.order_id < $$dollar; $$ OR b.id <> $2)
----
CREATE INDEX i ON order_items (id)
----
CREATE TABLE copy_8 (a, b) AS SELECT t1.g AS c0, trim(both 'x' from t1.g) col1 FROM orders AS "Q" RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) ON total < $$dollar; $$ GROUP BY "Q".total WITH NO DATA
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT sub.id col0, 'drop table t' FROM "User Accounts" "Q" CROSS JOIN order_items AS sub WHERE "Q"."eMail" = E'a\'b' GROUP BY 1 HAVING "Q"."eMail" = 'it''s; fine' INTERSECT SELECT X'1F' AS c0, '{1,2}'::int[] FROM customers AS c WITH NO DATA
----
CREATE INDEX i ON audit."Log" (id, app.norm(title))
----
CREATE TEMP VIEW "User Accounts" (a, b) AS SELECT o.* FROM customers AS o LEFT JOIN (SELECT x.order_id AS c0, x.paid AS c1 FROM "User Accounts" AS t1, products AS c CROSS JOIN billing.invoices AS b RIGHT OUTER JOIN billing.invoices x ON id <> 'it''s; fine' WHERE t1."group" <> B'101' ORDER BY coalesce('x', '2024-01-01'::date) ) AS x (n, m) ON country <> E'a\'b' RIGHT OUTER JOIN (SELECT DISTINCT 'x' col0, $2 AS c1, c.order_id FROM billing.invoices c CROSS JOIN ONLY "User Accounts" a, "User Accounts" AS b WHERE b."eMail" <> current_date ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY c.due) DESC NULLS LAST OFFSET 5) AS c (n, m) USING (id) WHERE deleted_at IS DISTINCT FROM o.deleted_at GROUP BY x.m LIMIT 10 OFFSET 5
----
CREATE UNIQUE INDEX IF NOT EXISTS i ON billing.invoices USING gin (id, (data -> 'x'), note text_pattern_ops DESC NULLS LAST) WHERE deleted_at IS NULL
----
DROP MATERIALIZED VIEW IF EXISTS billing.invoices, orders CASCADE
----
ALTER TABLE products ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED
----
DROP VIEW IF EXISTS orders, billing.invoices CASCADE
----
CREATE TEMP VIEW order_items WITH (security_barrier) AS SELECT $2, sum($$dollar; $$) OVER (PARTITION BY $2 ORDER BY 'x' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), .5 FROM audit."Log" sub FULL JOIN billing.invoices a ON sub.payload = $$dollar; $$, customers AS b GROUP BY sub.at LIMIT ALL
----
CREATE TEMP VIEW audit."Log" AS SELECT DATE '2024-02-29' % $2, xmlelement(name foo, xmlattributes(x."id" AS bar), "Q".product_id) FROM "User Accounts" AS x, order_items "Q" ORDER BY "Q".order_id DESC NULLS LAST
----
CREATE TABLE copy_7 (a, b) AS (SELECT $$dollar; $$, 1e3 AS c1, $$dollar; $$, name AS c3 FROM customers sub TABLESAMPLE system (10) LEFT JOIN "User Accounts" "Q" ON sub.created_at = '2024-01-01'::date INNER JOIN generate_series(1, 10) AS c (g) ON "Q"."eMail" = B'101' LEFT JOIN order_items a ON c.g < X'1F' ORDER BY sub.id DESC)
----
CREATE TEMP TABLE IF NOT EXISTS public.orders (c0 integer UNIQUE, c1 date, c2 double precision)
----
CREATE INDEX IF NOT EXISTS i ON billing.invoices USING gin (app.norm(title), note text_pattern_ops DESC NULLS LAST, lower(email))
----
ALTER TABLE customers SET SCHEMA archive
----
CREATE UNLOGGED TABLE IF NOT EXISTS public.orders (c0 timestamp with time zone DEFAULT (1 + 2) CHECK (c0 > 0), c1 interval day to second NOT NULL, c2 bytea DEFAULT nextval('s'))
----
ALTER TABLE customers ALTER COLUMN note TYPE boolean USING lower(note)
----
INSERT INTO products SELECT DISTINCT 1 FROM (SELECT X'1F' FROM orders AS o INNER JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) USING (id) NATURAL JOIN order_items t1) AS "Q" (n, m) RIGHT OUTER JOIN billing.invoices x ON x.due < $2 FULL JOIN (VALUES (1), (2)) AS t1 (v) ON "Q".n = $1 LIMIT $3; DELETE FROM audit."Log" USING customers AS u WHERE u.id = "Log".at
----
TRUNCATE billing.invoices
----
CREATE TEMP VIEW orders (a, b) AS (SELECT 1 FROM customers AS o NATURAL JOIN generate_series(1, 10) AS sub (g), "User Accounts" c WHERE sub.g < '{1,2}'::int[] LIMIT 10 OFFSET 5)
----
CREATE UNIQUE INDEX i ON billing.invoices (note text_pattern_ops DESC NULLS LAST, id)
----
CREATE OR REPLACE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS void LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
UPDATE order_items AS t SET order_id = DEFAULT, (id, order_id) = (row_number() OVER (ORDER BY t.product_id), 2), price = DEFAULT WHERE (2.50) IS NOT TRUE RETURNING t.product_id; UPDATE customers t SET (id, email) = (ARRAY(SELECT X'1F' FROM billing.invoices sub, orders AS "Q" RIGHT OUTER JOIN orders b USING (id) NATURAL JOIN "User Accounts" a WHERE sub.paid <> 2.50 GROUP BY id), 2) WHERE 1 = 1
----
CREATE TABLE copy_4 AS SELECT "what", t1.payload, '{1,2}'::int[] FROM audit."Log" t1 INNER JOIN customers sub USING (id) NATURAL JOIN ONLY products AS x GROUP BY 1 EXCEPT SELECT 'drop table t' AS c0, $$dollar; $$, $1 FROM audit."Log" AS x INNER JOIN billing.invoices o USING (id) WHERE order_id < NULL WITH NO DATA
----
GRANT INSERT, UPDATE (total) ON SCHEMA archive TO bob
----
CREATE TABLE IF NOT EXISTS orders (c0 date DEFAULT gen_random_uuid(), c1 double precision)
----
CREATE TEMP VIEW public.orders AS SELECT * FROM audit."Log" AS b GROUP BY GROUPING SETS ((b.payload), ()) HAVING "what" = 'x'
----
DROP INDEX IF EXISTS orders, "User Accounts"
----
INSERT INTO "User Accounts" AS t ("id") VALUES (1) ON CONFLICT ("id") DO UPDATE SET "eMail" = excluded."eMail" WHERE t."id" > 1; INSERT INTO products AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET sku = excluded.sku WHERE t.id > 1 RETURNING *
----
CREATE TABLE copy_5 (a, b) AS SELECT trim(both 'x' from b."group") FROM "User Accounts" AS b NATURAL JOIN order_items sub WITH NO DATA
----
CREATE TABLE orders (c0 text NOT NULL CHECK (c0 > 0) REFERENCES customers (id) ON DELETE SET NULL, c1 boolean NOT NULL)
----
CREATE OR REPLACE VIEW orders WITH (security_barrier) AS SELECT ARRAY(SELECT b.id, b.id, b.id, b.id FROM order_items b WHERE price < '{1,2}'::int[] ORDER BY trim(both 'x' from b.product_id) DESC NULLS LAST), substring(X'1F' from 1 for 3) FROM (SELECT c.v col0, t1.country AS c1, c.v, X'1F' FROM (VALUES (1), (2)) AS c (v) LEFT JOIN customers t1 ON t1.name = .5 GROUP BY 1 ORDER BY - E'a\'b' DESC) AS t1 (n, m) WHERE t1.n IS NULL WITH LOCAL CHECK OPTION
----
CREATE TABLE IF NOT EXISTS orders (c0 bigint, c1 varchar(20))
----
CREATE RULE r AS ON UPDATE TO billing.invoices WHERE true DO INSTEAD NOTHING
----
ALTER TABLE IF EXISTS order_items ALTER note SET DEFAULT 'x', ALTER COLUMN note SET NOT NULL
----
CREATE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE order_items DISABLE TRIGGER ALL, ALTER COLUMN note DROP DEFAULT
----
DROP FOREIGN TABLE IF EXISTS audit."Log", order_items
----
ALTER TABLE IF EXISTS products ALTER note SET DEFAULT 'x', ALTER COLUMN note TYPE interval day to second
----
CREATE TEMP TABLE IF NOT EXISTS billing.invoices (c0 uuid NOT NULL)
----
CREATE TABLE copy_8 (a, b) AS SELECT pg_advisory_lock("eMail"), X'1F' FROM ONLY "User Accounts" sub CROSS JOIN audit."Log" AS "Q" WHERE "id" IS DISTINCT FROM "Q".at
----
CREATE MATERIALIZED VIEW mv AS (SELECT 2.50 FROM generate_series(1, 10) AS o (g) CROSS JOIN customers a LEFT JOIN "User Accounts" x ON a.deleted_at < $2 WHERE a.email <> 1 ORDER BY position('a' in "eMail") DESC NULLS LAST) WITH DATA
----
CREATE TABLE copy_7 (a, b) AS SELECT 'it''s; fine', JSON_OBJECT('k' VALUE NULL ABSENT ON NULL RETURNING jsonb) AS c1, CASE WHEN t1.m <> 'drop table t' THEN $1 END FROM order_items AS "Q" FULL JOIN audit."Log" b ON order_id = X'1F', LATERAL (SELECT email, E'a\'b', title, name FROM products AS a FULL JOIN customers t1 ON a.title <> true OFFSET 5) AS t1 (n, m) INNER JOIN orders x ON payload = 1 WHERE 1e3 IS DISTINCT FROM NULL OFFSET 5
----
CREATE VIEW audit."Log" (a, b) AS (SELECT sub.id FROM ONLY customers AS sub CROSS JOIN (VALUES (1), (2)) AS t1 (v) FULL JOIN ONLY order_items "Q" ON sub.deleted_at < X'1F' WHERE email = 'drop table t')
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT json_build_object('k', NULL) AS "C 0", trim(both 'x' from x.n) FROM LATERAL (SELECT x.* FROM ONLY products x, billing.invoices b NATURAL JOIN generate_series(1, 10) AS o (g) RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) USING (id)) AS a (n, m) JOIN (SELECT DISTINCT t1.email, t1.email AS c1 FROM customers AS t1 GROUP BY 1 ORDER BY substring(1 from 1 for 3) ASC FOR SHARE SKIP LOCKED) AS x (n, m) ON m <> INTERVAL '1 day' WHERE x.m IN (TABLE customers) WITH NO DATA
----
ALTER TABLE "User Accounts" ATTACH PARTITION p1 DEFAULT
----
ALTER TABLE orders ALTER COLUMN id SET STATISTICS 100
----
CREATE INDEX IF NOT EXISTS i ON products USING gin (app.norm(title), (a || b)) INCLUDE (total) WHERE deleted_at IS NULL
----
ALTER TABLE orders ALTER COLUMN note TYPE timestamp with time zone
----
INSERT INTO billing.invoices DEFAULT VALUES; INSERT INTO billing.invoices SELECT id, $2 FROM billing.invoices sub WHERE sub.due < $$dollar; $$ ORDER BY X'1F' ASC
----
CLUSTER orders USING i
----
CREATE TABLE copy_5 AS SELECT (c.m) AT TIME ZONE 'UTC' FROM (SELECT a."eMail" col0, payload, 2.50 FROM audit."Log" AS o FULL JOIN "User Accounts" AS a ON o.payload <> B'101' WHERE "eMail" < 1) AS c (n, m) RIGHT OUTER JOIN products AS b ON m <> 'x' WHERE $2 IS JSON OBJECT
----
CREATE MATERIALIZED VIEW mv AS SELECT 1e3 FROM orders t1 GROUP BY 1 LIMIT ALL FOR SHARE SKIP LOCKED WITH DATA
----
CREATE VIEW orders AS SELECT DISTINCT o.id col0, placed_at FROM orders o NATURAL JOIN products AS b GROUP BY GROUPING SETS ((o.customer_id), ()) UNION SELECT DISTINCT c.who, E'a\'b', 'x' AS c2 FROM generate_series(1, 10) WITH ORDINALITY AS x (g), orders AS t1 NATURAL JOIN audit."Log" AS c WHERE x.g < 1 ORDER BY (c."what")::double precision 
----
CREATE TABLE copy_4 (a, b) AS SELECT 2.50, -3 col1, t1.price, E'a\'b' AS "C 3" FROM products t1 RIGHT OUTER JOIN products AS a ON attributes = NULL LEFT JOIN customers AS o ON o.country < -3 WHERE a.price = -3 UNION ALL SELECT sub.* FROM customers sub CROSS JOIN ONLY products AS b JOIN audit."Log" t1 ON t1.at <> $2 FULL JOIN customers AS a ON sub.id < -3
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT t1.role, t1."eMail", '{1,2}'::int[] FROM "User Accounts" t1 FULL JOIN customers c ON t1."group" <> $1 WHERE c.id = $2 EXCEPT VALUES (1, 2), (3, 4)
----
CREATE TABLE copy_7 (a, b) AS SELECT x.g, '2024-01-01'::date, (x.g) AS c2, $2 FROM generate_series(1, 10) AS x (g) GROUP BY x.g HAVING x.g = B'101' ORDER BY CASE .5 WHEN 1 THEN E'a\'b' WHEN 2 THEN x.g END DESC
----
DROP AGGREGATE g(int)
----
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public
----
DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM orders LOOP UPDATE customers SET name = null WHERE id = r.id; END LOOP; END $$
----
CREATE UNLOGGED TABLE IF NOT EXISTS orders (c0 date NOT NULL, c1 integer NOT NULL, c2 jsonb NOT NULL, c3 bigint DEFAULT nextval('s'), c4 integer, c5 interval day to second NOT NULL)
----
CREATE TABLE copy_8 AS SELECT ARRAY(SELECT t1."what", who AS "C 1", t1.payload AS c2 FROM (VALUES (1), (2)) AS c (v) JOIN audit."Log" t1 ON t1.payload = '2024-01-01'::date WHERE c.v = $2 FOR UPDATE), (at) AT TIME ZONE 'UTC' AS c1 FROM audit."Log" o WHERE who IN (SELECT DISTINCT b.id FROM customers "Q" LEFT JOIN orders b ON b.state < '2024-01-01'::date LEFT JOIN customers AS o ON "Q".email <> .5 WHERE b.total < 'x' ORDER BY row_number() OVER (ORDER BY "Q".created_at) ASC FOR NO KEY UPDATE NOWAIT) GROUP BY 1 LIMIT ALL
----
DELETE FROM products t
----
ALTER TABLE IF EXISTS orders SET (fillfactor = 70), DROP COLUMN note CASCADE
----
CREATE TABLE IF NOT EXISTS products (c0 boolean NOT NULL, c1 double precision UNIQUE, c2 bytea NOT NULL DEFAULT 0, c3 uuid, PRIMARY KEY (c0))
----
DROP SEQUENCE order_items, order_items RESTRICT
----
CREATE TEMP VIEW public.orders (a, b) AS SELECT upper("Q".n) FROM (SELECT b.g AS "C 0" FROM generate_series(1, 10) AS b (g) WHERE b.g = $$dollar; $$ ORDER BY OVERLAY('drop table t' PLACING 'x' FROM 2 FOR 1) DESC) AS "Q" (n, m) LEFT JOIN orders AS b ON b.total <> X'1F' WHERE X'1F' = ANY (SELECT 'it''s; fine', B'101', c."group" FROM "User Accounts" AS c FULL JOIN products AS x TABLESAMPLE system (10) ON c."eMail" = 1 WHERE x.title <> current_date OFFSET 5) ORDER BY b.total 
----
CREATE INDEX IF NOT EXISTS i ON billing.invoices USING gin ((a || b), lower(email), note text_pattern_ops DESC NULLS LAST) WHERE deleted_at IS NULL
----
REVOKE SELECT ON orders FROM bob CASCADE
----
CREATE TEMP TABLE order_items (c0 uuid REFERENCES customers (id) ON DELETE SET NULL, c1 bytea NOT NULL, c2 uuid NOT NULL UNIQUE, c3 jsonb NOT NULL, c4 jsonb NOT NULL, c5 bytea NOT NULL UNIQUE)
----
ALTER TABLE order_items DETACH PARTITION p1 CONCURRENTLY
----
CREATE OR REPLACE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT DISTINCT ("Q".deleted_at) AT TIME ZONE 'UTC', - "Q".deleted_at AS c1, ARRAY(SELECT 1 FROM order_items AS x LEFT JOIN audit."Log" AS b ON x.quantity <> X'1F' JOIN customers AS o ON o.country <> '2024-01-01'::date WHERE o.name = 'drop table t' OFFSET 5) FROM customers "Q" WHERE EXISTS (SELECT "Q".email, "id", "Q".deleted_at AS c2 FROM "User Accounts" AS o WHERE country = 1 LIMIT 10) FOR NO KEY UPDATE NOWAIT WITH DATA
----
DROP VIEW IF EXISTS customers, billing.invoices
----
DELETE FROM billing.invoices t USING "User Accounts" AS u WHERE u.id = t.id
----
ALTER TABLE products RENAME CONSTRAINT a TO b
----
DROP MATERIALIZED VIEW IF EXISTS audit."Log"
----
DELETE FROM customers AS t USING "User Accounts" AS u WHERE u.id = t.id; INSERT INTO products AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET sku = excluded.sku WHERE t.id > 1 RETURNING *
----
CREATE TABLE orders (c0 bytea, c1 timestamp with time zone NOT NULL DEFAULT gen_random_uuid(), c2 text[] NOT NULL REFERENCES customers (id) ON DELETE SET NULL, c3 date NOT NULL, c4 varchar(20)) PARTITION BY RANGE (c0)
----
DROP MATERIALIZED VIEW orders CASCADE
----
DROP TABLE IF EXISTS public.orders, customers
----
CREATE UNIQUE INDEX ON order_items (app.norm(title))
----
CREATE TEMP TABLE "User Accounts" (c0 bigint NOT NULL DEFAULT 0 UNIQUE, c1 varchar(20) UNIQUE, PRIMARY KEY (c0)) WITH (fillfactor=70)
----
CREATE OR REPLACE VIEW orders (a, b) AS SELECT "id" AS "C 0", X'1F', current_date FROM ONLY "User Accounts" x CROSS JOIN ONLY products o WHERE o.sku <> 2.50 UNION ALL SELECT DISTINCT 1 FROM audit."Log" AS sub RIGHT OUTER JOIN audit."Log" o ON o.who <> $$dollar; $$ WHERE o.payload < 'x' ORDER BY ROW(o.payload, 1e3) DESC NULLS LAST
----
CREATE UNLOGGED TABLE customers (c0 bytea CHECK (c0 > 0), c1 date, PRIMARY KEY (c0)) WITH (fillfactor=70)
----
ALTER TABLE "User Accounts" RENAME COLUMN a TO b
----
CREATE TEMP VIEW customers WITH (security_barrier) AS SELECT DISTINCT JSON_OBJECT('k' VALUE x.price ABSENT ON NULL RETURNING jsonb) col0 FROM LATERAL (SELECT b."what", 'it''s; fine', b.payload, quantity AS c3 FROM audit."Log" b JOIN order_items x ON x.quantity < 2.50 WHERE product_id <> true GROUP BY ROLLUP (x.id)) AS "Q" (n, m) JOIN order_items AS t1 USING (id) FULL JOIN products AS x USING (id) FULL JOIN "User Accounts" AS o ON t1.order_id < '2024-01-01'::date GROUP BY t1.order_id
----
CREATE INDEX CONCURRENTLY ON public.orders USING gin (note text_pattern_ops DESC NULLS LAST, id, (a || b))
----
GRANT INSERT, UPDATE (total) ON TABLE customers, orders TO bob
----
CREATE VIEW billing.invoices WITH (security_barrier) AS SELECT CASE sub.at WHEN 1 THEN n WHEN 2 THEN sub.at END AS "C 0" FROM audit."Log" AS sub FULL JOIN order_items t1 ON sub.who <> E'a\'b' INNER JOIN generate_series(1, 10) AS x (g) ON sub."what" <> true NATURAL JOIN (SELECT a.order_id AS "C 0" FROM order_items a LEFT JOIN billing.invoices "Q" ON a.quantity = 1) AS b (n, m) WITH LOCAL CHECK OPTION
----
DROP MATERIALIZED VIEW orders, audit."Log"
----
CREATE VIEW public.orders WITH (security_barrier) AS SELECT 1 FROM (VALUES (1), (2)) AS t1 (v) WHERE (NULL, B'101') = (v, v)
----
CREATE TEMP VIEW orders AS SELECT - sub.n col0, CASE '{1,2}'::int[] WHEN 1 THEN "Q"."id" WHEN 2 THEN "id" END, count(*) FILTER (WHERE role <> 1), coalesce(n, $2) FROM (SELECT "id" FROM "User Accounts" AS o OFFSET 5) AS sub (n, m) LEFT JOIN orders AS x ON sub.n <> '{1,2}'::int[] LEFT JOIN "User Accounts" "Q" ON x.id <> '{1,2}'::int[] WHERE sub.n BETWEEN current_date AND 1 ORDER BY (DATE '2024-02-29') AT TIME ZONE 'UTC' DESC LIMIT 10
----
REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM bob CASCADE
----
CREATE INDEX IF NOT EXISTS i ON billing.invoices USING gin (note text_pattern_ops DESC NULLS LAST)
----
CREATE UNLOGGED TABLE IF NOT EXISTS "User Accounts" (c0 interval day to second DEFAULT 'x', c1 text[] DEFAULT nextval('s') CHECK (c1 > 0), PRIMARY KEY (c0)) PARTITION BY RANGE (c0)
----
CREATE INDEX IF NOT EXISTS i ON customers (app.norm(title), app.norm(title))
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE FUNCTION app.f3(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE IF EXISTS customers REPLICA IDENTITY FULL, DROP COLUMN note CASCADE, ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0)
----
DELETE FROM billing.invoices WHERE 1 = 1; MERGE INTO "User Accounts" AS t USING orders AS s ON t."id" = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT ("id") VALUES (s.id)
----
CREATE TABLE copy_6 AS SELECT ("id") AS "C 0", 'drop table t' <> "Q"."group" AS c1, json_build_object('k', "Q"."eMail") AS "C 2", role FROM "User Accounts" AS "Q" WHERE .5 BETWEEN "Q"."eMail" AND 1 LIMIT $3
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE VIEW billing.invoices AS SELECT c.id AS c0, ROW(product_id, B'101') col1 FROM order_items AS c CROSS JOIN (SELECT 'it''s; fine', sub.who FROM audit."Log" t1 RIGHT OUTER JOIN audit."Log" AS sub ON t1.who <> '2024-01-01'::date WHERE sub.who < NULL GROUP BY sub.who) AS "Q" (n, m), order_items a TABLESAMPLE system (10) WHERE (c.product_id, quantity) = (1e3, a.price) LIMIT $3
----
CREATE OR REPLACE VIEW customers WITH (security_barrier) AS SELECT * FROM billing.invoices AS t1, (SELECT "Q".g FROM generate_series(1, 10) WITH ORDINALITY AS "Q" (g) WHERE "Q".g < .5 HAVING "Q".g = true) AS o (n, m) WHERE t1.amount LIKE 'a%'  HAVING paid = NULL ORDER BY current_date ASC
----
CREATE MATERIALIZED VIEW mv AS SELECT xmlelement(name foo, xmlattributes(who AS bar), at), row_number() OVER (ORDER BY -3), who ~* m col2 FROM LATERAL (SELECT x.g AS "C 0" FROM products AS o, generate_series(1, 10) AS x (g) RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON sku < NULL WHERE g = X'1F' ORDER BY json_build_object('k', o.price) DESC NULLS LAST LIMIT $3) AS o (n, m) LEFT JOIN audit."Log" "Q" ON "Q".who < 1 WITH DATA
----
DROP VIEW IF EXISTS billing.invoices CASCADE
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT JSON_OBJECT('k' VALUE a.state ABSENT ON NULL RETURNING jsonb) col0, (a.placed_at) col1, "Q".v = $2, xmlelement(name foo, xmlattributes($$dollar; $$ AS bar), c.role) FROM orders a RIGHT OUTER JOIN "User Accounts" AS c ON a.customer_id <> $2 RIGHT OUTER JOIN (VALUES (1), (2)) AS "Q" (v) ON v = DATE '2024-02-29' WHERE $2 BETWEEN "id" AND "Q".v WITH DATA
----
ALTER TABLE public.orders ATTACH PARTITION p1 DEFAULT
----
DROP INDEX IF EXISTS order_items, "User Accounts" RESTRICT
----
CREATE INDEX CONCURRENTLY IF NOT EXISTS i ON orders (lower(email), id)
----
CREATE TABLE copy_3 (a, b) AS SELECT extract(year from 'it''s; fine') col0, ("Q".n)::boolean AS c1, t1.m FROM (SELECT DISTINCT * FROM billing.invoices AS x JOIN orders AS c USING (id) NATURAL JOIN billing.invoices b) AS t1 (n, m), LATERAL (SELECT 1 AS c0, -3 AS "C 1" FROM "User Accounts" AS "Q", order_items AS sub FOR UPDATE) AS "Q" (n, m) JOIN order_items AS a ON m = '{1,2}'::int[] WHERE '{1,2}'::int[] SIMILAR TO 'a%' ESCAPE '!'
----
CREATE TABLE copy_4 (a, b) AS SELECT count(*) FROM products AS b, (SELECT sub.paid AS c0 FROM orders AS "Q" CROSS JOIN billing.invoices AS sub WHERE "Q".total = 'x' ORDER BY count(*) FILTER (WHERE "Q".id <> 1) DESC LIMIT $3 FOR UPDATE) AS sub (n, m), (SELECT X'1F', o.sku, o.tags col2, o.attributes FROM products AS o WHERE o.id < current_date GROUP BY 1 ORDER BY - o.sku ) AS t1 (n, m) FULL JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) ON t1.n = NULL
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT now('{1,2}'::int[]), m, current_date AS c2, true FROM (SELECT NULL, c.order_id AS c1, 2.50, id FROM billing.invoices AS c JOIN ONLY products b USING (id)) AS sub (n, m) INNER JOIN customers AS x USING (id) WHERE $2 IN ('2024-01-01'::date, 1e3, true, DATE '2024-02-29') HAVING x.deleted_at < 1 ORDER BY sum(sub.n) OVER (PARTITION BY sub.m ORDER BY .5 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ASC WITH DATA
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT coalesce(sub.m, "id") AS "C 0" FROM (SELECT x.v AS "C 0" FROM ONLY order_items t1 CROSS JOIN "User Accounts" AS a INNER JOIN (VALUES (1), (2)) AS x (v) ON product_id <> 1e3 WHERE x.v = $1 GROUP BY ROLLUP (t1.quantity) HAVING "group" <> .5 LIMIT 10 FOR SHARE SKIP LOCKED) AS sub (n, m) JOIN "User Accounts" AS o ON sub.n < 'it''s; fine' WHERE o."id" IN (SELECT DISTINCT o.id AS "C 0", quantity AS c1, '2024-01-01'::date FROM order_items o WHERE o.product_id = current_date) LIMIT 10 WITH DATA
----
CREATE MATERIALIZED VIEW mv AS SELECT ARRAY(SELECT * FROM products b NATURAL JOIN ONLY order_items sub ORDER BY sub.price ), 2.50 FROM "User Accounts" AS "Q" WHERE NOT ("Q".role < DATE '2024-02-29') WITH DATA
----
CREATE VIEW billing.invoices (a, b) AS SELECT ("Q"."what") AT TIME ZONE 'UTC' AS "C 0", t1.id AS c1 FROM audit."Log" AS "Q", orders AS t1 WHERE t1.state = ANY ('{1,2}'::int[]) GROUP BY ROLLUP (t1.state)
----
INSERT INTO billing.invoices SELECT (2.50)[2] AS "C 0" FROM order_items x TABLESAMPLE system (10) RIGHT OUTER JOIN products c ON x.id = $1 WHERE (x.product_id = $2 OR attributes < .5) GROUP BY 1
----
INSERT INTO audit."Log" DEFAULT VALUES RETURNING t."what"
----
CREATE TABLE copy_0 (a, b) AS SELECT NULL col0, coalesce(X'1F', c.g) AS "C 1", ROW(DATE '2024-02-29', $1) col2, c.g FROM (VALUES (1), (2)) AS "Q" (v) NATURAL JOIN generate_series(1, 10) AS c (g) ORDER BY - v ASC
----
DELETE FROM audit."Log" AS t USING products AS u WHERE u.id = t.at; DELETE FROM audit."Log" t USING billing.invoices AS u WHERE u.id = 3
----
CREATE VIEW billing.invoices (a, b) AS SELECT nextval(E'a\'b') AS c0, trim(both 'x' from X'1F') AS c1, c."what", sum("what") OVER (PARTITION BY $2 ORDER BY "what" DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col3 FROM audit."Log" c WHERE who NOT LIKE 'a%' 
----
CREATE TABLE billing.invoices (c0 bytea, c1 date, c2 boolean UNIQUE, c3 date REFERENCES customers (id) ON DELETE SET NULL) PARTITION BY RANGE (c0)
----
ALTER TABLE products ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED, ALTER COLUMN note DROP DEFAULT, ALTER COLUMN note TYPE integer USING lower(note)
----
DELETE FROM billing.invoices AS t WHERE NULL IS JSON OBJECT RETURNING amount AS r, 1
----
UPDATE "User Accounts" t SET "eMail" = position('a' in .5), "id" = - '{1,2}'::int[] FROM billing.invoices o WHERE t."group" = o.due; INSERT INTO "User Accounts" ("id", "eMail", role) VALUES (X'1F', DATE '2024-02-29', NULL), ('drop table t', $$dollar; $$, $1)
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT xmlelement(name foo, xmlattributes(a.id AS bar), a.deleted_at) col0 FROM products AS b LEFT JOIN customers a ON b.title = $1 CROSS JOIN customers "Q" WHERE EXISTS (SELECT 'it''s; fine' FROM audit."Log" AS a WHERE a."what" <> $$dollar; $$ ORDER BY ARRAY(SELECT x.g, g FROM generate_series(1, 10) WITH ORDINALITY AS x (g) LIMIT $3) DESC LIMIT ALL) WITH NO DATA
----
CREATE TEMP VIEW customers (a, b) AS SELECT 1 FROM customers AS "Q" JOIN order_items a ON a.product_id <> E'a\'b' RIGHT OUTER JOIN (SELECT c.title AS "C 0", title AS c1, title FROM products c WHERE tags <> $1 HAVING sku <> 'it''s; fine' LIMIT ALL) AS c (n, m) ON a.price < 2.50 WHERE 1 IN (SELECT x.title AS "C 0" FROM products AS x LEFT JOIN "User Accounts" AS o ON "group" < 'it''s; fine' WHERE o."id" < '{1,2}'::int[])
----
CREATE UNLOGGED TABLE orders (c0 numeric(10,2) NOT NULL UNIQUE, c1 date REFERENCES customers (id) ON DELETE SET NULL, c2 bytea, c3 character varying(5)[] REFERENCES customers (id) ON DELETE SET NULL, c4 integer CHECK (c4 > 0), FOREIGN KEY (c0) REFERENCES billing.invoices)
----
DELETE FROM customers AS t USING audit."Log" AS u WHERE u.id = 3; DELETE FROM products t WHERE t.sku = true RETURNING t.price AS r, 1
----
CREATE TEMP TABLE "User Accounts" (c0 integer, c1 varchar(20) NOT NULL, c2 bytea CHECK (c2 > 0), c3 text[] NOT NULL, c4 double precision NOT NULL REFERENCES customers (id) ON DELETE SET NULL, c5 text[], PRIMARY KEY (c0), FOREIGN KEY (c0) REFERENCES billing.invoices)
----
CREATE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE IF EXISTS customers ADD PRIMARY KEY (id), VALIDATE CONSTRAINT k, ALTER note SET DEFAULT 'x'
----
CREATE MATERIALIZED VIEW mv AS (TABLE customers) WITH NO DATA
----
CREATE INDEX IF NOT EXISTS i ON "User Accounts" (app.norm(title), id, app.norm(title))
----
MERGE INTO customers AS t USING orders AS s ON t.id = s.id WHEN MATCHED AND t.email IS NULL THEN UPDATE SET email = 1 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id); DELETE FROM billing.invoices AS t WHERE t.amount = INTERVAL '1 day' RETURNING t.paid AS r, 1
----
ALTER TABLE public.orders ADD PRIMARY KEY (id), ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0), REPLICA IDENTITY FULL
----
ALTER TABLE ONLY orders ALTER note SET DEFAULT 'x', DISABLE TRIGGER ALL
----
UPDATE order_items AS t SET (id, order_id) = ((quantity), 2) FROM audit."Log" "Q", order_items o INNER JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) USING (id) INNER JOIN products AS t1 ON t1.attributes <> 'x' WHERE NOT EXISTS (SELECT count(*) FROM orders AS o FULL JOIN billing.invoices AS c TABLESAMPLE system (10) ON due < INTERVAL '1 day' NATURAL JOIN audit."Log" AS x ORDER BY OVERLAY(who PLACING 'x' FROM 2 FOR 1) DESC NULLS LAST); INSERT INTO billing.invoices DEFAULT VALUES
----
CREATE TEMP TABLE products (c0 text NOT NULL, c1 interval day to second REFERENCES customers (id) ON DELETE SET NULL, c2 numeric(10,2) NOT NULL REFERENCES customers (id) ON DELETE SET NULL, c3 numeric(10,2), c4 numeric(10,2), PRIMARY KEY (c0))
----
REVOKE USAGE ON FUNCTION f(int) FROM bob CASCADE
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT 1 FROM audit."Log" t1 FULL JOIN order_items AS sub ON at = 2.50 RIGHT OUTER JOIN order_items AS b USING (id) WHERE NOT EXISTS (SELECT B'101' col0, true FROM orders AS a TABLESAMPLE system (10) FULL JOIN audit."Log" AS o ON a.state = 'drop table t') WITH NO DATA
----
CREATE TABLE copy_2 AS SELECT $$dollar; $$, (b.g)::interval day to second col1, b.g, b.g FROM generate_series(1, 10) WITH ORDINALITY AS b (g) LEFT JOIN audit."Log" AS x ON payload <> 'x' WHERE (x.who, DATE '2024-02-29') OVERLAPS (payload, x.payload)
----
CREATE RULE r AS ON UPDATE TO billing.invoices WHERE true DO ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)
----
DELETE FROM products AS t WHERE id = id
----
CREATE INDEX ON order_items (lower(email)) WHERE deleted_at IS NULL
----
INSERT INTO customers (id, email, name) VALUES ('drop table t', '2024-01-01'::date, DEFAULT), (1e3, true, INTERVAL '1 day'), ('{1,2}'::int[], 2.50, 'drop table t'); UPDATE audit."Log" AS t SET (at, who) = (SELECT 1, 2), (at, who) = (t."what", 2) WHERE 1 = 1
----
INSERT INTO orders SELECT (t1.m), (x."group"), percentile_cont(0.5) WITHIN GROUP (ORDER BY 2.50) FROM (SELECT 1e3, role, E'a\'b' FROM products AS o INNER JOIN "User Accounts" AS "Q" USING (id) INNER JOIN audit."Log" c ON "Q"."group" = X'1F' WHERE "Q".role <> NULL GROUP BY c.at HAVING "Q"."eMail" = E'a\'b') AS o (n, m) INNER JOIN "User Accounts" AS x ON x.role < '{1,2}'::int[], LATERAL (SELECT 1 FROM generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE a.g = .5) AS t1 (n, m) WHERE X'1F' = o.m ORDER BY trim(both 'x' from x."group") ASC LIMIT 10; INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1
----
DELETE FROM billing.invoices t USING billing.invoices AS u WHERE u.id = 3
----
MERGE INTO orders AS t USING (SELECT sub.m, NULL AS "C 1" FROM audit."Log" "Q" JOIN (SELECT $1 AS "C 0", c."what" FROM audit."Log" AS c LEFT JOIN ONLY audit."Log" b TABLESAMPLE system (10) ON b.payload < B'101' RIGHT OUTER JOIN products AS o USING (id) WHERE "what" = INTERVAL '1 day') AS sub (n, m) ON at < DATE '2024-02-29' JOIN (SELECT x.v AS c0, x.v FROM customers AS a JOIN (VALUES (1), (2)) AS x (v) ON a.name < 'drop table t' INNER JOIN customers c ON a.deleted_at = 'x') AS x (n, m) USING (id)) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id); INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1
----
CREATE INDEX i ON audit."Log" ((a || b))
----
ALTER TABLE IF EXISTS ONLY "User Accounts" ADD COLUMN c1 jsonb REFERENCES customers (id) ON DELETE SET NULL
----
INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1 RETURNING *; MERGE INTO billing.invoices AS t USING audit."Log" AS s ON t.id = s.id WHEN MATCHED AND t.order_id IS NULL THEN UPDATE SET order_id = 1
----
CREATE TABLE copy_5 (a, b) AS SELECT $$dollar; $$, (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = t1.g) FROM generate_series(1, 10) AS t1 (g), orders sub FULL JOIN orders AS b ON sub.id < E'a\'b' WHERE (b.placed_at <> $2 OR sub.note < .5)
----
DELETE FROM "User Accounts" AS t USING audit."Log" AS u WHERE u.id = 3
----
CREATE MATERIALIZED VIEW mv AS SELECT b.customer_id AS "C 0" FROM orders b
----
ALTER TABLE products ALTER COLUMN note DROP DEFAULT, CLUSTER ON i, REPLICA IDENTITY FULL
----
CREATE TEMP TABLE IF NOT EXISTS "User Accounts" (c0 text NOT NULL, c1 time(3) without time zone, c2 uuid NOT NULL, c3 text UNIQUE, c4 date UNIQUE, FOREIGN KEY (c0) REFERENCES billing.invoices)
----
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON orders USING gin ((a || b), app.norm(title), lower(email)) WHERE deleted_at IS NULL
----
CREATE TABLE copy_0 (a, b) AS SELECT * FROM order_items AS "Q" CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) WHERE "Q".quantity < 'drop table t' UNION SELECT '{1,2}'::int[], 'drop table t', g, o.g FROM generate_series(1, 10) AS o (g) WHERE g <> $2
----
CREATE TEMP VIEW orders WITH (security_barrier) AS SELECT count(*) FROM ONLY products b LEFT JOIN generate_series(1, 10) AS sub (g) ON g <> INTERVAL '1 day' WHERE (price, 1) = ('drop table t', sub.g) HAVING sub.g <> '2024-01-01'::date ORDER BY xmlelement(name foo, xmlattributes(sub.g AS bar), INTERVAL '1 day') ASC WITH LOCAL CHECK OPTION
----
INSERT INTO "User Accounts" DEFAULT VALUES RETURNING "eMail" AS r, 1
----
INSERT INTO order_items DEFAULT VALUES; INSERT INTO "User Accounts" SELECT "Q".quantity, -3, b.id col2 FROM order_items "Q" RIGHT OUTER JOIN generate_series(1, 10) AS o (g) ON g < 2.50 NATURAL JOIN products b WHERE b.id <> .5 GROUP BY g
----
ALTER TABLE products DETACH PARTITION p1 CONCURRENTLY
----
INSERT INTO order_items (id, order_id, product_id) VALUES (E'a\'b', '{1,2}'::int[], X'1F'), (-3, DATE '2024-02-29', DEFAULT), (true, '2024-01-01'::date, X'1F'); UPDATE order_items t SET (id, order_id) = (count(*) FILTER (WHERE t.id < 'x'), 2), (id, order_id) = (SELECT 1, 2), product_id = id WHERE 1 = 1
----
ALTER TABLE IF EXISTS public.orders OWNER TO bob, ADD UNIQUE USING INDEX i
----
CREATE RULE r AS ON UPDATE TO billing.invoices DO INSTEAD NOTHING
----
CREATE OR REPLACE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_3 (a, b) AS SELECT (t1.id)::boolean, row_number() OVER (ORDER BY .5), count(*) FILTER (WHERE t1.id < B'101') AS "C 2" FROM (SELECT true AS c0, id, o.title, id FROM order_items t1 JOIN products o ON quantity < $1 WHERE o.sku = '2024-01-01'::date ORDER BY ARRAY(SELECT 'it''s; fine' FROM ONLY products sub, audit."Log" AS o LEFT JOIN generate_series(1, 10) AS b (g) ON sub.tags < current_date WHERE o."what" <> true) DESC NULLS LAST) AS "Q" (n, m) JOIN products t1 ON title < $2 WHERE $2 ILIKE 'a%'  ORDER BY round(B'101') DESC NULLS LAST LIMIT $3 WITH NO DATA
----
CREATE MATERIALIZED VIEW mv AS SELECT DISTINCT * FROM generate_series(1, 10) WITH ORDINALITY AS t1 (g) CROSS JOIN billing.invoices AS sub LIMIT $3 WITH DATA
----
UPDATE order_items t SET price = (NULL)[2], (id, order_id) = (JSON_OBJECT('k' VALUE 2.50 ABSENT ON NULL RETURNING jsonb), 2), id = DEFAULT FROM billing.invoices b RIGHT OUTER JOIN billing.invoices AS t1 ON id <> NULL FULL JOIN orders AS a ON a.placed_at = '2024-01-01'::date WHERE X'1F' = ANY (SELECT DISTINCT 'x', "Q"."id", 1 AS "C 2", "Q"."id" AS c3 FROM "User Accounts" AS "Q" INNER JOIN "User Accounts" AS b ON "Q"."id" < X'1F' WHERE b."id" <> -3)
----
CREATE TRIGGER t AFTER INSERT ON billing.invoices FOR EACH ROW WHEN (NEW.total > 1) EXECUTE PROCEDURE app.touch('x')
----
CREATE TABLE part_6 PARTITION OF orders FOR VALUES IN ('a', NULL)
----
CREATE INDEX ON billing.invoices ((data -> 'x'))
----
CREATE FUNCTION app.f4(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
GRANT SELECT ON ALL TABLES IN SCHEMA public TO bob
----
ALTER TABLE orders SET TABLESPACE fast, REPLICA IDENTITY FULL, DROP CONSTRAINT IF EXISTS k
----
CREATE OR REPLACE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE sql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TEMP TABLE IF NOT EXISTS orders (c0 bigint, c1 double precision)
----
UPDATE audit."Log" t SET at = percentile_cont(0.5) WITHIN GROUP (ORDER BY '2024-01-01'::date), (at, who) = (row_number() OVER (ORDER BY 1), 2) FROM "User Accounts" c INNER JOIN audit."Log" AS x ON "eMail" = '2024-01-01'::date WHERE who BETWEEN c."id" AND x.who; INSERT INTO "User Accounts" DEFAULT VALUES
----
CREATE OR REPLACE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE CONSTRAINT TRIGGER t AFTER UPDATE OF total, note OR DELETE ON orders FOR EACH ROW EXECUTE FUNCTION app.touch('x')
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE INDEX CONCURRENTLY ON orders USING gin ((a || b), (a || b)) INCLUDE (total) WHERE deleted_at IS NULL
----
DELETE FROM audit."Log" USING "User Accounts" AS u WHERE u.id = 3; INSERT INTO orders SELECT '{1,2}'::int[] AS "C 0" FROM "User Accounts" AS x CROSS JOIN audit."Log" AS a WHERE a.who < '2024-01-01'::date
----
INSERT INTO products (id, sku, title) VALUES ('x', true, 2.50), ('{1,2}'::int[], 'drop table t', 2.50) ON CONFLICT (id) DO NOTHING; UPDATE products AS t SET (id, sku) = ((t.attributes), 2), id = t.tags, attributes = 1 FROM order_items AS a WHERE a.product_id IS JSON OBJECT
----
CREATE TABLE copy_8 (a, b) AS SELECT DISTINCT 1 FROM billing.invoices AS x NATURAL JOIN billing.invoices t1 FULL JOIN (VALUES (1), (2)) AS "Q" (v) ON x.paid = true EXCEPT SELECT DISTINCT true FROM order_items x JOIN billing.invoices AS a TABLESAMPLE system (10) ON x.price < '{1,2}'::int[] WHERE a.paid <> current_date
----
ALTER TABLE orders SET (fillfactor = 70)
----
INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1; DELETE FROM billing.invoices AS t USING orders AS u WHERE u.id = 3
----
REINDEX TABLE orders
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS TABLE (a int, b text) LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
INSERT INTO orders DEFAULT VALUES
----
UPDATE order_items t SET (id, order_id) = (SELECT 1, 2), (id, order_id) = (SELECT 1, 2), (id, order_id) = (row_number() OVER (ORDER BY t.product_id), 2) WHERE true
----
CREATE OR REPLACE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT (x.id) AT TIME ZONE 'UTC', pg_sleep(x.country) AS "C 1", sub.payload, CASE WHEN a.title = 2.50 THEN sub."what" END FROM audit."Log" AS sub CROSS JOIN customers AS x, "User Accounts" AS o RIGHT OUTER JOIN products a ON x.name = $$dollar; $$ WHERE (id = 'x' OR a.tags = B'101') ORDER BY json_build_object('k', .5) DESC NULLS LAST
----
CREATE TABLE copy_5 (a, b) AS SELECT count(*) FROM customers AS b CROSS JOIN customers t1 WHERE b.deleted_at <> '2024-01-01'::date UNION ALL SELECT $1 AS c0, sku AS "C 1", t1.tags, 'drop table t' FROM products t1 WHERE t1.sku <> $$dollar; $$
----
CREATE MATERIALIZED VIEW mv AS SELECT $2 col0, a."eMail", "group" col2 FROM billing.invoices t1 FULL JOIN "User Accounts" a USING (id) WHERE paid <> INTERVAL '1 day' EXCEPT SELECT 1 FROM orders AS sub INNER JOIN (VALUES (1), (2)) AS o (v) ON o.v <> 'it''s; fine' CROSS JOIN orders AS "Q" WHERE placed_at <> 'drop table t' GROUP BY 1 WITH DATA
----
DELETE FROM billing.invoices AS t
----
CREATE OR REPLACE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS void LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE billing.invoices ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)
----
CREATE TEMP TABLE order_items (c0 boolean, PRIMARY KEY (c0))
----
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY, ALTER note SET DEFAULT 'x'
----
CREATE TABLE orders (c0 character varying(5)[] CHECK (c0 > 0), c1 text DEFAULT (1 + 2) CHECK (c1 > 0), c2 text[], c3 bytea NOT NULL DEFAULT 'x', c4 bytea, PRIMARY KEY (c0), FOREIGN KEY (c0) REFERENCES billing.invoices)
----
INSERT INTO order_items SELECT round(id, '2024-01-01'::date, payload), payload AS "C 1" FROM billing.invoices AS sub FULL JOIN audit."Log" AS x USING (id) WHERE $$dollar; $$ BETWEEN sub.order_id AND 2.50 ORDER BY (1e3)[3] 
----
CREATE MATERIALIZED VIEW mv AS SELECT JSON_OBJECT('k' VALUE E'a\'b' ABSENT ON NULL RETURNING jsonb), trim(both 'x' from o.id) col1, (o.quantity) AT TIME ZONE 'UTC' AS "C 2" FROM customers AS c LEFT JOIN order_items o USING (id) FULL JOIN (SELECT "Q".customer_id AS "C 0" FROM order_items a TABLESAMPLE system (10), orders AS "Q" GROUP BY price) AS b (n, m) ON n = $1 WITH DATA
----
CREATE TABLE copy_1 (a, b) AS SELECT -3 AS "C 0", b.role AS "C 1" FROM "User Accounts" AS b WHERE INTERVAL '1 day' IS DISTINCT FROM b."id" GROUP BY ROLLUP (b."group") FOR NO KEY UPDATE NOWAIT
----
CREATE VIEW billing.invoices AS SELECT row_number() OVER (ORDER BY price) col0, count(*) FILTER (WHERE price < 'x') AS "C 1", json_build_object('k', c.price) AS c2 FROM customers b JOIN products c ON country <> current_date WHERE c.attributes IS NULL
----
CREATE VIEW public.orders AS (SELECT 1 FROM billing.invoices o CROSS JOIN "User Accounts" AS b WHERE "eMail" < DATE '2024-02-29' GROUP BY 1)
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY sub.payload), JSON_OBJECT('k' VALUE c.title ABSENT ON NULL RETURNING jsonb) col1, 'it''s; fine' FROM audit."Log" sub JOIN ONLY products c TABLESAMPLE system (10) ON sub.payload <> 'drop table t' WHERE c.tags IN (1) LIMIT $3 WITH NO DATA
----
CREATE TEMP VIEW order_items WITH (security_barrier) AS SELECT 1 FROM (SELECT count(*) FROM customers a GROUP BY ROLLUP (a.email)) AS c (n, m), order_items t1 WITH LOCAL CHECK OPTION
----
ALTER TABLE IF EXISTS orders ALTER COLUMN note DROP DEFAULT, ALTER COLUMN note TYPE double precision, ALTER note SET DEFAULT 'x'
----
CREATE VIEW customers WITH (security_barrier) AS SELECT B'101' FROM "User Accounts" AS c CROSS JOIN audit."Log" t1 FULL JOIN audit."Log" AS o USING (id) RIGHT OUTER JOIN ONLY audit."Log" sub ON at <> current_date WHERE EXISTS (SELECT NULL AS c0, X'1F' FROM (VALUES (1), (2)) AS c (v) FULL JOIN audit."Log" x USING (id) WHERE sub.payload <> '{1,2}'::int[])
----
CREATE INDEX i ON order_items (lower(email), note text_pattern_ops DESC NULLS LAST, id) WHERE deleted_at IS NULL
----
CREATE INDEX IF NOT EXISTS i ON products USING gin ((data -> 'x'), note text_pattern_ops DESC NULLS LAST, note text_pattern_ops DESC NULLS LAST) INCLUDE (total) WHERE deleted_at IS NULL
----
CREATE TABLE copy_3 (a, b) AS SELECT jsonb_build_object(t1.id, sub.quantity), substring(current_date from 1 for 3), OVERLAY(t1.country PLACING 'x' FROM 2 FOR 1) col2 FROM order_items sub CROSS JOIN customers t1 WHERE sub.id IS JSON OBJECT LIMIT $3 WITH NO DATA
----
CREATE TEMP TABLE "User Accounts" (c0 numeric(10,2) DEFAULT now(), c1 text[])
----
CREATE TABLE copy_7 AS SELECT $1 FROM LATERAL (SELECT "what" AS "C 0", $2 col1 FROM ONLY audit."Log" x TABLESAMPLE system (10) RIGHT OUTER JOIN audit."Log" sub ON at <> 1e3 HAVING x.who < 'x') AS x (n, m) WHERE (true, x.m) = (x.m, x.n)
----
MERGE INTO "User Accounts" AS t USING (SELECT count(*) FROM order_items AS o INNER JOIN (SELECT count(*) FROM orders AS c LIMIT ALL) AS c (n, m) ON c.m = -3 CROSS JOIN products AS t1) AS s ON t."id" = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT ("id") VALUES (s.id); DELETE FROM audit."Log" WHERE CURRENT OF cur
----
CREATE MATERIALIZED VIEW mv AS SELECT DISTINCT count(*) FILTER (WHERE b.placed_at = DATE '2024-02-29'), 'x' FROM customers AS t1 TABLESAMPLE system (10) RIGHT OUTER JOIN orders AS b ON t1.created_at < 2.50 WHERE (t1.name, b.state) = (2.50, b.id) HAVING t1.created_at = DATE '2024-02-29' WITH NO DATA
----
CREATE MATERIALIZED VIEW mv AS SELECT (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = E'a\'b') FROM order_items a JOIN LATERAL (SELECT product_id AS c0 FROM order_items b, billing.invoices AS "Q" GROUP BY 1 LIMIT 10 OFFSET 5) AS sub (n, m) ON a.id = 2.50 WITH DATA
----
DROP INDEX IF EXISTS audit."Log" RESTRICT
----
CREATE FUNCTION app.f7(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE TABLE copy_5 (a, b) AS SELECT INTERVAL '1 day', OVERLAY('{1,2}'::int[] PLACING 'x' FROM 2 FOR 1) col1, (SELECT max(x.id) FROM products AS x WHERE x.id = g), notify_user(t1.g) FROM generate_series(1, 10) AS t1 (g) WHERE $1 LIKE 'a%' ESCAPE '!' FOR SHARE SKIP LOCKED WITH NO DATA
----
CREATE TABLE copy_6 AS SELECT CAST(x.order_id AS integer) FROM (SELECT c.order_id, "eMail" col1 FROM "User Accounts" o RIGHT OUTER JOIN audit."Log" b ON b.who = $2, order_items c WHERE o."id" = 'it''s; fine' HAVING quantity = $$dollar; $$) AS t1 (n, m) NATURAL JOIN order_items AS x FULL JOIN customers sub ON sub.created_at < true WHERE 'it''s; fine' IS DISTINCT FROM $2 HAVING x.product_id < INTERVAL '1 day' LIMIT 10
----
CREATE MATERIALIZED VIEW mv AS SELECT trim(both 'x' from t1.country) FROM customers AS t1 LEFT JOIN ONLY "User Accounts" c USING (id) WHERE c."eMail" IS DISTINCT FROM c.role LIMIT ALL WITH NO DATA
----
CREATE UNLOGGED TABLE public.orders (c0 character varying(5)[], c1 time(3) without time zone) WITH (fillfactor=70)
----
DELETE FROM customers AS t; UPDATE ONLY billing.invoices SET (id, order_id) = (SELECT 1, 2), due = DEFAULT WHERE true
----
ALTER TABLE products ALTER COLUMN note DROP DEFAULT, SET (fillfactor = 70), SET (fillfactor = 70)
----
INSERT INTO audit."Log" SELECT ROW(x.n, x.n), n, x.n AS c2 FROM (SELECT DISTINCT true AS c0, x.g FROM "User Accounts" o INNER JOIN generate_series(1, 10) AS t1 (g) ON o."id" = DATE '2024-02-29' LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) ON g <> INTERVAL '1 day') AS x (n, m) WHERE (x.m = 1 OR n <> .5) FOR NO KEY UPDATE NOWAIT
----
CREATE TABLE copy_7 AS SELECT xmlelement(name foo, xmlattributes(-3 AS bar), a.n), ARRAY[a.n, NULL], sum(a.m) OVER (PARTITION BY b.n ORDER BY o.paid DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), xmlelement(name foo, xmlattributes(b.n AS bar), m) AS c3 FROM LATERAL (SELECT 1e3, current_date, placed_at FROM generate_series(1, 10) WITH ORDINALITY AS x (g) FULL JOIN products AS c ON x.g = $$dollar; $$ JOIN orders AS o TABLESAMPLE system (10) ON x.g = X'1F' WHERE c.attributes < $1 LIMIT 10) AS b (n, m) FULL JOIN billing.invoices AS o ON b.n <> $1 JOIN (SELECT "Q".* FROM products "Q" WHERE "Q".attributes <> E'a\'b' ORDER BY (B'101') AT TIME ZONE 'UTC' DESC) AS a (n, m) USING (id) WHERE n = ANY (SELECT 1 FROM products AS x WHERE x.title < 'x') GROUP BY ROLLUP (b.n) ORDER BY row_number() OVER (ORDER BY B'101') DESC NULLS LAST LIMIT $3
----
CREATE TABLE copy_5 AS SELECT sub.* FROM order_items sub CROSS JOIN billing.invoices AS t1 CROSS JOIN generate_series(1, 10) AS o (g) CROSS JOIN (SELECT sub.order_id, "what" AS "C 1" FROM order_items sub CROSS JOIN audit."Log" AS a, generate_series(1, 10) AS x (g) LEFT JOIN audit."Log" AS c ON a.payload < B'101' WHERE c.who < DATE '2024-02-29') AS x (n, m) WHERE o.g NOT LIKE 'a%'  GROUP BY o.g WITH NO DATA
----
ALTER TYPE t RENAME ATTRIBUTE a TO b
----
DROP VIEW IF EXISTS orders RESTRICT
----
CREATE TABLE orders (c0 numeric(10,2) DEFAULT 0 REFERENCES customers (id) ON DELETE SET NULL, c1 bytea, FOREIGN KEY (c0) REFERENCES billing.invoices) PARTITION BY RANGE (c0)
----
CREATE UNIQUE INDEX ON customers (id, note text_pattern_ops DESC NULLS LAST, (data -> 'x'))
----
CREATE TEMP TABLE IF NOT EXISTS customers (c0 numeric(10,2) REFERENCES customers (id) ON DELETE SET NULL, c1 double precision CHECK (c1 > 0) UNIQUE, c2 timestamp with time zone UNIQUE, PRIMARY KEY (c0))
----
ALTER TABLE audit."Log" ADD PRIMARY KEY (id), ALTER COLUMN id SET STATISTICS 100
----
CREATE TABLE copy_2 (a, b) AS SELECT o.* FROM order_items o WHERE (o.order_id <> .5 OR o.order_id < 'x')
----
CREATE OR REPLACE VIEW billing.invoices WITH (security_barrier) AS (SELECT '2024-01-01'::date AS "C 0", 2.50, deleted_at AS "C 2", created_at FROM (VALUES (1), (2)) AS a (v) RIGHT OUTER JOIN customers t1 TABLESAMPLE system (10) ON v < E'a\'b', ONLY customers AS c WHERE c.country = $$dollar; $$)
----
CREATE TABLE IF NOT EXISTS public.orders (c0 bytea, c1 integer, c2 numeric(10,2) DEFAULT 0, c3 double precision NOT NULL DEFAULT nextval('s'), c4 bigint NOT NULL UNIQUE, c5 text, PRIMARY KEY (c0), FOREIGN KEY (c0) REFERENCES billing.invoices)
----
CREATE TABLE copy_8 (a, b) AS SELECT x.title, concat(E'a\'b', sub.country) AS c1, (a.m)::varchar(20) FROM customers sub RIGHT OUTER JOIN ONLY products AS x ON sub.country < 1e3 INNER JOIN LATERAL (SELECT 2.50 col0 FROM ONLY order_items AS c, billing.invoices AS "Q" LEFT JOIN customers AS a USING (id), customers AS x WHERE "Q".due <> 2.50 GROUP BY ROLLUP (x.country)) AS a (n, m) ON id < 'x' WHERE (-3, email) = (1, sub.name)
----
CREATE UNLOGGED TABLE audit."Log" (c0 text, c1 time(3) without time zone NOT NULL, c2 integer, c3 double precision CHECK (c3 > 0))
----
CREATE VIEW customers WITH (security_barrier) AS SELECT ARRAY['it''s; fine', -3] FROM orders AS a, orders sub TABLESAMPLE system (10), (SELECT role, x.due FROM billing.invoices AS x LEFT JOIN "User Accounts" t1 ON t1."id" = current_date WHERE paid <> 'it''s; fine' LIMIT $3) AS o (n, m) WHERE (o.m, $$dollar; $$) OVERLAPS (a.placed_at, a.id) GROUP BY GROUPING SETS ((a.id), ()) HAVING a.customer_id = 'it''s; fine' LIMIT ALL
----
INSERT INTO audit."Log" (at, who, "what") VALUES ('it''s; fine', -3, .5), (true, E'a\'b', 1)
----
CREATE UNIQUE INDEX CONCURRENTLY i ON billing.invoices USING gin ((a || b))
----
CREATE UNLOGGED TABLE "User Accounts" (c0 bytea, c1 numeric(10,2) NOT NULL CHECK (c1 > 0), c2 varchar(20), c3 interval day to second REFERENCES customers (id) ON DELETE SET NULL, c4 text DEFAULT gen_random_uuid())
----
CREATE UNLOGGED TABLE IF NOT EXISTS billing.invoices (c0 boolean, c1 character varying(5)[], c2 time(3) without time zone NOT NULL DEFAULT 0, c3 bigint NOT NULL, PRIMARY KEY (c0)) PARTITION BY RANGE (c0) WITH (fillfactor=70)
----
CREATE MATERIALIZED VIEW mv AS SELECT DISTINCT CAST(1 AS bigint), o.total FROM orders AS o WHERE o.total IS NULL WITH DATA
----
GRANT ALL PRIVILEGES ON orders TO bob
----
ALTER TABLE products ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED, ALTER COLUMN note DROP DEFAULT
----
CREATE FUNCTION app.f5(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT CAST(b.m AS interval day to second), - b.m AS c1, substring(b.n from 1 for 3) FROM LATERAL (SELECT NULL col0 FROM "User Accounts" AS "Q" LEFT JOIN billing.invoices o ON "Q"."eMail" <> -3 WHERE "id" <> $1 GROUP BY 1 HAVING o.paid <> 'x' ORDER BY (paid) AT TIME ZONE 'UTC' DESC LIMIT ALL) AS b (n, m) JOIN orders o ON b.n < 'drop table t' ORDER BY ARRAY(SELECT 'drop table t', 'it''s; fine', 'it''s; fine' AS c2 FROM orders sub WHERE sub.customer_id <> $$dollar; $$ LIMIT 10) ASC WITH NO DATA
----
ALTER TABLE "User Accounts" REPLICA IDENTITY FULL, REPLICA IDENTITY FULL
----
CREATE TABLE products (c0 interval day to second, c1 varchar(20), c2 uuid NOT NULL, c3 bigint DEFAULT 'x', PRIMARY KEY (c0))
----
DELETE FROM orders t WHERE id = id RETURNING t.state
----
CREATE INDEX ON products USING gin (note text_pattern_ops DESC NULLS LAST, app.norm(title), lower(email))
----
CREATE TABLE copy_8 AS SELECT true, position('a' in o.n) FROM (SELECT true, x.country AS "C 1", a.g, x.id AS c3 FROM generate_series(1, 10) AS a (g) LEFT JOIN customers x USING (id) WHERE g = X'1F' ORDER BY x.country DESC) AS o (n, m) WHERE INTERVAL '1 day' IS JSON OBJECT
----
CREATE TABLE copy_0 AS SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY $$dollar; $$), trim(both 'x' from $2), (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = role) FROM billing.invoices AS t1 INNER JOIN "User Accounts" b USING (id) WHERE '2024-01-01'::date IS NULL HAVING t1.id <> X'1F' ORDER BY CAST(b."id" AS numeric(10,2)) DESC NULLS LAST WITH NO DATA
----
DELETE FROM customers WHERE true
----
CREATE TABLE copy_5 (a, b) AS SELECT ARRAY(SELECT "what" col0, who, DATE '2024-02-29', x.email col3 FROM customers AS x INNER JOIN audit."Log" o ON x.name <> X'1F' WHERE o.at < $1) AS "C 0", CAST(b.payload AS uuid), json_build_object('k', m), length(current_date, "Q".m) col3 FROM LATERAL (SELECT DISTINCT sub."eMail" col0 FROM audit."Log" a FULL JOIN audit."Log" AS b ON a.payload < $1 LEFT JOIN "User Accounts" AS sub ON b.at < B'101' GROUP BY 1) AS "Q" (n, m) INNER JOIN audit."Log" b ON b.payload = '2024-01-01'::date JOIN (VALUES (1), (2)) AS x (v) ON x.v < INTERVAL '1 day' WHERE x.v = ANY ('{1,2}'::int[]) LIMIT $3
----
CREATE MATERIALIZED VIEW mv AS (SELECT t1.role, quantity AS c1, 1e3, .5 FROM "User Accounts" t1 JOIN order_items sub ON product_id < current_date INNER JOIN ONLY billing.invoices c ON sub.product_id < .5 ORDER BY (.5) DESC NULLS LAST FOR SHARE SKIP LOCKED) WITH DATA
----
CREATE MATERIALIZED VIEW mv AS SELECT OVERLAY(b.title PLACING 'x' FROM 2 FOR 1), (b.sku)::text[] AS c1, sum(b.tags) OVER (PARTITION BY $2 ORDER BY NULL DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col2, .5 FROM ONLY products b WHERE id IS JSON OBJECT
----
CREATE OR REPLACE FUNCTION app.f8(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DROP TRIGGER t ON orders
----
CREATE TRIGGER t AFTER UPDATE OF total, note OR DELETE ON orders FOR EACH ROW WHEN (NEW.total > 1) EXECUTE FUNCTION app.touch('x')
----
CREATE TABLE IF NOT EXISTS billing.invoices (c0 time(3) without time zone, c1 varchar(20) NOT NULL, FOREIGN KEY (c0) REFERENCES billing.invoices)
----
ALTER TABLE customers ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0), ADD COLUMN IF NOT EXISTS c1 bytea NOT NULL DEFAULT nextval('s')
----
CREATE OR REPLACE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS void LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE FUNCTION app.f1(a int, b text DEFAULT 'x') RETURNS trigger LANGUAGE sql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW mv AS SELECT substring(sub.sku from 1 for 3), row_number() OVER (ORDER BY sub.title), sum(sub.id) OVER (PARTITION BY 'drop table t' ORDER BY true DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), coalesce(sub.id, sub.title) FROM products sub ORDER BY sum(sub.tags) OVER (PARTITION BY sub.tags ORDER BY sub.title DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC NULLS LAST FOR UPDATE
----
CREATE MATERIALIZED VIEW mv AS SELECT position('a' in $2), (NULL) AT TIME ZONE 'UTC' col1 FROM "User Accounts" c INNER JOIN generate_series(1, 10) AS t1 (g) ON c.role < $1 RIGHT OUTER JOIN audit."Log" sub USING (id) WHERE 2.50 IN ('it''s; fine') HAVING g < INTERVAL '1 day' ORDER BY sub.payload DESC WITH DATA
----
CREATE TEMP VIEW products WITH (security_barrier) AS SELECT 1 FROM billing.invoices c CROSS JOIN ONLY products AS sub LEFT JOIN ONLY products AS a ON sub.sku < 1e3 WHERE a.title = a.title
----
GRANT USAGE ON SCHEMA archive TO bob
----
CREATE OR REPLACE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS void LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE OR REPLACE FUNCTION app.f6(a int, b text DEFAULT 'x') RETURNS int LANGUAGE plpgsql STABLE AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
ALTER TABLE billing.invoices SET SCHEMA archive
----
INSERT INTO order_items DEFAULT VALUES; INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1
----
ALTER TABLE billing.invoices SET TABLESPACE fast
----
INSERT INTO customers (id, email, name) VALUES ('2024-01-01'::date, -3, INTERVAL '1 day'), ($$dollar; $$, X'1F', true), (current_date, current_date, X'1F') ON CONFLICT  DO NOTHING
----
ALTER TABLE products ALTER COLUMN note SET NOT NULL, OWNER TO bob
----
ALTER TABLE billing.invoices CLUSTER ON i, ALTER COLUMN note TYPE boolean USING lower(note)
----
CREATE TABLE IF NOT EXISTS billing.invoices (c0 interval day to second NOT NULL DEFAULT (1 + 2), c1 numeric(10,2) NOT NULL, c2 jsonb DEFAULT 'x' CHECK (c2 > 0) REFERENCES customers (id) ON DELETE SET NULL, c3 numeric(10,2), c4 text[]) WITH (fillfactor=70)
----
UPDATE customers AS t SET email = DEFAULT FROM audit."Log" o, generate_series(1, 10) AS a (g) WHERE (INTERVAL '1 day', DATE '2024-02-29') OVERLAPS (X'1F', g); UPDATE order_items AS t SET (id, order_id) = (coalesce('{1,2}'::int[], 'x'), 2), (id, order_id) = (SELECT 1, 2) FROM order_items c CROSS JOIN ONLY orders AS a NATURAL JOIN billing.invoices b WHERE a.customer_id NOT IN (E'a\'b', $2, $1)
----
INSERT INTO audit."Log" DEFAULT VALUES RETURNING t.payload; UPDATE orders SET placed_at = DEFAULT FROM customers AS t1 NATURAL JOIN billing.invoices AS x, (VALUES (1), (2)) AS c (v) RIGHT OUTER JOIN generate_series(1, 10) AS o (g) USING (id) WHERE (c.v) IS NOT TRUE
----
CREATE UNIQUE INDEX ON customers (app.norm(title)) INCLUDE (total)
----
CREATE MATERIALIZED VIEW mv AS SELECT CAST(true AS double precision) FROM ONLY products x TABLESAMPLE system (10) RIGHT OUTER JOIN (SELECT DISTINCT b.paid, a.g AS c1, B'101' AS c2 FROM billing.invoices AS b INNER JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON paid <> DATE '2024-02-29' WHERE a.g <> INTERVAL '1 day' ORDER BY NULL ASC) AS b (n, m) ON x.sku <> 2.50 FULL JOIN products o ON b.m = DATE '2024-02-29' JOIN orders AS t1 USING (id)
----
CREATE TABLE part_2 PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 1)
----
CREATE INDEX CONCURRENTLY i ON orders (app.norm(title), lower(email), note text_pattern_ops DESC NULLS LAST) WHERE deleted_at IS NULL
----
CREATE INDEX i ON public.orders USING gin (id, (a || b), note text_pattern_ops DESC NULLS LAST)
----
CREATE VIEW order_items AS SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY $2) FROM orders o JOIN (SELECT t1.g AS c0 FROM generate_series(1, 10) WITH ORDINALITY AS t1 (g), audit."Log" AS a, customers c) AS b (n, m) USING (id) FULL JOIN generate_series(1, 10) AS t1 (g) ON o.customer_id <> $2 GROUP BY ROLLUP (o.placed_at) HAVING g <> $$dollar; $$ ORDER BY CASE X'1F' WHEN 1 THEN t1.g WHEN 2 THEN state END DESC OFFSET 5 WITH LOCAL CHECK OPTION
----
CREATE OR REPLACE FUNCTION app.f2(a int, b text DEFAULT 'x') RETURNS int LANGUAGE sql SECURITY DEFINER AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
DELETE FROM "User Accounts" AS t USING orders AS u WHERE u.id = t."id"; UPDATE customers AS t SET (id, email) = (SELECT 1, 2), created_at = E'a\'b', name = t.name WHERE t.id < 'it''s; fine'
----
ALTER TABLE products VALIDATE CONSTRAINT k, DROP COLUMN note CASCADE, CLUSTER ON i
----
CREATE MATERIALIZED VIEW IF NOT EXISTS mv AS SELECT ARRAY(SELECT -3 AS c0 FROM billing.invoices c FULL JOIN ONLY billing.invoices t1 ON c.due < $1 FULL JOIN audit."Log" x USING (id) WHERE t1.due <> 1) FROM "User Accounts" sub LEFT JOIN (SELECT a.note FROM ONLY orders AS a INNER JOIN audit."Log" AS b USING (id) WHERE customer_id = -3 GROUP BY ROLLUP (b.payload) ORDER BY total ) AS c (n, m) ON n = 1e3 JOIN order_items x ON m <> B'101' WHERE c.m = ANY ('{1,2}'::int[]) WITH NO DATA
----
CREATE VIEW customers (a, b) AS SELECT paid, -3, x.who, id FROM billing.invoices AS o, audit."Log" AS x WHERE x.at = 'x' INTERSECT SELECT a.product_id AS "C 0", 'drop table t' AS "C 1", 1 FROM order_items AS a FULL JOIN order_items AS x ON id = 2.50 WHERE id < 'drop table t' ORDER BY nextval(x.price) DESC NULLS LAST
----
DROP FOREIGN TABLE IF EXISTS orders, order_items CASCADE
----
DROP SEQUENCE orders, customers CASCADE
----
CREATE TABLE copy_0 (a, b) AS SELECT current_date - sub.id FROM order_items AS sub WHERE NOT (order_id < .5)
----
DELETE FROM order_items RETURNING id; UPDATE products t SET (id, sku) = (substring(t.title from 1 for 3), 2) WHERE true
----
ALTER TABLE IF EXISTS customers SET TABLESPACE fast
----
CREATE OR REPLACE FUNCTION app.f0(a int, b text DEFAULT 'x') RETURNS SETOF orders LANGUAGE plpgsql AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$
----
CREATE MATERIALIZED VIEW mv AS SELECT string_agg(DISTINCT 1e3, ',' ORDER BY "Q".g), abs($$dollar; $$, o.id, country) AS "C 1" FROM customers AS o INNER JOIN generate_series(1, 10) AS "Q" (g) ON created_at <> 1e3 RIGHT OUTER JOIN customers a ON g = 1 WHERE .5 IN (NULL) GROUP BY ROLLUP (created_at)
----
CREATE TABLE copy_8 (a, b) AS SELECT v FROM orders c, (VALUES (1), (2)) AS o (v) WHERE v < '2024-01-01'::date INTERSECT SELECT role, 'x' AS c1 FROM audit."Log" AS c JOIN "User Accounts" AS x ON x."eMail" = 2.50 JOIN orders b ON placed_at <> 'it''s; fine' GROUP BY role WITH NO DATA
----
ALTER TABLE audit."Log" VALIDATE CONSTRAINT k
----
CREATE INDEX i ON orders USING gin (lower(email))
----
CREATE TABLE IF NOT EXISTS order_items (c0 varchar(20), c1 integer NOT NULL DEFAULT nextval('s'), c2 character varying(5)[] DEFAULT gen_random_uuid(), c3 interval day to second, c4 varchar(20) NOT NULL UNIQUE, c5 bytea NOT NULL)
----
UPDATE orders t SET (id, customer_id) = (customer_id, 2), id = DEFAULT, customer_id = CASE WHEN t.note <> NULL THEN t.placed_at END WHERE total = '{1,2}'::int[]
