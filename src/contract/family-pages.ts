/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type BasisKind =
  | 'LAW'
  | 'ORDINANCE'
  | 'PRACTICE';

export type CaseStatus =
  | 'CLOSED'
  | 'OPEN'
  | 'VOID';

/** Who outside the department may see what was decided. */
export type Disclosure =
  | 'OPEN'
  | 'OWN_DESK'
  | 'WITH_CONSENT';

export type FactType =
  | 'BOOL'
  | 'DATE'
  | 'ENUM'
  | 'INT'
  | 'SET';

/** Who certainly may not do it does not find it in the list. */
export type MayDo =
  /** Nobody has said yet what decides it. */
  | 'UNKNOWN'
  | 'WITH_PROXY'
  | 'YES';

export type Outcome =
  | 'NOT_REQUIRED'
  | 'REQUIRED'
  | 'TO_CONFIRM';

/** In which order a family may take things. */
export type Pace =
  /** Its nearest day is within a fortnight, or has passed; or something of which that holds waits for it. */
  | 'FIRST'
  /** Within three months. */
  | 'LATER'
  /** A day further off, or none. */
  | 'NO_HURRY';

export type Place =
  | 'COUNTER'
  | 'COUNTER_AND_DESK'
  | 'DESK'
  | 'NOWHERE'
  | 'OUTSIDE';

export type ProcedureKind =
  | 'BENEFIT'
  | 'CANCELLATION'
  | 'EXTERNAL'
  | 'INFO'
  | 'NOTIFICATION'
  | 'REFUND'
  | 'RETURN'
  | 'SUCCESSION'
  | 'TAX';

/** Who goes to the city hall, as seen from the person who died. Never a name: who the others of the case are is not told. */
export type WhoGoes =
  | 'CHILD'
  /** Nobody of the family. */
  | 'OTHER'
  /** Another relative. */
  | 'RELATIVE'
  /** The person of the list. */
  | 'SELF'
  | 'SPOUSE';

export type FamilyListQueryVariables = Exact<{
  id: string | number;
  goes?: WhoGoes | null | undefined;
  another?: boolean | null | undefined;
}>;


export type FamilyListQuery = { case: { status: CaseStatus, deceased: { name: string, birthDateText: string | null }, own?: { groups: Array<{ name: string, items: Array<{ number: number | null, outcome: Outcome, title: string, mayDo: MayDo | null, department: string, telephone: string | null, ifLate: string | null, procedure: { code: string }, deadlines: Array<{ text: string }> }> }> }, procedureList: { revision: number | null, renunciation: string | null, groups: Array<{ name: string, items: Array<{ number: number | null, outcome: Outcome, title: string, legalTitle: string, department: string, floor: string | null, desk: string | null, telephone: string | null, whoMayApply: Array<string>, mayDo: MayDo | null, pace: Pace | null, ifLate: string | null, reason: string, after: Array<string>, choices: Array<string>, mayAffectRenunciation: string | null, amount: string | null, caveats: Array<string>, note: string | null, procedure: { code: string, kind: ProcedureKind, place: Place }, ask: Array<{ name: string, type: FactType, question: string }>, deadlines: Array<{ of: string | null, text: string, passed: boolean, lastOpenDay: string | null }>, basis: Array<{ kind: BasisKind, name: string, article: string | null }> }> }>, mentions: Array<{ code: string, title: string, text: string }>, bring: Array<{ papers: Array<string>, name: string, called: string | null, originals: number, originalsAtMost: number, copies: number, copiesAtMost: number, showOnly: boolean, ifYouHave: boolean, worksWithout: boolean, certain: boolean, comesBack: boolean, neededFor: Array<string>, givenBy: Array<string>, availableFrom: string | null, notes: Array<string> }>, returns: Array<{ paper: string, name: string, called: string | null, ifYouHave: boolean, certain: boolean, to: Array<string> }>, keep: Array<{ code: string, text: string }>, arrivals: Array<{ code: string, what: string, when: string, addressedTo: string | null }>, openPoints: Array<{ owner: string, ownerName: string, codes: Array<string>, text: string, facts: Array<{ name: string }> }>, closedLines: Array<{ department: string, level: Disclosure, text: string }>, notNeeded: Array<{ code: string, title: string, reason: string }> } } | null };
