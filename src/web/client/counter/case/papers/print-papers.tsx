import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../../words';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import type { DeskCasePapersQuery } from '../../../generated/operations';
import { usePersonWords } from '../../person-words';
import type { TheCase } from '../the-case';
import { papersOf } from './the-papers';

type Names = NonNullable<DeskCasePapersQuery['case']>['namesToCheck'];

/** Papers as PDF, each on a page of its own: what goes to somebody is written down by the service that prints it. */
export function PrintPapers({ found, names }: { readonly found: TheCase; readonly names: Names }) {
  const { t } = useTranslation('papers');
  const words = usePersonWords();
  const people = found.people.filter(({ name }) => name !== null);
  return (
    <>
      {names.map(({ name, characters }) => (
        <Notice key={name} kind="info" title={t('checkName')}>
          <p>{t('checkNameHow', { name, characters: characters.join('、') })}</p>
        </Notice>
      ))}
      <section className="no-print" aria-labelledby="print-papers">
        <h2 id="print-papers">{t('pdf')}</h2>
        <ul>
          {found.status === 'VOID'
            ? null
            : people.map((person) => (
                <li key={person.id}>
                  {words(person)}{' '}
                  <Print action="/prints/list" found={found} person={person} size="12" label={t('pdfList')} />{' '}
                  <Print action="/prints/list" found={found} person={person} size="18" label={t('pdfLarge')} />{' '}
                  <Print action="/prints/access-paper" found={found} person={person} size="12" label={t('pdfLetter')} />{' '}
                  <a
                    className="button text small"
                    href={`/prints/languages?${new URLSearchParams({ caseId: found.id, personId: person.id }).toString()}`}
                    target="_blank"
                    rel="noreferrer"
                    aria-label={`${person.name ?? ''}: ${t('pdfOther')}`}
                  >
                    {t('pdfOther')}
                  </a>
                </li>
              ))}
          <li>
            <form method="get" action="/prints/flyer" target="_blank">
              <input type="hidden" name="size" value="18" />
              <Button type="submit" size="small">
                {t('pdfFlyer')}
              </Button>
            </form>
          </li>
        </ul>
      </section>
    </>
  );
}

function Print({
  action,
  found,
  person,
  size,
  label,
}: {
  readonly action: '/prints/list' | '/prints/access-paper';
  readonly found: TheCase;
  readonly person: TheCase['people'][number];
  readonly size: '12' | '18';
  readonly label: string;
}) {
  const queries = useQueryClient();
  // Each press is a paper of its own.
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const sent = () => {
    // The browser sends the form before its key is another, and the paper is in the table when the page has come.
    setTimeout(() => setKey(crypto.randomUUID()));
    setTimeout(() => void queries.invalidateQueries({ queryKey: papersOf(found.id) }), 2_000);
  };
  return (
    <form method="post" action={action} target="_blank" onSubmit={sent}>
      <input type="hidden" name="caseId" value={found.id} />
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="size" value={size} />
      <input type="hidden" name="language" value={person.language === 'EN' ? 'en' : 'ja'} />
      <Button type="submit" size="small" aria-label={`${person.name ?? ''}: ${label}`}>
        {label}
      </Button>
    </form>
  );
}
