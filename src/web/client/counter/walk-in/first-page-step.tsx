import { useEffect, useRef } from 'react';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import type { DeskFirstPageQuery, DeskWalkInQuery } from '../../generated/operations';
import { usePrintPaper } from '../case/papers/use-print-paper';
import type { Here } from '../here/here';
import { firstPage } from '../../../../domain/first-page.js';
import { PAPERS, PAPERS_BESIDE, papersPresent, type TablePaperId } from '../../../../domain/papers-on-the-table.js';
import { askedHere } from './first-page-lines';
import { FirstPageSheet } from './first-page-sheet';

/** In the order of the table, whatever was put there first. */
const TABLE = [...PAPERS, ...PAPERS_BESIDE];

/** What goes home with whoever is here: one key writes it down and prints it. */
export default function FirstPageStep({
  found,
  here,
  papers,
  asked,
  list,
}: {
  readonly found: NonNullable<DeskWalkInQuery['case']>;
  readonly here: Here & { readonly personId: string };
  readonly papers: readonly TablePaperId[];
  readonly asked: DeskFirstPageQuery;
  readonly list: NonNullable<DeskFirstPageQuery['case']>['procedureList'];
}) {
  const { t } = useTranslation('walkIn');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const printing = usePrintPaper(
    { id: found.id, status: 'OPEN' },
    { personId: here.personId, state: 'HANDED_OVER', kind: 'FIRST_PAGE' },
  );
  const registerPending = found.deceased.registerState === 'PENDING';
  const { today } = asked.officeDay;
  const page = firstPage(list, { present: papersPresent(papers), today, registerPending });
  const toAsk = askedHere(list, page).length;
  return (
    <>
      <p className="script no-print" role="status">
        {toAsk === 0 ? t('say.done') : t('say.doneOpen', { items: toAsk })}
      </p>
      <div className="actions no-print" ref={place}>
        <Button look="solid" size="large" onPress={printing.print}>
          {t('print')}
        </Button>
      </div>
      <FirstPageSheet
        found={found}
        name={here.name}
        page={page}
        list={list}
        today={today}
        contact={asked.counterContact}
        shown={TABLE.filter(({ id }) => papers.includes(id)).map(({ id }) => t(`paper.${id}`))}
        mark={printing.said}
      />
    </>
  );
}
