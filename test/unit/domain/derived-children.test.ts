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

describe('what follows for the childcare office from who stays in the household', () => {
  const died = { deathDate: '2026-11-22' };
  const open = { type: 'one', possible: [false, true] };
  const none = { type: 'one', possible: [false] };
  const upTo = (to: number) => ({ type: 'int', none: false, range: { from: 0, to } });

  it.each([
    // 18 is reached on the eve of the birthday.
    ['2008-11-23', none],
    ['2008-11-24', open],
  ] as const)('of whoever was born on %s: in daycare %j', (birthDate, enrolled) => {
    expect(knownOf(sheet({ ...died, birthDate }), 'daycareEnrolled')).toEqual(enrolled);
  });

  it.each([
    [{ remainingMembers: 0 }, upTo(0), none],
    [{ remainingMembers: 2, remainingElderlyAlone: true }, upTo(0), none],
    [{ remainingMembers: 2, remainingMembersAged15Plus: 2 }, upTo(0), open],
    [{ remainingMembers: 3, remainingMembersAged15Plus: { from: 1, to: 2 } }, upTo(2), open],
    [{ remainingMembers: 2, remainingElderlyAlone: false }, upTo(2), open],
    [{}, upTo(Infinity), open],
  ] as const)('%j', (household, daycare, club) => {
    const known = sheet({ ...died, ...household });
    expect(knownOf(known, 'daycareChildren')).toEqual(daycare);
    expect(knownOf(known, 'afterSchoolClub')).toEqual(club);
  });

  it('the office that says otherwise is heard', () => {
    const torn = sheet({ ...died, remainingMembers: 0, daycareChildren: 1 });
    expect(torn.get('daycareChildren')?.conflict).toBe(true);
  });
});
