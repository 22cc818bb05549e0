import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Answered } from '../../components/query';
import { DeskCaseListDocument } from '../../generated/operations';
import { useMe } from '../../frame/session';
import { useLive } from '../../live';
import { usePersonWords } from '../person-words';
import type { TheCase } from './the-case';
import { FamilySheet } from '../here/family-sheet';
import { ListSheet } from './list-sheet';
import { NextWords } from './next-words';
import { usePrintPaper } from './papers/use-print-paper';
import { later } from '../../components/later';

const DisputesOnTop = later(async () => (await import('./disputes-on-top')).DisputesOnTop);

/**
 * The procedure list, of the whole case or of one of its people. For one of them it prints what is theirs to take home; the
 * whole list repeats what others told, and what departments wrote among themselves: on paper it says that it stays here.
 */
export function ListPart({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('caseScreen');
  const { t: common } = useTranslation();
  const words = usePersonWords();
  const [person, setPerson] = useState('');
  const isCounter = useMe().role === 'COUNTER';
  useLive(found.id);
  const query = useQuery({
    queryKey: ['case', found.id, 'list', person],
    queryFn: ({ signal }) => ask(DeskCaseListDocument, { id: found.id, for: person === '' ? null : person }, signal),
  });
  const printing = usePrintPaper(found, { personId: person === '' ? null : person });
  const named = found.people.filter(({ name }) => name !== null);
  return (
    <>
      <div className="bar no-print">
        <Choice
          label={t('whoseList')}
          value={person}
          onChange={setPerson}
          options={[
            { value: '', label: t('whole') },
            ...named.map((person) => ({ value: person.id, label: words(person) })),
          ]}
        />
        <Button onPress={printing.print}>{common('print')}</Button>
      </div>
      {printing.said}
      {isCounter && found.status === 'OPEN' ? (
        <Suspense fallback={null}>
          <DisputesOnTop id={found.id} />
        </Suspense>
      ) : null}
      <Answered query={query}>
        {({ case: answered }) =>
          answered === null ? null : (
            <>
              {isCounter && found.status === 'OPEN' ? (
                <NextWords list={answered.procedureList} registerState={found.deceased.registerState} />
              ) : null}
              {person === '' ? (
                <>
                  <p className="print-only first-of-all">{t('staysHere')}</p>
                  <ListSheet list={answered.procedureList} />
                </>
              ) : (
                <>
                  <div className="no-print">
                    <ListSheet list={answered.procedureList} />
                  </div>
                  <div className="print-only">
                    <FamilySheet list={answered.procedureList} />
                  </div>
                </>
              )}
            </>
          )
        }
      </Answered>
    </>
  );
}
