import { mutantsOf, type Mutant } from '../proof/mutants/mutants.js';
import { survivorsAmong } from '../proof/mutants/survivors.js';
import { size } from '../support/sizes.js';
import { FOLDER, realCatalogue } from './catalogue.js';

const { compiled } = realCatalogue();
const mutants = mutantsOf(compiled);

/** A sample spread evenly over all rules, always the same one. */
function sample(all: readonly Mutant[], wanted: number): Mutant[] {
  const step = Math.max(1, all.length / wanted);
  return all.filter((_mutant, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

it('an unchanged rule is noticed by no example: what is red is red because of the slip', () => {
  const unchanged = [...compiled.rules].map(([code, versions]): Mutant => ({ code, what: 'unchanged', versions }));
  expect(survivorsAmong(unchanged, compiled, FOLDER)).toHaveLength(unchanged.length);
});

it('of all slips in a rule at least 95 in 100 turn an example of their file red', () => {
  const tried = sample(mutants, size(400, mutants.length));
  const survivors = survivorsAmong(tried, compiled, FOLDER);
  const noticed = (100 * (tried.length - survivors.length)) / tried.length;
  const list = survivors.map(({ file, mutant: { code, what } }) => `  ${file} ${code}: ${what}`);
  process.stdout.write(
    `mutants: ${String(tried.length)} of ${String(mutants.length)} tried, ${noticed.toFixed(1)} % noticed` +
      `${list.length > 0 ? `; these were not:\n${list.join('\n')}` : ''}\n`,
  );
  expect(noticed).toBeGreaterThanOrEqual(95);
});

it.each([
  ['a leaf dropped', / dropped$/],
  ['a leaf negated', / negated$/],
  ['a threshold or value changed', / became \{/],
  ['a day or period changed', /^deadline /],
  ['a gate dropped', /^gate dropped$/],
])('%s is among the slips', (_name, kind) => {
  expect(mutants.some(({ what }) => kind.test(what))).toBe(true);
});

it('examples that expect less let slips through: the proof can fail', () => {
  const blind = mutants.filter(({ what }) => what.startsWith('deadline'));
  const without = survivorsAmong(blind, compiled, FOLDER, ({ entry, given }) => ({
    given,
    entry: {
      ...entry,
      expect: Object.fromEntries(
        Object.entries(entry.expect).map(([code, expected]) => [
          code,
          typeof expected === 'string' ? expected : { outcome: expected.outcome },
        ]),
      ),
    },
  }));
  expect(without).toHaveLength(blind.length);
});
