import type { Condition } from '../../../src/domain/condition.js';
import { explained, twoRemain } from './explained.js';

describe('a number in a reason', () => {
  it('says a number once, in the words that tell most', () => {
    const ofMembers = (facts: Readonly<Record<string, unknown>>, ...any: Condition[]) =>
      explained({ when: { any }, facts }).ja;
    const noneOrTwo: Condition[] = [twoRemain, { fact: 'remainingMembersAged15Plus', atMost: 0 }];
    const only = '残る15歳以上の世帯員が1人だけであるため、お手続きはありません。';
    expect(ofMembers({ remainingMembersAged15Plus: 1 }, ...noneOrTwo)).toBe(only);
    expect(ofMembers({ remainingMembersAged15Plus: 1 }, ...[...noneOrTwo].reverse())).toBe(only);
    // The number is not known: two bounds of one side, of which the narrower says the other as well.
    expect(
      ofMembers(
        { remainingMembersAged15Plus: { to: 1 } },
        { fact: 'remainingMembersAged15Plus', atLeast: 4 },
        { fact: 'remainingMembersAged15Plus', atLeast: 3 },
      ),
    ).toBe('残る15歳以上の世帯員が2人以下であるため、お手続きはありません。');
  });

  it('names both thresholds that a measure lies between', () => {
    const { ja } = explained({
      when: {
        any: [
          { fact: 'cat1PaidMonths', atLeast: 36 },
          { fact: 'cat1PaidMonths', atMost: 24 },
        ],
      },
      facts: { cat1PaidMonths: 30 },
    });
    expect(ja).toContain('30か月で、36か月に届かず');
    expect(ja).toContain('24か月を超えている');
  });
});
