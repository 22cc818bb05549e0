import { type Actor, contextOf } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import { invalid, notYours, type Refusal } from '../refusal.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { numberIn } from './staff-refusals.js';
import { newToken, type NewToken } from './tokens.js';

const ACT = 'register-workplace';
/** Then the keeper of the accounts registers it anew. */
export const VALID_DAYS = 365;

/** The computer at which the keeper of the accounts stands becomes a second factor for the people who work there. */
export class RegisterWorkplace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly isDepartment: (code: string) => boolean,
  ) {}

  /** @param department null: for every office */
  async register(actor: Actor, label: string, department: string | null): Promise<Result<NewToken, Refusal>> {
    const result = await this.#register(actor, label, department);
    if (!result.ok)
      await this.database.pipelined(contextOf(actor), [auditing(actor, ACT, { refused: result.error.code })]);
    return result;
  }

  async #register(actor: Actor, label: string, department: string | null): Promise<Result<NewToken, Refusal>> {
    if (actor.role !== 'people-admin' || actor.person === undefined) return failure(notYours([]));
    if (label.trim() === '') return failure(noLabel);
    const forbidden = numberIn(label, ['label']);
    if (forbidden) return failure(forbidden);
    if (department !== null && !this.isDepartment(department)) return failure(noSuchDepartment);
    const token = newToken();
    const params = [
      token.hash,
      label.trim(),
      department,
      actor.person,
      this.clock.now(),
      this.clock.today(),
      VALID_DAYS,
    ];
    await this.database.pipelined(contextOf(actor), [
      {
        sql: `insert into workplaces (municipality_id, token, label, department, registered_by, registered_at, until_on)
              values ((select current_municipality()), $1, $2, $3, $4, $5, $6::date + $7::integer)`,
        params,
      },
      auditing(actor, ACT, { fields: ['label', 'department'] }),
    ]);
    return success(token);
  }
}

const noLabel = invalid(
  'NO_LABEL',
  { ja: 'コンピューターの置き場所の名前を入れてください。', en: 'Say where the computer stands.' },
  ['label'],
);
const noSuchDepartment = invalid(
  'UNKNOWN_DEPARTMENT',
  { ja: 'その符号の課はありません。課の符号を確かめてください。', en: 'There is no such department: check the code.' },
  ['department'],
);
