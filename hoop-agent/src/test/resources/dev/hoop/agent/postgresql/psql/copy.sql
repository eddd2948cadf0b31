-- COPY both ways, in all formats, from psql's own files and from the script.
CREATE TABLE c (id int, name text, at date, amount numeric(10, 2), raw bytea);
COPY c FROM stdin;
1	one	2026-01-01	1.50	\\x00ff
2	tab\there	2026-01-02	\N	\N
3	back\\slash	\N	3.00	\\x
\.
COPY c (id, name) FROM stdin WITH (FORMAT csv, HEADER);
id,name
4,"quoted, ""twice"""
5,
\.
COPY c TO stdout;
COPY c TO stdout WITH (FORMAT csv, HEADER, FORCE_QUOTE *);
COPY (SELECT id * 2, upper(name) FROM c ORDER BY id) TO stdout WITH (DELIMITER ';', NULL 'nothing');
\copy c to 'copied.csv' csv
\copy c from 'copied.csv' csv
\copy (select * from c order by id, name) to 'copied.bin' (format binary)
\copy c from 'copied.bin' (format binary)
SELECT count(*), count(name), sum(amount), md5(string_agg(raw::text, ',' ORDER BY id, raw)) FROM c;
COPY c FROM stdin;
not a number	x
\.
COPY c (nothing_like_it) FROM stdin;
COPY c FROM stdin;
9	nine	2026-01-09	too few
\.
SELECT count(*) FROM c;
BEGIN;
COPY c (id) FROM stdin;
77
\.
ROLLBACK;
SELECT count(*) FROM c WHERE id = 77;
