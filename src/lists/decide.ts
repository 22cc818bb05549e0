import { invalid, type Refusal } from '../access/refusal.js';
import { readFactInputs } from '../cases/fact-inputs.js';
import type { DecideInput } from '../contract/generated.js';
import { parseDate } from '../domain/calendar-date.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import { decide } from '../domain/decide.js';
import { withDerived } from '../domain/derived.js';
import { readFact } from '../domain/fact-input.js';
import type { FactName } from '../domain/facts/index.js';
import type { Knowledge } from '../domain/knowledge.js';
import { assembleList } from '../domain/procedure-list/assemble.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import type { Projection } from './case-list.js';

const DATE_IN_FACTS = {
  deathDate: {
    ja: '亡くなられた日は deathDate の欄に入れてください。',
    en: 'Give the day of death in the field deathDate.',
  },
};

/**
 * Decides without a case: no person is concerned, so every reader knows the same, silence means nothing and nothing is
 * closed. A value counts as stated by all its holders.
 */
export function decideWithoutCase(
  catalogue: CompiledCatalogue,
  input: DecideInput,
  closedOn: ClosedOn,
): Result<Projection, Refusal> {
  const { facts, problems } = readFactInputs(input.facts, ['input', 'facts'], DATE_IN_FACTS);
  const [problem] = [...dayProblems(input), ...problems];
  if (problem) return failure(problem);
  const to = input.deathDateTo ?? input.deathDate;
  const stated = new Map<FactName, readonly Knowledge[]>([
    ['deathDate', [{ type: 'date', none: false, range: { from: input.deathDate, to } }]],
  ]);
  for (const { name, value } of facts) {
    const read = readFact(name, value);
    if (read.ok) stated.set(name, [read.known]);
  }
  const sheet = withDerived(stated);
  const sheetOf = () => sheet;
  const decisions = decide({ catalogue, sheetOf });
  const closed = new Set<string>();
  const list = assembleList({
    catalogue,
    decisions,
    sheetOf,
    closed,
    closedOn,
    today: null,
    numbers: new Map(),
    waiting: [],
  });
  return success({ decisions, sheetOf, closed, list });
}

function dayProblems({ deathDate, deathDateTo }: DecideInput): Refusal[] {
  const wrong = (text: string, field: string) =>
    parseDate(text)
      ? []
      : [
          invalid(
            'DATE_WRONG',
            {
              ja: `「${text}」という日はありません。2026-11-02 のように入れてください。`,
              en: `There is no such day as “${text}”. Write it like 2026-11-02.`,
            },
            ['input', field],
          ),
        ];
  const problems = [...wrong(deathDate, 'deathDate'), ...(deathDateTo ? wrong(deathDateTo, 'deathDateTo') : [])];
  if (problems.length > 0 || !deathDateTo || deathDate <= deathDateTo) return problems;
  return [
    invalid(
      'DEATH_RANGE_WRONG',
      {
        ja: '亡くなられた日の「から」は「まで」より前の日にしてください。',
        en: 'The first possible day of death must not be after the last.',
      },
      ['input', 'deathDateTo'],
    ),
  ];
}
