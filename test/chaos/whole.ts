import { createHash } from 'node:crypto';
import { contextOf, systemActor } from '../../src/access/actor.js';
import type { KeyRing } from '../../src/access/sealing.js';
import { canonicalJson } from '../../src/catalogue/canonical-json.js';
import { readCase, readCases } from '../../src/cases/case-record.js';
import { registrationOf } from '../../src/cases/new-case.js';
import type { CompiledCatalogue } from '../../src/domain/compiled-catalogue.js';
import type { ClosedOn } from '../../src/domain/deadline.js';
import { decide, type Decision } from '../../src/domain/decide.js';
import { sheetsFor, type Statement } from '../../src/domain/statements.js';
import { project } from '../../src/lists/case-list.js';
import { readRevision } from '../../src/lists/list-store.js';
import { readIngredients } from '../../src/lists/revise-list.js';
import { contentHashOf } from '../../src/lists/visible-ingredients.js';
import { factsOfNotice, factsOfPeople, statementsOf } from '../../src/notices/notice-statements.js';
import { noticeOf, personOf } from '../../src/notices/read-notice-input.js';
import { readFactInputs } from '../../src/cases/fact-inputs.js';
import type { Database } from '../../src/platform/database/database.js';
import { SEED_NOW, type Seed, type SeedFamily } from '../support/seed.js';

/** What is looked at when everything has come to rest: the rows themselves, past the service. */
export interface Whole {
  readonly database: Database;
  readonly keys: KeyRing;
  readonly catalogue: CompiledCatalogue;
  readonly closedOn: ClosedOn;
  readonly municipality: string;
  readonly superuser: (sql: string, params?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
}

/** Under what a family's registration is stored. */
export const keyOf = ({ keys, municipality }: Pick<Whole, 'keys' | 'municipality'>, { notice }: SeedFamily): Buffer =>
  registrationOf(keys, municipality, notice.idempotencyKey ?? '', '').key;

/** The case of each family, by the hexadecimal of {@link keyOf}. */
export async function casesByKey({ superuser }: Pick<Whole, 'superuser'>): Promise<ReadonlyMap<string, string>> {
  const rows = await superuser(`select encode(idempotency_key, 'hex') as key, case_id from registrations`);
  return new Map(rows.map((row) => [String(row['key']), String(row['case_id'])]));
}

/** Questions that some machine may still answer, and outbox rows that nobody has sent: 0 and 0 when all is at rest. */
export async function unfinished({ superuser }: Pick<Whole, 'superuser'>): Promise<Record<string, unknown>> {
  const [row] = await superuser(
    `select (select count(*)::int from questions where state = 'asked') as asked,
            (select count(*)::int from outbox where sent_at is null) as unsent`,
  );
  return row ?? {};
}

export interface Faults {
  readonly [fault: string]: readonly unknown[];
}

/** What must never be, each with the rows that are so. */
export async function faultsOfRows({ superuser }: Pick<Whole, 'superuser'>): Promise<Faults> {
  const found = async (sql: string) => (await superuser(sql)).map((row) => Object.values(row).join(' '));
  return {
    'questions that are in no final state': await found(
      `select case_id, department, state from questions where state not in ('answered', 'attends', 'with-person', 'needs-person')`,
    ),
    'questions still under a lease': await found(
      `select case_id, department from questions where state <> 'asked' and lease_until is not null`,
    ),
    'outbox rows unsent': await found('select id, topic from outbox where sent_at is null'),
    'statements written more often than their question was asked': await found(
      `select s.case_id, s.source, s.version from statements s join questions q using (municipality_id, case_id)
        where q.department = s.source and s.version > q.round`,
    ),
    'versions that the history can not account for': await found(
      `select s.case_id, s.source from statements s
        where s.version <> 1 + (select count(*) from statement_history h
               where (h.municipality_id, h.case_id, h.source) = (s.municipality_id, s.case_id, s.source))`,
    ),
    'cases without a list': await found(
      'select id from cases c where not exists (select 1 from list_revisions r where r.case_id = c.id)',
    ),
  };
}

const hashOf = (decisions: readonly Decision[]): string =>
  createHash('sha256')
    .update(canonicalJson(decisions.map(({ code, outcome, ask, conflicts }) => ({ code, outcome, ask, conflicts }))))
    .digest('hex');

/** Opens a case as it is stored: what is wrong with it, in words; nothing if its list is what its rows say. */
export async function faultsOfCase(
  { database, keys, catalogue, closedOn, municipality }: Whole,
  id: string,
  today: string,
): Promise<{ readonly faults: readonly string[]; readonly decisions: string }> {
  const actor = systemActor(municipality);
  return database.run(
    contextOf(actor),
    async (tx) => {
      const record = await readCase(tx, keys, id);
      if (!record) return { faults: ['the case is not there'], decisions: '' };
      const now = await readIngredients(tx, record, today);
      const newest = await readRevision(tx, record, null);
      const faults: string[] = [];
      if (!newest) faults.push('no revision of the list');
      for (let revision = 1; revision <= (newest?.revision ?? 0); revision += 1) {
        const issued = await readRevision(tx, record, revision);
        if (!issued) faults.push(`revision ${String(revision)} is missing`);
        else
          faults.push(
            ...faultsOfNumbers(
              project({ municipality, role: 'counter' }, catalogue, issued.ingredients, { closedOn }).list.groups,
            ),
          );
      }
      if (newest && !newest.contentHash.equals(contentHashOf(now, catalogue)))
        faults.push('the newest revision is not the newest state');
      return { faults, decisions: hashOf(project(actor, catalogue, now, { closedOn }).decisions) };
    },
    { readOnly: true },
  );
}

/** What a department says in each of these cases, and how often that was written. */
export function statementsOfDepartment(
  { database, keys, municipality }: Pick<Whole, 'database' | 'keys' | 'municipality'>,
  department: string,
  cases: readonly string[],
) {
  return database.run(contextOf(systemActor(municipality)), async (tx) => {
    const records = await readCases(tx, keys, cases);
    const versions = await tx.query<{ case_id: string; version: number }>(
      'select case_id, version from statements where source = $1 and case_id = any($2::uuid[])',
      [department, cases],
    );
    return cases.map((id) => ({
      id,
      version: versions.find(({ case_id }) => case_id === id)?.version ?? 0,
      said: Object.fromEntries(
        Object.entries(records.get(id)?.statements.get(department) ?? {}).map(([fact, { value }]) => [fact, value]),
      ),
    }));
  });
}

function faultsOfNumbers(
  groups: readonly { readonly items: readonly { readonly number: number | null }[] }[],
): string[] {
  const numbers = groups.flatMap(({ items }) => items.map(({ number }) => number));
  return [
    ...(numbers.includes(null) ? ['an issued item has no number'] : []),
    ...(new Set(numbers).size === numbers.length ? [] : ['two items of one list have the same number']),
  ];
}

/** What `decide` says of a seed family when every ledger has answered: the hash that {@link faultsOfCase} must find. */
export function expectedDecisions(
  seed: Seed,
  family: SeedFamily,
  catalogue: CompiledCatalogue,
  without: readonly string[] = [],
): string {
  const { notice: input } = family;
  const notice = noticeOf(input);
  const people = (input.people ?? []).map((person) => personOf(person, { on: '2026-11-22', told: false }));
  const statements = new Map<string, Statement>(
    statementsOf(
      factsOfNotice(notice, people),
      factsOfPeople(people),
      readFactInputs(input.facts ?? [], []).facts,
      SEED_NOW,
    ),
  );
  for (const [department, said] of seed.statements(family, catalogue, SEED_NOW))
    if (!without.includes(department)) statements.set(department, said);
  return hashOf(decide({ catalogue, sheetOf: sheetsFor(catalogue.source, statements) }));
}

/** As {@link expectedDecisions}, worked out once a sample: its copies differ in name and number only. */
export function expectedBySample(seed: Seed, catalogue: CompiledCatalogue): (family: SeedFamily) => string {
  const known = new Map<string, string>();
  return (family) => {
    const expected = known.get(family.sample) ?? expectedDecisions(seed, family, catalogue);
    known.set(family.sample, expected);
    return expected;
  };
}
