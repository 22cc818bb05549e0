import { systemActor } from '../../../src/access/actor.js';
import { readFactInputs } from '../../../src/cases/fact-inputs.js';
import type { PersonOfCase } from '../../../src/cases/notice.js';
import { closingDays } from '../../../src/departments/closing-days.js';
import type { Statement } from '../../../src/domain/statements.js';
import type { Language } from '../../../src/domain/text.js';
import { type ListIngredients, numbersAtIssue, project } from '../../../src/lists/case-list.js';
import { presentList } from '../../../src/lists/present-list.js';
import { factsOfNotice, factsOfPeople, statementsOf } from '../../../src/notices/notice-statements.js';
import { noticeOf, personOf } from '../../../src/notices/read-notice-input.js';
import type { HandOut } from '../../../src/prints/hand-out.js';
import { realCatalogue } from '../../departments/catalogue.js';
import { Seed, SEED_DAY, SEED_NOW } from '../../support/seed.js';

export type PrintedList = ReturnType<typeof printedList>;

const seed = new Seed();
const { compiled: catalogue } = realCatalogue();
const departments = [...catalogue.departments.keys()];
const actor = systemActor('demo-city');
const FAMILY = { role: 'family', municipality: 'demo-city', case: 'a case', person: 'a person' } as const;

/**
 * The list of a seed family by the real rules, as the contract presents it to one of the family: of each fourth family all
 * ledgers have answered, of the others one department more is waited for each time.
 */
export function printedList(number: number, language: Language = 'ja') {
  const family = seed.family(number);
  const { notice: input } = family;
  const people = (input.people ?? []).map((person) => personOf(person, { on: '2026-11-22', told: false }));
  const silent = departments.slice(0, Math.floor(number / 4) * 2);
  const statements = new Map<string, Statement>([
    ...statementsOf(
      factsOfNotice(noticeOf(input), people),
      factsOfPeople(people),
      readFactInputs(input.facts ?? [], []).facts,
      SEED_NOW,
    ),
    ...[...seed.statements(family, catalogue, SEED_NOW)].filter(([department]) => !silent.includes(department)),
  ]);
  const settings = { closedOn: closingDays() };
  const ingredients: ListIngredients = {
    statements,
    rulings: new Map(),
    waiting: [],
    numbers: new Map(),
    today: SEED_DAY,
    filing: null,
  };
  const numbers = numbersAtIssue(actor, catalogue, ingredients, settings);
  const doer = { roles: ROLES, openRoles: [], relation: 'child', isHeir: true, sameHousehold: null } as const;
  const { list } = project(FAMILY, catalogue, { ...ingredients, numbers }, { ...settings, doer });
  return { ...presentList(list, 3, language), revision: 3 };
}
const ROLES: PersonOfCase['roles'] = ['notifier', 'visitor'];

export const aHandOut = (given: Partial<HandOut> & Pick<HandOut, 'list'>): HandOut => ({
  holder: '\u{9AD9}橋 美咲',
  number: '2026-000123-4',
  revision: 3,
  paper: 5,
  today: SEED_DAY,
  time: '2026-11-22 09:00',
  city: '寄添市',
  contact: '0123-45-6700（平日 8:30〜17:15）',
  url: 'http://127.0.0.1:4000/k/p/2026-000123-4/3',
  visits: [{ day: '2026-11-25', hour: '10:00' }],
  wish: null,
  marks: new Map(),
  visitedOn: null,
  goes: null,
  ofHolder: [],
  ...given,
});

/** So many items of a list, those that are certain first, with what they need and all that the list says besides; as of a family of which little is left open. */
export function cutTo(list: PrintedList, count: number): PrintedList {
  const items = list.groups.flatMap(({ items }) => items);
  const kept = [
    ...items.filter(({ outcome }) => outcome !== 'TO_CONFIRM'),
    ...items.filter(({ outcome }) => outcome === 'TO_CONFIRM'),
  ].slice(0, count);
  const names = kept.map(({ number }) => String(number));
  return {
    ...list,
    groups: list.groups.map((group) => ({ ...group, items: group.items.filter((item) => kept.includes(item)) })),
    openPoints: list.openPoints.filter(({ codes }) => kept.some(({ procedure }) => codes.includes(procedure.code))),
    keep: list.keep.filter(({ code }) => kept.some(({ procedure }) => procedure.code === code)),
    bring: list.bring
      .map((line) => ({ ...line, neededFor: line.neededFor.filter((name) => names.includes(name)) }))
      .filter(({ neededFor }) => neededFor.length > 0),
    returns: list.returns
      .map((line) => ({ ...line, to: line.to.filter((name) => names.includes(name)) }))
      .filter(({ to }) => to.length > 0),
    arrivals: list.arrivals.filter(({ code }) => kept.some(({ procedure }) => procedure.code === code)),
  };
}
