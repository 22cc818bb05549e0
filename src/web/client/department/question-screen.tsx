import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useTranslation } from '../words';
import { ask, NotAnswered } from '../ask';
import { Notice } from '../components/notice';
import { Answered, sentenceOf } from '../components/query';
import { DeskQuestionDocument } from '../generated/operations';
import { Button } from '../components/button';
import { useLive } from '../live';
import type { Drafts, TheQuestion } from './answer';
import { AnswersBefore, OwnLedger } from './answers-before';
import { AskedBack } from './asked-back';
import { AnswerForm, SpokenAnswers } from './answer-form';
import { type Around, WhoIsAskedAbout } from './who-is-asked-about';
import { ConfirmAlone } from './confirm-alone';
import { OwnRows } from './own-rows';
import { SaidBeside } from './said-beside';
import { sentOver, useSendAnswer } from './send-answer';
import { Typing, useTyping } from './typing';

/** One question, one page: who, what is asked and why, where to look, the answer. The link in a mail leads here. */
export function QuestionScreen() {
  const { t: common } = useTranslation();
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['question', id],
    queryFn: ({ signal }) => ask(DeskQuestionDocument, { id }, signal),
  });
  return (
    <Answered query={query}>
      {(found) =>
        found.question === null ? (
          <Notice>{common('notFound')}</Notice>
        ) : (
          <OneQuestion question={found.question} around={found} />
        )
      }
    </Answered>
  );
}

/** So many answers are looked at once more before they count (eight-days.md, day 3). */
const PRACTICE = 10;

/** What somebody typed, and on which version of the question. */
interface Typed {
  readonly version: number;
  readonly drafts: Drafts;
}

function OneQuestion({ question, around }: { readonly question: TheQuestion; readonly around: Around }) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const send = useSendAnswer();
  const { typing, takeOver, hasTyped } = useTyping(question);
  const [typed, setTyped] = useState<Typed | null>(null);
  const [again, setAgain] = useState<Typed | null>(null);
  useLive(question.case.id);
  // One's own answer on a row came in between: what was typed stays in the form, on what stands now.
  if (typed !== null && typed.version === sentOver(send)) {
    const mine = { ...typed, version: typed.version + 1 };
    setTyped(mine);
    setAgain(mine);
  }
  const onTyped = (drafts: Drafts) => {
    setTyped({ version: question.version, drafts });
    typing();
  };
  // A colleague's answer came in between: theirs stands in the form, one's own beside it.
  const before = !send.isPending && typed !== null && typed.version !== question.version ? typed : null;
  // Read only by whoever signed in again, and where the key is that sends it: meanwhile the view was closed.
  const isUnsent = send.error instanceof NotAnswered && send.error.silence === 'signed-out';
  const confirms = (around.me?.answersGiven ?? 0) < PRACTICE;
  const waits = question.state === 'WITH_PERSON' || question.state === 'NEEDS_PERSON';
  return (
    <>
      <WhoIsAskedAbout question={question} around={around} />
      {question.reason === null ? null : <Notice>{question.reason}</Notice>}
      <section aria-labelledby="where">
        <h2 id="where">{t('whereToLook')}</h2>
        <p className="where-to-look">{question.whereToLook ?? t('noWhereToLook')}</p>
      </section>
      {question.ruledBefore.map(({ code, title, reason, note, papers }) => (
        <Notice key={code} kind="warning" title={t('before')}>
          <p>{title}</p>
          <p>{reason}</p>
          <SaidBeside note={note} papers={papers} />
        </Notice>
      ))}
      <section aria-labelledby="asked">
        <h2 id="asked">{t('asked')}</h2>
        <p className="hint">{t('why')}</p>
        {send.data ? <Notice kind="refused">{send.data.message}</Notice> : null}
        {send.isError && !isUnsent ? (
          <Notice kind="warning">{sentenceOf(send.error, common('unreachable'))}</Notice>
        ) : null}
        {question.department.attends ? (
          <>
            <Notice>{t('attends')}</Notice>
            <OwnLedger facts={question.case.facts} />
          </>
        ) : question.asks.length === 0 ? (
          waits ? (
            <ConfirmAlone question={question} send={send} />
          ) : (
            <Notice>{t('nothingOwed')}</Notice>
          )
        ) : (
          <>
            <Typing entry={question.entry} hasTyped={hasTyped()} onTakeOver={takeOver} />
            {before === null ? null : (
              <Notice kind="warning" title={t('answeredMeanwhile')}>
                <SpokenAnswers question={question} drafts={before.drafts} />
                <Button
                  onPress={() => {
                    const mine = { version: question.version, drafts: before.drafts };
                    setTyped(mine);
                    setAgain(mine);
                  }}
                >
                  {t('putBack')}
                </Button>
              </Notice>
            )}
            {/* What stands there now begins the form anew: an answer of somebody else is not written over unseen. */}
            <AnswerForm
              key={`${String(question.version)} ${String(again?.version)}`}
              question={question}
              send={send}
              confirms={confirms}
              begin={again?.version === question.version ? again.drafts : null}
              onTyped={onTyped}
              onSent={() => setTyped(null)}
            />
            {isUnsent ? (
              <Notice kind="warning">{t('notSentYet', { button: t(confirms ? 'check' : 'confirm') })}</Notice>
            ) : null}
          </>
        )}
      </section>
      {question.department.attends ? null : <AskedBack question={question} />}
      <OwnRows question={question} send={send} />
      <AnswersBefore answers={question.answersBefore} />
      <p>
        <Link to="/questions">{t('toList')}</Link>
      </p>
    </>
  );
}
