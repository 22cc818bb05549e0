import { z } from 'zod';
import type { EventChannel } from '../platform/events/event-bus.js';

/** PostgreSQL channel on which every process hears that a case changed. */
export const PROGRESS_CHANNEL = 'case_progress';

const shape = z.object({ municipality: z.string(), case: z.string() });

export const caseChanged: EventChannel<z.infer<typeof shape>> = { name: PROGRESS_CHANNEL, shape };
