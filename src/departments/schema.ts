import { z } from 'zod';
import { APPLICANTS, type Applicant } from '../domain/applicants.js';
import { ARRIVAL_ACTS, type ArrivalAct } from '../domain/arrivals.js';
import { CLOSING_DAYS, DEADLINE_KINDS, MONEY, PLACES, PROCEDURE_KINDS, WAYS } from '../domain/catalogue.js';
import type { Condition } from '../domain/condition.js';
import { FACT_NAMES, isFactName, type FactName } from '../domain/facts/index.js';
import { nearest } from '../domain/nearest.js';
import { readOfficeHours } from '../domain/office-hours.js';

/** The strict shape of the YAML files in this folder: an unknown key is refused, never ignored. */

const code = z.string().regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, 'a code is written in capitals: SHIMIN-HOUSEHOLD-HEAD');
const paperId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a paper is written in small letters: identity-document');
/** YAML's own dates are switched off by the reader (core schema), so a day arrives as text. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');
const period = z.string().regex(/^-?P(\d+Y)?(\d+M)?(\d+D)?$/, 'a period is written P14D, P3M, P2Y or -P1Y');
const factName = z.custom<FactName>((name) => typeof name === 'string' && isFactName(name), {
  error: ({ input }) => `「${String(input)}」 is not a fact of the vocabulary${hint(String(input))}`,
});

function hint(name: string): string {
  const near = nearest(name, FACT_NAMES);
  return near === null ? '' : `; the nearest is ${near}`;
}
const text = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

const basis = z.union([
  z.strictObject({ law: z.string().min(1), article: z.string().min(1), checkedOn: day.optional() }),
  z.strictObject({ ordinance: z.string().min(1), article: z.string().min(1).optional(), checkedOn: day.optional() }),
  z.strictObject({ practice: z.string().min(1), checkedOn: day.optional() }),
]);

const dateReference = z.union([
  day,
  z.strictObject({
    of: factName,
    at: z.enum(['same', 'yearStart', 'yearEnd', 'fiscalYearEnd', 'nextApr1']).optional(),
    plus: period.optional(),
  }),
]);

const leaf = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ fact: factName, ...shape });

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
    leaf({ is: z.union([z.boolean(), z.string()]) }),
    leaf({ in: z.array(z.string()).min(1) }),
    leaf({ atLeast: z.int() }),
    leaf({ atMost: z.int() }),
    leaf({ before: dateReference }),
    leaf({ after: dateReference }),
    leaf({ onOrBefore: dateReference }),
    leaf({ onOrAfter: dateReference }),
    leaf({ contains: z.string() }),
    leaf({ containsAny: z.array(z.string()).min(1) }),
    leaf({ onlyFrom: z.array(z.string()).min(1) }),
    leaf({ empty: z.boolean() }),
    leaf({ exists: z.boolean() }),
    z.strictObject({ city: z.string(), is: z.union([z.boolean(), z.string()]) }),
    z.strictObject({ rule: code }),
    z.strictObject({ paperNeeded: paperId }),
    z.strictObject({ always: z.literal(true) }),
  ]),
);

const deadline = z.strictObject({
  kind: z.enum(DEADLINE_KINDS),
  count: z.string().min(1),
  closingDays: z.enum(CLOSING_DAYS),
  basis,
  of: text.optional(),
});

const yes = z.literal(true).optional();

const bring = z
  .strictObject({
    paper: paperId.optional(),
    anyOf: z.array(paperId).min(2).optional(),
    when: condition.optional(),
    doesWhen: z.record(paperId, condition).optional(),
    form: z.enum(['original', 'copy', 'show']).optional(),
    ifYouHave: yes,
    worksWithout: yes,
    note: text.optional(),
  })
  .refine((item) => (item.paper === undefined) !== (item.anyOf === undefined), 'give either paper or anyOf')
  .refine(
    ({ anyOf = [], doesWhen = {} }) => Object.keys(doesWhen).every((paper) => anyOf.includes(paper)),
    'doesWhen names papers of anyOf',
  )
  .refine(
    ({ anyOf, doesWhen = {} }) => anyOf?.every((paper) => paper in doesWhen) !== true,
    'leave one paper of anyOf without doesWhen: it does in any case',
  );

const returns = z.strictObject({ paper: paperId, when: condition.optional(), ifYouHave: yes, note: text.optional() });

/** First and last month, the first not behind the last. */
const span = (least: number, most: number) =>
  z
    .tuple([z.int().min(least).max(most), z.int().min(least).max(most)])
    .refine(([first, last]) => first <= last, 'the first month stands before the last');
const acts = Object.keys(ARRIVAL_ACTS).filter((key): key is ArrivalAct => key in ARRIVAL_ACTS);

const arrival = z.strictObject({
  what: text,
  when: text,
  about: z
    .union([z.strictObject({ afterVisit: span(0, 24), basis }), z.strictObject({ ofYear: span(1, 12), basis })])
    .optional(),
  sender: text.optional(),
  addressedTo: text,
  toDo: z
    .array(z.enum(acts))
    .min(1)
    // 「何もしなくて大丈夫です」 beside something to do would be false comfort.
    .refine((all) => all.length === 1 || !all.includes('nothing'), '`nothing` stands alone'),
  onlyWhen: condition.optional(),
});

const applicants = Object.keys(APPLICANTS).filter((key): key is Applicant => key in APPLICANTS);

export const procedure = z.strictObject({
  code,
  title: z.strictObject({ ja: z.string().min(1), en: z.string().min(1), family: text }),
  kind: z.enum(PROCEDURE_KINDS),
  where: z.enum(PLACES),
  office: text.optional(),
  how: z.array(z.enum(WAYS)).min(1),
  whoMayApply: z.array(z.enum(applicants)).min(1),
  appliesWhen: z.literal('always').optional(),
  when: condition,
  deadlines: z.array(deadline).default([]),
  ifLate: z.union([
    z.literal('no-harm'),
    z.strictObject({ effect: z.enum(['loses-money', 'loses-right']), say: text }),
  ]),
  bring: z.array(bring).default([]),
  returns: z.array(returns).default([]),
  disclosure: z.enum(['open', 'with-consent', 'own-desk']),
  minutes: z.int().positive(),
  basis: z.array(basis).min(1),
  inForce: z.strictObject({ from: day.optional(), to: day.optional(), by: factName }),
  oneOf: z.string().optional(),
  choice: z.string().optional(),
  excludes: z.array(z.strictObject({ procedure: code, because: text })).default([]),
  after: z.array(code).default([]),
  whileUnknown: z.enum(['ask', 'mention', 'never-ask']).default('ask'),
  mentionWhen: condition.optional(),
  silentWhen: condition.optional(),
  mayAffectRenunciation: text.optional(),
  amount: text.optional(),
  money: z.enum(MONEY).optional(),
  caveat: text.optional(),
  arrivesLater: arrival.optional(),
  keep: text.optional(),
  note: text.optional(),
  cityNotes: z
    .array(z.strictObject({ city: z.string(), is: z.union([z.boolean(), z.string()]), say: text }))
    .min(1)
    .optional(),
});

const factValue = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.null(),
  z.array(z.string()),
  z.strictObject({ oneOf: z.array(z.string()).min(1) }),
  z.strictObject({
    from: z.union([z.number(), day]).optional(),
    to: z.union([z.number(), day]).optional(),
    none: z.enum(['no', 'maybe']).optional(),
  }),
  z.strictObject({ in: z.array(z.string()), open: z.array(z.string()) }),
]);

const need = z.enum(['needed', 'perhaps', 'not']);

const expectation = z.union([
  z.enum(['REQUIRED', 'NOT_REQUIRED', 'TO_CONFIRM']),
  z.strictObject({
    outcome: z.enum(['REQUIRED', 'NOT_REQUIRED', 'TO_CONFIRM']),
    /** Legal last day of the first deadline. */
    lastDay: day.optional(),
    /** Legal last days of all deadlines in order; `null` where there is no day yet. */
    lastDays: z.array(day.nullable()).optional(),
    /** Last open day of the first deadline, where the legal day is a closing day. */
    lastOpenDay: day.optional(),
    ask: z.array(factName).optional(),
    bring: z.array(paperId).optional(),
    /** How a list treats the row while it is to be confirmed. */
    shown: z.enum(['ask', 'mention', 'silent']).optional(),
    /** Whether the conditions on these papers hold, of those to bring and of those to return. */
    papers: z.record(paperId, need).optional(),
    returns: z.record(paperId, need).optional(),
    /** Whether what arrives later certainly comes. */
    arrives: z.boolean().optional(),
  }),
]);

export const example = z.strictObject({
  say: z.string().min(1),
  deathDate: day,
  facts: z.record(z.string(), factValue).default({}),
  city: z.record(z.string(), z.union([z.boolean(), z.string()])).default({}),
  expect: z.record(code, expectation),
});

/** When somebody answers the telephone, where it is not as in the rest of the city hall. */
const hours = z.string().transform((written, context) => {
  const read = readOfficeHours(written);
  if (read !== null) return read;
  context.addIssue('hours are written 8:30-17:15');
  return z.NEVER;
});

export const departmentFile = z.strictObject({
  department: code,
  name: text,
  order: z.int(),
  connector: z.enum(['rules', 'ledger', 'http', 'manual']).optional(),
  attends: z.boolean().default(false),
  secrecyGroup: code.optional(),
  askedOn: z.strictObject({ basis: z.enum(['own-duty', 'internal-use', 'consent']), law: basis }),
  appliesWhen: z.union([z.literal('always'), condition]),
  tells: z
    .array(z.strictObject({ signal: factName, to: z.array(z.union([code, z.literal('counter')])).min(1), basis }))
    .default([]),
  contact: z
    .strictObject({
      floor: text.optional(),
      desk: text.optional(),
      telephone: z.string().optional(),
      hours: hours.optional(),
    })
    .default({}),
  topic: text.optional(),
  whereToLook: text.optional(),
  standsInForebearsName: z.array(factName).default([]),
  phrases: z
    .strictObject({ thereIs: z.array(text).max(9).default([]), cannotSettle: z.array(text).max(9).default([]) })
    .default({ thereIs: [], cannotSettle: [] }),
  given: z.record(z.string(), factValue).default({}),
  procedures: z.array(procedure),
  examples: z.array(example).default([]),
});

/** outside.yaml: bodies outside the city hall, decided like a department, asked of nobody, owned by the counter. */
export const outsideFile = z.strictObject({
  bodies: z.array(
    z.strictObject({
      body: code,
      name: text,
      order: z.int(),
      given: z.record(z.string(), factValue).default({}),
      procedures: z.array(procedure),
      examples: z.array(example).default([]),
    }),
  ),
});

export const papersFile = z.strictObject({
  papers: z.array(
    z.strictObject({
      id: paperId,
      name: text,
      called: text.optional(),
      form: z.enum(['original', 'copy', 'show']),
      comesBack: z.boolean(),
      shared: z.boolean(),
      givenBy: z.array(code).default([]),
      note: text.optional(),
    }),
  ),
});

export const cityFile = z.strictObject({
  parameters: z.array(
    z.strictObject({
      name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
      label: text,
      value: z.union([z.boolean(), z.string()]),
    }),
  ),
});

export type DepartmentFile = z.infer<typeof departmentFile>;
export type OutsideFile = z.infer<typeof outsideFile>;
export type PapersFile = z.infer<typeof papersFile>;
export type CityFile = z.infer<typeof cityFile>;
export type ProcedureEntry = z.infer<typeof procedure>;
export type ExampleEntry = z.infer<typeof example>;
