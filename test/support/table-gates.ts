/** SQL as the superuser, see TestDatabase. */
type Sql = (sql: string) => Promise<Record<string, unknown>[]>;

const TABLES = `select c.oid, c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
const hasColumn = (column: string): string =>
  `exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = '${column}' and not a.attisdropped)`;
const OWNED = `${TABLES} and ${hasColumn('municipality_id')}`;
/** What is sealed, and what says of which case it is. */
const PERSONAL = `${TABLES} and (c.relname = 'cases' or ${['sealed', 'wrapped', 'case_id'].map(hasColumn).join(' or ')})`;
/** What belongs to a municipality: every table with that column, and no other but these. */
const WITHOUT = ['municipalities', 'schema_migrations'];
const POLICIES = `select policyname, tablename, permissive, coalesce(qual, '') as using, coalesce(with_check, '') as "check" from pg_policies where schemaname = 'public'`;

interface Policy {
  readonly name: string;
  readonly table: string;
  readonly rules: readonly string[];
}

async function policies(sql: Sql, more: string): Promise<Policy[]> {
  const rows = await sql(`${POLICIES} ${more} order by tablename, policyname`);
  return rows.map((row) => ({
    name: `${String(row['policyname'])} on ${String(row['tablename'])}`,
    table: String(row['tablename']),
    rules: [row['using'], row['check']].map(String).filter((rule) => rule !== ''),
  }));
}

const names = async (sql: Sql, query: string): Promise<string[]> =>
  (await sql(`${query} order by 1`)).map((row) => String(Object.values(row)[0]));

/** Whether a rule reads the context outside of a `(select …)` of its own, which would be once a row. */
export function readsPerRow(rule: string): boolean {
  const open: string[] = [];
  for (let at = 0; at < rule.length; at += 1) {
    if (rule[at] === ')') open.pop();
    if (rule[at] === '(') open.push(rule.slice(at + 1));
    const call = /^(current_\w+)\(/.exec(rule.slice(at));
    if (!call || /\w/.test(rule[at - 1] ?? '')) continue;
    // The innermost select around it must have no rows of its own: then it is worked out once.
    const around = open.findLast((inside) => /^\s*SELECT\b/i.test(inside));
    if (around === undefined || /\bFROM\b/i.test(levelOf(around))) return true;
  }
  return false;
}

/** The text of one level of parentheses, without the levels inside and what follows. */
function levelOf(text: string): string {
  let [depth, level] = [0, ''];
  for (const letter of text) {
    if (letter === ')') depth -= 1;
    if (depth < 0) break;
    if (depth === 0) level += letter;
    if (letter === '(') depth += 1;
  }
  return level;
}

/** Each names what is wrong; none where nothing is. */
export const TABLE_GATES = {
  'belong to a municipality': async (sql: Sql) =>
    (
      await names(
        sql,
        `select relname from pg_class where oid in (select oid from (${TABLES}) t) and oid not in (select oid from (${OWNED}) o)`,
      )
    ).filter((name) => !WITHOUT.includes(name)),
  'have row-level security, enabled and forced': (sql: Sql) =>
    names(
      sql,
      `select relname from pg_class where (oid in (select oid from (${OWNED}) o) or relname = 'municipalities' and relkind = 'r') and not (relrowsecurity and relforcerowsecurity)`,
    ),
  'have a primary key': (sql: Sql) =>
    names(
      sql,
      `select relname from (${OWNED}) o where not exists (select 1 from pg_index where indrelid = o.oid and indisprimary)`,
    ),
  'have keys and unique indexes that begin with the municipality': (sql: Sql) =>
    names(
      sql,
      `select i.indexrelid::regclass::text from pg_index i join (${OWNED}) o on o.oid = i.indrelid
        where (i.indisunique or i.indisprimary)
          and (select attname from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) is distinct from 'municipality_id'`,
    ),
  'have foreign keys that carry the municipality': (sql: Sql) =>
    names(
      sql,
      `select conname from pg_constraint k join (${OWNED}) o on o.oid = k.conrelid
        where contype = 'f' and not exists (select 1 from pg_attribute where attrelid = conrelid and attnum = any(conkey) and attname = 'municipality_id')`,
    ),
  'have policies that read the context once a statement': async (sql: Sql) =>
    (await policies(sql, '')).filter(({ rules }) => rules.some(readsPerRow)).map(({ name }) => name),
  'have a policy for everything that role app may do': (sql: Sql) =>
    names(
      sql,
      `select command || ' on ' || t.relname from (${TABLES} and relname <> 'schema_migrations') t
         cross join unnest(array['select', 'insert', 'update', 'delete']) as command
        where case command when 'delete' then has_table_privilege('yorisoi_app', t.oid, 'delete')
                           else has_any_column_privilege('yorisoi_app', t.oid, command) end
          and not exists (select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = t.relname and p.permissive = 'PERMISSIVE'
                             and 'yorisoi_app' = any(p.roles) and lower(p.cmd) in ('all', command))`,
    ),
  'have policies that stay in the municipality': async (sql: Sql) =>
    (await policies(sql, `and permissive = 'PERMISSIVE' and roles <> '{yorisoi_relay}'`))
      .filter(({ rules, table }) => {
        const column = table === 'municipalities' ? 'id' : 'municipality_id';
        return rules.some((rule) => !rule.includes(`(${column} = ( SELECT current_municipality()`));
      })
      .map(({ name }) => name),
  'let nobody see what is sealed or of a case without asking for the role': async (sql: Sql) => {
    const personal = await names(sql, `select relname from (${PERSONAL}) p`);
    return (await policies(sql, `and permissive = 'PERMISSIVE' and roles <> '{yorisoi_relay}'`))
      .filter(
        ({ table, rules }) =>
          personal.includes(table) && rules.some((rule) => !rule.includes('current_role_of_actor()')),
      )
      .map(({ name }) => name);
  },
  'show the relay and the queue nothing that is sealed': (sql: Sql) =>
    names(
      sql,
      `select r.rolname || ': ' || t.relname || '.' || a.attname from (${TABLES}) t
         join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
         cross join pg_roles r
        where r.rolname in ('yorisoi_relay', 'yorisoi_queue') and has_column_privilege(r.rolname, t.oid, a.attnum, 'select')
          -- Headers of questions and the outbox, ids and codes only.
          -- The audit holds no name and no value, and its chain is made by the relay; the reason is sealed with the key of its case.
          and t.relname not in ('audit', 'audit_chain', 'audit_unchained')
          and (t.relname not in ('outbox', 'questions') or a.atttypid = 'bytea'::regtype or a.attname in ('sealed', 'by_actor', 'due_on'))`,
    ),
} as const;

export type Gate = keyof typeof TABLE_GATES;

export const isGate = (name: string): name is Gate => name in TABLE_GATES;
