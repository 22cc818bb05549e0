import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { stay, stays } from './presence';

/** A minute before the view closes. Any of the ways out of this window keeps it open. */
export function Closing() {
  const { t } = useTranslation('frame');
  const canStay = stays.use();
  const onClose = () => void stay();
  return (
    <Dialog title={t('closesSoon')} onClose={onClose}>
      <p>{t(canStay ? 'closesSoonWhy' : 'closesAnyway')}</p>
      <div className="actions">
        <Button look="solid" autoFocus onPress={onClose}>
          {t(canStay ? 'stay' : 'understood')}
        </Button>
      </div>
    </Dialog>
  );
}
