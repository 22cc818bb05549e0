/** A signature as it was drawn: each stroke x, y, x, y … in a field of {@link WIDTH} by {@link HEIGHT}. */
export type Signature = readonly (readonly number[])[];

export const WIDTH = 600;
export const HEIGHT = 200;
const MOST_STROKES = 200;
const MOST_POINTS = 4000;
/** Less than this long, all strokes together, is a slip of the pen. */
const SHORTEST = 60;

/** Whether somebody has drawn something, inside of the field. */
export function isSignature(strokes: Signature): boolean {
  const points = strokes.reduce((sum, stroke) => sum + stroke.length / 2, 0);
  if (strokes.length === 0 || strokes.length > MOST_STROKES || points > MOST_POINTS) return false;
  const inside = (value: number, at: number) =>
    Number.isInteger(value) && value >= 0 && value <= (at % 2 === 0 ? WIDTH : HEIGHT);
  if (!strokes.every((stroke) => stroke.length >= 2 && stroke.length % 2 === 0 && stroke.every(inside))) return false;
  return strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0) >= SHORTEST;
}

function lengthOf(stroke: readonly number[]): number {
  let sum = 0;
  for (let at = 2; at < stroke.length; at += 2)
    sum += Math.hypot((stroke[at] ?? 0) - (stroke[at - 2] ?? 0), (stroke[at + 1] ?? 0) - (stroke[at - 1] ?? 0));
  return sum;
}

/** The strokes as the `d` of one SVG path; a lone point is a dot. Numbers alone: nothing that was typed gets into it. */
export const pathOf = (strokes: Signature): string =>
  strokes
    .map((stroke) => {
      const pairs = Array.from(
        { length: stroke.length / 2 },
        (_, at) => `${String(stroke[2 * at])} ${String(stroke[2 * at + 1])}`,
      );
      return pairs.length === 1 ? `M${pairs[0] ?? ''}h0` : `M${pairs.join('L')}`;
    })
    .join('');
