import { Link } from 'react-router';
import { shownDay } from '../../words/days';
import { useWaiting } from './use-waiting';

/** Of which families a department owes an answer, and until when: beside its department, so that it stands in no second list. */
export function FamiliesWaiting({ department }: { readonly department: string }) {
  const own = (useWaiting().data?.questions.edges ?? []).flatMap(({ node }) =>
    node.department.code === department && node.askedBackOf === null ? [node] : [],
  );
  return own.map(({ id, dueOn, case: found }) => (
    <span key={id} className="family-waiting">
      <Link to={`/cases/${found.id}/answers`}>{found.deceased.name}</Link>
      {dueOn === null ? null : ` ${shownDay(dueOn)}`}
    </span>
  ));
}
