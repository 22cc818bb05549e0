import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import type { TheCase } from '../case/the-case';
import { CaseCode } from '../case/case-code';
import { usePrintPaper } from '../case/papers/use-print-paper';
import { TheirSheet } from './family-sheet';
import type { Here } from './here';

/** A case while somebody sits before it: theirs and nothing else, on the screen as on paper. The other parts come back when they go. */
export function HerePart({
  here,
  found,
}: {
  readonly here: Here;
  readonly found: Pick<TheCase, 'id' | 'status' | 'number' | 'deceased'>;
}) {
  const { t } = useTranslation('here');
  const { t: common } = useTranslation();
  const { t: words } = useTranslation('caseScreen');
  const { number, deceased } = found;
  // It goes into their hands; to whom nothing is shown, nothing is given.
  const printing = usePrintPaper(found, { personId: here.personId, state: 'HANDED_OVER' }, here.personId !== null);
  return (
    <>
      <header className="case-head">
        {here.personId === null ? null : <CaseCode number={number} />}
        <p className="case-number">
          {words('number')} <strong className="code">{number}</strong>
        </p>
        <h1>{t('theirs', { name: here.name })}</h1>
        <p>{t('about', { name: deceased.name })}</p>
      </header>
      <div className="bar no-print">
        <p className="hint">{t('onlyTheirs')}</p>
        <Button onPress={printing.print}>{common('print')}</Button>
      </div>
      {printing.said}
      {here.personId === null ? <p className="script no-print">{t('otherScript')}</p> : null}
      <TheirSheet here={here} />
    </>
  );
}
