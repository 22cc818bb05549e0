import type { Notice } from '../../../src/cases/notice.js';
import { likeness } from '../../../src/cases/same-person.js';

type Said = Partial<Notice['deceased']> & { readonly deathDate?: string; readonly deathDateTo?: string };
const nobody = {
  name: '不詳',
  kana: null,
  birthDate: null,
  address: null,
  personNumber: null,
  registeredHere: null,
  sex: null,
  nationality: null,
};
const notice = ({ deathDate = '2026-11-17', deathDateTo, ...deceased }: Said) => ({
  deathDate,
  deathDateTo: deathDateTo ?? null,
  deceased: { ...nobody, ...deceased },
});

const hiroshi: Said = { name: '佐藤 弘', kana: 'さとう ひろし', birthDate: '1940-04-01', personNumber: '1001' };

describe('two notices are', () => {
  it.each<[string, Said, Said]>([
    ['whatever else they say', hiroshi, { name: '佐藤 博', birthDate: '1950-01-01', personNumber: '1001' }],
  ])('of the same person under one person number, %s', (_, a, b) => {
    expect([likeness(notice(a), notice(b)), likeness(notice(b), notice(a))]).toEqual(['same', 'same']);
  });

  it.each<[string, Said, Said]>([
    ['same name and birth date', hiroshi, { name: '佐藤弘', birthDate: '1940-04-01' }],
    ['same name and birth date under a second number', hiroshi, { ...hiroshi, personNumber: '9001' }],
    [
      'same kana and day of death, the rest not known',
      { ...hiroshi, birthDate: null },
      { name: '佐藤 博', kana: 'サトウヒロシ' },
    ],
    [
      'same kana, and days of death that meet',
      { ...hiroshi, birthDate: null, deathDate: '2026-10-01', deathDateTo: '2026-11-10' },
      { name: '佐藤 博', kana: 'さとう ひろし', deathDate: '2026-11-10', deathDateTo: '2026-11-20' },
    ],
  ])('to be looked at: %s', (_, a, b) => {
    expect([likeness(notice(a), notice(b)), likeness(notice(b), notice(a))]).toEqual(['doubt', 'doubt']);
  });

  it.each<[string, Said, Said]>([
    ['another birth date', hiroshi, { ...hiroshi, name: '佐藤 博', personNumber: null, birthDate: '1950-04-01' }],
    ['another person number', { ...hiroshi, birthDate: null }, { ...hiroshi, name: '佐藤 博', personNumber: '1002' }],
    ['another day of death', { ...hiroshi, birthDate: null }, { kana: 'さとう ひろし', deathDate: '2026-11-16' }],
    [
      'days of death that do not meet',
      { ...hiroshi, birthDate: null, deathDate: '2026-10-01', deathDateTo: '2026-11-16' },
      { kana: 'さとう ひろし', deathDate: '2026-11-17' },
    ],
    ['nothing that could be alike', { name: '不詳' }, { name: '不詳' }],
  ])('of two people: %s', (_, a, b) => {
    expect([likeness(notice(a), notice(b)), likeness(notice(b), notice(a))]).toEqual(['other', 'other']);
  });
});
