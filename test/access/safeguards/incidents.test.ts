import { useService } from '../../support/desk.js';
import { own } from '../../support/own-operations.js';
import { aProgram } from '../../support/program.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() => Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']) }));
const said = {
  at: '2026-11-17T09:40:00+09:00',
  booth: '3番',
  text: '大声で「全部見せろ」と言われた。\n係長が同席した。',
};

interface Note {
  readonly id: string;
  readonly disclosure: string;
  readonly at: string;
  readonly booth: string;
  readonly text: string;
  readonly by: string | null;
}
const record = async (as: string, given: object = {}) =>
  (
    await house.service.gql<{
      recordIncident: { __typename: string; code?: string; message?: string; incident?: Note };
    }>(own('RecordIncident'), { input: { ...said, ...given } }, { as })
  ).recordIncident;
const notes = async (as: string) => {
  const { incidents } = await house.service.gql<{ incidents: { edges: { node: Note }[] } }>(
    own('Incidents'),
    { first: 100 },
    { as },
  );
  return incidents.edges.map(({ node }) => node);
};

describe('a note of what happened at a booth', () => {
  it('says above it that it may be disclosed, and is read by who wrote it and by the privacy officer', async () => {
    const { incident } = await record('counter#11');
    expect(incident).toMatchObject({ at: '2026-11-17T00:40:00.000Z', booth: said.booth, text: said.text });
    expect(incident?.disclosure).toContain('開示の対象になります');
    expect((await notes('counter#11')).map(({ id }) => id)).toEqual([incident?.id]);
    expect((await notes('privacy-officer')).map(({ id }) => id)).toContain(incident?.id);
    expect(await notes('counter#12')).toEqual([]);
  });

  it.each(['department:SHIMIN', 'people-admin', 'auditor', 'privacy-officer'])('is not written by a %s', async (as) => {
    expect(await record(as)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it.each(['department:SHIMIN', 'people-admin', 'auditor', 'catalogue-admin'])('is not read by a %s', async (as) => {
    const seen = await house.service.raw(own('Incidents'), {}, { as });
    expect(seen.body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is written by nobody’s program: a program has met nobody', async () => {
    const job = await aProgram(house.service, { operations: [own('RecordIncident')], until: house.clock.today() });
    const { recordIncident } = await house.service.gql<{ recordIncident: { code?: string } }>(
      own('RecordIncident'),
      { input: said },
      job,
    );
    expect(recordIncident).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it.each([
    [{ at: 'きのう' }, 'AT_WRONG', '日時を確かめて'],
    [{ at: '2027-11-17T09:40:00+09:00' }, 'AT_IN_FUTURE', '今より後'],
    [{ booth: ' ' }, 'BOOTH_MISSING', 'ブース'],
    [{ text: '' }, 'REASON_MISSING', ''],
    [{ text: '123456789018 と書いた紙' }, 'MY_NUMBER', 'マイナンバー'],
    [{ text: 'あ'.repeat(2001) }, 'TOO_LONG', '2000'],
  ])('with %j is not taken, and is told why', async (given, code, words) => {
    const refused = await record('counter', given);
    expect(refused).toMatchObject({ __typename: 'InvalidInput', code });
    expect(refused.message).toContain(words);
  });

  it('stands in no case: no column leads to one, and what is kept of it nobody reads from the table', async () => {
    const { incident } = await record('counter', { text: '金糸雀という方' });
    const rows = await house.ground.superuser(`select * from incident_notes where id = '${incident?.id ?? ''}'`);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['author_id', 'id', 'municipality_id', 'sealed', 'written_at']);
    expect(JSON.stringify(rows)).not.toContain('金糸雀');
    const written = await house.ground.superuser(
      `select case_id, fields from audit where act = 'recordIncident' and subject_id = '${incident?.id ?? ''}'`,
    );
    expect(written).toEqual([{ case_id: null, fields: ['at', 'booth', 'text'] }]);
  });
});
