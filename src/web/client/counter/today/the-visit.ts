import type { DeskTodayQuery } from '../../generated/operations';

/** A visit as the counter's day has it. */
export type Visit = DeskTodayQuery['visits'][number];
