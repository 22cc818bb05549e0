import { useTranslation } from '../../words';
import { Notice } from '../../components/notice';
import type { Looked } from './ledger-words';

/** What can't be read, at its cell, with what to do. */
export function ProblemsOfLedger({ looked: { problems, problemCount } }: { readonly looked: Looked }) {
  const { t } = useTranslation('ledger');
  if (problemCount === 0) return null;
  return (
    <>
      <Notice kind="warning" title={t('problems', { count: problemCount })}>
        {t('problemsWhat')}
      </Notice>
      <table className="rows file-rows">
        <caption>{t('problemsList')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('cell')}</th>
            <th scope="col">{t('sentence')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, field, message }, place) => (
            <tr key={place}>
              <td className="code">{line}</td>
              <th scope="row">{field?.label ?? t('wholeLine')}</th>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problemCount > problems.length ? <p>{t('problemsMore', { count: problemCount - problems.length })}</p> : null}
    </>
  );
}
