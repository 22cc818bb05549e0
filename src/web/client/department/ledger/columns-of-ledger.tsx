import { useTranslation } from '../../words';
import { inRow, type Looked } from './ledger-words';

/** What each column means, with the first lines as they were read: open where something is missing. */
export function ColumnsOfLedger({
  looked: { columns, fields, missing, sample },
  onChange,
}: {
  readonly looked: Looked;
  readonly onChange: (header: string, field: string | null) => void;
}) {
  const { t } = useTranslation('ledger');
  const dropped = columns.filter(({ field, header }) => field === null && header !== '');
  const shown = sample[0]?.cells ?? [];
  return (
    <>
      <details open={missing.length > 0 ? true : undefined}>
        <summary>
          {dropped.length === 0
            ? t('columns')
            : t('columnsDropped', { names: inRow(dropped.map(({ header }) => header)) })}
        </summary>
        <div className="file-columns">
          {columns.map(({ header, field }, place) => (
            <label key={place}>
              <span>{header === '' ? t('unnamed') : header}</span>
              <select
                value={field?.name ?? ''}
                onChange={({ currentTarget: { value } }) => onChange(header, value === '' ? null : value)}
              >
                <option value="">{t('dropped')}</option>
                {fields.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      </details>
      {sample.length === 0 ? null : (
        <div className="ledger-sample">
          <table className="rows">
            <caption>{t('sample', { count: sample.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('line')}</th>
                {shown.map(({ field }) => (
                  <th key={field.name} scope="col">
                    {field.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sample.map(({ line, cells }) => (
                <tr key={line}>
                  <td className="code">{line}</td>
                  {cells.map(({ field, text }) => (
                    <td key={field.name}>{text ?? t('notShown')}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
