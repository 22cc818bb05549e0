import { isObjectType, isUnionType } from 'graphql';
import { aNotice } from '../../builders.js';
import { contract } from '../../support/everything.js';
import { useService } from '../../support/desk.js';
import { catalogueOf, type ServiceTestOptions } from '../../support/service.js';
import { CANARY } from './doing.js';
import { doings } from './doings.js';
import { NewRows } from './rows.js';
import { documentOf, NAMING, useStrangers } from './strangers.js';

const OPTIONS: ServiceTestOptions = {
  role: 'api',
  catalogue: catalogueOf(['SHIMIN', 'SUIDO', 'JUTAKU', 'KOUKI', 'BOCHI']),
};
const house = useService(OPTIONS);
const DONE = doings(house);

const mutations = Object.values(contract.getMutationType()?.getFields() ?? {});
async function send(name: string, headers: Record<string, string>, variables: object) {
  const { result } = await house.service.gql<{ result: { __typename: string; code?: string } }>(
    documentOf(name),
    variables,
    headers,
  );
  return result;
}

let rows: NewRows;
beforeAll(() => {
  rows = new NewRows(house.ground);
});
// Whoever ends everybody's sessions ends those of this test as well.
afterEach(() => house.ground.superuser(`update sessions set ended_at = null where ends_at > '2199-01-01'`));

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
    const all = await rows.take();
    expect(all.map(({ act }) => act).filter((act) => act !== name)).toEqual(doing.also ?? []);
    const written = all.filter(({ act }) => act === name);
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

describe('what is somebody else’s', () => {
  const answersAsWithNone = useStrangers({ house, options: OPTIONS, done: DONE });

  it.each(NAMING)('%s, with ids of another city, department or family, is answered as with none that is', (name) =>
    answersAsWithNone(name),
  );
});

describe('a refusal', () => {
  it('is written down with its case where there is one, and with the case that was there already', async () => {
    const notice = aNotice();
    await house.desk.accept('registerDeathNotice', notice);
    const caseId = await house.desk.register();
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
