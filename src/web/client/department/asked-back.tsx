import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../words';
import { ask, isRefusal } from '../ask';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { sentenceOf } from '../components/query';
import { ReasonForm } from '../counter/case/reason-form';
import { DeskAskBackDocument, DeskTakeBackAskedDocument } from '../generated/operations';
import { useMe, worksForDepartment } from '../frame/session';
import type { TheQuestion } from './answer';
import { Backs } from './backs';

/** What the department has to know before it can answer: asked of the counter, answered, taken back. */
export function AskedBack({ question }: { readonly question: TheQuestion }) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const mine = worksForDepartment(useMe());
  const [writing, setWriting] = useState(false);
  const onSettled = () => queries.invalidateQueries({ queryKey: ['question', question.id] });
  const asking = useMutation({
    mutationFn: async (text: string) =>
      (await ask(DeskAskBackDocument, { input: { questionId: question.id, text } })).askBack,
    onSuccess: (said) => setWriting(isRefusal(said)),
    onSettled,
  });
  const taking = useMutation({
    mutationFn: async ({ id, version }: { readonly id: string; readonly version: number }) =>
      (await ask(DeskTakeBackAskedDocument, { input: { id, expectedVersion: version } })).takeBackAsked,
    onSettled,
  });
  const waits = question.state === 'WITH_PERSON' || question.state === 'NEEDS_PERSON';
  const open = question.backs.find(({ endedAt }) => endedAt === null);
  if (!mine || (!waits && question.backs.length === 0)) return <Backs backs={question.backs} />;
  const problem = (error: unknown) => (error === null ? null : sentenceOf(error, common('unreachable')));
  const refused = taking.data && isRefusal(taking.data) ? taking.data.message : problem(taking.error);
  return (
    <section aria-labelledby="back">
      <h2 id="back">{t('askBack')}</h2>
      <Backs backs={question.backs} />
      {refused === null ? null : <Notice kind="refused">{refused}</Notice>}
      {open !== undefined ? (
        <Notice>
          <p>{t(open.state === 'WITH_FAMILY' ? 'familyIsAsked' : 'counterIsAsked')}</p>
          <Button onPress={() => taking.mutate(open)} isDisabled={taking.isPending}>
            {t('takeBackAsked')}
          </Button>
        </Notice>
      ) : null}
      {open !== undefined || !waits ? null : writing ? (
        <ReasonForm
          what={t('askBackWhat')}
          label={t('askBackLabel')}
          button={t('askBackNow')}
          refusal={asking.data && isRefusal(asking.data) ? asking.data : null}
          problem={problem(asking.error)}
          isPending={asking.isPending}
          onSubmit={(text) => asking.mutate(text)}
        />
      ) : (
        <Button onPress={() => setWriting(true)}>{t('askBack')}</Button>
      )}
    </section>
  );
}
