import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A protection ends with what two people agreed to about this very protection; and no department reads that an address is closed. */
export class WhatTwoPeopleEnded implements MigrationInterface {
  readonly name = 'what-two-people-ended-0000000000057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function protections_lifted_by_two() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
      begin
        if new.lifted_with is distinct from old.lifted_with and not exists (
          select from public.approvals a
           where a.municipality_id = new.municipality_id and a.id = new.lifted_with
             and (a.act = 'lift-protection' and a.subject_id = new.id or a.act = 'undo-protection-list' and a.subject_id = new.import_id)
             and a.decision = 'approved' and a.decided_by <> a.asked_by and a.used_at is null) then
          raise exception 'a protection ends with what two people agreed to about it' using errcode = 'YR003';
        end if;
        return new;
      end
      $$;
      comment on function protections_lifted_by_two() is 'Ends nothing without an agreement, not used yet, about this very protection or about the import with which it came.';
      create trigger protections_lifted_by_two before update on protections for each row execute function protections_lifted_by_two();
      ${ofProtection(`code is null or code not in ('SECOND_PERSON_NEEDED', 'ADDRESS_CLOSED')`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ofProtection(`code is distinct from 'SECOND_PERSON_NEEDED'`)}
      drop trigger protections_lifted_by_two on protections;
      drop function protections_lifted_by_two();
    `);
  }
}

/** As in 0015, which codes apart: a refusal of a plain page is written down with its case. */
const ofProtection = (codes: string): string => `
      drop policy audit_of_protection on audit;
      create policy audit_of_protection on audit as restrictive for select to yorisoi_app using (
        (select current_role_of_actor()) <> 'department'
        or (role <> 'privacy-officer'
            and act not in ('askApproval', 'decideApproval', 'showAddress', 'breakGlass', 'reportProtection', 'liftProtection')
            and (${codes})));`;
