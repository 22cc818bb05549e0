import { useTranslation } from '../words';
import type { Approval } from '../approvals/approvals';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import type { Act } from './act';
import { Asked } from './asked';

/** A paper with which one person sees their list online. Of a protected case it takes a second person. */
export function WebPaper({
  given,
  approvals,
  isProtected,
}: {
  readonly given: Act;
  readonly approvals: readonly Approval[];
  readonly isProtected: boolean;
}) {
  const { t } = useTranslation('safeguards');
  const { t: common } = useTranslation();
  if (!isProtected) return <Issue given={given} />;
  return (
    <Asked
      given={given}
      approvals={approvals}
      use={(_approval, onDone) => (
        <Dialog title={t('paperTitle')} onClose={onDone}>
          <p>
            <strong>{given.named}</strong>
          </p>
          <p>{t('paperWhat')}</p>
          <div className="actions">
            <Issue given={given} onSent={onDone} />
            <Button onPress={onDone}>{common('cancel')}</Button>
          </div>
        </Dialog>
      )}
    />
  );
}

/** Its code is shown once, on a page of its own, to be printed. */
function Issue({ given: { caseId, subjectId, named }, onSent }: { readonly given: Act; readonly onSent?: () => void }) {
  const { t } = useTranslation('safeguards');
  return (
    <form
      method="post"
      action="/paper"
      target="_blank"
      // The browser sends it before the dialog goes.
      onSubmit={() => (onSent === undefined ? undefined : setTimeout(onSent))}
      className="no-print"
    >
      <input type="hidden" name="caseId" value={caseId ?? ''} />
      <input type="hidden" name="personId" value={subjectId ?? ''} />
      <Button type="submit" size="small" aria-label={`${named}: ${t('useOf.ONLINE_ACCESS')}`}>
        {t('useOf.ONLINE_ACCESS')}
      </Button>
    </form>
  );
}
