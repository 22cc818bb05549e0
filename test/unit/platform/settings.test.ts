import { exitCodes, StartFailure } from '../../../src/platform/failures.js';
import { checkDepartmentTokens, checkDepartmentUrls, readSettings } from '../../../src/settings.js';

const departments = [
  { code: 'SUIDO', connector: 'http' },
  { code: 'KANKYO', connector: 'http' },
  { code: 'KOKUHO', connector: 'ledger' },
  { code: 'EXT-NENKIN' },
] as const;
const refusal = (start: () => unknown): { ja: string; en: string; exitCode: number } => {
  try {
    start();
  } catch (error) {
    if (error instanceof StartFailure) return { ...error.sentence, exitCode: error.exitCode };
    throw error;
  }
  throw new Error('it was taken');
};
const urls = (text: string) => readSettings({ YORISOI_DEPARTMENT_URLS: text });

const SECRET = 'Rm9yIHRoZSB0ZXN0IG9mIHRoZSBzZXR0aW5ncw==';
const proofs = (text: string, tokens: string) => () =>
  checkDepartmentTokens(readSettings({ YORISOI_DEPARTMENT_URLS: text, YORISOI_DEPARTMENT_TOKENS: tokens }));

describe('the secrets for departments’ systems', () => {
  it('are needed for another machine, and for this one may be', () => {
    expect(proofs('SUIDO=https://x/', `SUIDO=${SECRET}`)).not.toThrow();
    expect(proofs('SUIDO=http://127.0.0.1:9/', '')).not.toThrow();
    expect(proofs('SUIDO=http://127.0.0.1:9/', `SUIDO=${SECRET}`)).not.toThrow();
  });

  it.each([
    ['SUIDO=https://x/,KANKYO=https://y/', `SUIDO=${SECRET}`, 'KANKYO のシステムに渡す秘密の文字列がありません'],
    ['SUIDO=https://x/', `SUIDO=${SECRET},KANKYO=${SECRET}`, 'YORISOI_DEPARTMENT_TOKENS に KANKYO があります'],
  ])('stop the start where one is missing or leads nowhere, and are not said: %s', (text, tokens, ja) => {
    const refused = refusal(proofs(text, tokens));
    expect(refused).toMatchObject({ ja: expect.stringContaining(ja), exitCode: exitCodes.config });
    expect(JSON.stringify(refused)).not.toContain(SECRET);
  });
});

describe('the city’s settings', () => {
  it.each([
    [
      { YORISOI_MUNICIPALITY: '高山市' },
      /^YORISOI_MUNICIPALITY には、takayama のような/,
      /^YORISOI_MUNICIPALITY must be a short name/,
    ],
    [
      { YORISOI_INTAKE: 'later' },
      /^YORISOI_INTAKE には、notice か booking/,
      /^YORISOI_INTAKE must be notice or booking\.$/,
    ],
    [
      { YORISOI_DEPARTMENT_URLS: 'SUIDO' },
      /^YORISOI_DEPARTMENT_URLS には、「CODE=/,
      /^YORISOI_DEPARTMENT_URLS must be written as CODE=/,
    ],
    [{ YORISOI_DEPARTMENT_URLS: 'SUIDO=https://a/,SUIDO=https://b/' }, /課ごとに一つ/, /one a department/],
    // Names would travel in the open.
    [
      { YORISOI_DEPARTMENT_URLS: 'SUIDO=http://10.0.0.5/' },
      /http:\/\/ はこのコンピューターの中/,
      /on this machine only/,
    ],
    [{ YORISOI_DEPARTMENT_TOKENS: 'SUIDO=short' }, /32文字以上/, /32 letters/],
    [{ YORISOI_DEPARTMENT_TOKENS: `SUIDO=${SECRET} ${SECRET}` }, /CODE=秘密/, /CODE=secret/],
    [{ YORISOI_DEPARTMENT_TOKENS: `SUIDO=${SECRET},SUIDO=${SECRET}x` }, /課ごとに一つ/, /one a department/],
    [{ YORISOI_DEPARTMENT_URLS: 'SUIDO=http://127.0.0.1.example/' }, /http:\/\/ は/, /on this machine only/],
  ])('refuse %j in one sentence of each language', (given, ja, en) => {
    const refused = refusal(() => readSettings(given));
    expect(refused).toEqual({
      ja: expect.stringMatching(ja),
      en: expect.stringMatching(en),
      exitCode: exitCodes.config,
    });
    expect(refused.ja).toMatch(/を指定してください。$/);
  });

  it('take the addresses of departments that have a system of their own', () => {
    expect(() =>
      checkDepartmentUrls(urls('SUIDO=http://127.0.0.1:1/x,KANKYO=https://k.example'), departments),
    ).not.toThrow();
  });

  it.each([
    ['SUIDOU=https://x/', 'YORISOI_DEPARTMENT_URLS の SUIDOU という課はありません。SUIDO のことではありませんか。'],
    [
      'FOO=https://x/',
      'YORISOI_DEPARTMENT_URLS の FOO という課はありません。自分のシステムで答える課は SUIDO, KANKYO です。',
    ],
    [
      'KOKUHO=https://x/',
      'YORISOI_DEPARTMENT_URLS に KOKUHO がありますが、この課は自分のシステムでは答えません。KOKUHO を外すか、課のファイルの connector を http にしてください。',
    ],
    ['EXT-NENKIN=https://x/', expect.stringContaining('自分のシステムでは答えません')],
  ])('stop the start with %s', (text, ja) => {
    const refused = refusal(() => checkDepartmentUrls(urls(text), departments));
    expect(refused).toMatchObject({ ja, exitCode: exitCodes.config });
    expect(refused.en).toMatch(/^YORISOI_DEPARTMENT_URLS names/);
  });
});
