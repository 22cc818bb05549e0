import { z } from 'zod';

/** What the demo asks the service, as any other program would: GraphQL over HTTP, every answer checked on arrival. */

const PROCEDURE = 'procedure { code kind place ways disclosure basis { kind name article } }';
const FACT = 'name label question';

const LIST = `
  revision renunciation
  groups { name title items {
    number outcome title legalTitle department floor desk telephone whoMayApply ifLate reason after choices mayAffectRenunciation amount caveats note forms minutes
    ${PROCEDURE} ask { ${FACT} } basis { kind name article }
    deadlines { kind of certainty text lastDay latestDay lastOpenDay passed }
  } }
  mentions { code title text }
  bring { papers name called originals originalsAtMost copies copiesAtMost showOnly ifYouHave worksWithout certain comesBack neededFor certainlyFor givenBy availableFrom notes }
  returns { paper name called ifYouHave certain to certainlyTo }
  keep { code text }
  arrivals { code what when sender addressedTo toDo }
  openPoints { owner ownerName since until facts { ${FACT} } codes contradiction text }
  closedLines { department name level text }
  notNeeded { code title reason }`;

export const THE_CASE = `query TheCase($id: ID!) { case(id: $id) {
  id number version registeredAt
  deceased { name kana birthDate birthDateText deathDate deathDateText registerState }
  people { id name roles relation language }
  questions { department { code name connector attends } state round reason dueOn askedAt answeredAt }
  procedureList { ${LIST} }
} }`;

export const REGISTER = `mutation Register($input: RegisterDeathNoticeInput!) { registerDeathNotice(input: $input) {
  __typename
  ... on RegisterDeathNoticeSuccess { case { id number } }
  ... on DuplicateNotice { message existing { id number } }
  ... on UserError { code message path }
} }`;

export const IMPORT = `mutation Import($input: ImportLedgerInput!) { importLedger(input: $input) {
  __typename
  ... on ImportLedgerSuccess { rows }
  ... on UserError { code message path }
} }`;

export const IMPORT_PROTECTED = `mutation ImportProtected($input: ImportProtectionListInput!) { importProtectionList(input: $input) {
  __typename
  ... on ImportProtectionListSuccess { rows }
  ... on UserError { code message path }
} }`;

export const DEPARTMENTS = 'query Departments { departments { code name connector attends } }';

const PROGRESS_FIELDS =
  'case { questions { department { code name } state reason } } asked answered needsPerson settled';
export const PROGRESS = `subscription Progress($id: ID!) { caseProgress(caseId: $id) { ${PROGRESS_FIELDS} } }`;
export const STATE = 'query State($id: ID!) { case(id: $id) { questions { department { code name } state reason } } }';

const text = z.string().nullable();
const texts = z.array(z.string());
const fact = z.object({ name: z.string(), label: z.string(), question: z.string() });
const basis = z.object({ kind: z.enum(['LAW', 'ORDINANCE', 'PRACTICE']), name: z.string(), article: text });
const outcome = z.enum(['REQUIRED', 'NOT_REQUIRED', 'TO_CONFIRM']);

const item = z.object({
  number: z.number().nullable(),
  outcome,
  title: z.string(),
  legalTitle: z.string(),
  department: z.string(),
  floor: text,
  desk: text,
  telephone: text,
  whoMayApply: texts,
  ifLate: text,
  reason: z.string(),
  after: texts,
  choices: texts,
  mayAffectRenunciation: text,
  amount: text,
  caveats: texts,
  note: text,
  forms: texts,
  minutes: z.number(),
  procedure: z.object({
    code: z.string(),
    kind: z.string(),
    place: z.string(),
    ways: texts,
    disclosure: z.string(),
    basis: z.array(basis),
  }),
  ask: z.array(fact),
  basis: z.array(basis),
  deadlines: z.array(
    z.object({
      kind: z.string(),
      of: text,
      certainty: z.string(),
      text: z.string(),
      lastDay: text,
      latestDay: text,
      lastOpenDay: text,
      passed: z.boolean(),
    }),
  ),
});

const list = z.object({
  revision: z.number().nullable(),
  renunciation: text,
  groups: z.array(z.object({ name: z.string(), title: z.string(), items: z.array(item) })),
  mentions: z.array(z.object({ code: z.string(), title: z.string(), text: z.string() })),
  bring: z.array(
    z.object({
      papers: texts,
      name: z.string(),
      called: text,
      originals: z.number(),
      originalsAtMost: z.number(),
      copies: z.number(),
      copiesAtMost: z.number(),
      showOnly: z.boolean(),
      ifYouHave: z.boolean(),
      worksWithout: z.boolean(),
      certain: z.boolean(),
      comesBack: z.boolean(),
      neededFor: texts,
      certainlyFor: texts,
      givenBy: texts,
      availableFrom: text,
      notes: texts,
    }),
  ),
  returns: z.array(
    z.object({
      paper: z.string(),
      name: z.string(),
      called: text,
      ifYouHave: z.boolean(),
      certain: z.boolean(),
      to: texts,
      certainlyTo: texts,
    }),
  ),
  keep: z.array(z.object({ code: z.string(), text: z.string() })),
  arrivals: z.array(
    z.object({
      code: z.string(),
      what: z.string(),
      when: z.string(),
      sender: z.string(),
      addressedTo: text,
      toDo: texts,
    }),
  ),
  openPoints: z.array(
    z.object({
      owner: z.string(),
      ownerName: z.string(),
      since: text,
      until: text,
      facts: z.array(fact),
      codes: texts,
      contradiction: z.boolean(),
      text: z.string(),
    }),
  ),
  closedLines: z.array(
    z.object({
      department: z.string(),
      name: z.string(),
      level: z.enum(['OPEN', 'WITH_CONSENT', 'OWN_DESK']),
      text: z.string(),
    }),
  ),
  notNeeded: z.array(z.object({ code: z.string(), title: z.string(), reason: z.string() })),
});

const department = z.object({ code: z.string(), name: z.string() });
const state = z.enum(['HELD', 'ASKED', 'WITH_PERSON', 'NEEDS_PERSON', 'ANSWERED', 'ATTENDS', 'NOT_ASKED', 'WITHDRAWN']);
const briefly = z.array(z.object({ department, state, reason: text }));

export const caseShape = z.object({
  case: z
    .object({
      id: z.string(),
      number: z.string(),
      version: z.number(),
      registeredAt: z.string(),
      deceased: z.object({
        name: z.string(),
        kana: text,
        birthDate: text,
        birthDateText: text,
        deathDate: z.string(),
        deathDateText: z.string(),
        registerState: z.string(),
      }),
      people: z.array(z.object({ id: z.string(), name: text, roles: texts, relation: text, language: z.string() })),
      questions: z.array(
        z.object({
          department: department.extend({ connector: text, attends: z.boolean() }),
          state,
          round: z.number(),
          reason: text,
          dueOn: text,
          askedAt: text,
          answeredAt: text,
        }),
      ),
      procedureList: list,
    })
    .nullable(),
});

const refusal = z.object({
  __typename: z.enum(['InvalidInput', 'NotFound', 'NotAllowed']),
  code: z.string(),
  message: z.string(),
  path: texts,
});
const caseRef = z.object({ id: z.string(), number: z.string() });

export const registerShape = z.object({
  registerDeathNotice: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('RegisterDeathNoticeSuccess'), case: caseRef }),
    z.object({ __typename: z.literal('DuplicateNotice'), message: z.string(), existing: caseRef }),
    refusal,
  ]),
});

export const importShape = z.object({
  importLedger: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('ImportLedgerSuccess'), rows: z.number() }),
    refusal,
  ]),
});

export const importProtectedShape = z.object({
  importProtectionList: z.discriminatedUnion('__typename', [
    z.object({ __typename: z.literal('ImportProtectionListSuccess'), rows: z.number() }),
    refusal,
  ]),
});

export const departmentsShape = z.object({
  departments: z.array(department.extend({ connector: text, attends: z.boolean() })),
});
export const progressShape = z.object({ caseProgress: z.object({ case: z.object({ questions: briefly }) }) });
export const stateShape = z.object({ case: z.object({ questions: briefly }).nullable() });

export type TheCase = NonNullable<z.infer<typeof caseShape>['case']>;
export type List = TheCase['procedureList'];
export type Item = List['groups'][number]['items'][number];
export type Question = z.infer<typeof briefly>[number];
