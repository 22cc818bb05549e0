import { Typesetter } from '../../../src/prints/engine/typesetter.js';
import { aNotice } from '../../builders.js';
import { useService } from '../../support/desk.js';
import { askForPaper, paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { describeWith } from '../../support/needs.js';
import { infoOf, popplerIsHere, popplerIsMissing, textOf } from '../../support/poppler.js';
import { catalogueOf } from '../../support/service.js';

const house = useService(() =>
  Promise.resolve({
    role: 'api',
    catalogue: catalogueOf(['SHIMIN', 'SUIDO']),
    settings: { YORISOI_COUNTER_CONTACT: '0123-45-6700（平日 8:30〜17:15）' },
  }),
);
let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});

const sister = { name: '駒鳥 歌子', address: '遠見市巣箱町6番', telephone: '0900-123-4567', relation: 'child' };
const brother = { name: 'Robin Magpie', language: 'EN' as const, relation: 'child' };
const deceased = { name: '鷺沼 鶴吉', kana: 'さぎぬま つるきち', address: '寄添市鳥居町九丁目8番7号' };
async function aFamily(given: object = {}) {
  const people = [
    { roles: ['NOTIFIER' as const], ...sister },
    { roles: ['FUNERAL_HOST' as const], ...brother },
  ];
  const notice = aNotice({
    people,
    deceased: {
      ...deceased,
      personNumber: String(Math.random()).slice(2, 11),
      name: `鷺沼 ${String(Math.random()).slice(2, 9)}`,
      ...given,
    },
  });
  const { case: head } = await house.desk.accept('registerDeathNotice', notice);
  const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id } } }',
    { id: head.id },
  );
  return { ...head, ids: found.people.map(({ id }) => id) };
}
const post = async (path: string, fields: Record<string, string>, as = 'counter') => {
  const { cookie = '' } = await house.service.headers({ as });
  return fetch(url + path, {
    method: 'POST',
    headers: { cookie, accept: 'text/html', 'accept-language': 'ja' },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
};
const codeOn = (page: string): string => /<dd class="big">([^<]+)</.exec(page)?.[1] ?? '';

describe('the paper', () => {
  it('says whose it is, the reception number, the code, what it opens, until when and whom to call', async () => {
    const { id, number, ids } = await aFamily();
    const response = await post('/paper', { caseId: id, personId: ids[0] ?? '' });
    const page = await response.text();
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    for (const words of [
      '駒鳥 歌子 様',
      `受付番号 ${number}`,
      '令和9年2月20日(土)まで',
      '電話 0123-45-6700（平日 8:30〜17:15）',
      '寄添市 おくやみ窓口',
      'http://127.0.0.1/k',
      '2026-11-22 09:00 印刷',
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/<img class="qr" alt="" src="data:image\/svg\+xml;base64,/);
    expect(codeOn(page)).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(await new Relative(url).isLetIn(codeOn(page))).toBe(true);
  });

  it('names nobody else and no address: not the person who died, not the other relative', async () => {
    const { id, ids } = await aFamily();
    const page = await (await post('/paper', { caseId: id, personId: ids[0] ?? '' })).text();
    for (const word of ['鷺沼', '鳥居町', brother.name, sister.address, sister.telephone, '巣箱町'])
      expect(page).not.toContain(word);
  });

  it('is written in the language of its person, and opens for each the rights given', async () => {
    const { id, ids } = await aFamily();
    const page = await (await post('/paper', { caseId: id, personId: ids[1] ?? '', rights: 'list' })).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Robin Magpie');
    expect(page).toContain('no names');
  });

  it('is issued by the counter, to people of the case, where the birth date is known', async () => {
    const { id, ids } = await aFamily();
    const fields = { caseId: id, personId: ids[0] ?? '' };
    for (const as of ['department:SHIMIN', 'people-admin', 'privacy-officer', 'auditor', 'catalogue-admin'])
      expect((await post('/paper', fields, as)).status).toBe(403);
    expect((await post('/paper', fields, 'nobody')).headers.get('location')).toBe('/sign-in');
    expect((await post('/paper', { ...fields, personId: id })).status).toBe(404);
    expect((await post('/paper', { ...fields, caseId: 'nothing' })).status).toBe(404);
    expect((await post('/paper', { ...fields, rights: 'everything' })).status).toBe(400);
    const unknown = await aFamily({ birthDate: null });
    const refused = await post('/paper', { caseId: unknown.id, personId: unknown.ids[0] ?? '' });
    expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('生年月日が分からないため')]);
    await expect(
      askForPaper(house.desk, { caseId: unknown.id, personId: unknown.ids[0] ?? '' }),
    ).resolves.toMatchObject({
      __typename: 'NotPossible',
      code: 'NO_BIRTH_DATE',
    });
  });

  it('of a void case is not issued', async () => {
    const { id, ids, version } = await aFamily();
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '人違い' });
    expect((await post('/paper', { caseId: id, personId: ids[0] ?? '' })).status).toBe(409);
  });

  it('of each relative is their own: a new one for the first leaves the other as it is', async () => {
    const { id } = await aFamily();
    const [first, second] = [await paperFor(house.desk, id, 0), await paperFor(house.desk, id, 1)];
    await paperFor(house.desk, id, 0);
    expect(await new Relative(url).isLetIn(first.code)).toBe(false);
    expect(await new Relative(url).isLetIn(second.code)).toBe(true);
  });

  it('can’t be asked for by another site’s form', async () => {
    const { id, ids } = await aFamily();
    const { cookie = '' } = await house.service.headers({ as: 'counter' });
    for (const path of ['/paper', '/hand-over-card']) {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { cookie, 'sec-fetch-site': 'cross-site' },
        body: new URLSearchParams({ caseId: id, personId: ids[0] ?? '' }),
      });
      expect(response.status).toBe(403);
    }
    expect(await house.ground.superuser('select 1 from access_papers where case_id = $1', [id])).toEqual([]);
  });
});

describe('the hand-over card', () => {
  const take = (reference: string, as = 'counter') =>
    house.service.gql<{ result: { __typename: string; case?: { id: string } } }>(
      'mutation ($reference: String!) { result: takeHandOverCard(reference: $reference) { __typename ... on TakeHandOverCardSuccess { case { id } } } }',
      { reference },
      { as },
    );
  const aCard = async (caseId: string) => (await post('/hand-over-card', { caseId })).text();

  it('says where to ask and a reference, and nothing of anybody', async () => {
    const { id, number } = await aFamily();
    const page = await aCard(id);
    for (const words of ['ご家族へお渡しください', '電話 0123-45-6700', '令和9年2月20日(土)まで'])
      expect(page).toContain(words);
    for (const word of [number, id, '鷺沼', sister.name, brother.name, '<img', 'http'])
      expect(page).not.toContain(word);
  });

  it('never opens the case: at the family’s door its reference is no code', async () => {
    const { id } = await aFamily();
    const response = await new Relative(url).open(codeOn(await aCard(id)));
    expect([response.status, response.headers.getSetCookie()]).toEqual([400, []]);
  });

  it('finds the case for the counter once, and for nobody else', async () => {
    const { id } = await aFamily();
    const reference = codeOn(await aCard(id));
    expect((await take(reference, 'department:SHIMIN')).result.__typename).toBe('NotAllowed');
    expect((await take(reference.toLowerCase().replace('-', ' '))).result).toEqual({
      __typename: 'TakeHandOverCardSuccess',
      case: { id },
    });
    expect((await take(reference)).result.__typename).toBe('NotFound');
    expect((await take('nothing')).result.__typename).toBe('NotFound');
  });

  it('ends when another is made, and after its last day', async () => {
    const { id } = await aFamily();
    const [old, next] = [codeOn(await aCard(id)), codeOn(await aCard(id))];
    expect((await take(old)).result.__typename).toBe('NotFound');
    house.clock.advance(91 * 86_400_000);
    expect((await take(next)).result.__typename).toBe('NotFound');
  });
});

const pdfOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe('papers as PDF', () => {
  it('are printed by the counter, for people of the case', async () => {
    const { id, ids } = await aFamily();
    const list = { caseId: id, personId: ids[0] ?? '', key: 'who prints' };
    for (const as of ['department:SHIMIN', 'people-admin', 'privacy-officer'])
      for (const path of ['/prints/list', '/prints/access-paper'])
        expect((await post(path, list, as)).status).toBe(403);
    expect((await post('/prints/list', list, 'nobody')).headers.get('location')).toBe('/sign-in');
    expect((await post('/prints/list', { ...list, personId: id })).status).toBe(404);
    expect((await post('/prints/list', { ...list, personId: '' })).status).toBe(400);
    const papers = await house.desk.query<{ case: { papers: unknown[] } }>(
      'query ($id: ID!) { case(id: $id) { papers { number } } }',
      { id },
    );
    expect(papers.case.papers).toEqual([]);
    const written = await house.ground.superuser(
      `select act, role, code from audit where outcome = 'refused' and case_id = '${id}'`,
    );
    expect(written).toContainEqual({ act: 'issueAccessPaper', role: 'department', code: 'NOT_ALLOWED' });
    expect(written).toHaveLength(7);
  });

  it('go to the address of their own person, or not at all, and what was issued before stays', async () => {
    const { id, ids } = await aFamily();
    const before = codeOn(await (await post('/paper', { caseId: id, personId: ids[1] ?? '' })).text());
    const refused = await post('/prints/access-paper', { caseId: id, personId: ids[1] ?? '', key: 'one' });
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('亡くなられた方の住所へはお送りできません'),
    ]);
    expect(await new Relative(url).isLetIn(before)).toBe(true);
    // Only where there was one to read does it stand in the history that an address was read.
    await post('/prints/access-paper', { caseId: id, personId: ids[0] ?? '', key: 'two' });
    const read = await house.ground.superuser(
      `select role, outcome, subject_id, fields from audit where act = 'addressLetter' and case_id = '${id}'`,
    );
    expect(read).toEqual([
      { role: 'counter', outcome: 'done', subject_id: ids[0], fields: ['people.name', 'people.address'] },
    ]);
  });

  it('never take a code back that nobody got to see: asked twice, with no room to print, or where printing breaks off', async () => {
    const { id, ids } = await aFamily();
    const letter = (key: string) => post('/prints/access-paper', { caseId: id, personId: ids[0] ?? '', key });
    const setting = jest.spyOn(house.service.get(Typesetter), 'typeset').mockRejectedValue(new Error('broken'));
    const shown = await letter('first');
    setting.mockRestore();
    const page = await shown.text();
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page).toContain('手紙の形では印刷できませんでした');
    expect(await new Relative(url).isLetIn(codeOn(page))).toBe(true);
    const again = await letter('first');
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining('もう印刷してあります')]);
    const room = jest.spyOn(house.service.get(Typesetter), 'hasRoom', 'get').mockReturnValue(false);
    const busy = await letter('second');
    room.mockRestore();
    expect([busy.status, await busy.text()]).toEqual([503, expect.stringContaining('印刷が混み合っています')]);
    expect((await letter('')).status).toBe(400);
    expect(await new Relative(url).isLetIn(codeOn(page))).toBe(true);
  });
});

describeWith(popplerIsHere, popplerIsMissing, 'what stands on papers as PDF', () => {
  it('a list says its paper and its version, is written down, and names nobody else', async () => {
    const { id, ids, number } = await aFamily();
    const response = await post('/prints/list', { caseId: id, personId: ids[0] ?? '', key: 'one', size: '12' });
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-type')]).toEqual([
      200,
      'no-store',
      'application/pdf',
    ]);
    expect(response.headers.get('content-disposition')).toBe('inline; filename="list.pdf"');
    const pdf = await pdfOf(response);
    const text = textOf(pdf);
    expect(infoOf(pdf)).toMatchObject({ tagged: true, title: 'お手続きのご案内' });
    for (const said of [`受付番号${number}紙1`, '駒鳥歌子様', '0123-45-6700（平日8:30〜17:15）'])
      expect(text).toContain(said);
    for (const word of ['鷺沼', '鳥居町', 'Robin', '巣箱町', sister.telephone]) expect(text).not.toContain(word);
    const { case: found } = await house.desk.query<{ case: { papers: object[]; namesToCheck: object[] } }>(
      'query ($id: ID!) { case(id: $id) { papers { number kind person { id } } namesToCheck { name } } }',
      { id },
    );
    expect(found).toEqual({ papers: [{ number: 1, kind: 'LIST', person: { id: ids[0] } }], namesToCheck: [] });
  });

  it('a list is printed in any language of the families, where it is asked for; its choice is the counter’s', async () => {
    const { id, ids } = await aFamily();
    const order = `/prints/languages?caseId=${id}&personId=${ids[0] ?? ''}`;
    const { cookie = '' } = await house.service.headers({ as: 'counter' });
    const page = await (await fetch(url + order, { headers: { cookie } })).text();
    expect(page).toContain('<option value="vi" lang="vi">Tiếng Việt</option>');
    const { cookie: other = '' } = await house.service.headers({ as: 'department:SHIMIN' });
    expect((await fetch(url + order, { headers: { cookie: other }, redirect: 'manual' })).status).toBe(303);
    const fields = { caseId: id, personId: ids[0] ?? '', key: 'in vi', language: 'vi' };
    const text = textOf(await pdfOf(await post('/prints/list', fields)));
    expect(text).toContain('Hướngdẫnthủtục');
    expect(text).toContain('おくやみ窓口');
  });

  it('a letter shows in its window the address of its person and nothing else, and its code opens', async () => {
    const { id, ids } = await aFamily();
    const pdf = await pdfOf(await post('/prints/access-paper', { caseId: id, personId: ids[0] ?? '', key: 'one' }));
    expect(infoOf(pdf)).toMatchObject({ pages: 1, tagged: true });
    expect(textOf(pdf)).toMatch(/^遠見市巣箱町6番駒鳥歌子様ご案内を見るための紙/);
    for (const word of ['鷺沼', '鳥居町', 'Robin', sister.telephone]) expect(textOf(pdf)).not.toContain(word);
    const [, code = ''] = /番号([2-9A-Z]{4}-[2-9A-Z]{4})/.exec(textOf(pdf)) ?? [];
    expect(await new Relative(url).isLetIn(code)).toBe(true);
  });

  it('a flyer says three sentences, the guide and the counter, and is the same for everybody', async () => {
    const { cookie = '' } = await house.service.headers({ as: 'counter' });
    const response = await fetch(`${url}/prints/flyer`, { headers: { cookie } });
    const pdf = await pdfOf(response);
    expect(infoOf(pdf)).toMatchObject({ pages: 1, tagged: true });
    for (const said of ['今夜、市役所でしなければならないことはありません。', 'http://127.0.0.1/guide', '0123-45-6700'])
      expect(textOf(pdf)).toContain(said);
  });
});

describe('a name that no font draws', () => {
  it('is shown to the counter with its code points, and to nobody else', async () => {
    const { id } = await aFamily({ name: '鷺沼 \u{E123}吉' });
    const ask = 'query ($id: ID!) { case(id: $id) { namesToCheck { name characters } } }';
    expect((await house.desk.query<{ case: object }>(ask, { id })).case).toEqual({
      namesToCheck: [{ name: '鷺沼 \u{E123}吉', characters: ['\u{E123} U+E123'] }],
    });
    const asDepartment = await house.service.gql<{ case: object }>(ask, { id }, { as: 'department:SHIMIN' });
    expect(asDepartment.case).toEqual({ namesToCheck: [] });
  });
});
