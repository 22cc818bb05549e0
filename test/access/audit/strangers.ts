import { randomUUID } from 'node:crypto';
import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { FixedClock } from '../../../src/platform/clock.js';
import { NOW } from '../../builders.js';
import { Caller } from '../../support/callers.js';
import type { House } from '../../support/desk.js';
import { contract } from '../../support/everything.js';
import { type ServiceTestOptions, type ServiceUnderTest, startTestService } from '../../support/service.js';
import type { Doing } from './doing.js';

const ELSEWHERE = 'hikari';
const THERE = 'the same office of another city';
const NOT_FOUND = /"__typename":"NotFound"/;
const REFUSED = /"code":"[A-Z_]+"/;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const mutations = Object.values(contract.getMutationType()?.getFields() ?? {});

/** What names something that is there already: an id however deep in the input, or the reference of a card. */
function namesSomething(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (named.name === 'ID') return true;
  return isInputObjectType(named) && Object.values(named.getFields()).some((field) => namesSomething(field.type));
}
/** The mutations that name something. */
export const NAMING = mutations
  .filter(({ args }) => args.some(({ name, type }) => name === 'reference' || namesSomething(type)))
  .map(({ name }) => name)
  // It names cases alone that somebody has looked at and found to be another's: what is none of these tells nothing apart.
  .filter((name) => name !== 'registerDeathNotice');
/** A wish from the guide is of no case until the counter says of which. */
const OF_NO_CASE_YET = ['settleGuideWish'];

/** A document that asks for nothing but what became of it. */
export function documentOf(name: string): string {
  const field = mutations.find((one) => one.name === name);
  if (!field) throw new Error(`there is no mutation ${name}`);
  const head = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `mutation ${head && `(${head})`} { result: ${name}${passed && `(${passed})`} { __typename ... on UserError { code message path } } }`;
}

type Variables = Readonly<Record<string, unknown>>;
const rewritten = (variables: Variables, rewrite: (text: string) => string): Variables => {
  const parsed: Variables = JSON.parse(rewrite(JSON.stringify(variables)));
  return parsed;
};
const idsIn = (variables: Variables): string[] => [...new Set(JSON.stringify(variables).match(UUID) ?? [])];

/** The same with ids, or a reference, that nothing has. */
function ofNothing(variables: Variables, keep: readonly string[] = []): Variables {
  const other = new Map(idsIn(variables).map((id) => [id, keep.includes(id) ? id : randomUUID()]));
  return rewritten(variables, (text) =>
    text.replace(UUID, (id) => other.get(id) ?? id).replace(/("reference":")[^"]+/, '$1222-222'),
  );
}

interface Around {
  readonly house: House;
  readonly options: ServiceTestOptions;
  readonly done: Readonly<Record<string, Doing>>;
}

/**
 * The matrix's axes own/other city, own/other department, own/other family, for what is written: what somebody may do to
 * what is theirs, with ids that are real, is refused to a stranger to the byte as with ids that nothing has; and
 * afterwards it is done by whoever may, so it could have been done.
 */
export function useStrangers({ house, options, done }: Around): (name: string) => Promise<void> {
  let [elsewhere, another]: [ServiceUnderTest | undefined, string] = [undefined, ''];
  beforeAll(async () => {
    const settings = { YORISOI_MUNICIPALITY: ELSEWHERE };
    elsewhere = await startTestService(house.ground, { ...options, clock: new FixedClock(NOW), settings });
    another = await house.desk.register();
  }, 60_000);
  afterAll(() => elsewhere?.close());

  const sender =
    (service: ServiceUnderTest, name: string, as: string) =>
    async (variables: Variables): Promise<string> =>
      JSON.stringify((await service.raw(documentOf(name), variables, { as })).body).replace(UUID, 'ID');

  return async (name) => {
    const doing = done[name];
    if (!doing || !elsewhere) throw new Error(`${name} has no example`);
    const variables = await doing.input();
    expect(idsIn(variables).length > 0 || 'reference' in variables).toBe(true);
    const caseId = /"caseId":"([^"]+)"/.exec(JSON.stringify(variables))?.[1];

    const family = Caller.family(house.service, 'demo-city', another, randomUUID());
    const strangers: Readonly<Record<string, (variables: Variables) => Promise<string>>> = {
      [THERE]: sender(elsewhere, name, doing.as),
      'another department': sender(
        house.service,
        name,
        doing.as === 'department:KOUKI' ? 'department:SUIDO' : 'department:KOUKI',
      ),
      'another family': async (given) => JSON.stringify(await family.ask(documentOf(name), given)).replace(UUID, 'ID'),
    };
    for (const [who, send] of Object.entries(strangers)) {
      const refused = await send(ofNothing(variables));
      const mayDoSuch = who === THERE;
      expect([who, refused]).toEqual([who, expect.stringMatching(mayDoSuch ? NOT_FOUND : REFUSED)]);
      expect([who, await send(variables)]).toEqual([who, refused]);
    }
    const own = sender(house.service, name, doing.as);
    if (caseId !== undefined && idsIn(variables).length > 1 && !OF_NO_CASE_YET.includes(name)) {
      // Whoever may, in the case of another family.
      const mixed = rewritten(variables, (text) => text.replace(caseId, another));
      const refused = await own(ofNothing(mixed, [another]));
      expect(refused).toMatch(REFUSED);
      expect(await own(mixed)).toBe(refused);
    }
    expect(await own(variables)).toMatch(/"__typename":"\w+Success"/);
  };
}
