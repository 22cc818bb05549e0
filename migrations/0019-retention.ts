import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 保存と廃棄: when a case ended and until when it is kept, holds, lists of what is due, and the one way in which a case can be
 * destroyed. Nobody has the right to delete the rows of a case; only destroy_case() does, and it looks for itself whether two
 * privacy officers have agreed and whether the case is due today and held by nobody.
 */
export class Retention implements MigrationInterface {
  readonly name = 'retention-0000000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_changes drop constraint case_changes_kind_check;
      alter table case_changes add constraint case_changes_kind_check
        check (kind in ('corrected', 'voided', 'opened', 'told-apart', 'closed', 'reopened'));

      alter table cases add column ended_on date, add column destroy_after date, add column destroyed_at timestamptz;
      alter table cases drop constraint cases_status_check;
      alter table cases add constraint cases_status_check check (status in ('open', 'closed', 'void', 'destroyed'));
      alter table cases add constraint cases_destroyed_check
        check ((status = 'destroyed') = (destroyed_at is not null) and (status <> 'destroyed' or sealed = ''));
      comment on column cases.ended_on is 'The day in Japan on which the case was closed or its notice voided.';
      comment on column cases.destroy_after is 'The last day on which it is kept (cases/retention/last-day.ts); null while it is open.';
      comment on column cases.destroyed_at is 'Number and days stay, so that no number is given twice and the audit keeps its meaning; nothing of a person does.';
      create index cases_due on cases (municipality_id, destroy_after) where destroy_after is not null and destroyed_at is null;
      grant update (ended_on, destroy_after) on cases to yorisoi_app;

      -- Void before there were days: a fiscal year (1 April to 31 March) after the one in which it was voided.
      alter table cases no force row level security;
      alter table case_changes no force row level security;
      update cases c set ended_on = v.on_day, destroy_after = make_date(extract(year from v.on_day - interval '3 months')::int + 2, 3, 31)
        from (select municipality_id, case_id, max((changed_at at time zone 'Asia/Tokyo')::date) as on_day
                from case_changes where kind = 'voided' group by 1, 2) v
       where c.status = 'void' and v.municipality_id = c.municipality_id and v.case_id = c.id;
      alter table cases force row level security;
      alter table case_changes force row level security;

      create table retention_settings (
        municipality_id text collate "C" not null,
        kind text collate "C" not null,
        fiscal_years integer not null,
        sealed bytea not null,
        by_actor text not null,
        set_at timestamptz not null,
        constraint retention_settings_pkey primary key (municipality_id, kind),
        constraint retention_settings_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint retention_settings_kind_check check (kind in ('closed-cases', 'void-cases')),
        constraint retention_settings_years_check check (fiscal_years between 0 and 10)
      );
      comment on table retention_settings is 'Where the city''s own 文書管理規程 says another time than cases/retention/classes.ts.';
      comment on column retention_settings.sealed is 'Why, sealed with a key of its own.';

      create table case_holds (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        sealed bytea not null,
        by_actor text not null,
        held_at timestamptz not null,
        released_at timestamptz,
        released_by text,
        constraint case_holds_pkey primary key (municipality_id, id),
        constraint case_holds_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint case_holds_released_check check ((released_at is null) = (released_by is null))
      );
      comment on table case_holds is 'Kept beyond its time (a lawsuit, a request for disclosure); while one stands, no list has the case.';
      comment on column case_holds.sealed is 'Why, sealed with the key of the case.';
      create unique index case_holds_standing on case_holds (municipality_id, case_id) where released_at is null;

      create table destruction_lists (
        municipality_id text collate "C" not null,
        id uuid not null,
        made_on date not null,
        made_at timestamptz not null,
        by_actor text not null,
        hash bytea not null,
        approval_id uuid,
        finished_at timestamptz,
        key_epoch integer,
        constraint destruction_lists_pkey primary key (municipality_id, id),
        constraint destruction_lists_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint destruction_lists_approval_fkey foreign key (municipality_id, approval_id) references approvals (municipality_id, id),
        constraint destruction_lists_hash_check check (octet_length(hash) = 32),
        constraint destruction_lists_finished_check check (num_nulls(approval_id, finished_at, key_epoch) in (0, 3))
      );
      comment on table destruction_lists is '廃棄簿: what was due on a day, for two privacy officers to decide; kept, it is the record of the destruction.';
      comment on column destruction_lists.hash is 'SHA-256 over the list as it was agreed to (retention/destruction-hash.ts).';
      comment on column destruction_lists.key_epoch is 'Recovery sheets of lower numbers could open older key backups and must be destroyed (retention/keys).';

      create table destruction_items (
        municipality_id text collate "C" not null,
        list_id uuid not null,
        case_id uuid not null,
        number text collate "C" not null,
        ended_on date not null,
        destroy_after date not null,
        outcome text collate "C",
        done_at timestamptz,
        counts jsonb,
        constraint destruction_items_pkey primary key (municipality_id, list_id, case_id),
        constraint destruction_items_list_fkey foreign key (municipality_id, list_id) references destruction_lists (municipality_id, id),
        constraint destruction_items_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint destruction_items_outcome_check check (outcome in ('destroyed', 'held', 'reopened', 'other-day', 'gone')),
        constraint destruction_items_done_check check ((outcome is null) = (done_at is null) and (outcome is not distinct from 'destroyed') = (counts is not null))
      );
      comment on table destruction_items is 'The cases of a list: destroyed, or why one was left out. Written by destroy_case() alone.';
      comment on column destruction_items.counts is 'Rows by table. Of what could tell that somebody was protected, and of approvals: none.';
      create index destruction_items_of_case on destruction_items (municipality_id, case_id);

      create table backup_keys (
        municipality_id text collate "C" not null,
        epoch integer not null,
        sealed bytea not null,
        changed_at timestamptz not null,
        sheet_epoch integer,
        constraint backup_keys_pkey primary key (municipality_id),
        constraint backup_keys_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint backup_keys_epoch_check check (epoch > 0)
      );
      comment on table backup_keys is 'With what backups of case_keys are sealed now. Goes on one way with every case destroyed, so that it opens no older backup. Kept out of dumps, as case_keys is.';
      comment on column backup_keys.sealed is '32 bytes, sealed with a key of the installation.';
      comment on column backup_keys.sheet_epoch is 'The number of the newest recovery sheet that was printed.';

      ${[
        ['retention_settings', 'select, insert, update', works('system', 'counter', 'privacy-officer'), OFFICER],
        [
          'case_holds',
          'select, insert, update (released_at, released_by)',
          works('system', 'counter', 'privacy-officer'),
          works('system', 'privacy-officer'),
        ],
        [
          'destruction_lists',
          'select, insert, update (approval_id, finished_at, key_epoch)',
          works('system', 'privacy-officer'),
          works('system', 'privacy-officer'),
        ],
        ['destruction_items', 'select, insert', works('system', 'privacy-officer'), OFFICER],
        [
          'backup_keys',
          'select, insert, update (epoch, sealed, changed_at, sheet_epoch)',
          works('system'),
          works('system'),
        ],
      ]
        .map(([table = '', rights = '', using = '', check = '']) => policed(table, rights, using, check))
        .join('\n')}

      -- The owner is held by policies like everybody: for the one function below, and within one transaction of it.
      ${[...OF_A_CASE, 'family_sessions', 'protection_marks', 'cases', 'destruction_items']
        .map(
          (table) => `create policy ${table}_destroyed on ${table} to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${works('destruction')})
        with check (municipality_id = (select current_municipality()) and ${works('destruction')});`,
        )
        .join('\n')}

      create function destroy_case(list uuid, which uuid, today date, at timestamptz) returns text
        language plpgsql security definer
        set search_path = pg_catalog
      as $$
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
          where a.municipality_id = here and a.act = 'destroy-cases' and a.subject_id = list and a.asked_by::text = somebody
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
          foreach place in array array[${OF_A_CASE.map((table) => `'${table}'`).join(', ')}] loop
            execute format('delete from public.%I where municipality_id = $1 and case_id = $2', place) using here, which;
            get diagnostics gone = row_count;
            if place not in (${UNTOLD.map((table) => `'${table}'`).join(', ')}) then
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
      $$;
      comment on function destroy_case(uuid, uuid, date, timestamptz) is
        'The only way in which a case goes: of a list that two privacy officers agreed to, due today, held by nobody, unchanged since. What stays is its number. Answers the outcome; null where the list has one already.';
      revoke all on function destroy_case(uuid, uuid, date, timestamptz) from public;
      grant execute on function destroy_case(uuid, uuid, date, timestamptz) to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function destroy_case(uuid, uuid, date, timestamptz);
      ${[...OF_A_CASE.filter((table) => table !== 'case_holds'), 'family_sessions', 'protection_marks', 'cases']
        .map((table) => `drop policy ${table}_destroyed on ${table};`)
        .join('\n')}
      drop table backup_keys; drop table destruction_items; drop table destruction_lists; drop table case_holds; drop table retention_settings;
      drop index cases_due;
      alter table cases drop constraint cases_destroyed_check, drop constraint cases_status_check,
        drop column ended_on, drop column destroy_after, drop column destroyed_at;
      alter table cases add constraint cases_status_check check (status in ('open', 'closed', 'void'));
      alter table case_changes drop constraint case_changes_kind_check;
      alter table case_changes add constraint case_changes_kind_check check (kind in ('corrected', 'voided', 'opened', 'told-apart'));
    `);
  }
}

/** Everything with a case_id but the audit and the list itself, what points to others first. */
const OF_A_CASE = [
  'access_papers',
  'hand_over_cards',
  'protection_clearances',
  'protections',
  'approvals',
  'consents',
  'case_marks',
  'search_tokens',
  'registrations',
  'item_numbers',
  'list_revisions',
  'rulings',
  'case_changes',
  'statement_history',
  'statements',
  'questions',
  'case_holds',
  'people',
  'case_keys',
];
/** Of these a number on a certificate would say that somebody was protected. */
const UNTOLD = ['protection_clearances', 'protections', 'approvals'];

const works = (...roles: string[]): string =>
  `(select current_role_of_actor()) in (${roles.map((role) => `'${role}'`).join(', ')})`;
const OFFICER = works('privacy-officer');

const policed = (table: string, rights: string, using: string, check: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality()) and ${using})
    with check (municipality_id = (select current_municipality()) and ${check});
  grant ${rights} on ${table} to yorisoi_app;`;
