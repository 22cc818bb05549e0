import type { AccessInput } from '../generated/operations';
import type { Refusal } from '../ask';
import { Notice } from '../components/notice';
import { AskAccess } from './ask-access';

/** What is said at no field: a refusal of the whole, or that nothing was answered. What nobody gives alone can be asked for here. */
export function Refused({
  change: { refusal, problem },
  atFields = [],
  access = null,
}: {
  readonly change: { readonly refusal: Refusal | null; readonly problem: string | null };
  readonly atFields?: readonly string[];
  /** What was refused, as it was sent. */
  readonly access?: AccessInput | null;
}) {
  const sentence = refusal === null || atFields.includes(refusal.path.at(-1) ?? '') ? problem : refusal.message;
  if (sentence === null) return null;
  return refusal?.code === 'SECOND_PERSON_NEEDED' && access !== null ? (
    <AskAccess access={access}>{sentence}</AskAccess>
  ) : (
    <Notice kind="refused">{sentence}</Notice>
  );
}
