import type { OfficeHours } from '../office-hours.js';
import type { Applicant } from '../applicants.js';
import type { CalendarDate } from '../calendar-date.js';
import type { Arrival, Basis, Procedure, Way } from '../catalogue.js';
import type { Deadline } from '../deadline.js';
import type { Outcome } from '../decide.js';
import type { FactName } from '../facts/index.js';
import type { Text } from '../text.js';

/** The decisions assembled for one viewer: what to do, with what, by when, and what is still open. */
export interface ProcedureList {
  readonly groups: readonly ItemGroup[];
  /** The same items as a family reads them, by mercy; each stands in exactly one. */
  readonly sections: readonly ListSection[];
  /** 「あてはまるときは」: one calm line each, no question (rows to be confirmed of which `howOpen` says so). */
  readonly mentions: readonly Mention[];
  readonly bring: readonly BringLine[];
  readonly returns: readonly ReturnLine[];
  /** まだしないでください・まだ捨てないでください; of rows needed or asked about, of those that say the same the first. */
  readonly keep: readonly { readonly code: string; readonly say: Text }[];
  /** これから届くもの. */
  readonly arrivals: readonly ArrivalLine[];
  readonly openPoints: readonly OpenPoint[];
  /** Departments that tell only the person concerned: the same line for every family. */
  readonly closedLines: readonly ClosedLine[];
  /** Rows that need nothing, with the reason; rows closed to the viewer are not among them. */
  readonly notNeeded: readonly { readonly code: string; readonly title: Text; readonly reason: Text }[];
  /** Stands before every item that may affect a renunciation, while one is considered or nobody knows (民法915条・921条). */
  readonly renunciation: Text | null;
}

export interface ArrivalLine {
  /** The row from which it comes. */
  readonly code: string;
  readonly what: Text;
  readonly when: Text;
  readonly about: Arrival['about'] | null;
  readonly sender: Text;
  readonly addressedTo: Text | null;
  /** Sentences; empty in a list of an older release. */
  readonly toDo: readonly Text[];
  /** Marked as its item is: taking it may rule out a renunciation that nobody has ruled out. */
  readonly mayAffectRenunciation: boolean;
}

/** In the order in which they are shown. */
export const ITEM_GROUPS = ['this-visit', 'another-desk', 'from-home', 'outside', 'heirs-only', 'information'] as const;
export type ItemGroupName = (typeof ITEM_GROUPS)[number];

export interface ItemGroup {
  readonly name: ItemGroupName;
  readonly title: Text;
  readonly items: readonly ListItem[];
}

/** In the order in which they are read; the first three are paces. */
export const SECTIONS = ['first', 'later', 'no-hurry', 'outside', 'information'] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface ListSection {
  readonly name: SectionName;
  /** Codes of items, in their order. */
  readonly items: readonly string[];
}

export interface ListItem {
  /** The row; for a `oneOf` choice the first row of the group that is still possible. */
  readonly code: string;
  readonly procedure: Procedure;
  /** Given at first issue, never reused or moved; `null` before. */
  readonly number: number | null;
  readonly outcome: Exclude<Outcome, 'NOT_REQUIRED'>;
  readonly title: Text;
  readonly familyTitle: Text;
  /** Where: department or body, and its place in words. */
  readonly where: {
    readonly department: string;
    readonly name: Text;
    readonly floor: Text | null;
    readonly desk: Text | null;
    readonly telephone: string | null;
    /** Of that telephone, on open days; null where there is none, or nobody here knows. */
    readonly hours: OfficeHours | null;
  };
  readonly ways: readonly Way[];
  readonly whoMayApply: readonly Applicant[];
  readonly deadlines: readonly DeadlineLine[];
  /** What lateness means, where it means something. */
  readonly ifLate: Text | null;
  readonly reason: Text;
  readonly ask: readonly FactName[];
  readonly basis: readonly Basis[];
  /** Item codes of this list that must come first. */
  readonly after: readonly string[];
  /** While a wish is unknown: the rows of which the family takes one; else empty. */
  readonly choices: readonly { readonly code: string; readonly title: Text; readonly familyTitle: Text }[];
  /** Whether the person of this list may do it; `null` where the list is for nobody in particular. */
  readonly mayDo: MayDo | null;
  readonly mayAffectRenunciation: Text | null;
  readonly amount: Text | null;
  /** The row's own caveat, then what other rows of the list mean for it (excludes, choice). */
  readonly caveats: readonly Text[];
  readonly note: Text | null;
  /** What the department added to its own answer, in its words and one language; empty for whom the item does not belong to. */
  readonly departmentNotes: readonly string[];
  /**
   * What each row of the item waits for, and whose turn that is where a person said so, beside whoever is still asked: code of a
   * department or body, or `family`.
   */
  readonly turns: readonly { readonly askOf: string | null; readonly facts: readonly FactName[] }[];
  /** Forms that lie ready at the desk: nothing to bring, hence not in the bring-list. */
  readonly forms: readonly Text[];
  readonly minutes: number;
  /** How near its day is on the day of the list; `null` where the list has no day (`decide`). */
  readonly pace: Pace | null;
  readonly conflicts: readonly FactName[];
}

/** 先に・落ち着いてから・そのあとで (research ux.md T-6). */
export type Pace = 'first' | 'later' | 'no-hurry';

export interface DeadlineLine extends Deadline {
  /** Whole sentence part: 「令和8年11月16日(月)まで」, 「…ごろまで」, 「遺産分割を待って始まります」, 「速やかに」. */
  readonly say: Text;
  /** The last day on which it could be done, the next open day included, lies before the day of the list. */
  readonly passed: boolean;
}

export interface BringLine {
  /** One paper, or several of which any one is enough; none where a department asked for one that the vocabulary lacks. */
  readonly papers: readonly string[];
  readonly name: Text;
  readonly called: Text | null;
  /** How many are enough for what is certainly required; a paper that is handed back counts once. */
  readonly originals: number;
  readonly copies: number;
  /** How many are enough if everything still to be confirmed turns out to be required as well. */
  readonly originalsAtMost: number;
  readonly copiesAtMost: number;
  readonly showOnly: boolean;
  readonly ifYouHave: boolean;
  readonly worksWithout: boolean;
  /** Certainly needed, or only if an item still to be confirmed is required. */
  readonly certain: boolean;
  /** Who keeps it afterwards; `office` as soon as one of the needs keeps it. */
  readonly keptBy: 'family' | 'office';
  /** Codes of items of this list, in its order. */
  readonly neededFor: readonly string[];
  /** Those of them that are certain to need it; of the others it depends on an answer. */
  readonly certainlyFor: readonly string[];
  /** Items of this list that give this paper (戸籍, 除票 …). */
  readonly givenBy: readonly string[];
  /** From about which day it can be had, as a note then says; `null` where that is not known or nothing stands in the way. */
  readonly availableFrom: CalendarDate | null;
  readonly notes: readonly BringNote[];
}

export interface BringNote {
  readonly say: Text;
  /** Codes of the items that say it; empty where it holds for every item that needs the paper. */
  readonly items: readonly string[];
}

export interface ReturnLine {
  readonly paper: string;
  readonly name: Text;
  readonly called: Text | null;
  readonly ifYouHave: boolean;
  readonly certain: boolean;
  readonly to: readonly string[];
  /** Those of them that are certain to want it back. */
  readonly certainlyTo: readonly string[];
}

export interface Mention {
  readonly code: string;
  readonly title: Text;
  /** Whom to ask, with the nearest day where there is one. */
  readonly say: Text;
  /** That day by itself; `null` where none is known. */
  readonly deadline: DeadlineLine | null;
}

/** What nobody has answered yet: whose turn it is, since when, until when. */
export interface OpenPoint {
  /** A department's code, `family` (asked at the counter), or `counter`. */
  readonly owner: string;
  readonly ownerName: Text;
  readonly since: CalendarDate | null;
  readonly until: CalendarDate | null;
  readonly facts: readonly FactName[];
  readonly codes: readonly string[];
  /** Statements on this fact contradict each other: said here once for every item that reads it. */
  readonly contradiction: boolean;
  /** 「国民健康保険に確かめています(令和8年11月26日(木)まで)」 / 「窓口でうかがいます」. */
  readonly say: Text;
}

export interface ClosedLine {
  readonly department: string;
  readonly name: Text;
  readonly level: 'with-consent' | 'own-desk';
  readonly say: Text;
}

/** A question that a department has not answered. */
export interface WaitingDepartment {
  readonly department: string;
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
  /** waiting: still within its time; needs-person: failed or late, a person must look; attends: answers the family itself; case-closed: had not answered when the case was closed; counter-asked, family-asked: it has asked back and waits for the counter, or through it for the family. */
  readonly state:
    'waiting' | 'needs-person' | 'attends' | 'needs-consent' | 'case-closed' | 'counter-asked' | 'family-asked';
  readonly reason: Text | null;
}

export type Role =
  'notifier' | 'funeral-host' | 'visitor' | 'heir-representative' | 'pension-claimant' | 'new-head' | 'addressee';

/** with-proxy: with somebody's power of attorney; unknown: nobody has said yet what decides it. */
export type MayDo = 'yes' | 'with-proxy' | 'no' | 'unknown';

/** A person of the case, as far as "who may do it" goes; the relation is as seen from the deceased. */
export interface Doer {
  readonly roles: readonly Role[];
  /** Roles of the case that nobody has been named for yet: this person may still turn out to have them. */
  readonly openRoles: readonly Role[];
  /** A value of `applicantRelation`; `null` unknown. */
  readonly relation: string | null;
  readonly isHeir: boolean | null;
  readonly sameHousehold: boolean | null;
}
