import { randomBytes } from 'node:crypto';
import type * as contract from '../../src/contract/generated.js';
import { aPerson } from '../builders.js';
import { useService } from '../support/desk.js';
import { listening } from '../support/listening.js';
import { aPdf, STROKES, uploadScan } from '../support/scans.js';
import { catalogueOf } from '../support/service.js';
import { everyRow, tablesWith } from './retention/traces.js';

const house = useService(() => {
  const catalogue = catalogueOf(['SHIMIN', 'KOUKI', 'KEIJI']);
  const departments = catalogue.departments.map((one) => (one.code === 'KEIJI' ? { ...one, attends: false } : one));
  return Promise.resolve({ catalogue: { ...catalogue, departments } });
});

const RECORD = `mutation ($input: RecordConsentInput!) { result: recordConsent(input: $input) { __typename
  ... on RecordConsentSuccess { consent { id way papers { id kind } } askedNow { code } } ... on UserError { code } } }`;
const PAPERS = 'query ($id: ID!) { case(id: $id) { consents { id papers { id kind size takenOutAt } } } }';
const ON_PAPER = '紙に書かれた小鳥';

interface Recorded {
  readonly __typename: string;
  readonly code?: string;
  readonly consent?: contract.Consent;
  readonly askedNow?: readonly { readonly code: string }[];
}

let caseId = '';
let personId = '';
beforeAll(async () => {
  caseId = await house.desk.register({ people: [aPerson({ name: '山田 花子', relation: 'child' })] });
  await house.quiet();
  const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id } } }',
    { id: caseId },
  );
  personId = found.people[0]?.id ?? '';
});

const recorded = async (given: object = {}): Promise<Recorded> => {
  const input = { caseId, personId, departments: ['KEIJI'], heirship: 'PROVEN', way: 'PAPER', ...given };
  return (await house.desk.query<{ result: Recorded }>(RECORD, { input })).result;
};
const papersOf = async (consentId: string, as?: string): Promise<contract.ConsentPaper[]> => {
  const { case: found } = await house.service.gql<{ case: { consents: contract.Consent[] } }>(
    PAPERS,
    { id: caseId },
    { as: as ?? 'counter' },
  );
  return found.consents.find(({ id }) => id === consentId)?.papers ?? [];
};
async function aConsent(given: object = {}): Promise<string> {
  const { consent } = await recorded(given);
  if (!consent) throw new Error('no consent was recorded');
  return consent.id;
}
const open = async (path: string, as = 'counter', post?: Readonly<Record<string, string>> | string, headers = {}) => {
  const response = await fetch((await listening(house.service)) + path, {
    headers: { ...(await house.service.headers({ as })), ...headers },
    redirect: 'manual',
    ...(post === undefined ? {} : { method: 'POST', body: new URLSearchParams(post) }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, text: bytes.toString('utf8') };
};
const audited = async (act: string): Promise<object[]> =>
  house.ground.superuser(
    'select role, fields, outcome from audit where act = $1 and case_id = $2 and ($1 <> $3 or fields = $4) order by id',
    [act, caseId, 'read', ['consents.papers']],
  );

describe('the signed paper of a consent', () => {
  it('is kept as it was scanned, sealed, and seen by those who may see the consent, which is written down', async () => {
    const consentId = await aConsent();
    const scan = aPdf(ON_PAPER);
    const page = await uploadScan(house.service, caseId, consentId, scan);
    expect([page.status, page.text.includes('取り込みました')]).toEqual([200, true]);
    const [paper, ...more] = await papersOf(consentId);
    expect([paper, more]).toEqual([{ id: expect.any(String), kind: 'PDF', size: scan.length, takenOutAt: null }, []]);
    const path = `/consents/${caseId}/papers/${paper?.id ?? ''}`;
    for (const as of ['counter', 'privacy-officer']) {
      const file = await open(path, as);
      expect([file.status, file.bytes.equals(scan)]).toEqual([200, true]);
      expect(Object.fromEntries(file.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': expect.stringMatching(/^attachment; filename="consent-[0-9a-f]{8}\.pdf"$/),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
    for (const as of ['department:KEIJI', 'people-admin', 'auditor'])
      expect(await open(path, as)).toMatchObject({ status: 403 });
    expect((await open(path, 'nobody')).headers.get('location')).toBe('/sign-in');
    expect(await papersOf(consentId, 'department:SHIMIN')).toEqual([]);
    expect(await audited('read')).toEqual([
      { role: 'counter', fields: ['consents.papers'], outcome: 'done' },
      { role: 'privacy-officer', fields: ['consents.papers'], outcome: 'done' },
    ]);
    expect(await audited('attachConsentPaper')).toEqual([{ role: 'counter', fields: [], outcome: 'done' }]);
    expect(tablesWith(await everyRow(house.ground), ON_PAPER)).toEqual([]);
  });

  it('opens only in its own case, and under its own id', async () => {
    const consentId = await aConsent();
    await uploadScan(house.service, caseId, consentId, aPdf('x'));
    const id = (await papersOf(consentId))[0]?.id ?? '';
    const other = await house.desk.register({ idempotencyKey: 'other' });
    for (const path of [`/consents/${other}/papers/${id}`, `/consents/${caseId}/papers/1`, `/consents/1/papers/${id}`])
      expect(await open(path)).toMatchObject({ status: 404 });
  });

  it.each<[string, Buffer, string, number?]>([
    ['that is a page of HTML under another name', Buffer.from('<!doctype html><script>1</script>'), 'PDF・JPEG・PNG'],
    ['that a browser would run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'PDF・JPEG・PNG'],
    ['that broke off', aPdf('x').subarray(0, 20), 'PDF・JPEG・PNG'],
    ['that is a picture without an end', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'PDF・JPEG・PNG'],
    ['of nothing', Buffer.alloc(0), 'ファイルを選んで'],
    ['that is too large', Buffer.concat([aPdf('x'), randomBytes(5 * 1024 * 1024)]), '5MBを超えて'],
    ['that is not even read', Buffer.concat([aPdf('x'), Buffer.alloc(11 * 1024 * 1024)]), '5MBを超えて', 413],
  ])('is no file %s', async (_, bytes, sentence, status = 409) => {
    const consentId = await aConsent();
    const page = await uploadScan(house.service, caseId, consentId, bytes);
    expect([page.status, page.text.includes(sentence)]).toEqual([status, true]);
    expect(await papersOf(consentId)).toEqual([]);
  });

  it('belongs to a consent on paper, of this case, and comes from this page by the counter', async () => {
    const oral = await aConsent({ departments: ['KOUKI'], way: 'ORAL', witness: '窓口 さくら' });
    expect((await uploadScan(house.service, caseId, oral, aPdf('x'))).text).toContain(
      'この同意は紙のものではありません',
    );
    expect((await uploadScan(house.service, caseId, personId, aPdf('x'))).text).toContain('見つかりません');
    const onPaper = await aConsent();
    for (const refused of [
      uploadScan(house.service, caseId, onPaper, aPdf('x'), { as: 'department:KEIJI' }),
      uploadScan(house.service, caseId, onPaper, aPdf('x'), { headers: { 'sec-fetch-site': 'cross-site' } }),
    ])
      expect(await refused).toMatchObject({ status: 403 });
    for (let at = 0; at < 6; at += 1) await uploadScan(house.service, caseId, onPaper, aPdf('x'));
    expect((await uploadScan(house.service, caseId, onPaper, aPdf('x'))).text).toContain('もう6つあります');
  });

  it('is taken out where it was the wrong one: its content is gone, that there was one stays', async () => {
    const consentId = await aConsent();
    await uploadScan(house.service, caseId, consentId, aPdf('よその家の紙'));
    const id = (await papersOf(consentId))[0]?.id ?? '';
    const out = await open(`/consents/${caseId}/papers/out`, 'counter', { paperId: id, sure: 'on' });
    expect(out.text).toContain('夜のバックアップには、この受付が廃棄されるまで残ります');
    expect(await papersOf(consentId)).toEqual([expect.objectContaining({ id, takenOutAt: expect.any(String) })]);
    expect(await open(`/consents/${caseId}/papers/${id}`)).toMatchObject({ status: 404 });
    const rows = await house.ground.superuser('select length(sealed) as length from consent_papers where id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ length: 0 }]);
    expect(await audited('takeOutConsentPaper')).toHaveLength(1);
  });
});

describe('a signature on the screen', () => {
  it.each<[string, object]>([
    ['where there is none', { way: 'SCREEN' }],
    ['that is empty', { way: 'SCREEN', signature: [] }],
    ['that is a slip', { way: 'SCREEN', signature: [[10, 10, 11, 11]] }],
    ['outside of its field', { way: 'SCREEN', signature: [[10, 10, 900, 10]] }],
    ['of half a point', { way: 'SCREEN', signature: [[10, 10, 200]] }],
    ['of too many strokes', { way: 'SCREEN', signature: Array.from({ length: 201 }, () => [0, 0, 100, 0]) }],
  ])('is refused %s', async (_, given) => {
    expect(await recorded(given)).toEqual({ __typename: 'InvalidInput', code: 'SIGNATURE_NEEDED' });
  });

  it('belongs to no consent on paper', async () => {
    expect(await recorded({ signature: STROKES })).toMatchObject({ code: 'SIGNATURE_NOT_ASKED' });
  });

  it('is given below what it is given for, opens the tax office, and is drawn again from its strokes', async () => {
    const choices = `personId=${personId}&departments=KEIJI&purposes=look-up&purposes=tell&heirship=proven&way=screen&note=覚え`;
    const page = `/consents/${caseId}`;
    // What would be refused is refused before anybody signs.
    expect((await open(page, 'counter', choices.replace('proven', 'stated'))).text).toContain('地方税法22条');
    const signing = await open(page, 'counter', choices);
    expect(signing.status).toBe(200);
    for (const part of [
      '同意書',
      '☑ ',
      '山田 花子',
      'いつでも取り消せます',
      'class="pad"',
      '/consent-pad.js',
      '紙の同意書',
    ])
      expect(signing.text).toContain(part);
    expect(signing.text).toContain('name="note" value="覚え"');
    const empty = await open(page, 'counter', `${choices}&signature=`);
    expect([empty.status, empty.text.includes('署名がまだありません')]).toEqual([409, true]);
    const done = await open(page, 'counter', `${choices}&signature=${JSON.stringify(STROKES)}`);
    expect(done.text).toContain('記録しました');
    const id =
      /papers\/([0-9a-f-]{36})"[^>]*>開く<\/a><\/p>\s*<form method="post" action="\/consents\/[^"]*withdraw/.exec(
        done.text,
      )?.[1];
    // The strokes are one field, not a field for each point.
    expect((await audited('recordConsent')).at(-1)).toEqual({
      role: 'counter',
      fields: ['departments', 'purposes', 'heirship', 'way', 'witness', 'note', 'signature'],
      outcome: 'done',
    });
    const drawn = await open(`/consents/${caseId}/papers/${id ?? ''}`);
    const back = `href="/consents/${caseId}"`;
    expect(drawn.text).toContain(back);
    // The consents themselves are not the privacy officer's.
    const officers = await open(`/consents/${caseId}/papers/${id ?? ''}`, 'privacy-officer');
    expect([officers.status, officers.text.includes('d="M100'), officers.text.includes(back)]).toEqual([
      200,
      true,
      false,
    ]);
    expect(drawn.text).toContain('d="M100 40L100 120M60 70L60 120L140 120L140 70"');
    const [kept] = await house.ground.superuser('select kind, sealed from consent_papers where id = $1', [id ?? '']);
    expect(kept?.['kind']).toBe('signature');
    expect(String(kept?.['sealed'])).not.toContain('100');
    // It goes with its consent, not by itself.
    const out = await open(`/consents/${caseId}/papers/out`, 'counter', { paperId: id ?? '', sure: 'on' });
    expect(out.text).toContain('見つかりません');
    const script = await open('/consent-pad.js');
    expect([script.headers.get('content-type'), script.text.includes('pointerdown')]).toEqual([
      expect.stringContaining('javascript'),
      true,
    ]);
  });
});

describe('the form to print', () => {
  it('is empty, or filled in with what was chosen, in the language of whoever agrees; nothing is written down by it', async () => {
    const before = (await house.ground.superuser('select count(*)::int as n from consents'))[0];
    const empty = await open(`/consents/${caseId}/form`);
    expect(empty.text).toContain('同意書');
    expect(empty.text).not.toContain('☑');
    expect(empty.text).toContain('軽自動車');
    const inEnglish = await open(`/consents/${caseId}/form`, 'counter', undefined, { 'accept-language': 'en' });
    expect(inEnglish.text).toContain('To the mayor of');
    const choices = `personId=${personId}&departments=KEIJI&purposes=look-up&heirship=proven&way=screen`;
    const filled = await open(`/consents/${caseId}/form`, 'counter', choices);
    expect(filled.text.match(/☑/g)).toHaveLength(2);
    expect(filled.text.match(/☐/g)?.length).toBeGreaterThan(1);
    expect(filled.text).toContain('戸籍で確かめました');
    const refused = await open(`/consents/${caseId}/form`, 'counter', choices.replace('proven', 'stated'));
    expect([refused.status, refused.text.includes('地方税法22条')]).toEqual([409, true]);
    const id = await house.desk.register({
      idempotencyKey: 'english',
      people: [aPerson({ name: 'Anna Smith', relation: 'spouse', language: 'EN' })],
    });
    const { case: found } = await house.desk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id },
    );
    const theirs = await open(`/consents/${id}/form`, 'counter', choices.replace(personId, found.people[0]?.id ?? ''));
    for (const part of ['To the mayor of', 'Anna Smith', 'lang="en"', 'Light Motor Vehicle Tax'])
      expect(theirs.text).toContain(part);
    expect(await open(`/consents/${caseId}/form`, 'department:KEIJI')).toMatchObject({ status: 403 });
    expect((await house.ground.superuser('select count(*)::int as n from consents'))[0]).toEqual(before);
  });
});
