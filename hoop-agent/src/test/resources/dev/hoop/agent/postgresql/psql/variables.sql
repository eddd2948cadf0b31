-- Results that psql takes for itself, cursors, formats.
SELECT 1 AS one, 'two' AS two \gset
\echo :one :two
SELECT :one + 1 AS sum, :'two' AS quoted;
SELECT format('SELECT %s AS n', i) FROM generate_series(1, 3) i \gexec
SELECT i / 3 AS r, i % 3 AS c, i FROM generate_series(0, 8) i \crosstabview
SELECT 1 AS a, NULL AS b, '' AS c \gx
SELECT i, repeat('x', i) AS t FROM generate_series(1, 3) i \gdesc
SELECT 1 AS x \g (format=csv)
\set FETCH_COUNT 7
SELECT i, md5(i::text) FROM generate_series(1, 50) i;
SELECT 1 / (20 - i) FROM generate_series(1, 50) i;
\unset FETCH_COUNT
\pset format unaligned
SELECT i, repeat('y', 10) FROM generate_series(1, 1000) i;
\pset format aligned
\pset null nothing
SELECT NULL, ARRAY[1, NULL, 3], ROW(1, 'x'), '{"a": [1, 2]}'::jsonb, 1.10::numeric, 'infinity'::float8, 'NaN'::numeric;
BEGIN;
DECLARE k SCROLL CURSOR FOR SELECT i FROM generate_series(1, 10) i;
FETCH 3 FROM k;
FETCH BACKWARD 1 FROM k;
MOVE LAST IN k;
FETCH ALL FROM k;
CLOSE k;
COMMIT;
SET TIME ZONE 'Asia/Tokyo';
SHOW TIME ZONE;
SELECT timestamptz '2026-01-01 00:00Z';
SET DateStyle = 'SQL, DMY';
SELECT date '2026-02-01', interval '1 day 2 hours';
RESET ALL;
\encoding LATIN1
SELECT 'caf' || chr(233) AS latin;
\encoding UTF8
LISTEN channel;
NOTIFY channel, 'payload';
UNLISTEN *;
SELECT lo_from_bytea(424242, '\x00010203');
SELECT lo_get(424242), lo_unlink(424242);
EXPLAIN (COSTS off) SELECT * FROM generate_series(1, 3);
SELECT repeat('long', 100000) AS l \gset
SELECT length(:'l'), md5(:'l');
