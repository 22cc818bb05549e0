import type { DeskQuestionsQuery } from '../generated/operations';

/** One question that waits for a person of the department. */
export type Waiting = DeskQuestionsQuery['questions']['edges'][number]['node'];
