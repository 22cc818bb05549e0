import type { Paper } from './catalogue.js';
import type { CompiledCatalogue } from './compiled-catalogue.js';
import { FORM_AT_DESK } from './procedure-list/papers.js';

/** Papers that somebody can be asked to bring, in the catalogue's order: a form that lies at the desk is none. */
export const papersToName = ({ papers }: Pick<CompiledCatalogue, 'papers'>): readonly Paper[] =>
  [...papers.values()].filter(({ id }) => id !== FORM_AT_DESK);
