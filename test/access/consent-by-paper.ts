import type * as contract from '../../src/contract/generated.js';
import type { House } from '../support/desk.js';
import { listening } from '../support/listening.js';
import { aPdf, uploadScan } from '../support/scans.js';

/** What the counter is told of a consent that it writes down or takes back. */
export interface Result {
  readonly __typename: string;
  readonly code?: string;
  readonly path?: readonly string[];
  readonly consent?: contract.Consent;
  readonly askedNow?: readonly { readonly code: string }[];
  readonly hadAnswered?: readonly { readonly code: string }[];
}
interface Hands {
  readonly house: House;
  readonly aFamily: () => Promise<{ readonly id: string; readonly one: string }>;
  readonly recorded: (caseId: string, given: object) => Promise<Result>;
  readonly withdrawn: (caseId: string, consentId: string | undefined) => Promise<Result>;
}

/** Beside what else a consent opens (consent.test.ts), on the service that stands there. */
export function opensByItsPaper({ house, aFamily, recorded, withdrawn }: Hands): void {
  it('is not asked by a tick beside “paper”: it waits for the scan, says so, and is asked the moment it is kept', async () => {
    const { id, one } = await aFamily();
    const asked = async () => {
      const { consents } = (
        await house.desk.query<{ case: { consents: contract.Consent[] } }>(
          'query ($id: ID!) { case(id: $id) { consents { stands waitsForPaper papers { id takenOutAt } } } }',
          { id },
        )
      ).case;
      const { state, reason } = await house.desk.question(id, 'KEIJI');
      return { state, reason, consent: consents[0] };
    };
    const page = async () => {
      const url = `${await listening(house.service)}/consents/${id}`;
      return (await fetch(url, { headers: await house.service.headers({ as: 'counter' }) })).text();
    };
    const result = await recorded(id, { personId: one, way: 'PAPER' });
    expect(result).toMatchObject({ consent: { stands: true }, askedNow: [] });
    const consentId = result.consent?.id ?? '';
    await house.quiet();
    const waiting = {
      state: 'HELD',
      reason: expect.stringContaining('署名の紙の取込みを待っています'),
      consent: { stands: true, waitsForPaper: true },
    };
    expect(await asked()).toMatchObject(waiting);
    const said = await page();
    for (const part of ['署名の紙の取込みを待っている課：', '取り込むまで、', '地方税法22条'])
      expect(said).toContain(part);
    // No second consent is missing: none is said to be, nor offered with a tick.
    expect(said).not.toMatch(/同意を待っている課：|value="KEIJI" checked/u);
    expect(said).toContain('令和8年11月22日〜令和9年2月20日');
    const closedTo = async () => (await house.desk.list(id)).closedLines.map(({ department }) => department);
    expect(await closedTo()).toContain('KEIJI');
    const kept = await uploadScan(house.service, id, consentId, aPdf('署名'));
    expect(kept.text).toContain('取り込みました。いま照会した課：');
    await house.quiet();
    const open = await asked();
    expect(open).toMatchObject({ consent: { waitsForPaper: false } });
    expect(open.state).not.toBe('HELD');
    expect(await closedTo()).not.toContain('KEIJI');
    // Another page of it changes nothing; taken out, all of it, it is as if nobody had signed.
    const { version } = await house.desk.head(id);
    await uploadScan(house.service, id, consentId, aPdf('裏'));
    expect((await house.desk.head(id)).version).toBe(version);
    for (const paper of (await asked()).consent?.papers ?? []) {
      expect((await asked()).state).not.toBe('HELD');
      const out = await fetch(`${await listening(house.service)}/consents/${id}/papers/out`, {
        method: 'POST',
        headers: await house.service.headers({ as: 'counter' }),
        body: new URLSearchParams({ paperId: paper.id, sure: 'on' }),
      });
      expect(out.status).toBe(200);
    }
    expect(await asked()).toMatchObject(waiting);
    expect(await closedTo()).toContain('KEIJI');
    await uploadScan(house.service, id, consentId, aPdf('正しい紙'));
    expect((await asked()).state).not.toBe('HELD');
    expect(await withdrawn(id, consentId)).toMatchObject({ consent: { stands: false } });
    expect(await asked()).toMatchObject({ state: 'HELD', reason: expect.stringContaining('ご家族の同意') });
  });

  it('waits for no scan once its time is over: a scan would open nothing any more', async () => {
    const { id, one } = await aFamily();
    const { consent } = await recorded(id, { personId: one, way: 'PAPER', until: house.clock.today() });
    await house.quiet();
    const seen = async () => {
      const { case: found } = await house.desk.query<{ case: { consents: contract.Consent[] } }>(
        'query ($id: ID!) { case(id: $id) { consents { stands waitsForPaper } } }',
        { id },
      );
      return found.consents[0];
    };
    expect(await seen()).toEqual({ stands: true, waitsForPaper: true });
    const { version } = await house.desk.head(id);
    const now = house.clock.now();
    house.clock.advance(86_400_000);
    expect(await seen()).toEqual({ stands: false, waitsForPaper: false });
    expect((await uploadScan(house.service, id, consent?.id ?? '', aPdf('遅い紙'))).text).not.toContain(
      'いま照会した課',
    );
    expect((await house.desk.head(id)).version).toBe(version);
    expect(await house.desk.question(id, 'KEIJI')).toMatchObject({ state: 'HELD' });
    house.clock.set(now);
  });

  it('tells who agreed nothing before the scan is kept, either, and needs none where no law asks for a signature', async () => {
    const { id, one } = await aFamily();
    await recorded(id, { personId: one, way: 'PAPER', departments: ['KEIJI', 'KOUKI'] });
    await house.quiet();
    const closed = (await house.desk.list(id, { person: one })).closedLines.map(({ department }) => department);
    expect(closed).toContain('KEIJI');
    expect(closed).not.toContain('KOUKI');
    const kept = (role: string) =>
      house.ground.database.run({ municipality: 'demo-city', role, case: id, person: one }, (tx) =>
        tx.query('select consent_paper_kept(case_id, id) as kept from consents where case_id = $1', [id]),
      );
    // The database says that much to whoever sees the consent, and nothing of the paper.
    for (const role of ['counter', 'family']) expect(await kept(role)).toEqual([{ kept: false }]);
  });
}
