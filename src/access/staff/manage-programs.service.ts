import { randomUUID } from 'node:crypto';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { type Actor, contextOf } from '../actor.js';
import { auditing } from '../audit/auditing.js';
import { RULES } from '../policy/rules.js';
import { fieldRules } from '../policy/table.js';
import { invalid, notYours, type Refusal, refuse } from '../refusal.js';
import type { StaffRole } from '../roles.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import { failure, type Result, success } from '../../platform/errors/result.js';
import { alone, type Consent } from './consent.js';
import { operationHash } from './programs.js';
import { numberIn } from './staff-refusals.js';
import { newToken } from './tokens.js';

/** Longest life of a key, in days. */
export const LONGEST_DAYS = 400;

export interface ProgramGiven {
  readonly name: string;
  readonly role: StaffRole;
  readonly department: string | null;
  /** Documents, as they will be sent. */
  readonly operations: readonly string[];
  /** YYYY-MM-DD, the last day. */
  readonly until: string;
}

export interface ProgramRow {
  readonly id: string;
  readonly name: string;
  readonly role: 'counter' | 'department';
  readonly department: string | null;
  readonly operations: number;
  readonly until: string;
  readonly revoked: boolean;
}

/** Keys for other programs: given and taken back by the keeper of the accounts. */
export class ManagePrograms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly isDepartment: (code: string) => boolean,
  ) {}

  /**
   * Both offices that a program can work for see cases: alone it is made for nothing but law and procedures.
   *
   * @returns the program with its key, which is shown this once
   */
  async create(
    actor: Actor,
    given: ProgramGiven,
    consent: Consent = alone,
  ): Promise<Result<{ program: ProgramRow; key: string }, Refusal>> {
    if (actor.role !== 'people-admin') return failure(notYours(['input']));
    const wrong = this.#wrongIn(given);
    if (wrong) return failure(wrong);
    const [id, key] = [randomUUID(), newToken()];
    const hashes = [...new Set(given.operations.map(operationHash))];
    return this.database.run(contextOf(actor), async (tx) => {
      const refusal = await consent(tx, !given.operations.every(isOfLawAlone));
      if (refusal) return failure(refusal);
      await tx.pipeline([
        {
          sql: `insert into programs (municipality_id, id, name, key, role, department, operations, created_by, created_at, until_on)
                values ((select current_municipality()), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          params: [
            id,
            given.name.trim(),
            key.hash,
            given.role,
            given.department,
            hashes,
            actor.person ?? null,
            this.clock.now(),
            given.until,
          ],
        },
        auditing(actor, 'createProgram', {
          subject: id,
          fields: ['name', 'role', 'department', 'operations', 'until'],
        }),
      ]);
      const [program] = await readPrograms(tx, id);
      if (!program) throw new Error('the program is gone in the transaction that made it');
      return success({ program, key: key.text });
    });
  }

  async revoke(actor: Actor, programId: string): Promise<Result<ProgramRow, Refusal>> {
    if (actor.role !== 'people-admin') return failure(notYours(['programId']));
    return this.database.run(contextOf(actor), async (tx) => {
      await tx.query(
        `update programs set revoked_at = coalesce(revoked_at, $2)
          where municipality_id = (select current_municipality()) and id::text = $1`,
        [programId, this.clock.now()],
      );
      const [program] = await readPrograms(tx, programId);
      if (!program) return failure(noSuchProgram);
      await tx.finish([auditing(actor, 'revokeProgram', { subject: programId })]);
      return success(program);
    });
  }

  #wrongIn({ name, role, department, operations, until }: ProgramGiven): Refusal | null {
    if (name.trim() === '' || name.length > 100)
      return wrongField('name', '名前を100文字以内で入れてください。', 'Write a name, in at most 100 letters.');
    const forbidden = numberIn(name, ['input', 'name']);
    if (forbidden) return forbidden;
    if (role !== 'counter' && role !== 'department')
      return wrongField('role', '役割は COUNTER か DEPARTMENT にしてください。', 'Choose COUNTER or DEPARTMENT.');
    if ((role === 'department') !== (department !== null) || (department !== null && !this.isDepartment(department)))
      return wrongField('department', '課の符号を確かめてください。', 'Check the code of the department.');
    if (operations.length === 0 || !operations.every(isDocument))
      return wrongField(
        'operations',
        '送る問い合わせの文を、そのまま入れてください。',
        'Give the GraphQL documents as they will be sent.',
      );
    const latest = new Date(Date.parse(this.clock.today()) + LONGEST_DAYS * 86_400_000).toISOString().slice(0, 10);
    return until < this.clock.today() || until > latest
      ? wrongField(
          'until',
          `期限は今日から${String(LONGEST_DAYS)}日以内の日にしてください。`,
          `Choose a last day within ${String(LONGEST_DAYS)} days.`,
        )
      : null;
  }
}

/** All of the municipality, or one. */
export async function readPrograms(tx: SqlTransaction, id: string | null = null): Promise<ProgramRow[]> {
  return tx.query<{ -readonly [Key in keyof ProgramRow]: ProgramRow[Key] }>(
    `select id, name, role, department, cardinality(operations) as operations, until_on::text as until, revoked_at is not null as revoked
       from programs where municipality_id = (select current_municipality()) and ($1::text is null or id::text = $1) order by revoked_at is not null, created_at desc, id limit 100`,
    [id],
  );
}

/** Asks for nothing but what everybody who is signed in may read, of nobody. */
function isOfLawAlone(text: string): boolean {
  const ofQuery = fieldRules().get('Query');
  return parse(text).definitions.every(
    (one) =>
      one.kind === Kind.OPERATION_DEFINITION &&
      one.operation === OperationTypeNode.QUERY &&
      one.selectionSet.selections.every(
        (selected) => selected.kind === Kind.FIELD && ofQuery?.get(selected.name.value) === RULES.catalogue,
      ),
  );
}

function isDocument(text: string): boolean {
  try {
    return parse(text).definitions.length > 0;
  } catch {
    return false;
  }
}

const wrongField = (field: string, ja: string, en: string): Refusal =>
  invalid('BAD_PROGRAM', { ja, en }, ['input', field]);

const noSuchProgram = refuse(
  'NotFound',
  'PROGRAM_NOT_FOUND',
  { ja: 'このプログラムは見つかりません。', en: 'There is no such program.' },
  ['programId'],
);
