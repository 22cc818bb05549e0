import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from '../../../words';
import { ask } from '../../../ask';
import { Button } from '../../../components/button';
import { Answered } from '../../../components/query';
import { DeskCasePapersDocument } from '../../../generated/operations';
import { useLive } from '../../../live';
import type { TheCase } from '../the-case';
import { AddPaper } from './add-paper';
import { Calls } from './calls';
import { PaperTable } from './paper-table';
import { papersOf } from './the-papers';
import { later } from '../../../components/later';

const PrintPapers = later(async () => (await import('./print-papers')).PrintPapers);

/** 紙の行方: whom to call about papers that are wrong now, then every paper of the case and where it is. */
export function PapersPart({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  useLive(found.id);
  const query = useQuery({
    queryKey: papersOf(found.id),
    queryFn: ({ signal }) => ask(DeskCasePapersDocument, { id: found.id }, signal),
  });
  return (
    <Answered query={query}>
      {({ case: answered, departments, officeDay }) =>
        answered === null ? null : (
          <>
            <div className="bar no-print">
              <Button onPress={() => window.print()}>{common('print')}</Button>
            </div>
            <Calls found={found} papers={answered.papers} calls={answered.paperCalls} office={officeDay} />
            {answered.papers.length === 0 ? (
              <p role="status">{t('none')}</p>
            ) : (
              <PaperTable found={found} papers={answered.papers} departments={departments} />
            )}
            <AddPaper found={found} />
            <Suspense>
              <PrintPapers found={found} names={answered.namesToCheck} />
            </Suspense>
          </>
        )
      }
    </Answered>
  );
}
