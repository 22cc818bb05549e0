import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask, isRefusal, NotAnswered } from '../../ask';
import { ChooseFile, type ChosenFile } from '../../components/choose-file';
import { DayField } from '../../components/day-field';
import { DoneNotice } from '../../components/done-notice';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { bothWays, readTypedDay, todayInJapan } from '../../counter/typed-day';
import {
  DeskImportProtectionFileDocument,
  type DeskImportProtectionFileMutationVariables,
} from '../../generated/operations';
import { languageNow } from '../../words/language';
import { PROTECTIONS } from '../doing';
import { PreviewOfList } from './preview-of-list';

type Input = DeskImportProtectionFileMutationVariables['input'];

const send = async (input: Input) => {
  const { importProtectionFile } = await ask(DeskImportProtectionFileDocument, { input });
  if (isRefusal(importProtectionFile))
    throw new NotAnswered('refused', importProtectionFile.message, importProtectionFile.code);
  return importProtectionFile;
};

const isChanged = (error: unknown): boolean => error instanceof NotAnswered && error.code === 'CHANGED';

/** Choose the file, look at it, read it in. The file stays in this page's memory alone. */
export function ImportList({ version }: { readonly version: number }) {
  const { t } = useTranslation('protectionList');
  const { t: ledger } = useTranslation('ledger');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  // No day is assumed: an old list taken for today's would leave out who came since.
  const [typed, setTyped] = useState('');
  const [insist, setInsist] = useState(false);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const today = todayInJapan(new Date());
  const day = readTypedDay(typed, today, true);
  const look = useMutation({ mutationFn: send, gcTime: 0 });
  const applying = useMutation({
    mutationFn: send,
    gcTime: 0,
    onSettled: () => queries.invalidateQueries({ queryKey: PROTECTIONS }),
    onError: (error, { apply: _, evenIfFewer: __, ...input }) => (isChanged(error) ? look.mutate(input) : undefined),
    onSuccess: () => setFile(null),
  });
  const lookAt = (chosen: ChosenFile, asOf = day.kind === 'day' ? day.day : null) => {
    setFile(chosen);
    applying.reset();
    look.reset();
    if (asOf === null) return setInsist(true);
    look.mutate({ file: chosen.content, asOf, expectedVersion: version });
  };
  return (
    <section aria-labelledby="list-import">
      <h2 id="list-import">{t('importTitle')}</h2>
      <p className="hint">{t('importWhat')}</p>
      <DayField
        label={t('asOfFile')}
        hint={t('asOfHint')}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          const read = readTypedDay(text, today, true);
          // What was looked at was looked at for another day.
          if (file !== null && read.kind === 'day') lookAt(file, read.day);
          else look.reset();
        }}
        reading={day.kind === 'day' ? bothWays(day.day, languageNow()) : null}
        problem={
          day.kind === 'day' ? null : day.kind === 'empty' ? t('asOfMissing') : t('asOfWrong', { typed: day.typed })
        }
        insist={insist}
      />
      <ChooseFile
        label={file === null ? ledger('choose') : ledger('chooseAnother')}
        hint={file === null ? ledger('chooseHint') : ledger('chooseAgainHint')}
        tooLarge={ledger('tooLarge')}
        onChosen={(chosen) => lookAt(chosen)}
      />
      {look.isPending ? <p role="status">{t('looking')}</p> : null}
      {[look, applying].map(({ isError, error }, place) =>
        isError ? (
          <Notice key={place} kind="warning" title={t('notTaken')}>
            {isChanged(error) ? t('changedMeanwhile') : sentenceOf(error, common('unreachable'))}
          </Notice>
        ) : null,
      )}
      {applying.isSuccess ? (
        <DoneNotice said={applying.data}>
          <p className="notice-title">{t('applied')}</p>
          <p>{t('appliedWhat', { count: applying.data.difference?.added ?? 0 })}</p>
          {(applying.data.difference?.missing ?? 0) === 0 ? null : (
            <Link to="/protections?missing">{t('goneWay')}</Link>
          )}
        </DoneNotice>
      ) : null}
      {file === null || !look.isSuccess ? null : (
        <PreviewOfList
          key={look.submittedAt}
          name={file.name}
          looked={look.data}
          isApplying={applying.isPending}
          onApply={(evenIfFewer) =>
            day.kind === 'day'
              ? applying.mutate({
                  file: file.content,
                  asOf: day.day,
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
