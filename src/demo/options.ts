import { nearest } from '../domain/nearest.js';
import { exitCodes, StartFailure } from '../platform/failures.js';

export interface Options {
  readonly language: 'ja' | 'en';
  /** undefined: the sample. */
  readonly notice: string | undefined;
  readonly json: boolean;
  readonly once: boolean;
  readonly help: boolean;
  /** What the departments' own systems do wrong. */
  readonly switches: Switches;
}

/** Milliseconds by which a department's system answers late, and departments whose system does not answer properly. */
export interface Switches {
  readonly slow: ReadonlyMap<string, number>;
  readonly failing: ReadonlySet<string>;
}

/** One is late (the list is there before it), one is broken (a person has to look): what happens on an ordinary day. */
const ORDINARY_DAY: Switches = { slow: new Map([['SUIDO', 9_000]]), failing: new Set(['KANKYO']) };

const FLAGS = ['--lang', '--notice', '--json', '--once', '--slow', '--fail', '--help'];

/** @throws StartFailure with a sentence that names the flag and what to write */
export function readOptions(args: readonly string[]): Options {
  let language: Options['language'] = 'ja';
  let notice: string | undefined;
  const [given, slow, failing] = [new Set<string>(), new Map<string, number>(), new Set<string>()];
  const rest = args.flatMap((arg) =>
    /^--[a-z]+=/.test(arg) ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg],
  );
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const value = (): string =>
      rest.shift() ?? refuse(`${flag ?? ''} の後に値を書いてください。`, `Write a value after ${flag ?? ''}.`);
    if (flag === '-h') flag = '--help';
    given.add(flag);
    switch (flag) {
      case '--lang':
        language = languageOf(value());
        break;
      case '--notice':
        notice = value();
        break;
      case '--slow': {
        const [code, milliseconds] = slowOf(value());
        slow.set(code, milliseconds);
        break;
      }
      case '--fail':
        failing.add(codeOf('--fail', value()));
        break;
      case '--json':
      case '--once':
      case '--help':
        break;
      default:
        refuseFlag(flag);
    }
  }
  return {
    language,
    notice,
    json: given.has('--json'),
    once: given.has('--once'),
    help: given.has('--help'),
    switches: given.has('--slow') || given.has('--fail') ? { slow, failing } : ORDINARY_DAY,
  };
}

function languageOf(value: string): Options['language'] {
  if (value === 'ja' || value === 'en') return value;
  return refuse(`--lang は ja か en です(「${value}」は使えません)。`, `--lang is ja or en, not “${value}”.`);
}

/** `SUIDO=3000` */
export function slowOf(value: string): [string, number] {
  const [code = '', milliseconds = ''] = value.split('=');
  return /^\d{1,6}$/.test(milliseconds)
    ? [codeOf('--slow', code), Number(milliseconds)]
    : refuse(
        `--slow は SUIDO=3000 のように、課の記号とミリ秒で書いてください。`,
        `Write --slow as a department’s code and milliseconds: SUIDO=3000.`,
      );
}

export function codeOf(flag: string, value: string): string {
  return /^[A-Z][A-Z0-9-]*$/.test(value)
    ? value
    : refuse(
        `${flag} には KANKYO のような課の記号を書いてください。`,
        `Write a department’s code after ${flag}, such as KANKYO.`,
      );
}

export function refuseFlag(flag: string, known: readonly string[] = FLAGS): never {
  const meant = nearest(flag, known);
  return refuse(
    `「${flag}」という指定はありません。${meant ? `${meant} のことではありませんか。` : `使えるのは ${known.join('、')} です。`}`,
    `There is no option “${flag}”. ${meant ? `Did you mean ${meant}?` : `Known are ${known.join(', ')}.`}`,
  );
}

function refuse(ja: string, en: string): never {
  throw new StartFailure({ ja, en }, { exitCode: exitCodes.usage });
}
