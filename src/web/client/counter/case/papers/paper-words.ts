import { useTranslation } from '../../../words';
import type { Paper } from './the-papers';

/** 「紙3」. */
export function usePaperNumber(): (paper: Pick<Paper, 'number'>) => string {
  const { t } = useTranslation('papers');
  return ({ number }) => t('number', { number });
}

/** 「紙3 手続一覧」; of what the kind does not say, its title. */
export function usePaperName(): (paper: Pick<Paper, 'number' | 'kind' | 'title'>) => string {
  const { t } = useTranslation('papers');
  return ({ number, kind, title }) => `${t('number', { number })} ${title ?? t(`kindOf.${kind}`)}`;
}
