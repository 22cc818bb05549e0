import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ledger that was imported by mistake can be taken back, once: the one before is kept for some days, sealed as it was. */
export class LedgerBefore implements MigrationInterface {
  readonly name = 'ledger-before-0000000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ledger_imports
        add column version integer not null default 1,
        add column imported_by uuid,
        add column stands_since timestamptz not null default now(),
        add column before_as_of date,
        add column before_imported_at timestamptz,
        add column before_imported_by uuid,
        add column before_rows integer,
        add column before_columns text[] collate "C",
        add column before_found_by text[] collate "C",
        add column before_until timestamptz,
        add constraint ledger_imports_before_check
          check (num_nonnulls(before_as_of, before_imported_at, before_rows, before_columns, before_found_by, before_until) in (0, 6));
      alter table ledger_imports alter column version drop default;
      comment on column ledger_imports.version is 'Counts imports and roll-backs: a difference that was shown belongs to one version.';
      comment on column ledger_imports.imported_by is 'Who of the department imported it; null: a program.';
      comment on column ledger_imports.stands_since is 'Since when answers come from it, by the clock of the database as answered_at of questions.';
      comment on column ledger_imports.before_as_of is 'The import before, whose rows are in ledger_rows_before; null: nothing can be taken back.';
      comment on column ledger_imports.before_until is 'Until when it can be taken back; then the rows of before are deleted.';

      create table ledger_rows_before (
        municipality_id text collate "C" not null,
        department text collate "C" not null,
        token bytea not null,
        position integer not null,
        sealed bytea not null,
        constraint ledger_rows_before_pkey primary key (municipality_id, department, token, position),
        constraint ledger_rows_before_import_fkey foreign key (municipality_id, department) references ledger_imports (municipality_id, department) on delete cascade
      );
      comment on table ledger_rows_before is 'The rows of the import before, as they were, for as long as it can be taken back.';
      comment on column ledger_rows_before.sealed is 'As in ledger_rows.';
      alter table ledger_rows_before enable row level security;
      alter table ledger_rows_before force row level security;
      create policy ledger_rows_before_all on ledger_rows_before to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OWN})
        with check (municipality_id = (select current_municipality()) and ${OWN});
      grant select, insert, delete on ledger_rows_before to yorisoi_app;

      create policy staff_imported on staff for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'department')
               and exists (select from ledger_imports i where i.municipality_id = staff.municipality_id
                              and staff.id in (i.imported_by, i.before_imported_by)));
      comment on policy staff_imported on staff is 'A department reads who of it imported its ledger.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy staff_imported on staff;
      drop table ledger_rows_before;
      alter table ledger_imports
        drop constraint ledger_imports_before_check,
        drop column version, drop column imported_by, drop column stands_since, drop column before_as_of,
        drop column before_imported_at, drop column before_imported_by, drop column before_rows, drop column before_columns,
        drop column before_found_by, drop column before_until;
    `);
  }
}

const OWN = `((select current_role_of_actor() = 'system')
             or ((select current_role_of_actor() = 'department') and department = (select current_setting('yorisoi.department', true))))`;
