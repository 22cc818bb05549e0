import { invalid, type Path, type Refusal } from '../access/refusal.js';
import type { FactInput } from '../contract/generated.js';
import { readFact, type FactInputProblem } from '../domain/fact-input.js';
import type { FactName } from '../domain/facts/index.js';
import type { Said } from '../platform/said.js';

export interface GivenFact {
  readonly name: FactName;
  /** As given; stored in this form, so that a later vocabulary reads it anew. */
  readonly value: unknown;
}

/** Most facts in one input: the vocabulary is not larger. */
const MOST = 400;

/** Reads `[FactInput!]!` strictly: unknown names and values, a name twice, and what `notHere` excludes are refused. */
export function readFactInputs(
  inputs: readonly FactInput[],
  path: Path,
  notHere: Readonly<Partial<Record<FactName, Said>>> = {},
): { readonly facts: readonly GivenFact[]; readonly problems: readonly Refusal[] } {
  if (inputs.length > MOST)
    return {
      facts: [],
      problems: [
        invalid(
          'TOO_MANY_FACTS',
          {
            ja: `判定材料は一度に${String(MOST)}件までにしてください。`,
            en: `Give at most ${String(MOST)} facts at once.`,
          },
          path,
        ),
      ],
    };
  const seen = new Set<string>();
  const [facts, problems]: [GivenFact[], Refusal[]] = [[], []];
  inputs.forEach(({ name, value }, index) => {
    const at = [...path, index];
    const read = readFact(name, value);
    if (!read.ok)
      problems.push(
        invalid(CODES[read.problem.kind], sentence(read.problem), [
          ...at,
          read.problem.kind === 'unknown-name' ? 'name' : 'value',
        ]),
      );
    else if (seen.has(name))
      problems.push(
        invalid(
          'FACT_TWICE',
          { ja: `「${name}」が二度あります。一度だけにしてください。`, en: `“${name}” is given twice. Give it once.` },
          [...at, 'name'],
        ),
      );
    else {
      const excluded = notHere[read.name];
      if (excluded) problems.push(invalid('FACT_NOT_HERE', excluded, [...at, 'name']));
      else facts.push({ name: read.name, value });
    }
    seen.add(name);
  });
  return { facts, problems };
}

const CODES: Readonly<Record<FactInputProblem['kind'], string>> = {
  'unknown-name': 'UNKNOWN_FACT',
  'wrong-type': 'FACT_VALUE_TYPE',
  'not-a-value': 'UNKNOWN_FACT_VALUE',
  'none-not-allowed': 'NONE_NOT_ALLOWED',
  'in-and-open': 'IN_AND_OPEN',
  'empty-range': 'EMPTY_RANGE',
  'day-too-far': 'DATE_TOO_FAR',
};

function sentence(problem: FactInputProblem): Said {
  const { name } = problem;
  switch (problem.kind) {
    case 'unknown-name':
      return {
        ja: `「${name}」という判定材料はありません。${problem.nearest === null ? '判定材料の一覧(facts)で名前を確かめてください。' : `「${problem.nearest}」ではありませんか。`}`,
        en: `There is no fact “${name}”. ${problem.nearest === null ? 'Look up its name in the list of facts.' : `Did you mean “${problem.nearest}”?`}`,
      };
    case 'wrong-type':
      return {
        ja: `「${name}」の値の形が違います。${problem.expected} のどれかで入れてください。`,
        en: `The value of “${name}” has the wrong form. Give it as ${problem.expected}.`,
      };
    case 'not-a-value':
      return {
        ja: `「${name}」に「${problem.value}」という値はありません。${problem.nearest === null ? '値の一覧を確かめてください。' : `「${problem.nearest}」ではありませんか。`}`,
        en: `“${name}” has no value “${problem.value}”. ${problem.nearest === null ? 'Look up its values.' : `Did you mean “${problem.nearest}”?`}`,
      };
    case 'none-not-allowed':
      return {
        ja: `「${name}」には「ない」(null)を入れられません。分からないときは入れないでください。`,
        en: `“${name}” can't be null (there is none). Leave it out if it is not known.`,
      };
    case 'in-and-open':
      return {
        ja: `「${name}」の「${problem.value}」が in と open の両方にあります。確かなら in だけに、分からないなら open だけに入れてください。`,
        en: `“${problem.value}” stands in both in and open of “${name}”. Put it into in if it is certain, into open if it is not known.`,
      };
    case 'empty-range':
      return {
        ja: `「${name}」の範囲が逆になっています。「から」と「まで」を確かめてください。`,
        en: `The range of “${name}” is empty. Check from and to.`,
      };
    case 'day-too-far':
      return {
        ja: `「${name}」の「${problem.value}」は、先すぎる日です。期限のないことを表す日でしたら、入れないでください。`,
        en: `“${problem.value}” of “${name}” is too far ahead. If it stands for “no end”, leave it out.`,
      };
  }
}
