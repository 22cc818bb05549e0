import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one person asks for and a second, by office, must agree to; and glass that was broken, for the privacy officer to look at. */
export class Approvals implements MigrationInterface {
  readonly name = 'approvals-0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table approvals (
        municipality_id text collate "C" not null,
        id uuid not null,
        act text collate "C" not null,
        case_id uuid,
        subject_id uuid,
        glass_broken boolean not null default false,
        sealed bytea not null,
        asked_by uuid not null,
        asked_role text collate "C" not null,
        asked_at timestamptz not null,
        until_at timestamptz not null,
        decision text collate "C",
        decided_by uuid,
        decided_role text collate "C",
        decided_at timestamptz,
        used_at timestamptz,
        constraint approvals_pkey primary key (municipality_id, id),
        constraint approvals_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint approvals_asked_by_fkey foreign key (municipality_id, asked_by) references staff (municipality_id, id),
        constraint approvals_decided_by_fkey foreign key (municipality_id, decided_by) references staff (municipality_id, id),
        constraint approvals_act_check check (act in ('show-address', 'online-access', 'lift-protection', 'destroy-cases')),
        constraint approvals_decision_check check (decision in ('approved', 'declined', 'withdrawn', 'looked-at')),
        constraint approvals_decided_check check (num_nulls(decision, decided_by, decided_role, decided_at) in (0, 4)),
        constraint approvals_second_check check (decision is null or (decision = 'withdrawn') = (decided_by = asked_by)),
        constraint approvals_glass_check check (glass_broken = (decision = 'looked-at') or decision is null),
        constraint approvals_used_check check (used_at is null or glass_broken or decision = 'approved')
      );
      comment on table approvals is 'Nothing here is done by one person alone: who asked never decides. Kept, for whoever asks later.';
      comment on column approvals.subject_id is 'The person, protection or list of the act; null: of the whole case.';
      comment on column approvals.glass_broken is 'Done without waiting for a second person; the privacy officer looks at it afterwards.';
      comment on column approvals.sealed is 'The reason, sealed with the key of the case, or where there is none with one for approvals.';
      comment on column approvals.until_at is 'Until then it can be decided, and once approved, used.';
      create index approvals_by_time on approvals (municipality_id, asked_at desc, id);
      create index approvals_of_case on approvals (municipality_id, case_id) where case_id is not null;

      alter table approvals enable row level security;
      alter table approvals force row level security;
      -- What belongs to no case is about the city's list, which is the privacy officer's.
      create policy approvals_read on approvals for select to yorisoi_app using (${OFFICE}
        and (case_id is not null or (select current_role_of_actor()) = 'privacy-officer' or asked_by::text = (select current_setting('yorisoi.person', true))));
      -- Nobody asks and nobody decides in another's name.
      create policy approvals_ask on approvals for insert to yorisoi_app with check (
        ${OFFICE} and asked_by::text = (select current_setting('yorisoi.person', true)));
      create policy approvals_decide on approvals for update to yorisoi_app using (${OFFICE}) with check (
        ${OFFICE} and (asked_by::text = (select current_setting('yorisoi.person', true)) or decided_by::text = (select current_setting('yorisoi.person', true))));
      create function approvals_by_themselves() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
      begin
        if new.decision is distinct from old.decision
           and (old.decision is not null or new.decided_by::text is distinct from current_setting('yorisoi.person', true)) then
          raise exception 'a decision is taken once, by who takes it' using errcode = 'YR003';
        end if;
        return new;
      end
      $$;
      comment on function approvals_by_themselves() is 'Nobody writes a decision in another''s name, and none is taken twice.';
      create trigger approvals_by_themselves before update on approvals for each row execute function approvals_by_themselves();
      grant select, insert, update (decision, decided_by, decided_role, decided_at, until_at, used_at) on approvals to yorisoi_app;

      -- Whoever decides must know who asks.
      create policy staff_asking on staff for select to yorisoi_app using (
        ${OFFICE} and exists (select from approvals a where a.municipality_id = staff.municipality_id and (a.asked_by = staff.id or a.decided_by = staff.id)));

      -- Who asks for what others must not know of is not read in the history of a case by its departments.
      create policy audit_of_protection on audit as restrictive for select to yorisoi_app using (
        (select current_role_of_actor()) <> 'department'
        or (role <> 'privacy-officer'
            and act not in ('askApproval', 'decideApproval', 'showAddress', 'breakGlass', 'reportProtection', 'liftProtection')
            and code is distinct from 'SECOND_PERSON_NEEDED'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop policy audit_of_protection on audit; drop policy staff_asking on staff; drop table approvals; drop function approvals_by_themselves();',
    );
  }
}

const OFFICE = `municipality_id = (select current_municipality()) and (select current_role_of_actor()) in ('counter', 'privacy-officer')`;
