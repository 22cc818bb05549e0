import { useService } from '../../support/desk.js';
import { size } from '../../support/sizes.js';

const house = useService();

/** A morning (issue 4 §4): everything that waits is answered, all departments at once, and of some of it two people at once. */
describe('25 departments that answer a morning’s cases side by side', () => {
  const CASES = size(3, 40);
  const WAITING = `query ($after: String) { questions(first: 100, after: $after) {
    edges { node { id version case { id } asks { fact { name } } } } pageInfo { hasNextPage endCursor } } }`;
  interface Waiting {
    readonly id: string;
    readonly version: number;
    readonly case: { readonly id: string };
    readonly asks: readonly { readonly fact: { readonly name: string } }[];
  }
  const ANSWER = `mutation ($input: AnswerQuestionInput!) { result: answerQuestion(input: $input) {
    __typename ... on AnswerQuestionSuccess { question { version } } ... on UserError { message } } }`;
  const answer = async (as: string, { id, version, asks }: Waiting, whom: string) =>
    (
      await house.service.gql<{ result: { __typename: string; message?: string } }>(
        ANSWER,
        {
          input: {
            questionId: id,
            expectedVersion: version,
            facts: asks.map(({ fact: { name } }) => ({ name, answer: 'CANNOT_SETTLE', whom })),
          },
        },
        { as },
      )
    ).result;

  it(
    'loses no answer, and says to the second of two that somebody was before them',
    async () => {
      const cases: string[] = [];
      for (let at = 0; at < CASES; at += 1)
        cases.push(
          await house.desk.register({ deceased: { name: `朝 ${String(at)}郎`, kana: `アサ ${'ア'.repeat(at + 1)}` } }),
        );
      await house.quiet();
      const departments = (await house.desk.query<{ departments: { code: string }[] }>('{ departments { code } }'))
        .departments;
      const mine = async (department: string) => {
        const found: Waiting[] = [];
        let after: string | null = null;
        do {
          const page: {
            questions: { edges: { node: Waiting }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
          } = await house.desk.as(department).query(WAITING, { after });
          found.push(...page.questions.edges.map(({ node }) => node));
          after = page.questions.pageInfo.hasNextPage ? page.questions.pageInfo.endCursor : null;
        } while (after !== null);
        return found.filter(({ asks, case: { id } }) => asks.length > 0 && cases.includes(id));
      };
      let [answered, second] = [0, 0];
      await Promise.all(
        departments.map(async ({ code }) => {
          for (const [at, question] of (await mine(code)).entries()) {
            const people = at % 3 === 0 ? [`department:${code}`, `department:${code}#2`] : [`department:${code}`];
            const said = await Promise.all(people.map((as) => answer(as, question, `${as} さんが確かめます`)));
            const refused = said.filter(({ __typename: kind }) => kind !== 'AnswerQuestionSuccess');
            expect(said.map(({ __typename: kind }) => kind).toSorted()).toEqual(
              people.length === 1 ? ['AnswerQuestionSuccess'] : ['AnswerQuestionSuccess', 'Changed'],
            );
            for (const one of refused)
              expect(one).toMatchObject({ message: expect.stringMatching(/^ほかの人が先に変更しました/) });
            answered += 1;
            second += refused.length;
          }
        }),
      );
      // Of each case at least a third of the departments, however many the catalogue has: two thirds answer by themselves.
      expect(answered).toBeGreaterThan((CASES * departments.length) / 3);
      expect(second).toBeGreaterThan((CASES * departments.length) / 13);
      await house.quiet();
      for (const { code } of departments) expect([code, await mine(code)]).toEqual([code, []]);
      // One word a question, and none written over: the second answers wrote nothing.
      const [words] = await house.ground.superuser(
        `select count(*)::int as n, count(*) filter (where version > 1)::int as over from statements where source like '%/person' and case_id = any($1::uuid[])`,
        [cases],
      );
      expect(words).toEqual({ n: answered, over: 0 });
    },
    size(60_000, 300_000),
  );
});
