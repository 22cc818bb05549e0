import { Suspense } from 'react';
import { useTranslation } from '../../words';
import { later } from '../../components/later';

const Qr = later(async () => (await import('../../components/qr')).Qr);

/** The reception number as a code, on paper alone: a reader opens the case from what lies on the table (frame/burst.ts). */
export function CaseCode({ number }: { readonly number: string }) {
  const { t } = useTranslation('caseScreen');
  return (
    <div className="case-code print-only">
      <Suspense fallback={null}>
        <Qr text={number} label={t('code')} />
      </Suspense>
    </div>
  );
}
