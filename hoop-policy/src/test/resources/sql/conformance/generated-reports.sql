SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '84 days' GROUP BY 1 ORDER BY 1
----
SELECT width_bucket(total, 0, 517, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 142, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT $$dollar; $$ FROM customers t1 LIMIT 10 OFFSET 5
----
SELECT lag(total, 1, 0) OVER w, lead(total) OVER w, first_value(id) OVER (w ROWS UNBOUNDED PRECEDING) FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY placed_at)
----
SELECT c.relname, n.nspname, pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r','p','') AND n.nspname !~ '^pg_toast' AND pg_catalog.pg_table_is_visible(c.oid) ORDER BY 1,2
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '63 days' GROUP BY 1 ORDER BY 1
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 8
----
COPY (SELECT NULL, (due) AS c1, ROW(m, o.n) FROM LATERAL (SELECT o.price, -3 FROM orders sub JOIN audit."Log" AS "Q" ON "Q".at <> DATE '2024-02-29' CROSS JOIN order_items AS o, products AS x WHERE "Q"."what" = 1 ORDER BY ARRAY[$1, attributes] ) AS o (n, m) CROSS JOIN billing.invoices "Q" WHERE o.n SIMILAR TO 'a%' ) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT '2024-01-01'::date AS c0, substring(id from 1 for 3) AS c1 FROM generate_series(1, 10) AS b (g) LEFT JOIN billing.invoices AS o ON o.order_id < .5 HAVING order_id <> B'101' LIMIT 10 OFFSET 5) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 478, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 18
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 0
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT 'it''s; fine', o.due AS "C 1", o.due AS c2, 2.50 AS "C 3" FROM billing.invoices AS o WHERE o.order_id <> -3 GROUP BY 1 EXCEPT SELECT t1.at, t1.who, 1 FROM orders AS sub NATURAL JOIN "User Accounts" c LEFT JOIN products AS b ON b.tags < NULL FULL JOIN audit."Log" AS t1 ON t1.who <> $1 WHERE b.sku = current_date
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT -3, sub.g, g, c.price FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) FULL JOIN order_items t1 ON sub.g = $1 LEFT JOIN order_items AS c ON g <> 2.50 HAVING id < DATE '2024-02-29' LIMIT $3)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT * FROM "User Accounts" c WHERE ("group" < X'1F' AND "id" = X'1F') OFFSET 5), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 1
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 14
----
WITH base AS (SELECT 1e3 AS c0, quantity AS "C 1", o.product_id, 1e3 FROM orders AS x CROSS JOIN order_items AS o TABLESAMPLE system (10) JOIN order_items c ON o.product_id <> $2 WHERE o.order_id = '{1,2}'::int[] HAVING x.id < $2 UNION ALL SELECT created_at, 1 AS c1 FROM order_items sub CROSS JOIN customers "Q" WHERE "Q".country <> INTERVAL '1 day' GROUP BY sub.product_id ORDER BY position('a' in 'drop table t') DESC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT (1e3), a.m AS "C 1", (a.m) FROM LATERAL (SELECT current_date, b.id, current_date, 1e3 FROM orders b WHERE b.customer_id < 'x') AS sub (n, m) CROSS JOIN (SELECT $1 AS "C 0" FROM customers AS "Q" NATURAL JOIN orders o CROSS JOIN generate_series(1, 10) AS sub (g) WHERE sub.g < 2.50 GROUP BY GROUPING SETS ((o.note), ()) ORDER BY g DESC) AS a (n, m) INNER JOIN (VALUES (1), (2)) AS t1 (v) USING (id) WHERE EXISTS (SELECT a.m AS "C 0", t1.v FROM generate_series(1, 10) AS x (g) INNER JOIN billing.invoices AS "Q" ON g < $2 WHERE "Q".order_id <> .5)) t) q WHERE r <= 8
----
SELECT c.relname, n.nspname, pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r','p','') AND n.nspname !~ '^pg_toast' AND pg_catalog.pg_table_is_visible(c.oid) ORDER BY 1,1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT DISTINCT * FROM orders "Q" WHERE state <> current_date GROUP BY ROLLUP ("Q".total) ORDER BY count(*) FILTER (WHERE customer_id = $2) DESC)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2, sum(total) FILTER (WHERE state = 's3') AS s3 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 0
----
COPY (SELECT CASE WHEN g = '{1,2}'::int[] THEN 'drop table t' END AS c0 FROM generate_series(1, 10) AS c (g) LEFT JOIN ONLY "User Accounts" AS t1 USING (id) FULL JOIN (SELECT sub.* FROM billing.invoices AS sub RIGHT OUTER JOIN products x ON tags < $$dollar; $$ LEFT JOIN products AS c ON c.attributes = -3 ORDER BY position('a' in .5) ) AS sub (n, m) ON t1."id" = 1 WHERE true IS JSON OBJECT GROUP BY ROLLUP (sub.n) ORDER BY "id" ASC FOR SHARE SKIP LOCKED) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '59 days' GROUP BY 1 ORDER BY 1
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 3
----
SELECT c.relname, n.nspname, pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r','p','') AND n.nspname !~ '^pg_toast' AND pg_catalog.pg_table_is_visible(c.oid) ORDER BY 1,3
----
COPY (SELECT "Q".* FROM billing.invoices AS "Q", orders a RIGHT OUTER JOIN customers AS c ON a.customer_id <> '2024-01-01'::date INNER JOIN "User Accounts" sub ON c.created_at < $1 WHERE EXISTS (SELECT b.* FROM customers b LEFT JOIN billing.invoices AS t1 USING (id) RIGHT OUTER JOIN audit."Log" c ON id = X'1F' WHERE c.deleted_at = B'101' GROUP BY 1) LIMIT ALL) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT 2.50 AS c0, a.name, ((t1.country) AT TIME ZONE 'UTC') FROM customers AS o RIGHT OUTER JOIN customers a ON (NULL, a.created_at) = ('2024-01-01'::date, a.deleted_at) LEFT JOIN customers t1 USING (id) WHERE JSON_OBJECT('k' VALUE a.name ABSENT ON NULL RETURNING jsonb) IS JSON OBJECT GROUP BY ROLLUP (a.country) LIMIT ALL
----
COPY (SELECT row_number() OVER (ORDER BY x.n), json_build_object('k', x.m), percentile_cont(0.5) WITHIN GROUP (ORDER BY 'drop table t') col2 FROM billing.invoices sub INNER JOIN (SELECT sub.payload AS "C 0", '2024-01-01'::date, $2, o.paid AS "C 3" FROM billing.invoices AS o FULL JOIN billing.invoices x ON o.paid <> X'1F' NATURAL JOIN audit."Log" sub ORDER BY json_build_object('k', $1) ASC LIMIT $3) AS x (n, m) USING (id) WHERE x.m IN (SELECT t1.id AS c0 FROM customers t1 JOIN "User Accounts" AS sub ON email = E'a\'b' CROSS JOIN ONLY orders a WHERE sub.role = -3)) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 276, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT extract(epoch from g) FROM "User Accounts" t1 INNER JOIN generate_series(1, 10) WITH ORDINALITY AS c (g) USING (id) JOIN (SELECT E'a\'b' col0, customer_id, $1 col2 FROM generate_series(1, 10) AS sub (g) RIGHT OUTER JOIN orders AS c ON c.id < INTERVAL '1 day' RIGHT OUTER JOIN "User Accounts" AS x ON sub.g = 2.50 WHERE "eMail" = INTERVAL '1 day' GROUP BY c.note) AS x (n, m) ON m <> 2.50, customers AS b WHERE t1.role ILIKE 'a%' 
----
COPY (SELECT substring(DATE '2024-02-29' from 1 for 3) AS c0, extract(year from state) col1 FROM orders AS x, generate_series(1, 10) AS c (g) JOIN products b ON customer_id <> 'it''s; fine' WHERE .5 IS NULL) TO STDOUT WITH (FORMAT csv, HEADER)
----
WITH base AS (SELECT o.order_id col0, (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = o.quantity) col1 FROM (SELECT '2024-01-01'::date FROM order_items sub CROSS JOIN "User Accounts" c CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) WHERE sub.quantity = current_date GROUP BY ROLLUP (c."eMail") HAVING id = $2 LIMIT ALL) AS c (n, m) RIGHT OUTER JOIN order_items AS o USING (id) WHERE 'drop table t' BETWEEN $$dollar; $$ AND price FOR NO KEY UPDATE NOWAIT), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '7 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '85 days' GROUP BY 1 ORDER BY 1
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT position('a' in 1e3), E'a\'b' AS c1, pg_advisory_lock(a.v) AS "C 2" FROM (VALUES (1), (2)) AS a (v) WHERE 1 = ANY ('{1,2}'::int[]) LIMIT $3 OFFSET 5 FOR NO KEY UPDATE NOWAIT
----
SELECT count(*) FILTER (WHERE b.m < 1e3) AS "C 0" FROM (SELECT c.who col0 FROM audit."Log" c WHERE c.at = .5 GROUP BY c.payload HAVING c.who < '{1,2}'::int[]) AS b (n, m) JOIN audit."Log" AS sub ON sub.who < -3 WHERE $$dollar; $$ IS JSON OBJECT INTERSECT SELECT JSON_OBJECT('k' VALUE 'drop table t' ABSENT ON NULL RETURNING jsonb) AS "C 0", OVERLAY($$dollar; $$ PLACING 'x' FROM 2 FOR 1) FROM generate_series(1, 10) AS c (g) LEFT JOIN "User Accounts" a USING (id) CROSS JOIN billing.invoices AS x CROSS JOIN billing.invoices b WHERE c.g IS NULL GROUP BY ROLLUP (a.role)
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 11
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT DATE '2024-02-29', json_build_object('k', 'drop table t') AS "C 1", o.n FROM (SELECT x.who, $$dollar; $$ col1 FROM products c JOIN ONLY audit."Log" x ON x.at < E'a\'b' LIMIT 10) AS o (n, m) RIGHT OUTER JOIN orders AS sub USING (id) RIGHT OUTER JOIN customers a USING (id) WHERE NOT EXISTS (SELECT $$dollar; $$ AS "C 0" FROM billing.invoices a NATURAL JOIN audit."Log" c JOIN "User Accounts" AS b ON a.due = DATE '2024-02-29' NATURAL JOIN billing.invoices AS t1 WHERE total < $$dollar; $$) ORDER BY X'1F' DESC) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT length($2) FROM ONLY customers t1 TABLESAMPLE system (10) WHERE NOT EXISTS (SELECT * FROM customers a LEFT JOIN "User Accounts" AS sub USING (id) WHERE t1.country = 1e3 ORDER BY ARRAY['drop table t', "id"] DESC NULLS LAST OFFSET 5)) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT d::date, coalesce(s.n, 0) FROM generate_series('2024-01-01'::date, '2024-12-31', '1 day') d LEFT JOIN LATERAL (SELECT count(*) AS n FROM orders WHERE placed_at::date = d::date) s ON true
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT coalesce(x.m, x.n) AS c0, (true)::text[] AS c1, string_agg(DISTINCT .5, ',' ORDER BY m) FROM LATERAL (SELECT B'101' FROM ONLY audit."Log" AS t1 JOIN "User Accounts" AS x ON t1.at = DATE '2024-02-29' WHERE t1.payload <> current_date) AS x (n, m) ORDER BY JSON_OBJECT('k' VALUE x.n ABSENT ON NULL RETURNING jsonb) ) t) q WHERE r <= 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '38 days' GROUP BY 1 ORDER BY 1
----
SELECT ("Q".g) AT TIME ZONE 'UTC', OVERLAY(- g PLACING 'x' FROM 2 FOR 1) FROM LATERAL (SELECT CAST("eMail" AS uuid) AS "C 0", row_number() OVER (ORDER BY "id") AS "C 1", c."id" AS "C 2", length(X'1F') col3 FROM "User Accounts" AS c ORDER BY CASE $$dollar; $$ WHEN 1 THEN "id" WHEN 2 THEN c.role END DESC) AS sub (n, m) JOIN generate_series(1, 10) AS "Q" (g) ON (sub.n, "Q".g) OVERLAPS (current_date, $2) WHERE CAST(sub.n AS integer) = (sub.m)
----
COPY (SELECT xmlelement(name foo, xmlattributes(a.n AS bar), "Q".price) col0, substring(true from 1 for 3) FROM (SELECT DISTINCT "group", x.due FROM orders AS a LEFT JOIN billing.invoices AS x USING (id) NATURAL JOIN "User Accounts" AS b LIMIT 10) AS sub (n, m), (SELECT "Q".due AS "C 0", "Q".order_id col1, "Q".order_id FROM orders AS o INNER JOIN billing.invoices "Q" ON o.placed_at <> 2.50 ORDER BY ARRAY['x', o.customer_id, X'1F']  LIMIT ALL) AS a (n, m) JOIN order_items AS "Q" USING (id) WHERE sub.n IN (SELECT b."group", b."id" AS c1, t1.role FROM "User Accounts" AS t1 LEFT JOIN "User Accounts" AS b ON b."id" <> E'a\'b' WHERE t1."eMail" = INTERVAL '1 day' GROUP BY b."group" LIMIT $3) FOR UPDATE) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 779, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT $2, CASE WHEN amount < '2024-01-01'::date THEN 'drop table t' ELSE $1 END AS "C 1", count(*) FILTER (WHERE n <> 1e3), "Q".n AS c3 FROM billing.invoices AS o FULL JOIN "User Accounts" AS t1 ON o.amount = DATE '2024-02-29' JOIN (SELECT price FROM order_items AS "Q" WHERE "Q".price < B'101' LIMIT 10) AS "Q" (n, m) ON "Q".n = true WHERE t1."eMail" NOT IN (1) OFFSET 5) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '76 days' GROUP BY 1 ORDER BY 1
----
TABLE customers
----
SELECT width_bucket(total, 0, 290, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 3
----
SELECT trim(both 'x' from sum(order_id) OVER (PARTITION BY "Q".quantity ORDER BY "Q".product_id DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)) FROM order_items "Q" WHERE (extract('month' from product_id), CASE WHEN "Q".quantity = .5 THEN .5 ELSE "Q".quantity END) OVERLAPS (count(*) FILTER (WHERE "Q".order_id <> 'x'), sum(NULL) OVER (PARTITION BY "Q".order_id ORDER BY "Q".order_id DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)) FOR UPDATE
----
WITH base AS ((SELECT DISTINCT true, o.who, E'a\'b', '{1,2}'::int[] col3 FROM audit."Log" AS o, products AS c CROSS JOIN order_items AS x WHERE o.payload = 'it''s; fine' GROUP BY 1)), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
COPY (SELECT ARRAY(SELECT t1."eMail", t1."group", "id" FROM "User Accounts" AS t1 WHERE t1.role <> 'x' GROUP BY GROUPING SETS ((t1.role), ()) ORDER BY X'1F' DESC NULLS LAST), string_agg(DISTINCT 1e3, ',' ORDER BY NULL) AS "C 1", substring(b.id from 1 for 3), $1 FROM customers AS b NATURAL JOIN audit."Log" c WHERE payload IS JSON OBJECT) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 4
----
SELECT width_bucket(total, 0, 117, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 17
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 10
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '3 days' GROUP BY 1 ORDER BY 1
----
SELECT width_bucket(total, 0, 639, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT position('a' in 1e3) col0, CAST(c.tags AS jsonb), sub.who col2 FROM ONLY order_items t1 INNER JOIN audit."Log" AS sub TABLESAMPLE system (10) ON payload = -3 FULL JOIN (VALUES (1), (2)) AS a (v) ON a.v = 'x' RIGHT OUTER JOIN products AS c ON t1.quantity <> NULL OFFSET 5) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT position('a' in "Q".role), count(*) FILTER (WHERE "id" <> '2024-01-01'::date) AS c1, "Q"."group" FROM "User Accounts" "Q" NATURAL JOIN order_items a INNER JOIN LATERAL (SELECT country AS c0 FROM customers t1 WHERE country < .5 HAVING created_at <> true) AS t1 (n, m) ON t1.m = '{1,2}'::int[] WHERE $$dollar; $$ IS DISTINCT FROM 'x') TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 800, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 539, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT a.* FROM generate_series(1, 10) AS a (g) INNER JOIN customers b USING (id) LEFT JOIN generate_series(1, 10) AS c (g) USING (id) WHERE a.g <> INTERVAL '1 day' INTERSECT SELECT 1 FROM audit."Log" AS a, billing.invoices c RIGHT OUTER JOIN orders o ON a.at = X'1F' WHERE c.order_id <> $2 HAVING a.payload = INTERVAL '1 day') "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 346, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 4
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT (-3) AT TIME ZONE 'UTC' AS "C 0", true FROM order_items AS sub WHERE DATE '2024-02-29' IS JSON OBJECT ORDER BY coalesce(sub.price, 'x') DESC
----
SELECT coalesce((a.price) AT TIME ZONE 'UTC', count(*) FILTER (WHERE o.price = true)) AS c0, xmlelement(name foo, xmlattributes(E'a\'b' AS bar), (NULL)::integer) AS c1, sum(coalesce(o.order_id, current_date)) OVER (PARTITION BY a.price ORDER BY string_agg(DISTINCT a.tags, ',' ORDER BY o.quantity) DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 2" FROM order_items o NATURAL JOIN products AS a RIGHT OUTER JOIN products sub USING (id) WHERE sub.tags IS NOT NULL
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT 1 FROM (SELECT NULL FROM (VALUES (1), (2)) AS b (v) ORDER BY b.v ) AS o (n, m) JOIN (VALUES (1), (2)) AS a (v) ON o.n < DATE '2024-02-29' WHERE X'1F' NOT LIKE 'a%'  HAVING m < DATE '2024-02-29' LIMIT $3
----
SELECT ((g)[2])::boolean, INTERVAL '1 day', - (SELECT count(*) FROM order_items AS x WHERE x.id = X'1F'), (ARRAY(SELECT attributes AS "C 0", current_date, 'x' col2, "Q".at AS "C 3" FROM audit."Log" "Q" INNER JOIN products AS t1 ON t1.tags <> '{1,2}'::int[] INNER JOIN products AS sub ON t1.price <> B'101' WHERE sub.title <> $$dollar; $$ ORDER BY extract(year from DATE '2024-02-29')  LIMIT $3 OFFSET 5))::boolean FROM generate_series(1, 10) WITH ORDINALITY AS t1 (g) WHERE EXISTS (SELECT DISTINCT .5 col0 FROM billing.invoices o INNER JOIN audit."Log" AS "Q" ON amount = $$dollar; $$ NATURAL JOIN orders AS c)
----
COPY (SELECT true, 1 AS "C 1" FROM ONLY billing.invoices AS t1 RIGHT OUTER JOIN orders o ON t1.amount = $1 RIGHT OUTER JOIN (SELECT * FROM order_items AS t1 INNER JOIN orders c ON c.placed_at <> current_date WHERE c.total = 1e3 GROUP BY GROUPING SETS ((placed_at), ()) ORDER BY notify_user(c.customer_id) DESC NULLS LAST) AS c (n, m) ON m <> NULL ORDER BY json_build_object('k', 'drop table t') ) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 24, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 636, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '50 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT sub.* FROM audit."Log" AS sub NATURAL JOIN (SELECT x."what", x.who AS "C 1", x.who FROM products t1 FULL JOIN audit."Log" AS x ON x.at <> NULL WHERE t1.title < 1e3 GROUP BY GROUPING SETS ((t1.id), ())) AS a (n, m) WHERE 'x' IS NULL) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 3
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT count(*) FROM customers AS b RIGHT OUTER JOIN generate_series(1, 10) AS x (g) ON g = $1 RIGHT OUTER JOIN (SELECT g AS c0, g, t1.g FROM generate_series(1, 10) AS t1 (g) WHERE g = current_date GROUP BY ROLLUP (g) HAVING g < current_date) AS sub (n, m) ON b.deleted_at < $$dollar; $$ WHERE (b.country, 'drop table t') = (sub.n, b.name) ORDER BY - m DESC NULLS LAST) t) q WHERE r <= 2
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2, sum(total) FILTER (WHERE state = 's3') AS s3 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 1
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT DATE '2024-02-29' col0, position('a' in 'it''s; fine'), sub."id", sub."id" < paid FROM "User Accounts" AS sub RIGHT OUTER JOIN billing.invoices AS b ON b.amount < X'1F' WHERE EXISTS (SELECT sub.role, $2 AS c1, b.amount FROM "User Accounts" AS o WHERE sub."group" <> NULL OFFSET 5) HAVING sub."eMail" <> $2 ORDER BY ('x')::varchar(20) DESC
----
SELECT extract(year from (NULL)) AS "C 0", NULL FROM orders b JOIN customers c USING (id) INNER JOIN orders "Q" ON NOT (c.created_at < -3) WHERE E'a\'b' IS DISTINCT FROM c.name GROUP BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT DISTINCT ARRAY(SELECT o.id, customer_id, c.order_id AS "C 2" FROM orders AS o RIGHT OUTER JOIN orders t1 TABLESAMPLE system (10) ON o.total < $$dollar; $$ JOIN order_items AS c ON t1.customer_id < 'it''s; fine' WHERE total <> .5 ORDER BY (SELECT max(x.id) FROM order_items AS x WHERE x.id = o.id) ), b.m FROM (SELECT DISTINCT b.amount col0, g col1, g AS c2, -3 FROM generate_series(1, 10) AS o (g) INNER JOIN billing.invoices AS b ON b.order_id <> INTERVAL '1 day' WHERE o.g < NULL) AS b (n, m) GROUP BY GROUPING SETS ((n), ()) ORDER BY xmlelement(name foo, xmlattributes(-3 AS bar), b.n) DESC NULLS LAST) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT true, t1.id, t1.state FROM orders t1 WHERE t1.note = 1e3 EXCEPT SELECT DISTINCT sub.* FROM orders sub, orders AS x RIGHT OUTER JOIN orders AS b ON sub.note < $2 WHERE customer_id = 1e3 HAVING x.note = '{1,2}'::int[]) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT t1.m, CAST((.5)::jsonb AS bigint), 2.50 col2 FROM (SELECT x.due, substring(current_date from 1 for 3) FROM order_items b JOIN billing.invoices x ON b.quantity < 1 WHERE product_id = DATE '2024-02-29') AS t1 (n, m) GROUP BY 1 ORDER BY extract(year from t1.m) DESC NULLS LAST
----
SELECT width_bucket(total, 0, 273, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT X'1F', ROW(current_date, x.customer_id) FROM orders x NATURAL JOIN LATERAL (SELECT o.sku, 'x' col1, state col2 FROM products AS o TABLESAMPLE system (10) JOIN orders x ON o.title < INTERVAL '1 day' WHERE x.placed_at = NULL) AS o (n, m), customers "Q") TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 137, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
WITH base AS (SELECT - c.country, CASE WHEN a.created_at < true THEN c.email END AS c1, INTERVAL '1 day' FROM customers AS a NATURAL JOIN customers AS c WHERE c.name = ANY ('{1,2}'::int[])), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) (SELECT count(*) FROM products AS t1 CROSS JOIN orders "Q", generate_series(1, 10) AS x (g) WHERE "Q".placed_at <> $$dollar; $$ GROUP BY total OFFSET 5)
----
WITH base AS (SELECT xmlelement(name foo, xmlattributes(sub.id AS bar), 1) FROM generate_series(1, 10) AS t1 (g) NATURAL JOIN ONLY orders AS sub LEFT JOIN "User Accounts" b ON "eMail" = true WHERE (1, g) = (b."group", state)), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
(SELECT $$dollar; $$, c.state, 2.50 FROM orders c WHERE id = '{1,2}'::int[]) UNION (SELECT 1 FROM billing.invoices a NATURAL JOIN products x WHERE x.attributes <> $2 ORDER BY coalesce(x.attributes, a.amount) )
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT x.id, 2.50 AS c1, substring(INTERVAL '1 day' from 1 for 3) AS "C 2" FROM customers AS sub RIGHT OUTER JOIN billing.invoices AS x ON sub.id = true WHERE x.id LIKE 'a%'  GROUP BY ROLLUP (sub.email)
----
(SELECT CAST(t1.total AS integer) FROM orders t1 WHERE (t1.note, .5) = (t1.note, t1.placed_at) GROUP BY 1)
----
SELECT width_bucket(total, 0, 56, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT 2.50, b.customer_id FROM products c JOIN orders b ON note = 2.50 GROUP BY note EXCEPT SELECT $$dollar; $$ FROM order_items AS t1 TABLESAMPLE system (10) CROSS JOIN ONLY orders AS b WHERE t1.quantity <> 2.50) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT JSON_OBJECT('k' VALUE m ABSENT ON NULL RETURNING jsonb) AS c0, c.n AS "C 1", trim(both 'x' from c.m) AS "C 2" FROM LATERAL (SELECT .5, $$dollar; $$ AS c1 FROM products "Q" FULL JOIN billing.invoices AS sub USING (id) LEFT JOIN (VALUES (1), (2)) AS t1 (v) USING (id) NATURAL JOIN products o WHERE t1.v < '2024-01-01'::date) AS c (n, m) WHERE NOT (c.m < $2)) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT attributes, c.role, t1.sku FROM products o INNER JOIN products AS t1 ON o.id <> $2 LEFT JOIN "User Accounts" AS c ON o.id = 2.50 WHERE c."id" = 1e3 ORDER BY coalesce('2024-01-01'::date, $2)  LIMIT $3)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 272, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT substring(1 from 1 for 3), sub.m, CASE row_number() OVER (ORDER BY n) WHEN 1 THEN x.n WHEN 2 THEN row_number() OVER (ORDER BY B'101') END AS c2, extract(year from INTERVAL '1 day') AS "C 3" FROM (SELECT (order_id)::text[] AS "C 0", count(*) FILTER (WHERE a.who < 'x') AS c1, CAST(a.payload AS varchar(20)), ARRAY[o.price, $1, who] col3 FROM order_items o TABLESAMPLE system (10) JOIN audit."Log" AS a ON payload <> INTERVAL '1 day' WHERE 'drop table t' LIKE 'a%'  GROUP BY ROLLUP (a.at)) AS sub (n, m) LEFT JOIN LATERAL (SELECT DISTINCT (1e3)[3], percentile_cont(0.5) WITHIN GROUP (ORDER BY sub.state) col1 FROM orders AS sub NATURAL JOIN "User Accounts" a, billing.invoices "Q" WHERE '2024-01-01'::date BETWEEN DATE '2024-02-29' AND 'x' ORDER BY CASE 'it''s; fine' WHEN 1 THEN "group" WHEN 2 THEN "Q".paid END ASC LIMIT $3) AS x (n, m) ON (x.n, $2) OVERLAPS (m, 'drop table t') WHERE NOT ((1e3, x.m) = (x.n, 1)) ORDER BY count(*) FILTER (WHERE x.n < NULL)  FOR NO KEY UPDATE NOWAIT
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '32 days' GROUP BY 1 ORDER BY 1
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT -3 col0, ARRAY(SELECT $2 AS "C 0", "Q".price, "Q".id AS "C 2" FROM generate_series(1, 10) AS a (g) INNER JOIN order_items AS "Q" ON a.g = 2.50 WHERE a.g = -3 GROUP BY 1 ORDER BY CAST(a.g AS numeric(10,2)) DESC) col1, CASE customer_id WHEN 1 THEN c.total WHEN 2 THEN state END, pg_advisory_lock(c.total) col3 FROM products AS o RIGHT OUTER JOIN orders c ON o.tags = current_date CROSS JOIN orders AS a WHERE $$dollar; $$ = attributes LIMIT $3
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '37 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT DISTINCT b.placed_at FROM orders AS b CROSS JOIN audit."Log" AS a TABLESAMPLE system (10) WHERE customer_id IS JSON OBJECT) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT OVERLAY(B'101' PLACING 'x' FROM 2 FOR 1) AS c0, "Q".role FROM billing.invoices AS sub, "User Accounts" AS "Q" WHERE amount IS DISTINCT FROM B'101') t) q WHERE r <= 2
----
COPY (SELECT DISTINCT json_build_object('k', "Q".v) AS c0, string_agg(DISTINCT v, ',' ORDER BY "Q".v), sum(v) OVER (PARTITION BY "Q".v ORDER BY E'a\'b' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c2, v FROM (VALUES (1), (2)) AS "Q" (v) WHERE "Q".v BETWEEN "Q".v AND "Q".v ORDER BY (SELECT max(x.id) FROM "User Accounts" AS x WHERE x.id = "Q".v) DESC FOR SHARE SKIP LOCKED) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 1
----
SELECT width_bucket(total, 0, 451, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT 1 FROM (SELECT DISTINCT 2.50, a.g FROM generate_series(1, 10) AS a (g) NATURAL JOIN orders AS t1 WHERE t1.state <> X'1F' LIMIT 10) AS sub (n, m) FULL JOIN (VALUES (1), (2)) AS x (v) ON sub.n = 1 WHERE (x.v < INTERVAL '1 day' AND sub.n <> 'x') GROUP BY GROUPING SETS ((m), ()) LIMIT ALL) t) q WHERE r <= 3
----
(SELECT 1 FROM "User Accounts" c FULL JOIN "User Accounts" b USING (id) INNER JOIN audit."Log" AS "Q" ON c."eMail" <> $1 WHERE b."eMail" IS DISTINCT FROM DATE '2024-02-29' LIMIT $3)
----
SELECT 1 FROM generate_series(1, 10) WITH ORDINALITY AS t1 (g) NATURAL JOIN order_items x WHERE substring(x.product_id from 1 for 3) IS NULL
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT E'a\'b', sub.state AS c1 FROM generate_series(1, 10) WITH ORDINALITY AS t1 (g) RIGHT OUTER JOIN billing.invoices AS c ON g = X'1F' NATURAL JOIN orders AS sub HAVING amount < current_date)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT * FROM generate_series(1, 10) WITH ORDINALITY AS o (g) NATURAL JOIN ONLY "User Accounts" AS "Q" TABLESAMPLE system (10) LEFT JOIN audit."Log" AS sub ON sub.payload <> '2024-01-01'::date WHERE ("eMail") IS NOT TRUE GROUP BY 1 ORDER BY ROW(sub."what", o.g) DESC LIMIT 10
----
SELECT width_bucket(total, 0, 735, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT DISTINCT sub.role col0, ARRAY(SELECT true, "Q".g AS c1, "id", DATE '2024-02-29' AS c3 FROM (VALUES (1), (2)) AS t1 (v) NATURAL JOIN ONLY "User Accounts" AS o LEFT JOIN generate_series(1, 10) AS "Q" (g) ON o."eMail" = 'x' WHERE t1.v <> true ORDER BY t1.v DESC OFFSET 5) AS "C 1" FROM ONLY billing.invoices AS a LEFT JOIN "User Accounts" AS sub ON a.due < INTERVAL '1 day') t) q WHERE r <= 0
----
SELECT substring(CASE c.created_at WHEN 1 THEN "Q"."id" WHEN 2 THEN 1e3 END from 1 for 3) AS c0, length(OVERLAY(o.who PLACING 'x' FROM 2 FOR 1)) AS c1 FROM "User Accounts" AS "Q" FULL JOIN customers c ON (-3) IS NOT TRUE NATURAL JOIN audit."Log" o WHERE (extract('month' from "id"), JSON_OBJECT('k' VALUE c.deleted_at ABSENT ON NULL RETURNING jsonb)) = (CASE WHEN "id" = $$dollar; $$ THEN c.name END, o.at) HAVING EXISTS (SELECT count(*) FROM (VALUES (1), (2)) AS t1 (v))
----
COPY ((SELECT count(*) FROM generate_series(1, 10) AS x (g) FULL JOIN customers AS "Q" ON g < 'drop table t' JOIN generate_series(1, 10) AS sub (g) USING (id), billing.invoices t1 WHERE sub.g <> 'x' ORDER BY t1.id )) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 19
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '26 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT DISTINCT sum(DATE '2024-02-29') OVER (PARTITION BY m ORDER BY a.m DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), m, (a.m) AT TIME ZONE 'UTC' AS c2 FROM (SELECT a.* FROM products a FULL JOIN audit."Log" c ON c.who <> '2024-01-01'::date INNER JOIN "User Accounts" "Q" USING (id) JOIN order_items o ON o.order_id = $$dollar; $$ ORDER BY setval(E'a\'b') DESC NULLS LAST) AS a (n, m) WHERE m = ANY ('{1,2}'::int[]) ORDER BY ROW(a.m, a.m) DESC NULLS LAST) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '53 days' GROUP BY 1 ORDER BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT X'1F' AS "C 0", a.paid AS c1 FROM billing.invoices a, order_items AS t1 WHERE paid <> B'101' ORDER BY amount ASC)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT string_agg(DISTINCT 1, ',' ORDER BY o.amount) col0, CASE o.order_id WHEN 1 THEN o.order_id WHEN 2 THEN INTERVAL '1 day' END FROM billing.invoices o WHERE (E'a\'b', E'a\'b') = (1e3, o.due) ORDER BY OVERLAY(-3 PLACING 'x' FROM 2 FOR 1)  OFFSET 5
----
SELECT (SELECT max(x.id) FROM order_items AS x WHERE x.id = CASE "Q".id WHEN 1 THEN placed_at WHEN 2 THEN 'x' END), placed_at, CASE WHEN "Q".note IN (SELECT DISTINCT 'it''s; fine' AS c0 FROM "User Accounts" AS b FULL JOIN orders AS "Q" ON b."eMail" < 'drop table t' WHERE b."group" <> 'drop table t' ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY X'1F') DESC OFFSET 5) THEN note END AS "C 2" FROM orders AS "Q" WHERE ("Q".id ILIKE 'a%' ESCAPE '!' AND "Q".state LIKE 'a%' )
----
SELECT width_bucket(total, 0, 299, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT DISTINCT ARRAY[o.n, true] FROM (SELECT "Q".price, "Q".id, 1 FROM products AS "Q" TABLESAMPLE system (10) WHERE "Q".title = 1) AS o (n, m) WHERE o.n = ANY (SELECT DISTINCT * FROM audit."Log" AS x JOIN ONLY products AS a ON a.id = DATE '2024-02-29', customers AS sub) OFFSET 5) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT B'101', position('a' in c.state) AS "C 1" FROM audit."Log" AS t1 RIGHT OUTER JOIN ONLY orders AS c ON c.id < 'drop table t', products AS sub WHERE 1 = ANY ('{1,2}'::int[]) GROUP BY GROUPING SETS ((sub.attributes), ())) t) q WHERE r <= 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT INTERVAL '1 day', ("Q"."eMail")::bigint AS "C 1", "group", count(*) FILTER (WHERE "Q"."eMail" = INTERVAL '1 day') col3 FROM "User Accounts" AS "Q" JOIN LATERAL (SELECT $$dollar; $$, $1, sub.tags col2 FROM ONLY order_items AS o FULL JOIN ONLY products sub ON title = true WHERE o.product_id = INTERVAL '1 day' ORDER BY 2.50 DESC NULLS LAST LIMIT $3) AS sub (n, m) ON n <> INTERVAL '1 day') t) q WHERE r <= 3
----
COPY (SELECT CASE WHEN g = X'1F' THEN $2 ELSE DATE '2024-02-29' END AS "C 0", (SELECT count(*) FROM audit."Log" AS x WHERE x.id = a.g) AS "C 1", coalesce(a.g, c.n) AS c2 FROM (SELECT -3, 'x' AS "C 1" FROM customers t1 TABLESAMPLE system (10) ORDER BY JSON_OBJECT('k' VALUE INTERVAL '1 day' ABSENT ON NULL RETURNING jsonb) ) AS c (n, m) FULL JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON c.m < 1e3 WHERE EXISTS (SELECT B'101' FROM orders t1 INNER JOIN (VALUES (1), (2)) AS b (v) USING (id) WHERE m = current_date OFFSET 5) GROUP BY ROLLUP (c.n)) TO STDOUT WITH (FORMAT csv, HEADER)
----
COPY (SELECT trim(both 'x' from b.due) col0, $2, sub.n ~* sub.n, true col3 FROM billing.invoices b JOIN (SELECT DATE '2024-02-29', x."what" AS c1, 'drop table t' col2, c.name FROM customers c JOIN audit."Log" AS x ON x.at <> 1 WHERE c.country < .5) AS sub (n, m) ON b.order_id = 1) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '16 days' GROUP BY 1 ORDER BY 1
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 0
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT count(*) FROM generate_series(1, 10) AS c (g) NATURAL JOIN LATERAL (SELECT c.note AS c0, b.paid AS c1, b.paid FROM billing.invoices AS b LEFT JOIN ONLY orders c ON amount = '2024-01-01'::date WHERE order_id = 1e3 GROUP BY GROUPING SETS ((c.placed_at), ()) HAVING c.id <> $$dollar; $$) AS t1 (n, m) WHERE NOT (c.g = $$dollar; $$) ORDER BY g DESC NULLS LAST OFFSET 5) t) q WHERE r <= 3
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT count(*) FROM customers t1 JOIN generate_series(1, 10) AS "Q" (g) USING (id) WHERE t1.created_at NOT LIKE 'a%'  ORDER BY row_number() OVER (ORDER BY $1) ) t) q WHERE r <= 3
----
SELECT width_bucket(total, 0, 851, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
WITH base AS (TABLE customers), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
COPY (SELECT DISTINCT o.* FROM order_items AS o FULL JOIN audit."Log" AS t1 USING (id) RIGHT OUTER JOIN (SELECT price col0, "eMail", sub.title, role AS c3 FROM ONLY customers AS o, products AS sub LEFT JOIN "User Accounts" "Q" USING (id) GROUP BY ROLLUP (name) ORDER BY xmlelement(name foo, xmlattributes("Q"."group" AS bar), 2.50)  LIMIT ALL) AS b (n, m) ON t1."what" = $2 ORDER BY (SELECT max(x.id) FROM customers AS x WHERE x.id = o.price)  OFFSET 5) TO STDOUT WITH (FORMAT csv, HEADER)
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT "eMail", INTERVAL '1 day' col1, coalesce("group", b."eMail") col2, string_agg(DISTINCT DATE '2024-02-29', ',' ORDER BY b.role) FROM "User Accounts" sub FULL JOIN ONLY "User Accounts" AS b ON sub."id" <> '{1,2}'::int[] WHERE (b.role, "eMail") = ("group", INTERVAL '1 day') LIMIT 10
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT nextval(t1.id), JSON_OBJECT('k' VALUE $1 ABSENT ON NULL RETURNING jsonb), trim(both 'x' from '2024-01-01'::date) col2, OVERLAY(t1.due PLACING 'x' FROM 2 FOR 1) FROM audit."Log" AS o NATURAL JOIN billing.invoices AS "Q" CROSS JOIN billing.invoices AS t1) t) q WHERE r <= 4
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '5 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '14 days' GROUP BY 1 ORDER BY 1
----
SELECT width_bucket(total, 0, 560, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '36 days' GROUP BY 1 ORDER BY 1
----
WITH base AS (SELECT trim(both 'x' from m), CASE a.n WHEN 1 THEN n WHEN 2 THEN a.n END AS c1, string_agg(DISTINCT a.m, ',' ORDER BY a.n) AS c2, ARRAY(SELECT quantity AS c0, "Q".quantity, a."group", a."eMail" col3 FROM audit."Log" AS x CROSS JOIN "User Accounts" AS b FULL JOIN "User Accounts" a ON who <> X'1F' JOIN order_items AS "Q" ON b."eMail" <> $$dollar; $$ WHERE b.role <> $1 ORDER BY ($$dollar; $$) DESC) FROM LATERAL (SELECT "Q".payload AS "C 0", E'a\'b' AS "C 1", '{1,2}'::int[] FROM generate_series(1, 10) AS b (g), audit."Log" AS "Q" WHERE b.g = 2.50 GROUP BY GROUPING SETS ((b.g), ())) AS a (n, m) WHERE a.m ILIKE 'a%' ), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
(SELECT - x.id AS c0, CASE id WHEN 1 THEN x.id WHEN 2 THEN $2 END, abs(id, $$dollar; $$), - amount FROM products t1 JOIN billing.invoices AS x ON due = E'a\'b' CROSS JOIN billing.invoices o WHERE t1.attributes IS DISTINCT FROM -3)
----
SELECT width_bucket(total, 0, 823, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY at), payload FROM audit."Log" o TABLESAMPLE system (10) NATURAL JOIN billing.invoices x TABLESAMPLE system (10) WHERE (now(o.payload, due)) IS NOT TRUE ORDER BY x.due DESC
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 15
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '49 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '79 days' GROUP BY 1 ORDER BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT ROW(-3, INTERVAL '1 day') AS c0, .5, b.id AS "C 2", E'a\'b' FROM "User Accounts" AS o FULL JOIN order_items AS b ON b.order_id <> X'1F' ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY 'it''s; fine') DESC LIMIT $3) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT price AS "C 0", CAST($2 AS varchar(20)), count(*) FILTER (WHERE c.id <> 'it''s; fine') AS "C 2", md5(o.title) FROM products o JOIN customers AS c ON o.sku <> current_date ORDER BY o.id  LIMIT ALL) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT count(*) FILTER (WHERE sub.n <> $$dollar; $$), position('a' in o.id) AS c1, CAST('{1,2}'::int[] AS boolean) FROM (SELECT "Q".state AS "C 0" FROM orders AS "Q" RIGHT OUTER JOIN ONLY products c USING (id) INNER JOIN "User Accounts" AS b ON "id" < true CROSS JOIN ONLY "User Accounts" AS sub ORDER BY (b."eMail")::time(3) without time zone DESC NULLS LAST) AS sub (n, m) FULL JOIN (SELECT v FROM (VALUES (1), (2)) AS a (v)) AS c (n, m) ON m = '2024-01-01'::date NATURAL JOIN customers AS o WHERE 'it''s; fine' LIKE 'a%'  ORDER BY DATE '2024-02-29' ) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2, sum(total) FILTER (WHERE state = 's3') AS s3 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 3
----
WITH base AS (SELECT count(*) FROM customers x WHERE true BETWEEN x.id AND X'1F'), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) (SELECT a.amount AS "C 0", at, b.g FROM audit."Log" AS sub, "User Accounts" AS c CROSS JOIN generate_series(1, 10) AS b (g) FULL JOIN billing.invoices a ON at < DATE '2024-02-29' WHERE a.paid <> NULL LIMIT 10)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT ('drop table t')[2] FROM products c INNER JOIN (SELECT b."eMail" col0, g AS "C 1", -3 FROM generate_series(1, 10) AS t1 (g) JOIN "User Accounts" AS b ON t1.g = X'1F' WHERE t1.g = 1e3 HAVING g < 'drop table t') AS a (n, m) USING (id) CROSS JOIN billing.invoices o JOIN (VALUES (1, 2), (3, 4)) AS x (n, m) ON o.paid <> 'drop table t' WHERE id BETWEEN B'101' AND current_date) t) q WHERE r <= 5
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 12
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT row_number() OVER (ORDER BY sub.note), string_agg(DISTINCT sub.state, ',' ORDER BY sub.placed_at), ARRAY(SELECT NULL, X'1F', id, E'a\'b' FROM orders b JOIN products AS c ON b.note < $2 CROSS JOIN customers a FULL JOIN "User Accounts" t1 ON b.note < 2.50 WHERE a.deleted_at = X'1F') FROM orders AS sub WHERE (sub.state < 1 OR sub.state < .5) ORDER BY ARRAY(SELECT role FROM ONLY "User Accounts" AS b CROSS JOIN generate_series(1, 10) AS o (g) LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS x (g) ON b."eMail" < $$dollar; $$ JOIN "User Accounts" t1 ON x.g < 1 HAVING "id" = NULL) DESC NULLS LAST) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 648, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '37 days' GROUP BY 1 ORDER BY 1
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 2
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT string_agg(DISTINCT DATE '2024-02-29', ',' ORDER BY $$dollar; $$), g FROM generate_series(1, 10) AS sub (g) WHERE (sub.g = X'1F' OR sub.g < 'it''s; fine')
----
SELECT (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = "Q".placed_at), row_number() OVER (ORDER BY concat('it''s; fine', state)) AS c1 FROM billing.invoices t1 TABLESAMPLE system (10) INNER JOIN audit."Log" AS b ON (b."what", id) OVERLAPS (t1.paid, .5) FULL JOIN orders "Q" ON NOT EXISTS (SELECT count(*) FROM order_items b RIGHT OUTER JOIN "User Accounts" "Q" ON "Q"."eMail" < E'a\'b' OFFSET 5) WHERE NOT EXISTS (SELECT sum($1) OVER (PARTITION BY NULL ORDER BY b.n DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM orders AS a CROSS JOIN LATERAL (SELECT id, g FROM generate_series(1, 10) AS b (g) LEFT JOIN order_items AS o ON o.price < -3) AS b (n, m) WHERE b."what" BETWEEN "Q".placed_at AND b.m GROUP BY ROLLUP (placed_at) ORDER BY a.customer_id )
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT o.name, current_date col1 FROM "User Accounts" AS "Q" TABLESAMPLE system (10) INNER JOIN products a ON "Q"."eMail" <> E'a\'b' FULL JOIN customers AS o ON o.id < 'drop table t' WHERE o.country <> 1e3 UNION ALL SELECT a.g, sub.order_id, g FROM generate_series(1, 10) AS a (g) FULL JOIN generate_series(1, 10) AS t1 (g) ON g <> 1e3 FULL JOIN ONLY billing.invoices sub ON sub.paid = $1 WHERE a.g = true GROUP BY 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '29 days' GROUP BY 1 ORDER BY 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT substring(c.g from 1 for 3) AS "C 0", position('a' in sub.g) col1, ARRAY(SELECT v, 'it''s; fine' AS "C 1", '{1,2}'::int[], c.v col3 FROM orders AS x CROSS JOIN (VALUES (1), (2)) AS c (v) WHERE c.v < DATE '2024-02-29') FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) LEFT JOIN products AS o USING (id) CROSS JOIN generate_series(1, 10) AS c (g), (SELECT count(*) FROM order_items AS x RIGHT OUTER JOIN orders AS "Q" ON product_id <> $1 JOIN customers c ON x.order_id = 1e3 WHERE "Q".placed_at <> 1 GROUP BY c.created_at) AS x (n, m) WHERE (o.tags = .5 AND sub.g = true) ORDER BY xmlelement(name foo, xmlattributes(x.m AS bar), c.g) DESC) t) q WHERE r <= 6
----
SELECT count(*) FROM orders AS x WHERE DATE '2024-02-29' IN (SELECT v, 1, "Q".v #> a.placed_at, ("Q".v) AS c3 FROM orders a LEFT JOIN (VALUES (1), (2)) AS "Q" (v) ON "Q".v = INTERVAL '1 day' FULL JOIN products AS x ON "Q".v < current_date WHERE (v <> E'a\'b' OR total < E'a\'b') GROUP BY ROLLUP (a.id)) ORDER BY row_number() OVER (ORDER BY note) ASC
----
SELECT width_bucket(total, 0, 274, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT DISTINCT NULL FROM LATERAL (SELECT true, at FROM ONLY products t1, audit."Log" AS x JOIN billing.invoices c ON x.payload <> 1e3 LEFT JOIN audit."Log" AS b ON x.payload <> 2.50 GROUP BY c.order_id HAVING paid = E'a\'b') AS a (n, m) WHERE NOT (a.m < NULL) GROUP BY ROLLUP (a.n)) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT CAST(B'101' AS boolean), extract('month' from ARRAY(SELECT o.created_at, email, o.deleted_at AS "C 2" FROM customers AS o WHERE o.name = -3 OFFSET 5)) col1 FROM orders AS o CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS b (g), generate_series(1, 10) AS x (g)
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT (m) AT TIME ZONE 'UTC', (1)[3], m AS "C 2" FROM LATERAL (SELECT placed_at AS "C 0", b.note AS c1, customer_id AS c2, true FROM orders b LEFT JOIN ONLY audit."Log" AS o ON who < E'a\'b' WHERE b.state <> true) AS "Q" (n, m) JOIN (SELECT at, E'a\'b', b.payload AS "C 2", 2.50 FROM audit."Log" AS b WHERE payload < $$dollar; $$ GROUP BY ROLLUP (b."what")) AS sub (n, m) ON sub.m = INTERVAL '1 day' WHERE 1 BETWEEN n AND sub.m GROUP BY ROLLUP (m) OFFSET 5
----
WITH base AS (SELECT xmlelement(name foo, xmlattributes($1 AS bar), o.tags) AS "C 0", json_build_object('k', $1) AS c1, trim(both 'x' from $$dollar; $$) FROM products AS o RIGHT OUTER JOIN (VALUES (1), (2)) AS t1 (v) ON o.title = 1 GROUP BY GROUPING SETS ((t1.v), ()) ORDER BY ARRAY(SELECT E'a\'b', t1.price FROM products t1 WHERE tags < $2 HAVING t1.price = current_date) DESC NULLS LAST), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '82 days' GROUP BY 1 ORDER BY 1
----
SELECT width_bucket(total, 0, 310, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT row_number() OVER (ORDER BY json_build_object('k', o.price)) AS "C 0", - (x."eMail") AT TIME ZONE 'UTC', 'drop table t' FROM ONLY "User Accounts" AS x INNER JOIN order_items AS o ON ('drop table t') IS NOT TRUE WHERE sum('x') OVER (PARTITION BY 1 ORDER BY NULL DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) IS NOT NULL HAVING role IS JSON OBJECT
----
SELECT width_bucket(total, 0, 477, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 1
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT x.quantity FROM order_items AS x FULL JOIN billing.invoices sub ON x.id <> 1 CROSS JOIN order_items AS c TABLESAMPLE system (10) WHERE INTERVAL '1 day' = NULL
----
SELECT width_bucket(total, 0, 707, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
WITH base AS (SELECT DISTINCT CAST(g AS uuid) AS "C 0" FROM generate_series(1, 10) WITH ORDINALITY AS a (g) ORDER BY position('a' in 1) DESC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT position('a' in NULL) AS c0, sum($2) OVER (PARTITION BY "Q".sku ORDER BY o.note DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), position('a' in o.state), (customer_id) AT TIME ZONE 'UTC' AS "C 3" FROM orders o INNER JOIN products "Q" USING (id) WHERE .5 = ANY (SELECT sub.tags FROM orders t1 FULL JOIN orders b TABLESAMPLE system (10) ON id = X'1F', products sub WHERE b.id <> $1) GROUP BY 1 HAVING tags <> current_date) t) q WHERE r <= 3
----
COPY (SELECT '{1,2}'::int[] AS "C 0" FROM ONLY billing.invoices "Q" TABLESAMPLE system (10) WHERE 2.50 IS NOT NULL GROUP BY ROLLUP ("Q".order_id) ORDER BY '{1,2}'::int[] DESC) TO STDOUT WITH (FORMAT csv, HEADER)
----
WITH base AS (SELECT row_number() OVER (ORDER BY '{1,2}'::int[]), true AS c1 FROM billing.invoices sub CROSS JOIN (SELECT x.email FROM products "Q" NATURAL JOIN billing.invoices t1 RIGHT OUTER JOIN customers AS x ON x.created_at <> current_date WHERE x.country = INTERVAL '1 day' LIMIT ALL) AS x (n, m) WHERE order_id = X'1F' GROUP BY ROLLUP (m) LIMIT $3), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '2 days' GROUP BY 1 ORDER BY 1
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT * FROM products t1 JOIN products AS a ON id = '2024-01-01'::date, LATERAL (SELECT * FROM "User Accounts" o CROSS JOIN ONLY billing.invoices AS sub WHERE o."eMail" <> $$dollar; $$ ORDER BY sub.order_id * sub.order_id ) AS x (n, m) WHERE (t1.price, a.price) = ('it''s; fine', t1.title) GROUP BY 1 OFFSET 5
----
WITH base AS (SELECT 1, INTERVAL '1 day', a.id AS c2 FROM billing.invoices o, orders AS sub CROSS JOIN customers a WHERE name <> NULL ORDER BY (o.id)  UNION ALL SELECT 'it''s; fine' AS "C 0", o.deleted_at AS "C 1", t1.role FROM audit."Log" AS a NATURAL JOIN ONLY customers o LEFT JOIN "User Accounts" t1 ON t1."eMail" < true LEFT JOIN audit."Log" AS x ON o.id = 1 WHERE t1.role = 1), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT true AS c0 FROM order_items AS b, "User Accounts" AS o CROSS JOIN audit."Log" "Q" WHERE o."eMail" < true HAVING b.price = E'a\'b' ORDER BY CAST(current_date AS bigint) ASC LIMIT ALL)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT (1e3)::bytea col0, ($$dollar; $$), notify_user("group") AS "C 2" FROM "User Accounts" AS a JOIN "User Accounts" AS x ON x."eMail" = 2.50 WHERE 'drop table t' BETWEEN 1e3 AND E'a\'b' OFFSET 5
----
SELECT width_bucket(total, 0, 504, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT DISTINCT CASE '{1,2}'::int[] WHEN 1 THEN DATE '2024-02-29' WHEN 2 THEN a.name END, ('x') col1, note FROM orders t1 RIGHT OUTER JOIN customers a ON country <> X'1F' RIGHT OUTER JOIN "User Accounts" AS b TABLESAMPLE system (10) USING (id) WHERE ('drop table t') IS NOT TRUE
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT x.paid col0, x.due col1, sub.id, x.paid FROM products AS sub, billing.invoices AS x WHERE title = .5 INTERSECT SELECT count(*) FROM orders AS sub CROSS JOIN ONLY customers AS a TABLESAMPLE system (10), order_items x WHERE x.order_id = current_date) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT -3, "Q".total % c.id FROM ONLY orders "Q" NATURAL JOIN products c INNER JOIN orders AS x ON c.price <> current_date WHERE c.id IN ('drop table t', current_date)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT DISTINCT sum(amount) OVER (PARTITION BY "id" ORDER BY DATE '2024-02-29' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "C 0" FROM "User Accounts" x RIGHT OUTER JOIN ONLY billing.invoices AS sub ON sub.due = 'it''s; fine'), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT - .5, json_build_object('k', o.role), CASE B'101' WHEN 1 THEN o.role WHEN 2 THEN role END col2 FROM "User Accounts" AS o ORDER BY (.5)  OFFSET 5
----
WITH base AS (SELECT o.order_id, -3 AS "C 1" FROM billing.invoices AS o WHERE due = INTERVAL '1 day' UNION SELECT 2.50 col0, '{1,2}'::int[] AS c1, DATE '2024-02-29' FROM customers AS a LEFT JOIN billing.invoices x ON x.order_id <> $$dollar; $$ WHERE a.name < X'1F' GROUP BY id), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
(SELECT x.sku AS "C 0", (tags), (DATE '2024-02-29')::uuid, pg_advisory_lock(x.attributes) FROM products x WHERE '2024-01-01'::date IN (SELECT '2024-01-01'::date AS "C 0", who FROM billing.invoices t1 INNER JOIN audit."Log" o ON o.at < 'drop table t' NATURAL JOIN audit."Log" AS sub TABLESAMPLE system (10) WHERE o.payload <> '2024-01-01'::date ORDER BY CASE WHEN t1.due < INTERVAL '1 day' THEN at ELSE $$dollar; $$ END DESC))
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '38 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '29 days' GROUP BY 1 ORDER BY 1
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 16
----
SELECT jsonb_build_object(paid, string_agg(DISTINCT c.amount, ',' ORDER BY E'a\'b'), (true) AT TIME ZONE 'UTC'), (sum('drop table t') OVER (PARTITION BY c.order_id ORDER BY at DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)) FROM billing.invoices AS "Q" JOIN audit."Log" AS b USING (id) FULL JOIN billing.invoices AS c ON 1e3 IN (SELECT DISTINCT total FROM ONLY orders b INNER JOIN audit."Log" "Q" ON "Q"."what" <> 'it''s; fine' FULL JOIN orders AS t1 USING (id) WHERE t1.customer_id <> current_date ORDER BY count(*) FILTER (WHERE t1.customer_id <> '{1,2}'::int[]) DESC NULLS LAST LIMIT $3) GROUP BY 1
----
COPY (SELECT (sub.m) AT TIME ZONE 'UTC', '2024-01-01'::date - b."group", "group" FROM (SELECT '2024-01-01'::date FROM customers x CROSS JOIN customers AS sub, billing.invoices AS c WHERE sub.deleted_at = 'x') AS sub (n, m) NATURAL JOIN "User Accounts" b, order_items AS "Q" WHERE NOT (m = 2.50)) TO STDOUT WITH (FORMAT csv, HEADER)
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT (1e3)[3], string_agg(DISTINCT o.tags, ',' ORDER BY $2) FROM (SELECT attributes AS c0, "Q".title, '{1,2}'::int[] FROM products AS "Q" FULL JOIN audit."Log" x USING (id) WHERE "Q".sku = true ORDER BY count(*) FILTER (WHERE "what" = 'it''s; fine') ) AS b (n, m) NATURAL JOIN products AS o, ONLY orders x TABLESAMPLE system (10) JOIN audit."Log" t1 ON x.id = 1 GROUP BY 1 HAVING t1.payload = 'drop table t' LIMIT ALL
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '40 days' GROUP BY 1 ORDER BY 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = NULL), OVERLAY(sub.note PLACING 'x' FROM 2 FOR 1) AS "C 1", json_build_object('k', B'101') AS "C 2" FROM order_items AS a CROSS JOIN orders x INNER JOIN orders sub ON x.id <> 2.50 LEFT JOIN order_items c ON placed_at = 1e3) t) q WHERE r <= 3
----
SELECT B'101', concat(c.n, note, a.note), sub.tags, - c.n AS c3 FROM products AS sub JOIN orders a ON sub.title = 'x', (SELECT 'drop table t' FROM order_items o FULL JOIN products AS a ON o.quantity = '{1,2}'::int[] WHERE price = .5 HAVING price <> 'it''s; fine') AS c (n, m) WHERE m IS NOT NULL EXCEPT SELECT JSON_OBJECT('k' VALUE order_id ABSENT ON NULL RETURNING jsonb) FROM generate_series(1, 10) AS t1 (g) FULL JOIN ONLY billing.invoices AS b ON b.amount < -3 WHERE b.id IS DISTINCT FROM b.id GROUP BY ROLLUP (t1.g) HAVING g = 1 ORDER BY string_agg(DISTINCT g, ',' ORDER BY INTERVAL '1 day') 
----
COPY (SELECT length($1) FROM ONLY billing.invoices o INNER JOIN order_items t1 ON id < true INNER JOIN order_items AS a ON o.paid = 'drop table t' WHERE (t1.product_id) IS NOT TRUE) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT t1.tags, t1.attributes, id, t1.price col3 FROM products AS t1 WHERE t1.id < 'drop table t' UNION ALL SELECT due FROM billing.invoices AS x, generate_series(1, 10) AS o (g) WHERE x.due < current_date HAVING g <> $1) t) q WHERE r <= 2
----
WITH base AS (SELECT row_number() OVER (ORDER BY x.at), sub.g FROM products "Q" RIGHT OUTER JOIN audit."Log" x ON "Q".price <> current_date LEFT JOIN generate_series(1, 10) AS sub (g) ON x.at = 'x' WHERE payload IS NOT NULL ORDER BY position('a' in '2024-01-01'::date) DESC LIMIT ALL), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT substring(t1.amount from 1 for 3), (SELECT count(*) FROM billing.invoices AS x WHERE x.id = NULL) AS c1 FROM LATERAL (SELECT * FROM billing.invoices AS c JOIN "User Accounts" AS t1 ON t1."id" <> INTERVAL '1 day' JOIN orders sub USING (id) WHERE sub.placed_at <> $2 ORDER BY (NULL)::bigint DESC LIMIT ALL) AS a (n, m) INNER JOIN generate_series(1, 10) AS x (g) ON m <> 'x' FULL JOIN billing.invoices t1 ON a.m <> 'x' ORDER BY nextval(a.n) DESC LIMIT $3) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT t1.* FROM generate_series(1, 10) AS t1 (g) RIGHT OUTER JOIN order_items o ON o.price < '2024-01-01'::date WHERE o.quantity = true GROUP BY 1 EXCEPT TABLE customers) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT - x.who AS c0, ARRAY[v, .5] FROM ONLY audit."Log" AS x TABLESAMPLE system (10) NATURAL JOIN (VALUES (1), (2)) AS a (v) WHERE v SIMILAR TO 'a%'  GROUP BY GROUPING SETS ((x.payload), ()) HAVING a.v = B'101' LIMIT ALL) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 949, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT 1e3 AS c0, 'drop table t' FROM customers AS sub JOIN audit."Log" "Q" ON at < 1e3)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT (o.sku) AT TIME ZONE 'UTC', ROW(E'a\'b', o.price) FROM generate_series(1, 10) AS sub (g) FULL JOIN products AS o ON o.attributes < true WHERE ('{1,2}'::int[]) IS NOT TRUE ORDER BY (sub.g) DESC NULLS LAST) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT v AS "C 0", o.sku, .5 AS "C 2", o.sku col3 FROM (VALUES (1), (2)) AS t1 (v) LEFT JOIN products AS o USING (id) WHERE v = true GROUP BY o.tags UNION SELECT t1.who, t1."what" col1, x.amount, t1.payload FROM billing.invoices x RIGHT OUTER JOIN audit."Log" AS t1 TABLESAMPLE system (10) USING (id) GROUP BY GROUPING SETS ((t1.who), ())) t) q WHERE r <= 7
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT 'drop table t' AS c0, sub.at AS c1, -3 col2, $$dollar; $$ FROM generate_series(1, 10) AS c (g) JOIN audit."Log" AS sub TABLESAMPLE system (10) ON at <> 2.50 FULL JOIN billing.invoices AS t1 ON t1.order_id < $2 WHERE payload = true INTERSECT SELECT a.tags, c."what" FROM audit."Log" AS t1 NATURAL JOIN audit."Log" AS c FULL JOIN products AS a ON payload <> $$dollar; $$, products sub WHERE sku = .5) t) q WHERE r <= 0
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT string_agg(DISTINCT true, ',' ORDER BY $2), ROW("Q"."what", "Q"."what") AS c1 FROM audit."Log" AS "Q" WHERE true IN (.5, DATE '2024-02-29', 'it''s; fine') GROUP BY ROLLUP (at) LIMIT ALL) t) q WHERE r <= 8
----
WITH base AS (SELECT substring(E'a\'b' from 1 for 3) AS "C 0", count(*) FILTER (WHERE x.note < INTERVAL '1 day') FROM "User Accounts" c LEFT JOIN orders x ON state = '{1,2}'::int[] WHERE "eMail" IS JSON OBJECT HAVING c."id" = $2), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT (- a.g)::interval day to second FROM generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE (true IS DISTINCT FROM a.g OR a.g BETWEEN a.g AND a.g) FOR UPDATE
----
WITH base AS (SELECT (t1.m), n, (n) FROM (SELECT b.id AS "C 0", id col1, 1e3, b.state col3 FROM orders b WHERE id = NULL) AS t1 (n, m) CROSS JOIN (SELECT g, 2.50, price AS "C 2" FROM generate_series(1, 10) AS b (g) JOIN order_items AS o ON b.g <> -3 RIGHT OUTER JOIN "User Accounts" x USING (id) WHERE g < $1 ORDER BY substring(product_id from 1 for 3) ) AS x (n, m) NATURAL JOIN products AS sub WHERE EXISTS (SELECT * FROM generate_series(1, 10) AS o (g) FULL JOIN ONLY "User Accounts" AS t1 USING (id) NATURAL JOIN products AS c RIGHT OUTER JOIN generate_series(1, 10) AS b (g) ON t1."eMail" <> 'drop table t') ORDER BY X'1F' ), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 4
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT * FROM ONLY order_items x RIGHT OUTER JOIN products sub ON price < '2024-01-01'::date WHERE sub.id = ANY (SELECT x.order_id, "Q".placed_at AS c1, sub.id col2 FROM orders "Q" INNER JOIN customers AS sub ON state < E'a\'b' NATURAL JOIN order_items AS x WHERE x.order_id < $2 LIMIT 10) GROUP BY ROLLUP (x.product_id)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 62, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT count(*) FROM (SELECT b.order_id, DATE '2024-02-29' col1, b.id FROM ONLY "User Accounts" AS "Q" RIGHT OUTER JOIN billing.invoices b ON "Q"."group" <> current_date WHERE paid < $1) AS b (n, m) RIGHT OUTER JOIN products AS "Q" ON b.m <> $2 HAVING "Q".sku <> NULL ORDER BY (b.m) AT TIME ZONE 'UTC'  LIMIT 10) t) q WHERE r <= 5
----
SELECT width_bucket(total, 0, 295, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT count(*) FROM orders AS b LEFT JOIN "User Accounts" c ON b.state < 1e3 WHERE "id" = X'1F' UNION ALL SELECT current_date AS c0, 'x' AS c1, X'1F' FROM "User Accounts" b FULL JOIN (VALUES (1), (2)) AS t1 (v) ON t1.v < $$dollar; $$ WHERE "id" <> $1 ORDER BY xmlelement(name foo, xmlattributes(b."group" AS bar), v) ASC) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT price AS "C 0", sub.quantity, 'drop table t', o.id AS "C 3" FROM order_items AS o, order_items AS sub WHERE quantity = NULL ORDER BY CAST(sub.order_id AS bigint) DESC UNION ALL SELECT '{1,2}'::int[] AS c0, price, c.attributes AS "C 2" FROM orders a RIGHT OUTER JOIN products AS c ON c.sku <> '{1,2}'::int[] WHERE c.title <> .5 GROUP BY c.price HAVING a.placed_at <> '{1,2}'::int[]) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) VALUES (1, 2), (3, 4)
----
WITH base AS (SELECT "Q".* FROM (SELECT 1 FROM order_items o NATURAL JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) LEFT JOIN (VALUES (1), (2)) AS sub (v) ON sub.v < B'101' JOIN audit."Log" AS b TABLESAMPLE system (10) ON at = 'drop table t' WHERE v <> current_date GROUP BY 1 LIMIT ALL OFFSET 5) AS "Q" (n, m) ORDER BY (n)[1] DESC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT count(*) FROM (SELECT '2024-01-01'::date col0, CASE NULL WHEN 1 THEN sub.name WHEN 2 THEN g END AS "C 1", row_number() OVER (ORDER BY sub.created_at) AS c2 FROM LATERAL (SELECT 'x', true, c."eMail", 1e3 AS "C 3" FROM "User Accounts" c WHERE c."eMail" = $1 ORDER BY json_build_object('k', -3) ASC) AS t1 (n, m) NATURAL JOIN customers sub CROSS JOIN generate_series(1, 10) AS c (g) HAVING c.g < $$dollar; $$ ORDER BY g ASC) AS t1 (n, m) NATURAL JOIN (SELECT ARRAY(SELECT sub.order_id, $2 AS "C 1", sub.amount AS c2, paid FROM ONLY billing.invoices AS sub WHERE sub.id < 2.50 GROUP BY 1) FROM order_items t1, ONLY customers AS "Q" WHERE -3 IS DISTINCT FROM email GROUP BY created_at) AS x (n, m), ((SELECT o.quantity FROM audit."Log" a JOIN order_items AS o ON price < B'101' LIMIT ALL)) AS c (n, m) WHERE x.m = position('a' in t1.n) FOR UPDATE
----
COPY (SELECT (B'101')::double precision FROM (SELECT price, true, -3 col2, a.id AS "C 3" FROM orders x NATURAL JOIN order_items t1 FULL JOIN customers a ON t1.product_id <> B'101' ORDER BY deleted_at ASC) AS sub (n, m) RIGHT OUTER JOIN generate_series(1, 10) AS a (g) USING (id) WHERE '{1,2}'::int[] IS NOT NULL GROUP BY GROUPING SETS ((a.g), ()) HAVING sub.m = E'a\'b' ORDER BY sub.n ) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT a.deleted_at, created_at, NULL AS "C 2" FROM ONLY customers AS a GROUP BY 1 ORDER BY a.deleted_at - a.country ASC)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '62 days' GROUP BY 1 ORDER BY 1
----
SELECT trim(both 'x' from (2.50)) FROM customers o LEFT JOIN products AS sub ON E'a\'b' IS DISTINCT FROM created_at WHERE count(*) FILTER (WHERE o.deleted_at <> '2024-01-01'::date) LIKE 'a%'  GROUP BY 1
----
SELECT DISTINCT - xmlelement(name foo, xmlattributes(x.n AS bar), b.v), substring(nextval(o.quantity) from 1 for 3) AS c1, OVERLAY(position('a' in '2024-01-01'::date) PLACING 'x' FROM 2 FOR 1) AS c2 FROM (VALUES (1), (2)) AS b (v), (SELECT (x.attributes) FROM products sub FULL JOIN products AS x TABLESAMPLE system (10) ON sub.id < 'it''s; fine' RIGHT OUTER JOIN orders b ON price < 'it''s; fine' WHERE id IS NULL) AS x (n, m) RIGHT OUTER JOIN "User Accounts" sub USING (id) NATURAL JOIN order_items o WHERE sum(x.n) OVER (PARTITION BY B'101' ORDER BY x.m DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) IS NOT NULL
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT 'drop table t', x.id || a.n AS "C 1" FROM billing.invoices AS x NATURAL JOIN (SELECT a.g, $2 AS "C 1", a.g AS c2 FROM generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE a.g <> 2.50 LIMIT 10) AS sub (n, m) CROSS JOIN (SELECT o.* FROM customers o INNER JOIN orders c ON o.country = 'x' LEFT JOIN audit."Log" "Q" ON o.id <> INTERVAL '1 day' WHERE "Q".who = -3) AS a (n, m)
----
SELECT width_bucket(total, 0, 426, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 384, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 943, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT xmlelement(name foo, xmlattributes(position('a' in t1.country) AS bar), JSON_OBJECT('k' VALUE b.product_id ABSENT ON NULL RETURNING jsonb)) AS "C 0", ARRAY(SELECT '{1,2}'::int[], t1.quantity, 1e3, true col3 FROM order_items t1 TABLESAMPLE system (10) WHERE t1.quantity = INTERVAL '1 day') ~* b.price, JSON_OBJECT('k' VALUE (SELECT count(*) FROM audit."Log" AS x WHERE x.id = 2.50) ABSENT ON NULL RETURNING jsonb) FROM order_items AS b, customers AS t1 WHERE EXISTS (SELECT DISTINCT CASE WHEN t1.created_at <> X'1F' THEN 'it''s; fine' END, order_id, trim(both 'x' from "Q"."group") AS c2 FROM billing.invoices AS x RIGHT OUTER JOIN "User Accounts" AS "Q" ON "Q"."eMail" < .5 OFFSET 5) GROUP BY email
----
COPY (SELECT DISTINCT concat("Q".g, 1e3, 'it''s; fine'), count(*) FILTER (WHERE t1.at = current_date) FROM audit."Log" AS t1 LEFT JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) USING (id) WHERE (B'101') IS NOT TRUE ORDER BY 'x' ASC) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT substring(m from 1 for 3), (.5) FROM (SELECT state FROM orders AS c WHERE c.placed_at = 1e3) AS b (n, m) LEFT JOIN audit."Log" AS o ON n < true WHERE m ILIKE 'a%'  ORDER BY pg_advisory_lock('2024-01-01'::date) ASC) t) q WHERE r <= 8
----
WITH base AS (SELECT 1 FROM generate_series(1, 10) WITH ORDINALITY AS x (g) JOIN (SELECT DATE '2024-02-29', '{1,2}'::int[] AS "C 1", INTERVAL '1 day', X'1F' FROM products sub JOIN orders AS x USING (id) LEFT JOIN "User Accounts" c ON c."group" = '2024-01-01'::date LEFT JOIN ONLY audit."Log" AS o USING (id) WHERE "eMail" = DATE '2024-02-29') AS a (n, m) ON g <> NULL WHERE x.g IS DISTINCT FROM NULL), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM ((SELECT t1."eMail" FROM "User Accounts" AS t1 JOIN ONLY audit."Log" sub USING (id) WHERE at = $1)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT CASE b.id WHEN 1 THEN '{1,2}'::int[] WHEN 2 THEN b.id END FROM order_items b WHERE (b.id, 1e3) = (b.quantity, current_date) GROUP BY 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '80 days' GROUP BY 1 ORDER BY 1
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 6
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT extract('month' from 2.50) AS c0, sum(v) OVER (PARTITION BY true ORDER BY b.g DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), xmlelement(name foo, xmlattributes(v AS bar), '2024-01-01'::date) AS c2, row_number() OVER (ORDER BY 2.50) AS "C 3" FROM (VALUES (1), (2)) AS t1 (v) LEFT JOIN generate_series(1, 10) AS b (g) ON t1.v < 1e3 ORDER BY sum(1) OVER (PARTITION BY b.g ORDER BY DATE '2024-02-29' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) DESC NULLS LAST LIMIT ALL) t) q WHERE r <= 4
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT placed_at FROM orders a LEFT JOIN (VALUES (1), (2)) AS "Q" (v) USING (id) WHERE a.id <> current_date HAVING "Q".v < 1e3 ORDER BY row_number() OVER (ORDER BY v) ASC UNION ALL SELECT * FROM orders b, products sub, ONLY orders AS x GROUP BY ROLLUP (b.total)) t) q WHERE r <= 6
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT (DATE '2024-02-29')::uuid, row_number() OVER (ORDER BY sub.payload), ARRAY[1e3], sub."what" FROM audit."Log" sub FULL JOIN products t1 ON sub.who <> '{1,2}'::int[] LIMIT $3 OFFSET 5) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM ((SELECT sub.name AS c0, '{1,2}'::int[], id FROM customers AS sub NATURAL JOIN products AS a WHERE a.tags = E'a\'b')) t) q WHERE r <= 3
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT due col0, a.amount FROM billing.invoices AS a WHERE a.id IN (SELECT 1 FROM generate_series(1, 10) WITH ORDINALITY AS o (g) JOIN orders AS t1 ON note = $$dollar; $$)) t) q WHERE r <= 2
----
WITH base AS (SELECT DISTINCT "id", (SELECT count(*) FROM products AS x WHERE x.id = a."eMail") FROM billing.invoices b INNER JOIN ONLY "User Accounts" a ON paid < -3 RIGHT OUTER JOIN customers AS c TABLESAMPLE system (10) ON a.role <> '{1,2}'::int[] INNER JOIN "User Accounts" o ON c.created_at = 2.50 ORDER BY coalesce(b.id, INTERVAL '1 day') ASC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT 1 FROM order_items t1 WHERE t1.price BETWEEN t1.order_id AND t1.id GROUP BY GROUPING SETS ((t1.id), ())) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT ARRAY(SELECT DATE '2024-02-29', 'it''s; fine' FROM products t1 TABLESAMPLE system (10) JOIN "User Accounts" AS sub ON sub."id" = 1e3 CROSS JOIN "User Accounts" a WHERE sub."id" <> '2024-01-01'::date HAVING sub."eMail" < B'101' ORDER BY coalesce(a."group", sub."eMail") ) col0, trim(both 'x' from 2.50), coalesce(t1.at, sub.n), $1 AS c3 FROM products x INNER JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) ON x.id <> true JOIN LATERAL (SELECT t1.state, $$dollar; $$ col1, t1.note FROM orders t1 GROUP BY ROLLUP (t1.id) HAVING t1.id <> true LIMIT ALL) AS sub (n, m) USING (id) NATURAL JOIN audit."Log" AS t1 WHERE o.g IS JSON OBJECT) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 13
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '82 days' GROUP BY 1 ORDER BY 1
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT (SELECT count(*) FROM order_items AS x WHERE x.id = "Q".id) AS "C 0", JSON_OBJECT('k' VALUE sub.n ABSENT ON NULL RETURNING jsonb), OVERLAY(sub.m PLACING 'x' FROM 2 FOR 1), percentile_cont(0.5) WITHIN GROUP (ORDER BY "Q".quantity) FROM order_items AS "Q" LEFT JOIN (SELECT 1e3 AS c0, role, o."group", DATE '2024-02-29' AS "C 3" FROM "User Accounts" o GROUP BY GROUPING SETS (("id"), ())) AS sub (n, m) ON sub.m = INTERVAL '1 day' WHERE X'1F' BETWEEN m AND $$dollar; $$ ORDER BY xmlelement(name foo, xmlattributes(NULL AS bar), true) DESC NULLS LAST FOR NO KEY UPDATE NOWAIT
----
SELECT json_build_object('k', position('a' in o.id)), row_number() OVER (ORDER BY CASE WHEN email <> -3 THEN 'x' ELSE sub.note END) AS "C 1", string_agg(DISTINCT ('{1,2}'::int[]), ',' ORDER BY CASE WHEN o.customer_id = 2.50 THEN sub.note ELSE sub.total END), now(INTERVAL '1 day', round(INTERVAL '1 day'), OVERLAY(2.50 PLACING 'x' FROM 2 FOR 1)) FROM customers AS t1, orders AS o LEFT JOIN orders sub ON 'drop table t' NOT IN ('it''s; fine') WHERE (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = country) BETWEEN sub.total AND pg_sleep(id) HAVING 1e3 = t1.created_at ORDER BY (SELECT count(*) FROM order_items AS x WHERE x.id = true) DESC
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '71 days' GROUP BY 1 ORDER BY 1
----
WITH base AS (SELECT DISTINCT (c.amount) AS "C 0", amount < a."eMail" AS c1, a."id" AS c2 FROM "User Accounts" AS a, ONLY billing.invoices c RIGHT OUTER JOIN billing.invoices sub ON sub.amount < 1e3 GROUP BY GROUPING SETS ((sub.paid), ()) ORDER BY CASE c.amount WHEN 1 THEN INTERVAL '1 day' WHEN 2 THEN amount END ASC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT width_bucket(total, 0, 65, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 656, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '55 days' GROUP BY 1 ORDER BY 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM ((SELECT order_id, quantity AS c1 FROM "User Accounts" "Q" LEFT JOIN order_items a USING (id) JOIN billing.invoices AS o ON "Q"."eMail" = .5 WHERE "Q".role < 1 LIMIT ALL)) t) q WHERE r <= 6
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '47 days' GROUP BY 1 ORDER BY 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT DISTINCT count(*) FROM audit."Log" AS "Q", products a JOIN (SELECT country FROM customers AS sub NATURAL JOIN orders b) AS o (n, m) ON "Q".payload < X'1F' WHERE "Q".at IS NOT NULL GROUP BY ROLLUP ("Q".who)) t) q WHERE r <= 4
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '69 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT c.name AS c0, (SELECT max(x.id) FROM customers AS x WHERE x.id = x.product_id), OVERLAY(b.paid PLACING 'x' FROM 2 FOR 1) FROM order_items x, customers c JOIN billing.invoices AS b ON created_at < $1) TO STDOUT WITH (FORMAT csv, HEADER)
----
(SELECT 2.50 FROM audit."Log" AS "Q" CROSS JOIN "User Accounts" x LEFT JOIN order_items t1 ON x."eMail" < DATE '2024-02-29' WHERE (x."id" < 1e3 AND "Q".at = -3) LIMIT 10 FOR UPDATE)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (TABLE customers) t) q WHERE r <= 0
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 5
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT 1 FROM generate_series(1, 10) AS x (g)
----
COPY (SELECT t1.* FROM ONLY billing.invoices t1 RIGHT OUTER JOIN order_items AS sub ON t1.amount < 2.50 CROSS JOIN LATERAL (SELECT a.g, a.g FROM generate_series(1, 10) AS a (g) INNER JOIN customers t1 ON t1.deleted_at <> true RIGHT OUTER JOIN "User Accounts" AS x TABLESAMPLE system (10) ON a.g = .5 LIMIT $3) AS a (n, m) LEFT JOIN generate_series(1, 10) AS o (g) ON a.n < 1e3 WHERE g ILIKE 'a%'  ORDER BY xmlelement(name foo, xmlattributes(amount AS bar), g) ASC) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM billing.invoices AS sub FULL JOIN ONLY products b TABLESAMPLE system (10) ON '{1,2}'::int[] = amount INNER JOIN generate_series(1, 10) WITH ORDINALITY AS a (g) ON a.g = ANY ('{1,2}'::int[]) WHERE a.g IN (SELECT count(*) FILTER (WHERE m <> 'it''s; fine') AS "C 0", n AS c1 FROM (SELECT 1e3 col0, -3 FROM (VALUES (1), (2)) AS a (v) ORDER BY a.v ) AS "Q" (n, m) WHERE "Q".m = ANY (SELECT a.attributes AS c0 FROM products a INNER JOIN order_items b ON title < B'101' WHERE product_id = 'it''s; fine') LIMIT ALL)
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 2
----
WITH base AS (SELECT * FROM ONLY audit."Log" o JOIN products AS "Q" ON o.who < current_date WHERE "Q".id <> .5 INTERSECT SELECT "Q".* FROM orders "Q" JOIN customers AS b ON "Q".customer_id = 'x' WHERE note = true), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT 1 FROM (SELECT sub.* FROM audit."Log" AS sub WHERE sub."what" <> $2) AS t1 (n, m) CROSS JOIN generate_series(1, 10) AS c (g), customers sub
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT "group", extract('month' from $2), NULL AS c2, ARRAY[] FROM "User Accounts" c WHERE (role) IS NOT TRUE GROUP BY c."id" OFFSET 5
----
COPY (SELECT current_date col0, o."what" col1, t1."id" AS "C 2" FROM "User Accounts" AS t1 JOIN audit."Log" AS o USING (id) EXCEPT SELECT 'it''s; fine', "Q".email, email, x.who AS c3 FROM customers t1 CROSS JOIN customers "Q" INNER JOIN audit."Log" AS x ON "Q".country <> -3 RIGHT OUTER JOIN customers AS c ON "Q".id < $$dollar; $$ WHERE country = $2) TO STDOUT WITH (FORMAT csv, HEADER)
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT OVERLAY(id PLACING 'x' FROM 2 FOR 1), substring(c.id from 1 for 3) FROM billing.invoices c WHERE '{1,2}'::int[] IS NOT NULL OFFSET 5
----
WITH base AS (SELECT "group" AS "C 0", row_number() OVER (ORDER BY 1e3) AS c1 FROM "User Accounts" o RIGHT OUTER JOIN audit."Log" AS t1 ON t1.payload = E'a\'b' INNER JOIN generate_series(1, 10) WITH ORDINALITY AS b (g) ON who = $$dollar; $$ WHERE "eMail" = b.g ORDER BY CASE t1.at WHEN 1 THEN b.g WHEN 2 THEN current_date END DESC NULLS LAST), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '58 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT (X'1F') FROM generate_series(1, 10) AS b (g) WHERE INTERVAL '1 day' IS NULL) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM products AS o ORDER BY 1e3 DESC
----
SELECT c.order_id, c.amount AS "C 1", json_build_object('k', 'x') col2, (id) AT TIME ZONE 'UTC' FROM audit."Log" o INNER JOIN billing.invoices AS c ON "what" = '2024-01-01'::date WHERE 2.50 = o.who INTERSECT SELECT ROW(t1.id, DATE '2024-02-29') AS "C 0", product_id, t1.id, - t1.price FROM order_items t1 WHERE price = ANY ('{1,2}'::int[]) ORDER BY setval(price) ASC
----
SELECT width_bucket(total, 0, 17, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT count(*) FILTER (WHERE c.m <> B'101') col0 FROM orders t1 CROSS JOIN (SELECT 'x', 1 col1, current_date AS "C 2", c."eMail" AS c3 FROM "User Accounts" AS c INNER JOIN generate_series(1, 10) WITH ORDINALITY AS o (g) ON o.g = DATE '2024-02-29' WHERE c."id" = NULL ORDER BY o.g ASC) AS c (n, m) RIGHT OUTER JOIN LATERAL (SELECT DISTINCT "what" AS "C 0", "Q".who, 'it''s; fine' AS c2, 1 FROM audit."Log" "Q" ORDER BY OVERLAY(2.50 PLACING 'x' FROM 2 FOR 1) DESC) AS "Q" (n, m) USING (id), LATERAL (SELECT .5 col0, c."eMail" FROM "User Accounts" c WHERE c."id" = NULL) AS o (n, m) OFFSET 5) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT DISTINCT 1 FROM generate_series(1, 10) WITH ORDINALITY AS o (g) FOR SHARE SKIP LOCKED) t) q WHERE r <= 4
----
SELECT width_bucket(total, 0, 635, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT count(*) FILTER (WHERE sub.order_id = '2024-01-01'::date), JSON_OBJECT('k' VALUE row_number() OVER (ORDER BY sub.quantity) ABSENT ON NULL RETURNING jsonb) AS c1, (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = E'a\'b') AS c2, sub.quantity FROM order_items AS sub WHERE (true) IS NOT NULL HAVING sub.price = ANY ('{1,2}'::int[])
----
COPY (SELECT NULL, .5, 'drop table t', 'drop table t' AS c3 FROM orders "Q" TABLESAMPLE system (10) JOIN "User Accounts" t1 ON "Q".customer_id < 1e3 RIGHT OUTER JOIN "User Accounts" x ON note < NULL WHERE x."group" <> .5 EXCEPT SELECT a.customer_id, o.id, id AS c2, a.note FROM orders a LEFT JOIN billing.invoices AS o ON o.due <> 2.50 GROUP BY note ORDER BY json_build_object('k', o.due) ASC) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 343, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT DISTINCT note, b.placed_at, $$dollar; $$ AS c2, note FROM orders AS b WHERE b.state = -3 GROUP BY 1 UNION ALL SELECT customer_id, c.price, a.customer_id, $1 col3 FROM orders a LEFT JOIN order_items c ON id < 1 UNION SELECT - $2 FROM ONLY customers AS a LEFT JOIN orders b ON b.id = X'1F' WHERE a.name IS DISTINCT FROM a.country
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT JSON_OBJECT('k' VALUE x.order_id ABSENT ON NULL RETURNING jsonb), 1e3, 'x', a.n AS c3 FROM billing.invoices AS x CROSS JOIN LATERAL (SELECT "Q".who, 'drop table t' AS c1 FROM customers AS a JOIN audit."Log" "Q" USING (id) NATURAL JOIN ONLY audit."Log" AS b JOIN ONLY products sub ON payload = current_date WHERE a.deleted_at < 'drop table t') AS a (n, m)
----
COPY (SELECT DATE '2024-02-29', NULL, $$dollar; $$ AS c2, x.paid col3 FROM billing.invoices x WHERE paid = DATE '2024-02-29' EXCEPT SELECT 'it''s; fine' FROM products AS x CROSS JOIN audit."Log" AS a WHERE a.at = $2 ORDER BY extract(year from a."what") DESC NULLS LAST) TO STDOUT WITH (FORMAT csv, HEADER)
----
WITH base AS (SELECT JSON_OBJECT('k' VALUE t1.n ABSENT ON NULL RETURNING jsonb), extract('month' from x.quantity) AS c1, $2 FROM ONLY order_items x CROSS JOIN LATERAL (SELECT 1e3 AS "C 0", "Q"."group" FROM "User Accounts" AS "Q") AS t1 (n, m) WHERE (t1.n) IS NOT TRUE), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
COPY (SELECT DISTINCT count(*) FROM orders o CROSS JOIN generate_series(1, 10) AS c (g) CROSS JOIN audit."Log" x WHERE E'a\'b' = ANY (SELECT count(*) FROM products sub WHERE sku < INTERVAL '1 day' FOR NO KEY UPDATE NOWAIT)) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT count(*) FROM order_items AS "Q" FULL JOIN ONLY audit."Log" b ON "Q".id < current_date ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY 2.50) ASC UNION ALL SELECT b.total AS "C 0", b.id, x.country AS "C 2" FROM orders b RIGHT OUTER JOIN ONLY customers AS x ON name = '{1,2}'::int[] WHERE deleted_at <> $2) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT abs(sub.deleted_at, sub.name, country) AS "C 0" FROM ONLY customers sub WHERE EXISTS (SELECT NULL, price FROM generate_series(1, 10) WITH ORDINALITY AS o (g) INNER JOIN audit."Log" b ON b."what" < 'it''s; fine' INNER JOIN products sub ON o.g < B'101')), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
WITH base AS (SELECT CAST("Q".created_at AS varchar(20)) AS "C 0", percentile_cont(0.5) WITHIN GROUP (ORDER BY o."group"), o."id" AS "C 2" FROM "User Accounts" AS o FULL JOIN customers "Q" TABLESAMPLE system (10) ON o."group" < 1 LIMIT $3), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '1 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '72 days' GROUP BY 1 ORDER BY 1
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT (SELECT max(x.id) FROM billing.invoices AS x WHERE x.id = "Q"."group"), ROW(DATE '2024-02-29', "Q".role), "Q".role AS "C 2" FROM "User Accounts" "Q" WHERE NULL BETWEEN role AND 1e3 GROUP BY GROUPING SETS (("Q"."eMail"), ()) ORDER BY $$dollar; $$ ->> "Q"."id" ASC
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '9 days' GROUP BY 1 ORDER BY 1
----
SELECT count(*) FILTER (WHERE quantity <> $2) FROM orders c CROSS JOIN order_items AS t1 CROSS JOIN "User Accounts" a WHERE (CASE WHEN price <> '{1,2}'::int[] THEN customer_id END) IS NOT TRUE ORDER BY json_build_object('k', B'101') DESC
----
WITH base AS (SELECT substring(state from 1 for 3) AS "C 0", extract('month' from c.m) col1 FROM orders b FULL JOIN (SELECT t1.due, X'1F', t1.order_id, true FROM billing.invoices t1 JOIN orders AS x ON t1.due <> -3 WHERE id = DATE '2024-02-29' LIMIT ALL) AS c (n, m) USING (id) WHERE c.n = b.id), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT xmlelement(name foo, xmlattributes(B'101' AS bar), b.tags) FROM products b TABLESAMPLE system (10) WHERE sku BETWEEN b.attributes AND title LIMIT 10) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT o.id AS c0 FROM audit."Log" AS x FULL JOIN order_items AS o ON "what" < 'it''s; fine', "User Accounts" a WHERE a."eMail" = "group" LIMIT $3
----
COPY (SELECT t1.* FROM orders AS t1 JOIN billing.invoices AS c ON paid <> .5) TO STDOUT WITH (FORMAT csv, HEADER)
----
WITH base AS ((SELECT DISTINCT c.sku, -3, c.price, 'x' AS c3 FROM ONLY "User Accounts" "Q" CROSS JOIN "User Accounts" AS b RIGHT OUTER JOIN products c ON b."group" = 1 WHERE tags <> $1 HAVING b."group" < -3 ORDER BY JSON_OBJECT('k' VALUE c.title ABSENT ON NULL RETURNING jsonb) DESC NULLS LAST)), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
COPY (SELECT x.due FROM billing.invoices AS x TABLESAMPLE system (10) WHERE x.amount < B'101' UNION ALL SELECT DATE '2024-02-29', sub.id AS c1, sub.id AS "C 2" FROM orders AS sub WHERE sub.note = 2.50) TO STDOUT WITH (FORMAT csv, HEADER)
----
WITH base AS (SELECT trim(both 'x' from "eMail") AS c0, coalesce($1, sub.price) FROM order_items AS sub JOIN "User Accounts" AS x USING (id) RIGHT OUTER JOIN products AS c USING (id) WHERE NOT (sub.product_id < NULL) OFFSET 5), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT string_agg(DISTINCT a.g, ',' ORDER BY 'it''s; fine'), (-3)::bytea FROM order_items AS "Q" INNER JOIN generate_series(1, 10) AS a (g) ON a.g <> current_date GROUP BY 1 ORDER BY ARRAY['2024-01-01'::date, a.g]  OFFSET 5
----
COPY (SELECT (id)::time(3) without time zone FROM billing.invoices a NATURAL JOIN customers AS o WHERE true IS DISTINCT FROM a.due) TO STDOUT WITH (FORMAT csv, HEADER)
----
COPY (SELECT DISTINCT trim(both 'x' from t1.v), string_agg(DISTINCT t1.v, ',' ORDER BY sub.m) col1 FROM (SELECT b.role AS c0, $$dollar; $$, a.id, id FROM "User Accounts" AS b JOIN products a ON a.id < 'x' WHERE b."id" = 'drop table t') AS sub (n, m) RIGHT OUTER JOIN (VALUES (1), (2)) AS t1 (v) USING (id) RIGHT OUTER JOIN "User Accounts" a ON v = current_date WHERE EXISTS (SELECT customer_id col0, 1, sub.n col2 FROM orders a LIMIT ALL OFFSET 5) ORDER BY substring($$dollar; $$ from 1 for 3) DESC) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT xmlelement(name foo, xmlattributes(ARRAY[] AS bar), (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = a.note)) col0, percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(a.note AS integer)), ROW(crm."Rate"($$dollar; $$), string_agg(DISTINCT 1e3, ',' ORDER BY -3)) FROM (SELECT o.id FROM billing.invoices o CROSS JOIN orders AS a TABLESAMPLE system (10) GROUP BY 1 INTERSECT SELECT B'101' AS c0, c.placed_at, b.role, 'it''s; fine' FROM "User Accounts" AS b LEFT JOIN orders c USING (id) INNER JOIN customers sub ON placed_at < B'101' WHERE c.id <> $1 GROUP BY 1) AS c (n, m) CROSS JOIN LATERAL (SELECT m, json_build_object('k', 'x'), percentile_cont(0.5) WITHIN GROUP (ORDER BY "Q".n) col2, ARRAY(SELECT DISTINCT a.at, .5 AS c1, c.who AS "C 2" FROM audit."Log" AS a CROSS JOIN audit."Log" c JOIN customers o ON a.payload = X'1F' INNER JOIN customers AS b USING (id) WHERE email = INTERVAL '1 day' OFFSET 5) AS "C 3" FROM (SELECT sub.v, v FROM (VALUES (1), (2)) AS sub (v) WHERE sub.v = B'101') AS "Q" (n, m) WHERE "Q".m = ANY (SELECT -3 FROM products o RIGHT OUTER JOIN audit."Log" c USING (id) WHERE c.who = $1)) AS x (n, m) INNER JOIN orders AS a ON x.m IN (SELECT .5, role FROM billing.invoices x INNER JOIN "User Accounts" t1 TABLESAMPLE system (10) USING (id))
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM ((SELECT paid, t1.tags, current_date col2, "Q".paid FROM products t1 CROSS JOIN order_items AS b INNER JOIN billing.invoices "Q" ON "Q".amount <> 1e3 WHERE t1.id <> 'x')) t) q WHERE r <= 0
----
SELECT width_bucket(total, 0, 140, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT json_build_object('k', o.g) AS c0, string_agg(DISTINCT 2.50, ',' ORDER BY b.m) AS c1 FROM (SELECT b."group" AS c0, '{1,2}'::int[] FROM products c JOIN billing.invoices AS sub ON c.sku <> $$dollar; $$ JOIN ONLY "User Accounts" b ON b."group" = true WHERE "group" < 2.50) AS b (n, m) INNER JOIN generate_series(1, 10) AS o (g) USING (id) WHERE $$dollar; $$ IS DISTINCT FROM E'a\'b') TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 268, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT OVERLAY(ARRAY['x'] PLACING 'x' FROM 2 FOR 1) FROM orders sub NATURAL JOIN generate_series(1, 10) AS b (g) FULL JOIN (SELECT jsonb_build_object(order_id) AS "C 0" FROM order_items AS sub FULL JOIN audit."Log" AS "Q" ON sub.product_id <> B'101' WHERE product_id NOT IN (.5, $2, $$dollar; $$, '2024-01-01'::date)) AS "Q" (n, m) USING (id) WHERE (- $$dollar; $$, sub.note) = (- b.g, CASE 'it''s; fine' WHEN 1 THEN total WHEN 2 THEN $1 END) LIMIT ALL
----
SELECT width_bucket(total, 0, 603, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT crm."Rate"((SELECT count(*) FROM billing.invoices AS x WHERE x.id = 1)), X'1F' AS "C 1", b.amount AS c2, NULL AS c3 FROM orders AS a LEFT JOIN billing.invoices b ON E'a\'b' IS JSON OBJECT, order_items AS t1 ORDER BY length(1) DESC
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT paid, t1.country, t1.email, INTERVAL '1 day' FROM ONLY billing.invoices a INNER JOIN customers AS t1 ON t1.name < 1 WHERE t1.created_at < X'1F' UNION SELECT 'drop table t', note AS c1, customer_id AS c2 FROM orders AS "Q" CROSS JOIN billing.invoices AS sub ORDER BY OVERLAY("Q".id PLACING 'x' FROM 2 FOR 1) ASC) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT xmlelement(name foo, xmlattributes(X'1F' AS bar), NULL) col0, - c.price AS c1, percentile_cont(0.5) WITHIN GROUP (ORDER BY INTERVAL '1 day') col2 FROM order_items AS c WHERE (order_id, quantity) = (-3, c.product_id) GROUP BY ROLLUP (c.price)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT (a.who), '{1,2}'::int[], trim(both 'x' from t1.order_id), notify_user(a.at) AS c3 FROM audit."Log" a CROSS JOIN billing.invoices AS t1 WHERE ($1, $1) = (2.50, t1.due) HAVING t1.amount <> -3) t) q WHERE r <= 8
----
SELECT width_bucket(total, 0, 189, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT ARRAY(SELECT "Q".who, payload AS "C 1", id col2, who AS c3 FROM billing.invoices AS a LEFT JOIN audit."Log" AS "Q" ON at = .5 CROSS JOIN products b INNER JOIN order_items AS t1 ON b.sku < current_date WHERE t1.price < 2.50 GROUP BY who), (sub.n)::date AS "C 1" FROM audit."Log" b, orders t1 INNER JOIN (SELECT 'x' AS c0 FROM ONLY customers AS b LEFT JOIN (VALUES (1), (2)) AS t1 (v) ON b.id < .5 WHERE t1.v < E'a\'b') AS sub (n, m) ON m < current_date WHERE customer_id IS NOT NULL GROUP BY GROUPING SETS ((total), ()) ORDER BY sum(sub.n) OVER (PARTITION BY 'drop table t' ORDER BY sub.m DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ASC) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 449, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 628, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
WITH base AS (SELECT sum('2024-01-01'::date) OVER (PARTITION BY quantity ORDER BY x.price DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM ONLY audit."Log" t1 JOIN order_items AS x ON "what" <> E'a\'b' FOR SHARE SKIP LOCKED), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT NULL, coalesce(c.total, c.state), ARRAY[c.total] AS "C 2", customer_id <-> 'it''s; fine' FROM orders c GROUP BY ROLLUP (c.state) ORDER BY c.total #> c.note ASC
----
WITH base AS (SELECT * FROM audit."Log" "Q" FULL JOIN billing.invoices AS o USING (id) JOIN customers AS t1 USING (id) WHERE (t1.id, 2.50) OVERLAPS (t1.country, o.amount) GROUP BY GROUPING SETS ((o.due), ()) LIMIT $3), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT CASE WHEN placed_at < '2024-01-01'::date THEN E'a\'b' ELSE 'drop table t' END AS "C 0", ARRAY[customer_id, '{1,2}'::int[], sub.customer_id], CAST(sub.customer_id AS character varying(5)[]) FROM orders sub WHERE (sub.state) IS NOT TRUE GROUP BY ROLLUP (total)
----
COPY (SELECT sum("Q"."eMail") OVER (PARTITION BY .5 ORDER BY 1e3 DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM "User Accounts" AS "Q", (SELECT role, t1."id", X'1F' FROM ONLY "User Accounts" AS t1 WHERE t1."eMail" <> 'x' GROUP BY GROUPING SETS (("eMail"), ()) ORDER BY JSON_OBJECT('k' VALUE -3 ABSENT ON NULL RETURNING jsonb)  OFFSET 5) AS sub (n, m) WHERE '2024-01-01'::date ILIKE 'a%'  GROUP BY GROUPING SETS (("Q".role), ()) ORDER BY 2.50 ~* "Q"."eMail" ) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT extract('month' from OVERLAY($2 PLACING 'x' FROM 2 FOR 1)), OVERLAY(B'101' PLACING 'x' FROM 2 FOR 1) FROM (SELECT t1.price, b.v FROM products AS t1 INNER JOIN (VALUES (1), (2)) AS b (v) ON t1.price = B'101' RIGHT OUTER JOIN order_items AS o USING (id) WHERE o.quantity <> current_date GROUP BY GROUPING SETS ((t1.price), ()) EXCEPT SELECT "Q".placed_at col0, sub.deleted_at, x."group" FROM "User Accounts" x INNER JOIN customers sub ON x."eMail" = true, orders "Q" WHERE x.role <> B'101') AS o (n, m) RIGHT OUTER JOIN orders AS "Q" ON ($2, 1) OVERLAPS ("Q".state, o.n) FULL JOIN "User Accounts" x ON -3 IS JSON OBJECT WHERE 'drop table t' = ANY ('{1,2}'::int[])
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT string_agg(DISTINCT a."what", ',' ORDER BY E'a\'b') AS c0, who FROM ONLY audit."Log" AS a WHERE NOT (a.at < '2024-01-01'::date)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT string_agg(DISTINCT (a."group")::timestamp with time zone, ',' ORDER BY CASE WHEN a."eMail" < $2 THEN 1e3 ELSE "Q"."group" END) FROM "User Accounts" "Q" RIGHT OUTER JOIN products AS o ON (tags = NULL AND role <> current_date) NATURAL JOIN "User Accounts" a TABLESAMPLE system (10) WHERE EXISTS (SELECT ($2)[2] AS c0, product_id AS "C 1", quantity AS "C 2", 1e3 FROM generate_series(1, 10) AS "Q" (g) LEFT JOIN generate_series(1, 10) AS b (g) ON g <> 'it''s; fine' FULL JOIN customers sub ON b.g < E'a\'b' INNER JOIN ONLY order_items AS t1 TABLESAMPLE system (10) ON deleted_at < .5 WHERE $2 = ANY ('{1,2}'::int[]))
----
COPY (SELECT b.paid, order_id, 'it''s; fine' FROM billing.invoices b WHERE b.order_id < 'it''s; fine' GROUP BY GROUPING SETS ((b.id), ()) UNION SELECT o.title AS c0, '{1,2}'::int[], b.deleted_at FROM billing.invoices c, customers AS b TABLESAMPLE system (10) INNER JOIN products o ON due <> '2024-01-01'::date WHERE amount <> NULL HAVING o.attributes = B'101') TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 0
----
WITH base AS (SELECT (SELECT count(*) FROM orders AS x WHERE x.id = 'x'), upper(o.n, o.m) AS c1, - due col2 FROM billing.invoices AS "Q" CROSS JOIN (SELECT $2 AS "C 0", c.at, x."eMail" AS "C 2" FROM audit."Log" AS c LEFT JOIN "User Accounts" AS x ON "group" <> 1e3 WHERE c."what" < .5 ORDER BY ROW('2024-01-01'::date, who) ASC) AS o (n, m) ORDER BY (n) ), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT state AS c0, CAST(CASE t1.id WHEN 1 THEN t1.state WHEN 2 THEN total END AS interval day to second) AS c1, string_agg(DISTINCT json_build_object('k', E'a\'b'), ',' ORDER BY row_number() OVER (ORDER BY t1.customer_id)) AS "C 2", coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY INTERVAL '1 day'), t1.customer_id) FROM orders t1 WHERE (customer_id) AT TIME ZONE 'UTC' IN ('2024-01-01'::date, 1, $$dollar; $$, -3) ORDER BY NULL DESC NULLS LAST LIMIT ALL
----
SELECT 2.50, placed_at col1 FROM generate_series(1, 10) WITH ORDINALITY AS o (g) INNER JOIN orders AS c ON EXISTS (SELECT o.g, o.g FROM customers AS "Q" NATURAL JOIN ONLY orders AS x WHERE "Q".id <> .5 FOR UPDATE) LEFT JOIN "User Accounts" b ON (b."group", "eMail") OVERLAPS (c.state, c.note) WHERE percentile_cont(0.5) WITHIN GROUP (ORDER BY '{1,2}'::int[]) IN ($$dollar; $$, 'it''s; fine', $$dollar; $$, .5)
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT E'a\'b' AS c0, CASE $2 WHEN 1 THEN c.payload WHEN 2 THEN c."what" END col1 FROM audit."Log" c WHERE who IN (SELECT -3 col0, 'x', c.id AS c2, INTERVAL '1 day' FROM order_items AS sub INNER JOIN order_items AS c ON c.product_id = $2 GROUP BY ROLLUP (sub.product_id) OFFSET 5)
----
SELECT DISTINCT current_date, JSON_OBJECT('k' VALUE (SELECT count(*) FROM products AS x WHERE x.id = "Q".role) ABSENT ON NULL RETURNING jsonb) FROM audit."Log" sub RIGHT OUTER JOIN "User Accounts" AS "Q" ON DATE '2024-02-29' IN ($2), products AS c WHERE round(who) IS DISTINCT FROM (SELECT count(*) FROM "User Accounts" AS x WHERE x.id = "Q"."group") ORDER BY sub."what"  LIMIT 10
----
SELECT width_bucket(total, 0, 744, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT width_bucket(total, 0, 93, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
WITH base AS (SELECT row_number() OVER (ORDER BY 1e3), date_trunc('2024-01-01'::date, $1, 2.50), JSON_OBJECT('k' VALUE c."what" ABSENT ON NULL RETURNING jsonb) col2 FROM audit."Log" c LEFT JOIN products AS sub ON who < current_date WHERE payload = -3), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '87 days' GROUP BY 1 ORDER BY 1
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 7
----
SELECT DISTINCT sum(CASE WHEN b.name <> 1 THEN '{1,2}'::int[] ELSE c.id END) OVER (PARTITION BY c.id ORDER BY (-3) AT TIME ZONE 'UTC' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM customers AS b NATURAL JOIN products c WHERE (b.country) IS NOT TRUE
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT "Q".* FROM orders AS "Q" WHERE "Q".total IS DISTINCT FROM '{1,2}'::int[] ORDER BY ARRAY[X'1F'] DESC) t) q WHERE r <= 5
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '88 days' GROUP BY 1 ORDER BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT CAST(a.order_id AS boolean), json_build_object('k', due) FROM billing.invoices AS a WHERE EXISTS (SELECT true, "group", a.id, DATE '2024-02-29' FROM ONLY "User Accounts" AS b WHERE id <> INTERVAL '1 day')) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT o.title AS c0, current_date, o.title ~* 1 AS "C 2" FROM products o WHERE o.id = $1) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '5 days' GROUP BY 1 ORDER BY 1
----
SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = 2
----
SELECT string_agg(DISTINCT JSON_OBJECT('k' VALUE true ABSENT ON NULL RETURNING jsonb), ',' ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY 1)) AS "C 0" FROM "User Accounts" sub CROSS JOIN (SELECT 1 FROM "User Accounts" AS b, order_items a, LATERAL (SELECT 1 FROM billing.invoices AS c CROSS JOIN audit."Log" AS t1) AS c (n, m) WHERE b."group" IS NULL) AS o (n, m) RIGHT OUTER JOIN LATERAL (SELECT 1 FROM orders x FULL JOIN customers "Q" ON x.total <> DATE '2024-02-29' WHERE X'1F' ILIKE 'a%' ) AS c (n, m) ON '2024-01-01'::date IS JSON OBJECT
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '58 days' GROUP BY 1 ORDER BY 1
----
SELECT coalesce(1, (1e3)[1]), position('a' in $2), CASE xmlelement(name foo, xmlattributes(o.amount AS bar), g) WHEN 1 THEN x.g WHEN 2 THEN ARRAY(TABLE customers) END AS c2, (x.g) AS c3 FROM generate_series(1, 10) AS c (g) FULL JOIN generate_series(1, 10) AS x (g) USING (id) NATURAL JOIN billing.invoices o CROSS JOIN audit."Log" b WHERE - g IS DISTINCT FROM coalesce(c.g, c.g) ORDER BY ARRAY[o.id, DATE '2024-02-29', o.due] DESC NULLS LAST
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT OVERLAY(2.50 PLACING 'x' FROM 2 FOR 1) FROM "User Accounts" o JOIN (VALUES (1), (2)) AS x (v) ON x.v = DATE '2024-02-29' WHERE o."group" IN ('it''s; fine', DATE '2024-02-29', 2.50) GROUP BY 1) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT DISTINCT count(*) FILTER (WHERE b."group" = '2024-01-01'::date), b."eMail" FROM audit."Log" a INNER JOIN "User Accounts" AS b USING (id)
----
SELECT json_build_object('k', sub.title) AS c0, '{1,2}'::int[] AS "C 1", OVERLAY($2 PLACING 'x' FROM 2 FOR 1), lower(row_number() OVER (ORDER BY '{1,2}'::int[]), substring("Q".v from 1 for 3)) AS c3 FROM LATERAL ((SELECT name col0, true AS c1, o.deleted_at, o.email FROM generate_series(1, 10) AS t1 (g) INNER JOIN customers AS o TABLESAMPLE system (10) ON g < true, products "Q" FOR NO KEY UPDATE NOWAIT)) AS a (n, m), products sub, (VALUES (1), (2)) AS "Q" (v), orders t1 WHERE (v, t1.total) = (n, OVERLAY(.5 PLACING 'x' FROM 2 FOR 1)) GROUP BY ROLLUP (t1.state)
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '39 days' GROUP BY 1 ORDER BY 1
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2, sum(total) FILTER (WHERE state = 's3') AS s3 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 4
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT CASE t1.v WHEN 1 THEN t1.v WHEN 2 THEN .5 END AS c0 FROM (VALUES (1), (2)) AS t1 (v) WHERE (t1.v, $1) = (E'a\'b', t1.v) GROUP BY GROUPING SETS ((t1.v), ())) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '42 days' GROUP BY 1 ORDER BY 1
----
SELECT width_bucket(total, 0, 101, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT ARRAY[t1.tags, c.n], t1.attributes, coalesce(t1.title, $1) FROM (SELECT -3, B'101' FROM generate_series(1, 10) AS t1 (g) FULL JOIN products sub USING (id) WHERE sub.title < X'1F' ORDER BY current_date ) AS c (n, m) CROSS JOIN products t1 WHERE t1.sku BETWEEN c.n AND $1 GROUP BY 1) t) q WHERE r <= 5
----
WITH base AS (SELECT g, E'a\'b', sub.id FROM billing.invoices AS sub CROSS JOIN generate_series(1, 10) WITH ORDINALITY AS b (g) WHERE paid <> E'a\'b' ORDER BY OVERLAY(DATE '2024-02-29' PLACING 'x' FROM 2 FOR 1)  EXCEPT SELECT 'x' AS c0, $2 AS c1 FROM "User Accounts" c CROSS JOIN order_items AS b FULL JOIN billing.invoices x ON c.role <> DATE '2024-02-29' NATURAL JOIN billing.invoices AS "Q" WHERE x.paid = 'x' GROUP BY x.paid ORDER BY (SELECT count(*) FROM billing.invoices AS x WHERE x.id = -3) DESC NULLS LAST), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
COPY (SELECT g, extract(epoch from x.g), a.n FROM generate_series(1, 10) AS x (g) INNER JOIN (SELECT .5 col0 FROM audit."Log" AS sub LEFT JOIN order_items x ON product_id < 1 HAVING "what" < 1e3 ORDER BY CASE WHEN order_id < DATE '2024-02-29' THEN B'101' ELSE x.price END DESC NULLS LAST) AS a (n, m) ON x.g < -3 WHERE NOT (a.n < $2) ORDER BY trim(both 'x' from x.g) DESC NULLS LAST OFFSET 5) TO STDOUT WITH (FORMAT csv, HEADER)
----
WITH base AS (SELECT CASE WHEN o.customer_id <> NULL THEN o.id END col0 FROM ONLY orders AS o WHERE X'1F' LIKE 'a%'  ORDER BY JSON_OBJECT('k' VALUE current_date ABSENT ON NULL RETURNING jsonb) DESC NULLS LAST), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '68 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '83 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '77 days' GROUP BY 1 ORDER BY 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT count(*) FILTER (WHERE "Q".note < true) AS c0, ("Q".state), "Q".id AS c2 FROM orders "Q") t) q WHERE r <= 0
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT extract('month' from m) col0, notify_user('it''s; fine'), json_build_object('k', x.id) col2, CASE x.product_id WHEN 1 THEN x.product_id WHEN 2 THEN x.product_id END FROM (SELECT c.created_at AS "C 0", c.created_at, B'101', t1.v FROM customers AS c LEFT JOIN (VALUES (1), (2)) AS t1 (v) ON t1.v < 1 WHERE c.deleted_at <> '2024-01-01'::date GROUP BY 1 ORDER BY c.deleted_at DESC) AS b (n, m) CROSS JOIN order_items AS x WHERE ('{1,2}'::int[], $1) OVERLAPS (n, b.n) OFFSET 5) t) q WHERE r <= 4
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT trim(both 'x' from sub."what") AS c0, sub.payload FROM audit."Log" sub) t) q WHERE r <= 0
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT CASE m WHEN 1 THEN "Q".n WHEN 2 THEN 'x' END, (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = t1.country) AS c1, INTERVAL '1 day' AS c2, row_number() OVER (ORDER BY 'it''s; fine') FROM customers t1 LEFT JOIN LATERAL (SELECT DATE '2024-02-29' col0, country FROM audit."Log" "Q" FULL JOIN customers a USING (id) INNER JOIN customers AS o ON a.deleted_at = X'1F' WHERE "Q"."what" = $1) AS "Q" (n, m) ON "Q".m = true WHERE (m = INTERVAL '1 day' OR m = $$dollar; $$) GROUP BY 1 LIMIT $3 OFFSET 5 FOR NO KEY UPDATE NOWAIT) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT country, sum(total) FILTER (WHERE state = 's0') AS s0, sum(total) FILTER (WHERE state = 's1') AS s1, sum(total) FILTER (WHERE state = 's2') AS s2, sum(total) FILTER (WHERE state = 's3') AS s3 FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > 2
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT x.* FROM order_items AS x FULL JOIN ONLY "User Accounts" AS sub ON x.quantity < '{1,2}'::int[] ORDER BY extract('month' from $1) DESC) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT JSON_OBJECT('k' VALUE X'1F' ABSENT ON NULL RETURNING jsonb), sum(-3) OVER (PARTITION BY id ORDER BY "id" DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), a.total, extract(year from sub."id") FROM orders AS a TABLESAMPLE system (10) JOIN "User Accounts" sub ON a.customer_id < 2.50 LIMIT $3) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT DISTINCT sub.price, order_id, sub.id FROM order_items sub WHERE sub.id < 1e3 GROUP BY 1 UNION ALL SELECT sub.amount, sub.paid FROM "User Accounts" AS "Q" RIGHT OUTER JOIN billing.invoices sub ON "Q".role = E'a\'b' WHERE sub.id = $2), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '41 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '34 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT (SELECT max(x.id) FROM audit."Log" AS x WHERE x.id = o.m), substring(o.n from 1 for 3), coalesce(1e3, $$dollar; $$), B'101' FROM (SELECT B'101' AS "C 0", a.role AS c1, a.role AS c2, sub.role FROM "User Accounts" AS a RIGHT OUTER JOIN order_items AS "Q" USING (id) FULL JOIN "User Accounts" AS sub ON sub.role = 'x' WHERE quantity = $2 ORDER BY sum(sub."group") OVER (PARTITION BY "Q".quantity ORDER BY INTERVAL '1 day' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) ASC) AS o (n, m) LEFT JOIN products t1 ON tags < '2024-01-01'::date LEFT JOIN "User Accounts" AS sub USING (id) WHERE .5 = ANY (SELECT DISTINCT $1 AS "C 0", email, role FROM customers b FULL JOIN "User Accounts" sub ON sub."id" = $2 CROSS JOIN billing.invoices o WHERE sub."group" < 'drop table t' ORDER BY OVERLAY(INTERVAL '1 day' PLACING 'x' FROM 2 FOR 1) ASC) ORDER BY ($2) AT TIME ZONE 'UTC' DESC) TO STDOUT WITH (FORMAT csv, HEADER)
----
COPY (SELECT "Q".sku, json_build_object('k', "Q".title) AS c1, (SELECT count(*) FROM billing.invoices AS x WHERE x.id = sub.m) FROM LATERAL (SELECT t1.attributes, 'x', .5 FROM products AS t1 FULL JOIN ONLY orders b ON t1.attributes <> true GROUP BY ROLLUP (t1.tags) LIMIT $3) AS sub (n, m) NATURAL JOIN products "Q") TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT - id FROM order_items x TABLESAMPLE system (10) NATURAL JOIN order_items AS sub CROSS JOIN LATERAL (SELECT who AS c0 FROM ONLY customers x LEFT JOIN audit."Log" AS b ON payload < current_date WHERE b.at <> $$dollar; $$ LIMIT 10) AS t1 (n, m) WHERE sub.id NOT LIKE 'a%' ) t) q WHERE r <= 3
----
COPY (SELECT "what" col0, t1.role, $$dollar; $$ FROM "User Accounts" t1 FULL JOIN audit."Log" sub ON at < X'1F' UNION SELECT o.paid FROM billing.invoices AS o LEFT JOIN billing.invoices AS c USING (id) NATURAL JOIN customers a WHERE deleted_at = $2) TO STDOUT WITH (FORMAT csv, HEADER)
----
COPY (SELECT a.state, c.email, CASE a.state WHEN 1 THEN a.placed_at WHEN 2 THEN deleted_at END, upper('x', a.total) col3 FROM "User Accounts" "Q" CROSS JOIN customers c NATURAL JOIN orders AS a LIMIT ALL FOR UPDATE) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT ARRAY[substring(t1.n from 1 for 3), g, 'drop table t'], (coalesce(2.50, t1.n))::character varying(5)[] FROM generate_series(1, 10) AS x (g) CROSS JOIN LATERAL (SELECT x.g, sum(DATE '2024-02-29') OVER (PARTITION BY v ORDER BY true DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), ARRAY(SELECT quantity col0, product_id, x.product_id FROM order_items x WHERE order_id < true ORDER BY (SELECT count(*) FROM audit."Log" AS x WHERE x.id = 'x') DESC NULLS LAST) FROM generate_series(1, 10) WITH ORDINALITY AS x (g) JOIN (VALUES (1), (2)) AS c (v) ON c.v <> 'x' ORDER BY OVERLAY(x.g PLACING 'x' FROM 2 FOR 1) ) AS t1 (n, m) HAVING x.g IS DISTINCT FROM x.g ORDER BY (SELECT max(x.id) FROM orders AS x WHERE x.id = n) DESC NULLS LAST LIMIT $3
----
SELECT width_bucket(total, 0, 642, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY (SELECT ("eMail")[2] col0, trim(both 'x' from 1e3) col1, 1, "Q".role FROM audit."Log" AS c CROSS JOIN ONLY "User Accounts" "Q" INNER JOIN billing.invoices AS a ON who = NULL WHERE 1e3 IS JSON OBJECT) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 926, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '74 days' GROUP BY 1 ORDER BY 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT DATE '2024-02-29' <> o.order_id FROM order_items o INNER JOIN LATERAL (SELECT * FROM generate_series(1, 10) AS x (g) JOIN "User Accounts" AS c ON g <> B'101' WHERE c."group" <> E'a\'b') AS "Q" (n, m) USING (id) ORDER BY o.price ) t) q WHERE r <= 2
----
SELECT width_bucket(total, 0, 594, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '49 days' GROUP BY 1 ORDER BY 1
----
WITH base AS (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY current_date) AS "C 0" FROM customers t1 TABLESAMPLE system (10), customers AS c GROUP BY ROLLUP (c.deleted_at) ORDER BY (c.country)[3] ASC LIMIT ALL), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT trim(both 'x' from sub.m), trim(both 'x' from o.n) FROM (SELECT '2024-01-01'::date, quantity, price AS c2 FROM order_items "Q" INNER JOIN products AS t1 TABLESAMPLE system (10) ON t1.sku < 'drop table t' WHERE order_id = NULL) AS sub (n, m) CROSS JOIN (SELECT 2.50 FROM audit."Log" AS c FULL JOIN products sub ON sub.attributes = E'a\'b' WHERE who <> E'a\'b') AS o (n, m) WHERE sub.n IS JSON OBJECT HAVING m < 'drop table t'
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '44 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT JSON_OBJECT('k' VALUE sub.tags ABSENT ON NULL RETURNING jsonb) FROM products sub WHERE sub.price IN ($2, E'a\'b') ORDER BY percentile_cont(0.5) WITHIN GROUP (ORDER BY 1) DESC) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT "Q".n AS c0, row_number() OVER (ORDER BY n), coalesce(current_date, sub.paid) col2, ARRAY[n] AS "C 3" FROM LATERAL (SELECT "Q"."group" AS c0, "Q".role AS "C 1", .5 col2 FROM ONLY audit."Log" AS sub TABLESAMPLE system (10) NATURAL JOIN customers a NATURAL JOIN "User Accounts" AS "Q" FULL JOIN billing.invoices AS t1 ON sub.at < 1 HAVING sub.payload <> 'it''s; fine' ORDER BY substring(NULL from 1 for 3) ) AS t1 (n, m) NATURAL JOIN billing.invoices AS sub LEFT JOIN LATERAL (SELECT x.quantity AS "C 0" FROM order_items x INNER JOIN customers AS t1 ON x.id < B'101' WHERE t1.email < INTERVAL '1 day' OFFSET 5) AS "Q" (n, m) ON t1.n < INTERVAL '1 day' WHERE (sub.order_id, sub.order_id) OVERLAPS (n, 2.50) HAVING "Q".m <> 1e3 ORDER BY - E'a\'b' ) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT extract('month' from o.paid) col0, CAST(INTERVAL '1 day' AS boolean), o.amount AS c2, (due) AT TIME ZONE 'UTC' col3 FROM billing.invoices AS o WHERE DATE '2024-02-29' IN (SELECT a.* FROM generate_series(1, 10) AS a (g) JOIN (VALUES (1), (2)) AS sub (v) ON sub.v = X'1F') GROUP BY 1 ORDER BY (o.due) DESC NULLS LAST) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '34 days' GROUP BY 1 ORDER BY 1
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '67 days' GROUP BY 1 ORDER BY 1
----
WITH base AS (SELECT sub.created_at, current_date col1 FROM orders x CROSS JOIN ONLY customers "Q", products AS t1 NATURAL JOIN customers sub WHERE "Q".created_at <> NULL EXCEPT SELECT sub.id col0 FROM order_items sub WHERE order_id <> 'drop table t' GROUP BY ROLLUP (sub.product_id)), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT ARRAY[], JSON_OBJECT('k' VALUE c.due ABSENT ON NULL RETURNING jsonb), coalesce($1, DATE '2024-02-29'), 'drop table t' FROM products b NATURAL JOIN billing.invoices AS c TABLESAMPLE system (10) GROUP BY 1) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
COPY (SELECT a.* FROM order_items AS a FULL JOIN audit."Log" AS sub ON a.order_id < true JOIN audit."Log" AS b ON payload <> B'101' WHERE 'x' IS DISTINCT FROM 'it''s; fine' GROUP BY GROUPING SETS ((a.order_id), ()) ORDER BY CASE WHEN at <> NULL THEN b.who END DESC) TO STDOUT WITH (FORMAT csv, HEADER)
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT (E'a\'b')[3] col0 FROM "User Accounts" x JOIN "User Accounts" sub ON sub."group" = 1 JOIN audit."Log" b ON sub.role < $2 CROSS JOIN products c WHERE x.role IS JSON OBJECT
----
SELECT width_bucket(total, 0, 430, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT sub.m AS c0, title, CAST(sub.m AS double precision) AS c2, JSON_OBJECT('k' VALUE id ABSENT ON NULL RETURNING jsonb) FROM (SELECT DISTINCT '2024-01-01'::date AS "C 0" FROM audit."Log" AS b, (VALUES (1), (2)) AS t1 (v) WHERE b."what" = E'a\'b' GROUP BY 1 OFFSET 5) AS sub (n, m) RIGHT OUTER JOIN products AS t1 ON t1.title < $1 WHERE NOT EXISTS (SELECT E'a\'b' FROM "User Accounts" AS c NATURAL JOIN orders sub WHERE c."id" = true ORDER BY xmlelement(name foo, xmlattributes(c."group" AS bar), t1.sku) DESC) LIMIT $3 OFFSET 5
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT OVERLAY(o.price PLACING 'x' FROM 2 FOR 1) AS "C 0", c.order_id ~* c.id AS c1 FROM ONLY billing.invoices "Q" FULL JOIN order_items c ON c.price < 'x' NATURAL JOIN products AS o JOIN LATERAL (SELECT X'1F', a.price AS "C 1", 1 AS c2, id AS c3 FROM ONLY products x CROSS JOIN order_items a) AS b (n, m) ON order_id <> 1e3 WHERE $2 = b.n GROUP BY GROUPING SETS ((n), ())) t) q WHERE r <= 2
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT 1 FROM "User Accounts" c CROSS JOIN ONLY customers t1 NATURAL JOIN (SELECT DISTINCT '2024-01-01'::date, "Q".g col1 FROM generate_series(1, 10) AS "Q" (g) WHERE "Q".g = 1e3 GROUP BY GROUPING SETS (("Q".g), ())) AS sub (n, m) WHERE 'x' IS JSON OBJECT) t) q WHERE r <= 3
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT DISTINCT * FROM customers AS "Q" FULL JOIN (VALUES (1), (2)) AS c (v) ON c.v < E'a\'b' INNER JOIN ONLY audit."Log" AS t1 ON id < .5 WHERE ("Q".created_at, c.v) = ("Q".country, c.v) GROUP BY t1.payload
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '51 days' GROUP BY 1 ORDER BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT sum(true) OVER (PARTITION BY "Q".product_id ORDER BY "Q".price DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS c0, OVERLAY(NULL PLACING 'x' FROM 2 FOR 1), "Q".id FROM ONLY order_items "Q" WHERE order_id IS DISTINCT FROM '2024-01-01'::date ORDER BY (id)[1] ASC) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT $1 col0, substring(t1.n from 1 for 3) FROM (SELECT v, a.deleted_at AS "C 1", DATE '2024-02-29', deleted_at AS c3 FROM customers AS a CROSS JOIN (VALUES (1), (2)) AS sub (v) WHERE sub.v <> true GROUP BY ROLLUP (sub.v) OFFSET 5) AS b (n, m) FULL JOIN (VALUES (1), (2)) AS "Q" (v) ON "Q".v < 1 RIGHT OUTER JOIN (SELECT $2 FROM order_items AS x LEFT JOIN "User Accounts" AS sub ON sub.role < 2.50 WHERE sub."id" = $2) AS t1 (n, m) USING (id) RIGHT OUTER JOIN ONLY billing.invoices AS x ON x.paid <> $2 WHERE "Q".v NOT IN (2.50, E'a\'b', $1) FOR NO KEY UPDATE NOWAIT), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
COPY (SELECT b.amount AS c0 FROM customers AS c NATURAL JOIN billing.invoices b INTERSECT SELECT o.payload, $2, o.payload FROM audit."Log" o FULL JOIN products AS a USING (id) WHERE a.tags < 2.50) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 415, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
EXPLAIN (ANALYZE , COSTS OFF, FORMAT JSON) SELECT count(*) FILTER (WHERE x.quantity <> 'drop table t'), extract(epoch from g) AS c1, (2.50)[2] col2 FROM order_items x INNER JOIN generate_series(1, 10) AS b (g) ON x.price < current_date WHERE price ILIKE 'a%'  ORDER BY row_number() OVER (ORDER BY order_id) DESC NULLS LAST
----
SELECT CASE WHEN sub.amount IS NULL THEN xmlelement(name foo, xmlattributes('{1,2}'::int[] AS bar), sub.due) ELSE row_number() OVER (ORDER BY b.n) END, ROW('it''s; fine', (sub.due)), percentile_cont(0.5) WITHIN GROUP (ORDER BY crm."Rate"(sub.id)) AS c2 FROM billing.invoices sub TABLESAMPLE system (10), LATERAL (SELECT DISTINCT t1.email, name AS "C 1", $2 FROM ONLY customers AS b RIGHT OUTER JOIN customers a ON a.created_at < 'x' NATURAL JOIN customers t1 HAVING country = NULL ORDER BY json_build_object('k', 'drop table t') DESC NULLS LAST UNION SELECT .5 col0, sub.sku col1, sub.attributes AS c2, title AS "C 3" FROM audit."Log" x INNER JOIN products AS sub ON x."what" < 'drop table t' WHERE sub.sku = '2024-01-01'::date) AS b (n, m) WHERE .5 ILIKE 'a%'  ORDER BY OVERLAY(m PLACING 'x' FROM 2 FOR 1) ASC
----
WITH base AS (SELECT o.amount FROM customers "Q" NATURAL JOIN LATERAL (SELECT $1 col0, 1 col1 FROM orders sub RIGHT OUTER JOIN orders AS a ON id = NULL, (VALUES (1), (2)) AS c (v) WHERE a.state <> .5) AS t1 (n, m) CROSS JOIN billing.invoices AS o WHERE NOT ("Q".email < '2024-01-01'::date) HAVING id <> 'it''s; fine'), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT (name) AT TIME ZONE 'UTC' AS "C 0", CASE "Q".email WHEN 1 THEN "Q".deleted_at WHEN 2 THEN created_at END AS "C 1", true AS "C 2", id * "Q".name FROM customers "Q" ORDER BY position('a' in deleted_at) DESC LIMIT $3) t) q WHERE r <= 5
----
SELECT width_bucket(total, 0, 576, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM ((SELECT "Q".id, -3, email, $2 AS "C 3" FROM customers AS "Q" WHERE "Q".country = 1e3 LIMIT 10)) t) q WHERE r <= 5
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT b.price AS c0, B'101', 'x' FROM order_items AS "Q" NATURAL JOIN (VALUES (1), (2)) AS sub (v) FULL JOIN order_items AS b ON sub.v <> '2024-01-01'::date GROUP BY ROLLUP (product_id) LIMIT ALL) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT DISTINCT .5 FROM customers a, orders AS b CROSS JOIN products AS t1 CROSS JOIN ONLY products AS x TABLESAMPLE system (10) WHERE b.id <> .5 UNION SELECT o.email, o.deleted_at col1, 1 FROM customers AS o WHERE o.id = true GROUP BY ROLLUP (o.email)
----
SELECT width_bucket(total, 0, 564, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
WITH base AS (SELECT * FROM products t1 INNER JOIN LATERAL (SELECT '{1,2}'::int[] AS c0 FROM order_items AS a HAVING price < NULL ORDER BY (product_id)[3] DESC FOR SHARE SKIP LOCKED) AS "Q" (n, m) ON t1.id < 'x', billing.invoices AS c CROSS JOIN (SELECT DISTINCT due, 'x' AS "C 1", amount AS c2, id FROM billing.invoices AS "Q" RIGHT OUTER JOIN billing.invoices AS t1 TABLESAMPLE system (10) ON "Q".paid < $$dollar; $$ WHERE due <> NULL GROUP BY GROUPING SETS ((due), ()) FOR SHARE SKIP LOCKED) AS o (n, m) WHERE t1.sku IS NOT NULL), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT c.note, a.attributes, attributes FROM products AS a, orders AS c WHERE sku = 1 HAVING state <> $1 ORDER BY xmlelement(name foo, xmlattributes(.5 AS bar), 2.50) DESC UNION ALL SELECT 1 AS "C 0", 1, 'x' FROM customers AS a RIGHT OUTER JOIN customers t1 ON a.name < '2024-01-01'::date WHERE a.name = INTERVAL '1 day') "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT coalesce(E'a\'b', t1.role), coalesce(role, t1."group"), round('drop table t', $1, "eMail"), CASE WHEN t1."eMail" <> 'drop table t' THEN $$dollar; $$ ELSE 1e3 END AS c3 FROM "User Accounts" t1 TABLESAMPLE system (10) WHERE NOT (role <> $$dollar; $$) OFFSET 5) t) q WHERE r <= 8
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '58 days' GROUP BY 1 ORDER BY 1
----
SELECT width_bucket(total, 0, 230, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) (SELECT sub.g, 2.50 AS c1 FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) INNER JOIN generate_series(1, 10) WITH ORDINALITY AS b (g) USING (id) LIMIT $3)
----
WITH base AS (SELECT "Q".payload AS c0 FROM order_items t1 RIGHT OUTER JOIN audit."Log" AS "Q" ON "Q".who < 1e3 WHERE t1.price < .5 ORDER BY coalesce(B'101', payload) DESC NULLS LAST INTERSECT SELECT 1 FROM audit."Log" "Q" WHERE "Q"."what" <> B'101'), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT (x.g) AT TIME ZONE 'UTC', ('2024-01-01'::date) AS "C 1" FROM audit."Log" "Q", LATERAL (SELECT X'1F', g, .5 AS "C 2" FROM order_items a FULL JOIN "User Accounts" AS sub ON "group" = $2 CROSS JOIN generate_series(1, 10) AS o (g) WHERE o.g < 'x' HAVING o.g = 'x') AS t1 (n, m) RIGHT OUTER JOIN generate_series(1, 10) AS x (g) USING (id) WHERE 1e3 LIKE 'a%'  ORDER BY NULL ) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '8 days' GROUP BY 1 ORDER BY 1
----
COPY (SELECT x.order_id FROM (SELECT $2 AS "C 0", g, b.g, b.g FROM generate_series(1, 10) WITH ORDINALITY AS b (g) JOIN orders o USING (id) LIMIT 10) AS c (n, m) FULL JOIN order_items AS x ON x.id = INTERVAL '1 day') TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT DISTINCT 1e3, INTERVAL '1 day' AS c1, trim(both 'x' from $1), trim(both 'x' from E'a\'b') FROM LATERAL (SELECT count(*) FROM orders AS t1 LEFT JOIN ONLY products AS a ON t1.note < true JOIN customers AS "Q" USING (id) HAVING t1.customer_id < $2 ORDER BY CASE state WHEN 1 THEN price WHEN 2 THEN title END ) AS "Q" (n, m) WHERE ('{1,2}'::int[], m) = ('{1,2}'::int[], current_date) GROUP BY GROUPING SETS ((n), ()) HAVING "Q".m <> '{1,2}'::int[]) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT date_trunc("Q".n, 'x', t1.v) AS "C 0", (t1.v)[1], substring(a.m from 1 for 3) col2, '2024-01-01'::date FROM (VALUES (1), (2)) AS t1 (v) CROSS JOIN LATERAL (SELECT * FROM customers sub FULL JOIN products c ON tags = -3 RIGHT OUTER JOIN "User Accounts" AS t1 ON sub.deleted_at = 'it''s; fine' WHERE t1.role = $2 ORDER BY c.id DESC NULLS LAST LIMIT 10) AS "Q" (n, m), (SELECT t1."eMail" AS c0 FROM products AS b FULL JOIN ONLY audit."Log" a ON at = '{1,2}'::int[] FULL JOIN "User Accounts" AS t1 ON a.at < current_date WHERE t1."group" = INTERVAL '1 day') AS a (n, m) WHERE DATE '2024-02-29' IN (SELECT x.created_at AS "C 0", t1.title, x.country AS "C 2", t1.tags AS c3 FROM customers x, products t1 WHERE id = B'101' LIMIT 10) OFFSET 5
----
SELECT crm."Rate"(CAST("eMail" AS date)) FROM (SELECT position('a' in X'1F') AS "C 0", m FROM ONLY products b CROSS JOIN LATERAL (SELECT 1 AS c0, $2 AS c1, current_date, DATE '2024-02-29' FROM audit."Log" AS sub RIGHT OUTER JOIN order_items AS b ON sub."what" <> 1 WHERE price = 'drop table t' LIMIT ALL) AS x (n, m) RIGHT OUTER JOIN (SELECT DISTINCT B'101' AS "C 0", "Q".order_id, "Q".quantity, price FROM order_items "Q" WHERE quantity <> 1e3 ORDER BY coalesce("Q".order_id, X'1F', '2024-01-01'::date) DESC NULLS LAST) AS t1 (n, m) ON b.attributes < current_date) AS "Q" (n, m), "User Accounts" AS b LEFT JOIN "User Accounts" t1 USING (id) WHERE (ROW($1, 'x')) IS NOT TRUE ORDER BY "Q".m DESC
----
SELECT JSON_OBJECT('k' VALUE (v) ABSENT ON NULL RETURNING jsonb) col0, .5 FROM (VALUES (1), (2)) AS a (v) WHERE (true, a.v != 1) = ($2, (SELECT count(*) FROM products AS x WHERE x.id = $2))
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT ARRAY(SELECT 'x', note col1, NULL AS "C 2" FROM orders a JOIN (VALUES (1), (2)) AS sub (v) ON a.note = current_date WHERE sub.v <> NULL) FROM ONLY audit."Log" c NATURAL JOIN audit."Log" a JOIN ONLY products sub ON tags <> B'101' WHERE (sub.attributes, B'101') = (tags, a.who) GROUP BY 1
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '14 days' GROUP BY 1 ORDER BY 1
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT (DATE '2024-02-29') AT TIME ZONE 'UTC' FROM orders o RIGHT OUTER JOIN ONLY audit."Log" AS sub ON customer_id < 'it''s; fine' WHERE o.customer_id IN (1) ORDER BY CASE payload WHEN 1 THEN $$dollar; $$ WHEN 2 THEN o.customer_id END ASC
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT CASE x.country WHEN 1 THEN x.country WHEN 2 THEN country END, position('a' in x.deleted_at), email FROM customers AS x WHERE ('drop table t', NULL) = (NULL, x.created_at) FOR UPDATE
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '76 days' GROUP BY 1 ORDER BY 1
----
WITH base AS (SELECT DISTINCT * FROM orders AS sub CROSS JOIN (SELECT 1e3, "Q".payload, 'drop table t' AS "C 2" FROM audit."Log" AS "Q" NATURAL JOIN ONLY order_items AS b TABLESAMPLE system (10) WHERE b.quantity < .5 HAVING "Q".who <> '2024-01-01'::date) AS a (n, m) WHERE sub.note NOT IN (1e3, $1, X'1F', E'a\'b') ORDER BY count(*) FILTER (WHERE id < $2) ASC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
COPY (SELECT row_number() OVER (ORDER BY 'x') FROM customers x, LATERAL (SELECT current_date FROM orders AS c RIGHT OUTER JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) ON "Q".g = DATE '2024-02-29' FULL JOIN billing.invoices AS x ON x.amount = INTERVAL '1 day', order_items AS a WHERE c.state = DATE '2024-02-29') AS sub (n, m) JOIN order_items b USING (id) FULL JOIN (SELECT DISTINCT * FROM orders x FULL JOIN "User Accounts" "Q" USING (id) CROSS JOIN billing.invoices t1 CROSS JOIN "User Accounts" o WHERE o."group" < NULL GROUP BY GROUPING SETS ((note), ())) AS o (n, m) ON quantity = $$dollar; $$) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT width_bucket(total, 0, 443, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT placed_at FROM ONLY orders AS t1 HAVING placed_at = E'a\'b' FOR SHARE SKIP LOCKED
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, max(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '26 days' GROUP BY 1 ORDER BY 1
----
WITH base AS (SELECT CASE WHEN b.product_id < 2.50 THEN E'a\'b' ELSE "Q".product_id END, pg_sleep(b.price) AS c1 FROM order_items AS "Q" RIGHT OUTER JOIN order_items b ON quantity <> 'x' NATURAL JOIN products a WHERE ("Q".id, b.order_id) = (b.price, 'it''s; fine') GROUP BY 1), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT * FROM (SELECT DISTINCT count(*) FROM orders AS o JOIN generate_series(1, 10) AS "Q" (g) ON "Q".g <> $1) AS "Q" (n, m) CROSS JOIN products x TABLESAMPLE system (10) WHERE (x.price, $2) OVERLAPS ('it''s; fine', "Q".m)) t) q WHERE r <= 8
----
EXPLAIN (ANALYZE true, COSTS OFF, FORMAT JSON) SELECT ("Q".m) AS c0, ("Q".m)[1], OVERLAY("Q".n PLACING 'x' FROM 2 FOR 1) FROM (SELECT sub.* FROM generate_series(1, 10) WITH ORDINALITY AS sub (g) RIGHT OUTER JOIN billing.invoices AS x ON g <> 2.50 INNER JOIN ONLY customers "Q" ON sub.g < current_date, audit."Log" AS o WHERE "Q".deleted_at <> '{1,2}'::int[]) AS "Q" (n, m) WHERE true IN (TABLE customers) GROUP BY 1 ORDER BY ROW("Q".n, "Q".n) ASC
----
SELECT sum(trim(both 'x' from o.payload)) OVER (PARTITION BY string_agg(DISTINCT o.who, ',' ORDER BY who) ORDER BY ARRAY[] DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), substring(ARRAY(SELECT DATE '2024-02-29', 1e3, x.payload col2, 'x' FROM audit."Log" AS x GROUP BY GROUPING SETS ((x."what"), ()) HAVING x.at < X'1F') from 1 for 3), (ROW(o.payload, '2024-01-01'::date)) AT TIME ZONE 'UTC' FROM ONLY orders c JOIN audit."Log" o USING (id)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT ('drop table t')::date AS "C 0" FROM billing.invoices sub TABLESAMPLE system (10) FULL JOIN (SELECT DISTINCT t1.total, 'x' FROM orders t1 WHERE t1.placed_at <> $2 GROUP BY id FOR UPDATE) AS "Q" (n, m) ON "Q".m <> 1e3 WHERE (m) IS NOT TRUE GROUP BY ROLLUP ("Q".n) OFFSET 5) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT CAST('x' AS bytea) AS "C 0" FROM LATERAL (TABLE customers) AS x (n, m) RIGHT OUTER JOIN (SELECT "group" FROM billing.invoices a JOIN "User Accounts" AS "Q" ON a.due = 1) AS sub (n, m) ON x.m <> 2.50 GROUP BY GROUPING SETS ((n), ())) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 817, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('week', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '81 days' GROUP BY 1 ORDER BY 1
----
WITH base AS (SELECT xmlelement(name foo, xmlattributes(.5 AS bar), .5) AS "C 0", string_agg(DISTINCT sku, ',' ORDER BY INTERVAL '1 day') col1, CASE WHEN x.sku = -3 THEN title END AS "C 2" FROM products AS o CROSS JOIN products x), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT width_bucket(total, 0, 965, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '52 days' GROUP BY 1 ORDER BY 1
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT g AS "C 0", (E'a\'b')[1] FROM generate_series(1, 10) WITH ORDINALITY AS a (g) WHERE a.g BETWEEN a.g AND 'drop table t' LIMIT $3) t) q WHERE r <= 3
----
WITH base AS (SELECT $1 col0, o.id, o.total FROM orders o WHERE o.total <> -3 ORDER BY (o.total) AT TIME ZONE 'UTC' ASC EXCEPT SELECT "Q"."id" col0, current_date AS "C 1", "Q".role col2 FROM "User Accounts" "Q" FULL JOIN "User Accounts" c USING (id) WHERE c."group" <> 'it''s; fine'), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT o.customer_id, concat(sub."what", 'drop table t', sub.at), current_date FROM orders o FULL JOIN audit."Log" sub ON sub."what" = 'x' ORDER BY ARRAY[$1, NULL, customer_id] DESC NULLS LAST
----
COPY (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY 'it''s; fine') FROM ONLY "User Accounts" sub, products AS o NATURAL JOIN products AS "Q" WHERE "id" = ANY (SELECT DISTINCT * FROM "User Accounts" b INNER JOIN ONLY billing.invoices AS c ON b."group" = $1 LEFT JOIN products x USING (id) GROUP BY GROUPING SETS ((x.title), ())) ORDER BY OVERLAY(.5 PLACING 'x' FROM 2 FOR 1) DESC NULLS LAST) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT substring(current_date from 1 for 3), 2.50 FROM order_items AS c ORDER BY ARRAY[] DESC OFFSET 5) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT width_bucket(total, 0, 825, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
COPY ((SELECT "Q".g, "Q".g AS c1, sub.price FROM generate_series(1, 10) AS "Q" (g) FULL JOIN products sub TABLESAMPLE system (10) USING (id) GROUP BY 1 ORDER BY tags ASC)) TO STDOUT WITH (FORMAT csv, HEADER)
----
SELECT (a.sku) AT TIME ZONE 'UTC' * '{1,2}'::int[], a.tags, (- a.sku) FROM ONLY products AS a WHERE (sum($$dollar; $$) OVER (PARTITION BY a.sku ORDER BY price DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), (attributes)) OVERLAPS (json_build_object('k', a.sku), a.id) LIMIT 10
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT sum(t1."eMail") OVER (PARTITION BY current_date ORDER BY who DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), row_number() OVER (ORDER BY X'1F') AS c1, json_build_object('k', t1.role) FROM audit."Log" AS "Q" LEFT JOIN "User Accounts" AS t1 ON t1."group" < B'101'
----
WITH base AS (SELECT extract(year from true), count(*) FILTER (WHERE b.m = $$dollar; $$) col1, OVERLAY(n PLACING 'x' FROM 2 FOR 1), pg_advisory_lock(b.m) col3 FROM LATERAL (SELECT B'101', $$dollar; $$, current_date FROM generate_series(1, 10) AS t1 (g) WHERE g = 1e3) AS b (n, m) CROSS JOIN billing.invoices x RIGHT OUTER JOIN audit."Log" AS a USING (id)), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, sum(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.placed_at >= now() - INTERVAL '77 days' GROUP BY 1 ORDER BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT CASE DATE '2024-02-29' WHEN 1 THEN $1 WHEN 2 THEN 1 END, current_date FROM "User Accounts" "Q" INNER JOIN LATERAL (SELECT * FROM generate_series(1, 10) AS t1 (g), "User Accounts" AS b WHERE t1.g = 'it''s; fine') AS x (n, m) ON x.m = 'drop table t' WHERE "Q"."eMail" IN ('2024-01-01'::date)) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT coalesce(.5, b.who) col0, 'drop table t', string_agg(DISTINCT .5, ',' ORDER BY $$dollar; $$) col2 FROM audit."Log" AS b WHERE (true, b.at) OVERLAPS (1e3, true) ORDER BY at = who DESC NULLS LAST LIMIT $3 OFFSET 5), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT (sub.order_id)::text[] AS "C 0", g AS "C 1", ROW(g, product_id) FROM generate_series(1, 10) AS b (g) CROSS JOIN ONLY order_items sub WHERE DATE '2024-02-29' IS DISTINCT FROM 2.50 GROUP BY b.g) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT sum(sub.m) OVER (PARTITION BY n ORDER BY X'1F' DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) col0, - 1 col1 FROM generate_series(1, 10) AS "Q" (g) FULL JOIN (SELECT email AS "C 0" FROM customers t1, orders b, orders sub ORDER BY substring(t1.id from 1 for 3) DESC LIMIT ALL) AS sub (n, m) ON "Q".g <> 'it''s; fine' RIGHT OUTER JOIN products AS t1 USING (id) WHERE X'1F' IS DISTINCT FROM g LIMIT ALL), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT "Q".id, length('2024-01-01'::date) col1, json_build_object('k', "Q".id), CASE t1.m WHEN 1 THEN product_id WHEN 2 THEN "Q".quantity END FROM (SELECT price col0, .5, c."eMail" AS "C 2", X'1F' FROM products AS sub LEFT JOIN "User Accounts" c ON c.role = 'drop table t' LIMIT $3) AS t1 (n, m) CROSS JOIN order_items AS "Q" WHERE ("Q".order_id, t1.m) = (n, n) ORDER BY json_build_object('k', t1.n) ASC) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS (SELECT OVERLAY(INTERVAL '1 day' PLACING 'x' FROM 2 FOR 1) col0 FROM ONLY audit."Log" t1 FULL JOIN customers AS sub ON sub.email = 'it''s; fine' WHERE NOT (at <> current_date) GROUP BY 1), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
WITH base AS (SELECT DISTINCT count(*) FROM order_items "Q" FULL JOIN "User Accounts" sub USING (id) INNER JOIN audit."Log" t1 ON order_id = 'drop table t' HAVING t1.who <> .5 ORDER BY round('2024-01-01'::date, 'it''s; fine', sub."id") DESC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
EXPLAIN (ANALYZE false, COSTS OFF, FORMAT JSON) SELECT JSON_OBJECT('k' VALUE sub.id ABSENT ON NULL RETURNING jsonb) col0 FROM products AS sub LEFT JOIN orders AS "Q" TABLESAMPLE system (10) USING (id) RIGHT OUTER JOIN (SELECT g, country col1 FROM generate_series(1, 10) AS c (g) FULL JOIN customers sub ON c.g < 'it''s; fine' FULL JOIN audit."Log" b ON c.g < 'drop table t' WHERE payload < true) AS c (n, m) USING (id) WHERE note SIMILAR TO 'a%' 
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '13 days' GROUP BY 1 ORDER BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT '2024-01-01'::date, INTERVAL '1 day', a.customer_id AS "C 2", 2.50 FROM audit."Log" AS b CROSS JOIN orders a INNER JOIN ONLY billing.invoices o ON o.due <> 2.50 WHERE b.who = 2.50 UNION SELECT DATE '2024-02-29', $2, 2.50, "what" FROM audit."Log" x CROSS JOIN orders b, audit."Log" AS c WHERE c.at < B'101') "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
SELECT date_trunc('day', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '53 days' GROUP BY 1 ORDER BY 1
----
SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (SELECT ($1) AT TIME ZONE 'UTC' AS "C 0", concat(g) FROM generate_series(1, 10) AS "Q" (g), ONLY orders o NATURAL JOIN (SELECT c.order_id FROM order_items c NATURAL JOIN order_items t1 WHERE order_id <> B'101' ORDER BY ('it''s; fine')[3] ASC) AS c (n, m) WHERE g = true) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575
----
WITH base AS ((SELECT a."eMail", 'drop table t' col1, NULL AS "C 2", c.who FROM audit."Log" "Q" RIGHT OUTER JOIN "User Accounts" AS a ON "group" < 2.50 RIGHT OUTER JOIN ONLY audit."Log" AS c ON a.role <> 2.50 WHERE a."id" = 1e3)), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
WITH base AS (SELECT substring('2024-01-01'::date from 1 for 3), 1e3, CAST(t1."group" AS double precision), ARRAY[a.n, t1.role, .5] FROM "User Accounts" t1 RIGHT OUTER JOIN ONLY orders x ON t1."group" < NULL NATURAL JOIN (SELECT count(*) FROM "User Accounts" AS c NATURAL JOIN order_items a WHERE id < 'drop table t') AS a (n, m) WHERE a.m = t1."group" GROUP BY GROUPING SETS ((role), ()) ORDER BY (m) AT TIME ZONE 'UTC' DESC), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals
----
SELECT t1.* FROM billing.invoices t1
----
SELECT width_bucket(total, 0, 476, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b
----
SELECT date_trunc('month', o.placed_at)::date AS bucket, avg(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o WHERE o.placed_at >= now() - INTERVAL '67 days' GROUP BY 1 ORDER BY 1
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT 'x' col0, JSON_OBJECT('k' VALUE c.g ABSENT ON NULL RETURNING jsonb) AS c1, JSON_OBJECT('k' VALUE .5 ABSENT ON NULL RETURNING jsonb), CAST(true AS uuid) FROM generate_series(1, 10) AS c (g) JOIN (SELECT "Q".due, DATE '2024-02-29', "Q".amount FROM ONLY billing.invoices AS "Q", "User Accounts" o WHERE o."eMail" < 'it''s; fine' ORDER BY "Q".paid @> B'101' ASC) AS x (n, m) ON c.g <> 1e3 WHERE g IN (SELECT $2, $2 AS "C 1" FROM ONLY customers AS sub LEFT JOIN customers AS t1 TABLESAMPLE system (10) ON t1.name <> $$dollar; $$ WHERE t1.email <> DATE '2024-02-29' ORDER BY CAST(2.50 AS boolean)  FOR NO KEY UPDATE NOWAIT)
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT JSON_OBJECT('k' VALUE a.g ABSENT ON NULL RETURNING jsonb) AS c0 FROM generate_series(1, 10) AS a (g) JOIN products "Q" USING (id) WHERE $1 = ANY (SELECT "what", B'101', 'drop table t', X'1F' FROM audit."Log" b NATURAL JOIN products o LEFT JOIN generate_series(1, 10) AS a (g) ON g < 'drop table t' WHERE o.id = -3) GROUP BY a.g HAVING "Q".id <> 2.50) t) q WHERE r <= 5
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT CAST(sub.g AS boolean), substring(role from 1 for 3) FROM generate_series(1, 10) AS sub (g) INNER JOIN "User Accounts" t1 ON sub.g = X'1F' WHERE NOT (g <> -3) GROUP BY t1."group" ORDER BY coalesce(sub.g, t1."id") ASC OFFSET 5) t) q WHERE r <= 7
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT coalesce(id, created_at) FROM ONLY customers "Q" FULL JOIN audit."Log" a ON "Q".created_at <> -3 WHERE true = ANY (SELECT c.product_id FROM order_items AS c CROSS JOIN "User Accounts" sub INNER JOIN "User Accounts" AS t1 TABLESAMPLE system (10) USING (id) FULL JOIN generate_series(1, 10) WITH ORDINALITY AS "Q" (g) USING (id) WHERE t1."group" <> X'1F')) t) q WHERE r <= 8
----
EXPLAIN (ANALYZE off, COSTS OFF, FORMAT JSON) SELECT coalesce(current_date, c.id) AS c0, coalesce(c.customer_id, c.placed_at), total AS "C 2" FROM orders c GROUP BY GROUPING SETS ((c.customer_id), ()) ORDER BY (SELECT count(*) FROM billing.invoices AS x WHERE x.id = placed_at) DESC FOR NO KEY UPDATE NOWAIT
----
SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (SELECT sum(c.m) OVER (PARTITION BY attributes ORDER BY m DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), xmlelement(name foo, xmlattributes('2024-01-01'::date AS bar), sub.title), NULL, (DATE '2024-02-29') FROM (SELECT "Q".* FROM customers "Q" JOIN ONLY products c ON c.title <> INTERVAL '1 day' JOIN ONLY products a TABLESAMPLE system (10) ON c.price < '{1,2}'::int[] INNER JOIN billing.invoices x USING (id) WHERE "Q".deleted_at < '2024-01-01'::date ORDER BY 2.50 ASC LIMIT 10) AS c (n, m) JOIN ONLY products sub ON sub.price <> 2.50 WHERE (current_date, c.n) = (m, c.n) ORDER BY position('a' in c.n) ASC) t) q WHERE r <= 7
