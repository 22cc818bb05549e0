import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A department at work: its last answers are found at once, who is practised is counted by account, and it sets how its list is answered. */
export class DepartmentsAtWork implements MigrationInterface {
  readonly name = 'departments-at-work-0000000000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index statements_of_people on statements (municipality_id, source, said_at desc) where source like '%/person';
      create index rulings_of_department on rulings (municipality_id, department, ruled_at desc);
      create index audit_answers_of_person on audit (municipality_id, actor_id) where act = 'answerQuestion';
      create index audit_answers_of_department on audit (municipality_id, department, day) where act = 'answerQuestion';
      alter table desk_settings add column by_keys text collate "C" not null default 'by-count';
      alter table desk_settings add constraint desk_settings_by_keys_check check (by_keys in ('by-count', 'yes', 'no'));
      grant update (by_keys) on desk_settings to yorisoi_app;
      comment on column desk_settings.by_keys is 'Whether its list is answered by a key a row: where it is busy, always, never.';
      alter table mails drop constraint mails_template_check;
      alter table mails add constraint mails_template_check
        check (template in ('digest', 'reminder', 'deputy', 'lead', 'by-counter', 'visits'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // No older reader knows the letters about visits.
    await runner.query(`
      alter table mail_questions no force row level security;
      alter table mails no force row level security;
      delete from mail_questions where template = 'visits';
      delete from mails where template = 'visits';
      alter table mail_questions force row level security;
      alter table mails force row level security;
      alter table mails drop constraint mails_template_check;
      alter table mails add constraint mails_template_check
        check (template in ('digest', 'reminder', 'deputy', 'lead', 'by-counter'));
      alter table desk_settings drop column by_keys;
      drop index audit_answers_of_department;
      drop index audit_answers_of_person;
      drop index rulings_of_department;
      drop index statements_of_people;
    `);
  }
}
