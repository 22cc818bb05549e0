import { join } from 'node:path';
import { loadCatalogue, type LoadedCatalogue } from '../../src/departments/load.js';

/** The department files of this project. */
export const FOLDER = join(__dirname, '../../src/departments');

let loaded: LoadedCatalogue | undefined;

/** All real rules, read once. */
export const realCatalogue = (): LoadedCatalogue => (loaded ??= loadCatalogue(FOLDER));
