import fc from 'fast-check';
import type { Procedure } from '../../../src/domain/catalogue.js';
import { earliestDay } from '../../../src/domain/procedure-list/order.js';
import type { ListItem, ProcedureList } from '../../../src/domain/procedure-list/procedure-list.js';
import { moneyOf } from '../../../src/domain/procedure-list/sections.js';
import { codesOf, file, itemsOf, list, type Given } from './procedure-list-builders.js';

/** Two days after the death: `P14D` is near, `P60D` is later. */
const TODAY = '2026-11-04';
const made = (rows: Given['rows'], given: Partial<Given> = {}): ProcedureList => list({ rows, today: TODAY, ...given });
const sectionsOf = ({ sections }: ProcedureList) =>
  Object.fromEntries(sections.map(({ name, items }) => [name, items]));
const near = [file('P14D@deathDate+1')];

describe('the sections of a list', () => {
  it('hold what the city hall does by how near it is, and other bodies and what is only read by themselves', () => {
    const rows = [
      { code: 'SHIMIN-INFO', kind: 'info', how: ['none'] },
      { code: 'EXT-BANK', where: 'outside' },
      { code: 'EXT-COURT', where: 'outside', whoMayApply: ['heir'], deadlines: near },
      { code: 'SHIMIN-SOME-DAY' },
      { code: 'SUIDO-LATER', where: 'desk', deadlines: [file('P60D@deathDate+1')] },
      { code: 'SUIDO-NEAR', how: ['phone'], deadlines: near },
    ] as const;
    expect(sectionsOf(made(rows))).toEqual({
      first: ['SUIDO-NEAR'],
      later: ['SUIDO-LATER'],
      'no-hurry': ['SHIMIN-SOME-DAY'],
      outside: ['EXT-COURT', 'EXT-BANK'],
      information: ['SHIMIN-INFO'],
    });
  });

  it('go by day over all places, and not place by place', () => {
    const rows = [
      { code: 'SHIMIN-COUNTER', deadlines: [file('P14D@deathDate+1')] },
      { code: 'SUIDO-HOME', how: ['phone'], deadlines: [file('P7D@deathDate+1')] },
      { code: 'FUKUSHI-DESK', where: 'desk', deadlines: [file('P10D@deathDate+1')] },
    ] as const;
    expect(sectionsOf(made(rows))).toEqual({ first: ['SUIDO-HOME', 'FUKUSHI-DESK', 'SHIMIN-COUNTER'] });
    expect(codesOf(made(rows))[0]).toBe('SHIMIN-COUNTER');
  });

  it('name what may be received before what is owed, by kind or as the file says', () => {
    const rows = [
      { code: 'SHIMIN-TAX', kind: 'tax' },
      { code: 'SHIMIN-LOAN', money: 'owed' },
      { code: 'SHIMIN-NEITHER' },
      { code: 'SHIMIN-TAX-BACK', kind: 'tax', money: 'received' },
      { code: 'SHIMIN-BENEFIT', kind: 'benefit' },
    ] as const;
    expect(sectionsOf(made(rows))['no-hurry']).toEqual([
      'SHIMIN-TAX-BACK',
      'SHIMIN-BENEFIT',
      'SHIMIN-NEITHER',
      'SHIMIN-TAX',
      'SHIMIN-LOAN',
    ]);
  });

  it('put what may rule out a renunciation behind what is owed, under the one sentence, until it is known that no debts are feared', () => {
    const rows = [
      { code: 'SHIMIN-REFUND', kind: 'refund', mayAffectRenunciation: { ja: '先に相談', en: 'ask first' } },
      { code: 'SHIMIN-FUNERAL', kind: 'benefit' },
      { code: 'SHIMIN-TAX', kind: 'tax' },
    ] as const;
    const open = made(rows);
    expect(open.renunciation).not.toBeNull();
    expect(sectionsOf(open)['no-hurry']).toEqual(['SHIMIN-FUNERAL', 'SHIMIN-TAX', 'SHIMIN-REFUND']);
    const none = made(rows, { facts: { debtsSuspected: false } });
    expect(none.renunciation).toBeNull();
    expect(sectionsOf(none)['no-hurry']).toEqual(['SHIMIN-REFUND', 'SHIMIN-FUNERAL', 'SHIMIN-TAX']);
  });

  it('leave everything of the city hall in one where the list has no day', () => {
    const rows = [{ code: 'SHIMIN-NEAR', deadlines: near }, { code: 'SHIMIN-NONE' }];
    expect(sectionsOf(made(rows, { today: null }))).toEqual({ 'no-hurry': ['SHIMIN-NEAR', 'SHIMIN-NONE'] });
  });
});

const CODES = ['EXT-A', 'SHIMIN-B', 'SHIMIN-C', 'SUIDO-D', 'SUIDO-E', 'SUIDO-F', 'SUIDO-G'];
const row = (code: string): fc.Arbitrary<Partial<Procedure> & { readonly code: string }> =>
  fc.record({
    code: fc.constant(code),
    kind: fc.constantFrom('notification', 'benefit', 'refund', 'tax', 'info', 'external'),
    where: fc.constantFrom('counter', 'desk', 'outside', 'nowhere'),
    how: fc.constantFrom(['visit'], ['phone']),
    deadlines: fc.constantFrom(
      [],
      [file('PROMPT')],
      ...['P5D', 'P14D', 'P30D', 'P2Y'].map((term) => [file(`${term}@deathDate+1`)]),
    ),
    after: fc.subarray(CODES.filter((other) => other < code)),
    when: fc.constantFrom<Procedure['when']>({ always: true }, { fact: 'libraryCard', is: true }),
  });
const warning = fc.constantFrom(undefined, { ja: '先に相談', en: 'ask first' });
const random = fc.tuple(...CODES.map((code) => fc.tuple(row(code), warning))).map((all) =>
  all.map(([one, mayAffectRenunciation]) => ({
    ...one,
    ...(mayAffectRenunciation ? { mayAffectRenunciation } : {}),
  })),
);

describe('the sections of any list', () => {
  const inSections = (of: ProcedureList): readonly (readonly ListItem[])[] => {
    const items = new Map(itemsOf(of).map((item) => [item.code, item]));
    return of.sections.map(({ items: codes }) => codes.flatMap((code) => items.get(code) ?? []));
  };

  it('hold each item once, and touch neither numbers nor groups', () => {
    fc.assert(
      fc.property(random, (rows) => {
        const numbers = new Map(CODES.map((code, at) => [code, at + 1]));
        const of = made(rows, { numbers });
        expect(of.sections.flatMap(({ items }) => items).sort()).toEqual([...codesOf(of)].sort());
        for (const item of inSections(of).flat()) expect(item.number).toBe(numbers.get(item.code));
      }),
    );
  });

  it('have no item before one that must come first, nor an earlier day behind a later one that nothing waits for', () => {
    fc.assert(
      fc.property(random, (rows) => {
        for (const items of inSections(made(rows)))
          items.forEach((item, at) => {
            const behind = items.slice(at + 1);
            expect(behind.filter(({ code }) => item.after.includes(code))).toEqual([]);
            const isWaitedFor = items.some(({ after }) => after.includes(item.code));
            const [own, free] = [earliestDay(item.deadlines), behind.filter(({ after }) => after.length === 0)];
            if (!isWaitedFor)
              for (const other of free) expect((earliestDay(other.deadlines) ?? '9') >= (own ?? '9')).toBe(true);
          });
      }),
    );
  });

  it('of one day and one certainty name nothing owed, or marked, before what may be received', () => {
    const rank = (item: ListItem): number =>
      item.mayAffectRenunciation === null ? ['received', 'neither', 'owed'].indexOf(moneyOf(item.procedure)) : 3;
    fc.assert(
      fc.property(random, (rows) => {
        const alone = made(rows.map((one) => ({ ...one, after: [] })));
        if (itemsOf(alone).some(({ mayAffectRenunciation }) => mayAffectRenunciation !== null))
          expect(alone.renunciation).not.toBeNull();
        for (const items of inSections(alone)) {
          const alike = new Map<string, ListItem[]>();
          for (const item of items) {
            const key = `${earliestDay(item.deadlines) ?? ''} ${item.outcome}`;
            alike.set(key, [...(alike.get(key) ?? []), item]);
          }
          for (const same of alike.values()) {
            const ranks = same.map(rank);
            expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          }
        }
      }),
    );
  });

  it('are the same bytes whatever the order of the decisions', () => {
    fc.assert(
      fc.property(random, (rows) => {
        expect(JSON.stringify(made(rows, { backwards: true }).sections)).toBe(JSON.stringify(made(rows).sections));
      }),
    );
  });
});
