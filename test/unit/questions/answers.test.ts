import { join } from 'node:path';
import { loadCatalogue } from '../../../src/departments/load.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import { readProcedureAnswers } from '../../../src/questions/answer-procedure.input.js';
import { readFactAnswers } from '../../../src/questions/answer-question.input.js';
import type { ProcedureAnswerInput } from '../../../src/contract/generated.js';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../../src/departments')).compiled;

const ofDepartment = (department: string, asked: readonly FactName[], phrases: readonly string[] = []) => ({
  department,
  asked,
  mayWrite: () => true,
  phrases,
});

describe('a person’s answers on facts', () => {
  const asked = ['farmlandOwner'] as const;
  const read = (...answers: Parameters<typeof readFactAnswers>[1]) => {
    const { given, problems } = readFactAnswers(ofDepartment('NOGYO', asked), answers);
    return problems.length > 0 ? problems.map(({ code }) => code) : given;
  };

  it('there is: with its value; of a yes-or-no fact the answer says everything', () => {
    expect(read({ name: 'farmlandOwner', answer: 'THERE_IS', value: true })).toEqual([
      { name: 'farmlandOwner', value: true },
    ]);
    expect(read({ name: 'farmlandOwner', answer: 'THERE_IS' })).toEqual([{ name: 'farmlandOwner', value: true }]);
  });

  it('looked up, none: what a real look-up of this department settles', () => {
    expect(read({ name: 'farmlandOwner', answer: 'LOOKED_UP_NONE' })).toEqual([
      { name: 'farmlandOwner', value: false },
    ]);
  });

  it('the ledger can’t settle it: unknown, which takes back an older word', () => {
    expect(read({ name: 'farmlandOwner', answer: 'CANNOT_SETTLE' })).toEqual([
      { name: 'farmlandOwner', value: 'unknown' },
    ]);
  });

  it.each([
    ['a fact that is not asked', [{ name: 'waterContractHolder', answer: 'LOOKED_UP_NONE' }], 'FACT_NOT_ASKED'],
    ['a fact that does not exist', [{ name: 'farmlandOwnr', answer: 'THERE_IS' }], 'UNKNOWN_FACT'],
    ['a value of another type', [{ name: 'farmlandOwner', answer: 'THERE_IS', value: 'yes' }], 'FACT_VALUE_TYPE'],
    ['"unknown" as a value', [{ name: 'farmlandOwner', answer: 'THERE_IS', value: 'unknown' }], 'VALUE_MISSING'],
    [
      'a value beside "none"',
      [{ name: 'farmlandOwner', answer: 'LOOKED_UP_NONE', value: true }],
      'VALUE_WITHOUT_THERE_IS',
    ],
    [
      'a fact twice',
      [
        { name: 'farmlandOwner', answer: 'THERE_IS' },
        { name: 'farmlandOwner', answer: 'CANNOT_SETTLE' },
      ],
      'FACT_TWICE',
    ],
  ] as const)('refuses %s', (_, answers, code) => {
    expect(read(...answers)).toEqual([code]);
  });

  it('refuses "looked up, none" where silence settles nothing, and says what to choose', () => {
    const { problems } = readFactAnswers(ofDepartment('SHIMIN', ['birthDate', 'sex']), [
      { name: 'sex', answer: 'LOOKED_UP_NONE' },
    ]);
    expect(problems[0]).toMatchObject({
      code: 'SILENCE_SETTLES_NOTHING',
      message: { ja: expect.stringContaining('CANNOT_SETTLE') },
    });
  });

  it('refuses from outside what the department does not tell outside', () => {
    const { problems } = readFactAnswers({ ...ofDepartment('NOGYO', asked), mayWrite: () => false }, [
      { name: 'farmlandOwner', answer: 'CANNOT_SETTLE' },
    ]);
    expect(problems[0]).toMatchObject({ kind: 'NotAllowed', code: 'ONLY_THE_DEPARTMENT' });
  });

  it('leaves the day of death to a correction of the notice', () => {
    const { problems } = readFactAnswers(ofDepartment('SHIMIN', ['deathDate']), [
      { name: 'deathDate', answer: 'THERE_IS', value: '2026-11-01' },
    ]);
    expect(problems[0]).toMatchObject({
      code: 'FACT_NOT_HERE',
      message: { ja: expect.stringContaining('correctDeathNotice') },
    });
  });
});

describe('a person’s answers on procedures', () => {
  const code = (outside: boolean, department: string, procedure: string, reason = '台帳にはないため') =>
    readProcedureAnswers(catalogue, department, outside, [{ code: procedure, outcome: 'NOT_REQUIRED', reason }])
      .problems[0]?.code ?? null;

  it.each([
    ['its own procedure', null, false, 'SUIDO', 'SUIDO-NAME'],
    ['a procedure that does not exist', 'UNKNOWN_PROCEDURE', false, 'SUIDO', 'SUIDO-NAM'],
    ['another department’s procedure', 'OTHER_DEPARTMENT', false, 'SUIDO', 'KOKUHO-LOSS'],
    ['its closed row, typed by the counter', 'ONLY_THE_DEPARTMENT', true, 'KOKUHO', 'KOKUHO-PREMIUM'],
    ['its closed row, typed by itself', null, false, 'KOKUHO', 'KOKUHO-PREMIUM'],
  ])('%s: %s', (_, expected, outside, department, procedure) => {
    expect(code(outside, department, procedure)).toBe(expected);
  });

  it('needs a reason, without a My Number', () => {
    expect(code(false, 'SUIDO', 'SUIDO-NAME', ' ')).toBe('REASON_MISSING');
    expect(code(false, 'SUIDO', 'SUIDO-NAME', '番号は1234-5678-9018です')).toBe('MY_NUMBER');
  });

  const answer = (more: Partial<ProcedureAnswerInput>, department = 'SUIDO') =>
    readProcedureAnswers(catalogue, department, false, [
      {
        code: department === 'SUIDO' ? 'SUIDO-NAME' : 'SHOGAI-CARD',
        outcome: 'REQUIRED',
        reason: '台帳のとおり',
        ...more,
      },
    ]);

  it('takes a note, papers of the catalogue as the catalogue wants them, and papers in the person’s own words', () => {
    const papers = [
      { paper: 'family-register', count: 2 },
      { paper: 'identity-document', form: 'COPY' as const },
      { called: ' 土地改良区の賦課金の通知 ' },
    ];
    expect(answer({ note: ' 井戸の使用届は\n不要です ', papers }).given[0]).toEqual({
      code: 'SUIDO-NAME',
      outcome: 'REQUIRED',
      reason: '台帳のとおり',
      note: '井戸の使用届は\n不要です',
      papers: [
        { paper: 'family-register', form: catalogue.papers.get('family-register')?.form, count: 2 },
        { paper: 'identity-document', form: 'copy', count: 1 },
        { called: '土地改良区の賦課金の通知', form: 'original', count: 1 },
      ],
    });
  });

  it('leaves out what was not said, so that an answer of before and one of today are stored alike', () => {
    expect(answer({ note: ' ', papers: [], askOf: null }).given[0]).toEqual({
      code: 'SUIDO-NAME',
      outcome: 'REQUIRED',
      reason: '台帳のとおり',
    });
  });

  it.each<[what: string, more: Partial<ProcedureAnswerInput>, code: string, field: string]>([
    [
      'a note where nothing is needed',
      { outcome: 'NOT_REQUIRED', note: 'お知らせが届きます' },
      'NOTHING_TO_STAND_AT',
      'note',
    ],
    [
      'papers where nothing is needed',
      { outcome: 'NOT_REQUIRED', papers: [{ called: '通知' }] },
      'PAPERS_WITHOUT_NEED',
      'papers',
    ],
    ['a My Number in the note', { note: '番号は1234-5678-9018です' }, 'MY_NUMBER', 'note'],
    ['a note as long as a letter', { note: 'あ'.repeat(401) }, 'TOO_LONG', 'note'],
    ['a My Number as a paper', { papers: [{ called: '123456789018' }] }, 'MY_NUMBER', 'called'],
    ['a paper with a name of two lines', { papers: [{ called: '通知\n控え' }] }, 'CONTROL_CHARACTER', 'called'],
    ['a paper with a long name', { papers: [{ called: 'あ'.repeat(61) }] }, 'TOO_LONG', 'called'],
    ['a paper that the catalogue has not', { papers: [{ paper: 'family-registr' }] }, 'UNKNOWN_PAPER', 'paper'],
    ['the form that lies at the desk', { papers: [{ paper: 'form-at-desk' }] }, 'UNKNOWN_PAPER', 'paper'],
    ['a paper both ways', { papers: [{ paper: 'family-register', called: '戸籍' }] }, 'PAPER_OR_CALLED', '0'],
    ['a paper neither way', { papers: [{ called: ' ' }] }, 'PAPER_OR_CALLED', '0'],
    ['no copy of it', { papers: [{ called: '通知', count: 0 }] }, 'PAPER_COUNT', 'count'],
    ['ten copies', { papers: [{ called: '通知', count: 10 }] }, 'PAPER_COUNT', 'count'],
    ['a paper twice', { papers: [{ called: '通知' }, { called: '通知 ', form: 'ORIGINAL' }] }, 'PAPER_TWICE', '1'],
    [
      'eleven papers',
      { papers: Array.from({ length: 11 }, (_, at) => ({ called: `通知${String(at)}` })) },
      'TOO_MANY_PAPERS',
      'papers',
    ],
    ['whom to ask where nothing is open', { askOf: 'family' }, 'ASK_OF_WITHOUT_TO_CONFIRM', 'askOf'],
    ['nobody whom anybody knows', { outcome: 'TO_CONFIRM', askOf: 'NENKI' }, 'UNKNOWN_PARTY', 'askOf'],
    [
      'who tells only whom it concerns',
      { outcome: 'TO_CONFIRM', askOf: 'SHISANZEI' },
      'TELLS_ONLY_WHOM_IT_CONCERNS',
      'askOf',
    ],
  ])('refuses %s', (_, more, code, field) => {
    const { given, problems } = answer(more);
    expect(given).toEqual([]);
    expect(problems).toMatchObject([{ code }]);
    expect(String(problems[0]?.path.at(-1))).toBe(field);
  });

  it.each<[field: string, more: Partial<ProcedureAnswerInput>]>([
    ['askOf', { askOf: 'family' }],
    ['note', { note: 'お知らせが届きます' }],
    ['papers', { papers: [{ called: '通知' }] }],
  ])('refuses %s beside what stays open and is never asked about: it stands in no list', (field, more) => {
    const [silent] = catalogue.source.procedures.filter(
      ({ whileUnknown, disclosure }) => whileUnknown === 'never-ask' && disclosure === 'open',
    );
    if (!silent) throw new Error('the catalogue has a row that is never asked about');
    const answered = (outcome: ProcedureAnswerInput['outcome'], beside: Partial<ProcedureAnswerInput>) =>
      readProcedureAnswers(catalogue, silent.department, false, [
        { code: silent.code, outcome, reason: '台帳のとおり', ...beside },
      ]).problems.map(({ code, path }) => [code, path.at(-1)]);
    expect(answered('TO_CONFIRM', more)).toEqual([['NOTHING_TO_STAND_AT', field]]);
    expect(answered('TO_CONFIRM', { askOf: null, note: ' ', papers: [] })).toEqual([]);
    expect(answered('REQUIRED', field === 'askOf' ? {} : more)).toEqual([]);
  });

  it.each(['family', 'SUIDO', 'NENKIN'])('takes %s as whom to ask', (askOf) => {
    expect(answer({ outcome: 'TO_CONFIRM', askOf }).given[0]).toMatchObject({ askOf });
  });
});
