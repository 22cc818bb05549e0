import type { Actor } from '../access/actor.js';
import type { Decision } from '../domain/decide.js';
import { nameKey } from '../cases/name-key.js';
import type { Doer } from '../domain/procedure-list/procedure-list.js';
import { whoMay } from '../domain/procedure-list/who-may.js';
import { type RulingOnRow, withoutOwnWords } from '../domain/ruling.js';

/** The person whose list it is, whoever goes in their place. */
export interface Holder {
  readonly self: Doer;
  /** Names of the other people of the case, as written. */
  readonly others: readonly string[];
}

/**
 * What a person of a department wrote beside their answer is for whoever may do the thing in their own right, as far as
 * anybody knows. One relative does not read what was written to another, nor their name; whoever holds the list alone reads
 * nothing of it. The papers of the catalogue tell nothing of anybody. Without a holder it is the counter's own look.
 */
export function wordsFor(actor: Actor, holder: Holder | undefined, decision: Decision): Decision {
  const { ruling, procedure } = decision;
  if (!ruling) return decision;
  const isNobody = actor.role === 'family' && (holder === undefined || actor.listOnly === true);
  if (!isNobody && (holder === undefined || isFor(holder, procedure, ruling))) return decision;
  return { ...decision, ruling: withoutOwnWords(ruling) };
}

function isFor({ self, others }: Holder, { whoMayApply }: Decision['procedure'], ruling: RulingOnRow): boolean {
  const mayDo = whoMay(whoMayApply, self);
  const words = nameKey(ownWordsOf(ruling));
  return (mayDo === 'yes' || mayDo === 'unknown') && !others.some((name) => isNamedIn(words, name));
}

const ownWordsOf = ({ note = '', papers = [] }: RulingOnRow): string =>
  [note, ...papers.flatMap((one) => ('called' in one ? [one.called] : []))].join('\n');

/**
 * Whoever writes a name into a sentence sets no space in it, writes the ordinary 高 for 髙, or only what a family calls
 * somebody. The family name alone is everybody's. Where it is only chance, too much is hidden: the counter still reads it.
 */
function isNamedIn(words: string, name: string): boolean {
  const [, ...given] = name.split(/[\s\u3000・·]+/u).map(nameKey);
  return (
    words.includes(nameKey(name)) ||
    given.some((part) =>
      [...part].length > 1
        ? words.includes(part)
        : part !== '' && CALLED.some((called) => words.includes(part + called)),
    )
  );
}

/** After these a single character is a name. */
const CALLED = ['さん', 'さま', '様', '氏'].map(nameKey);
