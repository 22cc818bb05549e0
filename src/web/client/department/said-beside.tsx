import { useTranslation } from '../words';
import type { PaperForm } from '../generated/operations';

export interface Beside {
  readonly note: string | null;
  readonly papers: readonly { readonly name: string; readonly form: PaperForm; readonly count: number }[];
}

/** What stands beside an answer: for the family, and what it is to bring. */
export function SaidBeside({ note, papers }: Beside) {
  const { t } = useTranslation('question');
  return (
    <>
      {note === null ? null : <p>{note}</p>}
      {papers.length === 0 ? null : (
        <p>
          {t('papersSaid', {
            papers: papers
              .map(({ name, form, count }) =>
                t('paperSaid', { name, form: t(`form.${form}`), count: form === 'SHOW' ? '' : String(count) }),
              )
              .join('、'),
          })}
        </p>
      )}
    </>
  );
}
