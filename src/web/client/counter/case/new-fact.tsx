import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Answered } from '../../components/query';
import { DeskFactDefinitionsDocument } from '../../generated/operations';
import type { Fact } from './fact-value';
import { SayFact } from './say-fact';

/** Candidates beyond these nobody reads: another letter is faster. */
const MOST = 8;

/** Something new, found by a part of its name. */
export function NewFact({
  caseId,
  onDone,
}: {
  readonly caseId: string;
  readonly onDone: (said: { readonly label: string; readonly names: readonly string[] }) => void;
}) {
  const { t } = useTranslation('caseWork');
  const [typed, setTyped] = useState('');
  const [fact, setFact] = useState<Fact | null>(null);
  const query = useQuery({
    queryKey: ['fact-definitions'],
    queryFn: ({ signal }) => ask(DeskFactDefinitionsDocument, {}, signal),
    staleTime: Infinity,
    enabled: typed !== '',
  });
  const candidates = typed.trim() === '' ? [] : candidatesFor(typed, query.data?.facts ?? []);
  return (
    <section aria-labelledby="new-fact" className="no-print">
      <h2 id="new-fact">{t('newFact')}</h2>
      {fact === null ? (
        <>
          <Field
            label={t('aboutWhat')}
            hint={t('aboutWhatHint')}
            type="search"
            value={typed}
            onChange={setTyped}
            input={{ autoComplete: 'off', lang: 'ja' }}
          />
          {candidates.length > 0 ? (
            <ul className="plain" aria-label={t('candidates')}>
              {candidates.map((one) => (
                <li key={one.name}>
                  <Button size="small" onPress={() => setFact(one)}>
                    {one.label}
                  </Button>
                </li>
              ))}
            </ul>
          ) : typed.trim() === '' ? null : (
            <Answered query={query} quietly>
              {() => <p role="status">{t('noCandidate', { typed: typed.trim() })}</p>}
            </Answered>
          )}
        </>
      ) : (
        <>
          <p>
            <strong>{fact.label}</strong>
          </p>
          <SayFact
            caseId={caseId}
            fact={fact}
            settles={false}
            offered={[]}
            onDone={(names) => {
              onDone({ label: fact.label, names });
              setFact(null);
              setTyped('');
            }}
            onCancel={() => setFact(null)}
          />
        </>
      )}
    </section>
  );
}

function candidatesFor(typed: string, facts: readonly Fact[]): Fact[] {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const wanted = plain(typed.trim());
  return facts.filter(({ label, question }) => plain(label + question).includes(wanted)).slice(0, MOST);
}
