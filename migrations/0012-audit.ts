import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did, read or was refused what: rows that nobody can change, and the chain that shows it if somebody did. */
export class Audit implements MigrationInterface {
  readonly name = 'audit-0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit (
        municipality_id text collate "C" not null,
        id bigint generated always as identity,
        at timestamptz not null default clock_timestamp(),
        day date not null generated always as ((at at time zone 'Asia/Tokyo')::date) stored,
        actor_id uuid,
        role text collate "C" not null,
        department text collate "C",
        act text collate "C" not null,
        case_id uuid,
        subject_id uuid,
        fields text[] collate "C" not null,
        count integer,
        outcome text collate "C" not null,
        code text collate "C",
        reason bytea,
        constraint audit_pkey primary key (municipality_id, id),
        constraint audit_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint audit_act_check check (act ~ '^[a-z][A-Za-z0-9-]{0,63}$'),
        constraint audit_fields_check check (cardinality(fields) <= 101),
        constraint audit_outcome_check check (outcome in ('done', 'refused') and (outcome = 'refused') = (code is not null)),
        constraint audit_code_check check (code ~ '^[A-Z][A-Z0-9_]{0,63}$')
      );
      comment on table audit is 'Who did, read or was refused what. Only ever added to; no name, no value, no search text. Without foreign keys to cases and accounts: it outlives them.';
      comment on column audit.at is 'By the database''s clock: no caller can say another time.';
      comment on column audit.actor_id is 'Member of staff, program or person of the family; null: the system, or somebody nobody knows.';
      comment on column audit.act is 'What the contract calls it; read, list, search and watch for cases.';
      comment on column audit.subject_id is 'The account, appointment or program that it concerned.';
      comment on column audit.fields is 'Names of fields that were asked for or given; never what stood in them.';
      comment on column audit.count is 'How many: cases in a list, people in a ledger, knocks at the door.';
      comment on column audit.code is 'Why it was refused.';
      comment on column audit.reason is 'The reason that was given, sealed with the key of the case.';
      create index audit_of_case on audit (municipality_id, case_id, id) where case_id is not null;
      create index audit_of_actor on audit (municipality_id, actor_id, id) where actor_id is not null;
      create index audit_of_subject on audit (municipality_id, subject_id, id) where subject_id is not null;
      create index audit_of_day on audit (municipality_id, day, id);

      create table audit_unchained (
        municipality_id text collate "C" not null,
        audit_id bigint not null,
        constraint audit_unchained_pkey primary key (municipality_id, audit_id)
      );
      comment on table audit_unchained is 'Rows of the audit that wait for the chain, for about a second. Written by a trigger, taken away by the chainer.';

      create table audit_chain (
        municipality_id text collate "C" not null,
        day date not null,
        position bigint not null,
        audit_id bigint not null,
        hash bytea not null,
        constraint audit_chain_pkey primary key (municipality_id, day, position),
        constraint audit_chain_audit_key unique (municipality_id, audit_id),
        constraint audit_chain_position_check check (position > 0),
        constraint audit_chain_hash_check check (octet_length(hash) = 32)
      );
      comment on table audit_chain is 'HMAC of the hash before and the row, in the order in which rows were seen committed. The last hash of a day is its head, kept on paper.';
      comment on column audit_chain.day is 'The day in Japan on which the row was chained; its first hash follows from the head of the day before.';

      create function audit_stays() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
      begin
        raise exception 'the audit is only ever added to' using errcode = 'YR002', table = tg_table_name;
      end
      $$;
      comment on function audit_stays() is 'Refuses every change of the audit and its chain, to whomever.';
      ${['audit', 'audit_chain']
        .map(
          (table) => `
      create trigger ${table}_stays before update or delete or truncate on ${table} for each statement execute function audit_stays();
      alter table ${table} enable always trigger ${table}_stays;`,
        )
        .join('')}

      create function audit_to_chain() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
      begin
        insert into public.audit_unchained (municipality_id, audit_id) select municipality_id, id from written;
        return null;
      end
      $$;
      comment on function audit_to_chain() is 'Hands new rows to the chainer; it never waits for those of another transaction.';
      create trigger audit_to_chain after insert on audit referencing new table as written for each statement execute function audit_to_chain();

      ${['audit', 'audit_unchained', 'audit_chain']
        .map(
          (table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;`,
        )
        .join('')}
      -- Nobody writes in another's name; only the door itself, where people become somebody, names whom it has before it.
      create policy audit_written on audit for insert to yorisoi_app with check (
        municipality_id = (select current_municipality())
        and ((select current_role_of_actor()) = 'sign-in'
             -- What a department's word sets going elsewhere its transaction does as the system's; the person stays.
             or (role = (select current_role_of_actor()) or (select current_role_of_actor()) = 'system')
                and coalesce(actor_id::text, '') = (select current_setting('yorisoi.person', true))
                and coalesce(department, '') = (select current_setting('yorisoi.department', true))));
      -- A department reads of the cases that it was asked about: that its policy on questions says.
      create policy audit_read on audit for select to yorisoi_app using (
        municipality_id = (select current_municipality())
        and ((select current_role_of_actor()) in ('auditor', 'privacy-officer')
             or case_id is not null
                and ((select current_role_of_actor()) = 'counter'
                     or (select current_role_of_actor()) = 'department'
                        and exists (select from questions q
                                     where q.municipality_id = audit.municipality_id and q.case_id = audit.case_id
                                       and q.department = (select current_setting('yorisoi.department', true))))));
      create policy audit_unchained_written on audit_unchained for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()));
      create policy audit_chain_read on audit_chain for select to yorisoi_app using (
        municipality_id = (select current_municipality())
        and (select current_role_of_actor()) in ('auditor', 'privacy-officer'));
      create policy audit_relay on audit for select to yorisoi_relay using (true);
      create policy audit_unchained_relay on audit_unchained to yorisoi_relay using (true);
      create policy audit_chain_relay on audit_chain to yorisoi_relay using (true);
      grant select, insert (municipality_id, actor_id, role, department, act, case_id, subject_id, fields, count, outcome, code, reason) on audit to yorisoi_app;
      grant insert on audit_unchained to yorisoi_app;
      grant select on audit_chain to yorisoi_app;
      grant select on audit to yorisoi_relay;
      grant select, delete on audit_unchained to yorisoi_relay;
      grant select, insert on audit_chain to yorisoi_relay;
      grant select on sequence audit_id_seq to yorisoi_relay;

      -- Who reads the audit reads by which sign-in something was done.
      create policy staff_named on staff for select to yorisoi_app using (
        municipality_id = (select current_municipality()) and (select current_role_of_actor()) in ('auditor', 'privacy-officer'));
      create policy programs_named on programs for select to yorisoi_app using (
        municipality_id = (select current_municipality()) and (select current_role_of_actor()) in ('auditor', 'privacy-officer'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy programs_named on programs;
      drop policy staff_named on staff;
      drop table audit_chain;
      drop table audit_unchained;
      drop table audit;
      drop function audit_to_chain();
      drop function audit_stays();
    `);
  }
}
