import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Dialog } from '../components/dialog';
import { Notice } from '../components/notice';
import {
  type Answerable,
  type Asked,
  type Draft,
  type Drafts,
  EMPTY,
  factAnswer,
  missingIn,
  spokenDay,
} from './answer';
import { useUnsent } from '../unsent';
import { FactAnswerer } from './fact-answerer';
import type { SendAnswer } from './send-answer';

/** Chosen for all at once; each can still be changed before it is sent. */
const NONE: Draft = { ...EMPTY, answer: 'LOOKED_UP_NONE' };

/** What was said before stands in the form, so that an answer is changed where it was given. */
const draftOf = ({ answer, value, whom, remark, forebearsToo }: Asked): Draft => ({
  answer,
  whom: whom ?? '',
  text: textOf(value),
  remark: remark ?? '',
  forebears: forebearsToo ? 'BOTH' : null,
});

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** The answers to all that one question asks; sent together, after a look at them. */
export function AnswerForm({
  question,
  send,
  begin,
  confirms,
  takesFocus = false,
  onTyped,
  onSent,
  onClose,
}: {
  readonly question: Answerable;
  readonly send: SendAnswer;
  /** What the form begins with, in place of what was answered. */
  readonly begin: Drafts | null;
  /** Whoever is new looks at their answer once more before it counts. */
  readonly confirms: boolean;
  /** The keyboard goes on in what is still to be chosen. */
  readonly takesFocus?: boolean;
  readonly onTyped?: (drafts: Drafts) => void;
  readonly onSent: () => void;
  /** Where the form was opened by a key: Esc goes back without an answer. */
  readonly onClose?: () => void;
}) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const [drafts, setDrafts] = useState<Drafts>(
    () => new Map(question.asks.map((asked) => [asked.fact.name, begin?.get(asked.fact.name) ?? draftOf(asked)])),
  );
  const [isTyped, setTyped] = useState(false);
  useUnsent(isTyped);
  const change = (given: Drafts) => {
    setTyped(true);
    setDrafts(given);
    onTyped?.(given);
  };
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const draftFor = ({ fact }: Asked): Draft => drafts.get(fact.name) ?? EMPTY;
  const said = question.asks.filter(({ answer }) => answer !== null);
  const isWhole = said.length > 0 && said.length === question.asks.length;

  const check = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (send.isPending || !question.asks.every((asked) => missingIn(asked, draftFor(asked)) === null)) return;
    if (confirms) setConfirming(true);
    else answer();
  };
  const answer = () => {
    setConfirming(false);
    const facts = question.asks.flatMap((asked) => factAnswer(asked, draftFor(asked)) ?? []);
    send.mutate(
      { questionId: question.id, expectedVersion: question.version, facts },
      {
        onSuccess: (refusal) => {
          if (refusal !== null) return;
          setTyped(false);
          onSent();
        },
      },
    );
  };
  const takeBack = () =>
    send.mutate(
      {
        questionId: question.id,
        expectedVersion: question.version,
        facts: said.map(({ fact: { name } }) => ({ name, answer: 'TAKEN_BACK' as const })),
      },
      { onSuccess: (refusal) => (refusal === null ? onSent() : undefined) },
    );
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!takesFocus || form.current === null) return;
    const groups = [...form.current.querySelectorAll('[role=radiogroup]')];
    const open = groups.find((group) => group.querySelector('input:checked') === null) ?? groups.at(-1);
    const first = open?.querySelector('input') ?? form.current.querySelector('input');
    first?.focus();
  }, [takesFocus]);
  return (
    <form
      noValidate
      onSubmit={check}
      ref={form}
      onKeyDown={(event) => (event.key === 'Escape' ? onClose?.() : sendOnEnter(event))}
    >
      {said.length === 0 ? null : (
        <Notice kind="done">
          <p>
            {isWhole
              ? t('answered')
              : t('answeredPart', { said: said.length, open: question.asks.length - said.length })}
          </p>
          <p>
            <strong>{t('ownAnswers')}</strong>
          </p>
          <SpokenAnswers question={{ asks: said }} drafts={new Map(said.map((one) => [one.fact.name, draftOf(one)]))} />
          <Button onPress={takeBack} isDisabled={send.isPending}>
            {t('undo')}
          </Button>
        </Notice>
      )}
      {question.asks.length > 1 && question.asks.every(({ silenceSettles }) => silenceSettles) ? (
        <Button onPress={() => change(new Map(question.asks.map(({ fact }) => [fact.name, NONE])))}>
          {t('allNone')}
        </Button>
      ) : null}
      {question.asks.map((asked) => (
        <FactAnswerer
          key={asked.fact.name}
          asked={asked}
          phrases={question.phrases}
          draft={draftFor(asked)}
          onChange={(draft) => change(new Map(drafts).set(asked.fact.name, draft))}
          missing={tried ? missingIn(asked, draftFor(asked)) : null}
        />
      ))}
      <div className="actions">
        <Button type="submit" look="solid" size="large" isDisabled={send.isPending}>
          {t(isWhole ? 'change' : confirms ? 'check' : 'confirm')}
        </Button>
      </div>
      {confirming ? (
        <Dialog title={t('confirmTitle')} onClose={() => setConfirming(false)}>
          <SpokenAnswers question={question} drafts={drafts} />
          <div className="actions">
            <Button look="solid" autoFocus onPress={answer}>
              {t('confirm')}
            </Button>
            <Button onPress={() => setConfirming(false)}>{common('back')}</Button>
          </div>
        </Dialog>
      ) : null}
    </form>
  );
}

/** Enter on a choice that was made by its digit goes on, as it does in a field. */
export function sendOnEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, key, nativeEvent } = event;
  const isChoice = target instanceof HTMLInputElement && target.type === 'radio';
  if (key !== 'Enter' || !isChoice || nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Answers in words, as they would be sent. */
export function SpokenAnswers({
  question,
  drafts,
}: {
  readonly question: Pick<Answerable, 'asks'>;
  readonly drafts: Drafts;
}) {
  return (
    <dl>
      {question.asks.map((asked) => (
        <div key={asked.fact.name}>
          <dt>{asked.fact.label}</dt>
          <dd>
            <strong>
              <Spoken asked={asked} draft={drafts.get(asked.fact.name) ?? EMPTY} />
            </strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Spoken({
  asked: { fact },
  draft: { answer, text, whom, remark, forebears },
}: {
  readonly asked: Asked;
  readonly draft: Draft;
}) {
  const { t } = useTranslation('question');
  switch (answer) {
    case 'LOOKED_UP_NONE':
      return forebears === 'BOTH' ? t('forebears.BOTH') : t('lookedUpNone');
    case 'CANNOT_SETTLE':
      return `${t('cannotSettle')}　${whom}`;
    case 'THERE_IS': {
      const named = text.split('\n').map((value) => fact.valueLabels[fact.values.indexOf(value)] ?? value);
      const value = fact.type === 'DATE' ? spokenDay(text) : named.join('、');
      return [t('thereIs'), ...(fact.type === 'BOOL' ? [] : [value]), remark].filter(Boolean).join('　');
    }
    default:
      return null;
  }
}
