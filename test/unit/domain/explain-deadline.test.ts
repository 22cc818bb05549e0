import type { Procedure } from '../../../src/domain/catalogue.js';
import { workOutDeadline, type ClosedOn, type Deadline } from '../../../src/domain/deadline.js';
import { weekdayOf } from '../../../src/domain/calendar-date.js';
import { withDerived } from '../../../src/domain/derived.js';
import { deadlineText, isPassed } from '../../../src/domain/explain/deadline-text.js';
import { readFact } from '../../../src/domain/fact-input.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import type { Knowledge } from '../../../src/domain/knowledge.js';

const weekends: ClosedOn = (_office, day) => weekdayOf(day) === 0 || weekdayOf(day) === 6;

interface Given {
  readonly count: string;
  readonly kind?: 'file' | 'claim' | 'courtesy' | 'before';
  readonly closingDays?: 'city' | 'none';
  readonly facts?: Readonly<Record<string, unknown>>;
}

function deadline({ count, kind = 'file', closingDays = 'none', facts = {} }: Given): Deadline {
  const stated = new Map<FactName, Knowledge[]>();
  for (const [name, value] of Object.entries({ deathDate: '2026-11-02', ...facts })) {
    const read = readFact(name, value);
    if (!read.ok) throw new RangeError(read.problem.kind);
    stated.set(read.name, [read.known]);
  }
  return workOutDeadline(
    { kind, count, closingDays, basis: { practice: 'test' } },
    withDerived(stated),
    weekends,
    () => null,
  );
}

const ja = (given: Given, today: string | null = null, ifLate: Procedure['ifLate'] = 'no-harm'): string =>
  deadlineText(deadline(given), today, ifLate).ja;

const LOSES_RIGHT: Procedure['ifLate'] = {
  effect: 'loses-right',
  say: { ja: '3か月を過ぎると放棄できなくなります。', en: 'After three months a renunciation is not possible.' },
};

describe('a deadline in words', () => {
  it('names the day with its weekday', () => {
    expect(ja({ count: 'P14D@deathDate+1' })).toBe('令和8年11月16日(月)まで');
    expect(deadlineText(deadline({ count: 'P14D@deathDate+1' }), null).en).toBe('by Monday, 16 November 2026');
  });

  it('names the next open day beside a legal day on which the office is closed', () => {
    const facts = { deathDate: '2026-11-01' };
    expect(ja({ count: 'P14D@deathDate+1', closingDays: 'city', facts })).toBe(
      '令和8年11月15日(日)まで(この日は閉まっているので、令和8年11月16日(月)まで受け付けます)',
    );
  });

  it('names the last open day before what must lie before a day', () => {
    const facts = { deathDate: '2028-01-10' };
    const before = { count: 'BEFORE(P2M@deathDate+1)', kind: 'before', closingDays: 'city', facts } as const;
    expect(ja({ ...before, facts: { deathDate: '2028-01-11' } })).toBe(
      '令和10年3月11日(土)より前に(窓口が開いているのは令和10年3月10日(金)まで)',
    );
    expect(ja(before)).toBe('令和10年3月10日(金)より前に');
  });

  it('says that an assumed day is the earliest one', () => {
    expect(ja({ count: 'P3M@knewOfInheritanceDate+1' })).toBe(
      '令和9年2月2日(火)ごろまで(相続が始まったことを知った日から数えた、いちばん早い日)',
    );
  });

  it('gives both ends of a day that is known in part', () => {
    const facts = { knewOfDeathDate: { from: '2026-11-03', to: '2026-11-05' } };
    expect(ja({ count: 'P7D@knewOfDeathDate+0', facts })).toBe(
      '早ければ令和8年11月9日(月)、遅くとも令和8年11月11日(水)まで(亡くなられたことを知った日によって決まります)',
    );
  });

  it.each([
    ['P30D@estateDivisionDate+1', '遺産分割の日が決まってから数えます'],
    ['P2Y@funeralDate+1', '葬祭を行った日が分かってから数えます'],
  ])('says what it waits for: %s', (count, text) => {
    expect(ja({ count })).toBe(text);
  });

  it('calls a limitation a claim, not a duty', () => {
    expect(ja({ count: 'P2Y@deathDate+1', kind: 'claim' })).toBe('請求は令和10年11月2日(木)まで');
  });

  it('says 速やかに, with the customary limit where there is one', () => {
    expect(ja({ count: 'PROMPT', kind: 'courtesy' })).toBe('速やかに');
    expect(ja({ count: 'PROMPT(P14D@deathDate+1)', kind: 'courtesy' })).toBe('速やかに(目安は令和8年11月16日(月)まで)');
  });

  it('names the event that it lies before, and its day once that is known', () => {
    expect(ja({ count: 'BEFORE(funeral)', kind: 'before' })).toBe('葬祭の前に');
    expect(ja({ count: 'BEFORE(funeral)', kind: 'before', facts: { funeralDate: '2026-11-06' } })).toBe(
      '葬祭の前に(その日は令和8年11月6日(金))',
    );
    expect(ja({ count: 'BEFORE(graveWorkStart)', kind: 'before' })).toBe('お墓の工事の前に');
  });
});

describe('a deadline that has passed', () => {
  it('of a day known as an interval has passed only after the next open day', () => {
    const facts = { deathDate: { from: '2026-10-31', to: '2026-11-01' } };
    const given = { count: 'P14D@deathDate+1', closingDays: 'city', facts } as const;
    expect(isPassed(deadline(given), '2026-11-16')).toBe(false);
    expect(isPassed(deadline(given), '2026-11-17')).toBe(true);
    expect(ja(given, '2026-11-17')).toBe('令和8年11月16日を過ぎました。受け付けています');
  });

  it('is still accepted where lateness harms nobody', () => {
    expect(ja({ count: 'P14D@deathDate+1' }, '2026-11-20')).toBe('令和8年11月16日を過ぎました。受け付けています');
  });

  it('gives no comfort where money or a right is lost', () => {
    expect(ja({ count: 'P14D@deathDate+1' }, '2026-11-20', LOSES_RIGHT)).toBe(
      '令和8年11月16日を過ぎました。3か月を過ぎると放棄できなくなります。',
    );
  });

  it('has not passed on its last day, nor on the next open one', () => {
    const closed = { count: 'P14D@deathDate+1', closingDays: 'city', facts: { deathDate: '2026-11-01' } } as const;
    expect(isPassed(deadline(closed), '2026-11-15')).toBe(false);
    expect(isPassed(deadline(closed), '2026-11-16')).toBe(false);
    expect(isPassed(deadline(closed), '2026-11-17')).toBe(true);
  });

  it('is not said to have passed while only the earliest possible day has', () => {
    const assumed = { count: 'P3M@knewOfInheritanceDate+1' };
    expect(isPassed(deadline(assumed), '2027-03-01')).toBe(false);
    expect(ja(assumed, '2027-03-01', LOSES_RIGHT)).toBe(
      'いちばん早い場合で、令和9年2月2日(火)まででした(相続が始まったことを知った日を窓口でうかがいます)',
    );
  });

  it('never passes for a list without a day', () => {
    expect(isPassed(deadline({ count: 'P14D@deathDate+1', facts: { deathDate: '1950-01-01' } }), null)).toBe(false);
  });

  it('reproaches nobody for a 速やかに', () => {
    expect(ja({ count: 'PROMPT(P14D@deathDate+1)', kind: 'courtesy' }, '2027-01-01')).toBe(
      'いまからでも受け付けています',
    );
  });
});
