// What postgres.js says of a server: one line for each thing that is asked, the same for the same answers.
'use strict';
const postgres = require('postgres');

const say = (what, value) => console.log(what + ': ' + JSON.stringify(value));
const failure = (e) => ({ code: e.code, message: e.message, position: e.position });

async function main() {
  const notices = [];
  const sql = postgres({ max: 1, ssl: false, onnotice: (n) => notices.push(n.message) });
  await sql`CREATE TABLE p (id int PRIMARY KEY, t text, j jsonb, a text[], b bytea, d date)`;
  say('insert', await sql`INSERT INTO p ${sql({ id: 1, t: 'é', j: sql.json({ k: 1 }), b: Buffer.from([0, 1]) })} RETURNING *`);
  say('bulk', (await sql`INSERT INTO p ${sql([2, 3, 4].map((id) => ({ id, t: 't' + id })))} RETURNING id`).map((r) => r.id));
  say('array', await sql`SELECT ${sql.array(['a', 'b'])}::text[] AS a, ${new Date(0)}::timestamptz AS d, ${true}::bool AS b`);
  say('columns', (await sql`SELECT id, t FROM p ORDER BY id`).columns.map((c) => [c.name, c.type]));
  say('simple', await sql`SELECT 1 AS one; SELECT 2 AS two`.simple());
  say('described', await sql`SELECT ${1}::int AS i, t FROM p`.describe().then((d) => [d.types, d.columns.map((c) => c.name)]));
  for await (const rows of sql`SELECT i FROM generate_series(1, 25) i`.cursor(10)) {
    say('cursor', rows.map((r) => r.i));
  }
  await sql`SELECT 1/0`.catch((e) => say('error', failure(e)));
  await sql`SELECT * FROM nowhere WHERE x = ${1}`.catch((e) => say('error bound', failure(e)));
  say('transaction', await sql.begin(async (t) => {
    await t`INSERT INTO p (id) VALUES (10)`;
    await t.savepoint((s) => s`INSERT INTO p (id) VALUES (10)`).catch((e) => say('savepoint', failure(e)));
    return [await t`SELECT count(*)::int AS n FROM p`, await t`SELECT ${5}::int AS pipelined`];
  }));
  say('pipelined', (await sql.begin((t) => [1, 2, 3].map((i) => t`SELECT ${i}::int AS i`))).map((r) => r[0].i));
  await sql`DO $$ BEGIN RAISE NOTICE 'told'; END $$`;
  say('notices', notices);
  const readable = await sql`COPY (SELECT i, 'x' || i FROM generate_series(1, 1000) i) TO STDOUT`.readable();
  let bytes = 0;
  for await (const chunk of readable) bytes += chunk.length;
  say('copied', bytes);
  await sql`DROP TABLE p`;
  await sql.end();
}

main().catch((e) => { say('failed', failure(e)); process.exitCode = 1; });
