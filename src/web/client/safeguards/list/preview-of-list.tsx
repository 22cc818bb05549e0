import { useState } from 'react';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { inRow } from '../../department/ledger/ledger-words';
import type { DeskImportProtectionFileMutation } from '../../generated/operations';

export type LookedAt = Extract<
  DeskImportProtectionFileMutation['importProtectionFile'],
  { __typename: 'ImportProtectionFileSuccess' }
>;

/** What was read of a file and what it would change: how many, and nobody's name. */
export function PreviewOfList({
  name,
  looked,
  isApplying,
  onApply,
}: {
  readonly name: string;
  readonly looked: LookedAt;
  readonly isApplying: boolean;
  readonly onApply: (evenIfFewer: boolean) => void;
}) {
  const { t } = useTranslation('protectionList');
  const { t: ledger } = useTranslation('ledger');
  const [sure, setSure] = useState(false);
  const { file, columnsLeft, columnsWrong, difference } = looked;
  const isDoubtful = difference !== null && (difference.shrinks || difference.people === 0);
  return (
    <>
      <p className="file-read" role="status">
        <b>{name}</b>
        {'　'}
        {ledger('read', { format: file.format, count: file.rows })}
        {file.sheet === null ? null : `　${ledger('sheet', { name: file.sheet })}`}
      </p>
      {file.otherSheets.length === 0 ? null : (
        <p className="hint">{ledger('otherSheets', { names: inRow(file.otherSheets) })}</p>
      )}
      {columnsLeft.length === 0 ? null : <p className="hint">{t('columnsLeft', { names: inRow(columnsLeft) })}</p>}
      {columnsWrong === null ? null : (
        <Notice kind="warning" title={t('notTaken')}>
          {columnsWrong}
        </Notice>
      )}
      <Problems looked={looked} />
      {difference === null ? null : (
        <>
          <Difference difference={difference} />
          {isDoubtful ? (
            <>
              <Notice kind="warning" title={t(difference.people === 0 ? 'emptyTitle' : 'shrinksTitle')}>
                {t('shrinks')}
              </Notice>
              <label className="ledger-sure">
                <input
                  type="checkbox"
                  checked={sure}
                  onChange={({ currentTarget }) => setSure(currentTarget.checked)}
                />
                {ledger('sure')}
              </label>
            </>
          ) : null}
          <div className="actions">
            <Button
              look="solid"
              size="large"
              isDisabled={isApplying || (isDoubtful && !sure)}
              onPress={() => onApply(isDoubtful && sure)}
            >
              {isApplying ? t('applying') : t('apply', { count: difference.people })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

function Problems({ looked: { problems, problemCount } }: { readonly looked: LookedAt }) {
  const { t } = useTranslation('protectionList');
  const { t: ledger } = useTranslation('ledger');
  if (problemCount === 0) return null;
  return (
    <>
      <Notice kind="warning" title={t('problems', { count: problemCount })}>
        {t('problemsWhat')}
      </Notice>
      <table className="rows file-rows">
        <caption>{ledger('problemsList')}</caption>
        <thead>
          <tr>
            <th scope="col">{ledger('line')}</th>
            <th scope="col">{ledger('sentence')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, message }) => (
            <tr key={line}>
              <th scope="row" className="code">
                {line}
              </th>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problemCount > problems.length ? <p>{t('problemsMore', { count: problemCount - problems.length })}</p> : null}
    </>
  );
}

function Difference({ difference }: { readonly difference: NonNullable<LookedAt['difference']> }) {
  const { t } = useTranslation('protectionList');
  const said = [
    ['inFile', difference.people],
    ['added', difference.added],
    ['known', difference.known],
    ['gone', difference.missing],
  ] as const;
  return (
    <section aria-labelledby="list-difference">
      <h3 id="list-difference">{t('difference')}</h3>
      <dl className="ledger-difference">
        {said.map(([word, count]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>
              <b>{t('count', { count })}</b>
              {word === 'gone' && count > 0 ? <span className="hint"> {t('goneWhat')}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
