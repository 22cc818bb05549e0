import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Field } from '../components/field';
import { Notice } from '../components/notice';
import { Answered } from '../components/query';
import { Status } from '../components/status';
import { theLetters } from './guide/letters';
import { DeskFindCasesDocument, type DeskFindCasesQuery } from '../generated/operations';

/** As they are shown: in two groups, or without the hyphen. */
const LETTERS = /^[2-9A-HJKMNP-Z]{4}[-ー−\s]?[2-9A-HJKMNP-Z]{4}$/i;
/** Pages go from cursor to cursor. */
const FIRST_PAGE: string | null = null;

type Found = DeskFindCasesQuery['cases']['edges'][number]['node'];

/** Cases by name, kana, birth date or number. What was typed stands in no address: those are written down by proxies. */
export function FindScreen() {
  const { t } = useTranslation('find');
  const { t: guide } = useTranslation('guide');
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const query = useInfiniteQuery({
    queryKey: ['find', search],
    queryFn: ({ pageParam, signal }) =>
      ask(DeskFindCasesDocument, { search: search === '' ? null : search, after: pageParam }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ cases: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const { code } = theLetters.use();
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
      {code === '' || LETTERS.test(search) ? null : <Notice>{guide('scanned')}</Notice>}
      <Answered query={query}>
        {({ pages }) => {
          const found = pages.flatMap(({ cases }) => cases.edges.map(({ node }) => node));
          if (found.length === 0 && LETTERS.test(search.normalize('NFKC'))) return <Letters code={search} />;
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

/** Of no access paper: then they may be what somebody kept of the guide, which is looked at in a case. */
function Letters({ code }: { readonly code: string }) {
  const { t } = useTranslation('guide');
  useEffect(() => theLetters.change(() => ({ code, wanted: true })), [code]);
  return <p role="status">{t('scanned')}</p>;
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
