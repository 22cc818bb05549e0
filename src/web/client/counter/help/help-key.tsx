import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ask, isRefusal, NotAnswered } from '../../ask';
import { DeskCallForHelpDocument } from '../../generated/operations';
import { kept } from '../../kept';
import { useAltKey } from '../use-alt-key';
import { boothNow } from './booth';
import { HELP } from './use-help-calls';

/** The call has not got through, however often it was tried: the sign says so. */
export const notHeard = kept(false);

const AGAIN_MS = 2_000;

/** 応援 from every screen of the counter, the one that is turned to the family too. Nothing appears. */
export function HelpKey() {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: async () => (await ask(DeskCallForHelpDocument, { input: { booth: boothNow() || null } })).callForHelp,
    // Whoever needs somebody presses once.
    retry: (count, error) => count < 30 && error instanceof NotAnswered && error.silence === 'unreachable',
    retryDelay: AGAIN_MS,
    onSuccess: async (said) => {
      notHeard.change(() => isRefusal(said));
      await queries.invalidateQueries({ queryKey: HELP });
    },
    onError: () => notHeard.change(() => true),
  });
  useAltKey(
    'KeyH',
    useCallback(() => mutate(), [mutate]),
  );
  return null;
}
