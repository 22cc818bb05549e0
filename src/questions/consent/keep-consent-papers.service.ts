import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, isCounter, nameOf } from '../../access/actor.js';
import { auditing } from '../../access/audit/auditing.js';
import { caseIsOver, invalid, noSuchCase, notYours, type Path, refuse, type Refusal } from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { type CaseRecord, readCase } from '../../cases/case-record.js';
import { bumpCase } from '../../cases/change-case.js';
import type { Releases } from '../../catalogue/releases.js';
import type { ClosedOn } from '../../domain/deadline.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { moveQuestions, tellOfCase } from '../ask-again.js';
import { dueOn } from '../asking.js';
import { movedByPaper } from './by-paper.js';
import {
  insertConsentPaper,
  type OpenedPaper,
  openConsentPaper,
  readConsentPapers,
  withoutContent,
} from './consent-paper-rows.js';
import { type Consent, readConsents } from './consent-rows.js';
import { waitForPaper } from './consent-scope.js';
import { LARGEST_SCAN, scanKindOf } from './scan-kind.js';
import { withoutMetadata } from './without-metadata.js';

/** Pages that come one by one as photographs. */
const MOST_PAPERS = 6;

interface OfConsent {
  readonly caseId: string;
  readonly consentId: string;
}
interface OfPaper {
  readonly caseId: string;
  readonly paperId: string;
}

/**
 * The signed paper of a consent: scanned, looked at again, and taken out where it was the wrong one. A department that is asked
 * only with what was signed is asked from the moment its scan is kept, and no longer once none is.
 */
export class KeepConsentPapers {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** @param bytes the file, of any kind and length: what doesn't fit is refused */
  async attach(
    actor: Actor,
    { caseId, consentId }: OfConsent,
    bytes: Buffer,
  ): Promise<Result<{ readonly paperId: string; readonly askedNow: readonly string[] }, Refusal>> {
    if (!isCounter(actor)) return failure(notYours([]));
    if (bytes.length === 0) return failure(noFile);
    if (bytes.length > LARGEST_SCAN) return failure(tooLarge);
    const kind = scanKindOf(bytes);
    if (kind === null) return failure(unknownKind);
    const picture = withoutMetadata(kind, bytes);
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['caseId']));
      if (record.status === 'void') return failure(caseIsOver(['caseId']));
      const consents = await readConsents(tx, record);
      const consent = consents.find(({ id, withdrawnAt }) => id === consentId && withdrawnAt === null);
      if (!consent) return failure(gone(['consentId']));
      if (consent.way !== 'paper') return failure(notOnPaper);
      const there = (await readConsentPapers(tx, record.id)).filter(
        (paper) => paper.consentId === consentId && paper.takenOutAt === null,
      );
      if (there.length >= MOST_PAPERS) return failure(tooMany);
      const paperId = randomUUID();
      const { moved, sql } = await this.#moved(tx, actor, record, { consents, consent, kept: true });
      await tx.finish([
        insertConsentPaper(
          record,
          { id: paperId, consentId, kind, bytes: picture },
          { by: nameOf(actor), at: this.clock.now() },
        ),
        auditing(actor, 'attachConsentPaper', { cases: [record.id], subject: consent.personId }),
        ...sql,
      ]);
      return success({ paperId, askedNow: moved });
    });
  }

  /** Another family's paper, or one that tells too much: its content is gone from the database at once; a dump of
   * before opens it until the case is destroyed, whose key it has. A signature goes with its consent only. */
  async takeOut(
    actor: Actor,
    { caseId, paperId }: OfPaper,
  ): Promise<Result<{ readonly waitAgain: readonly string[] }, Refusal>> {
    if (!isCounter(actor)) return failure(notYours([]));
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, caseId, true);
      if (!record) return failure(noSuchCase(['caseId']));
      const papers = (await readConsentPapers(tx, record.id)).filter(({ takenOutAt }) => takenOutAt === null);
      const paper = papers.find(({ id }) => id === paperId);
      if (!paper || paper.kind === 'signature') return failure(gone(['paperId']));
      const consents = await readConsents(tx, record);
      const consent = consents.find(({ id, withdrawnAt }) => id === paper.consentId && withdrawnAt === null);
      const isLast = papers.filter(({ consentId }) => consentId === paper.consentId).length === 1;
      const { moved, sql } =
        consent && isLast
          ? await this.#moved(tx, actor, record, { consents, consent, kept: false })
          : { moved: [], sql: [] };
      await tx.finish([
        withoutContent(record.municipality, paper.id, nameOf(actor), this.clock.now()),
        auditing(actor, 'takeOutConsentPaper', { cases: [record.id], subject: paper.id }),
        ...sql,
      ]);
      return success({ waitAgain: moved });
    });
  }

  /** Nothing moves with a further page of what is kept already, nor where nobody waits for what was signed. */
  async #moved(
    tx: SqlTransaction,
    actor: Actor,
    record: CaseRecord,
    given: { readonly consents: readonly Consent[]; readonly consent: Consent; readonly kept: boolean },
  ): Promise<{ readonly moved: readonly string[]; readonly sql: readonly Statement[] }> {
    const { consents, consent, kept } = given;
    const { catalogue } = await this.releases.release(record.releaseId, tx);
    const today = this.clock.today();
    const concerned = waitForPaper({ ...consent, paperKept: false }, catalogue, today).length > 0;
    if (consent.paperKept === kept || !concerned || record.status === 'void') return { moved: [], sql: [] };
    const after = consents.map((one) => (one.id === consent.id ? { ...one, paperKept: kept } : one));
    const moves = await movedByPaper(tx, record, catalogue, { before: consents, after, today });
    const [caseId, askedAt] = [record.id, this.clock.now()];
    const told =
      moves.length === 0
        ? [tellOfCase(record.municipality, caseId)]
        : moveQuestions(contextOf(actor), moves, { caseId, askedAt, dueOn: dueOn(today, this.settings.closedOn) });
    return { moved: moves.map(({ department }) => department), sql: [bumpCase(record), ...told] };
  }

  /** What stands on it, for whoever may see the consent: counter and privacy officer. Each look is written down before the answer leaves. */
  async open(actor: Actor, { caseId, paperId }: OfPaper): Promise<Result<OpenedPaper, Refusal>> {
    const mayLook = actor.role === 'counter' || actor.role === 'privacy-officer';
    return this.database.run(contextOf(actor), async (tx) => {
      const record = mayLook ? await readCase(tx, this.keys, caseId) : null;
      const paper = record ? await openConsentPaper(tx, record, paperId) : null;
      const refusal = mayLook ? gone(['paperId']) : notYours([]);
      await tx.finish([
        auditing(actor, 'read', {
          cases: [caseId],
          subject: paperId,
          fields: ['consents.papers'],
          ...(paper ? {} : { refused: refusal.code }),
        }),
      ]);
      return paper ? success(paper) : failure(refusal);
    });
  }
}

const noFile = invalid(
  'NO_FILE',
  { ja: 'ファイルを選んでから、もう一度押してください。', en: 'Choose a file, then press again.' },
  ['file'],
);
export const tooLarge = invalid(
  'SCAN_TOO_LARGE',
  {
    ja: 'このファイルは5MBを超えています。白黒か低い解像度（200dpi）で取り込み直すか、ページを分けてください。',
    en: 'This file is larger than 5 MB: scan it in black and white or at 200 dpi, or page by page.',
  },
  ['file'],
);
const unknownKind = invalid(
  'SCAN_KIND',
  {
    ja: 'このファイルは、PDF・JPEG・PNG のどれでもないか、途中で切れています。取り込み直してください。',
    en: 'This file is no PDF, JPEG or PNG, or it is cut off: scan the paper again.',
  },
  ['file'],
);
const notOnPaper = refuse(
  'NotPossible',
  'NOT_ON_PAPER',
  {
    ja: 'この同意は紙のものではありません。紙に署名された同意を記録してから、その紙を取り込んでください。',
    en: 'This consent was not given on paper: write down the one that was, then add its paper.',
  },
  ['consentId'],
);
const tooMany = refuse(
  'NotPossible',
  'TOO_MANY_SCANS',
  {
    ja: 'この同意の紙は、もう6つあります。いらないものを外すか、一つのPDFにまとめてください。',
    en: 'This consent has six files already: take one out, or put the pages into one PDF.',
  },
  ['consentId'],
);
const gone = (path: Path): Refusal =>
  refuse(
    'NotFound',
    'CONSENT_PAPER_NOT_FOUND',
    {
      ja: 'この同意または紙は見つかりません。受付の「同意」を開き直してください。',
      en: 'There is no such consent or paper: open the consents of the case again.',
    },
    path,
  );
