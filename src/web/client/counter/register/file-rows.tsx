import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Status } from '../../components/status';
import { type Row, textOf } from './file-state';

/** Lines of one kind. */
export function FileRows({
  caption,
  rows,
  onTakeOver,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly onTakeOver?: (row: Row) => void;
}) {
  const { t } = useTranslation('file');
  if (rows.length === 0) return null;
  return (
    <table className="rows file-rows">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('field.BIRTH_DATE')}</th>
          <th scope="col">{t('field.DEATH_DATE')}</th>
          <th scope="col">{t('field.ADDRESS')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line}>
            <td className="code">{row.line}</td>
            <th scope="row">
              {textOf(row, 'NAME')}
              <span className="kana">{textOf(row, 'KANA')}</span>
              <span className="code">{textOf(row, 'PERSON_NUMBER')}</span>
            </th>
            <td>{textOf(row, 'BIRTH_DATE')}</td>
            <td>{textOf(row, 'DEATH_DATE')}</td>
            <td>{textOf(row, 'ADDRESS')}</td>
            <td>
              <StateOf row={row} />
              {onTakeOver === undefined || row.state === 'DUPLICATE' ? null : (
                <Button size="small" aria-label={t('takeOverLine', { line: row.line })} onPress={() => onTakeOver(row)}>
                  {t('takeOver')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StateOf({ row: { state, message, cells, caseId, number } }: { readonly row: Row }) {
  const { t } = useTranslation('file');
  return (
    <>
      <Status kind={state === 'REGISTERED' ? 'done' : state === 'READY' ? 'quiet' : 'look'}>
        {t(`state.${state}`)}
      </Status>
      {caseId === null ? null : (
        <Link to={`/cases/${caseId}/list`} className="code">
          {number}
        </Link>
      )}
      {message === null ? null : <p>{message}</p>}
      <ul className="cell-problems">
        {cells.map(({ field, text, problem }) =>
          problem === null ? null : (
            <li key={field}>
              <b>{t(`field.${field}`)}</b>
              {text === null || text === '' ? '：' : `「${text}」：`}
              {problem}
            </li>
          ),
        )}
      </ul>
    </>
  );
}
