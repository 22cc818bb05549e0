import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 紙の行方: what was printed, sent or written by hand, where it went, and who has been called about it. */
export class Papers implements MigrationInterface {
  readonly name = 'papers-0000000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
        made_at timestamptz not null,
        sealed bytea,
        constraint papers_pkey primary key (municipality_id, id),
        constraint papers_number_key unique (municipality_id, case_id, number),
        constraint papers_made_key_key unique (municipality_id, case_id, made_key),
        constraint papers_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint papers_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id),
        constraint papers_access_paper_fkey foreign key (municipality_id, access_paper_id) references access_papers (municipality_id, id),
        constraint papers_kind_check check (kind in ('access-paper', 'list', 'first-page', 'power-of-attorney', 'other')),
        constraint papers_access_check check ((kind = 'access-paper') = (access_paper_id is not null)),
        constraint papers_number_check check (number > 0)
      );
      comment on table papers is '紙の行方: each printed, sent or handwritten thing of a case. Whether it is wrong by now is worked out, never kept.';
      comment on column papers.number is 'Within its case; stands on the paper, so that the telephone can name it.';
      comment on column papers.made_key is 'Of whoever made it: the same key twice is one paper.';
      comment on column papers.person_id is 'For whom it was made; null: for nobody in particular. How they are reached stands with the person alone.';
      comment on column papers.revision is 'Of the list that it shows; null where it shows none.';
      comment on column papers.case_version is 'Of the case when it was made: which notice it shows.';
      comment on column papers.sealed is 'What it is, where the kind does not say it; sealed with the key of the case.';

      create table paper_moves (
        municipality_id text collate "C" not null,
        paper_id uuid not null,
        number integer not null,
        case_id uuid not null,
        state text collate "C" not null,
        person_id uuid,
        department text collate "C",
        by_actor text not null,
        moved_at timestamptz not null,
        sealed bytea,
        constraint paper_moves_pkey primary key (municipality_id, paper_id, number),
        constraint paper_moves_paper_fkey foreign key (municipality_id, paper_id) references papers (municipality_id, id),
        constraint paper_moves_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint paper_moves_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id),
        constraint paper_moves_state_check check (state in ('handed-over', 'posted', 'signed', 'accepted', 'taken-back', 'undone')),
        constraint paper_moves_department_check check (department is null or state = 'accepted'),
        constraint paper_moves_number_check check (number > 0)
      );
      comment on table paper_moves is 'Where a paper went, a line each; only added to. undone: the newest line that stood was a slip.';
      comment on column paper_moves.sealed is 'A note, sealed with the key of the case; it can be disclosed to whom it is about.';
      create index paper_moves_of_case on paper_moves (municipality_id, case_id);

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
        called_at timestamptz not null,
        sealed bytea,
        constraint paper_calls_pkey primary key (municipality_id, case_id, number),
        constraint paper_calls_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint paper_calls_person_fkey foreign key (municipality_id, person_id) references people (municipality_id, id),
        constraint paper_calls_outcome_check check (outcome in ('called', 'no-answer', 'letter', 'undone')),
        constraint paper_calls_again_check check (again_on is null or outcome = 'no-answer'),
        constraint paper_calls_hour_check check (again_hour is null or (again_on is not null and again_hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')),
        constraint paper_calls_number_check check (number > 0)
      );
      comment on table paper_calls is 'Calls about papers that are wrong now, a line each; only added to. undone: the newest line of this person that stood was a slip.';
      comment on column paper_calls.revision is 'Of the list as it stood when they were told; what changes later is another call.';
      comment on column paper_calls.sealed is 'A note, sealed with the key of the case; it can be disclosed to whom it is about.';

      ${['papers', 'paper_moves', 'paper_calls'].map(forTheOffice).join('\n')}
      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop table paper_calls;
      drop table paper_moves;
      drop table papers;
    `);
  }
}

const OFFICE = `(select current_role_of_actor() in ('system', 'counter'))`;
const DESTRUCTION = `(select current_role_of_actor() = 'destruction')`;

/** Added to and read, by counter and system; goes with its case, as everything does that stands in destroy_case(). */
const forTheOffice = (table: string): string => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy ${table}_read on ${table} for select to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy ${table}_add on ${table} for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${OFFICE});
      create policy ${table}_destroyed on ${table} to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${DESTRUCTION})
        with check (municipality_id = (select current_municipality()) and ${DESTRUCTION});
      grant select, insert on ${table} to yorisoi_app;`;

/** In the list of tables in destroy_case() (0019), before what they point to. */
const BEFORE = `'access_papers',`;
const AFTER = `'paper_calls', 'paper_moves', 'papers', 'access_papers',`;

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
