import { csvInCp932, csvInUtf8 } from '../../../src/platform/tables/write-table.js';
import { useService } from '../../support/desk.js';
import { catalogueOf } from '../../support/service.js';
import { aFamilyAt } from './families.js';
import { Member } from './office.js';

const house = useService(() =>
  Promise.resolve({ role: 'api', catalogue: catalogueOf(['SHIMIN', 'SUIDO']), protectionList: 'unread' as const }),
);
const member = (office: string) => new Member(() => house.service, office);
const clerk = member('counter');
const [officer, deputy] = [member('privacy-officer'), member('privacy-officer#2')];

let families = 0;
const aFamily = (given: object = {}) => aFamilyAt(house.desk, (families += 1), given);
const HEADER = ['宛名番号', '氏名', '生年月日', '住所'];
const file = (rows: string[][], write = csvInUtf8, header = HEADER) => Buffer.from(write({ title: '', header, rows }));
const today = () => house.clock.today();
const nextDay = () => house.clock.advance(86_400_000);
const newest = async () => (await officer.lists()).imports[0];
const undone = async () =>
  officer.undoList(await officer.agreed(deputy, 'UNDO_PROTECTION_LIST', { subjectId: (await newest())?.id }));

describe('the list of protected people, from a file of the office', () => {
  it('without any list everybody counts as protected, and the screen says so', async () => {
    const { id } = await aFamily();
    expect(await officer.lists()).toMatchObject({ asOf: null, tooOld: true, version: 0, people: 0, imports: [] });
    expect(await clerk.sees(id)).toMatchObject({ state: 'NOT_KNOWN', address: null });
  });

  it('is looked at first: how many are new, known and missing, and nothing is changed', async () => {
    const rows = ['11', '12', '13'].map((number) => [number, `駒鳥 ${number}子`, 'S15.3.2', `遠見町${number}番`]);
    const looked = await officer.readFile(today(), file(rows, csvInCp932));
    expect(looked).toMatchObject({ columnsLeft: ['生年月日'], columnsWrong: null, problems: [], applied: false });
    expect(looked.difference).toEqual({ people: 3, known: 0, added: 3, missing: 0, shrinks: false });
    expect(await officer.lists()).toMatchObject({ asOf: null, people: 0 });
    expect(await officer.readFile(today(), file(rows), { apply: true })).toMatchObject({ applied: true });
    expect(await officer.lists()).toMatchObject({ asOf: today(), tooOld: false, version: 1, people: 3, missing: 0 });
    expect(await newest()).toMatchObject({ importedBy: 'privacy-officer の人', rows: 3, added: 3, standing: 3 });
    nextDay();
    const next = await officer.readFile(today(), file([...rows.slice(1), ['14', '雲雀 空', '', '']]), { apply: true });
    expect(next.difference).toEqual({ people: 3, known: 2, added: 1, missing: 1, shrinks: false });
    // Whoever is missing stays, and is found by that.
    expect(await officer.lists()).toMatchObject({ people: 4, missing: 1 });
    const { protections } = await officer.query<{ protections: { edges: { node: { personNumber: string } }[] } }>(
      '{ protections(missing: true) { edges { node { personNumber } } } }',
    );
    expect(protections.edges.map(({ node }) => node.personNumber)).toEqual(['11']);
  });

  it('says of each line that can’t be read what to do, names nobody in it, and reads nothing in', async () => {
    const before = await officer.lists();
    const broken = file([
      ['21', '', '', '遠見町21番'],
      ['', '百舌 鳴', '', ''],
      ['22', '鶯 春', '', '123456789018'],
      ['以上2名', '', '', ''],
    ]);
    const looked = await officer.readFile(today(), broken);
    expect(looked.problems?.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(looked.problems?.[0]?.message).toContain('2行目がだれのことか分かりません');
    expect(looked.problems?.[2]?.message).toContain('マイナンバー');
    expect(JSON.stringify(looked)).not.toMatch(/百舌|鶯|123456789018/);
    expect(looked.difference).toBeNull();
    expect(await officer.readFile(today(), broken, { apply: true })).toMatchObject({ code: 'LIST_NOT_READABLE' });
    const nameless = await officer.readFile(today(), file([['1', '2']], csvInUtf8, ['番号', 'ふりがな']));
    expect(nameless.columnsWrong).toContain('1行目に列の名前');
    const twice = await officer.readFile(today(), file([['1', '某', '某']], csvInUtf8, ['宛名番号', '氏名', 'お名前']));
    expect(twice.columnsWrong).toContain('1行目に列の名前');
    // An address with a comma that nobody quoted.
    const moved = Buffer.from('宛名番号,氏名,住所\n31,某 一,遠見町1番,201号\n');
    expect((await officer.readFile(today(), moved)).problems?.map(({ line }) => line)).toEqual([2]);
    expect(await officer.lists()).toEqual(before);
  });

  it('asks whether the file is whole where nobody or far fewer stand in it, and what changed meanwhile', async () => {
    const short = file([['14', '雲雀 空', '', '']]);
    expect((await officer.readFile(today(), short)).difference).toMatchObject({ shrinks: true });
    expect(await officer.readFile(today(), short, { apply: true })).toMatchObject({ code: 'LIST_SHRINKS' });
    expect(await officer.readFile(today(), file([]), { apply: true })).toMatchObject({ code: 'LIST_SHRINKS' });
    expect(await officer.readFile(today(), short, { apply: true, evenIfFewer: true, version: 1 })).toMatchObject({
      code: 'CHANGED',
    });
    expect(await officer.readFile('2026-01-01', short)).toMatchObject({ code: 'LIST_OLDER' });
    expect(await officer.readFile('2031-01-01', short)).toMatchObject({ code: 'AS_OF_IN_FUTURE' });
    expect(await clerk.readFile(today(), short, { version: 2 })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('is taken back by two: what it added ends, what stood before stays as it stood', async () => {
    const [added, known, before] = [
      await aFamily({ name: '加わる 人' }),
      await aFamily({ name: '移った 人' }),
      await aFamily({ name: '前の 人' }),
    ];
    await officer.read(today(), ['41,もと 住み,遠い町41番', '42,前の 人,どこか']);
    nextDay();
    const lists = await officer.lists();
    const later = file([
      ['41', '移った 人', '', '遠い町41番'],
      ['43', '加わる 人', '', ''],
    ]);
    await officer.readFile(today(), later, { apply: true, evenIfFewer: true });
    for (const { id } of [added, known, before]) expect(await clerk.sees(id)).toMatchObject({ state: 'PROTECTED' });
    // Somebody else reported for the case of who was added: that is no part of the list.
    const reported = await aFamily({ name: '加わる　人', birthDate: '1951-05-05' });
    await clerk.report(reported.id);
    const subjectId = (await newest())?.id;
    expect(await clerk.ask('UNDO_PROTECTION_LIST', { subjectId })).toMatchObject({ code: 'NOT_ALLOWED' });
    const asked = await officer.ask('UNDO_PROTECTION_LIST', { subjectId });
    const approvalId = asked.approval?.id ?? '';
    expect(await officer.undoList(approvalId)).toMatchObject({ code: 'APPROVAL_WAITING' });
    expect(await officer.decide(approvalId)).toMatchObject({ code: 'SECOND_PERSON' });
    await deputy.decide(approvalId);
    expect(await deputy.undoList(approvalId)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await officer.undoList(approvalId)).toMatchObject({
      ended: 1,
      lists: { asOf: lists.asOf, tooOld: false, people: lists.people },
    });
    expect(await officer.undoList(approvalId)).toMatchObject({ code: 'APPROVAL_OVER' });
    expect(await clerk.sees(added.id)).toMatchObject({ state: 'NONE', address: added.address });
    // By the name that the taken back list gave them, nobody is known any more; by what stood before they are.
    expect(await clerk.sees(known.id)).toMatchObject({ state: 'NONE', address: known.address });
    expect(await clerk.sees(before.id)).toMatchObject({ state: 'PROTECTED' });
    expect(await clerk.sees(reported.id)).toMatchObject({ state: 'PROTECTED' });
    // The list before counts again: who stands in it can't be ended, as then.
    expect({ ...(await officer.lists()), imports: [], version: 0 }).toEqual({ ...lists, imports: [], version: 0 });
    const { protections } = await officer.query<{
      protections: { edges: { node: { id: string; personNumber: string } }[] };
    }>('{ protections(first: 100) { edges { node { id personNumber } } } }');
    const standing = protections.edges.find(({ node }) => node.personNumber === '42')?.node.id;
    expect(await officer.ask('LIFT_PROTECTION', { subjectId: standing })).toMatchObject({ code: 'STILL_ON_LIST' });
    expect(await newest()).toMatchObject({ standing: 0, undoUntil: null });
    expect((await newest())?.undoneAt).not.toBeNull();
    const [row] = await house.ground.superuser(
      `select role, count, outcome from audit where act = 'undoProtectionList' and outcome = 'done'`,
    );
    expect(row).toEqual({ role: 'privacy-officer', count: 1, outcome: 'done' });
  });

  it('is not taken back once another came after it, nor after it was taken back, nor after a fortnight', async () => {
    const first = (await newest())?.id;
    expect(await officer.ask('UNDO_PROTECTION_LIST', { subjectId: first })).toMatchObject({ code: 'LIST_NOT_LAST' });
    await officer.read(today(), ['51,次の 一覧,どこか']);
    const approvalId = await officer.agreed(deputy, 'UNDO_PROTECTION_LIST', { subjectId: (await newest())?.id });
    await officer.read(today(), ['51,次の 一覧,どこか']);
    // What was agreed to is looked at anew when it is done.
    expect(await officer.undoList(approvalId)).toMatchObject({ code: 'LIST_NOT_LAST' });
    expect(await undone()).toMatchObject({ ended: 0 });
    await officer.read(today(), ['52,古い 取込み,どこか']);
    house.clock.advance(15 * 86_400_000);
    expect((await newest())?.undoUntil).toBeNull();
    expect(await officer.ask('UNDO_PROTECTION_LIST', { subjectId: (await newest())?.id })).toMatchObject({
      code: 'LIST_NOT_LAST',
    });
    expect(await officer.lists()).toMatchObject({ tooOld: true });
  });
});
