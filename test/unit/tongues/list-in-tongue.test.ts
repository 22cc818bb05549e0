import type { BringLine, List } from '../../../src/family/pages/found-list.js';
import { listInTongue } from '../../../src/family/pages/list-in-tongue.js';
import { Tongues } from '../../../src/tongues/tongues.js';

const line = (given: Pick<BringLine, 'papers' | 'name' | 'notes'>): BringLine => ({
  called: null,
  originals: 1,
  copies: 0,
  originalsAtMost: 1,
  copiesAtMost: 0,
  showOnly: false,
  ifYouHave: false,
  worksWithout: false,
  certain: true,
  comesBack: false,
  neededFor: [],
  givenBy: [],
  availableFrom: null,
  ...given,
});
const listOf = (bring: BringLine[]): List => ({
  revision: 1,
  groups: [],
  sections: [],
  mentions: [],
  bring,
  returns: [],
  keep: [],
  arrivals: [],
  openPoints: [],
  closedLines: [],
  notNeeded: [],
  renunciation: null,
});

describe('the bag in another language', () => {
  it('keeps the papers that departments asked for in their own words apart, in whatever order the two are', () => {
    const tongue = new Tongues().named('en');
    if (!tongue) throw new Error('there is no English');
    const deed = { papers: [], name: '地主さんの承諾書' };
    const key = { papers: [], name: '駐車場の鍵' };
    const japanese = listOf([
      line({ ...deed, notes: ['原本'] }),
      line({ ...key, notes: ['二本とも'] }),
      line({ papers: ['SEAL'], name: '印かん', notes: [] }),
    ]);
    const english = listOf([
      line({ papers: ['SEAL'], name: 'Seal', notes: [] }),
      line({ ...key, notes: ['both of them'] }),
      line({ ...deed, notes: ['the original'] }),
    ]);
    const { bring } = listInTongue(tongue, japanese, english, '2026-11-22');
    expect(bring.map(({ notes }) => notes.join())).toEqual(['the original', 'both of them', '']);
    expect(bring.map(({ name }) => name)).toEqual([
      expect.stringContaining(deed.name),
      expect.stringContaining(key.name),
      expect.stringContaining('Seal'),
    ]);
  });
});
