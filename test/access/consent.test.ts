import type * as contract from '../../src/contract/generated.js';
import { aPerson } from '../builders.js';
import { type Desk, itemsOf, useService } from '../support/desk.js';
import { listening } from '../support/listening.js';
import { aPdf, STROKES, uploadScan } from '../support/scans.js';
import { catalogueOf } from '../support/service.js';
import { opensByItsPaper, type Result } from './consent-by-paper.js';

// KEIJI as it would be where it answers through the counter: it may be asked only with consent (地方税法22条).
const house = useService(() => {
  const catalogue = catalogueOf(['SHIMIN', 'KOUKI', 'KEIJI', 'SHUNO']);
  const departments = catalogue.departments.map((one) => (one.code === 'KEIJI' ? { ...one, attends: false } : one));
  return Promise.resolve({ catalogue: { ...catalogue, departments } });
});

const CONSENT = `mutation ($input: RecordConsentInput!) { result: recordConsent(input: $input) { __typename
  ... on RecordConsentSuccess { consent { id stands departments { code } } askedNow { code } case { version } }
  ... on UserError { code path } } }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { result: withdrawConsent(input: $input) { __typename
  ... on WithdrawConsentSuccess { consent { stands withdrawnAt } hadAnswered { code } } ... on UserError { code } } }`;

const recorded = async (caseId: string, given: object, desk: Desk = house.desk): Promise<Result> => {
  const input = { caseId, departments: ['KEIJI'], heirship: 'PROVEN', way: 'SCREEN', ...given };
  if (input.way === 'SCREEN') Object.assign(input, { signature: STROKES });
  return (await desk.query<{ result: Result }>(CONSENT, { input })).result;
};
const withdrawn = async (caseId: string, consentId: string | undefined): Promise<Result> =>
  (await house.desk.query<{ result: Result }>(WITHDRAW, { input: { caseId, consentId } })).result;

/** Somebody over 75 with two children, of whom each may agree to something. */
async function aFamily() {
  const people = [aPerson({ name: '山田 花子', relation: 'child' }), aPerson({ name: '山田 次郎', relation: 'child' })];
  const id = await house.desk.register({ people });
  await house.quiet();
  const data = await house.desk.query<{ case: { people: contract.Person[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id name } } }',
    { id },
  );
  const [one, other] = data.case.people.map((person) => person.id);
  if (!one || !other) throw new Error('the case has its two people');
  return { id, one, other };
}
const stateOf = async (id: string, department: string) => (await house.desk.question(id, department)).state;
const shows = (list: contract.ProcedureList, code: string) =>
  itemsOf(list).some(({ procedure }) => procedure.code === code);

describe('a department that may be asked only with consent', () => {
  it('waits for it, visibly, and holds back nothing else', async () => {
    const { id } = await aFamily();
    expect(await house.desk.question(id, 'KEIJI')).toMatchObject({
      state: 'HELD',
      reason: expect.stringContaining('同意'),
    });
    expect((await house.desk.list(id)).revision).toBe(1);
  });

  it('is asked for what was agreed to and no more: to look, and only then to tell', async () => {
    const { id, one } = await aFamily();
    expect(await recorded(id, { personId: one, purposes: [] })).toMatchObject({ code: 'NO_PURPOSE' });
    expect((await recorded(id, { personId: one, purposes: ['TELL'] })).askedNow).toEqual([]);
    expect(await stateOf(id, 'KEIJI')).toBe('HELD');
    const second = await aFamily();
    const looked = await recorded(second.id, { personId: second.one, purposes: ['LOOK_UP'] });
    expect(looked.askedNow).toEqual([{ code: 'KEIJI' }]);
    await house.quiet();
    await house.desk
      .as('KEIJI')
      .answerWhole(second.id, 'KEIJI', [{ name: 'vehicleTaxExemption', answer: 'THERE_IS', value: true }]);
    await house.quiet();
    expect(shows(await house.desk.list(second.id), 'KEIJI-EXEMPTION')).toBe(false);
    const told = await recorded(second.id, { personId: second.one, purposes: ['TELL'] });
    expect(shows(await house.desk.list(second.id), 'KEIJI-EXEMPTION')).toBe(true);
    expect(await withdrawn(second.id, told.consent?.id)).toMatchObject({ hadAnswered: [{ code: 'KEIJI' }] });
    expect(await stateOf(second.id, 'KEIJI')).not.toBe('HELD');
    expect(shows(await house.desk.list(second.id), 'KEIJI-EXEMPTION')).toBe(false);
    await withdrawn(second.id, looked.consent?.id);
    expect(await stateOf(second.id, 'KEIJI')).toBe('HELD');
  });

  it('is asked once an heir has signed, and tells the counter from then on', async () => {
    const { id, one } = await aFamily();
    const result = await recorded(id, { personId: one });
    expect(result).toMatchObject({ consent: { stands: true }, askedNow: [{ code: 'KEIJI' }] });
    await house.quiet();
    expect(await stateOf(id, 'KEIJI')).not.toBe('HELD');
    await house.desk
      .as('KEIJI')
      .answerWhole(id, 'KEIJI', [{ name: 'vehicleTaxExemption', answer: 'THERE_IS', value: true }]);
    await house.quiet();
    const list = await house.desk.list(id);
    expect(itemsOf(list).find(({ procedure }) => procedure.code === 'KEIJI-EXEMPTION')?.number).toEqual(
      expect.any(Number),
    );
    expect(list.closedLines.map(({ department }) => department)).not.toContain('KEIJI');
    // The other departments told only with consent are as closed as before.
    expect(list.closedLines.map(({ department }) => department)).toContain('KOUKI');
  });

  opensByItsPaper({ house, aFamily, recorded, withdrawn });

  it('tells one heir nothing by the consent of another', async () => {
    const { id, one, other } = await aFamily();
    await recorded(id, { personId: one });
    await house.quiet();
    await house.desk
      .as('KEIJI')
      .answerWhole(id, 'KEIJI', [{ name: 'vehicleTaxExemption', answer: 'THERE_IS', value: true }]);
    await house.quiet();
    expect(shows(await house.desk.list(id, { person: one }), 'KEIJI-EXEMPTION')).toBe(true);
    const theirs = await house.desk.list(id, { person: other });
    expect(shows(theirs, 'KEIJI-EXEMPTION')).toBe(false);
    expect(theirs.closedLines.map(({ department }) => department)).toContain('KEIJI');
  });

  it.each([
    ['said and not signed', { way: 'ORAL', witness: '窓口 さくら' }],
    ['of somebody whose heirship is only said', { heirship: 'STATED' }],
  ])('is not opened by a consent %s', async (_, given) => {
    const { id, one } = await aFamily();
    expect(await recorded(id, { personId: one, ...given })).toMatchObject({
      code: 'SIGNED_BY_HEIR_ONLY',
      path: ['input', 'departments', '0'],
    });
    expect(await stateOf(id, 'KEIJI')).toBe('HELD');
  });

  it('is held again when the consent is withdrawn; what it said is shown no more', async () => {
    const { id, one } = await aFamily();
    const { consent } = await recorded(id, { personId: one });
    await house.quiet();
    await house.desk
      .as('KEIJI')
      .answerWhole(id, 'KEIJI', [{ name: 'vehicleTaxExemption', answer: 'THERE_IS', value: true }]);
    await house.quiet();
    const result = await withdrawn(id, consent?.id);
    expect(result).toMatchObject({ consent: { stands: false }, hadAnswered: [{ code: 'KEIJI' }] });
    expect(await stateOf(id, 'KEIJI')).toBe('HELD');
    const list = await house.desk.list(id);
    expect(JSON.stringify(list)).not.toContain('KEIJI-EXEMPTION');
    const seen = await house.desk
      .as('KEIJI')
      .query<{ case: object | null }>('query ($id: ID!) { case(id: $id) { number } }', { id });
    expect(seen.case).toBeNull();
    expect(await withdrawn(id, consent?.id)).toMatchObject({ code: 'CONSENT_NOT_FOUND' });
  });

  it('is asked to undo what it did when the notice is voided, though the consent was withdrawn before; who was never asked is not', async () => {
    const [{ id, one }, never] = [await aFamily(), await aFamily()];
    const { consent } = await recorded(id, { personId: one });
    await house.quiet();
    await withdrawn(id, consent?.id);
    for (const caseId of [id, never.id])
      await house.desk.accept('voidDeathNotice', {
        caseId,
        expectedVersion: (await house.desk.head(caseId)).version,
        reason: '人違い',
      });
    expect(await stateOf(id, 'KEIJI')).toBe('WITH_PERSON');
    expect(await stateOf(never.id, 'KEIJI')).toBe('WITHDRAWN');
    const seen = (caseId: string) =>
      house.desk.as('KEIJI').query('query ($id: ID!) { case(id: $id) { status } }', { id: caseId });
    expect(await seen(id)).toEqual({ case: { status: 'VOID' } });
    expect(await seen(never.id)).toEqual({ case: null });
  });

  it('is asked at once when a fact makes a row possible only after the consent', async () => {
    const none = {
      ownsMopedOrSmallSpecial: false,
      ownsKeiCar: false,
      ownsMotorcycle: false,
      vehicleTaxExemption: false,
    };
    const person = aPerson({ name: '山田 花子', relation: 'child' });
    const id = await house.desk.register({ people: [person], deceased: { registeredHere: false }, facts: none });
    await house.desk.accept('openQuestions', { caseId: id, reason: '市内に畑がある' });
    await house.quiet();
    expect(await stateOf(id, 'KEIJI')).toBe('NOT_ASKED');
    const { people } = (
      await house.desk.query<{ case: { people: contract.Person[] } }>(
        'query ($id: ID!) { case(id: $id) { people { id } } }',
        { id },
      )
    ).case;
    await recorded(id, { personId: people[0]?.id });
    await house.desk.record(id, { ownsKeiCar: true });
    await house.quiet();
    expect(['NOT_ASKED', 'HELD']).not.toContain(await stateOf(id, 'KEIJI'));
  });

  it('stays open as long as another heir’s consent stands', async () => {
    const { id, one, other } = await aFamily();
    const first = await recorded(id, { personId: one });
    await recorded(id, { personId: other });
    await withdrawn(id, first.consent?.id);
    expect(await stateOf(id, 'KEIJI')).not.toBe('HELD');
  });

  it('waits anew when the notice is corrected to another person', async () => {
    const { id, one } = await aFamily();
    await recorded(id, { personId: one });
    await house.quiet();
    const { version } = await house.desk.head(id);
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '届書の写し',
      name: '鈴木 一郎',
      kana: 'すずき いちろう',
      birthDate: '1951-07-08',
      personNumber: '7654321',
    });
    await house.quiet();
    expect(await stateOf(id, 'KEIJI')).toBe('HELD');
    const { consents } = (
      await house.desk.query<{ case: { consents: contract.Consent[] } }>(
        'query ($id: ID!) { case(id: $id) { consents { stands } } }',
        { id },
      )
    ).case;
    expect(consents).toEqual([{ stands: false }]);
  });
});

describe('a row that a department tells only with consent', () => {
  it('is opened by what an heir says before a witness where no law asks for more', async () => {
    const { id, one } = await aFamily();
    const before = await house.desk.list(id);
    expect(before.closedLines.map(({ department }) => department)).toContain('KOUKI');
    const result = await recorded(id, {
      personId: one,
      departments: ['KOUKI'],
      way: 'ORAL',
      heirship: 'STATED',
      witness: '窓口 さくら',
    });
    expect(result).toMatchObject({ consent: { departments: [{ code: 'KOUKI' }] }, askedNow: [] });
    await house.quiet();
    const after = await house.desk.list(id);
    expect(after.closedLines.map(({ department }) => department)).not.toContain('KOUKI');
    const numbers = (list: contract.ProcedureList) =>
      new Map(itemsOf(list).map(({ procedure, number }) => [procedure.code, number]));
    for (const [code, number] of numbers(before)) expect([code, numbers(after).get(code)]).toEqual([code, number]);
  });
});

describe('a consent is refused', () => {
  it.each<[string, object, string]>([
    ['for a department that answers the family itself', { departments: ['SHUNO'] }, 'DEPARTMENT_ATTENDS'],
    ['where nothing waits for one', { departments: ['SHIMIN'] }, 'NO_CONSENT_NEEDED'],
    ['for a department that is not there', { departments: ['KEIJ'] }, 'UNKNOWN_DEPARTMENT'],
    ['for no department', { departments: [] }, 'NO_DEPARTMENT'],
    ['of tomorrow', { givenOn: '2026-11-23' }, 'CONSENT_DAY'],
    ['that is over', { until: '2026-11-21' }, 'CONSENT_DAY'],
    ['for more than a year', { until: '2028-01-01' }, 'CONSENT_DAY'],
    ['that nobody heard', { way: 'ORAL' }, 'WITNESS_NEEDED'],
    ['of nobody in the case', { personId: '00000000-0000-4000-8000-000000000001' }, 'PERSON_NOT_FOUND'],
    ['with a My Number in its note', { note: '1234 5678 9018' }, 'MY_NUMBER'],
  ])('%s', async (_, given, code) => {
    const { id, one } = await aFamily();
    expect(await recorded(id, { personId: one, ...given })).toMatchObject({ code });
  });

  it('from anybody but the counter', async () => {
    const { id, one } = await aFamily();
    expect(await recorded(id, { personId: one }, house.desk.as('SHIMIN'))).toMatchObject({ code: 'NOT_ALLOWED' });
    const seen = await house.desk
      .as('SHIMIN')
      .query<{ case: { consents: object[] } }>('query ($id: ID!) { case(id: $id) { consents { id } } }', { id });
    expect(seen.case.consents).toEqual([]);
  });
});

describe('the page of the counter', () => {
  const open = async (path: string, as: string, post?: string) => {
    const response = await fetch((await listening(house.service)) + path, {
      headers: await house.service.headers({ as }),
      redirect: 'manual',
      ...(post === undefined ? {} : { method: 'POST', body: new URLSearchParams(post) }),
    });
    return { status: response.status, to: response.headers.get('location'), text: await response.text() };
  };

  it('says what waits, records with what it opens, and names at withdrawal who had answered', async () => {
    const { id, one } = await aFamily();
    const page = `/consents/${id}`;
    const before = await open(page, 'counter');
    expect(before.text).toContain('同意を待っている課：');
    expect(before.text).toMatch(/name="departments"\s+value="KEIJI"\s+checked/);
    const form = `personId=${one}&departments=KEIJI&purposes=look-up&purposes=tell&heirship=stated&way=oral&note=覚え`;
    const refused = await open(page, 'counter', form);
    expect([refused.status, refused.text.includes('立ち会った職員の名前')]).toEqual([409, true]);
    // What was typed still stands there.
    expect(refused.text).toContain('value="覚え"');
    expect(refused.text).toMatch(/value="oral"\s+checked/);
    expect((await open(page, 'counter', `${form}&witness=係長`)).text).toContain('地方税法22条');
    const recordedPage = await open(page, 'counter', form.replace('stated', 'proven').replace('oral', 'paper'));
    expect(recordedPage.text).toContain('記録しました。署名の紙を取り込むと照会する課：');
    const [, consentId = ''] = /name="consentId" value="([0-9a-f-]{36})"/u.exec(recordedPage.text) ?? [];
    const scanned = await uploadScan(house.service, id, consentId, aPdf('署名'));
    expect(scanned.text).toMatch(/取り込みました。いま照会した課：/);
    await house.quiet();
    await house.desk
      .as('KEIJI')
      .answerWhole(id, 'KEIJI', [{ name: 'vehicleTaxExemption', answer: 'THERE_IS', value: true }]);
    await house.quiet();
    const gone = await open(`${page}/withdraw`, 'counter', `consentId=${consentId}&sure=on`);
    expect(gone.text).toMatch(/取り消しました。.*すでに回答していた課：/);
    expect(gone.text).not.toContain('name="consentId"');
    expect((await open(`${page}/withdraw`, 'counter', `consentId=${consentId}`)).text).toContain(
      'もう取り消されています',
    );
  });

  it('is the counter’s alone', async () => {
    const { id } = await aFamily();
    for (const as of ['department:KEIJI', 'privacy-officer', 'people-admin'])
      for (const post of [undefined, ''])
        expect(await open(`/consents/${id}`, as, post)).toMatchObject({ status: 403 });
    expect((await open(`/consents/${id}`, 'nobody')).to).toBe('/sign-in');
    expect((await open('/consents/1', 'counter')).status).toBe(404);
  });
});
