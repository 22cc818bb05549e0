import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PAPER_DAYS } from '../../../src/access/family/access-papers.js';
import { WRONG_DIGITS } from '../../../src/access/family/booker-digits.js';
import { MOST_AN_HOUR } from '../../../src/access/family/family-attempts.js';
import { WRONG_PAIRS } from '../../../src/access/family/family-door.js';
import * as family from '../../../src/access/family/family-sessions.js';
import { ALLOWED } from '../../../src/access/graphql/allowances.js';
import { BODY_LIMIT, PATIENCE } from '../../../src/access/graphql/http-edge.js';
import { STAFF_ROLES } from '../../../src/access/roles.js';
import { FIRST_WAIT_SECONDS, FREE, LONGEST_WAIT_SECONDS } from '../../../src/access/staff/attempts.js';
import { commonPasswords } from '../../../src/access/staff/common-passwords.js';
import { KEPT_DAYS } from '../../../src/access/staff/forgetting.js';
import { INVITED_DAYS } from '../../../src/access/staff/invitations.js';
import { LONGEST_DAYS } from '../../../src/access/staff/manage-programs.service.js';
import { PASSWORD_LENGTH, WORDS_OF_THE_HOUSE } from '../../../src/access/staff/passwords.js';
import { VALID_DAYS } from '../../../src/access/staff/register-workplace.service.js';
import { LONGEST_HOURS } from '../../../src/access/staff/sessions.js';
import { WAITING_LINE } from '../../../src/access/staff/turnstile.js';
import { MOST_ROWS } from '../../../src/questions/ledger/import-ledger-csv.js';
import { HTTP_DEFAULTS } from '../../../src/questions/connectors/http.js';

const page = readFileSync('src/access/README.md', 'utf8');
/** The text under one heading. */
const under = (heading: string): string => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading));
  if (section === undefined) throw new Error(`src/access/README.md has no heading ${heading}`);
  return section;
};
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('demo/'))
  .map((path) => ({ file: basename(path), path, text: readFileSync(join('src', path), 'utf8') }));
/** Files that do something and are not named where it is written down. */
const unnamed = (heading: string, does: RegExp): string[] =>
  sources
    .filter(({ text, file }) => does.test(text) && !under(heading).includes(`\`${file}\``))
    .map(({ path }) => path);

describe('src/access/README.md', () => {
  it('says the ways in, and how long what is on paper counts', () => {
    for (const said of [`${INVITED_DAYS} days, once`, `${PAPER_DAYS} days, 34.7`, `${LONGEST_DAYS} days at most`])
      expect(under('Ways in')).toContain(said);
  });

  it('says what a password may be, with every word that counts for nothing', async () => {
    expect(under('Passwords')).toContain(`${PASSWORD_LENGTH.least} to ${PASSWORD_LENGTH.most} characters`);
    expect(under('Passwords')).toContain(`${(await commonPasswords()).size.toLocaleString('en')} of them are long`);
    const words = [...under('Passwords').matchAll(/`([^`]+)`/g)].map(([, word]) => word);
    expect(words).toEqual([...WORDS_OF_THE_HOUSE]);
  });

  it('says how long each text may be that somebody types, and what none holds', () => {
    const section = under('What may be typed');
    for (const said of ['no My Number and no 住民票コード', 'no control character', '`TOO_LONG`'])
      expect(section).toContain(said);
    const rows = [...section.matchAll(/^\| `([^`]+)` \|.*\| ([\d_, ]+) \|$/gm)].map(([, file = '', most = '']) => ({
      file,
      most: most.split(', '),
    }));
    // Every length that stands there is one that the file refuses by, and every file with one of its own stands there.
    const wrong = rows.flatMap(({ file, most }) => {
      const text = sources.find((one) => one.file === file)?.text ?? '';
      return most
        .filter((number) => !new RegExp(`[^\\d]${number}[^\\d]`).test(text))
        .map((number) => `${file} ${number}`);
    });
    expect(wrong).toEqual([]);
    const ownLength = /\b(?:text|telephone)Problems\((?:[^()]|\([^()]*\))*, (?:LONGEST|MOST|\d)/;
    expect(unnamed('What may be typed', ownLength)).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('says which days must fit together', () => {
    const codes = sources.flatMap(({ text, path }) =>
      path.startsWith('web/') || path.startsWith('tongues/')
        ? []
        : [...text.matchAll(/^ +'([A-Z_]+)',$/gm)].map(([, code = '']) => code),
    );
    const ofDays = codes.filter((code) =>
      /^(?:BIRTH|DEATH|FILED|DAY|DATE|AT|AS_OF|LIST)_(?:AFTER|BEFORE|IN|TOO|PAST|RANGE|OLDER|OUTSIDE)/.test(code),
    );
    const said = [...under('What must fit together').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code = '']) => code);
    expect([...new Set([...ofDays])].sort()).toEqual(said.sort());
  });

  it('says how often somebody may try, and what follows', () => {
    for (const said of [
      `${FREE} wrong, by login`,
      `with a rest between; ${WAITING_LINE} wait`,
      `${FIRST_WAIT_SECONDS} s, doubling up to ${LONGEST_WAIT_SECONDS} s`,
      `${WRONG_PAIRS.pause} wrong dates | ${WRONG_PAIRS.pauseMinutes} minutes' pause; after ${WRONG_PAIRS.lock} `,
      `${WRONG_DIGITS.pause} wrong last digits | ${WRONG_DIGITS.pauseMinutes} minutes' pause; after ${WRONG_DIGITS.lock} `,
      `${MOST_AN_HOUR.address} wrong pairs an hour`,
      `${MOST_AN_HOUR.all} wrong pairs an hour`,
      `staff ${ALLOWED.staff.points}, family ${ALLOWED.family.points}, program ${ALLOWED.program.points}`,
    ])
      expect(under('How often')).toContain(said);
  });

  it('says when the session of each role ends', () => {
    for (const said of ['As many at once', "The directory's own session"]) expect(under('Sessions')).toContain(said);
    const listed = [...under('Sessions').matchAll(/^\| ([a-z-]+) \| (\d+) \| (\d+) hours \|$/gm)];
    expect(listed.map(([, ...row]) => row.join(' '))).toEqual([
      ...Object.entries(STAFF_ROLES).map(([role, { idle }]) => `${role} ${idle} ${LONGEST_HOURS}`),
      `family ${family.IDLE_MINUTES} ${family.LONGEST_HOURS}`,
    ]);
  });

  it('says what of the surroundings counts', () => {
    expect(under('What of the surroundings counts')).toContain(`a registered workplace (${VALID_DAYS} days)`);
  });

  it('says what is large, and how large it may be', () => {
    expect(under('What is large')).toContain(`${MOST_ROWS} lines at most`);
    expect(under('What is large')).toContain(`${BODY_LIMIT / 1024 / 1024} MiB at most and ${PATIENCE / 1000} s`);
    const { timeoutMilliseconds, mostBytes } = HTTP_DEFAULTS;
    expect(under('Where the service connects')).toContain(
      `${timeoutMilliseconds / 1000} s, no redirect, ${mostBytes / 1024} KiB`,
    );
  });

  it('names every file that enciphers, hashes, compares secrets or draws them', () => {
    const does = /import \{[^}]*\b(?!randomUUID\b)\w+\b[^}]*\} from '(node:crypto|hash-wasm|otpauth)'/;
    const onlyIds = /import \{ randomUUID \} from 'node:crypto'/;
    expect(
      unnamed('Keys and ciphers', does).filter((path) => !onlyIds.test(readFileSync(join('src', path), 'utf8'))),
    ).toEqual([]);
    const weak = sources.filter(({ text }) => /createHash\('(?!sha256)|aes-\d+-(?!gcm)/.test(text));
    expect(weak.map(({ path }) => path)).toEqual([]);
    // Only who waits after a conflict waits for a random while.
    const guessable = sources.filter(({ text }) => text.includes('Math.random'));
    expect(guessable.map(({ file }) => file).toSorted()).toEqual(['provision.ts', 'retry.ts']);
  });

  it('names every file that connects to somewhere', () => {
    const does =
      /\bfetch\(|new Redis\(|new pg\.(Pool|Client)\(|oidc\.discovery\(|createTransport\(|node:(https?|tls|dgram)'|(createConnection|\bnet\.connect)\(|new (EventSource|WebSocket|XMLHttpRequest)\(|sendBeacon\(/;
    expect(unnamed('Where the service connects', does)).toEqual([]);
    for (const file of ['postman.ts', 'http.ts', 'directory.ts', 'live.ts'])
      expect([file, sources.some((one) => one.file === file && does.test(one.text))]).toEqual([file, true]);
  });

  it('keeps nothing of anybody in the storage of a browser: how its place is called and which language it reads', () => {
    const keeping = sources.filter(({ text }) =>
      /\b(localStorage|sessionStorage|indexedDB|caches)\b|document\.cookie|serviceWorker/.test(text),
    );
    expect(keeping.map(({ path }) => path).toSorted()).toEqual([
      'web/client/counter/help/booth.ts',
      'web/client/words/language.ts',
    ]);
  });

  it('has one log: nothing writes beside it but the first and last sentence of a program', () => {
    const writes = sources.filter(({ text }) => /process\.(stdout|stderr)\.write|console\.|\bpino\(/.test(text));
    const programs = /^(main|migrate|audit-verify|keys|change-key|officer)\.ts$|-cli\.ts$/;
    expect(writes.map(({ file }) => file).filter((file) => !programs.test(file))).toEqual(['logger.ts']);
  });

  it('starts no program but the embedded database’s, and makes no program or pattern of a text', () => {
    const starting = sources.filter(({ text }) => text.includes('node:child_process'));
    expect(starting.filter(({ path }) => !path.startsWith('platform/embedded/'))).toEqual([]);
    const making = sources.filter(({ text }) => /\beval\(|new Function\(|node:vm'|shell: true|new RegExp\(/.test(text));
    // A pattern of constants.
    expect(making.map(({ file }) => file)).toEqual(['town.ts']);
  });

  it('says of each kind of data how it is kept and shown', () => {
    const rows = [...under('What is kept').matchAll(/^\| (\w+) \| (.+) \| (.+) \| (.+) \| (.+) \|$/gm)];
    expect(rows.map(([, level]) => level)).toEqual(['Level', 'secret', 'protected', 'personal', 'internal', 'public']);
    const { sessions, attempts, invitations } = KEPT_DAYS;
    for (const said of [
      `sessions ${sessions} days after`,
      `attempts after ${attempts} day,`,
      `${invitations} days after their last`,
    ])
      expect(under('What is kept')).toContain(said);
  });

  it('would be found out: a file, a number, a word that is not named', () => {
    expect(unnamed('Where the service connects', /createCipheriv\(/)).toEqual(['access/sealing.ts']);
    expect(() => under('Nowhere')).toThrow(/no heading Nowhere/);
  });
});
