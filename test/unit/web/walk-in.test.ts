import { readFact } from '../../../src/domain/fact-input.js';
import { factNamed, isFactName } from '../../../src/domain/facts/index.js';
import { ASKED_ALOUD, MOST_QUESTIONS, nextQuestion } from '../../../src/domain/next-question.js';
import { factsShown, MEMBERS, PAPERS, takenBack } from '../../../src/domain/papers-on-the-table.js';

const all = PAPERS.map(({ id }) => id);

it('knows about twenty papers, each with a key of its own', () => {
  expect(PAPERS.length).toBe(20);
  expect(new Set(PAPERS.map(({ key }) => key)).size).toBe(PAPERS.length);
});

it.each(all)('says of %s what the vocabulary can hold', (paper) => {
  for (const { name, value } of factsShown([paper])) expect(readFact(name, value)).toMatchObject({ ok: true });
});

it('says with all papers together each fact once', () => {
  const facts = factsShown(all);
  expect(new Set(facts.map(({ name }) => name)).size).toBe(facts.length);
  for (const { name, value } of facts) expect(readFact(name, value)).toMatchObject({ ok: true });
});

it('leaves open what no paper shows', () => {
  expect(factsShown(['handbook'])).toEqual([
    { name: 'disabilityHandbooks', value: { in: ['physical'], open: ['intellectual', 'mental'] } },
  ]);
  for (const [fact, members] of Object.entries(MEMBERS)) {
    const known = isFactName(fact) ? factNamed(fact) : undefined;
    expect(known?.type === 'set' ? Object.keys(known.values).sort() : []).toEqual([...members].sort());
  }
});

it('says of a paper that was taken back that nothing is known', () =>
  expect(takenBack(['libraryCard', 'ownsLand'], factsShown(['land']))).toEqual([{ name: 'libraryCard' }]));

it('asks aloud only what the family knows and may be asked', () => {
  for (const name of ASKED_ALOUD) {
    const fact = isFactName(name) ? factNamed(name) : undefined;
    expect([name, fact?.type, fact?.neverAsk ?? false]).toEqual([name, 'bool', false]);
    expect(fact?.holders.some(({ by }) => by === 'family')).toBe(true);
  }
});

it('asks first what most procedures wait for, eight times at most, and nothing twice', () => {
  const ask = (name: string) => ({ name, type: 'BOOL', question: `${name}?` });
  const decisions = [
    { ask: [ask('ownsLand'), ask('seikatsuHogo')] },
    { ask: [ask('ownsHouse'), ask('seikatsuHogo')] },
    { ask: [ask('ownsHouse')] },
  ];
  expect(nextQuestion(decisions, [])?.name).toBe('ownsHouse');
  expect(nextQuestion(decisions, ['ownsHouse'])?.name).toBe('ownsLand');
  expect(nextQuestion(decisions, ['ownsHouse', 'ownsLand'])).toBeNull();
  expect(
    nextQuestion(
      decisions,
      Array.from({ length: MOST_QUESTIONS }, () => 'x'),
    ),
  ).toBeNull();
});
