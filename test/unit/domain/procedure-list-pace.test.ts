import { file, itemsOf, list } from './procedure-list-builders.js';

const TODAY = '2026-11-22';
const DEATH = '2026-11-20';
const paces = (rows: Parameters<typeof list>[0]['rows'], today: string | null = TODAY): Record<string, unknown> =>
  Object.fromEntries(itemsOf(list({ rows, today, facts: { deathDate: DEATH } })).map(({ code, pace }) => [code, pace]));

describe('how near the day of an item is', () => {
  it.each([
    ['P14D@deathDate+1', 'first'],
    ['P16D@deathDate+1', 'first'],
    ['P17D@deathDate+1', 'later'],
    ['P94D@deathDate+1', 'later'],
    ['P95D@deathDate+1', 'no-hurry'],
    ['P3Y@deathDate+1', 'no-hurry'],
    // Passed: what was missed never sinks to the bottom.
    ['P1D@deathDate+1', 'first'],
  ])('%s, seen two days after: %s', (count, pace) => {
    expect(paces([{ code: 'SHIMIN-ONE', deadlines: [file(count)] }])).toEqual({ 'SHIMIN-ONE': pace });
  });

  it('is none without a day, and unsaid in a list that has no today', () => {
    expect(paces([{ code: 'SHIMIN-ONE' }])).toEqual({ 'SHIMIN-ONE': 'no-hurry' });
    expect(paces([{ code: 'SHIMIN-ONE', deadlines: [file('P1D@deathDate+1')] }], null)).toEqual({ 'SHIMIN-ONE': null });
  });

  it('counts for what must come first as well, over several steps and in a circle', () => {
    const rows = [
      { code: 'SHIMIN-A', after: ['SHIMIN-B'], deadlines: [file('P10D@deathDate+1')] },
      { code: 'SHIMIN-B', after: ['SUIDO-C'] },
      { code: 'SUIDO-C', after: ['SHIMIN-A'] },
      { code: 'SHIMIN-D' },
    ];
    expect(paces(rows)).toEqual({
      'SHIMIN-A': 'first',
      'SHIMIN-B': 'first',
      'SUIDO-C': 'first',
      'SHIMIN-D': 'no-hurry',
    });
  });
});
