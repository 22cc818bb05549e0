import { randomUUID } from 'node:crypto';
import { type Actor, contextOf, isCounter, nameOf } from '../../access/actor.js';
import { auditing, fieldsGiven } from '../../access/audit/auditing.js';
import {
  caseIsOver,
  invalid,
  noSuchCase,
  noSuchPerson,
  notYours,
  type Path,
  type Refusal,
} from '../../access/refusal.js';
import type { KeyRing } from '../../access/sealing.js';
import { readCase, type CaseRecord } from '../../cases/case-record.js';
import { bumpCase } from '../../cases/change-case.js';
import { textProblems } from '../../cases/free-text.js';
import type { Releases } from '../../catalogue/releases.js';
import type { RecordConsentInput } from '../../contract/generated.js';
import { addDays, parseDate } from '../../domain/calendar-date.js';
import type { CompiledCatalogue } from '../../domain/compiled-catalogue.js';
import type { ClosedOn } from '../../domain/deadline.js';
import { nearest } from '../../domain/nearest.js';
import type { Clock } from '../../platform/clock.js';
import type { Database } from '../../platform/database/database.js';
import { failure, success, type Result } from '../../platform/errors/result.js';
import { lockQuestions, moveQuestions, tellOfCase } from '../ask-again.js';
import { dueOn } from '../asking.js';
import { insertConsentPaper } from './consent-paper-rows.js';
import { type Consent, insertConsent } from './consent-rows.js';
import { askedByPaper, openedBy, signsForTaxes, takesConsent } from './consent-scope.js';
import { isSignature, type Signature } from './signature.js';

/** Days for which a consent counts if nothing else is said: the visit and the month after it (workflow.md §7). */
const USUAL_DAYS = 90;
const LONGEST_DAYS = 366;
const LONGEST_TEXT = 200;

export interface RecordedConsent {
  readonly caseId: string;
  readonly consentId: string;
  readonly askedNow: readonly string[];
  /** Who is asked once the scan of the paper is kept. */
  readonly waitForPaper: readonly string[];
}

/**
 * The counter writes down what a person of the case agreed to. Questions that waited for it go out; rows that a
 * department tells only with consent are seen by the counter, and by the one who agreed, as long as it stands.
 */
export class RecordConsent {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly releases: Releases,
    private readonly clock: Clock,
    private readonly settings: { readonly closedOn: ClosedOn },
  ) {}

  /** What {@link record} would write down, before it is signed: nobody signs what is refused afterwards. */
  async look(actor: Actor, input: RecordConsentInput): Promise<Result<Consent, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const read = this.read(input);
    if (!read.ok) return read;
    return this.database.run(contextOf(actor), async (tx) => {
      const record = await readCase(tx, this.keys, input.caseId);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const problem = problemIn(read.value, record, catalogue);
      return problem ? failure(problem) : read;
    });
  }

  async record(actor: Actor, input: RecordConsentInput): Promise<Result<RecordedConsent, Refusal>> {
    if (!isCounter(actor)) return failure(notYours(['input']));
    const read = this.read(input);
    if (!read.ok) return read;
    const consent = read.value;
    const signature = input.signature ?? null;
    if (consent.way !== 'screen' && signature !== null) return failure(signatureElsewhere);
    if (consent.way === 'screen' && !isSignature(signature ?? [])) return failure(noSignature);
    const context = contextOf(actor);
    return this.database.run(context, async (tx) => {
      const record = await readCase(tx, this.keys, input.caseId, true);
      if (!record) return failure(noSuchCase(['input', 'caseId']));
      if (record.status !== 'open') return failure(caseIsOver(['input', 'caseId']));
      const { catalogue } = await this.releases.release(record.releaseId, tx);
      const problem = problemIn(consent, record, catalogue);
      if (problem) return failure(problem);
      const opened = openedBy([consent], catalogue, this.clock.today(), 'look-up');
      const waiting = (await lockQuestions(tx, record.id)).filter(
        ({ state, reason, department }) => state === 'held' && reason === 'consent' && opened.has(department),
      );
      const at = this.clock.now();
      const moves = waiting.map(({ id, department }) => ({
        id,
        department,
        state: 'asked' as const,
        reason: null,
        newRound: false,
      }));
      await tx.finish([
        bumpCase(record),
        insertConsent(record, consent, { by: nameOf(actor), at }),
        ...(signature === null ? [] : [signed(record, consent.id, signature, { by: nameOf(actor), at })]),
        auditing(actor, 'recordConsent', {
          cases: [record.id],
          subject: consent.personId,
          fields: [
            ...fieldsGiven(input, ['caseId', 'personId', 'signature']),
            ...(signature === null ? [] : ['signature']),
          ],
        }),
        ...(moves.length === 0
          ? [tellOfCase(record.municipality, record.id)]
          : moveQuestions(context, moves, {
              caseId: record.id,
              askedAt: at,
              dueOn: dueOn(this.clock.today(), this.settings.closedOn),
            })),
      ]);
      return success({
        caseId: record.id,
        consentId: consent.id,
        askedNow: waiting.map(({ department }) => department),
        waitForPaper: askedByPaper(consent, catalogue, this.clock.today()),
      });
    });
  }

  private read(input: RecordConsentInput): Result<Consent, Refusal> {
    const today = this.clock.today();
    const givenOn = input.givenOn ?? today;
    const until = input.until ?? (parseDate(givenOn) ? addDays(givenOn, USUAL_DAYS) : givenOn);
    if (!parseDate(givenOn) || givenOn > today) return failure(dayWrong(['input', 'givenOn']));
    if (!parseDate(until) || until < today || until > addDays(givenOn, LONGEST_DAYS))
      return failure(dayWrong(['input', 'until']));
    const witness = input.witness?.trim() || null;
    const note = input.note?.trim() || null;
    const [problem] = [
      ...textProblems(witness, ['input', 'witness'], LONGEST_TEXT),
      ...textProblems(note, ['input', 'note'], LONGEST_TEXT),
    ];
    if (problem) return failure(problem);
    if (input.way === 'ORAL' && witness === null) return failure(noWitness);
    const departments = [...new Set(input.departments)];
    if (departments.length === 0) return failure(noDepartment);
    const purposes = [...new Set(input.purposes ?? [])].map((purpose) => PURPOSES[purpose]);
    if (purposes.length === 0) return failure(noPurpose);
    return success({
      id: randomUUID(),
      personId: input.personId,
      departments,
      purposes,
      heirship: input.heirship === 'PROVEN' ? 'proven' : 'stated',
      way: WAYS[input.way],
      paperKept: false,
      givenOn,
      until,
      withdrawnAt: null,
      witness,
      note,
    });
  }
}

const signed = (
  record: CaseRecord,
  consentId: string,
  strokes: Signature,
  said: { readonly by: string; readonly at: string },
) =>
  insertConsentPaper(
    record,
    { id: randomUUID(), consentId, kind: 'signature', bytes: Buffer.from(JSON.stringify(strokes)) },
    said,
  );

const PURPOSES = { LOOK_UP: 'look-up', TELL: 'tell' } as const;
const WAYS = { PAPER: 'paper', SCREEN: 'screen', ORAL: 'oral' } as const;

function problemIn(consent: Consent, { people }: CaseRecord, catalogue: CompiledCatalogue): Refusal | null {
  if (!people.some(({ id }) => id === consent.personId)) return noSuchPerson(['input', 'personId']);
  for (const [index, code] of consent.departments.entries()) {
    const path = ['input', 'departments', index];
    const department = catalogue.departments.get(code);
    if (!department) return noSuchDepartment(code, [...catalogue.departments.keys()], path);
    if (department.attends) return answersItself(path);
    if (!takesConsent(department, catalogue)) return nothingToOpen(path);
    if (department.askedOn.basis === 'consent' && !signsForTaxes(consent)) return signedByHeirOnly(path);
  }
  return null;
}

const dayWrong = (path: Path): Refusal =>
  invalid(
    'CONSENT_DAY',
    {
      ja: '同意の日は今日までの日、期限は今日から1年以内の日にしてください。',
      en: 'The day of the consent can’t lie ahead, and its last day must lie within a year from now.',
    },
    path,
  );
const noWitness = invalid(
  'WITNESS_NEEDED',
  {
    ja: '口頭の同意には、立ち会った職員の名前を入れてください。',
    en: 'For an oral consent, name the member of staff who heard it.',
  },
  ['input', 'witness'],
);
const noSignature = invalid(
  'SIGNATURE_NEEDED',
  {
    ja: '画面の署名がまだありません。枠の中に署名していただくか、紙に署名していただいてください。',
    en: 'There is no signature yet: let them sign in the field, or on paper.',
  },
  ['input', 'signature'],
);
const signatureElsewhere = invalid(
  'SIGNATURE_NOT_ASKED',
  {
    ja: '画面の署名は、「画面に署名」の同意にだけ付けられます。どのようにうかがったかを選び直してください。',
    en: 'A signature on the screen belongs to a consent signed on the screen: choose again how it was given.',
  },
  ['input', 'signature'],
);
const noDepartment = invalid(
  'NO_DEPARTMENT',
  { ja: '同意の及ぶ課を一つ以上入れてください。', en: 'Name at least one department.' },
  ['input', 'departments'],
);
const noPurpose = invalid(
  'NO_PURPOSE',
  {
    ja: '何のための同意かを、一つ以上選んでください。',
    en: 'Say what the consent is for: at least one purpose.',
  },
  ['input', 'purposes'],
);
const answersItself = (path: Path): Refusal =>
  invalid(
    'DEPARTMENT_ATTENDS',
    {
      ja: 'この課は、来庁の日にご家族に直接お答えします。同意は要りませんので、課の指定から外してください。',
      en: 'This department answers the family itself on the day of the visit and needs no consent: leave it out.',
    },
    path,
  );
const nothingToOpen = (path: Path): Refusal =>
  invalid(
    'NO_CONSENT_NEEDED',
    {
      ja: 'この課には、同意を待っているものがありません。課の指定から外してください。',
      en: 'Nothing of this department waits for a consent: leave it out.',
    },
    path,
  );
const signedByHeirOnly = (path: Path): Refusal =>
  invalid(
    'SIGNED_BY_HEIR_ONLY',
    {
      ja: 'この課への照会には、戸籍で確かめた相続人の署名が要ります(地方税法22条)。口頭の同意や、相続人と確かめる前の同意では照会できません。',
      en: 'This department needs the signature of somebody whose heirship is proven by the family register (Local Tax Act, art. 22).',
    },
    path,
  );
function noSuchDepartment(code: string, known: readonly string[], path: Path): Refusal {
  const near = nearest(code, known);
  return invalid(
    'UNKNOWN_DEPARTMENT',
    {
      ja: `「${code}」という課はありません。${near === null ? '課の符号を確かめてください。' : `${near} のことではありませんか。`}`,
      en: `There is no department ${code}${near === null ? '.' : `: did you mean ${near}?`}`,
    },
    path,
  );
}
