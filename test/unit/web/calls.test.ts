import {
  another,
  type Call,
  type Calls,
  changed,
  hangUp,
  mayHear,
  numberOf,
  newCall,
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

it('takes nothing that was said of one case over to the next, and leaves the calls that wait as they are', () => {
  const said: Partial<Call> = {
    begun: '10:12',
    caseId: 'a',
    caller: 'FAMILY',
    checked: 'NOT',
    who: 'p',
    wished: 'R8.11.25',
    told: { funeralHeld: 'yes' },
    noted: true,
    letters: '寄添市栄町1番',
    lettersKept: { id: 'p', name: '髙橋 ハナ', version: 2 },
  };
  const parked = park(changed(calling(noCalls, 'もり'), 0, said)).calls;
  const calls = changed(calling(parked, 'たかはし'), parked.current.id, said);
  const next = another(calls);
  expect(next.current).toEqual({ ...newCall(next.current.id), begun: '10:12', kana: 'たかはし' });
  expect(next.parked[0]).toEqual({ ...newCall(0), kana: 'もり', ...said });
  // What was sent for the case before is answered only now.
  expect(changed(next, calls.current.id, { noted: true })).toEqual(next);
  expect(changed(next, 0, { wished: '' }).parked[0]?.wished).toBe('');
});

it.each<[Partial<Call>, ReturnType<typeof mayHear>]>([
  [{}, 'not-asked'],
  [{ caller: 'FAMILY' }, 'not-asked'],
  [{ caller: 'FAMILY', checked: 'NOT' }, 'no'],
  [{ caller: 'FAMILY', checked: 'BIRTH_DATE' }, 'yes'],
  [{ caller: { person: 'p' }, checked: 'CALLED_BACK' }, 'yes'],
  [{ caller: { person: 'p' }, checked: 'NOT' }, 'no'],
  [{ caller: { person: 'p' }, checked: 'TOLD_NUMBER' }, 'no'],
  [{ caller: 'FAMILY', checked: 'TOLD_NUMBER' }, 'no'],
  [{ caller: 'TRADER' }, 'no'],
  [{ caller: 'TRADER', checked: 'BIRTH_DATE' }, 'no'],
])('answers %j: %s', (given, expected) => expect(mayHear({ ...noCalls.current, ...given })).toBe(expected));

it('takes a number for what it is worth: of several the best, of none nothing', () => {
  const number = (
    telephoneFrom: 'NOTICE' | 'DESK' | 'TOLD' | 'UNKNOWN' | null,
    telephoneNotedOn: string | null = null,
  ) => ({
    telephoneFrom,
    telephoneNotedOn,
  });
  expect(numberOf([])).toBeNull();
  expect(numberOf([number(null)])).toBeNull();
  expect(numberOf([number('UNKNOWN'), number('TOLD', '2026-11-22')])).toEqual({ from: 'TOLD', on: '2026-11-22' });
  // Of which of them it is that was dialled nobody here can say.
  expect(numberOf([number('NOTICE'), number('TOLD', '2026-11-24')])).toEqual({ from: 'TOLD', on: '2026-11-24' });
  expect(numberOf([number('NOTICE'), number('DESK', '2026-11-24')])).toEqual({ from: 'DESK', on: '2026-11-24' });
});

it('says the hour in Japan', () => expect(timeInJapan(new Date('2026-11-22T00:05:00Z'))).toBe('09:05'));
