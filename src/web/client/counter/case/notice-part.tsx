import { useState } from 'react';
import { useTranslation } from '../../words';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Status } from '../../components/status';
import { useMe } from '../../frame/session';
import { useLive } from '../../live';
import { Confirming } from './confirming';
import { type Corrected, CorrectForm } from './correct-form';
import { CloseForm, ReopenForm } from './ending-forms';
import { HistoryOfNotice } from './history-of-notice';
import type { TheCase } from './the-case';
import { VoidForm } from './void-form';

const DOINGS = {
  OPEN: ['correct', 'close', 'void'],
  // A mistaken identity may be noticed after everything is done.
  CLOSED: ['reopen', 'void'],
  VOID: [],
} as const;

type Doing = (typeof DOINGS)[TheCase['status']][number];
type Done =
  { readonly what: 'voided' | 'closed' | 'reopened' } | { readonly what: 'corrected'; readonly by: Corrected };

/** The notice: corrected, void, closed, reopened, with what follows from it for whom, and what was done so far. */
export function NoticePart({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('caseWork');
  const isCounter = useMe().role === 'COUNTER';
  useLive(found.id, 'form');
  const [doing, setDoing] = useState<Doing | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const finish = (what: Done) => {
    setDoing(null);
    setDone(what);
  };
  const doings: readonly Doing[] = isCounter ? DOINGS[found.status] : [];
  return (
    <>
      {found.status === 'VOID' && done === null ? <Notice>{t('isVoid')}</Notice> : null}
      {done === null ? null : (
        <Notice kind="done" title={t(done.what)}>
          {done.what === 'corrected' ? <Differences corrected={done.by} /> : null}
        </Notice>
      )}
      {isCounter ? <Confirming id={found.id} /> : null}
      {doings.length === 0 ? null : (
        <section className="no-print">
          <div className="actions" role="group" aria-label={t('choose')}>
            {doings.map((one) => (
              <Button
                key={one}
                aria-expanded={doing === one}
                onPress={() => {
                  setDone(null);
                  setDoing(doing === one ? null : one);
                }}
              >
                {t(one)}
              </Button>
            ))}
          </div>
          {doing === null ? null : <h2>{t(doing)}</h2>}
          {doing === 'correct' ? (
            <CorrectForm found={found} onDone={(by) => finish({ what: 'corrected', by })} />
          ) : doing === 'void' ? (
            <VoidForm found={found} onDone={() => finish({ what: 'voided' })} />
          ) : doing === 'close' ? (
            <CloseForm found={found} onDone={() => finish({ what: 'closed' })} />
          ) : doing === 'reopen' ? (
            <ReopenForm found={found} onDone={() => finish({ what: 'reopened' })} />
          ) : null}
        </section>
      )}
      {isCounter ? <HistoryOfNotice id={found.id} /> : null}
    </>
  );
}

/** Money and insurer first, as the service gives it. */
function Differences({ corrected: { differences } }: { readonly corrected: Corrected }) {
  const { t } = useTranslation('caseWork');
  if (differences.length === 0) return <p>{t('noDifferences')}</p>;
  return (
    <>
      <p>{t('differences')}</p>
      <ul className="words">
        {differences.map(({ procedure, text, concernsMoney }) => (
          <li key={procedure.code + text}>
            {concernsMoney ? <Status kind="look">{t('money')}</Status> : null}
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
