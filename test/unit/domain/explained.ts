import type { Department, Procedure } from '../../../src/domain/catalogue.js';
import { compileCatalogue, type CompiledCatalogue } from '../../../src/domain/compiled-catalogue.js';
import type { Condition } from '../../../src/domain/condition.js';
import { decide, type Decision } from '../../../src/domain/decide.js';
import { withDerived } from '../../../src/domain/derived.js';
import { explainDecision } from '../../../src/domain/explain/explain-decision.js';
import { readFact } from '../../../src/domain/fact-input.js';
import type { FactSheet } from '../../../src/domain/fact-sheet.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import type { Knowledge } from '../../../src/domain/knowledge.js';

const DEPARTMENT: Department = {
  code: 'SHIMIN',
  name: { ja: '市民課', en: 'Citizens Affairs' },
  order: 1,
  outside: false,
  attends: false,
  secrecyGroup: 'SHIMIN',
  askedOn: { basis: 'own-duty', law: { practice: 'test' } },
  appliesWhen: { always: true },
  tells: [],
  contact: {},
};

const procedure = (given: Partial<Procedure>): Procedure => ({
  code: 'SHIMIN-ROW',
  department: 'SHIMIN',
  title: { ja: '届', en: 'Filing', family: { ja: 'お届けいただくこと', en: 'Telling us' } },
  kind: 'notification',
  where: 'counter',
  how: ['visit'],
  whoMayApply: ['relative'],
  ungated: false,
  when: { always: true },
  deadlines: [],
  ifLate: 'no-harm',
  bring: [],
  returns: [],
  disclosure: 'open',
  minutes: 10,
  basis: [{ practice: 'test' }],
  inForce: { from: '2000-01-01', by: 'deathDate' },
  excludes: [],
  after: [],
  whileUnknown: 'ask',
  ...given,
});

function catalogueOf(procedures: readonly Partial<Procedure>[], gate: Condition = { always: true }): CompiledCatalogue {
  return compileCatalogue({
    departments: [{ ...DEPARTMENT, appliesWhen: gate }],
    procedures: procedures.map(procedure),
    papers: [
      {
        id: 'seal-certificate',
        name: { ja: '印鑑登録証明書', en: 'Seal certificate' },
        form: 'original',
        comesBack: false,
        shared: false,
        givenBy: [],
      },
    ],
    city: [{ name: 'scheme', label: { ja: '特例に参加している', en: 'The city takes part' }, value: false }],
  });
}

function sheetOf(statements: readonly Readonly<Record<string, unknown>>[]): FactSheet {
  const stated = new Map<FactName, Knowledge[]>();
  for (const [name, value] of statements.flatMap((one) => Object.entries(one))) {
    const read = readFact(name, value);
    if (!read.ok) throw new RangeError(`${name}: ${read.problem.kind}`);
    stated.set(read.name, [...(stated.get(read.name) ?? []), read.known]);
  }
  return withDerived(stated);
}

interface Case {
  readonly when?: Condition;
  readonly gate?: Condition;
  readonly row?: Partial<Procedure>;
  readonly others?: readonly Partial<Procedure>[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly contradicting?: Readonly<Record<string, unknown>>;
  readonly ruled?: Partial<Decision>;
}

/** The explanation of one row, decided from facts. */
export function explained({
  when = { always: true },
  gate,
  row,
  others = [],
  facts = {},
  contradicting = {},
  ruled,
}: Case) {
  const catalogue = catalogueOf([...others, { code: 'SHIMIN-ROW', when, ...row }], gate);
  const sheet = sheetOf([{ deathDate: '2026-11-02', ...facts }, contradicting]);
  const decisions = decide({ catalogue, sheetOf: () => sheet });
  const decision = decisions.find(({ code }) => code === 'SHIMIN-ROW');
  if (!decision) throw new Error('the row was not decided');
  const outcomes = new Map(decisions.map(({ code, outcome }) => [code, outcome]));
  return explainDecision({ ...decision, ...ruled }, sheet, catalogue, (code) => outcomes.get(code) ?? null);
}

export const wasHead: Condition = { fact: 'wasHouseholdHead', is: true };
export const twoRemain: Condition = { fact: 'remainingMembersAged15Plus', atLeast: 2 };
