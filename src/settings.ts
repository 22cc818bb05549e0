import { z } from 'zod';
import type { Department } from './domain/catalogue.js';
import { nearest } from './domain/nearest.js';
import { isSafeUrl } from './platform/config/loopback.js';
import { stopsTheStart, wrongSetting } from './platform/config/wrong-setting.js';
import type { Said } from './platform/said.js';

/** What the business lets a city set, beside the platform's own settings. */
export interface BusinessSettings {
  readonly municipality: string;
  readonly municipalityName: string;
  /** Where families call, as it is printed: number and hours; null where the city has not said it. */
  readonly counterContact: string | null;
  /** When the questions go out: with the death notice, or when the family books. */
  readonly intake: 'notice' | 'booking';
  /** Addresses of the departments' own systems, by department. */
  readonly departmentUrls: ReadonlyMap<string, string>;
  /** A fictional city. Takes effect only when the city is first written down, and no setting says it: only the demo does. */
  readonly demo: boolean;
}

export const settingsToken = Symbol('BusinessSettings');
/** The department files, read and checked. */
export const catalogueToken = Symbol('Catalogue');

const variables = z.object({
  YORISOI_MUNICIPALITY: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .default('demo-city'),
  YORISOI_MUNICIPALITY_NAME: z.string().default('寄添市'),
  YORISOI_COUNTER_CONTACT: z.string().trim().max(60).default(''),
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
  YORISOI_INTAKE: { ja: 'notice か booking', en: 'notice or booking' },
  YORISOI_DEPARTMENT_URLS: {
    ja: '「CODE=https://アドレス」の形（いくつかあるときはカンマ区切り、課ごとに一つ。http:// はこのコンピューターの中のアドレスだけ）',
    en: 'written as CODE=https://address, one a department, several separated by commas (http:// on this machine only)',
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
    intake: data.YORISOI_INTAKE,
    departmentUrls: data.YORISOI_DEPARTMENT_URLS,
    demo: false,
  };
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
