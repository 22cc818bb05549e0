import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal, NotAnswered } from '../../ask';
import { ChooseFile, type ChosenFile } from '../../components/choose-file';
import { DayField } from '../../components/day-field';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { bothWays, readTypedDay, todayInJapan } from '../../counter/typed-day';
import { DeskImportLedgerDocument, type DeskImportLedgerMutationVariables } from '../../generated/operations';
import { languageNow } from '../../words/language';
import { LEDGER } from './ledger-words';
import { Preview } from './preview';

type Input = DeskImportLedgerMutationVariables['input'];
type Column = NonNullable<NonNullable<Input['columns']>[number]>;

const send = async (input: Input) => {
  const { importLedgerFile } = await ask(DeskImportLedgerDocument, { input });
  if (isRefusal(importLedgerFile)) throw new NotAnswered('refused', importLedgerFile.message, importLedgerFile.code);
  return importLedgerFile;
};

/** Choose the file, look at it, put it in the place of the ledger. The file stays in this page's memory alone. */
export function ImportFile({ version }: { readonly version: number }) {
  const { t } = useTranslation('ledger');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  // No day is assumed: an old file taken for today's would turn its silence into a no.
  const [typed, setTyped] = useState('');
  const [insist, setInsist] = useState(false);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [columns, setColumns] = useState<readonly Column[]>([]);
  const today = todayInJapan(new Date());
  const day = readTypedDay(typed, today, true);
  const look = useMutation({ mutationFn: send });
  const applying = useMutation({
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: LEDGER }),
    // Another import came between: the difference that was shown is none any more.
    onError: (error, { apply: _, evenIfFewer: __, ...input }) =>
      error instanceof NotAnswered && error.code === 'CHANGED' ? lookAnew(input) : undefined,
    onSuccess: () => setFile(null),
  });
  const lookAnew = async (input: Input) => {
    await queries.invalidateQueries({ queryKey: LEDGER });
    look.mutate(input);
  };
  const lookAt = (chosen: ChosenFile, said: readonly Column[], asOf = day.kind === 'day' ? day.day : null) => {
    setFile(chosen);
    setColumns(said);
    applying.reset();
    if (asOf === null) return setInsist(true);
    look.mutate({ file: chosen.content, asOf, columns: [...said], expectedVersion: version });
  };
  const changedMeanwhile = applying.error instanceof NotAnswered && applying.error.code === 'CHANGED';
  return (
    <section className="no-print" aria-labelledby="ledger-import">
      <h2 id="ledger-import">{t('importTitle')}</h2>
      <p className="hint">{t('importWhat')}</p>
      <DayField
        label={t('asOfFile')}
        hint={t('asOfHint')}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          const read = readTypedDay(text, today, true);
          if (insist && file !== null && read.kind === 'day') lookAt(file, columns, read.day);
        }}
        reading={day.kind === 'day' ? bothWays(day.day, languageNow()) : null}
        problem={
          day.kind === 'day' ? null : day.kind === 'empty' ? t('asOfMissing') : t('asOfWrong', { typed: day.typed })
        }
        insist={insist}
      />
      <ChooseFile
        label={file === null ? t('choose') : t('chooseAnother')}
        hint={file === null ? t('chooseHint') : t('chooseAgainHint')}
        tooLarge={t('tooLarge')}
        onChosen={(chosen) => lookAt(chosen, [])}
      />
      {look.isPending ? <p role="status">{t('looking')}</p> : null}
      {look.isError ? (
        <Notice kind="warning" title={t('notTaken')}>
          {sentenceOf(look.error, common('unreachable'))}
        </Notice>
      ) : null}
      {applying.isError ? (
        <Notice kind="warning" title={t('notTaken')}>
          {changedMeanwhile ? t('changedMeanwhile') : sentenceOf(applying.error, common('unreachable'))}
        </Notice>
      ) : null}
      {applying.isSuccess ? (
        <Notice kind="done" title={t('applied')}>
          {t('appliedWhat', { count: applying.data.people })}
        </Notice>
      ) : null}
      {file === null || !look.isSuccess ? null : (
        <Preview
          key={look.submittedAt}
          name={file.name}
          looked={look.data}
          isApplying={applying.isPending}
          onColumn={(header, field) =>
            lookAt(
              file,
              // A meaning is one column: the column that was this before is left out.
              look.data.columns.map((column) => ({
                header: column.header,
                field:
                  column.header === header ? field : column.field?.name === field ? null : (column.field?.name ?? null),
              })),
            )
          }
          onApply={(evenIfFewer) =>
            day.kind === 'day'
              ? applying.mutate({
                  file: file.content,
                  asOf: day.day,
                  columns: [...columns],
                  apply: true,
                  evenIfFewer,
                  expectedVersion: version,
                })
              : setInsist(true)
          }
        />
      )}
    </section>
  );
}
