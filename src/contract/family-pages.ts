/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a rule stands on, the strongest first. */
export type BasisKind =
  /** National law; always with an article. */
  | 'LAW'
  /** 条例: the city's own. */
  | 'ORDINANCE'
  /** 慣行: no rule says it, cities do it. */
  | 'PRACTICE';

/** Whether anything is still done on a case. */
export type CaseStatus =
  /** 終了: done, or given up. It can be reopened. */
  | 'CLOSED'
  /** Being worked on. */
  | 'OPEN'
  /** The notice was a mistake: departments confirm that everything is undone, and nothing else follows. */
  | 'VOID';

/** Whether the day from which a term counts is known. */
export type DeadlineCertainty =
  /** It is not; an earlier day stands in, so the last day is the earliest possible and safe. */
  | 'ASSUMED'
  /** It is known. */
  | 'EXACT'
  /** No day can be named: the law has none, or it hangs on a procedure or event that has none. */
  | 'NONE'
  /** It is known as an interval: `lastDay` is the earliest possible, `latestDay` the latest. */
  | 'RANGE'
  /** It is still to come or to be told; there are no days, `text` says what is waited for. */
  | 'WAITING';

/** What a term is. */
export type DeadlineKind =
  /** Before an event, a day or another procedure; a closed office moves it earlier, not later. */
  | 'BEFORE'
  /** 請求: afterwards the right lapses. */
  | 'CLAIM'
  /** 速やかに: no legal day; a day given is a guide. */
  | 'COURTESY'
  /** A duty to file, or the ordinary term for it. */
  | 'FILE';

/** Who outside the department may see what was decided. */
export type Disclosure =
  /** The counter and the family of the case. */
  | 'OPEN'
  /** Nobody, with consent or without: it is told at the department's own desk. */
  | 'OWN_DESK'
  /** The counter and the person who agreed, as long as a consent of theirs stands; else nobody. */
  | 'WITH_CONSENT';

/** What values a fact can have; unknown is none of them. */
export type FactType =
  /** `true` or `false`. */
  | 'BOOL'
  /** A day, `YYYY-MM-DD`. */
  | 'DATE'
  /** Exactly one of `values`. */
  | 'ENUM'
  /** A whole number. */
  | 'INT'
  /** Any number of `values`, none included. */
  | 'SET';

/** In the order in which they are read. */
export type ListSectionName =
  /** 先に, of the city hall. */
  | 'FIRST'
  /** Nothing to do. */
  | 'INFORMATION'
  /** 落ち着いてから, of the city hall. */
  | 'LATER'
  /** いそぎません, of the city hall; in `decide`, which has no today, all of it. */
  | 'NO_HURRY'
  /** Pension office, bank, court and the like, whenever it is due. */
  | 'OUTSIDE';

/** Who certainly may not do it does not find it in the list. */
export type MayDo =
  /** Nobody has said yet what decides it. */
  | 'UNKNOWN'
  /** Only with the power of attorney (委任状) of somebody who is entitled. */
  | 'WITH_PROXY'
  /** Entitled in their own right; or the office does it by itself. */
  | 'YES';

/** 要否: whether the family has to do something. Whether an office will grant it is not said. */
export type Outcome =
  /** Certainly nothing to do. */
  | 'NOT_REQUIRED'
  /** The family should file, apply, return or ask. */
  | 'REQUIRED'
  /** Not known yet; never to be read as no. */
  | 'TO_CONFIRM';

/** In which order a family may take things. */
export type Pace =
  /** Its nearest day is within a fortnight, or has passed; or something of which that holds waits for it. */
  | 'FIRST'
  /** Within three months. */
  | 'LATER'
  /** A day further off, or none. */
  | 'NO_HURRY';

/** Where a procedure is done. */
export type Place =
  /** At the bereavement counter (おくやみ窓口), for the department. */
  | 'COUNTER'
  /** Begun at the counter, finished at the department's desk. */
  | 'COUNTER_AND_DESK'
  /** At the department's own desk. */
  | 'DESK'
  /** It is done by itself. */
  | 'NOWHERE'
  /** With a body outside the city hall. */
  | 'OUTSIDE';

/** What sort of thing a procedure is. */
export type ProcedureKind =
  /** Claim money or help. */
  | 'BENEFIT'
  /** End a service, a contract or a registration. */
  | 'CANCELLATION'
  /** Outside the city hall, whatever it is there. */
  | 'EXTERNAL'
  /** Something to know, to ask about or to fetch: no duty. */
  | 'INFO'
  /** 届出: tell an office what has changed. */
  | 'NOTIFICATION'
  /** Settle what was paid in advance: money back, or a balance to pay. */
  | 'REFUND'
  /** Hand back a card, a paper or a handbook. */
  | 'RETURN'
  /** Put into the name of whoever takes it over. */
  | 'SUCCESSION'
  /** A tax of the city: who gets its papers, who owns what, what is to be declared. */
  | 'TAX';

/** Whether somebody comes, came, or is called. */
export type VisitKind =
  /** To be called. */
  | 'CALL_BACK'
  /** Comes, as arranged. */
  | 'VISIT'
  /** Came without an arrangement. */
  | 'WALK_IN';

/** Every state can be undone by another; in a case that is over only DONE and CANCELLED can be set. */
export type VisitState =
  /** Is here now. */
  | 'ARRIVED'
  /** Does not take place. */
  | 'CANCELLED'
  /** They have gone, or were called. */
  | 'DONE'
  /** Is to come, or to be called. */
  | 'PLANNED';

/** Who goes to the city hall, as seen from the person who died. Never a name: who the others of the case are is not told. */
export type WhoGoes =
  /** Son or daughter of the person who died. */
  | 'CHILD'
  /** Nobody of the family. */
  | 'OTHER'
  /** Another relative. */
  | 'RELATIVE'
  /** The person of the list. */
  | 'SELF'
  /** Husband or wife of the person who died. */
  | 'SPOUSE';

export type FamilyListQueryVariables = Exact<{
  id: string | number;
  goes?: WhoGoes | null | undefined;
  another?: boolean | null | undefined;
}>;


export type FamilyListQuery = { case: { status: CaseStatus, deceased: { name: string, birthDateText: string | null }, own?: { groups: Array<{ name: string, items: Array<{ number: number | null, outcome: Outcome, title: string, mayDo: MayDo | null, department: string, telephone: string | null, ifLate: string | null, procedure: { code: string }, hours: { from: string, to: string } | null, deadlines: Array<{ text: string, kind: DeadlineKind, certainty: DeadlineCertainty, lastDay: string | null, latestDay: string | null, lastOpenDay: string | null, passed: boolean }> }> }> }, procedureList: { revision: number | null, renunciation: string | null, groups: Array<{ name: string, items: Array<{ number: number | null, outcome: Outcome, title: string, legalTitle: string, department: string, floor: string | null, desk: string | null, telephone: string | null, whoMayApply: Array<string>, mayDo: MayDo | null, pace: Pace | null, ifLate: string | null, reason: string, after: Array<string>, choices: Array<string>, mayAffectRenunciation: string | null, amount: string | null, caveats: Array<string>, note: string | null, departmentNotes: Array<string>, procedure: { code: string, kind: ProcedureKind, place: Place }, hours: { from: string, to: string } | null, ask: Array<{ name: string, type: FactType, question: string }>, deadlines: Array<{ of: string | null, text: string, kind: DeadlineKind, certainty: DeadlineCertainty, lastDay: string | null, latestDay: string | null, lastOpenDay: string | null, passed: boolean }>, basis: Array<{ kind: BasisKind, name: string, article: string | null }> }> }>, sections: Array<{ name: ListSectionName, items: Array<string> }>, mentions: Array<{ code: string, title: string, text: string, deadline: { of: string | null, text: string, kind: DeadlineKind, certainty: DeadlineCertainty, lastDay: string | null, latestDay: string | null, lastOpenDay: string | null, passed: boolean } | null }>, bring: Array<{ papers: Array<string>, name: string, called: string | null, originals: number, originalsAtMost: number, copies: number, copiesAtMost: number, showOnly: boolean, ifYouHave: boolean, worksWithout: boolean, certain: boolean, comesBack: boolean, neededFor: Array<string>, givenBy: Array<string>, availableFrom: string | null, notes: Array<string> }>, returns: Array<{ paper: string, name: string, called: string | null, ifYouHave: boolean, certain: boolean, to: Array<string> }>, keep: Array<{ code: string, text: string }>, arrivals: Array<{ code: string, what: string, when: string, monthsAfterVisit: Array<number> | null, monthsOfYear: Array<number> | null, sender: string, addressedTo: string | null, toDo: Array<string>, mayAffectRenunciation: boolean }>, openPoints: Array<{ owner: string, ownerName: string, codes: Array<string>, text: string, facts: Array<{ name: string }> }>, closedLines: Array<{ department: string, name: string, level: Disclosure, text: string }>, notNeeded: Array<{ code: string, title: string, reason: string }> } } | null };

export type PrintedListQueryVariables = Exact<{
  id: string | number;
  for?: string | number | null | undefined;
  revision?: number | null | undefined;
}>;


export type PrintedListQuery = { case: { number: string, status: CaseStatus, people: Array<{ id: string, name: string | null }>, visits: Array<{ kind: VisitKind, state: VisitState, day: string, hour: string | null, personId: string | null }>, procedureList: { revision: number | null, renunciation: string | null, groups: Array<{ name: string, items: Array<{ number: number | null, outcome: Outcome, title: string, legalTitle: string, department: string, floor: string | null, desk: string | null, telephone: string | null, whoMayApply: Array<string>, mayDo: MayDo | null, pace: Pace | null, ifLate: string | null, reason: string, after: Array<string>, choices: Array<string>, mayAffectRenunciation: string | null, amount: string | null, caveats: Array<string>, note: string | null, departmentNotes: Array<string>, procedure: { code: string, kind: ProcedureKind, place: Place }, hours: { from: string, to: string } | null, ask: Array<{ name: string, type: FactType, question: string }>, deadlines: Array<{ of: string | null, text: string, kind: DeadlineKind, certainty: DeadlineCertainty, lastDay: string | null, latestDay: string | null, lastOpenDay: string | null, passed: boolean }>, basis: Array<{ kind: BasisKind, name: string, article: string | null }> }> }>, sections: Array<{ name: ListSectionName, items: Array<string> }>, mentions: Array<{ code: string, title: string, text: string, deadline: { of: string | null, text: string, kind: DeadlineKind, certainty: DeadlineCertainty, lastDay: string | null, latestDay: string | null, lastOpenDay: string | null, passed: boolean } | null }>, bring: Array<{ papers: Array<string>, name: string, called: string | null, originals: number, originalsAtMost: number, copies: number, copiesAtMost: number, showOnly: boolean, ifYouHave: boolean, worksWithout: boolean, certain: boolean, comesBack: boolean, neededFor: Array<string>, givenBy: Array<string>, availableFrom: string | null, notes: Array<string> }>, returns: Array<{ paper: string, name: string, called: string | null, ifYouHave: boolean, certain: boolean, to: Array<string> }>, keep: Array<{ code: string, text: string }>, arrivals: Array<{ code: string, what: string, when: string, monthsAfterVisit: Array<number> | null, monthsOfYear: Array<number> | null, sender: string, addressedTo: string | null, toDo: Array<string>, mayAffectRenunciation: boolean }>, openPoints: Array<{ owner: string, ownerName: string, codes: Array<string>, text: string, facts: Array<{ name: string }> }>, closedLines: Array<{ department: string, name: string, level: Disclosure, text: string }>, notNeeded: Array<{ code: string, title: string, reason: string }> } } | null };
