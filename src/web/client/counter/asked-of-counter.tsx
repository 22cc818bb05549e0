import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { ask, isRefusal } from '../ask';
import { Button } from '../components/button';
import { Answered, sentenceOf } from '../components/query';
import { Status } from '../components/status';
import { DeskAnswerBackDocument, DeskAskedBackDocument, type DeskAskedBackQuery } from '../generated/operations';
import { ReasonForm } from './case/reason-form';

type Asked = DeskAskedBackQuery['askedBack'][number];

/** What departments have to know before they can answer: the counter's turn, with the extension beside it. Nothing stands here while there is none. */
export function AskedOfCounter({ caseId }: { readonly caseId?: string }) {
  const query = useQuery({
    queryKey: ['visits', 'asked-back'],
    queryFn: ({ signal }) => ask(DeskAskedBackDocument, {}, signal),
    refetchInterval: 60_000,
  });
  return (
    <Answered query={query} quietly>
      {({ askedBack }) => (
        <AllAsked
          asked={askedBack.filter(({ question }) => caseId === undefined || question.case.id === caseId)}
          named={caseId === undefined}
        />
      )}
    </Answered>
  );
}

function AllAsked({ asked, named }: { readonly asked: readonly Asked[]; readonly named: boolean }) {
  const { t } = useTranslation('question');
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked-back">
      <h2 id="asked-back">{t('askedBack', { count: asked.length })}</h2>
      {asked.map((one) => (
        <OneAsked key={one.id} asked={one} named={named} />
      ))}
    </section>
  );
}

function OneAsked({ asked, named }: { readonly asked: Asked; readonly named: boolean }) {
  const { t } = useTranslation('question');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const answering = useMutation({
    mutationFn: async (answer: string | null) =>
      (
        await ask(DeskAnswerBackDocument, {
          input: { id: asked.id, expectedVersion: asked.version, answer, askFamily: answer === null },
        })
      ).answerBack,
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['visits'] });
      await queries.invalidateQueries({ queryKey: ['case'] });
    },
  });
  const { department, case: found } = asked.question;
  return (
    <article className="asked-back">
      <p>
        <strong>{department.name}</strong>　<span className="code telephone">{department.telephone}</span>
        {named ? (
          <>
            {'　'}
            <Link to={`/cases/${found.id}/answers`}>{found.deceased.name}</Link>
          </>
        ) : null}
        {asked.state === 'WITH_FAMILY' ? <Status kind="open">{t('toAskFamily')}</Status> : null}
      </p>
      <ReasonForm
        what={asked.text}
        label={t('answerBack')}
        button={t('answerBackNow')}
        refusal={answering.data && isRefusal(answering.data) ? answering.data : null}
        problem={answering.isError ? sentenceOf(answering.error, common('unreachable')) : null}
        isPending={answering.isPending}
        onSubmit={(text) => answering.mutate(text)}
        takesFocus={false}
      >
        {() =>
          asked.state === 'WITH_FAMILY' ? null : (
            <Button isDisabled={answering.isPending} onPress={() => answering.mutate(null)}>
              {t('askFamily')}
            </Button>
          )
        }
      </ReasonForm>
    </article>
  );
}
