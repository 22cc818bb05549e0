import type { Actor } from '../access/actor.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { PersonOfCase } from '../cases/notice.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { ClosedOn } from '../domain/deadline.js';
import { decide, type Decision } from '../domain/decide.js';
import type { FactSheet } from '../domain/fact-sheet.js';
import { assembleList, itemsToNumber } from '../domain/procedure-list/assemble.js';
import { numberItems } from '../domain/procedure-list/numbers.js';
import type { Doer, ProcedureList, Role, WaitingDepartment } from '../domain/procedure-list/procedure-list.js';
import type { Filing } from '../domain/procedure-list/register-ready.js';
import type { FactName } from '../domain/facts/index.js';
import { personOf } from '../domain/reading.js';
import type { RulingOnRow } from '../domain/ruling.js';
import { sheetsFor, type Statement } from '../domain/statements.js';
import { toldFacts } from '../domain/told-facts.js';
import { PERSON_ROLES } from '../cases/notice.js';
import { type Holder, wordsFor } from './own-words.js';
import { viewerOf } from './viewer.js';

/** What a list is made of: enough to make the same bytes again, with anybody's rights. Stored, sealed, with each revision. */
export interface ListIngredients {
  readonly statements: ReadonlyMap<string, Statement>;
  readonly rulings: ReadonlyMap<string, RulingOnRow>;
  readonly waiting: readonly WaitingDepartment[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly today: CalendarDate;
  /** What the notice said of the registers then; revisions of before know nothing of it. */
  readonly filing: Filing | null;
}

export interface Projection {
  readonly decisions: readonly Decision[];
  readonly sheetOf: (reader: string) => FactSheet;
  readonly closed: ReadonlySet<string>;
  readonly list: ProcedureList;
}

interface ProjectionSettings {
  readonly closedOn: ClosedOn;
  readonly doer?: Doer | undefined;
  /** Whose list it is, whoever goes. */
  readonly holder?: Holder | undefined;
  /** Departments that consents open to this viewer; see {@link openedTo}. */
  readonly opened?: ReadonlySet<string>;
  /** Of a notice that was a mistake nothing follows any more, but that departments confirm that all is undone. */
  readonly isVoid?: boolean;
}

/** Decides and assembles for one viewer. A pure function of its arguments. */
export function project(
  actor: Actor,
  catalogue: CompiledCatalogue,
  ingredients: ListIngredients,
  settings: ProjectionSettings,
): Projection {
  const { closed, sees, input } = decided(actor, catalogue, ingredients, settings);
  return {
    decisions: input.decisions.filter(({ code, procedure }) => !closed.has(code) && sees(procedure)),
    sheetOf: input.sheetOf,
    closed: input.closed,
    list: assembleList(input),
  };
}

/** The numbers that the items of this viewer's list have when it is issued: those given so far, and the next free ones. */
export function numbersAtIssue(
  actor: Actor,
  catalogue: CompiledCatalogue,
  ingredients: ListIngredients,
  settings: ProjectionSettings,
): ReadonlyMap<string, number> {
  return numberItems(itemsToNumber(decided(actor, catalogue, ingredients, settings).input), ingredients.numbers);
}

/** What a list is assembled from, for one viewer. */
function decided(
  actor: Actor,
  catalogue: CompiledCatalogue,
  ingredients: ListIngredients,
  { closedOn, doer, holder, opened, isVoid = false }: ProjectionSettings,
) {
  const { statements, rulings, waiting, numbers, today, filing } =
    actor.role === 'family' ? forFamily(ingredients) : ingredients;
  const { closed, sees } = viewerOf(actor, catalogue, opened);
  const sheetOf = sheetsFor(catalogue.source, statements);
  const found = isVoid ? [] : decide({ catalogue, sheetOf, closed, rulings });
  const said =
    actor.role === 'family' ? withoutWhatWasTold(found, toldFacts(statements)) : withWhomToAsk(found, statements);
  const decisions = said.map((decision) => wordsFor(actor, holder, decision));
  const input = {
    catalogue,
    decisions,
    sheetOf,
    closed: new Set([...closed, ...decisions.filter(({ procedure }) => !sees(procedure)).map(({ code }) => code)]),
    closedOn,
    today,
    filing,
    numbers,
    waiting:
      actor.role === 'department' ? waiting.filter(({ department }) => department === actor.department) : waiting,
    ...(doer ? { doer } : {}),
  };
  return { closed, sees, input };
}

/**
 * What a list is made of for the family's eyes: why somebody of an office ruled so may name people, and why a department
 * must look may tell what stands in its ledger. Nobody reads either before it is shown here, so neither is shown.
 */
const forFamily = (ingredients: ListIngredients): ListIngredients => ({
  ...ingredients,
  rulings: new Map([...ingredients.rulings].map(([code, ruling]) => [code, { ...ruling, reason: '' }])),
  waiting: ingredients.waiting.map((one) => ({ ...one, reason: null })),
});

/**
 * What one of the family said is not told to another (issue 3 §4), and nobody knows here who said it: to the family, reasons
 * and contradictions are silent about what was told or shown, and about what follows from it. What has to be done stays.
 */
const withoutWhatWasTold = (decisions: readonly Decision[], told: ReadonlySet<FactName>): readonly Decision[] =>
  decisions.map((decision) => ({
    ...decision,
    conflicts: decision.conflicts.filter((fact) => !told.has(fact)),
    quiet: told,
  }));

/** Where a department's ledger can't settle a row, its person said what is to be asked of whom: as long as the row waits for that. */
const withWhomToAsk = (
  decisions: readonly Decision[],
  statements: ListIngredients['statements'],
): readonly Decision[] =>
  decisions.map((decision) => {
    if (decision.outcome !== 'TO_CONFIRM' || decision.ruling) return decision;
    const said = statements.get(personOf(decision.procedure.department));
    const [reason] = said ? decision.ask.flatMap((fact) => said[fact]?.whom ?? []) : [];
    return reason === undefined
      ? decision
      : { ...decision, ruling: { outcome: 'TO_CONFIRM', reason, rule: 'TO_CONFIRM' } };
  });

/** The people of a case with their roles, and where who died lived. */
interface WhoIsThere extends Pick<CaseRecord, 'notice'> {
  readonly people: readonly Pick<PersonOfCase, 'roles'>[];
}

/** A person of the case as far as "who may do it" goes. */
export function doerOf(person: PersonOfCase, { people, notice }: WhoIsThere): Doer {
  const taken = new Set(people.flatMap(({ roles }) => roles));
  const openRoles = PERSON_ROLES.filter((role): role is Role => !taken.has(role));
  return {
    roles: person.roles,
    openRoles,
    relation: person.relation,
    // 民法887条1項・890条: both are heirs whoever else is; of all others it depends.
    isHeir: person.relation === 'spouse' || person.relation === 'child' ? true : null,
    sameHousehold: person.address !== null && person.address === notice.deceased.address ? true : null,
  };
}

export const holderOf = (person: CaseRecord['people'][number], record: CaseRecord): Holder => ({
  self: doerOf(person, record),
  others: record.people.flatMap(({ id, name }) => (id === person.id || name === null ? [] : [name])),
});

/** Somebody who goes in another's place: as seen from the person who died, never who it is. */
export type StandIn = 'spouse' | 'child' | 'relative' | 'other';

/**
 * What is certain of whoever goes in this person's place. It may be one of the people of the case: which roles the others
 * have is not told, so of a relative every role is open but those of the person who stays at home.
 */
export function doerInPlaceOf(stays: PersonOfCase | null, goes: StandIn, { people }: Pick<WhoIsThere, 'people'>): Doer {
  const ofTheFamily = goes !== 'other';
  const taken = new Set(
    (ofTheFamily ? (stays?.roles ?? []) : people.flatMap(({ roles }) => roles)) satisfies Iterable<Role>,
  );
  return {
    roles: [],
    openRoles: PERSON_ROLES.filter((role): role is Role => !taken.has(role)),
    relation: goes === 'relative' ? null : goes,
    isHeir: goes === 'relative' ? null : ofTheFamily,
    // A relative may live elsewhere, and who is none may have lived there.
    sameHousehold: null,
  };
}
