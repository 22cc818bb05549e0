import { authenticatorPlace } from '../../access/staff/second-proof.js';
import { type KeyRing, placeOfLedger, type Sealer } from '../../access/sealing.js';
import { placeOf } from '../../cases/case-record.js';
import { listPlace, listSealer } from '../../cases/protection/protection-rows.js';
import { approvalPlace, declinedPlace, generalSealer } from '../../safeguards/approvals.js';
import { incidentPlace, incidentSealer } from '../../safeguards/incident-notes.js';
import { settingPlace, settingSealer } from '../set-retention.service.js';
import { backupKeyPlace } from './backup-key.js';

/** A row of one of these tables; bytes as they stand, the rest as text. */
export interface OldRow {
  readonly bytes: Readonly<Record<string, Buffer | null>>;
  readonly text: Readonly<Record<string, string>>;
}

/** What of a table follows from YORISOI_KEY: marks by which things are found, and what is sealed with a key of the installation. */
export interface Followed {
  readonly table: string;
  /** HMACs ({@link KeyRing.token}), each one column of bytea. */
  readonly marks?: readonly string[];
  /** HMACs in a column of bytea[]. */
  readonly lists?: readonly string[];
  /** Columns that say where the row's values are sealed. */
  readonly by?: readonly string[];
  /** Rows beside these are sealed with the key of their case. */
  readonly only?: string;
  /** Sealed columns; null: stays as it is. */
  readonly sealed?: Readonly<Record<string, Resealing>>;
}

type Resealing = (from: KeyRing, to: KeyRing, municipality: string, bytes: Buffer, text: OldRow['text']) => Buffer;

/** Opened with the one key, sealed with the other, in the same place. */
export const under =
  (
    sealerOf: (keys: KeyRing, municipality: string, text: OldRow['text']) => Sealer,
    place: (municipality: string, text: OldRow['text']) => string,
  ): Resealing =>
  (from, to, municipality, bytes, text) => {
    const at = place(municipality, text);
    return sealerOf(to, municipality, text).sealBytes(sealerOf(from, municipality, text).openBytes(bytes, at), at);
  };
const ofLedger = under(
  (keys, municipality, { department = '' }) => keys.ledgerKey(municipality, department),
  (_, { department = '' }) => placeOfLedger(department),
);

/** Of the tables of these rooms. */
export const FOLLOWED_OF_CITY: readonly Followed[] = [
  {
    table: 'case_keys',
    by: ['case_id'],
    sealed: {
      wrapped: (from, to, municipality, bytes, { case_id: id = '' }) =>
        to.rewrapped(from, bytes, placeOf.key(municipality, id)),
    },
  },
  {
    table: 'backup_keys',
    by: ['epoch'],
    sealed: {
      sealed: under(
        (keys) => keys.purposeKey('backup keys'),
        (municipality, { epoch = '' }) => backupKeyPlace(municipality, Number(epoch)),
      ),
    },
  },
  {
    table: 'protections',
    marks: ['identity'],
    by: ['id'],
    only: `source = 'list'`,
    sealed: { sealed: under(listSealer, (_, { id = '' }) => listPlace(id)) },
  },
  {
    table: 'retention_settings',
    by: ['kind'],
    sealed: { sealed: under(settingSealer, (_, { kind = '' }) => settingPlace(kind)) },
  },
  {
    table: 'approvals',
    by: ['id'],
    only: 'case_id is null',
    sealed: {
      sealed: under(generalSealer, (_, { id = '' }) => approvalPlace(id)),
      declined_sealed: under(generalSealer, (_, { id = '' }) => declinedPlace(id)),
    },
  },
  {
    table: 'incident_notes',
    by: ['id'],
    sealed: { sealed: under(incidentSealer, (_, { id = '' }) => incidentPlace(id)) },
  },
  {
    table: 'staff_credentials',
    by: ['staff_id'],
    sealed: {
      second_sealed: under(
        (keys) => keys.purposeKey('authenticators'),
        (municipality, { staff_id: id = '' }) => authenticatorPlace(municipality, id),
      ),
    },
  },
  { table: 'ledger_rows', marks: ['token'], by: ['department'], sealed: { sealed: ofLedger } },
  { table: 'ledger_rows_before', marks: ['token'], by: ['department'], sealed: { sealed: ofLedger } },
  { table: 'access_papers', marks: ['code', 'birth_date'] },
  { table: 'case_marks', marks: ['mark'] },
  { table: 'directory_bindings', marks: ['identity'] },
  { table: 'directory_returns', marks: ['state'] },
  { table: 'family_attempts', marks: ['source'] },
  { table: 'hand_over_cards', marks: ['reference'] },
  { table: 'import_columns', marks: ['header'] },
  { table: 'invitations', marks: ['code'] },
  { table: 'protection_clearances', lists: ['marks'] },
  { table: 'protection_marks', marks: ['mark'] },
  { table: 'registrations', marks: ['idempotency_key', 'content'] },
  { table: 'search_tokens', marks: ['token'] },
  { table: 'sign_in_attempts', marks: ['source'] },
];
