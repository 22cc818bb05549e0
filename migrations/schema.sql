-- Written by the migrations, read by reviewers. Do not edit: `npm run schema` writes it anew.

-- functions

CREATE OR REPLACE FUNCTION public.approvals_by_themselves()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
      begin
        if new.decision is not distinct from old.decision then
          return new;
        end if;
        if new.decided_by::text is distinct from current_setting('yorisoi.person', true) then
          raise exception 'a decision is taken by who takes it' using errcode = 'YR003';
        end if;
        if old.decision is null then
          if new.decision = 'withdrawn' and not (new.decided_by = new.asked_by or new.decided_by is not distinct from new.passes_to) then
            raise exception 'a request is taken back by whose it is' using errcode = 'YR003';
          end if;
        elsif old.decision <> 'approved' or new.decision is distinct from 'withdrawn' or old.used_at is not null or new.used_at is not null
           or new.decided_by not in (old.asked_by, old.decided_by) and new.decided_by is distinct from old.passes_to then
          raise exception 'a decision is taken once' using errcode = 'YR003';
        end if;
        return new;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.audit_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
      begin
        raise exception 'the audit is only ever added to' using errcode = 'YR002', table = tg_table_name;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.audit_to_chain()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
      begin
        insert into public.audit_unchained (municipality_id, audit_id) select municipality_id, id from written;
        return null;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.case_flagged_at(id uuid)
 RETURNS timestamp with time zone
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      begin
        return (case when (select public.current_role_of_actor()) not in ('system', 'counter', 'privacy-officer', 'family', 'family-door') then 'infinity'
                    when not exists (select from public.case_marks m
                                      where m.municipality_id = (select public.current_municipality()) and m.case_id = $1) then 'infinity'
                    else (select max(since) from (
                      select pm.since from public.case_marks m
                        join public.protection_marks pm on pm.municipality_id = m.municipality_id and pm.mark = m.mark
                        join public.protections p on p.municipality_id = m.municipality_id and p.id = pm.protection_id and p.lifted_at is null
                       where m.municipality_id = (select public.current_municipality()) and m.case_id = $1
                         and not exists (select from public.protection_clearances c
                                          where c.municipality_id = m.municipality_id and c.case_id = m.case_id and c.protection_id = p.id and m.mark = any(c.marks))
                      union all
                      select p.since from public.protections p
                       where p.municipality_id = (select public.current_municipality()) and p.case_id = $1 and p.lifted_at is null) known) end);
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.cases_kept_until_their_day()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
      declare
        years integer;
        last_known date;
      begin
        if tg_op = 'UPDATE' and (new.status, new.ended_on, new.destroy_after) is not distinct from (old.status, old.ended_on, old.destroy_after) then
          return new;
        end if;
        if new.status not in ('closed', 'void') then
          if num_nonnulls(new.ended_on, new.destroy_after) > 0 then
            raise exception 'a case that goes on has no last day' using errcode = 'YR003';
          end if;
          return new;
        end if;
        if tg_op = 'UPDATE' and new.status = old.status then
          if new.ended_on is distinct from old.ended_on then
            raise exception 'the day on which a case ended stays' using errcode = 'YR003';
          end if;
        else
          select greatest((new.registered_at at time zone 'Asia/Tokyo')::date, max((c.changed_at at time zone 'Asia/Tokyo')::date))
            into last_known from public.case_changes c where c.municipality_id = new.municipality_id and c.case_id = new.id;
          if new.ended_on is null or new.ended_on < last_known then
            raise exception 'a case ends on no day before what is known of it' using errcode = 'YR003';
          end if;
        end if;
        -- One year unless the city set another number (cases/retention/classes.ts).
        select s.fiscal_years into years from public.retention_settings s
          where s.municipality_id = new.municipality_id and s.kind = case new.status when 'closed' then 'closed-cases' else 'void-cases' end;
        -- As cases/retention/last-day.ts counts: from the 1 April after the fiscal year in which it ended.
        if new.destroy_after is distinct from make_date(extract(year from new.ended_on - interval '3 months')::int + 1 + coalesce(years, 1), 3, 31) then
          raise exception 'a case is kept as long as its kind is' using errcode = 'YR003';
        end if;
        return new;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.consent_paper_kept(of_case uuid, consent uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
        select exists (select from public.consent_papers p
                        where p.municipality_id = (select public.current_municipality())
                          and p.case_id = of_case and p.consent_id = consent and p.taken_out_at is null)
      $function$
;

CREATE OR REPLACE FUNCTION public.current_case()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$ select nullif(current_setting('yorisoi.case', true), '')::uuid $function$
;

CREATE OR REPLACE FUNCTION public.current_municipality()
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
      declare
        municipality text := current_setting('yorisoi.municipality', true);
      begin
        if municipality is null or municipality = '' then
          raise exception 'no context' using
            errcode = 'YR001',
            hint = 'Reach the database through the door: it sets the context of the transaction.';
        end if;
        return municipality;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.current_role_of_actor()
 RETURNS text
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
 SET search_path TO 'pg_catalog'
AS $function$
      declare
        role text := current_setting('yorisoi.role', true);
      begin
        if role is null or role = '' then
          raise exception 'no context' using
            errcode = 'YR001',
            hint = 'Reach the database through the door: it sets the context of the transaction.';
        end if;
        return role;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.destroy_case(list uuid, which uuid, today date, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      declare
        here text := public.current_municipality();
        office text := public.current_role_of_actor();
        somebody text := current_setting('yorisoi.person', true);
        item public.destruction_items;
        found_case public.cases;
        because text;
        gone bigint;
        gone_by_table jsonb := '{}';
        place text;
      begin
        if office <> 'privacy-officer' then
          raise exception 'only a privacy officer destroys' using errcode = 'YR004';
        end if;
        perform set_config('yorisoi.role', 'destruction', true);
        perform from public.approvals a
          where a.municipality_id = here and a.act = 'destroy-cases' and a.subject_id = list and (case when a.passes_on <= destroy_case.today then a.passes_to else a.asked_by end)::text = somebody
            and a.asked_role = 'privacy-officer' and a.decision = 'approved' and a.decided_role = 'privacy-officer'
            and a.decided_by <> a.asked_by and a.used_at is null and a.until_at > destroy_case.at
          for key share;
        if not found then
          raise exception 'two privacy officers have not agreed to this list' using errcode = 'YR004';
        end if;
        select * into found_case from public.cases c where c.municipality_id = here and c.id = which for update;
        select * into item from public.destruction_items i
          where i.municipality_id = here and i.list_id = list and i.case_id = which for update;
        if item.case_id is null then
          raise exception 'this case is not in this list' using errcode = 'YR004';
        end if;
        if item.outcome is not null then
          perform set_config('yorisoi.role', office, true);
          return null;
        end if;
        because := case
          when found_case.status = 'destroyed' then 'gone'
          when found_case.status not in ('closed', 'void') then 'reopened'
          when exists (select from public.case_holds h where h.municipality_id = here and h.case_id = which and h.released_at is null) then 'held'
          when found_case.destroy_after is distinct from item.destroy_after or found_case.destroy_after >= today then 'other-day'
        end;
        if because is null then
          delete from public.family_sessions s using public.access_papers p
            where s.municipality_id = here and p.municipality_id = here and p.id = s.paper_id and p.case_id = which;
          get diagnostics gone = row_count;
          gone_by_table := jsonb_build_object('family_sessions', gone);
          -- What points to a protection of this case: how others are compared with it, and that two people found another case to be about somebody else.
          foreach place in array array['protection_marks', 'protection_clearances'] loop
            execute format('delete from public.%I x using public.protections p where x.municipality_id = $1 and p.municipality_id = $1
                               and p.id = x.protection_id and p.case_id = $2', place) using here, which;
          end loop;
          foreach place in array array['silence_steps', 'mail_questions', 'bookers', 'visits', 'paper_calls', 'paper_moves', 'papers', 'access_papers', 'family_pages', 'hand_over_cards', 'protection_clearances', 'protections', 'approvals', 'consent_papers', 'consents', 'case_marks', 'search_tokens', 'registrations', 'item_numbers', 'list_revisions', 'rulings', 'case_changes', 'statement_history', 'statements', 'answer_entries', 'guide_wishes', 'wished_days', 'question_backs', 'questions', 'case_holds', 'people', 'case_keys'] loop
            execute format('delete from public.%I where municipality_id = $1 and case_id = $2', place) using here, which;
            get diagnostics gone = row_count;
            if place not in ('protection_clearances', 'protections', 'approvals') then
              gone_by_table := gone_by_table || jsonb_build_object(place, gone);
            end if;
          end loop;
          update public.cases c set status = 'destroyed', destroyed_at = destroy_case.at, sealed = ''
            where c.municipality_id = here and c.id = which;
        end if;
        update public.destruction_items i
           set outcome = coalesce(because, 'destroyed'), done_at = destroy_case.at, counts = case when because is null then gone_by_table end
         where i.municipality_id = here and i.list_id = list and i.case_id = which;
        perform set_config('yorisoi.role', office, true);
        return coalesce(because, 'destroyed');
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.forget_what_is_over(today date)
 RETURNS TABLE(kind text, rows integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
      declare
        here text := public.current_municipality();
        office text := public.current_role_of_actor();
        ids uuid[];
      begin
        if office <> 'system' then
          raise exception 'only the daily housekeeping forgets' using errcode = 'YR004';
        end if;
        perform set_config('yorisoi.role', 'destruction', true);
        -- A protection in force is never over; one that was reported goes with its case.
        select coalesce(array_agg(p.id), '{}') into ids from public.protections p
          where p.municipality_id = here and p.source = 'list' and p.lifted_at is not null
            and make_date(extract(year from (p.lifted_at at time zone 'Asia/Tokyo')::date - interval '3 months')::int + 1
                  + coalesce((select s.fiscal_years from public.retention_settings s where s.municipality_id = here and s.kind = 'protections'), 1), 3, 31) < today;
        delete from public.protection_clearances c where c.municipality_id = here and c.protection_id = any(ids);
        delete from public.protection_marks m where m.municipality_id = here and m.protection_id = any(ids);
        delete from public.protections p where p.municipality_id = here and p.id = any(ids);
        -- Why it was ended names the person.
        delete from public.approvals a
          where a.municipality_id = here and a.act = 'lift-protection' and a.case_id is null and a.subject_id = any(ids);
        kind := 'protections'; rows := cardinality(ids);
        return next;
        delete from public.incident_notes n where n.municipality_id = here and n.written_at is not null
            and make_date(extract(year from (n.written_at at time zone 'Asia/Tokyo')::date - interval '3 months')::int + 1
                  + coalesce((select s.fiscal_years from public.retention_settings s where s.municipality_id = here and s.kind = 'incident-notes'), 1), 3, 31) < today;
        kind := 'incident-notes';
        get diagnostics rows = row_count;
        perform set_config('yorisoi.role', office, true);
        return next;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.outbox_wake_relay()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
      begin
        perform pg_notify('outbox', topic) from (select distinct topic from written) topics;
        return null;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.protection_list_as_of()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
        select max(as_of) from public.protection_lists where municipality_id = (select public.current_municipality()) and undone_at is null $function$
;

CREATE OR REPLACE FUNCTION public.protections_lifted_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
      begin
        if new.lifted_with is distinct from old.lifted_with and not exists (
          select from public.approvals a
           where a.municipality_id = new.municipality_id and a.id = new.lifted_with
             and (a.act = 'lift-protection' and a.subject_id = new.id or a.act = 'undo-protection-list' and a.subject_id = new.import_id)
             and a.decision = 'approved' and a.decided_by <> a.asked_by and a.used_at is null) then
          raise exception 'a protection ends with what two people agreed to about it' using errcode = 'YR003';
        end if;
        return new;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.retention_shortened_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog'
AS $function$
      declare
        stands public.retention_settings;
      begin
        if tg_op = 'UPDATE' then
          stands := old;
        else
          select * into stands from public.retention_settings s where s.municipality_id = new.municipality_id and s.kind = new.kind;
        end if;
        -- One year unless the city set another number (cases/retention/classes.ts).
        if new.fiscal_years < coalesce(stands.fiscal_years, 1) and not exists (
          select from public.approvals a
           where a.municipality_id = new.municipality_id and a.id = new.set_with and a.act = 'shorten-retention'
             and a.retention_kind = new.kind and a.fiscal_years = new.fiscal_years
             and a.asked_role = 'privacy-officer' and a.decision = 'approved' and a.decided_role = 'privacy-officer' and a.decided_by <> a.asked_by
             and a.used_at is null and a.until_at > new.set_at and (stands.set_at is null or stands.set_at <= a.asked_at)) then
          raise exception 'what is kept becomes shorter with what two people agreed to about it' using errcode = 'YR003';
        end if;
        return new;
      end
      $function$
;

CREATE OR REPLACE FUNCTION public.statements_keep_history()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public'
AS $function$
      begin
        insert into statement_history (municipality_id, case_id, source, version, said_at, sealed)
          values (old.municipality_id, old.case_id, old.source, old.version, old.said_at, old.sealed);
        return new;
      end
      $function$
;

-- tables

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
  made_at timestamp with time zone not null,
  until_on date not null,
  revoked_at timestamp with time zone,
  failures integer default 0 not null,
  pause_until timestamp with time zone,
  locked_at timestamp with time zone,
  despite_protection boolean default false not null
);

create table answer_entries (
  municipality_id text collate "C" not null,
  question_id uuid not null,
  case_id uuid not null,
  department text collate "C" not null,
  holder_id uuid not null,
  since timestamp with time zone not null,
  until_at timestamp with time zone not null
);

create table appointments (
  municipality_id text collate "C" not null,
  id uuid not null,
  staff_id uuid not null,
  role text collate "C" not null,
  department text collate "C",
  deputy boolean default false not null,
  from_on date not null,
  until_on date,
  handed_to uuid
);

create table approvals (
  municipality_id text collate "C" not null,
  id uuid not null,
  act text collate "C" not null,
  case_id uuid,
  subject_id uuid,
  glass_broken boolean default false not null,
  sealed bytea not null,
  asked_by uuid not null,
  asked_role text collate "C" not null,
  asked_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  decision text collate "C",
  decided_by uuid,
  decided_role text collate "C",
  decided_at timestamp with time zone,
  used_at timestamp with time zone,
  declined_sealed bytea,
  department text collate "C",
  passes_to uuid,
  passes_on date,
  retention_kind text collate "C",
  fiscal_years integer
);

create table audit (
  municipality_id text collate "C" not null,
  id bigint generated always as identity not null,
  at timestamp with time zone default clock_timestamp() not null,
  day date generated always as (((at AT TIME ZONE 'Asia/Tokyo'::text))::date) stored not null,
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
  reason bytea
);

create table audit_chain (
  municipality_id text collate "C" not null,
  day date not null,
  "position" bigint not null,
  audit_id bigint not null,
  hash bytea not null
);

create table audit_unchained (
  municipality_id text collate "C" not null,
  audit_id bigint not null
);

create table backup_keys (
  municipality_id text collate "C" not null,
  epoch integer not null,
  sealed bytea not null,
  changed_at timestamp with time zone not null,
  sheet_epoch integer
);

create table bookers (
  municipality_id text collate "C" not null,
  visit_id uuid not null,
  case_id uuid not null,
  person_id uuid,
  wish_of uuid,
  called_off_at timestamp with time zone,
  failures integer default 0 not null,
  pause_until timestamp with time zone,
  locked_at timestamp with time zone
);

create table case_changes (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  version integer not null,
  kind text collate "C" not null,
  cause text collate "C" not null,
  by_actor text not null,
  changed_at timestamp with time zone not null,
  sealed bytea not null
);

create table case_holds (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  sealed bytea not null,
  by_actor text not null,
  held_at timestamp with time zone not null,
  released_at timestamp with time zone,
  released_by text
);

create table case_keys (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  wrapped bytea not null
);

create table case_marks (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  mark bytea not null
);

create table case_numbers (
  municipality_id text collate "C" not null,
  year integer not null,
  last integer not null
);

create table cases (
  municipality_id text collate "C" not null,
  id uuid not null,
  number text collate "C" not null,
  status text collate "C" default 'open'::text not null,
  release_id text collate "C" not null,
  version integer default 1 not null,
  registered_at timestamp with time zone not null,
  sealed bytea not null,
  ended_on date,
  destroy_after date,
  destroyed_at timestamp with time zone
);

create table consent_papers (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  consent_id uuid not null,
  kind text collate "C" not null,
  size integer not null,
  by_actor text not null,
  added_at timestamp with time zone not null,
  taken_out_by text,
  taken_out_at timestamp with time zone,
  sealed bytea not null
);

create table consents (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  departments text[] collate "C" not null,
  heirship text collate "C" not null,
  way text collate "C" not null,
  given_on date not null,
  until_on date not null,
  by_actor text not null,
  recorded_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  sealed bytea not null,
  purposes text[] collate "C" not null
);

create table contacts (
  municipality_id text collate "C" not null,
  id text collate "C" not null,
  contact jsonb not null,
  stored_at timestamp with time zone default now() not null
);

create table desk_settings (
  municipality_id text collate "C" not null,
  department text collate "C" not null,
  mailbox text,
  where_to_look text,
  digest_hour text collate "C" default '09:00'::text not null,
  version integer default 1 not null,
  digested_on date,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  by_keys text collate "C" default 'by-count'::text not null,
  lead_mailbox text collate "C",
  month_told date
);

create table destruction_items (
  municipality_id text collate "C" not null,
  list_id uuid not null,
  case_id uuid not null,
  number text collate "C" not null,
  ended_on date not null,
  destroy_after date not null,
  outcome text collate "C",
  done_at timestamp with time zone,
  counts jsonb
);

create table destruction_lists (
  municipality_id text collate "C" not null,
  id uuid not null,
  made_on date not null,
  made_at timestamp with time zone not null,
  by_actor text not null,
  hash bytea not null,
  approval_id uuid,
  finished_at timestamp with time zone,
  key_epoch integer
);

create table directory_bindings (
  municipality_id text collate "C" not null,
  staff_id uuid not null,
  identity bytea not null,
  bound_at timestamp with time zone not null
);

create table directory_returns (
  municipality_id text collate "C" not null,
  state bytea not null,
  until_at timestamp with time zone not null
);

create table earlier_secrets (
  municipality_id text collate "C" not null,
  generation integer not null,
  sealed bytea not null,
  changed_at timestamp with time zone not null
);

create table family_attempts (
  municipality_id text collate "C" not null,
  source bytea not null,
  failures integer not null,
  since timestamp with time zone not null
);

create table family_pages (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  person_id uuid not null,
  changed_at timestamp with time zone not null,
  sealed bytea not null
);

create table family_sessions (
  municipality_id text collate "C" not null,
  token bytea not null,
  paper_id uuid not null,
  begun_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone
);

create table guide_wishes (
  municipality_id text collate "C" not null,
  id uuid not null,
  sealed bytea not null,
  state text collate "C" default 'open'::text not null,
  case_id uuid,
  version integer default 1 not null,
  made_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by text,
  person_id uuid
);

create table hand_over_cards (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  reference bytea not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  until_on date not null,
  taken_at timestamp with time zone,
  revoked_at timestamp with time zone
);

create table help_calls (
  municipality_id text collate "C" not null,
  id uuid not null,
  caller_id uuid not null,
  booth text collate "C",
  at timestamp with time zone not null,
  answered_by uuid,
  answered_at timestamp with time zone,
  called_off_at timestamp with time zone
);

create table import_columns (
  municipality_id text collate "C" not null,
  department text collate "C" not null,
  header bytea not null,
  meaning text collate "C" not null
);

create table incident_notes (
  municipality_id text collate "C" not null,
  id uuid not null,
  author_id uuid not null,
  written_at timestamp with time zone not null,
  sealed bytea not null
);

create table invitations (
  municipality_id text collate "C" not null,
  staff_id uuid not null,
  code bytea not null,
  until_at timestamp with time zone not null
);

create table item_numbers (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  code text collate "C" not null,
  number integer not null
);

create table kept_guides (
  municipality_id text collate "C" not null,
  code bytea not null,
  sealed bytea not null,
  version integer default 1 not null,
  kept_on date not null,
  until_on date not null
);

create table ledger_imports (
  municipality_id text collate "C" not null,
  department text collate "C" not null,
  as_of date not null,
  imported_at timestamp with time zone not null,
  rows integer not null,
  columns text[] collate "C" not null,
  found_by text[] collate "C" not null,
  version integer not null,
  imported_by uuid,
  stands_since timestamp with time zone default now() not null,
  before_as_of date,
  before_imported_at timestamp with time zone,
  before_imported_by uuid,
  before_rows integer,
  before_columns text[] collate "C",
  before_found_by text[] collate "C",
  before_until timestamp with time zone
);

create table ledger_rows (
  municipality_id text collate "C" not null,
  department text collate "C" not null,
  token bytea not null,
  "position" integer not null,
  sealed bytea not null
);

create table ledger_rows_before (
  municipality_id text collate "C" not null,
  department text collate "C" not null,
  token bytea not null,
  "position" integer not null,
  sealed bytea not null
);

create table list_revisions (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  revision integer not null,
  content_hash bytea not null,
  issued_at timestamp with time zone not null,
  sealed bytea not null
);

create table mail_questions (
  municipality_id text collate "C" not null,
  question_id uuid not null,
  template text collate "C" not null,
  version text collate "C" not null,
  mail_id uuid not null,
  case_id uuid not null,
  department text collate "C" not null
);

create table mails (
  municipality_id text collate "C" not null,
  id uuid not null,
  department text collate "C" not null,
  template text collate "C" not null,
  state text collate "C" default 'waiting'::text not null,
  attempts integer default 0 not null,
  made_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  problem text collate "C"
);

create table municipalities (
  id text collate "C" not null,
  name text not null,
  demo boolean default false not null
);

create table name_foldings (
  municipality_id text collate "C" not null,
  folding text collate "C" not null,
  step text collate "C" not null,
  after_id uuid not null
);

create table outbox (
  municipality_id text collate "C" not null,
  id bigint generated always as identity not null,
  topic text collate "C" not null,
  payload jsonb not null,
  created_at timestamp with time zone default now() not null,
  attempts integer default 0 not null,
  not_before timestamp with time zone default now() not null,
  sent_at timestamp with time zone
);

create table paper_calls (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  number integer not null,
  person_id uuid not null,
  outcome text collate "C" not null,
  revision integer,
  case_version integer not null,
  again_on date,
  again_hour text collate "C",
  by_actor text not null,
  called_at timestamp with time zone not null,
  sealed bytea
);

create table paper_moves (
  municipality_id text collate "C" not null,
  paper_id uuid not null,
  number integer not null,
  case_id uuid not null,
  state text collate "C" not null,
  person_id uuid,
  department text collate "C",
  by_actor text not null,
  moved_at timestamp with time zone not null,
  sealed bytea
);

create table papers (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  number integer not null,
  kind text collate "C" not null,
  made_key text collate "C" not null,
  person_id uuid,
  revision integer,
  case_version integer not null,
  access_paper_id uuid,
  made_by text not null,
  made_at timestamp with time zone not null,
  sealed bytea
);

create table people (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  "position" integer not null,
  sealed bytea not null
);

create table programs (
  municipality_id text collate "C" not null,
  id uuid not null,
  name text not null,
  key bytea not null,
  role text collate "C" not null,
  department text collate "C",
  operations text[] collate "C" not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  until_on date not null,
  revoked_at timestamp with time zone
);

create table protection_clearances (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  protection_id uuid not null,
  marks bytea[] not null,
  approval_id uuid not null,
  cleared_at timestamp with time zone not null
);

create table protection_lists (
  municipality_id text collate "C" not null,
  id bigint generated always as identity not null,
  as_of date not null,
  imported_at timestamp with time zone not null,
  by_actor text not null,
  rows integer not null,
  import_id uuid default gen_random_uuid() not null,
  added integer,
  undone_at timestamp with time zone,
  undone_with uuid
);

create table protection_marks (
  municipality_id text collate "C" not null,
  mark bytea not null,
  protection_id uuid not null,
  since timestamp with time zone not null,
  import_id uuid
);

create table protections (
  municipality_id text collate "C" not null,
  id uuid not null,
  source text collate "C" not null,
  identity bytea,
  case_id uuid,
  person_id uuid,
  since timestamp with time zone not null,
  by_actor text not null,
  seen_on date,
  sealed bytea not null,
  lifted_at timestamp with time zone,
  lifted_with uuid,
  import_id uuid,
  seen_in uuid,
  seen_before date
);

create table question_backs (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  question_id uuid not null,
  department text collate "C" not null,
  state text collate "C" default 'at-counter'::text not null,
  version integer default 1 not null,
  asked_by text not null,
  asked_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  sealed bytea not null
);

create table questions (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  department text collate "C" not null,
  queue text collate "C" not null,
  state text collate "C" not null,
  round integer default 1 not null,
  sending integer default 0 not null,
  lease_until timestamp with time zone,
  reason text collate "C",
  version integer default 1 not null,
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  due_on date,
  told boolean default false not null,
  asked_back text collate "C",
  resumed_at timestamp with time zone,
  waited_days integer default 0 not null
);

create table registrations (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  idempotency_key bytea not null,
  content bytea not null
);

create table releases (
  municipality_id text collate "C" not null,
  id text collate "C" not null,
  law jsonb not null,
  stored_at timestamp with time zone default now() not null
);

create table retention_settings (
  municipality_id text collate "C" not null,
  kind text collate "C" not null,
  fiscal_years integer not null,
  sealed bytea not null,
  by_actor text not null,
  set_at timestamp with time zone not null,
  set_with uuid
);

create table rulings (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  code text collate "C" not null,
  version integer not null,
  department text collate "C" not null,
  outcome text collate "C" not null,
  by_actor text not null,
  ruled_at timestamp with time zone not null,
  sealed bytea not null,
  retired_by integer,
  reviewed_at timestamp with time zone
);

create table schema_migrations (
  id integer generated always as identity not null,
  "timestamp" bigint not null,
  name text not null
);

create table search_tokens (
  municipality_id text collate "C" not null,
  token bytea not null,
  case_id uuid not null,
  registered_at timestamp with time zone not null,
  of_visit boolean default false not null
);

create table sessions (
  municipality_id text collate "C" not null,
  token bytea not null,
  staff_id uuid not null,
  appointment_id uuid not null,
  idle_minutes integer not null,
  begun_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  id uuid default gen_random_uuid() not null,
  browser text collate "C"
);

create table sign_in_attempts (
  municipality_id text collate "C" not null,
  source bytea not null,
  failures integer not null,
  failed_at timestamp with time zone not null,
  wait_until timestamp with time zone not null
);

create table silence_steps (
  municipality_id text collate "C" not null,
  question_id uuid not null,
  step text collate "C" not null,
  round integer not null,
  case_id uuid not null,
  department text collate "C" not null,
  at timestamp with time zone not null
);

create table staff (
  municipality_id text collate "C" not null,
  id uuid not null,
  login text collate "C" not null,
  name text not null,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone
);

create table staff_credentials (
  municipality_id text collate "C" not null,
  staff_id uuid not null,
  password text collate "C" not null,
  second_kind text collate "C" not null,
  second_sealed bytea,
  second_used bigint
);

create table statement_history (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  source text collate "C" not null,
  version integer not null,
  said_at timestamp with time zone not null,
  sealed bytea not null
);

create table statements (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  source text collate "C" not null,
  version integer default 1 not null,
  said_at timestamp with time zone not null,
  sealed bytea not null,
  stands boolean default true not null
);

create table visits (
  municipality_id text collate "C" not null,
  id uuid not null,
  case_id uuid not null,
  day date not null,
  hour text collate "C",
  kind text collate "C" not null,
  state text collate "C" not null,
  version integer default 1 not null,
  sealed bytea not null,
  made_by text not null,
  made_at timestamp with time zone not null,
  arrived_at timestamp with time zone
);

create table wished_days (
  municipality_id text collate "C" not null,
  case_id uuid not null,
  "position" integer not null,
  day date not null,
  part text collate "C" not null,
  made_by text not null,
  made_at timestamp with time zone not null
);

create table workplaces (
  municipality_id text collate "C" not null,
  token bytea not null,
  label text not null,
  department text collate "C",
  registered_by uuid not null,
  registered_at timestamp with time zone not null,
  until_on date not null,
  ended_at timestamp with time zone
);

-- constraints

alter table access_papers add constraint access_papers_failures_check CHECK ((failures >= 0));

alter table access_papers add constraint access_papers_rights_check CHECK ((rights = ANY (ARRAY['whole'::text, 'list'::text])));

alter table access_papers add constraint access_papers_second_check CHECK (((made_from IS NULL) OR (rights = 'list'::text)));

alter table access_papers add constraint access_papers_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id) ON DELETE CASCADE;

alter table access_papers add constraint access_papers_made_from_fkey FOREIGN KEY (municipality_id, made_from) REFERENCES access_papers(municipality_id, id) ON DELETE CASCADE;

alter table access_papers add constraint access_papers_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id) ON DELETE CASCADE;

alter table access_papers add constraint access_papers_pkey PRIMARY KEY (municipality_id, id);

alter table access_papers add constraint access_papers_code_key UNIQUE (municipality_id, code);

alter table answer_entries add constraint answer_entries_until_check CHECK ((until_at > since));

alter table answer_entries add constraint answer_entries_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table answer_entries add constraint answer_entries_question_fkey FOREIGN KEY (municipality_id, question_id) REFERENCES questions(municipality_id, id);

alter table answer_entries add constraint answer_entries_pkey PRIMARY KEY (municipality_id, question_id);

alter table appointments add constraint appointments_department_check CHECK (((role = ANY (ARRAY['department'::text, 'department-lead'::text])) = (department IS NOT NULL)));

alter table appointments add constraint appointments_handed_check CHECK (((handed_to IS NULL) OR (until_on IS NOT NULL)));

alter table appointments add constraint appointments_period_check CHECK (((until_on IS NULL) OR (until_on >= from_on)));

alter table appointments add constraint appointments_role_check CHECK ((role = ANY (ARRAY['counter'::text, 'department'::text, 'department-lead'::text, 'catalogue-admin'::text, 'people-admin'::text, 'privacy-officer'::text, 'auditor'::text])));

alter table appointments add constraint appointments_handed_fkey FOREIGN KEY (municipality_id, handed_to) REFERENCES staff(municipality_id, id);

alter table appointments add constraint appointments_staff_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, id);

alter table appointments add constraint appointments_pkey PRIMARY KEY (municipality_id, id);

alter table approvals add constraint approvals_act_check CHECK ((act = ANY (ARRAY['show-address'::text, 'online-access'::text, 'lift-protection'::text, 'destroy-cases'::text, 'export-sheet'::text, 'undo-protection-list'::text, 'grant-access'::text, 'shorten-retention'::text, 'paper-list'::text])));

alter table approvals add constraint approvals_decided_check CHECK ((num_nulls(decision, decided_by, decided_role, decided_at) = ANY (ARRAY[0, 4])));

alter table approvals add constraint approvals_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'declined'::text, 'withdrawn'::text, 'looked-at'::text])));

alter table approvals add constraint approvals_declined_check CHECK (((declined_sealed IS NULL) OR (NOT (decision IS DISTINCT FROM 'declined'::text))));

alter table approvals add constraint approvals_department_check CHECK (((act = 'export-sheet'::text) = (department IS NOT NULL)));

alter table approvals add constraint approvals_glass_check CHECK (((glass_broken = (decision = 'looked-at'::text)) OR (decision IS NULL)));

alter table approvals add constraint approvals_passes_check CHECK (((passes_to IS NULL) = (passes_on IS NULL)));

alter table approvals add constraint approvals_retention_check CHECK ((num_nulls(retention_kind, fiscal_years) =
CASE act
    WHEN 'shorten-retention'::text THEN 0
    ELSE 2
END));

alter table approvals add constraint approvals_second_check CHECK (((decision IS NULL) OR (decision = 'withdrawn'::text) OR (NOT ((decided_by = asked_by) OR (NOT (decided_by IS DISTINCT FROM passes_to))))));

alter table approvals add constraint approvals_used_check CHECK (((used_at IS NULL) OR glass_broken OR (decision = 'approved'::text)));

alter table approvals add constraint approvals_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES staff(municipality_id, id);

alter table approvals add constraint approvals_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table approvals add constraint approvals_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES staff(municipality_id, id);

alter table approvals add constraint approvals_passes_to_fkey FOREIGN KEY (municipality_id, passes_to) REFERENCES staff(municipality_id, id);

alter table approvals add constraint approvals_pkey PRIMARY KEY (municipality_id, id);

alter table audit add constraint audit_act_check CHECK ((act ~ '^[a-z][A-Za-z0-9-]{0,63}$'::text));

alter table audit add constraint audit_code_check CHECK ((code ~ '^[A-Z][A-Z0-9_]{0,63}$'::text));

alter table audit add constraint audit_fields_check CHECK ((cardinality(fields) <= 101));

alter table audit add constraint audit_outcome_check CHECK (((outcome = ANY (ARRAY['done'::text, 'refused'::text])) AND ((outcome = 'refused'::text) = (code IS NOT NULL))));

alter table audit add constraint audit_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table audit add constraint audit_pkey PRIMARY KEY (municipality_id, id);

alter table audit_chain add constraint audit_chain_hash_check CHECK ((octet_length(hash) = 32));

alter table audit_chain add constraint audit_chain_position_check CHECK (("position" > 0));

alter table audit_chain add constraint audit_chain_pkey PRIMARY KEY (municipality_id, day, "position");

alter table audit_chain add constraint audit_chain_audit_key UNIQUE (municipality_id, audit_id);

alter table audit_unchained add constraint audit_unchained_pkey PRIMARY KEY (municipality_id, audit_id);

alter table backup_keys add constraint backup_keys_epoch_check CHECK ((epoch > 0));

alter table backup_keys add constraint backup_keys_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table backup_keys add constraint backup_keys_pkey PRIMARY KEY (municipality_id);

alter table bookers add constraint bookers_failures_check CHECK ((failures >= 0));

alter table bookers add constraint bookers_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table bookers add constraint bookers_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table bookers add constraint bookers_visit_fkey FOREIGN KEY (municipality_id, visit_id) REFERENCES visits(municipality_id, id);

alter table bookers add constraint bookers_wish_fkey FOREIGN KEY (municipality_id, wish_of) REFERENCES visits(municipality_id, id);

alter table bookers add constraint bookers_pkey PRIMARY KEY (municipality_id, visit_id);

alter table case_changes add constraint case_changes_kind_check CHECK ((kind = ANY (ARRAY['corrected'::text, 'voided'::text, 'opened'::text, 'told-apart'::text, 'closed'::text, 'reopened'::text])));

alter table case_changes add constraint case_changes_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table case_changes add constraint case_changes_pkey PRIMARY KEY (municipality_id, case_id, version);

alter table case_holds add constraint case_holds_released_check CHECK (((released_at IS NULL) = (released_by IS NULL)));

alter table case_holds add constraint case_holds_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table case_holds add constraint case_holds_pkey PRIMARY KEY (municipality_id, id);

alter table case_keys add constraint case_keys_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id) ON DELETE CASCADE;

alter table case_keys add constraint case_keys_pkey PRIMARY KEY (municipality_id, case_id);

alter table case_marks add constraint case_marks_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id) ON DELETE CASCADE;

alter table case_marks add constraint case_marks_pkey PRIMARY KEY (municipality_id, case_id, mark);

alter table case_numbers add constraint case_numbers_last_check CHECK ((last > 0));

alter table case_numbers add constraint case_numbers_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table case_numbers add constraint case_numbers_pkey PRIMARY KEY (municipality_id, year);

alter table cases add constraint cases_destroyed_check CHECK ((((status = 'destroyed'::text) = (destroyed_at IS NOT NULL)) AND ((status <> 'destroyed'::text) OR (sealed = '\x'::bytea))));

alter table cases add constraint cases_status_check CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text, 'void'::text, 'destroyed'::text])));

alter table cases add constraint cases_version_check CHECK ((version > 0));

alter table cases add constraint cases_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table cases add constraint cases_release_fkey FOREIGN KEY (municipality_id, release_id) REFERENCES releases(municipality_id, id);

alter table cases add constraint cases_pkey PRIMARY KEY (municipality_id, id);

alter table cases add constraint cases_number_key UNIQUE (municipality_id, number);

alter table consent_papers add constraint consent_papers_kind_check CHECK ((kind = ANY (ARRAY['pdf'::text, 'jpeg'::text, 'png'::text, 'signature'::text])));

alter table consent_papers add constraint consent_papers_out_check CHECK ((((taken_out_at IS NULL) = (taken_out_by IS NULL)) AND ((taken_out_at IS NULL) = (sealed <> '\x'::bytea))));

alter table consent_papers add constraint consent_papers_signature_check CHECK (((kind <> 'signature'::text) OR (taken_out_at IS NULL)));

alter table consent_papers add constraint consent_papers_size_check CHECK ((size > 0));

alter table consent_papers add constraint consent_papers_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table consent_papers add constraint consent_papers_consent_fkey FOREIGN KEY (municipality_id, consent_id) REFERENCES consents(municipality_id, id);

alter table consent_papers add constraint consent_papers_pkey PRIMARY KEY (municipality_id, id);

alter table consents add constraint consents_departments_check CHECK ((cardinality(departments) > 0));

alter table consents add constraint consents_heirship_check CHECK ((heirship = ANY (ARRAY['proven'::text, 'stated'::text])));

alter table consents add constraint consents_period_check CHECK ((until_on >= given_on));

alter table consents add constraint consents_purposes_check CHECK (((cardinality(purposes) > 0) AND (purposes <@ '{look-up,tell}'::text[])));

alter table consents add constraint consents_way_check CHECK ((way = ANY (ARRAY['paper'::text, 'screen'::text, 'oral'::text])));

alter table consents add constraint consents_withdrawn_check CHECK (((withdrawn_at IS NULL) = (withdrawn_by IS NULL)));

alter table consents add constraint consents_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table consents add constraint consents_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table consents add constraint consents_pkey PRIMARY KEY (municipality_id, id);

alter table contacts add constraint contacts_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text));

alter table contacts add constraint contacts_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table contacts add constraint contacts_pkey PRIMARY KEY (municipality_id, id);

alter table desk_settings add constraint desk_settings_by_keys_check CHECK ((by_keys = ANY (ARRAY['by-count'::text, 'yes'::text, 'no'::text])));

alter table desk_settings add constraint desk_settings_hour_check CHECK ((digest_hour ~ '^(0[89]|1[0-7]):[0-5][0-9]$'::text));

alter table desk_settings add constraint desk_settings_version_check CHECK ((version > 0));

alter table desk_settings add constraint desk_settings_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table desk_settings add constraint desk_settings_pkey PRIMARY KEY (municipality_id, department);

alter table destruction_items add constraint destruction_items_done_check CHECK ((((outcome IS NULL) = (done_at IS NULL)) AND ((NOT (outcome IS DISTINCT FROM 'destroyed'::text)) = (counts IS NOT NULL))));

alter table destruction_items add constraint destruction_items_outcome_check CHECK ((outcome = ANY (ARRAY['destroyed'::text, 'held'::text, 'reopened'::text, 'other-day'::text, 'gone'::text])));

alter table destruction_items add constraint destruction_items_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table destruction_items add constraint destruction_items_list_fkey FOREIGN KEY (municipality_id, list_id) REFERENCES destruction_lists(municipality_id, id);

alter table destruction_items add constraint destruction_items_pkey PRIMARY KEY (municipality_id, list_id, case_id);

alter table destruction_lists add constraint destruction_lists_finished_check CHECK ((num_nulls(approval_id, finished_at, key_epoch) = ANY (ARRAY[0, 3])));

alter table destruction_lists add constraint destruction_lists_hash_check CHECK ((octet_length(hash) = 32));

alter table destruction_lists add constraint destruction_lists_approval_fkey FOREIGN KEY (municipality_id, approval_id) REFERENCES approvals(municipality_id, id);

alter table destruction_lists add constraint destruction_lists_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table destruction_lists add constraint destruction_lists_pkey PRIMARY KEY (municipality_id, id);

alter table directory_bindings add constraint directory_bindings_staff_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, id);

alter table directory_bindings add constraint directory_bindings_pkey PRIMARY KEY (municipality_id, staff_id);

alter table directory_bindings add constraint directory_bindings_identity_key UNIQUE (municipality_id, identity);

alter table directory_returns add constraint directory_returns_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table directory_returns add constraint directory_returns_pkey PRIMARY KEY (municipality_id, state);

alter table earlier_secrets add constraint earlier_secrets_generation_check CHECK ((generation > 0));

alter table earlier_secrets add constraint earlier_secrets_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table earlier_secrets add constraint earlier_secrets_pkey PRIMARY KEY (municipality_id, generation);

alter table family_attempts add constraint family_attempts_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table family_attempts add constraint family_attempts_pkey PRIMARY KEY (municipality_id, source);

alter table family_pages add constraint family_pages_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table family_pages add constraint family_pages_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table family_pages add constraint family_pages_pkey PRIMARY KEY (municipality_id, case_id, person_id);

alter table family_sessions add constraint family_sessions_paper_fkey FOREIGN KEY (municipality_id, paper_id) REFERENCES access_papers(municipality_id, id) ON DELETE CASCADE;

alter table family_sessions add constraint family_sessions_pkey PRIMARY KEY (municipality_id, token);

alter table guide_wishes add constraint guide_wishes_linked_check CHECK (((state <> 'linked'::text) OR (case_id IS NOT NULL)));

alter table guide_wishes add constraint guide_wishes_person_check CHECK (((person_id IS NULL) OR ((case_id IS NOT NULL) AND (state <> 'open'::text))));

alter table guide_wishes add constraint guide_wishes_settled_check CHECK ((((state = 'open'::text) = (settled_at IS NULL)) AND ((settled_at IS NULL) = (settled_by IS NULL))));

alter table guide_wishes add constraint guide_wishes_state_check CHECK ((state = ANY (ARRAY['open'::text, 'linked'::text, 'done'::text])));

alter table guide_wishes add constraint guide_wishes_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table guide_wishes add constraint guide_wishes_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table guide_wishes add constraint guide_wishes_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table guide_wishes add constraint guide_wishes_pkey PRIMARY KEY (municipality_id, id);

alter table hand_over_cards add constraint hand_over_cards_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id) ON DELETE CASCADE;

alter table hand_over_cards add constraint hand_over_cards_pkey PRIMARY KEY (municipality_id, id);

alter table hand_over_cards add constraint hand_over_cards_reference_key UNIQUE (municipality_id, reference);

alter table help_calls add constraint help_calls_answered_by_check CHECK ((answered_by <> caller_id));

alter table help_calls add constraint help_calls_answered_check CHECK (((answered_by IS NULL) = (answered_at IS NULL)));

alter table help_calls add constraint help_calls_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table help_calls add constraint help_calls_pkey PRIMARY KEY (municipality_id, id);

alter table import_columns add constraint import_columns_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table import_columns add constraint import_columns_pkey PRIMARY KEY (municipality_id, department, header);

alter table incident_notes add constraint incident_notes_author_fkey FOREIGN KEY (municipality_id, author_id) REFERENCES staff(municipality_id, id);

alter table incident_notes add constraint incident_notes_pkey PRIMARY KEY (municipality_id, id);

alter table invitations add constraint invitations_staff_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, id);

alter table invitations add constraint invitations_pkey PRIMARY KEY (municipality_id, staff_id);

alter table item_numbers add constraint item_numbers_number_check CHECK ((number > 0));

alter table item_numbers add constraint item_numbers_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table item_numbers add constraint item_numbers_pkey PRIMARY KEY (municipality_id, case_id, code);

alter table kept_guides add constraint kept_guides_code_check CHECK ((octet_length(code) = 16));

alter table kept_guides add constraint kept_guides_until_check CHECK ((until_on >= kept_on));

alter table kept_guides add constraint kept_guides_version_check CHECK ((version >= 1));

alter table kept_guides add constraint kept_guides_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table kept_guides add constraint kept_guides_pkey PRIMARY KEY (municipality_id, code);

alter table ledger_imports add constraint ledger_imports_before_check CHECK ((num_nonnulls(before_as_of, before_imported_at, before_rows, before_columns, before_found_by, before_until) = ANY (ARRAY[0, 6])));

alter table ledger_imports add constraint ledger_imports_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table ledger_imports add constraint ledger_imports_pkey PRIMARY KEY (municipality_id, department);

alter table ledger_rows add constraint ledger_rows_import_fkey FOREIGN KEY (municipality_id, department) REFERENCES ledger_imports(municipality_id, department) ON DELETE CASCADE;

alter table ledger_rows add constraint ledger_rows_pkey PRIMARY KEY (municipality_id, department, token, "position");

alter table ledger_rows_before add constraint ledger_rows_before_import_fkey FOREIGN KEY (municipality_id, department) REFERENCES ledger_imports(municipality_id, department) ON DELETE CASCADE;

alter table ledger_rows_before add constraint ledger_rows_before_pkey PRIMARY KEY (municipality_id, department, token, "position");

alter table list_revisions add constraint list_revisions_revision_check CHECK ((revision > 0));

alter table list_revisions add constraint list_revisions_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table list_revisions add constraint list_revisions_pkey PRIMARY KEY (municipality_id, case_id, revision);

alter table mail_questions add constraint mail_questions_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table mail_questions add constraint mail_questions_mail_fkey FOREIGN KEY (municipality_id, mail_id) REFERENCES mails(municipality_id, id);

alter table mail_questions add constraint mail_questions_pkey PRIMARY KEY (municipality_id, question_id, template, version);

alter table mails add constraint mails_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'refused'::text, 'needless'::text])));

alter table mails add constraint mails_template_check CHECK ((template = ANY (ARRAY['digest'::text, 'reminder'::text, 'deputy'::text, 'lead'::text, 'by-counter'::text, 'visits'::text, 'month'::text])));

alter table mails add constraint mails_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table mails add constraint mails_pkey PRIMARY KEY (municipality_id, id);

alter table municipalities add constraint municipalities_id_check CHECK ((id ~ '^[a-z0-9][a-z0-9-]{0,62}$'::text));

alter table municipalities add constraint municipalities_name_check CHECK ((name <> ''::text));

alter table municipalities add constraint municipalities_pkey PRIMARY KEY (id);

alter table name_foldings add constraint name_foldings_step_check CHECK ((step = ANY (ARRAY['cases'::text, 'protections'::text, 'done'::text])));

alter table name_foldings add constraint name_foldings_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table name_foldings add constraint name_foldings_pkey PRIMARY KEY (municipality_id);

alter table outbox add constraint outbox_attempts_check CHECK ((attempts >= 0));

alter table outbox add constraint outbox_payload_check CHECK (((jsonb_typeof(payload) = 'object'::text) AND (octet_length((payload)::text) <= 100000)));

alter table outbox add constraint outbox_topic_check CHECK ((topic ~ '^[a-z][a-z0-9.-]*$'::text));

alter table outbox add constraint outbox_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table outbox add constraint outbox_pkey PRIMARY KEY (municipality_id, id);

alter table paper_calls add constraint paper_calls_again_check CHECK (((again_on IS NULL) OR (outcome = 'no-answer'::text)));

alter table paper_calls add constraint paper_calls_hour_check CHECK (((again_hour IS NULL) OR ((again_on IS NOT NULL) AND (again_hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))));

alter table paper_calls add constraint paper_calls_number_check CHECK ((number > 0));

alter table paper_calls add constraint paper_calls_outcome_check CHECK ((outcome = ANY (ARRAY['called'::text, 'no-answer'::text, 'letter'::text, 'undone'::text])));

alter table paper_calls add constraint paper_calls_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table paper_calls add constraint paper_calls_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table paper_calls add constraint paper_calls_pkey PRIMARY KEY (municipality_id, case_id, number);

alter table paper_moves add constraint paper_moves_department_check CHECK (((department IS NULL) OR (state = 'accepted'::text)));

alter table paper_moves add constraint paper_moves_number_check CHECK ((number > 0));

alter table paper_moves add constraint paper_moves_state_check CHECK ((state = ANY (ARRAY['handed-over'::text, 'posted'::text, 'signed'::text, 'accepted'::text, 'taken-back'::text, 'undone'::text])));

alter table paper_moves add constraint paper_moves_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table paper_moves add constraint paper_moves_paper_fkey FOREIGN KEY (municipality_id, paper_id) REFERENCES papers(municipality_id, id);

alter table paper_moves add constraint paper_moves_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table paper_moves add constraint paper_moves_pkey PRIMARY KEY (municipality_id, paper_id, number);

alter table papers add constraint papers_access_check CHECK (((kind = 'access-paper'::text) = (access_paper_id IS NOT NULL)));

alter table papers add constraint papers_kind_check CHECK ((kind = ANY (ARRAY['access-paper'::text, 'list'::text, 'first-page'::text, 'power-of-attorney'::text, 'other'::text])));

alter table papers add constraint papers_number_check CHECK ((number > 0));

alter table papers add constraint papers_access_paper_fkey FOREIGN KEY (municipality_id, access_paper_id) REFERENCES access_papers(municipality_id, id);

alter table papers add constraint papers_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table papers add constraint papers_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table papers add constraint papers_pkey PRIMARY KEY (municipality_id, id);

alter table papers add constraint papers_made_key_key UNIQUE (municipality_id, case_id, made_key);

alter table papers add constraint papers_number_key UNIQUE (municipality_id, case_id, number);

alter table people add constraint people_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table people add constraint people_pkey PRIMARY KEY (municipality_id, id);

alter table people add constraint people_position_key UNIQUE (municipality_id, case_id, "position");

alter table programs add constraint programs_department_check CHECK (((role = 'department'::text) = (department IS NOT NULL)));

alter table programs add constraint programs_operations_check CHECK ((cardinality(operations) > 0));

alter table programs add constraint programs_role_check CHECK ((role = ANY (ARRAY['counter'::text, 'department'::text])));

alter table programs add constraint programs_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table programs add constraint programs_pkey PRIMARY KEY (municipality_id, id);

alter table programs add constraint programs_key_key UNIQUE (municipality_id, key);

alter table protection_clearances add constraint protection_clearances_approval_fkey FOREIGN KEY (municipality_id, approval_id) REFERENCES approvals(municipality_id, id);

alter table protection_clearances add constraint protection_clearances_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id) ON DELETE CASCADE;

alter table protection_clearances add constraint protection_clearances_protection_fkey FOREIGN KEY (municipality_id, protection_id) REFERENCES protections(municipality_id, id);

alter table protection_clearances add constraint protection_clearances_pkey PRIMARY KEY (municipality_id, case_id, protection_id);

alter table protection_lists add constraint protection_lists_added_check CHECK ((added >= 0));

alter table protection_lists add constraint protection_lists_rows_check CHECK ((rows >= 0));

alter table protection_lists add constraint protection_lists_undone_check CHECK (((undone_at IS NULL) = (undone_with IS NULL)));

alter table protection_lists add constraint protection_lists_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table protection_lists add constraint protection_lists_undone_fkey FOREIGN KEY (municipality_id, undone_with) REFERENCES approvals(municipality_id, id);

alter table protection_lists add constraint protection_lists_pkey PRIMARY KEY (municipality_id, id);

alter table protection_lists add constraint protection_lists_import_key UNIQUE (municipality_id, import_id);

alter table protection_marks add constraint protection_marks_import_fkey FOREIGN KEY (municipality_id, import_id) REFERENCES protection_lists(municipality_id, import_id);

alter table protection_marks add constraint protection_marks_protection_fkey FOREIGN KEY (municipality_id, protection_id) REFERENCES protections(municipality_id, id);

alter table protection_marks add constraint protection_marks_pkey PRIMARY KEY (municipality_id, mark, protection_id);

alter table protections add constraint protections_lift_check CHECK (((lifted_at IS NULL) = (lifted_with IS NULL)));

alter table protections add constraint protections_list_check CHECK (((source = 'list'::text) = ((identity IS NOT NULL) AND (seen_on IS NOT NULL) AND (case_id IS NULL))));

alter table protections add constraint protections_reported_check CHECK (((source = 'reported'::text) = (case_id IS NOT NULL)));

alter table protections add constraint protections_source_check CHECK ((source = ANY (ARRAY['list'::text, 'reported'::text])));

alter table protections add constraint protections_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table protections add constraint protections_import_fkey FOREIGN KEY (municipality_id, import_id) REFERENCES protection_lists(municipality_id, import_id);

alter table protections add constraint protections_lifted_fkey FOREIGN KEY (municipality_id, lifted_with) REFERENCES approvals(municipality_id, id);

alter table protections add constraint protections_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table protections add constraint protections_person_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES people(municipality_id, id);

alter table protections add constraint protections_seen_in_fkey FOREIGN KEY (municipality_id, seen_in) REFERENCES protection_lists(municipality_id, import_id);

alter table protections add constraint protections_pkey PRIMARY KEY (municipality_id, id);

alter table question_backs add constraint question_backs_ended_check CHECK (((state = ANY (ARRAY['at-counter'::text, 'with-family'::text])) = (ended_at IS NULL)));

alter table question_backs add constraint question_backs_state_check CHECK ((state = ANY (ARRAY['at-counter'::text, 'with-family'::text, 'answered'::text, 'taken-back'::text, 'not-needed'::text])));

alter table question_backs add constraint question_backs_version_check CHECK ((version > 0));

alter table question_backs add constraint question_backs_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table question_backs add constraint question_backs_question_fkey FOREIGN KEY (municipality_id, question_id) REFERENCES questions(municipality_id, id);

alter table question_backs add constraint question_backs_pkey PRIMARY KEY (municipality_id, id);

alter table questions add constraint questions_asked_back_check CHECK ((asked_back = ANY (ARRAY['counter'::text, 'family'::text])));

alter table questions add constraint questions_queue_check CHECK ((queue = ANY (ARRAY['fast'::text, 'slow'::text])));

alter table questions add constraint questions_round_check CHECK (((round > 0) AND (sending >= 0) AND (version > 0)));

alter table questions add constraint questions_state_check CHECK ((state = ANY (ARRAY['held'::text, 'asked'::text, 'with-person'::text, 'needs-person'::text, 'answered'::text, 'attends'::text, 'not-asked'::text, 'withdrawn'::text])));

alter table questions add constraint questions_waited_check CHECK ((waited_days >= 0));

alter table questions add constraint questions_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table questions add constraint questions_pkey PRIMARY KEY (municipality_id, id);

alter table questions add constraint questions_case_department_key UNIQUE (municipality_id, case_id, department);

alter table registrations add constraint registrations_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table registrations add constraint registrations_pkey PRIMARY KEY (municipality_id, idempotency_key);

alter table releases add constraint releases_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text));

alter table releases add constraint releases_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table releases add constraint releases_pkey PRIMARY KEY (municipality_id, id);

alter table retention_settings add constraint retention_settings_kind_check CHECK ((kind = ANY (ARRAY['closed-cases'::text, 'void-cases'::text, 'protections'::text, 'incident-notes'::text])));

alter table retention_settings add constraint retention_settings_years_check CHECK (((fiscal_years >= 0) AND (fiscal_years <= 10)));

alter table retention_settings add constraint retention_settings_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table retention_settings add constraint retention_settings_set_with_fkey FOREIGN KEY (municipality_id, set_with) REFERENCES approvals(municipality_id, id);

alter table retention_settings add constraint retention_settings_pkey PRIMARY KEY (municipality_id, kind);

alter table rulings add constraint rulings_outcome_check CHECK ((outcome = ANY (ARRAY['REQUIRED'::text, 'NOT_REQUIRED'::text, 'TO_CONFIRM'::text])));

alter table rulings add constraint rulings_reviewed_check CHECK (((reviewed_at IS NULL) OR (retired_by IS NOT NULL)));

alter table rulings add constraint rulings_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table rulings add constraint rulings_retired_by_fkey FOREIGN KEY (municipality_id, case_id, retired_by) REFERENCES case_changes(municipality_id, case_id, version);

alter table rulings add constraint rulings_pkey PRIMARY KEY (municipality_id, case_id, code, version);

alter table schema_migrations add constraint schema_migrations_pkey PRIMARY KEY (id);

alter table schema_migrations add constraint schema_migrations_name_key UNIQUE (name);

alter table search_tokens add constraint search_tokens_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table search_tokens add constraint search_tokens_pkey PRIMARY KEY (municipality_id, token, case_id);

alter table sessions add constraint sessions_browser_check CHECK ((browser = ANY (ARRAY['edge'::text, 'chrome'::text, 'firefox'::text, 'safari'::text, 'other'::text])));

alter table sessions add constraint sessions_idle_check CHECK ((idle_minutes > 0));

alter table sessions add constraint sessions_appointment_fkey FOREIGN KEY (municipality_id, appointment_id) REFERENCES appointments(municipality_id, id);

alter table sessions add constraint sessions_staff_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, id);

alter table sessions add constraint sessions_pkey PRIMARY KEY (municipality_id, token);

alter table sessions add constraint sessions_id_key UNIQUE (municipality_id, id);

alter table sign_in_attempts add constraint sign_in_attempts_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table sign_in_attempts add constraint sign_in_attempts_pkey PRIMARY KEY (municipality_id, source);

alter table silence_steps add constraint silence_steps_step_check CHECK ((step = ANY (ARRAY['reminder'::text, 'deputy'::text, 'lead'::text, 'at-counter'::text, 'by-counter'::text])));

alter table silence_steps add constraint silence_steps_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table silence_steps add constraint silence_steps_pkey PRIMARY KEY (municipality_id, question_id, step, round);

alter table staff add constraint staff_login_check CHECK ((login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'::text));

alter table staff add constraint staff_name_check CHECK (((name <> ''::text) AND (length(name) <= 100)));

alter table staff add constraint staff_municipality_fkey FOREIGN KEY (municipality_id) REFERENCES municipalities(id);

alter table staff add constraint staff_pkey PRIMARY KEY (municipality_id, id);

alter table staff add constraint staff_login_key UNIQUE (municipality_id, login);

alter table staff_credentials add constraint staff_credentials_second_check CHECK (((second_kind = ANY (ARRAY['totp'::text, 'workplace'::text, 'demo'::text])) AND ((second_kind = 'totp'::text) = (second_sealed IS NOT NULL))));

alter table staff_credentials add constraint staff_credentials_staff_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES staff(municipality_id, id);

alter table staff_credentials add constraint staff_credentials_pkey PRIMARY KEY (municipality_id, staff_id);

alter table statement_history add constraint statement_history_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table statement_history add constraint statement_history_pkey PRIMARY KEY (municipality_id, case_id, source, version);

alter table statements add constraint statements_version_check CHECK ((version > 0));

alter table statements add constraint statements_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table statements add constraint statements_pkey PRIMARY KEY (municipality_id, case_id, source);

alter table visits add constraint visits_hour_check CHECK ((hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text));

alter table visits add constraint visits_kind_check CHECK ((kind = ANY (ARRAY['visit'::text, 'walk-in'::text, 'call-back'::text])));

alter table visits add constraint visits_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'arrived'::text, 'done'::text, 'cancelled'::text])));

alter table visits add constraint visits_version_check CHECK ((version > 0));

alter table visits add constraint visits_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table visits add constraint visits_pkey PRIMARY KEY (municipality_id, id);

alter table wished_days add constraint wished_days_part_check CHECK ((part = ANY (ARRAY['any'::text, 'morning'::text, 'afternoon'::text])));

alter table wished_days add constraint wished_days_position_check CHECK ((("position" >= 1) AND ("position" <= 3)));

alter table wished_days add constraint wished_days_case_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES cases(municipality_id, id);

alter table wished_days add constraint wished_days_pkey PRIMARY KEY (municipality_id, case_id, "position");

alter table workplaces add constraint workplaces_staff_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES staff(municipality_id, id);

alter table workplaces add constraint workplaces_pkey PRIMARY KEY (municipality_id, token);

-- indexes

CREATE INDEX access_papers_of_case ON public.access_papers USING btree (municipality_id, case_id, person_id);

CREATE INDEX answer_entries_of_case ON public.answer_entries USING btree (municipality_id, case_id);

CREATE INDEX appointments_of_department ON public.appointments USING btree (municipality_id, department);

CREATE INDEX appointments_of_staff ON public.appointments USING btree (municipality_id, staff_id);

CREATE INDEX approvals_by_time ON public.approvals USING btree (municipality_id, asked_at DESC, id);

CREATE INDEX approvals_of_case ON public.approvals USING btree (municipality_id, case_id) WHERE (case_id IS NOT NULL);

CREATE INDEX audit_answers_of_department ON public.audit USING btree (municipality_id, department, day) WHERE (act = 'answerQuestion'::text);

CREATE INDEX audit_answers_of_person ON public.audit USING btree (municipality_id, actor_id) WHERE (act = 'answerQuestion'::text);

CREATE INDEX audit_of_actor ON public.audit USING btree (municipality_id, actor_id, id) WHERE (actor_id IS NOT NULL);

CREATE INDEX audit_of_case ON public.audit USING btree (municipality_id, case_id, id) WHERE (case_id IS NOT NULL);

CREATE INDEX audit_of_day ON public.audit USING btree (municipality_id, day, id);

CREATE INDEX audit_of_subject ON public.audit USING btree (municipality_id, subject_id, id) WHERE (subject_id IS NOT NULL);

CREATE INDEX bookers_of_person ON public.bookers USING btree (municipality_id, case_id, person_id);

CREATE INDEX bookers_of_wish ON public.bookers USING btree (municipality_id, wish_of);

CREATE UNIQUE INDEX case_holds_standing ON public.case_holds USING btree (municipality_id, case_id) WHERE (released_at IS NULL);

CREATE INDEX cases_by_time ON public.cases USING btree (municipality_id, registered_at DESC, id);

CREATE INDEX cases_due ON public.cases USING btree (municipality_id, destroy_after) WHERE ((destroy_after IS NOT NULL) AND (destroyed_at IS NULL));

CREATE INDEX consent_papers_of_case ON public.consent_papers USING btree (municipality_id, case_id);

CREATE UNIQUE INDEX consent_papers_signature ON public.consent_papers USING btree (municipality_id, consent_id) WHERE (kind = 'signature'::text);

CREATE INDEX consents_of_case ON public.consents USING btree (municipality_id, case_id);

CREATE INDEX destruction_items_of_case ON public.destruction_items USING btree (municipality_id, case_id);

CREATE INDEX family_sessions_of_paper ON public.family_sessions USING btree (municipality_id, paper_id);

CREATE INDEX guide_wishes_by_state ON public.guide_wishes USING btree (municipality_id, state, made_at, id);

CREATE INDEX guide_wishes_of_case ON public.guide_wishes USING btree (municipality_id, case_id);

CREATE UNIQUE INDEX guide_wishes_of_person ON public.guide_wishes USING btree (municipality_id, case_id, person_id) WHERE ((state = 'linked'::text) AND (person_id IS NOT NULL));

CREATE INDEX hand_over_cards_of_case ON public.hand_over_cards USING btree (municipality_id, case_id);

CREATE INDEX help_calls_by_time ON public.help_calls USING btree (municipality_id, at, id);

CREATE INDEX incident_notes_newest ON public.incident_notes USING btree (municipality_id, written_at DESC, id DESC);

CREATE INDEX kept_guides_by_end ON public.kept_guides USING btree (municipality_id, until_on);

CREATE INDEX mail_questions_of_case ON public.mail_questions USING btree (municipality_id, case_id);

CREATE INDEX mail_questions_of_mail ON public.mail_questions USING btree (municipality_id, mail_id);

CREATE INDEX mails_of_department ON public.mails USING btree (municipality_id, department, made_at);

CREATE INDEX mails_waiting ON public.mails USING btree (municipality_id, next_at) WHERE (state = 'waiting'::text);

CREATE INDEX outbox_sent ON public.outbox USING btree (sent_at) WHERE (sent_at IS NOT NULL);

CREATE INDEX outbox_unsent ON public.outbox USING btree (id) WHERE (sent_at IS NULL);

CREATE INDEX paper_moves_of_case ON public.paper_moves USING btree (municipality_id, case_id);

CREATE INDEX protections_of_case ON public.protections USING btree (municipality_id, case_id) WHERE (case_id IS NOT NULL);

CREATE UNIQUE INDEX protections_on_list ON public.protections USING btree (municipality_id, identity) WHERE (lifted_at IS NULL);

CREATE INDEX question_backs_of_case ON public.question_backs USING btree (municipality_id, case_id);

CREATE UNIQUE INDEX question_backs_open ON public.question_backs USING btree (municipality_id, question_id) WHERE (state = ANY (ARRAY['at-counter'::text, 'with-family'::text]));

CREATE INDEX questions_leases ON public.questions USING btree (lease_until) WHERE (state = 'asked'::text);

CREATE INDEX questions_waiting ON public.questions USING btree (municipality_id, COALESCE(due_on, '9999-12-31'::date), id) WHERE (state = ANY (ARRAY['with-person'::text, 'needs-person'::text]));

CREATE INDEX rulings_of_department ON public.rulings USING btree (municipality_id, department, ruled_at DESC);

CREATE INDEX search_tokens_case ON public.search_tokens USING btree (municipality_id, case_id);

CREATE INDEX search_tokens_newest ON public.search_tokens USING btree (municipality_id, token, registered_at DESC, case_id DESC);

CREATE INDEX sessions_of_staff ON public.sessions USING btree (municipality_id, staff_id) WHERE (ended_at IS NULL);

CREATE INDEX silence_steps_of_case ON public.silence_steps USING btree (municipality_id, case_id);

CREATE INDEX statements_of_people ON public.statements USING btree (municipality_id, source, said_at DESC) WHERE (source ~~ '%/person'::text);

CREATE INDEX visits_of_case ON public.visits USING btree (municipality_id, case_id, day, hour, id);

CREATE INDEX visits_of_day ON public.visits USING btree (municipality_id, day, hour, id);

-- triggers

CREATE TRIGGER approvals_by_themselves BEFORE UPDATE ON public.approvals FOR EACH ROW EXECUTE FUNCTION approvals_by_themselves();

CREATE TRIGGER audit_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();

CREATE TRIGGER audit_to_chain AFTER INSERT ON public.audit REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION audit_to_chain();

CREATE TRIGGER audit_chain_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_chain FOR EACH STATEMENT EXECUTE FUNCTION audit_stays();

CREATE TRIGGER cases_kept_until_their_day AFTER INSERT OR UPDATE OF status, ended_on, destroy_after ON public.cases FOR EACH ROW WHEN ((CURRENT_USER = 'yorisoi_app'::name)) EXECUTE FUNCTION cases_kept_until_their_day();

CREATE TRIGGER outbox_wake_relay AFTER INSERT ON public.outbox REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION outbox_wake_relay();

CREATE TRIGGER protections_lifted_by_two BEFORE UPDATE ON public.protections FOR EACH ROW EXECUTE FUNCTION protections_lifted_by_two();

CREATE TRIGGER retention_shortened_by_two BEFORE INSERT OR UPDATE ON public.retention_settings FOR EACH ROW EXECUTE FUNCTION retention_shortened_by_two();

CREATE TRIGGER statements_keep_history BEFORE UPDATE OF sealed ON public.statements FOR EACH ROW EXECUTE FUNCTION statements_keep_history();

-- row-level security

alter table access_papers enable row level security;
alter table access_papers force row level security;

create policy access_papers_app on access_papers as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['family-door'::text, 'counter'::text, 'system'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['family-door'::text, 'counter'::text, 'system'::text]))));

create policy access_papers_destroyed on access_papers as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy access_papers_own on access_papers as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family'::text) AND ((case_id)::text = ( SELECT current_setting('yorisoi.case'::text, true) AS current_setting)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

create policy access_papers_protected on access_papers as restrictive for select to yorisoi_app
  using ((( SELECT (current_role_of_actor() <> ALL (ARRAY['family'::text, 'family-door'::text]))) OR (COALESCE(case_flagged_at(case_id), '-infinity'::timestamp with time zone) <
CASE
    WHEN despite_protection THEN made_at
    ELSE '0001-01-01 00:00:00+00'::timestamp with time zone
END)));

create policy access_papers_second on access_papers as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family'::text) AND ((case_id)::text = ( SELECT current_setting('yorisoi.case'::text, true) AS current_setting)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) AND (made_from IS NOT NULL)));

create policy access_papers_take_back on access_papers as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family'::text) AND ((case_id)::text = ( SELECT current_setting('yorisoi.case'::text, true) AS current_setting)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) AND (made_from IS NOT NULL)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family'::text) AND ((case_id)::text = ( SELECT current_setting('yorisoi.case'::text, true) AS current_setting)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) AND (made_from IS NOT NULL)));

alter table answer_entries enable row level security;
alter table answer_entries force row level security;

create policy answer_entries_destroyed on answer_entries as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy answer_entries_own on answer_entries as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))));

alter table appointments enable row level security;
alter table appointments force row level security;

create policy appointments_app on appointments as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))));

create policy appointments_self on appointments as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ((staff_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

alter table approvals enable row level security;
alter table approvals force row level security;

create policy approvals_ask on approvals as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['counter'::text, 'privacy-officer'::text])) AND ((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

create policy approvals_decide on approvals as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['counter'::text, 'privacy-officer'::text])) AND (((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) OR ((passes_to)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) OR ((decided_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)))));

create policy approvals_department_ask on approvals as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)) AND ((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

create policy approvals_department_decide on approvals as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)) AND (((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) OR ((passes_to)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) OR ((decided_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)))));

create policy approvals_department_read on approvals as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))));

create policy approvals_destroyed on approvals as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy approvals_keeper_ask on approvals as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'people-admin'::text)) AND (act = 'grant-access'::text) AND (case_id IS NULL) AND ((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

create policy approvals_keeper_decide on approvals as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'people-admin'::text)) AND (act = 'grant-access'::text) AND (((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) OR ((passes_to)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'people-admin'::text)) AND (act = 'grant-access'::text) AND (((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) OR ((passes_to)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)))));

create policy approvals_keeper_read on approvals as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'people-admin'::text)) AND (act = 'grant-access'::text)));

create policy approvals_passing on approvals as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy approvals_read on approvals as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['counter'::text, 'privacy-officer'::text])) AND ((case_id IS NOT NULL) OR (( SELECT current_role_of_actor() AS current_role_of_actor) = 'privacy-officer'::text) OR (((asked_by)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) OR ((passes_to)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))))));

alter table audit enable row level security;
alter table audit force row level security;

create policy audit_of_protection on audit as restrictive for select to yorisoi_app
  using (((( SELECT current_role_of_actor() AS current_role_of_actor) <> 'department'::text) OR ((role <> 'privacy-officer'::text) AND (act <> ALL (ARRAY['askApproval'::text, 'decideApproval'::text, 'showAddress'::text, 'breakGlass'::text, 'reportProtection'::text, 'liftProtection'::text])) AND ((code IS NULL) OR (code <> ALL (ARRAY['SECOND_PERSON_NEEDED'::text, 'ADDRESS_CLOSED'::text]))))));

create policy audit_read on audit as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ((( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['auditor'::text, 'privacy-officer'::text])) OR ((case_id IS NOT NULL) AND ((( SELECT current_role_of_actor() AS current_role_of_actor) = 'counter'::text) OR ((( SELECT current_role_of_actor() AS current_role_of_actor) = 'department'::text) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = audit.municipality_id) AND (q.case_id = audit.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))))))));

create policy audit_relay on audit as permissive for select to yorisoi_relay
  using (true);

create policy audit_written on audit as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ((( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text) OR (((role = ( SELECT current_role_of_actor() AS current_role_of_actor)) OR (( SELECT current_role_of_actor() AS current_role_of_actor) = 'system'::text)) AND (COALESCE((actor_id)::text, ''::text) = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)) AND (COALESCE(department, ''::text) = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table audit_chain enable row level security;
alter table audit_chain force row level security;

create policy audit_chain_read on audit_chain as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['auditor'::text, 'privacy-officer'::text]))));

create policy audit_chain_relay on audit_chain as permissive for all to yorisoi_relay
  using (true);

alter table audit_unchained enable row level security;
alter table audit_unchained force row level security;

create policy audit_unchained_relay on audit_unchained as permissive for all to yorisoi_relay
  using (true);

create policy audit_unchained_written on audit_unchained as permissive for insert to yorisoi_app
  with check ((municipality_id = ( SELECT current_municipality() AS current_municipality)));

alter table backup_keys enable row level security;
alter table backup_keys force row level security;

create policy backup_keys_app on backup_keys as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'system'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'system'::text)));

alter table bookers enable row level security;
alter table bookers force row level security;

create policy bookers_destroyed on bookers as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy bookers_office on bookers as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy bookers_own on bookers as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

alter table case_changes enable row level security;
alter table case_changes force row level security;

create policy case_changes_add on case_changes as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy case_changes_destroyed on case_changes as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy case_changes_read on case_changes as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table case_holds enable row level security;
alter table case_holds force row level security;

create policy case_holds_app on case_holds as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'privacy-officer'::text]))));

create policy case_holds_destroyed on case_holds as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table case_keys enable row level security;
alter table case_keys force row level security;

create policy case_keys_add on case_keys as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy case_keys_destroyed on case_keys as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy case_keys_protected on case_keys as restrictive for select to yorisoi_app
  using ((( SELECT (current_role_of_actor() <> 'family'::text)) OR (( SELECT COALESCE(bool_or(p.despite_protection), false) AS "coalesce"
   FROM access_papers p
  WHERE ((p.municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (p.case_id = ( SELECT current_case() AS current_case)) AND (p.revoked_at IS NULL) AND (p.person_id = ( SELECT (NULLIF(current_setting('yorisoi.person'::text, true), ''::text))::uuid AS "nullif")))) >= ( SELECT (case_flagged_at(current_case()) IS NOT NULL)))));

create policy case_keys_read on case_keys as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = case_keys.municipality_id) AND (q.case_id = case_keys.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case))))));

alter table case_marks enable row level security;
alter table case_marks force row level security;

create policy case_marks_app on case_marks as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text]))));

create policy case_marks_asked on case_marks as permissive for select to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) <> ''::text)));

create policy case_marks_destroyed on case_marks as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table case_numbers enable row level security;
alter table case_numbers force row level security;

create policy case_numbers_insert on case_numbers as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy case_numbers_read on case_numbers as permissive for select to yorisoi_app
  using ((municipality_id = ( SELECT current_municipality() AS current_municipality)));

create policy case_numbers_update on case_numbers as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table cases enable row level security;
alter table cases force row level security;

create policy cases_add on cases as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy cases_change on cases as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = cases.municipality_id) AND (q.case_id = cases.id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy cases_destroyed on cases as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy cases_protected on cases as restrictive for select to yorisoi_app
  using ((( SELECT (current_role_of_actor() <> 'family'::text)) OR (( SELECT COALESCE(bool_or(p.despite_protection), false) AS "coalesce"
   FROM access_papers p
  WHERE ((p.municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (p.case_id = ( SELECT current_case() AS current_case)) AND (p.revoked_at IS NULL) AND (p.person_id = ( SELECT (NULLIF(current_setting('yorisoi.person'::text, true), ''::text))::uuid AS "nullif")))) >= ( SELECT (case_flagged_at(current_case()) IS NOT NULL)))));

create policy cases_read on cases as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = cases.municipality_id) AND (q.case_id = cases.id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))
 OFFSET 0))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (id = ( SELECT current_case() AS current_case)) AND (status <> 'void'::text)))));

alter table consent_papers enable row level security;
alter table consent_papers force row level security;

create policy consent_papers_add on consent_papers as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'counter'::text))));

create policy consent_papers_asked on consent_papers as permissive for select to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() IS NOT NULL))));

create policy consent_papers_change on consent_papers as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'counter'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'counter'::text))));

create policy consent_papers_destroyed on consent_papers as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy consent_papers_read on consent_papers as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text])))));

alter table consents enable row level security;
alter table consents force row level security;

create policy consents_app on consents as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ((( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text])) OR ((( SELECT current_role_of_actor() AS current_role_of_actor) = 'family'::text) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text]))));

create policy consents_destroyed on consents as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table contacts enable row level security;
alter table contacts force row level security;

create policy contacts_insert on contacts as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy contacts_read on contacts as permissive for select to yorisoi_app
  using ((municipality_id = ( SELECT current_municipality() AS current_municipality)));

create policy contacts_update on contacts as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

alter table desk_settings enable row level security;
alter table desk_settings force row level security;

create policy desk_settings_add on desk_settings as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))));

create policy desk_settings_change on desk_settings as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy desk_settings_read on desk_settings as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table destruction_items enable row level security;
alter table destruction_items force row level security;

create policy destruction_items_app on destruction_items as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'privacy-officer'::text)));

create policy destruction_items_destroyed on destruction_items as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table destruction_lists enable row level security;
alter table destruction_lists force row level security;

create policy destruction_lists_app on destruction_lists as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'privacy-officer'::text]))));

alter table directory_bindings enable row level security;
alter table directory_bindings force row level security;

create policy directory_bindings_app on directory_bindings as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)));

create policy directory_bindings_end on directory_bindings as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'people-admin'::text)));

create policy directory_bindings_keeper on directory_bindings as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'people-admin'::text)));

alter table directory_returns enable row level security;
alter table directory_returns force row level security;

create policy directory_returns_app on directory_returns as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)));

alter table earlier_secrets enable row level security;
alter table earlier_secrets force row level security;

create policy earlier_secrets_read on earlier_secrets as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

alter table family_attempts enable row level security;
alter table family_attempts force row level security;

create policy family_attempts_app on family_attempts as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family-door'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family-door'::text)));

alter table family_pages enable row level security;
alter table family_pages force row level security;

create policy family_pages_destroyed on family_pages as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy family_pages_own on family_pages as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

alter table family_sessions enable row level security;
alter table family_sessions force row level security;

create policy family_sessions_app on family_sessions as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family-door'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'family-door'::text)));

create policy family_sessions_destroyed on family_sessions as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table guide_wishes enable row level security;
alter table guide_wishes force row level security;

create policy guide_wishes_ask on guide_wishes as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family-door'::text))));

create policy guide_wishes_ask_own on guide_wishes as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text)) AND (person_id IS NOT NULL)));

create policy guide_wishes_destroyed on guide_wishes as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy guide_wishes_forget on guide_wishes as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy guide_wishes_own on guide_wishes as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case)) AND ((person_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

create policy guide_wishes_read on guide_wishes as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy guide_wishes_settle on guide_wishes as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table hand_over_cards enable row level security;
alter table hand_over_cards force row level security;

create policy hand_over_cards_app on hand_over_cards as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['counter'::text, 'system'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['counter'::text, 'system'::text]))));

create policy hand_over_cards_destroyed on hand_over_cards as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table help_calls enable row level security;
alter table help_calls force row level security;

create policy help_calls_add on help_calls as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'counter'::text)) AND ((caller_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

create policy help_calls_answer on help_calls as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'counter'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'counter'::text))));

create policy help_calls_forget on help_calls as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy help_calls_read on help_calls as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table import_columns enable row level security;
alter table import_columns force row level security;

create policy import_columns_all on import_columns as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'counter'::text)) AND (department = ''::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department <> ''::text) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'counter'::text)) AND (department = ''::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department <> ''::text) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table incident_notes enable row level security;
alter table incident_notes force row level security;

create policy incident_notes_add on incident_notes as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'counter'::text)) AND ((author_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting)))));

create policy incident_notes_over on incident_notes as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy incident_notes_read on incident_notes as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'privacy-officer'::text)) OR (( SELECT (current_role_of_actor() = 'counter'::text)) AND ((author_id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))))));

alter table invitations enable row level security;
alter table invitations force row level security;

create policy invitations_app on invitations as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))));

alter table item_numbers enable row level security;
alter table item_numbers force row level security;

create policy item_numbers_add on item_numbers as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy item_numbers_destroyed on item_numbers as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy item_numbers_drop on item_numbers as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy item_numbers_read on item_numbers as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = item_numbers.municipality_id) AND (q.case_id = item_numbers.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case))))));

alter table kept_guides enable row level security;
alter table kept_guides force row level security;

create policy kept_guides_forget on kept_guides as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy kept_guides_keep on kept_guides as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family-door'::text))));

create policy kept_guides_read on kept_guides as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['family-door'::text, 'counter'::text, 'system'::text])))));

create policy kept_guides_renew on kept_guides as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family-door'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family-door'::text))));

alter table ledger_imports enable row level security;
alter table ledger_imports force row level security;

create policy ledger_imports_add on ledger_imports as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy ledger_imports_change on ledger_imports as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy ledger_imports_drop on ledger_imports as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy ledger_imports_read on ledger_imports as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table ledger_rows enable row level security;
alter table ledger_rows force row level security;

create policy ledger_rows_add on ledger_rows as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy ledger_rows_drop on ledger_rows as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy ledger_rows_read on ledger_rows as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table ledger_rows_before enable row level security;
alter table ledger_rows_before force row level security;

create policy ledger_rows_before_all on ledger_rows_before as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'system'::text)) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table list_revisions enable row level security;
alter table list_revisions force row level security;

create policy list_revisions_add on list_revisions as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy list_revisions_destroyed on list_revisions as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy list_revisions_read on list_revisions as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = list_revisions.municipality_id) AND (q.case_id = list_revisions.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case))))));

alter table mail_questions enable row level security;
alter table mail_questions force row level security;

create policy mail_questions_add on mail_questions as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy mail_questions_destroyed on mail_questions as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy mail_questions_read on mail_questions as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table mails enable row level security;
alter table mails force row level security;

create policy mails_add on mails as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy mails_change on mails as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy mails_read on mails as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table municipalities enable row level security;
alter table municipalities force row level security;

create policy municipalities_insert on municipalities as permissive for insert to yorisoi_app
  with check (((id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy municipalities_read on municipalities as permissive for select to yorisoi_app
  using ((id = ( SELECT current_municipality() AS current_municipality)));

create policy municipalities_update on municipalities as permissive for update to yorisoi_app
  using (((id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))))
  with check (((id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

alter table name_foldings enable row level security;
alter table name_foldings force row level security;

create policy name_foldings_app on name_foldings as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'system'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'system'::text)));

alter table outbox enable row level security;
alter table outbox force row level security;

create policy outbox_app on outbox as permissive for all to yorisoi_app
  using ((municipality_id = ( SELECT current_municipality() AS current_municipality)))
  with check ((municipality_id = ( SELECT current_municipality() AS current_municipality)));

create policy outbox_relay on outbox as permissive for all to yorisoi_relay
  using (true);

alter table paper_calls enable row level security;
alter table paper_calls force row level security;

create policy paper_calls_add on paper_calls as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy paper_calls_destroyed on paper_calls as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy paper_calls_read on paper_calls as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table paper_moves enable row level security;
alter table paper_moves force row level security;

create policy paper_moves_add on paper_moves as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy paper_moves_destroyed on paper_moves as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy paper_moves_read on paper_moves as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table papers enable row level security;
alter table papers force row level security;

create policy papers_add on papers as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy papers_destroyed on papers as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy papers_read on papers as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table people enable row level security;
alter table people force row level security;

create policy people_add on people as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy people_change on people as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy people_destroyed on people as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy people_read on people as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case))))));

alter table programs enable row level security;
alter table programs force row level security;

create policy programs_app on programs as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))));

create policy programs_named on programs as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['auditor'::text, 'privacy-officer'::text]))));

alter table protection_clearances enable row level security;
alter table protection_clearances force row level security;

create policy protection_clearances_app on protection_clearances as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))));

create policy protection_clearances_asked on protection_clearances as permissive for select to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) <> ''::text)));

create policy protection_clearances_destroyed on protection_clearances as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table protection_lists enable row level security;
alter table protection_lists force row level security;

create policy protection_lists_app on protection_lists as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))));

create policy protection_lists_asked on protection_lists as permissive for select to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) <> ''::text)));

alter table protection_marks enable row level security;
alter table protection_marks force row level security;

create policy protection_marks_app on protection_marks as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))));

create policy protection_marks_asked on protection_marks as permissive for select to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) <> ''::text)));

create policy protection_marks_destroyed on protection_marks as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy protection_marks_taken_back on protection_marks as restrictive for delete to yorisoi_app
  using ((EXISTS ( SELECT
   FROM protection_lists l
  WHERE ((l.municipality_id = protection_marks.municipality_id) AND (l.import_id = protection_marks.import_id) AND (l.undone_at IS NOT NULL)))));

alter table protections enable row level security;
alter table protections force row level security;

create policy protections_app on protections as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))));

create policy protections_asked on protections as permissive for select to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) <> ''::text)));

create policy protections_destroyed on protections as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table question_backs enable row level security;
alter table question_backs force row level security;

create policy question_backs_add on question_backs as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))));

create policy question_backs_change on question_backs as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy question_backs_destroyed on question_backs as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy question_backs_read on question_backs as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table questions enable row level security;
alter table questions force row level security;

create policy questions_add on questions as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy questions_change on questions as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy questions_destroyed on questions as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy questions_read on questions as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)) AND (state = ANY (ARRAY['asked'::text, 'with-person'::text, 'needs-person'::text, 'answered'::text, 'attends'::text]))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case))))));

create policy questions_relay on questions as permissive for all to yorisoi_relay
  using (true);

alter table registrations enable row level security;
alter table registrations force row level security;

create policy registrations_add on registrations as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy registrations_destroyed on registrations as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy registrations_read on registrations as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table releases enable row level security;
alter table releases force row level security;

create policy releases_insert on releases as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

create policy releases_read on releases as permissive for select to yorisoi_app
  using ((municipality_id = ( SELECT current_municipality() AS current_municipality)));

create policy releases_update on releases as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'system'::text))));

alter table retention_settings enable row level security;
alter table retention_settings force row level security;

create policy retention_settings_app on retention_settings as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'privacy-officer'::text)));

create policy retention_settings_over on retention_settings as permissive for select to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

alter table rulings enable row level security;
alter table rulings force row level security;

create policy rulings_add on rulings as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = rulings.municipality_id) AND (q.case_id = rulings.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy rulings_change on rulings as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = rulings.municipality_id) AND (q.case_id = rulings.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = rulings.municipality_id) AND (q.case_id = rulings.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy rulings_destroyed on rulings as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy rulings_read on rulings as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = rulings.municipality_id) AND (q.case_id = rulings.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case))))));

alter table search_tokens enable row level security;
alter table search_tokens force row level security;

create policy search_tokens_add on search_tokens as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy search_tokens_destroyed on search_tokens as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy search_tokens_drop on search_tokens as permissive for delete to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy search_tokens_read on search_tokens as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text, 'privacy-officer'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = search_tokens.municipality_id) AND (q.case_id = search_tokens.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))
 OFFSET 0))))));

alter table sessions enable row level security;
alter table sessions force row level security;

create policy sessions_app on sessions as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))));

alter table sign_in_attempts enable row level security;
alter table sign_in_attempts force row level security;

create policy sign_in_attempts_app on sign_in_attempts as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)));

alter table silence_steps enable row level security;
alter table silence_steps force row level security;

create policy silence_steps_add on silence_steps as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy silence_steps_change on silence_steps as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy silence_steps_destroyed on silence_steps as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy silence_steps_read on silence_steps as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

alter table staff enable row level security;
alter table staff force row level security;

create policy staff_app on staff as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))));

create policy staff_asking on staff as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['counter'::text, 'privacy-officer'::text])) AND (EXISTS ( SELECT
   FROM approvals a
  WHERE ((a.municipality_id = staff.municipality_id) AND ((a.asked_by = staff.id) OR (a.decided_by = staff.id)))))));

create policy staff_asking_department on staff as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM approvals a
  WHERE ((a.municipality_id = staff.municipality_id) AND (a.asked_by = staff.id) AND (a.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))));

create policy staff_helping on staff as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'counter'::text)) AND (EXISTS ( SELECT
   FROM help_calls h
  WHERE ((h.municipality_id = staff.municipality_id) AND ((staff.id = h.caller_id) OR (staff.id = h.answered_by)))))));

create policy staff_imported on staff as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM ledger_imports i
  WHERE ((i.municipality_id = staff.municipality_id) AND ((staff.id = i.imported_by) OR (staff.id = i.before_imported_by)))))));

create policy staff_named on staff as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['auditor'::text, 'privacy-officer'::text]))));

create policy staff_self on staff as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ((id)::text = ( SELECT current_setting('yorisoi.person'::text, true) AS current_setting))));

create policy staff_typing on staff as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM answer_entries e
  WHERE ((e.municipality_id = staff.municipality_id) AND (e.holder_id = staff.id))))));

alter table staff_credentials enable row level security;
alter table staff_credentials force row level security;

create policy staff_credentials_app on staff_credentials as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'sign-in'::text)));

create policy staff_credentials_demo on staff_credentials as restrictive for all to yorisoi_app
  with check (((second_kind <> 'demo'::text) OR ( SELECT municipalities.demo
   FROM municipalities
  WHERE (municipalities.id = ( SELECT current_municipality() AS current_municipality)))));

alter table statement_history enable row level security;
alter table statement_history force row level security;

create policy statement_history_add on statement_history as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = statement_history.municipality_id) AND (q.case_id = statement_history.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))) AND (split_part(source, '/'::text, 1) = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy statement_history_destroyed on statement_history as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy statement_history_read on statement_history as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

alter table statements enable row level security;
alter table statements force row level security;

create policy statements_add on statements as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = statements.municipality_id) AND (q.case_id = statements.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))) AND (split_part(source, '/'::text, 1) = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy statements_change on statements as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = statements.municipality_id) AND (q.case_id = statements.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))) AND (split_part(source, '/'::text, 1) = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = statements.municipality_id) AND (q.case_id = statements.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))) AND (split_part(source, '/'::text, 1) = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting))))));

create policy statements_destroyed on statements as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = 'destruction'::text)));

create policy statements_read on statements as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = statements.municipality_id) AND (q.case_id = statements.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))) OR (( SELECT (current_role_of_actor() = 'family'::text)) AND (case_id = ( SELECT current_case() AS current_case))))));

alter table visits enable row level security;
alter table visits force row level security;

create policy visits_add on visits as permissive for insert to yorisoi_app
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy visits_change on visits as permissive for update to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy visits_destroyed on visits as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

create policy visits_own on visits as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'family'::text)) AND (EXISTS ( SELECT
   FROM bookers b
  WHERE ((b.municipality_id = visits.municipality_id) AND (b.visit_id = visits.id))))));

create policy visits_read on visits as permissive for select to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text]))) OR (( SELECT (current_role_of_actor() = 'department'::text)) AND (EXISTS ( SELECT
   FROM questions q
  WHERE ((q.municipality_id = visits.municipality_id) AND (q.case_id = visits.case_id) AND (q.department = ( SELECT current_setting('yorisoi.department'::text, true) AS current_setting)))))))));

alter table wished_days enable row level security;
alter table wished_days force row level security;

create policy wished_days_app on wished_days as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = ANY (ARRAY['system'::text, 'counter'::text])))));

create policy wished_days_destroyed on wished_days as permissive for all to yorisoi_owner
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND ( SELECT (current_role_of_actor() = 'destruction'::text))));

alter table workplaces enable row level security;
alter table workplaces force row level security;

create policy workplaces_app on workplaces as permissive for all to yorisoi_app
  using (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))))
  with check (((municipality_id = ( SELECT current_municipality() AS current_municipality)) AND (( SELECT current_role_of_actor() AS current_role_of_actor) = ANY (ARRAY['sign-in'::text, 'people-admin'::text]))));

-- grants

grant insert, select on access_papers to yorisoi_app;

grant insert (despite_protection) on access_papers to yorisoi_app;

grant update (birth_date, failures, locked_at, pause_until, revoked_at) on access_papers to yorisoi_app;

grant delete, insert, select on answer_entries to yorisoi_app;

grant update (holder_id, since, until_at) on answer_entries to yorisoi_app;

grant insert, select on appointments to yorisoi_app;

grant update (handed_to, until_on) on appointments to yorisoi_app;

grant insert, select on approvals to yorisoi_app;

grant update (decided_at, decided_by, decided_role, decision, declined_sealed, passes_on, passes_to, until_at, used_at) on approvals to yorisoi_app;

grant execute on function approvals_by_themselves() to public;

grant select on audit to yorisoi_app;

grant select on audit to yorisoi_relay;

grant insert (act, actor_id, case_id, code, count, department, fields, municipality_id, outcome, reason, role, subject_id) on audit to yorisoi_app;

grant select on audit_chain to yorisoi_app;

grant insert, select on audit_chain to yorisoi_relay;

grant select on sequence audit_id_seq to yorisoi_relay;

grant execute on function audit_stays() to public;

grant execute on function audit_to_chain() to public;

grant insert on audit_unchained to yorisoi_app;

grant delete, select on audit_unchained to yorisoi_relay;

grant insert, select on backup_keys to yorisoi_app;

grant update (changed_at, epoch, sealed, sheet_epoch) on backup_keys to yorisoi_app;

grant insert, select on bookers to yorisoi_app;

grant update (called_off_at, failures, locked_at, pause_until, person_id) on bookers to yorisoi_app;

grant insert, select on case_changes to yorisoi_app;

grant execute on function case_flagged_at(uuid) to yorisoi_app;

grant insert, select on case_holds to yorisoi_app;

grant update (released_at, released_by) on case_holds to yorisoi_app;

grant insert, select on case_keys to yorisoi_app;

grant delete, insert, select on case_marks to yorisoi_app;

grant insert, select on case_numbers to yorisoi_app;

grant update (last) on case_numbers to yorisoi_app;

grant insert, select on cases to yorisoi_app;

grant update (destroy_after, ended_on, sealed, status, version) on cases to yorisoi_app;

grant execute on function cases_kept_until_their_day() to public;

grant execute on function consent_paper_kept(uuid,uuid) to yorisoi_app;

grant insert, select on consent_papers to yorisoi_app;

grant update (sealed, taken_out_at, taken_out_by) on consent_papers to yorisoi_app;

grant insert, select on consents to yorisoi_app;

grant update (withdrawn_at, withdrawn_by) on consents to yorisoi_app;

grant insert, select on contacts to yorisoi_app;

grant update (stored_at) on contacts to yorisoi_app;

grant execute on function current_case() to yorisoi_app;

grant execute on function current_municipality() to yorisoi_app;

grant execute on function current_role_of_actor() to public;

grant execute on function current_role_of_actor() to yorisoi_app;

grant insert, select on desk_settings to yorisoi_app;

grant update (by_keys, changed_at, changed_by, digest_hour, digested_on, lead_mailbox, mailbox, month_told, version, where_to_look) on desk_settings to yorisoi_app;

grant execute on function destroy_case(uuid,uuid,date,timestamp with time zone) to yorisoi_app;

grant insert, select on destruction_items to yorisoi_app;

grant insert, select on destruction_lists to yorisoi_app;

grant update (approval_id, finished_at, key_epoch) on destruction_lists to yorisoi_app;

grant delete, insert, select on directory_bindings to yorisoi_app;

grant update (bound_at, identity) on directory_bindings to yorisoi_app;

grant delete, insert, select on directory_returns to yorisoi_app;

grant select on earlier_secrets to yorisoi_app;

grant delete, insert, select, update on family_attempts to yorisoi_app;

grant insert, select on family_pages to yorisoi_app;

grant update (changed_at, sealed) on family_pages to yorisoi_app;

grant delete, insert, select on family_sessions to yorisoi_app;

grant update (ended_at, seen_at) on family_sessions to yorisoi_app;

grant execute on function forget_what_is_over(date) to yorisoi_app;

grant delete, insert, select on guide_wishes to yorisoi_app;

grant update (case_id, made_at, sealed, settled_at, settled_by, state, version) on guide_wishes to yorisoi_app;

grant insert, select on hand_over_cards to yorisoi_app;

grant update (revoked_at, taken_at) on hand_over_cards to yorisoi_app;

grant delete, insert, select on help_calls to yorisoi_app;

grant update (answered_at, answered_by, called_off_at) on help_calls to yorisoi_app;

grant delete, insert, select on import_columns to yorisoi_app;

grant update (meaning) on import_columns to yorisoi_app;

grant insert, select on incident_notes to yorisoi_app;

grant delete, insert, select on invitations to yorisoi_app;

grant update (code, until_at) on invitations to yorisoi_app;

grant delete, insert, select on item_numbers to yorisoi_app;

grant delete, insert, select on kept_guides to yorisoi_app;

grant update (kept_on, sealed, until_on, version) on kept_guides to yorisoi_app;

grant delete, insert, select, update on ledger_imports to yorisoi_app;

grant delete, insert, select on ledger_rows to yorisoi_app;

grant delete, insert, select on ledger_rows_before to yorisoi_app;

grant insert, select on list_revisions to yorisoi_app;

grant insert, select on mail_questions to yorisoi_app;

grant insert, select on mails to yorisoi_app;

grant update (attempts, next_at, problem, sent_at, state) on mails to yorisoi_app;

grant insert, select on municipalities to yorisoi_app;

grant update (name) on municipalities to yorisoi_app;

grant insert, select on name_foldings to yorisoi_app;

grant update (after_id, folding, step) on name_foldings to yorisoi_app;

grant insert, select on outbox to yorisoi_app;

grant delete, insert, select on outbox to yorisoi_relay;

grant update (attempts, not_before, sent_at) on outbox to yorisoi_relay;

grant execute on function outbox_wake_relay() to public;

grant insert, select on paper_calls to yorisoi_app;

grant insert, select on paper_moves to yorisoi_app;

grant insert, select on papers to yorisoi_app;

grant insert, select on people to yorisoi_app;

grant update (sealed) on people to yorisoi_app;

grant insert, select on programs to yorisoi_app;

grant update (revoked_at) on programs to yorisoi_app;

grant insert, select on protection_clearances to yorisoi_app;

grant update (approval_id, cleared_at, marks) on protection_clearances to yorisoi_app;

grant execute on function protection_list_as_of() to yorisoi_app;

grant insert, select on protection_lists to yorisoi_app;

grant update (undone_at, undone_with) on protection_lists to yorisoi_app;

grant delete, insert, select on protection_marks to yorisoi_app;

grant insert, select on protections to yorisoi_app;

grant update (lifted_at, lifted_with, seen_before, seen_in, seen_on) on protections to yorisoi_app;

grant execute on function protections_lifted_by_two() to public;

grant insert, select on question_backs to yorisoi_app;

grant update (ended_at, ended_by, sealed, state, version) on question_backs to yorisoi_app;

grant insert, select, update on questions to yorisoi_app;

grant select (case_id, department, id, lease_until, municipality_id, queue, reason, round, sending, state, version) on questions to yorisoi_relay;

grant update (answered_at, lease_until, reason, sending, state, version) on questions to yorisoi_relay;

grant insert, select on registrations to yorisoi_app;

grant insert, select on releases to yorisoi_app;

grant update (stored_at) on releases to yorisoi_app;

grant insert, select on retention_settings to yorisoi_app;

grant update (by_actor, fiscal_years, sealed, set_at, set_with) on retention_settings to yorisoi_app;

grant execute on function retention_shortened_by_two() to public;

grant insert, select on rulings to yorisoi_app;

grant update (retired_by, reviewed_at) on rulings to yorisoi_app;

grant select on schema_migrations to yorisoi_app;

grant delete, insert, select on search_tokens to yorisoi_app;

grant delete, insert, select on sessions to yorisoi_app;

grant update (appointment_id, ended_at, idle_minutes, seen_at) on sessions to yorisoi_app;

grant delete, insert, select, update on sign_in_attempts to yorisoi_app;

grant insert, select on silence_steps to yorisoi_app;

grant update (at) on silence_steps to yorisoi_app;

grant insert, select on staff to yorisoi_app;

grant update (closed_at, name) on staff to yorisoi_app;

grant delete, insert, select on staff_credentials to yorisoi_app;

grant update (password, second_kind, second_sealed, second_used) on staff_credentials to yorisoi_app;

grant insert, select on statement_history to yorisoi_app;

grant insert, select on statements to yorisoi_app;

grant update (said_at, sealed, stands, version) on statements to yorisoi_app;

grant execute on function statements_keep_history() to public;

grant insert, select on visits to yorisoi_app;

grant update (arrived_at, day, hour, sealed, state, version) on visits to yorisoi_app;

grant delete, insert, select on wished_days to yorisoi_app;

grant insert, select on workplaces to yorisoi_app;

grant update (ended_at) on workplaces to yorisoi_app;

-- comments

comment on table access_papers is 'One paper a person of a case, with a code of its own; what was issued before stays as history, revoked.';

comment on column access_papers.failures is 'Wrong birth dates since it was last used: after five a pause, after ten locked until it is issued anew.';

comment on column access_papers.despite_protection is 'Issued for a protected case with the agreement of a second person: opens it in spite of what was known by then.';

comment on column access_papers.code is 'HMAC: the code itself stands on the paper and nowhere else.';

comment on column access_papers.birth_date is 'HMAC of case and birth date of the person who died: the second factor.';

comment on column access_papers.rights is 'whole: what a relative may see; list: the list alone, without any person''s name.';

comment on column access_papers.made_from is 'The paper whose holder made this second code; it ends with that paper.';

comment on table answer_entries is 'Who of a department is typing an answer now. It keeps nobody from answering: the version of the question decides.';

comment on column answer_entries.until_at is 'Over by then, unless they go on typing; old rows go with the next one.';

comment on table appointments is 'What a member of staff acts as, from and until which day (both included); several at once are usual.';

comment on column appointments.handed_to is 'Who takes the office over on the day after the last; null: nobody was named.';

comment on table approvals is 'Nothing here is done by one person alone: who asked never decides. Kept, for whoever asks later.';

comment on column approvals.until_at is 'Until then it can be decided, and once approved, used.';

comment on column approvals.declined_sealed is 'Why it was declined, sealed as the reason for asking is; null of what was declined before there was one.';

comment on column approvals.department is 'Of what a department asks for itself; null: of counter and privacy officer.';

comment on column approvals.passes_to is 'Whose it is from passes_on on: who took over the office of who asked.';

comment on column approvals.retention_kind is 'Of shorten-retention: what would be kept for how many fiscal years.';

comment on column approvals.subject_id is 'The person, protection or list of the act; null: of the whole case.';

comment on column approvals.glass_broken is 'Done without waiting for a second person; the privacy officer looks at it afterwards.';

comment on column approvals.sealed is 'The reason, sealed with the key of the case, or where there is none with one for approvals.';

comment on function approvals_by_themselves() is 'Nobody writes a decision in another''s name, and none is taken twice; but an agreement that is not used is taken back by either of the two.';

comment on table audit is 'Who did, read or was refused what. Only ever added to; no name, no value, no search text. Without foreign keys to cases and accounts: it outlives them.';

comment on column audit.subject_id is 'The account, appointment or program that it concerned.';

comment on column audit.fields is 'Names of fields that were asked for or given; never what stood in them.';

comment on column audit.count is 'How many: cases in a list, people in a ledger, knocks at the door.';

comment on column audit.code is 'Why it was refused.';

comment on column audit.reason is 'The reason that was given, sealed with the key of the case.';

comment on column audit.at is 'By the database''s clock: no caller can say another time.';

comment on column audit.actor_id is 'Member of staff, program or person of the family; null: the system, or somebody nobody knows.';

comment on column audit.act is 'What the contract calls it; read, list, search and watch for cases.';

comment on table audit_chain is 'HMAC of the hash before and the row, in the order in which rows were seen committed. The last hash of a day is its head, kept on paper.';

comment on column audit_chain.day is 'The day in Japan on which the row was chained; its first hash follows from the head of the day before.';

comment on function audit_stays() is 'Refuses every change of the audit and its chain, to whomever.';

comment on function audit_to_chain() is 'Hands new rows to the chainer; it never waits for those of another transaction.';

comment on table audit_unchained is 'Rows of the audit that wait for the chain, for about a second. Written by a trigger, taken away by the chainer.';

comment on table backup_keys is 'With what backups of case_keys are sealed now. Goes on one way with every case destroyed, so that it opens no older backup. Kept out of dumps, as case_keys is.';

comment on column backup_keys.sealed is '32 bytes, sealed with a key of the installation.';

comment on column backup_keys.sheet_epoch is 'The number of the newest recovery sheet that was printed.';

comment on table bookers is 'Whose a visit is. The appointment of one relative is shown to no other; a department learns of nobody who comes.';

comment on column bookers.person_id is 'One of the people of the case; null for somebody who is not among them.';

comment on column bookers.wish_of is 'Of a call-back that they asked for on their page: for which of their visits they would like another day.';

comment on column bookers.called_off_at is 'They themselves called the visit off, and may take it up again; null once the counter has written it anew.';

comment on column bookers.failures is 'Last four digits that did not fit: after five a pause, after ten the counter alone can change the visit.';

comment on table case_changes is 'Corrections and the like, and at version 1 whom a new case was told apart from: who, when, why; sealed: what stood before and the evidence.';

comment on function case_flagged_at(uuid) is 'Since when somebody of the case is known to be protected, by the newest of what is known; null: nobody is. Always, for a case that was never compared and for whoever has no business with it. Freshness of the list is not in it: that needs the service''s clock.';

comment on table case_holds is 'Kept beyond its time (a lawsuit, a request for disclosure); while one stands, no list has the case.';

comment on column case_holds.sealed is 'Why, sealed with the key of the case.';

comment on table case_keys is 'One data key a case, wrapped by the key of the installation. Kept out of dumps: destroying the row destroys the case in every backup.';

comment on table case_marks is 'HMAC of number, names and addresses in a case, as they are compared with protection_marks. A case without any was not compared and counts as protected.';

comment on table case_numbers is 'The last reception number given, by municipality and calendar year; taken in the transaction that registers, so none is left out.';

comment on table cases is 'Everything that follows from one death notice.';

comment on column cases.destroy_after is 'The last day on which it is kept (cases/retention/last-day.ts); null while it is open.';

comment on column cases.destroyed_at is 'Number and days stay, so that no number is given twice and the audit keeps its meaning; nothing of a person does.';

comment on column cases.sealed is 'Notice, name, kana, dates, address, person number, household: JSON sealed with the key of the case.';

comment on column cases.ended_on is 'The day in Japan on which the case was closed or its notice voided.';

comment on function cases_kept_until_their_day() is 'The last day of a case follows from the day on which it ended and from retention_settings; neither moves by itself. Not asked of the owner of the tables: destroy_case() leaves the days as they stand.';

comment on function consent_paper_kept(uuid,uuid) is 'That a scan of this consent is kept and was not taken out; what stands on it stays with those who may see it.';

comment on table consent_papers is 'The paper on which somebody agreed, as it was scanned, or the strokes of a signature on the screen. Of a scan that was the wrong paper only stays that there was one.';

comment on column consent_papers.sealed is 'The file as it came, or the strokes as JSON, sealed with the key of the case; empty once it was taken out.';

comment on column consent_papers.size is 'Bytes of the file, or of the strokes as JSON.';

comment on table consents is 'What a person of the case has agreed to: which departments may be asked and may tell the counter. Withdrawn, never deleted.';

comment on column consents.sealed is 'Witness of an oral consent and a note, sealed with the key of the case.';

comment on column consents.purposes is 'look-up: the department may look in its records; tell: it may tell the counter what it has.';

comment on column consents.heirship is 'proven: seen in the family register; stated: nobody has looked yet.';

comment on column consents.until_on is 'The last day on which it counts.';

comment on table contacts is 'Names, floors, desks, telephones of the departments: always read from the newest row, for running cases too.';

comment on function current_case() is 'The one case that this transaction is about: of somebody of the family, their own; null for everybody else.';

comment on function current_municipality() is 'The municipality this transaction works for. Without context it raises YR001: an empty answer would look like "nothing to do".';

comment on function current_role_of_actor() is 'The role this transaction works in. Without context it raises YR001, as current_municipality() does: a policy may ask for either first.';

comment on table desk_settings is 'What a department sets for itself. Of nobody: a shared mailbox, never a person''s.';

comment on column desk_settings.by_keys is 'Whether its list is answered by a key a row: where it is busy, always, never.';

comment on column desk_settings.lead_mailbox is 'An official address of whoever heads the department; null: the shared one.';

comment on column desk_settings.month_told is 'The first of the last month whose summary was written, so that a month has one.';

comment on column desk_settings.where_to_look is 'The department''s own words; null: those of its file.';

comment on column desk_settings.digested_on is 'The day of the last digest, so that a day has one.';

comment on function destroy_case(uuid,uuid,date,timestamp with time zone) is 'The only way in which a case goes: of a list that two privacy officers agreed to, due today, held by nobody, unchanged since. What stays is its number. Answers the outcome; null where the list has one already.';

comment on table destruction_items is 'The cases of a list: destroyed, or why one was left out. Written by destroy_case() alone.';

comment on column destruction_items.counts is 'Rows by table. Of what could tell that somebody was protected, and of approvals: none.';

comment on table destruction_lists is '廃棄簿: what was due on a day, for two privacy officers to decide; kept, it is the record of the destruction.';

comment on column destruction_lists.hash is 'SHA-256 over the list as it was agreed to (retention/destruction-hash.ts).';

comment on column destruction_lists.key_epoch is 'Recovery sheets of lower numbers could open older key backups and must be destroyed (retention/keys).';

comment on table directory_bindings is 'Accounts whose person signs in with the city''s own directory; each identity there opens one account at most.';

comment on column directory_bindings.identity is 'HMAC of issuer and subject (OpenID Connect Core 1.0 section 2): what identifies somebody for good, whatever they are called.';

comment on table directory_returns is 'Returns from the directory that were used, until they would have expired anyway: each counts once (RFC 6749 section 10.12).';

comment on column directory_returns.state is 'HMAC of the state.';

comment on table earlier_secrets is 'A row for each YORISOI_KEY that was changed (retention/keys/change-key.ts); written by that command alone. In every dump: without it nothing is found.';

comment on column earlier_secrets.sealed is 'Four keys that followed from it, and how far the audit was chained with it; sealed with a key that follows from today''s.';

comment on table family_attempts is 'Pairs of code and birth date that did not fit, counted for an hour: by address (HMAC), and of all together.';

comment on table family_pages is 'What one relative has set on their own page, whichever of their papers opened it. Nobody else reads it, no office either.';

comment on column family_pages.sealed is 'Who goes, ticks of the bring-list, questions left open, the list as they last saw it; sealed with the key of the case.';

comment on table family_sessions is 'Opaque: the cookie holds 32 random bytes, the row their SHA-256. Ends with its paper too.';

comment on function forget_what_is_over(date) is 'Deletes what is kept no longer and no case takes with it; answers how many of each kind. Today is the service''s clock''s.';

comment on table guide_wishes is 'Days on which somebody would like to come, or hours in which they would like to be called. The counter calls them; nobody is told whether there is a case.';

comment on column guide_wishes.person_id is 'Who asked on their own page: the case is certain, and they alone of the family see it. Null: from the public guide.';

comment on column guide_wishes.sealed is 'Name, telephone, whom it is about, days and hours, the letters of a kept guide.';

comment on column guide_wishes.case_id is 'To which the counter found that it belongs; it goes with it.';

comment on index guide_wishes_of_person is 'One that is still to be called about, for each of them.';

comment on table hand_over_cards is 'Cards that whoever brings the notice hands on to the family: with its reference the counter finds the case, once. It opens nothing.';

comment on column hand_over_cards.reference is 'HMAC of what stands on the card.';

comment on table help_calls is 'A colleague is needed at a booth. Of no case and of nobody who visits: neither may ever be found from here. Gone after a day.';

comment on column help_calls.booth is 'As the computer is called; null where nobody has set it.';

comment on table import_columns is 'What a column of a file means, as it was last said for an import.';

comment on column import_columns.department is 'Whose ledger; empty: the day''s notices of the counter.';

comment on column import_columns.header is 'HMAC of the name of the column: a file without a header would have a person''s name there.';

comment on column import_columns.meaning is 'The field; empty: the column is left out.';

comment on table incident_notes is 'What happened at a booth. It points to no case on purpose: whoever opens a case must not find there who raised their voice, and whoever is written about may ask to see it (個人情報保護法76条).';

comment on column incident_notes.sealed is 'When, at which booth and what, sealed with a key for these notes.';

comment on table invitations is 'One-time codes with which an account is opened, or opened anew when password or telephone are lost.';

comment on column invitations.code is 'HMAC: the code itself stands on the paper that its person gets.';

comment on table item_numbers is 'Given at first issue, never reused or moved: paper, phone, counter and telephone say the same number. Rewritten whole, since a row may leave the number of a settled choice.';

comment on column item_numbers.number is 'Not unique by itself: the rows of one choice share a number.';

comment on table kept_guides is 'Answers that somebody gave the public guide, kept under eight letters. Of nobody: neither a person nor a case can be found from here.';

comment on column kept_guides.code is 'HMAC of the letters, which stand nowhere.';

comment on column kept_guides.sealed is 'Under a key that follows from the installation''s and the letters: without them nobody opens it.';

comment on table ledger_imports is 'Which day each department''s ledger shows; silence of an old or missing ledger is no answer.';

comment on column ledger_imports.stands_since is 'Since when answers come from it, by the clock of the database as answered_at of questions.';

comment on column ledger_imports.before_as_of is 'The import before, whose rows are in ledger_rows_before; null: nothing can be taken back.';

comment on column ledger_imports.before_until is 'Until when it can be taken back; then the rows of before are deleted.';

comment on column ledger_imports.columns is 'The facts for which the ledger has a column; an older import whose columns nobody wrote down has none.';

comment on column ledger_imports.found_by is 'What every one of its rows can be found by: number, name-birth. Who has neither can be in it unseen.';

comment on column ledger_imports.version is 'Counts imports and roll-backs: a difference that was shown belongs to one version.';

comment on column ledger_imports.imported_by is 'Who of the department imported it; null: a program.';

comment on table ledger_rows is 'A department''s own ledger, one row a token under which a person is found (person number; name, kana, birth date, address).';

comment on column ledger_rows.sealed is 'The facts of the row, sealed with the department''s key.';

comment on table ledger_rows_before is 'The rows of the import before, as they were, for as long as it can be taken back.';

comment on column ledger_rows_before.sealed is 'As in ledger_rows.';

comment on table list_revisions is 'What the list was made of when it was issued; shown again with today''s rights.';

comment on column list_revisions.sealed is 'Statements, rulings, open questions and the day, sealed with the key of the case.';

comment on table mail_questions is 'Which questions a mail links to; a question stands in one mail of a template and version.';

comment on column mail_questions.version is 'The round; of what the counter sends also when.';

comment on table mails is 'Mails to the shared mailboxes, written down before they go out. What they say is made when they go; no address, no name, no text is kept.';

comment on column mails.problem is 'The code of the mail server''s refusal, never its words: they may repeat an address.';

comment on column mails.next_at is 'Not before; while one is being sent, until when nobody else sends it.';

comment on table municipalities is 'The cities this installation serves; every row of every other table belongs to one.';

comment on column municipalities.demo is 'A fictional city: only here the demo may make sign-ins that it prints. No right to change it.';

comment on table name_foldings is 'How far search tokens and marks are made anew for the way in which names are folded now (cases/fold-anew.ts).';

comment on column name_foldings.folding is 'Which way: a hash of the variants that are folded.';

comment on column name_foldings.after_id is 'The last one done of this step.';

comment on table outbox is 'What must happen after a commit. Written in the same transaction as its cause, sent by the relay, possibly twice.';

comment on column outbox.payload is 'Ids only, never a name or an answer.';

comment on column outbox.attempts is 'How often sending failed; not_before moves on with each failure.';

comment on column outbox.sent_at is 'Set in the transaction of the relay that sent the row. Claimed rows are locked, not marked: a killed relay leaves nothing behind.';

comment on index outbox_sent is 'Does not begin with the municipality: what was sent long ago is forgotten for all of them.';

comment on index outbox_unsent is 'Does not begin with the municipality: the relay serves all of them.';

comment on function outbox_wake_relay() is 'Wakes the relay of the topics written at commit, of none if no row came; should it be missed, the relay also looks by itself.';

comment on table paper_calls is 'Calls about papers that are wrong now, a line each; only added to. undone: the newest line of this person that stood was a slip.';

comment on column paper_calls.sealed is 'A note, sealed with the key of the case; it can be disclosed to whom it is about.';

comment on column paper_calls.revision is 'Of the list as it stood when they were told; what changes later is another call.';

comment on table paper_moves is 'Where a paper went, a line each; only added to. undone: the newest line that stood was a slip.';

comment on column paper_moves.sealed is 'A note, sealed with the key of the case; it can be disclosed to whom it is about.';

comment on table papers is '紙の行方: each printed, sent or handwritten thing of a case. Whether it is wrong by now is worked out, never kept.';

comment on column papers.sealed is 'What it is, where the kind does not say it; sealed with the key of the case.';

comment on column papers.number is 'Within its case; stands on the paper, so that the telephone can name it.';

comment on column papers.made_key is 'Of whoever made it: the same key twice is one paper.';

comment on column papers.person_id is 'For whom it was made; null: for nobody in particular. How they are reached stands with the person alone.';

comment on column papers.revision is 'Of the list that it shows; null where it shows none.';

comment on column papers.case_version is 'Of the case when it was made: which notice it shows.';

comment on table people is 'The living people of a case with their roles; what belongs to one is never shown to another.';

comment on column people.sealed is 'Name, roles, relation as seen from the person who died, language, address for letters, telephone.';

comment on table programs is 'Other programs with a key that expires; the row holds its SHA-256.';

comment on column programs.operations is 'SHA-256 (hex) of each document that the program may send; nothing else is answered.';

comment on table protection_clearances is 'Two people looked and found that this case is about somebody else of the same name.';

comment on column protection_clearances.marks is 'What the two have in common as it was looked at: whatever they come to have in common later flags the case again.';

comment on function protection_list_as_of() is 'The day of the newest list; null: there was none.';

comment on table protection_lists is 'When the city''s list was read. Without a fresh one nobody knows who is protected, and everybody is treated as if they were.';

comment on column protection_lists.added is 'Who were not protected before; null of what was read before it was counted.';

comment on column protection_lists.undone_at is 'Taken back by two people: it is as if it had not been read.';

comment on table protection_marks is 'HMAC of number, folded name and folded address of a protected person: what a case is compared with.';

comment on column protection_marks.import_id is 'With which import it became known.';

comment on table protections is 'People who are protected, one row each: of the city''s list, or reported for one case. Ended one at a time, by two people; never by a file.';

comment on column protections.sealed is 'Reported: why, sealed with the key of the case. Of the list: number and name, sealed with the key for protections.';

comment on column protections.import_id is 'With which import the person came; null of what was read before it was written down, and of what was reported.';

comment on column protections.seen_in is 'The import that gave seen_on; the day before it is in seen_before.';

comment on column protections.identity is 'HMAC of the person number, or of name and address: by it the next list knows the person again.';

comment on column protections.person_id is 'Whom of the case it concerns; null: it is not known, or not of the case''s people.';

comment on column protections.seen_on is 'The day of the newest list that had the person.';

comment on function protections_lifted_by_two() is 'Ends nothing without an agreement, not used yet, about this very protection or about the import with which it came.';

comment on table question_backs is 'What a department asked back of the counter, or through it of the family, and what it was answered. Kept with its case.';

comment on column question_backs.sealed is 'The question and its answer, with the key of the case; both can be disclosed to whom they are about.';

comment on column question_backs.state is 'not-needed: the department answered its question before.';

comment on table questions is 'One per case and department; asking again raises the round, an answer to an older round is dropped.';

comment on column questions.reason is 'A code, never a text about a person.';

comment on column questions.told is 'It had gone out before it came to the state in which it is now: whoever was told is told when the notice is void.';

comment on column questions.asked_back is 'Whose turn it is while the department has asked back; null: the department''s.';

comment on column questions.resumed_at is 'When the last answer to an asking back came; of an older round it says nothing.';

comment on column questions.waited_days is 'Open days of this round that the department waited for such answers: so much later its own is due.';

comment on column questions.sending is 'How often the job of this round was handed to the queue; part of the job id.';

comment on column questions.lease_until is 'Until then the queue is trusted with it; afterwards the sweeper sends it again or hands it to a person.';

comment on index questions_leases is 'For the sweeper, which serves every municipality.';

comment on index questions_waiting is 'What waits for a person, due first.';

comment on table registrations is 'Keys under which a notice was registered: the same key gives the same case.';

comment on column registrations.idempotency_key is 'HMAC of the key: what a caller puts into it is never stored.';

comment on column registrations.content is 'HMAC of the whole input: the same key with another content is another notice and is refused.';

comment on table releases is 'Immutable catalogues: rules, deadlines, papers, amounts, city parameters. A case keeps the law it started with.';

comment on column releases.id is 'SHA-256 of the canonical JSON: the same law is the same release.';

comment on table retention_settings is 'Where the city''s own 文書管理規程 says another time than cases/retention/classes.ts.';

comment on column retention_settings.sealed is 'Why, sealed with a key of its own.';

comment on column retention_settings.set_with is 'To what two people agreed where it became shorter; null: it did not.';

comment on function retention_shortened_by_two() is 'Shortens nothing without an agreement, not used yet, to just this number, and asked for since it was set last.';

comment on table rulings is 'A person''s own answer on a procedure. The highest version that is not retired counts; older ones stay as history.';

comment on column rulings.retired_by is 'The change of the case (who, when, why) that made the notice another person''s: from then on the ruling counts for nothing.';

comment on column rulings.reviewed_at is 'When the department had looked at the retired ruling again; until then it is shown to it.';

comment on table schema_migrations is 'The migrations this database has had; written by the migration runner only.';

comment on table search_tokens is 'One row a token (HMAC of a folded name, a kana, a date …), compared with = : under row-level security no other operator can use an index.';

comment on column search_tokens.registered_at is 'Of the case; it never changes.';

comment on column search_tokens.of_visit is 'A telephone number that stands with a visit or a call-back: it follows them, not the notice.';

comment on table sessions is 'Opaque: the cookie holds 32 random bytes, the row their SHA-256. Ended here means ended everywhere.';

comment on column sessions.id is 'What a list of sessions calls it: nothing of the token is shown.';

comment on column sessions.browser is 'Family of the browser as it calls itself, and nothing else of it; no address. Null: begun before this was kept.';

comment on table sign_in_attempts is 'Failed attempts by source (HMAC of login and device, or of login and address): somebody else''s failures lock nobody out of a computer they have used before.';

comment on table silence_steps is 'What a question''s silence has led to, each step once a round: a job may run twice. by-counter: the counter reminded, at the last of which.';

comment on table staff is 'Members of staff; an account is closed, never deleted: history names it.';

comment on table staff_credentials is 'How somebody proves who they are; read while signing in, by no office.';

comment on column staff_credentials.password is 'Argon2id (RFC 9106) in PHC form.';

comment on column staff_credentials.second_kind is 'totp: an authenticator; workplace: a registered computer; demo: none, and only in a fictional city.';

comment on column staff_credentials.second_sealed is 'Secret of the authenticator (RFC 6238), sealed with a key of the installation.';

comment on column staff_credentials.second_used is 'Last time step used: a code counts once.';

comment on table statement_history is 'What a source said before; written by trigger, never changed.';

comment on table statements is 'What each source now says of a case: register, family, shown papers, an unchecked caller, or a department.';

comment on column statements.stands is 'False from when a department is asked anew until its machine answers: what it found before may be of another person or day.';

comment on table visits is '来庁: visits, walk-ins and call-backs. A case may have several; what is cancelled stays.';

comment on column visits.arrived_at is 'Since when they are in the house; of a visit that came again, the last time.';

comment on column visits.hour is 'HH:MM in Japan; null while it is not settled.';

comment on column visits.sealed is 'Who comes, where to call, a note; sealed with the key of the case.';

comment on table wished_days is 'Days on which the family would like to come, the dearest first, until a visit is planned. Of nobody in particular.';

comment on table workplaces is 'Computers of an office, each known by a cookie: the second factor where telephones and USB keys are not allowed.';

comment on column workplaces.department is 'Only for appointments of this department; null: for any.';
