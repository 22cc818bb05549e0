import type * as contract from '../../../src/contract/generated.js';
import { aDeceased, aPerson, type Facts, type LedgerLine } from '../../builders.js';
import { Caller } from '../../support/callers.js';
import { type Desk, useService } from '../../support/desk.js';
import { few } from '../../support/catalogues.js';

const house = useService({ catalogue: few('SHIMIN', 'BOCHI', 'JUTAKU', 'FUKUSHI', 'SHIMINZEI') });
const FACTS = `query ($id: ID!) { case(id: $id) { facts { standing known onlyByCorrection fact { name }
  statements { source by department value given settled counts } earlier { source by value } } } }`;
const deceased = aDeceased({ personNumber: '123456' });
const line = (facts: Facts): LedgerLine => ({ ...deceased, facts });
const sister = { name: '駒鳥 歌子', address: '遠見市巣箱町6番', telephone: '0900-123-4567' };

const [YES, NO] = ['市営墓地の使用者だった', '市営墓地の使用者ではなかった'];

async function factsFor(desk: Desk, id: string): Promise<ReadonlyMap<string, contract.KnownFact>> {
  const { case: found } = await desk.query<{ case: { facts: contract.KnownFact[] } }>(FACTS, { id });
  return new Map(found.facts.map((one) => [one.fact.name, one]));
}

describe('what was said of a case', () => {
  let id = '';
  beforeAll(async () => {
    const { desk } = house;
    await Promise.all([
      desk.as('BOCHI').import('BOCHI', [line({ municipalGraveUser: true })]),
      desk.as('SHIMINZEI').import('SHIMINZEI', [line({ residentTaxLiability: true })]),
      desk.as('FUKUSHI').import('FUKUSHI', [line({ noKin: true })]),
    ]);
    id = await desk.register({ deceased, people: [aPerson(sister)] });
    await house.quiet();
  });

  it('stands there with its source, to the counter in words', async () => {
    const facts = await factsFor(house.desk, id);
    expect(facts.get('deathDate')).toMatchObject({
      standing: 'SETTLED',
      onlyByCorrection: true,
      statements: [{ source: 'REGISTER', by: '届出・住民基本台帳', counts: true }],
    });
    expect(facts.get('municipalGraveUser')).toMatchObject({
      standing: 'SETTLED',
      known: YES,
      onlyByCorrection: false,
      statements: [{ source: 'LEDGER', department: 'BOCHI', value: YES, given: true }],
    });
    expect((await factsFor(house.desk.in('en'), id)).get('municipalGraveUser')?.known).toBe(
      'a municipal grave was in their name',
    );
  });

  it('in a contradiction both say what they said, first of all; settling ends it, and settling otherwise undoes that', async () => {
    await house.desk.record(id, { municipalGraveUser: false });
    await house.quiet();
    const facts = await factsFor(house.desk, id);
    expect([...facts.keys()][0]).toBe('municipalGraveUser');
    expect(facts.get('municipalGraveUser')).toMatchObject({ standing: 'CONFLICT' });
    expect(facts.get('municipalGraveUser')?.statements.map(({ source, value }) => [source, value])).toEqual(
      expect.arrayContaining([
        ['FAMILY', NO],
        ['LEDGER', YES],
      ]),
    );
    for (const [value, words] of [
      [false, NO],
      [true, YES],
    ] as const) {
      await house.desk.record(id, { municipalGraveUser: value }, 'SHOWN', true);
      await house.quiet();
      const settled = (await factsFor(house.desk, id)).get('municipalGraveUser');
      expect(settled).toMatchObject({ standing: 'SETTLED', known: words });
      expect(settled?.statements.map(({ source, counts }) => [source, counts])).toEqual(
        expect.arrayContaining([
          ['SHOWN', true],
          ['FAMILY', false],
          ['LEDGER', false],
        ]),
      );
    }
    expect((await factsFor(house.desk, id)).get('municipalGraveUser')?.earlier).toContainEqual({
      source: 'SHOWN',
      by: 'ご家族にお見せいただいた書類',
      value: NO,
    });
  });

  it('a department reads the facts that it is asked for, and nothing of what was said before', async () => {
    const facts = await factsFor(house.desk.as('BOCHI'), id);
    expect(
      facts
        .get('municipalGraveUser')
        ?.statements.map(({ source }) => source)
        .sort(),
    ).toEqual(['FAMILY', 'LEDGER', 'SHOWN']);
    expect(facts.get('municipalGraveUser')?.earlier).toEqual([]);
    expect([...facts.keys()]).not.toContain('deathDate');
    expect([...(await factsFor(house.desk.as('JUTAKU'), id)).keys()]).not.toContain('municipalGraveUser');
  });

  it('what a department tells only the person concerned never leaves it, even as a signal', async () => {
    const own = await factsFor(house.desk.as('FUKUSHI'), id);
    expect(own.get('noKin')).toMatchObject({
      standing: 'CONFLICT',
      statements: expect.arrayContaining([expect.objectContaining({ source: 'LEDGER' })]),
    });
    expect((await factsFor(house.desk.as('SHIMINZEI'), id)).get('residentTaxLiability')).toMatchObject({
      statements: [{ source: 'LEDGER', department: 'SHIMINZEI', value: expect.stringMatching(/./) }],
    });
    expect((await factsFor(house.desk, id)).get('noKin')?.statements.map(({ source }) => source)).toEqual(['REGISTER']);
    for (const desk of [house.desk, house.desk.as('BOCHI')]) {
      const { text } = await desk.raw(FACTS, { id });
      expect(text).toContain('BOCHI');
      expect(text).not.toMatch(/SHIMINZEI|residentTaxLiability|FUKUSHI/);
    }
  });

  it('the family reads none of it, and no living person stands in it', async () => {
    const { people } = (
      await house.desk.query<{ case: { people: { id: string }[] } }>(
        'query ($id: ID!) { case(id: $id) { people { id } } }',
        { id },
      )
    ).case;
    const relative = Caller.family(house.service, 'demo-city', id, people[0]?.id ?? '');
    const read = await relative.ask(FACTS, { id });
    expect(read).toMatchObject({ data: { case: { facts: [] } } });
    for (const desk of [house.desk, house.desk.as('BOCHI')]) {
      const { text } = await desk.raw(FACTS, { id });
      for (const word of Object.values(sister)) expect(text).not.toContain(word);
    }
  });
});

describe('what became of a notice', () => {
  const CHANGES = `query ($id: ID!) { case(id: $id) { changes { kind by reason cause corrected { name was is } } } }`;
  const changesFor = async (desk: Desk, id: string) =>
    (await desk.query<{ case: { changes: contract.CaseChange[] } }>(CHANGES, { id })).case.changes;

  it('has the end of a case and its new beginning, each with its reason', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const send = async (name: string, more: object) => {
      const { version } = await house.desk.head(id);
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      await house.desk.query(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, {
        input: { caseId: id, expectedVersion: version, ...more },
      });
    };
    await send('closeCase', { reason: 'お手続きが済みました', despiteOpen: true });
    await send('reopenCase', { reason: 'ご家族から電話' });
    expect((await changesFor(house.desk, id)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['REOPENED', 'ご家族から電話'],
      ['CLOSED', 'お手続きが済みました'],
      ['REGISTERED', null],
    ]);
  });

  it('stands there newest first, with what was and what is, and an address nowhere', async () => {
    const id = await house.desk.register({ deceased: { name: '山田 太朗', address: '寄添市本町1番' } });
    await house.quiet();
    const { version } = await house.desk.head(id);
    await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      cause: 'OUR_SLIP',
      evidence: '死亡届の写し',
      name: '山田 太郎',
      address: '寄添市本町2番',
    });
    await house.desk.accept('voidDeathNotice', {
      caseId: id,
      expectedVersion: version + 1,
      reason: '同姓同名の別の方',
    });
    const changes = await changesFor(house.desk, id);
    expect(changes).toEqual([
      { kind: 'VOIDED', by: 'counter', reason: '同姓同名の別の方', cause: null, corrected: [] },
      {
        kind: 'CORRECTED',
        by: 'counter',
        reason: '死亡届の写し',
        cause: 'OUR_SLIP',
        corrected: [
          { name: 'name', was: '山田 太朗', is: '山田 太郎' },
          { name: 'address', was: null, is: null },
        ],
      },
      { kind: 'REGISTERED', by: null, reason: null, cause: null, corrected: [] },
    ]);
    expect(await changesFor(house.desk.as('BOCHI'), id)).toEqual([]);
    const confirming = (await house.desk.questions(id)).filter(({ confirms }) => confirms === 'UNDONE');
    expect(confirming.length).toBeGreaterThan(0);
    // Each of them, and as often as it was asked before: of a department that tells nobody, the counter hears it all the same.
    for (const { id: questionId, version: expectedVersion } of confirming)
      await house.desk.accept('answerQuestion', { questionId, expectedVersion });
    expect((await house.desk.questions(id)).filter(({ confirms }) => confirms === 'UNDONE')).toEqual([]);
  });
});
