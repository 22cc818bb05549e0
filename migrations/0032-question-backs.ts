import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 窓口への聞き返し: what a department has to know before it can answer. Meanwhile its time stands still. */
export class QuestionBacks implements MigrationInterface {
  readonly name = 'question-backs-0000000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table questions
        add column asked_back text collate "C",
        add column resumed_at timestamptz,
        add column waited_days integer not null default 0,
        add constraint questions_asked_back_check check (asked_back in ('counter', 'family')),
        add constraint questions_waited_check check (waited_days >= 0);
      comment on column questions.asked_back is 'Whose turn it is while the department has asked back; null: the department''s.';
      comment on column questions.resumed_at is 'When the last answer to an asking back came; of an older round it says nothing.';
      comment on column questions.waited_days is 'Open days of this round that the department waited for such answers: so much later its own is due.';

      create table question_backs (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        question_id uuid not null,
        department text collate "C" not null,
        state text collate "C" not null default 'at-counter',
        version integer not null default 1,
        asked_by text not null,
        asked_at timestamptz not null,
        ended_by text,
        ended_at timestamptz,
        sealed bytea not null,
        constraint question_backs_pkey primary key (municipality_id, id),
        constraint question_backs_question_fkey foreign key (municipality_id, question_id) references questions (municipality_id, id),
        constraint question_backs_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint question_backs_state_check check (state in ('at-counter', 'with-family', 'answered', 'taken-back', 'not-needed')),
        constraint question_backs_ended_check check ((state in ('at-counter', 'with-family')) = (ended_at is null)),
        constraint question_backs_version_check check (version > 0)
      );
      comment on table question_backs is 'What a department asked back of the counter, or through it of the family, and what it was answered. Kept with its case.';
      comment on column question_backs.state is 'not-needed: the department answered its question before.';
      comment on column question_backs.sealed is 'The question and its answer, with the key of the case; both can be disclosed to whom they are about.';
      create unique index question_backs_open on question_backs (municipality_id, question_id) where state in ('at-counter', 'with-family');
      create index question_backs_of_case on question_backs (municipality_id, case_id);

      alter table question_backs enable row level security;
      alter table question_backs force row level security;
      create policy question_backs_read on question_backs for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and (${OFFICE} or ${OWN}));
      create policy question_backs_add on question_backs for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${OWN});
      create policy question_backs_change on question_backs for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and (${OFFICE} or ${OWN}))
        with check (municipality_id = (select current_municipality()) and (${OFFICE} or ${OWN}));
      create policy question_backs_destroyed on question_backs to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${DESTRUCTION})
        with check (municipality_id = (select current_municipality()) and ${DESTRUCTION});
      grant select, insert, update (state, version, ended_by, ended_at, sealed) on question_backs to yorisoi_app;
      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop table question_backs;
      alter table questions drop column asked_back, drop column resumed_at, drop column waited_days;
    `);
  }
}

const OFFICE = `(select current_role_of_actor() in ('system', 'counter'))`;
const OWN = `((select current_role_of_actor() = 'department') and department = (select current_setting('yorisoi.department', true)))`;
const DESTRUCTION = `(select current_role_of_actor() = 'destruction')`;

/** In the list of tables in destroy_case() (0019), before what they point to. */
const BEFORE = `'statements', 'questions',`;
const AFTER = `'statements', 'question_backs', 'questions',`;

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
