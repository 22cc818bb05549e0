import type { Calendar } from '../../integration/visits/calendar.js';
import type { Relative } from '../../support/family.js';

interface Around {
  readonly caseId: string;
  readonly personId: string | undefined;
  /** Whoever walks in, and another of the family. */
  readonly theirs: Relative | undefined;
  readonly another: Relative | undefined;
}

const TITLE = /<h1[^>]*>これから届くもの<\/h1>/u;

/** Whoever comes without a day has been here as much as whoever had one. */
export function thePageAfterWalkingIn(calendar: Calendar, around: () => Around): void {
  it('becomes what will arrive also for who walked in, once that visit has ended and not while they are still here', async () => {
    const { caseId, personId, theirs, another } = around();
    const page = async (of: Relative | undefined) => (await of?.get('/k/list'))?.text();
    const settle = async (
      found: (visit: Awaited<ReturnType<typeof calendar.ofCase>>[number]) => boolean,
      state: string,
    ) => {
      for (const { id, version } of (await calendar.ofCase(caseId)).filter(found))
        await calendar.done('setVisitState', { id, expectedVersion: version, state });
    };
    await settle(({ kind, state }) => kind === 'VISIT' && state === 'PLANNED', 'CANCELLED');
    await calendar.plan({ caseId, day: '11/22', kind: 'WALK_IN', personId });
    expect(await page(theirs)).not.toMatch(TITLE);
    await settle(({ kind }) => kind === 'WALK_IN', 'DONE');
    expect(await page(theirs)).toMatch(TITLE);
    expect(await page(another)).not.toMatch(TITLE);
  });
}
