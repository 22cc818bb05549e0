import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import type { Approval } from '../../approvals/approvals';
import { DecideDialog } from '../../approvals/decide-dialog';
import { ShorteningEffect } from '../../approvals/shortening-wanted';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { Status } from '../../components/status';
import { shownMoment } from '../../counter/case/moments';
import { DeskShortenRetentionDocument } from '../../generated/operations';
import { useDoing } from '../doing';
import type { Rule } from './rule';

/** A shorter time that somebody asked for: what it would do, whose turn it is, and back again. */
export function Proposal({
  rule,
  approval,
  onDone,
}: {
  readonly rule: Rule;
  readonly approval: Approval;
  readonly onDone: (sentence: string) => void;
}) {
  const { t } = useTranslation('retention');
  const { t: words } = useTranslation('approvals');
  const { t: safeguards } = useTranslation('safeguards');
  const [step, setStep] = useState<'withdraw' | 'use' | null>(null);
  const { mine, canTakeBack, state, retention } = approval;
  if (retention === null) return null;
  const isAgreed = state === 'APPROVED';
  const back = mine ? 'withdraw' : 'unagree';
  const use = safeguards('useOf.SHORTEN_RETENTION');
  return (
    <>
      <strong>{t('proposed', { count: retention.fiscalYears })}</strong>
      <span className="kana">
        {t('proposedBy', { name: mine ? words('you') : approval.askedBy.name, at: shownMoment(approval.askedAt) })}
      </span>
      <span className="kana reason">{approval.reason}</span>
      <ShorteningEffect effect={retention.effect} />
      <p className="asked">
        <Status kind={isAgreed ? 'done' : 'open'}>{words(`stateOf.${state}`)}</Status>{' '}
        <span className="day hint">{words('until', { at: shownMoment(approval.until) })}</span>
      </p>
      {mine ? null : isAgreed ? (
        <span className="kana no-print">{t('forAsker')}</span>
      ) : (
        <span className="kana no-print">
          <Link to="/approvals">{t('forOthers')}</Link>
        </span>
      )}
      {mine || canTakeBack ? (
        <div className="moves no-print">
          {mine && isAgreed ? (
            <Button size="small" aria-label={`${rule.what}: ${use}`} onPress={() => setStep('use')}>
              {use}
            </Button>
          ) : null}
          {canTakeBack ? (
            <Button
              size="small"
              look={isAgreed ? 'text' : undefined}
              aria-label={`${rule.what}: ${words(back)}`}
              onPress={() => setStep('withdraw')}
            >
              {words(back)}
            </Button>
          ) : null}
        </div>
      ) : null}
      {step === 'withdraw' ? (
        <DecideDialog
          kind={back}
          approval={approval}
          onClose={() => setStep(null)}
          onDone={() => onDone(t('doneWithdrawn'))}
        />
      ) : null}
      {step === 'use' ? (
        <ShortenDialog approval={approval} retention={retention} onClose={() => setStep(null)} onDone={onDone} />
      ) : null}
    </>
  );
}

/** A second look; whether it was set anew meanwhile is looked up by the service, and by the database. */
function ShortenDialog({
  approval,
  retention,
  onClose,
  onDone,
}: {
  readonly approval: Approval;
  readonly retention: NonNullable<Approval['retention']>;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}) {
  const { t } = useTranslation('retention');
  const { t: words } = useTranslation('approvals');
  const { t: safeguards } = useTranslation('safeguards');
  const { t: common } = useTranslation();
  const shortening = useDoing(
    async () => (await ask(DeskShortenRetentionDocument, { approvalId: approval.id })).shortenRetention,
    (said) => {
      onClose();
      if (!isRefusal(said)) onDone(t('doneSet', { what: said.rule.what, count: said.rule.fiscalYears ?? 0 }));
    },
  );
  const problem = shortening.refusal?.message ?? shortening.problem;
  const { what, yearsNow, fiscalYears, effect } = retention;
  return (
    <Dialog title={t('shortenTitle')} onClose={onClose}>
      <p>
        <strong>{words('shortening', { what, now: yearsNow, years: fiscalYears })}</strong>
      </p>
      <ShorteningEffect effect={effect} />
      <p>{t('shortenWhat')}</p>
      {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
      <div className="actions">
        <Button look="solid" onPress={() => shortening.go(undefined)}>
          {safeguards('useOf.SHORTEN_RETENTION')}
        </Button>
        <Button autoFocus onPress={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
