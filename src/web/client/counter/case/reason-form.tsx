import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../words';
import type { Refusal } from '../../ask';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';

/** One reason and one thing to do; what does not fit is said at the field. */
export function ReasonForm({
  what,
  label,
  button,
  refusal,
  problem,
  isPending,
  onSubmit,
  takesFocus = true,
  children,
}: {
  readonly what: string;
  readonly label: string;
  readonly button: string;
  readonly refusal: Refusal | null;
  /** Nothing was answered at all. */
  readonly problem: string | null;
  readonly isPending: boolean;
  readonly onSubmit: (reason: string) => void;
  /** Not where several stand on one screen; a refusal takes it always. */
  readonly takesFocus?: boolean;
  /** What else may be done, with the reason as it is typed. */
  readonly children?: (reason: string) => ReactNode;
}) {
  const { t } = useTranslation('caseWork');
  const [reason, setReason] = useState('');
  const [sent, setSent] = useState('');
  const place = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus || refusal !== null) place.current?.focus();
  }, [refusal, takesFocus]);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isPending) return;
    setSent(reason);
    onSubmit(reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing) submit(event);
  };
  const atReason = refusal?.path.at(-1) === 'reason';
  return (
    <form onSubmit={submit} onKeyDownCapture={onKeyDown} autoComplete="off">
      <p>{what}</p>
      <Field
        label={label}
        hint={t('disclosable')}
        value={reason}
        onChange={setReason}
        inputRef={place}
        problem={atReason && reason === sent ? refusal.message : null}
        input={{ autoComplete: 'off', lang: 'ja', maxLength: 500 }}
      />
      {refusal === null || atReason ? null : <Notice kind="refused">{refusal.message}</Notice>}
      {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
      <div className="actions">
        <Button type="submit" look="solid" isDisabled={isPending}>
          {button}
        </Button>
        {children?.(reason)}
      </div>
    </form>
  );
}
