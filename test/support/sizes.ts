/**
 * How large a proof is: small in everyday runs, whole under `npm run proof` (YORISOI_PROOF=1). The only place that reads
 * the switch.
 */
export const size = <Size>(everyday: Size, proof: Size): Size =>
  process.env['YORISOI_PROOF'] === '1' ? proof : everyday;

/** Seed of every random test: fixed in everyday runs; YORISOI_SEED repeats a run, `npm run proof` takes a new one each time. */
export function seed(): number {
  const given = process.env['YORISOI_SEED'];
  if (given !== undefined) return Number(given);
  return size(20261122, Math.floor(Math.random() * 2 ** 31));
}
