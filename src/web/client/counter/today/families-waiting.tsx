import { Link } from 'react-router';
import { shownDay } from '../../words/days';
import { useWaiting } from './use-waiting';

/**
 * Of which families a department owes an answer: beside its department, so that it stands in no second list.
 *
 * @param lateOn only those that are late on this day, ISO 8601, or ring
 */
export function FamiliesWaiting({ department, lateOn }: { readonly department: string; readonly lateOn?: string }) {
  const own = (useWaiting().data?.questions.edges ?? []).flatMap(({ node }) =>
    node.department.code === department && node.askedBackOf === null ? [node] : [],
  );
  return own
    .filter(
      ({ dueOn, ringsSince }) => lateOn === undefined || ringsSince !== null || (dueOn !== null && dueOn < lateOn),
    )
    .map(({ id, dueOn, case: found }) => (
      <span key={id} className="family-waiting">
        <Link to={`/cases/${found.id}/answers`}>{found.deceased.name}</Link>
        {dueOn === null ? null : ` ${shownDay(dueOn)}`}
      </span>
    ));
}
