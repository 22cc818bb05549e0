import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { dayInWords } from '../../department/ledger/ledger-words';
import { DeskProtectionListsDocument } from '../../generated/operations';
import { PROTECTIONS } from '../doing';
import { ImportList } from './import-list';
import { ImportsOfList } from './imports-of-list';
import type { Lists } from './lists';

/** With what is known of who is protected: each import changes it. */
export const LISTS = [...PROTECTIONS, 'lists'] as const;

/** 支援措置の一覧の取込み: how old the list is, a new one from a file, and back by two people. */
export function ListImportScreen() {
  const { t } = useTranslation('protectionList');
  const query = useQuery({ queryKey: LISTS, queryFn: ({ signal }) => ask(DeskProtectionListsDocument, {}, signal) });
  return (
    <div className="file-screen no-print">
      <h1>{t('title')}</h1>
      <p>
        {t('what')} <Link to="/protections">{t('back')}</Link>
      </p>
      <Answered query={query}>
        {({ protectionLists: lists }) => (
          <>
            <StateOfList lists={lists} />
            {/* Once an import was taken back, what was said of it is no longer so. */}
            <ImportList
              key={lists.imports.filter(({ undoneAt }) => undoneAt !== null).length}
              version={lists.version}
            />
            <ImportsOfList imports={lists.imports} />
          </>
        )}
      </Answered>
    </div>
  );
}

/** As of when, who stands protected by it, and what its age means. */
function StateOfList({ lists: { asOf, believedUntil, tooOld, people, missing } }: { readonly lists: Lists }) {
  const { t } = useTranslation('protectionList');
  return (
    <section aria-labelledby="list-now">
      <h2 id="list-now">{t('stateTitle')}</h2>
      {asOf === null || believedUntil === null ? (
        <Notice kind="warning" title={t('never')}>
          {t('neverWhat')}
        </Notice>
      ) : tooOld ? (
        <Notice kind="warning" title={t('tooOldTitle')}>
          {t('tooOld', { until: dayInWords(believedUntil) })}
        </Notice>
      ) : (
        <p>{t('fresh', { until: dayInWords(believedUntil) })}</p>
      )}
      <dl className="facts-line">
        {asOf === null ? null : (
          <div>
            <dt>{t('asOf')}</dt>
            <dd>{dayInWords(asOf)}</dd>
          </div>
        )}
        <div>
          <dt>{t('people')}</dt>
          <dd>{t('count', { count: people })}</dd>
        </div>
        {missing === 0 ? null : (
          <div>
            <dt>{t('missing')}</dt>
            <dd>
              <Link to="/protections?missing">{t('missingWay', { count: missing })}</Link>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
