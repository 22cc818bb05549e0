import { z } from 'zod';

/** What is kept, sealed, of a closing: why, whose turn it was, and what reopening asks again with what was owed then. */
export const closedDetail = z.object({
  reason: z.string(),
  open: z.array(z.string()),
  withdrawn: z.array(z.object({ id: z.string(), reason: z.string().nullable() })),
});

export type ClosedDetail = z.output<typeof closedDetail>;
