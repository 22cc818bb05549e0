import { knownInWords } from '../../../src/domain/explain/known-in-words.js';
import { readFact } from '../../../src/domain/fact-input.js';
import { factNamed, type FactName } from '../../../src/domain/facts/index.js';

function words(name: FactName, value: unknown): string | null {
  const read = readFact(name, value);
  if (!read.ok) throw new Error(`${name} does not take ${JSON.stringify(value)}`);
  return knownInWords(factNamed(name), read.known)?.ja ?? null;
}

describe('what is known of a fact, in words', () => {
  it.each([
    ['municipalGraveUser', true, '市営墓地の使用者だった'],
    ['municipalGraveUser', false, '市営墓地の使用者ではなかった'],
    ['dogMicrochipped', 'some', '一部'],
    ['dogsRegistered', 2, '2頭'],
    ['dogsRegistered', { from: 2 }, '2頭以上'],
    ['dogsRegistered', { to: 3 }, '3頭以下'],
    ['dogsRegistered', { from: 1, to: 3 }, '1頭から3頭'],
    ['deathDate', '2026-11-17', '令和8年11月17日'],
    ['deathDate', { from: '2026-11-15', to: '2026-11-17' }, '令和8年11月15日から令和8年11月17日まで'],
    ['deathDate', { from: '2026-11-15' }, '令和8年11月15日以後'],
    ['deathDate', { to: '2026-11-15' }, '令和8年11月15日以前'],
  ] as const)('%s %j', (name, value, said) => {
    expect(words(name, value)).toBe(said);
  });

  it.each(['municipalGraveUser', 'dogMicrochipped', 'dogsRegistered', 'deathDate', 'pensionTypes'] as const)(
    'says nothing of %s while everything is possible',
    (name) => {
      expect(words(name, 'unknown')).toBeNull();
    },
  );
});
