import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens when a department does not answer: its two settings, the steps taken, the mails sent. */
export class SilenceAtWork implements MigrationInterface {
  readonly name = 'silence-at-work-0000000000024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table visits add column arrived_at timestamptz;
      comment on column visits.arrived_at is 'Since when they are in the house; of a visit that came again, the last time.';
      grant update (arrived_at) on visits to yorisoi_app;

      create table desk_settings (
        municipality_id text collate "C" not null,
        department text collate "C" not null,
        mailbox text,
        where_to_look text,
        digest_hour text collate "C" not null default '09:00',
        version integer not null default 1,
        digested_on date,
        changed_by text not null,
        changed_at timestamptz not null,
        constraint desk_settings_pkey primary key (municipality_id, department),
        constraint desk_settings_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint desk_settings_hour_check check (digest_hour ~ '^(0[89]|1[0-7]):[0-5][0-9]$'),
        constraint desk_settings_version_check check (version > 0)
      );
      comment on table desk_settings is 'What a department sets for itself. Of nobody: a shared mailbox, never a person''s.';
      comment on column desk_settings.where_to_look is 'The department''s own words; null: those of its file.';
      comment on column desk_settings.digested_on is 'The day of the last digest, so that a day has one.';
      ${ownAndOffice('desk_settings')}
      create policy desk_settings_add on desk_settings for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${OWN});
      create policy desk_settings_change on desk_settings for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and (${SYSTEM} or ${OWN}))
        with check (municipality_id = (select current_municipality()) and (${SYSTEM} or ${OWN}));
      grant select, insert, update (mailbox, where_to_look, digest_hour, version, digested_on, changed_by, changed_at) on desk_settings to yorisoi_app;

      create table silence_steps (
        municipality_id text collate "C" not null,
        question_id uuid not null,
        step text collate "C" not null,
        round integer not null,
        case_id uuid not null,
        department text collate "C" not null,
        at timestamptz not null,
        constraint silence_steps_pkey primary key (municipality_id, question_id, step, round),
        constraint silence_steps_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint silence_steps_step_check check (step in ('reminder', 'deputy', 'lead', 'at-counter', 'by-counter'))
      );
      comment on table silence_steps is 'What a question''s silence has led to, each step once a round: a job may run twice. by-counter: the counter reminded, at the last of which.';
      create index silence_steps_of_case on silence_steps (municipality_id, case_id);
      ${ownAndOffice('silence_steps')}
      ${officeWrites('silence_steps')}
      grant select, insert, update (at) on silence_steps to yorisoi_app;

      create table mails (
        municipality_id text collate "C" not null,
        id uuid not null,
        department text collate "C" not null,
        template text collate "C" not null,
        state text collate "C" not null default 'waiting',
        attempts integer not null default 0,
        made_at timestamptz not null,
        next_at timestamptz not null,
        sent_at timestamptz,
        problem text collate "C",
        constraint mails_pkey primary key (municipality_id, id),
        constraint mails_municipality_fkey foreign key (municipality_id) references municipalities (id),
        constraint mails_template_check check (template in ('digest', 'reminder', 'deputy', 'lead', 'by-counter')),
        constraint mails_state_check check (state in ('waiting', 'sent', 'refused', 'needless'))
      );
      comment on table mails is 'Mails to the shared mailboxes, written down before they go out. What they say is made when they go; no address, no name, no text is kept.';
      comment on column mails.next_at is 'Not before; while one is being sent, until when nobody else sends it.';
      comment on column mails.problem is 'The code of the mail server''s refusal, never its words: they may repeat an address.';
      create index mails_waiting on mails (municipality_id, next_at) where state = 'waiting';
      create index mails_of_department on mails (municipality_id, department, made_at);
      ${ownAndOffice('mails')}
      create policy mails_add on mails for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy mails_change on mails for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and (${OFFICE} or ${OWN}))
        with check (municipality_id = (select current_municipality()) and (${OFFICE} or ${OWN}));
      grant select, insert, update (state, attempts, next_at, sent_at, problem) on mails to yorisoi_app;

      create table mail_questions (
        municipality_id text collate "C" not null,
        question_id uuid not null,
        template text collate "C" not null,
        version text collate "C" not null,
        mail_id uuid not null,
        case_id uuid not null,
        department text collate "C" not null,
        constraint mail_questions_pkey primary key (municipality_id, question_id, template, version),
        constraint mail_questions_mail_fkey foreign key (municipality_id, mail_id) references mails (municipality_id, id),
        constraint mail_questions_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id)
      );
      comment on table mail_questions is 'Which questions a mail links to; a question stands in one mail of a template and version.';
      comment on column mail_questions.version is 'The round; of what the counter sends also when.';
      create index mail_questions_of_mail on mail_questions (municipality_id, mail_id);
      create index mail_questions_of_case on mail_questions (municipality_id, case_id);
      ${ownAndOffice('mail_questions')}
      create policy mail_questions_add on mail_questions for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      grant select, insert on mail_questions to yorisoi_app;

      -- Go with their case, as everything does that stands in destroy_case(); of the mail stays that it was sent.
      ${destroyed('silence_steps')}
      ${destroyed('mail_questions')}
      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop table mail_questions;
      drop table mails;
      drop table silence_steps;
      drop table desk_settings;
      alter table visits drop column arrived_at;
    `);
  }
}

const SYSTEM = `(select current_role_of_actor() = 'system')`;
const OFFICE = `(select current_role_of_actor() in ('system', 'counter'))`;
const OWN = `((select current_role_of_actor() = 'department') and department = (select current_setting('yorisoi.department', true)))`;
const DESTRUCTION = `(select current_role_of_actor() = 'destruction')`;

const ownAndOffice = (table: string): string => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_read on ${table} for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (${OFFICE} or ${OWN}));`;

const officeWrites = (table: string): string => `
      create policy ${table}_add on ${table} for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy ${table}_change on ${table} for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OFFICE})
        with check (municipality_id = (select current_municipality()) and ${OFFICE});`;

const destroyed = (table: string): string => `
      create policy ${table}_destroyed on ${table} to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${DESTRUCTION})
        with check (municipality_id = (select current_municipality()) and ${DESTRUCTION});`;

/** The beginning of the list of tables in destroy_case() (0023). */
const BEFORE = `array['visits',`;
const AFTER = `array['silence_steps', 'mail_questions', 'visits',`;

/** The function as it stands, with another list of tables; its rights stay. */
const destroying = (from: string, to: string): string => `
      do $change$
      declare
        before text := pg_get_functiondef('destroy_case(uuid, uuid, date, timestamptz)'::regprocedure);
        after text := replace(before, $from$${from}$from$, $to$${to}$to$);
      begin
        if after = before then
          raise exception 'destroy_case() has no such list of tables';
        end if;
        execute after;
      end
      $change$;`;
