import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

interface Added {
  readonly addPerson: { readonly person: { readonly id: string; readonly version: number } };
}

/** Who of the family there is. */
export function doingsOfPeople(house: House): Readonly<Record<string, Doing>> {
  const brother = async () => ({
    caseId: await house.desk.register(),
    name: CANARY,
    kana: 'カナリヤ',
    relation: 'sibling',
    telephone: '0123-45-6789',
  });
  async function added() {
    const input = await brother();
    const { addPerson } = await house.desk.query<Added>(
      'mutation ($input: AddPersonInput!) { addPerson(input: $input) { ... on AddPersonSuccess { person { id version } } } }',
      { input },
    );
    const { id, version } = addPerson.person;
    return { caseId: input.caseId, personId: id, expectedVersion: version };
  }
  async function corrected() {
    const which = await added();
    await house.desk.query(
      'mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { ... on UserError { code message } } }',
      { input: { ...which, name: `${CANARY} 二` } },
    );
    return { ...which, expectedVersion: which.expectedVersion + 1 };
  }
  return {
    addPerson: {
      as: 'counter',
      input: async () => ({ input: await brother() }),
      fields: ['name', 'kana', 'relation', 'telephone'],
      ofCase: true,
    },
    correctPerson: {
      as: 'counter',
      input: async () => ({ input: { ...(await added()), name: `${CANARY} 二` } }),
      fields: ['name'],
      ofCase: true,
    },
    takeOutPerson: { as: 'counter', input: async () => ({ input: await added() }), ofCase: true },
    restorePerson: { as: 'counter', input: async () => ({ input: await corrected() }), ofCase: true },
  };
}
