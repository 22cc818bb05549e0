import { DISCLOSURES, orNull, presentBasis, presentFact, presentProcedure } from '../catalogue/present.js';
import type * as contract from '../contract/generated.js';
import { APPLICANTS } from '../domain/applicants.js';
import type { Decision } from '../domain/decide.js';
import { explainDecision } from '../domain/explain/explain-decision.js';
import type { ArrivalLine, DeadlineLine, ListItem, ProcedureList } from '../domain/procedure-list/procedure-list.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Language } from '../domain/text.js';
import { presentAnsweredPapers } from '../questions/present-answer.js';
import type { Ruling } from '../questions/rulings.js';
import type { Projection } from './case-list.js';

/** Decisions and lists in the contract's words, in one language. */

export function presentDecision(
  decision: Decision,
  { sheetOf, decisions, closed }: Projection,
  catalogue: CompiledCatalogue,
  language: Language,
  ruling?: Ruling,
): contract.Decision {
  const outcomeOf = (code: string) =>
    closed.has(code) ? null : (decisions.find((other) => other.code === code)?.outcome ?? null);
  const sheet = sheetOf(decision.procedure.department);
  return {
    procedure: presentProcedure(decision.procedure, language),
    outcome: decision.outcome,
    reason: explainDecision(decision, sheet, catalogue, outcomeOf)[language],
    ask: decision.ask.map((fact) => presentFact(fact, language)),
    basis: decision.procedure.basis.map(presentBasis),
    conflicts: decision.conflicts.map((fact) => presentFact(fact, language)),
    ruling:
      ruling && decision.ruling
        ? {
            outcome: ruling.outcome,
            reason: ruling.reason,
            askOf: ruling.askOf ?? null,
            note: ruling.note ?? null,
            papers: presentAnsweredPapers(ruling, catalogue, language),
            by: ruling.by,
            at: ruling.at,
            disagrees: decision.ruling.rule !== ruling.outcome,
            ruleOutcome: decision.ruling.rule,
            ruleReason: explainDecision(ruleAlone(decision, decision.ruling.rule), sheet, catalogue, outcomeOf)[
              language
            ],
          }
        : null,
  };
}

/** As the rule decides it, had no person ruled. */
function ruleAlone({ ruling: _, ...decision }: Decision, outcome: Decision['outcome']): Decision {
  return { ...decision, outcome };
}

const KINDS = { file: 'FILE', claim: 'CLAIM', courtesy: 'COURTESY', before: 'BEFORE' } as const;
const CERTAINTIES = { exact: 'EXACT', assumed: 'ASSUMED', range: 'RANGE', waiting: 'WAITING', none: 'NONE' } as const;

/** A word on a paper that only some of its items have. */
const SAID_BY: Readonly<Record<Language, (numbers: readonly string[]) => string>> = {
  ja: (numbers) => `${numbers.join('・')}番: `,
  en: (numbers) => `For no. ${numbers.join(', ')}: `,
};
/** The same where there are no numbers yet, or never will be. */
const SAID_BY_TITLE: Readonly<Record<Language, (titles: readonly string[]) => string>> = {
  ja: (titles) => `${titles.map((title) => `「${title}」`).join('')}: `,
  en: (titles) => `For ${titles.map((title) => `“${title}”`).join(', ')}: `,
};

const MAY_DO = { yes: 'YES', 'with-proxy': 'WITH_PROXY', unknown: 'UNKNOWN' } as const;

const PACES = { first: 'FIRST', later: 'LATER', 'no-hurry': 'NO_HURRY' } as const;
const SECTIONS = { ...PACES, outside: 'OUTSIDE', information: 'INFORMATION' } as const;

const presentDeadline = (line: DeadlineLine, language: Language) =>
  ({
    kind: KINDS[line.rule.kind],
    of: orNull(language, line.rule.of ?? null),
    certainty: CERTAINTIES[line.certainty],
    text: line.say[language],
    lastDay: line.lastDay,
    latestDay: line.latestDay,
    lastOpenDay: line.lastOpenDay,
    passed: line.passed,
    basis: presentBasis(line.rule.basis),
  }) satisfies contract.Deadline;

function presentItem(item: ListItem, numberOf: (code: string) => string, language: Language) {
  return {
    number: item.number,
    procedure: presentProcedure(item.procedure, language),
    outcome: item.outcome,
    title: item.familyTitle[language],
    legalTitle: item.title[language],
    department: item.where.name[language],
    floor: orNull(language, item.where.floor),
    desk: orNull(language, item.where.desk),
    telephone: item.where.telephone,
    hours: item.where.hours,
    whoMayApply: item.whoMayApply.map((who) => APPLICANTS[who][language]),
    deadlines: item.deadlines.map((line) => presentDeadline(line, language)),
    ifLate: orNull(language, item.ifLate),
    reason: item.reason[language],
    ask: item.ask.map((fact) => presentFact(fact, language)),
    basis: item.basis.map(presentBasis),
    after: item.after.map(numberOf),
    choices: item.choices.map(({ title }) => title[language]),
    mayAffectRenunciation: orNull(language, item.mayAffectRenunciation),
    amount: orNull(language, item.amount),
    caveats: item.caveats.map((caveat) => caveat[language]),
    note: orNull(language, item.note),
    departmentNotes: [...item.departmentNotes],
    forms: item.forms.map((form) => form[language]),
    mayDo: item.mayDo === null || item.mayDo === 'no' ? null : MAY_DO[item.mayDo],
    minutes: item.minutes,
    pace: item.pace === null ? null : PACES[item.pace],
  } satisfies contract.ListItem;
}

const presentArrival = ({ about, ...line }: ArrivalLine, language: Language) =>
  ({
    code: line.code,
    what: line.what[language],
    when: line.when[language],
    monthsAfterVisit: about && 'afterVisit' in about ? [...about.afterVisit] : null,
    monthsOfYear: about && 'ofYear' in about ? [...about.ofYear] : null,
    basis: about ? presentBasis(about.basis) : null,
    sender: line.sender[language],
    addressedTo: orNull(language, line.addressedTo),
    toDo: line.toDo.map((sentence) => sentence[language]),
    mayAffectRenunciation: line.mayAffectRenunciation,
  }) satisfies contract.Arrival;

/** As the contract has it, and nothing left out: the service's own pages draw from it too. */
export function presentList(list: ProcedureList, revision: number | null, language: Language) {
  const numbers = new Map(
    list.groups
      .flatMap(({ items }) => items)
      .flatMap(({ code, number }) => (number === null ? [] : [[code, String(number)] as const])),
  );
  const numberOf = (code: string) => numbers.get(code) ?? code;
  const items = new Map(list.groups.flatMap((group) => group.items.map((item) => [item.code, item] as const)));
  const saidBy = (codes: readonly string[]): string =>
    codes.every((code) => numbers.has(code))
      ? SAID_BY[language](codes.map(numberOf))
      : SAID_BY_TITLE[language](codes.map((code) => items.get(code)?.familyTitle[language] ?? code));
  return {
    revision,
    groups: list.groups.map(({ name, title, items }) => ({
      name,
      title: title[language],
      items: items.map((item) => presentItem(item, numberOf, language)),
    })),
    sections: list.sections.map(({ name, items: codes }) => ({ name: SECTIONS[name], items: [...codes] })),
    mentions: list.mentions.map(({ code, title, say, deadline }) => ({
      code,
      title: title[language],
      text: say[language],
      deadline: deadline === null ? null : presentDeadline(deadline, language),
    })),
    bring: list.bring.map((line) => ({
      papers: [...line.papers],
      name: line.name[language],
      called: orNull(language, line.called),
      originals: line.originals,
      copies: line.copies,
      originalsAtMost: line.originalsAtMost,
      copiesAtMost: line.copiesAtMost,
      showOnly: line.showOnly,
      ifYouHave: line.ifYouHave,
      worksWithout: line.worksWithout,
      certain: line.certain,
      comesBack: line.keptBy === 'family',
      neededFor: line.neededFor.map(numberOf),
      certainlyFor: line.certainlyFor.map(numberOf),
      givenBy: line.givenBy.map(numberOf),
      availableFrom: line.availableFrom,
      notes: line.notes.map(({ say, items: codes }) => `${codes.length === 0 ? '' : saidBy(codes)}${say[language]}`),
    })),
    returns: list.returns.map(({ paper, name, called, ifYouHave, certain, to, certainlyTo }) => ({
      paper,
      name: name[language],
      called: orNull(language, called),
      ifYouHave,
      certain,
      to: to.map(numberOf),
      certainlyTo: certainlyTo.map(numberOf),
    })),
    keep: list.keep.map(({ code, say }) => ({ code, text: say[language] })),
    arrivals: list.arrivals.map((line) => presentArrival(line, language)),
    openPoints: list.openPoints.map(({ owner, ownerName, since, until, facts, codes, contradiction, say }) => ({
      owner,
      ownerName: ownerName[language],
      since,
      until,
      facts: facts.map((fact) => presentFact(fact, language)),
      codes: [...codes],
      contradiction,
      text: say[language],
    })),
    closedLines: list.closedLines.map(({ department, name, level, say }) => ({
      department,
      name: name[language],
      level: DISCLOSURES[level],
      text: say[language],
    })),
    notNeeded: list.notNeeded.map(({ code, title, reason }) => ({
      code,
      title: title[language],
      reason: reason[language],
    })),
    renunciation: orNull(language, list.renunciation),
  } satisfies contract.ProcedureList;
}
