import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issued lists: what a family was told, and the numbers that never change. */
export class Lists implements MigrationInterface {
  readonly name = 'lists-0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table item_numbers (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        code text collate "C" not null,
        number integer not null,
        constraint item_numbers_pkey primary key (municipality_id, case_id, code),
        constraint item_numbers_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint item_numbers_number_check check (number > 0)
      );
      comment on table item_numbers is 'Given at first issue, never reused or moved: paper, phone, counter and telephone say the same number. Rewritten whole, since a row may leave the number of a settled choice.';
      comment on column item_numbers.number is 'Not unique by itself: the rows of one choice share a number.';

      create table list_revisions (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        revision integer not null,
        content_hash bytea not null,
        issued_at timestamptz not null,
        sealed bytea not null,
        constraint list_revisions_pkey primary key (municipality_id, case_id, revision),
        constraint list_revisions_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint list_revisions_revision_check check (revision > 0)
      );
      comment on table list_revisions is 'What the list was made of when it was issued; shown again with today''s rights.';
      comment on column list_revisions.sealed is 'Statements, rulings, open questions and the day, sealed with the key of the case.';

      ${['item_numbers', 'list_revisions']
        .map(
          (table) => `
            alter table ${table} enable row level security;
            alter table ${table} force row level security;
            create policy ${table}_app on ${table} to yorisoi_app
              using (municipality_id = (select current_municipality())) with check (municipality_id = (select current_municipality()));
            grant select, insert${table === 'item_numbers' ? ', delete' : ''} on ${table} to yorisoi_app;`,
        )
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table list_revisions; drop table item_numbers;');
  }
}
