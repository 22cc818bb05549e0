import { contextOf, type FamilyActor } from '../access/actor.js';
import type { KeyRing } from '../access/sealing.js';
import { readCase } from '../cases/case-record.js';
import type { FactName } from '../domain/facts/index.js';
import { isFactName } from '../domain/facts/index.js';
import { relativeOf } from '../domain/reading.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { type OwnPage, readOwnPage } from './own-page.js';
import { type OwnWish, readWishOf } from './own-wish.js';
import { type OwnVisit, readOwnVisits, readVisitedOn } from './own-visits.js';

/** What somebody has answered on their own page. */
export interface OwnAnswer {
  readonly fact: FactName;
  readonly is: boolean;
  /** ISO 8601. */
  readonly at: string;
}

/** What the head of a relative's page says, and what they have set on it. */
export interface FamilyCase {
  readonly caseId: string;
  /** 受付番号. */
  readonly number: string;
  /** Name of the holder; null where it is not theirs to see (a second code), or was never told. */
  readonly holder: string | null;
  /** The holder's relation as seen from the person who died; null as their name. */
  readonly relation: string | null;
  /** In which the counter writes to the holder; null as their name. */
  readonly language: string | null;
  /** A second code changes nothing, and nothing is answered any more once the case is over. */
  readonly mayChange: boolean;
  readonly mayAnswer: boolean;
  readonly page: OwnPage;
  /** Newest last. */
  readonly answers: readonly OwnAnswer[];
  /** Their own, from today on; no other person's, and none by a second code. */
  readonly visits: readonly OwnVisit[];
  /** When they were here: the months of what arrives later count from it; null: not yet, or not theirs to see (a second code). */
  readonly visitedOn: CalendarDate | null;
  /** What they asked for and were not called about yet; null: nothing, or not theirs to see (a second code). */
  readonly wish: OwnWish | null;
  /** Whether a number is known under which they can be called. */
  readonly canBeCalled: boolean;
  readonly today: CalendarDate;
}

/** The case behind a paper, read with the rights of its holder. */
export class FamilyCases {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly closedOn: ClosedOn,
  ) {}

  /** @returns null where the notice turned out to be a mistake */
  async read(actor: FamilyActor): Promise<FamilyCase | null> {
    return this.database.run(
      contextOf(actor),
      async (tx) => {
        const record = await readCase(tx, this.keys, actor.case);
        if (!record) return null;
        const mayChange = actor.listOnly !== true;
        const self = mayChange ? record.people.find(({ id }) => id === actor.person) : undefined;
        const own = mayChange ? (record.statements.get(relativeOf(actor.person)) ?? {}) : {};
        return {
          caseId: record.id,
          number: record.number,
          holder: self?.name ?? null,
          relation: self?.relation ?? null,
          language: self?.language ?? null,
          mayChange,
          mayAnswer: mayChange && record.status === 'open',
          page: await readOwnPage(tx, record, actor.person),
          answers: Object.entries(own)
            .flatMap(([fact, { value, at }]): OwnAnswer[] =>
              isFactName(fact) && typeof value === 'boolean' ? [{ fact, is: value, at }] : [],
            )
            .sort((a, b) => (a.at < b.at ? -1 : 1)),
          visits:
            mayChange && record.status === 'open'
              ? await readOwnVisits(tx, record, actor.person, this.clock.today())
              : [],
          visitedOn: mayChange ? await readVisitedOn(tx, record.id, actor.person) : null,
          wish:
            mayChange && record.status === 'open'
              ? await readWishOf(tx, this.keys, actor, { today: this.clock.today(), closedOn: this.closedOn })
              : null,
          canBeCalled: mayChange && (self?.telephone ?? null) !== null,
          today: this.clock.today(),
        };
      },
      { readOnly: true },
    );
  }
}
