import { useTranslation } from '../words';
import { shownDate } from '../counter/case/moments';
import type { Approval } from './approvals';

/** What would be opened, for whom, until when; of a program every text that it may send. */
export function AccessWanted({
  access: { kind, offices, operations },
}: {
  readonly access: NonNullable<Approval['access']>;
}) {
  const { t } = useTranslation('approvals');
  const { t: frame } = useTranslation('frame');
  return (
    <>
      <span className="kana">{t(`accessBy.${kind}`)}</span>
      <ul className="offices">
        {offices.map(({ who, role, department, deputy, from, until }, place) => (
          <li key={place}>
            {who}
            <span className="kana">
              {[frame(`role.${role}`), department, deputy ? t('accessDeputy') : null].filter(Boolean).join('・')}
            </span>
            <span className="day hint">
              {from === null ? null : t('accessFrom', { day: shownDate(from) })}{' '}
              {until === null ? t('accessNoEnd') : t('accessUntil', { day: shownDate(until) })}
            </span>
          </li>
        ))}
      </ul>
      {operations.length === 0 ? null : (
        <details>
          <summary>{t('accessOperations', { count: operations.length })}</summary>
          {operations.map((text, place) => (
            <pre key={place} className="code operation-text">
              {text}
            </pre>
          ))}
        </details>
      )}
    </>
  );
}
