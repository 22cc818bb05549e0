import type { Bench } from './ground.js';

export function measureReading(bench: Bench): Promise<void> {
  void bench;
  return Promise.resolve();
}
