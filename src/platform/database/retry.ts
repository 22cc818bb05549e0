import { setTimeout as wait } from 'node:timers/promises';
import { isPassingConflict } from './sql-state.js';

const attempts = 6;
const firstPause = 10;

/** Runs `once` again after a deadlock or serialization failure: up to 6 times, pausing 10, 20, 40 … ms, each half to full at random. */
export async function retryConflicts<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once();
    } catch (error) {
      if (!isPassingConflict(error) || attempt >= attempts) throw error;
      await wait(firstPause * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
    }
  }
}
