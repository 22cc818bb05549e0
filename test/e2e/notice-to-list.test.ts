import { aNotice, type LedgerLine } from '../builders.js';
import { everyCatalogue } from '../support/catalogues.js';
import { itemsOf, numbersOf, useService } from '../support/desk.js';

describe.each(everyCatalogue)('from the notice to the list, with $name', ({ catalogue }) => {
  const house = useService({ catalogue: catalogue() });
  const departments = catalogue().departments.filter(({ outside }) => !outside);
  const codes = departments.map(({ code }) => code).sort();
  const withLedger = departments.filter(({ connector }) => connector === 'ledger').map(({ code }) => code);
  const importAll = (lines: readonly LedgerLine[] = []) =>
    Promise.all(withLedger.map((code) => house.desk.as(code).import(code, lines)));

  it('has a list at once, before anybody has answered', async () => {
    const { case: filed } = await house.desk.accept('registerDeathNotice', aNotice());
    const list = await house.desk.list(filed.id);
    expect(filed).toMatchObject({ status: 'OPEN', number: expect.stringMatching(/^2026-\d{4}$/) });
    expect(itemsOf(list).length).toBeGreaterThan(0);
  });

  it('asks each department once, through the queue, and no outside body', async () => {
    await importAll();
    const id = await house.desk.register();
    expect((await house.desk.questions(id)).map(({ department }) => department.code).sort()).toEqual(codes);
    await house.quiet();
    const questions = await house.desk.questions(id);
    expect(questions.map(({ department, round }) => [department.code, round])).toEqual(codes.map((code) => [code, 1]));
    const rows = await house.ground.superuser('select distinct sending from questions where case_id = $1', [id]);
    expect(rows).toEqual([{ sending: 1 }]);
  });

  it('lets each connector answer in its own way', async () => {
    await importAll();
    const id = await house.desk.register();
    await house.quiet();
    const states = new Map((await house.desk.questions(id)).map(({ department, state }) => [department.code, state]));
    for (const { code, connector, attends } of departments)
      expect([code, states.get(code)]).toEqual([
        code,
        attends ? 'ATTENDS' : connector === 'manual' || connector === 'http' ? 'WITH_PERSON' : 'ANSWERED',
      ]);
  });

  it('numbers the items when the list is issued, from 1 and without a gap', async () => {
    await importAll();
    const id = await house.desk.register();
    await house.quiet();
    const list = await house.desk.list(id);
    const numbers = itemsOf(list).map(({ number }) => Number(number));
    expect(list.revision).toBe(1);
    expect([...numbers].sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  it('says of each department that has not answered that it is still open, since when and until when', async () => {
    await importAll();
    const id = await house.desk.register();
    await house.quiet();
    const { openPoints } = await house.desk.list(id);
    for (const { code } of departments.filter(({ connector }) => connector === 'http' || connector === 'manual'))
      expect(openPoints.find(({ owner }) => owner === code)).toMatchObject({
        since: '2026-11-22',
        until: '2026-11-26',
      });
  });

  it('decides every row of the catalogue that the counter may see, each with a sentence and its basis', async () => {
    await importAll();
    const id = await house.desk.register();
    await house.quiet();
    const decisions = [...(await house.desk.decisions(id)).values()];
    const open = catalogue().procedures.filter(({ disclosure }) => disclosure === 'open');
    expect(decisions.map(({ procedure }) => procedure.code)).toEqual([...new Set(open.map(({ code }) => code))]);
    expect(decisions.filter(({ reason, basis }) => reason === '' || basis.length === 0)).toEqual([]);
    expect(decisions.filter(({ outcome, ask }) => outcome !== 'TO_CONFIRM' && ask.length > 0)).toEqual([]);
  });

  it('asks again whoever reads a new fact, and only them', async () => {
    await importAll();
    const id = await house.desk.register();
    await house.quiet();
    const before = await house.desk.list(id);
    const { askedAgain } = await house.desk.record(id, { applicantRelation: 'child', waterAfter: 'stop' });
    await house.quiet();
    const rounds = (await house.desk.questions(id)).filter(({ round }) => round === 2);
    expect(askedAgain.map(({ code }) => code)).toEqual(rounds.map(({ department }) => department.code));
    const after = numbersOf(await house.desk.list(id));
    for (const [code, number] of numbersOf(before))
      if (after.has(code)) expect([code, after.get(code)]).toEqual([code, number]);
  });

  it('takes everything back when the notice is void', async () => {
    const id = await house.desk.register();
    await house.quiet();
    const { version } = await house.desk.head(id);
    const { case: gone } = await house.desk.accept('voidDeathNotice', {
      caseId: id,
      expectedVersion: version,
      reason: '人違いだったため',
    });
    expect(gone.status).toBe('VOID');
  });
});
