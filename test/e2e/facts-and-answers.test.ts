import { itemsOf, useService } from '../support/desk.js';
import { all } from '../support/catalogues.js';

const catalogue = all('SUIDO', 'JUTAKU', 'SHOGAI', 'SHIMIN', 'NENKIN', 'EXT-MINKAN');
const ledgers = catalogue.departments.filter(({ connector }) => connector === 'ledger').map(({ code }) => code);

describe('what the family tells and people answer', () => {
  const house = useService({ catalogue });
  beforeAll(() => Promise.all(ledgers.map((code) => house.desk.as(code).import(code))));
  const filed = async (facts = {}) => {
    const id = await house.desk.register({ facts });
    await house.quiet();
    return id;
  };

  describe('recordFacts', () => {
    it('asks again only the departments whose rows read the fact', async () => {
      const id = await filed();
      const { askedAgain } = await house.desk.record(id, { waterAfter: 'stop' });
      await house.quiet();
      expect(askedAgain.map(({ code }) => code)).toEqual(['SUIDO']);
      const again = (await house.desk.questions(id)).filter(({ round }) => round > 1);
      expect(again.map(({ department }) => department.code)).toEqual(['SUIDO']);
    });

    it('asks again whose rows read what is worked out from it', async () => {
      const id = await filed();
      const { askedAgain } = await house.desk.record(id, { spouseBirthDate: '1970-05-01' });
      expect(askedAgain.map(({ code }) => code)).toEqual(['NENKIN']);
    });

    it('changes the decisions that read it', async () => {
      const id = await filed();
      await house.desk.record(id, { hasLoans: true });
      await expect(house.desk.decision(id, 'EXT-MORTGAGE')).resolves.toMatchObject({ outcome: 'REQUIRED' });
      await house.desk.record(id, { hasLoans: false });
      await expect(house.desk.decision(id, 'EXT-MORTGAGE')).resolves.toMatchObject({ outcome: 'NOT_REQUIRED' });
    });

    it('shows a contradiction between two sources, until it is settled', async () => {
      const id = await filed({ hasLoans: true });
      await house.desk.record(id, { hasLoans: false }, 'SHOWN');
      const open = await house.desk.decision(id, 'EXT-MORTGAGE');
      expect([open.outcome, open.conflicts.map(({ name }) => name)]).toEqual(['TO_CONFIRM', ['hasLoans']]);
      await house.desk.record(id, { hasLoans: false }, 'SHOWN', true);
      const closed = await house.desk.decision(id, 'EXT-MORTGAGE');
      expect([closed.outcome, closed.conflicts]).toEqual(['NOT_REQUIRED', []]);
    });

    it('lets a department speak of what it holds, and others read what it may tell', async () => {
      const id = await filed();
      await house.desk.as('SUIDO').record(id, { waterContractHolder: true }, 'DEPARTMENT');
      await house.desk.record(id, { waterAfter: 'stop' });
      await expect(house.desk.decision(id, 'SUIDO-STOP')).resolves.toMatchObject({ outcome: 'REQUIRED' });
    });
  });

  describe('answerQuestion', () => {
    it.each(['the department itself', 'the counter, told on the telephone'])(
      'takes from %s what rules elsewhere read as something worked out from it',
      async (who) => {
        const id = await filed();
        const desk = who.startsWith('the counter') ? house.desk : house.desk.as('SHIMIN');
        const before = await house.desk.decision(id, 'NENKIN-WIDOW');
        const facts = [{ name: 'spouseBirthDate', answer: 'THERE_IS' as const, value: '1950-05-01' }];
        await desk.answer(id, 'SHIMIN', { facts });
        const after = await house.desk.decision(id, 'NENKIN-WIDOW');
        expect([before.outcome, after.outcome]).toEqual(['TO_CONFIRM', 'NOT_REQUIRED']);
      },
    );

    it('takes "there is", "looked up, none" and "the ledger can’t settle it", fact by fact', async () => {
      const id = await filed({ waterAfter: 'continue' });
      await house.desk.answerWhole(id, 'SUIDO', [
        { name: 'waterContractHolder', answer: 'THERE_IS', value: true },
        { name: 'waterFacilityOwner', answer: 'LOOKED_UP_NONE' },
        { name: 'waterAccountTransfer', answer: 'CANNOT_SETTLE' },
      ]);
      const decisions = await house.desk.decisions(id);
      expect(decisions.get('SUIDO-NAME')?.outcome).toBe('REQUIRED');
      expect(decisions.get('SUIDO-STOP')?.outcome).toBe('NOT_REQUIRED');
      expect(decisions.get('SUIDO-OWNER')?.outcome ?? 'NOT_REQUIRED').toBe('NOT_REQUIRED');
      expect((await house.desk.question(id, 'SUIDO')).state).toBe('ANSWERED');
    });

    it('refuses an answer to a version that somebody else has changed, and says which it has now', async () => {
      const id = await filed();
      const { id: questionId, version } = await house.desk.question(id, 'JUTAKU');
      const answer = (value: string) => ({
        questionId,
        expectedVersion: version,
        facts: [{ name: 'housingRole', answer: 'THERE_IS' as const, value }],
      });
      await house.desk.as('JUTAKU').accept('answerQuestion', answer('tenant'));
      const refused = await house.desk.as('JUTAKU').refuse('answerQuestion', answer('none'));
      expect(refused).toMatchObject({ __typename: 'Changed', code: 'CHANGED', currentVersion: version + 1 });
    });

    it('lets an answer be changed later and keeps the older one as history', async () => {
      const id = await filed();
      const say = (value: boolean) =>
        house.desk
          .as('SUIDO')
          .answer(id, 'SUIDO', { facts: [{ name: 'waterContractHolder', answer: 'THERE_IS', value }] });
      await say(true);
      await say(false);
      await expect(house.desk.decision(id, 'SUIDO-NAME')).resolves.toMatchObject({ outcome: 'NOT_REQUIRED' });
      const history = await house.ground.superuser(
        `select source, version from statement_history where case_id = $1 and source = 'SUIDO/person'`,
        [id],
      );
      expect(history).toEqual([{ source: 'SUIDO/person', version: 1 }]);
    });

    it('keeps an override through a new asking and flags it when the rule says otherwise', async () => {
      const id = await filed({ waterAfter: 'continue' });
      await house.desk.as('SUIDO').answer(id, 'SUIDO', {
        facts: [{ name: 'waterContractHolder', answer: 'THERE_IS', value: true }],
        procedures: [{ code: 'SUIDO-NAME', outcome: 'NOT_REQUIRED', reason: '先月すでに名義を替えられたため' }],
      });
      await house.desk.record(id, { waterAfter: 'stop' });
      await house.quiet();
      const agrees = await house.desk.decision(id, 'SUIDO-NAME');
      expect(agrees).toMatchObject({ outcome: 'NOT_REQUIRED', ruling: { by: 'department:SUIDO', disagrees: false } });
      await house.desk.record(id, { waterAfter: 'continue' });
      await house.quiet();
      await expect(house.desk.decision(id, 'SUIDO-NAME')).resolves.toMatchObject({
        outcome: 'NOT_REQUIRED',
        ruling: { outcome: 'NOT_REQUIRED', reason: '先月すでに名義を替えられたため', disagrees: true },
      });
    });

    it('leaves what a person answered answered when the department is asked again', async () => {
      const id = await filed();
      await house.desk.answerWhole(id, 'SUIDO', [{ name: 'waterContractHolder', answer: 'LOOKED_UP_NONE' }]);
      await house.desk.record(id, { waterAfter: 'stop' });
      await house.quiet();
      const { state, round } = await house.desk.question(id, 'SUIDO');
      expect([state, round]).toEqual(['ANSWERED', 2]);
    });

    it('puts on the list what a person ruled, and keeps its reason with the decision', async () => {
      const id = await filed();
      await house.desk.as('JUTAKU').answer(id, 'JUTAKU', {
        procedures: [{ code: 'JUTAKU-VACATE', outcome: 'REQUIRED', reason: '年内の明渡しをお願いしています' }],
      });
      await house.quiet();
      const item = itemsOf(await house.desk.list(id)).find(({ procedure }) => procedure.code === 'JUTAKU-VACATE');
      expect(item).toMatchObject({ outcome: 'REQUIRED' });
      const { ruling } = await house.desk.decision(id, 'JUTAKU-VACATE');
      expect(ruling?.reason).toBe('年内の明渡しをお願いしています');
    });

    it('tells the family what more is needed, and of whom, in the words of the department', async () => {
      const id = await filed();
      const reason = '契約書の写しを、お子さまからお見せください';
      await house.desk
        .as('JUTAKU')
        .answer(id, 'JUTAKU', { procedures: [{ code: 'JUTAKU-VACATE', outcome: 'TO_CONFIRM', reason }] });
      await house.quiet();
      // By itself or among the ways of which one is taken, as the other departments have answered.
      const item = itemsOf(await house.desk.list(id)).find(({ legalTitle }) => legalTitle.includes('市営住宅の退去'));
      expect(item).toMatchObject({ outcome: 'TO_CONFIRM', reason: expect.stringContaining(reason) });
    });

    it('lets the counter write down what a department said on the telephone', async () => {
      const id = await filed();
      const { question } = await house.desk.answer(id, 'JUTAKU', {
        facts: [{ name: 'housingParking', answer: 'LOOKED_UP_NONE' }],
      });
      expect(question.state).toBe('WITH_PERSON');
      const ask = (await house.desk.decisions(id)).get('JUTAKU-PARKING')?.ask ?? [];
      expect(ask.map(({ name }) => name)).not.toContain('housingParking');
    });

    it('lets nobody write down for a department what it tells only the person concerned', async () => {
      const id = await filed();
      const question = await house.desk.question(id, 'SHOGAI');
      await expect(
        house.desk.refuse('answerQuestion', {
          questionId: question.id,
          expectedVersion: question.version,
          facts: [{ name: 'disabilityHandbooks', answer: 'CANNOT_SETTLE' }],
        }),
      ).resolves.toMatchObject({ code: 'ONLY_THE_DEPARTMENT' });
    });
  });
});
