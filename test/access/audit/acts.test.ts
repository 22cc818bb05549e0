import { randomUUID } from 'node:crypto';
import { isObjectType, isUnionType } from 'graphql';
import { aNotice, anImport } from '../../builders.js';
import { contract } from '../../support/everything.js';
import { useService } from '../../support/desk.js';
import { Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';
import { NewRows } from './rows.js';

const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'JUTAKU', 'KOUKI']) }),
);
const SINCE = '2026-01-01';
const CANARY = '金糸雀 黄鳥';

interface Doing {
  readonly as: string;
  readonly input: () => Promise<Readonly<Record<string, unknown>>>;
  readonly fields?: readonly string[];
  readonly sealed?: boolean;
  readonly ofCase?: boolean;
  /** Where no office acts but somebody of the family: the cookie of their session. */
  readonly cookie?: () => Promise<string>;
}

const keeper = <Data>(query: string, variables: object) =>
  house.service.gql<Data>(query, variables, { as: 'people-admin' });
async function invited(): Promise<{ staffId: string; appointmentId: string }> {
  const { inviteStaff } = await keeper<{ inviteStaff: { staff: { id: string; appointments: { id: string }[] } } }>(
    `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { ... on InviteStaffSuccess { staff { id appointments { id } } } } }`,
    {
      input: {
        login: `of-${randomUUID().slice(0, 8)}`,
        name: CANARY,
        appointments: [{ role: 'COUNTER', from: SINCE }],
      },
    },
  );
  const { id, appointments } = inviteStaff.staff;
  return { staffId: id, appointmentId: appointments[0]?.id ?? '' };
}
/** A case with somebody of the family in it. */
async function ofFamily(): Promise<{ caseId: string; personId: string }> {
  const caseId = await house.desk.register();
  const found = await house.desk.query<{ case: { people: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id } } }',
    { id: caseId },
  );
  return { caseId, personId: found.case.people[0]?.id ?? '' };
}
async function paper(): Promise<{ caseId: string; id: string; code: string }> {
  const input = await ofFamily();
  const { issueAccessPaper } = await house.desk.query<{ issueAccessPaper: { code: string; paper: { id: string } } }>(
    'mutation ($input: IssueAccessPaperInput!) { issueAccessPaper(input: $input) { ... on IssueAccessPaperSuccess { code paper { id } } } }',
    { input },
  );
  return { caseId: input.caseId, id: issueAccessPaper.paper.id, code: issueAccessPaper.code };
}
async function consented(): Promise<{ caseId: string; consentId: string }> {
  const { caseId, personId } = await ofFamily();
  const { recordConsent } = await house.desk.query<{ recordConsent: { consent: { id: string } } }>(
    'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { ... on RecordConsentSuccess { consent { id } } } }',
    { input: { caseId, personId, departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER' } },
  );
  return { caseId, consentId: recordConsent.consent.id };
}
const program = { name: CANARY, role: 'COUNTER', operations: ['{ departments { code } }'], until: '2026-12-31' };
const onCase = async () => {
  const caseId = await house.desk.register();
  return { caseId, expectedVersion: (await house.desk.head(caseId)).version };
};

/** How each mutation of the contract is done once; one that is missing here is red. */
const DONE: Readonly<Record<string, Doing>> = {
  registerDeathNotice: {
    as: 'counter',
    input: () => Promise.resolve({ input: aNotice({ deceased: { name: CANARY }, facts: { bankAccounts: true } }) }),
    fields: ['source', 'filedOn', 'deceased.name', 'people.roles', 'facts.bankAccounts'],
    ofCase: true,
  },
  recordFacts: {
    as: 'counter',
    input: async () => ({
      input: {
        caseId: await house.desk.register(),
        source: 'FAMILY',
        facts: [{ name: 'bankAccounts', value: true }],
      },
    }),
    fields: ['facts.bankAccounts'],
    ofCase: true,
  },
  answerQuestion: {
    as: 'department:JUTAKU',
    input: async () => {
      const caseId = await house.desk.register();
      const { id, version } = await house.desk.question(caseId, 'JUTAKU');
      const fact = (await house.desk.as('JUTAKU').decisions(caseId)).values();
      const name = [...fact].flatMap(({ ask }) => ask)[0]?.name;
      return { input: { questionId: id, expectedVersion: version, facts: [{ name, answer: 'CANNOT_SETTLE' }] } };
    },
    ofCase: true,
  },
  correctDeathNotice: {
    as: 'counter',
    input: async () => ({ input: { ...(await onCase()), cause: 'OUR_SLIP', evidence: CANARY, kana: 'カナリヤ' } }),
    fields: ['kana'],
    sealed: true,
    ofCase: true,
  },
  voidDeathNotice: {
    as: 'counter',
    input: async () => ({ input: { ...(await onCase()), reason: CANARY } }),
    sealed: true,
    ofCase: true,
  },
  openQuestions: {
    as: 'counter',
    input: async () => ({
      input: { caseId: await house.desk.register({ deceased: { registeredHere: false } }), reason: CANARY },
    }),
    sealed: true,
    ofCase: true,
  },
  recordConsent: {
    as: 'counter',
    input: async () => ({
      input: { ...(await ofFamily()), departments: ['KOUKI'], heirship: 'PROVEN', way: 'PAPER', note: CANARY },
    }),
    fields: ['departments', 'heirship', 'way', 'note'],
    ofCase: true,
  },
  withdrawConsent: { as: 'counter', input: async () => ({ input: await consented() }), ofCase: true },
  issueAccessPaper: { as: 'counter', input: async () => ({ input: await ofFamily() }), ofCase: true },
  revokeAccessPaper: { as: 'counter', input: async () => ({ paperId: (await paper()).id }), ofCase: true },
  makeSecondCode: {
    as: 'family',
    cookie: async () => {
      const relative = new Relative(await listening(house.service));
      await relative.open((await paper()).code);
      return relative.cookie;
    },
    input: () => Promise.resolve({}),
    ofCase: true,
  },
  makeHandOverCard: { as: 'counter', input: async () => ({ caseId: await house.desk.register() }), ofCase: true },
  takeHandOverCard: {
    as: 'counter',
    input: async () => {
      const { makeHandOverCard } = await house.desk.query<{ makeHandOverCard: { reference: string } }>(
        'mutation ($id: ID!) { makeHandOverCard(caseId: $id) { ... on MakeHandOverCardSuccess { reference } } }',
        { id: await house.desk.register() },
      );
      return { reference: makeHandOverCard.reference };
    },
    ofCase: true,
  },
  importLedger: { as: 'department:SHIMIN', input: () => Promise.resolve({ input: anImport('SHIMIN') }) },
  inviteStaff: {
    as: 'people-admin',
    input: () =>
      Promise.resolve({
        input: { login: 'of-the-test', name: CANARY, appointments: [{ role: 'COUNTER', from: SINCE }] },
      }),
    fields: ['login', 'name', 'appointments'],
  },
  renewInvitation: { as: 'people-admin', input: async () => ({ staffId: (await invited()).staffId }) },
  appoint: {
    as: 'people-admin',
    input: async () => ({
      input: { staffId: (await invited()).staffId, appointment: { role: 'AUDITOR', from: SINCE } },
    }),
  },
  endAppointment: {
    as: 'people-admin',
    input: async () => ({ input: { appointmentId: (await invited()).appointmentId, lastDay: '2026-12-31' } }),
  },
  handOver: {
    as: 'people-admin',
    // To oneself: one account, one row.
    input: async () => {
      const { staffId, appointmentId } = await invited();
      return { input: { day: '2026-11-22', moves: [{ appointmentId, toStaffId: staffId }] } };
    },
  },
  closeStaff: { as: 'people-admin', input: async () => ({ staffId: (await invited()).staffId }) },
  createProgram: { as: 'people-admin', input: () => Promise.resolve({ input: program }) },
  revokeProgram: {
    as: 'people-admin',
    input: async () => {
      const { createProgram } = await keeper<{ createProgram: { program: { id: string } } }>(
        `mutation ($input: CreateProgramInput!) { createProgram(input: $input) { ... on CreateProgramSuccess { program { id } } } }`,
        { input: program },
      );
      return { programId: createProgram.program.id };
    },
  },
};

const mutations = Object.values(contract.getMutationType()?.getFields() ?? {});
/** Sends a mutation that asks for nothing but what became of it. */
async function send(name: string, headers: Record<string, string>, variables: object) {
  const field = mutations.find((one) => one.name === name);
  if (!field) throw new Error(name);
  const head = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const { result } = await house.service.gql<{ result: { __typename: string; code?: string } }>(
    `mutation ${head && `(${head})`} { result: ${name}${passed && `(${passed})`} { __typename ... on UserError { code } } }`,
    variables,
    headers,
  );
  return result;
}

let rows: NewRows;
beforeAll(() => {
  rows = new NewRows(house.ground);
});

describe('every mutation of the contract', () => {
  it('is done in this test, and answers with a union that has refusals', () => {
    expect(Object.keys(DONE).sort()).toEqual(mutations.map(({ name }) => name).sort());
    for (const { type } of mutations) {
      const named = contract.getType(String(type).replaceAll('!', ''));
      const types = isUnionType(named) ? named.getTypes().filter(isObjectType) : [];
      expect(types.some((one) => one.getInterfaces().some(({ name }) => name === 'UserError'))).toBe(true);
    }
  });

  it.each(mutations.map(({ name }) => name))('%s leaves exactly its row, with no value in it', async (name) => {
    const doing = DONE[name];
    if (!doing) throw new Error(`${name} is new: it needs its row in the audit, and its line here`);
    const variables = await doing.input();
    const cookie = await doing.cookie?.();
    const headers: Record<string, string> = cookie === undefined ? { as: doing.as } : { as: 'nobody', cookie };
    // Whoever acts has signed in before.
    await house.service.headers(headers);
    await rows.take();
    expect(await send(name, headers, variables)).toMatchObject({ __typename: expect.stringMatching(/Success$/) });
    const written = await rows.take();
    const [role = '', department = null] = doing.as.split(':');
    expect(written).toEqual([
      expect.objectContaining({
        act: name,
        role,
        department,
        outcome: 'done',
        code: null,
        sealed: doing.sealed === true,
        actor_id: expect.any(String),
        case_id: doing.ofCase === true ? expect.any(String) : null,
      }),
    ]);
    expect(written[0]?.fields).toEqual(expect.arrayContaining([...(doing.fields ?? [])]));
    expect(JSON.stringify(written)).not.toContain(CANARY);
  });

  it.each(mutations.map(({ name }) => name))('%s leaves a row when the auditor tries it', async (name) => {
    const variables = (await DONE[name]?.input()) ?? {};
    await house.service.headers({ as: 'auditor' });
    await rows.take();
    const { code } = await send(name, { as: 'auditor' }, variables);
    expect(await rows.take()).toEqual([
      expect.objectContaining({ act: name, role: 'auditor', outcome: 'refused', code, sealed: false }),
    ]);
  });
});

describe('a refusal', () => {
  it('is written down with its case where there is one, and with the case that was there already', async () => {
    const notice = aNotice();
    await house.desk.accept('registerDeathNotice', notice);
    const { caseId } = await onCase();
    await rows.take();
    await house.desk.refuse('recordFacts', { caseId, source: 'DEPARTMENT', facts: [] });
    const doubled = await house.desk.refuse('registerDeathNotice', { ...notice, idempotencyKey: null });
    const refused = (await rows.take()).filter(({ outcome }) => outcome === 'refused');
    expect(refused).toEqual([
      expect.objectContaining({ act: 'recordFacts', code: 'DEPARTMENT_ONLY', case_id: caseId }),
      expect.objectContaining({ act: 'registerDeathNotice', code: 'DUPLICATE', case_id: doubled.existing?.id }),
    ]);
  });

  it('leaves no half: what was not written down has not happened', async () => {
    await house.ground.superuser(
      'alter table audit add constraint nothing_today check (act <> $$registerDeathNotice$$) not valid',
    );
    try {
      const before = await house.ground.superuser('select count(*)::int as count from cases');
      const { body } = await house.desk.raw(
        'mutation ($input: RegisterDeathNoticeInput!) { registerDeathNotice(input: $input) { __typename } }',
        { input: aNotice() },
      );
      expect(body.errors).toHaveLength(1);
      expect(await house.ground.superuser('select count(*)::int as count from cases')).toEqual(before);
    } finally {
      await house.ground.superuser('alter table audit drop constraint nothing_today');
    }
  });
});
