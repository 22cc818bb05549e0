import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 希望日・折り返し from a relative's own list: a wish of one person of a case, which they see, change and take back there. */
export class WishesFromTheList implements MigrationInterface {
  readonly name = 'wishes-from-the-list-0000000000063';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A new foreign key looks through both tables, of all cities.
      alter table guide_wishes no force row level security;
      alter table people no force row level security;
      alter table guide_wishes add column person_id uuid,
        add constraint guide_wishes_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id),
        add constraint guide_wishes_person_check check (person_id is null or (case_id is not null and state <> 'open'));
      alter table guide_wishes force row level security;
      alter table people force row level security;
      comment on column guide_wishes.person_id is 'Who asked on their own page: the case is certain, and they alone of the family see it. Null: from the public guide.';
      create unique index guide_wishes_of_person on guide_wishes (municipality_id, case_id, person_id) where state = 'linked' and person_id is not null;
      comment on index guide_wishes_of_person is 'One that is still to be called about, for each of them.';
      create policy guide_wishes_own on guide_wishes for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'family')
               and case_id = (select current_case()) and person_id::text = (select current_setting('yorisoi.person', true)));
      create policy guide_wishes_ask_own on guide_wishes for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and (select current_role_of_actor() = 'system') and person_id is not null);
      grant update (sealed, made_at) on guide_wishes to yorisoi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table guide_wishes no force row level security;
      delete from guide_wishes where person_id is not null;
      alter table guide_wishes force row level security;
      revoke update (sealed, made_at) on guide_wishes from yorisoi_app;
      drop policy guide_wishes_ask_own on guide_wishes;
      drop policy guide_wishes_own on guide_wishes;
      drop index guide_wishes_of_person;
      alter table guide_wishes drop constraint guide_wishes_person_check, drop constraint guide_wishes_person_fkey, drop column person_id;
    `);
  }
}
