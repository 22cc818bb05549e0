import { useEffect, useState } from 'react';
import { useTranslation } from '../words';
import { ask, isRefusal } from '../ask';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Notice } from '../components/notice';
import { ReasonForm } from '../counter/case/reason-form';
import { DeskBreakGlassDocument, DeskShowAddressDocument, type DeskShowAddressMutation } from '../generated/operations';
import type { Act } from './act';
import { useDoing } from './doing';

type Shown = Extract<DeskShowAddressMutation['showAddress'], { readonly until: string }>;

/** The longest that an address stands on a screen, in seconds; the service says so with each. */
const LONGEST = 30;

/**
 * A closed address: a second look, then half a minute. It goes by itself, and at once when the window is left or printed:
 * what is behind a window, or on paper, nobody watches over (ux.md §6.4, 丹波市).
 */
export function Reveal({
  given,
  approvalId,
  onClose,
}: {
  readonly given: Act;
  /** Null: without waiting for anybody. */
  readonly approvalId: string | null;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('safeguards');
  const { t: common } = useTranslation();
  const { caseId, subjectId: personId, named } = given;
  const [shown, setShown] = useState<Shown | null>(null);
  const keep = (said: DeskShowAddressMutation['showAddress']) => (isRefusal(said) ? undefined : setShown(said));
  const showing = useDoing(
    async (id: string) => (await ask(DeskShowAddressDocument, { approvalId: id })).showAddress,
    keep,
  );
  const breaking = useDoing(
    async (reason: string) =>
      (await ask(DeskBreakGlassDocument, { input: { caseId: caseId ?? '', personId, reason } })).breakGlass,
    keep,
  );
  if (shown !== null) return <Address shown={shown} named={named} onClose={onClose} />;
  const problem = showing.refusal?.message ?? showing.problem;
  return (
    <Dialog title={t(approvalId === null ? 'glassTitle' : 'showTitle')} onClose={onClose}>
      <p>
        <strong>{named}</strong>
      </p>
      {approvalId === null ? (
        <ReasonForm
          what={t('glassWhat')}
          label={t('glassReason')}
          button={t('glassNow')}
          refusal={breaking.refusal}
          problem={breaking.problem}
          isPending={breaking.isPending}
          onSubmit={breaking.go}
        />
      ) : (
        <>
          <p>{t('showWhat')}</p>
          {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
          <div className="actions">
            <Button look="solid" autoFocus onPress={() => showing.go(approvalId)}>
              {t('showNow')}
            </Button>
            <Button onPress={onClose}>{common('cancel')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function Address({
  shown: { address, telephone, until },
  named,
  onClose,
}: {
  readonly shown: Shown;
  readonly named: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('safeguards');
  const { t: common } = useTranslation();
  const { t: caseWords } = useTranslation('caseScreen');
  const [left, setLeft] = useState(() => secondsUntil(until));
  useEffect(() => {
    const tick = setInterval(() => setLeft((now) => now - 1), 1_000);
    const onHidden = () => (document.hidden ? onClose() : undefined);
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('beforeprint', onClose);
    return () => {
      clearInterval(tick);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('beforeprint', onClose);
    };
  }, [onClose]);
  useEffect(() => {
    if (left <= 0) onClose();
  }, [left, onClose]);
  return (
    <Dialog title={named} onClose={onClose}>
      <dl className="shown-address no-print">
        <dt>{t('address')}</dt>
        <dd>{address ?? caseWords('notSaid')}</dd>
        {telephone === null ? null : (
          <>
            <dt>{caseWords('telephone')}</dt>
            <dd>{telephone}</dd>
          </>
        )}
      </dl>
      {/* Not a live region: a voice that counts down would speak over the address. */}
      <p>{t('secondsLeft', { count: left })}</p>
      <div className="actions">
        <Button autoFocus onPress={onClose}>
          {common('close')}
        </Button>
      </div>
    </Dialog>
  );
}

/** By this computer's clock; where that goes wrong, no longer than the service's half minute. */
function secondsUntil(until: string): number {
  const left = Math.ceil((Date.parse(until) - Date.now()) / 1_000);
  return left > 0 && left <= LONGEST ? left : LONGEST;
}
