import { Suspense, useState } from 'react';
import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Outcome } from '../components/outcome';
import { shownMoment } from '../counter/case/moments';
import { useMe } from '../frame/session';
import type { TheQuestion } from './answer';
import { SaidBeside } from './said-beside';
import type { SendAnswer } from './send-answer';
import { later } from '../components/later';

const RowAnswer = later(async () => (await import('./row-answer')).RowAnswer);

const TAKES_ANSWERS = ['ASKED', 'WITH_PERSON', 'NEEDS_PERSON', 'ANSWERED'];

/** The procedures of the department, as they stand now; each can be answered where no fact says it. */
export function OwnRows({ question, send }: { readonly question: TheQuestion; readonly send: SendAnswer }) {
  const { t } = useTranslation('question');
  const isCounter = useMe().role === 'COUNTER';
  const [open, setOpen] = useState<string | null>(null);
  const { department, state, lastAnswers } = question;
  const own = question.case.decisions.filter(({ procedure }) => procedure.department === department.code);
  // While its system is asked nothing is asked on the page; and the counter reads whose turn it is on the list.
  const mayBeElsewhere = !isCounter && !department.attends && state !== 'ASKED' && TAKES_ANSWERS.includes(state);
  const takes = question.case.status === 'OPEN' && !department.attends && TAKES_ANSWERS.includes(state);
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('ownDecisions')}</h2>
      <ul className="plain">
        {own.map(({ procedure: { code, title, disclosure }, outcome, reason, ask }) => {
          // Beside what this page asks it would read as asked of this department, and as forgotten once it has answered all.
          const isOthers =
            mayBeElsewhere &&
            ask.length > 0 &&
            !ask.some(({ name }) => question.asks.some(({ fact }) => fact.name === name));
          const said = lastAnswers.filter((answer) => answer.code === code);
          return (
            <li key={code}>
              <Outcome outcome={outcome} /> {title}
              <p className="hint">
                {reason}
                {isOthers ? t('askedElsewhere') : null}
              </p>
              <LastAnswers answers={said} />
              {!takes || (isCounter && disclosure !== 'OPEN') ? null : open === code ? (
                <Suspense fallback={null}>
                  <RowAnswer
                    question={question}
                    row={{ code, title, outcome }}
                    before={said.find(({ counts }) => counts) ?? null}
                    send={send}
                    onSent={() => setOpen(null)}
                  />
                </Suspense>
              ) : (
                <Button size="small" onPress={() => setOpen(code)} aria-label={`${t('answerRow')} ${title}`}>
                  {t('answerRow')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The newest stands open; those before it tell why it came to be another. */
function LastAnswers({ answers }: { readonly answers: TheQuestion['lastAnswers'] }) {
  const { t } = useTranslation('question');
  const [newest, ...older] = answers;
  if (newest === undefined) return null;
  return (
    <>
      <SaidBeside note={newest.note} papers={newest.papers} />
      {older.length === 0 ? null : (
        <details>
          <summary>{t('lastAnswers', { count: answers.length })}</summary>
          {answers.map(({ at, outcome, reason, askOf, note, papers }) => (
            <div key={at}>
              <p>
                {shownMoment(at)} <Outcome outcome={outcome} /> {reason}
                {askOf === null ? null : `　${t('askSaid', { name: askOf.name })}`}
              </p>
              <SaidBeside note={note} papers={papers} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}
