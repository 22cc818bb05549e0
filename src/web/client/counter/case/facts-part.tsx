import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { Status } from '../../components/status';
import { useMe } from '../../frame/session';
import { DeskCaseFactsDocument, type DeskCaseFactsQuery } from '../../generated/operations';
import { useLive } from '../../live';
import { shownMoment } from './moments';
import KeptGuide from '../guide/kept-guide';
import { NewFact } from './new-fact';
import { type Offered, SayFact } from './say-fact';
import type { TheCase } from './the-case';

type Facts = NonNullable<DeskCaseFactsQuery['case']>;
type Known = Facts['facts'][number];
type Word = Known['statements'][number];

/** What was said of the case: contradictions first, each with both values and who said them; settled where it stands. */
export function FactsPart({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('caseWork');
  useLive(found.id);
  const isOpen = useMe().role === 'COUNTER' && found.status === 'OPEN';
  const [said, setSaid] = useState<{ readonly label: string; readonly names: readonly string[] } | null>(null);
  const query = useQuery({
    queryKey: ['case', found.id, 'facts'],
    queryFn: ({ signal }) => ask(DeskCaseFactsDocument, { id: found.id }, signal),
  });
  const done = (label: string) => (names: readonly string[]) => setSaid({ label, names });
  return (
    <Answered query={query}>
      {({ case: answered }) => {
        if (answered === null) return null;
        const conflicts = answered.facts.filter(({ standing }) => standing === 'CONFLICT');
        const rest = answered.facts.filter(({ standing }) => standing !== 'CONFLICT');
        const inside = keptInside(answered);
        return (
          <>
            {said === null ? null : (
              <Notice kind="done">
                <p>
                  {t('recorded', {
                    label: said.label,
                    names:
                      said.names.length === 0 ? t('askedNobody') : t('askedAgain', { names: said.names.join('、') }),
                  })}
                </p>
                <p className="hint">{t('undoBySettling')}</p>
              </Notice>
            )}
            {conflicts.length + inside.length === 0 ? null : (
              <section aria-labelledby="conflicts">
                <h2 id="conflicts">{t('conflicts')}</h2>
                {conflicts.map((known) => (
                  <Conflict
                    key={known.fact.name}
                    id={found.id}
                    known={known}
                    isOpen={isOpen}
                    onDone={done(known.fact.label)}
                  />
                ))}
                {inside.map(({ name, label, departments }) => (
                  <Notice key={name} kind="info" title={t('insideTitle', { label })}>
                    <p>{t('inside', { names: departments.join('、') })}</p>
                  </Notice>
                ))}
              </section>
            )}
            {isOpen ? <NewFact caseId={found.id} onDone={setSaid} /> : <p className="hint">{t('notYours')}</p>}
            {isOpen ? <KeptGuide caseId={found.id} /> : null}
            {rest.length === 0 && conflicts.length === 0 ? (
              <p role="status">{t('noFacts')}</p>
            ) : (
              <KnownTable id={found.id} facts={rest} isOpen={isOpen} onDone={done} />
            )}
          </>
        );
      }}
    </Answered>
  );
}

/** Contradictions of which one side stays in its department: whom to ring. */
function keptInside({ facts, decisions, questions }: Facts) {
  const shown = new Set(facts.filter(({ standing }) => standing === 'CONFLICT').map(({ fact }) => fact.name));
  const byFact = new Map<string, { readonly label: string; readonly codes: Set<string> }>();
  for (const { conflicts, procedure } of decisions)
    for (const { name, label } of conflicts) {
      if (shown.has(name)) continue;
      const one = byFact.get(name) ?? { label, codes: new Set<string>() };
      one.codes.add(procedure.department);
      byFact.set(name, one);
    }
  return [...byFact].map(([name, { label, codes }]) => ({
    name,
    label,
    departments: questions
      .filter(({ department }) => codes.has(department.code))
      .map(({ department }) => [department.name, department.telephone].filter(Boolean).join(' ')),
  }));
}

/** Each value that somebody has named, once. */
function offeredBy(statements: readonly Word[]): Offered[] {
  const named = statements.flatMap(({ value, given }) => (value === null ? [] : [{ words: value, given }]));
  return named.filter(({ words }, at) => named.findIndex((one) => one.words === words) === at);
}

function Conflict({
  id,
  known: { fact, statements },
  isOpen,
  onDone,
}: {
  readonly id: string;
  readonly known: Known;
  readonly isOpen: boolean;
  readonly onDone: (askedAgain: readonly string[]) => void;
}) {
  const { t } = useTranslation('caseWork');
  return (
    <section className="notice warning" aria-label={t('conflictTitle', { label: fact.label })}>
      <p className="notice-title">{t('conflictTitle', { label: fact.label })}</p>
      <ul className="words">
        {statements.map((word) => (
          <WordLine key={word.by + word.at} word={word} />
        ))}
      </ul>
      {isOpen ? <SayFact caseId={id} fact={fact} settles offered={offeredBy(statements)} onDone={onDone} /> : null}
    </section>
  );
}

function WordLine({ word }: { readonly word: Word }) {
  const { t } = useTranslation('caseWork');
  return (
    <li>
      {word.value === null ? t('saidCantTell') : <strong>{word.value}</strong>}
      <span className="hint">　{t('saysLine', { by: word.by, at: shownMoment(word.at) })}</span>
      {word.settled && word.counts ? <Status kind="done">{t('settledBy')}</Status> : null}
      {word.counts ? null : <Status kind="quiet">{t('notCounting')}</Status>}
    </li>
  );
}

function KnownTable({
  id,
  facts,
  isOpen,
  onDone,
}: {
  readonly id: string;
  readonly facts: readonly Known[];
  readonly isOpen: boolean;
  readonly onDone: (label: string) => (askedAgain: readonly string[]) => void;
}) {
  const { t } = useTranslation('caseWork');
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <table className="rows">
      <caption>{t('known')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('label')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col" className="no-print">
            {t('doing')}
          </th>
        </tr>
      </thead>
      <tbody>
        {facts.map((known) => (
          <tr key={known.fact.name}>
            <th scope="row">
              {known.fact.label}
              {known.standing === 'OPEN' ? <Status kind="look">{t('stillOpen')}</Status> : null}
            </th>
            <td>
              {known.statements.length === 0 ? <span className="hint">{t('notKnown')}</span> : null}
              <ul className="words">
                {known.statements.map((word) => (
                  <WordLine key={word.by + word.at} word={word} />
                ))}
              </ul>
              <Earlier known={known} />
              {changing === known.fact.name ? (
                <SayFact
                  caseId={id}
                  fact={known.fact}
                  settles
                  offered={offeredBy(known.statements)}
                  onDone={(names) => {
                    setChanging(null);
                    onDone(known.fact.label)(names);
                  }}
                  onCancel={() => setChanging(null)}
                />
              ) : null}
            </td>
            <td className="no-print">
              {known.onlyByCorrection ? (
                <span className="hint">{t('onlyByCorrection')}</span>
              ) : isOpen && changing !== known.fact.name ? (
                <Button
                  size="small"
                  aria-label={t('changeOf', { label: known.fact.label })}
                  onPress={() => setChanging(known.fact.name)}
                >
                  {t('change')}
                </Button>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Earlier({ known: { earlier } }: { readonly known: Known }) {
  const { t } = useTranslation('caseWork');
  if (earlier.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{t('earlier', { count: earlier.length })}</summary>
      <ul className="words">
        {earlier.map(({ by, at, value }) => (
          <li key={by + at}>{t('earlierLine', { by, at: shownMoment(at), value: value ?? t('saidCantTell') })}</li>
        ))}
      </ul>
    </details>
  );
}
