// The statements of a PL/pgSQL block, told by PostgreSQL's own compiler of that language.

import { parse, parsePlPgSQL } from 'libpg-query';

/** How the compiler reads a piece of SQL: a whole statement, an expression, or an assignment. */
const STATEMENT = 0, EXPRESSION = 2;

/** Trees of a block: { statements, expressions }; undefined if it builds SQL at run time or cannot be compiled. */
export async function partsOf(text) {
  let compiled;
  try {
    compiled = await parsePlPgSQL(text);
  } catch (e) {
    return undefined;
  }
  const found = { statements: [], expressions: [], dynamic: false };
  collect(compiled, found);
  if (found.dynamic) return undefined;
  const parts = { statements: [], expressions: [] };
  try {
    for (const sql of found.statements) parts.statements.push(...(await parse(sql)).stmts || []);
    for (const sql of found.expressions) parts.expressions.push(...(await parse(sql)).stmts || []);
  } catch (e) {
    return undefined;
  }
  return parts;
}

function collect(node, found) {
  if (Array.isArray(node)) {
    node.forEach(n => collect(n, found));
    return;
  }
  if (node === null || typeof node !== 'object') return;
  for (const [kind, it] of Object.entries(node)) {
    if (kind === 'PLpgSQL_stmt_commit' || kind === 'PLpgSQL_stmt_rollback') found.statements.push('COMMIT');
    if (/^PLpgSQL_stmt_dyn/.test(kind) || kind === 'dynquery') found.dynamic = true;
    if (kind === 'PLpgSQL_stmt_perform' && it.expr) {
      found.expressions.push(it.expr.PLpgSQL_expr.query);
    } else if (kind === 'PLpgSQL_expr') {
      const mode = it.parseMode || STATEMENT;
      if (mode === STATEMENT) found.statements.push(it.query);
      else found.expressions.push('SELECT ' + (mode === EXPRESSION ? it.query : assigned(it.query)));
    } else {
      collect(it, found);
    }
  }
}

/** What stands behind the first := or = of an assignment that is outside brackets. */
function assigned(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') depth++;
    if (text[i] === ']') depth--;
    if (depth === 0 && text[i] === '=') return text.slice(i + 1);
  }
  return text;
}
