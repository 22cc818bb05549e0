import { commonPasswords } from '../../../src/access/staff/common-passwords.js';
import { refusalOfNew } from '../../../src/access/staff/new-password.js';
import {
  hashPassword,
  isPassword,
  isWeak,
  PASSWORD_LENGTH,
  PRINTED_COST,
  WORDS_OF_THE_HOUSE,
} from '../../../src/access/staff/passwords.js';

const SENTENCE = 'a long way to the office';

describe('a password', () => {
  it('is the one that was chosen: letter by letter, nothing cut off and no letter made small', async () => {
    const longest = 'aB3 '.repeat(PASSWORD_LENGTH.most / 4);
    for (const [chosen, others] of [
      [SENTENCE, [SENTENCE.toUpperCase(), `${SENTENCE} `, SENTENCE.slice(0, -1), '']],
      [longest, [`${longest}x`, longest.slice(1)]],
    ] as const) {
      const hash = await hashPassword(chosen, PRINTED_COST);
      expect(await isPassword(chosen, hash)).toBe(true);
      for (const other of others) expect([other, await isPassword(other, hash)]).toEqual([other, false]);
    }
    expect(await isPassword(SENTENCE, null)).toBe(false);
  });

  it('is kept as Argon2id with what OWASP asks for, and a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword(SENTENCE), hashPassword(SENTENCE)]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it.each([
    SENTENCE,
    'twelve chars',
    '839201847362',
    '!?#%&=~|@+*:',
    '雨の日は川へ散歩に行きます',
    '🦆🐟🌊🌉🚲🌸🍡🍵🎐🏮🎋🍁',
    'our okuyami counter closes at five',
    'x'.repeat(59) + 'yz1 2',
  ])('may be made of any letters: %s', (password) => expect(isWeak(password, 'sakura')).toBe(false));

  it.each([
    'short',
    'eleven char',
    'aaaaaaaaaaaaaaaa',
    'sakura-sakura-1',
    'yorisoi-okuyami',
    'Okuyami2026!',
    'おくやみ窓口おくやみ窓口2026',
    'PASSWORD-admin-1',
    'x1y2z3'.repeat(22),
  ])('is too easy, or too long: %s', (password) => expect(isWeak(password, 'sakura')).toBe(true));

  it('is not made of words of this house alone, written as a password is compared', () => {
    for (const word of WORDS_OF_THE_HOUSE) {
      expect(word).toBe(word.normalize('NFKC').toLowerCase());
      expect([word, isWeak(`${word}-2026${word.repeat(6)}`, 'sakura')]).toEqual([word, true]);
    }
  });
});

describe('a password that others have too', () => {
  it('is known from a list of leaked ones: many times the 3,000 that must be, and each long enough to be chosen here', async () => {
    const common = [...(await commonPasswords())];
    expect(common.length).toBeGreaterThan(40_000);
    expect(common.filter((one) => one.length < PASSWORD_LENGTH.least)).toEqual([]);
  });

  it.each(['1qaz2wsx3edc', 'Qwerty123456', '１ＱＡＺ２ｗｓｘ３ｅｄｃ', 'LeaveMeAlone'])(
    'is refused: %s',
    async (password) => {
      expect(isWeak(password, 'sakura')).toBe(false);
      expect(await refusalOfNew(password, 'sakura')).toMatchObject({ code: 'COMMON_PASSWORD', path: ['password'] });
    },
  );

  it('is not every sentence', async () => {
    for (const password of [SENTENCE, '雨の日は川へ散歩に行きます', `${SENTENCE} 1qaz2wsx3edc`])
      expect(await refusalOfNew(password, 'sakura')).toBeNull();
    expect(await refusalOfNew('short', 'sakura')).toMatchObject({ code: 'WEAK_PASSWORD' });
  });
});
