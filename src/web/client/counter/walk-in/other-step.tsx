import { useEffect, useRef } from 'react';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';

/** Somebody who is none of the people of the case: sees and takes home what everybody may, and nothing of this family. */
export function OtherStep() {
  const { t } = useTranslation('walkIn');
  const { t: here } = useTranslation('here');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={place}>
      <p className="script">{here('otherScript')}</p>
      <form method="get" action="/prints/flyer" target="_blank">
        <input type="hidden" name="size" value="18" />
        <div className="actions">
          <Button type="submit" look="solid" size="large">
            {t('printFlyer')}
          </Button>
        </div>
      </form>
      <p className="hint">{t('flyerHint')}</p>
    </div>
  );
}
