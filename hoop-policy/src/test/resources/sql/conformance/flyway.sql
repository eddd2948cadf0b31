SET application_name = 'PostgreSQL JDBC Driver'
----
SELECT version()
----
SHOW search_path
----
SELECT CURRENT_USER
----
SELECT rolname FROM pg_roles WHERE rolname ILIKE 'rds_superuser'
----
SELECT current_schema
----
select current_catalog
----
SELECT current_user
----
SET ROLE 'postgres'
----
SELECT EXISTS (
  SELECT 1
  FROM   pg_catalog.pg_class c
  JOIN   pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE  n.nspname = $1
  AND    c.relname = $2
  AND    c.relkind = 'r'
)
----
SELECT COUNT(*) FROM pg_namespace WHERE nspname=$1
----
BEGIN
----
SELECT set_config('search_path', $1, false)
----
COMMIT
----
CREATE SCHEMA "fly"
----
SELECT pg_try_advisory_xact_lock(77430890977447)
----
CREATE TABLE "fly"."flyway_schema_history" (
    "installed_rank" INT NOT NULL,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
)
----
ALTER TABLE "fly"."flyway_schema_history" ADD CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY ("installed_rank")
----
CREATE INDEX "flyway_schema_history_s_idx" ON "fly"."flyway_schema_history" ("success")
----
/*NO LOAD BALANCE*/
SELECT "installed_rank","version","description","type","script","checksum","installed_on","installed_by","execution_time","success" FROM "fly"."flyway_schema_history" WHERE "installed_rank" > $1 ORDER BY "installed_rank"
----
INSERT INTO "fly"."flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
----
CREATE TABLE a (id bigserial PRIMARY KEY, n varchar(30) NOT NULL)
----
INSERT INTO a (n) VALUES ('x;y'), ('z')
----
CREATE OR REPLACE FUNCTION f() RETURNS trigger AS $$ BEGIN RETURN NEW; END; $$ LANGUAGE plpgsql
----
CREATE TRIGGER t AFTER INSERT ON a FOR EACH ROW EXECUTE PROCEDURE f()
----
CREATE TYPE mood AS ENUM ('a','b')
----
ALTER TABLE a ADD COLUMN m mood
----
CREATE INDEX i ON a (n)
----
CREATE OR REPLACE VIEW v AS SELECT * FROM a
----
SELECT EXISTS (
    SELECT c.oid FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_depend d ON d.objid = c.oid AND d.deptype = 'e'
    WHERE  n.nspname = $1 AND d.objid IS NULL AND c.relkind IN ('r', 'v', 'S', 't')
  UNION ALL
    SELECT t.oid FROM pg_catalog.pg_type t
    JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    LEFT JOIN pg_catalog.pg_depend d ON d.objid = t.oid AND d.deptype = 'e'
    WHERE n.nspname = $2 AND d.objid IS NULL AND t.typcategory NOT IN ('A', 'C')
  UNION ALL
    SELECT p.oid FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    LEFT JOIN pg_catalog.pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
    WHERE n.nspname = $3 AND d.objid IS NULL
)
----
SELECT relname FROM pg_catalog.pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'm' AND n.nspname = $1
----
SELECT relname FROM pg_catalog.pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_depend dep ON dep.objid = c.oid AND dep.deptype = 'e' WHERE c.relkind = 'v' AND  n.nspname = $1 AND dep.objid IS NULL
----
DROP VIEW IF EXISTS "fly"."v" CASCADE
----
SELECT t.table_name FROM information_schema.tables t LEFT JOIN pg_depend dep ON dep.objid = (quote_ident(t.table_schema)||'.'||quote_ident(t.table_name))::regclass::oid AND dep.deptype = 'e' WHERE table_schema=$1 AND table_type='BASE TABLE' AND dep.objid IS NULL AND NOT (SELECT EXISTS (SELECT inhrelid FROM pg_catalog.pg_inherits WHERE inhrelid = (quote_ident(t.table_schema)||'.'||quote_ident(t.table_name))::regclass::oid))
----
DROP TABLE "fly"."flyway_schema_history" CASCADE
----
DROP TABLE "fly"."a" CASCADE
----
select typname, typcategory from pg_catalog.pg_type t left join pg_depend dep on dep.objid = t.oid and dep.deptype = 'e' where (t.typrelid = 0 OR (SELECT c.relkind = 'c' FROM pg_catalog.pg_class c WHERE c.oid = t.typrelid)) and NOT EXISTS(SELECT 1 FROM pg_catalog.pg_type el WHERE el.oid = t.typelem AND el.typarray = t.oid) and t.typnamespace in (select oid from pg_catalog.pg_namespace where nspname = $1) and dep.objid is null and t.typtype != 'd'
----
DROP TYPE IF EXISTS "fly"."mood" CASCADE
----
SELECT proname, oidvectortypes(proargtypes) AS args, pg_proc.prokind = 'a' as agg, pg_proc.prokind = 'p' as proc FROM pg_proc INNER JOIN pg_namespace ns ON (pg_proc.pronamespace = ns.oid) LEFT JOIN pg_depend dep ON dep.objid = pg_proc.oid AND dep.deptype = 'e' WHERE ns.nspname = $1 AND dep.objid IS NULL
----
DROP FUNCTION IF EXISTS "fly"."f"() CASCADE
----
SELECT t.typname FROM pg_catalog.pg_type t INNER JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = $1 and t.typtype = 'e'
----
SELECT t.typname as domain_name
FROM pg_catalog.pg_type t
       LEFT JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
       LEFT JOIN pg_depend dep ON dep.objid = t.oid AND dep.deptype = 'e'
WHERE t.typtype = 'd'
  AND n.nspname = $1
  AND dep.objid IS NULL
----
SELECT sequence_name FROM information_schema.sequences WHERE sequence_schema=$1
----
SELECT c.collname FROM pg_catalog.pg_collation c JOIN pg_namespace n ON c.collnamespace = n.oid LEFT JOIN pg_depend dep ON dep.objid = c.oid AND dep.deptype = 'e' WHERE n.nspname = $1 AND dep.objid IS NULL
----
SELECT EXISTS ( 
SELECT 1 
FROM pg_tables 
WHERE tablename = 'pg_extension')
----
SELECT e.extname FROM pg_extension e LEFT JOIN pg_namespace n ON n.oid = e.extnamespace LEFT JOIN pg_roles r ON r.oid = e.extowner WHERE n.nspname=$1 AND r.rolname=$2
----
DROP SCHEMA "fly" CASCADE
----
CREATE SCHEMA "fly2"
----
SELECT pg_try_advisory_xact_lock(77431342222967)
----
CREATE TABLE "fly2"."flyway_schema_history" (
    "installed_rank" INT NOT NULL,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INTEGER,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
    "execution_time" INTEGER NOT NULL,
    "success" BOOLEAN NOT NULL
)
----
INSERT INTO "fly2"."flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") VALUES (1, '1', '<< Flyway Baseline >>', 'BASELINE', '<< Flyway Baseline >>', NULL, 'postgres', 0, TRUE)
----
ALTER TABLE "fly2"."flyway_schema_history" ADD CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY ("installed_rank")
----
CREATE INDEX "flyway_schema_history_s_idx" ON "fly2"."flyway_schema_history" ("success")
----
/*NO LOAD BALANCE*/
SELECT "installed_rank","version","description","type","script","checksum","installed_on","installed_by","execution_time","success" FROM "fly2"."flyway_schema_history" WHERE "installed_rank" > $1 ORDER BY "installed_rank"
----
INSERT INTO "fly2"."flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by", "execution_time", "success") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
