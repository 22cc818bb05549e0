import { Link } from 'react-router';
import { useTranslation } from '../words';
import type { DeskAnswerFromFileMutation } from '../generated/operations';

export type AnsweredFile = Extract<
  DeskAnswerFromFileMutation['answerFromFile'],
  { readonly __typename: 'AnswerFromFileSuccess' }
>;
type Row = AnsweredFile['rows'][number];

/** Rows of one kind: who, what is asked, what stands and what the table says. */
export function SheetRows({
  caption,
  hint,
  rows,
}: {
  readonly caption: string;
  readonly hint?: string;
  readonly rows: readonly Row[];
}) {
  const { t } = useTranslation('sheet');
  if (rows.length === 0) return null;
  return (
    <>
      <table className="rows file-rows">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('fact')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className="code">{row.line}</td>
              <th scope="row">
                {row.name}
                {row.questionId === null ? null : (
                  <Link className="code" to={`/questions/${row.questionId}`}>
                    {row.number}
                  </Link>
                )}
              </th>
              <td>{row.fact}</td>
              <td>{row.before ?? t('noAnswer')}</td>
              <td>
                {row.message === null ? (
                  <b>{row.after ?? t('takenBack')}</b>
                ) : (
                  <>
                    {row.after}
                    {row.state === 'CONFLICT' ? <b className="problem">{t('conflict')}</b> : null}
                    <p className="problem">{row.message}</p>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
    </>
  );
}
