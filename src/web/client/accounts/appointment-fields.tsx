import { useTranslation } from '../words';
import type { Refusal } from '../ask';
import { DayField } from '../components/day-field';
import { Select } from '../components/select';
import type { AppointmentInput, StaffRole } from '../generated/operations';
import { today, useTypedDay } from './appointments';
import { type Department, sentenceAt } from './the-accounts';

/** An appointment as it is typed. */
export interface AppointmentDraft {
  readonly role: StaffRole;
  readonly department: string | null;
  readonly from: string;
  readonly until: string;
  readonly deputy: boolean;
}

export const emptyDraft = (): AppointmentDraft => ({
  role: 'DEPARTMENT',
  department: null,
  from: today(),
  until: '',
  deputy: false,
});

export const ofDepartment = (role: StaffRole): boolean => role === 'DEPARTMENT' || role === 'DEPARTMENT_LEAD';

const ROLES = [
  'DEPARTMENT',
  'DEPARTMENT_LEAD',
  'COUNTER',
  'CATALOGUE_ADMIN',
  'PEOPLE_ADMIN',
  'PRIVACY_OFFICER',
  'AUDITOR',
] as const satisfies readonly StaffRole[];

/** @returns null while a day can't be read, or no department is chosen */
export function useReadDraft(): (draft: AppointmentDraft) => AppointmentInput | null {
  const read = useTypedDay();
  return ({ role, department, from, until, deputy }) => {
    const [begins, ends] = [read(from), read(until)];
    if (begins.day === null || ends.problem !== null) return null;
    if (ofDepartment(role) && department === null) return null;
    return { role, department: ofDepartment(role) ? department : null, deputy, from: begins.day, until: ends.day };
  };
}

/** What somebody is to act as, and from when to when. */
export function AppointmentFields({
  draft,
  onChange,
  departments,
  refusal,
  insist,
}: {
  readonly draft: AppointmentDraft;
  readonly onChange: (draft: AppointmentDraft) => void;
  readonly departments: readonly Department[];
  readonly refusal: Refusal | null;
  /** Somebody wants to go on with it. */
  readonly insist: boolean;
}) {
  const { t } = useTranslation('accounts');
  const { t: frame } = useTranslation('frame');
  const read = useTypedDay();
  const change = (some: Partial<AppointmentDraft>) => onChange({ ...draft, ...some });
  const from = read(draft.from);
  return (
    <>
      <Select
        label={t('role')}
        options={ROLES.map((role) => ({ value: role, label: frame(`role.${role}`) }))}
        value={draft.role}
        onChange={(role) => (role === null ? undefined : change({ role }))}
      />
      {ofDepartment(draft.role) ? (
        <Select
          label={t('department')}
          none={t('choose')}
          options={departments.map(({ code, name }) => ({ value: code, label: name }))}
          value={draft.department}
          onChange={(department) => change({ department })}
          problem={sentenceAt(refusal, 'department') ?? (insist && draft.department === null ? t('chooseOne') : null)}
        />
      ) : null}
      <DayField
        label={t('from')}
        hint={t('dayHint')}
        value={draft.from}
        onChange={(typed) => change({ from: typed })}
        reading={from.reading}
        problem={draft.from.trim() === '' ? t('notADay') : from.problem}
        insist={insist}
      />
      <DayField
        label={t('until')}
        hint={t('untilHint')}
        value={draft.until}
        onChange={(typed) => change({ until: typed })}
        reading={read(draft.until).reading}
        problem={sentenceAt(refusal, 'until') ?? read(draft.until).problem}
        insist={insist || sentenceAt(refusal, 'until') !== null}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={draft.deputy}
          onChange={({ currentTarget }) => change({ deputy: currentTarget.checked })}
        />
        {t('deputy')}
      </label>
    </>
  );
}
