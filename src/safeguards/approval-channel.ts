import { z } from 'zod';
import { type EventChannel, notification } from '../platform/events/event-bus.js';
import type { Statement } from '../platform/database/wire.js';

const shape = z.object({ municipality: z.string(), approval: z.string() });

/** On which every process hears that something was asked, decided or done in spite. */
export const approvalChanged: EventChannel<z.infer<typeof shape>> = { name: 'approvals', shape };

export const announce = (municipality: string, approval: string): Statement =>
  notification(approvalChanged, { municipality, approval });
