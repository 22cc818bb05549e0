import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

/** Where papers go, and who is called about them. */
export function doingsOfPapers(house: House): Readonly<Record<string, Doing>> {
  async function somebody(): Promise<{ caseId: string; personId: string }> {
    const caseId = await house.desk.register();
    const found = await house.desk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id: caseId },
    );
    return { caseId, personId: found.case.people[0]?.id ?? '' };
  }
  const toRecord = async () => ({
    ...(await somebody()),
    kind: 'OTHER',
    key: 'one',
    title: CANARY,
    state: 'SIGNED',
    note: CANARY,
  });
  async function paper(): Promise<{ id: string; expectedVersion: number }> {
    const { recordPaper } = await house.desk.query<{ recordPaper: { paper: { id: string; version: number } } }>(
      'mutation ($input: RecordPaperInput!) { recordPaper(input: $input) { ... on RecordPaperSuccess { paper { id version } } } }',
      { input: await toRecord() },
    );
    return { id: recordPaper.paper.id, expectedVersion: recordPaper.paper.version };
  }
  async function called(): Promise<{ caseId: string; personId: string; expectedVersion: number }> {
    const of = await somebody();
    await house.desk.query('mutation ($input: TickCallInput!) { tickCall(input: $input) { __typename } }', {
      input: { ...of, expectedVersion: 0, outcome: 'LETTER' },
    });
    return { ...of, expectedVersion: 1 };
  }
  return {
    recordPaper: {
      as: 'counter',
      input: async () => ({ input: await toRecord() }),
      fields: ['kind.other', 'state.signed', 'personId', 'title', 'note'],
      ofCase: true,
    },
    movePaper: {
      as: 'counter',
      input: async () => ({ input: { ...(await paper()), state: 'POSTED', note: CANARY } }),
      fields: ['state.posted', 'note'],
      ofCase: true,
    },
    undoPaperMove: {
      as: 'counter',
      input: async () => ({ input: await paper() }),
      fields: ['state.signed'],
      ofCase: true,
    },
    tickCall: {
      as: 'counter',
      input: async () => ({
        input: {
          ...(await somebody()),
          expectedVersion: 0,
          outcome: 'NO_ANSWER',
          againDay: '2027-01-05',
          note: CANARY,
        },
      }),
      fields: ['outcome.no-answer', 'againDay', 'note'],
      ofCase: true,
    },
    undoCall: {
      as: 'counter',
      input: async () => ({ input: await called() }),
      fields: ['outcome.letter'],
      ofCase: true,
    },
  };
}
