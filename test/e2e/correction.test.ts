import { ReviseList } from '../../src/lists/revise-list.js';
import type { CorrectDeathNoticeInput } from '../../src/contract/generated.js';
import { itemsOf, numbersOf, useService } from '../support/desk.js';
import { all } from '../support/catalogues.js';

const catalogue = all('KOKUHO', 'KOUKI', 'KAIGO', 'NENKIN', 'JUTAKU', 'SUIDO', 'SHUNO', 'EXT-SAIBAN');
const ledgers = catalogue.departments
  .filter(({ connector }) => connector === 'ledger')
  .map(({ code }) => code)
  // The insurers' ledgers are not imported: who insured this person follows from the age alone.
  .filter((code) => code !== 'KOKUHO' && code !== 'KOUKI');

const INSURERS = /^(KOKUHO|KOUKI|KAIGO|EXT-KENPO)-/;

describe('a notice is corrected', () => {
  const house = useService({ catalogue });
  beforeAll(() => Promise.all(ledgers.map((code) => house.desk.as(code).import(code))));

  const correct = async (id: string, given: Partial<CorrectDeathNoticeInput>) => {
    const { version } = await house.desk.head(id);
    const result = await house.desk.accept('correctDeathNotice', {
      caseId: id,
      expectedVersion: version,
      cause: 'REGISTER_CORRECTED',
      evidence: '戸籍の訂正の通知',
      ...given,
    });
    await house.quiet();
    return result;
  };

  describe('death at 0:20 on the first of a month, registered with the day before and printed', () => {
    // On 1 November he would have turned 75: by then the insurer is another one.
    let id = '';
    let differences: Awaited<ReturnType<typeof correct>>['differences'] = [];
    let printed = new Map<string, number | null | undefined>();

    beforeAll(async () => {
      id = await house.desk.register({
        deceased: { birthDate: '1951-11-01' },
        deathDate: '2026-10-31',
        facts: { funeralHeld: true, pensionTypes: ['shogaiKiso'], survivorSameLivelihood: true },
      });
      await house.quiet();
      await house.service.get(ReviseList).issue('demo-city', id, true);
      printed = numbersOf(await house.desk.list(id));
      ({ differences } = await correct(id, {
        deathDate: '2026-11-01',
        cause: 'OUR_SLIP',
        evidence: '死亡診断書 0時20分',
      }));
    });

    const said = (code: string) => differences.find(({ procedure }) => procedure.code === code)?.text ?? '';

    it('names the insurer', () => {
      const insurers = differences.flatMap(({ codes }) => codes).filter((code) => /^(KOKUHO|KOUKI)-/.test(code));
      expect(insurers).toEqual(
        expect.arrayContaining([expect.stringMatching(/^KOKUHO-/), expect.stringMatching(/^KOUKI-/)]),
      );
    });

    it('names the premium, by its last month', () => {
      const premiums = ['KOKUHO-PREMIUM', 'KOUKI-PREMIUM', 'KAIGO-PREMIUM'].map(said).filter(Boolean);
      expect(premiums.join()).toMatch(/保険料は、.*令和8年10月分まで/);
    });

    it('names the month up to which the pension is paid', () => {
      expect(said('NENKIN-UNPAID')).toContain('令和8年10月分までから令和8年11月分までに変わりました');
    });

    it('puts money and insurer first', () => {
      const money = differences.map(({ concernsMoney }) => concernsMoney);
      expect(money).toEqual([...money].sort((a, b) => Number(b) - Number(a)));
      expect(money[0]).toBe(true);
      const ofInsurers = differences.filter(({ codes }) => codes.some((code) => INSURERS.test(code)));
      expect(ofInsurers.map(({ codes, concernsMoney }) => [codes, concernsMoney])).toEqual(
        ofInsurers.map(({ codes }) => [codes, true]),
      );
      // A card handed back is no payment, and late it loses nothing: that it is the insurer's is all that puts it first.
      expect(ofInsurers.flatMap(({ codes }) => codes)).toEqual(expect.arrayContaining(['KOKUHO-LOSS', 'KOUKI-LOSS']));
      const firstOther = differences.findIndex(({ concernsMoney }) => !concernsMoney);
      expect(firstOther).toBeGreaterThan(-1);
      expect(differences.slice(firstOther).filter((one) => ofInsurers.includes(one))).toEqual([]);
    });

    it('leaves every number where it is on the printed list', async () => {
      const now = numbersOf(await house.desk.list(id));
      const both = [...printed].filter(([code]) => now.has(code));
      expect(both.length).toBeGreaterThan(10);
      for (const [code, number] of both) expect([code, now.get(code)]).toEqual([code, number]);
      expect(new Set(now.values()).size).toBe(now.size);
    });

    it('moves the day from which terms are counted', async () => {
      const [head] = itemsOf(await house.desk.list(id)).filter(
        ({ procedure }) => procedure.code === 'EXT-SAIBAN-RENOUNCE',
      );
      expect(head?.deadlines.map(({ lastDay }) => lastDay)).toContain('2027-02-01');
    });
  });

  it('asks every department again that had been asked', async () => {
    const id = await house.desk.register();
    await house.quiet();
    // From outside a department that tells nobody shows no rounds.
    const rounds = () =>
      house.ground.superuser('select department, round from questions where case_id = $1 order by department', [id]);
    const before = await rounds();
    await correct(id, { deathDate: '2026-11-16' });
    expect(await rounds()).toEqual(before.map((one) => ({ ...one, round: Number(one['round']) + 1 })));
  });

  it('lets whoever has acted confirm, whatever the ledger says now', async () => {
    const id = await house.desk.register();
    await house.quiet();
    await house.desk
      .as('JUTAKU')
      .answer(id, 'JUTAKU', { facts: [{ name: 'housingRole', answer: 'THERE_IS', value: 'tenant' }] });
    await house.desk.answerWhole(id, 'KOKUHO', [{ name: 'remainingKokuhoMembers', answer: 'LOOKED_UP_NONE' }]);
    await correct(id, { deathDate: '2026-11-16' });
    for (const code of ['JUTAKU', 'KOKUHO']) {
      const { state, reason } = await house.desk.question(id, code);
      expect([code, state, reason]).toEqual([
        code,
        'WITH_PERSON',
        '届出の内容が訂正されました。処理済みのものを確かめてください',
      ]);
    }
    await house.desk.as('KOKUHO').answer(id, 'KOKUHO', {});
    await expect(house.desk.question(id, 'KOKUHO')).resolves.toMatchObject({ state: 'ANSWERED', reason: null });
  });

  it('keeps both dates alive while a correction is under way, and shows the safer deadline', async () => {
    const id = await house.desk.register({ deathDate: '2026-10-31' });
    await house.quiet();
    await correct(id, { cause: 'UNDER_WAY', deathDate: '2026-11-01', evidence: '戸籍訂正の申請書' });
    const { case: now } = await house.desk.query<{ case: { deceased: { deathDate: string; deathDateTo: string } } }>(
      `query ($id: ID!) { case(id: $id) { deceased { deathDate deathDateTo } } }`,
      { id },
    );
    expect(now.deceased).toEqual({ deathDate: '2026-10-31', deathDateTo: '2026-11-01' });
    const items = itemsOf(await house.desk.list(id));
    const daysOf = (code: string) =>
      items
        .find(({ procedure }) => procedure.code === code)
        ?.deadlines.map(({ lastDay, latestDay, certainty }) => [certainty, lastDay, latestDay])[0];
    expect(daysOf('EXT-SAIBAN-RENOUNCE')).toEqual(['ASSUMED', '2027-01-31', null]);
    expect(daysOf('NENKIN-DEATH-REPORT')).toEqual(['RANGE', '2026-11-14', '2026-11-15']);
  });

  it('keeps what was said before, with who, when and why', async () => {
    const id = await house.desk.register();
    await correct(id, { name: '山田 直' });
    const [change] = await house.ground.superuser(
      'select kind, cause, by_actor, sealed from case_changes where case_id = $1',
      [id],
    );
    expect(change).toMatchObject({
      kind: 'corrected',
      cause: 'register-corrected',
      by_actor: expect.stringMatching(/^counter\//),
    });
    const history = await house.ground.superuser('select source from statement_history where case_id = $1', [id]);
    expect(history).toContainEqual({ source: 'register' });
  });

  it('holds the questions back again if the person turns out not to be a resident, and sends them if one', async () => {
    const id = await house.desk.register();
    await house.quiet();
    await correct(id, { registeredHere: false });
    const states = new Map((await house.desk.questions(id)).map(({ department, state }) => [department.code, state]));
    expect(states.get('KOKUHO')).toBe('HELD');
    expect(states.get('JUTAKU')).toBe('WITH_PERSON');
    await correct(id, { registeredHere: true });
    const again = (await house.desk.questions(id)).filter(({ state }) => state === 'HELD');
    expect(again).toEqual([]);
  });

  it('drops the answer to an older round', async () => {
    const id = await house.desk.register();
    await house.quiet();
    await correct(id, { deathDate: '2026-11-15' });
    const rounds = await house.ground.superuser('select distinct round from questions where case_id = $1', [id]);
    expect(rounds).toEqual([{ round: 2 }]);
  });
});

describe('a notice is void', () => {
  const house = useService({ catalogue });
  const voided = async () => {
    const id = await house.desk.register();
    await house.quiet();
    const { version } = await house.desk.head(id);
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '人違い' });
    await house.quiet();
    return id;
  };

  it('leaves a list of nothing to do, and says who confirms that it is undone', async () => {
    const id = await voided();
    const list = await house.desk.list(id);
    expect([list.groups, list.bring, list.notNeeded, list.keep]).toEqual([[], [], [], []]);
    expect(list.openPoints.map(({ owner }) => owner)).toContain('KOKUHO');
    expect((await house.desk.decisions(id)).size).toBe(0);
  });

  it('asks every department that was told to confirm that it is undone, and nobody else', async () => {
    const id = await voided();
    const questions = await house.desk.questions(id);
    expect(new Set(questions.map(({ state, reason }) => `${state} ${String(reason)}`))).toEqual(
      new Set(['WITH_PERSON 届出が取り消されました。処理を戻したことを確かめてください']),
    );
  });

  it('takes from each department its confirmation, attending ones included, and nothing else', async () => {
    const id = await voided();
    const { version, id: questionId } = await house.desk.question(id, 'SUIDO');
    const wrong = await house.desk.as('SUIDO').refuse('answerQuestion', {
      questionId,
      expectedVersion: version,
      facts: [{ name: 'waterContractHolder', answer: 'LOOKED_UP_NONE' }],
    });
    expect(wrong.code).toBe('CASE_NOT_OPEN');
    for (const code of ['SUIDO', 'SHUNO']) {
      await house.desk.as(code).answer(id, code, {});
      expect([code, (await house.desk.question(id, code)).state]).toEqual([code, 'ANSWERED']);
    }
  });

  it('withdraws what was held: who was never told has nothing to undo', async () => {
    const id = await house.desk.register({ deceased: { registeredHere: false } });
    const { version } = await house.desk.head(id);
    await house.desk.accept('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '人違い' });
    expect(new Set((await house.desk.questions(id)).map(({ state }) => state))).toEqual(new Set(['WITHDRAWN']));
  });

  it('takes nothing more: no facts, no correction, no second voiding', async () => {
    const id = await voided();
    const { version } = await house.desk.head(id);
    const facts = [{ name: 'bankAccounts', value: true }];
    const refusals = [
      await house.desk.refuse('recordFacts', { caseId: id, source: 'FAMILY', facts }),
      await house.desk.refuse('voidDeathNotice', { caseId: id, expectedVersion: version, reason: '人違い' }),
      await house.desk.refuse('openQuestions', { caseId: id, reason: '墓地' }),
      await house.desk.refuse('correctDeathNotice', {
        caseId: id,
        expectedVersion: version,
        cause: 'OUR_SLIP',
        evidence: '写し',
        deathDate: '2026-11-16',
      }),
    ];
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['CASE_NOT_OPEN']));
  });
});
