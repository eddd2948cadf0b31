// Writes the corpora that are made by a grammar of our own, the same for the same seed: queries of applications, of
// reports, of migrations, and deep nonsense that is nevertheless SQL.
//
//   node generate.mjs ../test/resources/sql/conformance

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

let state = 20260101;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const below = n => Math.floor(random() * n);
const chance = p => random() < p;
const pick = list => list[below(list.length)];
const some = (min, max, make) => Array.from({ length: min + below(max - min + 1) }, (_, i) => make(i));
const maybe = (p, make) => chance(p) ? make() : '';

const TABLES = {
  customers: ['id', 'email', 'name', 'created_at', 'deleted_at', 'country'],
  orders: ['id', 'customer_id', 'state', 'total', 'placed_at', 'note'],
  order_items: ['id', 'order_id', 'product_id', 'quantity', 'price'],
  products: ['id', 'sku', 'title', 'price', 'attributes', 'tags'],
  '"User Accounts"': ['"id"', '"eMail"', 'role', '"group"'],
  'billing.invoices': ['id', 'order_id', 'amount', 'due', 'paid'],
  'audit."Log"': ['at', 'who', '"what"', 'payload'],
};
const names = Object.keys(TABLES);
const ALIASES = ['a', 'b', 'c', 't1', 'o', 'x', 'sub', '"Q"'];
const LITERALS = ['1', '-3', '2.50', '.5', '1e3', "'x'", "'it''s; fine'", "E'a\\'b'", "'drop table t'", 'NULL', 'true', '$1', '$2',
  "'2024-01-01'::date", "DATE '2024-02-29'", "INTERVAL '1 day'", '$$dollar; $$', "B'101'", "X'1F'", "'{1,2}'::int[]", 'current_date'];
const TYPES = ['integer', 'bigint', 'text', 'varchar(20)', 'numeric(10,2)', 'timestamp with time zone', 'date', 'jsonb', 'text[]',
  'double precision', 'boolean', 'uuid', 'character varying(5)[]', 'interval day to second', 'bytea', 'time(3) without time zone'];
const HARMLESS = ['lower', 'upper', 'length', 'coalesce', 'abs', 'round', 'concat', 'md5', 'date_trunc', 'now', 'jsonb_build_object'];
const OTHERS = ['app.score', 'notify_user', 'nextval', 'pg_sleep', 'crm."Rate"', 'pg_advisory_lock', 'setval'];
const OPERATORS = ['=', '<>', '<', '>=', '+', '-', '*', '||', '->>', '@>', '~*', '&&', '%', '#>', '<->', '!='];

function column(sources) {
  const source = pick(sources);
  const name = pick(source.columns);
  return chance(0.7) ? `${source.alias}.${name}` : name;
}

/** An expression over sources, ever simpler with depth. */
function expression(sources, depth) {
  if (depth <= 0 || chance(0.25)) return chance(0.6) && sources.length ? column(sources) : pick(LITERALS);
  const e = () => expression(sources, depth - 1);
  return pick([
    () => `${e()} ${pick(OPERATORS)} ${e()}`,
    () => `(${e()})`,
    () => `${pick(HARMLESS)}(${some(1, 3, e).join(', ')})`,
    () => `CASE WHEN ${predicate(sources, depth - 1)} THEN ${e()} ${maybe(0.7, () => 'ELSE ' + e() + ' ')}END`,
    () => `CASE ${e()} WHEN 1 THEN ${e()} WHEN 2 THEN ${e()} END`,
    () => `CAST(${e()} AS ${pick(TYPES)})`,
    () => `(${e()})::${pick(TYPES)}`,
    () => `(SELECT ${chance(0.5) ? 'max(x.id)' : 'count(*)'} FROM ${pick(names)} AS x WHERE x.id = ${e()})`,
    () => `ARRAY[${some(0, 3, e).join(', ')}]`,
    () => `ROW(${e()}, ${e()})`,
    () => `extract(${pick(['year', 'epoch', "'month'"])} from ${e()})`,
    () => `substring(${e()} from 1 for 3)`,
    () => `trim(both 'x' from ${e()})`,
    () => `position('a' in ${e()})`,
    () => `coalesce(${e()}, ${e()})`,
    () => `(${e()}) AT TIME ZONE 'UTC'`,
    () => `- ${e()}`,
    () => `(${e()})[${below(3) + 1}]`,
    () => `count(*) FILTER (WHERE ${predicate(sources, 0)})`,
    () => `sum(${e()}) OVER (PARTITION BY ${e()} ORDER BY ${e()} DESC NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)`,
    () => `row_number() OVER (ORDER BY ${e()})`,
    () => `string_agg(DISTINCT ${e()}, ',' ORDER BY ${e()})`,
    () => `percentile_cont(0.5) WITHIN GROUP (ORDER BY ${e()})`,
    () => `json_build_object('k', ${e()})`,
    () => `JSON_OBJECT('k' VALUE ${e()} ABSENT ON NULL RETURNING jsonb)`,
    () => `xmlelement(name foo, xmlattributes(${e()} AS bar), ${e()})`,
    () => `ARRAY(${query(depth - 1)})`,
    () => `${pick(OTHERS)}(${e()})`,
    () => `OVERLAY(${e()} PLACING 'x' FROM 2 FOR 1)`,
  ])();
}

function predicate(sources, depth) {
  const e = () => expression(sources, depth - 1);
  if (depth <= 0) return `${sources.length ? column(sources) : '1'} ${pick(['=', '<', '<>'])} ${pick(LITERALS)}`;
  return pick([
    () => `${e()} = ${e()}`,
    () => `${e()} IS ${maybe(0.5, () => 'NOT ')}NULL`,
    () => `${e()} ${maybe(0.3, () => 'NOT ')}IN (${some(1, 4, () => pick(LITERALS)).join(', ')})`,
    () => `${e()} IN (${query(depth - 1)})`,
    () => `${maybe(0.3, () => 'NOT ')}EXISTS (${query(depth - 1, sources)})`,
    () => `${e()} BETWEEN ${e()} AND ${e()}`,
    () => `${e()} ${pick(['LIKE', 'NOT LIKE', 'ILIKE', 'SIMILAR TO'])} 'a%' ${maybe(0.2, () => "ESCAPE '!'")}`,
    () => `(${predicate(sources, depth - 1)} ${pick(['AND', 'OR'])} ${predicate(sources, depth - 1)})`,
    () => `NOT (${predicate(sources, depth - 1)})`,
    () => `${e()} = ANY (${chance(0.5) ? query(depth - 1) : "'{1,2}'::int[]"})`,
    () => `${e()} IS DISTINCT FROM ${e()}`,
    () => `(${e()}, ${e()}) = (${e()}, ${e()})`,
    () => `(${e()}) IS NOT TRUE`,
    () => `(${e()}, ${e()}) OVERLAPS (${e()}, ${e()})`,
    () => `${e()} IS JSON OBJECT`,
  ])();
}

function table(alias) {
  const name = pick(names);
  return { text: `${name}${chance(0.8) ? `${maybe(0.4, () => ' AS')} ${alias}` : ''}`, alias: undefined, name, columns: TABLES[name] };
}

/** A FROM clause; fills in what can be named behind it. */
function from(depth, sources) {
  const item = i => {
    const alias = pick(ALIASES.filter(a => !sources.some(s => s.alias === a))) || 'z' + i;
    if (depth > 0 && chance(0.2)) {
      sources.push({ alias, columns: ['n', 'm'] });
      return `${maybe(0.3, () => 'LATERAL ')}(${query(depth - 1)}) AS ${alias} (n, m)`;
    }
    if (chance(0.1)) {
      sources.push({ alias, columns: ['g'] });
      return `generate_series(1, 10) ${maybe(0.3, () => 'WITH ORDINALITY ')}AS ${alias} (g)`;
    }
    if (chance(0.05)) {
      sources.push({ alias, columns: ['v'] });
      return `(VALUES (1), (2)) AS ${alias} (v)`;
    }
    const name = pick(names);
    sources.push({ alias, columns: TABLES[name] });
    return `${maybe(0.1, () => 'ONLY ')}${name} ${maybe(0.5, () => 'AS ')}${alias}${maybe(0.05, () => ' TABLESAMPLE system (10)')}`;
  };
  let text = item(0);
  for (let i = 1; i <= below(4); i++) {
    const kind = pick(['JOIN', 'LEFT JOIN', 'INNER JOIN', 'RIGHT OUTER JOIN', 'FULL JOIN', 'CROSS JOIN', 'NATURAL JOIN', ',']);
    const right = item(i);
    text += kind === ',' ? `, ${right}` : ` ${kind} ${right}`;
    if (!/CROSS|NATURAL|,/.test(kind)) text += chance(0.2) ? ' USING (id)' : ` ON ${predicate(sources, depth - 1)}`;
  }
  return text;
}

function query(depth, outer = []) {
  if (depth > 0 && chance(0.12)) return `${query(depth - 1)} ${pick(['UNION', 'UNION ALL', 'INTERSECT', 'EXCEPT'])} ${query(depth - 1)}`
    .replace(/ ORDER BY [^()]*?(?= UNION| INTERSECT| EXCEPT|$)/g, '').replace(/ (LIMIT|FOR|OFFSET|FETCH) [^()]*?(?= UNION| INTERSECT| EXCEPT|$)/g, '');
  if (depth > 0 && chance(0.08)) return `(${query(depth - 1)})`;
  if (chance(0.03)) return pick(['TABLE customers', 'VALUES (1, 2), (3, 4)']);
  const sources = [];
  const text = from(depth, sources);
  const all = [...sources, ...outer];
  const items = chance(0.15) ? [pick(['*', `${sources[0].alias}.*`, '1', 'count(*)'])]
    : some(1, 4, i => expression(all, depth) + maybe(0.4, () => pick([` AS c${i}`, ` AS "C ${i}"`, ` col${i}`])));
  return `SELECT ${maybe(0.1, () => 'DISTINCT ')}${items.join(', ')} FROM ${text}`
    + maybe(0.7, () => ` WHERE ${predicate(all, depth)}`)
    + maybe(0.2, () => ` GROUP BY ${pick(['1', column(sources), `ROLLUP (${column(sources)})`, `GROUPING SETS ((${column(sources)}), ())`])}`)
    + maybe(0.1, () => ` HAVING ${predicate(all, depth - 1)}`)
    + maybe(0.3, () => ` ORDER BY ${expression(all, 1)} ${pick(['', 'ASC', 'DESC', 'DESC NULLS LAST'])}`)
    + maybe(0.2, () => ` LIMIT ${pick(['10', '$3', 'ALL'])}`) + maybe(0.1, () => ' OFFSET 5')
    + maybe(0.05, () => pick([' FOR UPDATE', ' FOR SHARE SKIP LOCKED', ' FOR NO KEY UPDATE NOWAIT']));
}

function change(depth) {
  const name = pick(names);
  const columns = TABLES[name];
  const alias = pick(['', ' AS t', ' t']);
  const own = [{ alias: alias ? 't' : name.split('.').pop(), columns }];
  const returning = maybe(0.3, () => ` RETURNING ${pick(['*', column(own), `${column(own)} AS r, 1`])}`);
  const set = sources => some(1, 3, () => pick([
    () => `${pick(columns)} = ${expression(sources, depth)}`,
    () => `${pick(columns)} = DEFAULT`,
    () => `(${columns[0]}, ${columns[1]}) = (${expression(sources, 1)}, 2)`,
    () => `(${columns[0]}, ${columns[1]}) = (SELECT 1, 2)`,
  ])()).join(', ');
  const where = sources => maybe(0.75, () => ` WHERE ${pick([() => predicate(sources, depth), () => 'true', () => `${column(own)} = ${pick(LITERALS)}`,
    () => '1 = 1', () => `${columns[0]} = ${columns[0]}`, () => 'CURRENT OF cur'])()}`);
  return pick([
    () => `INSERT INTO ${name} (${columns.slice(0, 3).join(', ')}) VALUES ${some(1, 3, () => `(${some(3, 3, () => pick([...LITERALS, 'DEFAULT'])).join(', ')})`).join(', ')}`
      + maybe(0.3, () => ` ON CONFLICT ${pick(['', `(${columns[0]})`])} DO NOTHING`) + returning,
    () => `INSERT INTO ${name} AS t (${columns[0]}) VALUES (1) ON CONFLICT (${columns[0]}) DO UPDATE SET ${columns[1]} = excluded.${columns[1]} WHERE t.${columns[0]} > 1` + returning,
    () => `INSERT INTO ${name} ${query(depth)}`,
    () => `INSERT INTO ${name} DEFAULT VALUES` + returning,
    () => `UPDATE ${maybe(0.1, () => 'ONLY ')}${name}${alias} SET ${set(own)}${where(own)}${returning}`,
    () => {
      const sources = [];
      const text = from(0, sources);
      return `UPDATE ${name}${alias} SET ${set(own)} FROM ${text} WHERE ${predicate([...own, ...sources], 1)}`;
    },
    () => `DELETE FROM ${name}${alias}${where(own)}${returning}`,
    () => `DELETE FROM ${name}${alias} USING ${pick(names)} AS u WHERE ${pick([`u.id = ${own[0].alias}.${columns[0]}`, 'u.id = 3'])}`,
    () => `MERGE INTO ${name} AS t USING ${chance(0.5) ? pick(names) : `(${query(1)})`} AS s ON t.${columns[0]} = s.id `
      + pick(['WHEN MATCHED THEN DELETE', `WHEN MATCHED AND t.${columns[1]} IS NULL THEN UPDATE SET ${columns[1]} = 1`, 'WHEN MATCHED THEN DO NOTHING'])
      + maybe(0.6, () => ` WHEN NOT MATCHED THEN INSERT (${columns[0]}) VALUES (s.id)`),
  ])();
}

function withQueries(depth) {
  const queries = some(1, 3, i => `w${i}${maybe(0.3, () => ' (n, m)')} AS ${maybe(0.2, () => pick(['MATERIALIZED ', 'NOT MATERIALIZED ']))}(${
    chance(0.3) ? change(1) : chance(0.3) && i > 0 ? `SELECT * FROM w${i - 1}` : query(depth)})`);
  const body = pick([() => 'SELECT * FROM w0', () => `SELECT w0.*, c.email FROM w0, customers c`, () => change(1), () => query(depth),
    () => 'INSERT INTO orders SELECT * FROM w0']);
  return `WITH ${maybe(0.1, () => 'RECURSIVE ')}${queries.join(', ')} ${body()}`;
}

const APPLICATION = [
  () => query(1), () => query(2), () => change(1), () => change(0), () => withQueries(1), () => query(1),
  () => `SELECT "orders"."id" AS t0_r0, "orders"."total" AS t0_r1 FROM "orders" LEFT OUTER JOIN "customers" ON "customers"."id" = "orders"."customer_id" WHERE "orders"."state" = $1 AND "customers"."deleted_at" IS NULL ORDER BY "orders"."id" ASC LIMIT $2`,
  () => `SELECT o1_0.id,o1_0.total,c1_0.${pick(TABLES.customers)} from orders o1_0 left join customers c1_0 on c1_0.id=o1_0.customer_id where o1_0.${pick(TABLES.orders)}=? or c1_0.name like ? escape '' fetch first ? rows only`.replace(/\?/g, '$1'),
  () => `SELECT "public"."orders"."id", "public"."orders"."${pick(TABLES.orders)}" FROM "public"."orders" WHERE ("public"."orders"."id" = $1 AND 1=1) LIMIT $2 OFFSET $3`,
  () => `SELECT COUNT(*) AS "__count" FROM "orders" WHERE ("orders"."total" >= ${below(99)} AND NOT ("orders"."state" IN ('new', 'paid')))`,
  () => `update orders set state=$1, total=$2, version=$3 where id=$4 and version=$5`,
  () => `insert into order_items (order_id,product_id,quantity,id) values ($1,$2,$3,default) returning id`,
  () => `/* page:${below(9)} */ SELECT 1 FROM customers -- trailing; comment\nWHERE id = ${below(100)}`,
  () => pick(['BEGIN', 'COMMIT', 'ROLLBACK', 'SAVEPOINT sp_1', 'RELEASE SAVEPOINT sp_1', 'ROLLBACK TO SAVEPOINT sp_1', "SET TIME ZONE 'UTC'",
    'SHOW search_path', 'SET LOCAL statement_timeout = 1000', 'BEGIN; SELECT 1; COMMIT', 'SELECT 1; DELETE FROM orders WHERE id = 1;',
    'DECLARE c1 CURSOR FOR SELECT * FROM orders', 'FETCH 100 FROM c1', 'CLOSE c1', 'LISTEN jobs', "NOTIFY jobs, 'x'", 'DEALLOCATE ALL']),
];

const REPORTS = [
  () => `SELECT date_trunc('${pick(['day', 'week', 'month'])}', o.placed_at)::date AS bucket, ${pick(['sum', 'avg', 'max'])}(o.total) AS value, count(DISTINCT o.customer_id) FROM orders o ${maybe(0.5, () => 'JOIN customers c ON c.id = o.customer_id ')}WHERE o.placed_at >= now() - INTERVAL '${below(90)} days' GROUP BY 1 ORDER BY 1`,
  () => `SELECT * FROM (SELECT t.*, rank() OVER (PARTITION BY t.country ORDER BY t.n DESC) AS r FROM (${query(1)}) t) q WHERE r <= ${below(9)}`,
  () => `WITH base AS (${query(1)}), totals AS (SELECT count(*) AS n FROM base) SELECT base.*, totals.n FROM base CROSS JOIN totals`,
  () => `SELECT "source"."country" AS "country", SUM("source"."total") AS "sum" FROM (${query(1)}) "source" GROUP BY "source"."country" ORDER BY "sum" DESC, "source"."country" ASC LIMIT 1048575`,
  () => `SELECT country, ${some(2, 4, i => `sum(total) FILTER (WHERE state = 's${i}') AS s${i}`).join(', ')} FROM orders JOIN customers USING (id) GROUP BY CUBE (country, state) HAVING count(*) > ${below(5)}`,
  () => `SELECT c.relname, n.nspname, pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r','p','') AND n.nspname !~ '^pg_toast' AND pg_catalog.pg_table_is_visible(c.oid) ORDER BY 1,${1 + below(3)}`,
  () => `SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND ordinal_position = ${below(20)}`,
  () => `SELECT width_bucket(total, 0, ${below(1000)}, 10) AS b, count(*), min(total), max(total), percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY total) FROM orders GROUP BY b ORDER BY b`,
  () => `SELECT lag(total, 1, 0) OVER w, lead(total) OVER w, first_value(id) OVER (w ROWS UNBOUNDED PRECEDING) FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY placed_at)`,
  () => `EXPLAIN (ANALYZE ${pick(['false', 'off', 'true', ''])}, COSTS OFF, FORMAT JSON) ${query(1)}`,
  () => `SELECT d::date, coalesce(s.n, 0) FROM generate_series('2024-01-01'::date, '2024-12-31', '1 day') d LEFT JOIN LATERAL (SELECT count(*) AS n FROM orders WHERE placed_at::date = d::date) s ON true`,
  () => `COPY (${query(1)}) TO STDOUT WITH (FORMAT csv, HEADER)`, () => query(2),
];

const columnDefinition = i => `c${i} ${pick(TYPES)}${maybe(0.3, () => ' NOT NULL')}${maybe(0.3, () => ` DEFAULT ${pick(['0', "'x'", 'now()', "nextval('s')", '(1 + 2)', 'gen_random_uuid()'])}`)}${
  maybe(0.1, () => ` CHECK (c${i} > 0)`)}${maybe(0.1, () => ' UNIQUE')}${maybe(0.1, () => ' REFERENCES customers (id) ON DELETE SET NULL')}`;
const action = () => pick([
  () => `ADD COLUMN ${maybe(0.4, () => 'IF NOT EXISTS ')}${columnDefinition(1)}`, () => `DROP COLUMN ${maybe(0.4, () => 'IF EXISTS ')}note CASCADE`,
  () => `ALTER COLUMN note TYPE ${pick(TYPES)}${maybe(0.4, () => ' USING lower(note)')}`, () => 'ALTER COLUMN note SET NOT NULL',
  () => "ALTER note SET DEFAULT 'x'", () => 'ALTER COLUMN note DROP DEFAULT', () => 'ADD CONSTRAINT k CHECK (total > 0) NOT VALID',
  () => 'ADD PRIMARY KEY (id)', () => 'ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES customers ON UPDATE SET DEFAULT DEFERRABLE INITIALLY DEFERRED',
  () => 'VALIDATE CONSTRAINT k', () => 'DROP CONSTRAINT IF EXISTS k', () => 'ENABLE ROW LEVEL SECURITY', () => 'DISABLE TRIGGER ALL',
  () => 'SET (fillfactor = 70)', () => 'OWNER TO bob', () => 'ADD UNIQUE USING INDEX i', () => 'CLUSTER ON i', () => 'SET TABLESPACE fast',
  () => 'ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (START WITH 5)', () => 'REPLICA IDENTITY FULL', () => 'ALTER COLUMN id SET STATISTICS 100',
  () => 'ADD EXCLUDE USING gist (lower(note) WITH =, c WITH &&) WHERE (id > 0)',
])();
const target = () => pick([...names, 'orders', 'public.orders']);

const MIGRATIONS = [
  () => `CREATE ${pick(['', 'TEMP ', 'UNLOGGED '])}TABLE ${maybe(0.5, () => 'IF NOT EXISTS ')}${target()} (${some(1, 6, columnDefinition).join(', ')}${maybe(0.3, () => ', PRIMARY KEY (c0)')}${maybe(0.2, () => ', FOREIGN KEY (c0) REFERENCES billing.invoices')})${maybe(0.2, () => ' PARTITION BY RANGE (c0)')}${maybe(0.1, () => ' WITH (fillfactor=70)')}`,
  () => `CREATE TABLE part_${below(9)} PARTITION OF orders FOR VALUES ${pick(["FROM ('2024-01-01') TO (MAXVALUE)", "IN ('a', NULL)", 'WITH (MODULUS 4, REMAINDER 1)'])}`,
  () => `CREATE TABLE copy_${below(9)} ${pick(['', '(a, b) '])}AS ${query(1)}${maybe(0.3, () => ' WITH NO DATA')}`,
  () => `CREATE TABLE kin (LIKE orders INCLUDING ALL) INHERITS (customers)`,
  () => `ALTER TABLE ${maybe(0.3, () => 'IF EXISTS ')}${maybe(0.1, () => 'ONLY ')}${target()} ${some(1, 3, action).join(', ')}`,
  () => `ALTER TABLE ${target()} ${pick(['RENAME TO other', 'RENAME COLUMN a TO b', 'RENAME CONSTRAINT a TO b', 'SET SCHEMA archive', 'ATTACH PARTITION p1 DEFAULT', "ATTACH PARTITION s.p2 FOR VALUES FROM (1) TO (2)", 'DETACH PARTITION p1 CONCURRENTLY'])}`,
  () => `CREATE ${maybe(0.3, () => 'UNIQUE ')}INDEX ${maybe(0.3, () => 'CONCURRENTLY ')}${pick(['', 'IF NOT EXISTS i ', 'i '])}ON ${target()} ${maybe(0.3, () => 'USING gin ')}(${some(1, 3, () => pick(['id', 'lower(email)', '(a || b)', 'note text_pattern_ops DESC NULLS LAST', "(data -> 'x')", 'app.norm(title)'])).join(', ')})${maybe(0.2, () => ' INCLUDE (total)')}${maybe(0.3, () => ' WHERE deleted_at IS NULL')}`,
  () => `DROP ${pick(['TABLE', 'VIEW', 'MATERIALIZED VIEW', 'SEQUENCE', 'INDEX', 'FOREIGN TABLE'])} ${maybe(0.5, () => 'IF EXISTS ')}${some(1, 2, target).join(', ')}${pick(['', ' CASCADE', ' RESTRICT'])}`,
  () => `DROP ${pick(['TYPE t1', 'DOMAIN d', 'SCHEMA archive CASCADE', 'FUNCTION f(int, text)', 'FUNCTION IF EXISTS app.f', 'PROCEDURE p()', 'AGGREGATE g(int)', 'EXTENSION hstore', 'TRIGGER t ON orders', 'POLICY IF EXISTS p ON billing.invoices', 'RULE r ON orders', 'ROLE bob', 'OPERATOR +(int, int)', 'CAST (text AS int)', 'COLLATION c', 'STATISTICS st', 'PUBLICATION pub', 'EVENT TRIGGER et', 'TEXT SEARCH CONFIGURATION ts', 'SERVER far', 'FOREIGN DATA WRAPPER w', 'USER MAPPING FOR bob SERVER far', 'OPERATOR CLASS oc USING btree', 'ACCESS METHOD am', 'OWNED BY bob', 'ROUTINE r(int)'])}`,
  () => `CREATE ${pick(['', 'OR REPLACE ', 'TEMP '])}VIEW ${target()} ${pick(['', '(a, b) ', 'WITH (security_barrier) '])}AS ${query(1)}${maybe(0.2, () => ' WITH LOCAL CHECK OPTION')}`,
  () => `CREATE MATERIALIZED VIEW ${maybe(0.4, () => 'IF NOT EXISTS ')}mv AS ${query(1)}${pick(['', ' WITH DATA', ' WITH NO DATA'])}`,
  () => pick(['REFRESH MATERIALIZED VIEW CONCURRENTLY mv', 'REFRESH MATERIALIZED VIEW billing.mv WITH NO DATA', 'TRUNCATE TABLE ONLY orders, customers RESTART IDENTITY CASCADE', 'TRUNCATE billing.invoices', 'CREATE SCHEMA IF NOT EXISTS archive AUTHORIZATION bob', 'CREATE SCHEMA x CREATE TABLE y (z int) CREATE VIEW v AS SELECT * FROM y', "CREATE TYPE mood AS ENUM ('sad', 'ok')", "ALTER TYPE mood ADD VALUE 'happy' AFTER 'ok'", 'CREATE TYPE pair AS (a int, b text)', 'CREATE DOMAIN us_zip AS text CHECK (VALUE ~ \'^\\d{5}$\')', 'CREATE SEQUENCE s START 10 OWNED BY orders.id', 'ALTER SEQUENCE s RESTART WITH 5', 'CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public', "COMMENT ON TABLE orders IS 'x; y'", "COMMENT ON COLUMN billing.invoices.due IS 'z'", "COMMENT ON FUNCTION f(int) IS 'w'", "COMMENT ON CONSTRAINT k ON orders IS NULL", 'VACUUM (ANALYZE) orders', 'ANALYZE orders (total)', 'REINDEX TABLE orders', 'CLUSTER orders USING i', 'LOCK TABLE orders IN SHARE MODE', 'CHECKPOINT', 'REASSIGN OWNED BY bob TO alice']),
  () => `CREATE ${maybe(0.7, () => 'OR REPLACE ')}FUNCTION app.f${below(9)}(a int, b text DEFAULT 'x') RETURNS ${pick(['trigger', 'int', 'SETOF orders', 'TABLE (a int, b text)', 'void'])} LANGUAGE ${pick(['plpgsql', 'sql'])} ${pick(['', 'STABLE ', 'SECURITY DEFINER '])}AS $fn$ BEGIN DELETE FROM customers; RETURN NEW; END; $fn$`,
  () => `CREATE FUNCTION one() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END`,
  () => `CREATE PROCEDURE tidy(n int) AS 'DELETE FROM orders; DROP TABLE x;' LANGUAGE sql`,
  () => `CREATE ${maybe(0.3, () => 'CONSTRAINT ')}TRIGGER t AFTER ${pick(['INSERT', 'UPDATE OF total, note OR DELETE'])} ON ${pick(['orders', 'billing.invoices'])} FOR EACH ROW ${maybe(0.3, () => "WHEN (NEW.total > 1) ")}EXECUTE ${pick(['FUNCTION', 'PROCEDURE'])} app.touch('x')`,
  () => `CREATE POLICY p ON ${pick(['orders', 'billing.invoices'])} ${pick(['', 'FOR SELECT ', 'AS RESTRICTIVE '])}TO PUBLIC USING (customer_id = current_setting('app.id')::int)`,
  () => `CREATE RULE r AS ON ${pick(['INSERT', 'DELETE', 'UPDATE'])} TO ${pick(['orders', 'billing.invoices'])} ${maybe(0.4, () => 'WHERE true ')}DO ${pick(['INSTEAD NOTHING', 'ALSO (INSERT INTO audit."Log" VALUES (1); DELETE FROM customers)', 'INSTEAD UPDATE customers SET name = NULL'])}`,
  () => `${pick(['GRANT', 'REVOKE'])} ${pick(['SELECT', 'ALL PRIVILEGES', 'INSERT, UPDATE (total)', 'USAGE'])} ON ${pick(['orders', 'TABLE customers, orders', 'SCHEMA archive', 'ALL TABLES IN SCHEMA public', 'SEQUENCE s', 'FUNCTION f(int)'])} `.replace(/^(GRANT|REVOKE)(.*)$/, (_, verb, rest) => verb + rest + (verb === 'GRANT' ? 'TO bob' : 'FROM bob CASCADE')),
  () => pick(["CREATE ROLE bob LOGIN PASSWORD 'x'", 'ALTER ROLE bob SET search_path = app', 'GRANT admin TO bob WITH ADMIN OPTION', 'ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO bob', 'ALTER VIEW v OWNER TO bob', 'ALTER FUNCTION f(int) OWNER TO bob', 'ALTER INDEX i RENAME TO j', 'ALTER SCHEMA a RENAME TO b', 'ALTER TYPE t RENAME ATTRIBUTE a TO b', "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'x') THEN CREATE TYPE x AS ENUM ('a'); END IF; END $$", 'DO $$ DECLARE r record; BEGIN FOR r IN SELECT id FROM orders LOOP UPDATE customers SET name = null WHERE id = r.id; END LOOP; END $$', 'DO $$ BEGIN PERFORM app.rebuild(); RAISE NOTICE \'done %\', now(); EXCEPTION WHEN others THEN DELETE FROM audit."Log"; END $$', 'CALL app.migrate(1, b => 2)', 'PREPARE q (int) AS DELETE FROM orders WHERE id = $1', 'EXECUTE q (5)', 'SELECT * INTO TEMP t9 FROM orders']),
  () => `${change(1)}; ${change(0)}`, () => change(1),
];

const EXOTIC = [() => query(3), () => query(4), () => change(3), () => withQueries(2), () => withQueries(3),
  () => `EXPLAIN ${maybe(0.5, () => 'ANALYZE ')}${withQueries(1)}`, () => `CREATE TABLE n AS ${withQueries(1)}`, () => `PREPARE p AS ${change(2)}`,
  () => `COPY (${query(2)}) TO ${pick(["'/tmp/x'", 'STDOUT', "PROGRAM 'gzip'"])}`, () => `DECLARE c SCROLL CURSOR WITH HOLD FOR ${query(2)}`];

function corpus(name, makers, count) {
  const texts = new Set();
  for (let tries = 0; texts.size < count && tries < count * 20; tries++) texts.add(pick(makers)());
  writeFileSync(join(process.argv[2], name + '.sql'), [...texts].join('\n----\n') + '\n');
}

corpus('generated-application', APPLICATION, 1000);
corpus('generated-reports', REPORTS, 500);
corpus('generated-migrations', MIGRATIONS, 1000);
corpus('generated-nested', EXOTIC, 600);
