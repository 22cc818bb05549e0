import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever declines what a colleague asked for says why, and who asked reads it. Departments too ask for what takes two people, of
 * their head. And what somebody asked for goes over with their office (異動).
 */
export class ApprovalsOfOffices implements MigrationInterface {
  readonly name = 'approvals-of-offices-0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table approvals add column declined_sealed bytea,
        add constraint approvals_declined_check check (declined_sealed is null or decision is not distinct from 'declined');
      comment on column approvals.declined_sealed is 'Why it was declined, sealed as the reason for asking is; null of what was declined before there was one.';
      grant update (declined_sealed) on approvals to yorisoi_app;

      -- The new foreign key is checked as the owner of the tables.
      alter table approvals no force row level security;
      alter table staff no force row level security;
      alter table approvals add column department text collate "C", add column passes_to uuid, add column passes_on date,
        add constraint approvals_passes_to_fkey foreign key (municipality_id, passes_to) references staff (municipality_id, id),
        add constraint approvals_passes_check check ((passes_to is null) = (passes_on is null)),
        add constraint approvals_department_check check ((act = 'export-sheet') = (department is not null)),
        drop constraint approvals_act_check,
        add constraint approvals_act_check
          check (act in ('show-address', 'online-access', 'lift-protection', 'destroy-cases', 'export-sheet')),
        drop constraint approvals_second_check,
        add constraint approvals_second_check check (
          decision is null or (decision = 'withdrawn') = (decided_by = asked_by or decided_by is not distinct from passes_to));
      alter table staff force row level security;
      alter table approvals force row level security;
      comment on column approvals.department is 'Of what a department asks for itself; null: of counter and privacy officer.';
      comment on column approvals.passes_to is 'Whose it is from passes_on on: who took over the office of who asked.';
      grant update (passes_to, passes_on) on approvals to yorisoi_app;

      drop policy approvals_read on approvals;
      create policy approvals_read on approvals for select to yorisoi_app using (${OFFICE}
        and (case_id is not null or (select current_role_of_actor()) = 'privacy-officer' or ${MINE}));
      drop policy approvals_decide on approvals;
      create policy approvals_decide on approvals for update to yorisoi_app using (${OFFICE})
        with check (${OFFICE} and (${MINE} or decided_by::text = ${PERSON}));
      -- A department sees, asks and decides its own and no others.
      create policy approvals_department_read on approvals for select to yorisoi_app using (${DEPARTMENT});
      create policy approvals_department_ask on approvals for insert to yorisoi_app
        with check (${DEPARTMENT} and asked_by::text = ${PERSON});
      create policy approvals_department_decide on approvals for update to yorisoi_app using (${DEPARTMENT})
        with check (${DEPARTMENT} and (${MINE} or decided_by::text = ${PERSON}));
      create policy staff_asking_department on staff for select to yorisoi_app using (
        municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'department')
        and exists (select from approvals a where a.municipality_id = staff.municipality_id and a.asked_by = staff.id
                       and a.department = (select current_setting('yorisoi.department', true))));
      -- Counts and passes on what hangs on a person; reads no reason, for which it takes the key.
      create policy approvals_passing on approvals to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'system'))
        with check (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'system'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy approvals_passing on approvals;
      drop policy staff_asking_department on staff;
      drop policy approvals_department_decide on approvals;
      drop policy approvals_department_ask on approvals;
      drop policy approvals_department_read on approvals;
      drop policy approvals_decide on approvals;
      create policy approvals_decide on approvals for update to yorisoi_app using (${OFFICE}) with check (
        ${OFFICE} and (asked_by::text = ${PERSON} or decided_by::text = ${PERSON}));
      drop policy approvals_read on approvals;
      create policy approvals_read on approvals for select to yorisoi_app using (${OFFICE}
        and (case_id is not null or (select current_role_of_actor()) = 'privacy-officer' or asked_by::text = ${PERSON}));
      alter table approvals no force row level security;
      delete from approvals where act = 'export-sheet';
      alter table approvals force row level security;
      alter table approvals drop constraint approvals_second_check,
        add constraint approvals_second_check check (decision is null or (decision = 'withdrawn') = (decided_by = asked_by)) not valid,
        drop constraint approvals_act_check,
        add constraint approvals_act_check check (act in ('show-address', 'online-access', 'lift-protection', 'destroy-cases')),
        drop column department, drop column passes_to, drop column passes_on;
      alter table approvals drop column declined_sealed;
    `);
  }
}

const PERSON = `(select current_setting('yorisoi.person', true))`;
const MINE = `(asked_by::text = ${PERSON} or passes_to::text = ${PERSON})`;
const OFFICE = `municipality_id = (select current_municipality()) and (select current_role_of_actor()) in ('counter', 'privacy-officer')`;
const DEPARTMENT = `municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'department')
          and department = (select current_setting('yorisoi.department', true))`;
