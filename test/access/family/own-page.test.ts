import type * as contract from '../../../src/contract/generated.js';
import { aNotice } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { describeWith } from '../../support/needs.js';
import { popplerIsHere, popplerIsMissing, textOf } from '../../support/poppler.js';
import { plainText } from '../../support/read-lists.js';
import { catalogueOf } from '../../support/service.js';
import { describeEveryTongue } from './every-tongue.js';

const DEPARTMENTS = ['SHIMIN', 'KOUKI', 'NOGYO', 'BOCHI', 'SUIDO', 'SHISANZEI'];
const sister = { name: '駒鳥 歌子', relation: 'child' };
const brother = { name: '鵜飼 舟彦', relation: 'child' };
/** The counter writes to her in English. */
const abroad = { name: '葦切 リサ', relation: 'child', language: 'EN' as const };

const house = useService(() => Promise.resolve({ catalogue: catalogueOf(DEPARTMENTS) }));
let [id, url, fact] = ['', '', ''];
/** Of the sheet that the counter printed for her at the beginning. */
let printed = 0;
let [mine, other, guest]: Relative[] = [];

/** The question that a page asks. */
const questionOn = (page: string): string => /name="fact"\s+value="(\w+)"/.exec(page)?.[1] ?? '';
const text = async (relative: Relative | undefined, path: string): Promise<string> =>
  (await (await relative?.get(path))?.text()) ?? '';
const openedWith = async (code: string): Promise<Relative> => {
  const relative = new Relative(url);
  await relative.open(code);
  return relative;
};

/** What stands at an item of the page itself. */
const marksOn = (page: string): readonly string[] =>
  [...page.matchAll(/<p class="new">([\s\S]*?)<\/p>/gu)].map(([, mark = '']) => plainText(mark));

const pdfFor = async (relative: Relative | undefined): Promise<Buffer> =>
  Buffer.from((await (await relative?.get('/k/list.pdf'))?.arrayBuffer()) ?? new ArrayBuffer(0));
/** Of her list when days had changed since she looked, by the second code: it keeps nothing. */
let marked: Buffer = Buffer.alloc(0);

const newestVersion = async (): Promise<number> =>
  (
    await house.desk.query<{ case: { procedureList: { revision: number } } }>(
      'query ($id: ID!) { case(id: $id) { procedureList { revision } } }',
      { id },
    )
  ).case.procedureList.revision;
const personAt = async (at: number): Promise<string> => {
  const people = 'query ($id: ID!) { case(id: $id) { people { id } } }';
  const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(people, { id });
  return found.people[at]?.id ?? '';
};
/** @returns the version on it */
async function listPrintedFor(at: number): Promise<number> {
  await house.desk.query('mutation ($input: RecordPaperInput!) { recordPaper(input: $input) { __typename } }', {
    input: { caseId: id, kind: 'LIST', key: 'at the beginning', personId: await personAt(at) },
  });
  return newestVersion();
}

beforeAll(async () => {
  url = await listening(house.service);
  const people = [
    { roles: ['NOTIFIER' as const], ...sister },
    { roles: ['FUNERAL_HOST' as const], ...brother },
    { roles: ['VISITOR' as const], ...abroad },
  ];
  id = (await house.desk.accept('registerDeathNotice', aNotice({ people }))).case.id;
  await house.quiet();
  mine = await openedWith((await paperFor(house.desk, id, 0)).code);
  other = await openedWith((await paperFor(house.desk, id, 1)).code);
  printed = await listPrintedFor(0);
  const { result } = await house.service.gql<{ result: { code: string } }>(
    'mutation { result: makeSecondCode { ... on MakeSecondCodeSuccess { code } } }',
    {},
    { as: 'nobody', cookie: mine.cookie },
  );
  guest = await openedWith(result.code);
});

describe('what a relative sets and says on their own page', () => {
  it('is a word of theirs, which the counter hears by name and the other does not hear at all', async () => {
    fact = questionOn(await text(mine, '/k/question'));
    expect(fact).not.toBe('');
    const answered = await mine?.post('/k/question', { fact, answer: 'yes' });
    expect([answered?.status, answered?.headers.get('location')]).toEqual([303, '/k/question?answered']);
    await house.quiet();
    const wordsOf = async () =>
      (
        await house.desk.query<{ case: { facts: contract.KnownFact[] } }>(
          'query ($id: ID!) { case(id: $id) { facts { fact { name } statements { source by given } } } }',
          { id },
        )
      ).case.facts.find((one) => one.fact.name === fact)?.statements;
    expect(await wordsOf()).toEqual([{ source: 'FAMILY', by: `${sister.name}様の画面から`, given: true }]);
    expect(await text(mine, '/k/list')).toContain('お答えになったこと');
    for (const relative of [other, guest]) expect(await text(relative, '/k/list')).not.toContain('お答えになったこと');
    expect(questionOn(await text(mine, '/k/question'))).not.toBe(fact);
    // What the other says to the same stands beside it, and neither is told that they differ.
    expect((await other?.post('/k/question', { fact, answer: 'no' }))?.status).toBe(303);
    expect((await wordsOf())?.map(({ by, given }) => [by, given]).sort()).toEqual(
      [
        [`${sister.name}様の画面から`, true],
        [`${brother.name}様の画面から`, false],
      ].sort(),
    );
    for (const relative of [mine, other, guest]) expect(await text(relative, '/k/list')).not.toContain('二つの答え');
    for (const relative of [mine, other]) await relative?.post('/k/take-back', { fact, was: 'answer' });
    await house.quiet();
    expect(await wordsOf()).toBeUndefined();
  });

  it('can be nothing but an answer to what families are asked', async () => {
    for (const [name, status] of [
      ['consentToLookup', 403],
      ['isHeir', 403],
      ['debtsSuspected', 403],
      ['residentOfCity', 400],
      ['deathDate', 400],
      ['nonsense', 400],
    ] as const)
      expect([name, (await mine?.post('/k/question', { fact: name, answer: 'yes' }))?.status]).toEqual([name, status]);
    expect((await mine?.post('/k/question', { fact, answer: 'perhaps' }))?.status).toBe(400);
    expect((await mine?.post('/k/question', { fact: 'nonsense', answer: 'unknown' }))?.status).toBe(400);
  });

  it('is not asked again once they could not tell, and can be taken up again', async () => {
    const asked = questionOn(await text(mine, '/k/question'));
    await mine?.post('/k/question', { fact: asked, answer: 'unknown' });
    expect(questionOn(await text(mine, '/k/question'))).not.toBe(asked);
    await mine?.post('/k/take-back', { fact: asked, was: 'passed' });
    expect(questionOn(await text(mine, '/k/question'))).toBe(asked);
  });

  it('is theirs alone: who goes and the ticks stand on no page of the other, and in no row that anybody else reads', async () => {
    await mine?.post('/k/goes', { goes: 'SPOUSE' });
    const [paper = ''] = /name="paper"\s+value="([^"]+)"/.exec(await text(mine, '/k/list'))?.slice(1) ?? [];
    await mine?.post('/k/ticks', { paper });
    expect(await text(mine, '/k/list')).toContain('1つ、そろっています。');
    expect(await text(other, '/k/list')).not.toContain('そろっています。');
    const rows = await house.ground.superuser('select person_id, sealed from family_pages where case_id = $1', [id]);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.map(({ sealed }) => String(sealed)))).not.toContain('SPOUSE');
    const seen = (role: string, more = {}) =>
      house.ground.database.run(
        { municipality: 'demo-city', role, ...more },
        (tx) => tx.query('select * from family_pages'),
        {
          readOnly: true,
        },
      );
    for (const role of ['counter', 'system', 'privacy-officer', 'auditor', 'family-door'])
      expect([role, await seen(role)]).toEqual([role, []]);
    expect(await seen('department', { department: 'SHIMIN' })).toEqual([]);
    const [own] = rows;
    expect(await seen('family', { case: id, person: String(own?.['person_id']) })).toHaveLength(1);
    expect(await seen('family', { case: id, person: id })).toEqual([]);
  });

  it('is only looked at with a second code', async () => {
    const page = await text(guest, '/k/list');
    expect(page).toContain('亡くなられた方の配偶者が行くときの一覧です。');
    expect(page).not.toContain('/k/goes');
    expect(questionOn(await text(guest, '/k/question'))).toBe('');
    for (const [path, form] of [
      ['/k/goes', { goes: 'SELF' }],
      ['/k/ticks', { paper: 'identity-document' }],
      ['/k/seen', {}],
      ['/k/question', { fact, answer: 'yes' }],
      ['/k/question', { fact, answer: 'unknown' }],
      ['/k/take-back', { fact }],
    ] as const)
      expect([path, (await guest?.post(path, form))?.status]).toEqual([path, 403]);
  });

  it('is taken from no other site and from nobody without a session', async () => {
    for (const [path, form] of [
      ['/k/goes', { goes: 'SELF' }],
      ['/k/question', { fact, answer: 'yes' }],
    ] as const) {
      expect((await mine?.post(path, form, { 'sec-fetch-site': 'cross-site' }))?.status).toBe(403);
      expect((await new Relative(url).post(path, form))?.status).toBe(401);
    }
    expect(await text(mine, '/k/list')).toContain('亡くなられた方の配偶者');
  });

  it('puts typed names on the sheet and keeps them nowhere', async () => {
    await mine?.post('/k/goes', { goes: 'OTHER' });
    const goes = '辻󠄀﨑 𠮷之助';
    const drawn = await mine?.post('/k/authority', { asks: '', goes });
    expect([drawn?.status, await drawn?.text()]).toEqual([200, expect.stringContaining(goes)]);
    expect(drawn?.headers.get('cache-control')).toBe('no-store');
    expect(await text(mine, '/k/authority')).not.toContain(goes);
  });

  it('tells what was added since they looked, until they have seen it', async () => {
    await mine?.post('/k/goes', { goes: 'SELF' });
    await mine?.post('/k/seen', {});
    expect(await text(mine, '/k/list')).not.toContain('変わりました。');
    await house.desk.record(id, { farmlandOwner: true });
    await house.quiet();
    const list = await text(mine, '/k/list');
    expect(list).toContain('次のことが変わりました。');
    const [, above = ''] = /aria-labelledby="changes">([\s\S]*?)<\/section>/u.exec(list) ?? [];
    const marks = marksOn(list);
    // As many as are named above, each with the day.
    expect(marks).toHaveLength((above.match(/<li>/gu) ?? []).length);
    expect(marks).toContain('令和8年11月22日(日)のあとに、いることが分かりました');
    expect(await text(mine, '/k/list')).toContain('次のことが変わりました。');
    await mine?.post('/k/seen', {});
    expect(await text(mine, '/k/list')).not.toContain('変わりました。');
  });

  it('is read in the language in which the counter writes to them, until they choose another', async () => {
    const lisa = await openedWith((await paperFor(house.desk, id, 2)).code);
    const lang = async (relative: Relative, path = '/k/list') =>
      /<html lang="([^"]+)"/.exec(await text(relative, path))?.[1];
    expect(lisa.cookie).toContain('yorisoi-tongue=en');
    expect([await lang(lisa), mine === undefined ? '' : await lang(mine)]).toEqual(['en', 'ja']);
    const chosen = await lisa.post('/tongue', { tongue: 'ja-easy', back: '/k/list' });
    expect([chosen.status, chosen.headers.get('location'), chosen.headers.get('cache-control')]).toEqual([
      303,
      '/k/list',
      'no-store',
    ]);
    expect(await text(lisa, '/k/list')).toContain('<ruby>');
    // Its choice stays when it comes back, and leads nowhere but to these pages.
    for (const back of ['//elsewhere.example', 'https://elsewhere.example/k', '/desk', '/k/../desk', ''])
      expect((await lisa.post('/tongue', { tongue: 'ja-easy', back })).headers.get('location')).toBe('/guide');
    expect((await lisa.post('/tongue', { tongue: 'en', back: '/k' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    await lisa.post('/tongue', { tongue: 'no-such', back: '/k' });
    expect(await text(lisa, '/k')).toContain('<ruby>');
  });
});

describe('a sheet of paper that is older than the page', () => {
  it('leads one of the family to what was added since, a stranger to the door, the counter to the case', async () => {
    const { number } = await house.desk.head(id);
    const sheet = `/k/p/${number}/${String(printed)}`;
    const since = await text(mine, sheet);
    expect(since).toMatch(/増えました|いることが分かりました/);
    expect(since).toContain('お持ちいただくもの・日にちは、いまのご案内で');
    expect(await text(mine, `/k/p/${number}/999`)).toContain('版が分からない');
    expect((await mine?.get('/k/p/2026-9999/1'))?.status).toBe(404);
    const stranger = new Relative(url);
    expect(await text(stranger, sheet)).toContain('name="birthDate"');
    expect(await text(stranger, sheet)).not.toContain(sister.name);
    const { cookie = '' } = await house.service.headers({ as: 'counter' });
    const atTheCounter = await fetch(url + sheet, { headers: { cookie }, redirect: 'manual' });
    expect(atTheCounter.headers.get('location')).toBe(`/desk/cases/${id}/papers`);
    // That somebody was looked for stands in the history of whom they found.
    const looked = await house.ground.superuser(
      `select role, outcome, fields, count from audit where act = 'search' and case_id = '${id}'`,
    );
    expect(looked).toEqual([{ role: 'counter', outcome: 'done', fields: ['search.number'], count: 1 }]);
  });

  it('says with the number what is to be done on another day or with other papers, on the page and of the sheet', async () => {
    const { number, version } = await house.desk.head(id);
    await mine?.post('/k/seen', {});
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '診断書の写し',
      deathDate: '2026-11-15',
    });
    await house.quiet();
    const said = /\d+番「[^」]+」は、日にちが前と違います。/u;
    expect(await text(mine, '/k/list')).toMatch(said);
    expect(marksOn(await text(mine, '/k/list'))).toContain('令和8年11月22日(日)のあとに変わりました：いつごろまで');
    await mine?.post('/tongue', { tongue: 'vi', back: '/k/list' });
    expect(marksOn(await text(mine, '/k/list')).join()).toMatch(/Đã thay đổi sau .+: Đến khi nào/u);
    await mine?.post('/tongue', { tongue: 'ja', back: '/k/list' });
    marked = await pdfFor(guest);
    expect(await text(mine, `/k/p/${number}/${String(printed)}`)).toMatch(said);
    await mine?.post('/k/seen', {});
    expect(await text(mine, '/k/list')).not.toMatch(said);
  });

  it('reads the sheet of another of the family by the same numbers, and no version that never left the house on paper', async () => {
    const [{ number }, newest] = [await house.desk.head(id), await newestVersion()];
    expect(newest).toBeGreaterThan(printed);
    // The mother's sheet, the daughter's telephone: compared with the daughter's own rights.
    const mothers = await text(other, `/k/p/${number}/${String(printed)}`);
    expect(mothers).toMatch(/増えました|いることが分かりました/);
    expect(mothers).toContain('番号は、紙でも電話でも窓口でも同じです。');
    expect(mothers).not.toContain(sister.name);
    for (const relative of [mine, other, guest])
      expect(await text(relative, `/k/p/${number}/${String(newest)}`)).toContain('版が分からない');
    expect((await other?.get('/k/list.pdf'))?.status).toBe(200);
    expect(await text(other, `/k/p/${number}/${String(newest)}`)).toContain('いらなくなったお手続きはありません');
    expect(await text(mine, `/k/p/${number}/${String(newest)}`)).toContain('版が分からない');
  });
});

describeWith(popplerIsHere, popplerIsMissing, 'the list of a relative as PDF', () => {
  it('says at the item what has changed since they looked, and on the counter’s sheet since their last one', async () => {
    const since = '令和8年11月22日(日)のあとに変わりました：いつごろまで';
    expect(textOf(marked)).toContain(since);
    // She has said since that she has seen it.
    expect(textOf(await pdfFor(mine))).not.toContain('のあとに変わりました');
    const { cookie = '' } = await house.service.headers({ as: 'counter' });
    const sheetFor = async (at: number, key: string) => {
      const body = new URLSearchParams({ caseId: id, personId: await personAt(at), key });
      const response = await fetch(`${url}/prints/list`, { method: 'POST', headers: { cookie }, body });
      return textOf(Buffer.from(await response.arrayBuffer()));
    };
    expect(await sheetFor(0, 'after the correction')).toContain(since);
    // Nothing has changed since that sheet, and he never had one.
    expect(await sheetFor(0, 'once more')).not.toContain('のあとに変わりました');
    expect(await sheetFor(1, 'his first')).not.toContain('のあとに変わりました');
  }, 60_000);

  it('is theirs, without a word of the other, and by a second code without a name', async () => {
    const largeFor = async (relative: Relative | undefined) => {
      const response = await relative?.get('/k/list.pdf?size=18');
      expect([response?.status, response?.headers.get('cache-control')]).toEqual([200, 'no-store']);
      return textOf(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
    };
    const own = await largeFor(mine);
    expect(own).toContain(`${sister.name.replace(' ', '')}様`);
    for (const word of ['鵜飼', '舟彦']) expect(own).not.toContain(word);
    expect(await largeFor(guest)).not.toContain('駒鳥');
    expect(await text(mine, '/k/list')).toContain('href="/k/list.pdf"');
    expect((await new Relative(url).get('/k/list.pdf')).status).not.toBe(200);
  });
});

describeEveryTongue({ house, url: () => url });
