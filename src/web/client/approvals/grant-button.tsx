import { useTranslation } from '../words';
import { Refused } from '../accounts/refused';
import { useChange } from '../accounts/the-accounts';
import { ask } from '../ask';
import { Button } from '../components/button';
import { DeskGrantAccessDocument, type DeskGrantAccessMutation } from '../generated/operations';

export type Granted = Extract<DeskGrantAccessMutation['grantAccess'], { staff: unknown }>;

/** Does what was agreed to, exactly as it was asked. */
export function GrantButton({
  id,
  onGranted,
}: {
  readonly id: string;
  readonly onGranted: (granted: Granted) => void;
}) {
  const { t } = useTranslation('approvals');
  const granting = useChange(
    async () => (await ask(DeskGrantAccessDocument, { approvalId: id })).grantAccess,
    (said) => ('staff' in said ? onGranted(said) : undefined),
  );
  return (
    <>
      <Button size="small" look="solid" onPress={() => (granting.isPending ? undefined : granting.mutate())}>
        {t('doIt')}
      </Button>
      <Refused change={granting} />
    </>
  );
}
