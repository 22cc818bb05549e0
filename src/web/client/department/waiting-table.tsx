import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslation } from '../words';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { sentenceOf } from '../components/query';
import { AnswerForm } from './answer-form';
import { type Draft, type Drafts, EMPTY } from './answer';
import { sendAnswer, TODAY, useSendAnswer } from './send-answer';
import type { Waiting } from './waiting';
import { WaitingRow } from './waiting-row';
import { later } from '../components/later';

const RestNone = later(async () => (await import('./rest-none')).RestNone);

type Short = 'LOOKED_UP_NONE' | 'THERE_IS' | 'CANNOT_SETTLE';
const KEYS: Readonly<Record<string, Short>> = { n: 'LOOKED_UP_NONE', y: 'THERE_IS', '?': 'CANNOT_SETTLE' };
/** How each answer is called. */
export const SAID = { LOOKED_UP_NONE: 'lookedUpNone', THERE_IS: 'thereIs', CANNOT_SETTLE: 'cannotSettle' } as const;

/** Whether the key alone says all there is to say. */
const isWhole = ({ asks, phrases }: Waiting, answer: Short): boolean =>
  asks.length > 0 &&
  (answer === 'LOOKED_UP_NONE'
    ? asks.every(({ silenceSettles, standsInForebearsName }) => silenceSettles && !standsInForebearsName)
    : answer === 'THERE_IS' && asks.length === 1 && asks[0]?.fact.type === 'BOOL' && phrases.thereIs.length === 0);

/** What is known of the answer by the key that opened the row. */
const begun = ({ asks }: Waiting, answer: Short): Drafts =>
  new Map(
    asks.map(({ fact: { name }, silenceSettles }): [string, Draft] => [
      name,
      (answer === 'LOOKED_UP_NONE' && silenceSettles) || asks.length === 1 ? { ...EMPTY, answer } : EMPTY,
    ]),
  );

interface Done {
  readonly questions: readonly Waiting[];
  readonly answer: Short | null;
}

/** A row in focus is answered by one key; what needs more opens below it, and after that the next row has the focus. */
export function WaitingTable({
  waiting,
  byKeys,
  practised,
}: {
  readonly waiting: readonly Waiting[];
  /** A busy department's list; others get one question, one page. */
  readonly byKeys: boolean;
  readonly practised: boolean;
}) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const send = useSendAnswer();
  const [done, setDone] = useState<Done | null>(null);
  const [open, setOpen] = useState<{ readonly id: string; readonly answer: Short } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [rest, setRest] = useState(false);
  const keyed = byKeys && practised;

  const answer = (question: Waiting, given: Short) => {
    const facts = question.asks.map(({ fact: { name } }) => ({ name, answer: given }));
    send.mutate(
      { questionId: question.id, expectedVersion: question.version, facts },
      { onSuccess: (refusal) => setDone(refusal === null ? { questions: [question], answer: given } : null) },
    );
  };
  // Each answer is one of its own: what could not be taken back stands, is named, and is offered again.
  const takeBack = async ({ questions, answer: given }: Done) => {
    const stand: Waiting[] = [];
    let problem: string | null = null;
    for (const [at, question] of questions.entries()) {
      const facts = question.asks.map(({ fact: { name } }) => ({ name, answer: 'TAKEN_BACK' as const }));
      try {
        const input = { questionId: question.id, expectedVersion: question.version + 1, facts };
        const refusal = await sendAnswer(input);
        if (refusal === null) continue;
        problem = refusal.message;
        stand.push(question);
      } catch (error) {
        problem = sentenceOf(error, common('unreachable'));
        stand.push(...questions.slice(at));
        break;
      }
    }
    const counts = { done: questions.length - stand.length, count: stand.length };
    setRefused(problem === null ? null : [problem, t('undoneInPart', counts)].join('　'));
    setDone(stand.length === 0 ? null : { questions: stand, answer: given });
    void queries.invalidateQueries({ queryKey: TODAY });
    await queries.invalidateQueries({ queryKey: ['questions'] });
  };
  const onKey = (event: KeyboardEvent<HTMLTableRowElement>, question: Waiting) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target !== event.currentTarget) return;
    const row = event.currentTarget;
    const key = event.key.normalize('NFKC');
    const given = KEYS[key.toLowerCase()];
    const page = () => void navigate(`/questions/${question.id}`);
    if (given !== undefined) {
      event.preventDefault();
      if (!keyed || question.asks.length === 0) page();
      else if (key === 'N') setRest(true);
      else if (isWhole(question, given)) {
        // The row goes with its answer: the next one is there already.
        focusOn(nextRow(row, question.id));
        answer(question, given);
      } else setOpen({ id: question.id, answer: given });
      return;
    }
    const act: Readonly<Record<string, () => void>> = {
      Enter: page,
      ArrowDown: () => focusOn(nextRow(row, question.id, false)),
      ArrowUp: () => focusOn(row.previousElementSibling),
    };
    const does = act[key];
    if (does === undefined) return;
    event.preventDefault();
    does();
  };
  if (waiting.length === 0 && done === null)
    return (
      <>
        {send.data ? <Notice kind="refused">{send.data.message}</Notice> : null}
        <Notice title={t('none')}>{t('noneHint')}</Notice>
      </>
    );
  return (
    <>
      {refused === null ? null : <Notice kind="refused">{refused}</Notice>}
      {send.data ? <Notice kind="refused">{send.data.message}</Notice> : null}
      {send.isError ? <Notice kind="warning">{sentenceOf(send.error, common('unreachable'))}</Notice> : null}
      {done === null ? null : (
        <Notice kind="done">
          <p>
            {done.questions.map((question) => question.case.deceased.name).join('、')}　
            {done.answer === null ? t('answered') : t('recorded', { answer: t(SAID[done.answer]) })}
          </p>
          <Button onPress={() => void takeBack(done)} isDisabled={send.isPending}>
            {t('undo')}
          </Button>
        </Notice>
      )}
      {waiting.length === 0 ? (
        <Notice title={t('none')}>{t('noneHint')}</Notice>
      ) : (
        <>
          <p className="hint">{t(keyed ? 'keys' : byKeys ? 'practice' : 'onePage')}</p>
          {keyed && waiting.length > 1 ? <Button onPress={() => setRest(true)}>{t('restNone')}</Button> : null}
          {rest ? (
            <Suspense fallback={null}>
              <RestNone
                waiting={waiting}
                onClose={() => setRest(false)}
                onDone={(questions) => {
                  setRest(false);
                  setDone(questions.length === 0 ? null : { questions, answer: 'LOOKED_UP_NONE' });
                }}
              />
            </Suspense>
          ) : null}
          <table className="rows waiting">
            <caption>{t('waiting', { count: waiting.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('who')}</th>
                <th scope="col">{t('birth')}</th>
                <th scope="col">{t('personNumber')}</th>
                <th scope="col">{t('asked')}</th>
                <th scope="col">{t('dueOn')}</th>
                <th scope="col">{t('case')}</th>
              </tr>
            </thead>
            <tbody>
              {waiting.map((question, at) => (
                <WaitingRow key={question.id} question={question} isFirst={at === 0} onKey={onKey}>
                  {open?.id === question.id ? (
                    <AnswerForm
                      key={`${open.answer} ${String(question.version)}`}
                      question={question}
                      send={send}
                      begin={begun(question, open.answer)}
                      confirms={false}
                      takesFocus
                      onClose={() => {
                        setOpen(null);
                        focusOn(document.getElementById(question.id));
                      }}
                      onSent={() => {
                        focusOn(nextRow(document.getElementById(question.id), question.id));
                        setOpen(null);
                        setDone({ questions: [question], answer: null });
                      }}
                    />
                  ) : null}
                </WaitingRow>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

/** The row of the next question; of the last one, the row before it, unless one only goes down. */
function nextRow(row: Element | null, id: string, orBefore = true): Element | null {
  const rows = [...(row?.parentElement?.querySelectorAll('tr[tabindex]') ?? [])];
  const at = rows.findIndex((one) => one.id === id);
  return rows[at + 1] ?? (orBefore ? (rows[at - 1] ?? null) : null);
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement) element.focus();
}
