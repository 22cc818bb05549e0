import { z } from 'zod';
import { type CaseRecord, placeOf } from '../../cases/case-record.js';
import { isUuid } from '../../cases/uuid.js';
import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement as Sql } from '../../platform/database/wire.js';
import type { ScanKind } from './scan-kind.js';
import type { Signature } from './signature.js';

export type ConsentPaperKind = ScanKind | 'signature';

/** That there is a paper; what stands on it is opened by itself, and that is written down. */
export interface ConsentPaper {
  readonly id: string;
  readonly consentId: string;
  readonly kind: ConsentPaperKind;
  /** Bytes. */
  readonly size: number;
  /** ISO 8601, as is the next. */
  readonly addedAt: string;
  /** null: it is there. */
  readonly takenOutAt: string | null;
}

export type OpenedPaper =
  { readonly kind: ScanKind; readonly bytes: Buffer } | { readonly kind: 'signature'; readonly strokes: Signature };

interface Row {
  id: string;
  consent_id: string;
  kind: ConsentPaperKind;
  size: number;
  added_at: Date | string;
  taken_out_at: Date | string | null;
}

const iso = (at: Date | string): string => new Date(at).toISOString();

/** The papers of a case's consents that the actor of the transaction may see, oldest first; nothing of them is opened. */
export async function readConsentPapers(tx: SqlTransaction, caseId: string): Promise<ConsentPaper[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'consent-papers-of-case',
      sql: `select id, consent_id, kind, size, added_at, taken_out_at from consent_papers
             where municipality_id = (select current_municipality()) and case_id = $1 order by added_at, id`,
      params: [caseId],
    },
  ]);
  return rowsOf<Row>(answer).map((row) => ({
    id: row.id,
    consentId: row.consent_id,
    kind: row.kind,
    size: row.size,
    addedAt: iso(row.added_at),
    takenOutAt: row.taken_out_at === null ? null : iso(row.taken_out_at),
  }));
}

const strokes = z.array(z.array(z.number().int()));

/** One paper, opened; null where there is none for the actor of the transaction, or it was taken out. */
export async function openConsentPaper(
  tx: SqlTransaction,
  { id: caseId, sealer }: Pick<CaseRecord, 'id' | 'sealer'>,
  id: string,
): Promise<OpenedPaper | null> {
  if (!isUuid(id)) return null;
  const [row] = await tx.query<{ kind: ConsentPaperKind; sealed: Buffer }>(
    `select kind, sealed from consent_papers
      where municipality_id = (select current_municipality()) and case_id = $1 and id = $2 and taken_out_at is null`,
    [caseId, id],
  );
  if (!row) return null;
  const bytes = sealer.openBytes(row.sealed, placeOf.consentPaper(id));
  return row.kind === 'signature'
    ? { kind: row.kind, strokes: strokes.parse(JSON.parse(bytes.toString('utf8'))) }
    : { kind: row.kind, bytes };
}

export const insertConsentPaper = (
  { municipality, id: caseId, sealer }: Pick<CaseRecord, 'municipality' | 'id' | 'sealer'>,
  paper: { readonly id: string; readonly consentId: string; readonly kind: ConsentPaperKind; readonly bytes: Buffer },
  { by, at }: { readonly by: string; readonly at: string },
): Sql => ({
  sql: `insert into consent_papers (municipality_id, id, case_id, consent_id, kind, size, by_actor, added_at, sealed)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  params: [
    municipality,
    paper.id,
    caseId,
    paper.consentId,
    paper.kind,
    paper.bytes.length,
    by,
    at,
    sealer.sealBytes(paper.bytes, placeOf.consentPaper(paper.id)),
  ],
});

/** Its content goes, that there was one stays. */
export const withoutContent = (municipality: string, id: string, by: string, at: string): Sql => ({
  sql: `update consent_papers set sealed = '', taken_out_by = $3, taken_out_at = $4
         where municipality_id = $1 and id = $2 and taken_out_at is null`,
  params: [municipality, id, by, at],
});
