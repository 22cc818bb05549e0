import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../words';
import { APPROVALS } from '../approvals/approvals';
import { ask } from '../ask';
import { Answered } from '../components/query';
import { DeskApprovalsDocument } from '../generated/operations';
import { type Act, lastOwn } from './act';
import { Asked } from './asked';

/** A table of more families than somebody takes out alone: asked of the head of the department, then taken out as usual. */
export function BulkPart({
  isShort,
}: {
  /** The table that was taken out did not hold all. */ readonly isShort: boolean;
}) {
  const { t } = useTranslation('sheet');
  const { t: words } = useTranslation('safeguards');
  const query = useQuery({
    queryKey: [...APPROVALS, 'own'],
    queryFn: ({ signal }) => ask(DeskApprovalsDocument, { open: false }, signal),
    refetchInterval: 15_000,
  });
  const given: Act = { act: 'EXPORT_SHEET', caseId: null, subjectId: null, named: words('bulk') };
  return (
    <Answered query={query}>
      {({ approvals: { edges } }) => {
        const asked = edges.map(({ node }) => node);
        const state = lastOwn(asked, given)?.state;
        if (!isShort && state !== 'WAITING' && state !== 'APPROVED') return null;
        return (
          <>
            <p>{t(state === 'APPROVED' ? 'bulkNow' : 'bulkWhat')}</p>
            <Asked given={given} approvals={asked} />
          </>
        );
      }}
    </Answered>
  );
}
