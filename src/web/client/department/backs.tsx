import { useTranslation } from '../words';
import type { DeskQuestionQuery } from '../generated/operations';

type Back = NonNullable<DeskQuestionQuery['question']>['backs'][number];

/** What was asked back, and what the counter said to it. */
export function Backs({ backs }: { readonly backs: readonly Back[] }) {
  const { t } = useTranslation('question');
  if (backs.length === 0) return null;
  return (
    <dl className="backs">
      {backs.map(({ id, text, state, answer }) => (
        <div key={id}>
          <dt>{text}</dt>
          <dd>{answer ?? t(`backOf.${state}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
