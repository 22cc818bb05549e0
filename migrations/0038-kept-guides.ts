import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What visitors of the public guide keep without paper, under eight letters: of nobody, and of no case. */
export class KeptGuides implements MigrationInterface {
  readonly name = 'kept-guides-0000000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kept_guides (
        municipality_id text collate "C" not null,
        code bytea not null,
        sealed bytea not null,
        version integer not null default 1,
        kept_on date not null,
        until_on date not null,
        constraint kept_guides_pkey primary key (municipality_id, code),
        constraint kept_guides_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint kept_guides_code_check check (octet_length(code) = 16),
        constraint kept_guides_version_check check (version >= 1),
        constraint kept_guides_until_check check (until_on >= kept_on)
      );
      comment on table kept_guides is 'Answers that somebody gave the public guide, kept under eight letters. Of nobody: neither a person nor a case can be found from here.';
      comment on column kept_guides.code is 'HMAC of the letters, which stand nowhere.';
      comment on column kept_guides.sealed is 'Under a key that follows from the installation''s and the letters: without them nobody opens it.';
      create index kept_guides_by_end on kept_guides (municipality_id, until_on);
      alter table kept_guides enable row level security;
      alter table kept_guides force row level security;
      create policy kept_guides_read on kept_guides for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() in ('family-door', 'counter', 'system')));
      create policy kept_guides_keep on kept_guides for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${AT_THE_DOOR});
      create policy kept_guides_renew on kept_guides for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${AT_THE_DOOR})
        with check (municipality_id = (select current_municipality()) and ${AT_THE_DOOR});
      create policy kept_guides_forget on kept_guides for delete to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'system'));
      grant select, insert, update (sealed, version, kept_on, until_on), delete on kept_guides to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kept_guides');
  }
}

/** Whoever opens the guide is nobody yet: the door through which the family comes in works for them too. */
const AT_THE_DOOR = `(select current_role_of_actor() = 'family-door')`;
