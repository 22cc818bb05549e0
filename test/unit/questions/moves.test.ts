import { join } from 'node:path';
import { loadCatalogue } from '../../../src/departments/load.js';
import type { Statement } from '../../../src/domain/statements.js';
import { movesAfterCorrection } from '../../../src/notices/correct-death-notice.plan.js';
import { undone } from '../../../src/notices/void-death-notice.service.js';
import { askedAgain, type StandingQuestion } from '../../../src/questions/ask-again.js';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../../src/departments')).compiled;
const question = (given: Partial<StandingQuestion> = {}): StandingQuestion => ({
  id: 'q', department: 'KOKUHO', state: 'answered', reason: null, round: 1, version: 2, ruled: false, ...given,
}); // prettier-ignore
const said = (facts: Readonly<Record<string, unknown>>): Statement =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, at: '2026-11-22T00:00:00.000Z' }]));
const resident = (is: boolean, more: readonly (readonly [string, Statement])[] = []) =>
  new Map([['register', said({ deathDate: '2026-11-01', residentOfCity: is })], ...more]);

describe('asked again after new facts', () => {
  it('remembers that a person has answered, through another asking too', () => {
    const person = resident(true, [['KOKUHO/person', said({})]]);
    expect(askedAgain(question(), person)).toMatchObject({
      state: 'asked',
      reason: 'answered-by-person',
      newRound: true,
    });
    expect(askedAgain(question({ state: 'asked', reason: 'answered-by-person' }), person).reason).toBe(
      'answered-by-person',
    );
    expect(askedAgain(question({ ruled: true }), resident(true)).reason).toBe('answered-by-person');
  });

  it('keeps a confirmation that is still owed, and forgets every other reason', () => {
    expect(askedAgain(question({ state: 'with-person', reason: 'confirm-correction' }), resident(true)).reason).toBe(
      'confirm-correction',
    );
    expect(
      askedAgain(question({ state: 'needs-person', reason: 'several-candidates' }), resident(true)).reason,
    ).toBeNull();
  });
});

describe('after a correction', () => {
  const after = (
    given: Partial<StandingQuestion>,
    { was = true, is = true, person = false, otherPerson = false, intake = 'notice' as const } = {},
  ) => {
    const before = resident(was, person ? [[`${given.department ?? 'KOKUHO'}/person`, said({})]] : []);
    const [move] = movesAfterCorrection([question(given)], {
      catalogue,
      before,
      after: resident(is),
      intake,
      otherPerson,
    });
    return move ? `${move.state} ${String(move.reason)}` : 'stays';
  };

  it.each([
    ['what a machine answered is asked again', {}, {}, 'asked null'],
    [
      'a person who answered confirms, once its ledger has been looked at anew',
      {},
      { person: true },
      'asked confirm-correction',
    ],
    [
      'a person without a ledger confirms at once',
      { department: 'NOGYO' },
      { person: true },
      'with-person confirm-correction',
    ],
    [
      'a person who was about to answer confirms with its answer',
      { department: 'NOGYO', state: 'with-person' },
      {},
      'with-person confirm-correction',
    ],
    [
      'who ruled on somebody else looks at that again, though something else is still owed',
      { state: 'needs-person', reason: 'import-too-old', ruled: true },
      { otherPerson: true },
      'asked confirm-correction',
    ],
    ['who attends looks again for itself', { department: 'SHUNO', state: 'attends' }, {}, 'asked null'],
    ['what waits for consent goes on waiting', { state: 'held', reason: 'consent' }, {}, 'stays'],
    ['a withdrawn question stays withdrawn', { state: 'withdrawn' }, {}, 'stays'],
  ] as const)('%s', (_, given, around, expected) => {
    expect(after(given, around)).toBe(expected);
  });

  it('holds back of a non-resident what can be held back; who has acted confirms', () => {
    expect(after({}, { is: false })).toBe('held non-resident');
    expect(after({ state: 'attends', department: 'SHUNO' }, { is: false })).toBe('held non-resident');
    expect(after({}, { is: false, person: true })).toBe('with-person confirm-correction');
  });

  it('sends everything when the person turns out to be a resident', () => {
    expect(after({ state: 'held', reason: 'non-resident' }, { was: false })).toBe('asked null');
    expect(after({ state: 'not-asked', reason: 'no-row-applies' }, { was: false })).toBe('asked null');
  });
});

describe('after a void notice', () => {
  it.each([
    ['answered', 'with-person confirm-undone'],
    ['asked', 'with-person confirm-undone'],
    ['attends', 'with-person confirm-undone'],
    ['held', 'withdrawn null'],
    ['not-asked', 'stays'],
    ['withdrawn', 'stays'],
  ] as const)('%s → %s', (state, expected) => {
    const [move] = undone(question({ state }));
    expect(move ? `${move.state} ${String(move.reason)}` : 'stays').toBe(expected);
  });
});
