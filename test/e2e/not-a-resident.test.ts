import type * as contract from '../../src/contract/generated.js';
import { compileCatalogue } from '../../src/domain/compiled-catalogue.js';
import { decide } from '../../src/domain/decide.js';
import type { Facts } from '../builders.js';
import { katsuragi } from '../seed.js';
import { DepartmentSystem } from '../support/department-system.js';
import { useService } from '../support/desk.js';
import { all } from '../support/catalogues.js';
import { sheet } from '../unit/domain/sheet.js';

const system = new DepartmentSystem();
const catalogue = all(
  'SHIMIN',
  'KOKUHO',
  'KAIGO',
  'NENKIN',
  'KOREI',
  'IRYO',
  'HOIKU',
  'SHISANZEI',
  'SUIDO',
  'KANKYO',
  'BOCHI',
  'NOGYO',
  'RINMU',
);

/** The departments of which a row can still apply to somebody who lived elsewhere, by the rules alone. */
function withAnOpenRow(known: Facts): string[] {
  const facts = sheet({ residentOfCity: false, sex: 'female', nationalityCategory: 'japanese', ...known });
  const open = decide({ catalogue: compileCatalogue(catalogue), sheetOf: () => facts }).flatMap(
    ({ outcome, procedure }) => (outcome === 'NOT_REQUIRED' ? [] : [procedure.department]),
  );
  return catalogue.departments.flatMap(({ code, outside }) => (outside || !open.includes(code) ? [] : [code])).sort();
}

describe('a death of somebody who is not registered here', () => {
  afterAll(() => system.close());
  const house = useService(async () => {
    await system.open();
    return { catalogue, settings: { YORISOI_DEPARTMENT_URLS: `KANKYO=${system.url},SUIDO=${system.url}` } };
  });
  let id = '';
  const askedIn = async (caseId: string) =>
    (await house.desk.questions(caseId))
      .flatMap(({ department, state }) => (state === 'NOT_ASKED' || state === 'HELD' ? [] : [department.code]))
      .sort();

  it('sends nothing, and no name leaves the counter', async () => {
    id = (await house.desk.accept('registerDeathNotice', katsuragi.notice)).case.id;
    await house.quiet();
    const questions = await house.desk.questions(id);
    expect(new Set(questions.map(({ state, round }) => `${state} ${String(round)}`))).toEqual(new Set(['HELD 1']));
    expect(questions[0]?.reason).toBe(
      'この市に住民登録のない方なので、窓口が照会を始めるまで、各課にはおたずねしません',
    );
    expect(system.asked).toEqual([]);
    await expect(house.ground.superuser('select sum(sending)::int as n from questions')).resolves.toEqual([{ n: 0 }]);
  });

  it('shows no department a name while its question is held', async () => {
    for (const { code } of catalogue.departments.filter(({ outside }) => !outside)) {
      const { text } = await house.desk
        .as(code)
        .raw(`query ($id: ID!) { case(id: $id) { deceased { name kana address } } }`, { id });
      expect([code, text.includes('\u{845B}')]).toEqual([code, false]);
    }
  });

  it('lists the rows without a gate as to be confirmed, and the gated ones as not needed', async () => {
    const gated = ['NENKIN-UNPAID', 'SHIMIN-HOUSEHOLD-HEAD'];
    const ungated = ['BOCHI-SUCCESSION', 'KANKYO-DOG', 'SUIDO-NAME', 'NOGYO-FARMLAND', 'RINMU-OWNER'];
    const decisions = await house.desk.decisions(id);
    for (const code of ungated) expect([code, decisions.get(code)?.outcome]).toEqual([code, 'TO_CONFIRM']);
    for (const code of gated) expect([code, decisions.get(code)?.outcome]).toEqual([code, 'NOT_REQUIRED']);
  });

  it('asks, once opened, exactly the departments of which a row can still apply', async () => {
    // What the family says already closes the farm and the forest; NENKIN, KOREI, IRYO and HOIKU have a gate for every row.
    await house.desk.accept('openQuestions', { caseId: id, reason: '市営墓地を使っていらっしゃるため' });
    await house.quiet();
    const asked = await askedIn(id);
    expect(asked).toEqual(withAnOpenRow({ deathDate: '2026-11-15', birthDate: '1938-12-24' }));
    expect(asked).toEqual(expect.arrayContaining(['BOCHI', 'SUIDO']));
    for (const code of ['NENKIN', 'KOREI', 'IRYO', 'HOIKU']) expect(asked).not.toContain(code);
    expect(new Set(system.asked.map(({ department }) => department))).toEqual(new Set(['KANKYO', 'SUIDO']));
  });

  it('asks whom rows remain by the decisions alone: nobody whose rows all fall', async () => {
    const facts = { insuredHereUnderFacilityRule: false, dogsRegistered: 0 };
    const deceased = { registeredHere: false, birthDate: '1938-12-24', sex: 'FEMALE' as const };
    const again = await house.desk.register({ deceased, deathDate: '2026-11-15', facts });
    await house.desk.accept('openQuestions', { caseId: again, reason: '土地があるため' });
    await house.quiet();
    const expected = withAnOpenRow({ deathDate: '2026-11-15', birthDate: '1938-12-24', ...facts });
    expect(await askedIn(again)).toEqual(expected);
    for (const code of ['KOKUHO', 'KOUKI', 'KAIGO']) expect(expected).not.toContain(code);
  });

  it('refuses to open a case twice', async () => {
    await expect(house.desk.refuse('openQuestions', { caseId: id, reason: 'もう一度' })).resolves.toMatchObject({
      __typename: 'NotPossible',
      code: 'NOTHING_HELD',
    });
  });

  it('sends nothing either when facts are recorded while the case is held', async () => {
    const held = await house.desk.register({ deceased: { registeredHere: false } });
    const { askedAgain } = await house.desk.record(held, { ashesPlan: 'municipalGrave' });
    await house.quiet();
    expect(askedAgain).toEqual([]);
    expect(new Set((await house.desk.questions(held)).map(({ state }) => state))).toEqual(new Set(['HELD']));
  });

  it('treats whoever may be a resident as one: not knowing is not a no', async () => {
    const unknown = await house.desk.register({ deceased: { registeredHere: null } });
    await house.quiet();
    const states = new Set((await house.desk.questions(unknown)).map(({ state }) => state));
    expect(states.has('HELD')).toBe(false);
  });
});

describe('in a city where the booking starts the questions', () => {
  const house = useService({ catalogue: all('NENKIN'), settings: { YORISOI_INTAKE: 'booking' } });

  const planned = async (caseId: string, visit: Partial<contract.PlanVisitInput>) => {
    const { planVisit } = await house.desk.query<{ planVisit: { __typename: string } }>(
      'mutation ($input: PlanVisitInput!) { planVisit(input: $input) { __typename ... on UserError { message } } }',
      { input: { caseId, day: '2026-12-01', hour: '10:00', who: '長女', ...visit } },
    );
    expect(planVisit).toEqual({ __typename: 'PlanVisitSuccess' });
  };

  it('waits for the booking, then asks everybody', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const held = await house.desk.questions(id);
    expect(new Set(held.map(({ state, reason }) => `${state} ${String(reason)}`))).toEqual(
      new Set(['HELD ご予約をいただいてから照会します']),
    );
    await house.desk.accept('openQuestions', { caseId: id, reason: 'ご予約' });
    await house.quiet();
    const states = (await house.desk.questions(id)).map(({ state }) => state);
    expect(states.filter((state) => state === 'HELD' || state === 'NOT_ASKED')).toEqual([]);
  });

  it('asks everybody once a visit is planned, and for a call back nobody', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const heldFor = async () =>
      (
        await house.desk.query<{ case: Pick<contract.Case, 'heldFor'> }>(
          'query ($id: ID!) { case(id: $id) { heldFor } }',
          { id },
        )
      ).case.heldFor;
    const plan = (visit: Partial<contract.PlanVisitInput>) => planned(id, visit);
    await plan({ kind: 'CALL_BACK', telephone: '0577-11-2222' });
    expect(await heldFor()).toBe('BOOKING');
    await plan({});
    await house.quiet();
    expect(await heldFor()).toBeNull();
    const states = (await house.desk.questions(id)).map(({ state }) => state);
    expect(states.filter((state) => state === 'HELD' || state === 'NOT_ASKED')).toEqual([]);
    await plan({ day: '2026-12-02' });
    expect((await house.desk.questions(id)).map(({ round }) => round)).toEqual(states.map(() => 1));
  });

  it('goes on waiting for the counter’s act where a visit of a non-resident is planned', async () => {
    const id = await house.desk.register({ deceased: { registeredHere: false } });
    await planned(id, {});
    await house.quiet();
    expect(new Set((await house.desk.questions(id)).map(({ state }) => state))).toEqual(new Set(['HELD']));
  });

  it('still asks nobody about a non-resident of whom no row can apply', async () => {
    const id = await house.desk.register({ deceased: { registeredHere: false } });
    await house.desk.accept('openQuestions', { caseId: id, reason: 'ご予約' });
    await house.quiet();
    expect((await house.desk.question(id, 'NENKIN')).state).toBe('NOT_ASKED');
  });
});
