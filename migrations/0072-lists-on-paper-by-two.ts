import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A list on paper for somebody of a protected case takes two people (三鷹市, 2022), and what was agreed to and is not done yet
 * can be taken back by either of the two: until now only its day ended it.
 */
export class ListsOnPaperByTwo implements MigrationInterface {
  readonly name = 'lists-on-paper-by-two-0000000000072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${acts(`${BEFORE}, 'paper-list'`)}
      -- Whoever agreed takes it back as well; who that may be, the trigger says.
      alter table approvals drop constraint approvals_second_check, add constraint approvals_second_check
        check (decision is null or decision = 'withdrawn' or not (${OWN}));
      ${byThemselves(`
        if new.decision is not distinct from old.decision then
          return new;
        end if;
        if new.decided_by::text is distinct from current_setting('yorisoi.person', true) then
          raise exception 'a decision is taken by who takes it' using errcode = 'YR003';
        end if;
        if old.decision is null then
          if new.decision = 'withdrawn' and not (new.decided_by = new.asked_by or new.decided_by is not distinct from new.passes_to) then
            raise exception 'a request is taken back by whose it is' using errcode = 'YR003';
          end if;
        elsif old.decision <> 'approved' or new.decision is distinct from 'withdrawn' or old.used_at is not null or new.used_at is not null
           or new.decided_by not in (old.asked_by, old.decided_by) and new.decided_by is distinct from old.passes_to then
          raise exception 'a decision is taken once' using errcode = 'YR003';
        end if;
        return new;`)}
      comment on function approvals_by_themselves() is
        'Nobody writes a decision in another''s name, and none is taken twice; but an agreement that is not used is taken back by either of the two.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${byThemselves(`
        if new.decision is distinct from old.decision
           and (old.decision is not null or new.decided_by::text is distinct from current_setting('yorisoi.person', true)) then
          raise exception 'a decision is taken once, by who takes it' using errcode = 'YR003';
        end if;
        return new;`)}
      comment on function approvals_by_themselves() is 'Nobody writes a decision in another''s name, and none is taken twice.';
      alter table approvals no force row level security;
      delete from approvals where act = 'paper-list' or decision = 'withdrawn' and not (${OWN});
      alter table approvals force row level security;
      alter table approvals drop constraint approvals_second_check, add constraint approvals_second_check
        check (decision is null or (decision = 'withdrawn') = (${OWN}));
      ${acts(BEFORE)}
    `);
  }
}

const OWN = 'decided_by = asked_by or decided_by is not distinct from passes_to';
const BEFORE = `'show-address', 'online-access', 'lift-protection', 'destroy-cases', 'export-sheet', 'undo-protection-list', 'grant-access', 'shorten-retention'`;

const acts = (names: string): string => `
      alter table approvals drop constraint approvals_act_check,
        add constraint approvals_act_check check (act in (${names}));`;
const byThemselves = (body: string): string => `
      create or replace function approvals_by_themselves() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
      begin${body}
      end
      $$;`;
