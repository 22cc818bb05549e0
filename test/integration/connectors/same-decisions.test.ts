import { KeyRing } from '../../../src/access/sealing.js';
import { readCase } from '../../../src/cases/case-record.js';
import { compileCatalogue } from '../../../src/domain/compiled-catalogue.js';
import { decide, type Decision } from '../../../src/domain/decide.js';
import { factNamed, isFactName } from '../../../src/domain/facts/index.js';
import { REGISTER } from '../../../src/domain/reading.js';
import { sheetsFor } from '../../../src/domain/statements.js';
import { aDeceased, type Facts } from '../../builders.js';
import { families, type Family } from '../../seed.js';
import { DepartmentSystem } from '../../support/department-system.js';
import { useService } from '../../support/desk.js';
import { all } from '../../support/catalogues.js';

const system = new DepartmentSystem();
const city = all();
const departments = city.departments.filter(({ outside }) => !outside);
const withSystem = departments.filter(({ connector }) => connector === 'http');
const holdersOf = (name: string): string[] => (isFactName(name) ? factNamed(name).holders.map(({ by }) => by) : []);
/** Those who can say something in the city of this run: with three departments a family's other facts have nobody to say them. */
const speakers = new Set(['family', 'outside', ...departments.map(({ code }) => code)]);

/**
 * What is known of a family, stated by every holder that each fact names: to `decide`, through the ledgers (systems and
 * people where a department has no ledger), and through recordFacts. The ledgers are older than the death, so that their
 * silence says nothing.
 */
describe.each(Object.entries(families))(
  'the same facts give the same decisions, whoever brings them: %s',
  (_, family: Family) => {
    afterAll(() => system.close());
    const house = useService(async () => {
      await system.open();
      const urls = withSystem.map(({ code }) => `${code}=${system.url}`);
      return { catalogue: city, settings: { YORISOI_DEPARTMENT_URLS: urls.join(',') } };
    });

    const knows = Object.entries(family.knows).filter(([name]) => holdersOf(name).some((by) => speakers.has(by)));
    const heldBy = (holder: string): Facts =>
      Object.fromEntries(knows.filter(([name]) => holdersOf(name).includes(holder)));
    const toldByFamily = (): Facts =>
      Object.fromEntries(
        knows.filter(
          ([name]) =>
            holdersOf(name).includes('family') ||
            !holdersOf(name).some((by) => departments.some(({ code }) => code === by)),
        ),
      );

    const filed = async () => {
      const { case: one } = await house.desk.accept('registerDeathNotice', {
        ...family.notice,
        deceased: {
          ...family.notice.deceased,
          ...aDeceased({
            ...family.notice.deceased,
            personNumber: String(7_000_000 + serial++),
            name: `別人 ${String(serial)}`,
            kana: null,
          }),
        },
      });
      if (family.notice.deceased.registeredHere === false)
        await house.desk.accept('openQuestions', { caseId: one.id, reason: '市営墓地' });
      await house.quiet();
      return one.id;
    };
    let serial = 1;

    const wholeOf = async (id: string) => {
      const context = { municipality: 'demo-city', role: 'system' };
      const record = await house.ground.database.run(context, (tx) =>
        readCase(tx, new KeyRing(house.ground.access.key), id),
      );
      if (!record) throw new Error('the case is gone');
      return record;
    };
    const catalogue = compileCatalogue(city);
    const decisionsOf = (decisions: readonly Decision[]) =>
      decisions.map(({ code, outcome, ask }) => [code, outcome, ask]);
    const decidedFor = async (id: string) =>
      decisionsOf(decide({ catalogue, sheetOf: sheetsFor(catalogue.source, (await wholeOf(id)).statements) }));

    /** Everybody who was not asked by the queue says it as a person of the department; who attends has its ledger. */
    const sayTheRest = async (id: string) => {
      const asked = await house.desk.questions(id);
      for (const { code, connector, attends } of departments) {
        const told = Object.entries(heldBy(code));
        const { state } = asked.find(({ department }) => department.code === code) ?? { state: 'NOT_ASKED' };
        const asksPeople = connector === 'manual' || connector === 'rules';
        if (told.length === 0 || attends || state === 'NOT_ASKED' || state === 'HELD' || !asksPeople) continue;
        await house.desk.as(code).record(id, Object.fromEntries(told), 'DEPARTMENT');
      }
      await house.desk.record(id, toldByFamily());
      await house.quiet();
    };

    it('decide, ledgers and recordFacts', async () => {
      system.knows(family.knows);
      const byLedger = async () => {
        const id = await filed();
        const { notice } = await wholeOf(id);
        for (const { code } of departments.filter(({ connector }) => connector === 'ledger'))
          await house.desk.as(code).import(code, [{ ...notice.deceased, facts: heldBy(code) }], '2026-01-01');
        // Asked anew, now that the ledgers know this person.
        const { version } = await house.desk.head(id);
        await house.desk.accept('correctDeathNotice', {
          caseId: id,
          expectedVersion: version,
          cause: 'IMPORT',
          evidence: '台帳',
          address: '寄添市仮町1番',
        });
        await house.quiet();
        await sayTheRest(id);
        return id;
      };
      const byPeople = async () => {
        for (const { code, attends } of departments.filter(({ connector }) => connector === 'ledger'))
          if (!attends) await house.desk.as(code).import(code, [], '2026-01-01');
        const id = await filed();
        const { notice } = await wholeOf(id);
        for (const { code } of departments.filter(({ attends }) => attends))
          await house.desk.as(code).import(code, [{ ...notice.deceased, facts: heldBy(code) }], '2026-01-01');
        const { version } = await house.desk.head(id);
        await house.desk.accept('correctDeathNotice', {
          caseId: id,
          expectedVersion: version,
          cause: 'IMPORT',
          evidence: '台帳',
          address: '寄添市仮町2番',
        });
        await house.quiet();
        const states = new Map(
          (await house.desk.questions(id)).map(({ department, state }) => [department.code, state]),
        );
        for (const { code, attends } of departments) {
          const told = heldBy(code);
          const open = !['HELD', 'NOT_ASKED'].includes(states.get(code) ?? 'NOT_ASKED');
          if (!attends && open && Object.keys(told).length > 0)
            await house.desk.as(code).record(id, told, 'DEPARTMENT');
        }
        await house.desk.record(id, toldByFamily());
        await house.quiet();
        return id;
      };

      const ledgers = await byLedger();
      // The next import asks this case again, and says nothing of this person any more.
      const decidedByLedger = await decidedFor(ledgers);
      const people = await byPeople();
      // What the notice and the register say of this family, as the case has it.
      const register = Object.entries((await wholeOf(ledgers)).statements.get(REGISTER) ?? {}).map(
        ([name, { value }]) => [name, value] as const,
      );
      const others = Object.entries((await wholeOf(ledgers)).statements.get('family') ?? {}).map(
        ([name, { value }]) => [name, value] as const,
      );
      const facts = new Map<string, unknown>([...others, ...register, ...knows]);
      facts.delete('deathDate');
      const { notice } = await wholeOf(ledgers);
      const { decide: decided } = await house.desk.query<{
        decide: { decisions: { outcome: string; ask: { name: string }[]; procedure: { code: string } }[] };
      }>(
        `query ($input: DecideInput!) { decide(input: $input) { decisions { outcome ask { name } procedure { code } } } }`,
        {
          input: {
            deathDate: notice.deathDate,
            deathDateTo: notice.deathDateTo,
            facts: [...facts].map(([name, value]) => ({ name, value })),
          },
        },
      );
      const inPlace = decided.decisions.map(({ outcome, ask, procedure }) => [
        procedure.code,
        outcome,
        ask.map(({ name }) => name),
      ]);
      expect(decidedByLedger).toEqual(inPlace);
      expect(await decidedFor(people)).toEqual(inPlace);
    }, 120_000);
  },
);
