import fc from 'fast-check';
import { seed } from '../support/sizes.js';

/** The seed of all random families of this run, said aloud so that a failure can be repeated. */
export const SEED = seed();

/** Like fc.assert, but a failure says what went wrong and how to repeat it, not two hundred facts of the family. */
export function holds<Values>(property: fc.IProperty<Values>, runs: number): void {
  const { failed, counterexamplePath, errorInstance, numRuns } = fc.check(property, {
    seed: SEED,
    numRuns: runs,
    endOnFailure: true,
  });
  if (!failed) return;
  const cause = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error(`after ${numRuns} families of seed ${SEED}, path ${counterexamplePath ?? ''}:\n${cause}`);
}

export const sayTheSeed = (): void => {
  process.stdout.write(`random families of seed ${SEED}; to repeat: YORISOI_SEED=${SEED}\n`);
};
