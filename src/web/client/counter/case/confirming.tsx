import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import { Status } from '../../components/status';
import {
  DeskAnswerQuestionDocument,
  DeskCaseConfirmingDocument,
  type DeskCaseConfirmingQuery,
} from '../../generated/operations';

type Question = NonNullable<DeskCaseConfirmingQuery['case']>['questions'][number];

/** Departments that had acted before the notice was corrected or void: rung one after the other, until none is left. */
export function Confirming({ id }: { readonly id: string }) {
  const query = useQuery({
    queryKey: ['case', id, 'confirming'],
    queryFn: ({ signal }) => ask(DeskCaseConfirmingDocument, { id }, signal),
  });
  return (
    <Answered query={query} quietly>
      {({ case: found }) => (
        <ToRing id={id} waiting={found?.questions.filter(({ confirms }) => confirms !== null) ?? []} />
      )}
    </Answered>
  );
}

function ToRing({ id, waiting }: { readonly id: string; readonly waiting: readonly Question[] }) {
  const { t } = useTranslation('caseWork');
  const { t: screen } = useTranslation('caseScreen');
  if (waiting.length === 0) return null;
  const isUndone = waiting.some(({ confirms }) => confirms === 'UNDONE');
  return (
    <section aria-labelledby="confirming">
      <h2 id="confirming">{t('confirming')}</h2>
      <p>{t(isUndone ? 'confirmingUndone' : 'confirmingWhat')}</p>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{screen('department')}</th>
            <th scope="col">{t('telephone')}</th>
            <th scope="col" className="no-print">
              {t('doing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((question) => (
            <ConfirmingRow key={question.id} caseId={id} question={question} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ConfirmingRow({
  caseId,
  question: { id, version, state, department },
}: {
  readonly caseId: string;
  readonly question: Question;
}) {
  const { t } = useTranslation('caseWork');
  const { t: screen } = useTranslation('caseScreen');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const confirming = useMutation({
    mutationFn: async () =>
      (await ask(DeskAnswerQuestionDocument, { input: { questionId: id, expectedVersion: version } })).answerQuestion,
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const refusal = confirming.data && isRefusal(confirming.data) ? confirming.data : null;
  return (
    <tr>
      <th scope="row">{department.name}</th>
      <td className="code">{department.telephone}</td>
      <td className="no-print">
        {state === 'ASKED' ? (
          <Status kind="open">{screen('question.ASKED')}</Status>
        ) : (
          <Button
            size="small"
            isDisabled={confirming.isPending}
            aria-label={t('confirmedName', { name: department.name })}
            onPress={() => confirming.mutate()}
          >
            {t('confirmed')}
          </Button>
        )}
        {refusal === null ? null : <Notice kind="refused">{refusal.message}</Notice>}
        {confirming.isError ? (
          <Notice kind="refused">{sentenceOf(confirming.error, common('unreachable'))}</Notice>
        ) : null}
      </td>
    </tr>
  );
}
