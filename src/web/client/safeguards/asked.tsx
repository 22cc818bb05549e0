import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from '../words';
import type { Approval } from '../approvals/approvals';
import { DecideDialog } from '../approvals/decide-dialog';
import { Button } from '../components/button';
import { Status } from '../components/status';
import { shownMoment } from '../counter/case/moments';
import { type Act, lastOwn } from './act';
import { AskDialog } from './ask-dialog';

/** How far an act of two people is: to be asked for, waiting for whom, agreed to until when, declined and why. */
export function Asked({
  given,
  approvals,
  use,
  instead,
}: {
  readonly given: Act;
  readonly approvals: readonly Approval[];
  /** What is done with an agreement; without it, it is done elsewhere on the screen. */
  readonly use?: (approval: Approval, onDone: () => void) => ReactNode;
  /** What may be done without one. */
  readonly instead?: ReactNode;
}) {
  const { t } = useTranslation('safeguards');
  const { t: words } = useTranslation('approvals');
  const [step, setStep] = useState<'ask' | 'withdraw' | 'use' | null>(null);
  const close = useCallback(() => setStep(null), []);
  const last = lastOwn(approvals, given);
  const isWaiting = last?.state === 'WAITING';
  const isAgreed = last?.state === 'APPROVED';
  const button = isWaiting ? 'withdraw' : isAgreed ? 'use' : 'ask';
  const label = isWaiting ? words('withdraw') : isAgreed ? t(`useOf.${given.act}`) : t(last ? 'askAgain' : 'ask');
  return (
    <>
      {last === null ? null : (
        <p className="asked">
          <Status kind={isWaiting ? 'open' : isAgreed ? 'done' : 'quiet'}>{words(`stateOf.${last.state}`)}</Status>{' '}
          {isWaiting ? t('waitsFor', { who: t(`decidedBy.${given.act}`) }) : null}
          {isWaiting || isAgreed ? (
            <span className="day hint">{words('until', { at: shownMoment(last.until) })}</span>
          ) : (
            <span className="day hint">{shownMoment(last.usedAt ?? last.decidedAt ?? last.until)}</span>
          )}
          {last.declinedBecause === null ? null : <span className="kana">{last.declinedBecause}</span>}
        </p>
      )}
      <div className="moves no-print">
        {isAgreed && use === undefined ? null : (
          <Button size="small" aria-label={`${given.named}: ${label}`} onPress={() => setStep(button)}>
            {label}
          </Button>
        )}
        {isAgreed ? (
          <Button
            size="small"
            look="text"
            aria-label={`${given.named}: ${words('withdraw')}`}
            onPress={() => setStep('withdraw')}
          >
            {words('withdraw')}
          </Button>
        ) : (
          instead
        )}
      </div>
      {step === 'ask' ? <AskDialog given={given} onClose={close} /> : null}
      {step === 'withdraw' && last !== null ? (
        <DecideDialog kind="withdraw" approval={last} onClose={close} onDone={close} />
      ) : null}
      {step === 'use' && last !== null ? use?.(last, close) : null}
    </>
  );
}
