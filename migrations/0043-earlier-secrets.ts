import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is still needed of a YORISOI_KEY that was changed: by which marks are found again, earlier links of the audit checked, its reasons opened. */
export class EarlierSecrets implements MigrationInterface {
  readonly name = 'earlier-secrets-0000000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table earlier_secrets (
        municipality_id text collate "C" not null,
        generation integer not null,
        sealed bytea not null,
        changed_at timestamptz not null,
        constraint earlier_secrets_pkey primary key (municipality_id, generation),
        constraint earlier_secrets_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint earlier_secrets_generation_check check (generation > 0)
      );
      comment on table earlier_secrets is 'A row for each YORISOI_KEY that was changed (retention/keys/change-key.ts); written by that command alone. In every dump: without it nothing is found.';
      comment on column earlier_secrets.sealed is 'Four keys that followed from it, and how far the audit was chained with it; sealed with a key that follows from today''s.';
      alter table earlier_secrets enable row level security;
      alter table earlier_secrets force row level security;
      create policy earlier_secrets_read on earlier_secrets for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'system'));
      grant select on earlier_secrets to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table earlier_secrets;');
  }
}
