import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal, type Refusal } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskAddPersonDocument, DeskCorrectPersonDocument } from '../../generated/operations';
import { focusField } from '../register/at';
import { addInput, correctInput, draftOf, EMPTY_PERSON, type Person } from './person-draft';
import { WhatTheyDo, WhoTheyAre } from './person-fields';

const NAMESAKE = 'PERSON_ALREADY_THERE';

export interface Written {
  readonly id: string;
  readonly name: string | null;
  readonly version: number;
}

/** One of the family, typed without the mouse. @param person who is corrected; without, somebody is added */
export function PersonForm({
  caseId,
  person,
  onDone,
  onClose,
}: {
  readonly caseId: string;
  readonly person?: Person;
  readonly onDone: (written: Written) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(person === undefined ? EMPTY_PERSON : draftOf(person));
  const [insists, setInsists] = useState(false);
  const writing = useMutation({
    mutationFn: async (anotherPerson: boolean): Promise<Refusal | { readonly person: Written }> =>
      person === undefined
        ? (await ask(DeskAddPersonDocument, { input: { ...addInput(caseId, draft), anotherPerson } })).addPerson
        : (await ask(DeskCorrectPersonDocument, { input: { ...correctInput(caseId, person, draft), anotherPerson } }))
            .correctPerson,
    onSuccess: async (said) => {
      if (!('person' in said)) return said.code === NAMESAKE ? undefined : focusField(said.path.at(-1) ?? '');
      onDone(said.person);
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
  const refusal = writing.data !== undefined && isRefusal(writing.data) ? writing.data : null;
  const at = refusal?.path.at(-1) ?? '';
  const isNamesake = refusal?.code === NAMESAKE;
  const isAtField = refusal !== null && !isNamesake && Object.hasOwn(EMPTY_PERSON, at);
  const isNameMissing = insists && draft.name.trim() === '';
  const problems = new Map<string, string>([
    ...(isNameMissing ? [['name', t('nameMissing')] as const] : []),
    ...(isAtField ? [[at, refusal.message] as const] : []),
  ]);
  const send = (anotherPerson: boolean) => {
    setInsists(true);
    if (draft.name.trim() === '') focusField('name');
    else if (!writing.isPending) writing.mutate(anotherPerson);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const converting = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && event.ctrlKey && !converting) submit(event);
  };
  const fields = {
    draft,
    change: (given: Partial<typeof draft>) => {
      // What was refused is mended: the sentence about it goes.
      if (refusal !== null) writing.reset();
      setDraft((before) => ({ ...before, ...given }));
    },
    problems,
  };
  return (
    <section aria-labelledby="person-form" className="no-print">
      <h2 id="person-form">{person === undefined ? t('addTitle') : t('correctTitle', { name: person.name ?? '' })}</h2>
      {person === undefined ? <p className="script">{t('addScript')}</p> : <p>{t('correctWhat')}</p>}
      {/* Enter alone goes nowhere: it also ends a conversion. */}
      <form
        onSubmit={(event) => event.preventDefault()}
        onKeyDownCapture={onKeyDown}
        className="person-form"
        autoComplete="off"
        noValidate
      >
        <WhoTheyAre {...fields} />
        <WhatTheyDo {...fields} {...(person === undefined ? {} : { hint: t('notShown') })} />
        {isNamesake ? (
          <Notice kind="refused">
            <p>{refusal.message}</p>
            <Button autoFocus onPress={() => send(true)}>
              {t(person === undefined ? 'anotherPerson' : 'anotherPersonHere')}
            </Button>
          </Notice>
        ) : refusal === null || isAtField ? null : (
          <Notice kind="refused">{refusal.message}</Notice>
        )}
        {writing.isError ? <Notice kind="warning">{sentenceOf(writing.error, common('unreachable'))}</Notice> : null}
        <div className="actions">
          <Button look="solid" onPress={() => send(false)} isDisabled={writing.isPending}>
            {t(person === undefined ? 'addNow' : 'correctNow')}
          </Button>
          <Button look="text" onPress={onClose}>
            {common('cancel')}
          </Button>
        </div>
      </form>
    </section>
  );
}
