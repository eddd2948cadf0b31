// Whether a WHERE clause can leave out a row at all, told from the syntax tree. Three answers: it lets every row through
// (but for unknown values), it lets none through, or it is no business of this file.

const EVERY = 'every', NONE = 'none', SOME = 'some';

/**
 * Whether a change with this clause changes every row, as far as that can be told without knowing the rows: 'yes', 'no', or
 * 'perhaps' where a subquery might look at the row that is changed.
 */
export function isOpen(clause, target, joined) {
  if (!clause || truth(clause) === EVERY) return 'yes';
  if (truth(clause) === NONE || mentions(clause, target, false, joined)) return 'no';
  return mentions(clause, target, true, false) ? 'perhaps' : 'yes';
}

/** Whether a column of the target is looked at, or one that does not say whose it is and could be nobody else's. */
function mentions(node, target, inQueries, qualified) {
  if (Array.isArray(node)) return node.some(n => mentions(n, target, inQueries, qualified));
  if (node === null || typeof node !== 'object') return false;
  if ('CurrentOfExpr' in node) return true;
  if ('ColumnRef' in node) {
    const fields = node.ColumnRef.fields;
    return fields.length === 1 ? !qualified : fields.slice(0, -1).some(f => f.String && f.String.sval === target);
  }
  return Object.entries(node).some(([key, value]) => (inQueries || key !== 'subselect') && mentions(value, target, inQueries, qualified));
}

const bare = node => JSON.stringify(node, (key, value) => key === 'location' || key === 'rexpr_list_start' || key === 'rexpr_list_end' ? undefined : value);
const same = (a, b) => a !== undefined && b !== undefined && bare(a) === bare(b);
const isLeaf = node => 'ColumnRef' in node || 'A_Const' in node
  || 'TypeCast' in node && isLeaf(node.TypeCast.arg);

function truth(node) {
  const kind = Object.keys(node)[0];
  const it = node[kind];
  switch (kind) {
    case 'A_Const': return it.boolval ? (it.boolval.boolval ? EVERY : NONE) : it.isnull ? NONE
      : it.sval && /^(t|true|y|yes|on|1)$/i.test(it.sval.sval) ? EVERY : SOME;
    case 'TypeCast': return truth(it.arg);
    case 'BoolExpr': return connective(it);
    case 'A_Expr': return comparison(it);
    case 'NullTest': return 'A_Const' in it.arg ? (!!it.arg.A_Const.isnull === (it.nulltesttype === 'IS_NULL') ? EVERY : NONE) : SOME;
    case 'BooleanTest': {
      const inner = truth(it.arg);
      const wanted = { IS_TRUE: EVERY, IS_NOT_FALSE: EVERY, IS_FALSE: NONE, IS_NOT_TRUE: NONE }[it.booltesttype];
      return inner === SOME || !wanted ? SOME : inner === wanted ? EVERY : NONE;
    }
    case 'CollateClause': return truth(it.arg);
    default: return SOME;
  }
}

function connective(it) {
  const parts = it.args.map(truth);
  if (it.boolop === 'NOT_EXPR') return parts[0] === EVERY ? NONE : parts[0] === NONE ? EVERY : SOME;
  if (it.boolop === 'AND_EXPR') return parts.includes(NONE) ? NONE : parts.every(p => p === EVERY) ? EVERY : SOME;
  return parts.includes(EVERY) || complementary(it.args) ? EVERY : parts.every(p => p === NONE) ? NONE : SOME;
}

const OPPOSITE = { '=': '<>', '<>': '=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

/** {@code a OR NOT a}, {@code a IS NULL OR a IS NOT NULL}, {@code a < 1 OR a >= 1}. */
function complementary(args) {
  return args.some(a => args.some(b => {
    if (a.NullTest && b.NullTest) return a.NullTest.nulltesttype !== b.NullTest.nulltesttype && same(a.NullTest.arg, b.NullTest.arg);
    if (b.BoolExpr && b.BoolExpr.boolop === 'NOT_EXPR') return same(a, b.BoolExpr.args[0]);
    if (a.A_Expr && b.A_Expr && a.A_Expr.kind === 'AEXPR_OP' && b.A_Expr.kind === 'AEXPR_OP') {
      const [x, y] = [a.A_Expr, b.A_Expr];
      return OPPOSITE[x.name.at(-1).String.sval] === y.name.at(-1).String.sval && same(x.lexpr, y.lexpr) && same(x.rexpr, y.rexpr);
    }
    return false;
  }));
}

function comparison(it) {
  const operator = it.name ? it.name.at(-1).String.sval : '';
  if (it.kind === 'AEXPR_OP' && it.lexpr) {
    if (same(it.lexpr, it.rexpr) && isLeaf(it.lexpr)) {
      return ['=', '<=', '>='].includes(operator) ? EVERY : ['<>', '!=', '<', '>'].includes(operator) ? NONE : SOME;
    }
    const [left, right] = [constant(it.lexpr), constant(it.rexpr)];
    if (left !== undefined && right !== undefined && typeof left === typeof right) {
      const known = { '=': left === right, '<>': left !== right, '!=': left !== right, '<': left < right, '>': left > right,
        '<=': left <= right, '>=': left >= right }[operator];
      return known === undefined ? SOME : known ? EVERY : NONE;
    }
    return SOME;
  }
  if (it.kind === 'AEXPR_NOT_DISTINCT' && same(it.lexpr, it.rexpr)) return EVERY;
  if (it.kind === 'AEXPR_DISTINCT' && same(it.lexpr, it.rexpr)) return NONE;
  if ((it.kind === 'AEXPR_LIKE' || it.kind === 'AEXPR_ILIKE') && it.rexpr.A_Const && it.rexpr.A_Const.sval) {
    return it.rexpr.A_Const.sval.sval === '%' && !operator.startsWith('!') ? EVERY : SOME;
  }
  if (it.kind === 'AEXPR_BETWEEN') {
    const bounds = it.rexpr.List.items;
    return bounds.every(b => same(b, it.lexpr)) ? EVERY : SOME;
  }
  if (it.kind === 'AEXPR_IN') {
    const member = it.rexpr.List.items.some(i => same(i, it.lexpr));
    return member && isLeaf(it.lexpr) ? (operator === '=' ? EVERY : NONE) : SOME;
  }
  return SOME;
}

function constant(node) {
  const value = node.A_Const;
  if (!value) return undefined;
  if (value.ival) return value.ival.ival || 0;
  if (value.fval) return Number(value.fval.fval);
  return value.sval ? value.sval.sval : undefined;
}
