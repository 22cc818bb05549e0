import { rowsOf } from '../../platform/database/rows.js';
import type { SqlTransaction } from '../../platform/database/transaction.js';
import type { Statement } from '../../platform/database/wire.js';

/** Whether its list is answered by a key a row. */
export type ByKeys = 'by-count' | 'yes' | 'no';

/** What a department sets for itself. Before anybody has, everything is as its file says and no mail goes out. */
export interface DeskSettings {
  readonly department: string;
  readonly mailbox: string | null;
  /** Of whoever heads it; null: the shared one. */
  readonly leadMailbox: string | null;
  /** Null: the words of the department's file. */
  readonly whereToLook: string | null;
  /** HH:MM in Japan. */
  readonly digestHour: string;
  readonly byKeys: ByKeys;
  /** 0: nobody has set anything yet. */
  readonly version: number;
}

const COLUMNS = `department, mailbox, lead_mailbox as "leadMailbox", where_to_look as "whereToLook", digest_hour as "digestHour", by_keys as "byKeys", version`;

export const unset = (department: string): DeskSettings => ({
  department,
  mailbox: null,
  leadMailbox: null,
  whereToLook: null,
  digestHour: '09:00',
  byKeys: 'by-count',
  version: 0,
});

/** Those that the actor of the transaction may see, by department. */
export async function readDesks(tx: SqlTransaction): Promise<Map<string, DeskSettings>> {
  const [answer] = await tx.pipeline([
    {
      name: 'desk-settings',
      sql: `select ${COLUMNS} from desk_settings where municipality_id = (select current_municipality())`,
      params: [],
    },
  ]);
  return new Map(rowsOf<DeskSettings>(answer).map((row) => [row.department, row]));
}

export const mailedDepartments = async (tx: SqlTransaction): Promise<ReadonlySet<string>> =>
  new Set(
    [...(await readDesks(tx)).values()].flatMap(({ department, mailbox }) => (mailbox === null ? [] : [department])),
  );

/** Writes the version after the one that was read. No row comes back where somebody was faster. */
export const writeDesk = (
  municipality: string,
  { department, mailbox, leadMailbox, whereToLook, digestHour, byKeys, version }: DeskSettings,
  { by, at }: { readonly by: string; readonly at: string },
): Statement => ({
  name: 'write-desk',
  sql: `insert into desk_settings as d (municipality_id, department, mailbox, where_to_look, digest_hour, by_keys, version, changed_by, changed_at, lead_mailbox)
        values ($1, $2, $3, $4, $5, $9, $6 + 1, $7, $8, $10)
        on conflict (municipality_id, department) do update
          set mailbox = excluded.mailbox, lead_mailbox = excluded.lead_mailbox, where_to_look = excluded.where_to_look, digest_hour = excluded.digest_hour, by_keys = excluded.by_keys,
              version = excluded.version, changed_by = excluded.changed_by, changed_at = excluded.changed_at
          where d.version = $6
        returning version`,
  params: [municipality, department, mailbox, whereToLook, digestHour, version, by, at, byKeys, leadMailbox],
});

/** What did not reach an old mailbox goes to the new one: of the two those that are new. */
export const sendRefusedAgain = (
  municipality: string,
  department: string,
  at: string,
  isNew: { readonly shared: boolean; readonly ofHead: boolean },
): Statement => ({
  name: 'send-refused-again',
  sql: `update mails set state = 'waiting', attempts = 0, next_at = $3, problem = null
         where municipality_id = $1 and department = $2 and state = 'refused'
           and case when template in ('lead', 'month') then $4::boolean else $5::boolean end`,
  params: [municipality, department, at, isNew.ofHead, isNew.shared],
});

export interface Undelivered {
  readonly department: string;
  readonly problem: string;
  readonly mails: number;
}

/** Mails that did not arrive, given up or still tried, by department and reason. */
export async function readUndelivered(tx: SqlTransaction): Promise<Undelivered[]> {
  const [answer] = await tx.pipeline([
    {
      name: 'undelivered',
      sql: `select department, problem, count(*)::int as mails from mails
             where municipality_id = (select current_municipality()) and state in ('waiting', 'refused') and problem is not null
             group by department, problem order by department, problem`,
      params: [],
    },
  ]);
  return rowsOf<Undelivered>(answer);
}
