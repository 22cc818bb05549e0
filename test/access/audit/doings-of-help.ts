import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

/** 応援. */
export function doingsOfHelp(house: House): Readonly<Record<string, Doing>> {
  const called = async (as: string): Promise<string> => {
    const { callForHelp } = await house.service.gql<{ callForHelp: { call: { id: string } } }>(
      'mutation { callForHelp(input: {}) { ... on CallForHelpSuccess { call { id } } } }',
      {},
      { as },
    );
    return callForHelp.call.id;
  };
  return {
    callForHelp: { as: 'counter', input: () => Promise.resolve({ input: { booth: CANARY } }), fields: ['booth'] },
    callOffHelp: { as: 'counter', input: async () => ({ id: await called('counter') }) },
    answerHelp: { as: 'counter', input: async () => ({ input: { id: await called('counter#2') } }) },
  };
}
