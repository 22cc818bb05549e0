import type { Actor } from '../../../src/access/actor.js';
import type { Decision } from '../../../src/domain/decide.js';
import type { Doer } from '../../../src/domain/procedure-list/procedure-list.js';
import { wordsFor } from '../../../src/lists/own-words.js';
import { procedure } from '../domain/procedure-list-builders.js';

const self: Doer = { roles: [], openRoles: [], relation: 'child', isHeir: true, sameHousehold: null };
const counter: Actor = { role: 'counter', municipality: 'demo-city' };

/** What the holder of a list reads of a note that a department wrote. */
const read = (note: string, others: readonly string[], given: Partial<Decision['procedure']> = {}) => {
  const decision: Decision = {
    code: 'SUIDO-A',
    procedure: procedure({ code: 'SUIDO-A', ...given }),
    outcome: 'REQUIRED',
    ask: [],
    conflicts: [],
    evaluated: null,
    ruling: { outcome: 'REQUIRED', reason: '台帳のとおり', rule: 'REQUIRED', note },
  };
  return wordsFor(counter, { self, others }, decision).ruling?.note ?? null;
};

describe('a note that names another person of the case', () => {
  it.each<[note: string, other: string]>([
    ['高橋健様あての納付書です', '高橋 健'],
    ['高橋健様あての納付書です', '髙橋　健'],
    ['髙橋 健の分です', '高橋健'],
    ['健さんにお渡しします', '髙橋 健'],
    ['健様にお渡しします', '髙橋 健'],
    ['花子が使っています', '髙橋 花子'],
    ['Maria に確かめました', 'SANTOS MARIA'],
  ])('%s is not shown: %s', (note, other) => {
    expect(read(note, ['鈴木 一郎', other])).toBeNull();
  });

  it.each<[note: string, other: string]>([
    ['保健所の届は別です', '髙橋 健'],
    ['高橋様あての納付書です', '髙橋 健'],
    ['井戸の届は別です', '高橋健'],
  ])('%s is shown: %s', (note, other) => {
    expect(read(note, [other])).toBe(note);
  });
});

it.each<[what: string, given: Partial<Decision['procedure']>, isRead: boolean]>([
  ['what a relative does', {}, true],
  ['of which nobody knows whose it is', { whoMayApply: ['survivor'] }, true],
  ['what the city does by itself', { whoMayApply: ['city'] }, false],
  ['a notice for the host of the funeral', { where: 'nowhere', whoMayApply: ['funeral-host'] }, false],
  ['what they do by power of attorney alone', { whoMayApply: ['spouse', 'proxy'] }, false],
])('a note is for whoever may do the thing in their own right: %s', (_, given, isRead) => {
  expect(read('井戸の届は別です', [], given)).toBe(isRead ? '井戸の届は別です' : null);
});
