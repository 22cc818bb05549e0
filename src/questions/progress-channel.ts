import { z } from 'zod';
import type { Statement } from '../platform/database/wire.js';
import { type EventChannel, notification } from '../platform/events/event-bus.js';

/** PostgreSQL channel on which every process hears that a case changed. */
export const PROGRESS_CHANNEL = 'case_progress';

/** No case: something that the counter sees and that belongs to none yet, such as a wish from the public guide. */
const shape = z.object({ municipality: z.string(), case: z.string().nullable() });

export const caseChanged: EventChannel<z.infer<typeof shape>> = { name: PROGRESS_CHANNEL, shape };

/** The counter's day changed beside all cases. */
export const tellCounter = (municipality: string): Statement => notification(caseChanged, { municipality, case: null });
