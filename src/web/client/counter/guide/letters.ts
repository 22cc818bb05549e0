import { useNavigate } from 'react-router';
import { kept } from '../../kept.js';
import { useAltKey } from '../use-alt-key';

/** Letters of a kept guide that were scanned, or stand in a wish, until a case is there to look at them beside. */
export const theLetters = kept<{ readonly code: string; readonly wanted: boolean }>({ code: '', wanted: false });

/** Alt+G in a case: where the letters are typed. */
export function useLettersKey(caseId: string, may: boolean): void {
  const navigate = useNavigate();
  useAltKey('KeyG', () => {
    if (!may) return;
    theLetters.change((letters) => ({ ...letters, wanted: true }));
    void navigate(`/cases/${caseId}/facts`);
  });
}
