import { nextStep, ringsSince, type Silent, STEPS } from '../../../src/channels/silence/next-step.js';
import { isOpenAt, nextOpening } from '../../../src/channels/silence/office-hours.js';
import { closingDays } from '../../../src/departments/closing-days.js';
import { dueBeforeVisit } from '../../../src/questions/due-times.js';

const closedOn = closingDays();
const at = (text: string): string => `${text.replace(' ', 'T')}:00+09:00`;

describe('the day by which an answer is due', () => {
  it.each([
    ['three open days, no visit', '2026-11-24', [], '2026-11-27'],
    ['over a weekend', '2026-11-26', [], '2026-12-01'],
    ['over New Year', '2026-12-28', [], '2027-01-06'],
    ['over Golden Week, with the substitute of 3 May', '2026-04-30', [], '2026-05-08'],
    ['a visit in a fortnight changes nothing', '2026-11-24', ['2026-12-08'], '2026-11-27'],
    ['a visit in two days: the day before', '2026-11-24', ['2026-11-26'], '2026-11-25'],
    ['a visit tomorrow: today', '2026-11-24', ['2026-11-25'], '2026-11-24'],
    ['a visit today: today', '2026-11-24', ['2026-11-24'], '2026-11-24'],
    ['a visit on Monday, asked on Friday: on Friday', '2026-11-27', ['2026-11-30'], '2026-11-27'],
    ['a visit on Monday, asked at night on Saturday: on Monday itself', '2026-11-28', ['2026-11-30'], '2026-11-30'],
    ['the first visit after New Year, asked before it: the last open day', '2026-12-28', ['2027-01-04'], '2026-12-28'],
    ['the first visit after New Year, asked within', '2026-12-31', ['2027-01-04'], '2027-01-04'],
    ['the first visit after Golden Week, asked before it', '2026-04-30', ['2026-05-07'], '2026-05-01'],
    ['of two visits the next one', '2026-11-24', ['2026-11-27', '2026-11-26'], '2026-11-25'],
    ['a visit that was before the question', '2026-11-24', ['2026-11-20'], '2026-11-27'],
  ])('%s', (_, askedOn, visits, due) => {
    expect(dueBeforeVisit(askedOn, visits, closedOn)).toBe(due);
  });
});

describe('the office', () => {
  it.each([
    ['2026-11-24 08:29', false, '2026-11-24'],
    ['2026-11-24 08:30', true, '2026-11-25'],
    ['2026-11-24 17:14', true, '2026-11-25'],
    ['2026-11-24 17:15', false, '2026-11-25'],
    ['2026-11-22 10:00', false, '2026-11-24'],
    ['2026-12-29 10:00', false, '2027-01-04'],
    ['2026-05-05 10:00', false, '2026-05-07'],
  ])('at %s is open: %s, and opens next on %s', (when, open, next) => {
    expect([isOpenAt(at(when), closedOn), nextOpening(at(when), closedOn)]).toEqual([open, next]);
  });
});

describe('silence', () => {
  /** Every quarter of an hour, as a worker does that never stops. */
  function course(given: Omit<Silent, 'done'>, from: string, days: number): string[] {
    const done = new Map<(typeof STEPS)[number], string>();
    const said: string[] = [];
    for (let quarter = 0; quarter < days * 96; quarter += 1) {
      const now = new Date(Date.parse(at(from)) + quarter * 900_000).toISOString();
      const step = nextStep({ ...given, done }, now, closedOn);
      if (step === null) continue;
      done.set(step, now);
      said.push(`${step} ${new Date(Date.parse(now) + 9 * 3_600_000).toISOString().slice(5, 16)}`);
    }
    return said;
  }

  it.each([
    [
      'without a visit: the day it is due, then a day each',
      { askedAt: at('2026-11-24 10:00'), dueOn: '2026-11-27', visitOn: null },
      ['reminder 11-27T08:30', 'deputy 11-30T08:30', 'lead 12-01T08:30', 'at-counter 12-02T08:30'],
    ],
    [
      'over New Year nobody is disturbed',
      { askedAt: at('2026-12-24 10:00'), dueOn: '2026-12-28', visitOn: null },
      ['reminder 12-28T08:30', 'deputy 01-04T08:30', 'lead 01-05T08:30', 'at-counter 01-06T08:30'],
    ],
    [
      'over Golden Week neither',
      { askedAt: at('2026-04-27 10:00'), dueOn: '2026-05-01', visitOn: null },
      ['reminder 05-01T08:30', 'deputy 05-07T08:30', 'lead 05-08T08:30', 'at-counter 05-11T08:30'],
    ],
    [
      'a visit tomorrow: all of it today',
      { askedAt: at('2026-11-23 10:00'), dueOn: '2026-11-24', visitOn: '2026-11-25' },
      ['reminder 11-24T08:30', 'deputy 11-24T11:00', 'lead 11-24T14:00', 'at-counter 11-24T16:30'],
    ],
    [
      'asked in the afternoon for tomorrow: what does not fit follows before they come',
      { askedAt: at('2026-11-24 15:30'), dueOn: '2026-11-24', visitOn: '2026-11-25' },
      ['reminder 11-24T16:30', 'deputy 11-25T08:30', 'lead 11-25T08:45', 'at-counter 11-25T09:00'],
    ],
    [
      'a walk-in: a quarter of an hour each',
      { askedAt: at('2026-11-24 10:00'), dueOn: '2026-11-24', visitOn: '2026-11-24' },
      ['reminder 11-24T10:15', 'deputy 11-24T10:30', 'lead 11-24T10:45', 'at-counter 11-24T11:00'],
    ],
  ])('%s', (_, given, steps) => {
    expect(course(given, given.askedAt.slice(0, 16).replace('T', ' '), 20)).toEqual(steps);
  });

  it('takes one step at a time after a worker stood still for days', () => {
    const given = { askedAt: at('2026-11-16 10:00'), dueOn: '2026-11-19', visitOn: null };
    const now = at('2026-11-27 10:00');
    expect(nextStep({ ...given, done: new Map() }, now, closedOn)).toBe('reminder');
    expect(nextStep({ ...given, done: new Map([['reminder', now]]) }, at('2026-11-27 10:59'), closedOn)).toBeNull();
    expect(nextStep({ ...given, done: new Map([['reminder', now]]) }, at('2026-11-27 11:00'), closedOn)).toBe('deputy');
  });

  it('ends at the counter: nothing follows', () => {
    const done = new Map(STEPS.map((step) => [step, at('2026-11-24 09:00')] as const));
    const given = { askedAt: at('2026-11-16 10:00'), dueOn: '2026-11-19', visitOn: null, done };
    expect(nextStep(given, at('2026-11-27 10:00'), closedOn)).toBeNull();
  });

  it('rings after five minutes, counted from whichever came later', () => {
    const [came, asked] = [at('2026-11-24 10:00'), at('2026-11-24 10:02')];
    expect(ringsSince(came, asked, at('2026-11-24 10:06'))).toBeNull();
    expect(ringsSince(came, asked, at('2026-11-24 10:07'))).toBe('2026-11-24T01:07:00.000Z');
    expect(ringsSince(came, at('2026-11-20 10:00'), at('2026-11-24 10:05'))).toBe('2026-11-24T01:05:00.000Z');
  });
});
