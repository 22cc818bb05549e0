import type { DepartmentLight, RemindLateSuccess } from '../../../src/contract/generated.js';
import type { House } from '../../support/desk.js';

/** How the departments stand, as the counter sees it, and its one key. */
export const remindersOf = (house: House) => ({
  async light(code: string): Promise<DepartmentLight | undefined> {
    const { departmentLights } = await house.desk.query<{ departmentLights: DepartmentLight[] }>(
      '{ departmentLights { department { code telephone } light waiting late ringing atCounter oldestDue remindedAt mail } }',
    );
    return departmentLights.find(({ department }) => department.code === code);
  },
  async remind(): Promise<RemindLateSuccess> {
    const { remindLate } = await house.desk.query<{ remindLate: RemindLateSuccess }>(
      'mutation { remindLate { ... on RemindLateSuccess { sendsOn reminded { department { code } questions at before byMail } } } }',
    );
    return remindLate;
  },
});
