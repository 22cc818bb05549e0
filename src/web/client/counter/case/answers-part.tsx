import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Answered } from '../../components/query';
import { Outcome } from '../../components/outcome';
import { Status } from '../../components/status';
import { DeskCaseAnswersDocument, type DeskCaseAnswersQuery } from '../../generated/operations';
import { useMe } from '../../frame/session';
import { useLive } from '../../live';
import { shownDay } from '../../words/days';
import { Backs } from '../../department/backs';
import { SaidBeside } from '../../department/said-beside';
import { AskedOfCounter } from '../asked-of-counter';
import { Confirming } from './confirming';
import { Contested } from './contested';
import { Held } from './held';
import { useOfficeWord } from './office-word';

type Answers = NonNullable<DeskCaseAnswersQuery['case']>;
type Question = Answers['questions'][number];
type Decision = Answers['decisions'][number];

/** What each department was asked and what came of it; first what contradicts itself, then whoever is late. */
export function AnswersPart({ id }: { readonly id: string }) {
  const { t } = useTranslation('caseScreen');
  const isCounter = useMe().role === 'COUNTER';
  useLive(id);
  const query = useQuery({
    queryKey: ['case', id, 'answers'],
    queryFn: ({ signal }) => ask(DeskCaseAnswersDocument, { id }, signal),
  });
  return (
    <Answered query={query}>
      {({ case: found }) => {
        if (found === null) return null;
        const waiting = found.questions.filter(isOpen);
        return (
          <>
            {isCounter && found.heldFor !== null ? <Held caseId={id} heldFor={found.heldFor} /> : null}
            <Contested caseId={id} decisions={found.decisions} questions={found.questions} />
            {isCounter ? <AskedOfCounter caseId={id} /> : null}
            {isCounter ? <Confirming id={id} /> : null}
            <p role="status">
              {t('howFar', { answered: found.questions.length - waiting.length, asked: found.questions.length })}
            </p>
            <QuestionTable questions={[...waiting, ...found.questions.filter((question) => !isOpen(question))]} />
            <DecisionTable decisions={found.decisions} questions={found.questions} />
          </>
        );
      }}
    </Answered>
  );
}

const isOpen = ({ state }: Question): boolean =>
  state === 'ASKED' || state === 'WITH_PERSON' || state === 'NEEDS_PERSON' || state === 'HELD';

const KINDS = {
  HELD: 'look',
  ASKED: 'open',
  WITH_PERSON: 'open',
  NEEDS_PERSON: 'look',
  ANSWERED: 'done',
  ATTENDS: 'quiet',
  NOT_ASKED: 'quiet',
  WITHDRAWN: 'quiet',
} as const;

function QuestionTable({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation('caseScreen');
  return (
    <table className="rows">
      <caption>{t('questions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('department')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('dueOn')}</th>
          <th scope="col">{t('telephone')}</th>
          <th scope="col">{t('remark')}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ id, department, state, dueOn, reason, backs }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/questions/${id}`}>{department.name}</Link>
            </th>
            <td>
              <Status kind={KINDS[state]}>{t(`question.${state}`)}</Status>
            </td>
            <td className="day">{state === 'ANSWERED' || dueOn === null ? null : shownDay(dueOn)}</td>
            <td className="code">{department.telephone}</td>
            <td>
              {reason}
              <Backs backs={backs} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DecisionTable({
  decisions,
  questions,
}: {
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
}) {
  const { t } = useTranslation('caseScreen');
  const officeWord = useOfficeWord();
  const names = new Map(questions.map(({ department }) => [department.code, department.name]));
  const order = { REQUIRED: 0, TO_CONFIRM: 1, NOT_REQUIRED: 2 } as const;
  const sorted = [...decisions].sort((a, b) => order[a.outcome] - order[b.outcome]);
  return (
    <table className="rows">
      <caption>{t('decisions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('procedure')}</th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col">{t('why')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ procedure, outcome, reason, ruling }) => (
          <tr key={procedure.code}>
            <th scope="row">{procedure.title}</th>
            <td>
              <Outcome outcome={outcome} />
            </td>
            <td>
              {reason}
              {ruling === null ? null : (
                <>
                  <p className="hint">{t('ruled', { by: officeWord(ruling.by, names), reason: ruling.reason })}</p>
                  <SaidBeside note={ruling.note} papers={ruling.papers} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
