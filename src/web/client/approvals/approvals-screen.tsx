import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { CodeSlip } from '../accounts/code-slip';
import { KeyMade } from '../accounts/key-made';
import { ask } from '../ask';
import { Button } from '../components/button';
import { DoneNotice } from '../components/done-notice';
import { Answered } from '../components/query';
import { useMe } from '../frame/session';
import { DeskApprovalsDocument } from '../generated/operations';
import { APPROVALS, type Approval, mayDecide, useApprovalsStream } from './approvals';
import { ApprovalTable } from './approval-table';
import { type Granted, GrantButton } from './grant-button';
import { DecideDialog, type Deciding } from './decide-dialog';

const FIRST_PAGE: string | null = null;
/** Where streams don't get through. */
const EVERY = 15_000;

/** What nobody does alone: what was done without waiting first, then what waits for you, then the rest. */
export function ApprovalsScreen() {
  const { t } = useTranslation('approvals');
  const { role } = useMe();
  const queries = useQueryClient();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [done, setDone] = useState<{ readonly sentence: string } | null>(null);
  const [granted, setGranted] = useState<Granted | null>(null);
  const open = useQuery({
    queryKey: [...APPROVALS, 'open'],
    queryFn: ({ signal }) => ask(DeskApprovalsDocument, { open: true }, signal),
    refetchInterval: EVERY,
  });
  const seen = () => {
    setGranted(null);
    void queries.invalidateQueries({ queryKey: APPROVALS });
  };
  if (granted?.invitation) return <CodeSlip made={granted.invitation} onClose={seen} />;
  const decide = (kind: Deciding['kind'], approval: Approval) => setDeciding({ kind, approval });
  return (
    <>
      {role === 'COUNTER' ? <Stream /> : null}
      <h1>{t('title')}</h1>
      <p className="no-print">{t('what')}</p>
      {done === null ? null : <DoneNotice said={done}>{done.sentence}</DoneNotice>}
      {granted?.program ? <KeyMade made={granted.program} onTaken={seen} /> : null}
      <Answered query={open}>
        {({ approvals }) => <Open approvals={approvals.edges.map(({ node }) => node)} onDecide={decide} />}
      </Answered>
      <Before
        onDecide={decide}
        onGranted={(one) => {
          setGranted(one);
          if (one.invitation === null && one.program === null) setDone({ sentence: t('granted') });
          void queries.invalidateQueries({ queryKey: APPROVALS });
        }}
      />
      {deciding === null ? null : (
        <DecideDialog
          {...deciding}
          onClose={() => setDeciding(null)}
          onDone={(sentence) => {
            setDeciding(null);
            setDone({ sentence });
            void queries.invalidateQueries({ queryKey: APPROVALS });
          }}
        />
      )}
    </>
  );
}

/** The privacy officer's stands in the frame. */
function Stream() {
  useApprovalsStream();
  return null;
}

type OnDecide = (kind: Deciding['kind'], approval: Approval) => void;

function Open({ approvals, onDecide }: { readonly approvals: readonly Approval[]; readonly onDecide: OnDecide }) {
  const { t } = useTranslation('approvals');
  const me = useMe();
  const broken = approvals.filter(({ state }) => state === 'GLASS_BROKEN');
  const waiting = approvals.filter(({ state }) => state === 'WAITING');
  const mine = waiting.filter((one) => one.mine);
  const forMe = waiting.filter((one) => !one.mine && mayDecide(me, one));
  const forOthers = waiting.filter((one) => !one.mine && !mayDecide(me, one));
  return (
    <>
      {broken.length === 0 ? null : (
        <ApprovalTable
          caption={t('broken', { count: broken.length })}
          what={t('brokenWhat')}
          approvals={broken}
          actions={(one) =>
            one.mine || me.role !== 'PRIVACY_OFFICER' ? (
              t('brokenSeen')
            ) : (
              <Button size="small" onPress={() => onDecide('looked', one)}>
                {t('looked')}
              </Button>
            )
          }
        />
      )}
      {forMe.length === 0 ? (
        <p role="status">{t('nothingWaits')}</p>
      ) : (
        <ApprovalTable
          caption={t('forYou', { count: forMe.length })}
          approvals={forMe}
          actions={(one) => (
            <div className="moves">
              <Button size="small" onPress={() => onDecide('agree', one)}>
                {t('agree')}
              </Button>
              <Button size="small" onPress={() => onDecide('decline', one)}>
                {t('decline')}
              </Button>
            </div>
          )}
        />
      )}
      {mine.length === 0 ? null : (
        <ApprovalTable
          caption={t('yours', { count: mine.length })}
          what={t('yoursWhat')}
          approvals={mine}
          actions={(one) => (
            <Button size="small" onPress={() => onDecide('withdraw', one)}>
              {t('withdraw')}
            </Button>
          )}
        />
      )}
      {forOthers.length === 0 ? null : (
        <ApprovalTable
          caption={t('forOthers', { count: forOthers.length })}
          approvals={forOthers}
          actions={() => t('forOfficer')}
        />
      )}
    </>
  );
}

/** Where it is done: at its case, in the list of protected people, with the years that are kept, or at the list to destroy. */
function WayToDo({
  approval: { id, act, case: ofCase, subjectId },
  onGranted,
}: {
  readonly approval: Approval;
  readonly onGranted: (granted: Granted) => void;
}) {
  const { t } = useTranslation('approvals');
  if (act === 'GRANT_ACCESS') return <GrantButton id={id} onGranted={onGranted} />;
  if (act === 'EXPORT_SHEET') return <Link to="/questions/file">{t('doIt')}</Link>;
  if (act === 'UNDO_PROTECTION_LIST') return <Link to="/protections/import">{t('doIt')}</Link>;
  if (act === 'SHORTEN_RETENTION') return <Link to="/retention">{t('doIt')}</Link>;
  if (act === 'PAPER_LIST' && ofCase !== null) return <Link to={`/cases/${ofCase.id}/papers`}>{t('doIt')}</Link>;
  if (act === 'DESTROY_CASES') return <a href={`/destruction/${subjectId ?? ''}`}>{t('doIt')}</a>;
  return <Link to={ofCase === null ? '/protections' : `/cases/${ofCase.id}/safeguards`}>{t('doIt')}</Link>;
}

function Before({
  onDecide,
  onGranted,
}: {
  readonly onDecide: OnDecide;
  readonly onGranted: (granted: Granted) => void;
}) {
  const { t } = useTranslation('approvals');
  const query = useInfiniteQuery({
    queryKey: [...APPROVALS, 'all'],
    queryFn: ({ pageParam, signal }) => ask(DeskApprovalsDocument, { open: false, after: pageParam }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ approvals: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  return (
    <Answered query={query}>
      {({ pages }) => {
        const over = pages
          .flatMap(({ approvals }) => approvals.edges.map(({ node }) => node))
          .filter(({ state }) => state !== 'WAITING' && state !== 'GLASS_BROKEN');
        if (over.length === 0) return null;
        const isReady = ({ mine, state }: Approval) => mine && state === 'APPROVED';
        const ready = over.filter(isReady);
        const agreed = over.filter((one) => !isReady(one) && one.canTakeBack);
        const rest = over.filter((one) => !isReady(one) && !one.canTakeBack);
        return (
          <>
            {ready.length === 0 ? null : (
              <ApprovalTable
                caption={t('ready', { count: ready.length })}
                what={t('readyWhat')}
                approvals={ready}
                actions={(one) => (
                  <div className="moves">
                    <WayToDo approval={one} onGranted={onGranted} />
                    <Button size="small" look="text" onPress={() => onDecide('withdraw', one)}>
                      {t('withdraw')}
                    </Button>
                  </div>
                )}
              />
            )}
            {agreed.length === 0 ? null : (
              <ApprovalTable
                caption={t('youAgreed', { count: agreed.length })}
                what={t('youAgreedWhat')}
                approvals={agreed}
                actions={(one) => (
                  <Button size="small" onPress={() => onDecide('unagree', one)}>
                    {t('unagree')}
                  </Button>
                )}
              />
            )}
            {rest.length === 0 ? null : <ApprovalTable caption={t('before')} approvals={rest} />}
            {query.hasNextPage ? (
              <Button onPress={() => void query.fetchNextPage()} isDisabled={query.isFetchingNextPage}>
                {t('more')}
              </Button>
            ) : null}
          </>
        );
      }}
    </Answered>
  );
}
