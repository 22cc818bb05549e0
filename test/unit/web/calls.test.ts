import {
  type Call,
  type Calls,
  hangUp,
  mayHear,
  noCalls,
  park,
  PLACES,
  takeUp,
  timeInJapan,
} from '../../../src/web/client/counter/telephone/calls.js';

const calling = (calls: Calls, kana: string): Calls => ({ ...calls, current: { ...calls.current, kana } });
const kanas = ({ current, parked }: Calls) => [current.kana, parked.map((call) => call?.kana ?? null)];

it('puts a call aside and takes it up as it was, through two interruptions', () => {
  const first = calling(noCalls, 'たかはし');
  const second = calling(park(first).calls, 'もり');
  const third = calling(park(second).calls, 'さとう');
  expect(kanas(third)).toEqual(['さとう', ['たかはし', 'もり', null, null, null]]);
  const back = takeUp(third, 0);
  expect(kanas(back)).toEqual(['たかはし', ['さとう', 'もり', null, null, null]]);
  expect(back.current).toBe(first.current);
  const over = hangUp(back);
  expect(kanas(takeUp(over, 1))).toEqual(['もり', ['さとう', null, null, null, null]]);
});

it('never gives two calls one name', () => {
  let calls = noCalls;
  for (let count = 0; count < PLACES; count += 1) calls = park(calling(calls, 'た')).calls;
  const ids = [calls.current, ...calls.parked].map((call) => call?.id);
  expect(new Set(ids).size).toBe(PLACES + 1);
});

it('holds five at most, and no call in which nothing was said', () => {
  expect(park(noCalls).what).toBe('nothing');
  let calls = noCalls;
  for (let count = 0; count < PLACES; count += 1) calls = park(calling(calls, 'た')).calls;
  const full = park(calling(calls, 'あ'));
  expect(full.what).toBe('full');
  expect(full.calls.current.kana).toBe('あ');
  expect(takeUp(noCalls, 3)).toBe(noCalls);
});

it.each<[Partial<Call>, ReturnType<typeof mayHear>]>([
  [{}, 'not-asked'],
  [{ caller: 'FAMILY' }, 'not-asked'],
  [{ caller: 'FAMILY', checked: 'NOT' }, 'no'],
  [{ caller: 'FAMILY', checked: 'BIRTH_DATE' }, 'yes'],
  [{ caller: { person: 'p' }, checked: 'CALLED_BACK' }, 'yes'],
  [{ caller: { person: 'p' }, checked: 'NOT' }, 'no'],
  [{ caller: 'TRADER' }, 'no'],
  [{ caller: 'TRADER', checked: 'BIRTH_DATE' }, 'no'],
])('answers %j: %s', (given, expected) => expect(mayHear({ ...noCalls.current, ...given })).toBe(expected));

it('says the hour in Japan', () => expect(timeInJapan(new Date('2026-11-22T00:05:00Z'))).toBe('09:05'));
