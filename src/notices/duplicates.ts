import { invalid, type Path, type Refusal } from '../access/refusal.js';
import type { SamePerson } from '../cases/find-same-person.js';
import { isUuid } from '../cases/uuid.js';
import { userError } from '../platform/errors/user-error.js';
import type { Said } from '../platform/said.js';

/** What the refusal says and where: of a notice that is registered, or of one that a correction makes into another's. */
interface Words {
  readonly sure: Said;
  readonly maybe: Said;
  readonly path: Path;
}

const REGISTERED: Words = {
  sure: {
    ja: 'この方の死亡届は、すでに受け付けています。新しく登録せず、その受付を開いてください。',
    en: 'There is a case for this person already. Open it instead of registering a second one.',
  },
  maybe: {
    ja: '同じ方かもしれない受付がすでにあります。開いて見比べ、別の方であれば、その受付を「別の方」(notTheSameAs)に入れて登録してください。',
    en: 'There is a case that may be of the same person. Open it and compare; if it is somebody else, name that case in notTheSameAs and register again.',
  },
  path: ['input', 'deceased'],
};

export const CORRECTED_INTO: Words = {
  sure: {
    ja: 'このように訂正すると、すでにある受付と同じ方になります。その受付を開いて確かめ、二重であればこちらを取り消してください。',
    en: 'Corrected like this, the notice is of the same person as another case. Open that case; if this one is a second, void it.',
  },
  maybe: {
    ja: 'このように訂正すると、すでにある受付と同じ方かもしれません。開いて見比べ、別の方であれば、その受付を「別の方」(notTheSameAs)に入れて訂正してください。',
    en: 'Corrected like this, the notice may be of the same person as another case. Compare them; if it is somebody else, name that case in notTheSameAs and correct again.',
  },
  path: ['input'],
};

export const duplicate = ({ caseId, sure }: SamePerson, { path, ...words } = REGISTERED): Refusal => ({
  kind: 'DuplicateNotice',
  ...userError(sure ? 'DUPLICATE' : 'DUPLICATE_POSSIBLE', sure ? words.sure : words.maybe, path),
  existing: caseId,
});

export const keyReused = invalid(
  'KEY_REUSED',
  {
    ja: 'この受付の控え番号(idempotencyKey)は、別の内容の届出に使われています。新しい控え番号を付けて、もう一度登録してください。',
    en: 'This idempotencyKey was used for a notice with another content. Register again with a new key.',
  },
  ['input', 'idempotencyKey'],
);

/** Nobody looks at more cases than this to register one. */
const MOST = 20;

/** Ids only: what is kept in history must name cases and nothing else. */
export const toldApartProblems = (ids: readonly string[]): Refusal[] =>
  ids.length > MOST || !ids.every(isUuid)
    ? [
        invalid(
          'NOT_CASES',
          {
            ja: `「別の方」(notTheSameAs)には、見比べた受付のIDを${String(MOST)}件まで入れてください。`,
            en: `Give in notTheSameAs the ids of the cases that you looked at, at most ${String(MOST)}.`,
          },
          ['input', 'notTheSameAs'],
        ),
      ]
    : [];
