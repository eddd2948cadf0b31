SELECT count(*) FILTER (WHERE o.amount < E'a\'b'), trim(both 'x' from 2.50) FROM products AS a JOIN "User Accounts" x ON EXISTS (SELECT x."id" col0, '{1,2}'::int[] FROM "User Accounts" t1, billing.invoices o GROUP BY ROLLUP ("id")) CROSS JOIN billing.invoices o ORDER BY 1 DESC
----
UPDATE products AS t SET sku = (t.title) FROM order_items AS b WHERE (INTERVAL '1 day') IS NOT TRUE
----
insert into order_items (order_id,product_id,quantity,id) values ($1,$2,$3,default) returning id
----
SELECT * FROM products AS sub RIGHT OUTER JOIN generate_series(1, 10) AS "Q" (g) ON g IS DISTINCT FROM g
----
INSERT INTO order_items TABLE customers
----
WITH w0 AS MATERIALIZED (SELECT CASE c.amount WHEN 1 THEN due WHEN 2 THEN 'it''s; fine' END, pg_advisory_lock(-3), ROW(c.paid, DATE '2024-02-29') FROM billing.invoices c WHERE current_date IS NOT NULL ORDER BY coalesce(.5, c.order_id) ), w1 AS (SELECT * FROM w0) SELECT w0.*, c.email FROM w0, customers c
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 50
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 58 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SAVEPOINT sp_1
----
SELECT count(*) FROM LATERAL (SELECT CAST(2.50 AS varchar(20)), (SELECT max(x.id) FROM orders AS x WHERE x.id = paid) AS "C 1" FROM billing.invoices AS "Q" WHERE "Q".id ILIKE 'a%' ESCAPE '!' ORDER BY string_agg(DISTINCT 'drop table t', ',' ORDER BY 'x') ) AS sub (n, m), LATERAL (SELECT (SELECT max(x.id) FROM "User Accounts" AS x WHERE x.id = o.id) AS c0, position('a' in x.g) AS "C 1" FROM products AS o LEFT JOIN orders AS t1 USING (id) LEFT JOIN generate_series(1, 10) AS x (g) USING (id) WHERE t1.note ILIKE 'a%' ) AS c (n, m) WHERE (c.n IS DISTINCT FROM 1e3 AND n IN (SELECT true FROM generate_series(1, 10) AS "Q" (g) RIGHT OUTER JOIN customers sub ON sub.country <> '{1,2}'::int[] WHERE g < X'1F'))
----
WITH w0 AS (SELECT a."eMail", DATE '2024-02-29' AS "C 1", json_build_object('k', t1.order_id) FROM billing.invoices AS t1 FULL JOIN billing.invoices AS o ON id < 1 LEFT JOIN "User Accounts" a USING (id) WHERE E'a\'b' IS NULL), w1 AS (SELECT * FROM w0) INSERT INTO orders SELECT * FROM w0
----
SELECT o1_0.id,o1_0.total,c1_0.email from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.total=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
WITH w0 AS (SELECT n FROM (SELECT c.g FROM order_items AS x LEFT JOIN generate_series(1, 10) AS c (g) ON id < 'x' WHERE c.g < '{1,2}'::int[] ORDER BY (c.g) ASC OFFSET 5) AS a (n, m) CROSS JOIN (SELECT c."eMail", c.role col1, 'it''s; fine' FROM "User Accounts" c NATURAL JOIN customers b NATURAL JOIN "User Accounts" AS a ORDER BY position('a' in a."id") ) AS c (n, m) WHERE c.n IS DISTINCT FROM B'101') SELECT * FROM (VALUES (1), (2)) AS "Q" (v) LEFT JOIN audit."Log" AS t1 ON t1.payload < '2024-01-01'::date WHERE $1 IS JSON OBJECT
----
SELECT (SELECT max(x.id) FROM orders AS x WHERE x.id = a.due) AS "C 0", substring(CASE a.id WHEN 1 THEN a.due WHEN 2 THEN a.id END from 1 for 3), CASE extract(year from a.amount) WHEN 1 THEN INTERVAL '1 day' WHEN 2 THEN (a.id) END AS c2, a.due AS c3 FROM billing.invoices AS a WHERE due IS DISTINCT FROM order_id GROUP BY a.due OFFSET 5
----
SELECT o1_0.id,o1_0.total,c1_0.created_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.state=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT "orders"."id" AS t0_r0, "orders"."total" AS t0_r1 FROM "orders" LEFT OUTER JOIN "customers" ON "customers"."id" = "orders"."customer_id" WHERE "orders"."state" = $1 AND "customers"."deleted_at" IS NULL ORDER BY "orders"."id" ASC LIMIT $2
----
INSERT INTO billing.invoices DEFAULT VALUES
----
SET LOCAL statement_timeout = 1000
----
(SELECT t1.order_id, quantity col1 FROM order_items t1)
----
WITH w0 (n, m) AS (SELECT json_build_object('k', "group") AS c0, o."group", upper('it''s; fine', o.role) AS "C 2", role FROM (SELECT o."id" col0, t1.title FROM "User Accounts" o JOIN products AS t1 ON attributes = '2024-01-01'::date LEFT JOIN audit."Log" "Q" ON t1.title < $$dollar; $$ ORDER BY app.score(1e3) ASC OFFSET 5) AS b (n, m) FULL JOIN "User Accounts" AS o ON b.n < E'a\'b' LIMIT $3) INSERT INTO orders SELECT * FROM w0
----
SELECT DISTINCT CASE x.at WHEN 1 THEN sub.n WHEN 2 THEN 1e3 END AS "C 0", count(*) FILTER (WHERE sub.n < .5) col1, xmlelement(name foo, xmlattributes(sub.n AS bar), sub.m), $2 FROM audit."Log" AS x CROSS JOIN (SELECT 'it''s; fine', v FROM billing.invoices x LEFT JOIN (VALUES (1), (2)) AS "Q" (v) ON "Q".v = $1 INNER JOIN billing.invoices AS sub ON "Q".v < NULL, billing.invoices a WHERE x.amount = '2024-01-01'::date HAVING v = $1 ORDER BY sub.paid DESC) AS sub (n, m) WHERE n NOT IN ('it''s; fine', INTERVAL '1 day', INTERVAL '1 day') GROUP BY 1
----
update orders set state=$1, total=$2, version=$3 where id=$4 and version=$5
----
WITH w0 AS NOT MATERIALIZED (SELECT upper('2024-01-01'::date, true, NULL) FROM order_items AS t1 TABLESAMPLE system (10) JOIN LATERAL (SELECT * FROM "User Accounts" AS a JOIN order_items t1 ON a.role <> 'drop table t' RIGHT OUTER JOIN customers "Q" ON a."group" < 'it''s; fine' LEFT JOIN generate_series(1, 10) AS sub (g) ON id <> '2024-01-01'::date WHERE sub.g <> B'101' LIMIT ALL) AS a (n, m) ON t1.product_id < '{1,2}'::int[] LEFT JOIN generate_series(1, 10) AS "Q" (g) ON "Q".g = 1 WHERE ("Q".g) IS NOT TRUE GROUP BY m), w1 (n, m) AS (SELECT * FROM w0), w2 (n, m) AS (SELECT true, string_agg(DISTINCT "Q".note, ',' ORDER BY a.id), coalesce(X'1F', a.amount), (due) AT TIME ZONE 'UTC' FROM ONLY orders AS "Q" RIGHT OUTER JOIN ONLY billing.invoices AS a ON state < $1 WHERE a.id IS DISTINCT FROM .5 LIMIT $3) SELECT w0.*, c.email FROM w0, customers c
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 31 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT (b."group")::uuid col0 FROM billing.invoices o JOIN "User Accounts" b ON EXISTS (SELECT due FROM ONLY billing.invoices AS a RIGHT OUTER JOIN audit."Log" x USING (id) WHERE due <> 'x') WHERE (JSON_OBJECT('k' VALUE current_date ABSENT ON NULL RETURNING jsonb), row_number() OVER (ORDER BY NULL)) = (count(*) FILTER (WHERE o.paid = 1), id) GROUP BY 1 ORDER BY "id" #> role DESC
----
SELECT "public"."orders"."id", "public"."orders"."id" FROM "public"."orders" WHERE ("public"."orders"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 63
----
SELECT X'1F', t1.g FROM generate_series(1, 10) AS t1 (g) WHERE g = $$dollar; $$ UNION ALL SELECT a.id col0 FROM order_items a TABLESAMPLE system (10) JOIN billing.invoices x ON id <> X'1F', customers c WHERE a.id < 2.50 HAVING c.created_at < $$dollar; $$ INTERSECT SELECT OVERLAY(g PLACING 'x' FROM 2 FOR 1) AS c0 FROM generate_series(1, 10) AS c (g)
----
SELECT DISTINCT - b.quantity FROM order_items AS b TABLESAMPLE system (10) OFFSET 5
----
SELECT g AS c0, o.quantity, X'1F' col2 FROM generate_series(1, 10) WITH ORDINALITY AS x (g) NATURAL JOIN order_items o CROSS JOIN ONLY customers AS a WHERE a.created_at < 1e3 GROUP BY a.country INTERSECT SELECT count(*) FROM products x NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS c (g) GROUP BY GROUPING SETS ((x.price), ()) HAVING c.g < -3
----
INSERT INTO billing.invoices (id, order_id, amount) VALUES ($$dollar; $$, 2.50, B'101'), ('{1,2}'::int[], true, 'drop table t'), (current_date, $$dollar; $$, -3)
----
SELECT a.* FROM generate_series(1, 10) AS a (g) WHERE a.g IS NULL ORDER BY JSON_OBJECT('k' VALUE 1e3 ABSENT ON NULL RETURNING jsonb) DESC
----
DELETE FROM products t WHERE true
----
SELECT coalesce(CASE WHEN c.g <> $2 THEN c.g ELSE 1e3 END, g) FROM generate_series(1, 10) AS c (g) NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE NOT (c.g IS JSON OBJECT) ORDER BY (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = NULL) 
----
SELECT o1_0.id,o1_0.total,c1_0.country from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.total=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
DELETE FROM order_items t
----
DEALLOCATE ALL
----
WITH w0 (n, m) AS (INSERT INTO billing.invoices DEFAULT VALUES), w1 (n, m) AS (SELECT true col0, -3, B'101' col2 FROM billing.invoices AS sub LEFT JOIN "User Accounts" "Q" USING (id) FULL JOIN generate_series(1, 10) AS c (g) ON g < $$dollar; $$ WHERE amount = current_date GROUP BY "id" EXCEPT SELECT c.quantity AS c0, at, c.price col2, c.quantity FROM audit."Log" AS o JOIN order_items AS c ON c.price < '2024-01-01'::date WHERE o.who <> $1), w2 AS (SELECT position('a' in v) AS "C 0", '2024-01-01'::date, trim(both 'x' from t1.v) FROM (VALUES (1), (2)) AS t1 (v) HAVING t1.v < 'drop table t' LIMIT 10) SELECT DISTINCT ('2024-01-01'::date)::numeric(10,2) col0, ARRAY(SELECT id FROM orders AS a WHERE note <> $$dollar; $$), pg_advisory_lock('{1,2}'::int[]), count(*) FILTER (WHERE v = .5) FROM (VALUES (1), (2)) AS sub (v) WHERE NOT EXISTS (SELECT INTERVAL '1 day' FROM order_items c INNER JOIN audit."Log" AS a ON c.quantity <> DATE '2024-02-29', customers sub CROSS JOIN billing.invoices "Q" WHERE sub.v < $2 GROUP BY GROUPING SETS ((due), ()))
----
WITH w0 AS (SELECT DISTINCT sub.who AS c0 FROM ONLY audit."Log" sub RIGHT OUTER JOIN ONLY orders AS c ON who < 1 WHERE c.state <> .5 GROUP BY c.total UNION SELECT c.role, "id" AS "C 1", B'101', '{1,2}'::int[] FROM products AS b NATURAL JOIN products x RIGHT OUTER JOIN "User Accounts" c ON b.title < NULL) SELECT * FROM w0
----
SELECT o1_0.id,o1_0.total,c1_0.email from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.note=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 97 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT o1_0.id,o1_0.total,c1_0.email from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.state=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT o1_0.id,o1_0.total,c1_0.name from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.note=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT DISTINCT ARRAY(SELECT c."group", c."group", percentile_cont(0.5) WITHIN GROUP (ORDER BY E'a\'b') FROM "User Accounts" AS c INNER JOIN ONLY customers AS sub ON c.role < .5 INNER JOIN "User Accounts" AS a ON c."id" <> $$dollar; $$ WHERE INTERVAL '1 day' IS JSON OBJECT) AS c0, json_build_object('k', (t1.payload)::character varying(5)[]) AS c1, - (1) AT TIME ZONE 'UTC' FROM audit."Log" t1 TABLESAMPLE system (10) JOIN orders AS x ON .5 BETWEEN note AND 'drop table t' JOIN orders AS a USING (id) WHERE (a.state) IS NOT TRUE GROUP BY 1 LIMIT 10 OFFSET 5
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 12 AND NOT ("orders"."state" IN ('new', 'paid')))
----
CLOSE c1
----
SELECT "public"."orders"."id", "public"."orders"."total" FROM "public"."orders" WHERE ("public"."orders"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 18 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT x."eMail", a.g, ARRAY[1e3] FROM generate_series(1, 10) AS a (g) FULL JOIN ONLY "User Accounts" AS x ON a.g < $2
----
SELECT n * n, (sub.n)[2] FROM (SELECT * FROM billing.invoices x CROSS JOIN generate_series(1, 10) AS b (g), customers AS t1) AS sub (n, m) WHERE (sub.n, sub.n) OVERLAPS (B'101', X'1F') UNION ALL SELECT JSON_OBJECT('k' VALUE a.amount ABSENT ON NULL RETURNING jsonb) col0 FROM billing.invoices a WHERE (a.amount, paid) OVERLAPS (INTERVAL '1 day', a.paid)
----
SELECT coalesce(c.due, -3) AS "C 0", percentile_cont(0.5) WITHIN GROUP (ORDER BY $2), paid FROM billing.invoices c
----
INSERT INTO "User Accounts" AS t ("id") VALUES (1) ON CONFLICT ("id") DO UPDATE SET "eMail" = excluded."eMail" WHERE t."id" > 1
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 1 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT JSON_OBJECT('k' VALUE ARRAY(SELECT sub.id, a.g, a.g, a.g AS c3 FROM customers AS sub INNER JOIN generate_series(1, 10) AS a (g) ON sub.deleted_at <> $1 WHERE a.g <> current_date OFFSET 5) ABSENT ON NULL RETURNING jsonb) col0 FROM order_items AS sub NATURAL JOIN audit."Log" "Q" FULL JOIN products o ON (o.price, o.id) = ('drop table t', sub.price) WHERE json_build_object('k', 'x') IN (SELECT xmlelement(name foo, xmlattributes(x.m AS bar), x.m) FROM (SELECT 'drop table t' AS c0, a.order_id FROM billing.invoices a WHERE a.id <> 1 HAVING a.paid <> X'1F' LIMIT 10) AS x (n, m) NATURAL JOIN "User Accounts" a NATURAL JOIN audit."Log" b LEFT JOIN (SELECT a.id AS "C 0" FROM customers AS t1 INNER JOIN billing.invoices a ON id < 1 WHERE a.id = -3 ORDER BY (t1.email)::double precision ) AS t1 (n, m) ON n = B'101' GROUP BY GROUPING SETS ((x.m), ()) ORDER BY .5 ASC) GROUP BY 1 OFFSET 5
----
COMMIT
----
SELECT o1_0.id,o1_0.total,c1_0.country from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.customer_id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SHOW search_path
----
SELECT o1_0.id,o1_0.total,c1_0.deleted_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.note=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 74
----
UPDATE order_items SET price = DEFAULT FROM customers b, order_items AS sub WHERE 2.50 = ANY ('{1,2}'::int[])
----
SELECT "public"."orders"."id", "public"."orders"."placed_at" FROM "public"."orders" WHERE ("public"."orders"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3
----
SELECT o1_0.id,o1_0.total,c1_0.country from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
INSERT INTO products AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET sku = excluded.sku WHERE t.id > 1
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 23
----
SELECT JSON_OBJECT('k' VALUE name ABSENT ON NULL RETURNING jsonb) AS c0, abs(deleted_at, 1e3, a.name) FROM customers AS a WHERE EXISTS (SELECT o.id, DATE '2024-02-29' AS "C 1" FROM audit."Log" AS sub RIGHT OUTER JOIN orders "Q" TABLESAMPLE system (10) ON "Q".customer_id = $2, orders AS a, ONLY billing.invoices AS o ORDER BY sum('2024-01-01'::date) OVER (PARTITION BY 'drop table t' ORDER BY 1e3 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC) ORDER BY ROW(created_at, $2) DESC NULLS LAST LIMIT ALL OFFSET 5
----
SELECT o1_0.id,o1_0.total,c1_0.created_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.customer_id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
UPDATE "User Accounts" AS t SET role = DEFAULT, ("id", "eMail") = (t."eMail", 2) FROM products c CROSS JOIN customers t1 TABLESAMPLE system (10) RIGHT OUTER JOIN orders AS a ON t1.name = E'a\'b' RIGHT OUTER JOIN order_items "Q" ON c.title <> 2.50 WHERE t."eMail" NOT LIKE 'a%' 
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 70 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT row_number() OVER (ORDER BY 2.50 = g), (X'1F') AS "C 1", (percentile_cont(0.5) WITHIN GROUP (ORDER BY 1))::boolean AS "C 2" FROM generate_series(1, 10) AS c (g) LEFT JOIN orders AS sub ON placed_at NOT LIKE 'a%'  WHERE EXISTS (SELECT sub.* FROM order_items AS sub JOIN order_items AS x ON x.price < 2.50 FULL JOIN LATERAL (SELECT 'it''s; fine' col0, c.id FROM products AS c FULL JOIN "User Accounts" AS a ON sku = '{1,2}'::int[], order_items "Q" JOIN audit."Log" b USING (id) WHERE title = $2) AS c (n, m) ON id <> NULL ORDER BY E'a\'b' DESC LIMIT ALL OFFSET 5)
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 1
----
SET TIME ZONE 'UTC'
----
SELECT ARRAY[INTERVAL '1 day'], count(*) FILTER (WHERE b.paid <> $2), coalesce(b.due, c."eMail") AS "C 2" FROM orders a JOIN "User Accounts" c TABLESAMPLE system (10) ON c."id" = $$dollar; $$ NATURAL JOIN ONLY billing.invoices b OFFSET 5
----
SELECT DISTINCT position('a' in count(*) FILTER (WHERE t1.id < B'101')), xmlelement(name foo, xmlattributes(coalesce(t1.country, '{1,2}'::int[]) AS bar), ROW(c.name, B'101')) AS "C 1", t1.created_at FROM customers t1 JOIN customers c ON c.deleted_at NOT IN ('2024-01-01'::date, 'drop table t', .5, B'101') ORDER BY CASE WHEN t1.created_at = B'101' THEN DATE '2024-02-29' ELSE t1.name END 
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 96
----
SELECT DISTINCT o.m col0, row_number() OVER (ORDER BY n), count(*) FILTER (WHERE m <> INTERVAL '1 day'), o.n AS "C 3" FROM (SELECT "eMail" col0, "id", x.g col2, x.g FROM (VALUES (1), (2)) AS "Q" (v) CROSS JOIN "User Accounts" AS a RIGHT OUTER JOIN "User Accounts" c ON "id" <> NULL JOIN generate_series(1, 10) AS x (g) ON a."eMail" < '{1,2}'::int[] WHERE x.g < NULL UNION SELECT a.paid, .5, a.due col2 FROM billing.invoices AS a FULL JOIN products AS b ON a.id <> 'x' CROSS JOIN generate_series(1, 10) AS c (g) ORDER BY extract(epoch from true) DESC) AS o (n, m) HAVING true = ANY ('{1,2}'::int[]) OFFSET 5
----
SELECT ROW("eMail", "id") col0, CASE WHEN c."group" < true THEN c."eMail" END col1, xmlelement(name foo, xmlattributes(.5 AS bar), current_date), xmlelement(name foo, xmlattributes(2.50 AS bar), c."eMail") FROM "User Accounts" c WHERE c."id" NOT LIKE 'a%'  ORDER BY position('a' in X'1F')  LIMIT ALL
----
DECLARE c1 CURSOR FOR SELECT * FROM orders
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 66 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT (position('a' in o.quantity))[2], CAST(CASE WHEN order_id <> NULL THEN -3 ELSE order_id END AS boolean), id AS "C 2", 2.50 FROM order_items o WHERE $1 IN (SELECT coalesce('drop table t', o."eMail") col0 FROM (VALUES (1), (2)) AS t1 (v), orders AS a LEFT JOIN "User Accounts" o ON a.customer_id < .5 WHERE NOT (role < $1))
----
DELETE FROM audit."Log" AS t WHERE 1 = 1 RETURNING payload
----
UPDATE audit."Log" AS t SET "what" = INTERVAL '1 day', (at, who) = (SELECT 1, 2), (at, who) = (ARRAY["what"], 2) WHERE true
----
WITH w0 (n, m) AS (SELECT position('a' in m) AS c0 FROM (SELECT t1.id, 2.50 col1, '{1,2}'::int[] FROM billing.invoices AS sub NATURAL JOIN "User Accounts" b RIGHT OUTER JOIN billing.invoices AS t1 USING (id) WHERE b."group" <> 1e3 HAVING t1.paid <> NULL ORDER BY count(*) FILTER (WHERE sub.order_id = $1) ASC) AS o (n, m) NATURAL JOIN orders "Q"), w1 (n, m) AS MATERIALIZED (VALUES (1, 2), (3, 4) EXCEPT SELECT X'1F', b.role AS "C 1" FROM "User Accounts" AS b LEFT JOIN orders sub ON b."id" <> 'drop table t' NATURAL JOIN order_items t1 HAVING customer_id < NULL) SELECT * FROM w0
----
DELETE FROM order_items AS t
----
SELECT (SELECT count(*) FROM audit."Log" AS x WHERE x.id = b.order_id), 'it''s; fine' FROM order_items AS b
----
SELECT extract('month' from "Q".role) AS c0, (NULL)::text col1, ROW("Q"."id", b.who), extract(epoch from 1e3) FROM "User Accounts" "Q", audit."Log" AS b WHERE (INTERVAL '1 day') IS NOT TRUE ORDER BY INTERVAL '1 day' DESC
----
SELECT count(*) FROM audit."Log" x INNER JOIN ONLY billing.invoices c ON x.who = DATE '2024-02-29' LEFT JOIN customers AS o ON o.email = true ORDER BY position('a' in x."what") DESC NULLS LAST UNION ALL SELECT 'drop table t', $2 AS c1, attributes AS c2, o.total AS c3 FROM orders o INNER JOIN products sub ON o.customer_id = $$dollar; $$ WHERE sub.id = '{1,2}'::int[] GROUP BY GROUPING SETS ((sub.tags), ()) HAVING o.customer_id = -3 UNION ALL SELECT (SELECT count(*) FROM billing.invoices AS x WHERE x.id = 'drop table t'), percentile_cont(0.5) WITHIN GROUP (ORDER BY a.n), percentile_cont(0.5) WITHIN GROUP (ORDER BY n), n FROM (SELECT id AS "C 0", '{1,2}'::int[] AS "C 1" FROM generate_series(1, 10) AS c (g) CROSS JOIN customers AS a FULL JOIN customers AS x ON name = -3 NATURAL JOIN customers b WHERE b.deleted_at = 'drop table t') AS a (n, m)
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 64
----
(SELECT extract(year from a.amount) FROM customers "Q" FULL JOIN billing.invoices a ON "Q".deleted_at = '2024-01-01'::date WHERE country SIMILAR TO 'a%' )
----
UPDATE orders SET (id, customer_id) = (SELECT 1, 2), (id, customer_id) = (SELECT 1, 2), note = orders.id WHERE 1 = 1 RETURNING *
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 30
----
SELECT coalesce(.5, 'it''s; fine') col0 FROM audit."Log" AS t1 TABLESAMPLE system (10) RIGHT OUTER JOIN customers x ON name <> 'drop table t', generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE a.g = ANY (SELECT x."what", 2.50 AS "C 1", 'x' col2, 'x' FROM audit."Log" AS x LEFT JOIN products AS "Q" ON title < $2 INNER JOIN ONLY audit."Log" o ON "Q".price < true WHERE "Q".title = -3) GROUP BY GROUPING SETS ((payload), ())
----
WITH w0 AS (SELECT '2024-01-01'::date, a.created_at col1, 1, 'it''s; fine' AS c3 FROM "User Accounts" t1 INNER JOIN customers AS a ON t1."eMail" = current_date HAVING t1.role < -3 UNION ALL SELECT b.* FROM "User Accounts" AS b NATURAL JOIN audit."Log" t1, billing.invoices AS sub CROSS JOIN billing.invoices AS o WHERE "id" = current_date), w1 AS (SELECT length(deleted_at, "Q".id) AS "C 0", - "Q".email, substring("Q".email from 1 for 3) FROM customers "Q"), w2 AS NOT MATERIALIZED (DELETE FROM order_items AS t USING audit."Log" AS u WHERE u.id = t.id) UPDATE customers SET (id, email) = (SELECT 1, 2), (id, email) = (SELECT 1, 2) FROM ONLY order_items AS "Q" JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON "Q".product_id < NULL RIGHT OUTER JOIN "User Accounts" AS b ON a.g = B'101' WHERE NOT (g = 'x')
----
SELECT app.score(x.m), JSON_OBJECT('k' VALUE x.n ABSENT ON NULL RETURNING jsonb) AS c1, CASE x.n WHEN 1 THEN x.m WHEN 2 THEN 'x' END AS "C 2" FROM (SELECT INTERVAL '1 day', sub.g AS c1 FROM generate_series(1, 10) AS sub (g) WHERE sub.g = true) AS x (n, m)
----
SELECT position('a' in x.m) AS c0, "Q".state AS "C 1", ($1) FROM orders AS "Q" TABLESAMPLE system (10) CROSS JOIN (SELECT '2024-01-01'::date col0, 1e3 col1 FROM customers AS b NATURAL JOIN audit."Log" AS c INNER JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON "Q".g < 1e3 INNER JOIN ONLY orders AS a ON "Q".g < 1e3 WHERE "Q".g = INTERVAL '1 day' ORDER BY CAST(.5 AS character varying(5)[]) DESC NULLS LAST) AS x (n, m) FULL JOIN (SELECT 'x', DATE '2024-02-29' AS "C 1", sub.placed_at AS "C 2" FROM orders AS sub NATURAL JOIN billing.invoices x WHERE id = $1 ORDER BY row_number() OVER (ORDER BY sub.note) DESC) AS sub (n, m) USING (id) WHERE DATE '2024-02-29' = ANY (SELECT $2 AS c0, -3 AS "C 1" FROM orders o, orders c WHERE c.note <> 1e3 GROUP BY ROLLUP (c.total) ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY $1) DESC NULLS LAST) HAVING n <> DATE '2024-02-29'
----
ROLLBACK TO SAVEPOINT sp_1
----
SELECT (a.price)[2] AS c0 FROM order_items AS a ORDER BY sum('drop table t') OVER (PARTITION BY 'drop table t' ORDER BY -3 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC NULLS LAST
----
SELECT 1 FROM orders AS c FULL JOIN (SELECT x."what" AS c0, true FROM ONLY audit."Log" x RIGHT OUTER JOIN "User Accounts" sub ON sub."eMail" = 2.50 WHERE role <> 'it''s; fine' ORDER BY extract(epoch from x."what") ASC) AS b (n, m) ON total = 1 CROSS JOIN audit."Log" AS a WHERE n = c.placed_at
----
WITH w0 (n, m) AS NOT MATERIALIZED (SELECT CASE WHEN o.m <> true THEN $$dollar; $$ END AS "C 0", b.m AS c1, sum(m) OVER (PARTITION BY INTERVAL '1 day' ORDER BY b.n DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c2, true FROM (SELECT true AS "C 0" FROM billing.invoices sub LEFT JOIN billing.invoices AS "Q" ON id = X'1F' JOIN orders t1 USING (id) WHERE t1.placed_at < DATE '2024-02-29' ORDER BY paid ASC) AS a (n, m), LATERAL (SELECT a.placed_at FROM products AS t1 CROSS JOIN orders a CROSS JOIN generate_series(1, 10) AS b (g) WHERE title < '{1,2}'::int[] ORDER BY JSON_OBJECT('k' VALUE a.state ABSENT ON NULL RETURNING jsonb) DESC LIMIT ALL) AS o (n, m) RIGHT OUTER JOIN (SELECT o."what", current_date FROM audit."Log" o FULL JOIN generate_series(1, 10) AS t1 (g) USING (id) WHERE t1.g <> 'drop table t' LIMIT $3) AS b (n, m) ON b.n = $$dollar; $$ WHERE 'x' IN (SELECT 1e3 AS "C 0", t1.who AS c1 FROM audit."Log" AS t1 LIMIT $3) LIMIT ALL), w1 (n, m) AS (SELECT * FROM w0) DELETE FROM order_items AS t WHERE quantity = 'it''s; fine' RETURNING t.id
----
ROLLBACK
----
DELETE FROM audit."Log" USING billing.invoices AS u WHERE u.id = 3
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 57 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 11 AND NOT ("orders"."state" IN ('new', 'paid')))
----
UPDATE customers AS t SET (id, email) = (extract('month' from $2), 2), country = DEFAULT FROM (VALUES (1), (2)) AS c (v) WHERE (v, v) = (true, $1)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 19 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 50
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 37 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 AS (SELECT position('a' in a.id) AS "C 0", price, $1, sum('drop table t') OVER (PARTITION BY E'a\'b' ORDER BY 'it''s; fine' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c3 FROM products AS a FULL JOIN billing.invoices AS sub TABLESAMPLE system (10) ON sub.id = NULL RIGHT OUTER JOIN "User Accounts" AS "Q" USING (id) FOR UPDATE) INSERT INTO orders SELECT * FROM w0
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 46
----
FETCH 100 FROM c1
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 83
----
SELECT sum(true) OVER (PARTITION BY o.total ORDER BY v DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 0" FROM billing.invoices "Q" LEFT JOIN orders o ON o.note < INTERVAL '1 day' INNER JOIN (VALUES (1), (2)) AS sub (v) ON total = $1 WHERE "Q".amount IN ($1, 1e3, 'drop table t') ORDER BY OVERLAY(sub.v PLACING 'x' FROM 2 FOR 1)  LIMIT ALL
----
MERGE INTO orders AS t USING billing.invoices AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT count(*) FROM "User Accounts" AS "Q", (SELECT b.who, t1."what" col1 FROM products o FULL JOIN audit."Log" AS b ON o.sku <> $$dollar; $$ FULL JOIN ONLY audit."Log" AS t1 ON id = B'101' FULL JOIN customers a ON o.sku < DATE '2024-02-29' ORDER BY CASE price WHEN 1 THEN B'101' WHEN 2 THEN $$dollar; $$ END DESC NULLS LAST) AS t1 (n, m) NATURAL JOIN (SELECT deleted_at AS "C 0", NULL AS c1, name col2, a.id FROM customers a JOIN order_items AS "Q" ON product_id = -3 JOIN customers b USING (id) WHERE quantity = 1e3 GROUP BY GROUPING SETS ((b.country), ()) HAVING a.created_at < 1e3 ORDER BY a.id  OFFSET 5) AS c (n, m) INNER JOIN orders x USING (id) WHERE DATE '2024-02-29' IS DISTINCT FROM $2 GROUP BY ROLLUP ("Q"."group") LIMIT $3
----
SELECT md5(id, t1.tags), extract(year from t1.price), json_build_object('k', t1.id) AS "C 2", t1.attributes FROM ONLY products AS t1 ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY E'a\'b') DESC NULLS LAST
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 29 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 14
----
SELECT m AS c0, DATE '2024-02-29' AS "C 1", OVERLAY(B'101' >= o.m PLACING 'x' FROM 2 FOR 1) AS c2, percentile_cont(0.5) WITHIN GROUP (ORDER BY xmlelement(name foo, xmlattributes(o.m AS bar), n)) col3 FROM (SELECT (quantity)[2], CAST(a.g AS jsonb) col1, (SELECT count(*) FROM orders AS x WHERE x.id = a.g) col2, 'x' FROM generate_series(1, 10) AS a (g) JOIN order_items AS x ON a.g <> '2024-01-01'::date NATURAL JOIN (SELECT $2, created_at, o.id, 'it''s; fine' FROM customers AS b CROSS JOIN ONLY customers AS o LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON b.country <> true) AS "Q" (n, m) WHERE "Q".m IS JSON OBJECT) AS o (n, m)
----
INSERT INTO customers DEFAULT VALUES RETURNING email AS r, 1
----
SELECT JSON_OBJECT('k' VALUE date_trunc(DATE '2024-02-29', 1) ABSENT ON NULL RETURNING jsonb) col0, sum(a.id) OVER (PARTITION BY row_number() OVER (ORDER BY a.email) ORDER BY a.created_at DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), true col2, - row_number() OVER (ORDER BY true) AS "C 3" FROM order_items c CROSS JOIN LATERAL (SELECT xmlelement(name foo, xmlattributes(X'1F' AS bar), t1.m) FROM (SELECT $1 col0 FROM customers AS a TABLESAMPLE system (10) FULL JOIN customers o ON o.deleted_at <> 2.50 WHERE a.created_at < 1e3 OFFSET 5) AS x (n, m) NATURAL JOIN (SELECT 1 FROM products AS o WHERE o.title <> B'101' ORDER BY o.title ASC) AS t1 (n, m) WHERE t1.n BETWEEN .5 AND m) AS t1 (n, m) CROSS JOIN customers AS a WHERE NOT ((id <> .5 OR n <> 1))
----
SELECT x.* FROM (SELECT DISTINCT row_number() OVER (ORDER BY t1.order_id), ('drop table t') AT TIME ZONE 'UTC', CASE x.quantity WHEN 1 THEN t1.order_id WHEN 2 THEN b.order_id END FROM billing.invoices AS b CROSS JOIN order_items AS x FULL JOIN order_items AS t1 ON x.quantity = 1e3 WHERE 1e3 IN (SELECT o.name AS c0, 'x' col1, name FROM order_items AS x LEFT JOIN customers AS o ON x.order_id = '2024-01-01'::date CROSS JOIN ONLY audit."Log" "Q" WHERE o.name < 'it''s; fine' OFFSET 5) GROUP BY 1 ORDER BY OVERLAY($1 PLACING 'x' FROM 2 FOR 1) DESC NULLS LAST LIMIT $3 FOR UPDATE) AS x (n, m) CROSS JOIN (SELECT x.total FROM orders sub FULL JOIN orders AS x ON placed_at = $$dollar; $$ WHERE state = 1 EXCEPT SELECT 1 FROM ONLY customers x JOIN products "Q" ON price = E'a\'b' RIGHT OUTER JOIN ONLY customers AS o ON o.email = $1 HAVING "Q".attributes = INTERVAL '1 day') AS c (n, m) WHERE string_agg(DISTINCT c.n, ',' ORDER BY c.n) = (SELECT count(*) FROM customers AS x WHERE x.id = '2024-01-01'::date) LIMIT $3
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 85
----
SELECT o1_0.id,o1_0.total,c1_0.id from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.customer_id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT $2 AS c0, position('a' in OVERLAY(who PLACING 'x' FROM 2 FOR 1)) FROM audit."Log" AS t1 GROUP BY GROUPING SETS ((t1.who), ())
----
SELECT current_date FROM customers sub CROSS JOIN billing.invoices o WHERE due < 1e3 UNION SELECT g, b.role, "Q".g AS "C 2", b."id" FROM "User Accounts" b LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON "Q".g <> .5 HAVING b.role <> '{1,2}'::int[] ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY g) DESC
----
SELECT substring("Q".country from 1 for 3) col0 FROM (VALUES (1), (2)) AS o (v) JOIN customers AS "Q" ON "Q".email <> 1, (SELECT 1 FROM "User Accounts" AS sub LEFT JOIN order_items AS o ON quantity <> X'1F' GROUP BY 1 LIMIT ALL) AS c (n, m) WHERE NOT (o.v = $2) UNION ALL SELECT DISTINCT note col0, DATE '2024-02-29', "Q".customer_id AS "C 2", "Q".note FROM generate_series(1, 10) WITH ORDINALITY AS a (g), orders "Q" WHERE a.g < '2024-01-01'::date UNION SELECT DISTINCT current_date, c.placed_at, 'it''s; fine' AS c2, id col3 FROM billing.invoices "Q", orders AS c CROSS JOIN products AS a WHERE c.customer_id < DATE '2024-02-29' HAVING "Q".id < current_date
----
SELECT json_build_object('k', $1) FROM customers AS b RIGHT OUTER JOIN (SELECT 'drop table t' AS "C 0", x.order_id AS "C 1", B'101' AS c2 FROM order_items x, audit."Log" a RIGHT OUTER JOIN billing.invoices sub ON x.quantity <> $1 GROUP BY ROLLUP (x.id)) AS sub (n, m) ON sub.m < $$dollar; $$ WHERE (m, current_date) OVERLAPS (n, sub.n) GROUP BY ROLLUP (sub.n) LIMIT $3
----
SELECT m AS c0, OVERLAY($2 PLACING 'x' FROM 2 FOR 1), CAST(m AS numeric(10,2)) AS c2 FROM (SELECT due, sub.paid, true AS "C 2" FROM billing.invoices sub CROSS JOIN generate_series(1, 10) AS x (g) WHERE sub.due = $1 HAVING x.g < $1 ORDER BY sum(.5) OVER (PARTITION BY x.g ORDER BY NULL DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC) AS "Q" (n, m) JOIN LATERAL (SELECT DISTINCT g, -3, t1.g AS "C 2" FROM "User Accounts" AS o NATURAL JOIN orders AS c FULL JOIN generate_series(1, 10) AS t1 (g) ON o."id" < INTERVAL '1 day' WHERE c.total <> 'x' LIMIT ALL) AS sub (n, m) ON "Q".m = $1 INNER JOIN LATERAL (SELECT B'101' FROM generate_series(1, 10) AS b (g), billing.invoices t1 WHERE amount = 1 HAVING b.g <> INTERVAL '1 day') AS o (n, m) USING (id) WHERE "Q".m BETWEEN n AND n LIMIT $3
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 38
----
SELECT o1_0.id,o1_0.total,c1_0.deleted_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.state=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
BEGIN; SELECT 1; COMMIT
----
DELETE FROM billing.invoices USING products AS u WHERE u.id = 3
----
SELECT $1, DATE '2024-02-29' || E'a\'b' FROM (VALUES (1), (2)) AS t1 (v) RIGHT OUTER JOIN customers AS sub USING (id), (SELECT 1, b.product_id AS c1 FROM products x CROSS JOIN order_items AS b WHERE quantity < 2.50) AS o (n, m) WHERE o.n ILIKE 'a%'  HAVING o.m = 1 FOR UPDATE
----
SELECT CASE WHEN id < $$dollar; $$ THEN .5 ELSE b.n END, lower(1, role) AS c1, percentile_cont(0.5) WITHIN GROUP (ORDER BY n), sum("Q".id) OVER (PARTITION BY b.n ORDER BY current_date DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM billing.invoices AS "Q", "User Accounts" AS x LEFT JOIN (SELECT count(*) FROM audit."Log" AS o WHERE o.who <> .5 ORDER BY position('a' in o.who) ) AS b (n, m) ON b.m < $2 WHERE EXISTS (SELECT a."what", x.payload, "Q".paid FROM audit."Log" a INNER JOIN audit."Log" x ON a.at < true GROUP BY ROLLUP (x.payload))
----
UPDATE customers t SET country = DEFAULT, name = DEFAULT WHERE id = id
----
MERGE INTO billing.invoices AS t USING products AS s ON t.id = s.id WHEN MATCHED AND t.order_id IS NULL THEN UPDATE SET order_id = 1 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT x.role, "id", E'a\'b', x."id" FROM "User Accounts" AS x UNION ALL SELECT * FROM ONLY orders AS a GROUP BY 1
----
SELECT position('a' in ARRAY(SELECT state FROM audit."Log" AS t1, orders a FULL JOIN audit."Log" "Q" ON who = $1)), extract('month' from '2024-01-01'::date) col1, extract(epoch from t1.product_id) AS c2, substring(string_agg(DISTINCT INTERVAL '1 day', ',' ORDER BY B'101') from 1 for 3) FROM (VALUES (1), (2)) AS c (v) CROSS JOIN billing.invoices AS "Q" NATURAL JOIN "User Accounts" AS b, order_items t1 WHERE true IS NOT NULL LIMIT $3
----
SELECT o1_0.id,o1_0.total,c1_0.deleted_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.placed_at=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
WITH w0 AS (UPDATE orders SET (id, customer_id) = (orders.customer_id, 2) FROM billing.invoices x LEFT JOIN customers AS "Q" USING (id) RIGHT OUTER JOIN products AS a ON x.due < 1e3 WHERE ('it''s; fine', "Q".deleted_at) OVERLAPS (-3, paid)), w1 (n, m) AS NOT MATERIALIZED (SELECT "Q".price FROM orders AS sub LEFT JOIN orders AS o USING (id) CROSS JOIN orders AS c CROSS JOIN order_items "Q" GROUP BY ROLLUP (c.customer_id) ORDER BY sum(DATE '2024-02-29') OVER (PARTITION BY "Q".id ORDER BY "Q".order_id DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)  FOR UPDATE) INSERT INTO audit."Log" DEFAULT VALUES
----
SELECT extract(epoch from B'101'), CASE WHEN n = .5 THEN b.m END AS "C 1", n FROM (SELECT .5 AS c0 FROM customers AS x FULL JOIN ONLY order_items sub ON sub.order_id < B'101' CROSS JOIN orders a CROSS JOIN products AS "Q" WHERE quantity < DATE '2024-02-29' GROUP BY GROUPING SETS (("Q".attributes), ())) AS x (n, m) FULL JOIN "User Accounts" c ON x.n <> $1 FULL JOIN (SELECT c.note, sub.title, price AS "C 2", b.price FROM products AS b JOIN orders c USING (id) RIGHT OUTER JOIN products sub ON b.id <> DATE '2024-02-29' WHERE sku < INTERVAL '1 day') AS b (n, m) ON x.n = B'101'
----
INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1 RETURNING *
----
SELECT md5(X'1F'), coalesce('drop table t', o.product_id) FROM billing.invoices AS sub LEFT JOIN products AS t1 ON sub.paid <> '{1,2}'::int[] JOIN order_items o ON sub.id <> 2.50 GROUP BY 1 LIMIT ALL
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 91 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT b.* FROM customers b TABLESAMPLE system (10) NATURAL JOIN (SELECT "Q"."eMail" col0, amount, 'drop table t' FROM (VALUES (1), (2)) AS t1 (v) RIGHT OUTER JOIN "User Accounts" AS "Q" ON "Q"."group" <> 'it''s; fine', billing.invoices AS sub WHERE "eMail" < '2024-01-01'::date HAVING sub.id = 1e3) AS "Q" (n, m) NATURAL JOIN billing.invoices AS a WHERE NOT ("Q".m < .5) FOR NO KEY UPDATE NOWAIT
----
SELECT o1_0.id,o1_0.total,c1_0.created_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.total=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 83
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 88 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT ARRAY(SELECT DISTINCT * FROM (SELECT x.id AS "C 0", b.total col1, .5, x.order_id FROM ONLY orders AS b RIGHT OUTER JOIN order_items AS x ON x.order_id <> '2024-01-01'::date WHERE customer_id = .5) AS b (n, m) LEFT JOIN ONLY products "Q" ON n = DATE '2024-02-29' CROSS JOIN customers t1 WHERE email IS DISTINCT FROM t1.deleted_at ORDER BY JSON_OBJECT('k' VALUE 1e3 ABSENT ON NULL RETURNING jsonb) ASC LIMIT ALL), trim(both 'x' from CASE WHEN c.payload = B'101' THEN 'x' ELSE 'drop table t' END) col1, crm."Rate"(coalesce(sub.g, sub.g)) col2, count(*) FILTER (WHERE c."what" <> .5) FROM orders AS b RIGHT OUTER JOIN generate_series(1, 10) AS sub (g) USING (id) CROSS JOIN ONLY audit."Log" c
----
INSERT INTO billing.invoices SELECT $$dollar; $$ AS "C 0", - 2.50, JSON_OBJECT('k' VALUE o.due ABSENT ON NULL RETURNING jsonb) col2 FROM audit."Log" b, billing.invoices o CROSS JOIN LATERAL (SELECT a."id" FROM "User Accounts" AS a WHERE "eMail" = NULL) AS "Q" (n, m) LEFT JOIN LATERAL (SELECT count(*) FROM billing.invoices c WHERE amount = -3 LIMIT ALL) AS t1 (n, m) ON t1.n = INTERVAL '1 day' WHERE "Q".m SIMILAR TO 'a%'  ORDER BY n DESC
----
SELECT JSON_OBJECT('k' VALUE B'101' ABSENT ON NULL RETURNING jsonb) col0, '2024-01-01'::date AS c1, ARRAY(SELECT DISTINCT "Q".country AS "C 0" FROM products a INNER JOIN customers "Q" ON "Q".email = 'x' WHERE a.price <> true) FROM orders sub WHERE sub.placed_at IN (NULL, 'x') HAVING sub.state <> '{1,2}'::int[] LIMIT ALL
----
INSERT INTO products (id, sku, title) VALUES (X'1F', NULL, 1e3) ON CONFLICT  DO NOTHING RETURNING t.title AS r, 1
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 17 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 AS (SELECT extract(epoch from 1) AS c0, "Q".m AS c1 FROM (SELECT DISTINCT c.v AS c0, NULL, '2024-01-01'::date FROM audit."Log" AS o LEFT JOIN (VALUES (1), (2)) AS c (v) ON v = $$dollar; $$ WHERE c.v = NULL GROUP BY ROLLUP (v) ORDER BY c.v DESC NULLS LAST) AS "Q" (n, m) INNER JOIN ONLY products c ON "Q".n <> .5, products AS a WHERE (a.sku, a.price) = (INTERVAL '1 day', "Q".n) GROUP BY a.price ORDER BY (title) AT TIME ZONE 'UTC'  LIMIT 10) INSERT INTO orders SELECT * FROM w0
----
UPDATE customers SET deleted_at = DEFAULT, (id, email) = ((email) AT TIME ZONE 'UTC', 2) FROM order_items t1 TABLESAMPLE system (10), customers a WHERE customers.created_at ILIKE 'a%' 
----
SELECT "public"."orders"."id", "public"."orders"."customer_id" FROM "public"."orders" WHERE ("public"."orders"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3
----
UPDATE "User Accounts" AS t SET "eMail" = DEFAULT WHERE CURRENT OF cur RETURNING "group"
----
SELECT o1_0.id,o1_0.total,c1_0.deleted_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.total=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT o1_0.id,o1_0.total,c1_0.created_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.note=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 37
----
UPDATE order_items SET (id, order_id) = (SELECT 1, 2) WHERE order_items.price = '2024-01-01'::date
----
WITH w0 (n, m) AS (SELECT sub.n AS c0, xmlelement(name foo, xmlattributes(x.v AS bar), a.n) FROM LATERAL (SELECT t1.amount AS "C 0", '2024-01-01'::date AS c1, sub.g, t1.due FROM billing.invoices t1 FULL JOIN generate_series(1, 10) AS sub (g) USING (id) ORDER BY '2024-01-01'::date  LIMIT ALL FOR NO KEY UPDATE NOWAIT) AS sub (n, m) JOIN (VALUES (1), (2)) AS x (v) ON x.v = DATE '2024-02-29' LEFT JOIN (SELECT DISTINCT NULL, b.price AS c1, '2024-01-01'::date, b.quantity FROM order_items AS b FULL JOIN audit."Log" AS a ON b.order_id < E'a\'b') AS a (n, m) ON a.n = E'a\'b' WHERE a.n NOT IN ('{1,2}'::int[]) ORDER BY json_build_object('k', m) DESC), w1 AS (SELECT xmlelement(name foo, xmlattributes(b.n AS bar), o.total), (o.customer_id) AT TIME ZONE 'UTC', 1 AS c2 FROM orders o RIGHT OUTER JOIN LATERAL (SELECT "Q".v FROM customers t1 JOIN (VALUES (1), (2)) AS "Q" (v) ON t1.email = .5 WHERE "Q".v < 'x' GROUP BY ROLLUP ("Q".v)) AS b (n, m) ON o.id <> DATE '2024-02-29' WHERE (-3, b.m) OVERLAPS (o.state, o.placed_at) LIMIT $3) SELECT * FROM w0
----
MERGE INTO customers AS t USING (SELECT g AS "C 0" FROM billing.invoices sub RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS b (g) ON g <> E'a\'b', generate_series(1, 10) WITH ORDINALITY AS "Q" (g) RIGHT OUTER JOIN LATERAL (SELECT $$dollar; $$, c.id FROM order_items AS c WHERE c.price <> -3 HAVING product_id = E'a\'b') AS x (n, m) ON g < $1 WHERE b.g = ANY ('{1,2}'::int[]) GROUP BY 1 LIMIT ALL) AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
BEGIN
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY o.m) AS "C 0", CASE WHEN o.n = $2 THEN 'it''s; fine' END, setval(x.n) FROM LATERAL (SELECT "Q".id, paid, 'x', 'drop table t' FROM billing.invoices AS "Q" WHERE "Q".amount < 'x' GROUP BY "Q".due LIMIT ALL) AS o (n, m) LEFT JOIN (SELECT state, sub.state, 'drop table t', created_at AS "C 3" FROM ONLY orders AS sub, ONLY customers "Q" FULL JOIN generate_series(1, 10) AS c (g) ON c.g < 'x' JOIN order_items AS t1 ON product_id <> .5 WHERE id <> INTERVAL '1 day') AS x (n, m) ON x.m <> '2024-01-01'::date WHERE m IS NOT NULL
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 33 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT CASE WHEN m <> INTERVAL '1 day' THEN price ELSE DATE '2024-02-29' END AS "C 0", jsonb_build_object(m, a.n), 1, t1.attributes FROM LATERAL (SELECT v FROM ONLY orders x FULL JOIN (VALUES (1), (2)) AS o (v) ON o.v < '2024-01-01'::date WHERE customer_id < 1e3) AS a (n, m) FULL JOIN (SELECT DISTINCT B'101', "eMail" FROM customers b CROSS JOIN "User Accounts" AS t1 WHERE b.country < NULL ORDER BY json_build_object('k', -3) ASC LIMIT ALL) AS "Q" (n, m) USING (id) CROSS JOIN products AS sub CROSS JOIN products AS t1 WHERE ("Q".n, t1.title) = (1e3, m) LIMIT ALL
----
SELECT o1_0.id,o1_0.total,c1_0.deleted_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 83 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 75
----
LISTEN jobs
----
WITH w0 (n, m) AS (SELECT extract(epoch from current_date), row_number() OVER (ORDER BY 1e3), '2024-01-01'::date FROM customers b ORDER BY true DESC NULLS LAST FOR NO KEY UPDATE NOWAIT), w1 AS MATERIALIZED (SELECT * FROM w0) SELECT * FROM w0
----
WITH w0 AS (SELECT a.id FROM (SELECT 1 FROM "User Accounts" c FOR SHARE SKIP LOCKED) AS sub (n, m) NATURAL JOIN ONLY customers a CROSS JOIN (SELECT "Q".quantity AS c0, b.email AS "C 1" FROM order_items AS "Q" CROSS JOIN ONLY customers b WHERE b.email < 1e3 HAVING "Q".quantity <> NULL) AS t1 (n, m) WHERE NOT EXISTS (SELECT sub.n, sub.n, t1.m FROM "User Accounts" "Q" LEFT JOIN order_items x ON price = DATE '2024-02-29' GROUP BY 1 ORDER BY sub.n ASC LIMIT 10)), w1 AS NOT MATERIALIZED (SELECT * FROM w0), w2 (n, m) AS (SELECT at, '{1,2}'::int[] AS c1 FROM billing.invoices o TABLESAMPLE system (10) LEFT JOIN audit."Log" sub ON order_id <> current_date GROUP BY payload INTERSECT SELECT o.v, b.role AS c1, o.v, b.role FROM (VALUES (1), (2)) AS o (v) FULL JOIN "User Accounts" AS b ON v <> 'x' WHERE o.v = X'1F') TABLE customers
----
WITH w0 AS MATERIALIZED (SELECT created_at col0, "group", "eMail" AS "C 2" FROM ONLY "User Accounts" a, customers t1, generate_series(1, 10) WITH ORDINALITY AS sub (g) WHERE a.role <> 'drop table t' INTERSECT SELECT c.placed_at col0, c.state AS c1, placed_at FROM orders AS c), w1 (n, m) AS (SELECT md5(sku, a.attributes) AS c0 FROM products a WHERE a.sku NOT LIKE 'a%'  ORDER BY xmlelement(name foo, xmlattributes(true AS bar), E'a\'b') DESC NULLS LAST), w2 (n, m) AS (SELECT json_build_object('k', current_date), OVERLAY(id PLACING 'x' FROM 2 FOR 1) AS c1, substring(DATE '2024-02-29' from 1 for 3) col2, json_build_object('k', c.email) FROM customers AS c FULL JOIN (SELECT DISTINCT X'1F' AS "C 0" FROM orders AS t1 WHERE t1.customer_id = 'x' LIMIT $3) AS x (n, m) ON c.deleted_at < -3 WHERE x.n BETWEEN 'it''s; fine' AND name LIMIT ALL) INSERT INTO orders SELECT * FROM w0
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 74 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT (c.m) AT TIME ZONE 'UTC', row_number() OVER (ORDER BY c.n) AS c1, CASE WHEN c.n <> $1 THEN 1 ELSE c.n END, - 1 FROM (SELECT B'101', INTERVAL '1 day' FROM audit."Log" AS a NATURAL JOIN customers AS x WHERE a."what" < true) AS c (n, m) GROUP BY GROUPING SETS ((c.n), ())
----
WITH w0 (n, m) AS (SELECT '{1,2}'::int[] AS "C 0", json_build_object('k', true) col1 FROM (SELECT o.product_id FROM order_items AS o FULL JOIN generate_series(1, 10) AS c (g) ON c.g <> $1 WHERE c.g <> 1 GROUP BY ROLLUP (o.id) ORDER BY 'drop table t' DESC NULLS LAST OFFSET 5) AS "Q" (n, m) WHERE DATE '2024-02-29' IS JSON OBJECT GROUP BY "Q".n), w1 AS MATERIALIZED (DELETE FROM order_items AS t USING audit."Log" AS u WHERE u.id = 3) SELECT * FROM w0
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 19
----
SELECT ARRAY[INTERVAL '1 day', $$dollar; $$, price] col0, coalesce(DATE '2024-02-29', DATE '2024-02-29') FROM products t1 LEFT JOIN orders AS x ON t1.price < '{1,2}'::int[] LEFT JOIN order_items c ON c.product_id <> 1 WHERE (t1.attributes, title) = (t1.title, t1.title)
----
DELETE FROM "User Accounts" AS t USING audit."Log" AS u WHERE u.id = t."id"
----
INSERT INTO "User Accounts" ("id", "eMail", role) VALUES (INTERVAL '1 day', 1e3, DEFAULT), (DEFAULT, NULL, DEFAULT), (DEFAULT, $$dollar; $$, DATE '2024-02-29')
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 3
----
SELECT string_agg(DISTINCT - note, ',' ORDER BY CAST(b.state AS interval day to second)) AS "C 0" FROM orders b WHERE (('{1,2}'::int[], true) OVERLAPS (NULL, b.state) AND NOT (b.total = E'a\'b')) GROUP BY GROUPING SETS ((b.placed_at), ())
----
UPDATE order_items AS t SET id = t.product_id, id = INTERVAL '1 day' FROM orders x WHERE x.total IN ('2024-01-01'::date, -3, -3, -3)
----
WITH w0 AS MATERIALIZED (SELECT substring(v from 1 for 3) AS c0 FROM (VALUES (1), (2)) AS b (v) OFFSET 5) SELECT w0.*, c.email FROM w0, customers c
----
SELECT DISTINCT 1 FROM generate_series(1, 10) AS a (g) NATURAL JOIN products AS o CROSS JOIN LATERAL (SELECT paid AS "C 0", t1."what" col1 FROM (VALUES (1), (2)) AS "Q" (v) LEFT JOIN billing.invoices AS o USING (id) CROSS JOIN audit."Log" AS t1 WHERE payload < $1) AS sub (n, m) WHERE EXISTS (SELECT 1 AS "C 0", 'drop table t', customer_id FROM audit."Log" AS x CROSS JOIN orders a ORDER BY extract('month' from '2024-01-01'::date) ASC) GROUP BY m
----
SELECT "public"."orders"."id", "public"."orders"."note" FROM "public"."orders" WHERE ("public"."orders"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3
----
WITH w0 AS ((SELECT sub.id, x.quantity, '{1,2}'::int[] col2 FROM billing.invoices t1 RIGHT OUTER JOIN order_items x ON x.product_id = true CROSS JOIN products AS sub WHERE t1.due = X'1F' LIMIT ALL)), w1 AS (INSERT INTO billing.invoices DEFAULT VALUES RETURNING *) SELECT w0.*, c.email FROM w0, customers c
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 16 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 (n, m) AS (SELECT - o.n, xmlelement(name foo, xmlattributes(tags AS bar), 1), (o.m) col2, coalesce(m, a.price) AS c3 FROM (SELECT "id" AS c0, $2 col1, o.id, true FROM "User Accounts" AS x FULL JOIN billing.invoices o ON amount <> $1 LIMIT 10) AS o (n, m) JOIN products a ON id < $$dollar; $$), w1 AS (UPDATE products SET (id, sku) = ((SELECT count(*) FROM billing.invoices AS x WHERE x.id = NULL), 2), (id, sku) = (SELECT 1, 2), (id, sku) = (products.price, 2) FROM orders c CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) WHERE sub.g IS DISTINCT FROM E'a\'b') INSERT INTO orders SELECT * FROM w0
----
SELECT '2024-01-01'::date FROM "User Accounts" x TABLESAMPLE system (10) NATURAL JOIN order_items AS t1 WHERE order_id = DATE '2024-02-29' INTERSECT SELECT quantity AS "C 0", 'drop table t', product_id, t1.quantity FROM order_items AS t1 WHERE t1.price <> current_date GROUP BY 1
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 47
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 8
----
WITH w0 (n, m) AS (SELECT JSON_OBJECT('k' VALUE b.m ABSENT ON NULL RETURNING jsonb) AS "C 0", CASE o.n WHEN 1 THEN '2024-01-01'::date WHEN 2 THEN NULL END, b.m, "eMail" AS "C 3" FROM (SELECT t1.order_id AS c0, quantity FROM orders b NATURAL JOIN generate_series(1, 10) AS c (g) JOIN order_items t1 ON t1.id < INTERVAL '1 day') AS o (n, m) NATURAL JOIN "User Accounts" sub FULL JOIN LATERAL (SELECT 1 col0, b.id AS c1, 1 AS c2 FROM ONLY billing.invoices b CROSS JOIN audit."Log" AS x CROSS JOIN audit."Log" AS c) AS b (n, m) ON b.n < .5 WHERE 'it''s; fine' = ANY (SELECT t1.id, t1.paid col1 FROM audit."Log" AS a NATURAL JOIN ONLY billing.invoices AS t1 JOIN (VALUES (1), (2)) AS sub (v) ON a.payload <> B'101' ORDER BY 1 * order_id DESC) ORDER BY o.m ASC), w1 AS (INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1), w2 (n, m) AS (SELECT "Q".* FROM LATERAL (SELECT "eMail" FROM "User Accounts" AS t1 JOIN order_items AS o ON "eMail" = '2024-01-01'::date RIGHT OUTER JOIN order_items AS b ON o.product_id = 'x' WHERE o.product_id <> $$dollar; $$) AS "Q" (n, m) RIGHT OUTER JOIN (SELECT id AS "C 0", o.attributes AS c1, o.title, x.name FROM customers c CROSS JOIN products AS o INNER JOIN customers AS x ON o.price < $$dollar; $$ WHERE created_at <> current_date HAVING id = NULL FOR NO KEY UPDATE NOWAIT) AS t1 (n, m) ON t1.m = X'1F' WHERE t1.m IS NOT NULL GROUP BY 1) SELECT ROW($1, E'a\'b') AS "C 0", "Q".g AS c1, CASE $1 WHEN 1 THEN g WHEN 2 THEN "Q".g END AS "C 2" FROM order_items AS sub NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) WHERE 1 = ANY ('{1,2}'::int[]) LIMIT 10
----
SELECT o1_0.id,o1_0.total,c1_0.name from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
INSERT INTO "User Accounts" SELECT g, string_agg(DISTINCT payload, ',' ORDER BY g), percentile_cont(0.5) WITHIN GROUP (ORDER BY x.g) FROM audit."Log" o INNER JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) ON x.g < $2 FULL JOIN generate_series(1, 10) AS sub (g) USING (id) WHERE (o."what") IS NOT TRUE LIMIT ALL
----
SELECT o1_0.id,o1_0.total,c1_0.email from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.placed_at=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT DISTINCT $1 AS "C 0" FROM "User Accounts" t1 INNER JOIN "User Accounts" AS c ON c."group" < .5 WHERE .5 IN ($$dollar; $$, INTERVAL '1 day', -3) INTERSECT SELECT xmlelement(name foo, xmlattributes(t1.id AS bar), 1) col0, CASE WHEN c.id < NULL THEN t1.state ELSE c.price END FROM ONLY order_items c NATURAL JOIN orders AS t1 TABLESAMPLE system (10) WHERE X'1F' IS NULL ORDER BY CAST(order_id AS text[]) DESC NULLS LAST
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 25 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 83
----
INSERT INTO customers SELECT "Q".* FROM orders "Q" NATURAL JOIN order_items a WHERE "Q".customer_id = 1e3
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 89
----
SELECT count(*) FROM audit."Log" AS c NATURAL JOIN "User Accounts" AS o RIGHT OUTER JOIN "User Accounts" AS sub ON "what" = $2 WHERE ('it''s; fine') IS NOT TRUE FOR NO KEY UPDATE NOWAIT
----
SELECT DISTINCT who AS c0 FROM ONLY audit."Log" x, order_items AS b FULL JOIN products t1 USING (id) WHERE CAST(who AS bigint) IN (SELECT CASE "Q"."group" WHEN 1 THEN X'1F' WHEN 2 THEN '{1,2}'::int[] END, ("Q".role) AT TIME ZONE 'UTC', CASE WHEN "Q"."id" = $$dollar; $$ THEN current_date END FROM billing.invoices c NATURAL JOIN "User Accounts" "Q" WHERE NOT (c.paid <> '{1,2}'::int[]) ORDER BY true DESC NULLS LAST) GROUP BY GROUPING SETS ((t1.title), ()) OFFSET 5
----
MERGE INTO order_items AS t USING (SELECT NULL AS "C 0" FROM billing.invoices sub, billing.invoices "Q" NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) FULL JOIN order_items t1 ON price = 1e3 WHERE sub.order_id <> $$dollar; $$ UNION SELECT t1.amount, sub.title FROM billing.invoices AS t1 LEFT JOIN products AS sub ON sub.id = 2.50 LEFT JOIN (VALUES (1), (2)) AS "Q" (v) USING (id) WHERE sub.title < E'a\'b') AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT o1_0.id,o1_0.total,c1_0.name from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.total=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
INSERT INTO audit."Log" (at, who, "what") VALUES ('drop table t', -3, $2), (X'1F', B'101', INTERVAL '1 day')
----
UPDATE audit."Log" t SET who = X'1F' WHERE true
----
SELECT substring(X'1F' from 1 for 3) FROM order_items AS sub LEFT JOIN order_items AS o USING (id) RIGHT OUTER JOIN billing.invoices "Q" ON "Q".order_id = .5 WHERE sub.price IS NOT NULL
----
SELECT o1_0.id,o1_0.total,c1_0.country from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.placed_at=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
WITH w0 AS (DELETE FROM order_items t USING billing.invoices AS u WHERE u.id = 3), w1 AS (SELECT ROW(o.price, o.quantity) FROM (SELECT c.amount AS "C 0", a.at, $$dollar; $$, E'a\'b' AS c3 FROM billing.invoices c INNER JOIN audit."Log" AS a ON c.due = '{1,2}'::int[], products t1 WHERE sku <> -3 GROUP BY c.amount ORDER BY true ASC) AS "Q" (n, m) CROSS JOIN order_items o LIMIT 10), w2 AS MATERIALIZED (SELECT B'101' FROM order_items AS t1 ORDER BY CAST(E'a\'b' AS interval day to second) DESC NULLS LAST INTERSECT SELECT t1.* FROM order_items t1 TABLESAMPLE system (10), billing.invoices sub WHERE id <> '2024-01-01'::date) INSERT INTO orders SELECT * FROM w0
----
SELECT sum(sub.product_id) OVER (PARTITION BY order_id ORDER BY 1e3 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), OVERLAY(c.m PLACING 'x' FROM 2 FOR 1) col1, $1 FROM order_items sub NATURAL JOIN LATERAL (SELECT DATE '2024-02-29', amount, o.order_id AS c2, "eMail" col3 FROM billing.invoices o FULL JOIN orders AS a USING (id) LEFT JOIN orders c TABLESAMPLE system (10) ON c.customer_id = 'it''s; fine' CROSS JOIN "User Accounts" t1) AS c (n, m) LEFT JOIN LATERAL (SELECT b.price, a."group" FROM order_items AS b NATURAL JOIN "User Accounts" a INNER JOIN (VALUES (1), (2)) AS c (v) ON c.v <> E'a\'b' WHERE c.v = 1e3 GROUP BY order_id ORDER BY (SELECT count(*) FROM order_items AS x WHERE x.id = 1) ) AS b (n, m) ON sub.product_id < $1 WHERE 'it''s; fine' IS JSON OBJECT LIMIT ALL
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 51 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 75
----
SELECT "public"."orders"."id", "public"."orders"."state" FROM "public"."orders" WHERE ("public"."orders"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3
----
SELECT true AS c0, c.v, position('a' in b.email) AS c2 FROM customers AS b NATURAL JOIN (VALUES (1), (2)) AS c (v) WHERE '{1,2}'::int[] = c.v LIMIT ALL
----
SELECT 1; DELETE FROM orders WHERE id = 1;
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 54
----
WITH w0 AS NOT MATERIALIZED ((SELECT b.* FROM ONLY audit."Log" AS b NATURAL JOIN audit."Log" AS sub WHERE b.at = 1e3)), w1 AS (SELECT * FROM w0), w2 AS (INSERT INTO customers SELECT 2.50, current_date col1, b.paid FROM ONLY billing.invoices b RIGHT OUTER JOIN ONLY order_items "Q" USING (id) NATURAL JOIN order_items AS a WHERE "Q".quantity <> $1 GROUP BY 1 EXCEPT SELECT DATE '2024-02-29' AS c0, 'drop table t' AS "C 1", INTERVAL '1 day' FROM audit."Log" AS t1 RIGHT OUTER JOIN audit."Log" AS o ON t1.payload = 'x' WHERE o.payload <> 'drop table t') INSERT INTO orders SELECT * FROM w0
----
SELECT name AS "C 0" FROM products AS sub CROSS JOIN ONLY customers AS b WHERE b.name IN (SELECT '{1,2}'::int[], role col1 FROM orders AS c NATURAL JOIN ONLY "User Accounts" AS o LEFT JOIN "User Accounts" AS sub ON c.customer_id < $$dollar; $$ WHERE "eMail" <> $1 ORDER BY OVERLAY(sub."id" PLACING 'x' FROM 2 FOR 1) DESC LIMIT ALL) ORDER BY b.id 
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 45
----
DELETE FROM orders AS t USING products AS u WHERE u.id = 3
----
WITH w0 AS MATERIALIZED (SELECT ARRAY[c.product_id] col0, xmlelement(name foo, xmlattributes(c.id AS bar), c.product_id) col1, (B'101'), JSON_OBJECT('k' VALUE at ABSENT ON NULL RETURNING jsonb) FROM audit."Log" AS "Q" LEFT JOIN generate_series(1, 10) AS o (g) ON o.g < NULL FULL JOIN order_items AS c ON at = 1 WHERE $1 = 1 ORDER BY OVERLAY('2024-01-01'::date PLACING 'x' FROM 2 FOR 1) DESC FOR SHARE SKIP LOCKED) INSERT INTO orders SELECT * FROM w0
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 27
----
SELECT -3, a.attributes && c.order_id col1, round(x.note, a.attributes, x.state), '2024-01-01'::date + DATE '2024-02-29' FROM products a CROSS JOIN billing.invoices c, customers AS "Q" CROSS JOIN orders x WHERE (x.placed_at = 2.50 AND c.paid <> DATE '2024-02-29') HAVING a.tags <> 'x' ORDER BY row_number() OVER (ORDER BY a.title) DESC NULLS LAST
----
SELECT count(*) FROM audit."Log" AS a, generate_series(1, 10) AS sub (g) WHERE ((sub.g)[2]) IS NOT TRUE
----
(SELECT NULL AS c0, email, $2 FROM ONLY billing.invoices c NATURAL JOIN customers "Q" WHERE "Q".deleted_at = 1)
----
SELECT JSON_OBJECT('k' VALUE x.price ABSENT ON NULL RETURNING jsonb), x.quantity FROM order_items AS x LIMIT $3 FOR SHARE SKIP LOCKED
----
WITH w0 AS (SELECT ('2024-01-01'::date)[2] AS c0, coalesce('x', o.n), trim(both 'x' from 1e3), sum(o.m) OVER (PARTITION BY o.m ORDER BY n DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c3 FROM LATERAL (SELECT DISTINCT 'x' FROM order_items AS x RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) USING (id) WHERE x.product_id <> $$dollar; $$ ORDER BY trim(both 'x' from 'it''s; fine') ) AS o (n, m) WHERE ($$dollar; $$, o.m) = (E'a\'b', true) OFFSET 5), w1 AS (SELECT DISTINCT 1 FROM (SELECT order_id, order_id, 1e3 col2, 1e3 FROM products AS b RIGHT OUTER JOIN billing.invoices AS o ON o.order_id = INTERVAL '1 day' WHERE b.price <> '{1,2}'::int[] ORDER BY coalesce(true, b.id) DESC) AS "Q" (n, m) FULL JOIN customers o ON m = X'1F' CROSS JOIN audit."Log" AS t1 WHERE ("Q".n) IS NOT TRUE GROUP BY ROLLUP (at)) INSERT INTO orders SELECT * FROM w0
----
UPDATE customers t SET (id, email) = ((SELECT max(x.id) FROM customers AS x WHERE x.id = t.name), 2), deleted_at = name, (id, email) = (SELECT 1, 2) WHERE t.deleted_at = 2.50
----
UPDATE ONLY billing.invoices AS t SET (id, order_id) = (SELECT 1, 2) WHERE CURRENT OF cur RETURNING t.paid
----
(SELECT 1 FROM products AS b INNER JOIN orders AS x ON x.placed_at < -3, customers a WHERE a.deleted_at IN (SELECT 'it''s; fine' AS "C 0", who, 2.50 AS c2, t1.deleted_at FROM audit."Log" b FULL JOIN customers AS t1 ON t1.email < -3 NATURAL JOIN products sub WHERE sub.id = $$dollar; $$) GROUP BY GROUPING SETS ((country), ()) ORDER BY count(*) FILTER (WHERE b.sku < DATE '2024-02-29') DESC)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 67 AND NOT ("orders"."state" IN ('new', 'paid')))
----
MERGE INTO customers AS t USING products AS s ON t.id = s.id WHEN MATCHED AND t.email IS NULL THEN UPDATE SET email = 1 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 6 AND NOT ("orders"."state" IN ('new', 'paid')))
----
VALUES (1, 2), (3, 4)
----
INSERT INTO billing.invoices DEFAULT VALUES RETURNING invoices.amount AS r, 1
----
WITH RECURSIVE w0 AS (SELECT (B'101') AT TIME ZONE 'UTC' AS "C 0", (true)[1] AS c1, JSON_OBJECT('k' VALUE t1.payload ABSENT ON NULL RETURNING jsonb) AS "C 2", (o."what") AT TIME ZONE 'UTC' FROM audit."Log" o NATURAL JOIN customers sub FULL JOIN audit."Log" t1 ON o.at < DATE '2024-02-29' WHERE "what" IS JSON OBJECT) INSERT INTO orders SELECT * FROM w0
----
INSERT INTO orders (id, customer_id, state) VALUES (.5, 2.50, B'101'), (INTERVAL '1 day', B'101', DATE '2024-02-29')
----
WITH w0 AS (SELECT abs('it''s; fine', price, c."eMail") AS c0, ("Q".price) AT TIME ZONE 'UTC' FROM ONLY products AS "Q" LEFT JOIN "User Accounts" AS c ON "id" <> $$dollar; $$ WHERE "Q".id IN (SELECT x.state, x.customer_id AS "C 1", name AS "C 2", x.note FROM customers AS c FULL JOIN orders AS x ON c.country < DATE '2024-02-29' WHERE c.created_at < $$dollar; $$ ORDER BY ROW(INTERVAL '1 day', placed_at) ) GROUP BY 1 ORDER BY "group" ), w1 AS (TABLE customers), w2 (n, m) AS (SELECT '{1,2}'::int[] AS "C 0" FROM generate_series(1, 10) WITH ORDINALITY AS x (g) CROSS JOIN orders AS o ORDER BY row_number() OVER (ORDER BY g) DESC UNION ALL SELECT '2024-01-01'::date, sub.id, order_id, $2 AS "C 3" FROM billing.invoices AS a INNER JOIN billing.invoices x ON x.due <> INTERVAL '1 day' FULL JOIN orders sub USING (id) WHERE sub.total <> '{1,2}'::int[]) INSERT INTO orders SELECT * FROM w0
----
SELECT o1_0.id,o1_0.total,c1_0.country from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.state=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
DELETE FROM billing.invoices AS t WHERE t.id <> 'drop table t'
----
DELETE FROM billing.invoices USING billing.invoices AS u WHERE u.id = invoices.id
----
UPDATE ONLY billing.invoices SET paid = 'x', (id, order_id) = (CAST(invoices.order_id AS date), 2), (id, order_id) = (extract(year from invoices.order_id), 2) WHERE invoices.order_id = B'101'
----
INSERT INTO customers (id, email, name) VALUES (-3, 'drop table t', X'1F') RETURNING *
----
DELETE FROM "User Accounts" RETURNING "User Accounts"."eMail" AS r, 1
----
WITH w0 AS (SELECT ARRAY(SELECT 'drop table t', 1 FROM audit."Log" a, "User Accounts" t1 NATURAL JOIN audit."Log" sub, order_items b GROUP BY ROLLUP (t1.role) ORDER BY OVERLAY(a.who PLACING 'x' FROM 2 FOR 1) DESC) col0, count(*) FILTER (WHERE customer_id = .5), lower("Q".state, B'101') FROM (VALUES (1), (2)) AS x (v) RIGHT OUTER JOIN orders AS "Q" ON x.v <> 'x' FULL JOIN (VALUES (1), (2)) AS sub (v) ON "Q".note = $2 NATURAL JOIN audit."Log" AS b WHERE 'x' = ANY ('{1,2}'::int[]) GROUP BY v ORDER BY - "Q".customer_id ), w1 (n, m) AS MATERIALIZED (DELETE FROM order_items t USING products AS u WHERE u.id = 3), w2 AS (SELECT * FROM w1) SELECT * FROM w0
----
SELECT CASE id WHEN 1 THEN c.m WHEN 2 THEN c.n END, ARRAY(SELECT X'1F' AS "C 0", b.payload, '{1,2}'::int[], "what" AS c3 FROM audit."Log" AS b ORDER BY - '{1,2}'::int[] ASC) col1, c.m FROM billing.invoices AS o INNER JOIN (SELECT a.at AS c0, email FROM customers AS sub RIGHT OUTER JOIN generate_series(1, 10) AS b (g) ON g = -3 NATURAL JOIN audit."Log" a WHERE g <> $1 FOR SHARE SKIP LOCKED) AS c (n, m) ON o.due <> INTERVAL '1 day' JOIN customers "Q" ON n = 1 HAVING "Q".created_at = 'drop table t' LIMIT ALL
----
SELECT row_number() OVER (ORDER BY t1.product_id), ($1), CASE WHEN b.n = E'a\'b' THEN deleted_at ELSE quantity END, b.n FROM order_items t1, customers "Q" FULL JOIN order_items AS sub ON quantity < '{1,2}'::int[] FULL JOIN LATERAL (SELECT $$dollar; $$, E'a\'b' FROM orders "Q" NATURAL JOIN audit."Log" b WHERE note <> true ORDER BY OVERLAY("Q".total PLACING 'x' FROM 2 FOR 1) DESC NULLS LAST) AS b (n, m) ON id <> $2 WHERE b.n IS NOT NULL GROUP BY b.n
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 42
----
SELECT coalesce(NULL, DATE '2024-02-29'), coalesce(b.payload, 'drop table t') FROM (VALUES (1), (2)) AS "Q" (v) RIGHT OUTER JOIN (SELECT sub.sku, $2, sub.sku FROM products sub ORDER BY sub.price DESC LIMIT 10 OFFSET 5 FOR UPDATE) AS t1 (n, m) ON m <> -3, audit."Log" AS b HAVING "Q".v < -3 ORDER BY $1 ASC
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 53 AND NOT ("orders"."state" IN ('new', 'paid')))
----
UPDATE orders t SET (id, customer_id) = (SELECT 1, 2), id = placed_at WHERE true RETURNING t.id
----
NOTIFY jobs, 'x'
----
SELECT * FROM audit."Log" AS b ORDER BY b.payload DESC
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 13 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 AS MATERIALIZED (SELECT OVERLAY('it''s; fine' PLACING 'x' FROM 2 FOR 1), row_number() OVER (ORDER BY '2024-01-01'::date), CASE WHEN sub.state <> current_date THEN INTERVAL '1 day' ELSE sub.state END AS "C 2" FROM "User Accounts" AS a JOIN orders sub ON a."eMail" < E'a\'b' FULL JOIN audit."Log" AS "Q" ON "group" = E'a\'b' WHERE a."eMail" IS NULL ORDER BY (SELECT max(x.id) FROM customers AS x WHERE x.id = a."id") ASC LIMIT $3 OFFSET 5), w1 AS (SELECT pg_advisory_lock("Q"."group") AS "C 0", extract(epoch from "eMail"), coalesce("Q"."group", b.v) AS c2, CAST("Q".role AS text) AS "C 3" FROM (VALUES (1), (2)) AS b (v) LEFT JOIN "User Accounts" AS "Q" ON "Q"."group" < DATE '2024-02-29' WHERE NOT EXISTS (SELECT "Q"."group", t1.who col1 FROM ONLY order_items AS x FULL JOIN audit."Log" AS t1 ON order_id = '{1,2}'::int[] LEFT JOIN generate_series(1, 10) AS b (g) ON g <> 1e3 WHERE payload = 1e3) HAVING b.v <> 1) SELECT a.* FROM LATERAL (SELECT 'it''s; fine' AS c0, '2024-01-01'::date FROM customers AS b RIGHT OUTER JOIN customers AS x ON deleted_at <> 2.50 WHERE b.name = $$dollar; $$ GROUP BY 1 LIMIT 10) AS a (n, m) JOIN customers AS x ON a.m <> E'a\'b' INNER JOIN audit."Log" b ON x.created_at < 1e3 NATURAL JOIN (SELECT true, id, id, total FROM ONLY orders AS o NATURAL JOIN orders AS c CROSS JOIN ONLY order_items t1 JOIN generate_series(1, 10) AS "Q" (g) ON o.id <> -3 WHERE t1.price = -3 GROUP BY 1) AS c (n, m) WHERE a.m IN (SELECT $$dollar; $$, o.quantity AS c1 FROM "User Accounts" AS t1 NATURAL JOIN order_items o RIGHT OUTER JOIN orders b ON note <> B'101' WHERE t1."eMail" <> E'a\'b' LIMIT ALL) GROUP BY ROLLUP (n) HAVING country <> -3 ORDER BY row_number() OVER (ORDER BY -3) DESC NULLS LAST LIMIT ALL
----
SELECT string_agg(DISTINCT state, ',' ORDER BY c.total) AS c0 FROM customers AS t1, customers AS b LEFT JOIN orders AS c ON t1.email <> '{1,2}'::int[] WHERE -3 IS JSON OBJECT
----
(SELECT t1.payload AS "C 0" FROM audit."Log" AS t1 WHERE t1.who = '2024-01-01'::date ORDER BY ROW(t1.payload, 1) DESC UNION ALL SELECT price col0, attributes col1 FROM audit."Log" sub, products "Q" WHERE "Q".tags = $$dollar; $$)
----
INSERT INTO audit."Log" DEFAULT VALUES
----
SELECT extract(epoch from (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = .5)), OVERLAY(row_number() OVER (ORDER BY b.paid) PLACING 'x' FROM 2 FOR 1), string_agg(DISTINCT ARRAY[x.order_id, 'x'], ',' ORDER BY xmlelement(name foo, xmlattributes(current_date AS bar), id)) FROM order_items x NATURAL JOIN billing.invoices AS b WHERE OVERLAY(b.paid PLACING 'x' FROM 2 FOR 1) BETWEEN 1 AND paid ORDER BY paid ASC
----
SELECT extract(year from o.state), ARRAY(SELECT v col0, b.paid col1, current_date FROM (VALUES (1), (2)) AS "Q" (v) FULL JOIN ONLY billing.invoices AS t1 ON t1.id < -3 JOIN audit."Log" a ON order_id <> -3, billing.invoices AS b WHERE "Q".v < DATE '2024-02-29') AS "C 1", (o.id) AT TIME ZONE 'UTC', position('a' in o.total) FROM orders o JOIN (SELECT "Q".due FROM billing.invoices AS "Q" WHERE "Q".paid = NULL ORDER BY "Q".paid ASC) AS t1 (n, m) ON o.placed_at <> .5 WHERE (t1.n, o.id) OVERLAPS ('{1,2}'::int[], '{1,2}'::int[])
----
RELEASE SAVEPOINT sp_1
----
DELETE FROM audit."Log" AS t WHERE CURRENT OF cur RETURNING *
----
SELECT substring(E'a\'b' from 1 for 3) FROM products b LIMIT ALL
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 77
----
SELECT o1_0.id,o1_0.total,c1_0.deleted_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.customer_id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT position('a' in c.v) col0, b.email AS c1 FROM (VALUES (1), (2)) AS c (v), customers b WHERE b.name IS NULL GROUP BY c.v
----
SELECT string_agg(DISTINCT x.m, ',' ORDER BY x.n) FROM orders o FULL JOIN (SELECT current_date AS c0, "id", role FROM (VALUES (1), (2)) AS t1 (v) LEFT JOIN order_items AS o ON t1.v <> true JOIN "User Accounts" AS a ON t1.v <> B'101' LIMIT $3) AS x (n, m) ON x.n <> 2.50 WHERE NOT (x.m <> '{1,2}'::int[])
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 84
----
SELECT ARRAY(SELECT DISTINCT "Q".deleted_at, X'1F' AS c1, b.total AS "C 2", state col3 FROM orders AS b INNER JOIN customers AS "Q" TABLESAMPLE system (10) USING (id) FOR UPDATE), CAST(placed_at AS varchar(20)) col1 FROM ONLY customers AS sub CROSS JOIN orders c CROSS JOIN billing.invoices AS x WHERE NOT (sub.name = '2024-01-01'::date) OFFSET 5
----
WITH w0 AS MATERIALIZED (SELECT DISTINCT id AS "C 0" FROM billing.invoices a CROSS JOIN orders "Q" GROUP BY 1), w1 AS NOT MATERIALIZED (SELECT CASE .5 WHEN 1 THEN $1 WHEN 2 THEN x.title END, ROW(X'1F', x.attributes), (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = current_date), trim(both 'x' from x.attributes) AS "C 3" FROM ONLY products x WHERE '2024-01-01'::date BETWEEN sku AND INTERVAL '1 day' ORDER BY extract(epoch from price) ), w2 AS ((SELECT product_id, c.paid, c.due, -3 FROM billing.invoices AS c LEFT JOIN order_items sub ON sub.order_id <> $$dollar; $$ WHERE id < 1)) INSERT INTO orders SELECT * FROM w0
----
INSERT INTO billing.invoices (id, order_id, amount) VALUES ($1, current_date, -3) RETURNING t.paid
----
(SELECT t1.customer_id, t1.customer_id AS "C 1", 1 FROM orders t1 WHERE id = NULL)
----
WITH w0 AS (SELECT CASE 1 WHEN 1 THEN B'101' WHEN 2 THEN 'x' END AS c0 FROM products AS x LEFT JOIN products AS "Q" USING (id) ORDER BY extract(year from "Q".title) DESC), w1 AS (UPDATE orders t SET (id, customer_id) = (SELECT 1, 2) WHERE CURRENT OF cur), w2 AS (SELECT t1.deleted_at, g FROM customers AS t1 NATURAL JOIN generate_series(1, 10) AS "Q" (g) WHERE t1.deleted_at <> '{1,2}'::int[] UNION ALL SELECT v AS c0, a.v FROM (VALUES (1), (2)) AS a (v) ORDER BY JSON_OBJECT('k' VALUE v ABSENT ON NULL RETURNING jsonb) ASC) INSERT INTO order_items AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1 RETURNING order_id AS r, 1
----
MERGE INTO customers AS t USING billing.invoices AS s ON t.id = s.id WHEN MATCHED THEN DELETE
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 25
----
WITH w0 AS (UPDATE customers t SET (id, email) = ((t.deleted_at) AT TIME ZONE 'UTC', 2), id = extract(epoch from t.id) WHERE 1 = 1), w1 (n, m) AS (SELECT "Q".at, 'it''s; fine' col1, current_date col2, current_date AS "C 3" FROM customers t1 FULL JOIN audit."Log" AS "Q" ON "Q".payload < '2024-01-01'::date FULL JOIN order_items AS sub ON "Q".at = 1e3 WHERE id <> 2.50 GROUP BY GROUPING SETS (("Q".who), ()) UNION ALL SELECT x.product_id, 1 col1, x.product_id, "what" FROM audit."Log" AS a TABLESAMPLE system (10) FULL JOIN products AS t1 ON t1.title < $2 CROSS JOIN ONLY order_items x GROUP BY GROUPING SETS ((a.who), ())), w2 (n, m) AS (DELETE FROM billing.invoices AS t USING audit."Log" AS u WHERE u.id = 3) SELECT * FROM w0
----
INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1 RETURNING t.due
----
SELECT count(*) FROM "User Accounts" sub FULL JOIN (SELECT x.name FROM order_items b INNER JOIN customers x ON x.id <> 1e3 WHERE x.country < current_date) AS o (n, m) USING (id) WHERE -3 BETWEEN sub."id" AND o.n OFFSET 5
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 30 AND NOT ("orders"."state" IN ('new', 'paid')))
----
TABLE customers
----
SELECT o1_0.id,o1_0.total,c1_0.id from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT order_id AS c0, "Q".order_id AS c1, JSON_OBJECT('k' VALUE "Q".due ABSENT ON NULL RETURNING jsonb), concat(NULL, order_id) FROM billing.invoices "Q" RIGHT OUTER JOIN customers b ON b.id <> 'it''s; fine' WHERE amount LIKE 'a%'  GROUP BY "Q".id HAVING b.deleted_at < -3 LIMIT 10
----
DELETE FROM order_items AS t RETURNING *
----
SELECT json_build_object('k', sku) col0, CAST(o.tags AS bytea) FROM products o WHERE o.tags IS JSON OBJECT ORDER BY ROW(o.title, o.price) ASC LIMIT ALL
----
DELETE FROM "User Accounts" USING products AS u WHERE u.id = "User Accounts"."id"
----
SELECT o1_0.id,o1_0.total,c1_0.name from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.state=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT sub.* FROM (VALUES (1), (2)) AS sub (v) FULL JOIN "User Accounts" AS "Q" ON "group" <> -3 WHERE v IS JSON OBJECT
----
INSERT INTO "User Accounts" SELECT position('a' in o.g) FROM (SELECT x.g, o.placed_at, x.g, o.placed_at FROM generate_series(1, 10) WITH ORDINALITY AS x (g) FULL JOIN customers AS a ON a.created_at <> $1 LEFT JOIN orders o ON email = $1 WHERE a.country <> $1) AS t1 (n, m) JOIN generate_series(1, 10) AS o (g) ON g <> true JOIN (SELECT $2, t1.placed_at col1, E'a\'b' AS "C 2" FROM orders t1 CROSS JOIN ONLY order_items o WHERE product_id <> NULL) AS c (n, m) ON o.g <> current_date WHERE (n <> true OR g <> $$dollar; $$) ORDER BY position('a' in X'1F') 
----
MERGE INTO audit."Log" AS t USING ((SELECT t1.* FROM orders AS t1 RIGHT OUTER JOIN audit."Log" sub ON sub.at = true NATURAL JOIN billing.invoices o)) AS s ON t.at = s.id WHEN MATCHED AND t.who IS NULL THEN UPDATE SET who = 1 WHEN NOT MATCHED THEN INSERT (at) VALUES (s.id)
----
SELECT (1e3)::bigint, b.created_at, CASE WHEN a.g = '{1,2}'::int[] THEN t1.id END AS c2 FROM generate_series(1, 10) AS a (g) FULL JOIN customers AS t1 USING (id), customers AS b WHERE t1.email SIMILAR TO 'a%'  FOR UPDATE
----
SELECT DISTINCT string_agg(DISTINCT (t1.n)::bytea, ',' ORDER BY row_number() OVER (ORDER BY t1.m)) FROM ((SELECT "group", sub.role AS "C 1", '{1,2}'::int[], id AS c3 FROM order_items AS a JOIN "User Accounts" sub USING (id) NATURAL JOIN products AS b WHERE price = 'drop table t' OFFSET 5 FOR SHARE SKIP LOCKED)) AS t1 (n, m) WHERE (t1.m IN (SELECT c.* FROM billing.invoices c WHERE due = $1 ORDER BY xmlelement(name foo, xmlattributes('x' AS bar), '2024-01-01'::date) ASC LIMIT 10) AND current_date IN (SELECT count(*) FROM products AS o RIGHT OUTER JOIN products c USING (id) WHERE o.id < .5)) GROUP BY GROUPING SETS ((t1.m), ())
----
SELECT coalesce(current_date, c.email), b.role FROM "User Accounts" b LEFT JOIN customers c ON b."eMail" <> DATE '2024-02-29' WHERE INTERVAL '1 day' SIMILAR TO 'a%'  UNION SELECT x.country AS "C 0", a.price, $$dollar; $$ AS "C 2" FROM customers AS x LEFT JOIN "User Accounts" t1 ON x.id < B'101' LEFT JOIN products a ON role = '2024-01-01'::date WHERE role <> -3 INTERSECT SELECT 2.50 AS c0, $2, amount AS c2 FROM billing.invoices AS o ORDER BY ARRAY(SELECT true col0, id col1 FROM order_items b LEFT JOIN products x ON x.id < E'a\'b' WHERE x.tags <> X'1F') DESC
----
WITH w0 (n, m) AS (SELECT DATE '2024-02-29', substring("what" from 1 for 3), (SELECT count(*) FROM billing.invoices AS x WHERE x.id = payload), coalesce(true, DATE '2024-02-29') AS c3 FROM ONLY audit."Log" AS sub WHERE sub.payload IS NOT NULL OFFSET 5) INSERT INTO orders SELECT * FROM w0
----
SELECT count(*) FILTER (WHERE total <> current_date) AS c0 FROM orders AS x JOIN (SELECT b.g, b.g, c.name, 'drop table t' FROM generate_series(1, 10) AS b (g) INNER JOIN customers AS c ON c.id < current_date WHERE deleted_at = 1e3 LIMIT ALL OFFSET 5) AS o (n, m) ON o.m < DATE '2024-02-29' RIGHT OUTER JOIN billing.invoices "Q" ON "Q".paid < '{1,2}'::int[] INNER JOIN customers AS b ON "Q".order_id <> $1 WHERE state IN (SELECT B'101' col0 FROM billing.invoices AS b, "User Accounts" a INNER JOIN "User Accounts" o ON "group" < .5 WHERE a.role <> current_date GROUP BY 1 FOR UPDATE) GROUP BY o.m
----
SELECT DISTINCT JSON_OBJECT('k' VALUE "id" ABSENT ON NULL RETURNING jsonb), due, JSON_OBJECT('k' VALUE ARRAY(SELECT .5 AS c0 FROM customers AS c, customers t1, orders AS x WHERE total = $2) ABSENT ON NULL RETURNING jsonb) FROM "User Accounts" c, billing.invoices AS b CROSS JOIN "User Accounts" t1 LEFT JOIN audit."Log" sub ON b.due = 1e3 OFFSET 5
----
SELECT OVERLAY(NULL PLACING 'x' FROM 2 FOR 1), ROW(a.state, a.id) FROM billing.invoices AS b JOIN orders AS a ON a.state < $2 WHERE b.amount IS JSON OBJECT
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 41
----
SELECT coalesce(E'a\'b', "Q".v), crm."Rate"(x.n) AS "C 1", substring(v from 1 for 3) AS c2 FROM (SELECT 2.50 AS c0, b.note col1, b.customer_id, placed_at FROM orders b WHERE b.customer_id <> $2) AS x (n, m) JOIN (VALUES (1), (2)) AS "Q" (v) ON x.m = INTERVAL '1 day' RIGHT OUTER JOIN ONLY orders AS b ON v <> INTERVAL '1 day' WHERE b.customer_id IS JSON OBJECT OFFSET 5
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 75
----
WITH w0 AS (SELECT sub.g AS "C 0", g AS c1, '{1,2}'::int[] AS "C 2", 1 AS c3 FROM products a INNER JOIN ONLY "User Accounts" AS b ON b.role = current_date NATURAL JOIN generate_series(1, 10) AS sub (g) UNION ALL SELECT NULL AS "C 0", x.price FROM audit."Log" AS b INNER JOIN order_items x ON b."what" < $1 INNER JOIN products a ON a.price = 2.50 GROUP BY 1), w1 (n, m) AS (SELECT * FROM w0) SELECT * FROM w0
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 2 AND NOT ("orders"."state" IN ('new', 'paid')))
----
INSERT INTO "User Accounts" DEFAULT VALUES
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 40
----
WITH w0 (n, m) AS ((SELECT * FROM orders b RIGHT OUTER JOIN ONLY "User Accounts" sub USING (id) WHERE sub."eMail" < E'a\'b' GROUP BY ROLLUP (b.customer_id) LIMIT ALL)), w1 (n, m) AS (SELECT CASE WHEN c.n <> $$dollar; $$ THEN c.n ELSE '2024-01-01'::date END FROM (SELECT .5 AS c0, x."eMail" col1 FROM "User Accounts" x WHERE x."eMail" < DATE '2024-02-29') AS c (n, m) WHERE NOT (n < -3) HAVING m < B'101'), w2 AS (TABLE customers) INSERT INTO orders SELECT * FROM w0
----
WITH w0 AS (SELECT ROW(1, 2.50), CASE t1.m WHEN 1 THEN '2024-01-01'::date WHEN 2 THEN n END col1, ARRAY[t1.m, m] AS "C 2" FROM (SELECT DISTINCT "Q".* FROM order_items AS "Q" CROSS JOIN "User Accounts" c RIGHT OUTER JOIN audit."Log" AS x ON order_id < INTERVAL '1 day' WHERE x.who <> NULL) AS t1 (n, m) FULL JOIN (SELECT t1.deleted_at, b.id FROM customers AS b TABLESAMPLE system (10) CROSS JOIN customers t1 HAVING t1.created_at < .5) AS "Q" (n, m) ON "Q".m < X'1F' WHERE (t1.n) IS NOT TRUE ORDER BY (SELECT max(x.id) FROM order_items AS x WHERE x.id = "Q".m) ASC) SELECT * FROM orders AS o FULL JOIN order_items a ON o.placed_at < true HAVING o.id <> 1e3 ORDER BY ($$dollar; $$) AT TIME ZONE 'UTC' 
----
MERGE INTO "User Accounts" AS t USING "User Accounts" AS s ON t."id" = s.id WHEN MATCHED AND t."eMail" IS NULL THEN UPDATE SET "eMail" = 1
----
SELECT o1_0.id,o1_0.total,c1_0.id from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.placed_at=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 67
----
SELECT ROW(country, round(g, x.email, $$dollar; $$)), m AS "C 1", INTERVAL '1 day', json_build_object('k', substring(n from 1 for 3)) AS "C 3" FROM (SELECT OVERLAY(b."what" PLACING 'x' FROM 2 FOR 1) AS "C 0", JSON_OBJECT('k' VALUE g ABSENT ON NULL RETURNING jsonb) FROM ONLY audit."Log" AS b JOIN generate_series(1, 10) AS a (g) USING (id) WHERE "what" IS DISTINCT FROM B'101' ORDER BY ROW(b."what", b.payload)  LIMIT $3 FOR UPDATE) AS o (n, m), generate_series(1, 10) WITH ORDINALITY AS "Q" (g) FULL JOIN customers AS x USING (id) WHERE NOT (X'1F' IN (.5, '2024-01-01'::date)) LIMIT ALL
----
UPDATE orders AS t SET total = DEFAULT, (id, customer_id) = ((SELECT max(x.id) FROM order_items AS x WHERE x.id = state), 2) RETURNING *
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 75 AND NOT ("orders"."state" IN ('new', 'paid')))
----
(SELECT CAST(2.50 AS boolean), trim(both 'x' from t1.attributes) FROM ONLY products AS t1 TABLESAMPLE system (10) WHERE (t1.sku, sku) = (tags, DATE '2024-02-29') HAVING t1.sku = '{1,2}'::int[])
----
INSERT INTO products DEFAULT VALUES
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 94 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT o1_0.id,o1_0.total,c1_0.email from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.customer_id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
INSERT INTO billing.invoices (id, order_id, amount) VALUES (NULL, 'x', -3)
----
WITH w0 AS (SELECT sum(state) OVER (PARTITION BY $$dollar; $$ ORDER BY '{1,2}'::int[] DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 0", OVERLAY(o.v PLACING 'x' FROM 2 FOR 1) AS c1, jsonb_build_object($2, x.amount) FROM (VALUES (1), (2)) AS o (v) NATURAL JOIN orders AS a CROSS JOIN billing.invoices x WHERE id IS JSON OBJECT LIMIT $3) SELECT * FROM w0
----
SELECT * FROM generate_series(1, 10) AS b (g) WHERE (1e3) BETWEEN ARRAY(SELECT t1.v FROM (VALUES (1), (2)) AS t1 (v) CROSS JOIN products sub TABLESAMPLE system (10) LIMIT ALL) AND json_build_object('k', 'x') LIMIT 10 FOR SHARE SKIP LOCKED
----
WITH w0 AS NOT MATERIALIZED (INSERT INTO "User Accounts" ("id", "eMail", role) VALUES (INTERVAL '1 day', 'it''s; fine', E'a\'b'), ('2024-01-01'::date, '2024-01-01'::date, DEFAULT), (current_date, INTERVAL '1 day', $1) ON CONFLICT ("id") DO NOTHING RETURNING role AS r, 1), w1 AS (INSERT INTO products SELECT DISTINCT 'it''s; fine' AS "C 0" FROM ONLY audit."Log" t1 CROSS JOIN "User Accounts" AS a INNER JOIN (VALUES (1), (2)) AS b (v) ON v = 1 INTERSECT SELECT sub.g AS c0 FROM generate_series(1, 10) WITH ORDINALITY AS o (g) FULL JOIN generate_series(1, 10) AS sub (g) ON sub.g = $2 RIGHT OUTER JOIN audit."Log" x ON x.at < $2 WHERE o.g < $$dollar; $$), w2 (n, m) AS (SELECT date_trunc(o."eMail", o.role) AS c0, 'it''s; fine' FROM order_items AS b NATURAL JOIN "User Accounts" o FULL JOIN products t1 USING (id) LIMIT 10 FOR SHARE SKIP LOCKED) SELECT w0.*, c.email FROM w0, customers c
----
INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1
----
DELETE FROM orders AS t USING order_items AS u WHERE u.id = 3
----
WITH RECURSIVE w0 AS (INSERT INTO audit."Log" AS t (at) VALUES (1) ON CONFLICT (at) DO UPDATE SET who = excluded.who WHERE t.at > 1 RETURNING *), w1 AS (SELECT payload, 'drop table t', -3 AS "C 2" FROM order_items sub RIGHT OUTER JOIN audit."Log" AS c USING (id) LEFT JOIN orders AS "Q" USING (id) CROSS JOIN products AS x WHERE c.payload < -3 EXCEPT SELECT x.quantity, x.product_id AS c1, x.product_id AS c2, x.product_id AS c3 FROM generate_series(1, 10) WITH ORDINALITY AS o (g) LEFT JOIN order_items AS x USING (id)) INSERT INTO "User Accounts" SELECT b.total, extract('month' from '{1,2}'::int[]) col1, string_agg(DISTINCT tags, ',' ORDER BY .5) AS "C 2" FROM orders b INNER JOIN products c ON placed_at = B'101' WHERE c.price ILIKE 'a%' 
----
SELECT ROW(o.v, sum('drop table t') OVER (PARTITION BY o.v ORDER BY B'101' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)), substring(CASE WHEN v < B'101' THEN "Q".v END from 1 for 3) AS c1, position('a' in 'it''s; fine'), substring(ARRAY(SELECT '2024-01-01'::date col0 FROM (VALUES (1), (2)) AS o (v) INNER JOIN "User Accounts" AS x ON v < 1e3 ORDER BY substring(1e3 from 1 for 3) DESC NULLS LAST) from 1 for 3) AS "C 3" FROM (VALUES (1), (2)) AS o (v) LEFT JOIN (VALUES (1), (2)) AS "Q" (v) ON v BETWEEN o.v AND o.v RIGHT OUTER JOIN billing.invoices AS b ON (-3, o.v) OVERLAPS (B'101', "Q".v)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 78 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH RECURSIVE w0 (n, m) AS (SELECT trim(both 'x' from -3) AS "C 0", xmlelement(name foo, xmlattributes("Q".deleted_at AS bar), c.name) FROM customers AS "Q" RIGHT OUTER JOIN ONLY customers c ON deleted_at <> X'1F' WHERE "Q".deleted_at NOT IN ('{1,2}'::int[], DATE '2024-02-29', 2.50, -3)), w1 AS (SELECT CAST($$dollar; $$ AS numeric(10,2)), t1.v != attributes AS "C 1" FROM products o RIGHT OUTER JOIN (VALUES (1), (2)) AS t1 (v) ON o.title <> -3 WHERE 'drop table t' = 1 LIMIT ALL), w2 (n, m) AS ((SELECT name, $2 AS c1, amount FROM billing.invoices "Q" CROSS JOIN orders sub CROSS JOIN customers x LEFT JOIN orders AS b ON state < B'101' WHERE sub.id <> 1)) MERGE INTO customers AS t USING audit."Log" AS s ON t.id = s.id WHEN MATCHED AND t.email IS NULL THEN UPDATE SET email = 1
----
UPDATE customers t SET created_at = OVERLAY(t.email PLACING 'x' FROM 2 FOR 1), name = DEFAULT, (id, email) = (SELECT 1, 2) WHERE t.id = 1 RETURNING t.id AS r, 1
----
SELECT xmlelement(name foo, xmlattributes(n AS bar), $2), CASE 'it''s; fine' WHEN 1 THEN 1e3 WHEN 2 THEN "group" END, -3 FROM (SELECT count(*) FROM billing.invoices "Q", order_items sub WHERE sub.order_id < 1e3) AS "Q" (n, m) FULL JOIN "User Accounts" a ON m = X'1F' WHERE "Q".m IN (SELECT $$dollar; $$, true AS c1, a.payload FROM audit."Log" a CROSS JOIN generate_series(1, 10) AS x (g) ORDER BY INTERVAL '1 day' ) OFFSET 5 FOR UPDATE
----
WITH RECURSIVE w0 AS ((SELECT '{1,2}'::int[], t1.id AS c1, '2024-01-01'::date AS "C 2", x.v AS "C 3" FROM (VALUES (1), (2)) AS x (v) JOIN ONLY products AS t1 ON x.v <> X'1F' WHERE x.v < $2)), w1 AS (SELECT DISTINCT - o.m, percentile_cont(0.5) WITHIN GROUP (ORDER BY n) FROM (SELECT '{1,2}'::int[], 'drop table t' col1, v col2, $2 col3 FROM orders AS x FULL JOIN "User Accounts" AS "Q" USING (id) FULL JOIN (VALUES (1), (2)) AS t1 (v) ON t1.v <> $1 WHERE v = INTERVAL '1 day' ORDER BY ("eMail") AT TIME ZONE 'UTC' DESC NULLS LAST) AS a (n, m) RIGHT OUTER JOIN (VALUES (1), (2)) AS "Q" (v) USING (id) INNER JOIN audit."Log" t1 ON t1.at <> 'drop table t', (SELECT id, B'101', a.paid col2, sub.product_id FROM order_items sub JOIN billing.invoices AS a ON sub.product_id = '2024-01-01'::date GROUP BY 1) AS o (n, m) WHERE n IN (SELECT '{1,2}'::int[] AS c0, o.payload, NULL, "Q".price col3 FROM audit."Log" AS o RIGHT OUTER JOIN products AS "Q" USING (id), "User Accounts" AS b WHERE "Q".tags <> -3 FOR SHARE SKIP LOCKED) GROUP BY GROUPING SETS ((o.m), ())), w2 AS (UPDATE order_items SET quantity = DEFAULT, (id, order_id) = (OVERLAY(order_items.price PLACING 'x' FROM 2 FOR 1), 2) WHERE NOT (quantity = DATE '2024-02-29') RETURNING order_items.product_id AS r, 1) INSERT INTO orders SELECT * FROM w0
----
WITH w0 (n, m) AS (INSERT INTO products DEFAULT VALUES), w1 AS (VALUES (1, 2), (3, 4)), w2 (n, m) AS (INSERT INTO customers SELECT x.email AS "C 0" FROM (SELECT 2.50, role AS c1, o.role col2, B'101' AS c3 FROM (VALUES (1), (2)) AS b (v) RIGHT OUTER JOIN ONLY customers AS t1 ON v <> $2, "User Accounts" AS x INNER JOIN "User Accounts" o ON "group" < E'a\'b' LIMIT ALL) AS o (n, m) NATURAL JOIN customers x LEFT JOIN generate_series(1, 10) AS "Q" (g) ON "Q".g < INTERVAL '1 day' WHERE created_at IS NULL ORDER BY coalesce(o.m, x.name) DESC) INSERT INTO orders SELECT * FROM w0
----
WITH w0 AS (UPDATE orders SET id = CASE WHEN orders.total = 'it''s; fine' THEN orders.note ELSE INTERVAL '1 day' END, note = percentile_cont(0.5) WITHIN GROUP (ORDER BY -3) WHERE 1 = 1), w1 AS (SELECT * FROM w0), w2 AS ((SELECT 1e3 AS c0 FROM orders AS b WHERE b.state < 'drop table t' GROUP BY ROLLUP (b.note))) (SELECT '2024-01-01'::date FROM (VALUES (1), (2)) AS "Q" (v) LEFT JOIN order_items t1 ON t1.quantity = INTERVAL '1 day' LEFT JOIN generate_series(1, 10) AS sub (g) ON g = 'x' WHERE sub.g < $2)
----
DELETE FROM "User Accounts" WHERE true
----
UPDATE customers AS t SET country = (t.created_at), name = ('{1,2}'::int[])::double precision FROM ONLY orders AS t1 LEFT JOIN ONLY "User Accounts" AS c ON t1.note = NULL NATURAL JOIN "User Accounts" AS b TABLESAMPLE system (10) WHERE (t.country) IS NOT TRUE
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 20
----
WITH w0 AS (SELECT 1, current_date, order_id col2, x.product_id FROM order_items AS x UNION ALL SELECT DISTINCT c.email, x.id AS "C 1" FROM order_items AS a NATURAL JOIN customers AS c NATURAL JOIN billing.invoices x WHERE a.order_id <> 2.50 ORDER BY sum('2024-01-01'::date) OVER (PARTITION BY $$dollar; $$ ORDER BY due DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ), w1 (n, m) AS (SELECT o.at, 2.50, o.payload, .5 AS c3 FROM audit."Log" o WHERE o.who <> NULL UNION SELECT 1 FROM "User Accounts" x TABLESAMPLE system (10) INNER JOIN orders AS c ON "group" <> DATE '2024-02-29' FULL JOIN orders AS sub ON x."eMail" = X'1F' WHERE total = '2024-01-01'::date ORDER BY (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = x."group") ), w2 (n, m) AS MATERIALIZED ((SELECT $$dollar; $$ AS "C 0", $2 AS c1, $2 col2, $1 col3 FROM ONLY billing.invoices o CROSS JOIN billing.invoices AS b TABLESAMPLE system (10) NATURAL JOIN generate_series(1, 10) AS t1 (g) RIGHT OUTER JOIN order_items c ON c.quantity = 1e3 WHERE g <> X'1F' GROUP BY GROUPING SETS ((c.product_id), ()))) SELECT w0.*, c.email FROM w0, customers c
----
SELECT (trim(both 'x' from due))::bigint, md5(a.payload), - $$dollar; $$ #> (a.at)::date FROM audit."Log" AS a LEFT JOIN billing.invoices AS o ON NULL IS DISTINCT FROM 'drop table t', ONLY billing.invoices AS sub WHERE EXISTS (SELECT sum(a."what") OVER (PARTITION BY sub.amount ORDER BY $$dollar; $$ DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), (amount) AT TIME ZONE 'UTC' AS "C 1", percentile_cont(0.5) WITHIN GROUP (ORDER BY sub.id), B'101' FROM order_items "Q" NATURAL JOIN generate_series(1, 10) AS sub (g) RIGHT OUTER JOIN (SELECT $1 col0, '2024-01-01'::date, 2.50, DATE '2024-02-29' FROM products AS a JOIN products AS sub USING (id) WHERE sku < $1 ORDER BY extract(epoch from sub.attributes) DESC LIMIT ALL) AS c (n, m) USING (id) WHERE (a.at, 'it''s; fine') OVERLAPS (true, "Q".product_id) GROUP BY GROUPING SETS ((c.n), ()))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 23 AND NOT ("orders"."state" IN ('new', 'paid')))
----
INSERT INTO billing.invoices SELECT DISTINCT * FROM audit."Log" t1 LEFT JOIN generate_series(1, 10) AS b (g) ON who <> 'x' ORDER BY xmlelement(name foo, xmlattributes(1 AS bar), t1.payload) DESC NULLS LAST
----
WITH w0 AS (SELECT position('a' in c.m) AS "C 0", E'a\'b' col1, v AS "C 2", row_number() OVER (ORDER BY m) AS c3 FROM (SELECT DISTINCT $$dollar; $$, X'1F' col1 FROM "User Accounts" AS c JOIN orders x USING (id) ORDER BY json_build_object('k', $2) DESC) AS o (n, m) LEFT JOIN (VALUES (1), (2)) AS "Q" (v) ON v = $1 JOIN (SELECT 2.50 AS "C 0" FROM orders o TABLESAMPLE system (10) FULL JOIN billing.invoices x ON note = current_date FULL JOIN order_items t1 ON order_id <> 1e3 ORDER BY JSON_OBJECT('k' VALUE o.note ABSENT ON NULL RETURNING jsonb) ) AS c (n, m) ON c.m <> 'x' WHERE o.n = ANY (SELECT at, current_date, E'a\'b' AS "C 2", price AS c3 FROM order_items AS x FULL JOIN audit."Log" AS sub ON sub.payload <> $1 WHERE x.quantity < 1 GROUP BY 1) GROUP BY ROLLUP (m) FOR SHARE SKIP LOCKED) SELECT * FROM w0
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 21 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT DISTINCT coalesce(OVERLAY(product_id PLACING 'x' FROM 2 FOR 1), a.order_id), (SELECT count(*) FROM products AS x WHERE x.id = CASE WHEN a.order_id = '2024-01-01'::date THEN product_id ELSE 'drop table t' END), trim(both 'x' from setval(a.price)) FROM order_items AS a WHERE row_number() OVER (ORDER BY a.id) IN ($$dollar; $$, '2024-01-01'::date) HAVING a.quantity BETWEEN current_date AND 1
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY b.id), price FROM order_items b CROSS JOIN billing.invoices AS "Q" WHERE order_id LIKE 'a%' 
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 81
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 55
----
MERGE INTO audit."Log" AS t USING (SELECT o.m AS c0, coalesce(b.g, $$dollar; $$) AS c1, b.g, - X'1F' AS c3 FROM generate_series(1, 10) WITH ORDINALITY AS b (g) RIGHT OUTER JOIN generate_series(1, 10) AS "Q" (g) ON g = true RIGHT OUTER JOIN "User Accounts" sub ON g <> 1 LEFT JOIN (SELECT B'101' FROM customers x FULL JOIN order_items AS o ON o.quantity <> 1e3 WHERE x.created_at <> 1e3) AS o (n, m) ON b.g <> E'a\'b' WHERE m IS NOT NULL) AS s ON t.at = s.id WHEN MATCHED THEN DO NOTHING
----
SELECT 'it''s; fine', (SELECT max(x.id) FROM "User Accounts" AS x WHERE x.id = INTERVAL '1 day'), substring(B'101' from 1 for 3), 'it''s; fine' col3 FROM LATERAL (SELECT INTERVAL '1 day' col0, t1."what" AS c1 FROM audit."Log" AS t1 TABLESAMPLE system (10), ONLY "User Accounts" sub) AS x (n, m) NATURAL JOIN order_items sub JOIN (VALUES (1), (2)) AS c (v) ON c.v = 'it''s; fine' RIGHT OUTER JOIN LATERAL (SELECT b.order_id AS c0, "Q".country AS "C 1", $$dollar; $$ col2, "Q".email AS "C 3" FROM customers AS "Q", billing.invoices b, customers a WHERE a.id <> 'x') AS t1 (n, m) ON m < -3 WHERE NULL IN (1, INTERVAL '1 day', INTERVAL '1 day') GROUP BY GROUPING SETS ((c.v), ()) UNION ALL (SELECT sub.id, x.id FROM orders x CROSS JOIN products AS c LEFT JOIN orders AS sub ON placed_at = E'a\'b' JOIN ONLY customers a ON note = current_date WHERE title < -3 HAVING a.country < $$dollar; $$ ORDER BY '{1,2}'::int[] DESC NULLS LAST OFFSET 5)
----
SELECT 1 FROM (SELECT * FROM "User Accounts" AS x WHERE "group" <> E'a\'b' GROUP BY GROUPING SETS ((x.role), ()) HAVING "group" <> INTERVAL '1 day' ORDER BY coalesce(x."eMail", x."eMail") ) AS x (n, m) RIGHT OUTER JOIN order_items AS b ON m < E'a\'b' INNER JOIN orders "Q" ON "Q".total <> B'101' WHERE ("Q".total, current_date) = ($$dollar; $$, 1) ORDER BY xmlelement(name foo, xmlattributes(b.quantity AS bar), b.product_id) 
----
SELECT $2, at, at FROM audit."Log" o NATURAL JOIN orders t1 WHERE o.who <> INTERVAL '1 day' UNION SELECT DISTINCT X'1F' AS "C 0", B'101' AS c1, order_id FROM order_items AS o TABLESAMPLE system (10) FULL JOIN products AS a ON o.order_id <> NULL GROUP BY GROUPING SETS ((o.id), ())
----
SELECT * FROM products t1 WHERE t1.attributes = INTERVAL '1 day'
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 47 AND NOT ("orders"."state" IN ('new', 'paid')))
----
INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1
----
WITH w0 AS (SELECT CASE WHEN o.amount <> true THEN o.amount ELSE 'drop table t' END, substring(note from 1 for 3) FROM billing.invoices o JOIN ONLY orders AS b ON b.state < $$dollar; $$ WHERE (DATE '2024-02-29', 2.50) OVERLAPS (b.total, b.state) GROUP BY state ORDER BY o.paid DESC), w1 AS NOT MATERIALIZED ((SELECT "Q".payload, 'x', 'x' col2 FROM products b RIGHT OUTER JOIN audit."Log" AS "Q" ON "Q".payload <> 'x' LEFT JOIN orders AS o ON b.tags < 1 LEFT JOIN billing.invoices sub ON "Q".at <> 'drop table t' GROUP BY ROLLUP ("Q".at))), w2 AS (SELECT b.created_at AS "C 0" FROM "User Accounts" AS c CROSS JOIN customers sub CROSS JOIN customers b ORDER BY CASE WHEN "id" = INTERVAL '1 day' THEN b.name ELSE NULL END DESC) INSERT INTO billing.invoices SELECT (t1."what") AT TIME ZONE 'UTC' AS c0 FROM "User Accounts" AS "Q" JOIN orders c ON "Q"."group" = -3 RIGHT OUTER JOIN ONLY audit."Log" AS t1 ON "Q"."eMail" = $2 WHERE NOT ("Q"."group" < 1) ORDER BY JSON_OBJECT('k' VALUE 1e3 ABSENT ON NULL RETURNING jsonb) 
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 27
----
WITH w0 AS (INSERT INTO products (id, sku, title) VALUES ('2024-01-01'::date, DEFAULT, NULL)), w1 AS (SELECT DISTINCT "Q"."id", sum("Q"."id") OVER (PARTITION BY "Q"."id" ORDER BY $$dollar; $$ DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 1", extract(year from "Q".role) FROM ONLY "User Accounts" "Q", orders t1 TABLESAMPLE system (10) CROSS JOIN (SELECT b.price, -3 FROM order_items b LIMIT 10) AS sub (n, m) GROUP BY GROUPING SETS ((role), ()) ORDER BY "Q"."group" DESC LIMIT 10 OFFSET 5) INSERT INTO order_items AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1
----
SELECT '{1,2}'::int[] FROM products AS sub WHERE title <> true UNION SELECT "Q".deleted_at AS c0 FROM "User Accounts" x LEFT JOIN ONLY "User Accounts" AS a USING (id) CROSS JOIN customers "Q" WHERE "id" < $1 GROUP BY x."eMail"
----
SELECT position('a' in x.v), CASE WHEN v = 'x' THEN v ELSE 1e3 END col1, x.v FROM (VALUES (1), (2)) AS x (v) WHERE x.v IN ('drop table t', current_date)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 76 AND NOT ("orders"."state" IN ('new', 'paid')))
----
MERGE INTO "User Accounts" AS t USING orders AS s ON t."id" = s.id WHEN MATCHED THEN DO NOTHING
----
SELECT b.paid AS c0, b.due col1 FROM orders c CROSS JOIN billing.invoices b
----
DELETE FROM audit."Log" t
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 63 AND NOT ("orders"."state" IN ('new', 'paid')))
----
MERGE INTO customers AS t USING (SELECT a.country, payload, c.at FROM audit."Log" AS c CROSS JOIN ONLY audit."Log" AS t1 FULL JOIN customers AS a ON at < '{1,2}'::int[] WHERE who = NULL INTERSECT SELECT sku, a.created_at, a.name, t1.note FROM products c NATURAL JOIN customers AS a RIGHT OUTER JOIN orders AS t1 USING (id) WHERE t1.placed_at = current_date) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 14 AND NOT ("orders"."state" IN ('new', 'paid')))
----
DELETE FROM order_items USING order_items AS u WHERE u.id = 3
----
INSERT INTO order_items DEFAULT VALUES RETURNING price AS r, 1
----
SELECT xmlelement(name foo, xmlattributes(title AS bar), b.n), substring(a.attributes from 1 for 3), pg_advisory_lock(a.tags) AS c2, sum(b.m) OVER (PARTITION BY a.id ORDER BY 2.50 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM customers AS t1 TABLESAMPLE system (10) FULL JOIN LATERAL (SELECT count(*) FROM audit."Log" c INNER JOIN ONLY products AS sub TABLESAMPLE system (10) ON id < 'x' WHERE sku < NULL OFFSET 5) AS b (n, m) ON b.n = '{1,2}'::int[] LEFT JOIN LATERAL (SELECT country FROM ONLY customers AS sub RIGHT OUTER JOIN orders AS a USING (id)) AS o (n, m) ON b.m <> '{1,2}'::int[] INNER JOIN products AS a ON t1.country <> 1 WHERE (b.n) IS NOT TRUE LIMIT ALL
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 89
----
INSERT INTO audit."Log" SELECT CASE b.who WHEN 1 THEN $$dollar; $$ WHEN 2 THEN 2.50 END, b."what", b.who FROM audit."Log" AS b WHERE NOT (b.who < 'drop table t') ORDER BY b.at ASC
----
SELECT a.* FROM audit."Log" AS a TABLESAMPLE system (10) RIGHT OUTER JOIN generate_series(1, 10) AS sub (g) ON (2.50) IS NOT TRUE WHERE count(*) FILTER (WHERE a.payload <> .5) = 'x' ORDER BY CAST(sub.g AS boolean) ASC OFFSET 5
----
SELECT o1_0.id,o1_0.total,c1_0.country from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.note=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 29
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 24
----
SELECT substring(("Q".g)[2] from 1 for 3), (SELECT max(x.id) FROM customers AS x WHERE x.id = "Q".g), ROW(substring("Q".g from 1 for 3), extract(year from '2024-01-01'::date)), ROW(('{1,2}'::int[]) AT TIME ZONE 'UTC', sum("Q".g) OVER (PARTITION BY "Q".g ORDER BY "Q".g DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)) FROM generate_series(1, 10) AS "Q" (g) ORDER BY trim(both 'x' from "Q".g) 
----
INSERT INTO order_items DEFAULT VALUES
----
WITH RECURSIVE w0 AS (SELECT o.* FROM (SELECT * FROM (VALUES (1), (2)) AS c (v), "User Accounts" x INNER JOIN ONLY customers a ON a.name < '2024-01-01'::date WHERE c.v = $1) AS o (n, m) GROUP BY GROUPING SETS ((o.n), ()) LIMIT 10) SELECT row_number() OVER (ORDER BY '{1,2}'::int[]) FROM generate_series(1, 10) AS "Q" (g)
----
MERGE INTO "User Accounts" AS t USING (SELECT DISTINCT -3 col0, CAST(g AS numeric(10,2)) FROM generate_series(1, 10) AS a (g) JOIN order_items AS sub ON sub.price < B'101' WHERE (a.g) IS NOT TRUE GROUP BY 1 HAVING price <> 2.50) AS s ON t."id" = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT ("id") VALUES (s.id)
----
SELECT * FROM products AS c NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS b (g) WHERE (c.id, title) = (c.tags, g)
----
(SELECT ARRAY[-3, true, price], OVERLAY('it''s; fine' PLACING 'x' FROM 2 FOR 1) AS "C 1", (id)[3] col2 FROM order_items AS t1 WHERE X'1F' NOT LIKE 'a%'  ORDER BY OVERLAY(order_id PLACING 'x' FROM 2 FOR 1) )
----
DELETE FROM billing.invoices t
----
WITH RECURSIVE w0 AS MATERIALIZED (SELECT .5 col0, at, $1 FROM audit."Log" AS "Q" WHERE "Q".payload = $1 UNION ALL SELECT 'drop table t' AS c0, t1.note, total FROM customers x NATURAL JOIN generate_series(1, 10) AS o (g) NATURAL JOIN orders t1 WHERE x.email = INTERVAL '1 day') SELECT w0.*, c.email FROM w0, customers c
----
INSERT INTO products (id, sku, title) VALUES (X'1F', B'101', DEFAULT), (DEFAULT, 1e3, 'it''s; fine'), ('it''s; fine', $2, 1) ON CONFLICT (id) DO NOTHING
----
SELECT DISTINCT extract('month' from $1), substring(2.50 from 1 for 3), "Q".m AS c2 FROM (SELECT DISTINCT a.who col0 FROM "User Accounts" AS o LEFT JOIN (VALUES (1), (2)) AS c (v) ON o.role <> -3 INNER JOIN audit."Log" AS a ON a.who < '2024-01-01'::date GROUP BY c.v) AS "Q" (n, m) INNER JOIN products AS t1 USING (id) WHERE .5 IS JSON OBJECT LIMIT ALL
----
MERGE INTO billing.invoices AS t USING (SELECT (a.id) AT TIME ZONE 'UTC', row_number() OVER (ORDER BY true), t1.g, g * DATE '2024-02-29' FROM generate_series(1, 10) AS t1 (g) JOIN products AS c ON t1.g < INTERVAL '1 day' CROSS JOIN order_items AS a RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON "Q".g < X'1F') AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT $1, "Q".g col1, 'x', "Q".g AS "C 3" FROM generate_series(1, 10) WITH ORDINALITY AS "Q" (g) UNION SELECT 1 AS "C 0", o.email, 1e3 AS c2, 'it''s; fine' FROM customers AS b NATURAL JOIN customers AS a FULL JOIN customers AS o ON o.country < 1e3 WHERE a.country <> 'it''s; fine' GROUP BY ROLLUP (b.created_at)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 8 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT DISTINCT t1.payload AS "C 0" FROM orders AS sub NATURAL JOIN audit."Log" t1 WHERE ('it''s; fine') IS NOT TRUE
----
WITH RECURSIVE w0 AS (INSERT INTO orders AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id WHERE t.id > 1), w1 AS (SELECT * FROM w0), w2 AS (DELETE FROM order_items WHERE (price < -3 OR order_items.id = INTERVAL '1 day') RETURNING quantity) SELECT w0.*, c.email FROM w0, customers c
----
SELECT sub.g, ARRAY(SELECT INTERVAL '1 day' AS "C 0", t1.name AS "C 1", a.price FROM ONLY customers t1 TABLESAMPLE system (10) FULL JOIN products AS a ON t1.deleted_at < E'a\'b' WHERE t1.name <> X'1F' GROUP BY 1) FROM generate_series(1, 10) AS sub (g) LEFT JOIN orders a ON a.total <> X'1F' INNER JOIN order_items AS t1 ON a.note < NULL OFFSET 5
----
UPDATE billing.invoices t SET amount = DEFAULT, order_id = id, (id, order_id) = (ROW('2024-01-01'::date, amount), 2) FROM generate_series(1, 10) AS a (g) LEFT JOIN audit."Log" o ON who < DATE '2024-02-29' WHERE o.payload IS JSON OBJECT
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 89
----
SELECT sub."what", trim(both 'x' from c.n), pg_sleep(c.n) AS "C 2", .5 AS "C 3" FROM (SELECT -3 AS c0 FROM orders AS t1, billing.invoices o WHERE total < true LIMIT 10 OFFSET 5) AS c (n, m) NATURAL JOIN (SELECT $2 AS c0, a."eMail" col1, 'x' AS c2 FROM ONLY "User Accounts" a WHERE "group" = $1) AS a (n, m) INNER JOIN billing.invoices AS t1 ON c.n < B'101' FULL JOIN audit."Log" sub ON t1.paid <> 2.50 WHERE (t1.amount < '{1,2}'::int[] OR n < current_date) UNION ALL SELECT 1 AS "C 0", coalesce(true, '2024-01-01'::date), row_number() OVER (ORDER BY t1.country) FROM customers AS t1 FULL JOIN order_items AS o ON o.price <> current_date NATURAL JOIN ONLY order_items b CROSS JOIN order_items AS c WHERE (t1.deleted_at, INTERVAL '1 day') = (o.order_id, $$dollar; $$) ORDER BY substring(price from 1 for 3) ASC
----
SELECT coalesce(DATE '2024-02-29', X'1F', b.order_id), substring(id from 1 for 3), position('a' in 1), row_number() OVER (ORDER BY B'101') FROM (SELECT b.state, c.sku AS "C 1", c.attributes col2 FROM products c RIGHT OUTER JOIN orders b ON c.id < $2 GROUP BY ROLLUP (tags) HAVING note <> X'1F' ORDER BY c.price DESC NULLS LAST) AS o (n, m) INNER JOIN billing.invoices AS b USING (id) CROSS JOIN orders AS "Q"
----
SELECT CASE WHEN ('2024-01-01'::date) IS NOT TRUE THEN ROW(x.n, m) END col0, row_number() OVER (ORDER BY x.m ~* x.m) AS c1, ARRAY(SELECT '{1,2}'::int[] AS "C 0", coalesce(t1.quantity, id), INTERVAL '1 day' FROM order_items t1 FULL JOIN products AS a ON a.id < X'1F' WHERE E'a\'b' = price) FROM order_items AS t1 JOIN (SELECT row_number() OVER (ORDER BY "what") AS c0, '{1,2}'::int[] FROM audit."Log" AS t1 ORDER BY notify_user("what") ASC) AS x (n, m) USING (id) GROUP BY 1 LIMIT $3
----
INSERT INTO audit."Log" AS t (at) VALUES (1) ON CONFLICT (at) DO UPDATE SET who = excluded.who WHERE t.at > 1 RETURNING t.at
----
SELECT count(*) FILTER (WHERE x.order_id = 1e3) FROM order_items x JOIN generate_series(1, 10) AS "Q" (g) ON NOT (x.price < $$dollar; $$) WHERE "Q".g IS DISTINCT FROM x.id GROUP BY 1 LIMIT 10
----
SELECT DISTINCT (x.id), percentile_cont(0.5) WITHIN GROUP (ORDER BY x.tags), json_build_object('k', o.paid) FROM ONLY billing.invoices AS o FULL JOIN products AS x ON title <> NULL WHERE 'it''s; fine' IN (SELECT 1 FROM orders AS c, (VALUES (1), (2)) AS a (v) WHERE v = E'a\'b' HAVING c.total = X'1F' LIMIT $3) HAVING o.due <> NULL LIMIT $3
----
UPDATE customers AS t SET (id, email) = (SELECT 1, 2), (id, email) = (SELECT 1, 2)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 65 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT position('a' in JSON_OBJECT('k' VALUE b.v ABSENT ON NULL RETURNING jsonb)) FROM (VALUES (1), (2)) AS b (v) WHERE row_number() OVER (ORDER BY '2024-01-01'::date) BETWEEN E'a\'b' <> '2024-01-01'::date AND sum(b.v) OVER (PARTITION BY b.v ORDER BY -3 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ORDER BY B'101' 
----
INSERT INTO "User Accounts" ("id", "eMail", role) VALUES (E'a\'b', 'it''s; fine', 'x'), (B'101', $1, NULL)
----
DELETE FROM "User Accounts" AS t USING order_items AS u WHERE u.id = 3
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 72
----
SELECT position('a' in sub.v), v, string_agg(DISTINCT 1e3, ',' ORDER BY NULL) FROM (VALUES (1), (2)) AS sub (v) ORDER BY sum(sub.v) OVER (PARTITION BY sub.v ORDER BY NULL DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ASC LIMIT $3
----
SELECT sum(n) OVER (PARTITION BY n ORDER BY B'101' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), t1.n AS "C 1" FROM (SELECT 1 FROM generate_series(1, 10) AS "Q" (g) NATURAL JOIN generate_series(1, 10) AS sub (g) CROSS JOIN "User Accounts" a CROSS JOIN order_items b WHERE sub.g < X'1F' FOR SHARE SKIP LOCKED) AS t1 (n, m) WHERE t1.n IN (SELECT x.amount, NULL FROM customers sub JOIN orders AS a ON note = X'1F' RIGHT OUTER JOIN billing.invoices AS x ON sub.email <> 1 WHERE x.order_id < $2 GROUP BY sub.email)
----
SELECT $$dollar; $$, a.v, substring(t1.due from 1 for 3) FROM (VALUES (1), (2)) AS a (v) FULL JOIN billing.invoices AS t1 USING (id) WHERE NOT (v <> INTERVAL '1 day') ORDER BY round(-3) DESC NULLS LAST LIMIT 10
----
SELECT id, 'x' AS c1, xmlelement(name foo, xmlattributes(1e3 AS bar), string_agg(DISTINCT total, ',' ORDER BY "Q".note)), coalesce(JSON_OBJECT('k' VALUE $1 ABSENT ON NULL RETURNING jsonb), OVERLAY(t1.amount PLACING 'x' FROM 2 FOR 1)) AS c3 FROM orders "Q" RIGHT OUTER JOIN ONLY billing.invoices t1 ON NOT EXISTS (SELECT "Q".state, b.payload, total, .5 FROM audit."Log" b INNER JOIN customers "Q" ON "Q".country = $$dollar; $$ ORDER BY ROW(country, X'1F') ) WHERE CAST(t1.id AS bytea) IN (SELECT - t1.name col0, extract(year from c."group"), pg_sleep(sub.country) FROM customers AS t1 JOIN "User Accounts" c ON t1.country <> '{1,2}'::int[] RIGHT OUTER JOIN customers AS sub ON sub.created_at < 'drop table t' GROUP BY 1 OFFSET 5 FOR NO KEY UPDATE NOWAIT) HAVING current_date = ANY (SELECT c.role, 1e3, g, '2024-01-01'::date AS "C 3" FROM ONLY audit."Log" sub JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) ON sub.at < 'it''s; fine' CROSS JOIN "User Accounts" AS c WHERE sub.who = B'101') ORDER BY coalesce(1e3, t1.amount) DESC NULLS LAST
----
SELECT id col0, substring(o.amount from 1 for 3) AS "C 1", OVERLAY(X'1F' PLACING 'x' FROM 2 FOR 1), (m)::numeric(10,2) FROM LATERAL (SELECT "Q".v, 'drop table t' AS "C 1", E'a\'b' AS c2 FROM customers t1 NATURAL JOIN products a INNER JOIN (VALUES (1), (2)) AS "Q" (v) USING (id) WHERE t1.country = B'101' GROUP BY ROLLUP (t1.deleted_at) ORDER BY CASE WHEN t1.country <> X'1F' THEN 'x' ELSE '{1,2}'::int[] END DESC) AS c (n, m) CROSS JOIN billing.invoices AS o HAVING order_id = $1
----
INSERT INTO billing.invoices SELECT c.* FROM order_items c, audit."Log" x WHERE c.product_id <> NULL
----
INSERT INTO audit."Log" AS t (at) VALUES (1) ON CONFLICT (at) DO UPDATE SET who = excluded.who WHERE t.at > 1
----
SELECT "what", E'a\'b' col1, at AS "C 2", o.payload <-> o.who AS "C 3" FROM audit."Log" AS o WHERE 'drop table t' IS DISTINCT FROM o.at
----
SELECT o1_0.id,o1_0.total,c1_0.id from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.state=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT o1_0.id,o1_0.total,c1_0.created_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
UPDATE "User Accounts" AS t SET "id" = t."eMail", ("id", "eMail") = ((INTERVAL '1 day') AT TIME ZONE 'UTC', 2), ("id", "eMail") = (SELECT 1, 2) FROM "User Accounts" x RIGHT OUTER JOIN order_items "Q" ON "Q".product_id = 2.50 WHERE (x.role) IS NOT TRUE
----
WITH w0 (n, m) AS (VALUES (1, 2), (3, 4)), w1 AS (SELECT b.at AS c0, g AS "C 1", "group", g AS "C 3" FROM "User Accounts" o LEFT JOIN generate_series(1, 10) AS x (g) ON x.g = 'x' FULL JOIN audit."Log" AS b ON x.g < 'x' WHERE o."eMail" < INTERVAL '1 day' ORDER BY json_build_object('k', o."id") ASC UNION SELECT "Q".total col0, b.g, b.g FROM generate_series(1, 10) AS b (g) INNER JOIN orders AS t1 ON t1.placed_at <> INTERVAL '1 day' RIGHT OUTER JOIN ONLY orders "Q" USING (id) HAVING "Q".total <> 1) SELECT * FROM w0
----
SELECT (SELECT count(*) FROM products AS x WHERE x.id = t1.price), CASE WHEN order_id <> 1 THEN E'a\'b' END col1 FROM ONLY order_items t1 WHERE .5 BETWEEN t1.order_id AND t1.quantity ORDER BY '{1,2}'::int[] ASC FOR UPDATE
----
WITH w0 (n, m) AS (SELECT 1 FROM billing.invoices AS t1 NATURAL JOIN customers AS sub JOIN (SELECT DISTINCT 1 FROM generate_series(1, 10) AS t1 (g) LEFT JOIN generate_series(1, 10) AS sub (g) ON sub.g = $$dollar; $$ LEFT JOIN customers AS x ON g < E'a\'b' WHERE sub.g < '2024-01-01'::date HAVING x.email <> '2024-01-01'::date ORDER BY NULL DESC LIMIT $3) AS b (n, m) USING (id), LATERAL (SELECT DISTINCT count(*) FROM products AS o TABLESAMPLE system (10) CROSS JOIN order_items t1 NATURAL JOIN audit."Log" AS c ORDER BY sum(DATE '2024-02-29') OVER (PARTITION BY $2 ORDER BY t1.product_id DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC NULLS LAST LIMIT ALL) AS x (n, m) GROUP BY m LIMIT ALL OFFSET 5), w1 AS (UPDATE billing.invoices AS t SET id = DEFAULT FROM generate_series(1, 10) AS c (g) LEFT JOIN generate_series(1, 10) AS b (g) ON b.g = '{1,2}'::int[] WHERE t.due BETWEEN paid AND t.amount), w2 (n, m) AS (SELECT * FROM w1) UPDATE orders AS t SET placed_at = crm."Rate"(2.50) FROM "User Accounts" AS t1 FULL JOIN customers AS c ON "id" = '{1,2}'::int[] WHERE $1 = ANY ('{1,2}'::int[])
----
SELECT DISTINCT - .5, position('a' in n) FROM products x INNER JOIN LATERAL (SELECT o.who, 1e3, email AS "C 2" FROM "User Accounts" AS x INNER JOIN ONLY audit."Log" o ON x."group" < $1, customers AS b WHERE x."id" < 1 LIMIT ALL) AS c (n, m) ON c.n < -3 WHERE (c.m, .5) = (DATE '2024-02-29', NULL) GROUP BY 1 ORDER BY string_agg(DISTINCT n, ',' ORDER BY m) DESC NULLS LAST
----
SELECT o1_0.id,o1_0.total,c1_0.name from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.placed_at=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT ARRAY(SELECT * FROM "User Accounts" sub NATURAL JOIN billing.invoices AS o, (VALUES (1), (2)) AS "Q" (v) HAVING "Q".v = '2024-01-01'::date) AS "C 0", row_number() OVER (ORDER BY a."eMail") AS "C 1" FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) LEFT JOIN order_items t1 ON g <> $$dollar; $$ INNER JOIN "User Accounts" AS a ON sub.g <> DATE '2024-02-29' WHERE NOT (a."eMail" < -3)
----
TABLE customers UNION ALL SELECT b.g, b.g, (b.g)[2], pg_advisory_lock(g) AS c3 FROM generate_series(1, 10) AS b (g) WHERE .5 IS JSON OBJECT
----
UPDATE "User Accounts" AS t SET ("id", "eMail") = (SELECT 1, 2), ("id", "eMail") = (CASE "eMail" WHEN 1 THEN "eMail" WHEN 2 THEN E'a\'b' END, 2), ("id", "eMail") = (SELECT 1, 2) FROM billing.invoices AS t1 INNER JOIN generate_series(1, 10) AS sub (g) ON sub.g <> DATE '2024-02-29' CROSS JOIN generate_series(1, 10) AS x (g) WHERE sub.g BETWEEN .5 AND E'a\'b'
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 85
----
SELECT DISTINCT ARRAY[B'101', a.email, "what"] AS "C 0", xmlelement(name foo, xmlattributes(a.email AS bar), INTERVAL '1 day') FROM audit."Log" AS x TABLESAMPLE system (10) INNER JOIN (SELECT a.who AS c0, country col1, a.at, 'it''s; fine' col3 FROM audit."Log" AS a TABLESAMPLE system (10) NATURAL JOIN customers sub FULL JOIN (VALUES (1), (2)) AS o (v) USING (id) ORDER BY 2.50 DESC NULLS LAST LIMIT 10) AS b (n, m) ON b.m < 1e3 CROSS JOIN customers a
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 80 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 37
----
INSERT INTO customers DEFAULT VALUES
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 64 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 AS (SELECT t1.deleted_at AS c0, deleted_at col1 FROM billing.invoices AS o FULL JOIN customers t1 USING (id) GROUP BY ROLLUP (t1.created_at) INTERSECT SELECT NULL AS c0 FROM generate_series(1, 10) AS a (g) WHERE g <> DATE '2024-02-29'), w1 AS MATERIALIZED (SELECT * FROM w0), w2 AS (TABLE customers) INSERT INTO orders SELECT * FROM w0
----
SELECT count(*) FROM "User Accounts" AS o CROSS JOIN ONLY billing.invoices t1 INNER JOIN (SELECT DISTINCT * FROM orders AS t1, generate_series(1, 10) WITH ORDINALITY AS "Q" (g) INNER JOIN products AS b USING (id) WHERE NOT (t1.state = B'101')) AS x (n, m) ON (current_date) IS NOT TRUE WHERE "group" = ANY ('{1,2}'::int[]) GROUP BY GROUPING SETS ((o."group"), ())
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 62
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 98
----
SELECT substring(NULL from 1 for 3), 2.50, (x.order_id) AT TIME ZONE 'UTC' AS c2 FROM order_items AS x INNER JOIN ONLY customers AS c ON deleted_at = '{1,2}'::int[] ORDER BY ('2024-01-01'::date) AT TIME ZONE 'UTC' DESC NULLS LAST
----
SELECT o1_0.id,o1_0.total,c1_0.id from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.total=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT count(*) FROM order_items AS x CROSS JOIN "User Accounts" sub FULL JOIN billing.invoices b ON b.order_id < 1 INNER JOIN audit."Log" a ON due <> 1e3 WHERE x.product_id IS NULL ORDER BY '2024-01-01'::date DESC LIMIT ALL
----
SELECT lower(date_trunc(b.m), OVERLAY(c.order_id PLACING 'x' FROM 2 FOR 1), coalesce(o.m, c.paid)), trim(both 'x' from CASE WHEN o.m = -3 THEN c.amount ELSE o.n END), '2024-01-01'::date FROM billing.invoices AS c JOIN (SELECT INTERVAL '1 day' col0, CASE a.id WHEN 1 THEN sku WHEN 2 THEN INTERVAL '1 day' END, string_agg(DISTINCT quantity, ',' ORDER BY quantity) AS "C 2", json_build_object('k', c.price) FROM products a JOIN order_items c TABLESAMPLE system (10) USING (id) WHERE sku IN (NULL, $$dollar; $$) ORDER BY price ASC OFFSET 5) AS b (n, m) ON (true, X'1F') OVERLAPS (-3, b.m) JOIN LATERAL (SELECT pg_advisory_lock(o.g) FROM orders AS b LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) ON o.g <> DATE '2024-02-29' CROSS JOIN "User Accounts" sub ORDER BY (g) AT TIME ZONE 'UTC' ASC) AS o (n, m) ON m IS NOT NULL ORDER BY B'101' ASC
----
SELECT 'x' AS "C 0", "Q"."eMail", "Q".role, 'it''s; fine' AS c3 FROM audit."Log" a INNER JOIN order_items AS c USING (id), "User Accounts" "Q" WHERE c.order_id = 'it''s; fine' ORDER BY JSON_OBJECT('k' VALUE payload ABSENT ON NULL RETURNING jsonb)  EXCEPT SELECT X'1F' FROM billing.invoices o JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) ON o.paid = 1 CROSS JOIN orders AS "Q" GROUP BY 1
----
DELETE FROM billing.invoices AS t USING products AS u WHERE u.id = t.id
----
WITH w0 AS MATERIALIZED (SELECT x.id, json_build_object('k', c."what"), c.who FROM audit."Log" c NATURAL JOIN order_items x WHERE (x.price, c.who) OVERLAPS ("what", c."what") LIMIT ALL), w1 AS (DELETE FROM products t USING order_items AS u WHERE u.id = t.id), w2 (n, m) AS (DELETE FROM "User Accounts" AS t WHERE true) SELECT w0.*, c.email FROM w0, customers c
----
SELECT o1_0.id,o1_0.total,c1_0.email from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
INSERT INTO customers (id, email, name) VALUES (current_date, B'101', '{1,2}'::int[]), ($$dollar; $$, 2.50, '{1,2}'::int[])
----
SELECT * FROM generate_series(1, 10) AS c (g) JOIN order_items AS b ON b.quantity = -3 WHERE -3 = 1e3 HAVING c.g <> current_date
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 9
----
DELETE FROM audit."Log" AS t USING orders AS u WHERE u.id = t.at
----
SELECT CASE WHEN sub.n = ANY ('{1,2}'::int[]) THEN coalesce(INTERVAL '1 day', x.m) ELSE a.placed_at END AS "C 0", 'drop table t' AS c1, row_number() OVER (ORDER BY count(*) FILTER (WHERE n <> B'101')) FROM (SELECT string_agg(DISTINCT true, ',' ORDER BY c.product_id), (c.price) AT TIME ZONE 'UTC', ROW(quantity, c.order_id) AS "C 2" FROM order_items c JOIN orders o ON c.order_id = current_date WHERE order_id IS DISTINCT FROM quantity ORDER BY extract('month' from E'a\'b') DESC) AS x (n, m) CROSS JOIN orders AS a, (SELECT c.* FROM (SELECT -3 AS c0 FROM order_items sub) AS c (n, m) CROSS JOIN (SELECT sub.amount AS "C 0", sub.due FROM audit."Log" a LEFT JOIN billing.invoices AS sub USING (id) WHERE a.who <> 'it''s; fine') AS sub (n, m) WHERE n BETWEEN c.n AND n ORDER BY CASE WHEN n < NULL THEN c.m ELSE m END DESC NULLS LAST OFFSET 5) AS sub (n, m) WHERE sum(x.n) OVER (PARTITION BY -3 ORDER BY 'drop table t' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) = position('a' in m)
----
SELECT ARRAY[o."id"] FROM "User Accounts" o CROSS JOIN generate_series(1, 10) AS b (g) LEFT JOIN audit."Log" AS "Q" ON b.g = DATE '2024-02-29' WHERE NOT (o."group" <> 1) GROUP BY "Q".who
----
SELECT count(*) FILTER (WHERE b.product_id <> $$dollar; $$) AS c0 FROM products o LEFT JOIN order_items b ON b.quantity = 1e3 FULL JOIN LATERAL (SELECT $2, '{1,2}'::int[], b.sku AS "C 2", x.due FROM customers t1, products AS b CROSS JOIN billing.invoices sub RIGHT OUTER JOIN billing.invoices x ON x.due <> X'1F' WHERE x.order_id < 'x' ORDER BY ROW('2024-01-01'::date, t1.id) ASC) AS a (n, m) ON n < '2024-01-01'::date INNER JOIN (SELECT o.order_id, o.price AS c1, o.id, sub.id FROM billing.invoices sub, order_items AS o WHERE sub.amount <> current_date LIMIT 10) AS x (n, m) ON m < 'drop table t' WHERE o.tags IS JSON OBJECT HAVING b.price < $$dollar; $$ ORDER BY OVERLAY(b.price PLACING 'x' FROM 2 FOR 1) 
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 39
----
SELECT JSON_OBJECT('k' VALUE sub.g ABSENT ON NULL RETURNING jsonb) FROM products t1 RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) ON sub.g <> 'it''s; fine' GROUP BY 1 LIMIT $3
----
WITH w0 AS (SELECT * FROM audit."Log" "Q" WHERE NOT ("Q".at = current_date) LIMIT 10) INSERT INTO orders SELECT * FROM w0
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 81
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 42 AND NOT ("orders"."state" IN ('new', 'paid')))
----
UPDATE "User Accounts" t SET "id" = DEFAULT WHERE "id" = "id" RETURNING *
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 38 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT o1_0.id,o1_0.total,c1_0.created_at from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.placed_at=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
SELECT DISTINCT email AS "C 0" FROM customers AS b NATURAL JOIN "User Accounts" AS t1 CROSS JOIN billing.invoices AS o WHERE (b.country) AT TIME ZONE 'UTC' IN (current_date, -3, B'101')
----
SELECT x."group", CASE WHEN x."group" IS DISTINCT FROM 2.50 THEN length(x.role, x.role, NULL) END AS "C 1", ARRAY(SELECT DISTINCT CASE 2.50 WHEN 1 THEN o.g WHEN 2 THEN 'x' END FROM generate_series(1, 10) WITH ORDINALITY AS o (g) CROSS JOIN customers b WHERE -3 IS JSON OBJECT ORDER BY CAST(o.g AS varchar(20)) DESC NULLS LAST) AS c2, CAST((SELECT max(x.id) FROM orders AS x WHERE x.id = x."id") AS text) FROM "User Accounts" x
----
UPDATE "User Accounts" SET "id" = DEFAULT, role = $1, ("id", "eMail") = (SELECT 1, 2) FROM "User Accounts" AS sub WHERE "User Accounts"."eMail" = ANY ('{1,2}'::int[])
----
WITH w0 AS (UPDATE products AS t SET (id, sku) = (t.attributes, 2), (id, sku) = (SELECT 1, 2), (id, sku) = (ARRAY(SELECT $2 col0 FROM customers AS o TABLESAMPLE system (10), "User Accounts" AS "Q" ORDER BY ("Q"."group")[3] DESC NULLS LAST), 2) WHERE 1 = 1), w1 AS (MERGE INTO orders AS t USING (SELECT DISTINCT coalesce(paid, paid) FROM audit."Log" o CROSS JOIN billing.invoices t1 CROSS JOIN "User Accounts" AS sub CROSS JOIN audit."Log" "Q" WHERE who = sub."group" GROUP BY "Q"."what" FOR SHARE SKIP LOCKED) AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)), w2 AS (SELECT count(*) FILTER (WHERE who <> INTERVAL '1 day'), CAST(x.who AS uuid) AS "C 1", extract(epoch from $2) AS c2 FROM audit."Log" AS x WHERE x.who SIMILAR TO 'a%'  LIMIT $3) SELECT * FROM w0
----
SELECT DISTINCT substring(sub.g from 1 for 3) AS c0 FROM billing.invoices AS t1 JOIN generate_series(1, 10) AS sub (g) USING (id) RIGHT OUTER JOIN audit."Log" "Q" USING (id) WHERE EXISTS (SELECT sub.g, x.payload FROM orders o CROSS JOIN (SELECT 'drop table t', INTERVAL '1 day', 1 AS c2 FROM customers t1 WHERE t1.deleted_at <> $2) AS sub (n, m) LEFT JOIN audit."Log" x USING (id) WHERE (x.who = .5 AND sub.g < E'a\'b') LIMIT ALL) ORDER BY CASE amount WHEN 1 THEN sub.g WHEN 2 THEN "Q".payload END 
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY 2.50), x.sku, CAST('x' AS varchar(20)), json_build_object('k', sku) col3 FROM products AS b TABLESAMPLE system (10) RIGHT OUTER JOIN products AS x TABLESAMPLE system (10) ON b.attributes <> 2.50 WHERE x.tags NOT LIKE 'a%' ESCAPE '!' ORDER BY coalesce($$dollar; $$, true) DESC NULLS LAST
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 30
----
SELECT sum(substring('x' from 1 for 3)) OVER (PARTITION BY (SELECT count(*) FROM order_items AS x WHERE x.id = $$dollar; $$) ORDER BY CASE WHEN paid = 2.50 THEN "Q".paid ELSE "Q".paid END DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), CASE ROW("Q".amount, $$dollar; $$) WHEN 1 THEN CAST("Q".paid AS interval day to second) WHEN 2 THEN OVERLAY("Q".due PLACING 'x' FROM 2 FOR 1) END col1, percentile_cont(0.5) WITHIN GROUP (ORDER BY "Q".due) col2 FROM billing.invoices AS "Q" WHERE NOT (EXISTS (SELECT -3 AS "C 0", $1, customer_id AS "C 2", "Q".id FROM ONLY audit."Log" AS sub, ONLY orders AS x WHERE x.customer_id < E'a\'b')) ORDER BY (paid) 
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 94
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 0
----
SELECT CAST(.5 AS interval day to second) - X'1F' col0, count(*) FILTER (WHERE v < NULL) col1, OVERLAY(coalesce(true, o.v) PLACING 'x' FROM 2 FOR 1) AS c2, (coalesce(v, o.v)) FROM (VALUES (1), (2)) AS o (v) WHERE xmlelement(name foo, xmlattributes($$dollar; $$ AS bar), v) BETWEEN extract(year from .5) AND OVERLAY(true PLACING 'x' FROM 2 FOR 1)
----
UPDATE audit."Log" AS t SET (at, who) = (SELECT 1, 2), (at, who) = (sum(2.50) OVER (PARTITION BY 'x' ORDER BY NULL DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), 2), (at, who) = (substring(at from 1 for 3), 2) WHERE true RETURNING t.at AS r, 1
----
SELECT b.* FROM orders AS b WHERE b.state BETWEEN X'1F' AND B'101'
----
DELETE FROM billing.invoices WHERE CURRENT OF cur
----
DELETE FROM products AS t WHERE id = id
----
INSERT INTO order_items SELECT DISTINCT * FROM ONLY customers AS c INNER JOIN ONLY customers AS sub ON c.id = 'drop table t' JOIN products AS x ON c.deleted_at <> $2 INTERSECT SELECT DISTINCT 'drop table t' FROM products AS o CROSS JOIN order_items AS b, products "Q" WHERE b.price <> -3 ORDER BY position('a' in b.id) DESC
----
SELECT coalesce(a.total, .5), extract('month' from $1), .5 FROM products AS x LEFT JOIN products AS sub USING (id) RIGHT OUTER JOIN orders AS a ON sub.id <> 'drop table t' WHERE NOT (a.id < $1) LIMIT $3
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 46 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 (n, m) AS (UPDATE orders AS t SET total = DEFAULT, placed_at = DEFAULT, note = OVERLAY('drop table t' PLACING 'x' FROM 2 FOR 1) WHERE true RETURNING t.note), w1 AS (MERGE INTO order_items AS t USING (SELECT $2 AS "C 0", OVERLAY($$dollar; $$ PLACING 'x' FROM 2 FOR 1), md5(sub.paid, n), sum(a.role) OVER (PARTITION BY INTERVAL '1 day' ORDER BY sub.due DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 3" FROM billing.invoices sub LEFT JOIN "User Accounts" a ON order_id < DATE '2024-02-29', (SELECT id col0, c.paid, c.order_id col2, INTERVAL '1 day' FROM ONLY billing.invoices AS c) AS t1 (n, m)) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)) INSERT INTO orders SELECT * FROM w0
----
SELECT 2.50 col0, current_date, string_agg(DISTINCT DATE '2024-02-29', ',' ORDER BY c.id) % ('2024-01-01'::date) AT TIME ZONE 'UTC', OVERLAY((DATE '2024-02-29') PLACING 'x' FROM 2 FOR 1) FROM billing.invoices c NATURAL JOIN generate_series(1, 10) AS a (g) INNER JOIN (SELECT id AS c0, CAST(attributes AS boolean) FROM products b WHERE NOT (b.sku = E'a\'b') GROUP BY b.title) AS o (n, m) ON DATE '2024-02-29' LIKE 'a%'  HAVING E'a\'b' IS NOT NULL
----
UPDATE order_items AS t SET price = coalesce(order_id, true), (id, order_id) = (t.product_id, 2) RETURNING t.quantity
----
SELECT sub.id AS "C 0", '{1,2}'::int[] != attributes AS "C 1", 2.50 FROM order_items AS b NATURAL JOIN billing.invoices sub LEFT JOIN products a ON sub.paid < DATE '2024-02-29'
----
SELECT 1 FROM (SELECT b.due AS c0, sub.payload, DATE '2024-02-29' FROM audit."Log" sub NATURAL JOIN billing.invoices AS b NATURAL JOIN billing.invoices o WHERE sub.at = 1e3 HAVING sub.payload < $2) AS c (n, m) NATURAL JOIN (VALUES (1), (2)) AS x (v) WHERE c.m BETWEEN '{1,2}'::int[] AND c.m
----
DELETE FROM order_items t WHERE id = id
----
UPDATE order_items AS t SET (id, order_id) = (t.product_id, 2), (id, order_id) = (SELECT 1, 2), (id, order_id) = (DATE '2024-02-29', 2) FROM audit."Log" AS b NATURAL JOIN billing.invoices t1 WHERE 'x' LIKE 'a%' ESCAPE '!'
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 93
----
SELECT x.who AS "C 0", X'1F' AS c1, sum(o.id) OVER (PARTITION BY current_date ORDER BY b.m DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), xmlelement(name foo, xmlattributes(b.n AS bar), $2) FROM audit."Log" AS x CROSS JOIN order_items AS o NATURAL JOIN (SELECT c.note FROM order_items t1 LEFT JOIN "User Accounts" AS b TABLESAMPLE system (10) ON b."id" <> $$dollar; $$ INNER JOIN orders c ON t1.product_id = current_date WHERE t1.order_id <> INTERVAL '1 day') AS b (n, m) LEFT JOIN billing.invoices t1 ON t1.paid = true WHERE (who) IS NOT TRUE LIMIT ALL
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 81 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT notify_user('it''s; fine') FROM order_items AS o LEFT JOIN orders x TABLESAMPLE system (10) ON x.total IS NULL LIMIT $3
----
SELECT coalesce(x.id, E'a\'b') col0 FROM customers x CROSS JOIN (SELECT $2 col0 FROM billing.invoices "Q" FULL JOIN "User Accounts" b ON order_id <> X'1F' WHERE b.role = X'1F' ORDER BY - "Q".paid ) AS b (n, m) NATURAL JOIN order_items AS t1 WHERE x.email IS NULL
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 53
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 81
----
SELECT DISTINCT * FROM billing.invoices AS t1 CROSS JOIN ONLY orders AS "Q" JOIN audit."Log" AS a ON placed_at = 1
----
SELECT tags, sum(count(*) FILTER (WHERE c.n < $2)) OVER (PARTITION BY json_build_object('k', c.n) ORDER BY OVERLAY($1 PLACING 'x' FROM 2 FOR 1) DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col1, m, string_agg(DISTINCT 'x', ',' ORDER BY 1e3) FROM products t1 INNER JOIN (SELECT 1 FROM customers b CROSS JOIN orders AS a TABLESAMPLE system (10) LEFT JOIN (SELECT x.g, true col1, o.at FROM audit."Log" AS o LEFT JOIN ONLY billing.invoices t1 USING (id) RIGHT OUTER JOIN generate_series(1, 10) AS x (g) ON t1.amount = '2024-01-01'::date ORDER BY now(t1.order_id, 2.50, $$dollar; $$) DESC NULLS LAST) AS x (n, m) ON n <> NULL WHERE 1 = x.n) AS c (n, m) ON 'it''s; fine' = DATE '2024-02-29' WHERE NOT (t1.attributes LIKE 'a%' ESCAPE '!') GROUP BY c.n OFFSET 5 FOR UPDATE
----
SELECT B'101', c.v AS c1, E'a\'b', v FROM products AS o RIGHT OUTER JOIN generate_series(1, 10) AS t1 (g) USING (id), (VALUES (1), (2)) AS c (v) WHERE o.id = 2.50 ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY t1.g) DESC INTERSECT SELECT t1.at, '{1,2}'::int[] col1 FROM generate_series(1, 10) AS o (g), billing.invoices AS a NATURAL JOIN audit."Log" AS t1 WHERE a.order_id < $2 GROUP BY ROLLUP (a.paid)
----
SELECT t1.* FROM orders AS t1 INNER JOIN audit."Log" AS x USING (id) WHERE E'a\'b' = jsonb_build_object($2) HAVING t1.placed_at IN (SELECT payload, "Q".id AS c1, 1e3, 1 AS c3 FROM ONLY order_items b LEFT JOIN customers "Q" ON "Q".id = DATE '2024-02-29' JOIN audit."Log" x ON x.payload = true HAVING product_id <> NULL)
----
INSERT INTO orders SELECT role AS "C 0", x.customer_id col1 FROM "User Accounts" AS t1 RIGHT OUTER JOIN orders AS x USING (id) GROUP BY GROUPING SETS ((x.note), ())
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 93 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 49
----
SELECT X'1F' <-> NULL, trim(both 'x' from state) col1 FROM products AS a INNER JOIN orders b TABLESAMPLE system (10) ON b.total <> B'101' ORDER BY round(a.title, 'x', 'x') ASC
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY row_number() OVER (ORDER BY order_id)) FROM order_items t1 ORDER BY t1.id ASC FOR UPDATE
----
SELECT setval('it''s; fine') FROM customers AS b ORDER BY country DESC NULLS LAST LIMIT $3
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 48 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT DISTINCT '2024-01-01'::date, a.country AS "C 1", $1 AS c2 FROM customers AS a FULL JOIN audit."Log" AS c ON c.at < DATE '2024-02-29', audit."Log" b RIGHT OUTER JOIN orders AS "Q" ON "Q".customer_id = 'x' INTERSECT SELECT DISTINCT a.* FROM billing.invoices AS a WHERE paid <> NULL
----
WITH w0 (n, m) AS ((SELECT a.tags, 2.50 col1, a.price FROM customers c FULL JOIN audit."Log" "Q" ON "Q".at < -3 NATURAL JOIN products AS a WHERE a.price <> -3 ORDER BY extract(year from a.tags) DESC)), w1 AS (SELECT DISTINCT extract('month' from sub.note) AS "C 0", substring(quantity from 1 for 3) AS "C 1", trim(both 'x' from 1e3), current_date - 'x' col3 FROM order_items c RIGHT OUTER JOIN ONLY orders AS b TABLESAMPLE system (10) ON b.customer_id = true CROSS JOIN orders sub WHERE (1, 'drop table t') = (placed_at, sub.customer_id) ORDER BY b.customer_id  LIMIT ALL) SELECT count(*) FROM order_items AS "Q" RIGHT OUTER JOIN audit."Log" AS x ON x.payload = '{1,2}'::int[] WHERE x.who = X'1F'
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 60
----
DELETE FROM audit."Log" t USING "User Accounts" AS u WHERE u.id = 3
----
SELECT JSON_OBJECT('k' VALUE '2024-01-01'::date ABSENT ON NULL RETURNING jsonb) AS "C 0", a.price AS c1 FROM order_items AS a WHERE (2.50) IS NOT TRUE
----
SELECT 'it''s; fine' AS "C 0", sub.quantity, .5, NULL FROM order_items sub INTERSECT SELECT sub.name FROM generate_series(1, 10) AS b (g) FULL JOIN ONLY customers AS sub ON g = 'x' WHERE g = B'101'
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 45
----
WITH w0 AS NOT MATERIALIZED (SELECT extract('month' from '2024-01-01'::date) FROM (SELECT DISTINCT X'1F' FROM customers "Q" INNER JOIN order_items c ON c.price < 'it''s; fine' HAVING c.product_id < true LIMIT $3) AS t1 (n, m) LEFT JOIN ONLY billing.invoices x USING (id) CROSS JOIN (SELECT sub.quantity col0, sub.order_id, '{1,2}'::int[] AS "C 2" FROM "User Accounts" b LEFT JOIN order_items AS a ON b."eMail" < 'it''s; fine' JOIN order_items sub ON b."id" < E'a\'b' WHERE a.quantity = '2024-01-01'::date) AS sub (n, m) WHERE NOT (due < '{1,2}'::int[]) ORDER BY ARRAY(SELECT t1.* FROM ONLY products AS t1 WHERE t1.id <> $$dollar; $$ ORDER BY - sku ASC) DESC NULLS LAST OFFSET 5), w1 AS ((SELECT sub.role AS "C 0", role, true, role FROM generate_series(1, 10) AS "Q" (g) NATURAL JOIN "User Accounts" AS sub FULL JOIN products AS x ON x.attributes = current_date WHERE x.price <> 'x')) INSERT INTO orders SELECT * FROM w0
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY country) AS c0, ARRAY[b.deleted_at, '2024-01-01'::date, NULL], sum(country) OVER (PARTITION BY b.name ORDER BY b.email DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM customers b WHERE (DATE '2024-02-29', country) = (2.50, $2) GROUP BY ROLLUP (id)
----
WITH w0 (n, m) AS (UPDATE orders AS t SET note = CASE $$dollar; $$ WHEN 1 THEN t.total WHEN 2 THEN X'1F' END, (id, customer_id) = (SELECT 1, 2), (id, customer_id) = (ROW(t.total, state), 2) FROM billing.invoices b WHERE t.note = 1e3), w1 AS (SELECT * FROM w0) SELECT x.m col0, a.tags, - id col2 FROM products a, (SELECT "group" AS c0 FROM "User Accounts" "Q" TABLESAMPLE system (10) FULL JOIN products AS x ON x.tags = '{1,2}'::int[] RIGHT OUTER JOIN orders AS b ON x.sku = $1 FULL JOIN ONLY customers AS a ON a.created_at < 'it''s; fine' WHERE "Q".role < E'a\'b' GROUP BY a.created_at ORDER BY DATE '2024-02-29' DESC NULLS LAST LIMIT 10) AS "Q" (n, m) LEFT JOIN billing.invoices c ON title = 2.50 INNER JOIN (SELECT DISTINCT * FROM products AS "Q" INNER JOIN order_items b ON id <> 1 NATURAL JOIN (VALUES (1), (2)) AS sub (v) WHERE b.quantity <> true ORDER BY - DATE '2024-02-29' DESC) AS x (n, m) ON c.amount = $1 WHERE m NOT LIKE 'a%'  ORDER BY substring(m from 1 for 3) ASC
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 72 AND NOT ("orders"."state" IN ('new', 'paid')))
----
UPDATE orders AS t SET (id, customer_id) = (SELECT 1, 2), state = DEFAULT, customer_id = t.placed_at
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY o.m) FROM LATERAL (SELECT x.v, 'it''s; fine', E'a\'b' col2 FROM (VALUES (1), (2)) AS x (v) LIMIT 10) AS o (n, m)
----
(SELECT x.product_id, '{1,2}'::int[], NULL AS "C 2" FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) FULL JOIN order_items x ON sub.g <> DATE '2024-02-29', orders AS c ORDER BY substring(X'1F' from 1 for 3) )
----
SELECT NULL AS "C 0", $$dollar; $$ AS "C 1", c.customer_id, NULL AS c3 FROM orders c LEFT JOIN audit."Log" AS "Q" ON c.state = INTERVAL '1 day' WHERE c.state = 1 UNION SELECT b.* FROM "User Accounts" b TABLESAMPLE system (10) WHERE b."eMail" <> current_date ORDER BY string_agg(DISTINCT b."id", ',' ORDER BY b."id") ASC
----
(SELECT .5 AS c0, who, 2.50 FROM audit."Log" AS "Q" FULL JOIN products AS o TABLESAMPLE system (10) ON o.title <> 1e3 WHERE "what" = INTERVAL '1 day')
----
SELECT string_agg(DISTINCT CASE WHEN at = true THEN '2024-01-01'::date ELSE X'1F' END, ',' ORDER BY 'it''s; fine') AS "C 0", now(json_build_object('k', 'x'), json_build_object('k', o.g)) AS c1, ARRAY[], coalesce(count(*) FILTER (WHERE g <> 'x'), -3) AS "C 3" FROM audit."Log" AS a TABLESAMPLE system (10) CROSS JOIN generate_series(1, 10) AS "Q" (g), generate_series(1, 10) AS o (g) LIMIT 10
----
WITH w0 AS (MERGE INTO billing.invoices AS t USING orders AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING) INSERT INTO orders SELECT * FROM w0
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 26 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT 1 FROM generate_series(1, 10) AS o (g), generate_series(1, 10) AS c (g) INNER JOIN "User Accounts" a ON c.g <> 'it''s; fine' WHERE a."id" IS JSON OBJECT OFFSET 5
----
SELECT ARRAY[n], xmlelement(name foo, xmlattributes(1 AS bar), current_date) FROM LATERAL (SELECT current_date, current_date col1, c.placed_at AS c2, x.id FROM orders AS c CROSS JOIN ONLY customers x WHERE c.placed_at <> E'a\'b' ORDER BY c.total ->> .5 DESC OFFSET 5) AS a (n, m) RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) ON a.m = NULL FULL JOIN products x TABLESAMPLE system (10) ON a.m < true UNION SELECT a.n AS "C 0", b.m, JSON_OBJECT('k' VALUE 'drop table t' ABSENT ON NULL RETURNING jsonb) AS "C 2", ROW(INTERVAL '1 day', $1) AS c3 FROM LATERAL (SELECT 1e3, c.amount, id FROM customers AS b TABLESAMPLE system (10) JOIN billing.invoices AS c USING (id) CROSS JOIN products AS sub WHERE id < -3 ORDER BY $$dollar; $$ DESC LIMIT 10) AS a (n, m) INNER JOIN LATERAL (SELECT 1 FROM order_items AS a, ONLY products t1 NATURAL JOIN customers AS "Q" LIMIT 10) AS b (n, m) USING (id) GROUP BY GROUPING SETS ((n), ()) ORDER BY count(*) FILTER (WHERE b.n <> $1) DESC
----
UPDATE customers SET created_at = DATE '2024-02-29' WHERE customers.email = 'drop table t' RETURNING customers.created_at
----
DELETE FROM order_items AS t WHERE $2 = ANY (SELECT sub.state, $2 FROM generate_series(1, 10) AS t1 (g) CROSS JOIN generate_series(1, 10) AS c (g) LEFT JOIN customers AS o ON c.g <> $1 INNER JOIN orders AS sub ON c.g <> X'1F' WHERE id <> NULL GROUP BY total HAVING sub.placed_at < true) RETURNING t.quantity AS r, 1
----
MERGE INTO order_items AS t USING audit."Log" AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 27 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 69 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT '{1,2}'::int[] AS c0, coalesce(quantity, $1), extract('month' from 'it''s; fine'), substring("Q".placed_at from 1 for 3) FROM order_items AS b INNER JOIN order_items o USING (id), orders AS "Q" WHERE DATE '2024-02-29' IN (SELECT $2 AS "C 0", b.deleted_at, sub.order_id col2 FROM order_items AS sub NATURAL JOIN customers b WHERE deleted_at < 1 GROUP BY b.id) GROUP BY 1 HAVING "Q".total <> INTERVAL '1 day' UNION SELECT CASE WHEN sub.who <> 'x' THEN sub.payload ELSE sub.at END col0, row_number() OVER (ORDER BY c.m), - sub.at AS c2 FROM audit."Log" AS sub RIGHT OUTER JOIN (SELECT 'it''s; fine' col0 FROM billing.invoices c RIGHT OUTER JOIN customers "Q" ON "Q".email < current_date WHERE c.paid <> 'x' ORDER BY position('a' in 'drop table t')  OFFSET 5) AS c (n, m) ON sub.who < 'it''s; fine' WHERE at IS NULL GROUP BY sub.payload
----
INSERT INTO "User Accounts" AS t ("id") VALUES (1) ON CONFLICT ("id") DO UPDATE SET "eMail" = excluded."eMail" WHERE t."id" > 1 RETURNING t.role AS r, 1
----
UPDATE orders SET id = extract('month' from DATE '2024-02-29') FROM audit."Log" AS "Q" NATURAL JOIN order_items a INNER JOIN billing.invoices AS sub USING (id), generate_series(1, 10) AS b (g) WHERE "what" IS DISTINCT FROM b.g
----
MERGE INTO customers AS t USING (SELECT sum(a.v) OVER (PARTITION BY current_date ORDER BY -3 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), (2.50) FROM billing.invoices AS sub RIGHT OUTER JOIN (VALUES (1), (2)) AS a (v) USING (id) WHERE E'a\'b' BETWEEN X'1F' AND sub.id LIMIT ALL FOR NO KEY UPDATE NOWAIT) AS s ON t.id = s.id WHEN MATCHED AND t.email IS NULL THEN UPDATE SET email = 1 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
INSERT INTO orders (id, customer_id, state) VALUES ('{1,2}'::int[], -3, '{1,2}'::int[]), ('it''s; fine', 1e3, DEFAULT)
----
WITH w0 AS (SELECT DISTINCT t1.email, t1.created_at AS "C 1", c.price FROM customers t1, products AS o, order_items c WHERE order_id < INTERVAL '1 day' GROUP BY 1 UNION SELECT t1.g FROM orders AS x NATURAL JOIN generate_series(1, 10) AS t1 (g) RIGHT OUTER JOIN billing.invoices c ON c.paid < E'a\'b' WHERE order_id <> '2024-01-01'::date ORDER BY app.score(customer_id) DESC), w1 (n, m) AS (SELECT * FROM w0), w2 AS (SELECT X'1F', g, E'a\'b' AS "C 2" FROM generate_series(1, 10) WITH ORDINALITY AS o (g) RIGHT OUTER JOIN (VALUES (1), (2)) AS sub (v) ON g < true GROUP BY 1 ORDER BY (NULL)[3] DESC NULLS LAST UNION SELECT order_id AS "C 0", DATE '2024-02-29', c.order_id, a.at FROM billing.invoices AS c NATURAL JOIN ONLY audit."Log" a INNER JOIN billing.invoices b ON "what" <> X'1F' ORDER BY concat(NULL) DESC) SELECT w0.*, c.email FROM w0, customers c
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 75
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 14
----
SELECT a.id <-> t1.g AS c0, t1.g, a.sku - current_date FROM products AS a TABLESAMPLE system (10) LEFT JOIN generate_series(1, 10) AS t1 (g) ON price < DATE '2024-02-29' WHERE g = tags
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 72
----
SELECT DATE '2024-02-29' col0, o.customer_id, $$dollar; $$ AS c2 FROM ONLY orders o NATURAL JOIN "User Accounts" AS "Q" FULL JOIN "User Accounts" sub ON sub.role <> 1 INTERSECT SELECT E'a\'b', "Q".title AS c1, title AS c2 FROM products AS "Q" WHERE "Q".tags < 'drop table t'
----
WITH w0 AS (INSERT INTO customers (id, email, name) VALUES (1, B'101', -3), ($2, 2.50, 'drop table t')) INSERT INTO "User Accounts" ("id", "eMail", role) VALUES ($1, '{1,2}'::int[], $$dollar; $$), ('it''s; fine', INTERVAL '1 day', E'a\'b'), (NULL, '{1,2}'::int[], -3) RETURNING "User Accounts"."eMail" AS r, 1
----
SELECT - x."eMail", row_number() OVER (ORDER BY "id"), OVERLAY(x."id" PLACING 'x' FROM 2 FOR 1) AS c2, sum(b.n) OVER (PARTITION BY x."group" ORDER BY b.n DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "User Accounts" x CROSS JOIN (SELECT DISTINCT "Q".customer_id, "Q".state AS "C 1", x.v col2, 2.50 col3 FROM orders AS "Q", (VALUES (1), (2)) AS x (v) WHERE "Q".placed_at < '{1,2}'::int[]) AS b (n, m) WHERE x."id" SIMILAR TO 'a%' 
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY -3) AS "C 0", "eMail" FROM generate_series(1, 10) AS "Q" (g) RIGHT OUTER JOIN "User Accounts" x USING (id) WHERE (role) IS NOT TRUE
----
DELETE FROM orders USING order_items AS u WHERE u.id = 3
----
SELECT DISTINCT (SELECT count(*) FROM order_items AS x WHERE x.id = o.n), now(o.m) AS "C 1", position('a' in n), percentile_cont(0.5) WITHIN GROUP (ORDER BY o.n) col3 FROM (SELECT B'101' col0 FROM billing.invoices AS sub FULL JOIN audit."Log" AS a ON sub.order_id < B'101' ORDER BY payload ASC) AS o (n, m) WHERE o.m IS JSON OBJECT GROUP BY GROUPING SETS ((o.m), ()) HAVING n <> -3
----
WITH w0 (n, m) AS (SELECT 'drop table t' AS "C 0", 1e3, NULL, b.sku AS c3 FROM products AS b JOIN customers t1 ON title < NULL WHERE b.sku = E'a\'b' UNION ALL SELECT 1 FROM audit."Log" AS o TABLESAMPLE system (10) INNER JOIN ONLY audit."Log" AS t1 ON t1.payload = B'101' INNER JOIN billing.invoices AS "Q" ON o.who = .5, order_items AS x GROUP BY ROLLUP (o."what")), w1 AS (DELETE FROM orders t WHERE true) DELETE FROM products AS t USING customers AS u WHERE u.id = t.id
----
SELECT * FROM generate_series(1, 10) AS a (g) NATURAL JOIN orders sub FULL JOIN billing.invoices o ON a.g < DATE '2024-02-29' WHERE 'it''s; fine' IN (SELECT E'a\'b' AS c0 FROM "User Accounts" o WHERE o."group" <> $1 OFFSET 5) ORDER BY a.g DESC NULLS LAST
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 56 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 53
----
SELECT xmlelement(name foo, xmlattributes(ARRAY[b.m, n, .5] AS bar), o.m) col0, - ARRAY['it''s; fine', b.n, o.n], row_number() OVER (ORDER BY string_agg(DISTINCT '{1,2}'::int[], ',' ORDER BY 1e3)), o.m FROM customers AS a RIGHT OUTER JOIN (SELECT CAST(-3 AS double precision) AS c0, JSON_OBJECT('k' VALUE current_date ABSENT ON NULL RETURNING jsonb), trim(both 'x' from t1.name) FROM customers AS x CROSS JOIN ONLY products AS c FULL JOIN customers t1 ON t1.country <> 'it''s; fine' WHERE attributes = ANY ('{1,2}'::int[]) OFFSET 5) AS o (n, m) ON .5 IS DISTINCT FROM INTERVAL '1 day' RIGHT OUTER JOIN (SELECT "Q".* FROM "User Accounts" AS "Q" LEFT JOIN (VALUES (1), (2)) AS x (v) ON "Q".role < INTERVAL '1 day' GROUP BY "Q"."eMail" ORDER BY position('a' in v) ) AS b (n, m) USING (id) WHERE (EXISTS (SELECT current_date, $1 AS c1, m FROM audit."Log" AS x LEFT JOIN "User Accounts" AS b USING (id) WHERE "what" = $2) OR a.deleted_at BETWEEN true AND E'a\'b') HAVING m = X'1F'
----
SELECT count(*) FROM customers AS c FULL JOIN "User Accounts" a ON (c.id) IS NOT TRUE NATURAL JOIN order_items "Q" GROUP BY ROLLUP (a."eMail") LIMIT $3
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 60 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 82 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 (n, m) AS NOT MATERIALIZED (UPDATE customers t SET created_at = extract(epoch from t.name) FROM billing.invoices AS sub CROSS JOIN orders t1 RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) ON x.g <> NULL WHERE (sub.id) IS NOT TRUE) INSERT INTO orders SELECT * FROM w0
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 23
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 6
----
SELECT position('a' in $2) FROM orders AS sub INNER JOIN orders AS a USING (id) RIGHT OUTER JOIN ONLY billing.invoices AS b ON b.amount = '{1,2}'::int[] LEFT JOIN generate_series(1, 10) AS c (g) ON sub.id <> DATE '2024-02-29' WHERE 1e3 NOT LIKE 'a%'  LIMIT 10
----
SELECT DISTINCT trim(both 'x' from X'1F') AS c0, sub.order_id AS "C 1", percentile_cont(0.5) WITHIN GROUP (ORDER BY NULL), (product_id)[1] FROM order_items AS sub TABLESAMPLE system (10) WHERE X'1F' BETWEEN sub.id AND product_id ORDER BY ($2)[3] DESC NULLS LAST
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 3 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT v, true AS "C 1", 'drop table t' col2, a.v FROM (VALUES (1), (2)) AS a (v) WHERE a.v < B'101' ORDER BY position('a' in a.v) ASC EXCEPT SELECT t1.* FROM (VALUES (1), (2)) AS t1 (v) NATURAL JOIN order_items AS a WHERE a.product_id < 1 HAVING a.quantity < $2
----
SELECT DISTINCT CASE sub.customer_id WHEN 1 THEN id WHEN 2 THEN note END, E'a\'b' FROM orders sub WHERE sub.total = ANY ('{1,2}'::int[]) GROUP BY GROUPING SETS ((note), ()) LIMIT $3
----
SELECT ARRAY(SELECT 1 FROM order_items o WHERE ($2, 'it''s; fine') = ($$dollar; $$, o.product_id) OFFSET 5) FROM audit."Log" AS sub JOIN order_items "Q" TABLESAMPLE system (10) ON product_id IN ('x', 1e3, '2024-01-01'::date) NATURAL JOIN orders t1 WHERE NOT ("what" IS JSON OBJECT) ORDER BY E'a\'b' DESC NULLS LAST LIMIT ALL
----
SELECT ROW(.5, n) FROM (SELECT DISTINCT NULL AS "C 0", INTERVAL '1 day', b.g, sub.sku FROM billing.invoices x FULL JOIN products sub ON sub.id = $1 RIGHT OUTER JOIN generate_series(1, 10) AS b (g) ON title = DATE '2024-02-29', orders AS "Q" WHERE sub.sku = -3 HAVING x.order_id = 1) AS "Q" (n, m) WHERE "Q".m = "Q".n
----
UPDATE customers SET country = DEFAULT, deleted_at = customers.name FROM audit."Log" t1 INNER JOIN products sub ON sub.price = DATE '2024-02-29' WHERE t1.who BETWEEN 'drop table t' AND t1.who
----
SELECT xmlelement(name foo, xmlattributes(ARRAY(SELECT count(*) FROM customers AS a) AS bar), 1) AS c0, date_trunc((true), (X'1F') AT TIME ZONE 'UTC') col1, ARRAY[app.score(B'101')] FROM customers "Q" CROSS JOIN ONLY "User Accounts" o GROUP BY GROUPING SETS (("Q".deleted_at), ())
----
DELETE FROM billing.invoices AS t WHERE true
----
SELECT DISTINCT count(*) FROM customers "Q" WHERE CASE WHEN "Q".email = 1e3 THEN "Q".created_at END SIMILAR TO 'a%' ESCAPE '!'
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 49
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 61 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 48
----
(SELECT t1."what", who, at col2 FROM audit."Log" AS t1 WHERE "what" <> '{1,2}'::int[]) INTERSECT SELECT position('a' in "group") FROM (VALUES (1), (2)) AS b (v) FULL JOIN "User Accounts" c ON c."id" <> $2 WHERE '2024-01-01'::date BETWEEN current_date AND $2
----
SELECT pg_sleep(g), 'x' FROM products AS t1 JOIN customers x ON t1.sku <> 'x' LEFT JOIN "User Accounts" a USING (id) RIGHT OUTER JOIN generate_series(1, 10) AS sub (g) ON x.country <> 'drop table t' WHERE sub.g = ANY ('{1,2}'::int[]) ORDER BY sum(t1.attributes) OVER (PARTITION BY g ORDER BY sub.g DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)  LIMIT $3 OFFSET 5
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 14
----
WITH w0 (n, m) AS (SELECT due FROM products "Q" FULL JOIN billing.invoices x USING (id) FULL JOIN LATERAL (SELECT id AS "C 0", t1.id, "id" FROM billing.invoices t1 JOIN "User Accounts" c ON c.role = 1 WHERE c."id" <> 2.50 ORDER BY t1.amount DESC NULLS LAST OFFSET 5) AS a (n, m) ON "Q".title < $2 JOIN order_items AS t1 TABLESAMPLE system (10) ON id < INTERVAL '1 day' WHERE NOT (price < 'it''s; fine') GROUP BY x.order_id ORDER BY 2.50 ASC OFFSET 5) SELECT w0.*, c.email FROM w0, customers c
----
SELECT ROW(CASE WHEN "Q".who <> -3 THEN -3 ELSE "Q"."what" END, CAST("Q".at AS interval day to second)) col0, m, string_agg(DISTINCT "Q".payload, ',' ORDER BY 1) < (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = 'x') AS "C 2" FROM audit."Log" "Q" JOIN (SELECT (SELECT max(x.id) FROM products AS x WHERE x.id = a.total) AS "C 0" FROM orders AS a FULL JOIN (VALUES (1, 2), (3, 4)) AS t1 (n, m) ON a.note < true WHERE placed_at IS NOT NULL GROUP BY a.id) AS x (n, m) ON (x.m, 'x') = (INTERVAL '1 day', at) WHERE ("Q".payload)[2] IS JSON OBJECT ORDER BY substring('x' from 1 for 3) ASC
----
WITH w0 AS (SELECT X'1F' AS c0, a.amount AS "C 1" FROM customers t1 TABLESAMPLE system (10), audit."Log" o LEFT JOIN billing.invoices AS a ON o.at = $$dollar; $$ LEFT JOIN "User Accounts" sub TABLESAMPLE system (10) ON o.payload < current_date ORDER BY trim(both 'x' from X'1F') DESC NULLS LAST UNION ALL SELECT v, 2.50 AS "C 1", 1e3 FROM (VALUES (1), (2)) AS "Q" (v) CROSS JOIN order_items AS a, ONLY audit."Log" AS c, generate_series(1, 10) AS t1 (g)), w1 AS ((SELECT sub.order_id FROM ONLY order_items AS sub FULL JOIN order_items AS o ON o.order_id = DATE '2024-02-29' JOIN products AS c ON o.price < B'101' LEFT JOIN customers AS "Q" USING (id) WHERE sub.quantity < true HAVING price = X'1F')), w2 AS MATERIALIZED (UPDATE customers AS t SET deleted_at = DEFAULT, (id, email) = (SELECT 1, 2) FROM audit."Log" sub WHERE NULL IN (B'101', INTERVAL '1 day', INTERVAL '1 day')) SELECT * FROM w0
----
SELECT $2 @> $2 col0, ("Q".created_at) AT TIME ZONE 'UTC', coalesce(1e3, $1), CASE WHEN created_at <> 2.50 THEN x.payload END AS "C 3" FROM ONLY customers AS "Q" LEFT JOIN audit."Log" x ON x."what" < 1e3 GROUP BY ROLLUP (x.at) LIMIT ALL
----
WITH w0 (n, m) AS MATERIALIZED (SELECT DISTINCT X'1F', percentile_cont(0.5) WITHIN GROUP (ORDER BY '{1,2}'::int[]) AS "C 1", CASE WHEN "eMail" < 'drop table t' THEN role END FROM "User Accounts" AS sub LEFT JOIN customers AS b USING (id) WHERE $2 NOT IN (X'1F', '{1,2}'::int[], 'it''s; fine') LIMIT ALL) INSERT INTO orders SELECT * FROM w0
----
SELECT row_number() OVER (ORDER BY 1) AS c0 FROM order_items AS x CROSS JOIN LATERAL (SELECT NULL, 1, t1.g, 'it''s; fine' AS c3 FROM generate_series(1, 10) AS t1 (g) FULL JOIN audit."Log" AS c USING (id) WHERE c.at <> true) AS o (n, m) WHERE EXISTS (SELECT "Q".id AS c0 FROM products AS b, orders AS "Q" CROSS JOIN (VALUES (1), (2)) AS o (v) INNER JOIN products sub ON state < 'x' WHERE b.id < B'101') ORDER BY ('{1,2}'::int[]) AT TIME ZONE 'UTC' ASC
----
SELECT string_agg(DISTINCT extract('month' from 'x'), ',' ORDER BY "Q".id) col0, JSON_OBJECT('k' VALUE id ABSENT ON NULL RETURNING jsonb), b.product_id col2, json_build_object('k', ("Q".total) AT TIME ZONE 'UTC') FROM order_items b INNER JOIN orders AS "Q" USING (id) WHERE JSON_OBJECT('k' VALUE total ABSENT ON NULL RETURNING jsonb) IN (SELECT (B'101') AS c0, count(*) FILTER (WHERE sub.tags = 1e3) AS c1 FROM products sub GROUP BY 1 ORDER BY concat(attributes) ASC) OFFSET 5
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 35 AND NOT ("orders"."state" IN ('new', 'paid')))
----
DELETE FROM customers USING billing.invoices AS u WHERE u.id = customers.id
----
(SELECT 1 FROM "User Accounts" AS a WHERE a."id" < $$dollar; $$ ORDER BY CAST("id" AS interval day to second) DESC NULLS LAST LIMIT $3)
----
SELECT c.* FROM customers c, "User Accounts" sub FULL JOIN (SELECT $$dollar; $$ AS c0, o.placed_at, o.total, $2 AS "C 3" FROM generate_series(1, 10) AS x (g) CROSS JOIN orders o OFFSET 5) AS b (n, m) ON sub."id" <> .5 WHERE (country = $$dollar; $$ AND b.m = true) GROUP BY b.m EXCEPT SELECT order_id AS "C 0" FROM billing.invoices "Q" FULL JOIN ONLY billing.invoices sub ON "Q".due <> 2.50 LEFT JOIN products t1 ON "Q".paid <> B'101' WHERE paid <> true HAVING due <> true ORDER BY (-3)::date  UNION ALL SELECT x.due, true, x.due AS c2 FROM products o NATURAL JOIN billing.invoices AS x WHERE o.price = X'1F'
----
SELECT * FROM orders AS a FULL JOIN (SELECT o."what", DATE '2024-02-29', '2024-01-01'::date, 2.50 AS "C 3" FROM audit."Log" AS o LEFT JOIN orders AS sub ON sub.total <> 1 WHERE sub.state <> $$dollar; $$ GROUP BY GROUPING SETS ((sub.state), ()) EXCEPT SELECT current_date, b.id, g FROM generate_series(1, 10) AS t1 (g) FULL JOIN order_items b ON price <> X'1F' WHERE t1.g <> current_date ORDER BY row_number() OVER (ORDER BY product_id) DESC NULLS LAST) AS c (n, m) ON a.customer_id IN (SELECT '{1,2}'::int[] AS "C 0" FROM billing.invoices AS x TABLESAMPLE system (10) FULL JOIN products AS t1 ON x.id <> 'x' WHERE t1.id = DATE '2024-02-29' GROUP BY ROLLUP (x.order_id)) ORDER BY a.note DESC
----
WITH w0 (n, m) AS (SELECT substring(a.order_id from 1 for 3), $2, "group" FROM ONLY billing.invoices AS a RIGHT OUTER JOIN "User Accounts" b ON a.paid = 2.50 WHERE 2.50 IS NULL GROUP BY GROUPING SETS ((amount), ()) LIMIT 10), w1 AS (SELECT string_agg(DISTINCT X'1F', ',' ORDER BY $$dollar; $$) FROM billing.invoices AS sub WHERE amount BETWEEN current_date AND due ORDER BY count(*) FILTER (WHERE sub.due <> INTERVAL '1 day') DESC NULLS LAST), w2 (n, m) AS (SELECT c.n AS "C 0", xmlelement(name foo, xmlattributes(-3 AS bar), E'a\'b') FROM (SELECT b.order_id, E'a\'b' FROM billing.invoices b) AS c (n, m) WHERE c.n = n) SELECT * FROM w0
----
UPDATE audit."Log" SET "what" = 'it''s; fine' FROM (VALUES (1), (2)) AS c (v) WHERE EXISTS (SELECT c.placed_at, c.v AS "C 1" FROM orders c, order_items AS a RIGHT OUTER JOIN "User Accounts" sub ON sub."id" <> 2.50)
----
WITH w0 AS (SELECT count(*) FROM (SELECT b.* FROM ONLY products b FULL JOIN orders AS t1 USING (id), order_items AS "Q" WHERE b.attributes < INTERVAL '1 day' HAVING t1.state <> NULL) AS t1 (n, m), orders o NATURAL JOIN customers AS a WHERE $1 NOT IN (INTERVAL '1 day') HAVING id < -3), w1 (n, m) AS (INSERT INTO orders (id, customer_id, state) VALUES ($1, NULL, DATE '2024-02-29')), w2 AS (SELECT * FROM w1) SELECT * FROM w0
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 61
----
WITH w0 AS (DELETE FROM customers AS t USING order_items AS u WHERE u.id = 3) SELECT * FROM w0
----
INSERT INTO orders DEFAULT VALUES RETURNING t.state AS r, 1
----
SELECT 1e3 col0 FROM orders AS a LEFT JOIN audit."Log" AS t1 USING (id) FULL JOIN customers AS b USING (id) EXCEPT SELECT * FROM (VALUES (1), (2)) AS o (v) CROSS JOIN billing.invoices AS c FULL JOIN order_items sub ON v < DATE '2024-02-29' INNER JOIN audit."Log" b TABLESAMPLE system (10) USING (id) WHERE b."what" < NULL
----
SELECT $$dollar; $$ col0 FROM (SELECT b.amount col0 FROM products x, billing.invoices AS b WHERE x.attributes = 1 ORDER BY string_agg(DISTINCT tags, ',' ORDER BY -3) DESC NULLS LAST) AS t1 (n, m) INNER JOIN LATERAL (TABLE customers) AS a (n, m) ON m <> 2.50 LIMIT ALL
----
UPDATE billing.invoices t SET paid = t.order_id WHERE CURRENT OF cur
----
SELECT position('a' in NULL), CAST(c.total AS double precision), (SELECT count(*) FROM customers AS x WHERE x.id = "Q".g), ARRAY[b.price] AS c3 FROM orders AS c INNER JOIN generate_series(1, 10) AS "Q" (g) USING (id) CROSS JOIN order_items AS b WHERE c.total = "Q".g GROUP BY c.note LIMIT ALL
----
WITH w0 AS MATERIALIZED (SELECT DISTINCT sub.id, id, $2 <> NULL FROM billing.invoices AS sub WHERE B'101' IS NULL), w1 AS (SELECT * FROM billing.invoices c INNER JOIN (VALUES (1), (2)) AS "Q" (v) ON "Q".v = 'x' JOIN generate_series(1, 10) WITH ORDINALITY AS b (g) ON "Q".v < .5 HAVING c.amount = B'101' UNION ALL SELECT "Q".id col0, "Q".title, INTERVAL '1 day' AS "C 2", b.state FROM orders b CROSS JOIN ONLY products "Q") INSERT INTO customers SELECT ROW(price, quantity), c.price FROM ONLY products sub, order_items c FULL JOIN order_items AS b ON order_id < X'1F' RIGHT OUTER JOIN products AS t1 ON sub.price <> .5 WHERE sub.id LIKE 'a%' 
----
SELECT app.score(json_build_object('k', "eMail")) FROM "User Accounts" AS "Q"
----
SELECT count(*) FILTER (WHERE order_id <> -3), - -3 AS "C 1", c.id AS "C 2" FROM billing.invoices AS c WHERE (c.paid) IS NOT TRUE ORDER BY xmlelement(name foo, xmlattributes($2 AS bar), 'it''s; fine') 
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 50 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT (order_id)[2], $$dollar; $$ col1 FROM products AS o, billing.invoices a GROUP BY ROLLUP (a.amount) ORDER BY - o.sku ASC
----
MERGE INTO "User Accounts" AS t USING (SELECT (name)::character varying(5)[], CASE E'a\'b' WHEN 1 THEN 'it''s; fine' WHEN 2 THEN t1.deleted_at END FROM ONLY customers AS t1 CROSS JOIN generate_series(1, 10) AS c (g) WHERE (.5) IS NOT TRUE ORDER BY row_number() OVER (ORDER BY g) ASC) AS s ON t."id" = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT ("id") VALUES (s.id)
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 5
----
DELETE FROM order_items WHERE order_items.order_id BETWEEN 'it''s; fine' AND price
----
INSERT INTO order_items AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1
----
DELETE FROM "User Accounts" AS t USING billing.invoices AS u WHERE u.id = 3
----
SELECT (at)[3] FROM ONLY "User Accounts" x RIGHT OUTER JOIN audit."Log" AS "Q" ON "Q".at = 'drop table t'
----
SELECT DISTINCT (o.g), - g AS c1, g, json_build_object('k', $1) FROM LATERAL (SELECT sub.* FROM generate_series(1, 10) AS sub (g) NATURAL JOIN ONLY order_items t1 FULL JOIN order_items x ON t1.id <> 2.50 LEFT JOIN orders c ON x.product_id < '{1,2}'::int[] WHERE sub.g = 'drop table t') AS sub (n, m) INNER JOIN generate_series(1, 10) AS o (g) ON sub.m <> '2024-01-01'::date INNER JOIN customers a ON a.id = -3 UNION SELECT string_agg(DISTINCT x.g, ',' ORDER BY 'drop table t'), extract('month' from x.g), ARRAY(SELECT 'it''s; fine', sub.amount FROM billing.invoices sub RIGHT OUTER JOIN order_items AS x ON sub.due < $2 WHERE sub.amount < 2.50 LIMIT ALL OFFSET 5) AS "C 2", g - B'101' col3 FROM generate_series(1, 10) WITH ORDINALITY AS x (g) WHERE 1e3 ILIKE 'a%' ESCAPE '!' ORDER BY (x.g) DESC NULLS LAST
----
SELECT count(*) FILTER (WHERE m = -3) AS "C 0" FROM LATERAL (SELECT INTERVAL '1 day' col0 FROM products AS c WHERE id <> 1e3 LIMIT $3) AS c (n, m) WHERE (X'1F', c.m) OVERLAPS ('2024-01-01'::date, B'101') GROUP BY 1
----
MERGE INTO audit."Log" AS t USING (TABLE customers) AS s ON t.at = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (at) VALUES (s.id)
----
SELECT 'x' AS c0, CASE .5 WHEN 1 THEN X'1F' WHEN 2 THEN t1."eMail" END AS "C 1", (price) AT TIME ZONE 'UTC', (a.price)[2] FROM "User Accounts" t1, ONLY products AS a WHERE NOT (t1."eMail" = 'drop table t')
----
WITH w0 AS (SELECT 1 FROM ONLY "User Accounts" AS o NATURAL JOIN products x TABLESAMPLE system (10) FULL JOIN "User Accounts" t1 ON "group" <> X'1F' WHERE o."group" = X'1F' GROUP BY GROUPING SETS ((title), ()) UNION SELECT 2.50, '{1,2}'::int[] col1 FROM "User Accounts" AS t1 WHERE t1."eMail" < X'1F' GROUP BY GROUPING SETS (("group"), ()) HAVING t1.role < current_date) SELECT w0.*, c.email FROM w0, customers c
----
SELECT round(o.tags, price) FROM products o, (SELECT $2 AS "C 0", $$dollar; $$ FROM audit."Log" c JOIN audit."Log" sub ON c.at < DATE '2024-02-29') AS t1 (n, m), order_items a CROSS JOIN "User Accounts" AS b WHERE "group" IS NULL
----
INSERT INTO customers (id, email, name) VALUES (current_date, 'it''s; fine', 2.50), ('{1,2}'::int[], 2.50, 1)
----
SELECT '2024-01-01'::date, CASE WHEN n <> current_date THEN a.n ELSE a.m END AS c1, CASE a.m WHEN 1 THEN x.n WHEN 2 THEN n END FROM LATERAL (SELECT DISTINCT .5 AS c0, o.v FROM audit."Log" "Q" LEFT JOIN (VALUES (1), (2)) AS o (v) ON v <> '2024-01-01'::date, orders AS b ORDER BY now(-3, o.v, v) DESC NULLS LAST) AS a (n, m) NATURAL JOIN LATERAL (SELECT payload col0, '2024-01-01'::date FROM generate_series(1, 10) WITH ORDINALITY AS x (g) INNER JOIN audit."Log" o ON x.g < E'a\'b', customers sub WHERE sub.deleted_at = 'drop table t') AS x (n, m)
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 59
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 84
----
WITH w0 AS (DELETE FROM orders t WHERE CURRENT OF cur RETURNING t.note), w1 (n, m) AS (SELECT 1 FROM customers AS t1 FULL JOIN billing.invoices AS o ON country <> 1e3 CROSS JOIN "User Accounts" b WHERE o.paid IN (SELECT DISTINCT quantity col0, x.price col1, attributes FROM order_items x LEFT JOIN products b ON x.product_id <> 1 RIGHT OUTER JOIN order_items "Q" ON order_id < $2 RIGHT OUTER JOIN "User Accounts" AS a ON b.attributes < $1 WHERE a."group" < NULL GROUP BY 1 ORDER BY JSON_OBJECT('k' VALUE attributes ABSENT ON NULL RETURNING jsonb)  LIMIT 10) GROUP BY GROUPING SETS ((t1.id), ()) ORDER BY position('a' in o.paid) ), w2 AS MATERIALIZED (SELECT order_id AS "C 0", sub.id, count(*) FILTER (WHERE order_id = INTERVAL '1 day') FROM order_items AS sub WHERE sub.price IS DISTINCT FROM 1e3 GROUP BY 1 HAVING sub.order_id = NULL ORDER BY (id)[3] DESC FOR UPDATE) INSERT INTO orders SELECT * FROM w0
----
SELECT position('a' in o.created_at), JSON_OBJECT('k' VALUE n ABSENT ON NULL RETURNING jsonb), - DATE '2024-02-29', ARRAY(SELECT DISTINCT 1e3, x.total, $1 col2 FROM orders AS x INNER JOIN customers sub USING (id) WHERE sub.country = B'101' ORDER BY position('a' in country) DESC FOR NO KEY UPDATE NOWAIT) AS c3 FROM customers o CROSS JOIN (SELECT a.deleted_at, sub."id" col1, sub."eMail" FROM "User Accounts" AS sub LEFT JOIN customers AS a ON a.country < 'it''s; fine' WHERE sub."eMail" <> 'drop table t') AS sub (n, m) WHERE o.id IS JSON OBJECT
----
SELECT a.* FROM ONLY "User Accounts" AS a RIGHT OUTER JOIN orders sub USING (id) RIGHT OUTER JOIN (SELECT t1."id" FROM audit."Log" AS o FULL JOIN "User Accounts" AS t1 ON o."what" <> '2024-01-01'::date WHERE o.payload < 1 ORDER BY t1.role DESC LIMIT $3) AS c (n, m) ON a."group" < 'x' JOIN products AS x ON n <> $$dollar; $$
----
UPDATE customers SET name = DEFAULT FROM "User Accounts" AS "Q" FULL JOIN orders AS t1 ON t1.total = 'it''s; fine' WHERE "Q"."id" = ANY ('{1,2}'::int[])
----
DELETE FROM billing.invoices t USING billing.invoices AS u WHERE u.id = t.id
----
DELETE FROM orders t USING audit."Log" AS u WHERE u.id = t.id
----
WITH w0 AS MATERIALIZED (SELECT xmlelement(name foo, xmlattributes(tags AS bar), order_id), a.title, "Q".amount #> id, pg_sleep(NULL) FROM products AS a RIGHT OUTER JOIN billing.invoices AS b ON tags <> 1e3 RIGHT OUTER JOIN billing.invoices "Q" ON b.amount = 'drop table t' WHERE '{1,2}'::int[] NOT IN (current_date) LIMIT 10), w1 AS NOT MATERIALIZED (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY n), a.m AS "C 1" FROM generate_series(1, 10) AS c (g) FULL JOIN LATERAL (SELECT id, a.v, 'drop table t' AS c2 FROM (VALUES (1), (2)) AS a (v) FULL JOIN order_items AS b USING (id), order_items c HAVING b.order_id = .5 OFFSET 5) AS a (n, m) ON a.n = $2) SELECT w0.*, c.email FROM w0, customers c
----
SELECT customer_id, substring(($1) AT TIME ZONE 'UTC' from 1 for 3) AS c1 FROM orders AS sub CROSS JOIN LATERAL ((SELECT INTERVAL '1 day' col0, sub.id FROM order_items AS c FULL JOIN ONLY customers AS x ON name < INTERVAL '1 day', customers AS sub WHERE country <> current_date)) AS c (n, m) WHERE app.score($1) IS DISTINCT FROM sum(id) OVER (PARTITION BY c.n ORDER BY c.n DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ORDER BY row_number() OVER (ORDER BY sub.total) DESC NULLS LAST
----
INSERT INTO orders DEFAULT VALUES RETURNING t.total
----
INSERT INTO products (id, sku, title) VALUES (INTERVAL '1 day', -3, B'101'), (1e3, $$dollar; $$, NULL), (DEFAULT, current_date, INTERVAL '1 day')
----
SELECT coalesce(E'a\'b', c.customer_id), position('a' in true) AS c1 FROM customers AS sub TABLESAMPLE system (10) RIGHT OUTER JOIN orders c ON email < $1 GROUP BY 1 LIMIT ALL
----
UPDATE ONLY audit."Log" AS t SET (at, who) = (('x') AT TIME ZONE 'UTC', 2) WHERE CURRENT OF cur
----
INSERT INTO customers DEFAULT VALUES RETURNING *
----
SELECT count(*) FROM (SELECT 1 FROM ONLY audit."Log" AS x INNER JOIN products AS b USING (id), customers o TABLESAMPLE system (10) WHERE attributes = true) AS a (n, m) NATURAL JOIN customers AS o CROSS JOIN billing.invoices sub WHERE a.n = ANY (SELECT current_date, x.name AS "C 1", INTERVAL '1 day' FROM customers AS o, customers x LIMIT ALL OFFSET 5)
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 47
----
UPDATE billing.invoices SET (id, order_id) = (substring(amount from 1 for 3), 2), (id, order_id) = (SELECT 1, 2) FROM billing.invoices c RIGHT OUTER JOIN billing.invoices "Q" USING (id) RIGHT OUTER JOIN ONLY products AS a USING (id) WHERE paid IS NULL
----
WITH w0 AS (SELECT ROW(b.total, b.placed_at), count(*) FILTER (WHERE b.state < '2024-01-01'::date) FROM orders AS b NATURAL JOIN products x WHERE b.state IN (SELECT $2, true FROM products sub INNER JOIN orders AS o ON customer_id <> 2.50 GROUP BY GROUPING SETS ((o.total), ()) LIMIT 10) OFFSET 5) INSERT INTO "User Accounts" AS t ("id") VALUES (1) ON CONFLICT ("id") DO UPDATE SET "eMail" = excluded."eMail" WHERE t."id" > 1 RETURNING *
----
SELECT count(*) FROM customers AS "Q" RIGHT OUTER JOIN (SELECT x.who AS "C 0", role AS c1, sub."group", X'1F' AS "C 3" FROM audit."Log" x CROSS JOIN ONLY order_items AS t1 LEFT JOIN "User Accounts" AS "Q" ON who <> $$dollar; $$ RIGHT OUTER JOIN "User Accounts" sub USING (id) GROUP BY 1 ORDER BY ROW(x.payload, E'a\'b')  LIMIT ALL) AS t1 (n, m) USING (id) WHERE ("Q".email = 'x' OR "Q".name <> $$dollar; $$) ORDER BY ROW("Q".name, t1.m) DESC LIMIT 10 OFFSET 5
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 13
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 49 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT 'drop table t' col0, percentile_cont(0.5) WITHIN GROUP (ORDER BY ARRAY[NULL]), (B'101')::text[] FROM order_items c LEFT JOIN orders sub ON sub.note = sub.id WHERE NOT (.5 = ANY ('{1,2}'::int[])) ORDER BY trim(both 'x' from c.product_id)  LIMIT $3
----
INSERT INTO "User Accounts" SELECT notify_user(c.g), trim(both 'x' from a.n) AS "C 1" FROM generate_series(1, 10) AS c (g) FULL JOIN (SELECT count(*) FROM audit."Log" a, audit."Log" x, customers AS c WHERE x.who < B'101' ORDER BY ('it''s; fine')::double precision DESC NULLS LAST) AS a (n, m) ON g <> E'a\'b' WHERE g SIMILAR TO 'a%' 
----
INSERT INTO order_items DEFAULT VALUES RETURNING t.quantity AS r, 1
----
INSERT INTO order_items VALUES (1, 2), (3, 4)
----
WITH w0 AS (SELECT * FROM products AS "Q" RIGHT OUTER JOIN customers b ON sku = NULL, billing.invoices AS c WHERE "Q".attributes < DATE '2024-02-29' INTERSECT SELECT a.* FROM ONLY order_items AS a NATURAL JOIN ONLY customers t1), w1 AS (SELECT o.v, sub.m AS c1, trim(both 'x' from DATE '2024-02-29') FROM (VALUES (1), (2)) AS o (v) CROSS JOIN ONLY "User Accounts" AS a RIGHT OUTER JOIN (SELECT current_date, a."group", 'it''s; fine' AS "C 2" FROM "User Accounts" a NATURAL JOIN ONLY order_items "Q" CROSS JOIN order_items AS c TABLESAMPLE system (10) WHERE "group" < '{1,2}'::int[] HAVING "Q".price <> X'1F') AS sub (n, m) ON "eMail" <> 'x' ORDER BY $1 DESC NULLS LAST) SELECT * FROM w0
----
UPDATE billing.invoices AS t SET amount = DEFAULT FROM ONLY audit."Log" a TABLESAMPLE system (10) NATURAL JOIN "User Accounts" b, ONLY "User Accounts" AS x WHERE "id" BETWEEN true AND "group"
----
WITH w0 AS MATERIALIZED (SELECT v, "Q".g, X'1F' AS c2 FROM generate_series(1, 10) AS o (g) LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON o.g < -3 FULL JOIN (VALUES (1), (2)) AS sub (v) ON "Q".g <> 'x' WHERE sub.v <> E'a\'b' EXCEPT SELECT DATE '2024-02-29' FROM audit."Log" t1 FULL JOIN orders a ON t1.payload < 'it''s; fine' GROUP BY a.note HAVING a.note <> '{1,2}'::int[]), w1 AS (UPDATE billing.invoices AS t SET order_id = t.due @> due, (id, order_id) = (SELECT 1, 2), (id, order_id) = (SELECT 1, 2) FROM (VALUES (1), (2)) AS b (v) WHERE (v, v) OVERLAPS (v, X'1F')), w2 AS NOT MATERIALIZED (SELECT * FROM audit."Log" o FULL JOIN ONLY products b ON "what" = DATE '2024-02-29' WHERE (b.price, tags) = (b.id, b.tags) LIMIT ALL) SELECT "what" FROM audit."Log" AS sub NATURAL JOIN customers AS a WHERE deleted_at = sub.at ORDER BY .5 DESC NULLS LAST
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 5
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 31
----
SELECT json_build_object('k', a.g) AS "C 0", percentile_cont(0.5) WITHIN GROUP (ORDER BY a.g), DATE '2024-02-29' = a.g FROM generate_series(1, 10) AS a (g) WHERE g BETWEEN a.g AND E'a\'b' LIMIT $3 FOR NO KEY UPDATE NOWAIT
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 52 AND NOT ("orders"."state" IN ('new', 'paid')))
----
UPDATE audit."Log" SET at = pg_advisory_lock("Log".payload) FROM audit."Log" o WHERE "Log"."what" = $1
----
MERGE INTO orders AS t USING (SELECT position('a' in 'x'), extract('month' from m) FROM LATERAL (SELECT DISTINCT 'drop table t', NULL, '{1,2}'::int[] AS c2 FROM generate_series(1, 10) AS o (g) RIGHT OUTER JOIN billing.invoices AS "Q" ON o.g = $$dollar; $$, ONLY billing.invoices a LIMIT 10 FOR UPDATE) AS t1 (n, m) WHERE NOT (t1.m <> DATE '2024-02-29') HAVING t1.m = $2) AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT (CAST(x.created_at AS text[])), percentile_cont(0.5) WITHIN GROUP (ORDER BY x.country), sum(x.name && $$dollar; $$) OVER (PARTITION BY sum(email) OVER (PARTITION BY deleted_at ORDER BY 2.50 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ORDER BY - x.name DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 2" FROM customers AS x GROUP BY ROLLUP (x.name)
----
SELECT c.sku AS c0 FROM products AS c ORDER BY coalesce('{1,2}'::int[], c.tags) ASC
----
SELECT trim(both 'x' from g), coalesce(1, c.g) col1 FROM generate_series(1, 10) AS c (g) ORDER BY ARRAY(SELECT count(*) FROM billing.invoices sub, "User Accounts" AS "Q" WHERE sub.amount = DATE '2024-02-29') 
----
WITH w0 AS MATERIALIZED (SELECT CASE WHEN m = $1 THEN $2 END, string_agg(DISTINCT x.email, ',' ORDER BY "Q".n), ARRAY[1e3, "Q".m, n] FROM LATERAL (SELECT g FROM generate_series(1, 10) AS b (g) INNER JOIN orders c ON c.customer_id = INTERVAL '1 day' RIGHT OUTER JOIN billing.invoices o USING (id) CROSS JOIN orders AS sub TABLESAMPLE system (10) WHERE g <> $2) AS "Q" (n, m) JOIN customers x ON "Q".n <> B'101' WHERE (x.country, current_date) = ("Q".n, -3)), w1 AS (SELECT * FROM w0), w2 AS (UPDATE customers SET (id, email) = (extract('month' from $$dollar; $$), 2) FROM generate_series(1, 10) AS sub (g), products AS a WHERE NOT (email < true)) INSERT INTO orders SELECT * FROM w0
----
INSERT INTO order_items DEFAULT VALUES RETURNING *
----
SELECT "Q".name FROM billing.invoices b INNER JOIN ONLY customers "Q" ON true BETWEEN id AND "Q".email CROSS JOIN order_items AS c WHERE percentile_cont(0.5) WITHIN GROUP (ORDER BY .5) LIKE 'a%'  GROUP BY GROUPING SETS ((b.due), ()) LIMIT ALL
----
SELECT X'1F' FROM generate_series(1, 10) AS c (g) LEFT JOIN products AS a ON a.title <> NULL WHERE c.g <> NULL EXCEPT SELECT DISTINCT sub."group", sub."eMail" AS c1 FROM (VALUES (1), (2)) AS b (v) INNER JOIN "User Accounts" AS sub ON "group" <> 'drop table t' WHERE "eMail" = X'1F'
----
SELECT string_agg(DISTINCT 'x', ',' ORDER BY $2) FROM order_items AS "Q" LEFT JOIN "User Accounts" AS a ON "Q".product_id < INTERVAL '1 day' JOIN audit."Log" b ON id < 'x' WHERE ("Q".quantity, a."eMail") = ('x', a."eMail") GROUP BY 1 OFFSET 5
----
DELETE FROM products AS t WHERE CURRENT OF cur RETURNING t.tags AS r, 1
----
SELECT JSON_OBJECT('k' VALUE x.g ABSENT ON NULL RETURNING jsonb), x.g, row_number() OVER (ORDER BY '2024-01-01'::date) AS "C 2" FROM (SELECT tags, sub.attributes FROM products AS sub NATURAL JOIN order_items x WHERE sub.sku < 'drop table t') AS t1 (n, m) CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) OFFSET 5
----
SELECT o1_0.id,o1_0.total,c1_0.name from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.customer_id=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 23
----
SELECT DISTINCT * FROM order_items AS a, (VALUES (1), (2)) AS t1 (v) FULL JOIN (SELECT DISTINCT coalesce(g, n), json_build_object('k', 2.50) AS "C 1", extract(year from "Q".m), (c.tags)::uuid FROM (SELECT DATE '2024-02-29', 1, $1 col2 FROM ONLY "User Accounts" b INNER JOIN "User Accounts" t1 ON t1."id" < NULL WHERE role <> X'1F' HAVING b.role <> .5 ORDER BY count(*) FILTER (WHERE "id" = 'x') DESC NULLS LAST) AS "Q" (n, m) LEFT JOIN products c USING (id), generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE a.g IN (SELECT x.v, v col1, NULL FROM products b INNER JOIN (VALUES (1), (2)) AS x (v) ON b.price <> X'1F' WHERE v < 2.50)) AS o (n, m) USING (id) GROUP BY 1 ORDER BY json_build_object('k', '{1,2}'::int[]) DESC NULLS LAST
----
SELECT (SELECT max(x.id) FROM order_items AS x WHERE x.id = t1.m) FROM order_items x LEFT JOIN (SELECT t1.due AS c0, xmlelement(name foo, xmlattributes(t1.order_id AS bar), 'drop table t') AS "C 1" FROM billing.invoices AS o RIGHT OUTER JOIN billing.invoices AS t1 ON o.due <> 1e3 WHERE 1 BETWEEN t1.id AND 2.50) AS t1 (n, m) ON NOT (x.order_id = $2) GROUP BY id ORDER BY position('a' in DATE '2024-02-29') 
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 22 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT 1e3 FROM "User Accounts" x INNER JOIN "User Accounts" b ON x.role <> -3 INNER JOIN "User Accounts" AS o ON "eMail" <> 1 FULL JOIN audit."Log" AS "Q" ON x.role <> DATE '2024-02-29' UNION SELECT 2.50 AS "C 0" FROM orders sub WHERE sub.customer_id < 1
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 35
----
INSERT INTO billing.invoices (id, order_id, amount) VALUES (DEFAULT, -3, 1e3)
----
INSERT INTO customers (id, email, name) VALUES (NULL, 'drop table t', '{1,2}'::int[]), ('x', INTERVAL '1 day', E'a\'b') RETURNING customers.email
----
DELETE FROM audit."Log" AS t WHERE t.at = B'101'
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 92 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 7 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT "Q".n AS "C 0", substring("Q".m from 1 for 3), 1e3, count(*) FILTER (WHERE "Q".n = $$dollar; $$) FROM (SELECT payload col0, b.at, payload AS c2 FROM orders AS c INNER JOIN audit."Log" AS b USING (id) INNER JOIN orders AS t1 ON who = current_date WHERE "what" = X'1F' ORDER BY 1 ) AS "Q" (n, m) ORDER BY (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = current_date) DESC NULLS LAST
----
UPDATE customers SET name = DEFAULT, name = DEFAULT FROM products t1 LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON a.g < NULL WHERE 1e3 IS NULL
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 98 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 (n, m) AS (INSERT INTO "User Accounts" SELECT xmlelement(name foo, xmlattributes(o.m AS bar), $1) AS c0, extract(epoch from n) col1, position('a' in 1) FROM LATERAL (SELECT current_date AS "C 0" FROM orders o, products sub FULL JOIN generate_series(1, 10) AS "Q" (g) ON state = 'it''s; fine' WHERE o.placed_at <> INTERVAL '1 day' HAVING o.id < B'101' ORDER BY o.placed_at DESC) AS o (n, m) LEFT JOIN billing.invoices "Q" ON "Q".id = 2.50 ORDER BY order_id ) SELECT count(*) FROM orders o WHERE o.note = .5
----
SELECT extract('month' from DATE '2024-02-29'), lower(sub.customer_id, order_id) AS c1 FROM orders AS sub RIGHT OUTER JOIN customers AS t1 ON deleted_at < 'drop table t' JOIN order_items AS c ON t1.deleted_at < X'1F' NATURAL JOIN (SELECT c.note AS c0 FROM ONLY orders AS c WHERE customer_id <> DATE '2024-02-29' GROUP BY c.id) AS a (n, m)
----
WITH w0 AS (SELECT m FROM "User Accounts" AS b NATURAL JOIN (SELECT g AS c0, DATE '2024-02-29' col1, a.order_id, c.g AS "C 3" FROM "User Accounts" AS x RIGHT OUTER JOIN generate_series(1, 10) AS c (g) ON x.role <> $$dollar; $$ INNER JOIN order_items a ON a.product_id <> E'a\'b' WHERE c.g <> X'1F' GROUP BY GROUPING SETS (("group"), ())) AS t1 (n, m) WHERE NOT (t1.m <> E'a\'b') ORDER BY (SELECT count(*) FROM orders AS x WHERE x.id = t1.m) DESC), w1 AS (SELECT xmlelement(name foo, xmlattributes(c.price AS bar), 1e3) AS c0, JSON_OBJECT('k' VALUE c.quantity ABSENT ON NULL RETURNING jsonb) col1, JSON_OBJECT('k' VALUE $1 ABSENT ON NULL RETURNING jsonb) AS c2 FROM products b RIGHT OUTER JOIN order_items c ON c.quantity <> E'a\'b' WHERE (b.sku, c.id) OVERLAPS (-3, -3) LIMIT ALL) INSERT INTO orders SELECT * FROM w0
----
WITH w0 (n, m) AS (INSERT INTO orders (id, customer_id, state) VALUES (NULL, 1, .5), ('drop table t', .5, X'1F'), (2.50, 1, true) RETURNING t.total AS r, 1) INSERT INTO customers SELECT CASE current_date WHEN 1 THEN "Q".n WHEN 2 THEN NULL END col0, CASE WHEN n <> E'a\'b' THEN n END col1, ARRAY(SELECT DISTINCT INTERVAL '1 day' AS "C 0", $$dollar; $$, o.created_at, '{1,2}'::int[] col3 FROM customers "Q" INNER JOIN customers o USING (id) WHERE email < DATE '2024-02-29' GROUP BY 1) AS "C 2" FROM (SELECT true AS "C 0", $1 AS c1 FROM generate_series(1, 10) AS o (g) CROSS JOIN orders AS "Q", "User Accounts" AS x WHERE x."id" <> $2) AS "Q" (n, m) ORDER BY OVERLAY("Q".n PLACING 'x' FROM 2 FOR 1) DESC NULLS LAST LIMIT 10
----
MERGE INTO "User Accounts" AS t USING (SELECT DISTINCT coalesce(c.g, c.g), nextval($1) AS c1, JSON_OBJECT('k' VALUE c.g ABSENT ON NULL RETURNING jsonb), xmlelement(name foo, xmlattributes(1 AS bar), c.g) FROM generate_series(1, 10) WITH ORDINALITY AS c (g) WHERE (c.g, g) = (g, c.g) ORDER BY ROW(NULL, '{1,2}'::int[]) DESC NULLS LAST) AS s ON t."id" = s.id WHEN MATCHED THEN DO NOTHING
----
DELETE FROM billing.invoices t WHERE true RETURNING order_id AS r, 1
----
DELETE FROM products AS t WHERE id = id RETURNING price
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 26
----
WITH RECURSIVE w0 (n, m) AS MATERIALIZED (DELETE FROM products t USING billing.invoices AS u WHERE u.id = t.id), w1 (n, m) AS ((SELECT '2024-01-01'::date AS c0, b.id, b.tags FROM products t1 JOIN products b ON b.attributes <> current_date)), w2 AS (SELECT xmlelement(name foo, xmlattributes(true AS bar), -3), B'101', (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = -3) FROM "User Accounts" x WHERE $2 IS NOT NULL LIMIT ALL) (SELECT sub.id AS "C 0", DATE '2024-02-29', sub.deleted_at, a.total FROM customers AS sub CROSS JOIN orders a WHERE a.id <> 2.50)
----
SELECT extract(year from current_date) AS c0 FROM "User Accounts" sub INNER JOIN order_items AS o USING (id) LEFT JOIN order_items AS b ON id <> B'101' WHERE NOT (sub."eMail" <> -3)
----
SELECT JSON_OBJECT('k' VALUE price ABSENT ON NULL RETURNING jsonb) FROM products AS t1, ONLY products "Q" FULL JOIN generate_series(1, 10) AS x (g) ON x.g <> E'a\'b' WHERE NULL IS JSON OBJECT ORDER BY ROW('{1,2}'::int[], "Q".tags) DESC LIMIT 10
----
DELETE FROM orders WHERE id = id RETURNING *
----
INSERT INTO orders DEFAULT VALUES
----
DELETE FROM order_items t RETURNING t.id
----
WITH w0 AS NOT MATERIALIZED (SELECT count(*) FROM order_items "Q", order_items o, ONLY products AS b ORDER BY coalesce(NULL, 1) DESC NULLS LAST), w1 AS (SELECT a.* FROM (SELECT $2 AS c0, 'it''s; fine' AS c1 FROM order_items t1 LEFT JOIN "User Accounts" c USING (id) WHERE "group" <> B'101') AS a (n, m) NATURAL JOIN customers c CROSS JOIN (SELECT x.v, v, x.v, 'x' FROM (VALUES (1), (2)) AS x (v) WHERE x.v <> NULL) AS b (n, m), (VALUES (1), (2)) AS x (v) WHERE (a.m, b.m) = (x.v, n) HAVING a.m = B'101') SELECT * FROM w0
----
SELECT b.* FROM billing.invoices AS b NATURAL JOIN order_items AS sub WHERE .5 IN (SELECT DISTINCT .5 AS "C 0", a.tags, tags, created_at FROM customers AS sub JOIN products a ON sub.country <> $2 WHERE a.id = NULL) GROUP BY id FOR UPDATE
----
SELECT sum(t1.id) OVER (PARTITION BY c.m ORDER BY B'101' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 0" FROM customers t1 TABLESAMPLE system (10) INNER JOIN (SELECT DISTINCT 'drop table t' AS "C 0", DATE '2024-02-29' col1 FROM audit."Log" "Q") AS c (n, m) ON m = 1 LEFT JOIN products AS x ON t1.email <> '{1,2}'::int[] WHERE NOT (created_at <> '{1,2}'::int[]) ORDER BY trim(both 'x' from $$dollar; $$) ASC UNION SELECT position('a' in INTERVAL '1 day'), 2.50 AS c1, ROW(INTERVAL '1 day', true) AS c2 FROM billing.invoices AS c NATURAL JOIN audit."Log" b INNER JOIN (SELECT E'a\'b' AS c0 FROM audit."Log" t1 CROSS JOIN customers AS x WHERE x.deleted_at < 'it''s; fine' HAVING payload = '2024-01-01'::date) AS a (n, m) USING (id) INNER JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) USING (id) WHERE a.m IS DISTINCT FROM B'101' ORDER BY extract(epoch from due) 
----
WITH w0 (n, m) AS (INSERT INTO "User Accounts" DEFAULT VALUES), w1 (n, m) AS NOT MATERIALIZED (SELECT trim(both 'x' from sub.at), (a.name) col1, position('a' in a.name), a.created_at ~* NULL FROM ONLY customers AS a CROSS JOIN audit."Log" sub) SELECT w0.*, c.email FROM w0, customers c
----
WITH w0 AS (SELECT E'a\'b' col0, "Q".tags FROM customers b RIGHT OUTER JOIN products "Q" ON b.country = 'x' INTERSECT SELECT o.placed_at, -3, x.id FROM billing.invoices AS b CROSS JOIN orders o RIGHT OUTER JOIN customers x ON o.customer_id = true) SELECT w0.*, c.email FROM w0, customers c
----
DELETE FROM order_items AS t USING orders AS u WHERE u.id = 3
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 62 AND NOT ("orders"."state" IN ('new', 'paid')))
----
INSERT INTO order_items (id, order_id, product_id) VALUES (1, INTERVAL '1 day', '{1,2}'::int[]), ('it''s; fine', $$dollar; $$, E'a\'b')
----
SELECT ARRAY[m, $2] col0, OVERLAY('drop table t' PLACING 'x' FROM 2 FOR 1) col1, - o.order_id FROM LATERAL (SELECT DISTINCT DATE '2024-02-29', 'it''s; fine', t1.quantity FROM audit."Log" o JOIN order_items t1 ON o."what" <> true WHERE "what" < 'it''s; fine') AS c (n, m) FULL JOIN ONLY billing.invoices o ON c.m <> NULL WHERE c.n IS NULL GROUP BY c.n
----
SELECT B'101' AS c0, a.product_id FROM ONLY order_items a JOIN orders AS "Q" USING (id) WHERE a.price <> X'1F' UNION SELECT id, 'drop table t', "Q"."eMail" col2, "Q"."id" FROM customers c FULL JOIN "User Accounts" AS "Q" ON role < true WHERE c.name = current_date ORDER BY pg_advisory_lock(B'101') 
----
SELECT DISTINCT 1 FROM order_items AS sub JOIN order_items AS x ON x.price = 'it''s; fine' RIGHT OUTER JOIN orders AS t1 ON x.product_id = 1e3 WHERE X'1F' IN (SELECT INTERVAL '1 day' AS "C 0", o.payload AS c1 FROM order_items AS "Q", "User Accounts" AS x INNER JOIN audit."Log" o ON o.at < '2024-01-01'::date WHERE x.role < $1 LIMIT $3) GROUP BY id HAVING sub.product_id <> 1 ORDER BY t1.note DESC NULLS LAST
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 9
----
SELECT 1 FROM generate_series(1, 10) AS o (g) NATURAL JOIN orders a WHERE (a.id < 'drop table t' AND a.note < 1) FOR NO KEY UPDATE NOWAIT
----
SELECT OVERLAY(id PLACING 'x' FROM 2 FOR 1) col0, OVERLAY(g PLACING 'x' FROM 2 FOR 1), created_at AS c2 FROM customers AS t1 RIGHT OUTER JOIN generate_series(1, 10) AS "Q" (g) ON "Q".g <> E'a\'b' RIGHT OUTER JOIN orders a ON "Q".g <> 'x' ORDER BY CAST(total AS numeric(10,2)) DESC LIMIT 10
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 44
----
SELECT DISTINCT NULL AS "C 0", xmlelement(name foo, xmlattributes(c.v AS bar), c.v), percentile_cont(0.5) WITHIN GROUP (ORDER BY 1e3) col2 FROM (VALUES (1), (2)) AS c (v) WHERE EXISTS (SELECT count(*) FROM audit."Log" AS a TABLESAMPLE system (10) WHERE c.v <> '{1,2}'::int[] ORDER BY ROW(1, v) DESC NULLS LAST FOR UPDATE) HAVING c.v < 'drop table t'
----
SELECT (g)[2], ("Q".g)::interval day to second AS "C 1", extract(year from B'101') FROM generate_series(1, 10) AS "Q" (g) ORDER BY g DESC NULLS LAST OFFSET 5
----
SELECT * FROM billing.invoices AS "Q" INNER JOIN billing.invoices a ON NOT ("Q".id < '2024-01-01'::date) LIMIT 10
----
INSERT INTO billing.invoices SELECT X'1F', INTERVAL '1 day', DATE '2024-02-29' FROM audit."Log" "Q" WHERE "Q".at <> current_date ORDER BY $$dollar; $$ ASC OFFSET 5
----
DELETE FROM order_items t WHERE CURRENT OF cur
----
WITH w0 AS NOT MATERIALIZED (UPDATE order_items SET (id, order_id) = (SELECT 1, 2), id = DEFAULT, price = DEFAULT FROM (VALUES (1), (2)) AS o (v) CROSS JOIN "User Accounts" a RIGHT OUTER JOIN audit."Log" AS sub ON o.v < current_date WHERE 'x' IN (SELECT X'1F' FROM customers x INNER JOIN products AS "Q" USING (id) ORDER BY JSON_OBJECT('k' VALUE created_at ABSENT ON NULL RETURNING jsonb) ASC)) INSERT INTO orders SELECT * FROM w0
----
SELECT x.* FROM billing.invoices x WHERE (x.order_id = 'it''s; fine' OR x.paid <> .5) LIMIT $3
----
SELECT * FROM orders a
----
WITH w0 AS (SELECT DISTINCT xmlelement(name foo, xmlattributes(m AS bar), $$dollar; $$) col0, c.n FROM (SELECT country, a.g, a.g, country FROM generate_series(1, 10) WITH ORDINALITY AS a (g) JOIN customers c USING (id) WHERE created_at <> true) AS t1 (n, m) CROSS JOIN (SELECT v, x.v, v FROM (VALUES (1), (2)) AS x (v) HAVING x.v = $$dollar; $$) AS c (n, m) WHERE ($1, t1.n) OVERLAPS (t1.n, c.n) HAVING t1.n <> E'a\'b') SELECT o.n, CASE WHEN b.due <> 1 THEN o.m END col1 FROM billing.invoices AS b FULL JOIN order_items AS sub USING (id) NATURAL JOIN (SELECT "Q"."id" FROM "User Accounts" "Q" INNER JOIN customers AS sub ON "Q"."id" <> 'drop table t' RIGHT OUTER JOIN products AS c TABLESAMPLE system (10) ON sub.name < -3 WHERE sub.deleted_at < X'1F') AS o (n, m) WHERE b.paid = quantity ORDER BY (id) DESC
----
SELECT (B'101')::double precision AS c0, t1.id FROM orders t1, audit."Log" x WHERE x.who = x."what" GROUP BY 1
----
SELECT 1 FROM LATERAL (SELECT INTERVAL '1 day', b.role FROM orders AS "Q" LEFT JOIN "User Accounts" AS b ON "Q".id < 'drop table t' GROUP BY GROUPING SETS (("Q".state), ()) ORDER BY (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = b."eMail") ASC) AS x (n, m) FULL JOIN ONLY "User Accounts" a TABLESAMPLE system (10) ON a."id" <> $2 GROUP BY 1 HAVING m < E'a\'b' LIMIT $3
----
INSERT INTO audit."Log" AS t (at) VALUES (1) ON CONFLICT (at) DO UPDATE SET who = excluded.who WHERE t.at > 1 RETURNING t."what"
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 92
----
WITH w0 AS (DELETE FROM "User Accounts" USING orders AS u WHERE u.id = "User Accounts"."id"), w1 AS NOT MATERIALIZED (SELECT count(*) FROM customers "Q" INNER JOIN ONLY billing.invoices AS a ON a.paid = DATE '2024-02-29' WHERE "Q".id NOT LIKE 'a%'  ORDER BY $1 DESC OFFSET 5), w2 AS (SELECT ($1)[1] FROM generate_series(1, 10) AS sub (g) WHERE ('{1,2}'::int[], sub.g) OVERLAPS (sub.g, sub.g)) SELECT w0.*, c.email FROM w0, customers c
----
DELETE FROM products t WHERE t.tags = INTERVAL '1 day' RETURNING attributes AS r, 1
----
SELECT substring("Q".quantity from 1 for 3), json_build_object('k', E'a\'b') FROM customers AS c INNER JOIN ONLY order_items AS "Q" USING (id) NATURAL JOIN (SELECT 1e3 AS "C 0", DATE '2024-02-29', 2.50 AS c2 FROM orders x JOIN orders AS "Q" ON customer_id <> true ORDER BY (SELECT max(x.id) FROM "User Accounts" AS x WHERE x.id = "Q".state) ) AS x (n, m) WHERE (email = .5 AND x.m <> 2.50)
----
INSERT INTO audit."Log" SELECT 1 FROM customers "Q" TABLESAMPLE system (10) LEFT JOIN "User Accounts" AS c ON c."id" < DATE '2024-02-29' LEFT JOIN products t1 ON c."group" < DATE '2024-02-29' WHERE role < .5
----
SELECT substring(o.tags from 1 for 3), (CAST(o.tags AS text[]))::timestamp with time zone, a.id AS c2, xmlelement(name foo, xmlattributes(percentile_cont(0.5) WITHIN GROUP (ORDER BY a.total) AS bar), ARRAY[true, o.tags, B'101']) AS "C 3" FROM ONLY products o RIGHT OUTER JOIN orders AS a ON a.customer_id IN (E'a\'b', $$dollar; $$) WHERE (JSON_OBJECT('k' VALUE a.id ABSENT ON NULL RETURNING jsonb), string_agg(DISTINCT a.customer_id, ',' ORDER BY o.title)) = (DATE '2024-02-29', (o.sku)) LIMIT ALL
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 25
----
MERGE INTO order_items AS t USING products AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 98
----
(SELECT * FROM audit."Log" AS c JOIN "User Accounts" b ON "what" = 1 CROSS JOIN orders x WHERE b."eMail" = $1 UNION SELECT x.attributes FROM products x)
----
SELECT ((SELECT count(*) FROM orders AS x WHERE x.id = g)) AS "C 0", ($1)::timestamp with time zone AS c1, t1.title col2, row_number() OVER (ORDER BY "Q".g) AS "C 3" FROM generate_series(1, 10) AS "Q" (g) CROSS JOIN products t1 WHERE setval(.5) = substring(price from 1 for 3)
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 39
----
SELECT OVERLAY(string_agg(DISTINCT INTERVAL '1 day', ',' ORDER BY current_date) PLACING 'x' FROM 2 FOR 1) AS c0, ROW(xmlelement(name foo, xmlattributes(t1.v AS bar), "Q".price), NULL) FROM products "Q" RIGHT OUTER JOIN products AS c ON "Q".id IS NOT NULL CROSS JOIN (VALUES (1), (2)) AS t1 (v) ORDER BY row_number() OVER (ORDER BY $2) DESC FOR SHARE SKIP LOCKED
----
UPDATE billing.invoices SET paid = DEFAULT
----
SELECT - c.m, crm."Rate"(CASE WHEN sub.g = DATE '2024-02-29' THEN E'a\'b' END), ROW(c.m, DATE '2024-02-29') AS c2, '2024-01-01'::date AS "C 3" FROM (SELECT DISTINCT OVERLAY("id" PLACING 'x' FROM 2 FOR 1) FROM "User Accounts" AS x, "User Accounts" o FULL JOIN audit."Log" sub USING (id)) AS c (n, m) NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) INNER JOIN (SELECT (DATE '2024-02-29') col0, 1e3 % attributes, json_build_object('k', 'drop table t') FROM products sub TABLESAMPLE system (10), orders c CROSS JOIN order_items AS t1 WHERE (sub.tags, sub.attributes) = (.5, c.placed_at) ORDER BY id DESC NULLS LAST) AS o (n, m) ON o.n BETWEEN c.m AND $2 WHERE (percentile_cont(0.5) WITHIN GROUP (ORDER BY o.m)) IS NOT TRUE ORDER BY md5(sub.g, c.m, $1) DESC NULLS LAST
----
SELECT sub.n, CASE WHEN b.tags = ANY ('{1,2}'::int[]) THEN trim(both 'x' from o.created_at) ELSE (b.id) AT TIME ZONE 'UTC' END col1, o.country AS "C 2" FROM (SELECT ($1)[1], ROW(sub.due, order_id) AS c1, JSON_OBJECT('k' VALUE sub.due ABSENT ON NULL RETURNING jsonb) AS "C 2", (paid)[3] FROM billing.invoices sub LIMIT ALL) AS sub (n, m) INNER JOIN customers AS o USING (id) NATURAL JOIN products b WHERE (CASE n WHEN 1 THEN o.name WHEN 2 THEN 'it''s; fine' END, m) = (ROW(o.deleted_at, sub.m), B'101') GROUP BY 1
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 80
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 5 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 (n, m) AS (SELECT count(*) FROM orders AS sub, audit."Log" t1 LEFT JOIN customers AS b ON who = X'1F' LIMIT 10), w1 AS (SELECT ROW(2.50, role), CAST('it''s; fine' AS double precision) col1, percentile_cont(0.5) WITHIN GROUP (ORDER BY E'a\'b') FROM order_items t1 RIGHT OUTER JOIN "User Accounts" AS c ON "group" = INTERVAL '1 day' WHERE (role, c."eMail") OVERLAPS (t1.quantity, t1.id) ORDER BY B'101' != t1.product_id DESC NULLS LAST LIMIT $3), w2 AS (SELECT * FROM w1) (SELECT product_id col0, X'1F', $1, sub.quantity AS c3 FROM order_items sub)
----
WITH w0 (n, m) AS MATERIALIZED (SELECT o."id" AS c0, ARRAY["group", $$dollar; $$, 2.50] FROM LATERAL (SELECT t1.deleted_at, '2024-01-01'::date, t1.name FROM generate_series(1, 10) WITH ORDINALITY AS o (g) CROSS JOIN ONLY customers t1 GROUP BY ROLLUP (g) HAVING email <> $2) AS sub (n, m) FULL JOIN audit."Log" AS "Q" ON sub.n = 'it''s; fine' LEFT JOIN "User Accounts" AS o ON o.role = -3 WHERE sub.n BETWEEN 'x' AND sub.n GROUP BY ROLLUP ("Q"."what") HAVING sub.n = E'a\'b' ORDER BY position('a' in o."group") DESC NULLS LAST LIMIT ALL), w1 (n, m) AS (SELECT "Q".email, "Q".name FROM customers "Q" TABLESAMPLE system (10) WHERE created_at <> $$dollar; $$ UNION SELECT 'x', 1, paid, '{1,2}'::int[] FROM billing.invoices AS b, generate_series(1, 10) AS "Q" (g) WHERE b.paid <> 'drop table t') SELECT position('a' in x.m) FROM (SELECT g AS "C 0" FROM (VALUES (1), (2)) AS b (v) RIGHT OUTER JOIN orders x USING (id) INNER JOIN generate_series(1, 10) AS sub (g) ON b.v <> '{1,2}'::int[] WHERE x.total = X'1F' LIMIT 10) AS x (n, m) FULL JOIN "User Accounts" AS "Q" ON "Q"."eMail" <> '2024-01-01'::date WHERE x.m = x.n ORDER BY count(*) FILTER (WHERE "Q".role <> E'a\'b') ASC
----
INSERT INTO products SELECT 1 FROM products AS a WHERE a.attributes = 'x'
----
SELECT trim(both 'x' from NULL) AS c0, $$dollar; $$ AS c1 FROM (SELECT -3, '2024-01-01'::date AS "C 1", o.g AS c2, 1e3 AS "C 3" FROM order_items c FULL JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) ON o.g < 1 WHERE g <> '{1,2}'::int[]) AS c (n, m) JOIN (SELECT quantity FROM orders AS a LEFT JOIN order_items AS o USING (id) WHERE quantity < true) AS b (n, m) ON b.n = DATE '2024-02-29' WHERE (current_date, b.m) = (INTERVAL '1 day', 2.50)
----
SELECT x.* FROM order_items AS x WHERE id = INTERVAL '1 day' UNION SELECT x.quantity AS "C 0", x.order_id, $1 AS c2, quantity AS "C 3" FROM order_items AS x TABLESAMPLE system (10) NATURAL JOIN ONLY "User Accounts" AS c
----
SELECT $$dollar; $$, B'101' AS c1, .5, note AS "C 3" FROM orders AS a WHERE a.total <> 1 EXCEPT SELECT x.role FROM "User Accounts" x TABLESAMPLE system (10) RIGHT OUTER JOIN orders o USING (id)
----
SELECT c.role, NULL FROM "User Accounts" c JOIN ONLY orders o USING (id) WHERE (o.placed_at, c."eMail") = (current_date, c."group") OFFSET 5
----
WITH w0 AS MATERIALIZED (DELETE FROM products RETURNING *) INSERT INTO orders SELECT * FROM w0
----
(SELECT NULL col0, 2.50 AS c1, t1.n AS c2, json_build_object('k', DATE '2024-02-29') AS "C 3" FROM "User Accounts" o FULL JOIN (SELECT "Q".price, NULL, 'x', B'101' AS "C 3" FROM order_items AS o RIGHT OUTER JOIN generate_series(1, 10) AS a (g) ON g < '{1,2}'::int[] CROSS JOIN order_items "Q" LIMIT 10) AS t1 (n, m) ON n < NULL WHERE ("eMail", 2.50) OVERLAPS (role, o.role) GROUP BY 1 LIMIT $3)
----
SELECT DISTINCT substring(CAST(sub.deleted_at AS integer) from 1 for 3), CAST(now(1, $2, INTERVAL '1 day') AS text[]) FROM customers sub WHERE NOT (name IS DISTINCT FROM sub.deleted_at) ORDER BY deleted_at  FOR UPDATE
----
UPDATE audit."Log" AS t SET (at, who) = (OVERLAY('x' PLACING 'x' FROM 2 FOR 1), 2), (at, who) = (lower(t.who, 'x', 'it''s; fine'), 2) FROM generate_series(1, 10) AS a (g) WHERE true IN (1e3, 1)
----
SELECT sub.* FROM billing.invoices sub WHERE 1 = ANY ('{1,2}'::int[]) GROUP BY 1
----
SELECT NULL AS "C 0", notify_user((price)) AS c1 FROM order_items AS o, (SELECT string_agg(DISTINCT B'101', ',' ORDER BY 'drop table t') AS c0, CASE WHEN sub.payload <> current_date THEN c.deleted_at END, - sub.who col2 FROM customers c RIGHT OUTER JOIN ONLY audit."Log" sub ON c.country = $1, ONLY billing.invoices "Q" WHERE deleted_at = c.email GROUP BY 1 ORDER BY position('a' in '{1,2}'::int[])  LIMIT 10) AS c (n, m) WHERE xmlelement(name foo, xmlattributes(quantity AS bar), 2.50) IS JSON OBJECT
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 35
----
SELECT who, payload FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) INNER JOIN orders AS c USING (id) RIGHT OUTER JOIN ONLY audit."Log" "Q" ON g <> INTERVAL '1 day' WHERE g <> .5 GROUP BY ROLLUP (g) ORDER BY xmlelement(name foo, xmlattributes(sub.g AS bar), sub.g) DESC EXCEPT SELECT * FROM audit."Log" c NATURAL JOIN "User Accounts" AS b GROUP BY 1
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 28
----
SELECT position('a' in (t1.order_id)::jsonb), json_build_object('k', json_build_object('k', o.price)) FROM billing.invoices AS t1 FULL JOIN products AS o ON 'drop table t' = ANY (SELECT '2024-01-01'::date col0, a.at AS c1, a."what" FROM audit."Log" AS a INNER JOIN audit."Log" "Q" ON who = INTERVAL '1 day' WHERE payload <> '{1,2}'::int[] ORDER BY CAST("Q"."what" AS integer) DESC NULLS LAST)
----
UPDATE audit."Log" SET (at, who) = (SELECT 1, 2), (at, who) = (CAST("Log".payload AS character varying(5)[]), 2), payload = DEFAULT WHERE who = .5
----
SELECT count(*) FROM customers x LEFT JOIN orders c ON c.id < E'a\'b' RIGHT OUTER JOIN "User Accounts" "Q" ON c.placed_at <> '{1,2}'::int[] WHERE "Q"."eMail" NOT IN (B'101', true, '2024-01-01'::date, 1)
----
SELECT JSON_OBJECT('k' VALUE $$dollar; $$ ABSENT ON NULL RETURNING jsonb), CASE sub."what" WHEN 1 THEN o.m WHEN 2 THEN sub."what" END AS c1, json_build_object('k', "what") AS "C 2" FROM audit."Log" sub CROSS JOIN (SELECT 1 FROM products AS o WHERE o.tags < -3 HAVING o.price = NULL OFFSET 5) AS o (n, m) WHERE payload IN (true, INTERVAL '1 day', '2024-01-01'::date, DATE '2024-02-29')
----
DELETE FROM order_items WHERE 1 = 1 RETURNING order_items.order_id AS r, 1
----
SELECT position('a' in CASE WHEN "Q".due = X'1F' THEN '{1,2}'::int[] ELSE current_date END), jsonb_build_object('2024-01-01'::date, E'a\'b', OVERLAY(payload PLACING 'x' FROM 2 FOR 1)), paid FROM audit."Log" t1 TABLESAMPLE system (10) RIGHT OUTER JOIN billing.invoices AS "Q" ON E'a\'b' BETWEEN t1.at AND 'drop table t' WHERE (NOT EXISTS (SELECT * FROM order_items t1 TABLESAMPLE system (10) NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) WHERE paid = current_date HAVING "Q".g <> 'drop table t') AND EXISTS (VALUES (1, 2), (3, 4)))
----
SELECT X'1F', b.m, t1.price AS "C 2", X'1F' FROM LATERAL (SELECT 1 FROM "User Accounts" "Q" LEFT JOIN products b TABLESAMPLE system (10) ON b.tags = $2, generate_series(1, 10) AS c (g) GROUP BY c.g) AS b (n, m) NATURAL JOIN order_items AS t1 WHERE t1.id = ANY ('{1,2}'::int[]) LIMIT $3
----
INSERT INTO billing.invoices DEFAULT VALUES RETURNING t.id
----
WITH w0 AS MATERIALIZED (SELECT sum(price) OVER (PARTITION BY B'101' ORDER BY x.placed_at DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), position('a' in placed_at) AS c1 FROM order_items AS c NATURAL JOIN orders x, orders o NATURAL JOIN ONLY orders b WHERE (o.id, x.placed_at) = (c.product_id, c.price)), w1 (n, m) AS (SELECT x.price, x.quantity, $1, -3 AS "C 3" FROM ONLY order_items AS x WHERE x.order_id < true UNION SELECT $$dollar; $$ col0, 1e3 col1, o.name, o.deleted_at FROM products "Q", customers o WHERE "Q".title < DATE '2024-02-29'), w2 AS NOT MATERIALIZED (SELECT (x.m)::numeric(10,2) col0, x.n FROM (SELECT t1.id, t1.placed_at col1, true FROM orders AS t1 WHERE t1.state < 'drop table t') AS x (n, m) WHERE ('it''s; fine') IS NOT TRUE) SELECT "Q".* FROM order_items "Q" LEFT JOIN order_items sub ON sub.price = '2024-01-01'::date WHERE sub.id = ANY ('{1,2}'::int[]) ORDER BY sub.id 
----
WITH w0 AS (SELECT sub.amount, sum(order_id) OVER (PARTITION BY 'it''s; fine' ORDER BY sub.order_id DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), CASE WHEN amount < INTERVAL '1 day' THEN sub.amount ELSE sub.order_id END FROM billing.invoices AS sub WHERE sub.due = id), w1 AS (SELECT c."id" % NULL AS c0, c.role FROM ONLY "User Accounts" AS c WHERE NOT (c."group" < '2024-01-01'::date) FOR UPDATE), w2 AS (INSERT INTO order_items (SELECT INTERVAL '1 day' AS "C 0" FROM products sub JOIN billing.invoices t1 ON paid = '{1,2}'::int[] JOIN audit."Log" b USING (id) LEFT JOIN generate_series(1, 10) AS c (g) ON b."what" = '2024-01-01'::date WHERE at = 1e3 GROUP BY sub.title LIMIT $3)) DELETE FROM billing.invoices WHERE invoices.due = $$dollar; $$
----
WITH w0 AS (SELECT CAST(NULL AS text), x.due col1 FROM billing.invoices x) SELECT * FROM w0
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 24 AND NOT ("orders"."state" IN ('new', 'paid')))
----
UPDATE order_items AS t SET (id, order_id) = (true, 2), order_id = 'x', price = DEFAULT WHERE CURRENT OF cur
----
SELECT DISTINCT 1e3 AS "C 0", deleted_at FROM customers AS "Q" WHERE "Q".deleted_at = DATE '2024-02-29' UNION ALL SELECT o.role AS "C 0", INTERVAL '1 day' FROM "User Accounts" o ORDER BY (role) AT TIME ZONE 'UTC' 
----
WITH w0 AS (VALUES (1, 2), (3, 4)), w1 AS NOT MATERIALIZED (SELECT count(*) FROM (SELECT 'x', id, 'drop table t' FROM products a WHERE a.tags <> 'x' FOR SHARE SKIP LOCKED) AS sub (n, m) FULL JOIN (VALUES (1), (2)) AS o (v) ON o.v = 1e3 HAVING v <> X'1F') SELECT * FROM w0
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 0 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 44 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT xmlelement(name foo, xmlattributes(setval('{1,2}'::int[]) AS bar), 'drop table t'), CAST(c."what" AS varchar(20)) FROM audit."Log" c FULL JOIN audit."Log" o ON o.at = ANY (SELECT X'1F', price, b.price col2, b.price AS "C 3" FROM order_items AS b WHERE b.quantity < .5) ORDER BY extract('month' from "what") DESC OFFSET 5
----
SELECT t1."group" AS c0, 'drop table t', "id", t1.role col3 FROM audit."Log" x LEFT JOIN "User Accounts" AS t1 ON t1.role = '{1,2}'::int[] WHERE t1."group" < 'it''s; fine' HAVING t1."group" < DATE '2024-02-29' UNION ALL SELECT '{1,2}'::int[] col0, o.id col1, x.v, x.v AS c3 FROM (VALUES (1), (2)) AS x (v), orders AS o INNER JOIN order_items sub ON quantity < 'drop table t'
----
SELECT (c.note) FROM generate_series(1, 10) WITH ORDINALITY AS "Q" (g) JOIN orders c ON g < NULL CROSS JOIN (TABLE customers) AS sub (n, m) CROSS JOIN "User Accounts" t1 WHERE (X'1F', "Q".g) OVERLAPS (t1.role, g)
----
SELECT CASE x.product_id WHEN 1 THEN x.order_id WHEN 2 THEN sub.price END AS c0, (true)[2], x.price, xmlelement(name foo, xmlattributes(id AS bar), x.quantity) FROM order_items AS x, order_items sub WHERE price IN (SELECT who, '{1,2}'::int[] col1, '{1,2}'::int[], "Q"."what" FROM ONLY products t1 RIGHT OUTER JOIN audit."Log" AS "Q" ON "Q".at = 'drop table t' WHERE title <> DATE '2024-02-29' ORDER BY t1.title )
----
SELECT ROW(2.50, E'a\'b'), 1e3 AS c1, (sub."eMail")::jsonb AS c2, sum('x') OVER (PARTITION BY true ORDER BY '2024-01-01'::date DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "User Accounts" AS sub INNER JOIN products b ON sub."eMail" <> 1e3 WHERE (sub."id", b.sku) = (DATE '2024-02-29', sub."group") ORDER BY b.attributes  OFFSET 5
----
INSERT INTO billing.invoices TABLE customers
----
WITH w0 (n, m) AS (DELETE FROM billing.invoices t USING customers AS u WHERE u.id = 3) SELECT w0.*, c.email FROM w0, customers c
----
SELECT (SELECT max(x.id) FROM products AS x WHERE x.id = - 'drop table t') AS c0, string_agg(DISTINCT (SELECT max(x.id) FROM products AS x WHERE x.id = m), ',' ORDER BY (SELECT count(*) FROM customers AS x WHERE x.id = X'1F')) col1, JSON_OBJECT('k' VALUE count(*) FILTER (WHERE n = $$dollar; $$) ABSENT ON NULL RETURNING jsonb) AS "C 2" FROM audit."Log" x LEFT JOIN (SELECT position('a' in sub.v), current_date AS c1, position('a' in 1), string_agg(DISTINCT t1.id, ',' ORDER BY DATE '2024-02-29') FROM (VALUES (1), (2)) AS sub (v) JOIN products t1 ON t1.price < 'x' WHERE ($2, $1) = (sub.v, $2)) AS o (n, m) ON (x.at, INTERVAL '1 day') OVERLAPS (payload, $1) WHERE (('it''s; fine'), count(*) FILTER (WHERE x."what" <> 1)) OVERLAPS (xmlelement(name foo, xmlattributes($1 AS bar), o.m), - n) GROUP BY x.who HAVING "what" IS DISTINCT FROM o.m ORDER BY (DATE '2024-02-29')::jsonb ASC
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 43
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 45 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY o.attributes) AS "C 0" FROM customers AS "Q" LEFT JOIN products o ON email <> E'a\'b' FOR NO KEY UPDATE NOWAIT
----
WITH w0 AS (SELECT xmlelement(name foo, xmlattributes(-3 AS bar), NULL) AS "C 0" FROM customers AS b CROSS JOIN ONLY products o WHERE attributes SIMILAR TO 'a%'  GROUP BY name) SELECT * FROM w0
----
WITH w0 AS (DELETE FROM "User Accounts" AS t WHERE (t."eMail", E'a\'b') = (role, t.role)), w1 AS (SELECT E'a\'b', INTERVAL '1 day' AS "C 1", c.placed_at, x.order_id FROM order_items AS x NATURAL JOIN orders c WHERE x.order_id < 2.50 UNION SELECT $$dollar; $$ FROM audit."Log" sub, order_items AS c FULL JOIN ONLY orders AS x ON c.price < 'x' INNER JOIN "User Accounts" AS t1 ON payload = DATE '2024-02-29' WHERE sub."what" < 2.50), w2 (n, m) AS (MERGE INTO customers AS t USING (SELECT DISTINCT * FROM customers AS t1 LEFT JOIN LATERAL (SELECT INTERVAL '1 day', -3 col1, '2024-01-01'::date FROM "User Accounts" x RIGHT OUTER JOIN generate_series(1, 10) AS "Q" (g) ON x.role = 'it''s; fine' WHERE g < 'x' GROUP BY 1 OFFSET 5) AS o (n, m) ON o.m = true RIGHT OUTER JOIN customers AS x ON x.id = $$dollar; $$ WHERE 'x' = ANY ('{1,2}'::int[]) ORDER BY xmlelement(name foo, xmlattributes(email AS bar), x.id) DESC) AS s ON t.id = s.id WHEN MATCHED THEN DELETE) SELECT w0.*, c.email FROM w0, customers c
----
INSERT INTO "User Accounts" ("id", "eMail", role) VALUES ($2, '{1,2}'::int[], X'1F')
----
UPDATE orders t SET (id, customer_id) = (SELECT 1, 2) FROM customers c NATURAL JOIN audit."Log" AS "Q" INNER JOIN ONLY order_items AS b USING (id) WHERE 1e3 BETWEEN "Q".at AND "Q".who
----
SELECT CASE WHEN "Q".attributes < '{1,2}'::int[] THEN 1e3 ELSE "Q".id END, xmlelement(name foo, xmlattributes(X'1F' AS bar), b.g), b.g AS "C 2", position('a' in "Q".tags) col3 FROM generate_series(1, 10) AS b (g), products "Q" WHERE 1e3 SIMILAR TO 'a%' 
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 4
----
MERGE INTO products AS t USING (SELECT coalesce(x.id, 'drop table t'), x.due, '2024-01-01'::date FROM billing.invoices x, audit."Log" t1 TABLESAMPLE system (10) LEFT JOIN customers o USING (id) ORDER BY 1e3 ASC) AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
SELECT 'x' FROM billing.invoices a NATURAL JOIN generate_series(1, 10) AS o (g)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 71 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT sum(sub.m) OVER (PARTITION BY a.v ORDER BY v DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), string_agg(DISTINCT o.id, ',' ORDER BY o.state) AS c1 FROM (VALUES (1), (2)) AS a (v) CROSS JOIN orders AS o, billing.invoices AS x JOIN LATERAL (SELECT DISTINCT count(*) FROM ONLY orders AS c LEFT JOIN "User Accounts" "Q" ON "id" <> '{1,2}'::int[] NATURAL JOIN customers AS o WHERE "group" < -3 ORDER BY (SELECT count(*) FROM order_items AS x WHERE x.id = $$dollar; $$) DESC NULLS LAST) AS sub (n, m) ON v < 'drop table t'
----
INSERT INTO orders (id, customer_id, state) VALUES ($$dollar; $$, $$dollar; $$, 1e3), ($2, current_date, .5) ON CONFLICT (id) DO NOTHING
----
INSERT INTO "User Accounts" SELECT extract(year from paid), count(*) FILTER (WHERE t1.g <> true) FROM billing.invoices a NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) WHERE ($2) IS NOT TRUE ORDER BY trim(both 'x' from amount) 
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 66
----
SELECT DISTINCT string_agg(DISTINCT x.order_id, ',' ORDER BY x.product_id), coalesce(product_id, x.price) col1 FROM order_items x INNER JOIN customers AS c ON deleted_at < 2.50 WHERE id IS NOT NULL GROUP BY GROUPING SETS ((x.order_id), ()) LIMIT ALL
----
WITH w0 (n, m) AS (SELECT true, product_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY $2) AS c2 FROM order_items "Q" WHERE EXISTS (SELECT x."group" col0, $1, E'a\'b', "Q".product_id AS "C 3" FROM "User Accounts" x WHERE "Q".quantity <> .5 GROUP BY ROLLUP (x."eMail") OFFSET 5)), w1 AS (SELECT * FROM w0), w2 AS (INSERT INTO billing.invoices AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id WHERE t.id > 1) INSERT INTO products AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET sku = excluded.sku WHERE t.id > 1
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 15 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 55 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT o1_0.id,o1_0.total,c1_0.id from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.note=$1 or c1_0.name like $1 escape '' fetch first $1 rows only
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 38
----
INSERT INTO customers AS t (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET email = excluded.email WHERE t.id > 1 RETURNING *
----
SELECT c.g FROM "User Accounts" x, generate_series(1, 10) AS c (g) WHERE g IS JSON OBJECT OFFSET 5
----
INSERT INTO order_items (id, order_id, product_id) VALUES (.5, DEFAULT, true), (DEFAULT, true, X'1F'), ($$dollar; $$, DEFAULT, $2) ON CONFLICT (id) DO NOTHING
----
(SELECT "group" col0, sub."eMail", sub.role AS "C 2", 'it''s; fine' FROM "User Accounts" sub)
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 32
----
SELECT c.* FROM (SELECT - a."id" AS c0 FROM generate_series(1, 10) AS x (g) LEFT JOIN (SELECT g AS "C 0" FROM generate_series(1, 10) AS c (g) RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) ON g <> true CROSS JOIN order_items x) AS "Q" (n, m) ON x.g = $$dollar; $$ LEFT JOIN "User Accounts" AS a ON a."group" = $1 WHERE 'x' = ANY ('{1,2}'::int[])) AS c (n, m) NATURAL JOIN order_items AS sub WHERE percentile_cont(0.5) WITHIN GROUP (ORDER BY '{1,2}'::int[]) IS JSON OBJECT LIMIT ALL OFFSET 5 FOR UPDATE
----
(SELECT (SELECT max(x.id) FROM "User Accounts" AS x WHERE x.id = c.quantity), coalesce("Q".sku, c.price) col1, trim(both 'x' from current_date) AS c2, ARRAY(SELECT DATE '2024-02-29', sku, product_id col2 FROM products AS o RIGHT OUTER JOIN order_items AS "Q" USING (id) NATURAL JOIN ONLY order_items AS c WHERE title <> 1 LIMIT ALL) FROM (SELECT b.role AS "C 0", g AS "C 1", g FROM "User Accounts" b CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) WHERE b."id" = 'it''s; fine') AS b (n, m) LEFT JOIN products AS "Q" ON m <> 'x' CROSS JOIN (SELECT o.id, x.g FROM order_items o FULL JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) ON o.price <> 'x' WHERE o.price < X'1F' GROUP BY GROUPING SETS ((x.g), ())) AS o (n, m) RIGHT OUTER JOIN order_items c ON price <> B'101' WHERE -3 = c.product_id LIMIT ALL)
----
SELECT json_build_object('k', row_number() OVER (ORDER BY true)) FROM "User Accounts" x, order_items c WHERE (X'1F')::text[] IN ('it''s; fine')
----
SELECT json_build_object('k', c.n) AS "C 0", INTERVAL '1 day', count(*) FILTER (WHERE o.payload = .5), $2 FROM LATERAL (SELECT DATE '2024-02-29', g AS "C 1", g AS c2, current_date col3 FROM generate_series(1, 10) AS sub (g) WHERE sub.g <> DATE '2024-02-29' GROUP BY sub.g LIMIT ALL OFFSET 5) AS "Q" (n, m) LEFT JOIN audit."Log" AS o USING (id) RIGHT OUTER JOIN (SELECT -3, t1."what" col1 FROM audit."Log" t1 TABLESAMPLE system (10)) AS c (n, m) ON c.m = DATE '2024-02-29' WHERE 1e3 IS JSON OBJECT
----
SELECT pg_advisory_lock((.5)) AS "C 0", CAST(OVERLAY(a.g PLACING 'x' FROM 2 FOR 1) AS uuid), CASE WHEN (o.sku <> true AND o.title < 2.50) THEN o.title ELSE a.g END, JSON_OBJECT('k' VALUE - o.title ABSENT ON NULL RETURNING jsonb) FROM LATERAL (SELECT - x.id, sum(x.id) OVER (PARTITION BY x.price ORDER BY true DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), -3 && x.id, ARRAY[$1] FROM order_items x WHERE X'1F' SIMILAR TO 'a%' ) AS sub (n, m) RIGHT OUTER JOIN generate_series(1, 10) AS a (g) ON a.g IN ($1) CROSS JOIN products AS o WHERE NOT (NOT (a.g <> -3)) HAVING (a.g < NULL AND o.tags < $1)
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 68
----
WITH w0 AS (INSERT INTO orders (VALUES (1, 2), (3, 4))), w1 (n, m) AS (SELECT * FROM w0), w2 AS (DELETE FROM customers AS t USING billing.invoices AS u WHERE u.id = t.id) SELECT DISTINCT now($$dollar; $$, t1.order_id) AS c0, sum(true) OVER (PARTITION BY t1.product_id ORDER BY t1.quantity DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), t1.id, CASE t1.id WHEN 1 THEN quantity WHEN 2 THEN price END FROM order_items AS t1 WHERE 1 IS JSON OBJECT ORDER BY string_agg(DISTINCT price, ',' ORDER BY id) ASC
----
SELECT ($2)::bigint, ARRAY[b.email, INTERVAL '1 day'], OVERLAY(B'101' PLACING 'x' FROM 2 FOR 1) AS "C 2" FROM customers AS b RIGHT OUTER JOIN "User Accounts" "Q" TABLESAMPLE system (10) ON "group" < 'x' WHERE "Q"."group" = "Q"."group" ORDER BY concat(role, B'101') DESC NULLS LAST LIMIT ALL
----
UPDATE "User Accounts" SET ("id", "eMail") = (SELECT 1, 2), ("id", "eMail") = (SELECT 1, 2)
----
SELECT DISTINCT (string_agg(DISTINCT at, ',' ORDER BY due)), (xmlelement(name foo, xmlattributes(due AS bar), x.paid))::bytea, ((at)::integer)::integer col2, xmlelement(name foo, xmlattributes(JSON_OBJECT('k' VALUE 1 ABSENT ON NULL RETURNING jsonb) AS bar), ROW(due, x.order_id)) FROM ONLY audit."Log" AS o FULL JOIN billing.invoices AS x ON '2024-01-01'::date = ANY (SELECT DISTINCT tags AS "C 0", a.order_id AS c1, NULL, 'drop table t' AS c3 FROM products c CROSS JOIN billing.invoices a CROSS JOIN orders AS o WHERE note <> '{1,2}'::int[]) OFFSET 5
----
WITH w0 AS (SELECT (NULL) AT TIME ZONE 'UTC' col0, extract(year from NULL) col1, xmlelement(name foo, xmlattributes(t1.m AS bar), '{1,2}'::int[]), 2.50 FROM (VALUES (1), (2)) AS x (v), LATERAL (SELECT DATE '2024-02-29' AS "C 0", c.price, o.country AS "C 2", c.tags FROM customers o INNER JOIN products c ON c.sku <> 2.50 WHERE c.tags = E'a\'b' GROUP BY title) AS t1 (n, m)) SELECT * FROM w0
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 87 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT 1 FROM generate_series(1, 10) AS c (g) NATURAL JOIN (SELECT 1 FROM generate_series(1, 10) AS "Q" (g) CROSS JOIN (VALUES (1), (2)) AS x (v) INNER JOIN customers sub ON country < $$dollar; $$ WHERE "Q".g = $1 LIMIT $3) AS sub (n, m) WHERE 1 IN (SELECT * FROM billing.invoices t1 CROSS JOIN audit."Log" c NATURAL JOIN customers x TABLESAMPLE system (10) LEFT JOIN billing.invoices AS sub ON c."what" <> 1e3 FOR SHARE SKIP LOCKED)
----
UPDATE orders AS t SET customer_id = t.id, (id, customer_id) = (SELECT 1, 2), note = sum(.5) OVER (PARTITION BY t.total ORDER BY t.placed_at DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) WHERE id = id
----
SELECT g FROM "User Accounts" b RIGHT OUTER JOIN generate_series(1, 10) AS "Q" (g) ON b."id" <> $$dollar; $$ FULL JOIN products AS sub USING (id) WHERE "id" <> 1 ORDER BY sum(b."eMail") OVER (PARTITION BY $$dollar; $$ ORDER BY current_date DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC NULLS LAST INTERSECT SELECT c."what", at col1, who col2 FROM audit."Log" c ORDER BY (SELECT count(*) FROM order_items AS x WHERE x.id = payload) 
----
INSERT INTO billing.invoices (id, order_id, amount) VALUES (.5, E'a\'b', current_date), ('2024-01-01'::date, -3, $$dollar; $$), (NULL, $2, '2024-01-01'::date)
----
WITH w0 AS (SELECT position('a' in $$dollar; $$), (a."id")::numeric(10,2) AS "C 1", position('a' in sub.id) AS c2 FROM "User Accounts" AS a NATURAL JOIN billing.invoices AS sub WHERE "eMail" IS JSON OBJECT), w1 AS (SELECT count(*) FROM customers sub), w2 AS MATERIALIZED (SELECT * FROM w1) INSERT INTO "User Accounts" DEFAULT VALUES
----
SELECT count(*) FILTER (WHERE x.who < '2024-01-01'::date), 'it''s; fine' col1 FROM audit."Log" AS x WHERE (coalesce(1e3, x.payload), ARRAY[x.who, $1, .5]) OVERLAPS ((at)::timestamp with time zone, ROW(at, x.who)) HAVING (X'1F', x."what") = (x.payload, E'a\'b')
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 49
----
DELETE FROM "User Accounts" AS t WHERE CURRENT OF cur RETURNING *
----
UPDATE audit."Log" t SET (at, who) = (SELECT 1, 2), "what" = DEFAULT WHERE at = at
----
SELECT CASE sub.v WHEN 1 THEN X'1F' WHEN 2 THEN 'x' END col0, 'it''s; fine' FROM customers AS t1, (VALUES (1), (2)) AS sub (v) ORDER BY (t1.email)::bytea 
----
SELECT string_agg(DISTINCT b.g, ',' ORDER BY true), INTERVAL '1 day' AS c1, NULL, trim(both 'x' from x.sku) col3 FROM products x RIGHT OUTER JOIN generate_series(1, 10) AS b (g) ON x.title <> '2024-01-01'::date WHERE NOT (b.g = .5) HAVING x.tags <> E'a\'b' ORDER BY $1 ASC
----
SELECT c.order_id AS c0, ($$dollar; $$) AT TIME ZONE 'UTC' AS c1, percentile_cont(0.5) WITHIN GROUP (ORDER BY order_id), coalesce('{1,2}'::int[], c.paid) FROM billing.invoices AS c WHERE c.paid = c.order_id GROUP BY ROLLUP (c.id)
----
SELECT 'x' AS c0, string_agg(DISTINCT $$dollar; $$, ',' ORDER BY c.g), position('a' in $1) FROM customers "Q" CROSS JOIN generate_series(1, 10) AS c (g) WHERE "Q".id IN (SELECT DISTINCT '{1,2}'::int[], o.g, o.g, o.g col3 FROM audit."Log" b INNER JOIN generate_series(1, 10) AS o (g) ON o.g < E'a\'b') GROUP BY "Q".email EXCEPT SELECT trim(both 'x' from role) AS c0, string_agg(DISTINCT '{1,2}'::int[], ',' ORDER BY '2024-01-01'::date), xmlelement(name foo, xmlattributes(a.at AS bar), X'1F') FROM "User Accounts" "Q" FULL JOIN audit."Log" a ON a."what" < DATE '2024-02-29' WHERE a."what" IS JSON OBJECT
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 4 AND NOT ("orders"."state" IN ('new', 'paid')))
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 12
----
SELECT ARRAY(SELECT '2024-01-01'::date col0, '{1,2}'::int[] FROM audit."Log" c), string_agg(DISTINCT a.amount, ',' ORDER BY a.order_id), ARRAY(SELECT b.g FROM generate_series(1, 10) AS b (g) WHERE b.g <> X'1F' ORDER BY g DESC NULLS LAST LIMIT $3) FROM order_items sub RIGHT OUTER JOIN billing.invoices AS a ON id < -3
----
SELECT CASE quantity WHEN 1 THEN quantity WHEN 2 THEN b.id END AS "C 0", coalesce(b.id, b.product_id) AS "C 1", '2024-01-01'::date, now(order_id) FROM order_items b WHERE b.product_id = ANY (TABLE customers) LIMIT 10
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY B'101') FROM LATERAL (SELECT x."eMail" FROM "User Accounts" x JOIN "User Accounts" AS a USING (id) RIGHT OUTER JOIN audit."Log" o ON o.who = '2024-01-01'::date WHERE at <> 'x' ORDER BY $1 ASC) AS o (n, m) WHERE o.m IN (TABLE customers) ORDER BY pg_sleep(m) DESC LIMIT 10
----
INSERT INTO "User Accounts" SELECT (INTERVAL '1 day')[2], xmlelement(name foo, xmlattributes("Q".price AS bar), 1e3) AS "C 1", percentile_cont(0.5) WITHIN GROUP (ORDER BY price) FROM (SELECT '2024-01-01'::date col0, b."id" AS c1, 2.50 AS c2, X'1F' FROM ONLY "User Accounts" b WHERE b."eMail" = current_date) AS sub (n, m) CROSS JOIN products "Q"
----
(SELECT ARRAY[g, c.name] col0 FROM customers c RIGHT OUTER JOIN generate_series(1, 10) AS a (g) ON name = INTERVAL '1 day' FULL JOIN orders t1 ON a.g = INTERVAL '1 day' INNER JOIN ONLY order_items AS "Q" ON c.deleted_at <> $2 WHERE (NULL, placed_at) = ($$dollar; $$, '{1,2}'::int[]))
----
SELECT JSON_OBJECT('k' VALUE total ABSENT ON NULL RETURNING jsonb), DATE '2024-02-29' col1, percentile_cont(0.5) WITHIN GROUP (ORDER BY 1e3) col2 FROM ONLY orders "Q" JOIN customers AS sub ON "Q".id < NULL NATURAL JOIN products AS o INNER JOIN generate_series(1, 10) AS t1 (g) ON o.id < $$dollar; $$ WHERE NOT EXISTS (SELECT true, t1.tags AS "C 1" FROM products AS t1 CROSS JOIN orders sub NATURAL JOIN customers b WHERE t1.g < $1)
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 34
----
WITH w0 AS (SELECT ARRAY(SELECT sub.price FROM products sub TABLESAMPLE system (10) HAVING price = X'1F'), OVERLAY('x' PLACING 'x' FROM 2 FOR 1), coalesce(t1."group", current_date) FROM generate_series(1, 10) WITH ORDINALITY AS "Q" (g) JOIN "User Accounts" AS t1 ON g = DATE '2024-02-29' LIMIT 10), w1 AS NOT MATERIALIZED (SELECT DISTINCT string_agg(DISTINCT DATE '2024-02-29', ',' ORDER BY c.price) FROM order_items "Q", "User Accounts" AS sub INNER JOIN ONLY order_items c ON "Q".order_id <> NULL WHERE (current_date, c.product_id) OVERLAPS (quantity, "group") GROUP BY 1), w2 AS (SELECT notify_user(t1.n), position('a' in t1.m), coalesce(t1.n, 'x') AS c2 FROM (SELECT DISTINCT c.g, $$dollar; $$ AS "C 1" FROM generate_series(1, 10) AS c (g), orders "Q" RIGHT OUTER JOIN products x ON id < DATE '2024-02-29' JOIN audit."Log" sub USING (id) WHERE "Q".total <> X'1F') AS t1 (n, m)) SELECT * FROM w0
----
SELECT md5(OVERLAY(attributes PLACING 'x' FROM 2 FOR 1)) AS "C 0" FROM orders AS t1 RIGHT OUTER JOIN ONLY products AS x USING (id) INNER JOIN order_items "Q" ON ("Q".id = true OR "Q".quantity = $1) WHERE x.sku = ANY (SELECT crm."Rate"(o.id) FROM billing.invoices AS o)
----
SELECT CASE 1 WHEN 1 THEN "id" WHEN 2 THEN DATE '2024-02-29' END, o.quantity AS c1 FROM ONLY audit."Log" AS x, "User Accounts" c LEFT JOIN order_items AS o TABLESAMPLE system (10) ON c."group" < 1e3 WHERE X'1F' IS DISTINCT FROM o.quantity LIMIT 10 FOR UPDATE
----
WITH w0 AS (SELECT string_agg(DISTINCT 1, ',' ORDER BY true) FROM "User Accounts" x CROSS JOIN LATERAL (SELECT B'101', DATE '2024-02-29', .5 FROM (VALUES (1), (2)) AS a (v) NATURAL JOIN products AS c NATURAL JOIN "User Accounts" sub RIGHT OUTER JOIN audit."Log" AS x ON a.v <> DATE '2024-02-29') AS o (n, m) JOIN order_items AS "Q" ON "Q".product_id = DATE '2024-02-29' WHERE INTERVAL '1 day' = ANY (SELECT * FROM customers t1 INNER JOIN customers x ON id <> E'a\'b' RIGHT OUTER JOIN generate_series(1, 10) AS c (g) ON t1.created_at <> -3 LIMIT ALL)), w1 (n, m) AS (SELECT DISTINCT row_number() OVER (ORDER BY a.v) AS c0 FROM "User Accounts" t1 RIGHT OUTER JOIN (SELECT INTERVAL '1 day', x.name AS c1 FROM ONLY order_items c CROSS JOIN customers x JOIN products AS b ON x.email <> DATE '2024-02-29' ORDER BY upper(c.product_id, c.quantity, true) DESC NULLS LAST LIMIT 10) AS x (n, m) USING (id) INNER JOIN (VALUES (1), (2)) AS a (v) ON v = '2024-01-01'::date) INSERT INTO orders SELECT * FROM w0
----
INSERT INTO billing.invoices SELECT ROW(b.amount, b.order_id), b.due col1, (order_id) AS c2, ARRAY(SELECT v, $$dollar; $$ col1 FROM orders x TABLESAMPLE system (10) RIGHT OUTER JOIN (VALUES (1), (2)) AS c (v) ON x.placed_at < NULL WHERE v < 'drop table t' HAVING x.state = current_date) FROM ONLY billing.invoices b WHERE (amount) IS NOT TRUE LIMIT 10
----
SELECT nextval((o.price)[2]), extract(epoch from string_agg(DISTINCT n, ',' ORDER BY n)) AS "C 1", id, (md5(deleted_at, id, '2024-01-01'::date)) AT TIME ZONE 'UTC' FROM products AS o LEFT JOIN (SELECT - x.id FROM order_items x WHERE x.quantity IS DISTINCT FROM x.product_id) AS sub (n, m) ON NULL IS JSON OBJECT FULL JOIN customers "Q" ON (deleted_at, $1) = ('drop table t', o.price)
----
SELECT (position('a' in n))[1] FROM (SELECT DISTINCT "Q".email col0, t1.g AS c1, 'it''s; fine' AS c2, INTERVAL '1 day' FROM orders a RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS t1 (g) ON t1.g < NULL FULL JOIN customers AS "Q" USING (id) WHERE "Q".country < 2.50 GROUP BY GROUPING SETS ((g), ()) HAVING country = -3 EXCEPT SELECT DISTINCT b.product_id AS c0, g col1, c.g AS c2, c.g FROM generate_series(1, 10) AS c (g) INNER JOIN orders x ON c.g < 2.50 NATURAL JOIN order_items AS b WHERE c.g < $1 ORDER BY (b.id) AT TIME ZONE 'UTC' ASC) AS "Q" (n, m) NATURAL JOIN orders AS x LEFT JOIN customers c ON EXISTS (SELECT sub.* FROM (VALUES (1), (2)) AS sub (v) JOIN products AS a ON a.price < -3 CROSS JOIN orders b FULL JOIN ONLY orders AS o ON b.id = INTERVAL '1 day' WHERE placed_at = DATE '2024-02-29') ORDER BY ARRAY[id, INTERVAL '1 day'] DESC NULLS LAST
----
SELECT sub.country, name FROM customers sub
----
DELETE FROM audit."Log" WHERE who = true
----
SELECT $1, a.price, a.attributes FROM products AS a WHERE tags < '{1,2}'::int[] HAVING a.tags < NULL EXCEPT SELECT DISTINCT t1.note AS "C 0" FROM orders t1 FULL JOIN orders sub USING (id) WHERE t1.note = DATE '2024-02-29'
----
(SELECT 1 FROM generate_series(1, 10) WITH ORDINALITY AS o (g) FULL JOIN order_items AS a ON product_id <> NULL LEFT JOIN order_items AS "Q" USING (id) WHERE ('drop table t', .5) OVERLAPS (a.price, a.order_id) GROUP BY GROUPING SETS (("Q".price), ()) ORDER BY 2.50 DESC NULLS LAST)
----
SELECT (c.n) AT TIME ZONE 'UTC', c.n AS "C 1", JSON_OBJECT('k' VALUE .5 ABSENT ON NULL RETURNING jsonb), ROW(2.50, current_date) FROM customers b RIGHT OUTER JOIN (SELECT 1 AS c0 FROM products o LEFT JOIN orders AS b USING (id) JOIN order_items c ON b.placed_at < .5 WHERE order_id <> 'it''s; fine' ORDER BY CAST(quantity AS bytea) ASC) AS c (n, m) ON c.m <> $2 WHERE c.m BETWEEN NULL AND $2 GROUP BY 1 ORDER BY position('a' in current_date) ASC
----
SELECT a.n AS "C 0" FROM LATERAL (SELECT CASE t1.at WHEN 1 THEN b.amount WHEN 2 THEN 1 END, ARRAY(SELECT c.* FROM ONLY orders AS c JOIN billing.invoices AS sub USING (id) LEFT JOIN orders b ON total = X'1F' ORDER BY row_number() OVER (ORDER BY sub.due) ) AS c1, json_build_object('k', b.due) FROM (SELECT c.id AS c0, a.g col1, true, 1 FROM products AS c RIGHT OUTER JOIN audit."Log" AS t1 TABLESAMPLE system (10) ON t1.who <> B'101', generate_series(1, 10) AS a (g) WHERE id <> $1) AS "Q" (n, m) NATURAL JOIN billing.invoices AS b FULL JOIN audit."Log" t1 ON "Q".m = '2024-01-01'::date CROSS JOIN (SELECT 1e3, "Q".g FROM generate_series(1, 10) AS "Q" (g) NATURAL JOIN order_items AS a LEFT JOIN products sub ON sub.attributes < $1 LEFT JOIN order_items b ON price <> 1 WHERE sub.sku <> 1 ORDER BY "Q".g ASC LIMIT 10) AS a (n, m) WHERE "Q".n IN (X'1F', $$dollar; $$, NULL, $2)) AS a (n, m) WHERE ARRAY(SELECT DISTINCT created_at FROM customers "Q" LIMIT 10 FOR SHARE SKIP LOCKED) IS NULL
----
SELECT (-3) col0, position('a' in a.n) AS c1 FROM ONLY order_items t1 NATURAL JOIN customers AS sub NATURAL JOIN LATERAL (SELECT DATE '2024-02-29' AS "C 0", true AS c1 FROM order_items t1 NATURAL JOIN billing.invoices AS c WHERE t1.order_id = 'x') AS a (n, m) WHERE id NOT LIKE 'a%'  GROUP BY 1 LIMIT ALL
----
SELECT - $2 ~* OVERLAY("Q"."group" PLACING 'x' FROM 2 FOR 1), extract(year from name), CAST(- a.n AS bigint) col2 FROM "User Accounts" "Q" RIGHT OUTER JOIN LATERAL (SELECT CAST(b.g AS double precision) AS c0, percentile_cont(0.5) WITHIN GROUP (ORDER BY NULL), ARRAY[], email FROM customers c CROSS JOIN (SELECT DATE '2024-02-29' AS "C 0", "Q".email FROM products AS b LEFT JOIN customers AS "Q" ON b.title < INTERVAL '1 day' WHERE b.tags = B'101') AS t1 (n, m), generate_series(1, 10) AS b (g) INNER JOIN billing.invoices o ON g <> NULL GROUP BY ROLLUP (id) OFFSET 5) AS a (n, m) ON "id" IS DISTINCT FROM a.n NATURAL JOIN ONLY customers t1
----
SELECT (who) AT TIME ZONE 'UTC', sum(current_date) OVER (PARTITION BY 1 ORDER BY v DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col1, CASE at WHEN 1 THEN "Q".at WHEN 2 THEN o.v END, o.v FROM (VALUES (1), (2)) AS o (v) JOIN audit."Log" AS "Q" ON v < '{1,2}'::int[] WHERE at = "Q".at OFFSET 5
----
SELECT sub.n AS c0 FROM (SELECT 1e3 col0, $$dollar; $$, X'1F' FROM billing.invoices "Q" RIGHT OUTER JOIN orders AS a USING (id) WHERE amount < NULL) AS sub (n, m) ORDER BY position('a' in sub.n)  EXCEPT SELECT (NULL)[2], count(*) FILTER (WHERE x.placed_at < current_date) col1, $$dollar; $$ AS c2, (id)[2] FROM orders x CROSS JOIN ONLY customers c, audit."Log" AS o, "User Accounts" AS sub WHERE (c.name) IS NOT TRUE
----
UPDATE products AS t SET id = row_number() OVER (ORDER BY price), attributes = DEFAULT
----
WITH RECURSIVE w0 AS NOT MATERIALIZED (DELETE FROM products USING audit."Log" AS u WHERE u.id = 3), w1 AS (INSERT INTO audit."Log" (at, who, "what") VALUES ($$dollar; $$, B'101', $2), (B'101', current_date, B'101') RETURNING *), w2 AS MATERIALIZED (DELETE FROM audit."Log" t USING customers AS u WHERE u.id = 3) SELECT w0.*, c.email FROM w0, customers c
----
SELECT DISTINCT JSON_OBJECT('k' VALUE c.total ABSENT ON NULL RETURNING jsonb), - 'it''s; fine', JSON_OBJECT('k' VALUE sub.m ABSENT ON NULL RETURNING jsonb) AS c2 FROM orders c FULL JOIN orders AS b ON b.id <> .5 LEFT JOIN (SELECT NULL, o.g, t1.sku AS c2 FROM generate_series(1, 10) AS o (g) RIGHT OUTER JOIN audit."Log" AS sub ON sub.payload <> $$dollar; $$ FULL JOIN products AS t1 ON sub.payload = INTERVAL '1 day') AS sub (n, m) ON b.total < E'a\'b' WHERE current_date IS NULL HAVING customer_id = X'1F'
----
WITH w0 (n, m) AS (SELECT n ->> o.n AS c0 FROM LATERAL (SELECT DISTINCT 'x', a.payload AS c1 FROM (VALUES (1), (2)) AS o (v) NATURAL JOIN audit."Log" a WHERE o.v = B'101') AS a (n, m) NATURAL JOIN LATERAL (SELECT a."what" AS c0, $1 FROM order_items AS "Q" FULL JOIN audit."Log" AS a ON "Q".order_id = DATE '2024-02-29' CROSS JOIN order_items AS c WHERE a.payload < 'it''s; fine' HAVING c.price <> 1e3 LIMIT ALL) AS b (n, m) JOIN billing.invoices t1 USING (id) RIGHT OUTER JOIN LATERAL (SELECT b.product_id, b.id, $$dollar; $$, b.product_id FROM order_items b WHERE b.price <> DATE '2024-02-29' ORDER BY CAST(b.quantity AS double precision) DESC NULLS LAST) AS o (n, m) ON b.n < 'it''s; fine' WHERE (amount = 'x' AND n < current_date) LIMIT ALL) SELECT * FROM w0
----
WITH w0 AS (SELECT 1 FROM orders AS a, order_items x TABLESAMPLE system (10) INNER JOIN billing.invoices b ON amount = DATE '2024-02-29' WHERE NOT (a.note < DATE '2024-02-29') ORDER BY (product_id) AT TIME ZONE 'UTC' DESC NULLS LAST), w1 (n, m) AS (INSERT INTO customers (id, email, name) VALUES ($2, 1e3, $1) RETURNING t.created_at AS r, 1) SELECT CASE WHEN x.price = 1e3 THEN NULL ELSE $1 END, xmlelement(name foo, xmlattributes(true AS bar), g), (X'1F') FROM audit."Log" o CROSS JOIN (VALUES (1), (2)) AS a (v) CROSS JOIN order_items AS x JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) ON o."what" = B'101' WHERE o."what" LIKE 'a%'  ORDER BY id DESC NULLS LAST
----
SELECT (-3)[2] AS c0, trim(both 'x' from o.id) AS "C 1" FROM (VALUES (1), (2)) AS a (v) FULL JOIN order_items o ON (a.v, v) OVERLAPS (v, 'it''s; fine') WHERE o.id IS NOT NULL
----
WITH w0 AS (SELECT * FROM "User Accounts" c FULL JOIN (SELECT "eMail" col0, x."eMail" AS c1, x.role, B'101' col3 FROM "User Accounts" AS x WHERE "group" = B'101') AS b (n, m) USING (id) NATURAL JOIN ONLY audit."Log" t1) SELECT pg_sleep('{1,2}'::int[]), OVERLAY(m PLACING 'x' FROM 2 FOR 1) col1, (product_id)::uuid AS c2 FROM order_items b NATURAL JOIN (SELECT t1.g, 'x', $2 AS "C 2" FROM order_items "Q" JOIN billing.invoices AS sub TABLESAMPLE system (10) ON id < 2.50 FULL JOIN generate_series(1, 10) AS t1 (g) ON id < current_date WHERE t1.g <> $1) AS "Q" (n, m) ORDER BY b.id DESC OFFSET 5 FOR UPDATE
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 49
----
SELECT c.* FROM LATERAL (SELECT x.v col0, t1.quantity AS "C 1", X'1F' FROM order_items AS t1 FULL JOIN (VALUES (1), (2)) AS x (v) ON v <> E'a\'b' WHERE price <> $2) AS c (n, m) WHERE c.n = ANY (SELECT current_date, t1.total, 1e3 AS "C 2" FROM ONLY orders t1 WHERE t1.state < 'x' GROUP BY ROLLUP (t1.placed_at) HAVING total < '{1,2}'::int[])
----
SELECT c.country FROM customers AS c WHERE country = true INTERSECT SELECT sub.order_id col0 FROM billing.invoices AS sub WHERE due = 'drop table t' HAVING sub.paid = 1e3 ORDER BY JSON_OBJECT('k' VALUE sub.amount ABSENT ON NULL RETURNING jsonb) DESC
----
SELECT row_number() OVER (ORDER BY b.n) AS c0, ARRAY[.5, t1.payload, t1."what"], (b.n)::text col2, JSON_OBJECT('k' VALUE 1e3 ABSENT ON NULL RETURNING jsonb) AS c3 FROM audit."Log" AS t1 CROSS JOIN LATERAL (SELECT b.price, true AS "C 1" FROM ONLY products AS b WHERE b.attributes < E'a\'b') AS b (n, m) WHERE true IS NULL ORDER BY current_date ASC
----
UPDATE products AS t SET sku = DEFAULT, id = DEFAULT WHERE t.attributes < 2.50 RETURNING t.attributes
----
WITH w0 (n, m) AS (SELECT ROW(.5, -3) AS c0, CASE o.m WHEN 1 THEN 2.50 WHEN 2 THEN o.n END, o.m @> a.id FROM products a RIGHT OUTER JOIN (SELECT NULL AS "C 0" FROM order_items AS sub RIGHT OUTER JOIN customers AS t1 ON sub.quantity = $$dollar; $$ JOIN products AS c ON sub.id = 1 LEFT JOIN audit."Log" x ON x.who <> DATE '2024-02-29' ORDER BY coalesce(t1.name, $2) ASC OFFSET 5) AS o (n, m) ON price < $2 WHERE E'a\'b' IS NOT NULL), w1 AS (SELECT sub.* FROM billing.invoices AS sub, orders AS o WHERE NOT (sub.order_id = '2024-01-01'::date) GROUP BY GROUPING SETS ((amount), ()) ORDER BY 1e3 DESC), w2 (n, m) AS (SELECT position('a' in sub.m), n, json_build_object('k', $2), xmlelement(name foo, xmlattributes(sub.n AS bar), n) FROM LATERAL (SELECT b.v col0, t1."group", E'a\'b' AS c2 FROM "User Accounts" AS t1 INNER JOIN (VALUES (1), (2)) AS b (v) USING (id) JOIN products AS c TABLESAMPLE system (10) ON t1."id" < $2 LIMIT $3 OFFSET 5) AS sub (n, m) GROUP BY n) SELECT * FROM w0
----
SELECT payload, '{1,2}'::int[], who AS c2, x.payload FROM audit."Log" AS x, ONLY audit."Log" "Q" LEFT JOIN ONLY orders AS a ON a.customer_id <> NULL WHERE x.at <> '{1,2}'::int[] INTERSECT SELECT 'it''s; fine' AS "C 0", b.g, g FROM customers AS sub CROSS JOIN generate_series(1, 10) AS b (g) LEFT JOIN audit."Log" c ON sub.name < $$dollar; $$ JOIN order_items x TABLESAMPLE system (10) ON b.g < current_date GROUP BY b.g INTERSECT SELECT json_build_object('k', country) AS "C 0", CAST(paid AS numeric(10,2)) FROM billing.invoices AS "Q" NATURAL JOIN customers sub WHERE "Q".due = ANY ('{1,2}'::int[])
----
MERGE INTO orders AS t USING (SELECT (a.name)[3] FROM customers a) AS s ON t.id = s.id WHEN MATCHED AND t.customer_id IS NULL THEN UPDATE SET customer_id = 1 WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 64
----
WITH w0 (n, m) AS (SELECT - at col0, CASE b.n WHEN 1 THEN "Q".role WHEN 2 THEN n END col1 FROM "User Accounts" "Q" TABLESAMPLE system (10) INNER JOIN audit."Log" AS sub ON sub.who < INTERVAL '1 day', (SELECT INTERVAL '1 day' AS c0, 1e3, at FROM audit."Log" c NATURAL JOIN order_items o TABLESAMPLE system (10) WHERE o.price <> current_date GROUP BY ROLLUP (c."what") HAVING payload <> $$dollar; $$) AS a (n, m) FULL JOIN LATERAL (SELECT 'drop table t' AS "C 0", country FROM orders o LEFT JOIN customers b ON b.created_at <> B'101' WHERE b.deleted_at <> $1) AS b (n, m) ON sub.payload < '{1,2}'::int[]), w1 (n, m) AS MATERIALIZED (SELECT * FROM w0) SELECT w0.*, c.email FROM w0, customers c
----
DELETE FROM products AS t USING audit."Log" AS u WHERE u.id = 3
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 55
----
SELECT DISTINCT percentile_cont(0.5) WITHIN GROUP (ORDER BY b.g), b.g col1, ARRAY[b.g, b.g, '{1,2}'::int[]] FROM generate_series(1, 10) AS b (g) WHERE b.g IS DISTINCT FROM 'it''s; fine' ORDER BY b.g DESC NULLS LAST
----
WITH RECURSIVE w0 AS NOT MATERIALIZED (SELECT 2.50, -3, a.note AS c2 FROM orders a WHERE a.total = DATE '2024-02-29' UNION ALL SELECT 1 FROM customers t1 RIGHT OUTER JOIN audit."Log" sub USING (id)), w1 AS (SELECT * FROM w0), w2 AS (SELECT (c.at) AT TIME ZONE 'UTC', c."what", coalesce(c.who, 2.50) AS "C 2", E'a\'b' col3 FROM audit."Log" c WHERE (who = 'drop table t' AND "what" < 'it''s; fine')) SELECT * FROM w0
----
MERGE INTO "User Accounts" AS t USING orders AS s ON t."id" = s.id WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN INSERT ("id") VALUES (s.id)
----
SELECT json_build_object('k', '2024-01-01'::date) col0, CAST(CASE "Q".m WHEN 1 THEN total WHEN 2 THEN 1 END AS bigint), (ARRAY(SELECT '2024-01-01'::date col0, sub.country, sku AS c2 FROM customers AS sub JOIN products t1 ON sub.id <> 1e3 JOIN (VALUES (1), (2)) AS b (v) ON t1.title = B'101' WHERE country <> 1 GROUP BY v ORDER BY name ASC LIMIT 10))[1] AS c2 FROM LATERAL (SELECT * FROM generate_series(1, 10) WITH ORDINALITY AS o (g) LEFT JOIN customers AS b ON b.id <> 1e3 WHERE ($1, 'drop table t') = (b.deleted_at, g)) AS "Q" (n, m) INNER JOIN orders AS x ON $$dollar; $$ NOT LIKE 'a%' ESCAPE '!' WHERE "Q".n IS DISTINCT FROM position('a' in m) GROUP BY ROLLUP ("Q".n) LIMIT 10 FOR UPDATE
----
SELECT (SELECT count(*) FROM customers AS x WHERE x.id = sub.sku) AS "C 0" FROM audit."Log" AS x TABLESAMPLE system (10) JOIN generate_series(1, 10) AS o (g) USING (id) LEFT JOIN products sub ON g < DATE '2024-02-29' WHERE sub.price IS JSON OBJECT
----
SELECT json_build_object('k', trim(both 'x' from $$dollar; $$)) AS "C 0", (SELECT max(x.id) FROM customers AS x WHERE x.id = substring(g from 1 for 3)), "Q".g col2, extract(year from coalesce(sub.paid, due)) FROM (VALUES (1), (2)) AS t1 (v) CROSS JOIN generate_series(1, 10) AS "Q" (g) CROSS JOIN order_items o LEFT JOIN billing.invoices AS sub ON NOT ("Q".g = 'x') WHERE CASE WHEN paid < 'x' THEN sub.paid ELSE $$dollar; $$ END IN ($$dollar; $$, X'1F', X'1F') OFFSET 5
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 74
----
INSERT INTO billing.invoices DEFAULT VALUES RETURNING t.paid
----
/* page:0 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 66
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 23
----
UPDATE ONLY order_items AS t SET id = DEFAULT
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 55
----
MERGE INTO products AS t USING (SELECT sub.name col0 FROM customers AS sub FULL JOIN (SELECT true FROM ONLY audit."Log" AS sub, "User Accounts" AS t1 WHERE payload <> 1e3) AS a (n, m) ON email = -3 WHERE a.m ILIKE 'a%' ESCAPE '!' ORDER BY '{1,2}'::int[] ASC) AS s ON t.id = s.id WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
----
INSERT INTO audit."Log" (at, who, "what") VALUES ('drop table t', 'it''s; fine', 'drop table t') ON CONFLICT (at) DO NOTHING
----
SELECT a.quantity, a.order_id, .5 AS c2, "Q"."group" FROM order_items a INNER JOIN "User Accounts" "Q" ON "Q"."id" < current_date WHERE a.order_id = 1 ORDER BY trim(both 'x' from "Q"."id")  UNION ALL SELECT sub.created_at, sub.created_at, "what", country FROM customers AS sub, audit."Log" c WHERE c.at = $2 ORDER BY position('a' in c."what") DESC
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 59 AND NOT ("orders"."state" IN ('new', 'paid')))
----
DELETE FROM orders t RETURNING *
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 18
----
SELECT row_number() OVER (ORDER BY "id"), CAST("group" AS text[]) AS "C 1" FROM "User Accounts" AS x WHERE (role = .5 OR x.role < X'1F') ORDER BY xmlelement(name foo, xmlattributes('x' AS bar), DATE '2024-02-29') DESC NULLS LAST
----
SELECT o.* FROM (SELECT count(*) FROM generate_series(1, 10) AS sub (g) WHERE sub.g = B'101' LIMIT 10) AS o (n, m) LEFT JOIN order_items a ON o.n <> B'101' JOIN "User Accounts" "Q" ON quantity < .5 WHERE "Q".role IN (2.50, B'101', DATE '2024-02-29')
----
INSERT INTO audit."Log" DEFAULT VALUES RETURNING who AS r, 1
----
SELECT "group" FROM "User Accounts" t1 FULL JOIN ONLY audit."Log" b ON "eMail" <> $1 NATURAL JOIN products a
----
INSERT INTO audit."Log" (at, who, "what") VALUES (DEFAULT, 1, current_date) ON CONFLICT  DO NOTHING
----
WITH RECURSIVE w0 (n, m) AS (SELECT m, m, b.n FROM (SELECT $1 AS "C 0", '{1,2}'::int[] col1, who AS "C 2", sub.payload FROM audit."Log" sub LEFT JOIN orders b ON sub."what" < 1) AS b (n, m) WHERE (true) IS NOT TRUE), w1 AS (SELECT role, "Q".role AS c1 FROM "User Accounts" "Q" WHERE "Q".role < NULL ORDER BY ("Q".role) DESC EXCEPT SELECT NULL, 'it''s; fine' FROM audit."Log" AS t1 INNER JOIN billing.invoices a ON t1.payload <> current_date FULL JOIN generate_series(1, 10) AS c (g) ON g < NULL WHERE t1.payload <> DATE '2024-02-29') UPDATE products t SET id = DEFAULT WHERE CURRENT OF cur
----
(SELECT a.g AS c0, 2.50 FROM generate_series(1, 10) AS a (g) GROUP BY a.g)
----
SELECT ARRAY[(a."what")[3], position('a' in $2)] col0, 1 && json_build_object('k', a.payload), (CASE WHEN a.at < .5 THEN at ELSE t1.id END)::bytea FROM audit."Log" a JOIN ONLY products AS t1 ON at IN (E'a\'b', X'1F', 'x') WHERE (row_number() OVER (ORDER BY tags), tags) OVERLAPS (round(a.payload, t1.price, B'101'), concat($$dollar; $$, a.payload)) GROUP BY 1
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 90 AND NOT ("orders"."state" IN ('new', 'paid')))
----
WITH w0 (n, m) AS (SELECT row_number() OVER (ORDER BY "what") AS c0, position('a' in id) AS c1, CASE WHEN x.n <> E'a\'b' THEN "what" ELSE X'1F' END AS "C 2", true FROM audit."Log" sub CROSS JOIN (SELECT 1 FROM audit."Log" c WHERE c.payload <> true OFFSET 5) AS x (n, m) INNER JOIN ONLY billing.invoices AS "Q" ON sub."what" <> NULL OFFSET 5), w1 AS (SELECT 'drop table t', name, 2.50, 1 FROM billing.invoices a, customers AS t1 NATURAL JOIN ONLY order_items AS b WHERE a.amount = 'drop table t' INTERSECT SELECT 1e3 AS "C 0", o.payload col1, b.note, b.placed_at FROM billing.invoices "Q", orders b FULL JOIN audit."Log" o ON o.at <> $1 GROUP BY ROLLUP (at)), w2 AS (INSERT INTO products (id, sku, title) VALUES (E'a\'b', B'101', $$dollar; $$), (INTERVAL '1 day', $$dollar; $$, 1), ('2024-01-01'::date, INTERVAL '1 day', .5) RETURNING id AS r, 1) INSERT INTO orders SELECT * FROM w0
----
SELECT (m)[2], coalesce('x', order_id), order_id, CASE WHEN v <> E'a\'b' THEN v ELSE b.m END FROM (VALUES (1), (2)) AS sub (v) RIGHT OUTER JOIN order_items AS x ON x.order_id = E'a\'b' INNER JOIN LATERAL (SELECT current_date, t1.price AS c1 FROM (VALUES (1), (2)) AS sub (v) FULL JOIN order_items t1 ON v = $$dollar; $$ LEFT JOIN audit."Log" x TABLESAMPLE system (10) ON id <> 'x' WHERE x."what" <> E'a\'b' OFFSET 5) AS b (n, m) ON b.n < NULL LIMIT $3
----
INSERT INTO products DEFAULT VALUES RETURNING *
----
SELECT substring(1e3 from 1 for 3) FROM order_items AS o WHERE (E'a\'b', o.order_id) OVERLAPS (o.price, o.order_id)
----
WITH w0 AS (SELECT ARRAY['drop table t', n], (SELECT max(x.id) FROM order_items AS x WHERE x.id = x.m), m FROM audit."Log" AS o FULL JOIN LATERAL (SELECT a."group" AS c0, "Q".order_id AS c1, "what" AS c2, -3 FROM ONLY products c LEFT JOIN audit."Log" AS t1 ON t1.at = NULL JOIN billing.invoices "Q" USING (id), "User Accounts" a ORDER BY t1.payload ASC) AS x (n, m) ON x.n = .5 INNER JOIN (SELECT "Q".name AS c0, "Q".deleted_at AS "C 1" FROM customers AS "Q" WHERE created_at = .5) AS a (n, m) ON o.who <> DATE '2024-02-29' JOIN "User Accounts" "Q" ON o.payload <> $$dollar; $$ WHERE ("Q"."id", "Q"."group") OVERLAPS (role, $$dollar; $$) HAVING "Q".role = E'a\'b' FOR UPDATE) SELECT * FROM w0
----
INSERT INTO audit."Log" DEFAULT VALUES RETURNING "Log".at AS r, 1
----
DELETE FROM billing.invoices WHERE invoices.amount = 2.50
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 60
----
VALUES (1, 2), (3, 4) UNION SELECT 'x' AS "C 0", "Q".g, "Q".g, b."what" FROM generate_series(1, 10) WITH ORDINALITY AS "Q" (g) RIGHT OUTER JOIN audit."Log" b ON who = 2.50 WHERE "Q".g <> E'a\'b' ORDER BY nextval(g) DESC NULLS LAST
----
DELETE FROM orders AS t USING orders AS u WHERE u.id = t.id
----
WITH w0 (n, m) AS (SELECT count(*) FROM billing.invoices AS c CROSS JOIN billing.invoices AS t1 NATURAL JOIN (SELECT deleted_at FROM order_items c LEFT JOIN customers a USING (id)) AS x (n, m) NATURAL JOIN generate_series(1, 10) AS o (g) WHERE (order_id, due) OVERLAPS ($$dollar; $$, INTERVAL '1 day') ORDER BY o.g || c.amount ), w1 AS (SELECT * FROM w0), w2 AS NOT MATERIALIZED (SELECT a.* FROM order_items a, ONLY orders "Q" WHERE a.price NOT LIKE 'a%'  FOR NO KEY UPDATE NOWAIT) SELECT * FROM w0
----
SELECT json_build_object('k', extract(year from x."eMail")), (ARRAY[]) AT TIME ZONE 'UTC' FROM ONLY "User Accounts" x INNER JOIN order_items t1 USING (id) FULL JOIN products sub ON current_date = ANY (SELECT amount, order_id, a.amount AS c2 FROM billing.invoices t1 JOIN ONLY billing.invoices AS a ON t1.paid <> INTERVAL '1 day' WHERE t1.paid < $$dollar; $$ GROUP BY 1 HAVING due < -3 ORDER BY ARRAY(SELECT X'1F', sub.id, 1 FROM audit."Log" AS a INNER JOIN order_items sub ON sub.id <> X'1F' WHERE sub.product_id = 2.50) ) GROUP BY GROUPING SETS ((sku), ()) LIMIT ALL
----
WITH w0 (n, m) AS (INSERT INTO customers (id, email, name) VALUES (current_date, '2024-01-01'::date, .5), (DATE '2024-02-29', $$dollar; $$, -3) ON CONFLICT  DO NOTHING RETURNING customers.email AS r, 1) INSERT INTO orders SELECT * FROM w0
----
DELETE FROM products t WHERE id = id
----
SELECT sum((o.state)::jsonb) OVER (PARTITION BY round(o.customer_id, 'it''s; fine', o.note) ORDER BY sum(.5) OVER (PARTITION BY X'1F' ORDER BY -3 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM customers AS x INNER JOIN orders AS o USING (id) GROUP BY GROUPING SETS ((o.id), ()) HAVING .5 BETWEEN x.created_at AND o.customer_id
----
WITH w0 (n, m) AS (SELECT coalesce(c.order_id, c.amount) AS "C 0", ARRAY(SELECT id AS "C 0", b.note, state AS c2, 'it''s; fine' FROM orders AS b WHERE b.customer_id < $$dollar; $$), (b.order_id) AT TIME ZONE 'UTC', CASE due WHEN 1 THEN 1e3 WHEN 2 THEN DATE '2024-02-29' END FROM billing.invoices AS b TABLESAMPLE system (10) RIGHT OUTER JOIN billing.invoices c USING (id) WHERE c.amount IN (SELECT c.role, 2.50, sub."group" FROM "User Accounts" c NATURAL JOIN audit."Log" AS b CROSS JOIN "User Accounts" AS sub WHERE at < 2.50) ORDER BY (2.50)::double precision ASC) SELECT * FROM w0
----
SELECT t1.placed_at col0 FROM audit."Log" AS b, orders t1 CROSS JOIN products AS o NATURAL JOIN generate_series(1, 10) AS x (g) INTERSECT SELECT x.total AS c0, x.total FROM orders x
----
WITH RECURSIVE w0 (n, m) AS NOT MATERIALIZED (SELECT JSON_OBJECT('k' VALUE price ABSENT ON NULL RETURNING jsonb) AS "C 0", ARRAY[x.country] AS c1, trim(both 'x' from c.id), substring(o.n from 1 for 3) col3 FROM (SELECT a."what" AS c0, created_at, a.who, .5 FROM customers AS x RIGHT OUTER JOIN audit."Log" a ON a.at = 1e3 WHERE a.at < 1 GROUP BY 1 OFFSET 5) AS o (n, m) JOIN order_items c ON o.n = $1 NATURAL JOIN ONLY customers AS x WHERE 'drop table t' SIMILAR TO 'a%' ), w1 AS NOT MATERIALIZED (UPDATE orders AS t SET (id, customer_id) = (id || state, 2), (id, customer_id) = (SELECT 1, 2) RETURNING total), w2 AS (INSERT INTO products DEFAULT VALUES RETURNING *) SELECT * FROM audit."Log" t1 WHERE INTERVAL '1 day' NOT LIKE 'a%' 
----
INSERT INTO "User Accounts" ("id", "eMail", role) VALUES ($1, DATE '2024-02-29', NULL) ON CONFLICT ("id") DO NOTHING
----
SELECT (id)::date, (sub.name)::timestamp with time zone, a.placed_at AS c2 FROM orders AS a TABLESAMPLE system (10) RIGHT OUTER JOIN customers AS sub ON sub.id = 2.50 WHERE a.total IS DISTINCT FROM '{1,2}'::int[] UNION ALL TABLE customers
----
WITH RECURSIVE w0 AS (SELECT "what" AS c0, extract(year from x.email) FROM customers x CROSS JOIN audit."Log" "Q" RIGHT OUTER JOIN products b ON b.tags = INTERVAL '1 day' LIMIT ALL FOR UPDATE) UPDATE "User Accounts" AS t SET role = DEFAULT, ("id", "eMail") = (extract('month' from -3), 2), ("id", "eMail") = (CAST(t."group" AS time(3) without time zone), 2) FROM orders AS "Q" LEFT JOIN "User Accounts" o ON total = NULL WHERE NOT (o."id" <> E'a\'b')
----
SELECT count(*) FILTER (WHERE id <> NULL) col0 FROM ONLY billing.invoices AS c JOIN audit."Log" AS x ON .5 = 'drop table t' WHERE x."what" = (x."what")::interval day to second HAVING current_date IN (-3, 'it''s; fine', 'x', true)
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 16
----
UPDATE billing.invoices AS t SET order_id = CASE t.paid WHEN 1 THEN $2 WHEN 2 THEN t.amount END, order_id = DEFAULT, (id, order_id) = ((SELECT count(*) FROM customers AS x WHERE x.id = t.order_id), 2) WHERE CURRENT OF cur RETURNING t.due
----
UPDATE order_items AS t SET (id, order_id) = (SELECT 1, 2), product_id = DEFAULT FROM customers AS o NATURAL JOIN "User Accounts" c WHERE NOT EXISTS (SELECT c."eMail", t.id col1 FROM billing.invoices AS x HAVING c.role <> $$dollar; $$ ORDER BY JSON_OBJECT('k' VALUE x.id ABSENT ON NULL RETURNING jsonb) ASC)
----
UPDATE orders AS t SET id = DEFAULT, (id, customer_id) = (ARRAY[t.placed_at, state, $2], 2) FROM "User Accounts" t1 FULL JOIN "User Accounts" a USING (id) WHERE (current_date, "eMail") = (a."eMail", $1)
----
UPDATE audit."Log" SET payload = row_number() OVER (ORDER BY "Log"."what"), payload = ROW(B'101', "Log".at), (at, who) = (SELECT 1, 2) WHERE at = at
----
/* page:6 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 21
----
/* page:7 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 10
----
SELECT DISTINCT (id) AT TIME ZONE 'UTC' AS "C 0", id, OVERLAY(order_id PLACING 'x' FROM 2 FOR 1), string_agg(DISTINCT "Q".price, ',' ORDER BY B'101') col3 FROM order_items AS "Q" WHERE ("Q".quantity, true) = ("Q".quantity, "Q".order_id) FOR NO KEY UPDATE NOWAIT
----
WITH w0 AS (SELECT pg_advisory_lock(price) FROM customers a FULL JOIN order_items AS b ON b.id = 'it''s; fine' LIMIT $3), w1 AS (SELECT count(*) FROM LATERAL (SELECT sub.v AS c0, v, t1."eMail", sub.v FROM (VALUES (1), (2)) AS sub (v) FULL JOIN "User Accounts" t1 ON "id" <> B'101') AS c (n, m) WHERE 2.50 = ANY ('{1,2}'::int[]) HAVING n = DATE '2024-02-29') INSERT INTO orders SELECT * FROM w0
----
MERGE INTO "User Accounts" AS t USING billing.invoices AS s ON t."id" = s.id WHEN MATCHED AND t."eMail" IS NULL THEN UPDATE SET "eMail" = 1
----
MERGE INTO audit."Log" AS t USING "User Accounts" AS s ON t.at = s.id WHEN MATCHED AND t.who IS NULL THEN UPDATE SET who = 1 WHEN NOT MATCHED THEN INSERT (at) VALUES (s.id)
----
WITH w0 AS (SELECT CAST(X'1F' AS date), x.email FROM customers AS a INNER JOIN "User Accounts" sub ON name <> .5 INNER JOIN customers AS x ON x.id < '{1,2}'::int[] WHERE sub."id" IS DISTINCT FROM a.id GROUP BY GROUPING SETS ((sub."eMail"), ())), w1 AS (UPDATE customers t SET name = DEFAULT, (id, email) = ((B'101'), 2) FROM "User Accounts" c, customers AS o WHERE (1e3, E'a\'b') OVERLAPS (c."eMail", t.deleted_at)), w2 AS (SELECT (true)::interval day to second, sum(a.due) OVER (PARTITION BY B'101' ORDER BY current_date DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "User Accounts" AS "Q" TABLESAMPLE system (10) INNER JOIN billing.invoices a ON a.order_id < DATE '2024-02-29' WHERE (a.id <> -3 OR "Q"."group" < 'it''s; fine') ORDER BY string_agg(DISTINCT "id", ',' ORDER BY "Q"."eMail") ) SELECT * FROM w0
----
WITH w0 AS (SELECT CASE current_date WHEN 1 THEN sub."what" WHEN 2 THEN $$dollar; $$ END, (true)[3] FROM ONLY order_items a CROSS JOIN audit."Log" sub WHERE $1 NOT IN (-3, true, $2, $$dollar; $$) HAVING sub.at < 'it''s; fine' ORDER BY B'101' DESC NULLS LAST LIMIT ALL), w1 (n, m) AS MATERIALIZED (SELECT JSON_OBJECT('k' VALUE a.name ABSENT ON NULL RETURNING jsonb), (SELECT count(*) FROM order_items AS x WHERE x.id = price) col1, percentile_cont(0.5) WITHIN GROUP (ORDER BY "Q".product_id), ARRAY(SELECT "Q".id AS "C 0", .5 col1, 2.50 FROM order_items "Q" OFFSET 5) FROM order_items AS "Q" RIGHT OUTER JOIN customers o ON "Q".order_id = E'a\'b' LEFT JOIN customers a USING (id) GROUP BY ROLLUP (country) LIMIT $3) INSERT INTO orders SELECT * FROM w0
----
SELECT ROW(t1.id, NULL) AS c0, ('it''s; fine')[1] col1, ARRAY(SELECT $2 FROM order_items o NATURAL JOIN audit."Log" x WHERE x.payload = 'x' GROUP BY GROUPING SETS ((x."what"), ()) ORDER BY order_id DESC) AS c2 FROM (SELECT a.g, a.g, a.g FROM audit."Log" AS c INNER JOIN customers x USING (id) INNER JOIN generate_series(1, 10) AS a (g) ON g <> .5) AS o (n, m) LEFT JOIN customers AS a ON a.id < 1e3 LEFT JOIN billing.invoices t1 ON amount <> '{1,2}'::int[] WHERE true IS NOT NULL
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 41
----
INSERT INTO billing.invoices SELECT b.* FROM ONLY orders AS b WHERE b.note = 1 ORDER BY state ASC OFFSET 5
----
SELECT extract('month' from n) col0, percentile_cont(0.5) WITHIN GROUP (ORDER BY c.m), count(*) FILTER (WHERE sub.m <> 2.50) AS "C 2", $1 FROM LATERAL (SELECT $2, o.role col1, c.price FROM order_items c LEFT JOIN customers t1 ON t1.name <> 1e3 JOIN "User Accounts" AS o ON "group" <> 'drop table t') AS sub (n, m) FULL JOIN LATERAL (SELECT b.quantity AS "C 0" FROM orders o RIGHT OUTER JOIN order_items b ON id = -3 FULL JOIN products AS sub USING (id) WHERE b.quantity < $$dollar; $$ LIMIT $3) AS c (n, m) ON sub.m <> 2.50 ORDER BY CASE sub.m WHEN 1 THEN c.n WHEN 2 THEN 'x' END ASC LIMIT ALL OFFSET 5
----
SELECT o.order_id FROM billing.invoices AS o RIGHT OUTER JOIN "User Accounts" a TABLESAMPLE system (10) ON o.amount = 1e3 GROUP BY a.role LIMIT 10
----
(SELECT order_id AS "C 0", c.amount, sub."group" AS c2 FROM ONLY billing.invoices AS c FULL JOIN "User Accounts" sub ON sub."group" = $2 WHERE paid < INTERVAL '1 day' HAVING id <> .5 ORDER BY count(*) FILTER (WHERE sub."group" < 'it''s; fine') DESC)
----
SELECT DISTINCT NULL FROM billing.invoices AS "Q" WHERE (due) IS NOT TRUE GROUP BY ROLLUP ("Q".order_id)
----
INSERT INTO products SELECT c.attributes AS "C 0" FROM products AS c WHERE c.id = 'drop table t' GROUP BY ROLLUP (c.title)
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 32 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 73 AND NOT ("orders"."state" IN ('new', 'paid')))
----
SELECT xmlelement(name foo, xmlattributes(x.title AS bar), o.id), o.customer_id col1 FROM billing.invoices AS c LEFT JOIN ONLY orders AS o ON c.amount < .5 JOIN products x ON c.amount < 1e3 WHERE amount BETWEEN x.sku AND x.sku GROUP BY x.title
----
/* page:3 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 95
----
SELECT id FROM order_items x CROSS JOIN "User Accounts" AS sub JOIN order_items a ON sub."id" = .5 FULL JOIN billing.invoices b ON x.quantity = 2.50 UNION SELECT '{1,2}'::int[] AS c0, sub.id, X'1F' FROM billing.invoices AS b CROSS JOIN billing.invoices sub WHERE b.amount <> INTERVAL '1 day'
----
SELECT 1 FROM products a WHERE INTERVAL '1 day' IS JSON OBJECT LIMIT 10
----
INSERT INTO customers (id, email, name) VALUES ('x', true, INTERVAL '1 day'), (1, 'it''s; fine', 1e3) RETURNING customers.country
----
SELECT count(*) FROM ONLY "User Accounts" b FULL JOIN generate_series(1, 10) AS o (g) ON g = true FOR SHARE SKIP LOCKED
----
SELECT count(*) FROM billing.invoices AS sub INNER JOIN LATERAL (SELECT string_agg(DISTINCT t1.created_at, ',' ORDER BY sub.id) col0, pg_sleep('it''s; fine') AS "C 1" FROM order_items sub INNER JOIN customers AS t1 ON t1.deleted_at < 'x' HAVING t1.id <> E'a\'b') AS c (n, m) ON (m = INTERVAL '1 day' OR c.n = 2.50) LEFT JOIN billing.invoices "Q" ON order_id IS JSON OBJECT WHERE (current_date IN ($1) OR sub.due = ANY ('{1,2}'::int[])) LIMIT ALL
----
DELETE FROM products t WHERE price <> .5
----
SELECT c.id, product_id AS "C 1" FROM billing.invoices AS "Q" FULL JOIN order_items c USING (id) WHERE 'x' IS DISTINCT FROM "Q".id ORDER BY CASE WHEN c.product_id <> '2024-01-01'::date THEN 1 ELSE B'101' END 
----
SELECT .5, json_build_object('k', t1.payload), (who), 'x' AS c3 FROM audit."Log" t1 TABLESAMPLE system (10) WHERE 2.50 BETWEEN at AND t1."what" GROUP BY t1.who HAVING t1.at = 1
----
SELECT count(*) FILTER (WHERE m = 'it''s; fine'), INTERVAL '1 day', sum(INTERVAL '1 day') OVER (PARTITION BY sub.m ORDER BY .5 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), setval(1) FROM (SELECT $1, "Q".id AS c1, t1.price, 'drop table t' FROM products AS "Q" FULL JOIN products t1 ON t1.price <> E'a\'b' LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON a.g < $1) AS b (n, m) NATURAL JOIN (SELECT t1.who FROM audit."Log" t1 WHERE t1."what" <> 'drop table t' HAVING t1.who < $2) AS sub (n, m) ORDER BY json_build_object('k', E'a\'b') DESC NULLS LAST
----
SELECT trim(both 'x' from $1), sum("Q".order_id) OVER (PARTITION BY .5 ORDER BY $1 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), xmlelement(name foo, xmlattributes(o.tags AS bar), $$dollar; $$) FROM LATERAL (SELECT "Q".g FROM products AS t1 TABLESAMPLE system (10) FULL JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON t1.sku = $$dollar; $$ LIMIT $3) AS x (n, m) INNER JOIN order_items AS "Q" USING (id) NATURAL JOIN products AS o WHERE (o.id, "Q".order_id) OVERLAPS (-3, x.n)
----
INSERT INTO orders SELECT 1 FROM billing.invoices AS a JOIN (SELECT * FROM customers sub CROSS JOIN generate_series(1, 10) AS x (g) LEFT JOIN order_items AS o ON sub.country = X'1F' WHERE sub.email = $2 GROUP BY x.g) AS "Q" (n, m) ON order_id < $$dollar; $$ WHERE ("Q".m, $$dollar; $$) OVERLAPS ("Q".m, a.amount)
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 84
----
/* page:1 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 29
----
SELECT x.* FROM products AS x WHERE (price, row_number() OVER (ORDER BY x.tags)) = (- true, x.tags)
----
SELECT ARRAY(SELECT quantity, 1e3 FROM order_items sub, ONLY "User Accounts" AS o TABLESAMPLE system (10)), x.m FROM (SELECT paid, x.order_id AS "C 1", 'it''s; fine', x.amount FROM billing.invoices AS x WHERE x.order_id = E'a\'b' ORDER BY x.paid <> due DESC) AS x (n, m) NATURAL JOIN "User Accounts" AS b WHERE (role, x.n) OVERLAPS (x.n, x.m) UNION SELECT JSON_OBJECT('k' VALUE $$dollar; $$ ABSENT ON NULL RETURNING jsonb), g AS "C 1", sub.g, ('drop table t') FROM LATERAL (SELECT tags, title FROM products AS t1 RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) ON g <> NULL WHERE o.g = 2.50 LIMIT $3) AS x (n, m) RIGHT OUTER JOIN generate_series(1, 10) AS sub (g) ON x.m < 'x' LEFT JOIN customers b USING (id) WHERE NOT (b.deleted_at <> '{1,2}'::int[]) HAVING x.m < 'x'
----
SELECT CAST(total AS varchar(20)) AS c0, (created_at)[3], row_number() OVER (ORDER BY 'it''s; fine'), CASE sub.g WHEN 1 THEN "Q".id WHEN 2 THEN E'a\'b' END FROM orders c JOIN generate_series(1, 10) WITH ORDINALITY AS sub (g) USING (id) RIGHT OUTER JOIN customers AS "Q" ON c.state <> NULL WHERE country IN (SELECT 1 FROM generate_series(1, 10) AS "Q" (g))
----
DELETE FROM "User Accounts" USING order_items AS u WHERE u.id = "User Accounts"."id"
----
/* page:5 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 27
----
SELECT -3, t1.id, t1.state, xmlelement(name foo, xmlattributes(t1.id AS bar), placed_at) FROM ONLY orders AS t1 WHERE INTERVAL '1 day' NOT IN (.5, E'a\'b')
----
SELECT c.name, x.m @> JSON_OBJECT('k' VALUE true ABSENT ON NULL RETURNING jsonb), JSON_OBJECT('k' VALUE CASE WHEN c.id < 'x' THEN o.price ELSE product_id END ABSENT ON NULL RETURNING jsonb) FROM customers AS c JOIN order_items AS o ON c.id BETWEEN email AND name, LATERAL (SELECT c.n col0, "Q".g, extract(year from -3) FROM (SELECT INTERVAL '1 day', v, true col2 FROM "User Accounts" t1 FULL JOIN (VALUES (1), (2)) AS sub (v) USING (id) WHERE t1."group" < '2024-01-01'::date GROUP BY ROLLUP (role)) AS c (n, m) NATURAL JOIN generate_series(1, 10) AS "Q" (g) OFFSET 5) AS x (n, m) WHERE (E'a\'b', (INTERVAL '1 day') AT TIME ZONE 'UTC') = (json_build_object('k', '{1,2}'::int[]), o.id) GROUP BY country
----
DELETE FROM "User Accounts" AS t WHERE t."group" = DATE '2024-02-29'
----
SELECT DISTINCT count(*) FROM order_items AS a JOIN (SELECT g, $2 AS c1, $2, t1.g FROM generate_series(1, 10) AS t1 (g) FULL JOIN billing.invoices AS c ON c.due <> 'drop table t') AS b (n, m) ON m < current_date WHERE (price, '2024-01-01'::date) OVERLAPS (E'a\'b', $$dollar; $$) HAVING n <> INTERVAL '1 day' OFFSET 5
----
SELECT ROW(true, x.m), substring(CASE NULL WHEN 1 THEN x.m WHEN 2 THEN x.m END from 1 for 3) col1 FROM (SELECT string_agg(DISTINCT X'1F', ',' ORDER BY NULL), ROW(INTERVAL '1 day', "eMail") FROM "User Accounts" AS t1 JOIN generate_series(1, 10) AS b (g) ON t1."eMail" < 'x' WHERE EXISTS (SELECT DISTINCT t1."id", 'drop table t', b.g AS c2 FROM orders AS c RIGHT OUTER JOIN audit."Log" a ON a.who <> '{1,2}'::int[] HAVING t1."eMail" <> E'a\'b') GROUP BY b.g) AS x (n, m) WHERE x.m = md5(DATE '2024-02-29', 'drop table t', .5)
----
SELECT DISTINCT position('a' in app.score(order_id)) AS c0, nextval(string_agg(DISTINCT c.created_at, ',' ORDER BY 1e3)) FROM ONLY customers AS c CROSS JOIN ONLY billing.invoices AS t1
----
INSERT INTO customers (id, email, name) VALUES (.5, $$dollar; $$, 2.50), ($1, $$dollar; $$, B'101'), (.5, 'drop table t', current_date)
----
WITH w0 AS (INSERT INTO audit."Log" (at, who, "what") VALUES (.5, 'drop table t', $$dollar; $$)), w1 (n, m) AS (UPDATE billing.invoices SET (id, order_id) = (SELECT 1, 2), id = json_build_object('k', invoices.order_id) FROM products AS o TABLESAMPLE system (10) WHERE paid = ANY (SELECT sub.price, b.g, o.id FROM generate_series(1, 10) WITH ORDINALITY AS b (g) NATURAL JOIN products AS o NATURAL JOIN order_items sub WHERE o.id < DATE '2024-02-29' GROUP BY GROUPING SETS ((g), ()) HAVING b.g = X'1F')), w2 (n, m) AS (SELECT ARRAY[], (SELECT max(x.id) FROM order_items AS x WHERE x.id = true) AS c1, substring(due from 1 for 3) FROM (SELECT DISTINCT true, a.id, a.note FROM orders AS a CROSS JOIN products AS c INNER JOIN (VALUES (1), (2)) AS b (v) ON c.sku = $$dollar; $$ GROUP BY GROUPING SETS ((a.placed_at), ())) AS b (n, m), products a NATURAL JOIN billing.invoices o WHERE (b.n = '{1,2}'::int[] AND o.due <> INTERVAL '1 day') HAVING a.tags <> 1e3) SELECT "Q".id, '2024-01-01'::date, sum(NULL) OVER (PARTITION BY "what" ORDER BY due DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col2 FROM billing.invoices AS "Q" CROSS JOIN audit."Log" x TABLESAMPLE system (10), audit."Log" t1 WHERE t1."what" IS NULL HAVING "Q".order_id = INTERVAL '1 day' ORDER BY (X'1F')::time(3) without time zone ASC
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 5
----
/* page:8 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 77
----
UPDATE order_items SET (id, order_id) = (SELECT 1, 2), (id, order_id) = (id, 2), product_id = .5 FROM customers AS "Q" LEFT JOIN generate_series(1, 10) AS c (g) ON c.g <> 'drop table t' WHERE order_items.price BETWEEN '2024-01-01'::date AND "Q".name
----
SELECT * FROM audit."Log" sub, order_items "Q" WHERE true IN (SELECT 1 FROM ONLY customers AS t1 WHERE t1.email = 2.50 LIMIT 10 OFFSET 5) GROUP BY 1 LIMIT ALL
----
SELECT deleted_at AS c0, count(*) FILTER (WHERE tags <> 'drop table t') AS "C 1", substring(sub.title from 1 for 3), - 1e3 col3 FROM products sub LEFT JOIN products AS x USING (id) LEFT JOIN customers o ON o.id = 1e3 LIMIT $3
----
SELECT DISTINCT 'x' col0, c."id", c.role AS c2 FROM "User Accounts" c FULL JOIN audit."Log" AS a USING (id), "User Accounts" AS t1 WHERE c."id" <> '2024-01-01'::date HAVING a.at <> 'x' EXCEPT SELECT order_id, .5 AS c1 FROM billing.invoices c INNER JOIN customers AS o ON c.paid < 'x' LEFT JOIN "User Accounts" AS sub ON name < current_date
----
SELECT 1 FROM customers AS c FULL JOIN products "Q" TABLESAMPLE system (10) ON attributes = 2.50 WHERE NOT (country <> '2024-01-01'::date) LIMIT ALL
----
SELECT g, (NULL)::numeric(10,2), (o.role) FROM orders sub NATURAL JOIN (SELECT sub."what" AS "C 0", true, sub.who, sub."what" FROM audit."Log" sub WHERE sub.who < 1) AS t1 (n, m) LEFT JOIN "User Accounts" AS o ON id < X'1F' RIGHT OUTER JOIN generate_series(1, 10) AS b (g) ON b.g <> X'1F'
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 48
----
SELECT at AS "C 0", row_number() OVER (ORDER BY x.at), (c.customer_id)::text[], string_agg(DISTINCT "what", ',' ORDER BY c.placed_at) FROM orders AS c INNER JOIN audit."Log" AS x ON x.at <> INTERVAL '1 day' NATURAL JOIN order_items sub TABLESAMPLE system (10) WHERE order_id IS NULL
----
SELECT DISTINCT trim(both 'x' from (c.n)) FROM LATERAL (SELECT "eMail" col0, count(*) FILTER (WHERE x."id" = NULL), - x.role FROM "User Accounts" AS x WHERE 1e3 = x.role) AS c (n, m) WHERE c.m IS DISTINCT FROM extract(year from n) OFFSET 5
----
WITH w0 AS (SELECT $$dollar; $$ FROM products "Q" WHERE "Q".tags <> 'it''s; fine' ORDER BY CAST(INTERVAL '1 day' AS boolean) DESC UNION ALL SELECT b.* FROM orders AS b JOIN (VALUES (1), (2)) AS a (v) ON v <> 'x' WHERE note < B'101' GROUP BY GROUPING SETS ((a.v), ())), w1 (n, m) AS (SELECT CASE DATE '2024-02-29' WHEN 1 THEN x.v WHEN 2 THEN x.v END FROM (SELECT 1e3, "Q"."id", 1e3 FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) INNER JOIN "User Accounts" "Q" ON g <> '{1,2}'::int[] INNER JOIN audit."Log" AS x ON g <> DATE '2024-02-29' FULL JOIN billing.invoices AS a ON x."what" < true WHERE x."what" = DATE '2024-02-29') AS t1 (n, m) FULL JOIN (VALUES (1), (2)) AS x (v) ON x.v = '2024-01-01'::date GROUP BY GROUPING SETS ((t1.m), ()) HAVING v <> X'1F' OFFSET 5) SELECT * FROM w0
----
SELECT JSON_OBJECT('k' VALUE position('a' in 'drop table t') ABSENT ON NULL RETURNING jsonb), - ARRAY(SELECT 'x' FROM orders AS sub CROSS JOIN billing.invoices AS "Q" CROSS JOIN orders x WHERE "Q".paid = B'101'), current_date FROM orders AS "Q" WHERE xmlelement(name foo, xmlattributes("Q".id AS bar), "Q".customer_id) BETWEEN "Q".customer_id AND string_agg(DISTINCT "Q".state, ',' ORDER BY id) GROUP BY GROUPING SETS (("Q".customer_id), ()) ORDER BY string_agg(DISTINCT customer_id, ',' ORDER BY customer_id) DESC NULLS LAST
----
SELECT xmlelement(name foo, xmlattributes(id AS bar), o.m) AS "C 0", CASE E'a\'b' WHEN 1 THEN o.n WHEN 2 THEN "Q".placed_at END AS "C 1", percentile_cont(0.5) WITHIN GROUP (ORDER BY $$dollar; $$), ("Q".state) AT TIME ZONE 'UTC' col3 FROM LATERAL (SELECT x.name FROM customers AS x WHERE x.name < DATE '2024-02-29') AS o (n, m) CROSS JOIN orders AS "Q" TABLESAMPLE system (10) WHERE .5 IN (SELECT DATE '2024-02-29' AS c0, DATE '2024-02-29' AS "C 1" FROM billing.invoices o JOIN "User Accounts" t1 USING (id) NATURAL JOIN order_items b WHERE t1.role < INTERVAL '1 day' ORDER BY count(*) FILTER (WHERE b.product_id < .5) DESC NULLS LAST)
----
WITH w0 AS (UPDATE orders AS t SET note = id, (id, customer_id) = (SELECT 1, 2) FROM (VALUES (1), (2)) AS "Q" (v) INNER JOIN ONLY customers AS o USING (id) WHERE "Q".v = ANY ('{1,2}'::int[])) INSERT INTO orders SELECT * FROM w0
----
SELECT (b.v)::interval day to second, B'101', ROW(E'a\'b', "Q".m) col2 FROM (VALUES (1), (2)) AS b (v) INNER JOIN LATERAL (SELECT current_date, .5 AS c1 FROM orders o WHERE o.state <> 'drop table t') AS "Q" (n, m) USING (id) WHERE n = '{1,2}'::int[] ORDER BY E'a\'b' ASC
----
SELECT CASE x.g WHEN 1 THEN $1 WHEN 2 THEN x.g END, lower('x', x.g) col1, (x.g)::time(3) without time zone AS "C 2", x.g AS c3 FROM generate_series(1, 10) WITH ORDINALITY AS x (g) WHERE (g < 1 AND x.g = 'drop table t') ORDER BY extract('month' from x.g) DESC NULLS LAST
----
/* page:2 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 90
----
SELECT CAST(current_date AS bytea) FROM customers AS "Q", generate_series(1, 10) AS b (g) LEFT JOIN orders a ON a.state < 'drop table t' WHERE $2 IS NOT NULL ORDER BY $1 ASC
----
/* page:4 */ SELECT 1 FROM customers -- trailing; comment
WHERE id = 8
----
UPDATE audit."Log" t SET (at, who) = (sum(-3) OVER (PARTITION BY B'101' ORDER BY 'it''s; fine' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), 2) WHERE who = $2
----
SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= 20 AND NOT ("orders"."state" IN ('new', 'paid')))
----
(SELECT count(*) FROM order_items c JOIN (VALUES (1), (2)) AS "Q" (v) ON "Q".v = X'1F' RIGHT OUTER JOIN products AS x ON c.id = $2 WHERE "Q".v = $1 LIMIT ALL)
----
INSERT INTO orders DEFAULT VALUES RETURNING *
----
UPDATE billing.invoices SET (id, order_id) = (xmlelement(name foo, xmlattributes(invoices.amount AS bar), NULL), 2), (id, order_id) = (row_number() OVER (ORDER BY current_date), 2) FROM orders c RIGHT OUTER JOIN generate_series(1, 10) AS x (g) USING (id) WHERE NOT (invoices.paid < 1e3)
----
MERGE INTO customers AS t USING orders AS s ON t.id = s.id WHEN MATCHED THEN DO NOTHING
----
SELECT CASE WHEN (true, o.m) = (customer_id, E'a\'b') THEN coalesce(DATE '2024-02-29', o.m) END, (SELECT count(*) FROM customers AS x WHERE x.id = position('a' in '2024-01-01'::date)) AS c1 FROM (SELECT DISTINCT $1 col0, xmlelement(name foo, xmlattributes(sub.deleted_at AS bar), role) col1, (SELECT count(*) FROM products AS x WHERE x.id = o.role), (2.50)::bytea FROM products AS b RIGHT OUTER JOIN "User Accounts" AS o ON o."group" < 1e3 LEFT JOIN customers AS sub ON o."eMail" = X'1F' WHERE attributes IN (SELECT count(*) FROM "User Accounts" AS o GROUP BY ROLLUP (o."group") OFFSET 5) ORDER BY xmlelement(name foo, xmlattributes(o."group" AS bar), o."group") DESC NULLS LAST LIMIT ALL) AS o (n, m), orders AS x
----
SELECT (n) AT TIME ZONE 'UTC' AS c0 FROM (SELECT current_date AS "C 0" FROM (VALUES (1), (2)) AS b (v) FULL JOIN order_items o ON o.id < X'1F') AS sub (n, m) INNER JOIN (SELECT b.g FROM "User Accounts" AS c JOIN (VALUES (1), (2)) AS a (v) ON c.role < -3 INNER JOIN generate_series(1, 10) AS b (g) ON c.role <> DATE '2024-02-29' RIGHT OUTER JOIN "User Accounts" sub ON v = '2024-01-01'::date ORDER BY position('a' in 1) ASC) AS o (n, m) USING (id), LATERAL (SELECT a."what", E'a\'b' FROM audit."Log" AS a) AS t1 (n, m)
----
SELECT ARRAY(SELECT DISTINCT current_date AS "C 0", a.v AS c1, c.id FROM (VALUES (1), (2)) AS a (v) RIGHT OUTER JOIN orders c ON c.customer_id < true FULL JOIN generate_series(1, 10) AS x (g) ON x.g < true WHERE a.v <> $2) FROM customers a
----
SELECT (SELECT count(*) FROM customers AS x WHERE x.id = sub.placed_at) AS "C 0", (1)[1] AS c1, (sub.customer_id) AT TIME ZONE 'UTC' AS c2 FROM orders sub WHERE 'x' BETWEEN 1e3 AND true
----
DELETE FROM billing.invoices WHERE id = id
----
INSERT INTO orders SELECT (sub.id) AT TIME ZONE 'UTC', ROW(-3, sub.attributes) col1 FROM products AS sub NATURAL JOIN (SELECT DISTINCT t1.price, 2.50 FROM products AS t1 TABLESAMPLE system (10) WHERE t1.title <> 'x' GROUP BY 1 ORDER BY string_agg(DISTINCT t1.price, ',' ORDER BY tags)  LIMIT $3) AS t1 (n, m) WHERE EXISTS (SELECT g FROM customers t1 LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON g <> '2024-01-01'::date WHERE t1.name = $$dollar; $$)
----
DELETE FROM customers t USING audit."Log" AS u WHERE u.id = t.id
----
SELECT DISTINCT CASE WHEN EXISTS (SELECT '{1,2}'::int[], v, $1, created_at FROM products AS "Q" TABLESAMPLE system (10) NATURAL JOIN billing.invoices AS b NATURAL JOIN billing.invoices AS t1 LIMIT 10) THEN b.n END AS "C 0", percentile_cont(0.5) WITHIN GROUP (ORDER BY position('a' in name)), CASE WHEN NOT (id = 'x') THEN (b.m)::character varying(5)[] END AS c2 FROM ONLY billing.invoices AS "Q" LEFT JOIN customers AS c ON 'it''s; fine' = c.deleted_at LEFT JOIN (SELECT (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = n), trim(both 'x' from m) AS c1, (o.n) FROM LATERAL (SELECT current_date, who AS "C 1", price FROM ONLY products "Q" RIGHT OUTER JOIN audit."Log" AS c ON sku <> X'1F' FULL JOIN customers AS o ON "Q".price = $1 ORDER BY (attributes) DESC) AS o (n, m) LEFT JOIN audit."Log" c TABLESAMPLE system (10) ON o.m <> -3 WHERE o.m IS DISTINCT FROM c.at) AS b (n, m) ON 'it''s; fine' IS DISTINCT FROM b.n FULL JOIN (VALUES (1), (2)) AS t1 (v) ON 'drop table t' IS DISTINCT FROM v
----
MERGE INTO audit."Log" AS t USING products AS s ON t.at = s.id WHEN MATCHED AND t.who IS NULL THEN UPDATE SET who = 1 WHEN NOT MATCHED THEN INSERT (at) VALUES (s.id)
