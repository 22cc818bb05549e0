import { randomUUID } from 'node:crypto';
import { type Actor, contextOf } from '../access/actor.js';
import { auditing } from '../access/audit/auditing.js';
import { invalid, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { reasonProblems, textProblems } from '../cases/free-text.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { failure, type Result, success } from '../platform/errors/result.js';
import { type IncidentNote, insertIncident } from './incident-notes.js';

export interface Incident {
  /** ISO 8601 with the offset. */
  readonly at: string;
  readonly booth: string;
  readonly text: string;
}

const LONGEST = 2000;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * 窓口での出来事の控え: what a visitor did at a booth, beside all cases. Since 2026-10-01 the city as employer has a procedure for it
 * (改正労働施策総合推進法). Written by people: a program has met nobody.
 */
export class RecordIncident {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  async record(actor: Actor, { at, booth, text }: Incident): Promise<Result<IncidentNote, Refusal>> {
    if (actor.role !== 'counter' || actor.program || actor.person === undefined) return failure(notYours(['input']));
    const writtenAt = this.clock.now();
    const happened = MOMENT.test(at) ? Date.parse(at) : Number.NaN;
    if (Number.isNaN(happened)) return failure(noMoment);
    if (happened > Date.parse(writtenAt)) return failure(inFuture);
    const [problem] = [
      ...(booth.trim() === '' ? [noBooth] : textProblems(booth, ['input', 'booth'], 50)),
      ...(text.trim() === ''
        ? reasonProblems(text, ['input', 'text'])
        : textProblems(plainLines(text), ['input', 'text'], LONGEST)),
    ];
    if (problem) return failure(problem);
    const note = { id: randomUUID(), at: new Date(happened).toISOString(), booth, text, writtenAt };
    await this.database.pipelined(contextOf(actor), [
      insertIncident(this.keys, note, actor.person),
      auditing(actor, 'recordIncident', { subject: note.id, fields: ['at', 'booth', 'text'] }),
    ]);
    return success({ ...note, by: null });
  }
}

/** A note may have lines; everything else is looked at as in every free text. */
const plainLines = (text: string): string => text.replace(/\r?\n/gu, ' ');

const noMoment = invalid(
  'AT_WRONG',
  {
    ja: '起きた日時を確かめて、2026-11-25T09:40:00+09:00 の形で入れてください。',
    en: 'Say when it happened, like 2026-11-25T09:40:00+09:00.',
  },
  ['input', 'at'],
);
const inFuture = invalid(
  'AT_IN_FUTURE',
  {
    ja: '起きた日時が今より後になっています。日時を確かめてください。',
    en: 'That is later than now. Check day and time.',
  },
  ['input', 'at'],
);
const noBooth = invalid(
  'BOOTH_MISSING',
  { ja: 'ブースの番号か場所を入れてください。', en: 'Say which booth, or where.' },
  ['input', 'booth'],
);
