import { join } from 'node:path';
import { loadCatalogue } from '../../../src/departments/load.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import { readFactAnswers, readProcedureAnswers } from '../../../src/questions/answer-question.input.js';

const catalogue = loadCatalogue(join(import.meta.dirname, '../../../src/departments')).compiled;

const ofDepartment = (department: string, asked: readonly FactName[]) => ({ department, asked, mayWrite: () => true });

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
});
