import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of registrations go in as tokens, with what was registered; numbers run by municipality and year; who was told apart. */
export class Registrations implements MigrationInterface {
  readonly name = 'registrations-0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Keys serve a lost connection, for minutes: those of before, which were stored as they came, are forgotten.
      truncate registrations;
      alter table registrations drop constraint registrations_pkey;
      alter table registrations drop column idempotency_key;
      alter table registrations add column idempotency_key bytea not null, add column content bytea not null;
      alter table registrations add constraint registrations_pkey primary key (municipality_id, idempotency_key);
      comment on column registrations.idempotency_key is 'HMAC of the key: what a caller puts into it is never stored.';
      comment on column registrations.content is 'HMAC of the whole input: the same key with another content is another notice and is refused.';

      create table case_numbers (
        municipality_id text collate "C" not null,
        year integer not null,
        last integer not null,
        constraint case_numbers_pkey primary key (municipality_id, year),
        constraint case_numbers_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint case_numbers_last_check check (last > 0)
      );
      comment on table case_numbers is 'The last reception number given, by municipality and calendar year; taken in the transaction that registers, so none is left out.';
      alter table cases no force row level security;
      insert into case_numbers (municipality_id, year, last)
        select municipality_id, split_part(number, '-', 1)::integer, max(split_part(number, '-', 2)::integer) from cases group by 1, 2;
      alter table cases force row level security;
      alter table case_numbers enable row level security;
      alter table case_numbers force row level security;
      create policy case_numbers_app on case_numbers to yorisoi_app
        using (municipality_id = (select current_municipality())) with check (municipality_id = (select current_municipality()));
      grant select, insert, update (last) on case_numbers to yorisoi_app;
      drop sequence case_number;

      alter table case_changes drop constraint case_changes_kind_check;
      alter table case_changes add constraint case_changes_kind_check check (kind in ('corrected', 'voided', 'opened', 'told-apart'));
      comment on table case_changes is 'Corrections and the like, and at version 1 whom a new case was told apart from: who, when, why; sealed: what stood before and the evidence.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_changes no force row level security;
      delete from case_changes where kind = 'told-apart';
      alter table case_changes force row level security;
      alter table case_changes drop constraint case_changes_kind_check;
      alter table case_changes add constraint case_changes_kind_check check (kind in ('corrected', 'voided', 'opened'));
      comment on table case_changes is 'Corrections and the like: who, when, why; sealed: what stood before and the evidence.';
      create sequence case_number as bigint;
      comment on sequence case_number is 'Runs over all municipalities and never goes back: a number tells nothing but itself.';
      grant usage on sequence case_number to yorisoi_app;
      alter table case_numbers no force row level security;
      select setval('case_number', max(last)) from case_numbers having max(last) is not null;
      drop table case_numbers;
      truncate registrations;
      alter table registrations drop constraint registrations_pkey;
      alter table registrations drop column content, drop column idempotency_key;
      alter table registrations add column idempotency_key text collate "C" not null;
      alter table registrations add constraint registrations_pkey primary key (municipality_id, idempotency_key);
    `);
  }
}
