import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../words';
import { Status } from '../components/status';
import { shownMoment } from '../counter/case/moments';
import { useRelationWord } from '../counter/person-words';
import type { ApprovalState } from '../generated/operations';
import { AccessWanted } from './access-wanted';
import type { Approval } from './approvals';
import { ShorteningWanted } from './shortening-wanted';

const KINDS = {
  WAITING: 'open',
  APPROVED: 'done',
  DECLINED: 'quiet',
  WITHDRAWN: 'quiet',
  USED: 'done',
  EXPIRED: 'quiet',
  GLASS_BROKEN: 'look',
  LOOKED_AT: 'done',
} as const satisfies Record<ApprovalState, string>;

/** Who asked for what, of whom, and why. */
export function ApprovalTable({
  caption,
  what,
  approvals,
  actions,
}: {
  readonly caption: string;
  readonly what?: string;
  readonly approvals: readonly Approval[];
  /** What may be done with one; without it all of them are over. */
  readonly actions?: (approval: Approval) => ReactNode;
}) {
  const { t } = useTranslation('approvals');
  const { t: frame } = useTranslation('frame');
  return (
    <div className="wide">
      <table className="rows approvals">
        <caption>
          {caption}
          {what === undefined ? null : <span className="kana">{what}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('act')}</th>
            <th scope="col">{t('reason')}</th>
            <th scope="col">{t('askedBy')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {approvals.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <What approval={one} />
              </th>
              <td className="reason">{one.reason ?? t('reasonGone')}</td>
              <td>
                {one.mine ? t('you') : one.askedBy.name}
                <span className="kana">{frame(`role.${one.askedBy.role}`)}</span>
                <span className="day hint">{shownMoment(one.askedAt)}</span>
              </td>
              <td>
                <Status kind={KINDS[one.state]}>{t(`stateOf.${one.state}`)}</Status>
                {one.state === 'WAITING' || one.state === 'APPROVED' ? (
                  <span className="day hint">{t('until', { at: shownMoment(one.until) })}</span>
                ) : null}
                {one.decidedBy === null || one.decidedAt === null ? null : (
                  <span className="kana">
                    {frame(`role.${one.decidedBy}`)} {shownMoment(one.decidedAt)}
                  </span>
                )}
                {one.declinedBecause === null ? null : <span className="kana reason">{one.declinedBecause}</span>}
                {actions === undefined ? null : <div className="no-print">{actions(one)}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What it is about, as whoever decides may know it. */
export function What({
  approval: { act, state, case: ofCase, subject, subjectId, access, retention },
}: {
  readonly approval: Approval;
}) {
  const { t } = useTranslation('approvals');
  const relationWord = useRelationWord();
  return (
    <>
      <strong>{t(`actOf.${act}`)}</strong>
      {ofCase === null ? null : (
        <span className="kana">
          {t('case')} <Link to={`/cases/${ofCase.id}`}>{ofCase.number}</Link>
        </span>
      )}
      {subject === null ? null : (
        <span className="kana">
          {[subject.name, subject.relation === null ? null : relationWord(subject.relation)].filter(Boolean).join('・')}
        </span>
      )}
      {act === 'UNDO_PROTECTION_LIST' ? (
        <span className="kana">
          <Link to="/protections/import">{t('import')}</Link>
        </span>
      ) : null}
      {access === null ? null : <AccessWanted access={access} />}
      {retention === null ? null : (
        <>
          <ShorteningWanted shortening={retention} isOpen={state === 'WAITING' || state === 'APPROVED'} />
          <span className="kana">
            <Link to="/retention">{t('retention')}</Link>
          </span>
        </>
      )}
      {act === 'DESTROY_CASES' && subjectId !== null ? (
        <span className="kana">
          <a href={`/destruction/${subjectId}`}>{t('list')}</a>
        </span>
      ) : null}
    </>
  );
}
