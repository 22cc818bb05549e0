import type { Notice } from '../../../src/cases/notice.js';
import type { CorrectDeathNoticeInput } from '../../../src/contract/generated.js';
import { onlyTheRegisterState, readCorrection } from '../../../src/notices/correct-death-notice.input.js';
import { correctedRegister, registerOfAnother } from '../../../src/notices/correct-death-notice.plan.js';

const notice: Notice = {
  source: 'filed-here',
  filedOn: '2026-11-07',
  registerState: 'done',
  deathDate: '2026-10-31',
  deathDateTo: null,
  deceased: {
    name: '\u{9AD9}橋 一郎', kana: 'たかはし いちろう', birthDate: '1940-03-02', address: '本町1番', personNumber: '1001', registeredHere: true,
    sex: null,
    nationality: null,
  },
  household: null,
}; // prettier-ignore
const read = (given: Partial<CorrectDeathNoticeInput>) =>
  readCorrection(
    notice,
    { caseId: 'c', expectedVersion: 1, cause: 'REGISTER_CORRECTED', evidence: '訂正後の死亡診断書', ...given },
    '2026-11-22',
  );
const corrected = (given: Partial<CorrectDeathNoticeInput>): Notice => {
  const result = read(given);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const refused = (given: Partial<CorrectDeathNoticeInput>) => {
  const result = read(given);
  if (result.ok) throw new Error('it was taken');
  return { code: result.error.code, path: result.error.path.join('.') };
};

describe('a correction of the notice', () => {
  it('replaces the day of death, and with it an earlier interval', () => {
    expect(corrected({ deathDate: '2026-11-01' })).toEqual({ ...notice, deathDate: '2026-11-01' });
  });

  it('keeps both days alive while it is under way, whichever is earlier', () => {
    expect(corrected({ cause: 'UNDER_WAY', deathDate: '2026-11-01' })).toMatchObject({
      deathDate: '2026-10-31',
      deathDateTo: '2026-11-01',
    });
    expect(corrected({ cause: 'UNDER_WAY', deathDate: '2026-10-30' })).toMatchObject({
      deathDate: '2026-10-30',
      deathDateTo: '2026-10-31',
    });
  });

  it('leaves what is not given, takes away what is given empty, reads era dates', () => {
    expect(corrected({ kana: '', birthDate: '昭和15年3月3日' }).deceased).toEqual({
      ...notice.deceased,
      kana: null,
      birthDate: '1940-03-03',
    });
  });

  it('says that the register shows the death now', () => {
    const pending: Notice = { ...notice, registerState: 'pending' };
    const input = { caseId: 'c', expectedVersion: 1, cause: 'REGISTER_CORRECTED' as const, evidence: '住民票の除票' };
    const done = readCorrection(pending, { ...input, registerState: 'DONE' }, '2026-11-22');
    expect(done).toEqual({ ok: true, value: notice });
    expect(onlyTheRegisterState(pending, notice)).toBe(true);
    expect(onlyTheRegisterState(pending, { ...notice, deathDate: '2026-11-01' })).toBe(false);
  });

  it('says when it was filed after all, how the city knows, sex and nationality', () => {
    expect(corrected({ filedOn: '2026-11-08', source: 'NOTIFIED_BY_OTHER_CITY', sex: 'FEMALE' })).toEqual({
      ...notice,
      filedOn: '2026-11-08',
      source: 'notified-by-other-city',
      deceased: { ...notice.deceased, sex: 'female' },
    });
    expect(corrected({ source: 'TOLD_BY_FAMILY' })).toMatchObject({ source: 'told-by-family', filedOn: null });
  });

  it('knows of another person’s household, sex and nationality only what it says itself', () => {
    const members = [{ birthDate: '1941-01-01', relation: 'spouse' }];
    const first: Notice = {
      ...notice,
      deceased: { ...notice.deceased, sex: 'male', nationality: 'japanese' },
      household: { deceasedWasHead: true, members },
    };
    const another = { name: '別人 花子', personNumber: '7001' };
    const correct = (given: Partial<CorrectDeathNoticeInput>) =>
      readCorrection(
        first,
        { caseId: 'c', expectedVersion: 1, cause: 'OUR_SLIP', evidence: '住民票', ...given },
        '2026-11-22',
      );
    expect(correct({ kana: 'たかはし いちろ' })).toMatchObject({
      value: { deceased: { sex: 'male', nationality: 'japanese' }, household: { deceasedWasHead: true } },
    });
    expect(correct(another)).toMatchObject({
      value: { deceased: { sex: null, nationality: null }, household: null },
    });
    expect(correct({ ...another, sex: 'FEMALE', household: { deceasedWasHead: false, members: [] } })).toMatchObject({
      value: {
        deceased: { sex: 'female', nationality: null },
        household: { deceasedWasHead: false, members: [] },
      },
    });
  });

  it('loses nothing that was told of them where the birth date alone was a slip', () => {
    const first: Notice = {
      ...notice,
      deceased: { ...notice.deceased, personNumber: null, sex: 'female', nationality: 'japanese' },
      household: { deceasedWasHead: true, members: [] },
    };
    const correct = (given: Partial<CorrectDeathNoticeInput>) =>
      readCorrection(
        first,
        { caseId: 'c', expectedVersion: 1, cause: 'OUR_SLIP', evidence: '届書', ...given },
        '2026-11-22',
      );
    const stays = { ...first, deceased: { ...first.deceased, birthDate: '1976-03-02' } };
    expect(correct({ birthDate: '1976-03-02' })).toEqual({ ok: true, value: stays });
    expect(correct({ birthDate: '1976-03-02', kana: 'タカハシ　イチロウ', name: '高橋　一郎' })).toMatchObject({
      value: { deceased: { sex: 'female', nationality: 'japanese' }, household: { deceasedWasHead: true } },
    });
    // Two of one name: what else tells them apart says that it is the other one.
    for (const mark of [{ kana: 'たかはし いちお' }, { name: '髙橋 二郎' }])
      expect(correct({ birthDate: '1976-03-02', ...mark })).toMatchObject({
        value: { deceased: { sex: null, nationality: null }, household: null },
      });
  });

  it('keeps a name code point by code point', () => {
    expect(corrected({ name: '高橋 一郎' }).deceased.name).toBe('高橋 一郎');
  });

  it.each([
    ['nothing that changes', { deathDate: '2026-10-31' }, 'NOTHING_CORRECTED', 'input'],
    ['no evidence', { deathDate: '2026-11-01', evidence: ' ' }, 'REASON_MISSING', 'input.evidence'],
    ['a My Number as evidence', { deathDate: '2026-11-01', evidence: '123456789018' }, 'MY_NUMBER', 'input.evidence'],
    ['a day after today', { deathDate: '2026-11-23' }, 'DEATH_IN_FUTURE', 'input.deathDate'],
    ['a day after the notice was filed', { deathDate: '2026-11-08' }, 'FILED_BEFORE_DEATH', 'input.deathDate'],
    ['a day that does not exist', { deathDate: '2026-02-30' }, 'DATE_WRONG', 'input.deathDate'],
    ['a birth after the death', { birthDate: '2026-12-01' }, 'BIRTH_AFTER_DEATH', 'input.birthDate'],
    ['an impossible era date', { birthDate: '昭和64年2月1日' }, 'DATE_WRONG', 'input.birthDate'],
    ['an empty name', { name: '' }, 'NAME_MISSING', 'input.name'],
    [
      'another name while it is under way',
      { cause: 'UNDER_WAY' as const, name: '高橋 二郎' },
      'ONLY_DATES_UNDER_WAY',
      'input.name',
    ],
    [
      'another sex while it is under way',
      { cause: 'UNDER_WAY' as const, sex: 'MALE' as const },
      'ONLY_DATES_UNDER_WAY',
      'input.sex',
    ],
    ['a filing day before the death', { filedOn: '2026-10-30' }, 'FILED_BEFORE_DEATH', 'input.filedOn'],
    ['a filing day after today', { filedOn: '2026-11-23' }, 'FILED_IN_FUTURE', 'input.filedOn'],
    [
      'a birth tomorrow in the household',
      { household: { members: [{ birthDate: '2026-11-23' }] } },
      'BIRTH_IN_FUTURE',
      'input.household.members.0.birthDate',
    ],
  ])('refuses %s', (_, given, code, path) => {
    expect(refused(given)).toEqual({ code, path });
  });
});

describe('the register’s word after a correction', () => {
  const at = '2026-11-22T00:00:00.000Z';
  const old = { value: '2026-10-31', at: '2026-11-08T00:00:00.000Z' };
  const register = {
    deathDate: old,
    birthDate: { value: '1940-03-02', at: old.at },
    residentOfCity: { value: true, at: old.at },
    deathNoticeWithin7Days: { value: true, at: old.at },
    remainingMembers: { value: 1, at: old.at },
  };

  it('follows the new notice and leaves what was stated beside it', () => {
    expect(correctedRegister(register, notice, { ...notice, deathDate: '2026-10-30' }, at)).toEqual({
      ...register,
      deathNoticeFiled: { value: true, at },
      deathDate: { value: '2026-10-30', at },
      deathNoticeWithin7Days: { value: false, at },
    });
  });

  it('says of a sex that notices of before said beside themselves what the corrected one says', () => {
    const first = { ...register, sex: { value: 'male', at: old.at } };
    const deceased = { ...notice.deceased, sex: 'female' as const };
    expect(correctedRegister(first, notice, { ...notice, deceased }, at)['sex']).toEqual({ value: 'female', at });
    expect(correctedRegister(first, notice, { ...notice, deathDate: '2026-10-30' }, at)['sex']).toEqual(first.sex);
  });

  it('says nothing of another person that it said of the first', () => {
    const first = { ...register, sex: { value: 'male', at: old.at }, spouseExists: { value: true, at: old.at } };
    const another = { ...notice, deceased: { ...notice.deceased, name: '別人 花子', personNumber: '7001' } };
    expect(Object.keys(registerOfAnother(first, another, [], at)).sort()).toEqual([
      'birthDate',
      'deathDate',
      'deathNoticeFiled',
      'deathNoticeWithin7Days',
      'residentOfCity',
    ]);
  });

  it('says no longer what depends on which day it is', () => {
    const both = { ...notice, deathDate: '2026-10-30', deathDateTo: '2026-10-31' };
    const now = correctedRegister(register, notice, both, at);
    expect(now['deathDate']?.value).toEqual({ from: '2026-10-30', to: '2026-10-31' });
    expect(now).not.toHaveProperty('deathNoticeWithin7Days');
  });

  it('counts the ages in the household anew', () => {
    const husband = { deceasedWasHead: false, members: [{ birthDate: '1971-11-11', relation: 'spouse' }] };
    const before = { ...notice, deathDate: '2026-11-09', household: husband };
    const said = (value: unknown) => ({ value, at: old.at });
    const first = { ...register, deathDate: said('2026-11-09'), spouseAge: said(54), spouseExists: said(true) };
    const corrected = (given: Partial<Notice>) => correctedRegister(first, before, { ...before, ...given }, at);
    expect(corrected({ deathDate: '2026-11-10' })['spouseAge']).toEqual({ value: 55, at });
    expect(corrected({ deathDateTo: '2026-11-10' })['spouseAge']).toEqual({ value: { from: 54, to: 55 }, at });
    expect(corrected({ deathDate: '2026-11-08' })['spouseAge']).toEqual(said(54));
    const stated = { ...first, spouseAge: said(60) };
    expect(correctedRegister(stated, before, { ...before, deathDate: '2026-11-10' }, at)['spouseAge']).toEqual(
      said(60),
    );
  });
});
