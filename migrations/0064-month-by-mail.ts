import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The head of a department is written to at an address of its own, once a month too. */
export class MonthByMail implements MigrationInterface {
  readonly name = 'month-by-mail-0000000000064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table desk_settings add column lead_mailbox text collate "C", add column month_told date;
      grant update (lead_mailbox, month_told) on desk_settings to yorisoi_app;
      comment on column desk_settings.lead_mailbox is 'An official address of whoever heads the department; null: the shared one.';
      comment on column desk_settings.month_told is 'The first of the last month whose summary was written, so that a month has one.';
      alter table mails drop constraint mails_template_check;
      alter table mails add constraint mails_template_check
        check (template in ('digest', 'reminder', 'deputy', 'lead', 'by-counter', 'visits', 'month'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // No older reader knows the summaries.
    await runner.query(`
      alter table mails no force row level security;
      delete from mails where template = 'month';
      alter table mails force row level security;
      alter table mails drop constraint mails_template_check;
      alter table mails add constraint mails_template_check
        check (template in ('digest', 'reminder', 'deputy', 'lead', 'by-counter', 'visits'));
      alter table desk_settings drop column lead_mailbox, drop column month_told;
    `);
  }
}
