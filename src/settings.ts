import { z } from 'zod';
import type { MailPlace } from './channels/mail/mail-place.js';
import type { Department } from './domain/catalogue.js';
import { nearest } from './domain/nearest.js';
import { type OfficeHours, readOfficeHours } from './domain/office-hours.js';
import { isSafeUrl } from './platform/config/loopback.js';
import { stopsTheStart, wrongSetting } from './platform/config/wrong-setting.js';
import type { Said } from './platform/said.js';

/** What the business lets a city set, beside the platform's own settings. */
export interface BusinessSettings {
  readonly municipality: string;
  readonly municipalityName: string;
  /** Where families call, as it is printed: number and hours; null where the city has not said it. */
  readonly counterContact: string | null;
  /** Japan Post's list of postcodes, a file; null: the city has not put one in. */
  readonly postcodesFile: string | null;
  /** Hours in which the counter calls people back, as they are offered: `12:00〜13:00`. */
  readonly callHours: readonly string[];
  /** In which the city hall can be reached by telephone on its open days, and each department whose file says nothing else. */
  readonly officeHours: OfficeHours;
  /** When the questions go out: with the death notice, or when the family books. */
  readonly intake: 'notice' | 'booking';
  /** Addresses of the departments' own systems, by department. */
  readonly departmentUrls: ReadonlyMap<string, string>;
  /** With what this service proves to each of them who asks; by department. */
  readonly departmentTokens: ReadonlyMap<string, string>;
  /** By which server mails go to the departments' shared mailboxes, and as whom; null: no mail is sent. */
  readonly mail: MailPlace | null;
  /** A fictional city. Takes effect only when the city is first written down, and no setting says it: only the demo does. */
  readonly demo: boolean;
}

export const settingsToken = Symbol('BusinessSettings');
/** The department files, read and checked. */
export const catalogueToken = Symbol('Catalogue');

/** One plain address, as people write it (RFC 5321 section 4.1.2, without quotes). */
const MAILBOX = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,200}[A-Za-z0-9])?$/;

/** A login never travels in the open: with one the connection is smtps://, or turns to TLS before it (postman.ts). */
const isMailServer = (text: string): boolean => {
  if (text === '') return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '';
};

/** Noon too, and after work: whoever works while the city hall is open can be called only then (eight-days.md, day 6). */
const CALL_HOURS = '08:30-12:00,12:00-13:00,13:00-17:15,17:15-18:00';
const OFFICE_HOURS = '8:30-17:15';
const CALL_SPAN = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/;
const MOST_CALL_HOURS = 8;

const variables = z.object({
  YORISOI_MUNICIPALITY: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .default('demo-city'),
  YORISOI_MUNICIPALITY_NAME: z.string().default('寄添市'),
  YORISOI_COUNTER_CONTACT: z.string().trim().max(60).default(''),
  YORISOI_POSTCODES: z.string().trim().default(''),
  YORISOI_CALL_HOURS: z
    .string()
    // An empty setting is none, as docker compose hands it on.
    .transform((text) => text.trim() || CALL_HOURS)
    .default(CALL_HOURS)
    .transform((text, context) => {
      const spans = text.split(',').map((span) => CALL_SPAN.exec(span.normalize('NFKC').trim()));
      const hours = spans.flatMap((span) =>
        span?.[1] !== undefined && span[2] !== undefined && span[1] < span[2] ? [`${span[1]}〜${span[2]}`] : [],
      );
      if (hours.length !== spans.length || hours.length > MOST_CALL_HOURS) context.addIssue('not in spans');
      return hours;
    }),
  YORISOI_OFFICE_HOURS: z
    .string()
    .default('')
    .transform((text, context) => {
      const hours = readOfficeHours(text.trim() || OFFICE_HOURS);
      if (hours !== null) return hours;
      context.addIssue('not a span');
      return z.NEVER;
    }),
  YORISOI_INTAKE: z.enum(['notice', 'booking']).default('notice'),
  YORISOI_DEPARTMENT_URLS: z
    .string()
    .default('')
    .transform((text, context) => {
      const pairs = text
        .split(',')
        .map((pair) => pair.trim())
        .filter(Boolean)
        .map((pair) => /^([A-Z0-9-]+)=(https?:\/\/\S+)$/.exec(pair));
      const urls = new Map(
        pairs.flatMap((match) =>
          // Who died goes there: in the open on this machine only.
          match?.[1] && match[2] && isSafeUrl(match[2]) ? [[match[1], match[2]] as const] : [],
        ),
      );
      if (urls.size !== pairs.length) context.addIssue('not in pairs');
      return urls;
    }),
  YORISOI_DEPARTMENT_TOKENS: z
    .string()
    .default('')
    .transform((text, context) => {
      const given = text
        .split(',')
        .map((pair) => pair.trim())
        .filter(Boolean);
      // As a bearer token is written (RFC 6750 section 2.1), and long enough that nobody guesses it.
      const pairs = given.flatMap((pair) => {
        const [, code, token] = /^([A-Z0-9-]+)=([\w.~+/-]{32,500}=*)$/.exec(pair) ?? [];
        return code !== undefined && token !== undefined ? [[code, token] as const] : [];
      });
      const tokens = new Map(pairs);
      if (tokens.size !== given.length) context.addIssue('not in pairs');
      return tokens;
    }),
  YORISOI_SMTP_URL: z.string().default('').refine(isMailServer),
  YORISOI_MAIL_FROM: z
    .string()
    .default('')
    .refine((text) => text === '' || MAILBOX.test(text)),
});

/** How each setting is written. */
const HOW: Readonly<Record<keyof typeof variables.shape, Said>> = {
  YORISOI_MUNICIPALITY: {
    ja: 'takayama のような、英小文字の短い名前',
    en: 'a short name in small letters, for example takayama',
  },
  YORISOI_MUNICIPALITY_NAME: { ja: '自治体の名前', en: 'the name of the city' },
  YORISOI_COUNTER_CONTACT: {
    ja: '「0123-45-6700（平日 8:30〜17:15）」のような、ご家族に印刷する電話番号と受付時間（60文字まで）',
    en: 'the telephone number and hours to print for families, 60 characters at most',
  },
  YORISOI_POSTCODES: {
    ja: '日本郵便の郵便番号データ（utf_ken_all.csv）の場所',
    en: 'the path of Japan Post’s list of postcodes (utf_ken_all.csv)',
  },
  YORISOI_CALL_HOURS: {
    ja: '「12:00-13:00,17:15-18:00」のような、折り返しのお電話ができる時間（カンマ区切り、8つまで）',
    en: 'the times in which the counter calls people back, for example 12:00-13:00,17:15-18:00 (eight at most)',
  },
  YORISOI_OFFICE_HOURS: {
    ja: '「8:30-17:15」のような、市役所の電話の受付時間（開いている日のもの）',
    en: 'when the city hall answers the telephone on its open days, for example 8:30-17:15',
  },
  YORISOI_INTAKE: { ja: 'notice か booking', en: 'notice or booking' },
  YORISOI_DEPARTMENT_URLS: {
    ja: '「CODE=https://アドレス」の形（いくつかあるときはカンマ区切り、課ごとに一つ。http:// はこのコンピューターの中のアドレスだけ）',
    en: 'written as CODE=https://address, one a department, several separated by commas (http:// on this machine only)',
  },
  YORISOI_DEPARTMENT_TOKENS: {
    ja: '「CODE=秘密の文字列」の形（32文字以上の英数字と「-._~+/」、いくつかあるときはカンマ区切り、課ごとに一つ）',
    en: 'written as CODE=secret, one a department, several separated by commas (32 letters, digits or -._~+/ and more)',
  },
  YORISOI_SMTP_URL: {
    ja: 'smtp:// か smtps:// で始まる、庁内のメールサーバーのURL',
    en: 'the URL of the city’s mail server, beginning with smtp:// or smtps://',
  },
  YORISOI_MAIL_FROM: {
    ja: 'okuyami@city.example.jp のような、差出人のメールアドレス一つ',
    en: 'one mail address as sender, for example okuyami@city.example.jp',
  },
};
const isName = (name: unknown): name is keyof typeof HOW => typeof name === 'string' && Object.hasOwn(HOW, name);

export const BUSINESS_VARIABLES = Object.keys(HOW);

/** @throws StartFailure naming the setting and how to write it */
export function readSettings(given: Readonly<Record<string, string | undefined>>): BusinessSettings {
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0];
    throw isName(name) ? wrongSetting(name, HOW[name]) : parsed.error;
  }
  const { data } = parsed;
  return {
    municipality: data.YORISOI_MUNICIPALITY,
    municipalityName: data.YORISOI_MUNICIPALITY_NAME,
    counterContact: data.YORISOI_COUNTER_CONTACT || null,
    postcodesFile: data.YORISOI_POSTCODES || null,
    callHours: data.YORISOI_CALL_HOURS,
    officeHours: data.YORISOI_OFFICE_HOURS,
    intake: data.YORISOI_INTAKE,
    departmentUrls: data.YORISOI_DEPARTMENT_URLS,
    departmentTokens: data.YORISOI_DEPARTMENT_TOKENS,
    mail: mailPlace(data.YORISOI_SMTP_URL, data.YORISOI_MAIL_FROM),
    demo: false,
  };
}

/** @throws StartFailure where only one of them is there: mails would silently not go out */
function mailPlace(url: string, from: string): MailPlace | null {
  if (url !== '' && from !== '') return { url, from };
  if (url === '' && from === '') return null;
  throw stopsTheStart({
    ja: 'メールには YORISOI_SMTP_URL と YORISOI_MAIL_FROM がそろって要ります。両方を指定するか、両方の指定を外してください。',
    en: 'For mail YORISOI_SMTP_URL and YORISOI_MAIL_FROM are needed together: set both, or neither.',
  });
}

/**
 * The address of a department that is not there, or that never asks a system, would be read and never used.
 * @throws StartFailure naming the nearest code
 */
export function checkDepartmentUrls(
  { departmentUrls }: Pick<BusinessSettings, 'departmentUrls'>,
  departments: readonly Pick<Department, 'code' | 'connector'>[],
): void {
  for (const code of departmentUrls.keys()) {
    const department = departments.find((one) => one.code === code);
    if (department?.connector === 'http') continue;
    const own = departments.filter(({ connector }) => connector === 'http').map((one) => one.code);
    const [near, known] = [nearest(code, department ? [] : departments.map((one) => one.code)), own.join(', ')];
    throw stopsTheStart(
      department
        ? {
            ja: `YORISOI_DEPARTMENT_URLS に ${code} がありますが、この課は自分のシステムでは答えません。${code} を外すか、課のファイルの connector を http にしてください。`,
            en: `YORISOI_DEPARTMENT_URLS names ${code}, which does not answer by a system of its own: take ${code} out, or set connector: http in its file.`,
          }
        : {
            ja: `YORISOI_DEPARTMENT_URLS の ${code} という課はありません。${near === null ? `自分のシステムで答える課は ${known} です。` : `${near} のことではありませんか。`}`,
            en: `YORISOI_DEPARTMENT_URLS names ${code}, but there is no such department: ${near === null ? `those with a system of their own are ${known}` : `did you mean ${near}?`}`,
          },
    );
  }
}

/**
 * Who asks a system on another machine proves who they are (ASVS v5.0.0-13.2.1), and a proof that goes nowhere is a slip.
 * @throws StartFailure naming the department, never the secret
 */
export function checkDepartmentTokens({
  departmentUrls,
  departmentTokens,
}: Pick<BusinessSettings, 'departmentUrls' | 'departmentTokens'>): void {
  const useless = [...departmentTokens.keys()].filter((code) => !departmentUrls.has(code));
  const unproven = [...departmentUrls].filter(([code, url]) => url.startsWith('https:') && !departmentTokens.has(code));
  const [left, open] = [useless.join(', '), unproven.map(([code]) => code).join(', ')];
  if (left !== '')
    throw stopsTheStart({
      ja: `YORISOI_DEPARTMENT_TOKENS に ${left} がありますが、YORISOI_DEPARTMENT_URLS にその課のアドレスがありません。アドレスを足すか、${left} を外してください。`,
      en: `YORISOI_DEPARTMENT_TOKENS names ${left}, for which YORISOI_DEPARTMENT_URLS has no address: add it, or take ${left} out.`,
    });
  if (open !== '')
    throw stopsTheStart({
      ja: `${open} のシステムに渡す秘密の文字列がありません。YORISOI_DEPARTMENT_TOKENS に「CODE=秘密の文字列」の形で足し、その課のシステムにも同じものを登録してください。`,
      en: `The system of ${open} is asked without proof of who asks: add CODE=secret to YORISOI_DEPARTMENT_TOKENS, and register the same there.`,
    });
}
