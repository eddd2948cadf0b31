// Writes, beside each corpus of a folder, what PostgreSQL's grammar makes of its texts: a line for each text, as
// PostgresGrammarConformanceTest reads it.
//
//   npm ci && node answers.mjs ../test/resources/sql/conformance

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule, parse } from 'libpg-query';
import { answer } from './grammar.mjs';
import { isOpen } from './filters.mjs';
import { partsOf } from './blocks.mjs';

/** Stands alone on a line between texts. */
const BETWEEN = '\n----\n';
const REFUSED = '!';

const encoded = text => text.replace(/[%,;= \t\r\n]/g, c => '%' + c.charCodeAt(0).toString(16).padStart(2, '0'));
const list = (name, values) => values.size === 0 ? [] : [name + '=' + [...values].map(encoded).sort().join(',')];

function line(statement) {
  for (const { effect, clause, target, joined } of statement.filters) {
    const open = isOpen(clause, target, joined);
    if (open !== 'no') statement.effects.add((open === 'yes' ? '' : 'perhaps-') + 'unfiltered-' + effect);
  }
  return [...list('effects', statement.effects), ...list('reads', statement.reads), ...list('writes', statement.writes),
    ...list('functions', statement.functions), ...list('procedures', statement.procedures)].join(' ');
}

async function answerTo(text) {
  let tree;
  try {
    tree = await parse(text);
  } catch (e) {
    return REFUSED;
  }
  const lines = [];
  for (const raw of tree.stmts || []) {
    const statement = answer(raw);
    if (raw.stmt.DoStmt) await addBlock(statement, raw, text);
    lines.push(line(statement));
  }
  return lines.join(' ; ');
}

/** The effects of a block are those of its statements; one that cannot be told stays a block that nobody can compare. */
async function addBlock(statement, raw, text) {
  const bytes = Buffer.from(text);
  const start = raw.stmt_location || 0;
  const parts = await partsOf(bytes.subarray(start, raw.stmt_len ? start + raw.stmt_len : undefined).toString());
  if (!parts) {
    statement.add('incomparable');
    return;
  }
  for (const inner of parts.statements) statement.include(answer(inner), false);
  for (const inner of parts.expressions) statement.include(answer(inner), true);
}

await loadModule();
const folder = process.argv[2];
for (const file of readdirSync(folder).filter(f => f.endsWith('.sql')).sort()) {
  const texts = readFileSync(join(folder, file), 'utf8').replace(/\n----\n$/, '').split(BETWEEN);
  const answers = [];
  for (const text of texts) answers.push(await answerTo(text));
  writeFileSync(join(folder, file.replace(/\.sql$/, '.answers')), answers.join('\n') + '\n');
  console.log(`${file}: ${texts.length} texts, ${answers.filter(a => a === REFUSED).length} refused by the grammar`);
}
