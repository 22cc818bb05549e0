import { useTranslation } from '../../words';
import type { NoticeField } from '../../generated/operations';
import type { Looked } from './file-state';

export const NOTICE_FIELDS = [
  'PERSON_NUMBER',
  'NAME',
  'KANA',
  'BIRTH_DATE',
  'SEX',
  'ADDRESS',
  'DEATH_DATE',
  'FILED_ON',
  'REGISTERED_HERE',
  'WAS_HEAD',
  'NOTIFIER_NAME',
  'NOTIFIER_RELATION',
  'NOTIFIER_TELEPHONE',
  'NOTIFIER_ADDRESS',
] as const satisfies readonly NoticeField[];

/** What each column means: open where something is missing, else out of the way. */
export function FileColumns({
  looked: { columns, missing },
  onChange,
}: {
  readonly looked: Looked;
  readonly onChange: (header: string, field: NoticeField | null) => void;
}) {
  const { t } = useTranslation('file');
  const dropped = columns.filter(({ field, header }) => field === null && header !== '');
  return (
    <details className="no-print" open={missing.length > 0 ? true : undefined}>
      <summary>
        {dropped.length === 0
          ? t('columns')
          : t('columnsDropped', { names: dropped.map(({ header }) => header).join('、') })}
      </summary>
      <div className="file-columns">
        {columns.map(({ header, field }, place) => (
          <label key={place}>
            <span>{header === '' ? t('unnamed') : header}</span>
            <select
              value={field ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onChange(header, NOTICE_FIELDS.find((one) => one === value) ?? null)
              }
            >
              <option value="">{t('dropped')}</option>
              {NOTICE_FIELDS.map((one) => (
                <option key={one} value={one}>
                  {t(`field.${one}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </details>
  );
}
