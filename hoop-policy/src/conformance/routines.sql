-- The functions that every PostgreSQL has and that can neither change anything nor reach anything outside: immutable or
-- stable in every form, part of the server, and meant to be called. Those that nevertheless run SQL or read files, and
-- volatile ones that only look, are reviewed by hand in routines-postgresql.txt, which wins.
--
--   psql -At -f routines.sql    on PostgreSQL 14 to 18; the union of what each prints is routines-postgresql-catalog.txt
SELECT p.proname
FROM pg_proc p
JOIN pg_language l ON l.oid = p.prolang
LEFT JOIN pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass AND d.objsubid = 0
WHERE p.pronamespace = 'pg_catalog'::regnamespace
GROUP BY p.proname
HAVING bool_and(p.provolatile <> 'v' AND l.lanname IN ('internal', 'sql'))
   AND NOT bool_or('internal'::regtype = ANY (p.proargtypes) OR p.prorettype = 'internal'::regtype)
   AND bool_or(coalesce(d.description, '') !~ '^(implementation of .* operator|I/O|less-equal-greater.*|hash|sort support.*|.*support function.*|larger of two|smaller of two|aggregate .*function.*|.*handler.*|internal .*|restriction selectivity.*|join selectivity.*|I/O typmod|GiST.*|GIN.*|SP-GiST.*|BRIN.*)?$')
ORDER BY p.proname;
