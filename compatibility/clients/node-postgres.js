// What node-postgres says of a server: one line for each thing that is asked, the same for the same answers.
'use strict';
const { Client } = require('pg');
const Cursor = require('pg-cursor');
const { from: copyFrom, to: copyTo } = require('pg-copy-streams');
const { pipeline } = require('stream/promises');
const { Readable, Writable } = require('stream');

const say = (what, value) => console.log(what + ': ' + JSON.stringify(value));
const failure = (e) => ({ code: e.code, message: e.message, severity: e.severity, position: e.position });

async function main() {
  const client = new Client({ ssl: false });
  const notices = [];
  client.on('notice', (n) => notices.push([n.severity, n.message]));
  await client.connect();
  await client.query('CREATE TABLE n (id int PRIMARY KEY, t text, b bytea, j jsonb, a int[], d timestamptz)');
  say('insert', (await client.query(
    "INSERT INTO n VALUES ($1, $2, $3, $4, $5, $6), (2, NULL, NULL, NULL, NULL, NULL) RETURNING *",
    [1, 'é€😀', Buffer.from([0, 255, 10]), { k: [1, 'x'] }, [1, 2, 3], new Date(0)])).rows);
  const result = await client.query({ text: 'SELECT id, t FROM n ORDER BY id', rowMode: 'array' });
  say('fields', result.fields.map((f) => [f.name, f.dataTypeID, f.columnID, f.format]));
  say('rows', result.rows);
  for (let i = 1; i <= 3; i++) {
    say('named', (await client.query({ name: 'one', text: 'SELECT $1::int * 2 AS n', values: [i] })).rows);
  }
  say('several', (await client.query('SELECT 1 AS a; SELECT 2 AS b')).map((r) => r.rows));
  for (const sql of ['SELEC 1', 'SELECT 1/0', 'SELECT * FROM nowhere', "INSERT INTO n (id) VALUES (1)"]) {
    await client.query(sql).catch((e) => say('error', failure(e)));
    await client.query(sql.replace('1', '$1'), [1]).catch((e) => say('error bound', failure(e)));
  }
  await client.query('BEGIN');
  await client.query('SELECT 1/0').catch((e) => say('in transaction', failure(e)));
  await client.query('SELECT 1').catch((e) => say('aborted', failure(e)));
  say('rollback', (await client.query('COMMIT')).command);
  await client.query("DO $$ BEGIN RAISE NOTICE 'told'; END $$");
  say('notices', notices);
  const cursor = client.query(new Cursor('SELECT i FROM generate_series(1, 25) i', []));
  for (let rows = await cursor.read(10); rows.length; rows = await cursor.read(10)) {
    say('cursor', rows.map((r) => r.i));
  }
  await cursor.close();
  await client.query('CREATE TABLE c (i int, t text)');
  const lines = Array.from({ length: 20000 }, (_, i) => i + '\ttext ' + i + '\n');
  await pipeline(Readable.from(lines), client.query(copyFrom('COPY c FROM STDIN')));
  const hash = require('crypto').createHash('md5');
  await pipeline(client.query(copyTo('COPY c TO STDOUT')), new Writable({
    write(chunk, encoding, done) { hash.update(chunk); done(); } }));
  say('copied', hash.digest('hex'));
  say('large', (await client.query("SELECT length($1::text) AS l", ['x'.repeat(5e6)])).rows);
  say('all at once', (await Promise.all([1, 2, 3, 4].map((i) => client.query('SELECT $1::int AS i', [i]))))
    .map((r) => r.rows[0].i));
  const heard = new Promise((resolve) => client.once('notification', (n) => resolve([n.channel, n.payload])));
  await client.query('LISTEN told');
  await client.query("NOTIFY told, 'payload'");
  say('notified', await heard);
  await client.query('DROP TABLE n, c');
  await client.end();
}

main().catch((e) => { say('failed', failure(e)); process.exitCode = 1; });
