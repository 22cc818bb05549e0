import type { DeskRetentionQuery } from '../../generated/operations';

/** How long one kind of thing is kept, and what is asked about it. */
export type Rule = DeskRetentionQuery['retention'][number];
