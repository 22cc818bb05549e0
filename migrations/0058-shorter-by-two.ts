import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing is kept for fewer years than now unless two privacy officers agreed to just that: what is destroyed earlier comes back for nobody. */
export class ShorterByTwo implements MigrationInterface {
  readonly name = 'shorter-by-two-0000000000058';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The new foreign key is checked as the owner of the tables.
      ${TABLES.map((table) => `alter table ${table} no force row level security;`).join('\n      ')}
      ${acts(`${BEFORE}, 'shorten-retention'`)}
      alter table approvals add column retention_kind text collate "C", add column fiscal_years integer,
        add constraint approvals_retention_check
          check (num_nulls(retention_kind, fiscal_years) = case act when 'shorten-retention' then 0 else 2 end);
      alter table retention_settings add column set_with uuid,
        add constraint retention_settings_set_with_fkey foreign key (municipality_id, set_with) references approvals (municipality_id, id);
      ${TABLES.map((table) => `alter table ${table} force row level security;`).join('\n      ')}
      comment on column approvals.retention_kind is 'Of shorten-retention: what would be kept for how many fiscal years.';
      comment on column retention_settings.set_with is 'To what two people agreed where it became shorter; null: it did not.';
      -- Of one kind it never becomes the setting of another.
      revoke update on retention_settings from yorisoi_app;
      grant update (fiscal_years, sealed, by_actor, set_at, set_with) on retention_settings to yorisoi_app;

      create function retention_shortened_by_two() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
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
      $$;
      comment on function retention_shortened_by_two() is 'Shortens nothing without an agreement, not used yet, to just this number, and asked for since it was set last.';
      create trigger retention_shortened_by_two before insert or update on retention_settings
        for each row execute function retention_shortened_by_two();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger retention_shortened_by_two on retention_settings;
      drop function retention_shortened_by_two();
      ${TABLES.map((table) => `alter table ${table} no force row level security;`).join('\n      ')}
      revoke update (fiscal_years, sealed, by_actor, set_at, set_with) on retention_settings from yorisoi_app;
      alter table retention_settings drop column set_with;
      grant update on retention_settings to yorisoi_app;
      alter table approvals drop column retention_kind, drop column fiscal_years;
      delete from approvals where act = 'shorten-retention';
      ${acts(BEFORE)}
      ${TABLES.map((table) => `alter table ${table} force row level security;`).join('\n      ')}
    `);
  }
}

const TABLES = ['approvals', 'retention_settings'];
const BEFORE = `'show-address', 'online-access', 'lift-protection', 'destroy-cases', 'export-sheet', 'undo-protection-list', 'grant-access'`;

const acts = (names: string): string => `
      alter table approvals drop constraint approvals_act_check,
        add constraint approvals_act_check check (act in (${names}));`;
