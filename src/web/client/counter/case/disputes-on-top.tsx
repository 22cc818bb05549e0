import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { DeskCaseAnswersDocument } from '../../generated/operations';
import { Contested, waitsForCounter } from './contested';

/**
 * Where rule and department say two things, above the list that would otherwise hide it: whoever prepares a visit decides
 * it there. What was decided just now stays, so that it can be taken back; before that, nothing is shown that is decided.
 */
export function DisputesOnTop({ id }: { readonly id: string }) {
  const { data } = useQuery({
    queryKey: ['case', id, 'answers'],
    queryFn: ({ signal }) => ask(DeskCaseAnswersDocument, { id }, signal),
  });
  const found = data?.case ?? null;
  const isOpen = found?.decisions.some(waitsForCounter) ?? false;
  const [wasOpen, setWasOpen] = useState(false);
  if (isOpen && !wasOpen) setWasOpen(true);
  if (found === null || !wasOpen) return null;
  return (
    <div className="no-print">
      <Contested caseId={id} decisions={found.decisions} questions={found.questions} />
    </div>
  );
}
