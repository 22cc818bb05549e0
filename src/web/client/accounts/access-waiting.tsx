import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { type Approval, APPROVALS } from '../approvals/approvals';
import { ask } from '../ask';
import { Notice } from '../components/notice';
import { Answered } from '../components/query';
import { DeskApprovalsDocument } from '../generated/operations';

/** That the privacy officer has not agreed yet, and what they have agreed to and is not done. */
export function AccessWaiting() {
  const query = useQuery({
    queryKey: [...APPROVALS, 'access'],
    queryFn: ({ signal }) => ask(DeskApprovalsDocument, { open: false }, signal),
  });
  return (
    <Answered query={query} quietly>
      {({ approvals: { edges } }) => <Mine mine={edges.map(({ node }) => node).filter((one) => one.mine)} />}
    </Answered>
  );
}

function Mine({ mine }: { readonly mine: readonly Approval[] }) {
  const { t } = useTranslation('accounts');
  const [waiting, agreed] = [
    mine.filter(({ state }) => state === 'WAITING').length,
    mine.filter(({ state }) => state === 'APPROVED').length,
  ];
  if (waiting + agreed === 0) return null;
  return (
    <div className="no-print">
      <Notice>
        {waiting === 0 ? null : <p>{t('accessWaiting', { count: waiting })}</p>}
        {agreed === 0 ? null : <p>{t('accessAgreed', { count: agreed })}</p>}
        <Link to="/approvals">{t('accessWay')}</Link>
      </Notice>
    </div>
  );
}
