import { factsOfHousehold, legalAgeOn } from '../../../src/domain/household.js';

const on = (day: string) => ({ from: day, to: day });
const wife = { birthDate: '1961-11-15', relation: 'spouse' };
const of = (members: { birthDate: string | null; relation: string | null }[], death: { from: string; to: string }) =>
  factsOfHousehold({ deceasedWasHead: null, members }, death);

describe('an age as the law counts it', () => {
  it.each([
    ['1971-11-11', '2026-11-09', 54],
    ['1971-11-11', '2026-11-10', 55],
    ['1971-11-11', '2026-11-11', 55],
    ['1972-02-29', '2027-02-27', 54],
    ['1972-02-29', '2027-02-28', 55],
    ['1964-02-29', '2024-02-27', 59],
    ['1964-02-29', '2024-02-28', 60],
    ['2026-11-20', '2026-11-10', 0],
  ])('born on %s, on %s: %i', (birthDate, day, age) => {
    expect(legalAgeOn(birthDate, day)).toBe(age);
  });
});

describe('a household', () => {
  it.each([
    ['2026-11-13', 64],
    ['2026-11-14', 65],
    ['2026-11-15', 65],
  ])('for a death on %s: the wife is %i, from the eve of her birthday', (day, spouseAge) => {
    expect(of([wife], on(day))).toMatchObject({ spouseExists: true, spouseAge, spouseBirthDate: wife.birthDate });
  });

  it('knows for an interval only what holds on each of its days', () => {
    const interval = { from: '2026-11-01', to: '2026-11-20' };
    expect(of([wife], interval)).toMatchObject({ spouseAge: { from: 64, to: 65 } });
    expect(of([wife], interval)).not.toHaveProperty('remainingElderlyAlone');
    expect(of([{ birthDate: '2011-11-11', relation: 'child' }], interval)).toMatchObject({
      remainingMembersAged15Plus: { from: 0, to: 1 },
      remainingElderlyAlone: false,
      childrenUnder18: { from: 1 },
    });
  });

  it('counts a child to the end of the school year in which 18 is reached, on every day that is possible', () => {
    // Born on 1 April: reaches 18 on 31 March, the last day of that school year.
    const child = { birthDate: '2008-04-01', relation: 'child' };
    expect(of([child], on('2026-03-31'))).toMatchObject({
      childrenUnder18: { from: 1 },
      deceasedIsParentOfMinor: true,
    });
    expect(of([child], on('2026-04-01'))).not.toHaveProperty('childrenUnder18');
    expect(of([child], { from: '2026-03-31', to: '2026-04-01' })).not.toHaveProperty('childrenUnder18');
  });

  it('leaves open what a member of unknown age leaves open', () => {
    const unknown = { birthDate: null, relation: null };
    expect(of([unknown, wife], on('2026-12-01'))).not.toHaveProperty('remainingElderlyAlone');
    expect(of([unknown, { birthDate: '1990-01-01', relation: 'child' }], on('2026-12-01'))).toMatchObject({
      remainingMembers: 2,
      remainingMembersAged15Plus: { from: 1, to: 2 },
      remainingElderlyAlone: false,
    });
    expect(of([{ birthDate: null, relation: 'spouse' }], on('2026-12-01'))).not.toHaveProperty('spouseAge');
  });

  it('of one person who lived alone has nobody left', () => {
    expect(of([], on('2026-12-01'))).toEqual({
      remainingMembers: 0,
      remainingMembersAged15Plus: 0,
      remainingElderlyAlone: false,
    });
  });
});
