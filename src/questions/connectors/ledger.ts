import type { KeyRing, Sealer } from '../../access/sealing.js';
import { contextOf, systemActor } from '../../access/actor.js';
import { rowsOf } from '../../cases/case-record.js';
import { addMonths, type CalendarDate } from '../../domain/calendar-date.js';
import { isFactName, type FactName } from '../../domain/facts/index.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { readLedgerRow, ledgerTokens } from '../ledger/ledger-row.js';
import { BatchedReads } from './batched-reads.js';
import type { Answer, Asking, Connector } from './connector.js';
import { silenceOf } from './silence.js';

/** A ledger older than this says nothing by its silence: registers are renewed at least yearly, for the fiscal year. */
const FRESH_MONTHS = 12;

/** An asking with the tokens under which the person may be found, strongest first. */
interface Looking extends Asking {
  readonly tokens: readonly Buffer[];
}

interface Found {
  /** The day the ledger shows; null if none was ever imported. */
  readonly asOf: CalendarDate | null;
  readonly byToken: ReadonlyMap<string, readonly Buffer[]>;
}

/**
 * A department's own register, imported as CSV. Finds by person number, else by name key, birth date, kana and address;
 * several candidates are a person's business. Absence is "no" only when it was really looked up.
 */
export class LedgerConnector implements Connector {
  private readonly reads: BatchedReads<Looking, Found>;
  readonly #ledgerKeys = new Map<string, Sealer>();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {
    this.reads = new BatchedReads((lookings) => this.look(lookings));
  }

  async ask(asking: Asking): Promise<Answer> {
    const tokens = ledgerTokens(this.keys, asking.municipality, asking.department, asking.person);
    const { asOf, byToken } = await this.reads.load({ ...asking, tokens });
    if (asOf === null) return { kind: 'answered', facts: {}, unknownBecause: 'never-imported' };
    if (tokens.length === 0) return { kind: 'refused', reason: 'cannot-identify' };
    const hits = this.hitsOf({ ...asking, tokens }, byToken);
    if (hits.length > 1) return { kind: 'refused', reason: 'several-candidates' };
    const stale = this.staleness(asOf, asking.person.deathDate);
    const [row] = hits;
    const stated = row ? row.facts : {};
    // What stands in the ledger stands; only its silence needs a ledger that covers the death and is fresh.
    const silent = stale ? {} : this.silences(asking, stated);
    return {
      kind: 'answered',
      facts: { ...silent, ...knownFacts(stated) },
      ...(stale ? { unknownBecause: stale } : {}),
    };
  }

  /** Rows of this person: all under the strongest token that finds any. */
  private hitsOf({ municipality, department, person, tokens }: Looking, byToken: Found['byToken']) {
    for (const token of tokens) {
      const rows = byToken.get(token.toString('hex')) ?? [];
      const opened = rows.map((sealed) =>
        readLedgerRow(this.ledgerKey(municipality, department).open(sealed, `ledger ${department}`)),
      );
      // Same name and birth date under another person number is another person.
      const same = opened.filter(
        (row) => row.personNumber === null || person.personNumber === null || row.personNumber === person.personNumber,
      );
      if (same.length > 0) return same;
    }
    return [];
  }

  private ledgerKey(municipality: string, department: string): Sealer {
    const name = `${municipality} ${department}`;
    const key = this.#ledgerKeys.get(name) ?? this.keys.ledgerKey(municipality, department);
    this.#ledgerKeys.set(name, key);
    return key;
  }

  private staleness(asOf: CalendarDate, deathDate: CalendarDate): 'import-before-death' | 'import-too-old' | null {
    if (addMonths(asOf, FRESH_MONTHS, 'last') < this.clock.today()) return 'import-too-old';
    // What was registered between the import and the death can't be in it.
    return asOf < deathDate ? 'import-before-death' : null;
  }

  private silences(
    { department, facts }: Asking,
    stated: Readonly<Record<string, unknown>>,
  ): Partial<Record<FactName, unknown>> {
    return Object.fromEntries(
      facts
        .filter((fact) => !(fact in stated))
        .flatMap((fact) => {
          const silence = silenceOf(department, fact);
          return silence ? [[fact, silence.value]] : [];
        }),
    );
  }

  /** All askings that came together, of each municipality in one round trip. */
  private async look(lookings: readonly Looking[]): Promise<Found[]> {
    const found = new Map<Looking, Found>();
    for (const municipality of new Set(lookings.map((looking) => looking.municipality))) {
      const own = lookings.filter((looking) => looking.municipality === municipality);
      const pairs = own.flatMap(({ department, tokens }) => tokens.map((token) => ({ department, token })));
      const [imports, rows] = await this.database.pipelined(
        contextOf(systemActor(municipality)),
        [
          {
            name: 'ledger-imports',
            sql: `select department, as_of::text as as_of from ledger_imports where municipality_id = (select current_municipality()) and department = any($1::text[])`,
            params: [[...new Set(own.map(({ department }) => department))]],
          },
          {
            name: 'ledger-rows',
            sql: `select r.department, r.token, r.sealed from unnest($1::text[], $2::bytea[]) as wanted (department, token)
                    join ledger_rows r on r.municipality_id = (select current_municipality()) and r.department = wanted.department and r.token = wanted.token`,
            params: [pairs.map(({ department }) => department), pairs.map(({ token }) => token)],
          },
        ],
        { readOnly: true },
      );
      const asOf = new Map(
        rowsOf<{ department: string; as_of: string }>(imports).map((row) => [row.department, row.as_of]),
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
          asOf: asOf.get(looking.department) ?? null,
          byToken: byDepartment.get(looking.department) ?? new Map(),
        });
    }
    return lookings.map((looking) => found.get(looking) ?? { asOf: null, byToken: new Map() });
  }
}

const knownFacts = (facts: Readonly<Record<string, unknown>>): Partial<Record<FactName, unknown>> =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => isFactName(name)));
