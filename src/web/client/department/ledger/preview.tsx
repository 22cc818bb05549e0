import { useState } from 'react';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ColumnsOfLedger } from './columns-of-ledger';
import { DifferenceOfLedger } from './difference-of-ledger';
import { labels, type Looked } from './ledger-words';
import { ProblemsOfLedger } from './problems-of-ledger';

/** What was read of a file, and what it would change. */
export function Preview({
  name,
  looked,
  isApplying,
  onColumn,
  onApply,
}: {
  readonly name: string;
  readonly looked: Looked;
  readonly isApplying: boolean;
  readonly onColumn: (header: string, field: string | null) => void;
  readonly onApply: (evenIfFewer: boolean) => void;
}) {
  const { t } = useTranslation('ledger');
  const [sure, setSure] = useState(false);
  const { file, missing, people, difference, factsMissing } = looked;
  const isDoubtful = difference !== null && (difference.shrinks || people === 0);
  return (
    <>
      <p className="file-read" role="status">
        <b>{name}</b>
        {'　'}
        {t('read', { format: file.format, count: file.rows })}
        {file.sheet === null ? null : `　${t('sheet', { name: file.sheet })}`}
      </p>
      {file.otherSheets.length === 0 ? null : (
        <p className="hint">{t('otherSheets', { names: file.otherSheets.join('、') })}</p>
      )}
      {missing.length === 0 ? null : (
        <Notice kind="warning" title={t('missing')}>
          {t('missingWhat', { names: labels(missing) })}
        </Notice>
      )}
      <ColumnsOfLedger looked={looked} onChange={onColumn} />
      <ProblemsOfLedger looked={looked} />
      {difference === null ? null : (
        <>
          <DifferenceOfLedger difference={difference} people={people} />
          {factsMissing.length === 0 ? null : (
            <Notice title={t('lackTitle')}>{t('lack', { names: labels(factsMissing) })}</Notice>
          )}
          {isDoubtful ? (
            <>
              <Notice kind="warning" title={people === 0 ? t('emptyTitle') : t('shrinksTitle')}>
                {people === 0 ? t('empty') : t('shrinks')}
              </Notice>
              <label className="ledger-sure">
                <input
                  type="checkbox"
                  checked={sure}
                  onChange={({ currentTarget }) => setSure(currentTarget.checked)}
                />
                {t('sure')}
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
              {isApplying ? t('applying') : t('apply', { count: people })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
