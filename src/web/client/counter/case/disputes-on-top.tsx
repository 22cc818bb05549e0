import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { Answered } from '../../components/query';
import { DeskCaseAnswersDocument, type DeskCaseAnswersQuery } from '../../generated/operations';
import { Contested, waitsForCounter } from './contested';

/**
 * Where rule and department say two things, above the list that would otherwise hide it: whoever prepares a visit decides
 * it there. What was decided just now stays, so that it can be taken back; before that, nothing is shown that is decided.
 */
export function DisputesOnTop({ id }: { readonly id: string }) {
  const query = useQuery({
    queryKey: ['case', id, 'answers'],
    queryFn: ({ signal }) => ask(DeskCaseAnswersDocument, { id }, signal),
  });
  return (
    <Answered query={query} quietly>
      {({ case: found }) => (found === null ? null : <Disputes id={id} found={found} />)}
    </Answered>
  );
}

type Found = NonNullable<DeskCaseAnswersQuery['case']>;

function Disputes({ id, found }: { readonly id: string; readonly found: Found }) {
  const isOpen = found.decisions.some(waitsForCounter);
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  if (!wasOpen) return null;
  return (
    <div className="no-print">
      <Contested caseId={id} decisions={found.decisions} questions={found.questions} />
    </div>
  );
}
