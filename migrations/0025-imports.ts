import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the columns of a city's files mean, so that nobody says it every morning. */
export class Imports implements MigrationInterface {
  readonly name = 'imports-0000000000025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_columns (
        municipality_id text collate "C" not null,
        department text collate "C" not null,
        header bytea not null,
        meaning text collate "C" not null,
        constraint import_columns_pkey primary key (municipality_id, department, header),
        constraint import_columns_municipality_fkey foreign key (municipality_id) references municipalities (id)
      );
      comment on table import_columns is 'What a column of a file means, as it was last said for an import.';
      comment on column import_columns.department is 'Whose ledger; empty: the day''s notices of the counter.';
      comment on column import_columns.header is 'HMAC of the name of the column: a file without a header would have a person''s name there.';
      comment on column import_columns.meaning is 'The field; empty: the column is left out.';
      alter table import_columns enable row level security;
      alter table import_columns force row level security;
      create policy import_columns_all on import_columns to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OWN})
        with check (municipality_id = (select current_municipality()) and ${OWN});
      comment on policy import_columns_all on import_columns is 'The counter for notices, a department for its own ledger.';
      grant select, insert, update (meaning), delete on import_columns to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_columns;');
  }
}

const OWN = `((select current_role_of_actor() = 'system')
             or ((select current_role_of_actor() = 'counter') and department = '')
             or ((select current_role_of_actor() = 'department') and department <> '' and department = (select current_setting('yorisoi.department', true))))`;
