import { SilenceKeeper } from '../../src/channels/silence-keeper.js';
import { csvInUtf8, type WrittenTable, xlsxOf } from '../../src/platform/tables/write-table.js';
import { Desk } from '../support/desk.js';
import { everythingOf } from '../support/everything.js';
import { eventually } from '../support/eventually.js';
import { paperFor, Relative } from '../support/family.js';
import type { MailServer } from '../support/mail-server.js';
import type { Overheard } from '../support/overheard.js';
import { aPdf, uploadScan } from '../support/scans.js';
import { deceased, everyWord, inLedgers, inTheFile, living } from './canary-words.js';
import { withOwnPapers } from './canary-papers.js';
import type { Ear } from './ear.js';

const IDS: Readonly<Record<string, string>> = {
  planVisit: '... on PlanVisitSuccess { visit { id } }',
  recordConsent: '... on RecordConsentSuccess { consent { id } }',
};

/** What the counter does with the people of a case in its days: each leaves a word of one of them behind. */
export async function fillWithCanaries(service: Overheard['service'], caseId: string): Promise<string[]> {
  const send = async (name: string, type: string, input: object, as = 'counter') => {
    const { result } = await service.gql<{
      result: { __typename: string; code?: string; visit?: { id: string }; consent?: { id: string } };
    }>(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ... on UserError { code } ${IDS[name] ?? ''} } }`,
      { input },
      { as },
    );
    if (!result.__typename.endsWith('Success')) throw new Error(`${name}: ${result.code ?? ''}`);
    return result;
  };
  const { case: found } = await service.gql<{ case: { people: { id: string; name: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { people { id name } } }',
    { id: caseId },
  );
  const ids = living.map(({ name }) => found.people.find((one) => one.name === name)?.id ?? '');
  for (const [at, { kana, telephone, work, bank }] of living.entries()) {
    const personId = ids[at];
    await send('correctPerson', 'CorrectPersonInput', { caseId, personId, expectedVersion: 1, kana });
    const day = `11/2${String(4 + at)}`;
    const { visit } = await send('planVisit', 'PlanVisitInput', { caseId, day, personId, telephone, note: work });
    if (at === 0)
      await send('setVisitState', 'SetVisitStateInput', { id: visit?.id, expectedVersion: 1, state: 'CANCELLED' });
    const paper = {
      caseId,
      personId,
      kind: 'OTHER',
      key: `paper ${String(at)}`,
      title: bank,
      state: 'POSTED',
      note: work,
    };
    await send('recordPaper', 'RecordPaperInput', paper);
    await send('tickCall', 'TickCallInput', { caseId, personId, expectedVersion: 0, outcome: 'LETTER', note: bank });
    const consent = {
      caseId,
      personId,
      departments: ['KOUKI'],
      heirship: 'PROVEN',
      way: 'ORAL',
      witness: living[(at + 1) % 3]?.name,
      note: bank,
    };
    await send('recordConsent', 'RecordConsentInput', consent);
    const { consent: onPaper } = await send('recordConsent', 'RecordConsentInput', { ...consent, way: 'PAPER' });
    await uploadScan(service, caseId, onPaper?.id ?? '', aPdf(everyWord.join(' ')));
  }
  // Who came as somebody whom nobody knows, and what happened at the booth.
  await send('planVisit', 'PlanVisitInput', {
    caseId,
    day: '11/24',
    kind: 'CALL_BACK',
    who: living[1].name,
    telephone: living[1].telephone,
    note: living[1].bank,
  });
  await send('recordIncident', 'RecordIncidentInput', {
    at: '2026-11-20T09:40:00+09:00',
    booth: '3',
    text: `${living[1].name}様と${living[0].name}様が口論`,
  });
  const { version } = await new Desk(service).head(caseId);
  const evidence = {
    caseId,
    expectedVersion: version,
    cause: 'OUR_SLIP',
    evidence: '死亡診断書の写し',
    address: deceased.address.replace('九', '八'),
  };
  await send('correctDeathNotice', 'CorrectDeathNoticeInput', evidence);
  await send('correctDeathNotice', 'CorrectDeathNoticeInput', {
    ...evidence,
    expectedVersion: version + 1,
    address: deceased.address,
  });
  return ids;
}

/** Every field of a case but ways back and the audit, which is asked for by itself. */
const CASE = everythingOf('Case', ['Case.history', 'Department.procedures', 'Procedure.department', 'Consent.case']);
const HISTORY =
  'query ($id: ID!) { case(id: $id) { history(first: 100) { edges { node { act text fields reason by { role } } } } } }';

/** What every office asks of the case and beside it. */
export async function asEveryOffice(ear: Ear, offices: readonly string[], caseId: string): Promise<void> {
  for (const office of offices) {
    await ear.gql(office, 'case', `query ($id: ID!) { case(id: $id) ${CASE} }`, { id: caseId });
    await ear.gql(office, 'history', HISTORY, { id: caseId });
    // Beside the case one department is as good as another.
    if (office.startsWith('department:') && office !== 'department:JUTAKU') continue;
    for (const [where, query] of Object.entries(BESIDE)) await ear.gql(office, where, query);
  }
}

const BESIDE = {
  cases:
    '{ cases(first: 100) { edges { node { id number deceased { name address personNumber } people { name } visits { who telephone note } } } } }',
  questions:
    '{ questions(first: 100) { edges { node { reason whereToLook case { number deceased { name address } people { name } } } } } }',
  visits: '{ visits(day: "2026-11-24", days: 7) { day hour kind who personId telephone note case { number } } }',
  audit: '{ audit(first: 100) { edges { node { act text fields reason by { login } } } } }',
  approvals: '{ approvals { edges { node { reason subject { name relation } case { number } } } } }',
  wishes: '{ guideWishes { name telephone deceased deathDay code } }',
  incidents: '{ incidents { edges { node { booth text by } } } }',
  ledger: '{ ledger { standing { rows facts { name } } } }',
  staff: '{ staff { edges { node { login name } } } }',
};

const FORMS: readonly (readonly [path: string, fields: Readonly<Record<string, string>>])[] = [
  ['/k/goes', { goes: 'SPOUSE' }],
  ['/k/ticks', { paper: 'none' }],
  ['/k/seen', {}],
  ['/k/question', { fact: 'bankAccounts', answer: 'yes' }],
  ['/k/take-back', { fact: 'bankAccounts', was: 'answer' }],
  ['/k/authority', { asks: '', goes: '' }],
];

/** Each of the family with their own paper: every page of theirs, and everything that their contract has. */
export async function asTheFamily(
  ear: Ear,
  url: string,
  desk: Desk,
  caseId: string,
  people: readonly string[],
): Promise<void> {
  for (const [at, personId] of people.entries()) {
    const who = `family ${String(at)}`;
    const order = await desk.query<{ case: { people: { id: string }[] } }>(
      'query ($id: ID!) { case(id: $id) { people { id } } }',
      { id: caseId },
    );
    const { code } = await paperFor(
      desk,
      caseId,
      order.case.people.findIndex(({ id }) => id === personId),
    );
    const relative = new Relative(url);
    if (!(await relative.isLetIn(code, deceased.birthDate))) throw new Error('not let in');
    const headers = { cookie: relative.cookie };
    await ear.form(who, '/k', { code, birthDate: deceased.birthDate }, { cookie: '' });
    for (const path of at === 0 ? ['/k', '/k/list', '/k/not-needed', '/k/question', '/k/nowhere'] : [])
      await ear.page(who, path, { headers });
    for (const [path, fields] of at === 0 ? FORMS : []) await ear.form(who, path, fields, headers);
    for (const path of ['/k/list', '/k/authority']) await ear.page(who, path, { headers });
    const mine = { id: caseId, me: personId };
    await ear.gql(who, 'case', `query ($id: ID!) { case(id: $id) ${CASE} }`, mine, relative.cookie);
    await ear.gql(
      who,
      'own list',
      `query ($id: ID!, $me: ID!) { case(id: $id) { procedureList(for: $me) ${everythingOf('ProcedureList')} } }`,
      mine,
      relative.cookie,
    );
    await withOwnPapers(ear, desk, { who, caseId, headers, mayEnd: at === 0 });
    await ear.gql(
      who,
      'second code',
      'mutation { makeSecondCode { __typename ... on MakeSecondCodeSuccess { url } } }',
      {},
      relative.cookie,
    );
    await ear.form(who, '/k/end', {}, headers);
  }
}

const base64 = (table: WrittenTable, write = csvInUtf8): string => Buffer.from(write(table)).toString('base64');

/** Tables that go out and come in: a department's answer sheet, its ledger, the day's notices; right ones and refused ones. */
export async function withFiles(ear: Ear, service: Overheard['service']): Promise<void> {
  const department = 'department:JUTAKU';
  const DRAW =
    'mutation ($input: DrawUpAnswerSheetInput!) { drawUpAnswerSheet(input: $input) { ... on DrawUpAnswerSheetSuccess { file name losses { line column text } } } }';
  for (const format of ['XLSX', 'CSV_UTF8', 'CSV_CP932']) {
    const { drawUpAnswerSheet: sheet } = await service.gql<{ drawUpAnswerSheet: { file: string; name: string } }>(
      DRAW,
      { input: { format, evenIfLost: true } },
      { as: department },
    );
    ear.note(department, 'name of the sheet', sheet.name);
    ear.file(department, `answer sheet ${format}`, sheet.file);
    const ANSWER =
      'mutation ($input: AnswerFromFileInput!) { answerFromFile(input: $input) { __typename ... on UserError { code message } ... on AnswerFromFileSuccess { rows { line state message } } } }';
    for (const file of [sheet.file, base64({ title: '照会', header: ['氏名'], rows: [[inLedgers.name]] })])
      await ear.gql(department, `answers ${format}`, ANSWER, { input: { file, apply: true } });
  }
  const LEDGER =
    'mutation ($input: ImportLedgerFileInput!) { importLedgerFile(input: $input) { __typename ... on UserError { code message } ... on ImportLedgerFileSuccess { people problems { line message } } } }';
  const header = ['宛名番号', '使用者氏名', 'フリガナ', '生年月日', '住所', '市営墓地の使用者'];
  const row = (grave: string) => [
    '0066001',
    inLedgers.name,
    inLedgers.kana,
    inLedgers.birthDate,
    inLedgers.address,
    grave,
  ];
  for (const [write, grave] of [
    [csvInUtf8, 'たぶん'],
    [xlsxOf, '有'],
  ] as const)
    await ear.gql('department:BOCHI', 'ledger file', LEDGER, {
      input: {
        file: base64({ title: '台帳', header, rows: [row(grave)] }, write),
        asOf: '2026-11-22',
        apply: true,
        evenIfFewer: true,
        expectedVersion: 1,
      },
    });
  const NOTICES =
    'mutation ($input: ImportNoticesInput!) { importNotices(input: $input) { __typename ... on UserError { code message } ... on ImportNoticesSuccess { rows { line state message cells { field text problem } } } } }';
  const columns = ['氏名', 'フリガナ', '生年月日', '住所', '死亡年月日', '届出人', '届出人電話番号'];
  const line = (died: string) => [
    inTheFile.name,
    inTheFile.kana,
    inTheFile.birthDate,
    inTheFile.address,
    died,
    inTheFile.notifier,
    inTheFile.telephone,
  ];
  const file = base64({ title: '本日', header: columns, rows: [line('令和8年11月31日'), line('R8.11.20')] });
  for (const lines of [[], [2, 3]]) await ear.gql('counter', 'notice file', NOTICES, { input: { file, lines } });
}

/** Silence, until mails have gone: digest, reminder, deputy, and what the counter sends. */
export async function withMails(ear: Ear, { service, clock }: Overheard, server: MailServer): Promise<void> {
  for (const code of ['JUTAKU', 'NOGYO']) {
    const input = { expectedVersion: 0, mailbox: `${code.toLowerCase()}@city.example.jp`, digestHour: '09:00' };
    const said = await service.gql(
      'mutation ($input: ChangeDeskSettingsInput!) { changeDeskSettings(input: $input) { __typename } }',
      { input },
      { as: `department:${code}` },
    );
    if (!JSON.stringify(said).includes('Success')) throw new Error(JSON.stringify(said));
  }
  for (const when of [
    '2026-11-24T09:30',
    '2026-11-27T09:30',
    '2026-11-30T09:30',
    '2026-12-01T09:30',
    '2026-12-02T09:30',
  ]) {
    clock.set(`${when}:00+09:00`);
    await service.get(SilenceKeeper).roundOnce();
  }
  await ear.gql('counter', 'reminding', 'mutation { remindLate { __typename } }');
  await service.get(SilenceKeeper).roundOnce();
  await eventually(() => Promise.resolve(expect(server.mails.length).toBeGreaterThanOrEqual(5)));
  ear.note('mail', 'bytes', server.wire());
  for (const { subject, text, html, headerLines } of server.mails)
    ear.note('mail', subject ?? '', [subject, text, html, ...headerLines.map(({ line }) => line)].join('\n'));
}
