import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

/** What a department asks back before it can answer. */
export function doingsOfBacks(house: House): Readonly<Record<string, Doing>> {
  const waiting = async () => {
    const caseId = await house.desk.register();
    // As the worker leaves it: a person answers.
    const [question] = await house.ground.superuser(
      `update questions set state = 'with-person' where case_id = $1 and department = 'JUTAKU' returning id`,
      [caseId],
    );
    return { questionId: String(question?.['id']), text: CANARY };
  };
  const asked = async () => {
    const { askBack } = await house.desk
      .as('JUTAKU')
      .query<{ askBack: { back: { id: string; version: number } } }>(
        'mutation ($input: AskBackInput!) { askBack(input: $input) { ... on AskBackSuccess { back { id version } } } }',
        { input: await waiting() },
      );
    return { id: askBack.back.id, expectedVersion: askBack.back.version };
  };
  return {
    enterAnswer: {
      as: 'department:JUTAKU',
      input: async () => ({ input: { questionId: (await waiting()).questionId, takeOver: true } }),
      fields: ['takeOver'],
      ofCase: true,
    },
    askBack: {
      as: 'department:JUTAKU',
      input: async () => ({ input: await waiting() }),
      fields: ['text'],
      ofCase: true,
    },
    answerBack: {
      as: 'counter',
      input: async () => ({ input: { ...(await asked()), answer: CANARY } }),
      fields: ['answer'],
      ofCase: true,
    },
    takeBackAsked: {
      as: 'department:JUTAKU',
      input: async () => ({ input: await asked() }),
      ofCase: true,
    },
  };
}
