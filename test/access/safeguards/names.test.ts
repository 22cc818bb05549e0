import { Housekeeper } from '../../../src/retention/housekeeper.js';
import { nameKey } from '../../../src/cases/name-key.js';
import { KeyRing } from '../../../src/access/sealing.js';
import { aPerson } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { catalogueOf } from '../../support/service.js';
import { aFamilyAt } from './families.js';
import { Member } from './office.js';

const CITY = 'demo-city';
const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']), protectionList: 'unread' as const }),
);
const member = (office: string) => new Member(() => house.service, office);
const [clerk, officer] = [member('counter'), member('privacy-officer')];
const fold = () => house.service.get(Housekeeper).foldNames();
const found = async (search: string) =>
  (
    await house.desk.query<{ cases: { edges: { node: { id: string } }[] } }>(
      'query ($s: String) { cases(search: $s) { edges { node { id } } } }',
      { s: search },
    )
  ).cases.edges.map(({ node }) => node.id);

/** As a release that folded fewer forms left it. */
async function ofBefore(id: string, name: string, key: string): Promise<void> {
  const keys = house.service.get(KeyRing);
  const hex = (purpose: string, value: string) => keys.token(CITY, purpose, value).toString('hex');
  await house.ground.superuser(`
    delete from search_tokens where case_id = '${id}' and token <> decode('${hex('name', key)}', 'hex');
    insert into search_tokens (municipality_id, token, case_id, registered_at)
      select municipality_id, decode('${hex('name', key)}', 'hex'), id, registered_at from cases where id = '${id}' on conflict do nothing;
    delete from case_marks where case_id = '${id}' and mark = decode('${hex('protected name', name)}', 'hex');
    update name_foldings set folding = 'of before', step = 'done'`);
}

describe('a long vowel in a reading', () => {
  it('is found however it is written; the folding of before gets it too', async () => {
    const id = await house.desk.register({ deceased: { name: '長音 花', kana: 'さとう りょうこ' } });
    const other = await house.desk.register({ deceased: { name: '短音 花', kana: 'さたけ りつこ' } });
    const written = ['さとう', 'さとお', 'さとー', 'サトー', 'ｻﾄｳ', 'さと', 'りょうこ', 'りょおこ', 'サトウリョーコ'];
    for (const typed of written) expect([typed, await found(typed)]).toEqual([typed, [id]]);
    expect(await found('さたけ')).toEqual([other]);
    for (const typed of ['さつ', 'りょうか', 'さたう']) expect([typed, await found(typed)]).toEqual([typed, []]);
    await ofBefore(id, '長音 花', nameKey('長音花'));
    expect(await found('さとお')).toEqual([]);
    await fold();
    expect(await found('さとお')).toEqual([id]);
  });
});

describe('a telephone number of somebody of the case', () => {
  const CALLED = '090-5550-0101';
  const looked = async (as: string, search: string) =>
    (
      await house.service.gql<{ cases: { edges: { node: { id: string } }[] } }>(
        'query ($s: String) { cases(search: $s) { edges { node { id } } } }',
        { s: search },
        { as },
      )
    ).cases.edges.map(({ node }) => node.id);
  const people = (name: string, success: string, input: object) =>
    house.desk.query<Record<string, { person: { id: string; version: number } }>>(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ... on ${success} { person { id version } } ... on UserError { code } } }`,
      { input },
    );

  it('finds the case for the counter as it is typed, and for nobody else', async () => {
    const id = await house.desk.register({
      deceased: { name: '電話 聞太郎' },
      people: [aPerson({ name: '電話 娘', telephone: CALLED })],
    });
    for (const typed of [CALLED, '０９０５５５００１０１', '+81 90 5550 0101'])
      expect(await found(typed)).toEqual([id]);
    expect(await found('090-5550-0102')).toEqual([]);
    for (const as of ['department:SHIMIN', 'privacy-officer']) expect(await looked(as, CALLED)).toEqual([]);
    // What the department sees it under, the same case.
    expect(await looked('department:SHIMIN', '電話 聞太郎')).toEqual([id]);
  });

  it('follows the people: added, called otherwise, taken out, put back; a corrected notice keeps them', async () => {
    const id = await house.desk.register({ deceased: { name: '電話 次郎' } });
    const added = await people('addPerson', 'AddPersonSuccess', {
      caseId: id,
      name: '電話 花',
      telephone: '0558-99-0001',
    });
    const { id: personId, version } = added['addPerson']?.person ?? { id: '', version: 0 };
    expect(await found('0558990001')).toEqual([id]);
    await people('correctPerson', 'CorrectPersonSuccess', {
      caseId: id,
      personId,
      expectedVersion: version,
      telephone: '0558-99-0002',
    });
    expect([await found('0558990001'), await found('0558990002')]).toEqual([[], [id]]);
    const { version: caseVersion } = await house.desk.head(id);
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: caseVersion,
      cause: 'OUR_SLIP',
      evidence: '窓口の入力ちがい',
      kana: 'でんわ じろう',
    });
    expect(await found('0558990002')).toEqual([id]);
    await people('takeOutPerson', 'TakeOutPersonSuccess', { caseId: id, personId, expectedVersion: version + 1 });
    expect(await found('0558990002')).toEqual([]);
    await people('restorePerson', 'RestorePersonSuccess', { caseId: id, personId, expectedVersion: version + 2 });
    expect(await found('0558990002')).toEqual([id]);
  });

  it('that stands with a call-back finds the case as well: it follows the call-back, and a corrected notice keeps it', async () => {
    const id = await house.desk.register({ deceased: { name: '電話 四郎' } });
    const visit = async (name: string, input: object) => {
      const { result } = await house.desk.query<{ result: { visit: { id: string; version: number } } }>(
        `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { ... on ${name.charAt(0).toUpperCase()}${name.slice(1)}Success { visit { id version } } ... on UserError { code } } }`,
        { input },
      );
      return result.visit;
    };
    const called = { caseId: id, day: '2026-11-24', kind: 'CALL_BACK', who: '次女', telephone: '0558-99-0004' };
    const first = await visit('planVisit', called);
    await visit('planVisit', { ...called, day: '2026-11-25' });
    expect(await found('0558990004')).toEqual([id]);
    for (const as of ['department:SHIMIN', 'privacy-officer']) expect(await looked(as, '0558990004')).toEqual([]);
    const { version } = await house.desk.head(id);
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '窓口の入力ちがい',
      kana: 'でんわ しろう',
    });
    const changed = { id: first.id, expectedVersion: first.version, telephone: '0558-99-0005' };
    await visit('changeVisit', changed);
    // The other call-back still has it.
    expect([await found('0558-99-0004'), await found('0558-99-0005')]).toEqual([[id], [id]]);
    await visit('changeVisit', { ...changed, expectedVersion: first.version + 1, telephone: '0558-99-0006' });
    expect([await found('0558-99-0005'), await found('0558-99-0006')]).toEqual([[], [id]]);
  });

  it('of a case of before is found once its marks are made anew', async () => {
    const id = await house.desk.register({
      deceased: { name: '電話 三郎' },
      people: [aPerson({ name: '電話 妻', telephone: '0558-99-0003' })],
    });
    const token = house.service.get(KeyRing).token(CITY, 'telephone', '0558990003');
    await house.ground.superuser('delete from search_tokens where token = $1', [token]);
    await house.ground.superuser(`update name_foldings set folding = 'of before', step = 'done'`);
    expect(await found('0558-99-0003')).toEqual([]);
    await fold();
    expect(await found('0558-99-0003')).toEqual([id]);
  });
});

describe('who is written with another form of a character', () => {
  it('is found, and is protected by a list that writes it otherwise', async () => {
    const { id } = await aFamilyAt(house.desk, 1, { name: '澁澤 櫂' });
    await officer.read(house.clock.today(), ['801,渋沢　櫂,どこか']);
    expect(await found('渋沢 櫂')).toEqual([id]);
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED' });
  });

  it('protects a case from the moment they are added to it: what opened it online, by what two had agreed to, opens nothing', async () => {
    const {
      id,
      ids: [personId],
    } = await aFamilyAt(house.desk, 4, { name: '土方 楓' });
    await officer.read(house.clock.today(), ['804,土方　楓,どこか', '805,髙﨑　𠮷男,どこか']);
    house.clock.advance(1_000);
    await clerk.agreed(officer, 'ONLINE_ACCESS', { caseId: id, subjectId: personId });
    house.clock.advance(1_000);
    await clerk.query(
      'mutation ($input: IssueAccessPaperInput!) { issueAccessPaper(input: $input) { ... on UserError { code message } } }',
      { input: { caseId: id, personId } },
    );
    const papers = async () =>
      (
        await clerk.query<{ case: { accessPapers: { state: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { accessPapers { state } } }',
          { id },
        )
      ).case.accessPapers.map(({ state }) => state);
    const add = (name: string) =>
      clerk.query('mutation ($input: AddPersonInput!) { addPerson(input: $input) { ... on UserError { code } } }', {
        input: { caseId: id, name },
      });
    await add('土方 勇');
    expect(await papers()).toEqual(['VALID']);
    await add('高崎 吉男');
    expect(await papers()).toEqual(['REVOKED']);
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED' });
  });

  it('of a case that was registered before: its tokens and marks are made anew, once, and nothing is taken away', async () => {
    const { id } = await aFamilyAt(house.desk, 2, { name: '穐穗 凪' });
    await officer.read(house.clock.today(), ['802,秋穂　凪,どこか']);
    await ofBefore(id, '秋穂凪', '穐穗凪');
    expect(await found('秋穂凪')).toEqual([]);
    expect(await clerk.sees(id)).toMatchObject({ state: 'NONE' });
    // Typed as it was written, it is found meanwhile too.
    expect(await found('穐穗凪')).toEqual([id]);
    expect(await fold()).toBeGreaterThan(0);
    expect(await found('秋穂凪')).toEqual([id]);
    expect(await found('穐穗凪')).toEqual([id]);
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED' });
    expect(await fold()).toBe(0);
  });

  it('of a list that was read before: its names are marked anew, from what is kept of them', async () => {
    const { id } = await aFamilyAt(house.desk, 3, { name: '莬田 龝' });
    await officer.read(house.clock.today(), ['803,菟田　穐,どこか']);
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED' });
    const mark = house.service.get(KeyRing).token(CITY, 'protected name', nameKey('菟田穐')).toString('hex');
    await house.ground.superuser(
      `delete from protection_marks where mark = decode('${mark}', 'hex'); update name_foldings set folding = 'of before'`,
    );
    expect(await clerk.sees(id)).toMatchObject({ state: 'NONE' });
    await fold();
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED' });
  });

  it('keeps the name as it was written', async () => {
    const { id } = await aFamilyAt(house.desk, 4, { name: '邊󠄀見 﨑' });
    await fold();
    const { case: shown } = await house.desk.query<{ case: { deceased: { name: string } } }>(
      'query ($id: ID!) { case(id: $id) { deceased { name } } }',
      { id },
    );
    expect(shown.deceased.name).toBe('邊󠄀見 﨑');
  });
});
