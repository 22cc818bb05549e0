import type { KeyRing } from '../access/sealing.js';
import { isUuid } from '../cases/uuid.js';
import { isFactName, type FactName } from '../domain/facts/index.js';

/** Whose row it is. A spreadsheet sees no date and no number in it. */
export interface RowKey {
  readonly questionId: string;
  readonly fact: FactName;
}

export const writeKey = ({ questionId, fact }: RowKey): string => `${questionId}:${fact}`;

/** @returns null for what {@link writeKey} never wrote */
export function readKey(text: string): RowKey | null {
  const [id = '', fact = '', ...rest] = text.normalize('NFKC').trim().split(':');
  const questionId = id.toLowerCase();
  return rest.length === 0 && isUuid(questionId) && isFactName(fact) ? { questionId, fact } : null;
}

/** The version of the question when the table was drawn up, and a mark of what its row said then. */
export interface RowVersion {
  readonly version: number;
  readonly mark: string;
}

export const writeVersion = ({ version, mark }: RowVersion): string => `v${String(version)}.${mark}`;

export function readVersion(text: string): RowVersion | null {
  const [, version, mark] = /^v(\d{1,9})\.([0-9a-f]{12})$/.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  return version === undefined || mark === undefined ? null : { version: Number(version), mark };
}

/** Made with the municipality's key: from a table that is lying about nobody reads an answer out of it by trying. */
export const markOf = (keys: KeyRing, municipality: string, key: RowKey, meaning: string): string =>
  keys
    .token(municipality, 'row of an answer sheet', `${writeKey(key)} ${meaning}`)
    .toString('hex')
    .slice(0, 12);
