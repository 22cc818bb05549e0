import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  isListType,
  isEnumType,
} from 'graphql';
import { FAMILY_MAY } from '../../../src/access/family/family-may.js';
import type { DatabaseContext } from '../../../src/platform/database/context.js';
import { useService } from '../../support/desk.js';
import { contract } from '../../support/everything.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
let [caseId, url] = ['', ''];
const relative: Relative[] = [];
beforeAll(async () => {
  url = await listening(house.service);
  caseId = await house.desk.register();
  const [whole, list] = [new Relative(url), new Relative(url)];
  await whole.open((await paperFor(house.desk, caseId)).code);
  const other = await house.desk.register();
  await list.open((await paperFor(house.desk, other, 0, 'LIST')).code);
  relative.push(whole, list);
});

/** The least that a type takes. */
function valueOf(type: GraphQLInputType): unknown {
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (isInputObjectType(inner))
    return Object.fromEntries(Object.values(inner.getFields()).map((field) => [field.name, valueOf(field.type)]));
  return { ID: caseId, Int: 1, Boolean: true, Date: '2026-11-22' }[String(inner)] ?? 'x';
}

function documentFor(
  root: string,
  { name, args, type }: GraphQLField<unknown, unknown>,
  within = (body: string) => body,
) {
  const variables = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isObjectType(getNamedType(type)) || 'getTypes' in getNamedType(type) ? '{ __typename }' : '';
  const body = within(`${name}${passed && `(${passed})`} ${selection}`);
  const given = Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type)]));
  return { document: `${root.toLowerCase()} ${variables && `(${variables})`} { ${body} }`, given };
}

const operations = ['Query', 'Mutation'].flatMap((root) => {
  const type = contract.getType(root);
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => [root, field.name, field] as const) : [];
});

describe('a session of the family', () => {
  it('is made for few operations', () => {
    expect([...FAMILY_MAY].sort()).toEqual(['Mutation.makeSecondCode', 'Query.case']);
  });

  it.each(operations.filter(([root, name]) => !FAMILY_MAY.has(`${root}.${name}`)))(
    'is refused %s.%s before anything runs, alone and in a fragment, by a whole paper and by a second code',
    async (root, _name, field) => {
      for (const visitor of relative)
        for (const within of [(body: string) => body, (body: string) => `... on ${root} { ${body} }`]) {
          const { document, given } = documentFor(root, field, within);
          const answer = await visitor.gql(document, given);
          expect(answer.errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
          expect(answer.data ?? null).toBeNull();
        }
    },
  );

  it('is refused what stands beside its own case, and nothing of either is answered', async () => {
    const answer = await relative[0]?.gql(
      'query ($id: ID!) { case(id: $id) { number } ...F } fragment F on Query { cases { edges { cursor } } }',
      { id: caseId },
    );
    expect(answer?.errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
    expect(answer?.data ?? null).toBeNull();
  });

  it('can watch nothing', async () => {
    const response = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: relative[0]?.cookie ?? '' },
      body: JSON.stringify({
        query: 'subscription ($id: ID!) { caseProgress(caseId: $id) { asked } }',
        variables: { id: caseId },
      }),
    });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('NOT_ALLOWED')]);
  });

  it('is no session of staff: the pages of the counter send it to the sign-in', async () => {
    for (const path of ['/paper', '/hand-over-card']) {
      const response = await relative[0]?.post(path, { caseId });
      expect([response?.status, response?.headers.get('location')]).toEqual([303, '/sign-in']);
    }
  });
});

describe('in the database', () => {
  const as = (role: string, more: Partial<DatabaseContext> = {}): DatabaseContext => ({
    municipality: 'demo-city',
    role,
    ...more,
  });
  const seen = (table: string, context: DatabaseContext) =>
    house.ground.database.run(context, (tx) => tx.query(`select * from ${table}`), { readOnly: true });

  it.each(['family_sessions', 'family_attempts'])(
    '%s is seen at the family’s door and by nobody else',
    async (table) => {
      const roles = [
        'counter',
        'system',
        'department',
        'people-admin',
        'privacy-officer',
        'auditor',
        'sign-in',
        'family',
      ];
      for (const role of roles) expect([role, await seen(table, as(role))]).toEqual([role, []]);
    },
  );

  it('papers are seen at the door and by the counter, cards by the counter', async () => {
    for (const role of ['department', 'people-admin', 'privacy-officer', 'auditor', 'sign-in'])
      for (const table of ['access_papers', 'hand_over_cards']) expect(await seen(table, as(role))).toEqual([]);
    expect(await seen('hand_over_cards', as('family-door'))).toEqual([]);
    expect(await seen('access_papers', as('family-door'))).toHaveLength(2);
  });

  it('somebody of the family sees their own paper and can write none but a second code of it', async () => {
    const [own] = await house.ground.superuser('select * from access_papers where case_id = $1', [caseId]);
    const context = as('family', { case: caseId, person: String(own?.['person_id']) });
    expect(await seen('access_papers', context)).toHaveLength(1);
    expect(await seen('access_papers', { ...context, person: caseId })).toEqual([]);
    const insert = (what: string) =>
      house.ground.database.pipelined(context, [
        {
          sql: `insert into access_papers (municipality_id, id, case_id, person_id, code, birth_date, rights, made_from, made_by, made_at, until_on)
                select municipality_id, gen_random_uuid(), case_id, person_id, 'x', birth_date, ${what}, made_by, made_at, until_on from access_papers`,
        },
      ]);
    await expect(insert(`'whole', null`)).rejects.toThrow(/row-level security/);
    await expect(insert(`'whole', id`)).rejects.toThrow(/access_papers_second_check/);
    const raise = house.ground.database.run(context, (tx) =>
      tx.execute('update access_papers set locked_at = null, failures = 0'),
    );
    expect((await raise).affected).toBe(0);
  });
});
