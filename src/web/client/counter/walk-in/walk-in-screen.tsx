import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import { DeskRecordFactsDocument, DeskWalkInDocument, type RecordFactsInput } from '../../generated/operations';
import { FindStep } from '../telephone/find-step';
import { nextQuestion } from '../../../../domain/next-question.js';
import { factsShown, takenBack } from '../../../../domain/papers-on-the-table.js';
import { PapersStep } from './papers-step';
import { type Answer, QuestionStep } from './question-step';
import { nobodyYet, theWalkIn, type WalkIn } from './walk-in';

const KeptGuide = lazy(() => import('../guide/kept-guide'));

const change = (given: Partial<WalkIn>) => theWalkIn.change((before) => ({ ...before, ...given }));

/** Somebody comes in with nothing but a bag: its papers first, then the few questions that settle most, then the list. */
export function WalkInScreen() {
  const { t } = useTranslation('walkIn');
  const visit = theWalkIn.use();
  if (visit.caseId !== null) return <TheVisit key={visit.caseId} visit={visit} caseId={visit.caseId} />;
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="script">{t('say.find')}</p>
      <FindStep call={visit} change={change} />
    </>
  );
}

function TheVisit({ visit, caseId }: { readonly visit: WalkIn; readonly caseId: string }) {
  const { t } = useTranslation('walkIn');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [sentence, setSentence] = useState<string | null>(null);
  const query = useQuery({
    queryKey: ['case', caseId, 'walk-in'],
    queryFn: ({ signal }) => ask(DeskWalkInDocument, { id: caseId }, signal),
  });
  const send = useMutation({
    mutationFn: (input: RecordFactsInput) => ask(DeskRecordFactsDocument, { input }),
  });
  /** Goes on once it is written down, and once what it settles is known. */
  const record = async (source: 'SHOWN' | 'FAMILY', facts: RecordFactsInput['facts'], after: Partial<WalkIn>) => {
    setSentence(null);
    if (facts.length > 0) {
      const { recordFacts } = await send.mutateAsync({ caseId, source, facts });
      if (recordFacts.__typename !== 'RecordFactsSuccess') return setSentence(recordFacts.message);
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
    }
    change(after);
  };
  const go = (work: Promise<void>) =>
    void work.catch((error: unknown) => setSentence(sentenceOf(error, common('unreachable'))));
  const papersDone = () => {
    if (send.isPending) return;
    const facts = factsShown(visit.papers);
    go(record('SHOWN', [...facts, ...takenBack(visit.sent ?? [], facts)], { sent: facts.map(({ name }) => name) }));
  };
  const answer = (name: string, said: Answer) => {
    if (send.isPending) return;
    const facts = said === 'unknown' ? [] : [{ name, value: said === 'yes' }];
    go(record('FAMILY', facts, { asked: [...visit.asked, name] }));
  };
  return (
    <Answered query={query}>
      {({ case: found }) => {
        if (found === null) return <Notice>{common('notFound')}</Notice>;
        const next = visit.sent === null ? null : nextQuestion(found.decisions, visit.asked);
        const step = visit.sent === null ? 'papers' : next === null ? 'done' : 'question';
        return (
          <>
            <p className="call-head">
              <span className="code">{found.number}</span>
              <strong>{found.deceased.name}</strong>
              <span>{found.deceased.kana}</span>
            </p>
            <h1>{t(`heading.${step}`)}</h1>
            <p className="script" role="status">
              {t(`say.${step}`)}
            </p>
            {sentence === null ? null : <Notice kind="warning">{sentence}</Notice>}
            {step === 'papers' ? (
              <PapersStep
                papers={visit.papers}
                onChange={(papers) => change({ papers })}
                onDone={papersDone}
                busy={send.isPending}
              />
            ) : null}
            {next === null ? null : (
              <QuestionStep question={next.question} onAnswer={(said) => answer(next.name, said)} />
            )}
            <Ways step={step} caseId={caseId} />
            {step === 'papers' ? (
              <Suspense fallback={null}>
                <KeptGuide caseId={caseId} />
              </Suspense>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}

/** The list at any time: whoever has had enough is asked nothing more. */
function Ways({ step, caseId }: { readonly step: 'papers' | 'question' | 'done'; readonly caseId: string }) {
  const { t } = useTranslation('walkIn');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => (step === 'done' ? link.current?.focus() : undefined), [step]);
  return (
    <div className="actions">
      <Link ref={link} to={`/cases/${caseId}/list`} {...(step === 'done' ? { className: 'button solid large' } : {})}>
        {t(step === 'done' ? 'toList' : 'enough')}
      </Link>
      {step === 'papers' ? null : <Button onPress={() => change({ sent: null })}>{t('backToPapers')}</Button>}
      <Button onPress={() => theWalkIn.change(() => nobodyYet)}>{t('another')}</Button>
    </div>
  );
}
