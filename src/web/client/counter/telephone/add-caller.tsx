import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskAddPersonDocument, DeskTakeOutPersonDocument } from '../../generated/operations';
import { useUnsent } from '../../unsent';
import { addInput, EMPTY_PERSON } from '../people/person-draft';
import { WhoTheyAre } from '../people/person-fields';
import { At, focusField } from '../register/at';
import type { Call } from './calls';
import type { CallCase } from './caller-step';

interface Added {
  readonly id: string;
  readonly name: string | null;
  readonly version: number;
}

/**
 * The first call of a family whose case has nobody in it yet: who is calling is asked for here, and the call goes on with them. Where
 * letters go is not: that is said to somebody who was called back.
 */
export function AddCaller({
  checked,
  found,
  change,
}: {
  readonly checked: Call['checked'];
  readonly found: CallCase;
  readonly change: (given: Partial<Call>) => void;
}) {
  const { t } = useTranslation('telephone');
  const { t: common } = useTranslation();
  const { t: people } = useTranslation('people');
  const { t: register } = useTranslation('register');
  const { t: caseWords } = useTranslation('caseScreen');
  const queries = useQueryClient();
  const [draft, setDraft] = useState(EMPTY_PERSON);
  const [insists, setInsists] = useState(false);
  const [added, setAdded] = useState<Added | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', found.id] });
  const adding = useMutation({
    mutationFn: async () => (await ask(DeskAddPersonDocument, { input: addInput(found.id, draft) })).addPerson,
    onSuccess: async (said) => {
      if (isRefusal(said)) return focusField(said.path.at(-1) ?? '');
      await refresh();
      setAdded(said.person);
      // The number that they give now is their own word: nobody was called back at it.
      change({
        caller: { person: said.person.id },
        who: null,
        checked: checked === 'CALLED_BACK' ? 'BIRTH_DATE' : checked,
      });
    },
  });
  const undoing = useMutation({
    mutationFn: async ({ id: personId, version: expectedVersion }: Added) =>
      (await ask(DeskTakeOutPersonDocument, { input: { caseId: found.id, personId, expectedVersion } })).takeOutPerson,
    onSuccess: async (said) => {
      if (isRefusal(said)) return;
      change({ caller: 'FAMILY', who: null });
      setAdded(null);
      await refresh();
    },
  });
  const isFormThere = found.people.length === 0;
  useUnsent(isFormThere && (draft.name !== '' || draft.kana !== '' || draft.telephone !== ''));
  const last = undoing.isIdle ? adding : undoing;
  const refused = last.data !== undefined && isRefusal(last.data) ? last.data : null;
  const at = refused?.path.at(-1) ?? '';
  const isAtField = refused !== null && ['name', 'kana', 'relation', 'telephone'].includes(at);
  const problems = new Map<string, string>([
    ...(insists && draft.name.trim() === '' ? [['name', people('nameMissing')] as const] : []),
    ...(isAtField ? [[at, refused.message] as const] : []),
  ]);
  const put = (given: Partial<typeof draft>) => {
    adding.reset();
    undoing.reset();
    setDraft((before) => ({ ...before, ...given }));
  };
  const send = () => {
    setInsists(true);
    undoing.reset();
    if (draft.name.trim() === '') focusField('name');
    else if (!adding.isPending) adding.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  return (
    <>
      {added === null || isFormThere ? null : (
        <Notice kind="done">
          {people('added', { name: added.name ?? caseWords('notSaid') })}{' '}
          <Button size="small" isDisabled={undoing.isPending} onPress={() => undoing.mutate(added)}>
            {people('undo')}
          </Button>
        </Notice>
      )}
      {refused === null || isAtField ? null : <Notice kind="refused">{refused.message}</Notice>}
      {last.isError ? <Notice kind="warning">{sentenceOf(last.error, common('unreachable'))}</Notice> : null}
      {isFormThere ? (
        <section aria-labelledby="call-adds" onKeyDownCapture={onKeyDown}>
          <h2 id="call-adds">{t('nobodyInCase')}</h2>
          <p className="script">{people('addScript')}</p>
          <WhoTheyAre draft={draft} change={put} problems={problems} />
          <At field="telephone">
            <Field
              label={register('telephone')}
              type="tel"
              value={draft.telephone}
              onChange={(telephone) => put({ telephone })}
              problem={problems.get('telephone')}
              input={{ autoComplete: 'off', inputMode: 'tel' }}
            />
          </At>
          <div className="actions">
            <Button look="solid" onPress={send} isDisabled={adding.isPending}>
              {t('callerAdd')}
            </Button>
          </div>
        </section>
      ) : null}
    </>
  );
}
