import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Answered } from '../../components/query';
import { DeskWishedDaysDocument, type DeskWishedDaysQuery } from '../../generated/operations';
import { shownDay } from '../../words/days';

/** Families that have said on which days they would like to come, until one is planned. Nothing stands here while there are none. */
export function Wished() {
  const query = useQuery({
    queryKey: ['visits', 'wished'],
    queryFn: ({ signal }) => ask(DeskWishedDaysDocument, {}, signal),
  });
  return (
    <Answered query={query} quietly>
      {({ wishedDays }) => <WishedCases wished={wishedDays} />}
    </Answered>
  );
}

function WishedCases({ wished }: { readonly wished: DeskWishedDaysQuery['wishedDays'] }) {
  const { t } = useTranslation('telephone');
  const { t: today } = useTranslation('today');
  if (wished.length === 0) return null;
  return (
    <table className="rows">
      <caption>{t('wishedCases', { count: wished.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('wishes')}</th>
          <th scope="col">{today('deceased')}</th>
          <th scope="col">{today('number')}</th>
        </tr>
      </thead>
      <tbody>
        {wished.map(({ case: found, days }) => (
          <tr key={found.id}>
            <td>{days.map(({ day, part }) => shownDay(day) + t(`part.${part}`)).join('、')}</td>
            <th scope="row">
              <Link to={`/cases/${found.id}/visits`}>{found.deceased.name}</Link>
              <span className="kana">{found.deceased.kana}</span>
            </th>
            <td className="code">{found.number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
