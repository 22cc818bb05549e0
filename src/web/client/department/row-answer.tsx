import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '../words';
import { ask } from '../ask';
import { Button } from '../components/button';
import { Choice } from '../components/choice';
import { Field } from '../components/field';
import { Answered } from '../components/query';
import { Select } from '../components/select';
import { DeskToNameDocument, type DeskToNameQuery, type Outcome, type PaperForm } from '../generated/operations';
import { useUnsent } from '../unsent';
import type { TheQuestion } from './answer';
import { type SendAnswer, sentOver } from './send-answer';

type ToName = NonNullable<DeskToNameQuery['question']>;
type Before = TheQuestion['lastAnswers'][number];
type Paper = Before['papers'][number];

interface Props {
  readonly question: TheQuestion;
  readonly row: { readonly code: string; readonly title: string; readonly outcome: Outcome };
  /** The answer that counts now: an answer is changed from where it stands. */
  readonly before: Before | null;
  readonly send: SendAnswer;
  readonly onSent: () => void;
}

const OUTCOMES = ['REQUIRED', 'NOT_REQUIRED', 'TO_CONFIRM'] as const;
const FORMS = ['ORIGINAL', 'COPY', 'SHOW'] as const satisfies readonly PaperForm[];
const COUNTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** One procedure, answered by a person: whether it is needed and why, what the family has to know, what it is to bring. */
export function RowAnswer(props: Props) {
  const { id } = props.question;
  const query = useQuery({
    queryKey: ['to-name', id],
    queryFn: ({ signal }) => ask(DeskToNameDocument, { id }, signal),
    staleTime: Infinity,
  });
  return (
    <Answered query={query}>
      {({ question }) => (question === null ? null : <RowForm {...props} toName={question} />)}
    </Answered>
  );
}

function RowForm({ question, row, before, send, onSent, toName }: Props & { readonly toName: ToName }) {
  const { t } = useTranslation('question');
  const { t: screen } = useTranslation('caseScreen');
  const { t: work } = useTranslation('caseWork');
  const [outcome, setOutcome] = useState<Outcome>(before?.outcome ?? row.outcome);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [askOf, setAskOf] = useState(before?.askOf?.code ?? null);
  const [note, setNote] = useState(before?.note ?? '');
  const [papers, setPapers] = useState<readonly Paper[]>(before?.papers ?? []);
  const [own, setOwn] = useState('');
  useUnsent(note !== (before?.note ?? '') || own !== '');
  // As it stood when the form was opened: the answer of somebody else is not written over unseen.
  const [version, setVersion] = useState<number | null>(question.version);
  if (version !== null && version === sentOver(send)) setVersion(version + 1);
  // Whoever was told so sees theirs above the form, and answers on that.
  if (version === null) setVersion(question.version);
  const isNeeded = outcome !== 'NOT_REQUIRED';
  const add = (paper: Paper | undefined) => {
    if (paper !== undefined && !papers.some(({ name }) => name === paper.name)) setPapers([...papers, paper]);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (send.isPending) return;
    const beside = {
      note,
      papers: papers.map(({ paper, name, form, count }) => ({
        ...(paper === null ? { called: name } : { paper }),
        form,
        count,
      })),
    };
    const procedures = [
      {
        code: row.code,
        outcome,
        reason,
        ...(outcome === 'TO_CONFIRM' ? { askOf } : {}),
        ...(isNeeded ? beside : {}),
      },
    ];
    send.mutate(
      { questionId: question.id, expectedVersion: version ?? question.version, procedures },
      {
        onSuccess: (refusal) => {
          if (refusal === null) onSent();
          else if (refusal.code === 'CHANGED') setVersion(null);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} autoComplete="off" aria-label={row.title}>
      <Choice
        label={t('answerRow')}
        options={OUTCOMES.map((value) => ({ value, label: screen(`outcomeOf.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Field
        label={t(outcome === 'TO_CONFIRM' ? 'whatAndWhom' : 'whyRow')}
        hint={work('disclosable')}
        value={reason}
        onChange={setReason}
        required
      />
      {outcome === 'TO_CONFIRM' ? (
        <Select
          label={t('askOf')}
          none={t('askOfCounter')}
          options={toName.whomToName.map(({ code, name }) => ({ value: code, label: name }))}
          value={askOf}
          onChange={setAskOf}
        />
      ) : null}
      {isNeeded ? (
        <>
          <Field label={t('note')} hint={t('noteHint')} value={note} onChange={setNote} input={{ lang: 'ja' }} />
          <Select
            label={t('paper')}
            none={t('choosePaper')}
            options={toName.papersToName.map(({ paper, name }) => ({ value: paper, label: name }))}
            value={null}
            onChange={(chosen) => {
              const found = toName.papersToName.find(({ paper }) => paper === chosen);
              add(found && { ...found, count: 1 });
            }}
          />
          <div className="actions">
            <Field label={t('ownPaper')} value={own} onChange={setOwn} input={{ lang: 'ja', maxLength: 60 }} />
            <Button
              onPress={() => {
                if (own.trim() !== '') add({ paper: null, name: own.trim(), form: 'ORIGINAL', count: 1 });
                setOwn('');
              }}
            >
              {t('addPaper')}
            </Button>
          </div>
          {papers.map((paper, at) => {
            const put = (changed: Partial<Paper>) =>
              setPapers(papers.map((one, place) => (place === at ? { ...one, ...changed } : one)));
            return (
              <div className="actions" key={paper.name}>
                <Select
                  label={t('formOf', { name: paper.name })}
                  options={FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
                  value={paper.form}
                  onChange={(form) => put({ form: form ?? paper.form })}
                />
                {paper.form === 'SHOW' ? null : (
                  <Select
                    label={t('countOf', { name: paper.name })}
                    options={COUNTS.map((value) => ({ value, label: value }))}
                    value={String(paper.count)}
                    onChange={(count) => put({ count: Number(count) })}
                  />
                )}
                <Button
                  size="small"
                  onPress={() => setPapers(papers.filter((_, place) => place !== at))}
                  aria-label={t('takeOutPaper', { name: paper.name })}
                >
                  ×
                </Button>
              </div>
            );
          })}
        </>
      ) : null}
      <div className="actions">
        <Button type="submit" look="solid" isDisabled={send.isPending}>
          {t('answerRow')}
        </Button>
      </div>
    </form>
  );
}
