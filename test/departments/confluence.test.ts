import fc from 'fast-check';
import type { Actor } from '../../src/access/actor.js';
import { closingDays } from '../../src/departments/closing-days.js';
import { factNamed, type FactName } from '../../src/domain/facts/index.js';
import { FAMILY, personOf, REGISTER, type Source } from '../../src/domain/reading.js';
import type { Said, Statement } from '../../src/domain/statements.js';
import { project } from '../../src/lists/case-list.js';
import { size } from '../support/sizes.js';
import { realCatalogue } from './catalogue.js';
import { holds, sayTheSeed } from './holds.js';
import { family, type Stated } from './random-family.js';
import { asGiven } from './random-knowledge.js';

const { compiled } = realCatalogue();

/** What one source answers; several answers of one source are the same answer, repeated. */
type Answer = readonly [source: Source, statement: Statement];

/** Spreads what was said over those who may say it: the holders, the family, the register, a clerk. */
function answersOf(stated: Stated): Answer[] {
  const answers = new Map<Source, Record<string, Said>>();
  for (const [place, [fact, voices]] of [...stated].entries())
    for (const [turn, known] of voices.entries()) {
      const sources = sourcesOf(fact);
      const source = sources[(place + turn) % sources.length] ?? FAMILY;
      const said = { value: asGiven(fact, known), at: `2026-11-22T09:00:0${turn}Z`, settled: place % 17 === 3 };
      answers.set(source, { ...answers.get(source), [fact]: said });
    }
  return [...answers];
}

const sourcesOf = (fact: FactName): Source[] => {
  const holders = factNamed(fact)
    .holders.map(({ by }) => by)
    .filter((by) => by !== 'outside');
  return [...new Set([...holders, ...holders.filter((by) => by !== FAMILY).map(personOf), FAMILY, REGISTER])];
};

const closedOn = closingDays();
const viewers: readonly Actor[] = [
  { municipality: 'demo-city', role: 'counter' },
  { municipality: 'demo-city', role: 'department', department: 'SHUNO' },
];

const counter = viewers.slice(0, 1);

/** Decisions and whole lists as text, when the answers come in this order; as the counter and a department see them. */
function listsAfter(answers: readonly Answer[], seenBy = viewers): string {
  const statements = new Map<Source, Statement>();
  for (const [source, statement] of answers) statements.set(source, statement);
  const ingredients = {
    statements,
    rulings: new Map(),
    waiting: [],
    numbers: new Map(),
    today: '2026-11-22',
    filing: { filedOn: '2026-11-18', filedHere: true, residentRegister: 'pending' },
  } as const;
  return JSON.stringify(
    seenBy.map((viewer) => {
      const { decisions, list } = project(viewer, compiled, ingredients, { closedOn });
      return { list, decisions: decisions.map(({ procedure, ...decision }) => [procedure.inForce, decision]) };
    }),
  );
}

beforeAll(sayTheSeed);

it('(P6) neither the order nor the repetition of answers changes a byte of the lists', () => {
  const orders = size(10, 200);
  holds(
    fc.property(family, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ({ stated }, chance) => {
      const answers = answersOf(stated);
      const random = (): number => Number(chance.next().value);
      const [forAll, forCounter] = [listsAfter(answers), listsAfter(answers, counter)];
      for (let order = 0; order < orders; order += 1) {
        const repeated = answers.flatMap((answer) => (random() < 0.3 ? [answer, answer] : [answer]));
        const shuffled = repeated
          .map(([source, statement]): [number, Answer] => [random(), [source, turned(statement, random())]])
          .sort(([a], [b]) => a - b)
          .map(([, answer]) => answer);
        // Mostly as the counter sees it, with every row that anybody outside a department sees.
        const isForAll = order % 10 === 0;
        if (listsAfter(shuffled, isForAll ? viewers : counter) !== (isForAll ? forAll : forCounter))
          throw new Error(`another result after ${sourcesIn(shuffled)}`);
      }
    }),
    size(4, 40),
  );
});

const sourcesIn = (answers: readonly Answer[]): string => answers.map(([source]) => source).join(', ');

/** The same statement with its facts in another order. */
function turned(statement: Statement, by: number): Statement {
  const entries = Object.entries(statement);
  const cut = Math.floor(by * entries.length);
  return Object.fromEntries([...entries.slice(cut), ...entries.slice(0, cut)]);
}
