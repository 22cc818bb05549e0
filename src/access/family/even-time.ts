import { setTimeout as later } from 'node:timers/promises';
import type { Result } from '../../platform/errors/result.js';

/** Every refusal at the family's doors comes so many ms after the question, or a multiple of it where the machine is busy. */
export const REFUSED_AFTER_MS = 100;

/** Refusals that took more and less work arrive alike. @param raster in ms; 0: at once */
export async function inEvenTime<Value, Refused>(
  work: () => Promise<Result<Value, Refused>>,
  raster = REFUSED_AFTER_MS,
): Promise<Result<Value, Refused>> {
  const begun = performance.now();
  const done = await work();
  if (!done.ok && raster > 0) await later(raster - ((performance.now() - begun) % raster));
  return done;
}
