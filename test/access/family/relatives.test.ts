import type * as contract from '../../../src/contract/generated.js';
import { aNotice } from '../../builders.js';
import { useTestDatabase } from '../../support/database.js';
import { DECISION, Desk, itemsOf, LIST, QUESTION, quiet } from '../../support/desk.js';
import { everythingOf } from '../../support/everything.js';
import { paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { type Overheard, startOverheard } from '../../support/overheard.js';
import { departmentsAdd, FOR_HOST, NOTE, noteTo, OWN_PAPER } from './what-departments-add.js';

/** Two of one family, and the person who died: words that stand nowhere else. */
const deceased = {
  name: '鷺沼 鶴吉',
  kana: 'サギヌマ ツルキチ',
  birthDate: '1931-04-27',
  address: '寄添市鳥居町九丁目8番7号',
  personNumber: '7788990022',
};
const sister = { name: '駒鳥 歌子', address: '遠見市巣箱町6番', telephone: '0900-123-4567', relation: 'child' };
const brother = { name: '鵜飼 舟彦', address: '浜辺市網代町3番', telephone: '0900-765-4321', relation: 'child' };
const WORDS_OF = ({ name, address, telephone }: typeof sister) => [name, ...name.split(' '), address, telephone];

let heard: Overheard | undefined;
afterAll(() => heard?.service.close());
const ground = useTestDatabase();
let [id, url] = ['', ''];
const service = () => {
  if (!heard) throw new Error('the service is there only while tests run');
  return heard.service;
};
const desk = () => new Desk(service());
const codes: string[] = [];
let [first, other]: Relative[] = [];

const PARTS: Readonly<Record<string, string>> = {
  head: `id number status version registeredAt deceased ${everythingOf('Deceased')} people ${everythingOf('Person', ['Person.hasAddress', 'Person.telephoneFrom', 'Person.telephoneNotedOn'])} accessPapers ${everythingOf('AccessPaper')}`,
  questions: `questions ${QUESTION}`,
  decisions: `decisions ${DECISION}`,
  list: `procedureList ${LIST}`,
};
/** Everything that the contract offers of the case, as this relative gets it, and every page. */
async function everythingFor(relative: Relative | undefined): Promise<string> {
  const answers = Object.values(PARTS).map((part) =>
    relative?.gql(`query ($id: ID!) { case(id: $id) { ${part} } }`, { id }),
  );
  const pages = ['/k', '/k/list', '/k/question', '/k/authority', '/k/end', '/sign-in'].map(async (path) =>
    (await relative?.get(path))?.text(),
  );
  return JSON.stringify(await Promise.all([...answers, ...pages]));
}
const ask = <Data>(relative: Relative | undefined, query: string): Promise<Data> =>
  service().gql<Data>(query, { id }, { as: 'nobody', cookie: relative?.cookie ?? '' });
const caseFor = async (relative: Relative | undefined, part: string): Promise<Partial<contract.Case>> =>
  (
    await ask<{ case: Partial<contract.Case> }>(
      relative,
      `query ($id: ID!) { case(id: $id) { ${PARTS[part] ?? part} } }`,
    )
  ).case;

beforeAll(async () => {
  heard = await startOverheard(ground, {});
  url = await listening(service());
  const people = [
    { roles: ['NOTIFIER' as const], ...sister },
    { roles: ['FUNERAL_HOST' as const], ...brother },
  ];
  id = (await desk().accept('registerDeathNotice', aNotice({ deceased, people }))).case.id;
  await quiet(ground, 30_000);
  await departmentsAdd(desk(), id, brother);
  await desk().record(id, { bankAccounts: true });
  await quiet(ground, 30_000);
  [first, other] = [new Relative(url), new Relative(url)];
  for (const [at, relative] of [first, other].entries()) {
    const { code } = await paperFor(desk(), id, at);
    codes.push(code);
    await relative?.open(code, deceased.birthDate);
  }
}, 120_000);

describe('two of one family', () => {
  it('see themselves and nothing of each other, in no answer and on no page', async () => {
    const [ofSister, ofBrother] = await Promise.all([everythingFor(first), everythingFor(other)]);
    expect(ofSister).toContain(sister.name);
    expect(ofBrother).toContain(brother.name);
    expect(WORDS_OF(brother).filter((word) => ofSister.includes(word))).toEqual([]);
    expect(WORDS_OF(sister).filter((word) => ofBrother.includes(word))).toEqual([]);
  });

  it('see their own list on a computer where somebody of the staff is signed in, and leave their own line in the audit', async () => {
    const staff = (await service().headers({ as: 'counter' })).cookie ?? '';
    const read = async (path: string, headers = {}) => (await first?.get(path, headers))?.text();
    const both = { cookie: `${staff}; ${first?.cookie ?? ''}` };
    const [before] = await ground.superuser('select max(id) as id from audit');
    for (const path of ['/k/list', '/k/not-needed']) expect(await read(path, both)).toBe(await read(path));
    const roles = await ground.superuser(
      `select distinct role from audit where id > $1 and act = 'read' and case_id = $2`,
      [before?.['id'], id],
    );
    expect(roles).toEqual([{ role: 'family' }]);
  });

  it('see not even their own address and telephone number, nor where the person who died lived', async () => {
    for (const relative of [first, other]) {
      const text = await everythingFor(relative);
      const hidden = [sister, brother].flatMap(({ address, telephone }) => [address, telephone]);
      expect(
        [...hidden, deceased.address, '鳥居町', deceased.personNumber].filter((word) => text.includes(word)),
      ).toEqual([]);
    }
  });

  it('see name and dates of the person who died, the list, and no question', async () => {
    const head = await caseFor(first, 'head');
    expect(head).toMatchObject({
      version: 0,
      accessPapers: [],
      deceased: {
        name: deceased.name,
        kana: deceased.kana,
        birthDate: deceased.birthDate,
        address: null,
        personNumber: null,
      },
      people: [{ name: sister.name, roles: ['NOTIFIER'], relation: 'child' }],
    });
    expect((await caseFor(first, 'questions')).questions).toEqual([]);
    const list = (await caseFor(first, 'list')).procedureList;
    expect(list && itemsOf(list).length).toBeGreaterThan(10);
    expect(list?.openPoints.length).toBeGreaterThan(0);
    for (const point of list?.openPoints ?? []) expect(point.ownerName).not.toBe('');
  });

  it('each see their own list: who certainly may not do a thing does not find it', async () => {
    const [sisters, brothers] = await Promise.all([caseFor(first, 'list'), caseFor(other, 'list')]);
    const counter = await desk().list(id, { person: (await caseFor(other, 'head')).people?.[0]?.id ?? '' });
    const codesOf = (list: contract.ProcedureList | undefined) =>
      (list ? itemsOf(list) : []).map(({ procedure }) => procedure.code);
    expect(codesOf(brothers.procedureList)).toEqual(codesOf(counter));
    expect(codesOf(sisters.procedureList)).not.toEqual(codesOf(brothers.procedureList));
    const mine = (list: contract.ProcedureList | undefined) => (list ? itemsOf(list) : []).map(({ mayDo }) => mayDo);
    expect(mine(brothers.procedureList)).toContain('YES');
  });

  it('read in no reason what one of them told the counter, nor that two of them said different things', async () => {
    const facts = { farmlandOwner: true, bankAccounts: true };
    await desk().record(id, facts);
    await quiet(ground, 30_000);
    const reasonsFor = async (read: Promise<Partial<contract.Case>>) =>
      new Map((await read).decisions?.map(({ procedure, reason }) => [procedure.code, reason]));
    const [ofCounter, ofFamily] = [await desk().decisions(id), await reasonsFor(caseFor(first, 'decisions'))];
    const told = [...ofCounter].filter(([, { reason }]) => reason.includes('農地を持っていた')).map(([code]) => code);
    expect(told.length).toBeGreaterThan(0);
    for (const code of told)
      expect([code, ofFamily.get(code)]).toEqual([code, 'うかがったことから、お手続きがあります。']);
    expect(JSON.stringify([...ofFamily])).not.toContain('農地を持って');
    // A second answer to the same: the counter is told that they differ, the family is not.
    await desk()
      .as('NOGYO')
      .send('recordFacts', {
        caseId: id,
        source: 'DEPARTMENT',
        facts: [{ name: 'farmlandOwner', value: false }],
      });
    await quiet(ground, 30_000);
    const [counters, familys] = [await desk().list(id), (await caseFor(first, 'list')).procedureList];
    const torn = (list?: contract.ProcedureList) =>
      list?.openPoints.filter(({ contradiction }) => contradiction).length;
    expect(torn(counters)).toBeGreaterThan(0);
    expect(torn(familys)).toBe(0);
    expect(JSON.stringify(familys)).not.toContain('二つの答え');
  });

  it('can’t ask for the list of the other, nor for one of before', async () => {
    const { people = [] } = await caseFor(other, 'head');
    for (const args of [`for: "${people[0]?.id ?? ''}"`, 'revision: 1']) {
      const answer = await first?.gql(`query ($id: ID!) { case(id: $id) { procedureList(${args}) { revision } } }`, {
        id,
      });
      expect(answer?.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  it('read that a department has still something to find out, and nobody’s words', async () => {
    const list = (await caseFor(first, 'list')).procedureList;
    const item = list && itemsOf(list).find(({ procedure }) => procedure.code === 'SHIMIN-HOUSEHOLD-HEAD');
    expect(item?.reason).toBe('担当の課で、まだ確かめることがあります。窓口でお話しします。');
    const { decisions = [] } = await caseFor(first, 'decisions');
    expect(decisions.length).toBeGreaterThan(10);
    expect(decisions.every(({ ruling }) => ruling === null)).toBe(true);
    expect((await desk().decision(id, 'SHIMIN-HOUSEHOLD-HEAD')).ruling?.reason).toContain(brother.name);
  });

  it('read what a department added only at what is theirs to do, and nowhere the name of the other', async () => {
    const at = async (relative: Relative | undefined, code: string) => {
      const list = (await caseFor(relative, 'list')).procedureList;
      return list && itemsOf(list).find(({ procedure }) => procedure.code === code)?.departmentNotes;
    };
    expect([await at(other, FOR_HOST), await at(first, FOR_HOST)]).toEqual([[NOTE], []]);
    expect([await at(other, 'SHIMIN-SEAL'), await at(first, 'SHIMIN-SEAL')]).toEqual([[noteTo(brother)], []]);
    const [ofBrother, ofSister] = await Promise.all([everythingFor(other), everythingFor(first)]);
    for (const words of [NOTE, OWN_PAPER])
      expect([ofBrother.includes(words), ofSister.includes(words)]).toEqual([true, false]);
    // A paper of the catalogue tells nothing of anybody: whoever goes must know of it.
    const papers = (await caseFor(first, 'list')).procedureList?.bring.flatMap((line) => line.papers);
    expect(papers).toContain('pension-certificate');
  });

  it('read it on the page of the list and in the bag of papers', async () => {
    const page = (await (await other?.get('/k/list'))?.text()) ?? '';
    expect(page.split(NOTE)).toHaveLength(2);
    expect(page).toContain(`<b>${OWN_PAPER}`);
  });

  it('see of closed departments the one line, as the counter does', async () => {
    const list = (await caseFor(first, 'list')).procedureList;
    expect(list?.closedLines).toEqual((await desk().list(id)).closedLines);
    const closed = (list ? itemsOf(list) : []).filter(({ procedure }) => procedure.disclosure !== 'OPEN');
    expect(closed.map(({ procedure }) => procedure.code)).toEqual([]);
  });

  it('find no other case, by whatever id', async () => {
    const strange = await desk().register();
    for (const wanted of [strange, '00000000-0000-4000-8000-000000000001', 'nothing'])
      expect(await first?.gql('query ($id: ID!) { case(id: $id) { number } }', { id: wanted })).toEqual({
        data: { case: null },
      });
  });
});

describe('a second code', () => {
  const MAKE = `mutation { result: makeSecondCode { __typename ... on MakeSecondCodeSuccess { code url until } ... on UserError { code message } } }`;
  interface Made {
    readonly __typename: string;
    readonly code: string;
    readonly url: string;
    readonly until: string;
  }
  const make = async (relative: Relative | undefined): Promise<Made> =>
    (await ask<{ result: Made }>(relative, MAKE)).result;

  it('opens the list and shows no living person’s name, not even of who made it', async () => {
    const { code, url: link } = await make(first);
    codes.push(code);
    expect(link).toBe(`http://127.0.0.1/k#${code.replace('-', '')}`);
    const guest = new Relative(url);
    expect(await guest.isLetIn(code, deceased.birthDate)).toBe(true);
    const text = await everythingFor(guest);
    expect([...WORDS_OF(sister), ...WORDS_OF(brother)].filter((word) => text.includes(word))).toEqual([]);
    const [own, guests] = await Promise.all([caseFor(first, 'list'), caseFor(guest, 'list')]);
    const withoutNotes = (key: string, value: unknown) => (key === 'departmentNotes' ? [] : value);
    expect(guests.procedureList).toEqual(JSON.parse(JSON.stringify(own.procedureList, withoutNotes)));
    expect(await caseFor(guest, 'decisions')).toEqual({ decisions: [] });
    expect(await caseFor(guest, 'head')).toMatchObject({ people: [] });
  });

  it('makes no third', async () => {
    const guest = new Relative(url);
    await guest.open((await make(first)).code, deceased.birthDate);
    expect(await make(guest)).toMatchObject({ __typename: 'NotAllowed', code: 'NOT_ALLOWED' });
  });

  it('ends when its holder makes another, and with the paper that it was made from', async () => {
    const guest = new Relative(url);
    await guest.open((await make(other)).code, deceased.birthDate);
    const next = await make(other);
    expect(await guest.isIn()).toBe(false);
    expect(await guest.isLetIn(next.code, deceased.birthDate)).toBe(true);
    await paperFor(desk(), id, 1);
    expect([await guest.isIn(), await other?.isIn(), await first?.isIn()]).toEqual([false, false, true]);
  });

  it('is shown to the counter as made by the holder, and no code of anybody is', async () => {
    const { text } = await desk().raw(
      `query ($id: ID!) { case(id: $id) { accessPapers ${everythingOf('AccessPaper')} } }`,
      { id },
    );
    const { data }: { data: { case: { accessPapers: contract.AccessPaper[] } } } = JSON.parse(text);
    const valid = data.case.accessPapers.filter(({ state }) => state === 'VALID');
    expect(valid.map(({ person: { name }, second, rights }) => [name, second, rights]).sort()).toEqual(
      [
        [sister.name, false, 'WHOLE'],
        [sister.name, true, 'LIST'],
        [brother.name, false, 'WHOLE'],
      ].sort(),
    );
    for (const code of codes) expect(text).not.toContain(code);
  });

  it('is nobody else’s to make: neither the counter nor a department', async () => {
    for (const as of ['counter', 'department:SHIMIN']) {
      const { text } = await service().raw(MAKE, {}, { as });
      expect(text).toContain('NotAllowed');
    }
  });
});

describe('the codes', () => {
  it('stand in no table, no log line and no address that a server sees', async () => {
    const tables = await ground.superuser(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`,
    );
    const rows: string[] = [];
    for (const { name } of tables)
      rows.push(
        ...(await ground.superuser(`select t::text as row from ${String(name)} t`)).map(({ row }) => String(row)),
      );
    const everything = [...rows, ...(heard?.lines ?? [])].join('\n');
    expect(everything).toContain(id);
    expect(codes.length).toBeGreaterThanOrEqual(3);
    for (const code of codes)
      for (const form of [code, code.replace('-', '')]) {
        expect(everything).not.toContain(form);
        expect(everything).not.toContain(Buffer.from(form).toString('hex'));
      }
  });

  it('of two papers with one birthday have nothing in common', async () => {
    const [one, two] = [await desk().register(), await desk().register()];
    for (const caseId of [one, two]) await paperFor(desk(), caseId);
    const tokens = await ground.superuser(
      'select birth_date::text as token from access_papers where case_id in ($1, $2)',
      [one, two],
    );
    expect(new Set(tokens.map(({ token }) => token)).size).toBe(2);
  });
});
