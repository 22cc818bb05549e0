import { type Actor, contextOf, isCounter, nameOf } from '../access/actor.js';
import { auditing, fieldsGiven, reasonPlace } from '../access/audit/auditing.js';
import { renewBirthDate } from '../access/family/access-papers.js';
import { caseIsOver, changed, noSuchCase, notYours, type Refusal } from '../access/refusal.js';
import type { KeyRing } from '../access/sealing.js';
import { placeOf, readCase, type CaseRecord } from '../cases/case-record.js';
import { bumpCase, insertChange } from '../cases/change-case.js';
import { doubledByCorrection } from '../cases/find-same-person.js';
import { insertTokens, upsertStatement } from '../cases/new-case.js';
import type { Notice } from '../cases/notice.js';
import { insertMarks } from '../cases/protection/case-marks.js';
import { caseMarks } from '../cases/protection/marks.js';
import { searchTokens } from '../cases/search-tokens.js';
import type { Releases } from '../catalogue/releases.js';
import type { CorrectDeathNoticeInput } from '../contract/generated.js';
import type { CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { ClosedOn } from '../domain/deadline.js';
import { decide } from '../domain/decide.js';
import { listDifference, type Difference, type Side } from '../domain/list-difference.js';
import { isOfDepartment, REGISTER } from '../domain/reading.js';
import { sheetsFor, type Statement, type Statements } from '../domain/statements.js';
import { readNumbers } from '../lists/list-store.js';
import { openedTo, viewerOf } from '../lists/viewer.js';
import { readConsents, withdrawAllConsents } from '../questions/consent/consent-rows.js';
import { openedBy } from '../questions/consent/consent-scope.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Statement as Sql } from '../platform/database/wire.js';
import { failure, success, type Result } from '../platform/errors/result.js';
import { lockQuestions, moveQuestions } from '../questions/ask-again.js';
import { dueOn, type IntakeModel } from '../questions/asking.js';
import { readRulings, retireRulings, type Ruling } from '../questions/rulings.js';
import { causeOf, onlyTheRegisterState, readCorrection } from './correct-death-notice.input.js';
import { isOtherByName, isOtherPerson } from '../cases/same-person.js';
import { CORRECTED_INTO, duplicate } from './duplicates.js';
import { correctedRegister, movesAfterCorrection, registerOfAnother } from './correct-death-notice.plan.js';

const ACT = 'correctDeathNotice';

export interface CorrectedNotice {
  readonly caseId: string;
  /** What changed for the family, money and insurer first. */
  readonly differences: readonly Difference[];
}

/** What decides: what was said, and what people ruled. */
interface Known {
  readonly statements: Statements;
  readonly rulings: readonly Ruling[];
}

/** Corrects a notice: every rule runs anew, every department is asked again, old values stay with who, when and why. */
export class CorrectDeathNotice {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly intake: IntakeModel; readonly closedOn: ClosedOn },
  ) {}

  async correct(actor: Actor, input: CorrectDeathNoticeInput): Promise<Result<CorrectedNotice, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, input.caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      if (record.version !== input.expectedVersion) return failure(changed(record.version));
      const read = readCorrection(record.notice, input, this.clock.today());
      if (!read.ok) return read;
      const notice = read.value;
      const notTheSameAs = [...new Set(input.notTheSameAs ?? [])];
      const doubled = await doubledByCorrection(tx, this.keys, record, { notice, notTheSameAs });
      if (doubled) return failure(duplicate(doubled, CORRECTED_INTO));
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const [questions, rulings] = [await lockQuestions(tx, record.id), await readRulings(tx, record)];
      const at = this.clock.now();
      const otherPerson = isOtherPerson(record.notice, notice);
      const stood = record.statements.get(REGISTER) ?? {};
      const register = isOtherByName(record.notice, notice)
        ? registerOfAnother(stood, notice, record.people, at)
        : correctedRegister(stood, record.notice, notice, at);
      const standing = [...record.statements].filter(([source]) => !otherPerson || !isOfDepartment(source));
      const after = new Map(standing).set(REGISTER, register);
      const numbers = await readNumbers(tx, record.id);
      const consents = otherPerson ? [] : await readConsents(tx, record);
      const today = this.clock.today();
      const opened = openedTo(actor, consents, catalogue, today);
      const differences = this.differences(
        actor,
        catalogue,
        { statements: record.statements, rulings },
        { statements: after, rulings: otherPerson ? [] : rulings },
        { numbers, opened },
      );
      await tx.finish([
        ...this.write(actor, record, notice, register, input, at),
        ...(otherPerson
          ? [retireRulings(record, record.version + 1), withdrawAllConsents(record, nameOf(actor), at)]
          : []),
        ...(notice.deceased.birthDate === record.notice.deceased.birthDate
          ? []
          : [renewBirthDate(this.keys, record, notice.deceased.birthDate, at)]),
        ...moveQuestions(
          context,
          onlyTheRegisterState(record.notice, notice)
            ? []
            : movesAfterCorrection(questions, {
                catalogue,
                before: record.statements,
                after,
                intake: this.settings.intake,
                otherPerson,
                opened: openedBy(consents, catalogue, today, 'look-up'),
              }),
          {
            caseId: record.id,
            askedAt: at,
            dueOn: dueOn(this.clock.today(), this.settings.closedOn),
            otherPerson,
          },
        ),
        auditing(actor, ACT, {
          cases: [record.id],
          fields: fieldsGiven(input, ['caseId', 'expectedVersion', 'cause', 'evidence']),
          reason: record.sealer.seal(`${input.cause}: ${input.evidence}`, reasonPlace(record.id, ACT)),
        }),
      ]);
      return success({ caseId: record.id, differences });
    });
  }

  /** For the eyes of who corrects: closed rows count as unknown before and after. */
  private differences(
    actor: Actor,
    catalogue: CompiledCatalogue,
    before: Known,
    after: Known,
    { numbers, opened }: { numbers: ReadonlyMap<string, number>; opened: ReadonlySet<string> },
  ): Difference[] {
    const { closed } = viewerOf(actor, catalogue, opened);
    const side = ({ statements, rulings }: Known): Side => {
      const sheetOf = sheetsFor(catalogue.source, statements);
      const standing = new Map(rulings.map((ruling) => [ruling.code, ruling]));
      return { sheetOf, decisions: decide({ catalogue, sheetOf, closed, rulings: standing }) };
    };
    return listDifference(side(before), side(after), { catalogue, closed, closedOn: this.settings.closedOn, numbers });
  }

  /** The new notice beside the old one, which stays sealed with its evidence; found by its new name and dates only. */
  private write(
    actor: Actor,
    record: CaseRecord,
    notice: Notice,
    register: Statement,
    input: CorrectDeathNoticeInput,
    at: string,
  ): Sql[] {
    const { municipality, id, sealer } = record;
    return [
      upsertStatement(municipality, id, REGISTER, at, sealer.seal(register, placeOf.statement(id, REGISTER))),
      {
        name: 'delete-tokens',
        sql: 'delete from search_tokens where municipality_id = $1 and case_id = $2 and not of_visit',
        params: [municipality, id],
      },
      insertTokens(record, searchTokens(this.keys, municipality, { ...record, notice })),
      insertMarks(id, caseMarks(this.keys, municipality, notice, [])),
      bumpCase(record, { notice }),
      insertChange(record, {
        kind: 'corrected',
        cause: causeOf(input),
        by: nameOf(actor),
        at,
        detail: {
          before: record.notice,
          register: record.statements.get(REGISTER) ?? {},
          evidence: input.evidence,
          ...(input.notTheSameAs?.length ? { notTheSameAs: input.notTheSameAs } : {}),
        },
      }),
    ];
  }
}
