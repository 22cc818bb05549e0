import { aPerson } from '../builders.js';
import { deceased, fact, MY_NUMBER, NO_SUCH_DAY, notice, on, RESIDENT_CODE, type BadInput } from './bad-input.js';

const dates: BadInput[] = [
  notice(
    'a day that does not exist',
    'DATE_WRONG',
    NO_SUCH_DAY,
    () => ({ deathDate: '2026-02-30' }),
    'input.deathDate',
  ),
  notice('29 February of a common year', 'DATE_WRONG', NO_SUCH_DAY, () => ({ deathDate: '2025-02-29' })),
  notice('a day of another form', 'DATE_WRONG', NO_SUCH_DAY, () => ({ deathDate: '2026/11/17' })),
  notice('an empty day', 'DATE_WRONG', NO_SUCH_DAY, () => ({ deathDate: '' })),
  notice('a day of death after today', 'DEATH_IN_FUTURE', /今日より後になっています。/, () => ({
    deathDate: '2026-11-23',
  })),
  notice('a range that ends before it begins', 'DEATH_RANGE_WRONG', /「まで」より前の日に/, () => ({
    deathDateTo: '2026-11-16',
  })),
  notice('a range with a day that does not exist', 'DATE_WRONG', NO_SUCH_DAY, () => ({ deathDateTo: '2026-11-31' })),
  notice(
    'a range that ends after today',
    'DEATH_IN_FUTURE',
    /令和8年11月23日.*今日より後/,
    () => ({ filedOn: null, deathDateTo: '2026-11-23' }),
    'input.deathDateTo',
  ),
  notice(
    'a range that ends after the filing',
    'DEATH_AFTER_FILED',
    /届出日より後/,
    () => ({ filedOn: '2026-11-18', deathDateTo: '2026-11-19' }),
    'input.deathDateTo',
  ),
  notice('filed before the death', 'FILED_BEFORE_DEATH', /届出日が亡くなられた日より前/, () => ({
    filedOn: '2026-11-16',
  })),
  notice('filed after today', 'FILED_IN_FUTURE', /届出日が今日より後/, () => ({ filedOn: '2026-11-23' })),
  notice('filed on a day that does not exist', 'DATE_WRONG', NO_SUCH_DAY, () => ({ filedOn: '2026-13-01' })),
  deceased('born after the death', 'BIRTH_AFTER_DEATH', /どちらかを確かめてください。/, { birthDate: '2026-11-18' }),
  deceased('born impossibly early', 'BIRTH_TOO_EARLY', /古すぎます。/, { birthDate: '1879-12-31' }),
  deceased(
    'born on a day that does not exist',
    'DATE_WRONG',
    NO_SUCH_DAY,
    { birthDate: '1941-02-29' },
    'input.deceased.birthDate',
  ),
  deceased('an era year that never was', 'DATE_WRONG', NO_SUCH_DAY, { birthDate: '昭和65年1月1日' }),
  deceased('the day after an era ended', 'DATE_WRONG', NO_SUCH_DAY, { birthDate: '昭和64年1月8日' }),
  deceased('a day before an era began', 'DATE_WRONG', NO_SUCH_DAY, { birthDate: '令和元年4月30日' }),
  deceased('the year 0 of an era', 'DATE_WRONG', NO_SUCH_DAY, { birthDate: '昭和0年3月2日' }),
  deceased('an era nobody knows', 'DATE_WRONG', NO_SUCH_DAY, { birthDate: '文久2年1月1日' }),
  deceased('a letter that is no era', 'DATE_WRONG', NO_SUCH_DAY, { birthDate: 'X15.3.2' }),
  deceased('30 February in an era', 'DATE_WRONG', NO_SUCH_DAY, { birthDate: 'S15.2.30' }),
  notice('a member of the household born on no day', 'DATE_WRONG', NO_SUCH_DAY, () => ({
    deceased: { household: { members: [{ birthDate: '2000-04-31' }] } },
  })),
  notice(
    'a member of the household born tomorrow',
    'BIRTH_IN_FUTURE',
    /世帯の方の生年月日/,
    () => ({ deceased: { household: { members: [{ birthDate: '2026-11-23' }] } } }),
    'input.deceased.household.members.0.birthDate',
  ),
];

const names: BadInput[] = [
  deceased('no name', 'NAME_MISSING', /お名前を入れてください。/, { name: '' }, 'input.deceased.name'),
  deceased('a name of spaces', 'NAME_MISSING', /「不詳」/, { name: ' \u3000 ' }),
  deceased('a name too long', 'TOO_LONG', /200文字まで/, { name: '山'.repeat(201) }),
  deceased('a name with a null byte', 'CONTROL_CHARACTER', /制御文字/, { name: '山\u0000田' }),
  deceased('a name with an escape', 'CONTROL_CHARACTER', /消してから/, { name: '山\u001b田' }),
  deceased('a name that turns the line around', 'CONTROL_CHARACTER', /制御文字/, { name: 'あ\u202eい' }),
  deceased('a name of two lines', 'CONTROL_CHARACTER', /制御文字/, { name: '山田\n太郎' }),
  deceased('kana in kanji', 'KANA_WRONG', /ひらがなかカタカナ/, { kana: '山田' }, 'input.deceased.kana'),
  deceased('kana in Latin letters', 'KANA_WRONG', /ひらがなかカタカナ/, { kana: 'Yamada' }),
  deceased('an address too long', 'TOO_LONG', /400文字まで/, { address: '市'.repeat(401) }),
  deceased('a person number with letters', 'PERSON_NUMBER_WRONG', /10桁までの数字/, { personNumber: 'A12' }),
  deceased('a person number of 11 digits', 'PERSON_NUMBER_WRONG', /10桁までの数字/, { personNumber: '12345678901' }),
  deceased('a person number that is a My Number', 'PERSON_NUMBER_WRONG', /マイナンバー/, { personNumber: MY_NUMBER }),
  deceased('a My Number in the name', 'MY_NUMBER', /マイナンバーはここに入れないでください。/, {
    name: `山田 ${MY_NUMBER}`,
  }),
  deceased('a My Number in full-width digits', 'MY_NUMBER', /12桁/, { name: '山田 １２３４５６７８９０１８' }),
  deceased('a My Number in groups', 'MY_NUMBER', /12桁/, { address: '本町 1234-5678-9018' }),
  deceased('a My Number with full-width hyphens', 'MY_NUMBER', /12桁/, { address: '本町１２３４－５６７８－９０１８' }),
  deceased('a My Number beside an address and a date', 'MY_NUMBER', /12桁/, {
    address: `一丁目 1940-03-02 ${MY_NUMBER}`,
  }),
  deceased('a My Number behind other digits', 'MY_NUMBER', /12桁/, { name: '太郎 0120 1234 5678 9018' }),
  deceased('a My Number in kanji digits', 'MY_NUMBER', /12桁/, { address: '一二三四五六七八九〇一八' }),
  deceased('a resident record code in the address', 'RESIDENT_RECORD_CODE', /住民票コード/, {
    address: `本町 ${RESIDENT_CODE}`,
  }),
  deceased('a resident record code in full-width digits', 'RESIDENT_RECORD_CODE', /11桁/, {
    address: '本町 １２３４５６７８９０３',
  }),
];

const people: BadInput[] = [
  notice(
    'a person without a role',
    'ROLE_MISSING',
    /役割/,
    () => ({ people: [aPerson({ roles: [] })] }),
    'input.people.0.roles',
  ),
  notice(
    'a wife instead of a spouse in the household',
    'RELATION_UNKNOWN',
    /「spouse」ではありませんか。/,
    () => ({ deceased: { household: { members: [{ relation: 'wife' }] } } }),
    'input.deceased.household.members.0.relation',
  ),
  notice('a relation in capitals', 'RELATION_UNKNOWN', /「spouse」ではありませんか。/, () => ({
    deceased: { household: { members: [{ relation: 'child' }, { relation: 'Spouse' }] } },
  })),
  notice('a relation far from every one', 'RELATION_UNKNOWN', /から選んでください。/, () => ({
    people: [aPerson({ relation: '近所の知り合い' })],
  })),
  notice('a relation nobody has', 'RELATION_UNKNOWN', /続柄「brother」は使えません。/, () => ({
    people: [aPerson({ relation: 'brother' })],
  })),
  notice(
    'a telephone that nobody can dial',
    'TELEPHONE_WRONG',
    /空けておいてください。/,
    () => ({ people: [aPerson({ telephone: 'abc' })] }),
    'input.people.0.telephone',
  ),
  notice('a My Number as a telephone', 'MY_NUMBER', /12桁/, () => ({ people: [aPerson({ telephone: MY_NUMBER })] })),
  notice(
    'a resident record code as a telephone',
    'RESIDENT_RECORD_CODE',
    /11桁/,
    () => ({ people: [aPerson({ telephone: RESIDENT_CODE })] }),
    'input.people.0.telephone',
  ),
  notice('a control character in an address', 'CONTROL_CHARACTER', /制御文字/, () => ({
    people: [aPerson({ address: '本町\u0007' })],
  })),
  notice(
    'a name of a person too long',
    'TOO_LONG',
    /文字まで/,
    () => ({ people: [aPerson({ name: '名'.repeat(201) })] }),
    'input.people.0.name',
  ),
  notice(
    'the second person wrong',
    'ROLE_MISSING',
    /役割/,
    () => ({ people: [aPerson(), aPerson({ roles: [] })] }),
    'input.people.1.roles',
  ),
  notice(
    'a case told apart that is none',
    'NOT_CASES',
    /見比べた受付のID/,
    () => ({ notTheSameAs: ['山田 太郎'] }),
    'input.notTheSameAs',
  ),
  notice('an empty key', 'BAD_KEY', /1〜100文字/, () => ({ idempotencyKey: '' })),
  notice(
    'a My Number as a key',
    'MY_NUMBER',
    /12桁/,
    () => ({ idempotencyKey: `city-${MY_NUMBER}` }),
    'input.idempotencyKey',
  ),
  notice('a key too long', 'BAD_KEY', /1〜100文字/, () => ({ idempotencyKey: 'k'.repeat(101) })),
];

const facts: BadInput[] = [
  fact('a fact that does not exist', 'UNKNOWN_FACT', /「funeralHeld」ではありませんか。/, 'funeralHeldd', true),
  fact('a fact far from every name', 'UNKNOWN_FACT', /という判定材料はありません。/, 'zzzzzzzzzzzzzzzz', true),
  fact('a fact named like a part of the language', 'UNKNOWN_FACT', /という判定材料はありません。/, '__proto__', true),
  fact('text for a yes or no', 'FACT_VALUE_TYPE', /値の形が違います。/, 'funeralHeld', 'yes'),
  fact('null for a yes or no', 'NONE_NOT_ALLOWED', /分からないときは入れないで/, 'funeralHeld', null),
  fact('a value that an enum has not', 'UNKNOWN_FACT_VALUE', /「kouki」ではありませんか。/, 'healthInsurance', 'kooki'),
  fact('a negative count', 'FACT_VALUE_TYPE', /値の形が違います。/, 'dogsRegistered', -1),
  fact('half a dog', 'FACT_VALUE_TYPE', /値の形が違います。/, 'dogsRegistered', 0.5),
  fact(
    'a value that is certain and open at once',
    'IN_AND_OPEN',
    /「mental」が in と open の両方/,
    'disabilityHandbooks',
    {
      in: ['mental'],
      open: ['mental', 'physical'],
    },
  ),
  fact('a day that stands for no end', 'DATE_TOO_FAR', /先すぎる日/, 'knewOfInheritanceDate', '9999-12-31'),
  fact(
    'a day of learning before the death',
    'DAY_BEFORE_DEATH',
    /亡くなられた日より前/,
    'knewOfDeathDate',
    '2026-10-01',
  ),
  fact('a funeral before the death', 'DAY_BEFORE_DEATH', /日付を確かめてください。/, 'funeralDate', '2026-10-01'),
  fact('a slip in the year of learning', 'DAY_IN_FUTURE', /まだ来ていない日/, 'knewOfDeathDate', '2027-11-18'),
  fact('a year of learning that is to come', 'DAY_IN_FUTURE', /年から確かめて/, 'knewOfInheritanceDate', {
    from: '2027-01-01',
    to: '2027-12-31',
  }),
  fact('a move to the city that is to come', 'DAY_IN_FUTURE', /まだ来ていない日/, 'movedInDate', '2027-05-01'),
  fact('a range the wrong way round', 'EMPTY_RANGE', /範囲が逆/, 'dogsRegistered', { from: 3, to: 1 }),
  fact('a range with a stranger in it', 'FACT_VALUE_TYPE', /値の形が違います。/, 'dogsRegistered', {
    from: 1,
    until: 2,
  }),
  fact('a day that does not exist', 'FACT_VALUE_TYPE', /値の形が違います。/, 'funeralDate', '2026-02-30'),
  fact('a set with a stranger in it', 'UNKNOWN_FACT_VALUE', /という値はありません。/, 'pensionTypes', ['roureiKisso']),
  fact('the day of death', 'FACT_NOT_HERE', /死亡届の訂正/, 'deathDate', '2026-11-16'),
  fact('the birth date', 'FACT_NOT_HERE', /死亡届の訂正/, 'birthDate', '1940-03-02'),
  fact('residence', 'FACT_NOT_HERE', /死亡届の訂正/, 'residentOfCity', false),
  notice(
    'the day of death as a fact of the notice',
    'FACT_NOT_HERE',
    /deathDate の欄に/,
    () => ({ facts: { deathDate: '2026-11-17' } }),
    'input.facts.0.name',
  ),
  on('recordFacts', 'a fact twice', 'FACT_TWICE', /二度あります。/, ({ caseId }) => ({
    caseId,
    source: 'FAMILY',
    facts: [
      { name: 'bankAccounts', value: true },
      { name: 'bankAccounts', value: false },
    ],
  })),
  on('recordFacts', 'no fact at all', 'NO_FACTS', /1つ以上/, ({ caseId }) => ({ caseId, source: 'FAMILY', facts: [] })),
  on('recordFacts', 'more facts than there are', 'TOO_MANY_FACTS', /400件まで/, ({ caseId }) => ({
    caseId,
    source: 'FAMILY',
    facts: Array.from({ length: 401 }, () => ({ name: 'bankAccounts', value: true })),
  })),
  on('recordFacts', 'a caller who ends a contradiction', 'CALLER_CANT_SETTLE', /電話では/, ({ caseId }) => ({
    caseId,
    source: 'UNCHECKED_CALLER',
    settled: true,
    facts: [{ name: 'bankAccounts', value: true }],
  })),
  on('recordFacts', 'a contradiction settled as unknown', 'UNKNOWN_CANT_SETTLE', /分かった値を/, ({ caseId }) => ({
    caseId,
    source: 'FAMILY',
    settled: true,
    facts: [{ name: 'bankAccounts', value: 'unknown' }],
  })),
];

/** What a notice or a family may say wrongly. */
export const badNotices: readonly BadInput[] = [...dates, ...names, ...people, ...facts];
