import type { DeceasedInput } from '../../src/contract/generated.js';
import { aDeceased, aNotice } from '../builders.js';
import { useService } from '../support/desk.js';
import { few } from '../support/catalogues.js';
import { itTellsWhileTyped } from './same-person-while-typed.js';

type Other = Partial<DeceasedInput> & { readonly deathDate?: string };

describe('one person has one case', () => {
  const house = useService({ catalogue: few('SHIMIN', 'SUIDO', 'SHUNO') });
  const cases = async () => Number((await house.ground.superuser('select count(*)::int as n from cases'))[0]?.['n']);

  it('answers a repeated idempotency key with the case that was made the first time', async () => {
    const notice = aNotice({ idempotencyKey: 'lost-connection-1' });
    const first = await house.desk.accept('registerDeathNotice', notice);
    const before = await cases();
    const second = await house.desk.accept('registerDeathNotice', notice);
    expect(second.case.id).toBe(first.case.id);
    await expect(cases()).resolves.toBe(before);
  });

  it('refuses a key that comes with another notice, and registers nothing', async () => {
    await house.desk.accept('registerDeathNotice', aNotice({ idempotencyKey: 'kept-by-mistake' }));
    const before = await cases();
    const refused = await house.desk.refuse('registerDeathNotice', aNotice({ idempotencyKey: 'kept-by-mistake' }));
    expect(refused).toMatchObject({
      __typename: 'InvalidInput',
      code: 'KEY_REUSED',
      path: ['input', 'idempotencyKey'],
    });
    await expect(cases()).resolves.toBe(before);
  });

  it('says that the case of a repeated key is void by now, and registers under a new key', async () => {
    const notice = aNotice({ idempotencyKey: 'voided-meanwhile' });
    const { case: first } = await house.desk.accept('registerDeathNotice', notice);
    await house.desk.accept('voidDeathNotice', { caseId: first.id, expectedVersion: first.version, reason: '人違い' });
    await expect(house.desk.refuse('registerDeathNotice', notice)).resolves.toMatchObject({
      __typename: 'DuplicateNotice',
      code: 'REGISTERED_THEN_VOID',
      message: expect.stringContaining('新しい控え番号'),
      path: ['input', 'idempotencyKey'],
      existing: { id: first.id, status: 'VOID' },
    });
    const again = await house.desk.accept('registerDeathNotice', { ...notice, idempotencyKey: 'voided-meanwhile-2' });
    expect(again.case).toMatchObject({ status: 'OPEN' });
    expect(again.case.id).not.toBe(first.id);
  });

  it('stores neither key nor content of a registration as it came', async () => {
    await house.desk.accept('registerDeathNotice', aNotice({ idempotencyKey: 'secret-key-of-a-caller' }));
    const rows = await house.ground.superuser('select r::text as row from registrations r');
    expect(JSON.stringify(rows)).not.toContain('secret-key');
    expect(JSON.stringify(rows)).not.toContain(Buffer.from('secret-key').toString('hex'));
  });

  it('names the existing case for the same person number, whatever else is said', async () => {
    const first = await house.desk.accept('registerDeathNotice', aNotice({ deceased: { personNumber: '3300001' } }));
    const again = aNotice({ deceased: { personNumber: '3300001', birthDate: '1950-01-01' } });
    const refusals = [
      await house.desk.refuse('registerDeathNotice', again),
      // One number is one person: there is nothing that somebody could have looked at.
      await house.desk.refuse('registerDeathNotice', { ...again, notTheSameAs: [first.case.id] }),
    ];
    for (const refused of refusals)
      expect(refused).toMatchObject({
        __typename: 'DuplicateNotice',
        code: 'DUPLICATE',
        message: expect.stringMatching(/宛名番号.*生年月日を見比べ.*宛名番号を訂正/),
        path: ['input', 'deceased', 'personNumber'],
        existing: { id: first.case.id, number: first.case.number },
      });
  });

  itTellsWhileTyped(house);

  it('registers once the mistyped number of the other case is corrected, as the refusal says', async () => {
    const wrong = await house.desk.accept('registerDeathNotice', aNotice({ deceased: { personNumber: '3300011' } }));
    const right = aNotice({ deceased: { personNumber: '3300011', birthDate: '1951-01-01' } });
    await house.desk.refuse('registerDeathNotice', right);
    await house.desk.accept('correctDeathNotice', {
      caseId: wrong.case.id,
      expectedVersion: wrong.case.version,
      cause: 'OUR_SLIP',
      evidence: '住民票を見直した',
      personNumber: '3300012',
    });
    const { case: made } = await house.desk.accept('registerDeathNotice', right);
    expect(made.id).not.toBe(wrong.case.id);
  });

  it('asks to look for the same kana where the possible days of death meet, whichever was told first', async () => {
    const kana = { kana: 'あいだ ひに', birthDate: null, personNumber: null };
    const first = await house.desk.accept(
      'registerDeathNotice',
      aNotice({ deceased: kana, deathDate: '2025-12-20', deathDateTo: '2026-11-10' }),
    );
    for (const deathDate of ['2025-12-25', '2026-06-01', '2026-11-10'])
      await expect(
        house.desk.refuse('registerDeathNotice', aNotice({ deceased: kana, deathDate })),
      ).resolves.toMatchObject({ code: 'DUPLICATE_POSSIBLE', existing: { id: first.case.id } });
    await house.desk.accept('registerDeathNotice', aNotice({ deceased: kana, deathDate: '2026-11-11' }));
  });

  it.each([
    ['the same name and birth date', () => ({ name: '\u{9AD9}橋 良子', birthDate: '1931-05-06' })],
    [
      'a variant of the name and the birth date in an era',
      () => ({ name: '渡\u{9089} 節', birthDate: '1933-01-02' }),
      { name: '渡辺 節', birthDate: '昭和8年1月2日' },
    ],
    [
      'the same kana and day of death, no birth date known',
      () => ({ kana: 'かとう はな', birthDate: null, personNumber: null }),
      { kana: 'カトウ ハナ' },
    ],
    [
      'the same kana, day of death and birth date, one number missing',
      () => ({ kana: 'きむら ゆき', birthDate: '1938-08-08' }),
      { personNumber: null },
    ],
  ])('asks to look for %s, and registers once somebody has', async (_, person, other: object = {}) => {
    const first = await house.desk.accept('registerDeathNotice', aNotice({ deceased: person() }));
    const before = await cases();
    const second = aNotice({ deceased: { ...person(), ...other } });
    const refused = await house.desk.refuse('registerDeathNotice', second);
    expect(refused).toMatchObject({
      __typename: 'DuplicateNotice',
      code: 'DUPLICATE_POSSIBLE',
      message: expect.stringContaining('notTheSameAs'),
      existing: { id: first.case.id, number: first.case.number },
    });
    await expect(cases()).resolves.toBe(before);
    const { case: made } = await house.desk.accept('registerDeathNotice', {
      ...second,
      notTheSameAs: [first.case.id],
    });
    const history = await house.ground.superuser(
      'select version, kind, cause, by_actor from case_changes where case_id = $1',
      [made.id],
    );
    expect(history).toEqual([
      { version: 1, kind: 'told-apart', cause: 'looked-at', by_actor: expect.stringMatching(/^counter\//) },
    ]);
  });

  it('asks to look at each of several, one after the other', async () => {
    const twin = { kana: 'もり みき', birthDate: null, personNumber: null };
    const first = await house.desk.register({ deceased: twin });
    const second = await house.desk.accept('registerDeathNotice', {
      ...aNotice({ deceased: twin }),
      notTheSameAs: [first],
    });
    const third = aNotice({ deceased: twin });
    const named = await house.desk.refuse('registerDeathNotice', { ...third, notTheSameAs: [first] });
    expect(named.existing?.id).toBe(second.case.id);
    await house.desk.accept('registerDeathNotice', { ...third, notTheSameAs: [first, second.case.id] });
  });

  it.each([
    [
      'the same name with another birth date',
      { name: '鈴木 一', birthDate: '1930-01-01' },
      { birthDate: '1930-01-02' },
    ],
    [
      'the same kana with another day of death',
      { kana: 'さとう じろう', birthDate: null },
      { deathDate: '2026-11-16' },
    ],
    [
      'the same kana and day of death with another birth date',
      { kana: 'さとう ひろし', name: '佐藤 弘', birthDate: '1940-04-01', personNumber: null },
      { name: '佐藤 博', birthDate: '1950-09-09' },
    ],
    [
      'the same kana and day of death with another person number',
      { kana: 'いとう けい', name: '伊藤 圭', birthDate: null },
      { name: '伊藤 恵', personNumber: '3300077' },
    ],
  ])('takes %s for another person', async (_, one: Partial<DeceasedInput>, other: Other) => {
    await house.desk.register({ deceased: one });
    const { deathDate, ...deceased } = other;
    await expect(
      house.desk.register({ deceased: { ...one, ...deceased }, ...(deathDate ? { deathDate } : {}) }),
    ).resolves.toEqual(expect.any(String));
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

  it('refuses a correction onto a person who has a case, and takes it once somebody has looked', async () => {
    const { case: one } = await house.desk.accept(
      'registerDeathNotice',
      aNotice({ deceased: { name: '小川 春', birthDate: '1941-01-01', personNumber: null } }),
    );
    const { case: other } = await house.desk.accept(
      'registerDeathNotice',
      aNotice({ deceased: { name: '小川 晴', birthDate: '1941-01-01', personNumber: '3300020' } }),
    );
    const into = (given: object) => ({
      caseId: other.id,
      expectedVersion: 1,
      cause: 'OUR_SLIP' as const,
      evidence: '死亡届の写し',
      name: '小川 春',
      ...given,
    });
    const refused = await house.desk.refuse('correctDeathNotice', into({}));
    expect(refused).toMatchObject({
      __typename: 'DuplicateNotice',
      code: 'DUPLICATE_POSSIBLE',
      existing: { id: one.id },
    });
    expect((await house.desk.head(other.id)).version).toBe(1);
    await house.desk.accept('correctDeathNotice', into({ notTheSameAs: [one.id] }));
    // What was looked at once is not asked again.
    await house.desk.accept('correctDeathNotice', { ...into({ kana: 'おがわ はる' }), expectedVersion: 2 });
  });

  it('refuses a correction to a person number that has a case', async () => {
    const { case: one } = await house.desk.accept(
      'registerDeathNotice',
      aNotice({ deceased: { personNumber: '3300031' } }),
    );
    const { case: other } = await house.desk.accept('registerDeathNotice', aNotice());
    const refused = await house.desk.refuse('correctDeathNotice', {
      caseId: other.id,
      expectedVersion: other.version,
      cause: 'OUR_SLIP',
      evidence: '死亡届の写し',
      personNumber: '3300031',
      notTheSameAs: [one.id],
    });
    expect(refused).toMatchObject({ code: 'DUPLICATE', existing: { id: one.id } });
  });
});

describe('reception numbers', () => {
  const house = useService({ catalogue: few('SHIMIN', 'SUIDO', 'SHUNO') });
  const numberOf = async (given: Parameters<typeof aNotice>[0] = {}) =>
    (await house.desk.accept('registerDeathNotice', aNotice(given))).case.number;

  it('run from 1 without a gap, whatever is refused or sent twice in between', async () => {
    const notice = aNotice({ idempotencyKey: 'sent-twice' });
    const { case: first } = await house.desk.accept('registerDeathNotice', notice);
    await house.desk.accept('registerDeathNotice', notice);
    await house.desk.refuse('registerDeathNotice', { ...notice, idempotencyKey: 'another' });
    await house.desk.refuse('registerDeathNotice', aNotice({ deathDate: '2026-12-24' }));
    expect([first.number, await numberOf(), await numberOf()]).toEqual(['2026-0001', '2026-0002', '2026-0003']);
    const together = await Promise.all(Array.from({ length: 6 }, () => numberOf()));
    expect(together.sort()).toEqual(['0004', '0005', '0006', '0007', '0008', '0009'].map((end) => `2026-${end}`));
  });

  it('begin anew with the calendar year', async () => {
    house.clock.advance(60 * 86_400_000);
    expect([await numberOf(), await numberOf()]).toEqual(['2027-0001', '2027-0002']);
  });
});
