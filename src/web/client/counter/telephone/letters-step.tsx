import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskCorrectPersonDocument, DeskRestorePersonDocument } from '../../generated/operations';
import { AddressField } from '../address-field';
import type { Call } from './calls';
import type { CallCase } from './caller-step';

interface Kept {
  readonly id: string;
  readonly name: string | null;
  readonly version: number;
}

/**
 * Where letters go: of who calls alone, and once they were called back at a number that was known. The birth date of who died is
 * known to whoever quarrels with them too, and to where letters go goes the next paper with its code. The address that stands is
 * never shown here: of two who quarrel, neither hears from us where the other lives.
 */
export function LettersStep({
  call,
  found,
  change,
}: {
  readonly call: Call;
  readonly found: CallCase;
  readonly change: (given: Partial<Call>) => void;
}) {
  const { t } = useTranslation('telephone');
  const { t: common } = useTranslation();
  const { t: caseWords } = useTranslation('caseScreen');
  const queries = useQueryClient();
  const { caller } = call;
  const to =
    caller !== null && typeof caller === 'object' ? found.people.find(({ id }) => id === caller.person) : undefined;
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', found.id] });
  const keeping = useMutation({
    mutationFn: async ({ id: personId, version: expectedVersion }: Kept) => {
      const input = { caseId: found.id, personId, expectedVersion, address: call.letters };
      return (await ask(DeskCorrectPersonDocument, { input })).correctPerson;
    },
    onSuccess: (said) => (isRefusal(said) ? undefined : change({ letters: '', lettersKept: said.person })),
    onSettled: refresh,
  });
  const undoing = useMutation({
    mutationFn: async ({ id: personId, version: expectedVersion }: Kept) =>
      (await ask(DeskRestorePersonDocument, { input: { caseId: found.id, personId, expectedVersion } })).restorePerson,
    onSuccess: (said) => (isRefusal(said) ? undefined : change({ lettersKept: null })),
    onSettled: refresh,
  });
  if (to === undefined || call.checked !== 'CALLED_BACK')
    return (
      <section aria-labelledby="call-letters">
        <h2 id="call-letters">{t('letters')}</h2>
        <p className="hint">{t('lettersCallBack')}</p>
      </section>
    );
  const isTyped = call.letters.trim() !== '';
  const send = () => {
    if (!isTyped || keeping.isPending) return;
    undoing.reset();
    keeping.mutate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  const last = undoing.isIdle ? keeping : undoing;
  const refused = last.data !== undefined && isRefusal(last.data) ? last.data.message : null;
  const kept = call.lettersKept;
  return (
    <section aria-labelledby="call-letters" onKeyDownCapture={onKeyDown}>
      <h2 id="call-letters">{t('letters')}</h2>
      <p className="script">{t('say.letters')}</p>
      <AddressField
        label={t('lettersAddress', { name: to.name ?? caseWords('notSaid') })}
        hint={t('lettersHint')}
        value={call.letters}
        onChange={(letters) => change({ letters, lettersKept: null })}
      />
      {refused === null ? null : <Notice kind="refused">{refused}</Notice>}
      {last.isError ? <Notice kind="warning">{sentenceOf(last.error, common('unreachable'))}</Notice> : null}
      {kept === null ? null : (
        <Notice kind="done">
          {t('lettersKept', { name: kept.name ?? caseWords('notSaid') })}{' '}
          <Button size="small" isDisabled={undoing.isPending} onPress={() => undoing.mutate(kept)}>
            {t('lettersUndo')}
          </Button>
        </Notice>
      )}
      <div className="actions">
        <Button onPress={send} isDisabled={!isTyped || keeping.isPending}>
          {t('lettersKeep')}
        </Button>
      </div>
    </section>
  );
}
