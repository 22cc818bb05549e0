import { invalid, refuse, type Path, type Refusal } from '../access/refusal.js';
import { reasonProblems } from '../cases/free-text.js';
import type { ProcedureAnswerInput } from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { nearest } from '../domain/nearest.js';
import type { Read } from './answer-question.input.js';
import { paperProblems, papersGiven } from './answer-papers.input.js';
import type { Answered } from './rulings.js';
import { whomToName } from './whom-to-name.js';

/** A person's own answers on procedures of its department, each with its reason. */
export function readProcedureAnswers(
  catalogue: CompiledCatalogue,
  department: string,
  fromOutside: boolean,
  answers: readonly ProcedureAnswerInput[],
): Read<Answered> {
  const seen = new Set<string>();
  const problems = answers.flatMap((answer, index): readonly Refusal[] => {
    const { code, reason } = answer;
    const path = ['input', 'procedures', index];
    const twice = seen.has(code);
    seen.add(code);
    const rows = catalogue.rules.get(code);
    if (!rows) return [unknownProcedure(code, catalogue, path)];
    if (twice)
      return [
        invalid(
          'PROCEDURE_TWICE',
          {
            ja: `「${code}」が二度あります。一度だけにしてください。`,
            en: `“${code}” is answered twice. Answer it once.`,
          },
          [...path, 'code'],
        ),
      ];
    if (rows.some(({ procedure }) => procedure.department !== department)) return [otherDepartment(code, path)];
    // What the department tells only the person concerned, nobody else may type (or know).
    if (fromOutside && rows.some(({ procedure }) => procedure.disclosure !== 'open')) return [closedRow(code, path)];
    if (answer.outcome === 'TO_CONFIRM' && rows.every(({ procedure }) => procedure.whileUnknown === 'never-ask'))
      return [...reasonProblems(reason, [...path, 'reason']), ...besideNothing(answer, path)];
    return [
      ...reasonProblems(reason, [...path, 'reason']),
      ...partyProblems(answer, department, catalogue, path),
      ...noteProblems(answer, path),
      ...paperProblems(answer, catalogue, path),
    ];
  });
  const given = answers.map((answer): Answered => {
    const { code, outcome, reason, askOf } = answer;
    const [note, papers] = [answer.note?.trim(), papersGiven(answer, catalogue)];
    return {
      code,
      outcome,
      reason,
      ...(askOf == null ? {} : { askOf }),
      ...(note ? { note } : {}),
      ...(papers.length === 0 ? {} : { papers }),
    };
  });
  return { given: problems.length > 0 ? [] : given, problems };
}

/** Whose turn it is, where something is still to be confirmed. */
function partyProblems(
  { outcome, askOf }: ProcedureAnswerInput,
  department: string,
  catalogue: CompiledCatalogue,
  path: Path,
): readonly Refusal[] {
  if (askOf == null) return [];
  const at = [...path, 'askOf'];
  if (outcome !== 'TO_CONFIRM')
    return [
      invalid(
        'ASK_OF_WITHOUT_TO_CONFIRM',
        {
          ja: 'だれに確かめるかは、「まだ確かめることがある」(TO_CONFIRM)のときだけ入れてください。',
          en: 'Say who is to be asked only with TO_CONFIRM.',
        },
        at,
      ),
    ];
  const known = whomToName(department, catalogue);
  if (known.includes(askOf)) return [];
  if (catalogue.departments.has(askOf))
    return [
      invalid(
        'TELLS_ONLY_WHOM_IT_CONCERNS',
        {
          ja: `「${catalogue.departments.get(askOf)?.name.ja ?? askOf}」は、ご本人や相続人だけにお伝えする課です。「ご家族」(family)を選び、ご家族から確かめていただいてください。`,
          en: `“${catalogue.departments.get(askOf)?.name.en ?? askOf}” tells only the person concerned. Choose family: the family asks there itself.`,
        },
        at,
      ),
    ];
  const near = nearest(askOf, known);
  return [
    invalid(
      'UNKNOWN_PARTY',
      {
        ja: `「${askOf}」という課や機関はありません。${near === null ? '課か機関のコード、または family を入れてください。' : `「${near}」ではありませんか。`}`,
        en: `There is no department or body “${askOf}”. ${near === null ? 'Give the code of one, or family.' : `Did you mean “${near}”?`}`,
      },
      at,
    ),
  ];
}

/** Of what is not needed no item stands in the list, so a note would reach nobody. */
function noteProblems({ outcome, note }: ProcedureAnswerInput, path: Path): readonly Refusal[] {
  if (note == null || note.trim() === '') return [];
  const at = [...path, 'note'];
  return outcome === 'NOT_REQUIRED' ? [nothingToStandAt(at)] : reasonProblems(note, at);
}

/** Nor does one of what is never asked about, as long as it is open. */
function besideNothing({ askOf, note, papers }: ProcedureAnswerInput, path: Path): readonly Refusal[] {
  const given = { askOf: askOf != null, note: (note ?? '').trim() !== '', papers: (papers ?? []).length > 0 };
  return (['askOf', 'note', 'papers'] as const).flatMap((field) =>
    given[field] ? [nothingToStandAt([...path, field])] : [],
  );
}

const nothingToStandAt = (at: Path): Refusal =>
  invalid(
    'NOTHING_TO_STAND_AT',
    {
      ja: 'このお答えでは一覧に項目が出ないため、お伝えすること、書類、だれに確かめるかは入れられません。理由のところに書いてください。',
      en: 'With this answer no item stands in the list, so a note, a paper or whom to ask would reach nobody. Write it with the reason.',
    },
    at,
  );

function unknownProcedure(code: string, { rules }: CompiledCatalogue, path: Path): Refusal {
  const near = nearest(code, rules.keys());
  return invalid(
    'UNKNOWN_PROCEDURE',
    {
      ja: `「${code}」という手続きはありません。${near === null ? '手続きの一覧で番号を確かめてください。' : `「${near}」ではありませんか。`}`,
      en: `There is no procedure “${code}”. ${near === null ? 'Look it up in the list of procedures.' : `Did you mean “${near}”?`}`,
    },
    [...path, 'code'],
  );
}

const otherDepartment = (code: string, path: Path): Refusal =>
  refuse(
    'NotAllowed',
    'OTHER_DEPARTMENT',
    {
      ja: `「${code}」は、ほかの課の手続きです。その課の照会でお答えください。`,
      en: `“${code}” belongs to another department. Answer it on that department’s question.`,
    },
    [...path, 'code'],
  );

const closedRow = (code: string, path: Path): Refusal =>
  refuse(
    'NotAllowed',
    'ONLY_THE_DEPARTMENT',
    {
      ja: `「${code}」は、その課がご本人や相続人だけにお伝えすることです。課の方に入れてもらってください。`,
      en: `“${code}” is told only to the person concerned. Ask the department to enter it itself.`,
    },
    [...path, 'code'],
  );
