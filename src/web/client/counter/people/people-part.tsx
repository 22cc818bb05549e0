import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { useMe } from '../../frame/session';
import { useLive } from '../../live';
import { DeskRestorePersonDocument, DeskTakeOutPersonDocument } from '../../generated/operations';
import type { TheCase } from '../case/the-case';
import { PeopleTable } from './people-table';
import type { Person } from './person-draft';
import { PersonForm, type Written } from './person-form';

type Step = 'add' | 'correct' | 'take-out';
interface Done {
  readonly step: Step | 'undo';
  readonly person: Written;
}
type Typing = { readonly kind: 'add' } | { readonly kind: 'correct'; readonly person: Person };

const SENTENCES = { add: 'added', correct: 'corrected', 'take-out': 'takenOut', undo: 'restored' } as const;

/** Who of the family does what; relations are as seen from the person who died. What is done here is taken back with one key. */
export function PeoplePart({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('people');
  const { t: caseWords } = useTranslation('caseScreen');
  const isCounter = useMe().role === 'COUNTER';
  useLive(found.id, 'form');
  const mayWrite = isCounter && found.status === 'OPEN';
  const [typing, setTyping] = useState<Typing | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const stepping = useStep(found.id, (step, person) => setDone({ step, person }));
  const finished = (step: Step) => (person: Written) => {
    setTyping(null);
    setDone({ step, person });
  };
  const begin = (next: Typing) => {
    setDone(null);
    stepping.reset();
    setTyping(next);
  };
  return (
    <>
      {found.people.length === 0 ? <p>{caseWords('nobodyYet')}</p> : null}
      {found.people.length === 0 ? null : (
        <PeopleTable
          people={found.people}
          {...(mayWrite
            ? {
                onCorrect: (person: Person) => begin({ kind: 'correct', person }),
                onTakeOut: (person: Person) => {
                  setTyping(null);
                  stepping.take({ step: 'take-out', person });
                },
              }
            : {})}
        />
      )}
      {done === null ? null : (
        <Notice kind="done">
          <span>{t(SENTENCES[done.step], { name: done.person.name ?? caseWords('notSaid') })}</span>{' '}
          {done.step === 'undo' ? null : (
            // Keyed by what it undoes: the keyboard goes on here, where a slip is taken back.
            <Button key={done.step + done.person.id} size="small" autoFocus onPress={() => stepping.take(undoOf(done))}>
              {t('undo')}
            </Button>
          )}
        </Notice>
      )}
      {stepping.problem === null ? null : <Notice kind="refused">{stepping.problem}</Notice>}
      {!mayWrite ? (
        isCounter ? (
          <p>{t('caseOver')}</p>
        ) : null
      ) : typing === null ? (
        <div className="actions no-print">
          <Button onPress={() => begin({ kind: 'add' })}>{t('add')}</Button>
        </div>
      ) : typing.kind === 'add' ? (
        <PersonForm key="add" caseId={found.id} onDone={finished('add')} onClose={() => setTyping(null)} />
      ) : (
        <PersonForm
          key={typing.person.id}
          caseId={found.id}
          person={typing.person}
          onDone={finished('correct')}
          onClose={() => setTyping(null)}
        />
      )}
    </>
  );
}

interface Taken {
  readonly step: 'take-out' | 'undo';
  /** What the step undoes, where it does. */
  readonly of?: Step;
  readonly person: Written;
}

const undoOf = ({ step, person }: Done): Taken => ({ step: 'undo', person, ...(step === 'undo' ? {} : { of: step }) });

/** What needs no form: taking out, and taking back. Whoever was added is taken out again. */
function useStep(caseId: string, onDone: (step: 'take-out' | 'undo', person: Written) => void) {
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const stepping = useMutation({
    mutationFn: async ({ step, of, person }: Taken) => {
      const input = { caseId, personId: person.id, expectedVersion: person.version };
      return step === 'take-out' || of === 'add'
        ? (await ask(DeskTakeOutPersonDocument, { input })).takeOutPerson
        : (await ask(DeskRestorePersonDocument, { input })).restorePerson;
    },
    onSuccess: async (said, { step }) => {
      if (!isRefusal(said)) onDone(step, said.person);
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
  const said = stepping.data;
  return {
    take: (taken: Taken) => (stepping.isPending ? undefined : stepping.mutate(taken)),
    reset: () => stepping.reset(),
    problem: stepping.isError
      ? sentenceOf(stepping.error, common('unreachable'))
      : said !== undefined && isRefusal(said)
        ? said.message
        : null,
  };
}
