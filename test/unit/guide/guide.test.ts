import fc from 'fast-check';
import { KeyRing } from '../../../src/access/sealing.js';
import { closingDays } from '../../../src/departments/closing-days.js';
import { compileCatalogue } from '../../../src/domain/compiled-catalogue.js';
import { readFact } from '../../../src/domain/fact-input.js';
import { factNamed } from '../../../src/domain/facts/index.js';
import { PAPERS, type PaperId } from '../../../src/domain/papers-on-the-table.js';
import {
  decideInputOf,
  type Guided,
  NOTHING_SAID,
  openQuestions,
  QUESTIONS,
  UNKNOWN_DAY,
} from '../../../src/guide/guided.js';
import { type InBrowser, KeptInBrowser, NOTHING_IN_BROWSER } from '../../../src/guide/kept-in-browser.js';
import { type Answer, factsOf, type Question, saidBy } from '../../../src/guide/question.js';
import { decideWithoutCase } from '../../../src/lists/decide.js';
import { realCatalogue } from '../../support/service.js';

const TODAY = '2026-11-22';
const closedOn = closingDays();
const catalogue = compileCatalogue(realCatalogue());

function listOf(guided: Guided) {
  const result = decideWithoutCase(catalogue, decideInputOf(guided, TODAY), closedOn);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Everything that a list names: its items, the ways of a choice, what is only mentioned. */
const named = ({ list }: ReturnType<typeof listOf>): ReadonlySet<string> =>
  new Set([
    ...list.groups.flatMap(({ items }) =>
      items.flatMap(({ code, choices }) => [code, ...choices.map((one) => one.code)]),
    ),
    ...list.mentions.map(({ code }) => code),
  ]);

const answersTo = (question: Question): fc.Arbitrary<Answer> =>
  question.kind === 'one'
    ? fc.constantFrom<Answer[]>('unknown', ...question.choices.map(({ id }) => ({ choice: id })))
    : fc.record({
        ticked: fc.subarray(question.things.map(({ id }) => id)),
        rest: fc.constantFrom<('none' | 'unknown')[]>('none', 'unknown'),
      });
const visitors: fc.Arbitrary<Guided> = fc.record({
  day: fc.constantFrom(UNKNOWN_DAY, '2026-11-20', '2026-02-28'),
  papers: fc.subarray<PaperId>(PAPERS.map(({ id }) => id)),
  answers: fc.record(Object.fromEntries(QUESTIONS.map((question) => [question.id, answersTo(question)]))),
});

describe('the guide for whoever opens it', () => {
  it('asks in the vocabulary: whatever is answered is a value of its fact', () => {
    const said = QUESTIONS.flatMap((question) => {
      if (question.kind === 'one') return question.choices.flatMap(({ id }) => saidBy(question, { choice: id }));
      const ids = question.things.map(({ id }) => id);
      return [
        ...saidBy(question, { ticked: ids, rest: 'unknown' }),
        ...saidBy(question, { ticked: [], rest: 'none' }),
        ...saidBy(question, { ticked: [], rest: 'unknown' }),
      ];
    });
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ fact, value }) => !readFact(fact, value).ok)).toEqual([]);
  });

  it('never asks for what is heavy to say: debts, quarrels, crime, accidents, welfare', () => {
    const heavy = [
      'hasLoans',
      'debtsSuspected',
      'estateDivisionDisputed',
      'will',
      'workRelatedDeath',
      'trafficAccident',
    ];
    const heavier = ['crimeVictim', 'thirdPartyAct', 'disasterDeath', 'seikatsuHogo', 'chiefMournerOnWelfare'];
    const asked = QUESTIONS.flatMap((question) => [...factsOf(question)]);
    expect(asked.filter((fact) => [...heavy, ...heavier].includes(fact))).toEqual([]);
    expect(asked.filter((fact) => factNamed(fact).neverAsk)).toEqual([]);
  });

  it('hides nothing by what one does not know: the list of “I don’t know” names all that any answers lead to', () => {
    const unknown = named(listOf({ ...NOTHING_SAID, day: UNKNOWN_DAY }));
    fc.assert(
      fc.property(visitors, (visitor) => {
        const missing = [...named(listOf(visitor))].filter((code) => !unknown.has(code));
        expect(missing).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('asks only on what something depends, nothing twice, and ends by itself', () => {
    let guided: Guided = { day: '2026-11-20', papers: ['kouki'], answers: {} };
    const asked: string[] = [];
    for (;;) {
      const { decisions } = listOf(guided);
      const [next] = openQuestions(decisions, guided.answers);
      if (next === undefined) break;
      const waiting = new Set<string>(decisions.flatMap(({ ask }) => ask));
      expect([...factsOf(next)].some((fact) => waiting.has(fact))).toBe(true);
      asked.push(next.id);
      const none: Answer = next.kind === 'one' ? { choice: 'no' } : { ticked: [], rest: 'none' };
      guided = { ...guided, answers: { ...guided.answers, [next.id]: none } };
    }
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked[0]).toBe('resident');
    // The card in the drawer has told which insurance it was.
    expect(asked).not.toContain('insurance');
  });

  it('has whatever may be near first where nobody knows the day of the death, and says of nothing that it has passed', () => {
    const near = (day: string) => {
      const result = decideWithoutCase(
        catalogue,
        decideInputOf({ ...NOTHING_SAID, day }, TODAY),
        closedOn,
        null,
        TODAY,
      );
      return result.ok ? result.value.list : null;
    };
    const list = near(UNKNOWN_DAY);
    const daysIn = (...names: readonly string[]) => {
      const codes = (list?.sections ?? []).flatMap(({ name, items }) => (names.includes(name) ? items : []));
      return (list?.groups ?? []).flatMap(({ items }) =>
        items
          .filter(({ code }) => codes.includes(code))
          .flatMap(({ deadlines }) => deadlines.flatMap(({ lastDay }) => lastDay ?? [])),
      );
    };
    expect(daysIn('first').length).toBeGreaterThan(10);
    // 「日にちに余裕のあるもの」: of these it is true even if the death was a year ago.
    expect(daysIn('later', 'no-hurry').filter((day) => day <= '2026-12-06')).toEqual([]);
    expect(
      list?.groups.flatMap(({ items }) => items.flatMap(({ deadlines }) => deadlines)).filter(({ passed }) => passed),
    ).toEqual([]);
  });

  it('believes an answer before a paper, and ticks nobody made say nothing', () => {
    const at = (papers: readonly PaperId[], answers: Guided['answers']) =>
      Object.fromEntries(
        decideInputOf({ day: '2026-11-20', papers, answers }, TODAY).facts.map(({ name, value }) => [name, value]),
      );
    expect(at(['kouki'], {})).toEqual({ healthInsurance: 'kouki' });
    expect(at(['kouki'], { insurance: { choice: 'kokuho' } })).toEqual({ healthInsurance: 'kokuho' });
    expect(at(['kouki'], { insurance: 'unknown' })).toEqual({ healthInsurance: 'kouki' });
    expect(at([], { vehicles: { ticked: ['kei'], rest: 'unknown' } })).toEqual({ ownsKeiCar: true });
    expect(at([], { vehicles: { ticked: ['kei'], rest: 'none' } })).toEqual({
      ownsKeiCar: true,
      ownsCar: false,
      ownsMopedOrSmallSpecial: false,
      ownsMotorcycle: false,
    });
    expect(at([], { pension: { ticked: ['roureiKiso', 'izoku'], rest: 'none' } })).toEqual({
      pensionTypes: { in: ['roureiKiso'], open: ['izokuKiso', 'izokuKosei'] },
    });
    // An answer that belongs to another question, as an old page may send it.
    expect(at([], { vehicles: { choice: 'yes' }, resident: { choice: 'perhaps' } })).toEqual({});
  });

  it('keeps what was said in the browser alone: sealed, for two hours, and small enough for a cookie', () => {
    const kept = new KeptInBrowser(new KeyRing(Buffer.alloc(32, 7)));
    const now = new Date('2026-11-22T23:00:00+09:00');
    const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    const all: InBrowser = {
      day: '2026-11-20',
      papers: PAPERS.map(({ id }) => id),
      answers: Object.fromEntries(
        QUESTIONS.map((question) => [
          question.id,
          question.kind === 'one'
            ? { choice: question.choices[0]?.id ?? '' }
            : { ticked: question.things.map(({ id }) => id), rest: 'none' as const },
        ]),
      ),
      kept: { code: '22222223', version: 3, until: '2026-12-22' },
    };
    const cookie = kept.write(all, now);
    expect(cookie.length).toBeLessThan(3_800);
    expect(Buffer.from(cookie, 'base64url').toString('latin1')).not.toMatch(/kouki|2026|resident/);
    expect(kept.read(cookie, later(119))).toEqual(all);
    expect(kept.read(cookie, later(121))).toEqual(NOTHING_IN_BROWSER);
    for (const broken of [null, '', 'x', cookie.slice(0, -3), `A${cookie.slice(1)}`])
      expect(kept.read(broken, now)).toEqual(NOTHING_IN_BROWSER);
    expect(new KeptInBrowser(new KeyRing(Buffer.alloc(32, 8))).read(cookie, now)).toEqual(NOTHING_IN_BROWSER);
  });
});
