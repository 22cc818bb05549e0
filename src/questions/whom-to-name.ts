import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import { FAMILY } from '../domain/reading.js';
import { tellsNobody } from './seen-questions.js';

/**
 * Whom a person of this department may name as the one to ask. Whoever tells only the person concerned is not among them
 * for others: that it is waited for would differ from family to family.
 */
export const whomToName = (department: string, catalogue: CompiledCatalogue): readonly string[] => [
  FAMILY,
  ...[...catalogue.departments.keys()].filter((code) => code === department || !tellsNobody(code, catalogue)),
];
