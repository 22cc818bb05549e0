import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Answered } from '../../components/query';
import { useMe } from '../../frame/session';
import { useLive } from '../../live';
import {
  DeskCaseVisitsDocument,
  type DeskCaseVisitsQuery,
  DeskWishesOfCaseDocument,
  type DeskWishesOfCaseQuery,
} from '../../generated/operations';
import { shownDay } from '../../words/days';
import { VisitHour } from '../today/visit-hour';
import { VisitMoves, VisitStatus } from '../today/visit-state';
import { PlanVisit } from './plan-visit';
import type { TheCase } from './the-case';

type Visit = NonNullable<DeskCaseVisitsQuery['case']>['visits'][number];

/** When somebody of this family comes or is called. A case may have several: two heirs who do not speak. */
export function VisitsPart({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('today');
  const isCounter = useMe().role === 'COUNTER';
  useLive(found.id, 'form');
  const query = useQuery({
    queryKey: ['visits', 'of-case', found.id],
    queryFn: ({ signal }) => ask(DeskCaseVisitsDocument, { id: found.id }, signal),
  });
  return (
    <>
      <Answered query={query}>
        {({ case: answered }) =>
          answered === null || answered.visits.length === 0 ? (
            <p role="status">{t('plannedNone')}</p>
          ) : (
            <PlannedTable visits={answered.visits} isCounter={isCounter} />
          )
        }
      </Answered>
      {isCounter && found.status === 'OPEN' ? <Wishes id={found.id} /> : null}
      {!isCounter ? null : found.status === 'OPEN' ? <PlanVisit found={found} /> : <p>{t('caseOver')}</p>}
    </>
  );
}

/** When they would like to come or be called: told on the telephone, from the guide or on a page of the family. */
function Wishes({ id }: { readonly id: string }) {
  const query = useQuery({
    queryKey: ['visits', 'wishes-of-case', id],
    queryFn: ({ signal }) => ask(DeskWishesOfCaseDocument, { id }, signal),
  });
  return (
    <Answered query={query} quietly>
      {({ case: found }) => (found === null ? null : <WishesOf found={found} />)}
    </Answered>
  );
}

function WishesOf({
  found: { wishedDays: days, guideWishes },
}: {
  readonly found: NonNullable<DeskWishesOfCaseQuery['case']>;
}) {
  const { t } = useTranslation('telephone');
  const { t: guide } = useTranslation('guide');
  const calls = guideWishes.filter(({ hours, state }) => hours.length > 0 && state !== 'DONE');
  return (
    <>
      {days.length === 0 ? null : (
        <p>
          {t('wished')}: <b>{days.map(({ day, part }) => shownDay(day) + t(`part.${part}`)).join('、')}</b>
        </p>
      )}
      {calls.map(({ id: wish, name, telephone, hours }) => (
        <p key={wish}>
          <b>{guide('callAt', { hours: hours.join('、') })}</b> {name}{' '}
          <span className="code telephone">{telephone}</span>
        </p>
      ))}
    </>
  );
}

function PlannedTable({ visits, isCounter }: { readonly visits: readonly Visit[]; readonly isCounter: boolean }) {
  const { t } = useTranslation('today');
  return (
    <table className="rows visits">
      <caption>{t('planned')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{t('hour')}</th>
          {isCounter ? <th scope="col">{t('who')}</th> : null}
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {visits.map((visit) => (
          <tr key={visit.id}>
            <th scope="row">{visit.dayText}</th>
            <td className="hour">
              <VisitHour visit={visit} />
            </td>
            {isCounter ? (
              <td>
                {visit.who ?? <span className="hint">{t('notSaid')}</span>}
                {visit.telephone === null ? null : <p className="code telephone">{visit.telephone}</p>}
                {visit.note === null ? null : <p className="hint">{visit.note}</p>}
              </td>
            ) : null}
            <td>
              {t(`kindOf.${visit.kind}`)} <VisitStatus state={visit.state} />
              {isCounter ? <VisitMoves visit={visit} name={`${visit.dayText} ${visit.who ?? ''}`.trim()} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
