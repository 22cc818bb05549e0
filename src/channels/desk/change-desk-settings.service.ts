import { type Actor, contextOf, nameOf } from '../../access/actor.js';
import { auditing, fieldsGiven } from '../../access/audit/auditing.js';
import { changed, invalid, notYours, type Path, refuse, type Refusal } from '../../access/refusal.js';
import { textProblems } from '../../cases/free-text.js';
import type * as contract from '../../contract/generated.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { rowsOf } from '../../platform/database/rows.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { type ByKeys, readDesks, sendRefusedAgain, unset, writeDesk } from './desk-rows.js';
import type { Leading } from './leading.js';

/** One plain address of the city's (RFC 5321 section 4.1.2, without quotes); no list, no name before it. */
const MAILBOX = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,200}[A-Za-z0-9])?$/;
/** In office hours, or the mail would wait for the next day. */
const HOUR = /^(08:30|(09|1[0-6]):[0-5][0-9]|17:00)$/;
const LONGEST_WORDS = 1_000;
const BY_KEYS: Readonly<Record<contract.ByKeys, ByKeys>> = { BY_COUNT: 'by-count', ALWAYS: 'yes', NEVER: 'no' };

/** A department changes its shared mailbox, its head's, the hour of its mail, and its own words on where to look. */
export class ChangeDeskSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly leading: Leading,
  ) {}

  async change(actor: Actor, input: contract.ChangeDeskSettingsInput): Promise<Result<null, Refusal>> {
    if (actor.role !== 'department') return failure(notYours(['input']));
    const [mailbox, whereToLook] = [orNothing(input.mailbox), orNothing(input.whereToLook)];
    const leadGiven = orNothing(input.leadMailbox);
    if (mailbox !== null && !MAILBOX.test(mailbox)) return failure(noMailbox('mailbox'));
    if (leadGiven !== null && !MAILBOX.test(leadGiven)) return failure(noMailbox('leadMailbox'));
    if (!HOUR.test(input.digestHour)) return failure(noHour);
    const [problem] = [
      ...textProblems(mailbox, ['input', 'mailbox']),
      ...textProblems(leadGiven, ['input', 'leadMailbox']),
      ...wordProblems(whereToLook, ['input', 'whereToLook']),
    ];
    if (problem) return failure(problem);
    if (!(await this.leading.leads(actor))) return failure(leadOnly);
    const { municipality, department } = actor;
    return this.database.run(contextOf(actor), async (tx) => {
      const before = (await readDesks(tx)).get(department) ?? unset(department);
      const at = this.clock.now();
      const byKeys = input.byKeys == null ? before.byKeys : BY_KEYS[input.byKeys];
      const leadMailbox = input.leadMailbox === undefined ? before.leadMailbox : leadGiven;
      const { digestHour, expectedVersion: version } = input;
      const next = { department, mailbox, leadMailbox, whereToLook, digestHour, byKeys, version };
      const [written] = await tx.pipeline([writeDesk(municipality, next, { by: nameOf(actor), at })]);
      if (input.expectedVersion !== before.version || rowsOf(written).length === 0)
        return failure(changed(before.version));
      await tx.finish([
        sendRefusedAgain(municipality, department, at, {
          shared: isNew(mailbox, before.mailbox),
          ofHead: isNew(leadMailbox ?? mailbox, before.leadMailbox ?? before.mailbox),
        }),
        auditing(actor, 'changeDeskSettings', { fields: fieldsGiven(input, ['expectedVersion']) }),
      ]);
      return success(null);
    });
  }
}

const isNew = (address: string | null, before: string | null): boolean => address !== null && address !== before;

const orNothing = (text: string | null | undefined): string | null => text?.trim() || null;

/** Several lines are as people write it; otherwise as every text. */
const wordProblems = (text: string | null, path: Path): Refusal[] =>
  textProblems(text?.replaceAll(/\r?\n/g, ' '), path, LONGEST_WORDS);

const noMailbox = (field: 'mailbox' | 'leadMailbox') =>
  invalid(
    'MAILBOX_NOT_READ',
    {
      ja: 'メールアドレスとして読めません。「noen@city.example.jp」のように、庁内のアドレスを一つ入れてください。',
      en: 'This is no mail address: enter one address of the city hall, like noen@city.example.jp.',
    },
    ['input', field],
  );
const noHour = invalid(
  'HOUR_NOT_READ',
  {
    ja: '8時30分から17時までの時刻を「09:00」のように入れてください。',
    en: 'Choose an hour from 08:30 to 17:00, written 09:00.',
  },
  ['input', 'digestHour'],
);
const leadOnly = refuse(
  'NotPossible',
  'LEAD_ONLY',
  {
    ja: 'この課には責任者が登録されています。設定の変更は、責任者の方（代理の方を含みます）にお願いしてください。',
    en: 'This department has a head: ask the head, or their deputy, to change its settings.',
  },
  ['input'],
);
