import { DAYS_WORDS } from '../../../src/family/pages/days.words.js';
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

describe('what is only mentioned, in another language', () => {
  const due = (text: string) => ({
    of: null,
    text,
    kind: 'FILE' as const,
    certainty: 'EXACT' as const,
    lastDay: '2026-12-01',
    latestDay: null,
    lastOpenDay: '2026-12-01',
    passed: false,
  });
  const mention = { code: 'EXT-GUN', title: '猟銃', text: 'あてはまるときは、警察署におたずねください。' };

  it('has its day in that language’s own words, and none where there is none', () => {
    const tongue = new Tongues().named('vi');
    if (!tongue) throw new Error('there is no Vietnamese');
    const listed = (...mentions: List['mentions']): List => ({ ...listOf([]), mentions });
    const [dated, undated] = listInTongue(
      tongue,
      listed(
        { ...mention, deadline: due('令和8年12月1日(火)まで') },
        { ...mention, code: 'EXT-SWORD', deadline: null },
      ),
      listed({ ...mention, deadline: due('by 1 December 2026') }, { ...mention, code: 'EXT-SWORD', deadline: null }),
      '2026-11-22',
    ).mentions;
    expect(dated?.deadline?.text).toBe(tongue.words(DAYS_WORDS).by(tongue.day('2026-12-01')));
    expect(dated?.deadline?.text).not.toMatch(/December|まで/u);
    expect(undated?.deadline).toBeNull();
  });
});
