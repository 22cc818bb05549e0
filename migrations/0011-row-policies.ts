import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sees and writes which row of a case, decided by the database: by role, department and case of the transaction.
 * Everything that depends on the transaction alone stands in a `(select …)` and is worked out once a statement; the system
 * and the counter are let through by one boolean, so that the fan-out pays nothing for what concerns the others.
 */
export class RowPolicies implements MigrationInterface {
  readonly name = 'row-policies-0000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function current_role_of_actor() returns text
        language plpgsql stable parallel safe
        set search_path = pg_catalog
      as $$
      declare
        role text := current_setting('yorisoi.role', true);
      begin
        if role is null or role = '' then
          raise exception 'no context' using
            errcode = 'YR001',
            hint = 'Reach the database through the door: it sets the context of the transaction.';
        end if;
        return role;
      end
      $$;
      comment on function current_role_of_actor() is
        'The role this transaction works in. Without context it raises YR001, as current_municipality() does: a policy may ask for either first.';
      create function current_case() returns uuid
        language sql stable parallel safe
        set search_path = pg_catalog
      as $$ select nullif(current_setting('yorisoi.case', true), '')::uuid $$;
      comment on function current_case() is 'The one case that this transaction is about: of somebody of the family, their own; null for everybody else.';
      revoke all on function current_case() from public;
      grant execute on function current_case() to yorisoi_app;

      ${Object.keys(RULES)
        .map((table) => `drop policy ${table}_app on ${table};`)
        .join('\n')}
      ${policies()}

      -- A department's own question, once the department was asked: while it is held (a non-resident, a booking), withdrawn or
      -- not asked at all, nothing of the case leaves the counter (issue 2 §4). The policies of the other tables look here, and
      -- this one looks nowhere: so there is no circle.
      comment on policy questions_read on questions is 'Counter and system all; a department its own, once it was asked; somebody of the family those of their case, of which their list says who is still waited for.';
      comment on policy cases_change on cases is 'A department may lock the row, as everybody does who answers, but not change it: for that its transaction becomes the system''s.';
      comment on policy statements_read on statements is 'Whole cases, for the counter and asked departments too: what others'' files may tell them is decided fact by fact (design §2 "Ask, don''t share") where the lists are worked out, and a row holds all facts of its source.';
      comment on policy rulings_read on rulings is 'Whole cases: a department''s rows may depend on what was ruled on another''s.';
      comment on policy people_read on people is 'Not for departments. Somebody of the family may do what nobody else of the case is named for, so the list needs the others'' roles; the field people shows them themselves only.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.entries(RULES)
        .flatMap(([table, rule]) =>
          COMMANDS.flatMap(({ name }) =>
            rule[name] === undefined ? [] : [`drop policy ${table}_${name} on ${table};`],
          ),
        )
        .join('\n')}
      ${Object.keys(RULES)
        .map(
          (table) => `create policy ${table}_app on ${table} to yorisoi_app
            using (municipality_id = (select current_municipality())) with check (municipality_id = (select current_municipality()));`,
        )
        .join('\n')}
      drop function current_case();
      create or replace function current_role_of_actor() returns text
        language sql stable parallel safe
        set search_path = pg_catalog
      as $$ select coalesce(current_setting('yorisoi.role', true), '') $$;
      comment on function current_role_of_actor() is 'The role this transaction works in; empty without context.';
    `);
  }
}

const works = (...roles: string[]): string =>
  roles.length === 1
    ? `(select current_role_of_actor() = '${roles.join('')}')`
    : `(select current_role_of_actor() in (${roles.map((role) => `'${role}'`).join(', ')}))`;

const HERE = 'municipality_id = (select current_municipality())';
const OFFICE = works('system', 'counter');
const SYSTEM = works('system');
const DEPARTMENT = works('department');
const OWN = `department = (select current_setting('yorisoi.department', true))`;
const ownDepartment = `(${DEPARTMENT} and ${OWN})`;
const any = (...ways: string[]): string => ways.join('\n        or ');

/** The department of the transaction was asked about the case: its question is one that it sees. */
const wasAsked = (table: string, id = 'case_id'): string =>
  `(${DEPARTMENT} and exists (select from questions q where q.municipality_id = ${table}.municipality_id and q.case_id = ${table}.${id} and q.${OWN}))`;
const ownCase = (id = 'case_id'): string => `(${works('family')} and ${id} = (select current_case()))`;

const ofCase = (table: string): string => any(OFFICE, wasAsked(table), ownCase());
/** A department speaks for itself: by its machine (`SHIMIN`) or by a person of it (`SHIMIN/person`). */
const ownWord = (table: string): string =>
  `(${wasAsked(table)} and split_part(source, '/', 1) = (select current_setting('yorisoi.department', true)))`;

interface Rule {
  readonly read: string;
  readonly add: string;
  /** Rows that may be locked or changed; what they may become is the same unless `becomes` says less. */
  readonly change?: string;
  readonly becomes?: string;
  readonly drop?: string;
}

const RULES: Readonly<Record<string, Rule>> = {
  cases: {
    read: any(
      works('system', 'counter', 'privacy-officer'),
      wasAsked('cases', 'id'),
      `(${ownCase('id')} and status <> 'void')`,
    ),
    add: OFFICE,
    change: any(OFFICE, wasAsked('cases', 'id')),
    becomes: OFFICE,
  },
  case_keys: {
    read: any(works('system', 'counter', 'privacy-officer'), wasAsked('case_keys'), ownCase()),
    add: OFFICE,
  },
  people: { read: any(OFFICE, ownCase()), add: OFFICE, change: OFFICE },
  statements: {
    read: ofCase('statements'),
    add: any(OFFICE, ownWord('statements')),
    change: any(OFFICE, ownWord('statements')),
  },
  // Written by trigger, as whoever changes a statement.
  statement_history: { read: OFFICE, add: any(OFFICE, ownWord('statement_history')) },
  search_tokens: {
    read: any(works('system', 'counter', 'privacy-officer'), wasAsked('search_tokens')),
    add: OFFICE,
    drop: OFFICE,
  },
  registrations: { read: OFFICE, add: OFFICE },
  case_changes: { read: OFFICE, add: OFFICE },
  questions: {
    read: any(
      OFFICE,
      `(${DEPARTMENT} and ${OWN} and state in ('asked', 'with-person', 'needs-person', 'answered', 'attends'))`,
      ownCase(),
    ),
    add: OFFICE,
    change: any(OFFICE, ownDepartment),
  },
  ledger_imports: {
    read: any(SYSTEM, ownDepartment),
    add: any(SYSTEM, ownDepartment),
    change: any(SYSTEM, ownDepartment),
    drop: any(SYSTEM, ownDepartment),
  },
  // What a department keeps of everybody in its ledger is nobody else's: the counter gets answers, never records.
  ledger_rows: {
    read: any(SYSTEM, ownDepartment),
    add: any(SYSTEM, ownDepartment),
    drop: any(SYSTEM, ownDepartment),
  },
  rulings: {
    read: ofCase('rulings'),
    add: any(OFFICE, `(${wasAsked('rulings')} and ${OWN})`),
    change: any(OFFICE, `(${wasAsked('rulings')} and ${OWN})`),
  },
  item_numbers: { read: ofCase('item_numbers'), add: SYSTEM, drop: SYSTEM },
  list_revisions: { read: ofCase('list_revisions'), add: SYSTEM },
};

const COMMANDS = [
  { name: 'read', sql: 'select' },
  { name: 'add', sql: 'insert' },
  { name: 'change', sql: 'update' },
  { name: 'drop', sql: 'delete' },
] as const;

const policies = (): string =>
  Object.entries(RULES)
    .flatMap(([table, rule]) =>
      COMMANDS.flatMap(({ name, sql }) => {
        const who = rule[name];
        if (who === undefined) return [];
        const within = (rows: string) => `(${HERE} and (\n        ${rows}))`;
        const using = name === 'add' ? '' : ` using ${within(who)}`;
        const check =
          name === 'add' || name === 'change'
            ? ` with check ${within(name === 'change' ? (rule.becomes ?? who) : who)}`
            : '';
        return [`create policy ${table}_${name} on ${table} for ${sql} to yorisoi_app${using}${check};`];
      }),
    )
    .join('\n');
