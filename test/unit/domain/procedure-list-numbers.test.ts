import { numberItems } from '../../../src/domain/procedure-list/numbers.js';
import { itemsOf, list, when } from './procedure-list-builders.js';

describe('item numbers', () => {
  const water = [
    { code: 'SUIDO-NAME', oneOf: 'water', when: { fact: 'waterAfter', is: 'continue' } },
    { code: 'SUIDO-STOP', oneOf: 'water', when: { fact: 'waterAfter', is: 'stop' } },
  ] as const;
  const rows = [{ code: 'SHIMIN-A' }, ...water, { code: 'SHIMIN-B', when: when('libraryCard') }] as const;

  it('are given in the order of the list, one for an open choice', () => {
    expect([...numberItems(list({ rows }), new Map())]).toEqual([
      ['SHIMIN-A', 1],
      ['SUIDO-NAME', 2],
      ['SUIDO-STOP', 2],
      ['SHIMIN-B', 3],
    ]);
  });

  it('stay when an item goes, and are not used again', () => {
    const given = new Map([
      ['SHIMIN-A', 1],
      ['SHIMIN-GONE', 2],
    ]);
    const made = list({ rows: [{ code: 'SHIMIN-A' }, { code: 'SHIMIN-NEW' }], numbers: given });
    expect(itemsOf(made).map(({ number }) => number)).toEqual([1, null]);
    expect(numberItems(made, given).get('SHIMIN-NEW')).toBe(3);
    expect(numberItems(made, given).get('SHIMIN-GONE')).toBe(2);
  });

  it('of a choice go to the row that was chosen', () => {
    const given = numberItems(list({ rows }), new Map());
    const settled = list({ rows, facts: { waterAfter: 'stop' }, numbers: given });
    expect(itemsOf(settled).find(({ code }) => code === 'SUIDO-STOP')?.number).toBe(2);
    const after = numberItems(settled, given);
    expect(after.get('SUIDO-STOP')).toBe(2);
    expect(after.has('SUIDO-NAME')).toBe(false);
    const changed = list({ rows, facts: { waterAfter: 'continue' }, numbers: after });
    expect(numberItems(changed, after).get('SUIDO-NAME')).toBe(4);
  });

  it('are never on two items of one list', () => {
    const given = new Map(water.map(({ code }) => [code, 5]));
    const both = list({ rows: water.map(({ code, oneOf }) => ({ code, oneOf })), numbers: given });
    expect(itemsOf(both).map(({ number }) => number)).toEqual([5, null]);
    expect([...numberItems(both, given)]).toEqual([
      ['SUIDO-NAME', 5],
      ['SUIDO-STOP', 6],
    ]);
  });
});
