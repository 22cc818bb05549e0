import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { ask, isRefusal, NotAnswered } from '../ask';
import { Button } from '../components/button';
import { ChooseFile, type ChosenFile } from '../components/choose-file';
import { Notice } from '../components/notice';
import { sentenceOf } from '../components/query';
import { DeskAnswerFromFileDocument } from '../generated/operations';
import { TODAY } from './send-answer';
import { type AnsweredFile, SheetRows } from './sheet-rows';
import { TakeOutSheet } from './take-out-sheet';

const send = async (file: ChosenFile, apply: boolean): Promise<AnsweredFile> => {
  const { answerFromFile } = await ask(DeskAnswerFromFileDocument, { input: { file: file.content, apply } });
  if (isRefusal(answerFromFile)) throw new NotAnswered('refused', answerFromFile.message, answerFromFile.code);
  return answerFromFile;
};

const inState = ({ rows }: AnsweredFile, ...states: readonly string[]) =>
  rows.filter(({ state }) => states.includes(state));

/** Some questions at a time, until none is left that can be answered. What was answered does not come back as a change. */
async function applyAll(file: ChosenFile): Promise<AnsweredFile> {
  let answer = await send(file, true);
  const applied = inState(answer, 'APPLIED');
  while (inState(answer, 'CHANGED').length > 0 && inState(answer, 'APPLIED').length > 0) {
    answer = await send(file, true);
    applied.push(...inState(answer, 'APPLIED'));
  }
  const lines = new Set(applied.map(({ line }) => line));
  return { ...answer, rows: [...applied, ...answer.rows.filter(({ line }) => !lines.has(line))] };
}

/** A department answers in a table: take it out, fill it in, give it back, look, answer. */
export function SheetFileScreen() {
  const { t } = useTranslation('sheet');
  return (
    <div className="file-screen">
      <h1>{t('title')}</h1>
      <p className="hint">{t('what')}</p>
      <TakeOutSheet />
      <GiveBack />
      <p className="no-print">
        <Link to="/questions">{t('toList')}</Link>
      </p>
    </div>
  );
}

function GiveBack() {
  const { t } = useTranslation('sheet');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const look = useMutation({ mutationFn: (chosen: ChosenFile) => send(chosen, false) });
  const apply = useMutation({
    mutationFn: applyAll,
    onSettled: () => Promise.all([['questions'], TODAY].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
  const choose = (chosen: ChosenFile) => {
    setFile(chosen);
    apply.reset();
    look.mutate(chosen);
  };
  const problem = apply.error ?? look.error;
  const shown = look.isPending || look.isError ? undefined : (apply.data ?? look.data);
  const toAnswer = shown === undefined ? [] : inState(shown, 'CHANGED');
  const held = shown === undefined ? [] : inState(shown, 'CONFLICT', 'PROBLEM');
  const applied = shown === undefined ? [] : inState(shown, 'APPLIED');
  return (
    <section aria-labelledby="give-back">
      <h2 id="give-back">{t('giveBack')}</h2>
      <ChooseFile label={t('choose')} hint={t('chooseHint')} tooLarge={t('tooLarge')} onChosen={choose} />
      {look.isPending ? <p role="status">{t('looking')}</p> : null}
      {problem === null ? null : (
        <Notice kind="warning" title={apply.error === null ? t('notRead') : common('unreachable')}>
          {sentenceOf(problem, common('unreachable'))}
        </Notice>
      )}
      {shown === undefined || file === null ? null : (
        <>
          <p className="file-read" role="status">
            <b>{file.name}</b>
            {'　'}
            {t('read', { format: shown.file.format, count: shown.file.rows })}
            {'　'}
            {t('unchanged', { count: shown.unchanged })}
          </p>
          {shown.rows.length === 0 ? <Notice>{t('nothingChanged')}</Notice> : null}
          {applied.length === 0 ? null : (
            <Notice kind="done" title={t('done', { count: applied.length })}>
              {t('doneWhat')}
            </Notice>
          )}
          <SheetRows caption={t('held', { count: held.length })} hint={t('heldWhat')} rows={held} />
          <SheetRows caption={t('changed', { count: toAnswer.length })} rows={toAnswer} />
          {toAnswer.length === 0 ? null : (
            <div className="actions no-print">
              <Button look="solid" size="large" isDisabled={apply.isPending} onPress={() => apply.mutate(file)}>
                {apply.isPending ? t('applying') : t('apply', { count: toAnswer.length })}
              </Button>
            </div>
          )}
          <SheetRows caption={t('applied', { count: applied.length })} rows={applied} />
        </>
      )}
    </section>
  );
}
