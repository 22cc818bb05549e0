import { useTranslation } from '../../words';
import { Notice } from '../../components/notice';
import { dayInWords, labels, type LedgerNow, momentInWords } from './ledger-words';

/** What stands, how old it is, and what its age means. */
export function StateOfLedger({
  ledger: { standing, meansNoUntil, tooOld, factsMissing },
}: {
  readonly ledger: LedgerNow;
}) {
  const { t } = useTranslation('ledger');
  return (
    <section aria-labelledby="ledger-now">
      <h2 id="ledger-now">{t('stateTitle')}</h2>
      <p className="hint no-print">{t('what')}</p>
      {standing === null || meansNoUntil === null ? (
        <Notice title={t('never')}>{t('neverWhat')}</Notice>
      ) : (
        <>
          <dl className="facts-line">
            <div>
              <dt>{t('asOf')}</dt>
              <dd>{dayInWords(standing.asOf)}</dd>
            </div>
            <div>
              <dt>{t('rows')}</dt>
              <dd>{t('people', { count: standing.rows })}</dd>
            </div>
            <div>
              <dt>{t('imported')}</dt>
              <dd>
                {t('importedBy', { at: momentInWords(standing.importedAt), by: standing.importedBy ?? t('program') })}
              </dd>
            </div>
          </dl>
          {tooOld ? (
            <Notice kind="warning" title={t('tooOldTitle')}>
              {t('tooOld', { until: dayInWords(meansNoUntil) })}
            </Notice>
          ) : (
            <p>{t('fresh', { until: dayInWords(meansNoUntil), asOf: dayInWords(standing.asOf) })}</p>
          )}
          <dl className="ledger-facts">
            <dt>{t('facts')}</dt>
            <dd>{standing.facts.length === 0 ? t('nothing') : labels(standing.facts)}</dd>
            {factsMissing.length === 0 ? null : (
              <>
                <dt>{t('factsMissing')}</dt>
                <dd>{labels(factsMissing)}</dd>
              </>
            )}
          </dl>
        </>
      )}
    </section>
  );
}
