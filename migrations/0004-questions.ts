import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions to the departments, the departments' imported ledgers, people's own rulings. */
export class Questions implements MigrationInterface {
  readonly name = 'questions-0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table questions (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        department text collate "C" not null,
        queue text collate "C" not null,
        state text collate "C" not null,
        round integer not null default 1,
        sending integer not null default 0,
        lease_until timestamptz,
        reason text collate "C",
        version integer not null default 1,
        asked_at timestamptz,
        answered_at timestamptz,
        due_on date,
        constraint questions_pkey primary key (municipality_id, id),
        constraint questions_case_department_key unique (municipality_id, case_id, department),
        constraint questions_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint questions_queue_check check (queue in ('fast', 'slow')),
        constraint questions_state_check check (state in
          ('held', 'asked', 'with-person', 'needs-person', 'answered', 'attends', 'not-asked', 'withdrawn')),
        constraint questions_round_check check (round > 0 and sending >= 0 and version > 0)
      );
      comment on table questions is 'One per case and department; asking again raises the round, an answer to an older round is dropped.';
      comment on column questions.sending is 'How often the job of this round was handed to the queue; part of the job id.';
      comment on column questions.lease_until is 'Until then the queue is trusted with it; afterwards the sweeper sends it again or hands it to a person.';
      comment on column questions.reason is 'A code, never a text about a person.';
      create index questions_leases on questions (lease_until) where state = 'asked';
      comment on index questions_leases is 'For the sweeper, which serves every municipality.';

      create table ledger_imports (
        municipality_id text collate "C" not null,
        department text collate "C" not null,
        as_of date not null,
        imported_at timestamptz not null,
        rows integer not null,
        constraint ledger_imports_pkey primary key (municipality_id, department),
        constraint ledger_imports_municipality_fkey foreign key (municipality_id) references municipalities (id)
      );
      comment on table ledger_imports is 'Which day each department''s ledger shows; silence of an old or missing ledger is no answer.';

      create table ledger_rows (
        municipality_id text collate "C" not null,
        department text collate "C" not null,
        token bytea not null,
        position integer not null,
        sealed bytea not null,
        constraint ledger_rows_pkey primary key (municipality_id, department, token, position),
        constraint ledger_rows_import_fkey foreign key (municipality_id, department) references ledger_imports (municipality_id, department) on delete cascade
      );
      comment on table ledger_rows is 'A department''s own ledger, one row a token under which a person is found (person number; name, kana, birth date, address).';
      comment on column ledger_rows.sealed is 'The facts of the row, sealed with the department''s key.';

      create table rulings (
        municipality_id text collate "C" not null,
        case_id uuid not null,
        code text collate "C" not null,
        version integer not null,
        department text collate "C" not null,
        outcome text collate "C" not null,
        by_actor text not null,
        ruled_at timestamptz not null,
        sealed bytea not null,
        constraint rulings_pkey primary key (municipality_id, case_id, code, version),
        constraint rulings_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint rulings_outcome_check check (outcome in ('REQUIRED', 'NOT_REQUIRED', 'TO_CONFIRM'))
      );
      comment on table rulings is 'A person''s own answer on a procedure. The highest version counts; older ones stay as history.';

      ${[
        ['questions', 'select, insert, update'],
        ['ledger_imports', 'select, insert, update, delete'],
        ['ledger_rows', 'select, insert, delete'],
        ['rulings', 'select, insert'],
      ]
        .map(([table, rights]) => forMunicipality(table ?? '', rights ?? ''))
        .join('\n')}

      create policy questions_relay on questions to yorisoi_relay using (true);
      grant select (municipality_id, id, case_id, department, queue, state, round, sending, lease_until, version) on questions to yorisoi_relay;
      grant update (state, sending, lease_until, reason, version) on questions to yorisoi_relay;
      grant insert on outbox to yorisoi_relay;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'revoke insert on outbox from yorisoi_relay; drop table rulings; drop table ledger_rows; drop table ledger_imports; drop table questions;',
    );
  }
}

const forMunicipality = (table: string, rights: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_app on ${table} to yorisoi_app
    using (municipality_id = (select current_municipality())) with check (municipality_id = (select current_municipality()));
  grant ${rights} on ${table} to yorisoi_app;`;
