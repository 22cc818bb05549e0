import { z } from 'zod';
import { actorOf } from '../../src/access/actor.js';
import { isStaffRole } from '../../src/access/roles.js';
import { useService } from '../support/desk.js';
import type { Known } from './bad-input.js';
import { badInputs } from './bad-inputs.js';
import { mutationSamples } from './mutation-samples.js';
import { made, MY_NUMBER, NOT_FREE, taken } from './my-number-inputs.js';
import { everyRow, tablesWith } from './retention/traces.js';
import { leastOf, officeFor, type TextThatEnters, textsThatEnter, withText } from './texts-that-enter.js';

const known = { caseId: '', version: 0, questionId: '', questionVersion: 0 };

describe('what is refused, with which sentence', () => {
  const house = useService();
  let before = '';
  const everything = async (): Promise<string> => {
    const [row] = await house.ground.superuser(
      `select md5((select json_agg(c order by c.id) from (select id, version, status from cases) c)::text || (select json_agg(q order by q.id) from (select id, version, state from questions) q)::text
           || (select json_agg(s order by s.case_id, s.source) from (select case_id, source, version from statements) s)::text
           || (select count(*) from people)::text || '/' || (select count(*) from rulings)::text || '/' || (select count(*) from registrations)::text
           || '/' || (select count(*) from ledger_rows)::text || '/' || (select count(*) from case_changes)::text || '/' || (select count(*) from outbox)::text) as whole`,
    );
    return String(row?.['whole']);
  };
  beforeAll(async () => {
    known.caseId = await house.desk.register();
    await house.quiet();
    ({ version: known.version } = await house.desk.head(known.caseId));
    ({ id: known.questionId, version: known.questionVersion } = await house.desk.question(known.caseId, 'JUTAKU'));
  }, 60_000);
  beforeEach(async () => {
    before = await everything();
  });
  afterEach(async () => expect(await everything()).toBe(before));

  const send = async (mutation: string, input: object, language: string) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    // A ledger is imported by its own department; everything else is typed at the counter.
    const desk = 'department' in input ? house.desk.as(String(input.department)) : house.desk;
    const { result } = await desk
      .in(language)
      .query<{ result: { code?: string; message?: string; path?: string[] } }>(
        `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { ... on UserError { code message path } } }`,
        { input },
      );
    return result;
  };
  const use: () => Known = () => known;

  it('has at least 60 of them, each different', () => {
    expect(badInputs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(badInputs.map(({ what, mutation }) => mutation + what)).size).toBe(badInputs.length);
  });

  it.each(badInputs.map((bad) => [bad.mutation, bad.what, bad] as const))(
    '%s: %s',
    async (mutation, _, { input, code, says, path }) => {
      const given = input(use());
      const refused = await send(mutation, given, 'ja');
      expect(refused).toMatchObject({ code, message: expect.stringMatching(says) });
      expect(refused.path?.[0]).toBe('input');
      if (path !== undefined) expect(refused.path?.join('.')).toBe(path);
      const english = await send(mutation, given, 'en');
      expect(english.code).toBe(code);
      expect(english.message).not.toBe(refused.message);
    },
  );

  const errorsOf = async (query: string, headers: Record<string, string> = {}, variables: object = {}) => {
    const { body } = await house.service.raw(query, variables, headers);
    return (body.errors ?? []).map(({ extensions }) => extensions?.['code']);
  };

  it.each([
    ['nobody', { as: 'nobody' }, 'NOT_SIGNED_IN'],
    ['somebody with a session of their own making', { as: 'nobody', cookie: 'yorisoi=abc' }, 'NOT_SIGNED_IN'],
    ['a program whose key nobody gave', { as: 'nobody', authorization: 'Bearer abc' }, 'NOT_SIGNED_IN'],
    ['a header of the time before sign-in', { as: 'nobody', 'x-yorisoi-actor': 'counter' }, 'NOT_SIGNED_IN'],
  ])('a caller that is %s', async (_, headers, code) => {
    await expect(errorsOf('{ departments { code } }', headers)).resolves.toEqual([code]);
  });

  it.each([
    ['no case on a page', '{ cases(first: 0) { edges { cursor } } }'],
    ['too many cases on a page', '{ cases(first: 101) { edges { cursor } } }'],
    ['a cursor that is none', '{ cases(after: "xyz") { edges { cursor } } }'],
    [
      'a cursor that somebody made',
      `{ cases(after: "${Buffer.from("2026-01-01' -- 00000000").toString('base64url')}") { edges { cursor } } }`,
    ],
    [
      'a cursor with an id that is none',
      `{ cases(after: "${Buffer.from('2026-01-01T00:00:00Z ------------------------------------').toString('base64url')}") { edges { cursor } } }`,
    ],
  ])('%s', async (_, query) => {
    await expect(errorsOf(query)).resolves.toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['a revision that does not exist', `procedureList(revision: 99) { revision }`],
    ['a revision 0', `procedureList(revision: 0) { revision }`],
    ['a revision beyond every number', `procedureList(revision: 2147483647) { revision }`],
    ['a person of another case', `procedureList(for: "00000000-0000-4000-8000-000000000000") { revision }`],
  ])('the list of %s', async (_, field) => {
    await expect(
      errorsOf(`query ($id: ID!) { case(id: $id) { ${field} } }`, {}, { id: known.caseId }),
    ).resolves.toEqual(['NOT_FOUND']);
  });

  it('shows nothing, and no error, for a case that does not exist or an id that is none', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x', '', '1; drop table cases'])
      await expect(house.desk.query('query ($id: ID!) { case(id: $id) { id } }', { id })).resolves.toEqual({
        case: null,
      });
  });

  it.each([
    ['an unknown fact', { deathDate: '2026-11-17', facts: [{ name: 'fooBar', value: 1 }] }, 'UNKNOWN_FACT'],
    ['a day that does not exist', { deathDate: '2026-02-30', facts: [] }, 'DATE_WRONG'],
    [
      'a birth after the death',
      { deathDate: '2026-11-17', facts: [{ name: 'birthDate', value: '2030-01-01' }] },
      'BIRTH_AFTER_DEATH',
    ],
    [
      'the day of death twice',
      { deathDate: '2026-11-17', facts: [{ name: 'deathDate', value: '2026-11-17' }] },
      'FACT_NOT_HERE',
    ],
    [
      'a range the wrong way round',
      { deathDate: '2026-11-17', deathDateTo: '2026-11-16', facts: [] },
      'DEATH_RANGE_WRONG',
    ],
  ])('decide with %s', async (_, input, code) => {
    await expect(
      errorsOf('query ($input: DecideInput!) { decide(input: $input) { decisions { outcome } } }', {}, { input }),
    ).resolves.toEqual([code]);
  });

  describe('a My Number, in every text that a mutation takes', () => {
    const answerTo = async ({ mutation, path, name }: TextThatEnters): Promise<string> => {
      const office = officeFor(mutation);
      const [role = '', department = null] = (office ?? '').split(':');
      const actor = isStaffRole(role) ? actorOf('demo-city', '', { role, department }) : null;
      if (office === null || !actor) return `${mutation} is sent by no office: this test can’t send it`;
      const { head, variables } = leastOf(mutation);
      const sample = mutationSamples(actor, { ...known, department: department ?? '' })[mutation]?.[1];
      const input = taken(known)[mutation];
      const given = { ...variables, ...sample, ...(input ? { input } : {}) };
      const text = withText(mutation, path, given, (made[name] ?? String)(MY_NUMBER));
      const { body } = await house.service.raw(head, text, { as: office });
      const shape = z.object({
        data: z.object({ result: z.object({ __typename: z.string(), code: z.string().optional() }) }),
      });
      const read = shape.safeParse(body);
      return read.success ? (read.data.data.result.code ?? read.data.data.result.__typename) : JSON.stringify(body);
    };

    it('is refused in each; of what is no free text it is said why, and it is refused there too', async () => {
      const texts = textsThatEnter();
      expect(texts.length).toBeGreaterThan(100);
      const [found, should]: Record<string, string>[] = [{}, {}];
      for (const one of texts) {
        const answer = await answerTo(one);
        const isId = one.type === 'ID' && !answer.endsWith('Success');
        if (found && should) {
          found[one.name] = answer;
          should[one.name] = isId ? answer : (NOT_FREE[one.name]?.[0] ?? 'MY_NUMBER');
        }
      }
      expect(found).toEqual(should);
      expect(
        Object.keys(NOT_FREE).filter((name) => found?.[name] === undefined || found[name] === 'MY_NUMBER'),
      ).toEqual([]);
      expect(tablesWith(await everyRow(house.ground), MY_NUMBER)).toEqual([]);
    }, 60_000);
  });
});
