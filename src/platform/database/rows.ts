import type { Answer } from './wire.js';

/** The rows of an answer in the shape that the statement beside it selects. */
export function rowsOf<Row>(answer: Answer | undefined): Row[] {
  const rows: unknown = answer?.rows ?? [];
  return isRows<Row>(rows) ? rows : [];
}
const isRows = <Row>(rows: unknown): rows is Row[] => Array.isArray(rows);
