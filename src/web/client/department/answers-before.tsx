import { useTranslation } from '../words';
import { Outcome } from '../components/outcome';
import type { FactAnswer } from '../generated/operations';
import type { TheQuestion } from './answer';

const SAID: Readonly<Record<FactAnswer, 'thereIs' | 'lookedUpNone' | 'cannotSettle' | 'takenBack'>> = {
  THERE_IS: 'thereIs',
  LOOKED_UP_NONE: 'lookedUpNone',
  CANNOT_SETTLE: 'cannotSettle',
  TAKEN_BACK: 'takenBack',
};

/**
 * How the department answered the last three times, for whoever is new there; whose case it was stays there. Below the
 * questions and folded: above them it was read as a colleague's answer on this person.
 */
export function AnswersBefore({ answers }: { readonly answers: TheQuestion['answersBefore'] }) {
  const { t } = useTranslation('question');
  if (answers.length === 0) return null;
  return (
    <details className="examples">
      <summary>{t('answersBefore')}</summary>
      <ul className="plain">
        {answers.map(({ dayText, facts, procedures }, place) => (
          <li key={place}>
            {dayText}
            <ul>
              {facts.map(({ label, answer, phrase, forebearsToo }) => (
                <li key={label}>
                  {label}　<strong>{t(forebearsToo ? 'forebears.BOTH' : SAID[answer])}</strong>
                  {phrase === null ? null : `　${phrase}`}
                </li>
              ))}
              {procedures.map(({ title, outcome }) => (
                <li key={title}>
                  {title} <Outcome outcome={outcome} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the department's own ledger says: for its own eyes, since it tells the family itself. */
export function OwnLedger({ facts }: { readonly facts: TheQuestion['case']['facts'] }) {
  const { t } = useTranslation('question');
  const known = facts.filter((fact) => fact.known !== null);
  return (
    <>
      <h3>{t('ownLedger')}</h3>
      {known.length === 0 ? (
        <p className="hint">{t('ownLedgerEmpty')}</p>
      ) : (
        <dl className="facts-line">
          {known.map(({ fact, known: words }) => (
            <div key={fact.name}>
              <dt>{fact.label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
