import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskRegisterDocument, type DeskRegisterMutation } from '../../generated/operations';
import { readTypedDay, todayInJapan } from '../typed-day';
import { focusField } from './at';
import { DeceasedPart } from './deceased-part';
import { type Draft, isFilled, newDraft, newPerson, type PersonDraft, theDraft } from './draft';
import { Duplicate, type Existing, NobodyToCome, Registered, type NewCase } from './outcome';
import { PersonPart } from './person-part';
import { fieldOf, inputOf, missingIn } from './read-draft';
import { useRefusedDay } from './refused-day';
import { ToFile } from './to-file';

interface Problem {
  readonly at: string;
  readonly sentence: string;
}
type Result = DeskRegisterMutation['registerDeathNotice'];

/** One page, keyboard alone: a notice from somebody's mouth or from a paper. */
export function RegisterScreen() {
  const { t } = useTranslation('register');
  const { t: common } = useTranslation();
  const draft = theDraft.use();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [existing, setExisting] = useState<Existing | null>(null);
  const [done, setDone] = useState<NewCase | null>(null);
  /** That nobody stands in it who will come was asked about this form: once is enough. */
  const [askedOf, setAskedOf] = useState<string | null>(null);
  const unreached = useRef<HTMLDivElement>(null);
  const missing = useMissing();
  const send = useMutation({
    mutationFn: (input: NonNullable<ReturnType<typeof inputOf>>) => ask(DeskRegisterDocument, { input }),
    onSuccess: ({ registerDeathNotice }) => answered(registerDeathNotice),
  });

  useEffect(() => {
    const [first] = problems;
    if (first !== undefined) focusField(first.at);
  }, [problems]);

  // The button is at the end of a long form, and what came of it may stand outside of the screen.
  useEffect(() => {
    if (send.isError) unreached.current?.focus();
  }, [send.isError, send.failureCount]);

  const change = (given: Partial<Draft>) => {
    theDraft.change((before) => ({ ...before, ...given }));
    if (problems.length > 0) setProblems([]);
  };
  const changePerson = (place: number, given: Partial<PersonDraft>) =>
    change({ people: draft.people.map((person, at) => (at === place ? { ...person, ...given } : person)) });

  const submit = () => {
    const now = theDraft.now();
    const today = todayInJapan(new Date());
    const input = inputOf(now, today);
    setExisting(null);
    setProblems(missing(now, today));
    if (input !== null) send.mutate(input);
  };
  const nobody = !draft.people.some(isFilled);
  const register = () => {
    if (send.isPending) return;
    const now = theDraft.now();
    const isWhole = missingIn(now, todayInJapan(new Date())).length === 0;
    if (isWhole && !now.people.some(isFilled) && askedOf !== now.key) setAskedOf(now.key);
    else submit();
  };
  const again = (given: Partial<Draft>) => {
    theDraft.change((before) => ({ ...before, ...given }));
    submit();
  };
  const answered = (result: Result) => {
    switch (result.__typename) {
      case 'RegisterDeathNoticeSuccess':
        theDraft.change(() => newDraft());
        return setDone(result.case);
      case 'DuplicateNotice':
        if (result.code === 'REGISTERED_THEN_VOID')
          theDraft.change((before) => ({ ...before, key: crypto.randomUUID() }));
        return setExisting({ ...result.existing, code: result.code });
      case 'InvalidInput':
        // An answer was lost on its way and the form went on: under a new key the earlier one is found as a duplicate.
        if (result.code === 'KEY_REUSED') return again({ key: crypto.randomUUID() });
        return setProblems([{ at: fieldOf(result.path, theDraft.now()), sentence: result.message }]);
      case 'NotAllowed':
        return setProblems([{ at: '', sentence: result.message }]);
    }
  };
  // Enter alone goes nowhere: it also ends a conversion, and a form that leaves then is half of one. Heard on the way down,
  // since buttons and choices keep an Enter to themselves.
  const onKeyDown = (event: KeyboardEvent) => {
    const converting = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || !event.ctrlKey || converting) return;
    event.preventDefault();
    register();
  };

  if (done !== null) return <Registered registered={done} onAnother={() => setDone(null)} />;
  const sentences = new Map(problems.map(({ at, sentence }) => [at, sentence]));
  return (
    <form className="register" noValidate onKeyDownCapture={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <h1>{t('title')}</h1>
      <p className="script">{t('script')}</p>
      <p className="hint">{t('keys')}</p>
      <ToFile />
      {problems.length === 0 ? null : (
        <Notice kind="refused" title={t('notYet')}>
          <ul>
            {problems.map(({ at, sentence }) => (
              <li key={at}>
                <Button look="text" size="small" onPress={() => focusField(at)}>
                  {sentence}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <h2>{t('deceased')}</h2>
      <DeceasedPart draft={draft} change={change} problems={sentences} isAnswered={existing !== null} />
      <h2>{t('people')}</h2>
      {draft.people.map((person, place) => (
        <PersonPart
          key={place}
          person={person}
          place={place}
          change={(given) => changePerson(place, given)}
          problems={sentences}
        />
      ))}
      {existing === null ? null : (
        <Duplicate
          existing={existing}
          onAnotherPerson={() => again({ notTheSameAs: [...draft.notTheSameAs, existing.id] })}
        />
      )}
      {nobody && askedOf === draft.key && existing === null && !send.isError ? (
        <NobodyToCome onGoOn={register} isSending={send.isPending} />
      ) : null}
      {send.isError ? (
        <div ref={unreached} tabIndex={-1}>
          <Notice kind="warning">{sentenceOf(send.error, common('unreachable'))}</Notice>
        </div>
      ) : null}
      <div className="actions">
        <Button look="solid" size="large" onPress={register} isDisabled={send.isPending}>
          {t('register')}
        </Button>
        <Button onPress={() => change({ people: [...draft.people, newPerson()] })}>{t('morePeople')}</Button>
      </div>
    </form>
  );
}

/** What is still missing, in words. */
function useMissing(): (draft: Draft, today: string) => Problem[] {
  const { t } = useTranslation('register');
  const refusedDay = useRefusedDay();
  return (draft, today) =>
    missingIn(draft, today).map(({ at, what }) => {
      if (what === 'birthRefused') return { at, sentence: refusedDay(readTypedDay(draft.birth, today)) ?? '' };
      if (what === 'deathRefused') return { at, sentence: refusedDay(readTypedDay(draft.death, today, true)) ?? '' };
      return { at, sentence: t(what) };
    });
}
