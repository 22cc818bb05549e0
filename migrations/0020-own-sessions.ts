import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People see their own sessions and end one of them; what has been over for long can go. */
export class OwnSessions implements MigrationInterface {
  readonly name = 'own-sessions-0000000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions
        add column id uuid not null default gen_random_uuid(),
        add column browser text collate "C",
        add constraint sessions_id_key unique (municipality_id, id),
        add constraint sessions_browser_check check (browser in ('edge', 'chrome', 'firefox', 'safari', 'other'));
      comment on column sessions.id is 'What a list of sessions calls it: nothing of the token is shown.';
      comment on column sessions.browser is 'Family of the browser as it calls itself, and nothing else of it; no address. Null: begun before this was kept.';
      grant delete on sessions to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke delete on sessions from yorisoi_app;
      alter table sessions drop constraint sessions_browser_check, drop constraint sessions_id_key, drop column browser, drop column id;
    `);
  }
}
