import { useState } from 'react';
import { useParams } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Status } from '../components/status';
import { shownMoment } from '../counter/case/moments';
import { ReasonForm } from '../counter/case/reason-form';
import { DeskHoldCaseDocument, DeskReleaseHoldDocument } from '../generated/operations';
import { useDoing } from './doing';
import { type Guarded, Safeguards } from './safeguards-part';

/** A case as the privacy officer has it: who died, how long it is kept, who is protected. Nothing of the family. */
export function OfficerCase() {
  const { id = '' } = useParams();
  return (
    <Safeguards key={id} id={id} living={[]}>
      {(found) => (
        <>
          <Head found={found} />
          <Kept found={found} />
        </>
      )}
    </Safeguards>
  );
}

function Head({ found: { number, status, deceased } }: { readonly found: Guarded }) {
  const { t } = useTranslation('caseScreen');
  const { t: find } = useTranslation('find');
  return (
    <header className="case-head">
      <p className="case-number">
        {t('number')} <strong className="code">{number}</strong>
        {status === 'OPEN' ? null : <Status kind="quiet">{find(`status.${status}`)}</Status>}
      </p>
      <h1>
        {deceased.name}
        <span className="kana">{deceased.kana}</span>
      </h1>
      <dl className="facts-line">
        <dt>{find('birth')}</dt>
        <dd>{deceased.birthDateText ?? t('notSaid')}</dd>
        <dt>{find('death')}</dt>
        <dd>{deceased.deathDateText}</dd>
      </dl>
    </header>
  );
}

/** 保全: kept beyond its time, until somebody says that it need not be. */
function Kept({ found: { id, retention } }: { readonly found: Guarded }) {
  const { t } = useTranslation('safeguards');
  const [isOpen, setOpen] = useState(false);
  const hold = retention?.hold ?? null;
  const word = hold === null ? 'hold' : 'release';
  const changing = useDoing(
    async (reason: string) => {
      const input = { caseId: id, reason };
      return hold === null
        ? (await ask(DeskHoldCaseDocument, { input })).holdCase
        : (await ask(DeskReleaseHoldDocument, { input })).releaseHold;
    },
    () => setOpen(false),
  );
  return (
    <section>
      <p>
        {retention?.destroyAfter ? t('keptUntil', { day: retention.destroyAfter }) : t('keptWhileOpen')}
        {hold === null ? null : (
          <>
            {' '}
            <Status kind="look">{t('held', { at: shownMoment(hold.since) })}</Status> {hold.reason}
          </>
        )}
      </p>
      <div className="actions no-print">
        <Button onPress={() => setOpen(true)}>{t(word)}</Button>
      </div>
      {isOpen ? (
        <Dialog title={t(word)} onClose={() => setOpen(false)}>
          <ReasonForm
            what={t(`${word}What`)}
            label={t('holdReason')}
            button={t(word)}
            refusal={changing.refusal}
            problem={changing.problem}
            isPending={changing.isPending}
            onSubmit={changing.go}
          />
        </Dialog>
      ) : null}
    </section>
  );
}
