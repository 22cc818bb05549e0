import type { OfficeHours } from './office-hours.js';
import type { Applicant } from './applicants.js';
import type { ArrivalAct, ArrivalMonths } from './arrivals.js';
import type { Condition } from './condition.js';
import type { FactName } from './facts/index.js';
import type { Text } from './text.js';

/** Where a rule stands: a statute, an ordinance, or the practice of cities (shown as 慣行 and counted). */
export type Basis =
  | { readonly law: string; readonly article: string; readonly checkedOn?: string }
  | { readonly ordinance: string; readonly article?: string; readonly checkedOn?: string }
  | { readonly practice: string; readonly checkedOn?: string };

export const PROCEDURE_KINDS = [
  'notification',
  'return',
  'benefit',
  'refund',
  'cancellation',
  'succession',
  'tax',
  'info',
  'external',
] as const;
export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/** By its kind a benefit or refund is received, a tax owed. */
export const MONEY = ['received', 'neither', 'owed'] as const;
export type Money = (typeof MONEY)[number];

/** counter: the bereavement counter; desk: the department's own desk; counter-and-desk: begun at the counter, finished at the desk; outside: another body; nowhere: done by itself. */
export const PLACES = ['counter', 'desk', 'counter-and-desk', 'outside', 'nowhere'] as const;
export type Place = (typeof PLACES)[number];

/** Ways to do it, best first. */
export const WAYS = ['visit', 'post', 'online', 'phone', 'none'] as const;
export type Way = (typeof WAYS)[number];

/** file: a duty or ordinary term; claim: a limitation, "claim before"; courtesy: 速やかに, no legal day; before: before an event. */
export const DEADLINE_KINDS = ['file', 'claim', 'courtesy', 'before'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** Whose days of rest move a last day: the city's, a prefecture's, a national office's, a court's, a tax office's. */
export const CLOSING_DAYS = ['city', 'prefecture', 'state', 'court', 'tax', 'none'] as const;
export type ClosingDays = (typeof CLOSING_DAYS)[number];

export interface DeadlineRule {
  readonly kind: DeadlineKind;
  /** Grammar of `deadline_rule`, without ` | ` and NONE: `P14D@deathDate+1`, `PROMPT`, `BEFORE(funeral)` … */
  readonly count: string;
  readonly closingDays: ClosingDays;
  readonly basis: Basis;
  /** What this one is for, where a procedure has several. */
  readonly of?: Text;
}

export interface BringItem {
  /** A paper of the shared vocabulary, or several of which any one is enough. */
  readonly paper: string | readonly string[];
  readonly when?: Condition;
  /** Of several, by paper: which of them does only when this holds. The others do in any case. */
  readonly doesWhen?: Readonly<Record<string, Condition>>;
  readonly form?: 'original' | 'copy' | 'show';
  readonly ifYouHave?: true;
  readonly worksWithout?: true;
  readonly note?: Text;
}

export interface ReturnItem {
  readonly paper: string;
  readonly when?: Condition;
  readonly ifYouHave?: true;
  readonly note?: Text;
}

/** これから届くもの: a letter, card or payment that a procedure leads to (research eight-days.md, days 6 and 7). */
export interface Arrival {
  readonly what: Text;
  /** About when, in words. */
  readonly when: Text;
  /** About which month, where practice or law names one; with its basis. */
  readonly about?: ArrivalMonths & { readonly basis: Basis };
  /** Left out: the department of the row, or where it is done outside the city hall. */
  readonly sender?: Text;
  /** Whose name stands on it. Releases of before may lack it, and what to do. */
  readonly addressedTo?: Text;
  readonly toDo?: readonly ArrivalAct[];
  /** It comes only where this holds; promised only where it certainly does. */
  readonly onlyWhen?: Condition;
}

export interface Procedure {
  readonly code: string;
  readonly department: string;
  /** The legal name, and in `family` the kind one that families read first. */
  readonly title: Text & { readonly family: Text };
  readonly kind: ProcedureKind;
  readonly where: Place;
  /** Outside the city hall: where one goes or writes, as families call it; else the department or body by its name. */
  readonly office?: Text;
  readonly how: readonly Way[];
  readonly whoMayApply: readonly Applicant[];
  /** Lifts the department's gate for this row. */
  readonly ungated: boolean;
  readonly when: Condition;
  readonly deadlines: readonly DeadlineRule[];
  readonly ifLate: 'no-harm' | { readonly effect: 'loses-money' | 'loses-right'; readonly say: Text };
  readonly bring: readonly BringItem[];
  readonly returns: readonly ReturnItem[];
  readonly disclosure: 'open' | 'with-consent' | 'own-desk';
  /** Minutes at the desk; 10 where unmeasured. */
  readonly minutes: number;
  readonly basis: readonly Basis[];
  /** Without `from` the rule holds as far back as a case can reach: its beginning is not known, or plays no part. */
  readonly inForce: { readonly from?: string; readonly to?: string; readonly by: FactName };
  readonly oneOf?: string;
  readonly choice?: string;
  readonly excludes: readonly { readonly procedure: string; readonly because: Text }[];
  /** Procedures that must come first. */
  readonly after: readonly string[];
  readonly whileUnknown: 'ask' | 'mention' | 'never-ask';
  /** Where this certainly holds, a row that is to be confirmed is only mentioned: possible in law, but not to be asked of this family. */
  readonly mentionWhen?: Condition;
  /** Where this certainly holds, a row that is to be confirmed stays off the list altogether until somebody speaks of it. */
  readonly silentWhen?: Condition;
  readonly mayAffectRenunciation?: Text;
  readonly amount?: Text;
  /** Which way money goes, where the kind of the row does not say it. */
  readonly money?: Money;
  readonly caveat?: Text;
  readonly arrivesLater?: Arrival;
  /** まだ捨てないでください・まだしないでください. */
  readonly keep?: Text;
  readonly note?: Text;
  /** Follows the note where the municipality's parameter has that value: only what holds in this city is said. */
  readonly cityNotes?: readonly { readonly city: string; readonly is: boolean | string; readonly say: Text }[];
}

export type Connector = 'rules' | 'ledger' | 'http' | 'manual';

export interface Department {
  readonly code: string;
  readonly name: Text;
  readonly order: number;
  readonly outside: boolean;
  readonly connector?: Connector;
  /** 同席: the department answers the family itself; nobody types an answer. */
  readonly attends: boolean;
  /** Departments that hold one secret together (the tax offices). */
  readonly secrecyGroup: string;
  readonly askedOn: { readonly basis: 'own-duty' | 'internal-use' | 'consent'; readonly law: Basis };
  readonly appliesWhen: Condition;
  readonly tells: readonly { readonly signal: FactName; readonly to: readonly string[]; readonly basis: Basis }[];
  readonly contact: {
    readonly floor?: Text;
    readonly desk?: Text;
    readonly telephone?: string;
    /** On its open days; left out: those of the city hall, which a release gives it. */
    readonly hours?: OfficeHours;
  };
  /** In few words, what it is asked about: 「農地」 in 「農地のことを教えてください」. */
  readonly topic?: Text;
  /** どこを見るか: where a clerk of this department looks for the answer. */
  readonly whereToLook?: Text;
  /** Facts on which its ledger may still name a forebear: "looked up, and none" needs a look under both names. */
  readonly standsInForebearsName?: readonly FactName[];
  /** What its people say again and again beside an answer, at most nine of each: a digit chooses one. Names nobody. */
  readonly phrases?: { readonly thereIs: readonly Text[]; readonly cannotSettle: readonly Text[] };
}

export interface Paper {
  readonly id: string;
  readonly name: Text;
  /** What people call it: 「保険証」 for the 資格確認書. */
  readonly called?: Text;
  readonly form: 'original' | 'copy' | 'show';
  /** Whether the family gets it back. */
  readonly comesBack: boolean;
  /** One is enough for all procedures that show it (original returned); else one each. */
  readonly shared: boolean;
  /** Procedures that give this paper. */
  readonly givenBy: readonly string[];
  readonly note?: Text;
}

export interface CityParameter {
  readonly name: string;
  readonly label: Text;
  readonly value: boolean | string;
}

/** Everything the engine knows of law and practice: immutable, one release. */
export interface Catalogue {
  readonly departments: readonly Department[];
  readonly procedures: readonly Procedure[];
  readonly papers: readonly Paper[];
  readonly city: readonly CityParameter[];
}
