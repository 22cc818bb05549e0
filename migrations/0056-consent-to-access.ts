import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who keeps the accounts opens cases to nobody alone: they ask, and the privacy officer agrees. */
export class ConsentToAccess implements MigrationInterface {
  readonly name = 'consent-to-access-0000000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${acts(`'show-address', 'online-access', 'lift-protection', 'destroy-cases', 'export-sheet', 'undo-protection-list', 'grant-access'`)}
      -- Whoever keeps the accounts sees what is asked about accounts, and of no case and no protection.
      create policy approvals_keeper_read on approvals for select to yorisoi_app using (${KEEPER});
      create policy approvals_keeper_ask on approvals for insert to yorisoi_app
        with check (${KEEPER} and case_id is null and asked_by::text = ${PERSON});
      create policy approvals_keeper_decide on approvals for update to yorisoi_app using (${KEEPER} and ${MINE})
        with check (${KEEPER} and ${MINE});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy approvals_keeper_decide on approvals;
      drop policy approvals_keeper_ask on approvals;
      drop policy approvals_keeper_read on approvals;
      alter table approvals no force row level security;
      delete from approvals where act = 'grant-access';
      alter table approvals force row level security;
      ${acts(`'show-address', 'online-access', 'lift-protection', 'destroy-cases', 'export-sheet', 'undo-protection-list'`)}
    `);
  }
}

const PERSON = `(select current_setting('yorisoi.person', true))`;
const MINE = `(asked_by::text = ${PERSON} or passes_to::text = ${PERSON})`;
const KEEPER = `municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'people-admin') and act = 'grant-access'`;

const acts = (names: string): string => `
      alter table approvals drop constraint approvals_act_check,
        add constraint approvals_act_check check (act in (${names}));`;
