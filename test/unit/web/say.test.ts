import { sentence } from '../../../src/web/client/words/say.js';

const TOPIC = {
  read: '{{format}}を{{count}}行読みました',
  found_one: '{{count}} case',
  found_other: '{{count}} cases',
  'role.COUNTER': 'おくやみ窓口',
};
const en = (key: string, values?: Parameters<typeof sentence>[3]) => sentence(TOPIC, 'en', key, values);

it('puts in what is given, and nothing where nothing is', () => {
  expect(en('read', { format: 'CSV', count: 30 })).toBe('CSVを30行読みました');
  expect(en('read', { format: null })).toBe('を行読みました');
  expect(en('role.COUNTER')).toBe('おくやみ窓口');
});

it('counts as the language does, where the language counts at all', () => {
  expect([0, 1, 2].map((count) => en('found', { count }))).toEqual(['0 cases', '1 case', '2 cases']);
  expect(sentence(TOPIC, 'ja', 'found', { count: 1 })).toBe('1 cases');
  expect(en('read', { format: 'CSV', count: 1 })).toBe('CSVを1行読みました');
});

it('leaves what somebody typed as it is, braces and dollar signs as well', () => {
  expect(en('read', { format: '{{count}} $& $1', count: 3 })).toBe('{{count}} $& $1を3行読みました');
});

it('shows the key of a sentence that is not there', () => expect(en('nowhere')).toBe('nowhere'));
