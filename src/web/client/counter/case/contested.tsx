import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { sentenceOf } from '../../components/query';
import { useMe } from '../../frame/session';
import {
  DeskAnswerQuestionDocument,
  type DeskCaseAnswersQuery,
  type Outcome as Needed,
} from '../../generated/operations';
import { SaidBeside } from '../../department/said-beside';
import { shownMoment } from './moments';
import { useOfficeWord } from './office-word';

type Answers = NonNullable<DeskCaseAnswersQuery['case']>;
type Question = Answers['questions'][number];
type Decision = Answers['decisions'][number];
type Ruling = NonNullable<Decision['ruling']>;

/** The rule and a person say two things. Where the rule leaves it open, the person has only answered it. */
const isDisputed = ({ ruling }: Decision): boolean =>
  ruling !== null && ruling.disagrees && ruling.ruleOutcome !== 'TO_CONFIRM';

/** Nobody at the counter has looked at it yet: what a person decided against the rule, or what contradicts itself. */
export const waitsForCounter = (decision: Decision): boolean =>
  isDisputed(decision) ? decision.ruling?.by !== 'counter' : decision.conflicts.length > 0;

/** One box a fact: what a person decides once stands in the way of as many procedures as there are. */
function oneByFact(
  contradicted: readonly Decision[],
): readonly { readonly name: string; readonly label: string; readonly titles: readonly string[] }[] {
  const facts = new Map(contradicted.flatMap(({ conflicts }) => conflicts.map(({ name, label }) => [name, label])));
  return [...facts].map(([name, label]) => ({
    name,
    label,
    titles: contradicted.flatMap(({ procedure, conflicts }) =>
      conflicts.some((fact) => fact.name === name) ? [procedure.title] : [],
    ),
  }));
}

/** What a person decided against the rule, first what nobody at the counter has looked at yet. */
export function Contested({
  caseId,
  decisions,
  questions,
}: {
  readonly caseId: string;
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
}) {
  const { t } = useTranslation('caseScreen');
  const { t: work } = useTranslation('caseWork');
  const waiting = decisions.filter(waitsForCounter);
  const open = waiting.filter(isDisputed);
  const contradicted = waiting.filter((one) => !isDisputed(one));
  const checked = decisions.filter((one) => isDisputed(one) && !waitsForCounter(one));
  const dispute = (decision: Decision) => (
    <Dispute key={decision.procedure.code} caseId={caseId} decision={decision} questions={questions} />
  );
  return (
    <>
      {open.length + contradicted.length === 0 ? null : (
        <section aria-labelledby="contested">
          <h2 id="contested">{t('contested')}</h2>
          {open.map(dispute)}
          {oneByFact(contradicted).map(({ name, label, titles }) => (
            <Notice key={name} kind="warning" title={t('conflictOn', { label, count: titles.length })}>
              <p>
                <Link to={`/cases/${caseId}/facts`}>{work('toFacts')}</Link>
              </p>
              <details>
                <summary>{t('conflictTouches')}</summary>
                <p>{titles.join('、')}</p>
              </details>
            </Notice>
          ))}
        </section>
      )}
      {checked.length === 0 ? null : (
        <section aria-labelledby="checked">
          <h2 id="checked">{work('checked')}</h2>
          {checked.map(dispute)}
        </section>
      )}
    </>
  );
}

function Dispute({
  caseId,
  decision: { procedure, ruling },
  questions,
}: {
  readonly caseId: string;
  readonly decision: Decision;
  readonly questions: readonly Question[];
}) {
  const { t } = useTranslation('caseWork');
  const officeWord = useOfficeWord();
  const isCounter = useMe().role === 'COUNTER';
  if (ruling === null) return null;
  const names = new Map(questions.map(({ department }) => [department.code, department.name]));
  const question = questions.find(({ department }) => department.code === procedure.department);
  return (
    <section className={`notice ${ruling.by === 'counter' ? 'info' : 'warning'}`} aria-label={procedure.title}>
      <p className="notice-title">{procedure.title}</p>
      <dl className="facts-line sides">
        <div>
          <dt>{t('ruleSays')}</dt>
          <dd>
            <Outcome outcome={ruling.ruleOutcome} /> {ruling.ruleReason}
          </dd>
        </div>
        <div>
          <dt>{t('departmentSays', { by: officeWord(ruling.by, names) })}</dt>
          <dd>
            <Outcome outcome={ruling.outcome} /> {ruling.reason}
            <span className="hint">　{shownMoment(ruling.at)}</span>
            <SaidBeside note={ruling.note} papers={ruling.papers} />
          </dd>
        </div>
      </dl>
      {!isCounter ? null : question && mayRule(procedure, question) ? (
        <RuleByKey caseId={caseId} code={procedure.code} ruling={ruling} question={question} />
      ) : (
        <p>
          {t('askTheDepartment', {
            name: [question?.department.name, question?.department.telephone].filter(Boolean).join(' '),
          })}
        </p>
      )}
    </section>
  );
}

/** What a department told on the telephone the counter may write down for it, on rows that it tells everybody (`answerQuestion`). */
const mayRule = ({ disclosure }: Decision['procedure'], { state, department }: Question): boolean =>
  disclosure === 'OPEN' && !department.attends && ['ASKED', 'WITH_PERSON', 'NEEDS_PERSON', 'ANSWERED'].includes(state);

/** What the department said beside its answer stays with it, whoever writes the answer down again. */
const besideOf = ({ askOf, note, papers }: Ruling) => ({
  askOf,
  note,
  papers: papers.map(({ paper, name, form, count }) => ({
    ...(paper === null ? { called: name } : { paper }),
    form,
    count,
  })),
});

/** One key: 1 as the department answered, 2 as the rule says; the reason stands there already and may be another. */
function RuleByKey({
  caseId,
  code,
  ruling,
  question: { id, version, department },
}: {
  readonly caseId: string;
  readonly code: string;
  readonly ruling: Ruling;
  readonly question: Question;
}) {
  const { t } = useTranslation('caseWork');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState(t('whyUsual'));
  const ruleIt = useMutation({
    mutationFn: async (outcome: Needed) =>
      (
        await ask(DeskAnswerQuestionDocument, {
          input: {
            questionId: id,
            expectedVersion: version,
            procedures: [{ code, outcome, reason, ...(outcome === ruling.outcome ? besideOf(ruling) : {}) }],
          },
        })
      ).answerQuestion,
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  });
  const options: readonly (readonly [Needed, string])[] = [
    ...(ruling.by === 'counter' ? [] : [[ruling.outcome, t('accept')] as const]),
    [ruling.ruleOutcome, t('follow')],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || ruleIt.isPending) return;
    const option = options[Number(event.key.normalize('NFKC')) - 1];
    if (option === undefined) return;
    event.preventDefault();
    ruleIt.mutate(option[0]);
  };
  const refusal = ruleIt.data && isRefusal(ruleIt.data) ? ruleIt.data : null;
  const atReason = refusal?.path.at(-1) === 'reason';
  return (
    <>
      <p className="code">{[department.name, department.telephone].filter(Boolean).join(' ')}</p>
      <div className="actions" onKeyDownCapture={onKeyDown}>
        {options.map(([outcome, label], at) => (
          <Button key={label} isDisabled={ruleIt.isPending} onPress={() => ruleIt.mutate(outcome)}>
            <kbd className="key" aria-hidden="true">
              {at + 1}
            </kbd>
            {label}
          </Button>
        ))}
      </div>
      <Field
        label={t('why')}
        hint={`${t('whyHint')}　${t('disclosable')}`}
        value={reason}
        onChange={setReason}
        problem={atReason ? refusal.message : null}
        input={{ autoComplete: 'off', lang: 'ja', maxLength: 500 }}
      />
      {refusal === null || atReason ? null : <Notice kind="refused">{refusal.message}</Notice>}
      {ruleIt.isError ? <Notice kind="refused">{sentenceOf(ruleIt.error, common('unreachable'))}</Notice> : null}
    </>
  );
}
