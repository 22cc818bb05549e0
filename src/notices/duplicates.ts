import { invalid, type Path, type Refusal } from '../access/refusal.js';
import type { SamePerson } from '../cases/find-same-person.js';
import { isUuid } from '../cases/uuid.js';
import { userError } from '../platform/errors/user-error.js';
import type { Said } from '../platform/said.js';

/** What the refusal says and where: of a notice that is registered, or of one that a correction makes into another's. */
interface Words {
  readonly sure: Said & { readonly path: Path };
  readonly maybe: Said & { readonly path: Path };
}

const REGISTERED: Words = {
  sure: {
    ja: '同じ宛名番号の受付がすでにあります。その受付を開いて、お名前と生年月日を見比べてください。同じ方であれば、新しく登録せず、その受付をお使いください。別の方であれば、どちらかの宛名番号が違っています。こちらが違うときは正しい番号で登録し直し、その受付が違うときは、その受付の宛名番号を訂正(correctDeathNotice、原因は OUR_SLIP)してから、もう一度登録してください。',
    en: 'There is a case with this person number already. Open it and compare name and birth date. If it is the same person, use that case and register none. If it is somebody else, one of the two numbers is wrong: register again with the right one, or correct the number of that case first (correctDeathNotice, cause OUR_SLIP).',
    path: ['input', 'deceased', 'personNumber'],
  },
  maybe: {
    ja: '同じ方かもしれない受付がすでにあります。開いて見比べ、別の方であれば、その受付を「別の方」(notTheSameAs)に入れて登録してください。',
    en: 'There is a case that may be of the same person. Open it and compare; if it is somebody else, name that case in notTheSameAs and register again.',
    path: ['input', 'deceased'],
  },
};

export const CORRECTED_INTO: Words = {
  sure: {
    ja: 'このように訂正すると、すでにある受付と同じ宛名番号になります。その受付を開いて、お名前と生年月日を見比べてください。同じ方で二重であれば、こちらを取り消してください(voidDeathNotice)。別の方であれば、どちらかの宛名番号が違っています。番号を確かめ、その受付が違うときは、その受付の宛名番号を先に訂正してください。',
    en: 'Corrected like this, the notice has the person number of another case. Open that case and compare name and birth date. If it is the same person, void this one (voidDeathNotice). If it is somebody else, one of the two numbers is wrong: check it, and if it is that case’s, correct the number there first.',
    path: ['input', 'personNumber'],
  },
  maybe: {
    ja: 'このように訂正すると、すでにある受付と同じ方かもしれません。開いて見比べ、別の方であれば、その受付を「別の方」(notTheSameAs)に入れて訂正してください。',
    en: 'Corrected like this, the notice may be of the same person as another case. Compare them; if it is somebody else, name that case in notTheSameAs and correct again.',
    path: ['input'],
  },
};

/** One person number is one person, unless it was typed wrongly in one of the two: the sentence says how to find out which. */
export function duplicate({ caseId, sure }: SamePerson, words = REGISTERED): Refusal {
  const { path, ...message } = sure ? words.sure : words.maybe;
  return {
    kind: 'DuplicateNotice',
    ...userError(sure ? 'DUPLICATE' : 'DUPLICATE_POSSIBLE', message, path),
    existing: caseId,
  };
}

export const keyReused = invalid(
  'KEY_REUSED',
  {
    ja: 'この受付の控え番号(idempotencyKey)は、別の内容の届出に使われています。新しい控え番号を付けて、もう一度登録してください。',
    en: 'This idempotencyKey was used for a notice with another content. Register again with a new key.',
  },
  ['input', 'idempotencyKey'],
);

/** The key stands for a case that is void by now: a success would say that the notice is registered, and nobody works on it. */
export const registeredThenVoid = (caseId: string): Refusal => ({
  kind: 'DuplicateNotice',
  ...userError(
    'REGISTERED_THEN_VOID',
    {
      ja: 'この控え番号(idempotencyKey)の届出は、受け付けたあとで取り消されています。その受付を開いて理由を確かめ、あらためて受け付けるときは、新しい控え番号を付けて登録してください。',
      en: 'The notice under this idempotencyKey was registered and has been voided since. Open that case to see why; to register it again, give a new key.',
    },
    ['input', 'idempotencyKey'],
  ),
  existing: caseId,
});

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
