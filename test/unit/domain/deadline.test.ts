import { closingDays } from '../../../src/departments/closing-days.js';
import type { DeadlineRule } from '../../../src/domain/catalogue.js';
import { chainOf, workOutDeadline, type Deadline } from '../../../src/domain/deadline.js';
import { factsReadByDeadline, parseDeadlineCount } from '../../../src/domain/deadline-grammar.js';
import { sheet, type Given } from './sheet.js';

const closedOn = closingDays();
const law = { law: '民法', article: '第140条' };
const rule = (count: string, more: Partial<DeadlineRule> = {}): DeadlineRule => ({
  kind: 'file',
  count,
  closingDays: 'city',
  basis: law,
  ...more,
});
const work = (
  count: string,
  given: Given,
  more: Partial<DeadlineRule> = {},
  deadlineOf: (code: string) => Deadline | null = () => null,
): Deadline => workOutDeadline(rule(count, more), sheet(given), closedOn, deadlineOf);
const lastDay = (count: string, given: Given) => work(count, given).lastDay;

describe('a death known on Sunday 1 November 2026', () => {
  const died = { deathDate: '2026-11-01', knewOfDeathDate: '2026-11-01' };

  it.each([
    ['死亡届', 'P7D@knewOfDeathDate+0', '2026-11-07', '2026-11-09'],
    ['世帯主変更', 'P14D@deathDate+1', '2026-11-15', '2026-11-16'],
    ['厚生年金受給権者死亡届', 'P10D@deathDate+1', '2026-11-11', '2026-11-11'],
    ['猟銃の許可証返納', 'P10D@deathDate+0', '2026-11-10', '2026-11-10'],
    ['銃の処分', 'P50D@deathDate+0', '2026-12-20', '2026-12-21'],
    ['児童手当', 'P15D@dayAfterDeath+0', '2026-11-16', '2026-11-16'],
    ['相続放棄', 'P3M@knewOfInheritanceDate+1', '2027-02-01', '2027-02-01'],
    ['準確定申告', 'P4M@knewOfInheritanceDate+1', '2027-03-01', '2027-03-01'],
    ['森林', 'P90D@forestAcquisitionDate+1', '2027-01-30', '2027-02-01'],
    ['相続税', 'P10M@knewOfInheritanceDate+1', '2027-09-01', '2027-09-01'],
    ['相続登記', 'P3Y@knewInheritedPropertyDate+1', '2029-11-01', '2029-11-01'],
    ['償却資産', 'P@fixedDate:nextJan31', '2027-01-31', '2027-02-01'],
    ['承継者の青色申告', 'P@table:blueReturnSuccession', '2027-02-15', '2027-02-15'],
  ])('%s (%s) ends on %s, open until %s', (_name, count, legal, open) => {
    expect(work(count, died)).toMatchObject({ lastDay: legal, lastOpenDay: open });
  });

  it('軽自動車 before 1 April, so on 31 March', () => {
    expect(work('BEFORE(nextApr1)', died, { kind: 'before' })).toMatchObject({ lastDay: '2027-03-31' });
  });

  it('葬祭費 two years after the funeral on 4 November', () => {
    expect(lastDay('P2Y@funeralDate+1', { ...died, funeralDate: '2026-11-04' })).toBe('2028-11-04');
  });
});

describe('months are whole calendar months from the first counted day', () => {
  it.each([
    ['P3M@deathDate+1', '2026-09-30', '2026-12-31'],
    ['P3M@deathDate+1', '2026-11-01', '2027-02-01'],
    ['P3M@deathDate+1', '2026-02-28', '2026-05-31'],
    ['P3M@deathDate+1', '2026-08-31', '2026-11-30'],
    ['P3M@deathDate+1', '2026-11-30', '2027-02-28'],
    ['P3M@deathDate+1', '2026-11-29', '2027-02-28'],
    ['P3M@deathDate+1', '2027-11-29', '2028-02-29'],
    ['P1M@deathDate+1', '2026-01-30', '2026-02-28'],
    ['P3M@deathDate+0', '2026-09-30', '2026-12-29'],
    ['P1M@deathDate+0', '2026-01-31', '2026-02-28'],
    ['P1Y@deathDate+0', '2024-02-29', '2025-02-28'],
    ['P1Y@deathDate+1', '2024-02-29', '2025-02-28'],
    ['P4Y@deathDate+0', '2024-02-29', '2028-02-28'],
  ])('%s from %s ends on %s', (count, deathDate, day) => {
    expect(lastDay(count, { deathDate })).toBe(day);
  });
});

describe('deaths at the ends of months', () => {
  it.each([
    ['2024-02-29', '2024-03-14', '2024-05-31', '2026-02-28', '2025-01-31', '2024-03-31', '2024-06-30'],
    ['2026-03-31', '2026-04-14', '2026-06-30', '2028-03-31', '2027-01-31', '2026-03-31', '2026-07-31'],
    ['2026-09-30', '2026-10-14', '2026-12-31', '2028-09-30', '2027-01-31', '2027-03-31', '2026-12-31'],
    ['2026-12-28', '2027-01-11', '2027-03-28', '2028-12-28', '2027-01-31', '2027-03-31', '2027-02-15'],
  ])('%s: 14 days %s, 3 months %s, 2 years %s, 31 January %s, 1 April %s, blue return %s', (deathDate, ...days) => {
    const counts = ['P14D@deathDate+1', 'P3M@deathDate+1', 'P2Y@deathDate+1', 'P@fixedDate:nextJan31'];
    const ends = [...counts, 'BEFORE(nextApr1)', 'P@table:blueReturnSuccession'].map((count) =>
      lastDay(count, { deathDate }),
    );
    expect(ends).toEqual(days);
  });
});

describe('fixed days of the year', () => {
  it.each([
    ['P@fixedDate:nextJan31', '2027-01-31', '2027-01-31'],
    ['P@fixedDate:nextJan31', '2027-02-01', '2028-01-31'],
    ['BEFORE(nextApr1)', '2027-03-31', '2027-03-31'],
    ['BEFORE(nextApr1)', '2027-04-01', '2028-03-31'],
    ['P@table:blueReturnSuccession', '2026-01-01', '2026-05-01'],
    ['P@table:blueReturnSuccession', '2026-08-31', '2026-12-31'],
    ['P@table:blueReturnSuccession', '2026-09-01', '2026-12-31'],
    ['P@table:blueReturnSuccession', '2026-10-31', '2026-12-31'],
    ['P@table:blueReturnSuccession', '2026-11-01', '2027-02-15'],
    ['YEAREND(P3Y@deathDate+1)', '2026-11-22', '2029-12-31'],
    ['YEAREND(P3Y@deathDate+0)', '2026-01-01', '2028-12-31'],
    ['P@fixedDate:2028-03-31', '2026-11-22', '2028-03-31'],
  ])('%s, died %s: %s', (count, deathDate, day) => {
    expect(lastDay(count, { deathDate })).toBe(day);
  });

  it('a fixed date counts from nothing', () => {
    expect(work('P@fixedDate:2028-03-31', {})).toMatchObject({ certainty: 'exact', origin: null });
  });
});

describe('a month origin is itself the first counted day', () => {
  it.each([
    ['P2Y@treatmentMonthNext', { treatmentMonthNext: '2026-12-01' }, '2028-11-30'],
    ['P5Y@pensionPaymentMonthNext', { deathDate: '2026-11-22' }, '2031-12-31'],
  ])('%s', (count, given, day) => {
    expect(lastDay(count, given)).toBe(day);
  });
});

describe('before something else', () => {
  it('an event whose day is known', () => {
    const before = work('BEFORE(funeral)', { funeralDate: '2026-11-22' }, { kind: 'before' });
    // 22 November 2026 is a Sunday, the 21st a Saturday: what comes before an event is done before the weekend.
    expect(before).toMatchObject({ certainty: 'exact', lastDay: '2026-11-22', lastOpenDay: '2026-11-20' });
  });

  it('an event whose day nobody knows yet', () => {
    expect(work('BEFORE(estateDivision)', {})).toMatchObject({
      certainty: 'waiting',
      lastDay: null,
      origin: 'estateDivisionDate',
    });
  });

  it.each(['interment', 'reburial', 'graveWorkStart'])('%s has no day at all', (event) => {
    expect(work(`BEFORE(${event})`, {})).toMatchObject({ certainty: 'none', lastDay: null, origin: null });
  });

  it('the end of a period', () => {
    expect(lastDay('BEFORE(P3M@knewOfInheritanceDate+1)', { deathDate: '2026-11-01' })).toBe('2027-02-01');
  });

  it("another procedure's own deadline, with its certainty", () => {
    const other = work('P3M@knewOfInheritanceDate+1', { deathDate: '2026-11-01' });
    const before = work('BEFORE(EXT-SAIBAN-RENOUNCE)', {}, {}, (code) =>
      code === 'EXT-SAIBAN-RENOUNCE' ? other : null,
    );
    expect(before).toMatchObject({ certainty: 'assumed', lastDay: '2027-02-01', assumedFrom: 'deathDate' });
  });

  it('a procedure that has none', () => {
    expect(work('BEFORE(EXT-SAIBAN-RENOUNCE)', {}).certainty).toBe('none');
  });
});

describe('no number of days', () => {
  it('PROMPT names no day', () => {
    expect(work('PROMPT', { deathDate: '2026-11-22' })).toMatchObject({ certainty: 'none', lastDay: null });
  });

  it('PROMPT(period) names the customary outer limit', () => {
    expect(lastDay('PROMPT(P14D@deathDate+1)', { deathDate: '2026-11-22' })).toBe('2026-12-06');
  });
});

describe('how sure a day is', () => {
  const count = 'P3Y@knewInheritedPropertyDate+1';

  it('exact when the day it counts from is known', () => {
    expect(work(count, { knewInheritedPropertyDate: '2026-11-05', deathDate: '2026-11-01' })).toMatchObject({
      certainty: 'exact',
      lastDay: '2029-11-05',
      assumedFrom: null,
    });
  });

  it.each([
    [{ deathDate: '2026-11-01', knewOfInheritanceDate: '2026-11-03' }, '2029-11-03', 'knewOfInheritanceDate'],
    [{ deathDate: '2026-11-01', knewOfDeathDate: '2026-11-02' }, '2029-11-02', 'knewOfDeathDate'],
    [{ deathDate: '2026-11-01' }, '2029-11-01', 'deathDate'],
  ])('assumed from the nearest day of the chain: %j', (given, day, assumedFrom) => {
    expect(work(count, given)).toMatchObject({ certainty: 'assumed', lastDay: day, assumedFrom });
  });

  it('a range, of which the earliest is shown', () => {
    const range = work('P14D@deathDate+1', { deathDate: { from: '2026-11-01', to: '2026-11-03' } });
    expect(range).toMatchObject({ certainty: 'range', lastDay: '2026-11-15', latestDay: '2026-11-17' });
  });

  it('a range that is open at its end has no latest day', () => {
    const range = work('P14D@deathDate+1', { deathDate: { from: '2026-11-01' } });
    expect(range).toMatchObject({ certainty: 'range', lastDay: '2026-11-15', latestDay: null });
  });

  it('assumed from the earliest day of a death that is known as a range', () => {
    const range = work('P7D@knewOfDeathDate+0', { deathDate: { from: '2026-11-01', to: '2026-11-03' } });
    expect(range).toMatchObject({ certainty: 'assumed', lastDay: '2026-11-07' });
  });

  it('waiting where nothing stands in: the estate is not divided', () => {
    const waiting = work('P14D@acquiredOwnershipDate+1', { deathDate: '2026-11-01' });
    expect(waiting).toMatchObject({ certainty: 'waiting', lastDay: null, origin: 'acquiredOwnershipDate' });
  });

  it('running once the estate is divided', () => {
    const running = work('P14D@acquiredOwnershipDate+1', { estateDivisionDate: '2027-05-10' });
    expect(running).toMatchObject({ certainty: 'assumed', lastDay: '2027-05-24', assumedFrom: 'estateDivisionDate' });
  });

  it.each(['accidentDate', 'paymentDate', 'refundNoticeDate', 'refundClaimableDate', 'disposedDate', 'vacatedDate'])(
    '%s is never assumed',
    (origin) => {
      expect(work(`P2Y@${origin}+1`, { deathDate: '2026-11-01' }).certainty).toBe('waiting');
    },
  );

  it('the chains are those of the vocabulary', () => {
    expect(chainOf('knewCurrentOwnerDate')).toEqual(['knewOfInheritanceDate', 'knewOfDeathDate', 'deathDate']);
    expect(chainOf('knewOfCrimeDate')).toEqual(['knewOfDeathDate', 'deathDate']);
    expect(chainOf('managerChangeDate')).toEqual(['deathDate']);
    expect(chainOf('deathDate')).toEqual([]);
  });
});

describe('closed offices', () => {
  it.each([
    ['a Saturday', '2026-11-07', '2026-11-09'],
    ['a holiday on a Monday', '2026-11-23', '2026-11-24'],
    ['the end of the year', '2026-12-29', '2027-01-04'],
    ['the new year of 2028, whose third is a Monday', '2027-12-31', '2028-01-04'],
    ['the spring holidays', '2026-05-03', '2026-05-07'],
    ['an ordinary Wednesday', '2026-11-25', '2026-11-25'],
  ])('%s: %s moves to %s', (_name, legal, open) => {
    expect(work(`P@fixedDate:${legal}`, {}).lastOpenDay).toBe(open);
  });

  it('are never closed where the calendar plays no part', () => {
    expect(work('P@fixedDate:2026-11-07', {}, { closingDays: 'none' }).lastOpenDay).toBe('2026-11-07');
  });

  it('a city closes on days of its own, the court does not', () => {
    const festival = closingDays(new Set(['2026-11-25']));
    const day = (office: 'city' | 'court' | 'state' | 'prefecture') =>
      workOutDeadline(rule('P@fixedDate:2026-11-25', { closingDays: office }), sheet({}), festival, () => null);
    expect(day('city').lastOpenDay).toBe('2026-11-26');
    expect(day('court').lastOpenDay).toBe('2026-11-25');
    expect(day('prefecture').lastOpenDay).toBe('2026-11-25');
    expect(day('state').lastOpenDay).toBe('2026-11-25');
  });

  it('national and prefectural offices close on Sundays as the city does (行政機関の休日に関する法律2条, 地方自治法4条の2)', () => {
    const onSunday = (closedFor: 'state' | 'prefecture') =>
      work('P@fixedDate:2026-11-22', {}, { closingDays: closedFor });
    // The Monday is 勤労感謝の日.
    expect([onSunday('state').lastOpenDay, onSunday('prefecture').lastOpenDay]).toEqual(['2026-11-24', '2026-11-24']);
  });
});

describe('the grammar', () => {
  it.each([
    '',
    'NONE',
    'P14D',
    'P0D@deathDate+1',
    'P014D@deathDate+1',
    'P14D@deathDate',
    'P14D@deathDate+2',
    'P14W@deathDate+1',
    'P14D@deathdate+1',
    'P14D@wasHouseholdHead+1',
    'P2Y@treatmentMonthNext+0',
    'BEFORE()',
    'BEFORE(party)',
    'YEAREND(PROMPT)',
    'P@fixedDate:2026-02-30',
    'P@fixedDate:nextJune30',
    'P@table:redReturn',
    'P14D@deathDate+1 | NONE',
  ])('refuses %j', (count) => {
    expect(() => parseDeadlineCount(count)).toThrow(SyntaxError);
  });

  it.each([
    ['P14D@deathDate+1', ['deathDate']],
    ['PROMPT', []],
    ['PROMPT(P14D@moveDate+0)', ['moveDate']],
    ['YEAREND(P3Y@deathDate+1)', ['deathDate']],
    ['BEFORE(funeral)', ['funeralDate']],
    ['BEFORE(interment)', []],
    ['BEFORE(nextApr1)', ['deathDate']],
    ['BEFORE(P3M@knewOfInheritanceDate+1)', ['knewOfInheritanceDate']],
    ['BEFORE(EXT-GUN)', []],
    ['P@fixedDate:2028-03-31', []],
    ['P@fixedDate:nextJan31', ['deathDate']],
    ['P@table:blueReturnSuccession', ['deathDate']],
  ])('%s reads %j', (count, facts) => {
    expect(factsReadByDeadline(parseDeadlineCount(count))).toEqual(facts);
  });
});
