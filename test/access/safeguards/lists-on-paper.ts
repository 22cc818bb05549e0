import type { House } from '../../support/desk.js';
import { describeWith } from '../../support/needs.js';
import { popplerIsHere, popplerIsMissing, textOf } from '../../support/poppler.js';
import { aFamilyAt, HIDDEN } from './families.js';
import { Member } from './office.js';

interface Recorded {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly paper?: { readonly id: string; readonly number: number };
}

/** What somebody takes home from a protected case, beside the paper for online access (protected.test.ts). */
export function listsOnPaperTakeTwo(house: House, url: () => string, nextFamily: () => number): void {
  const member = (office: string) => new Member(() => house.service, office);
  const [clerk, colleague, officer] = [member('counter'), member('counter#2'), member('privacy-officer')];
  let keys = 0;
  const record = async (caseId: string, given: object, key = `list ${String((keys += 1))}`): Promise<Recorded> => {
    const { result } = await clerk.query<{ result: Recorded }>(
      `mutation ($input: RecordPaperInput!) { result: recordPaper(input: $input) {
         __typename ... on RecordPaperSuccess { paper { id number } } ... on UserError { code message } } }`,
      { input: { caseId, kind: 'LIST', key, ...given } },
    );
    return result;
  };
  const family = async () => aFamilyAt(house.desk, nextFamily());
  const issued = async (id: string) =>
    (await house.ground.superuser('select count(*)::int as n from list_revisions where case_id = $1', [id]))[0]?.['n'];
  const print = async (fields: Record<string, string>) => {
    const { cookie = '' } = await house.service.headers({ as: 'counter' });
    const headers = { cookie, accept: 'text/html', 'accept-language': 'ja' };
    return fetch(`${url()}/prints/list`, { method: 'POST', headers, body: new URLSearchParams(fields) });
  };

  it('a list that somebody takes home takes a second person about just them; once, and by its key twice', async () => {
    await officer.read(house.clock.today(), []);
    const { id, ids } = await family();
    const [personId = '', other = ''] = ids;
    expect(await record(id, { personId })).toMatchObject({ paper: { number: 1 } });
    await clerk.report(id, other);
    house.clock.advance(1_000);
    const before = await issued(id);
    for (const given of [{ personId }, { personId: other }, { personId, kind: 'FIRST_PAGE' }, { kind: 'FIRST_PAGE' }]) {
      const refused = await record(id, given);
      expect(refused).toMatchObject({ __typename: 'NotPossible', code: 'SECOND_PERSON_NEEDED' });
      expect(refused.message).toContain('窓口の別の方か個人情報の責任者に承認を依頼してください');
      // The sentence may be read over a shoulder.
      expect(refused.message).not.toMatch(/保護|DV|暴力/u);
    }
    // The whole list says on paper that it stays here, and what the counter writes itself is no list.
    expect(await record(id, {})).toMatchObject({ paper: { number: 2 } });
    expect(await record(id, { kind: 'OTHER', title: '地図', personId })).toMatchObject({ paper: { number: 3 } });
    expect(await issued(id)).toBe(before);

    expect(await clerk.ask('PAPER_LIST', { caseId: id })).toMatchObject({ code: 'SUBJECT_MISSING' });
    expect(await officer.ask('PAPER_LIST', { caseId: id, subjectId: personId })).toMatchObject({ code: 'NOT_ALLOWED' });
    const asked = (await clerk.ask('PAPER_LIST', { caseId: id, subjectId: personId })).approval?.id ?? '';
    expect(await clerk.decide(asked)).toMatchObject({ code: 'SECOND_PERSON' });
    expect(await record(id, { personId })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await colleague.decide(asked)).toMatchObject({ approval: { state: 'APPROVED' } });
    expect(await record(id, { personId: other })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    const given = { personId, kind: 'FIRST_PAGE', state: 'HANDED_OVER' };
    expect(await record(id, given, 'once')).toMatchObject({ paper: { number: 4 } });
    expect(await record(id, given, 'once')).toMatchObject({ paper: { number: 4 } });
    expect(await record(id, given)).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    const audit = await house.ground.superuser(
      `select act, outcome, count(*)::int as n from audit where case_id = $1 and act in ('askApproval', 'decideApproval', 'recordPaper') group by 1, 2 order by 1, 2`,
      [id],
    );
    expect(audit).toEqual([
      { act: 'askApproval', outcome: 'done', n: 1 },
      { act: 'askApproval', outcome: 'refused', n: 2 },
      { act: 'decideApproval', outcome: 'done', n: 1 },
      { act: 'recordPaper', outcome: 'done', n: 4 },
      { act: 'recordPaper', outcome: 'refused', n: 7 },
    ]);
  });

  it('nor without the city’s list of the last week; and what was agreed to ends with the next report', async () => {
    await officer.read(house.clock.today(), []);
    const { id, ids } = await family();
    const [personId = ''] = ids;
    house.clock.advance(8 * 86_400_000);
    expect(await record(id, { personId })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await clerk.agreed(officer, 'PAPER_LIST', { caseId: id, subjectId: personId });
    expect(await record(id, { personId })).toMatchObject({ __typename: 'RecordPaperSuccess' });
    await clerk.agreed(colleague, 'PAPER_LIST', { caseId: id, subjectId: personId });
    house.clock.advance(1_000);
    await clerk.report(id, personId, 'この紙の人から逃れている');
    expect(await record(id, { personId })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  });

  describeWith(popplerIsHere, popplerIsMissing, 'a list as PDF', () => {
    it('has no address on it and nobody else’s number; without a second person there is none', async () => {
      await officer.read(house.clock.today(), []);
      const { id, ids, address } = await family();
      const [personId = ''] = ids;
      await clerk.report(id, ids[1]);
      house.clock.advance(1_000);
      const fields = { caseId: id, personId, key: 'sheet', size: '12' };
      const refused = await print(fields);
      expect([refused.status, await refused.text()]).toEqual([
        409,
        expect.stringContaining('一人ではお渡しできません'),
      ]);
      await clerk.agreed(colleague, 'PAPER_LIST', { caseId: id, subjectId: personId });
      const sheet = await print(fields);
      expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      const text = textOf(Buffer.from(await sheet.arrayBuffer()));
      expect(text).toContain('お手続きのご案内');
      expect([...HIDDEN, address].filter((word) => text.includes(word.replace(/\s/gu, '')))).toEqual([]);
    });
  });
}
