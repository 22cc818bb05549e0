import { useTranslation } from '../../words';

/** An office as people call it, from the name that history keeps: `counter`, `department:SHIMIN`, `system`. */
export function useOfficeWord(): (office: string, names: ReadonlyMap<string, string>) => string {
  const { t } = useTranslation('caseWork');
  return (office, names) => {
    const [role = '', department = ''] = office.split(':');
    if (role === 'counter') return t('byCounter');
    return role === 'department' ? (names.get(department) ?? department) : t('bySystem');
  };
}
