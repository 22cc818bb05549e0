import type * as contract from '../contract/generated.js';
import type { Paper } from '../domain/catalogue.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { paperName } from '../domain/explain/leaf-clause.js';
import { FAMILY } from '../domain/reading.js';
import type { RulingOnRow } from '../domain/ruling.js';
import type { Language, Text } from '../domain/text.js';

/** What a person answered, in the contract's words. */

const FORMS: Readonly<Record<Paper['form'], contract.PaperForm>> = { original: 'ORIGINAL', copy: 'COPY', show: 'SHOW' };

const THE_FAMILY: Text = { ja: 'ご家族', en: 'the family' };

export const presentAnsweredPapers = (
  { papers = [] }: RulingOnRow,
  catalogue: CompiledCatalogue,
  language: Language,
): contract.AnsweredPaper[] =>
  papers.map((one) => ({
    paper: 'paper' in one ? one.paper : null,
    name: 'paper' in one ? paperName(one.paper, catalogue)[language] : one.called,
    form: FORMS[one.form],
    count: one.count,
  }));

export const presentNamedPaper = ({ id, name, form }: Paper, language: Language): contract.NamedPaper => ({
  paper: id,
  name: name[language],
  form: FORMS[form],
});

/** The name of whoever is to be asked; its code where the release knows it no more. */
export const partyName = (code: string, { departments }: CompiledCatalogue, language: Language): string =>
  (code === FAMILY ? THE_FAMILY : departments.get(code)?.name)?.[language] ?? code;
