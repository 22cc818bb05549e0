import { APPLICANTS } from '../domain/applicants.js';
import type { Catalogue, Procedure } from '../domain/catalogue.js';
import type { Text } from '../domain/text.js';
import { placesFor } from './notation.js';
import { isSentence, sentenceOf } from './tongue.js';

/** A text of the service that a tongue may say: where it stands, and how it reads in the two languages of the code. */
export interface Source extends Text {
  readonly key: string;
  /** core: what every tongue should say (interface, questions, names); full: what it says if it promises everything. */
  readonly scope: Scope;
}

export type Scope = 'core' | 'full';

/** A table of words, lists and sentences; in sentences `{1}`, `{2}` … stand for what is filled in. */
export function sourcesOfWords(prefix: string, { ja, en }: { readonly ja: unknown; readonly en: unknown }): Source[] {
  if (typeof ja === 'string' && typeof en === 'string') return [{ key: prefix, ja, en, scope: 'core' }];
  if (isSentence(ja) && isSentence(en)) {
    const places = placesFor(ja.length);
    return [{ key: prefix, ja: sentenceOf(ja, places), en: sentenceOf(en, places), scope: 'core' }];
  }
  if (typeof ja !== 'object' || ja === null || typeof en !== 'object' || en === null) return [];
  return Object.keys(ja).flatMap((name) =>
    sourcesOfWords(`${prefix}.${name}`, { ja: Reflect.get(ja, name), en: Reflect.get(en, name) }),
  );
}

/** What families read of the catalogue: names and titles at the core, and what is said of them beyond. */
export function sourcesOfCatalogue({ departments, procedures, papers }: Catalogue): Source[] {
  return [
    ...Object.entries(APPLICANTS).flatMap(([who, text]) => at('core', `applicant.${who}`, text)),
    ...departments.flatMap(({ code, name, contact }) => [
      ...at('core', `department.${code}.name`, name),
      ...at('full', `department.${code}.floor`, contact.floor),
      ...at('full', `department.${code}.desk`, contact.desk),
    ]),
    ...papers.flatMap(({ id, name, called, note }) => [
      ...at('core', `paper.${id}.name`, name),
      ...at('core', `paper.${id}.called`, called),
      ...at('full', `paper.${id}.note`, note),
    ]),
    ...procedures.flatMap(sourcesOfProcedure),
  ];
}

function sourcesOfProcedure(procedure: Procedure): Source[] {
  const { code, title, office, keep, note, caveat, amount, ifLate, arrivesLater, mayAffectRenunciation } = procedure;
  const of = `procedure.${code}`;
  return [
    ...at('core', `${of}.title`, title.family),
    ...at('core', `${of}.office`, office),
    ...at('full', `${of}.keep`, keep),
    ...at('full', `${of}.ifLate`, ifLate === 'no-harm' ? undefined : ifLate.say),
    ...at('full', `${of}.note`, note),
    ...at('full', `${of}.caveat`, caveat),
    ...at('full', `${of}.amount`, amount),
    ...at('full', `${of}.renunciation`, mayAffectRenunciation),
    ...at('full', `${of}.arrives.what`, arrivesLater?.what),
    ...at('full', `${of}.arrives.when`, arrivesLater?.when),
    ...at('full', `${of}.arrives.sender`, arrivesLater?.sender),
    ...at('full', `${of}.arrives.addressedTo`, arrivesLater?.addressedTo),
    ...procedure.deadlines.flatMap(({ of: what }, index) => at('full', `${of}.deadline.${String(index + 1)}`, what)),
    ...procedure.bring.flatMap((line, index) => at('full', `${of}.bring.${String(index + 1)}`, line.note)),
  ];
}

export const at = (scope: Scope, key: string, text: Text | undefined): Source[] =>
  text === undefined ? [] : [{ key, ja: text.ja, en: text.en, scope }];
