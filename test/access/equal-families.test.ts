import { aDeceased, type Facts, type LedgerLine } from '../builders.js';
import { DECISION, LIST, QUESTION, useService } from '../support/desk.js';
import { everythingOf } from '../support/everything.js';
import { somethingOf, secretsOf } from '../support/private-facts.js';
import { realCatalogue } from '../support/service.js';
import { size } from '../support/sizes.js';

const secrets = secretsOf(realCatalogue());
const departments = realCatalogue().departments.filter(({ outside }) => !outside);
/** What everybody may know of all of them, so that premiums and payments are a question at all. */
const openFacts: Readonly<Record<string, Facts>> = {
  KOKUHO: { healthInsurance: 'kokuho', kokuhoEnrolledMonths: 100 },
  KAIGO: { ltcInsured: 'cat1' },
};
const WHOLE = `query ($id: ID!) { case(id: $id) {
  id number status version registeredAt deceased { deathDate registerState } people { id roles relation }
  questions ${QUESTION} decisions ${DECISION} procedureList ${LIST} facts ${everythingOf('KnownFact')}
  required: decisions(outcome: REQUIRED) { procedure { code } } toConfirm: decisions(outcome: TO_CONFIRM) { procedure { code } } } }`;

/** What differs between two cases because they are two: ids, numbers of cases, moments. Everything else stays. */
const normalised = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/"20\d\d-\d{4}"/g, '"NUMBER"')
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"MOMENT"');

/**
 * Of half of the families every department that keeps something to itself finds something, of the other half nothing.
 * Nobody outside of it can tell one kind from the other.
 */
describe('families of whom a department knows a secret look like families of whom it knows none', () => {
  const house = useService();
  const ids = { something: new Array<string>(), nothing: new Array<string>() };
  /** Fifty families in the proof, each of them read by every department; ten in everyday runs, of which a department reads four. */
  const each = size(5, 25);

  beforeAll(async () => {
    const people = Array.from({ length: 2 * each }, () => aDeceased({ birthDate: '1960-03-02' }));
    for (const { code } of departments.filter(({ connector }) => connector === 'ledger')) {
      const secret = secrets.get(code) ?? [];
      const lines = people.flatMap((person, index): LedgerLine[] => {
        const facts = { ...openFacts[code], ...(index % 2 === 0 ? somethingOf(secret, index / 2) : {}) };
        return Object.keys(facts).length > 0 ? [{ ...person, facts }] : [];
      });
      await house.desk.as(code).import(code, lines);
    }
    for (const [index, deceased] of people.entries())
      ids[index % 2 === 0 ? 'something' : 'nothing'].push(await house.desk.register({ deceased }));
    await house.quiet(60_000);
  }, 180_000);

  const answers = async (actor: string | null, cases: readonly string[]) => {
    const desk = actor === null ? house.desk : house.desk.as(actor);
    const texts: string[] = [];
    for (const id of cases) texts.push(normalised((await desk.raw(WHOLE, { id })).text));
    return new Set(texts);
  };

  it('there are secrets to keep: each such department tells its own people apart', async () => {
    // Nobody here is old enough for KOUKI, whose rows are those of KOKUHO.
    const keeping = [...secrets].filter(([code, facts]) => facts.length > 0 && code !== 'KOUKI').map(([code]) => code);
    expect(keeping.length).toBeGreaterThan(8);
    const same = [];
    for (const code of keeping) {
      const [one] = await answers(code, ids.something.slice(0, 1));
      const [other] = await answers(code, ids.nothing.slice(0, 1));
      if (one === other) same.push(code);
    }
    expect(same).toEqual([]);
  });

  it('the counter reads the same of all of them, byte for byte', async () => {
    const all = await answers(null, [...ids.something, ...ids.nothing]);
    expect(all.size).toBe(1);
    expect([...all][0]).not.toContain('"errors"');
  }, 120_000);

  it.each(departments.map(({ code }) => code).filter((code) => (secrets.get(code) ?? []).length === 0))(
    'so does %s',
    async (code) => {
      const read = size(2, each);
      const all = await answers(code, [...ids.something.slice(0, read), ...ids.nothing.slice(0, read)]);
      expect(all.size).toBe(1);
      expect([...all][0]).not.toContain('"errors"');
    },
    size(30_000, 300_000),
  );

  it(
    'departments with secrets of their own learn nothing of those of others',
    async () => {
      const withSecrets = [...secrets].filter(([, facts]) => facts.length > 0).map(([code]) => code);
      for (const code of withSecrets.slice(0, size(3, withSecrets.length))) {
        const own = departments.find((one) => one.code === code)?.secrecyGroup;
        const pairs = Array.from({ length: size(1, each) }, () => [aDeceased(), aDeceased()] as const);
        for (const other of departments.filter(
          ({ connector, secrecyGroup }) => connector === 'ledger' && secrecyGroup !== own,
        )) {
          const secret = secrets.get(other.code) ?? [];
          const lines = pairs.map(([one], turn) => ({ ...one, facts: somethingOf(secret, turn) }));
          if (secret.length > 0) await house.desk.as(other.code).import(other.code, lines);
        }
        const cases: string[] = [];
        for (const deceased of pairs.flat()) cases.push(await house.desk.register({ deceased }));
        await house.quiet(60_000);
        expect([code, (await answers(code, cases)).size]).toEqual([code, 1]);
      }
    },
    size(300_000, 1_800_000),
  );

  it('two of one name in a ledger that is closed as a whole look like none', async () => {
    const two = { name: '山本 実', birthDate: '1950-10-10', facts: { disabilityHandbooks: ['physical'] } };
    const person = { name: two.name, birthDate: two.birthDate, personNumber: null, address: null };
    await house.desk.as('SHOGAI').import('SHOGAI', [
      { ...two, personNumber: '61' },
      { ...two, personNumber: '62' },
    ]);
    const doubtful = await house.desk.register({ deceased: person });
    const unknown = await house.desk.register({ deceased: { ...person, name: '山元 実', kana: 'べつ じん' } });
    await house.quiet();
    expect((await answers(null, [doubtful, unknown])).size).toBe(1);
    // What moves only where somebody still waits: a visit soon, the next table of the department, the one before it again.
    for (const caseId of [doubtful, unknown])
      await house.desk.query('mutation ($input: PlanVisitInput!) { planVisit(input: $input) { __typename } }', {
        input: { caseId, day: '2026-11-25' },
      });
    await house.desk.as('SHOGAI').import('SHOGAI', [
      { ...two, personNumber: '61' },
      { ...two, personNumber: '62' },
    ]);
    await house.quiet();
    expect((await answers(null, [doubtful, unknown])).size).toBe(1);
    // It was asked once more, or nothing was shown here.
    const rounds = await house.ground.superuser(
      `select round from questions where department = 'SHOGAI' and case_id = any($1::uuid[]) order by round`,
      [[doubtful, unknown]],
    );
    expect(rounds).toEqual([{ round: 1 }, { round: 2 }]);
  });

  it('somebody over 75 who is not in the ledger of 後期 is not called a recipient of public assistance', async () => {
    await house.desk.as('KOUKI').import('KOUKI');
    const id = await house.desk.register({ deceased: { birthDate: '1940-05-06' } });
    await house.quiet();
    expect((await house.desk.decision(id, 'KOUKI-LOSS')).outcome).toBe('NOT_REQUIRED');
    const told = await Promise.all(
      [house.desk, house.desk.in('en'), house.desk.as('IRYO')].map(
        async (desk) => (await desk.raw(WHOLE, { id })).text,
      ),
    );
    expect(told.join()).not.toMatch(/生活保護(により|による|を受け)|under public assistance/);
  });

  it('the list of all cases has the same lines in the same order for both kinds', async () => {
    const { text } = await house.desk.raw('{ cases(first: 100) { edges { node { id number status version } } } }');
    const kinds = normalised(text).match(/"status":"\w+","version":\d+/g);
    expect(new Set(kinds).size).toBe(1);
  });

  it('neither kind differs in how much was stored: revisions, numbers, versions', async () => {
    const counted = await house.ground.superuser(
      `select c.id, c.version, (select count(*)::int from list_revisions r where r.case_id = c.id) as revisions,
              (select count(*)::int from item_numbers n where n.case_id = c.id) as numbers from cases c where c.id = any($1::uuid[])`,
      [[...ids.something, ...ids.nothing]],
    );
    expect(
      new Set(
        counted.map(({ version, revisions, numbers }) => `${String(version)} ${String(revisions)} ${String(numbers)}`),
      ).size,
    ).toBe(1);
  });

  it('what a department finds later about one of them makes no other revision', async () => {
    const [one, other] = [aDeceased({ birthDate: '1961-03-02' }), aDeceased({ birthDate: '1961-03-02' })];
    const cases = [await house.desk.register({ deceased: one }), await house.desk.register({ deceased: other })];
    await house.quiet();
    await house.desk.import('FUKUSHI', [{ ...one, facts: { seikatsuHogo: true } }]);
    for (const id of cases) await house.desk.record(id, { funeralHeld: true });
    await house.quiet();
    const revisions = await Promise.all(cases.map(async (id) => (await house.desk.list(id)).revision));
    expect(revisions[0]).toBe(revisions[1]);
    expect((await house.desk.as('FUKUSHI').decisions(cases[0] ?? '')).size).toBeGreaterThan(0);
  });
});
