-- A database with objects of many kinds, for pg_dump.
CREATE SCHEMA s;
CREATE SCHEMA "odd Name";
CREATE TYPE s.mood AS ENUM ('sad', 'happy', 'it''s');
CREATE TYPE s.pair AS (a int, b text);
CREATE TYPE s.span AS RANGE (subtype = float8);
CREATE DOMAIN s.positive AS int DEFAULT 1 CHECK (VALUE > 0);
CREATE SEQUENCE s.numbers START 5 INCREMENT 5;
CREATE TABLE s.parents (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL COLLATE "C", mood s.mood,
  p s.pair, n s.positive, twice int GENERATED ALWAYS AS (id * 2) STORED, UNIQUE (name));
CREATE TABLE s.children (id int DEFAULT nextval('s.numbers') PRIMARY KEY,
  parent int REFERENCES s.parents ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, at timestamptz, raw bytea, doc jsonb,
  CHECK (id > 0 AND raw IS DISTINCT FROM '\x00'));
CREATE TABLE "odd Name"."a ""table"" ; --" ("a column" int, "select" text DEFAULT $d$it's; -- $d$);
CREATE TABLE s.measured (at date, v float8) PARTITION BY RANGE (at);
CREATE TABLE s.measured_1 PARTITION OF s.measured FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE s.measured_rest PARTITION OF s.measured DEFAULT;
CREATE TABLE s.heirs (extra text) INHERITS (s.parents);
CREATE UNLOGGED TABLE s.fleeting (i int) WITH (fillfactor = 70);
CREATE INDEX lowered ON s.parents (lower(name)) WHERE n > 1;
CREATE INDEX docs ON s.children USING gin (doc);
CREATE STATISTICS s.together (dependencies) ON id, name FROM s.parents;
CREATE VIEW s.happy AS SELECT id, name FROM s.parents WHERE mood = 'happy' WITH CHECK OPTION;
CREATE MATERIALIZED VIEW s.counted AS SELECT count(*) AS n FROM s.parents;
CREATE FUNCTION s.add(a int, b int DEFAULT 2) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $f$ SELECT a + b; -- ; $f$;
CREATE FUNCTION s.told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name IS NULL THEN RAISE EXCEPTION 'no; name'; END IF;
  RETURN NEW;
END $$;
CREATE PROCEDURE s.nothing() LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE AGGREGATE s.total (int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
CREATE OPERATOR s.<-> (LEFTARG = int, RIGHTARG = int, FUNCTION = s.add);
CREATE CAST (s.pair AS text) WITH INOUT;
CREATE TRIGGER told BEFORE INSERT ON s.parents FOR EACH ROW EXECUTE FUNCTION s.told();
CREATE RULE quiet AS ON DELETE TO s.fleeting DO INSTEAD NOTHING;
ALTER TABLE s.parents ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON s.parents FOR SELECT USING (name = current_user);
CREATE PUBLICATION told FOR TABLE s.children;
CREATE TEXT SEARCH CONFIGURATION s.plain (COPY = simple);
CREATE COLLATION s.german FROM "C";
GRANT SELECT (id, name) ON s.parents TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA s GRANT SELECT ON TABLES TO PUBLIC;
COMMENT ON COLUMN s.parents.name IS 'a ''name''; -- and more';
INSERT INTO s.parents (name, mood, p, n) SELECT 'n ' || i || E'\t\\\n;', 'it''s'::s.mood, ROW(i, 'x,"y')::s.pair, i FROM generate_series(1, 500) i;
INSERT INTO s.children (parent, at, raw, doc) SELECT i, '2026-01-01Z', decode(md5(i::text), 'hex'), jsonb_build_object('k', i) FROM generate_series(1, 300) i;
INSERT INTO "odd Name"."a ""table"" ; --" VALUES (1, '\.'), (2, NULL), (3, E'\\N'), (4, 'é€😀');
INSERT INTO s.measured SELECT date '2026-01-25' + i, i / 3.0 FROM generate_series(1, 20) i;
REFRESH MATERIALIZED VIEW s.counted;
