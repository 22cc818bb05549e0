import { knownOf } from '../../../src/domain/fact-sheet.js';
import { said, sheet } from './sheet.js';

describe('what follows of a child', () => {
  const died = { deathDate: '2026-11-22' };
  const employed = (given: Record<string, unknown>) => knownOf(sheet(given), 'employedAtDeath');
  const open = { type: 'one', possible: [false, true] };

  it('a pupil can have had no pension but a survivor’s', () => {
    expect(sheet({ ...died, birthDate: '2017-05-11' }).get('pensionTypes')?.known).toEqual({
      type: 'set',
      in: [],
      open: ['izokuKiso', 'izokuKosei', 'kyosai'],
    });
  });

  it.each([
    ['2016-01-01', 'ltcCertified', [false]],
    // 40 is reached on the eve of the birthday.
    ['1986-11-24', 'ltcApplicationPending', [false]],
    ['1986-11-23', 'ltcApplicationPending', [false, true]],
    ['2008-11-24', 'postalVotingCert', [false]],
    ['2008-11-23', 'postalVotingCert', [false, true]],
    ['2011-11-24', 'sealRegistered', [false]],
    ['2011-11-23', 'sealRegistered', [false, true]],
  ] as const)('of whoever was born on %s, %s can be %j', (birthDate, fact, possible) => {
    expect(knownOf(sheet({ ...died, birthDate }), fact)).toEqual({ type: 'one', possible });
  });

  it('of a birth date known in part the earliest day counts: what could still be true stays open', () => {
    const year = (from: string, to: string) => ({ ...died, birthDate: { from, to } });
    expect(employed(year('2013-01-01', '2013-12-31'))).toEqual(open);
    expect(employed(year('2014-01-01', '2014-12-31'))).toEqual({ type: 'one', possible: [false] });
  });

  it('a family that says otherwise is heard: it is a conflict, never a silent no', () => {
    const onStage = sheet({ ...died, birthDate: '2017-05-11', employedAtDeath: true });
    expect(onStage.get('employedAtDeath')?.conflict).toBe(true);
  });

  it('a derivation without a result does not join a contradiction: two answers stay two', () => {
    const torn = sheet({ ...died, nationalPensionStatus: said('cat1', 'cat3') });
    expect(knownOf(torn, 'nationalPensionStatus')).toEqual({ type: 'one', possible: ['cat1', 'cat3'] });
  });
});
