import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DeskCaseProgressDocument } from './generated/operations';

/**
 * Reads a case's screens anew whenever something of the case changes, by server-sent events.
 * @returns whether the stream stands; as long as it doesn't (old proxies hold streams back) a screen asks by itself
 */
export function useLive(caseId: string): boolean {
  const queries = useQueryClient();
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const address = new URL('/graphql/stream', location.href);
    address.searchParams.set('query', DeskCaseProgressDocument.toString().trim());
    address.searchParams.set('variables', JSON.stringify({ id: caseId }));
    const stream = new EventSource(address);
    stream.addEventListener('next', () => {
      setStands(true);
      void queries.invalidateQueries({ queryKey: ['case', caseId] });
      void queries.invalidateQueries({ queryKey: ['question'] });
    });
    // The case is closed, or the session has ended: what is asked next will say which.
    stream.addEventListener('complete', () => {
      stream.close();
      setStands(false);
    });
    stream.addEventListener('error', () => setStands(false));
    return () => stream.close();
  }, [caseId, queries]);
  return stands;
}
