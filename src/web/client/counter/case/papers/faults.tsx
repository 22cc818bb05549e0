import { useState } from 'react';
import { useTranslation } from '../../../words';
import { Button } from '../../../components/button';
import type { Paper } from './the-papers';

/**
 * What changed, the gravest first: one line, and the rest once somebody wants it; on paper all of it. Whoever calls has what
 * money hangs on in sight as well.
 */
export function Faults({
  faults: [first, ...rest],
  withMoney = false,
}: {
  readonly faults: Paper['faults'];
  readonly withMoney?: boolean;
}) {
  const { t } = useTranslation('papers');
  const [open, setOpen] = useState(false);
  if (first === undefined) return null;
  const isInSight = ({ concernsMoney }: Paper['faults'][number]): boolean => withMoney && concernsMoney;
  const folded = rest.filter((one) => !isInSight(one));
  return (
    <div className="faults">
      {[first, ...rest.filter(isInSight)].map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      {folded.length === 0 ? null : (
        <div className="folded" data-open={open || undefined}>
          <Button size="small" look="text" aria-expanded={open} onPress={() => setOpen(!open)}>
            {t('more', { count: folded.length })}
          </Button>
          <ul className="folded-content">
            {folded.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
