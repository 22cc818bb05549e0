import { randomInt } from 'node:crypto';
import { type DemoMember, DemoStaff, NotTheDemo } from '../access/staff/demo-staff.js';
import { Database } from '../platform/database/database.js';
import { systemClock } from '../platform/clock.js';
import { exitCodes, StartFailure } from '../platform/failures.js';
import type { Service } from '../service.js';
import { readSettings } from '../settings.js';

/** One sign-in a role, two where two people act together; departments have one each, under their code in small letters. */
export const OFFICES = [
  { login: 'counter', name: '窓口 さくら', role: 'counter', department: null },
  { login: 'counter2', name: '窓口 つばき', role: 'counter', department: null },
  { login: 'head', name: '市民 課長', role: 'department-lead', department: 'SHIMIN' },
  { login: 'rules', name: '手続 まもる', role: 'catalogue-admin', department: null },
  { login: 'people', name: '人事 みのり', role: 'people-admin', department: null },
  { login: 'privacy', name: '個人 ひかる', role: 'privacy-officer', department: null },
  { login: 'privacy2', name: '個人 のぞみ', role: 'privacy-officer', department: null },
  { login: 'audit', name: '監査 きよし', role: 'auditor', department: null },
] as const satisfies readonly DemoMember[];

export const loginOf = (department: string): string => department.toLowerCase();

/**
 * Fictional members of staff with one new password, which is printed.
 * @throws StartFailure if the database is a real city's
 */
export async function admitStaff(service: Service, departments: readonly string[]): Promise<string> {
  const { municipality } = readSettings(service.config.business);
  const password = newPassword();
  const members = departments.map((department) => ({
    login: loginOf(department),
    name: `${department} 担当`,
    role: 'department' as const,
    department,
  }));
  try {
    await new DemoStaff(service.app.get(Database), systemClock, municipality).admit([...OFFICES, ...members], password);
  } catch (error) {
    if (error instanceof NotTheDemo) throw notTheDemo;
    throw error;
  }
  return password;
}

const newPassword = (): string => `yorisoi-${String(randomInt(100_000_000)).padStart(8, '0')}`;

const notTheDemo = new StartFailure(
  {
    ja: 'このデータベースはデモのものではないため、デモは何も書き込みませんでした。YORISOI_DATA_DIR に別のフォルダーを指定するか、DATABASE_URL を外して、もう一度お試しください。',
    en: 'This database is not the demo’s, so the demo wrote nothing into it: set YORISOI_DATA_DIR to another folder or unset DATABASE_URL, then try again.',
  },
  { exitCode: exitCodes.config },
);
