import type { DeskQuestionsQuery } from '../generated/operations';

/** One question of the list. */
export type Waiting = DeskQuestionsQuery['questions']['edges'][number]['node'];
