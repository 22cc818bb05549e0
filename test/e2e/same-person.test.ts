import { aDeceased, aNotice } from '../builders.js';
import { useService } from '../support/desk.js';
import { threeDepartments } from '../support/catalogues.js';

describe('one person has one case', () => {
  const house = useService({ catalogue: threeDepartments() });
  const cases = async () => Number((await house.ground.superuser('select count(*)::int as n from cases'))[0]?.['n']);

  it('answers a repeated idempotency key with the case that was made the first time', async () => {
    const notice = aNotice({ idempotencyKey: 'lost-connection-1' });
    const first = await house.desk.accept('registerDeathNotice', notice);
    const before = await cases();
    const second = await house.desk.accept('registerDeathNotice', notice);
    expect(second.case.id).toBe(first.case.id);
    await expect(cases()).resolves.toBe(before);
  });

  it.each([
    ['the same person number', () => ({ personNumber: '3300001' })],
    ['the same name and birth date', () => ({ name: '\u{9AD9}橋 良子', birthDate: '1931-05-06' })],
    [
      'a variant of the name and the birth date in an era',
      () => ({ name: '渡\u{9089} 節', birthDate: '1933-01-02' }),
      { name: '渡辺 節', birthDate: '昭和8年1月2日' },
    ],
    ['the same kana and day of death', () => ({ kana: 'かとう はな' }), { kana: 'カトウ ハナ' }],
  ])('names the existing case for %s', async (_, person, other: object = {}) => {
    const first = await house.desk.accept('registerDeathNotice', aNotice({ deceased: person() }));
    const before = await cases();
    const refused = await house.desk.refuse('registerDeathNotice', aNotice({ deceased: { ...person(), ...other } }));
    expect(refused).toMatchObject({
      __typename: 'DuplicateNotice',
      code: 'DUPLICATE',
      message: 'この方の死亡届は、すでに受け付けています。新しく登録せず、その受付を開いてください。',
      existing: { id: first.case.id, number: first.case.number },
    });
    await expect(cases()).resolves.toBe(before);
  });

  it.each([
    [
      'the same name with another birth date',
      { name: '鈴木 一', birthDate: '1930-01-01' },
      { name: '鈴木 一', birthDate: '1930-01-02' },
    ],
    [
      'the same kana with another day of death',
      { kana: 'さとう じろう' },
      { kana: 'さとう じろう', deathDate: '2026-11-16' },
    ],
  ])('takes %s for another person', async (_, one, other: { deathDate?: string; kana?: string; name?: string }) => {
    await house.desk.register({ deceased: one });
    const { deathDate, ...deceased } = other;
    await expect(house.desk.register({ deceased, ...(deathDate ? { deathDate } : {}) })).resolves.toEqual(
      expect.any(String),
    );
  });

  it('makes exactly one case of notices that come at the same moment', async () => {
    const deceased = aDeceased();
    const before = await cases();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => house.desk.send('registerDeathNotice', aNotice({ deceased }))),
    );
    await expect(cases()).resolves.toBe(before + 1);
    const made = results.filter(({ __typename }) => __typename === 'RegisterDeathNoticeSuccess');
    expect(made).toHaveLength(1);
    expect(new Set(results.map((result) => (result.existing ?? result.case).id))).toEqual(new Set([made[0]?.case.id]));
  });

  it('makes exactly one case of one key that comes many times at the same moment', async () => {
    const notice = aNotice({ idempotencyKey: 'many-at-once' });
    const results = await Promise.all(
      Array.from({ length: 8 }, () => house.desk.accept('registerDeathNotice', notice)),
    );
    expect(new Set(results.map((result) => result.case.id)).size).toBe(1);
  });

  it('lets a person be registered anew after the first notice was void', async () => {
    const notice = aNotice();
    const { case: first } = await house.desk.accept('registerDeathNotice', notice);
    await house.desk.accept('voidDeathNotice', { caseId: first.id, expectedVersion: first.version, reason: '人違い' });
    const { case: second } = await house.desk.accept('registerDeathNotice', notice);
    expect(second.id).not.toBe(first.id);
  });

  it('finds a person by what the notice says after its correction', async () => {
    const { case: first } = await house.desk.accept(
      'registerDeathNotice',
      aNotice({ deceased: { personNumber: '3300009' } }),
    );
    await house.desk.accept('correctDeathNotice', {
      caseId: first.id,
      expectedVersion: first.version,
      cause: 'OUR_SLIP',
      evidence: '死亡届の写し',
      personNumber: '3300010',
    });
    const again = await house.desk.refuse('registerDeathNotice', aNotice({ deceased: { personNumber: '3300010' } }));
    expect(again.existing?.id).toBe(first.id);
  });
});
