import type * as contract from '../../../src/contract/generated.js';
import { aDeceased } from '../../builders.js';
import { all } from '../../support/catalogues.js';
import { useService } from '../../support/desk.js';

const LIST = `query ($first: Int, $after: String) { questions(first: $first, after: $after) {
  edges { node { id state department { code } asks { answer silenceSettles value fact { name } } case { id deceased { name } } } } pageInfo { hasNextPage endCursor } } }`;
const ONE =
  'query ($id: ID!) { question(id: $id) { id state asks { answer silenceSettles value fact { name } } case { id } } }';

interface Asked {
  readonly answer: string | null;
  readonly silenceSettles: boolean;
  readonly value: unknown;
  readonly fact: { readonly name: string };
}
interface Waiting {
  readonly id: string;
  readonly state: string;
  readonly department: { readonly code: string };
  readonly version: number;
  readonly asks: readonly Asked[];
  readonly case: { readonly id: string; readonly deceased: { readonly name: string } };
}
interface Page {
  readonly questions: {
    readonly edges: readonly { readonly node: Waiting }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('what waits for a person', () => {
  const house = useService({ catalogue: all('NOGYO', 'SUIDO', 'FUKUSHI', 'SHOGAI', 'BOCHI') });
  const waitingFor = async (department: string): Promise<Waiting[]> =>
    (await house.desk.as(department).query<Page>(LIST)).questions.edges.map(({ node }) => node);

  it('is, to a department, its own questions, with what each is asked', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const [mine, ...others] = await waitingFor('NOGYO');
    expect(others).toEqual([]);
    expect(mine).toMatchObject({ department: { code: 'NOGYO' }, case: { id } });
    expect(mine?.asks.length).toBeGreaterThan(0);
    expect(mine?.asks.map(({ answer }) => answer)).toEqual(mine?.asks.map(() => null));
    await house.desk.answerWhole(id, 'NOGYO');
    expect(await waitingFor('NOGYO')).toEqual([]);
    const { question } = await house.desk.as('NOGYO').query<{ question: Waiting }>(ONE, { id: mine?.id });
    expect(question.state).toBe('ANSWERED');
    expect(question.asks.map(({ answer }) => answer)).toEqual(mine?.asks.map(() => 'CANNOT_SETTLE'));
  });

  it('waits again where a word is taken back, as if it had never been said', async () => {
    const id = await house.desk.register({ deceased: { name: '取消 一郎' } });
    await house.quiet();
    const [before] = (await waitingFor('NOGYO')).filter((one) => one.case.id === id);
    const word = (answer: contract.FactAnswer) => before?.asks.map(({ fact: { name } }) => ({ name, answer })) ?? [];
    await house.desk.answer(id, 'NOGYO', { facts: word('CANNOT_SETTLE') });
    expect((await waitingFor('NOGYO')).map((one) => one.case.id)).not.toContain(id);
    await house.desk.answer(id, 'NOGYO', { facts: word('TAKEN_BACK') });
    const [after] = (await waitingFor('NOGYO')).filter((one) => one.case.id === id);
    expect(after).toEqual({ ...before, state: 'WITH_PERSON' });
    await house.desk.answer(id, 'NOGYO', { facts: word('CANNOT_SETTLE') });
  });

  it('tells the counter what is still owed and may be told, and no word that was said', async () => {
    const id = await house.desk.register({ deceased: { name: '窓口 一郎' } });
    await house.quiet();
    const { id: question } = await house.desk.question(id, 'NOGYO');
    const seen = (await house.desk.query<{ question: Waiting }>(ONE, { id: question })).question;
    expect(seen.asks.length).toBeGreaterThan(0);
    await house.desk.answerWhole(id, 'NOGYO');
    expect((await house.desk.query<{ question: Waiting }>(ONE, { id: question })).question.asks).toEqual([]);
  });

  it('goes on from page to page, each question once', async () => {
    for (const name of ['一ノ瀬 一', '二宮 二', '三木 三']) await house.desk.register({ deceased: { name } });
    await house.quiet();
    const desk = house.desk.as('NOGYO');
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { questions }: Page = await desk.query<Page>(LIST, { first: 2, after });
      names.push(...questions.edges.map(({ node }) => node.case.deceased.name));
      after = questions.pageInfo.hasNextPage ? questions.pageInfo.endCursor : null;
    } while (after !== null);
    expect([...names].sort()).toEqual(['一ノ瀬 一', '二宮 二', '三木 三'].sort());
    const refused = await desk.raw(LIST, { after: 'no cursor of ours' });
    expect(refused.body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('is nobody else’s: another department sees no question, and none by its id', async () => {
    const [mine] = await waitingFor('NOGYO');
    const other = house.desk.as('SUIDO');
    expect((await waitingFor('SUIDO')).filter(({ department }) => department.code !== 'SUIDO')).toEqual([]);
    expect(await other.query(ONE, { id: mine?.id })).toEqual({ question: null });
    expect(await other.query(ONE, { id: 'no id' })).toEqual({ question: null });
  });

  it('shows the counter whom to ring, and nothing of a department that tells nobody anything', async () => {
    const { questions } = await house.desk.query<Page>(LIST, { first: 100 });
    const departments = new Set(questions.edges.map(({ node }) => node.department.code));
    expect(departments.has('NOGYO')).toBe(true);
    expect(departments.has('FUKUSHI')).toBe(false);
    for (const { node } of questions.edges) expect(['WITH_PERSON', 'NEEDS_PERSON']).toContain(node.state);
  });

  it('ends with its case', async () => {
    const [mine] = await waitingFor('NOGYO');
    const caseId = mine?.case.id ?? '';
    const { version } = (
      await house.desk.query<{ case: { version: number } }>('query ($id: ID!) { case(id: $id) { version } }', {
        id: caseId,
      })
    ).case;
    await house.desk.query(
      'mutation ($input: CloseCaseInput!) { closeCase(input: $input) { __typename ... on UserError { message } } }',
      { input: { caseId, expectedVersion: version, reason: 'お済みです', despiteOpen: true } },
    );
    expect((await waitingFor('NOGYO')).map((one) => one.case.id)).not.toContain(caseId);
  });

  it('shows who of the department is typing, for as long as they do; whoever begins at the same time is second', async () => {
    const id = await house.desk.register({ deceased: { name: '入力 一郎' } });
    await house.quiet();
    const { id: questionId } = await house.desk.as('NOGYO').question(id, 'NOGYO');
    const enter = async (as: string, takeOver = false) => {
      const { result } = await house.service.gql<{ result: { code?: string; entry?: contract.AnswerEntry } }>(
        `mutation ($input: EnterAnswerInput!) { result: enterAnswer(input: $input) { ... on EnterAnswerSuccess { entry { by mine } } ... on UserError { code } } }`,
        { input: { questionId, takeOver } },
        { as },
      );
      return result.code ?? result.entry?.mine;
    };
    expect((await Promise.all([enter('department:NOGYO'), enter('department:NOGYO#2')])).sort()).toEqual([false, true]);
    const seen = async (as: string) =>
      (
        await house.service.gql<{ question: { entry: contract.AnswerEntry | null } | null }>(
          'query ($id: ID!) { question(id: $id) { entry { by mine } } }',
          { id: questionId },
          { as },
        )
      ).question?.entry;
    expect(await enter('department:NOGYO#2', true)).toBe(true);
    expect(await seen('department:NOGYO')).toEqual({ by: expect.stringContaining('NOGYO'), mine: false });
    expect(await seen('counter')).toBeNull();
    expect(await enter('department:SUIDO')).toBe('QUESTION_NOT_FOUND');
    expect(await enter('counter')).toBe('NOT_ALLOWED');
    // Without a sign of them it is over by itself; and whoever answers types no more.
    house.clock.advance(91_000);
    expect(await seen('department:NOGYO')).toBeNull();
    expect(await enter('department:NOGYO')).toBe(true);
    await house.desk.answerWhole(id, 'NOGYO');
    expect(await seen('department:NOGYO#2')).toBeNull();
    expect(await house.ground.superuser('select from answer_entries')).toEqual([]);
  });

  describe('a department that has to know something first', () => {
    const BACK = 'back { id version state text answer }';
    interface Back {
      readonly id: string;
      readonly version: number;
      readonly state: string;
      readonly text: string;
      readonly answer: string | null;
    }
    const said = async (name: string, input: object, department?: string) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const desk = department === undefined ? house.desk : house.desk.as(department);
      const { result } = await desk.query<{ result: { code?: string; back?: Back } }>(
        `mutation ($input: ${type}Input!) { result: ${name}(input: $input) { ... on ${type}Success { ${BACK} } ... on UserError { code } } }`,
        { input },
      );
      return result;
    };
    const waiting = async (name: string) => {
      const id = await house.desk.register({ deceased: { name } });
      await house.quiet();
      return { id, questionId: (await house.desk.question(id, 'NOGYO')).id };
    };
    const atCounter = async () =>
      (
        await house.desk.query<{ askedBack: { text: string; question: { id: string } }[] }>(
          '{ askedBack { text question { id } } }',
        )
      ).askedBack;
    const waitingLine = async (id: string) =>
      (await house.desk.list(id)).openPoints.find(({ owner }) => owner === 'NOGYO');
    const TEXT = 'どの土地のことか、地番を聞いてほしい';

    it('asks the counter back, which answers; both stand at the question, and the list says who is asked', async () => {
      const { id, questionId } = await waiting('聞返 一郎');
      const before = (await house.desk.as('NOGYO').question(id, 'NOGYO')).version;
      const { back } = await said('askBack', { questionId, text: TEXT }, 'NOGYO');
      expect(back).toMatchObject({ state: 'AT_COUNTER', text: TEXT, answer: null });
      expect((await atCounter()).map(({ text, question }) => [text, question.id])).toContainEqual([TEXT, questionId]);
      expect(await waitingLine(id)).toMatchObject({
        text: expect.stringMatching(/がお答えする前に、窓口で確かめています$/),
        until: null,
      });
      expect(JSON.stringify(await house.desk.list(id))).not.toContain('地番');
      const family = await said('answerBack', { id: back?.id, expectedVersion: back?.version, askFamily: true });
      expect(family.back?.state).toBe('WITH_FAMILY');
      expect(await waitingLine(id)).toMatchObject({
        text: expect.stringMatching(/がお答えする前に、窓口でうかがうことがあります$/),
      });
      const input = { id: back?.id, expectedVersion: family.back?.version, answer: '七日町12番です' };
      expect((await said('answerBack', input)).back).toMatchObject({ state: 'ANSWERED', answer: '七日町12番です' });
      expect((await atCounter()).map(({ question }) => question.id)).not.toContain(questionId);
      const after = await house.desk.as('NOGYO').question(id, 'NOGYO');
      expect(after.backs.map(({ text, answer }) => [text, answer])).toEqual([[TEXT, '七日町12番です']]);
      // Whoever typed an answer meanwhile goes on typing.
      expect([after.version, after.askedBackOf, after.state]).toEqual([before, null, after.state]);
      expect((await said('answerBack', input)).code).toBe('CHANGED');
    });

    it('takes it back, asks once at a time, and needs it no more once it has answered', async () => {
      const { id, questionId } = await waiting('聞返 二郎');
      const first = (await said('askBack', { questionId, text: TEXT }, 'NOGYO')).back;
      expect((await said('askBack', { questionId, text: TEXT }, 'NOGYO')).code).toBe('ASKED_BACK_ALREADY');
      const own = { id: first?.id, expectedVersion: first?.version };
      expect((await said('takeBackAsked', own, 'NOGYO')).back?.state).toBe('TAKEN_BACK');
      expect((await said('answerBack', { id: first?.id, expectedVersion: 2, answer: '遅れて' })).code).toBe(
        'ASKED_BACK_ENDED',
      );
      house.clock.advance(1_000);
      await said('askBack', { questionId, text: '世帯主のお名前' }, 'NOGYO');
      await house.desk.answerWhole(id, 'NOGYO');
      const { backs, askedBackOf, state } = await house.desk.as('NOGYO').question(id, 'NOGYO');
      expect([state, askedBackOf, backs.map((back) => back.state)]).toEqual([
        'ANSWERED',
        null,
        ['NOT_NEEDED', 'TAKEN_BACK'],
      ]);
      expect((await said('askBack', { questionId, text: TEXT }, 'NOGYO')).code).toBe('QUESTION_NOT_WAITING');
    });

    it('still waits for the counter where a machine has answered meanwhile: it knows nothing of what was asked', async () => {
      const deceased = aDeceased({ name: '聞返 四郎' });
      const id = await house.desk.register({ deceased });
      await house.quiet();
      const bochi = house.desk.as('BOCHI');
      const { id: questionId } = await bochi.question(id, 'BOCHI');
      const { back } = await said('askBack', { questionId, text: 'どの区画のことか' }, 'BOCHI');
      await house.desk.import('BOCHI', [{ ...deceased, facts: { municipalGraveUser: false } }]);
      await house.desk.record(id, { municipalGraveUser: false });
      await house.quiet();
      const { state, askedBackOf } = await bochi.question(id, 'BOCHI');
      expect([state, askedBackOf]).toEqual(['ANSWERED', 'COUNTER']);
      expect((await atCounter()).map(({ question }) => question.id)).toContain(questionId);
      expect((await house.desk.list(id)).openPoints.find(({ owner }) => owner === 'BOCHI')).toMatchObject({
        text: expect.stringMatching(/窓口で確かめています$/),
      });
      await said('answerBack', { id: back?.id, expectedVersion: back?.version, answer: '3区です' });
      expect((await atCounter()).map(({ question }) => question.id)).not.toContain(questionId);
      expect((await bochi.question(id, 'BOCHI')).state).toBe('ANSWERED');
    });

    it('is refused where it would tell of somebody, or is nobody’s to ask', async () => {
      const { id, questionId } = await waiting('聞返 三郎');
      expect((await said('askBack', { questionId, text: '番号 123456789018' }, 'NOGYO')).code).toBe('MY_NUMBER');
      expect((await said('askBack', { questionId, text: TEXT }, 'SUIDO')).code).toBe('QUESTION_NOT_FOUND');
      const { id: closed } = await house.desk.as('SHOGAI').question(id, 'SHOGAI');
      expect((await said('askBack', { questionId: closed, text: TEXT }, 'SHOGAI')).code).toBe('ASKS_THE_FAMILY_ITSELF');
      const { back } = await said('askBack', { questionId, text: TEXT }, 'NOGYO');
      const both = { id: back?.id, expectedVersion: 1, answer: '地番', askFamily: true };
      expect((await said('answerBack', both)).code).toBe('ANSWER_OR_FAMILY');
      expect((await said('takeBackAsked', { id: back?.id, expectedVersion: 1 }, 'SUIDO')).code).toBe(
        'ASKED_BACK_NOT_FOUND',
      );
      const suido = await house.desk.as('SUIDO').questions(id);
      expect(JSON.stringify(suido)).not.toContain('地番');
    });
  });
});
