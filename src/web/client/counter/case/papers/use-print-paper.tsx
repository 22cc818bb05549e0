import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { useTranslation } from '../../../words';
import { ask } from '../../../ask';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { sentenceOf } from '../../../components/query';
import { useMe } from '../../../frame/session';
import { DeskRecordPaperDocument, type RecordPaperInput } from '../../../generated/operations';
import type { TheCase } from '../the-case';

export interface Printing {
  readonly print: () => void;
  /** On the paper its number, for the telephone; on the screen why it was not printed. Stands where it is printed. */
  readonly said: ReactNode;
}

/**
 * Prints the list on this screen, or the first page of it, and writes the paper down first, so that it can be found when something on it turns out
 * wrong. Ctrl+P does the same. Whoever is not of the counter prints without a trace of a paper: they hand out none.
 */
export function usePrintPaper(
  { id, status }: Pick<TheCase, 'id' | 'status'>,
  {
    personId,
    state = null,
    kind = 'LIST',
  }: Pick<RecordPaperInput, 'personId' | 'state'> & { readonly kind?: 'LIST' | 'FIRST_PAGE' },
  isPaper = true,
): Printing {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const { t: screen } = useTranslation('caseScreen');
  const queries = useQueryClient();
  const isWritten = useMe().role === 'COUNTER' && status !== 'VOID' && isPaper;
  const key = useRef<string>(crypto.randomUUID());
  // Each paper is of one person: what was pressed for another is another printing.
  useEffect(() => {
    key.current = crypto.randomUUID();
  }, [personId, kind]);
  const [mark, setMark] = useState<string | null>(null);
  const recording = useMutation({
    mutationFn: async () => {
      const input = { caseId: id, kind, key: key.current, personId: personId ?? null, state };
      return (await ask(DeskRecordPaperDocument, { input })).recordPaper;
    },
    onSuccess: async (said) => {
      if (!('paper' in said)) return;
      key.current = crypto.randomUUID();
      // What is printed is what stands now, with the numbers that its items were given with this paper.
      await queries.invalidateQueries({ queryKey: ['case', id] });
      flushSync(() => setMark(t('mark', said.paper)));
      window.print();
    },
  });
  const { mutate, isPending } = recording;
  const print = useCallback(() => {
    if (!isWritten) window.print();
    else if (!isPending) mutate();
  }, [isWritten, isPending, mutate]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || !isWritten) return;
      event.preventDefault();
      print();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [print, isWritten]);
  const answer = recording.data;
  // Of this nothing is printed past the record: it takes two people.
  const takesTwo =
    !recording.isError && answer !== undefined && 'code' in answer && answer.code === 'SECOND_PERSON_NEEDED'
      ? answer.message
      : null;
  const problem = recording.isError
    ? sentenceOf(recording.error, common('unreachable'))
    : answer !== undefined && 'message' in answer
      ? answer.message
      : null;
  return {
    print,
    said: (
      <>
        {takesTwo !== null ? (
          <div className="no-print">
            <Notice kind="refused">
              <p>{takesTwo}</p>
              <Link to={`/cases/${id}/safeguards`}>{screen('part.safeguards')}</Link>{' '}
              <Button onPress={print}>{common('tryAgain')}</Button>
            </Notice>
          </div>
        ) : problem === null ? null : (
          <div className="no-print">
            <Notice kind="refused">
              <p>{t('notWritten')}</p>
              <p>{problem}</p>
              <Button onPress={print}>{common('tryAgain')}</Button>{' '}
              <Button look="text" onPress={() => window.print()}>
                {t('printUnwritten')}
              </Button>
            </Notice>
          </div>
        )}
        {mark === null ? null : <p className="print-only paper-mark">{mark}</p>}
      </>
    ),
  };
}
