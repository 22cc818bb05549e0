import { type KeyRing, placeOfLedger, type Sealer } from '../../access/sealing.js';
import { contextOf, systemActor } from '../../access/actor.js';
import type { CalendarDate } from '../../domain/calendar-date.js';
import { isFactName, type FactName } from '../../domain/facts/index.js';
import type { Clock } from '../../platform/clock.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { Database } from '../../platform/database/database.js';
import { isTooOld } from '../ledger/freshness.js';
import { foundBy, type LedgerToken, ledgerTokens, type Mark, marksOf, readLedgerRow } from '../ledger/ledger-row.js';
import { BatchedReads } from './batched-reads.js';
import type { Answer, Asking, Connector, PersonLookedFor } from './connector.js';
import { silenceOf } from './silence.js';

/** An asking with the tokens under which the person may be found, strongest first. */
interface Looking extends Asking {
  readonly tokens: readonly LedgerToken[];
}

interface Import {
  /** The day the ledger shows. */
  readonly asOf: CalendarDate;
  readonly tooOld: boolean;
  /** The facts for which it has a column. */
  readonly columns: readonly string[];
  /** What every row of it can be found by. */
  readonly foundBy: readonly string[];
}

interface Found {
  /** Null if no ledger was ever imported. */
  readonly imported: Import | null;
  readonly byToken: ReadonlyMap<string, readonly Buffer[]>;
}

/**
 * A department's own register, imported as CSV. Finds by person number, else by name key, birth date, kana and address;
 * several candidates are a person's business. Absence is "no" only when it was really looked up.
 */
export class LedgerConnector implements Connector {
  private readonly reads: BatchedReads<Looking, Found>;
  readonly #ledgerKeys = new Map<string, Sealer>();
  /** All departments of a case look for the same person. */
  readonly #marks = new WeakMap<PersonLookedFor, readonly Mark[]>();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {
    this.reads = new BatchedReads((lookings) => this.look(lookings));
  }

  async ask(asking: Asking): Promise<Answer> {
    const tokens = ledgerTokens(this.keys, asking.municipality, asking.department, this.marks(asking.person));
    const { imported, byToken } = await this.reads.load({ ...asking, tokens });
    if (!imported) return { kind: 'answered', facts: {}, unknownBecause: 'never-imported' };
    if (tokens.length === 0) return { kind: 'refused', reason: 'cannot-identify' };
    const { rows, certain } = this.hitsOf({ ...asking, tokens }, byToken);
    if (rows.length > 1) return { kind: 'refused', reason: 'several-candidates' };
    const [row] = rows;
    if (row && !certain) return { kind: 'refused', reason: 'only-similar' };
    if (!row && !foundBy([asking.person]).some((mark) => imported.foundBy.includes(mark)))
      return { kind: 'refused', reason: 'not-comparable' };
    const stated = row ? factsAmong(asking.facts, row.facts) : {};
    // What stands in the ledger stands; only its silence needs a ledger that covers the death, is fresh and has the column.
    const silences = silencesOf(asking, stated);
    const isCovered = ([fact]: readonly [string, unknown]) => imported.columns.includes(fact);
    const unknownBecause =
      staleness(imported, asking.person.deathDate) ?? (silences.every(isCovered) ? null : ('column-missing' as const));
    const silent = unknownBecause === null || unknownBecause === 'column-missing' ? silences.filter(isCovered) : [];
    return {
      kind: 'answered',
      facts: { ...Object.fromEntries(silent), ...stated },
      ...(unknownBecause ? { unknownBecause } : {}),
    };
  }

  /** Rows of this person: all under the strongest token that finds any, and whether that leaves no doubt who it is. */
  private hitsOf({ municipality, department, person, tokens }: Looking, byToken: Found['byToken']) {
    for (const { token, certain } of tokens) {
      const rows = byToken.get(token.toString('hex')) ?? [];
      const opened = rows.map((sealed) =>
        readLedgerRow(this.ledgerKey(municipality, department).open(sealed, placeOfLedger(department))),
      );
      // Same name and birth date under another person number is another person.
      const same = opened.filter(
        (row) => row.personNumber === null || person.personNumber === null || row.personNumber === person.personNumber,
      );
      if (same.length > 0) return { rows: same, certain };
    }
    return { rows: [], certain: true };
  }

  private ledgerKey(municipality: string, department: string): Sealer {
    const name = `${municipality} ${department}`;
    const key = this.#ledgerKeys.get(name) ?? this.keys.ledgerKey(municipality, department);
    this.#ledgerKeys.set(name, key);
    return key;
  }

  private marks(person: PersonLookedFor): readonly Mark[] {
    const marks = this.#marks.get(person) ?? marksOf(person);
    this.#marks.set(person, marks);
    return marks;
  }

  /** All askings that came together, of each municipality in one round trip. */
  private async look(lookings: readonly Looking[]): Promise<Found[]> {
    const found = new Map<Looking, Found>();
    const today = this.clock.today();
    for (const municipality of new Set(lookings.map((looking) => looking.municipality))) {
      const own = lookings.filter((looking) => looking.municipality === municipality);
      const pairs = own.flatMap(({ department, tokens }) => tokens.map(({ token }) => ({ department, token })));
      const [imports, rows] = await this.database.pipelined(
        contextOf(systemActor(municipality)),
        [
          {
            name: 'ledger-imports',
            sql: `select department, as_of::text as as_of, columns, found_by from ledger_imports where municipality_id = (select current_municipality()) and department = any($1::text[])`,
            params: [[...new Set(own.map(({ department }) => department))]],
          },
          {
            name: 'ledger-rows',
            sql: `select r.department, r.token, r.sealed from unnest($1::text[], $2::bytea[]) as wanted (department, token)
                    join ledger_rows r on r.municipality_id = (select current_municipality()) and r.department = wanted.department and r.token = wanted.token`,
            params: [pairs.map(({ department }) => department), pairs.map(({ token }) => token)],
          },
        ],
        { readOnly: true, keptPlans: true },
      );
      const importOf = new Map(
        rowsOf<{ department: string; as_of: string; columns: string[]; found_by: string[] }>(imports).map(
          ({ department, as_of: asOf, columns, found_by }) => [
            department,
            { asOf, tooOld: isTooOld(asOf, today), columns, foundBy: found_by },
          ],
        ),
      );
      const byDepartment = new Map<string, Map<string, Buffer[]>>();
      for (const { department, token, sealed } of rowsOf<{ department: string; token: Buffer; sealed: Buffer }>(rows)) {
        const byToken = byDepartment.get(department) ?? new Map<string, Buffer[]>();
        byDepartment.set(department, byToken);
        const hex = token.toString('hex');
        const known = byToken.get(hex) ?? [];
        // Two askings of one person bring the same row twice.
        if (!known.some((other) => other.equals(sealed))) byToken.set(hex, [...known, sealed]);
      }
      for (const looking of own)
        found.set(looking, {
          imported: importOf.get(looking.department) ?? null,
          byToken: byDepartment.get(looking.department) ?? new Map(),
        });
    }
    return lookings.map((looking) => found.get(looking) ?? { imported: null, byToken: new Map() });
  }
}

function staleness({ asOf, tooOld }: Import, deathDate: CalendarDate): 'import-before-death' | 'import-too-old' | null {
  if (tooOld) return 'import-too-old';
  // What was registered between the import and the death can't be in it.
  return asOf < deathDate ? 'import-before-death' : null;
}

/** What this department's silence says of every fact that is asked and not stated. */
const silencesOf = (
  { department, facts }: Asking,
  stated: Readonly<Partial<Record<FactName, unknown>>>,
): (readonly [FactName, unknown])[] =>
  facts
    .filter((fact) => !(fact in stated))
    .flatMap((fact) => {
      const silence = silenceOf(department, fact);
      return silence ? [[fact, silence.value] as const] : [];
    });

/** A ledger may have columns that this release no longer asks about. */
const factsAmong = (
  asked: readonly FactName[],
  facts: Readonly<Record<string, unknown>>,
): Partial<Record<FactName, unknown>> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => isFactName(name) && asked.includes(name)));
