import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import {
  DeskFirstPageDocument,
  DeskRecordFactsDocument,
  type DeskFirstPageQuery,
  type DeskWalkInQuery,
  type RecordFactsInput,
} from '../../generated/operations';
import { useLive } from '../../live';
import { type Here, hereKey } from '../here/here';
import { nextQuestion } from '../../../../domain/next-question.js';
import { factsShown, takenBack } from '../../../../domain/papers-on-the-table.js';
import { PapersStep } from './papers-step';
import { type Answer, QuestionStep } from './question-step';
import { change, emptyTable, theWalkIn, type WalkIn } from './walk-in';
import { later } from '../../components/later';

const KeptGuide = later(async () => (await import('../guide/kept-guide')).default);
const FirstPageStep = later(async () => (await import('./first-page-step')).default);

type Mine = Pick<WalkIn, 'papers' | 'sent' | 'asked' | 'enough'>;

/** Somebody whom the case knows: their papers, the questions of their own list, their page. */
interface TheirHere extends Here {
  readonly personId: string;
}
interface Theirs {
  readonly found: NonNullable<DeskWalkInQuery['case']>;
  readonly here: TheirHere;
}

export function TheirTable({ found, here }: Theirs) {
  const { t: common } = useTranslation();
  useLive(found.id);
  const query = useQuery({
    queryKey: ['case', found.id, 'first-page', here.personId],
    queryFn: ({ signal }) => ask(DeskFirstPageDocument, { id: found.id, for: here.personId }, signal),
  });
  return (
    <Answered query={query}>
      {(asked) =>
        asked.case === null ? (
          <Notice>{common('notFound')}</Notice>
        ) : (
          <Table found={found} here={here} asked={asked} list={asked.case.procedureList} />
        )
      }
    </Answered>
  );
}

function Table({
  found,
  here,
  asked,
  list,
}: Theirs & {
  readonly asked: DeskFirstPageQuery;
  readonly list: NonNullable<DeskFirstPageQuery['case']>['procedureList'];
}) {
  const { t } = useTranslation('walkIn');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [sentence, setSentence] = useState<string | null>(null);
  const visit = theWalkIn.use();
  const key = hereKey(here);
  const mine: Mine = visit.of === key ? visit : emptyTable;
  const set = (given: Partial<Mine>) => change({ ...mine, ...given, of: key });
  const send = useMutation({
    mutationFn: (input: RecordFactsInput) => ask(DeskRecordFactsDocument, { input }),
  });
  /** Goes on once it is written down, and once what it settles is known. */
  const record = async (source: 'SHOWN' | 'FAMILY', facts: RecordFactsInput['facts'], after: Partial<Mine>) => {
    setSentence(null);
    if (facts.length > 0) {
      const { recordFacts } = await send.mutateAsync({ caseId: found.id, source, facts });
      if (recordFacts.__typename !== 'RecordFactsSuccess') return setSentence(recordFacts.message);
      await queries.invalidateQueries({ queryKey: ['case', found.id] });
    }
    set(after);
  };
  const go = (work: Promise<void>) =>
    void work.catch((error: unknown) => setSentence(sentenceOf(error, common('unreachable'))));
  const papersDone = () => {
    if (send.isPending) return;
    const facts = factsShown(mine.papers);
    go(record('SHOWN', [...facts, ...takenBack(mine.sent ?? [], facts)], { sent: facts.map(({ name }) => name) }));
  };
  const answer = (name: string, said: Answer) => {
    if (send.isPending) return;
    const facts = said === 'unknown' ? [] : [{ name, value: said === 'yes' }];
    go(record('FAMILY', facts, { asked: [...mine.asked, name] }));
  };
  const items = list.groups.flatMap((group) => group.items);
  const next = mine.sent === null || mine.enough ? null : nextQuestion(items, mine.asked);
  const step = mine.sent === null ? 'papers' : next === null ? 'done' : 'question';
  return (
    <>
      <div className="no-print">
        <h1>{t(`heading.${step}`)}</h1>
        {step === 'done' ? null : (
          <p className="script" role="status">
            {t(`say.${step}`)}
          </p>
        )}
        {sentence === null ? null : <Notice kind="warning">{sentence}</Notice>}
      </div>
      {step === 'papers' ? (
        <PapersStep
          papers={mine.papers}
          onChange={(papers) => set({ papers })}
          onDone={papersDone}
          busy={send.isPending}
        />
      ) : null}
      {next === null ? null : <QuestionStep question={next.question} onAnswer={(said) => answer(next.name, said)} />}
      {step === 'done' ? (
        <Suspense fallback={<p role="status">{common('loading')}</p>}>
          <FirstPageStep found={found} here={here} papers={mine.papers} asked={asked} list={list} />
        </Suspense>
      ) : null}
      <div className="actions no-print">
        {step === 'question' ? (
          // Whoever has had enough is asked nothing more: what is open stays open.
          <Button onPress={() => set({ enough: true })}>{t('enough')}</Button>
        ) : null}
        {step === 'papers' ? null : (
          <Button onPress={() => set({ sent: null, enough: false })}>{t('backToPapers')}</Button>
        )}
        <Link to={`/cases/${found.id}/list`}>{t('toList')}</Link>
      </div>
      {step === 'papers' ? (
        <Suspense fallback={null}>
          <KeptGuide caseId={found.id} />
        </Suspense>
      ) : null}
    </>
  );
}
