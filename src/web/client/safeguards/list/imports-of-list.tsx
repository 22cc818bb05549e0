import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '../../words';
import { APPROVALS, type Approval } from '../../approvals/approvals';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { DoneNotice } from '../../components/done-notice';
import { Notice } from '../../components/notice';
import { Answered } from '../../components/query';
import { dayInWords, momentInWords } from '../../department/ledger/ledger-words';
import { DeskApprovalsDocument, DeskUndoProtectionListDocument } from '../../generated/operations';
import { Asked } from '../asked';
import { useDoing } from '../doing';
import type { Lists } from './lists';

type Import = Lists['imports'][number];

/** What was imported, and the newest of it taken back by two people. */
export function ImportsOfList({ imports }: { readonly imports: readonly Import[] }) {
  const { t } = useTranslation('protectionList');
  const [done, setDone] = useState<{ readonly ended: number } | null>(null);
  const approvals = useQuery({
    queryKey: [...APPROVALS, 'newest'],
    enabled: imports.length > 0,
    queryFn: ({ signal }) => ask(DeskApprovalsDocument, { open: false }, signal),
  });
  if (imports.length === 0) return null;
  return (
    <>
      {done === null ? null : <DoneNotice said={done}>{t('undoDone', { count: done.ended })}</DoneNotice>}
      <Answered query={approvals}>
        {({ approvals: { edges } }) => (
          <table className="rows">
            <caption>
              {t('imports')}
              <span className="kana">{t('importsWhat')}</span>
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('asOf')}</th>
                <th scope="col">{t('importedAt')}</th>
                <th scope="col">{t('rows')}</th>
                <th scope="col">{t('addedThen')}</th>
                <th scope="col">{t('undo')}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{dayInWords(one.asOf)}</th>
                  <td>
                    {momentInWords(one.importedAt)}
                    <span className="kana">{one.importedBy ?? t('program')}</span>
                  </td>
                  <td>{one.rows}</td>
                  <td>{one.added === null ? t('notCounted') : t('count', { count: one.added })}</td>
                  <td>
                    <Undo one={one} approvals={edges.map(({ node }) => node)} onDone={setDone} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answered>
    </>
  );
}

function Undo({
  one,
  approvals,
  onDone,
}: {
  readonly one: Import;
  readonly approvals: readonly Approval[];
  readonly onDone: (done: { readonly ended: number }) => void;
}) {
  const { t } = useTranslation('protectionList');
  const named = t('named', { asOf: dayInWords(one.asOf) });
  if (one.undoneAt !== null) return t('undone', { at: momentInWords(one.undoneAt) });
  if (one.undoUntil === null) return t('notUndone');
  return (
    <Asked
      given={{ act: 'UNDO_PROTECTION_LIST', caseId: null, subjectId: one.id, named }}
      approvals={approvals}
      use={(approval, onClose) => (
        <UndoDialog approval={approval} count={one.standing} named={named} onClose={onClose} onDone={onDone} />
      )}
    />
  );
}

/** A second look; whether another list came is looked up by the service, in the transaction that takes it back. */
function UndoDialog({
  approval,
  count,
  named,
  onClose,
  onDone,
}: {
  readonly approval: Approval;
  readonly count: number;
  readonly named: string;
  readonly onClose: () => void;
  readonly onDone: (done: { readonly ended: number }) => void;
}) {
  const { t } = useTranslation('protectionList');
  const { t: words } = useTranslation('safeguards');
  const { t: common } = useTranslation();
  const undoing = useDoing(
    async () => (await ask(DeskUndoProtectionListDocument, { approvalId: approval.id })).undoProtectionList,
    (said) => {
      onClose();
      if (!isRefusal(said)) onDone(said);
    },
  );
  const problem = undoing.refusal?.message ?? undoing.problem;
  return (
    <Dialog title={t('undoTitle')} onClose={onClose}>
      <p>
        <strong>{named}</strong>
      </p>
      <p>{t('undoWhat', { count })}</p>
      {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
      <div className="actions">
        <Button look="solid" onPress={() => undoing.go(undefined)}>
          {words('useOf.UNDO_PROTECTION_LIST')}
        </Button>
        <Button autoFocus onPress={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
