// What a statement does, told from PostgreSQL's own syntax tree. This is the second opinion that our reader is held to, so
// it knows nothing of the reader: it goes by the types of the tree's nodes alone.

/** Nodes that stand for one effect each, whatever is in them. */
const PLAIN = {
  TransactionStmt: 'transaction', VariableShowStmt: 'select', DiscardStmt: 'session', ConstraintsSetStmt: 'session',
  DeallocateStmt: 'session', ClosePortalStmt: 'select', FetchStmt: 'select', ListenStmt: 'notify', UnlistenStmt: 'notify',
  NotifyStmt: 'notify', CheckPointStmt: 'maintenance', LoadStmt: 'server-program', DoStmt: 'block', ExecuteStmt: 'call',
  CreateRoleStmt: 'grant', AlterRoleStmt: 'grant', AlterRoleSetStmt: 'grant', DropRoleStmt: 'grant',
  GrantRoleStmt: 'grant', AlterDefaultPrivilegesStmt: 'grant', ReassignOwnedStmt: 'grant', SecLabelStmt: 'grant',
  CreateFunctionStmt: 'create', CreateExtensionStmt: 'create', CreateDomainStmt: 'create', CreateEnumStmt: 'create',
  CreateRangeStmt: 'create', CompositeTypeStmt: 'create', DefineStmt: 'create', CreateOpClassStmt: 'create',
  CreateOpFamilyStmt: 'create', CreateCastStmt: 'create', CreateConversionStmt: 'create', CreateTransformStmt: 'create',
  CreatePLangStmt: 'create', CreateAmStmt: 'create', CreateEventTrigStmt: 'create', CreateFdwStmt: 'create',
  CreateForeignServerStmt: 'create', CreateUserMappingStmt: 'create', CreatedbStmt: 'create',
  CreateTableSpaceStmt: 'create,server-file', CreatePublicationStmt: 'create,replication',
  CreateSubscriptionStmt: 'create,replication', ImportForeignSchemaStmt: 'create',
  AlterFunctionStmt: 'alter', AlterExtensionStmt: 'alter', AlterExtensionContentsStmt: 'alter', AlterDomainStmt: 'alter',
  AlterEnumStmt: 'alter', AlterTypeStmt: 'alter', AlterOperatorStmt: 'alter', AlterOpFamilyStmt: 'alter',
  AlterCollationStmt: 'alter', AlterTSDictionaryStmt: 'alter', AlterTSConfigurationStmt: 'alter',
  AlterEventTrigStmt: 'alter', AlterFdwStmt: 'alter', AlterForeignServerStmt: 'alter', AlterUserMappingStmt: 'alter',
  AlterDatabaseStmt: 'alter', AlterDatabaseRefreshCollStmt: 'alter', AlterDatabaseSetStmt: 'alter',
  AlterTableSpaceOptionsStmt: 'alter', AlterTableMoveAllStmt: 'alter', AlterPublicationStmt: 'alter,replication',
  AlterSubscriptionStmt: 'alter,replication', AlterSystemStmt: 'alter,server-program', AlterStatsStmt: 'alter',
  AlterObjectDependsStmt: 'alter',
  DropdbStmt: 'drop', DropTableSpaceStmt: 'drop', DropSubscriptionStmt: 'drop,replication', DropOwnedStmt: 'drop,grant',
  DropUserMappingStmt: 'drop',
};

/** What can be dropped, renamed, commented or moved that has rows, or belongs to something that has. */
const RELATIONS = new Set(['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_FOREIGN_TABLE', 'OBJECT_SEQUENCE',
  'OBJECT_INDEX']);
/** What is named behind ON: the last part of its name is its own, those before are the relation's. */
const ON_RELATION = new Set(['OBJECT_TRIGGER', 'OBJECT_POLICY', 'OBJECT_RULE', 'OBJECT_COLUMN', 'OBJECT_TABCONSTRAINT']);
const RIGHTS = new Set(['OBJECT_POLICY', 'OBJECT_RULE', 'OBJECT_ROLE']);
const REPLICATION = new Set(['OBJECT_PUBLICATION', 'OBJECT_SUBSCRIPTION']);

const strings = list => (list || []).map(n => n.String ? n.String.sval : '').filter(s => s !== '');
const nameOf = v => [v.schemaname, v.relname].filter(Boolean).join('.');
const ownName = v => v.alias ? v.alias.aliasname : v.relname;
const lastTwo = parts => parts.slice(-2).join('.');

class Statement {
  effects = new Set();
  reads = new Set();
  writes = new Set();
  functions = new Set();
  procedures = new Set();
  filters = [];
  /** Takes over what another does; that of an expression, which reads nothing unless it reads a relation. */
  include(other, expression) {
    if (expression && other.reads.size === 0) other.effects.delete('select');
    for (const set of ['effects', 'reads', 'writes', 'functions', 'procedures']) other[set].forEach(v => this[set].add(v));
    this.filters.push(...other.filters);
  }
  add(effects) { effects.split(',').forEach(e => this.effects.add(e)); }
  write(effect, name) { this.add(effect); this.writes.add(name); }
  read(name) { this.reads.add(name); this.add('select'); }
}

/** Names of WITH queries that are in sight; immutable. */
class Sight {
  constructor(names = new Set()) { this.names = names; }
  has(name) { return this.names.has(name); }
  with(name) { return new Sight(new Set([...this.names, name])); }
}

export function answer(raw) {
  const out = new Statement();
  statement(raw.stmt, out, new Sight());
  return out;
}

function kindOf(node) { return Object.keys(node)[0]; }

function statement(node, out, sight) {
  const kind = kindOf(node);
  const it = node[kind];
  if (PLAIN[kind] !== undefined) {
    out.add(PLAIN[kind]);
  }
  switch (kind) {
    case 'SelectStmt': select(it, out, sight); out.add('select'); return;
    case 'InsertStmt': case 'UpdateStmt': case 'DeleteStmt': case 'MergeStmt': change(kind, it, out, sight); return;
    case 'ExplainStmt': explain(it, out, sight); return;
    case 'PrepareStmt': out.add('session'); statement(it.query, out, sight); return;
    case 'DeclareCursorStmt': statement(it.query, out, sight); return;
    case 'CopyStmt': copy(it, out, sight); return;
    case 'CallStmt': out.add('call'); out.procedures.add(strings(it.funccall.funcname).join('.')); walk(it.funccall.args || [], out, sight); return;
    case 'ExecuteStmt': walk(it.params || [], out, sight); return;
    case 'VariableSetStmt': variable(it, out); return;
    case 'LockStmt': out.add('lock'); return;
    case 'VacuumStmt': case 'ReindexStmt': case 'ClusterStmt': out.add('maintenance'); return;
    case 'RefreshMatViewStmt': out.write('maintenance', nameOf(it.relation)); return;
    case 'TruncateStmt': it.relations.forEach(r => out.write('truncate', nameOf(r.RangeVar))); return;
    case 'DropStmt': drop(it, out); return;
    case 'DropOwnedStmt': case 'DropdbStmt': return;
    case 'GrantStmt': out.add('grant'); return;
    case 'CommentStmt': comment(it, out); return;
    case 'RenameStmt': rename(it, out); return;
    case 'AlterOwnerStmt': out.add('alter,grant'); about(it, out); return;
    case 'AlterObjectSchemaStmt': out.add('alter'); about(it, out); return;
    case 'AlterTableStmt': alterTable(it, out, sight); return;
    case 'AlterSeqStmt': out.write('alter', nameOf(it.sequence)); return;
    case 'AlterPolicyStmt': out.write('alter', nameOf(it.table)); out.add('grant'); return;
    case 'AlterDatabaseSetStmt': case 'AlterRoleSetStmt': return;
    case 'CreateStmt': createTable(it, out); return;
    case 'CreateForeignTableStmt': createTable(it.base, out); return;
    case 'CreateTableAsStmt': createAs(it, out, sight); return;
    case 'ViewStmt': out.write('create', nameOf(it.view)); select(it.query.SelectStmt, out, sight); return;
    case 'CreateSeqStmt': out.write('create', nameOf(it.sequence)); return;
    case 'IndexStmt': out.write('create', nameOf(it.relation)); walk([it.indexParams, it.whereClause], out, sight); return;
    case 'CreateTrigStmt': out.write('create', nameOf(it.relation)); return;
    case 'CreatePolicyStmt': out.write('create', nameOf(it.table)); out.add('grant'); return;
    case 'RuleStmt': out.write('create', nameOf(it.relation)); out.add('grant'); return;
    case 'CreateStatsStmt': out.add('create'); it.relations.forEach(r => r.RangeVar && out.write('create', nameOf(r.RangeVar))); return;
    case 'CreateSchemaStmt': out.add('create'); (it.schemaElts || []).forEach(e => statement(e, out, sight)); return;
    case 'CreateFunctionStmt': if (isCode(it)) out.add('server-program'); return;
    case 'AlterFunctionStmt': if (it.actions.some(a => a.DefElem.defname === 'security')) out.add('grant'); return;
    case 'AlterObjectDependsStmt': if (it.relation) out.writes.add(nameOf(it.relation)); return;
    default:
      if (PLAIN[kind] === undefined) throw new Error('no rule for ' + kind);
  }
}

const UNTRUSTED = new Set(['c', 'internal', 'plperlu', 'pltclu', 'plpythonu', 'plpython2u', 'plpython3u', 'plsh']);

/** Whether a function is native code, or in a language that can do whatever the server's user can. */
function isCode(it) {
  return (it.options || []).some(o => o.DefElem.defname === 'language' && UNTRUSTED.has(o.DefElem.arg.String.sval.toLowerCase()));
}

/** A query; answers nothing, fills in. */
function select(it, out, outer) {
  let sight = withClause(it.withClause, out, outer);
  if (it.op && it.op !== 'SETOP_NONE') {
    select(it.larg, out, sight);
    select(it.rarg, out, sight);
  }
  if (it.intoClause) out.write('create', nameOf(it.intoClause.rel));
  if (it.lockingClause) out.add('lock');
  const { withClause: w, larg, rarg, intoClause, lockingClause, ...rest } = it;
  walk(Object.values(rest), out, sight);
}

function withClause(clause, out, outer) {
  let sight = outer;
  if (!clause) return sight;
  const ctes = clause.ctes.map(c => c.CommonTableExpr);
  if (clause.recursive) ctes.forEach(c => { sight = sight.with(c.ctename); });
  for (const cte of ctes) {
    part(cte.ctequery, out, sight);
    walk([cte.search_clause, cte.cycle_clause], out, sight);
    sight = sight.with(cte.ctename);
  }
  return sight;
}

/** A query or change inside another. */
function part(node, out, sight) {
  const kind = kindOf(node);
  if (kind === 'SelectStmt') select(node.SelectStmt, out, sight);
  else if (kind.endsWith('Stmt')) change(kind, node[kind], out, sight);
  else walk([node], out, sight);
}

function change(kind, it, out, outer) {
  const sight = withClause(it.withClause, out, outer);
  const target = nameOf(it.relation);
  const effect = { InsertStmt: 'insert', UpdateStmt: 'update', DeleteStmt: 'delete', MergeStmt: 'merge' }[kind];
  out.write(effect, target);
  const returning = it.returningClause || it.returningList;
  if (returning) out.read(target);
  if (kind === 'InsertStmt' && it.onConflictClause && it.onConflictClause.action === 'ONCONFLICT_UPDATE') out.add('update');
  if (kind === 'MergeStmt') {
    for (const { MergeWhenClause: when } of it.mergeWhenClauses) {
      const what = { CMD_INSERT: 'insert', CMD_UPDATE: 'update', CMD_DELETE: 'delete' }[when.commandType];
      if (what) out.add(what);
      if (what === 'update' || what === 'delete') {
        const bySource = when.matchKind === 'MERGE_WHEN_NOT_MATCHED_BY_SOURCE';
        const clauses = [bySource ? undefined : it.joinCondition, when.condition].filter(Boolean);
        const clause = clauses.length > 1 ? { BoolExpr: { boolop: 'AND_EXPR', args: clauses } } : clauses[0];
        out.filters.push({ effect: what, clause, target: ownName(it.relation), joined: true });
      }
    }
  }
  if (kind === 'UpdateStmt' || kind === 'DeleteStmt') out.filters.push({ effect, clause: it.whereClause, target: ownName(it.relation),
    joined: !!(it.fromClause || it.usingClause) });
  const { withClause: w, relation, ...rest } = it;
  walk(Object.values(rest), out, sight);
}

/** Whatever is in an expression or list. */
function walk(node, out, sight) {
  if (Array.isArray(node)) {
    node.forEach(n => walk(n, out, sight));
    return;
  }
  if (node === null || typeof node !== 'object') return;
  for (const [kind, it] of Object.entries(node)) {
    if (it === null || typeof it !== 'object') continue;
    if (kind === 'RangeVar') {
      const known = !it.schemaname && sight.has(it.relname);
      if (!known) out.read(nameOf(it));
    } else if (kind === 'SelectStmt') {
      select(it, out, sight);
    } else if (/^(Insert|Update|Delete|Merge)Stmt$/.test(kind)) {
      change(kind, it, out, sight);
    } else if (kind === 'FuncCall') {
      out.functions.add(strings(it.funcname).join('.'));
      walk(Object.values(it), out, sight);
    } else if (kind === 'TypeName' || kind === 'typeName') {
      continue;
    } else {
      walk(it, out, sight);
    }
  }
}

function explain(it, out, sight) {
  let runs = false;
  for (const { DefElem: option } of it.options || []) {
    if (option.defname === 'analyze') {
      const value = option.arg && (option.arg.String ? option.arg.String.sval : option.arg.Integer ? String(option.arg.Integer.ival || 0)
        : option.arg.Boolean ? String(option.arg.Boolean.boolval || false) : '');
      runs = !['false', 'off', '0'].includes(String(value).toLowerCase()) || option.arg === undefined;
    }
  }
  const inner = new Statement();
  statement(it.query, inner, sight);
  out.add('explain');
  inner.reads.forEach(r => out.reads.add(r));
  inner.functions.forEach(f => out.functions.add(f));
  inner.procedures.forEach(f => out.procedures.add(f));
  if (runs) {
    inner.effects.forEach(e => out.effects.add(e));
    inner.writes.forEach(w => out.writes.add(w));
    out.filters = inner.filters;
  } else {
    out.planned = true;
  }
}

function copy(it, out, sight) {
  const name = it.relation && nameOf(it.relation);
  if (it.query) {
    part(it.query, out, sight);
  }
  if (it.is_from) {
    out.write('copy-in', name);
    walk([it.whereClause], out, sight);
  } else {
    if (name) out.reads.add(name);
    out.effects.delete('select');
    out.add('copy-out');
  }
  if (it.is_program) out.add('server-program');
  else if (it.filename) out.add('server-file');
}

function variable(it, out) {
  const transaction = it.name === 'TRANSACTION' || it.name === 'SESSION CHARACTERISTICS' || it.name === 'TRANSACTION SNAPSHOT';
  out.add(transaction ? 'transaction' : 'session');
}

function names(object) {
  if (object.List) return strings(object.List.items);
  if (object.TypeName) return strings(object.TypeName.names);
  if (object.ObjectWithArgs) return strings(object.ObjectWithArgs.objname);
  return object.String ? [object.String.sval] : [];
}

function drop(it, out) {
  out.add('drop');
  if (RIGHTS.has(it.removeType)) out.add('grant');
  if (REPLICATION.has(it.removeType)) out.add('replication');
  for (const object of it.objects || []) {
    const parts = names(object);
    if (RELATIONS.has(it.removeType)) out.writes.add(lastTwo(parts));
    else if (ON_RELATION.has(it.removeType)) out.writes.add(lastTwo(parts.slice(0, -1)));
  }
}

function comment(it, out) {
  out.add('alter');
  const parts = names(it.object);
  if (RELATIONS.has(it.objtype)) out.writes.add(lastTwo(parts));
  else if (ON_RELATION.has(it.objtype)) out.writes.add(lastTwo(parts.slice(0, -1)));
}

function about(it, out) {
  if (it.relation) out.writes.add(nameOf(it.relation));
  if (RIGHTS.has(it.objectType)) out.add('grant');
  if (REPLICATION.has(it.objectType)) out.add('replication');
}

function rename(it, out) {
  if (it.renameType === 'OBJECT_ROLE') { out.add('grant'); return; }
  out.add('alter');
  if (RIGHTS.has(it.renameType)) out.add('grant');
  if (REPLICATION.has(it.renameType)) out.add('replication');
  const composite = it.renameType === 'OBJECT_TYPE'
    || it.renameType === 'OBJECT_ATTRIBUTE' && it.relationType === 'OBJECT_TYPE';
  if (it.relation && !composite) out.writes.add(nameOf(it.relation));
}

function alterTable(it, out, sight) {
  out.add('alter');
  const type = it.objtype === 'OBJECT_TYPE';
  if (!type) out.writes.add(nameOf(it.relation));
  for (const { AlterTableCmd: command } of it.cmds) {
    if (command.subtype === 'AT_ChangeOwner') out.add('grant');
    if (command.subtype === 'AT_DropColumn' && !type) out.add('drop');
    if (/RowSecurity/.test(command.subtype)) out.add('grant');
    const other = command.def && command.def.PartitionCmd;
    if (other) {
      out.writes.add(nameOf(other.name));
      walk([other.bound], out, sight);
    }
    if (command.subtype === 'AT_SetExpression') walk([command.def], out, sight);
    if (command.subtype === 'AT_AlterColumnType') walk([command.def.ColumnDef.raw_default], out, sight);
    if (command.subtype === 'AT_AddConstraint') {
      const { raw_expr, exclusions, where_clause } = command.def.Constraint;
      walk([raw_expr, exclusions, where_clause], out, sight);
    }
    if (command.subtype === 'AT_AddColumn') {
      for (const { Constraint: one } of command.def.ColumnDef.constraints || []) walk([one.raw_expr], out, sight);
    }
  }
}

function createTable(it, out) {
  out.write('create', nameOf(it.relation));
  if (it.partbound) walk([it.partbound], out, new Sight());
}

function createAs(it, out, sight) {
  out.write('create', nameOf(it.into.rel));
  if (it.query.ExecuteStmt) {
    out.add('call');
    walk(it.query.ExecuteStmt.params || [], out, sight);
    return;
  }
  part(it.query, out, sight);
}
