import fc from 'fast-check';
import { sliceOf } from '../../src/departments/check-slice.js';
import type { CompiledCatalogue, CompiledRule } from '../../src/domain/compiled-catalogue.js';
import type { Condition } from '../../src/domain/condition.js';
import { becauseOf, decide, type Decision } from '../../src/domain/decide.js';
import { withDerived } from '../../src/domain/derived.js';
import { knownOf } from '../../src/domain/fact-sheet.js';
import { factsReadBy, type Evaluated } from '../../src/domain/evaluate.js';
import type { FactName } from '../../src/domain/facts/index.js';
import { isSettled } from '../../src/domain/knowledge.js';
import { size } from '../support/sizes.js';
import { sheet } from '../unit/domain/sheet.js';
import { realCatalogue } from './catalogue.js';
import { holds, sayTheSeed } from './holds.js';
import { agrees, family, told, type Stated } from './random-family.js';

const { compiled } = realCatalogue();

beforeAll(sayTheSeed);

const decideFor = (stated: Stated, catalogue: CompiledCatalogue = compiled): readonly Decision[] => {
  const known = withDerived(stated);
  return decide({ catalogue, sheetOf: () => known });
};

describe('a random family', () => {
  it('is known by sets of values with the true one in them, more narrowly the second time', () => {
    holds(
      fc.property(family, ({ truth, stated, refined }) => {
        const [before, after, all] = [withDerived(stated), withDerived(refined), withDerived(told(truth))];
        for (const [fact, value] of truth) {
          expect([fact, isSettled(value)]).toEqual([fact, true]);
          expect([fact, all.get(fact)?.conflict]).toEqual([fact, false]);
          expect([fact, agrees(knownOf(before, fact), knownOf(after, fact))]).toEqual([fact, true]);
          expect([fact, agrees(knownOf(after, fact), value)]).toEqual([fact, true]);
        }
      }),
      size(5, 300),
    );
  });
});

describe('over all real rules', () => {
  it('(P1) knowing more never changes what was required or not required', () => {
    holds(
      fc.property(family, ({ stated, refined }) => {
        const after = new Map(decideFor(refined).map(({ code, outcome }) => [code, outcome]));
        const taken = decideFor(stated).filter(
          ({ code, outcome }) => outcome !== 'TO_CONFIRM' && after.get(code) !== outcome,
        );
        expect(taken.map(({ code, outcome }) => `${code}: ${outcome}, then ${String(after.get(code))}`)).toEqual([]);
      }),
      size(40, 5000),
    );
  });

  it('(P2) knowing everything leaves nothing to confirm', () => {
    holds(
      fc.property(family, ({ truth }) => {
        const open = decideFor(told(truth)).filter(({ outcome }) => outcome === 'TO_CONFIRM');
        expect(open.map(({ code }) => code)).toEqual([]);
      }),
      size(40, 5000),
    );
  });

  it('(P3) knowing the day of death alone, what is not required follows from that day, the city or the law', () => {
    const day = fc
      .integer({ min: 2015, max: 2035 })
      .chain((year) =>
        fc
          .constantFrom('01-01', '01-02', '03-31', '04-01', '05-31', '06-01', '09-30', '12-28', '12-31')
          .map((monthDay) => `${String(year)}-${monthDay}`),
      );
    holds(
      fc.property(day, (deathDate) => {
        const known = sheet({ deathDate });
        const decisions = decide({ catalogue: compiled, sheetOf: () => known });
        const byCode = new Map(decisions.map((decision) => [decision.code, decision]));
        const guessed = decisions
          .filter(
            (decision) =>
              decision.outcome === 'NOT_REQUIRED' && !becauseOf(decision).every((leaf) => follows(leaf, byCode)),
          )
          .map(
            (decision) => `${decision.code}: ${JSON.stringify(becauseOf(decision).map(({ condition }) => condition))}`,
          );
        expect(guessed).toEqual([]);
      }),
      size(20, 200),
    );
  });

  it('(P4) knowing exactly what was asked decides', () => {
    holds(
      fc.property(family, ({ truth, stated }) => {
        for (const { code, outcome, ask } of decideFor(stated)) {
          if (outcome !== 'TO_CONFIRM') continue;
          const answered = new Map(stated);
          for (const fact of ask) {
            const value = truth.get(fact);
            if (value) answered.set(fact, [value]);
          }
          const known = withDerived(answered, new Set(ask));
          const [again] = decide({ catalogue: sliceFor(code), sheetOf: () => known }).filter(
            (one) => one.code === code,
          );
          expect([code, ask, again?.outcome === 'TO_CONFIRM' ? again.ask : 'decided']).toEqual([code, ask, 'decided']);
        }
      }),
      size(15, 1000),
    );
  });

  it('(P5) the order of children changes neither outcome nor what is asked', () => {
    const turned = [reordered((all) => [...all].reverse()), reordered((all) => [...all.slice(1), ...all.slice(0, 1)])];
    const answers = (decisions: readonly Decision[]) =>
      decisions.map(({ code, outcome, ask }) => [code, outcome, ...ask]);
    holds(
      fc.property(family, ({ stated }) => {
        const straight = answers(decideFor(stated));
        for (const catalogue of turned) expect(answers(decideFor(stated, catalogue))).toEqual(straight);
      }),
      size(20, 1000),
    );
  });
});

/** Whether a deciding leaf holds whatever the family is: it reads the day of death alone, or nothing of the family. */
function follows({ condition }: Evaluated, decisions: ReadonlyMap<string, Decision>): boolean {
  if ('fact' in condition) return factsReadBy(condition).every((fact: FactName) => fact === 'deathDate');
  if ('rule' in condition) {
    const other = decisions.get(condition.rule);
    return other !== undefined && becauseOf(other).every((leaf) => follows(leaf, decisions));
  }
  if ('paperNeeded' in condition)
    return (compiled.demandedBy.get(condition.paperNeeded) ?? []).every(
      (code) => decisions.get(code)?.outcome === 'NOT_REQUIRED',
    );
  return 'city' in condition || 'always' in condition;
}

const slices = new Map<string, CompiledCatalogue>();
function sliceFor(code: string): CompiledCatalogue {
  const slice = slices.get(code) ?? sliceOf(compiled, [code]);
  slices.set(code, slice);
  return slice;
}

/** The catalogue with the children of every connective in another order. */
function reordered(turn: (children: readonly Condition[]) => readonly Condition[]): CompiledCatalogue {
  const deep = (condition: Condition): Condition => {
    if ('all' in condition) return { all: turn(condition.all.map(deep)) };
    if ('any' in condition) return { any: turn(condition.any.map(deep)) };
    return 'not' in condition ? { not: deep(condition.not) } : condition;
  };
  const turned = (rule: CompiledRule): CompiledRule => ({ ...rule, condition: deep(rule.condition) });
  return { ...compiled, rules: new Map([...compiled.rules].map(([code, versions]) => [code, versions.map(turned)])) };
}
