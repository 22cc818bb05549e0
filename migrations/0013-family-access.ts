import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Papers with which somebody of the family sees their own list, the sessions that follow, cards that open nothing. */
export class FamilyAccess implements MigrationInterface {
  readonly name = 'family-access-0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_papers (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        person_id uuid not null,
        code bytea not null,
        birth_date bytea not null,
        rights text collate "C" not null,
        made_from uuid,
        made_by text not null,
        made_at timestamptz not null,
        until_on date not null,
        revoked_at timestamptz,
        failures integer not null default 0,
        pause_until timestamptz,
        locked_at timestamptz,
        constraint access_papers_pkey primary key (municipality_id, id),
        constraint access_papers_code_key unique (municipality_id, code),
        constraint access_papers_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id) on delete cascade,
        constraint access_papers_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id) on delete cascade,
        constraint access_papers_made_from_fkey foreign key (municipality_id, made_from) references access_papers (municipality_id, id) on delete cascade,
        constraint access_papers_rights_check check (rights in ('whole', 'list')),
        constraint access_papers_second_check check (made_from is null or rights = 'list'),
        constraint access_papers_failures_check check (failures >= 0)
      );
      comment on table access_papers is 'One paper a person of a case, with a code of its own; what was issued before stays as history, revoked.';
      comment on column access_papers.code is 'HMAC: the code itself stands on the paper and nowhere else.';
      comment on column access_papers.birth_date is 'HMAC of case and birth date of the person who died: the second factor.';
      comment on column access_papers.rights is 'whole: what a relative may see; list: the list alone, without any person''s name.';
      comment on column access_papers.made_from is 'The paper whose holder made this second code; it ends with that paper.';
      comment on column access_papers.failures is 'Wrong birth dates since it was last used: after five a pause, after ten locked until it is issued anew.';
      create index access_papers_of_case on access_papers (municipality_id, case_id, person_id);

      create table family_sessions (
        municipality_id text collate "C" not null,
        token bytea not null,
        paper_id uuid not null,
        begun_at timestamptz not null,
        seen_at timestamptz not null,
        ends_at timestamptz not null,
        ended_at timestamptz,
        constraint family_sessions_pkey primary key (municipality_id, token),
        constraint family_sessions_paper_fkey foreign key (municipality_id, paper_id) references access_papers (municipality_id, id) on delete cascade
      );
      comment on table family_sessions is 'Opaque: the cookie holds 32 random bytes, the row their SHA-256. Ends with its paper too.';
      create index family_sessions_of_paper on family_sessions (municipality_id, paper_id);

      create table family_attempts (
        municipality_id text collate "C" not null,
        source bytea not null,
        failures integer not null,
        since timestamptz not null,
        constraint family_attempts_pkey primary key (municipality_id, source),
        constraint family_attempts_municipality_fkey foreign key (municipality_id) references municipalities (id)
      );
      comment on table family_attempts is 'Pairs of code and birth date that did not fit, counted for an hour: by address (HMAC), and of all together.';

      create table hand_over_cards (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        reference bytea not null,
        made_by text not null,
        made_at timestamptz not null,
        until_on date not null,
        taken_at timestamptz,
        revoked_at timestamptz,
        constraint hand_over_cards_pkey primary key (municipality_id, id),
        constraint hand_over_cards_reference_key unique (municipality_id, reference),
        constraint hand_over_cards_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id) on delete cascade
      );
      comment on table hand_over_cards is 'Cards that whoever brings the notice hands on to the family: with its reference the counter finds the case, once. It opens nothing.';
      comment on column hand_over_cards.reference is 'HMAC of what stands on the card.';
      create index hand_over_cards_of_case on hand_over_cards (municipality_id, case_id);

      ${policed('access_papers', 'select, insert, update (birth_date, revoked_at, failures, pause_until, locked_at)', inRole('family-door', 'counter', 'system'))}
      ${policed('family_sessions', 'select, insert, update (seen_at, ended_at)', inRole('family-door'))}
      ${policed('family_attempts', 'select, insert, update, delete', inRole('family-door'))}
      ${policed('hand_over_cards', 'select, insert, update (taken_at, revoked_at)', inRole('counter', 'system'))}
      -- Somebody of the family sees their own papers, and may make and take back second codes of them.
      create policy access_papers_own on access_papers for select to yorisoi_app using (${OWN});
      create policy access_papers_second on access_papers for insert to yorisoi_app with check (${OWN} and made_from is not null);
      create policy access_papers_take_back on access_papers for update to yorisoi_app
        using (${OWN} and made_from is not null) with check (${OWN} and made_from is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table hand_over_cards; drop table family_attempts; drop table family_sessions; drop table access_papers;',
    );
  }
}

const inRole = (...roles: string[]): string =>
  `(select current_role_of_actor()) in (${roles.map((role) => `'${role}'`).join(', ')})`;

const OWN = `municipality_id = (select current_municipality()) and (select current_role_of_actor()) = 'family'
          and case_id::text = (select current_setting('yorisoi.case', true))
          and person_id::text = (select current_setting('yorisoi.person', true))`;

const policed = (table: string, rights: string, role: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality()) and ${role})
    with check (municipality_id = (select current_municipality()) and ${role});
  grant ${rights} on ${table} to yorisoi_app;`;
