import { invalid, type Path, type Refusal } from '../access/refusal.js';
import { textProblems } from '../cases/free-text.js';
import type { AnswerPaperInput, PaperForm, ProcedureAnswerInput } from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { nearest } from '../domain/nearest.js';
import { papersToName } from '../domain/papers-to-name.js';
import type { PaperOfRuling } from '../domain/ruling.js';
import type { Said } from '../platform/said.js';

/** More for one procedure is no list that somebody packs, and a longer name no line in it. */
const MOST = { papers: 10, count: 9, called: 60 } as const;

const FORMS: Readonly<Record<PaperForm, PaperOfRuling['form']>> = { ORIGINAL: 'original', COPY: 'copy', SHOW: 'show' };

/** The papers of an answer in which {@link paperProblems} finds nothing. */
export const papersGiven = ({ papers }: ProcedureAnswerInput, catalogue: CompiledCatalogue): readonly PaperOfRuling[] =>
  (papers ?? []).map((given): PaperOfRuling => {
    const { paper, called, count } = given;
    const form = formOf(given, catalogue);
    return paper == null
      ? { called: called?.trim() ?? '', form, count: count ?? 1 }
      : { paper, form, count: count ?? 1 };
  });

const formOf = ({ paper, form }: AnswerPaperInput, { papers }: CompiledCatalogue): PaperOfRuling['form'] =>
  form == null ? ((paper == null ? undefined : papers.get(paper)?.form) ?? 'original') : FORMS[form];

/** What is wrong with the papers that an answer asks for, each with its place. */
export function paperProblems(
  { outcome, papers }: ProcedureAnswerInput,
  catalogue: CompiledCatalogue,
  above: Path,
): readonly Refusal[] {
  const path = [...above, 'papers'];
  if (papers == null || papers.length === 0) return [];
  if (outcome === 'NOT_REQUIRED') return [invalid('PAPERS_WITHOUT_NEED', WITHOUT_NEED, path)];
  if (papers.length > MOST.papers) return [invalid('TOO_MANY_PAPERS', TOO_MANY, path)];
  const seen = new Set<string>();
  return papers.flatMap((given, index): readonly Refusal[] => {
    const at = [...path, index];
    const [problem] = [...onePaper(given, catalogue, at), ...countProblems(given, at)];
    if (problem) return [problem];
    const key = JSON.stringify([given.paper ?? null, given.called?.trim() ?? null, formOf(given, catalogue)]);
    if (seen.has(key)) return [invalid('PAPER_TWICE', TWICE, at)];
    seen.add(key);
    return [];
  });
}

function onePaper({ paper, called }: AnswerPaperInput, catalogue: CompiledCatalogue, at: Path): readonly Refusal[] {
  const own = called?.trim() ?? '';
  if ((paper == null) === (own === '')) return [invalid('PAPER_OR_CALLED', ONE_OF_BOTH, at)];
  if (paper == null) return textProblems(own, [...at, 'called'], MOST.called);
  const known = papersToName(catalogue).map(({ id }) => id);
  if (known.includes(paper)) return [];
  const near = nearest(paper, known);
  return [
    invalid(
      'UNKNOWN_PAPER',
      {
        ja: `「${paper}」は、お持ちいただく書類の一覧にありません。${near === null ? '書類の名前を called に書いてください。' : `「${near}」ではありませんか。`}`,
        en: `“${paper}” is not among the papers to bring. ${near === null ? 'Write its name in called.' : `Did you mean “${near}”?`}`,
      },
      [...at, 'paper'],
    ),
  ];
}

const countProblems = ({ count }: AnswerPaperInput, at: Path): readonly Refusal[] =>
  count == null || (count >= 1 && count <= MOST.count) ? [] : [invalid('PAPER_COUNT', COUNT, [...at, 'count'])];

const WITHOUT_NEED: Said = {
  ja: 'お手続きがいらないときは、お持ちいただく書類は入れられません。書類を消すか、要否を選び直してください。',
  en: 'Nothing is brought for what is not needed. Take the papers out, or choose another outcome.',
};
const TOO_MANY: Said = {
  ja: `書類は1つの手続きに${String(MOST.papers)}件までにしてください。多いときは、お伝えすることに書いてください。`,
  en: `Name at most ${String(MOST.papers)} papers for one procedure; write the rest in the note.`,
};
const TWICE: Said = {
  ja: '同じ書類が二度あります。1つにまとめて、部数を増やしてください。',
  en: 'The same paper stands there twice. Name it once, and raise its count.',
};
const ONE_OF_BOTH: Said = {
  ja: '書類は、一覧から選ぶか、名前を書くか、どちらか1つにしてください。',
  en: 'Choose a paper of the catalogue or write its name: exactly one of both.',
};
const COUNT: Said = {
  ja: `部数は1から${String(MOST.count)}までの数で入れてください。`,
  en: `Give how many as a number from 1 to ${String(MOST.count)}.`,
};
