import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody agreed, to be looked at again: the scanned paper, or the signature drawn on the screen. Sealed with the case's key, and gone with it. */
export class ConsentPapers implements MigrationInterface {
  readonly name = 'consent-papers-0000000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consent_papers (
        municipality_id text collate "C" not null,
        id uuid not null,
        case_id uuid not null,
        consent_id uuid not null,
        kind text collate "C" not null,
        size integer not null,
        by_actor text not null,
        added_at timestamptz not null,
        taken_out_by text,
        taken_out_at timestamptz,
        sealed bytea not null,
        constraint consent_papers_pkey primary key (municipality_id, id),
        constraint consent_papers_consent_fkey foreign key (municipality_id, consent_id) references consents (municipality_id, id),
        constraint consent_papers_case_fkey foreign key (municipality_id, case_id) references cases (municipality_id, id),
        constraint consent_papers_kind_check check (kind in ('pdf', 'jpeg', 'png', 'signature')),
        constraint consent_papers_size_check check (size > 0),
        constraint consent_papers_out_check
          check ((taken_out_at is null) = (taken_out_by is null) and (taken_out_at is null) = (sealed <> '')),
        constraint consent_papers_signature_check check (kind <> 'signature' or taken_out_at is null)
      );
      comment on table consent_papers is 'The paper on which somebody agreed, as it was scanned, or the strokes of a signature on the screen. Of a scan that was the wrong paper only stays that there was one.';
      comment on column consent_papers.size is 'Bytes of the file, or of the strokes as JSON.';
      comment on column consent_papers.sealed is 'The file as it came, or the strokes as JSON, sealed with the key of the case; empty once it was taken out.';
      create index consent_papers_of_case on consent_papers (municipality_id, case_id);
      create unique index consent_papers_signature on consent_papers (municipality_id, consent_id) where kind = 'signature';

      alter table consent_papers enable row level security;
      alter table consent_papers force row level security;
      create policy consent_papers_read on consent_papers for select to yorisoi_app
        using (municipality_id = (select current_municipality())
               and (select current_role_of_actor() in ('system', 'counter', 'privacy-officer')));
      create policy consent_papers_add on consent_papers for insert to yorisoi_app
        with check (municipality_id = (select current_municipality()) and ${COUNTER});
      create policy consent_papers_change on consent_papers for update to yorisoi_app
        using (municipality_id = (select current_municipality()) and ${COUNTER})
        with check (municipality_id = (select current_municipality()) and ${COUNTER});
      create policy consent_papers_destroyed on consent_papers to yorisoi_owner
        using (municipality_id = (select current_municipality()) and ${DESTRUCTION})
        with check (municipality_id = (select current_municipality()) and ${DESTRUCTION});
      grant select, insert, update (taken_out_by, taken_out_at, sealed) on consent_papers to yorisoi_app;
      ${destroying(BEFORE, AFTER)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${destroying(AFTER, BEFORE)}
      drop table consent_papers;
    `);
  }
}

const COUNTER = `(select current_role_of_actor() = 'counter')`;
const DESTRUCTION = `(select current_role_of_actor() = 'destruction')`;

/** In the list of tables in destroy_case() (0019), before what they point to. */
const BEFORE = `'consents',`;
const AFTER = `'consent_papers', 'consents',`;

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
