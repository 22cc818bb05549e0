import { z } from 'zod';
import { exitCodes, StartFailure } from './platform/failures.js';

/** What the business lets a city set, beside the platform's own settings. */
export interface BusinessSettings {
  readonly municipality: string;
  readonly municipalityName: string;
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

export const BUSINESS_VARIABLES = [
  'YORISOI_MUNICIPALITY',
  'YORISOI_MUNICIPALITY_NAME',
  'YORISOI_INTAKE',
  'YORISOI_DEPARTMENT_URLS',
];

const variables = z.object({
  YORISOI_MUNICIPALITY: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must be a short name in small letters, for example takayama')
    .default('demo-city'),
  YORISOI_MUNICIPALITY_NAME: z.string().default('寄添市'),
  YORISOI_INTAKE: z.enum(['notice', 'booking'], 'must be notice or booking').default('notice'),
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
          match?.[1] && match[2] && URL.canParse(match[2]) ? [[match[1], match[2]] as const] : [],
        ),
      );
      if (urls.size !== pairs.length)
        context.addIssue('must be written as CODE=https://address, several separated by commas');
      return urls;
    }),
});

/** @throws StartFailure naming the setting and how to write it */
export function readSettings(given: Readonly<Record<string, string | undefined>>): BusinessSettings {
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.path.join('.') ?? 'a setting';
    throw new StartFailure(
      {
        en: `${name} ${issue?.message ?? 'is wrong'}.`,
        ja: `${name} の値が正しくありません（${issue?.message ?? ''}）。`,
      },
      { exitCode: exitCodes.config },
    );
  }
  const { YORISOI_MUNICIPALITY, YORISOI_MUNICIPALITY_NAME, YORISOI_INTAKE, YORISOI_DEPARTMENT_URLS } = parsed.data;
  return {
    municipality: YORISOI_MUNICIPALITY,
    municipalityName: YORISOI_MUNICIPALITY_NAME,
    intake: YORISOI_INTAKE,
    departmentUrls: YORISOI_DEPARTMENT_URLS,
    demo: false,
  };
}
