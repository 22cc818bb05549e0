import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../../../words';
import { ask } from '../../../ask';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { sentenceOf } from '../../../components/query';
import { DeskUndoCallDocument } from '../../../generated/operations';
import { type PaperCall, papersOf } from './the-papers';

/** A tick that was a slip. */
export function Untick({
  caseId,
  call: { person, version },
}: {
  readonly caseId: string;
  readonly call: Pick<PaperCall, 'person' | 'version'>;
}) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const undoing = useMutation({
    mutationFn: async () => {
      const input = { caseId, personId: person.id, expectedVersion: version };
      return (await ask(DeskUndoCallDocument, { input })).undoCall;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: papersOf(caseId) }),
  });
  const said = undoing.data;
  const problem = undoing.isError
    ? sentenceOf(undoing.error, common('unreachable'))
    : said !== undefined && 'message' in said
      ? said.message
      : null;
  return (
    <>
      <Button
        size="small"
        look="text"
        data-word="undo"
        aria-label={t('untickFor', { name: person.name })}
        onPress={() => (undoing.isPending ? undefined : undoing.mutate())}
      >
        {t('untick')}
      </Button>
      {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
    </>
  );
}
