import { z } from 'zod';
import { type EventChannel, notification } from '../../platform/events/event-bus.js';
import type { Statement } from '../../platform/database/wire.js';

const shape = z.object({ municipality: z.string(), call: z.string() });

/** On which every process hears that somebody called, comes, or called off. */
export const helpChanged: EventChannel<z.infer<typeof shape>> = { name: 'help_calls', shape };

export const announce = (municipality: string, call: string): Statement =>
  notification(helpChanged, { municipality, call });
