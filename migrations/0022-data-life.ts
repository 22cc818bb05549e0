import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left of how data lives: keys of names that are made anew when names are folded in another way. */
export class DataLife implements MigrationInterface {
  readonly name = 'data-life-0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table name_foldings (
        municipality_id text collate "C" not null,
        folding text collate "C" not null,
        step text collate "C" not null,
        after_id uuid not null,
        constraint name_foldings_pkey primary key (municipality_id),
        constraint name_foldings_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint name_foldings_step_check check (step in ('cases', 'protections', 'done'))
      );
      comment on table name_foldings is 'How far search tokens and marks are made anew for the way in which names are folded now (cases/fold-anew.ts).';
      comment on column name_foldings.folding is 'Which way: a hash of the variants that are folded.';
      comment on column name_foldings.after_id is 'The last one done of this step.';

      ${policed('name_foldings', 'select, insert, update (folding, step, after_id)', works('system'), works('system'))}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table name_foldings;
    `);
  }
}

const works = (...roles: string[]): string =>
  `(select current_role_of_actor()) in (${roles.map((role) => `'${role}'`).join(', ')})`;

const policed = (table: string, rights: string, using: string, check: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality()) and ${using})
    with check (municipality_id = (select current_municipality()) and ${check});
  grant ${rights} on ${table} to yorisoi_app;`;
