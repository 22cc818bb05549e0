import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { html } from '../../../src/access/pages/page.js';
import { inLanguage, plain } from '../../../src/access/pages/marked.js';
import { CatalogueError } from '../../../src/departments/faults.js';
import { loadCatalogue } from '../../../src/departments/load.js';
import { tongueSources } from '../../../src/tongue-sources.js';
import { unread } from '../../../src/tongues/notation.js';
import { sourcesOfWords } from '../../../src/tongues/sources.js';
import { standingOf } from '../../../src/tongues/standing.js';
import { Tongues } from '../../../src/tongues/tongues.js';

/** A language that nobody speaks, as a city would add one. */
const HEAD = `name: Tlingon
fallback: en
scope: core
alsoFor: [tlh-aq]
unchecked: jIH
texts:
`;
const folderWith = (texts: string, head = HEAD): string => {
  const folder = mkdtempSync(join(tmpdir(), 'tongues-'));
  writeFileSync(join(folder, 'tlh.yaml'), `${head}${texts}`);
  return folder;
};
const speaking = (texts: string) => {
  const tongue = new Tongues(folderWith(texts)).named('tlh');
  if (!tongue) throw new Error('the file is not there');
  return tongue;
};

const WORDS = {
  ja: { day: (day: string) => `${day}まで`, three: ['一', '二'], inner: { yes: 'はい' } },
  en: { day: (day: string) => `until ${day}`, three: ['one', 'two'], inner: { yes: 'Yes' } },
};

describe('a language is a file', () => {
  it('stands in the choice by its own name, after Japanese and English, and is what its browsers ask for', () => {
    const tongues = new Tongues(folderWith('  a: { of: はい, is: HIja }\n'));
    expect(tongues.choices.map(({ id, name }) => [id, name])).toEqual([
      ['ja', '日本語'],
      ['en', 'English'],
      ['tlh', 'Tlingon'],
    ]);
    const asked = ['tlh', 'TLH-AQ;q=0.8', 'xx, tlh-ZZ', 'xx', 'ja-JP,tlh', undefined];
    expect(asked.map((accept) => tongues.ofBrowser(accept).id)).toEqual(['tlh', 'tlh', 'tlh', 'en', 'ja', 'ja']);
  });

  it('does not take another script for its own', () => {
    const head = HEAD.replace('[tlh-aq]', '[zh, zh-cn]');
    const tongues = new Tongues(folderWith('  a: { of: はい, is: HIja }\n', head));
    expect(['zh-CN', 'zh', 'zh-TW', 'zh-Hant'].map((accept) => tongues.ofBrowser(accept).id)).toEqual([
      'tlh',
      'tlh',
      'en',
      'en',
    ]);
  });

  it('says words, sentences and lists; what it does not say stands in its fallback, and is marked as being in it', () => {
    const tongue = speaking(
      "  a: { of: '{1}まで', is: 'DaH {1}' }\n  b: { of: はい, is: HIja }\n  c: { of: 一, is: wa }\n",
    );
    const words = tongue.words(WORDS);
    expect(words.day('Monday')).toBe('DaH Monday');
    expect(words.inner.yes).toBe('HIja');
    expect(words.three).toEqual(['wa', inLanguage('en', 'two')]);
    expect(html`<p>${words.three[1] ?? ''}</p>`.html).toBe('<p><span lang="en">two</span></p>');
  });

  it('lets the Japanese stand with a name', () => {
    const tongue = speaking('  a: { of: 世帯主変更届, is: juH }\n');
    const title = tongue.beside({ ja: '世帯主変更届', en: 'Change of head' });
    expect(html`<h2>${title}</h2>`.html).toBe('<h2>juH (<span lang="ja">世帯主変更届</span>)</h2>');
    expect(plain(title)).toBe('juH (世帯主変更届)');
  });

  it('writes a day as it is written there, with the era in brackets', () => {
    const vi = new Tongues(folderWith('  a: { of: 一, is: x }\n', HEAD.replace('alsoFor', 'lang: vi\nalsoFor'))).named(
      'tlh',
    );
    expect(plain(vi?.day('2026-11-16') ?? '')).toBe('Thứ Hai, 16 tháng 11, 2026 (令和8年)');
    const ne = new Tongues(folderWith('  a: { of: 一, is: x }\n', HEAD.replace('alsoFor', 'lang: ne\nalsoFor'))).named(
      'tlh',
    );
    expect(ne?.day('2026-11-16')).toContain('2026');
  });
});

describe('a text knows the Japanese that it was made from', () => {
  it('is not shown once that has changed, and is named', () => {
    const texts = { 'w.inner.yes': { of: 'ええ', is: 'HIja' } };
    const standing = standingOf({ scope: 'core' }, texts, sourcesOfWords('w', WORDS));
    expect(standing.outdated.map(({ source: { key, ja }, of }) => [key, of, ja])).toEqual([
      ['w.inner.yes', 'ええ', 'はい'],
    ]);
    expect(standing.missing.map(({ key }) => key)).toEqual(['w.day', 'w.three.0', 'w.three.1']);
    expect(speaking('  w.inner.yes: { of: ええ, is: HIja }\n').words(WORDS).inner.yes).toBe(inLanguage('en', 'Yes'));
  });

  it('is named where it belongs to nothing any more, and counts as unchecked until somebody has read it', () => {
    const texts = {
      'w.gone': { of: 'むかし', is: 'x' },
      'w.three.0': { of: '一', is: 'wa' },
      'w.three.1': { of: '二', is: 'cha', checked: { by: 'K', on: '2026-12-01' } },
    };
    const { gone, unchecked, said, asked } = standingOf({ scope: 'core' }, texts, sourcesOfWords('w', WORDS));
    expect({ gone, unchecked, said, asked }).toEqual({ gone: ['w.gone'], unchecked: ['w.three.0'], said: 2, asked: 4 });
  });

  it('makes a page say that nobody has checked it, but only a page on which it stands', () => {
    const texts = "  a: { of: 一, is: wa, checked: { by: K, on: '2026-12-01' } }\n  b: { of: 二, is: cha }\n";
    const [first, second] = [speaking(texts), speaking(texts)];
    expect(first.say({ ja: '一', en: 'one' })).toBe('wa');
    expect(first.unchecked).toBeNull();
    second.say({ ja: '二', en: 'two' });
    expect(second.unchecked).toBe('jIH');
  });
});

describe('a file that is wrong is refused with line and remedy', () => {
  it.each([
    [
      'a place that is left out',
      "  a: { of: '{1}まで', is: DaH }\n",
      'tlh.yaml:7: a: the places to fill in are {1} in the Japanese; write the same ones',
    ],
    [
      'a bracket that stays open',
      "  a: { of: はい, is: '{漢字' }\n",
      'tlh.yaml:7: a: a bracket that is neither a place {1} nor a reading {漢字|かんじ}; close it or take it out',
    ],
    [
      'the same Japanese said in two ways',
      '  a: { of: はい, is: x }\n  b: { of: はい, is: y }\n',
      'tlh.yaml:8: b: the same Japanese text is said otherwise above; keep one of the two, and one entry is enough',
    ],
    [
      'a key that stands twice',
      '  a: { of: はい, is: x }\n  a: { of: いいえ, is: y }\n',
      'tlh.yaml:7: a stands twice; keep one',
    ],
    [
      'a key that nobody knows',
      '  a: { of: はい, is: x, status: good }\n',
      'tlh.yaml:7: texts.a: unknown key status; take it out or correct its spelling',
    ],
  ])('%s', (_, texts, message) => {
    const tongues = new Tongues(folderWith(texts));
    const check = () => tongues.check();
    expect(check).toThrow(CatalogueError);
    expect(check).toThrow(message);
  });

  it('at once where it is the head', () => {
    expect(() => new Tongues(folderWith('', HEAD.replace('fallback: en', 'fallback: fr')))).toThrow(
      'tlh.yaml:2: fallback: write one of ja, en',
    );
  });
});

describe('the languages of the folder', () => {
  const { files } = new Tongues();
  const sources = tongueSources(loadCatalogue('src/departments').compiled.source);

  it('are eight, and right', () => {
    new Tongues().check();
    expect(files.map(({ id }) => id).sort()).toEqual(['id', 'ja-easy', 'ko', 'ne', 'pt-BR', 'tl', 'vi', 'zh-Hans']);
  });

  it.each(files)('$id says all of the interface, the refusals, the questions and the names', ({ file }) => {
    const { missing, outdated, gone } = standingOf(file.head, file.texts(), sources);
    expect([missing.map(({ key }) => key), outdated.map(({ source }) => source.key), gone]).toEqual([[], [], []]);
  });

  it('are asked for every sentence with which a page of theirs refuses', () => {
    const keys = sources.filter(({ scope }) => scope === 'core').map(({ key }) => key);
    for (const key of [
      'door.DOES_NOT_FIT',
      'text.MY_NUMBER',
      'text.TOO_LONG',
      'visit.FOUR_DIGITS',
      'kept.LOOK_AGAIN',
      'SURPRISE',
    ])
      expect(keys).toContain(`refused.${key}`);
    expect(keys).toContain('print.since');
  });
});

describe('a month', () => {
  it('is written as each language writes it, with the year of the era', () => {
    const tongues = new Tongues();
    const months = ['ja', 'en', ...tongues.files.map(({ id }) => id)].map((id) => {
      const tongue = id === 'ja' || id === 'en' ? tongues.plain(id) : tongues.named(id);
      return [id, plain(tongue?.month('2026-12-01') ?? '').replace(' (令和8年)', '')];
    });
    expect(Object.fromEntries(months)).toEqual({
      ja: '令和8年12月',
      en: 'December 2026',
      'ja-easy': '2026年12月',
      id: 'Desember 2026',
      ko: '2026년 12월',
      ne: '2026 डिसेम्बर',
      'pt-BR': '12/2026',
      tl: 'Disyembre 2026',
      vi: 'tháng 12 năm 2026',
      'zh-Hans': '2026年12月',
    });
  });
});

describe('やさしい日本語', () => {
  const easy = new Tongues().files.find(({ id }) => id === 'ja-easy')?.file;
  const texts = Object.entries(easy?.texts() ?? {});

  it('has a reading over each kanji, in kana', () => {
    const all = [...texts, ['unchecked', { is: easy?.head.unchecked ?? '漢字' }] as const];
    expect(all.flatMap(([key, { is }]) => unread(is).map((kanji) => `${key}: ${kanji}`))).toEqual([]);
    const readings = all.flatMap(([key, { is }]) =>
      [...is.matchAll(/\{[^{}|]+\|([^{}|]+)\}/gu)].map(([, reading = '']) => ({ key, reading })),
    );
    expect(readings.filter(({ reading }) => !/^[\p{Script=Hiragana}ー]+$/u.test(reading))).toEqual([]);
  });

  it('finds a kanji without one', () => {
    expect(unread('{亡|な}くなった人は')).toEqual(['人']);
  });

  it('says a day as it is read', () => {
    const day = new Tongues().named('ja-easy')?.day('2026-11-02') ?? '';
    expect(plain(day)).toBe('2026年11月2日（月） (令和8年)');
    expect(html`${day}`.html).toContain('<ruby>2日<rt>ふつか</ruby>');
  });
});
