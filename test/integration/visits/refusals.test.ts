import { useService } from '../../support/desk.js';
import { Calendar } from './calendar.js';

const house = useService();
const calendar = new Calendar(house);
let caseId = '';
beforeAll(async () => {
  caseId = await house.desk.register();
});

const refused = (input: object) => calendar.send('planVisit', { caseId, day: '11/25', ...input });

describe('a visit is refused', () => {
  it.each([
    ['11/20', 'DAY_PAST'],
    ['2026-11-21', 'DAY_PAST'],
    ['2062-11-25', 'DAY_TOO_FAR'],
    ['2/30', 'DATE_WRONG'],
    ['H8.11.31', 'DATE_WRONG'],
    ['あした', 'DATE_WRONG'],
    ['', 'DATE_MISSING'],
    ['今日', 'DAY_CLOSED'],
  ])('on %s', async (day, code) => {
    expect(await refused({ day })).toMatchObject({ __typename: 'InvalidInput', code, path: ['input', 'day'] });
  });

  it.each([
    ['11/22', '令和8年11月22日(日)は市役所がお休みです。次に開いているのは令和8年11月24日(火)です。'],
    ['11/23', '令和8年11月23日(月)は市役所がお休みです。次に開いているのは令和8年11月24日(火)です。'],
    ['12/29', '令和8年12月29日(火)は市役所がお休みです。次に開いているのは令和9年1月4日(月)です。'],
    ['1/2', '令和9年1月2日(土)は市役所がお休みです。次に開いているのは令和9年1月4日(月)です。'],
  ])('on %s, when the city hall is closed, with the next open day', async (day, message) => {
    expect(await refused({ day })).toMatchObject({ code: 'DAY_CLOSED', message });
  });

  it.each(['24', '24:00', '10:60', '午前', '10:3', '99999'])('at %s', async (hour) => {
    expect(await refused({ hour })).toMatchObject({ code: 'HOUR_WRONG', path: ['input', 'hour'] });
  });

  it.each([
    ['who', '123456789018', 'MY_NUMBER'],
    ['note', '番号は 1234 5678 9018', 'MY_NUMBER'],
    ['telephone', 'そのうち', 'TELEPHONE_WRONG'],
    ['note', 'あ'.repeat(201), 'TOO_LONG'],
    ['who', '山田\u0007', 'CONTROL_CHARACTER'],
  ])('with a %s like %s', async (field, text, code) => {
    expect(await refused({ [field]: text })).toMatchObject({ code, path: ['input', field] });
  });

  it('of a call-back without a number, of two who come, of nobody of this case', async () => {
    expect(await refused({ kind: 'CALL_BACK' })).toMatchObject({ code: 'TELEPHONE_MISSING' });
    const { personId } = await calendar.somebodyOf(caseId);
    expect(await refused({ personId, who: '長男' })).toMatchObject({ code: 'PERSON_OR_NAME' });
    expect(await refused({ leaving: { id: personId, expectedVersion: 1 } })).toMatchObject({
      code: 'LEAVING_NOT_HERE',
      path: ['input', 'leaving'],
    });
    const other = await calendar.somebodyOf(await house.desk.register());
    expect(await refused({ personId: other.personId })).toMatchObject({ code: 'PERSON_NOT_FOUND' });
  });

  it('where there is no case or it is over; what was planned before can still end', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await refused({ caseId: nobody })).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await calendar.send('setVisitState', { id: nobody, expectedVersion: 1, state: 'DONE' })).toMatchObject({
      __typename: 'NotFound',
      code: 'VISIT_NOT_FOUND',
    });
    const over = await house.desk.register();
    const { id, version } = await calendar.plan({ caseId: over, day: '11/25' });
    const head = await house.desk.head(over);
    await house.desk.accept('voidDeathNotice', { caseId: over, expectedVersion: head.version, reason: '人違い' });
    expect(await refused({ caseId: over })).toMatchObject({ code: 'CASE_NOT_OPEN' });
    for (const [name, more] of [
      ['changeVisit', { hour: '11' }],
      ['setVisitState', { state: 'ARRIVED' }],
    ] as const)
      expect(await calendar.send(name, { id, expectedVersion: version, ...more })).toMatchObject({
        code: 'CASE_NOT_OPEN',
      });
    expect(await calendar.done('setVisitState', { id, expectedVersion: version, state: 'CANCELLED' })).toMatchObject({
      state: 'CANCELLED',
    });
  });

  it('to change without a day, or a call-back without its number', async () => {
    const { id } = await calendar.plan({ caseId, day: '11/25', kind: 'CALL_BACK', telephone: '0123-45-6789' });
    expect(await calendar.send('changeVisit', { id, expectedVersion: 1, day: null })).toMatchObject({
      code: 'DATE_MISSING',
    });
    expect(await calendar.send('changeVisit', { id, expectedVersion: 1, telephone: null })).toMatchObject({
      code: 'TELEPHONE_MISSING',
    });
  });
});
