import type { Refusal } from '../ask';
import { Notice } from '../components/notice';

/** What is said at no field: a refusal of the whole, or that nothing was answered. */
export function Refused({
  change: { refusal, problem },
  atFields = [],
}: {
  readonly change: { readonly refusal: Refusal | null; readonly problem: string | null };
  readonly atFields?: readonly string[];
}) {
  const sentence = refusal === null || atFields.includes(refusal.path.at(-1) ?? '') ? problem : refusal.message;
  return sentence === null ? null : <Notice kind="refused">{sentence}</Notice>;
}
