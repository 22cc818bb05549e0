import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, isRefusal, type Refusal } from '../ask';
import { type AnswerQuestionInput, DeskAnswerQuestionDocument } from '../generated/operations';

/** @returns null, or why not */
export async function sendAnswer(input: AnswerQuestionInput): Promise<Refusal | null> {
  const { answerQuestion: result } = await ask(DeskAnswerQuestionDocument, { input });
  return isRefusal(result) ? result : null;
}

/** What was answered today. */
export const TODAY = ['answered-today'] as const;

/**
 * Sends an answer; whatever comes of it, the question and the list are read anew. For a long list nobody waits: it is read page by
 * page, and the next row has the keys before. @returns null, or why not
 */
export function useSendAnswer() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: sendAnswer,
    onSettled: async (_refusal, _error, { questionId }) => {
      void queries.invalidateQueries({ queryKey: TODAY });
      void queries.invalidateQueries({ queryKey: ['questions'] });
      await queries.invalidateQueries({ queryKey: ['question', questionId] });
    },
  });
}

export type SendAnswer = ReturnType<typeof useSendAnswer>;

/**
 * The version over which this screen itself sent the answer that came in last; null where it sent none, or it was not taken.
 * What comes after that version is its own, and nobody has to be told of it.
 */
export const sentOver = ({ isSuccess, data, variables }: SendAnswer): number | null =>
  isSuccess && data === null ? variables.expectedVersion : null;
