// Makes the corpora called generated-… from a grammar of its own: node generate.mjs ../test/resources/conformance
// The same seed gives the same texts. It knows the tables of setup.txt, and nothing of how our reader works.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLES = {
  customers: { key: 'id', int: ['id'], text: ['name', 'email', 'country'], time: ['created'] },
  products: { key: 'id', int: ['id', 'stock'], text: ['sku', 'title'], num: ['price'] },
  orders: { key: 'id', int: ['id', 'customer_id'], text: ['state', 'note'], num: ['total'], time: ['placed'] },
  order_lines: { key: 'line', int: ['order_id', 'line', 'product_id', 'quantity'], text: [], num: ['price'] },
  audit_log: { key: 'id', int: ['id'], text: ['what'], time: ['at'] },
  archived_orders: { key: 'id', int: ['id', 'customer_id'], text: ['state', 'note'], num: ['total'], time: ['placed'] },
  open_orders: { key: 'id', int: ['id', 'customer_id'], text: [], num: ['total'], view: true },
};
const JOINS = [
  ['customers', 'orders', 'id', 'customer_id'], ['orders', 'order_lines', 'id', 'order_id'],
  ['products', 'order_lines', 'id', 'product_id'], ['orders', 'archived_orders', 'id', 'id'],
  ['customers', 'open_orders', 'id', 'customer_id'],
];
const NAMES = Object.keys(TABLES);
const BASE = NAMES.filter(n => !TABLES[n].view);

function random(seed) { // mulberry32
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Grammar {
  constructor(dialect, seed) {
    this.my = dialect === 'mariadb';
    this.rnd = random(seed);
    this.fresh = 0;
  }
  below(n) { return Math.floor(this.rnd() * n); }
  chance(p) { return this.rnd() < p; }
  one(list) { return list[this.below(list.length)]; }
  some(list, least = 1) {
    const shuffled = [...list].sort(() => this.rnd() - 0.5);
    return shuffled.slice(0, least + this.below(Math.max(1, Math.min(3, list.length - least + 1))));
  }
  either(...ways) { return this.one(ways)(); }
  q(name) {
    if (!this.chance(0.15)) return name;
    return this.my ? '`' + name + '`' : '"' + name.toUpperCase() + '"';
  }
  name(prefix) { return prefix + ++this.fresh; }

  // values
  number() { return String(this.one([0, 1, 2, 3, 5, 7, 10, 42, 100, 999])); }
  string() { return this.one(["'new'", "'paid'", "'x'", "'it''s'", "'drop table customers'", "''", "'a;b'", "'-- no'", "'%a%'", "'/* */'"]); }
  param() { return this.either(() => this.number(), () => this.string()); }

  ints(scope) { return scope.flatMap(s => s.t.int.map(c => s.a + '.' + c)); }
  texts(scope) { return scope.flatMap(s => s.t.text.map(c => s.a + '.' + c)); }
  times(scope) { return scope.flatMap(s => (s.t.time ?? []).map(c => s.a + '.' + c)); }
  nums(scope) { return scope.flatMap(s => [...s.t.int, ...(s.t.num ?? [])].map(c => s.a + '.' + c)); }
  ref(path) { return path.startsWith('.') ? path.slice(1) : path; }

  num(scope, depth = 2) {
    const leaf = () => this.chance(0.7) ? this.ref(this.one(this.nums(scope))) : this.number();
    if (depth <= 0 || this.chance(0.4)) return leaf();
    const n = () => this.num(scope, depth - 1);
    return this.either(
      () => `${n()} ${this.one(['+', '-', '*'])} ${n()}`, () => `(${n()})`, () => `coalesce(${n()}, ${n()})`,
      () => `abs(${n()})`, () => `case when ${this.pred(scope, depth - 1)} then ${n()} else ${n()} end`,
      () => `greatest(${n()}, ${n()})`, () => `round(${n()}, 1)`, () => `nullif(${n()}, ${n()})`, () => `-${leaf()}`,
      () => `mod(${n()}, 7)`, () => `length(${this.text(scope, depth - 1)})`,
      () => this.my ? `if(${this.pred(scope, depth - 1)}, ${n()}, ${n()})` : `casewhen(${this.pred(scope, depth - 1)}, ${n()}, ${n()})`,
      () => this.my ? `cast(${n()} as signed)` : `cast(${n()} as bigint)`,
      () => this.my ? `ifnull(${n()}, 0)` : `nvl(${n()}, 0)`);
  }
  text(scope, depth = 2) {
    const all = this.texts(scope);
    const leaf = () => all.length > 0 && this.chance(0.75) ? this.ref(this.one(all)) : this.string();
    if (depth <= 0 || this.chance(0.4)) return leaf();
    const t = () => this.text(scope, depth - 1);
    return this.either(
      () => `upper(${t()})`, () => `lower(${t()})`, () => `concat(${t()}, ${t()})`, () => `substring(${t()}, 1, 3)`,
      () => `trim(${t()})`, () => `coalesce(${t()}, ${t()})`, () => `replace(${t()}, 'a', 'b')`,
      () => `case ${t()} when ${this.string()} then ${t()} else ${t()} end`,
      () => this.my ? `left(${t()}, 2)` : `${t()} || ${t()}`,
      () => this.my ? `concat_ws('-', ${t()}, ${t()})` : `concat_ws('-', ${t()}, ${t()})`,
      () => this.my ? `date_format(now(), '%Y')` : `formatdatetime(current_timestamp, 'yyyy')`,
      () => this.my ? `convert(${t()} using utf8mb4)` : `cast(${t()} as varchar(100))`,
      () => `lpad(${t()}, 5, '0')`);
  }
  pred(scope, depth = 2) {
    const d = depth - 1;
    const leaf = () => this.either(
      () => `${this.ref(this.one(this.nums(scope)))} ${this.one(['=', '<', '>', '<=', '>=', '<>'])} ${this.number()}`,
      () => `${this.ref(this.one(this.ints(scope)))} in (${this.number()}, ${this.number()})`,
      () => `${this.ref(this.one(this.ints(scope)))} between 1 and ${this.number()}`,
      () => { const t = this.texts(scope); return t.length ? `${this.ref(this.one(t))} = ${this.string()}` : '1 = 1'; },
      () => { const t = this.texts(scope); return t.length ? `${this.ref(this.one(t))} is ${this.one(['', 'not '])}null` : `${this.ref(this.one(this.ints(scope)))} > 0`; });
    if (depth <= 0 || this.chance(0.5)) return leaf();
    return this.either(
      () => `${this.pred(scope, d)} and ${this.pred(scope, d)}`, () => `(${this.pred(scope, d)} or ${this.pred(scope, d)})`,
      () => `not (${this.pred(scope, 0)})`, () => `${this.text(scope, 1)} like '%a%'`,
      () => `${this.num(scope, 1)} > ${this.num(scope, 1)}`,
      () => `${this.ref(this.one(this.ints(scope)))} in (${this.column('int', d)})`,
      () => `exists (${this.exists(scope)})`,
      () => `${this.ref(this.one(this.ints(scope)))} = (select max(z.id) from ${this.one(['orders', 'customers', 'products'])} z)`,
      () => this.my ? `${this.text(scope, 0)} regexp '^a'` : `${this.text(scope, 0)} regexp '^a'`,
      () => { const t = this.times(scope); return t.length ? `${this.ref(this.one(t))} < current_timestamp` : leaf(); });
  }
  exists(scope) {
    const n = this.one(BASE);
    return `select 1 from ${n} w where w.${this.one(TABLES[n].int)} = ${this.ref(this.one(this.ints(scope)))}`;
  }
  column(kind, depth) {
    const n = this.one(NAMES);
    const s = [{ a: 'i', t: TABLES[n] }];
    return `select i.${this.one(TABLES[n].int)} from ${this.q(n)} i` + (this.chance(0.7) ? ` where ${this.pred(s, depth)}` : '');
  }

  from() {
    if (this.chance(0.45)) {
      const n = this.one(NAMES);
      const alias = this.chance(0.5);
      return { sql: this.q(n) + (alias ? this.one([' ', ' as ']) + 't' : ''), scope: [{ a: alias ? 't' : this.chance(0.3) ? n : '', t: TABLES[n] }] };
    }
    const [l, r, lk, rk] = this.one(JOINS);
    const how = this.one(['join', 'left join', 'inner join', 'right join']);
    let sql = `${this.q(l)} l ${how} ${this.q(r)} r on l.${lk} = r.${rk}`;
    if (this.chance(0.15)) sql = `${l} l, ${r} r`;
    const scope = [{ a: 'l', t: TABLES[l] }, { a: 'r', t: TABLES[r] }];
    if (this.chance(0.2)) {
      sql += ` cross join (select count(*) as n from ${this.one(BASE)}) x`;
      scope.push({ a: 'x', t: { int: ['n'], text: [] } });
    }
    return { sql, scope };
  }
  item(scope) { return this.chance(0.6) ? this.num(scope) : this.text(scope); }
  tail(scope) {
    let sql = '';
    if (this.chance(0.7)) sql += ` where ${this.pred(scope)}`;
    if (this.chance(0.5)) sql += ` order by ${this.ref(this.one(this.nums(scope)))}${this.one(['', ' desc', ' asc'])}`;
    if (this.chance(0.4)) sql += this.my ? this.one([' limit 10', ' limit 5, 10', ' limit 10 offset 2']) : this.one([' limit 10', ' offset 1 rows fetch next 5 rows only', ' fetch first 3 rows only']);
    if (this.chance(0.08)) sql += ' for update';
    return sql;
  }
  select() {
    const { sql, scope } = this.from();
    const items = this.chance(0.2) ? ['*'] : Array.from({ length: 1 + this.below(4) }, (_, i) => this.item(scope) + (this.chance(0.4) ? ` as c${i}` : ''));
    return `select ${this.chance(0.1) ? 'distinct ' : ''}${items.join(', ')} from ${sql}` + (items[0] !== '*' && this.chance(0) ? '' : this.tail(scope)).replace(/ order by [^ ]+( desc| asc)?/, m => /^select distinct/.test('x') ? '' : m);
  }
  insert() {
    const n = this.one(BASE);
    const t = TABLES[n];
    const id = 1000 + this.below(9000);
    if (n === 'order_lines') return this.either(
      () => `insert into order_lines (order_id, line, product_id, quantity) values (${id}, 1, 2, ${this.number()})`,
      () => `insert into order_lines (order_id, line, quantity) select o.id, 99, ${this.number()} from orders o where ${this.pred([{ a: 'o', t: TABLES.orders }], 1)}`);
    const cols = ['id', ...t.text.filter(c => this.chance(0.5))];
    const row = i => `(${cols.map(c => c === 'id' ? id + i : c === 'country' ? "'XX'" : c === 'sku' ? `'S${id + i}'` : "'v'").join(', ')})`;
    return this.either(
      () => `insert into ${this.q(n)} (${cols.join(', ')}) values ${row(0)}`,
      () => `insert into ${n} (${cols.join(', ')}) values ${row(0)}, ${row(1)}, ${row(2)}`,
      () => `insert into ${n} (id) select 5000 + max(id) from ${this.one(BASE.filter(b => b !== 'order_lines'))}`,
      () => `insert into archived_orders select * from orders where ${this.pred([{ a: '', t: TABLES.orders }], 1)}`,
      () => this.my ? `insert ignore into ${n} (id) values (1), (${id})` : `insert into ${n} set id = ${id}`,
      () => this.my ? `insert into ${n} (id) values (${id}) on duplicate key update id = values(id)` : `merge into ${n} (id) key (id) values (${id})`,
      () => this.my ? `replace into ${n} (id) values (${id})` : `merge into ${n} t using (select ${id} as k) s on t.id = s.k when not matched then insert (id) values (s.k)`,
      () => this.my ? `insert into ${n} set id = ${id}` : `insert into ${n} (id) values (${id})`);
  }
  set(t, scope) {
    const choices = [...t.text.filter(c => !['country', 'sku'].includes(c)).map(c => [c, this.one(["'v'", "'w'"])]), ...(t.num ?? []).map(c => [c, this.one(['7.77', '6 + 0.66'])]),
      ...t.int.filter(c => c !== 'id' && c !== t.key && c !== 'order_id').map(c => [c, this.one(['77', '70 + 8'])])];
    return this.some(choices).map(([c, v]) => `${c} = ${v}`).join(', ');
  }
  update() {
    const n = this.one(BASE);
    const t = TABLES[n];
    const scope = [{ a: '', t }];
    const set = this.set(t, [{ a: '', t }]);
    return this.either(
      () => `update ${this.q(n)} set ${set} where ${this.pred(scope)}`,
      () => `update ${n} set ${set} where ${t.key} = ${this.number()}`,
      () => `update ${n} t set ${set} where t.${t.key} in (${this.columnBut(n)})`,
      () => this.my ? `update ${n} set ${set} where ${this.pred(scope, 1)} limit 2` : `update ${n} set ${set} where ${this.pred(scope, 1)} fetch first 2 rows only`,
      () => this.my ? `update orders o join customers c on o.customer_id = c.id set o.state = 'j' where c.country = 'GB'` : `update orders set (state, total) = ('j', 5) where id = ${this.number()}`,
      () => `update ${n} set ${set}`);
  }
  columnBut(n) {
    const m = this.one(BASE.filter(b => b !== n));
    return `select i.${this.one(TABLES[m].int)} from ${m} i where ${this.pred([{ a: 'i', t: TABLES[m] }], 0)}`;
  }
  del() {
    const n = this.one(BASE);
    const t = TABLES[n];
    return this.either(
      () => `delete from ${this.q(n)} where ${this.pred([{ a: '', t }])}`,
      () => `delete from ${n} where ${t.key} = ${this.number()}`,
      () => `delete from ${n} where ${t.key} in (${this.columnBut(n)})`,
      () => this.my ? `delete o from orders o join customers c on c.id = o.customer_id where c.active = 0` : `delete from ${n} where ${t.key} > 1 fetch first 1 row only`,
      () => this.my ? `delete from ${n} where ${this.pred([{ a: '', t }], 1)} order by ${t.key} limit 1` : `delete from ${n} where not exists (select 1 from customers)`,
      () => `delete from ${n}`);
  }
  application() { return this.one([() => this.select(), () => this.select(), () => this.insert(), () => this.update(), () => this.del()])(); }

  report() {
    const { sql, scope } = this.from();
    const key = this.ref(this.one([...this.texts(scope), ...this.ints(scope)]));
    const agg = () => this.either(
      () => `count(*)`, () => `sum(${this.num(scope, 1)})`, () => `avg(${this.ref(this.one(this.nums(scope)))})`, () => `min(${this.ref(this.one(this.nums(scope)))})`,
      () => `count(distinct ${this.ref(this.one(this.nums(scope)))})`, () => `max(${this.text(scope, 1)})`,
      () => this.my ? `group_concat(${this.ref(this.one(this.nums(scope)))} order by 1 separator '|')` : `listagg(${this.ref(this.one(this.nums(scope)))}, '|') within group (order by 1)`);
    const over = () => `${this.one(['row_number()', 'rank()', 'dense_rank()', `sum(${this.ref(this.one(this.nums(scope)))})`, `lag(${this.ref(this.one(this.nums(scope)))})`])} over (${this.chance(0.6) ? `partition by ${key} ` : ''}order by ${this.ref(this.one(this.nums(scope)))}${this.chance(0.2) ? '' : ''})`;
    const where = this.chance(0.6) ? ` where ${this.pred(scope, 1)}` : '';
    return this.either(
      () => `select ${key} as k, ${agg()} as a, ${agg()} as b from ${sql}${where} group by ${key} having count(*) > ${this.below(2)} order by 1`,
      () => `select ${key}, ${over()} as w from ${sql}${where}`,
      () => `with g as (select ${key} as k, ${agg()} as a from ${sql}${where} group by ${key}) select g.k, g.a from g where g.a is not null`,
      () => `select z.k, max(z.a) from (select ${key} as k, ${this.num(scope)} as a from ${sql}${where}) z group by z.k`,
      () => `select extract(year from ${this.one(['o.placed', 'o.placed'])}) as y, count(*) from orders o group by extract(year from o.placed)`,
      () => `select count(*) from (${this.query(0)}) counted`,
      () => this.my ? `select ${key}, ${agg()} from ${sql}${where} group by ${key} with rollup` : `select ${agg()} filter (where ${this.pred(scope, 0)}) from ${sql}${where}`,
      () => `(select ${this.one(['id'])} from orders) ${this.one(['union', 'union all', 'intersect', 'except'])} (select id from ${this.one(['customers', 'products'])}) order by 1`);
  }

  migration() {
    const t = this.name('t');
    const n = this.one(BASE);
    const type = () => this.my ? this.one(['int', 'bigint unsigned', 'varchar(50)', 'text', 'decimal(10,2)', 'datetime', 'json', "enum('a','b')", 'tinyint(1)', 'blob', 'varchar(20) character set utf8mb4'])
      : this.one(['int', 'bigint', 'varchar(50)', 'clob', 'decimal(10,2)', 'timestamp', 'json', "enum('a','b')", 'boolean', 'blob', 'uuid', 'int array']);
    const column = i => `c${i} ${type()}${this.one(['', ' not null', ' null'])}`;
    const columns = () => Array.from({ length: 1 + this.below(4) }, (_, i) => column(i)).join(', ');
    const auto = this.my ? 'id bigint auto_increment primary key' : this.one(['id bigint generated always as identity primary key', 'id int auto_increment primary key', 'id bigint generated by default as identity (start with 5) primary key']);
    const text = TABLES[n].text.find(c => c !== 'note') ?? TABLES[n].int[0];
    return this.either(
      () => `create table ${this.chance(0.3) ? 'if not exists ' : ''}${this.q(t)} (${auto}, ${columns()})${this.my ? this.one(['', ' engine=InnoDB', " default charset=utf8mb4 comment='x'"]) : ''}`,
      () => `create table ${t} (id int primary key, other int, ${this.chance(0.5) ? `constraint fk_${t} foreign key (other) references ${n === 'order_lines' ? 'orders' : n} (id)${this.one(['', ' on delete cascade'])}, ` : ''}unique (other), check (other > 0))`,
      () => `create table ${t} as select ${TABLES[n].int.join(', ')} from ${n} where ${this.pred([{ a: '', t: TABLES[n] }], 1)}`,
      () => `alter table ${this.q(n)} add ${this.one(['', 'column '])}${column(9)}`.replace(' not null', ''),
      () => `alter table ${n} add column extra int default ${this.number()}${this.my ? this.one(['', ' first', ` after ${TABLES[n].int[0]}`]) : this.one(['', ` before ${TABLES[n].int[0]}`])}`,
      () => `alter table ${n} drop column ${text}`,
      () => `alter table ${n} rename to ${t}`,
      () => `alter table ${n} add constraint ck_${t} check (${(TABLES[n].num ?? TABLES[n].text)[0]} <> ${TABLES[n].num ? 77 : "'zz'"})`,
      () => this.my ? `alter table ${n} modify ${text} varchar(200)${this.one(['', ' not null', " default 'x'"])}`.replace(' not null', '') : `alter table ${n} alter column ${text} ${this.one(['varchar(200)', "set default 'x'", 'set data type varchar(150)', 'drop default'])}`,
      () => this.my ? `alter table ${n} change ${text} ${text}_new varchar(200)` : `alter table ${n} alter column ${text} rename to ${text}_new`,
      () => this.my ? `alter table ${n} add index ix_${t} (${TABLES[n].int[0]}), add column z int` : `alter table ${n} add column (z int, zz varchar(10))`,
      () => `create ${this.one(['', 'unique '])}index ix_${t} on ${this.q(n)} (${TABLES[n].key === 'line' ? 'order_id, line' : 'id'}${this.my ? '' : ''})`,
      () => `create ${this.one(['', 'or replace '])}view v_${t} as ${this.query(0)}`.replace(/count\(\*\) (from)/, 'count(*) as c $1'),
      () => `drop table ${this.one(['', 'if exists '])}${n}`,
      () => this.one([`drop view open_orders`, 'drop view if exists open_orders, nothing_here', 'drop table if exists nothing_here']),
      () => `drop index by_customer${this.my ? ' on orders' : ''}`,
      () => this.one(['create sequence seq_' + t, `create sequence seq_${t} start with 100 increment by 10`, 'drop sequence invoices', 'alter sequence invoices restart with 500']),
      () => `insert into ${n === 'order_lines' ? 'audit_log' : n} (id) values (${7000 + this.below(900)})`,
      () => `update ${n} set ${this.set(TABLES[n], [{ a: '', t: TABLES[n] }])} where ${TABLES[n].key} = 1`,
      () => `truncate table ${n}`,
      () => this.my ? `create trigger tr_${t} before insert on ${n} for each row set new.${TABLES[n].int[0]} = new.${TABLES[n].int[0]}` : `comment on table ${n} is 'about ${n}'`,
      () => this.my ? `create procedure p_${t}(in a int) begin declare x int; select count(*) into x from ${n}; if x > a then delete from audit_log; end if; end` : `create table ${t} (id int primary key, c varchar(10) as upper('x'))`.replace(" as upper('x')", " generated always as ('x')"),
      () => this.my ? `create function f_${t}(a int) returns int ${this.one(['deterministic', 'no sql', 'reads sql data'])} return a + 1` : `create domain d_${t} as varchar(20) check (value <> '')`,
      () => `create table ${t} (id int primary key, ${columns()}); insert into ${t} (id) values (1); drop table ${t}`.split('; ').slice(0, 1)[0]);
  }

  query(depth) {
    if (depth === 0) return this.select().replace(/select (distinct )?\* /, 'select count(*) ').replace(/ order by .*| for update/, '');
    return `select count(*) from (${this.query(depth - 1)}) q${depth}`.replace(/^select count/, this.one(['select max(1), count', 'select count', 'select distinct count']));
  }
  nested(depth = 2) {
    if (depth === 0) return this.select().replace(/ for update/, '');
    const inner = () => this.query(depth - 1);
    const n = this.one(BASE);
    return this.either(
      () => `select * from (${inner()}) d${depth}`,
      () => `with q${depth} as (${inner()}) select count(*) from q${depth}`,
      () => `select exists (${inner()})`,
      () => `select (select count(*) from (${inner()}) s${depth}) as n, ${this.number()}`,
      () => `select * from ${n} where exists (${inner()})`,
      () => this.my ? `select * from orders o left join lateral_${depth} on 1 = 1`.replace(`lateral_${depth}`, `(${inner()}) l${depth}`) : `select * from orders o left join (${inner()}) l${depth} on true`,
      () => `delete from ${n} where exists (${inner()}) and ${TABLES[n].key} > 0`,
      () => `update ${n} set ${this.set(TABLES[n], [{ a: '', t: TABLES[n] }])} where ${TABLES[n].key} = 1 and ${this.pred([{ a: '', t: TABLES[n] }])}`,
      () => `insert into audit_log (what) select 'x' from (${inner()}) i${depth}`,
      () => `create table ${this.name('n')} as select count(*) as c from (${inner()}) s`,
      () => `explain ${inner()}`,
      () => this.my ? `with recursive r as (select 1 as n union all select n + 1 from r where n < 4) select r.n, (select count(*) from ${n}) from r` : `with recursive r(n) as (select 1 union all select n + 1 from r where n < 4) select r.n, (select count(*) from ${n}) from r`,
      () => this.my ? `select json_object('k', (select count(*) from ${n})), json_extract(body, '$.a') from documents` : `select json_object('k': (select count(*) from ${n})), (select count(*) from documents)`,
      () => this.my ? `select /*! straight_join */ o.id from orders o /*!50700 join customers c on c.id = o.customer_id */` : `values (1, (select max(id) from orders)), (2, 3)`,
      () => `(${inner()})`,
      () => this.my ? `select a.id from (select id from ${n === 'order_lines' ? 'orders' : n} union select id from products) a natural join customers` : `select a.id from (table customers) a natural join orders`);
  }
}

const KINDS = [
  ['generated-application', 'application', 300], ['generated-reports', 'report', 150],
  ['generated-migrations', 'migration', 150], ['generated-nested', 'nested', 150],
];
const folder = process.argv[2];
['mariadb', 'h2'].forEach((dialect, d) => KINDS.forEach(([corpus, kind, count], k) => {
  const grammar = new Grammar(dialect, 1000 * d + k + 1);
  const texts = new Set();
  while (texts.size < count) texts.add(grammar[kind]());
  writeFileSync(join(folder, dialect, corpus + '.sql'), [...texts].join('\n----\n') + '\n');
}));
