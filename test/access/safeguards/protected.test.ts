import { KeyRing } from '../../../src/access/sealing.js';
import { markCasesOfBefore } from '../../../src/cases/protection/case-marks.js';
import { Desk, useService } from '../../support/desk.js';
import { everythingOf } from '../../support/everything.js';
import { askForPaper, paperFor, Relative } from '../../support/family.js';
import { listening } from '../../support/listening.js';
import { catalogueOf } from '../../support/service.js';
import { aFamilyAt, HIDDEN } from './families.js';
import { listsOnPaperTakeTwo } from './lists-on-paper.js';
import { Member } from './office.js';

/** Each test is named after what happened in a city (research/ux.md §6.4) and must not happen here. */
const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']), protectionList: 'unread' as const }),
);
const member = (office: string) => new Member(() => house.service, office);
const clerk = member('counter');
const officer = member('privacy-officer');
const department = member('department:SUIDO');

let url = '';
beforeAll(async () => {
  url = await listening(house.service);
});

let families = 0;
const aFamily = (given: object = {}) => aFamilyAt(house.desk, (families += 1), given);
const freshList = (lines: readonly string[] = []) => officer.read(house.clock.today(), lines);

const townSeenBy = async (who: Member, id: string) => {
  const query = 'query ($id: ID!) { case(id: $id) { deceased { town } } }';
  const seen = await who.query<{ case: { deceased: { town: string | null } } }>(query, { id });
  return seen.case.deceased.town;
};

describe('大網白里市: what was never entered protects nobody, so nobody is taken for safe', () => {
  it('without the city’s list no address is shown and no paper opens a case', async () => {
    const { id, ids } = await aFamily();
    for (const one of [clerk, officer])
      expect(await one.sees(id)).toEqual({ state: 'NOT_KNOWN', address: null, ids: [] });
    expect(await townSeenBy(clerk, id)).toBeNull();
    expect(await townSeenBy(department, id)).toBe('寄添市揚羽町');
    expect(await askForPaper(house.desk, { caseId: id, personId: ids[0] ?? '' })).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
  });

  it('with a list it is known, for a week; then nobody knows again, and what was open is closed', async () => {
    expect(await freshList()).toMatchObject({ rows: 0, added: 0, missing: 0 });
    const { id, address } = await aFamily();
    expect(await clerk.sees(id)).toEqual({ state: 'NONE', address, ids: [] });
    expect(await townSeenBy(clerk, id)).toBe('寄添市揚羽町');
    const { code } = await paperFor(house.desk, id);
    const relative = new Relative(url);
    expect(await relative.isLetIn(code)).toBe(true);
    house.clock.advance(7 * 86_400_000);
    expect(await new Relative(url).isLetIn(code)).toBe(true);
    house.clock.advance(86_400_000);
    expect(await clerk.sees(id)).toMatchObject({ state: 'NOT_KNOWN', address: null });
    expect(await new Relative(url).isLetIn(code)).toBe(false);
    await freshList();
    expect(await new Relative(url).isLetIn(code)).toBe(true);
  });

  it('a case that was never compared counts as protected, until the service has done it', async () => {
    const { id } = await aFamily();
    await house.ground.superuser(`delete from case_marks where case_id = '${id}'`);
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED', address: null });
    const done = markCasesOfBefore(house.ground.database, new KeyRing(house.ground.access.key), 'demo-city');
    await expect(done).resolves.toBe(1);
    expect(await clerk.sees(id)).toMatchObject({ state: 'NONE' });
  });
});

describe('八街市: no address without what is known of protection, in the same answer', () => {
  it.each([
    ['number', (f: Family) => `${f.number},だれか,`],
    ['name', (f: Family) => `1,${f.name},どこか`],
    ['name of a relative, written in another way', () => `2,駒鳥歌子${'々'.repeat(families)},どこか`],
    ['address, written in another way', (f: Family) => `3,だれか,寄添県寄添市 揚羽町${f.block}-5`],
  ])('the list closes the case by %s', async (_by, line) => {
    const number = String(7_000_000 + families);
    const family = await aFamily({ personNumber: number });
    expect(await clerk.sees(family.id)).toMatchObject({ state: 'NONE', address: family.address });
    await freshList([line({ ...family, number, block: String(families) })]);
    const seen = await clerk.sees(family.id);
    expect(seen).toMatchObject({ state: 'PROTECTED', address: null });
    expect(seen.ids).toHaveLength(1);
    expect(await officer.sees(family.id)).toMatchObject({ address: null });
  });

  it('a correction does not take a protection away', async () => {
    const { id, name } = await aFamily();
    await freshList([`77,${name},どこか`]);
    const { version } = await house.desk.head(id);
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '写し',
      name: '別名 さん',
    });
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED', address: null });
  });
});

interface Family {
  readonly name: string;
  readonly number: string;
  readonly block: string;
}

describe('厚木市, 徳島市: nobody’s paper, page or answer carries the address of somebody else', () => {
  it('whatever their role in the case, protected or not', async () => {
    await freshList();
    const { id, ids } = await aFamily();
    const printed: string[] = [];
    const post = async (fields: Record<string, string>) => {
      const { cookie = '' } = await house.service.headers({ as: 'counter' });
      const body = new URLSearchParams(fields);
      return (await fetch(`${url}/paper`, { method: 'POST', headers: { cookie, accept: 'text/html' }, body })).text();
    };
    for (const personId of ids) {
      const page = await post({ caseId: id, personId });
      printed.push(page);
      const code = /<dd class="big">([^<]+)</.exec(page)?.[1] ?? '';
      const relative = new Relative(url);
      expect(await relative.isLetIn(code)).toBe(true);
      printed.push(await (await relative.get('/k/list')).text());
      const whole = await relative.gql(
        `query ($id: ID!, $me: ID!) { case(id: $id) { deceased { name address } people { id name } consents { id } procedureList(for: $me) ${everythingOf('ProcedureList')} decisions ${everythingOf('Decision')} } }`,
        { id, me: personId },
      );
      expect(whole.errors).toBeUndefined();
      printed.push(JSON.stringify(whole));
    }
    for (const office of ['counter', 'department:SUIDO', 'privacy-officer', 'auditor'])
      printed.push(
        (await house.service.raw(`query ($id: ID!) { case(id: $id) ${CASE} }`, { id }, { as: office })).text,
      );
    expect(printed.length).toBe(ids.length * 3 + 4);
    expect(printed.flatMap((text) => HIDDEN.filter((word) => text.includes(word)))).toEqual([]);
  });
});

/** Everything but what every look changes: the history. */
const CASE = everythingOf('Case', ['Case.history', 'Department.procedures', 'Procedure.department', 'Consent.case']);

describe('三鷹市: a paper for a protected case takes two people, inside the system', () => {
  it('is refused to the counter alone, and given once the privacy officer agreed; once', async () => {
    await freshList();
    const { id, ids } = await aFamily();
    const [personId = ''] = ids;
    await clerk.report(id, ids[2]);
    house.clock.advance(1_000);
    expect(await askForPaper(house.desk, { caseId: id, personId })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    const approvalId = await clerk.agreed(officer, 'ONLINE_ACCESS', { caseId: id, subjectId: personId });
    expect(await askForPaper(house.desk, { caseId: id, personId: ids[1] ?? '' })).toMatchObject({
      code: 'SECOND_PERSON_NEEDED',
    });
    const { code } = await paperFor(house.desk, id);
    expect(await new Relative(url).isLetIn(code)).toBe(true);
    expect(await askForPaper(house.desk, { caseId: id, personId })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(approvalId).not.toBe('');
  });

  listsOnPaperTakeTwo(
    house,
    () => url,
    () => (families += 1),
  );

  it('what was agreed to holds for what was known: with the next report paper, session and agreement end', async () => {
    await freshList();
    const { id, ids } = await aFamily();
    const [personId = ''] = ids;
    await clerk.report(id);
    house.clock.advance(1_000);
    await clerk.agreed(officer, 'ONLINE_ACCESS', { caseId: id, subjectId: personId });
    const { code } = await paperFor(house.desk, id);
    const relative = new Relative(url);
    expect(await relative.isLetIn(code)).toBe(true);
    await clerk.agreed(officer, 'ONLINE_ACCESS', { caseId: id, subjectId: personId });
    const toSee = await clerk.agreed(officer, 'SHOW_ADDRESS', { caseId: id });
    house.clock.advance(1_000);
    await clerk.report(id, personId, 'この紙の人から逃れている');
    expect(await relative.isIn()).toBe(false);
    expect(await new Relative(url).isLetIn(code)).toBe(false);
    expect(await askForPaper(house.desk, { caseId: id, personId })).toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    expect(await clerk.show(toSee)).toMatchObject({ code: 'APPROVAL_OVER' });
  });
});

describe('丹波市: nobody who need not know learns that there is a protection', () => {
  it('a department is answered the same to the byte, before and after, history included', async () => {
    await freshList();
    const { id, ids } = await aFamily();
    const read = async () => {
      const whole = await house.service.raw(
        `query ($id: ID!) { case(id: $id) ${CASE} cases { edges { node { id deceased { address } protection { state } } } } }`,
        { id },
        { as: 'department:SUIDO' },
      );
      return whole.text;
    };
    const acts = async () => {
      const { case: found } = await department.query<{
        case: {
          history: {
            edges: { node: { act: string; refused: string | null; fields: string[]; by: { role: string } } }[];
          };
        };
      }>(
        'query ($id: ID!) { case(id: $id) { history(first: 100) { edges { node { act refused fields by { role } } } } } }',
        { id },
      );
      return found.history.edges.map(({ node }) => node);
    };
    const before = await read();
    await clerk.report(id, ids[2]);
    await askForPaper(house.desk, { caseId: id, personId: ids[0] ?? '' });
    await clerk.query('mutation ($input: RecordPaperInput!) { recordPaper(input: $input) { __typename } }', {
      input: { caseId: id, kind: 'LIST', key: 'refused', personId: ids[0] },
    });
    await clerk.agreed(officer, 'PAPER_LIST', { caseId: id, subjectId: ids[0] });
    await clerk.breakGlass({ caseId: id, personId: null, reason: '急ぎ' });
    expect(await read()).toBe(before);
    expect(before).toContain('"address":"寄添市揚羽町"');
    await officer.sees(id);
    await clerk.sees(id);
    for (const { act, refused, fields, by } of await acts()) {
      expect(by.role).not.toBe('privacy-officer');
      if (by.role !== 'department') expect(fields).toEqual([]);
      expect(['registerDeathNotice', 'read', 'list', 'issueAccessPaper']).toContain(act);
      expect(refused).toBeNull();
    }
    expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED' });
  });

  it('the family’s door says of a paper that is held what it says of a code that nobody has', async () => {
    await freshList();
    const { id, ids } = await aFamily();
    const { code } = await paperFor(house.desk, id);
    const relative = new Relative(url);
    await relative.open(code);
    expect(await relative.isIn()).toBe(true);
    await clerk.report(id, ids[2]);
    expect(await relative.isIn()).toBe(false);
    const held = await new Relative(url).open(code);
    const unknown = await new Relative(url).open('7H4K-92MX'.replace('X', '8'));
    const wrongDate = await new Relative(url).open(code, '1939-01-01');
    expect(held.status).toBe(wrongDate.status);
    expect(await held.text()).toBe(await wrongDate.text());
    expect(unknown.status).toBeGreaterThanOrEqual(400);
    const { accessPapers } = (
      await clerk.query<{ case: { accessPapers: { state: string }[] } }>(
        'query ($id: ID!) { case(id: $id) { accessPapers { state } } }',
        { id },
      )
    ).case;
    expect(accessPapers).toEqual([{ state: 'HELD' }]);
  });

  it('even a session that goes past the door sees nothing of a protected case', async () => {
    await freshList();
    const { id, ids } = await aFamily();
    const operation = () =>
      house.service.operation({ municipality: 'demo-city', role: 'family', case: id, person: ids[0] ?? '' });
    const count = async () => {
      const one = operation();
      const { scope } = await one.loaders();
      const [row] = await scope.tx.query<{ n: number }>('select count(*)::int as n from cases');
      await one.end();
      return row?.n;
    };
    expect(await count()).toBe(1);
    await clerk.report(id);
    expect(await count()).toBe(0);
  });

  it('the desk of the family sees no list of theirs either way', async () => {
    await freshList();
    const { id } = await aFamily();
    const before = await new Desk(house.service).list(id);
    await clerk.report(id);
    expect(await new Desk(house.service).list(id)).toEqual(before);
  });
});
