import { invalid, refuse, type Path, type Refusal } from '../access/refusal.js';
import { readFactInputs, type GivenFact } from '../cases/fact-inputs.js';
import { reasonProblems } from '../cases/free-text.js';
import { ONLY_BY_CORRECTION } from '../cases/notice-facts.js';
import type { FactAnswerInput } from '../contract/generated.js';
import { factNamed, isFactName, type FactName } from '../domain/facts/index.js';
import type { Said } from '../platform/said.js';
import { silenceOf } from './connectors/silence.js';

export interface Read<Value> {
  readonly given: readonly Value[];
  readonly problems: readonly Refusal[];
}

export interface FactsToAnswer {
  readonly department: string;
  readonly asked: readonly FactName[];
  /** What no open row reads, the department does not tell the counter; so the counter can’t write it down for it either. */
  readonly mayWrite: (fact: FactName) => boolean;
  /** Standing phrases of the department beside "there is", in every language. */
  readonly phrases: readonly string[];
}

/**
 * What a person says of its department's facts, as statements: there is (with its value), looked up and none (what a
 * real look-up of this department settles), the ledger can't settle it (unknown, which takes back an older word).
 */
export function readFactAnswers(
  { department, asked, mayWrite, phrases }: FactsToAnswer,
  answers: readonly FactAnswerInput[],
): Read<GivenFact> {
  const path: Path = ['input', 'facts'];
  const read = answers.map((answer, index): ReadAnswer => {
    const [at, { name }] = [[...path, index], answer];
    return isFactName(name) && asked.includes(name) && !mayWrite(name)
      ? { problem: closedFact(name, at) }
      : (beside(answer, phrases, at) ?? readAnswer(department, asked, answer, at));
  });
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) return { given: [], problems };
  const inputs = read.flatMap((one) => ('value' in one ? [{ name: one.name, value: one.value }] : []));
  const { facts, problems: wrong } = readFactInputs(inputs, path, ONLY_BY_CORRECTION);
  return { given: facts, problems: wrong };
}

type ReadAnswer = { readonly problem: Refusal } | { readonly name: string; readonly value: unknown };

/** What is wrong with that which stands beside an answer. Words of one's own have their place elsewhere: a phrase is read by colleagues in other cases. */
function beside(
  { answer, remark, forebearsToo }: FactAnswerInput,
  phrases: readonly string[],
  path: Path,
): ReadAnswer | null {
  if (forebearsToo === true && answer !== 'LOOKED_UP_NONE')
    return { problem: invalid('FOREBEARS_WITHOUT_NONE', FOREBEARS_WITHOUT_NONE, [...path, 'forebearsToo']) };
  if (remark == null || (answer === 'THERE_IS' && phrases.includes(remark))) return null;
  return { problem: invalid('NO_SUCH_PHRASE', NO_SUCH_PHRASE, [...path, 'remark']) };
}

function readAnswer(
  department: string,
  asked: readonly FactName[],
  { name, answer, value, whom }: FactAnswerInput,
  path: Path,
): ReadAnswer {
  const no = (code: string, message: Said, field: string): ReadAnswer => ({
    problem: invalid(code, message, [...path, field]),
  });
  // The reader of fact inputs has the sentence for a name that does not exist.
  if (!isFactName(name)) return { name, value: 'unknown' };
  if (!asked.includes(name))
    return no(
      'FACT_NOT_ASKED',
      {
        ja: `「${name}」は、この課におたずねしていることではありません。照会にあることだけにお答えください。`,
        en: `This department was not asked about “${name}”. Answer only what the question asks.`,
      },
      'name',
    );
  const [unfit] = whom == null ? [] : reasonProblems(whom, [...path, 'whom']);
  if (unfit) return { problem: unfit };
  if (whom != null && answer !== 'CANNOT_SETTLE')
    return no('WHOM_WITHOUT_CANNOT_SETTLE', WITHOUT_CANNOT_SETTLE, 'whom');
  switch (answer) {
    case 'THERE_IS':
      return thereIs(name, value, no);
    case 'LOOKED_UP_NONE': {
      if (given(value)) return no('VALUE_WITHOUT_THERE_IS', WITHOUT_THERE_IS, 'value');
      const silence = silenceOf(department, name);
      return silence ? { name, value: silence.value } : no('SILENCE_SETTLES_NOTHING', settlesNothing(name), 'answer');
    }
    case 'CANNOT_SETTLE':
    case 'TAKEN_BACK':
      return given(value) ? no('VALUE_WITHOUT_THERE_IS', WITHOUT_THERE_IS, 'value') : { name, value: 'unknown' };
  }
}

const given = (value: unknown): boolean => value !== undefined && value !== null;

function thereIs(
  name: FactName,
  value: unknown,
  no: (code: string, message: Said, field: string) => ReadAnswer,
): ReadAnswer {
  // "There is" says everything of a yes-or-no fact.
  if (value === undefined && factNamed(name).type === 'bool') return { name, value: true };
  return value === undefined || value === 'unknown'
    ? no(
        'VALUE_MISSING',
        {
          ja: `「${name}」の値を入れてください。台帳では分からないときは「分からない」(CANNOT_SETTLE)を選んでください。`,
          en: `Give the value of “${name}”. If the ledger can’t tell, choose CANNOT_SETTLE.`,
        },
        'value',
      )
    : { name, value };
}

const WITHOUT_THERE_IS: Said = {
  ja: '値は「ある」(THERE_IS)のときだけ入れてください。',
  en: 'Give a value only with THERE_IS.',
};

const FOREBEARS_WITHOUT_NONE: Said = {
  ja: '先代のお名前でも調べたかどうかは、「調べて、ない」(LOOKED_UP_NONE)のときだけ入れてください。',
  en: 'Say that the forebear’s name was looked up too only with LOOKED_UP_NONE.',
};

const NO_SUCH_PHRASE: Said = {
  ja: '決まり文句は、この課のもの(phrases)から、「ある」(THERE_IS)のときだけ選んでください。ご自分の言葉は、手続への答えに書けます。',
  en: 'Choose one of the department’s phrases, and only with THERE_IS. Words of your own go with the answer to a procedure.',
};

const WITHOUT_CANNOT_SETTLE: Said = {
  ja: 'だれに何を確かめるかは、「台帳では決められない」(CANNOT_SETTLE)のときだけ入れてください。',
  en: 'Say whom to ask only with CANNOT_SETTLE.',
};

const settlesNothing = (name: FactName): Said => ({
  ja: `「${name}」は、台帳に載っていないだけでは「ない」と言えません。「分からない」(CANNOT_SETTLE)を選んでください。`,
  en: `“${name}” can’t be ruled out because the ledger is silent. Choose CANNOT_SETTLE.`,
});

const closedFact = (name: FactName, path: Path): Refusal =>
  refuse(
    'NotAllowed',
    'ONLY_THE_DEPARTMENT',
    {
      ja: `「${factNamed(name).label.ja}」は、その課の外にはお伝えできないことです。課の方に入れてもらってください。`,
      en: `“${factNamed(name).label.en}” is not told outside the department. Ask the department to enter it itself.`,
    },
    [...path, 'name'],
  );
