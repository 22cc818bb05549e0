import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Until when a case is kept is worked out from the day on which it ended and the years of its kind, and from nothing else:
 * the application writes the day down, the database looks whether it is that one. So it comes earlier only where the years
 * became fewer, which takes two people (0058).
 */
export class KeptUntilItsDay implements MigrationInterface {
  readonly name = 'kept-until-its-day-0000000000071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function cases_kept_until_their_day() returns trigger
        language plpgsql
        set search_path = pg_catalog
      as $$
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
      $$;
      comment on function cases_kept_until_their_day() is
        'The last day of a case follows from the day on which it ended and from retention_settings; neither moves by itself. Not asked of the owner of the tables: destroy_case() leaves the days as they stand.';
      -- After: what the row policies refuse, they refuse first.
      create trigger cases_kept_until_their_day after insert or update of status, ended_on, destroy_after on cases
        for each row when (current_user = 'yorisoi_app') execute function cases_kept_until_their_day();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger cases_kept_until_their_day on cases;
      drop function cases_kept_until_their_day();
    `);
  }
}
