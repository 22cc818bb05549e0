import type * as contract from '../contract/generated.js';
import { APPLICANTS } from '../domain/applicants.js';
import type { Basis, Department, Place, Procedure, ProcedureKind, Way } from '../domain/catalogue.js';
import { factNamed, type FactName } from '../domain/facts/index.js';
import type { Language, Text } from '../domain/text.js';

/** The catalogue in the contract's words, in one language. */

export const orNull = (language: Language, text: Text | null | undefined): string | null => text?.[language] ?? null;

const KINDS: Readonly<Record<ProcedureKind, contract.ProcedureKind>> = {
  notification: 'NOTIFICATION',
  return: 'RETURN',
  benefit: 'BENEFIT',
  refund: 'REFUND',
  cancellation: 'CANCELLATION',
  succession: 'SUCCESSION',
  tax: 'TAX',
  info: 'INFO',
  external: 'EXTERNAL',
};
const PLACES: Readonly<Record<Place, contract.Place>> = {
  counter: 'COUNTER',
  desk: 'DESK',
  'counter-and-desk': 'COUNTER_AND_DESK',
  outside: 'OUTSIDE',
  nowhere: 'NOWHERE',
};
const WAYS: Readonly<Record<Way, contract.Way>> = {
  visit: 'VISIT',
  post: 'POST',
  online: 'ONLINE',
  phone: 'PHONE',
  none: 'NONE',
};
export const DISCLOSURES: Readonly<Record<Procedure['disclosure'], contract.Disclosure>> = {
  open: 'OPEN',
  'with-consent': 'WITH_CONSENT',
  'own-desk': 'OWN_DESK',
};
const CONNECTORS: Readonly<Record<NonNullable<Department['connector']>, contract.Connector>> = {
  rules: 'RULES',
  ledger: 'LEDGER',
  http: 'HTTP',
  manual: 'MANUAL',
};
const ASKED_ON: Readonly<Record<Department['askedOn']['basis'], contract.AskingBasis>> = {
  'own-duty': 'OWN_DUTY',
  'internal-use': 'INTERNAL_USE',
  consent: 'CONSENT',
};

export function presentBasis(basis: Basis): contract.Basis & { readonly article: string | null } {
  const checkedOn = basis.checkedOn ?? null;
  if ('law' in basis) return { kind: 'LAW', name: basis.law, article: basis.article, checkedOn };
  if ('ordinance' in basis)
    return { kind: 'ORDINANCE', name: basis.ordinance, article: basis.article ?? null, checkedOn };
  return { kind: 'PRACTICE', name: basis.practice, article: null, checkedOn };
}

export const presentProcedure = (procedure: Procedure, language: Language): contract.Procedure => ({
  code: procedure.code,
  title: procedure.title[language],
  familyTitle: procedure.title.family[language],
  kind: KINDS[procedure.kind],
  department: procedure.department,
  place: PLACES[procedure.where],
  ways: procedure.how.map((way) => WAYS[way]),
  whoMayApply: procedure.whoMayApply.map((who) => APPLICANTS[who][language]),
  disclosure: DISCLOSURES[procedure.disclosure],
  minutes: procedure.minutes,
  basis: procedure.basis.map(presentBasis),
});

/** A department without its procedures: those are a field of their own. */
export const presentDepartment = (
  department: Department,
  language: Language,
): Omit<contract.Department, 'procedures'> => ({
  code: department.code,
  name: department.name[language],
  connector: department.connector ? CONNECTORS[department.connector] : null,
  attends: department.attends,
  askedOn: ASKED_ON[department.askedOn.basis],
  floor: orNull(language, department.contact.floor),
  desk: orNull(language, department.contact.desk),
  telephone: department.contact.telephone ?? null,
  topic: orNull(language, department.topic),
  whereToLook: orNull(language, department.whereToLook),
});

const TYPES = { bool: 'BOOL', enum: 'ENUM', set: 'SET', int: 'INT', date: 'DATE' } as const;

export function presentFact(name: FactName, language: Language): contract.FactDefinition {
  const fact = factNamed(name);
  const values = fact.type === 'enum' || fact.type === 'set' ? fact.values : {};
  return {
    name,
    label: fact.label[language],
    type: TYPES[fact.type],
    values: Object.keys(values),
    valueLabels: Object.values(values).map(({ label }) => label[language]),
    noneAllowed: (fact.type === 'int' || fact.type === 'date') && fact.none !== undefined,
    question: fact.ask[language],
  };
}
