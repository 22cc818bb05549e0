import { randomUUID } from 'node:crypto';
import { AskCounter } from '../../../src/guide/ask-counter.service.js';
import type { House } from '../../support/desk.js';
import { CANARY, type Doing } from './doing.js';

/** Who comes when. */
export function doingsOfVisits(house: House): Readonly<Record<string, Doing>> {
  const toCome = async () => ({
    caseId: await house.desk.register(),
    day: '11/24',
    hour: '1030',
    who: CANARY,
    telephone: '0123-45-6789',
    note: CANARY,
  });
  async function visit(): Promise<{ id: string; expectedVersion: number }> {
    const { planVisit } = await house.desk.query<{ planVisit: { visit: { id: string; version: number } } }>(
      'mutation ($input: PlanVisitInput!) { planVisit(input: $input) { ... on PlanVisitSuccess { visit { id version } } } }',
      { input: await toCome() },
    );
    return { id: planVisit.visit.id, expectedVersion: planVisit.visit.version };
  }
  async function wishId(): Promise<string> {
    const whom = { name: CANARY, telephone: '0123-45-6789', deceased: CANARY, deathDay: '', code: '' };
    const form = randomUUID();
    await house.service.get(AskCounter).ask({ ...whom, form, halves: [], hours: ['12:00〜13:00'] });
    const { guideWishes } = await house.desk.query<{ guideWishes: { id: string; state: string }[] }>(
      '{ guideWishes { id state } }',
    );
    return guideWishes.find(({ state }) => state === 'OPEN')?.id ?? '';
  }
  return {
    settleGuideWish: {
      as: 'counter',
      input: async () => ({
        input: { id: await wishId(), expectedVersion: 1, state: 'LINKED', caseId: await house.desk.register() },
      }),
      fields: ['state.linked'],
      ofCase: true,
    },
    planVisit: {
      as: 'counter',
      input: async () => ({ input: await toCome() }),
      fields: ['day', 'hour', 'who', 'telephone', 'note'],
      ofCase: true,
    },
    changeVisit: {
      as: 'counter',
      input: async () => ({ input: { ...(await visit()), note: CANARY } }),
      fields: ['note'],
      ofCase: true,
    },
    setWishedDays: {
      as: 'counter',
      input: async () => ({
        input: { caseId: await house.desk.register(), days: [{ day: '11/25', part: 'MORNING' }] },
      }),
      fields: ['days'],
      ofCase: true,
    },
    setVisitState: {
      as: 'counter',
      input: async () => ({ input: { ...(await visit()), state: 'ARRIVED', who: CANARY } }),
      fields: ['state.arrived', 'who'],
      ofCase: true,
    },
  };
}
