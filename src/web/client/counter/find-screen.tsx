import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Field } from '../components/field';
import { Answered } from '../components/query';
import { Status } from '../components/status';
import { DeskFindCasesDocument, type DeskFindCasesQuery } from '../generated/operations';

/** Pages go from cursor to cursor. */
const FIRST_PAGE: string | null = null;

type Found = DeskFindCasesQuery['cases']['edges'][number]['node'];

/** Cases by name, kana, birth date or number. What was typed stands in no address: those are written down by proxies. */
export function FindScreen() {
  const { t } = useTranslation('find');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const query = useInfiniteQuery({
    queryKey: ['find', search],
    queryFn: ({ pageParam, signal }) =>
      ask(DeskFindCasesDocument, { search: search === '' ? null : search, after: pageParam }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ cases: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const find = (event: SyntheticEvent) => {
    event.preventDefault();
    setSearch(typed.trim());
  };
  return (
    <>
      <h1>{t('title')}</h1>
      <form role="search" className="find" onSubmit={find}>
        <Field
          label={t('label')}
          hint={t('hint')}
          type="search"
          value={typed}
          onChange={setTyped}
          autoFocus
          input={{ autoComplete: 'off', lang: 'ja' }}
        />
        <Button type="submit" look="solid">
          {t('find')}
        </Button>
      </form>
      <Answered query={query}>
        {({ pages }) => {
          const found = pages.flatMap(({ cases }) => cases.edges.map(({ node }) => node));
          if (found.length === 0) return <p role="status">{t(search === '' ? 'noCases' : 'nobody')}</p>;
          return (
            <>
              <CaseTable caption={t(search === '' ? 'newest' : 'found', { count: found.length })} cases={found} />
              {query.hasNextPage ? (
                <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                  {t('more')}
                </Button>
              ) : null}
            </>
          );
        }}
      </Answered>
    </>
  );
}

function CaseTable({ caption, cases }: { readonly caption: string; readonly cases: readonly Found[] }) {
  const { t } = useTranslation('find');
  return (
    <table className="rows">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('birth')}</th>
          <th scope="col">{t('death')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ id, number, status, deceased }) => (
          <tr key={id}>
            <td className="code">
              <Link to={`/cases/${id}`}>{number}</Link>
            </td>
            <th scope="row">
              {deceased.name}
              <span className="kana">{deceased.kana}</span>
            </th>
            <td>{deceased.birthDateText}</td>
            <td>{deceased.deathDateText}</td>
            <td>
              <Status kind={status === 'OPEN' ? 'open' : 'quiet'}>{t(`status.${status}`)}</Status>
              {deceased.registerState === 'PENDING' ? <Status kind="look">{t('registerPending')}</Status> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
