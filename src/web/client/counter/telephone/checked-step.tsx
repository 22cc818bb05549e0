import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { KeyedChoice } from '../../components/keyed-choice';
import { Answered } from '../../components/query';
import { DeskCallListDocument, type DeskCallListQuery, type MayDo } from '../../generated/operations';
import { AddCaller } from './add-caller';
import type { Call } from './calls';
import type { CallCase, Hands } from './caller-step';
import { FocusOnce } from './focus-once';
import { LettersStep } from './letters-step';
import { usePersonWords } from '../person-words';
import { WishedDay } from './wished-day';
import { later } from '../../components/later';

type List = NonNullable<DeskCallListQuery['case']>['procedureList'];

const KeptGuide = later(async () => (await import('../guide/kept-guide')).default);

/** Somebody who was checked: who will come decides what they may do, and with that which 委任状 there must be. */
export function CheckedStep({
  call,
  found,
  change,
  hands,
}: {
  readonly call: Call;
  readonly found: CallCase;
  readonly change: (given: Partial<Call>) => void;
  readonly hands: Hands;
}) {
  const { t } = useTranslation('telephone');
  const personWords = usePersonWords();
  const query = useQuery({
    queryKey: ['case', found.id, 'call-list', call.who],
    queryFn: ({ signal }) => ask(DeskCallListDocument, { id: found.id, for: call.who }, signal),
    enabled: call.who !== null || found.people.length === 0,
  });
  return (
    <>
      <AddCaller checked={call.checked} found={found} change={change} />
      {found.people.length === 0 ? null : (
        <FocusOnce when={call.who === null && hands.goOn}>
          <KeyedChoice
            label={t('who')}
            value={call.who}
            onChange={(who) => change({ who })}
            options={found.people.map((person) => ({ value: person.id, label: personWords(person) }))}
          />
        </FocusOnce>
      )}
      {call.who === null && found.people.length > 0 ? null : (
        <Answered query={query}>
          {({ case: answered }) =>
            answered === null ? null : <ToRead list={answered.procedureList} somebody={call.who !== null} />
          }
        </Answered>
      )}
      <LettersStep key={String(call.who)} call={call} found={found} change={change} />
      <WishedDay call={call} caseId={found.id} change={change} shows />
      <Suspense fallback={null}>
        <KeptGuide caseId={found.id} />
      </Suspense>
    </>
  );
}

/** In large type: what is read aloud must not be read wrongly. */
function ToRead({ list: { groups, bring }, somebody }: { readonly list: List; readonly somebody: boolean }) {
  const { t } = useTranslation('telephone');
  const { t: caseWords } = useTranslation('caseScreen');
  const items = groups.flatMap((group) => group.items);
  const those = (mayDo: MayDo) => items.filter((item) => item.mayDo === mayDo);
  const proxy = those('WITH_PROXY').map(({ number, title }) =>
    number === null ? title : t('item', { number, title }),
  );
  const unknown = those('UNKNOWN').map(({ number, title }) => (number === null ? title : t('number', { number })));
  const certain = bring.filter((line) => line.certain);
  return (
    <div className="to-read">
      {somebody ? (
        <section aria-labelledby="call-proxy">
          <h2 id="call-proxy">{t('proxy')}</h2>
          {proxy.length === 0 && unknown.length === 0 ? <p>{t('proxyNone')}</p> : null}
          <ul className="read-aloud-lines">
            {proxy.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          {unknown.length === 0 ? null : <p className="hint">{t('proxyUnknown', { items: unknown.join('、') })}</p>}
        </section>
      ) : null}
      <section aria-labelledby="call-bring">
        <h2 id="call-bring">{t('bring')}</h2>
        {certain.length === 0 ? <p>{t('bringNothing')}</p> : null}
        <ul className="read-aloud-lines">
          {certain.map(({ papers, name, called, originals, showOnly, ifYouHave, worksWithout }) => (
            <li key={papers.join() || name}>
              <strong>{name}</strong>
              <span className="read-aloud-note">
                {[
                  called,
                  showOnly ? caseWords('showOnly') : originals > 1 ? t('originals', { count: originals }) : null,
                  ifYouHave ? caseWords('ifYouHave') : null,
                  worksWithout ? caseWords('worksWithout') : null,
                ]
                  .filter((note) => note !== null && note !== '')
                  .join('　')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
