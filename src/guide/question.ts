import type { FactName } from '../domain/facts/index.js';
import type { Text } from '../domain/text.js';

/** What an answer says of one fact, as `FactInput.value` has it. */
export interface Says {
  readonly fact: FactName;
  readonly value: unknown;
}

/** One answer of several that exclude each other; it may settle more than one fact. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly says: readonly Says[];
}

/** Something that may be ticked, and what it says to be there or not. What it leaves open says nothing. */
export interface Thing {
  readonly id: string;
  readonly label: Text;
  readonly there: readonly Says[];
  readonly absent: readonly Says[];
}

interface Asked {
  readonly id: string;
  readonly asks: Text;
  readonly hint?: Text;
}

/**
 * One page of the guide. `one`: a choice; `several`: ticks, and whether there is nothing else or one can't tell; `set`: the
 * same for the members of one fact, where a thing stands for one member, or for some of which one can't tell which.
 */
export type Question =
  | (Asked & { readonly kind: 'one'; readonly choices: readonly Choice[] })
  | (Asked & { readonly kind: 'several'; readonly things: readonly Thing[] })
  | (Asked & {
      readonly kind: 'set';
      readonly fact: FactName;
      readonly things: readonly { readonly id: string; readonly label: Text; readonly members: readonly string[] }[];
    });

/** What was answered, as it is kept in the browser: ids of this file, no facts. */
export type Answer =
  { readonly choice: string } | { readonly ticked: readonly string[]; readonly rest: 'none' | 'unknown' } | 'unknown';

/** The facts that a question may settle. */
export function factsOf(question: Question): ReadonlySet<FactName> {
  switch (question.kind) {
    case 'one':
      return new Set(question.choices.flatMap(({ says }) => says.map(({ fact }) => fact)));
    case 'several':
      return new Set(question.things.flatMap(({ there, absent }) => [...there, ...absent].map(({ fact }) => fact)));
    case 'set':
      return new Set([question.fact]);
  }
}

/** What an answer says; nothing where it does not belong to the question: a page of before may know other answers. */
export function saidBy(question: Question, answer: Answer): readonly Says[] {
  if (answer === 'unknown') return [];
  switch (question.kind) {
    case 'one':
      return 'choice' in answer ? (question.choices.find(({ id }) => id === answer.choice)?.says ?? []) : [];
    case 'several':
      if (!('ticked' in answer)) return [];
      return question.things.flatMap(({ id, there, absent }) => {
        if (answer.ticked.includes(id)) return there;
        return answer.rest === 'none' ? absent : [];
      });
    case 'set': {
      if (!('ticked' in answer)) return [];
      const ticked = question.things.filter(({ id }) => answer.ticked.includes(id));
      const certain = ticked.flatMap(({ members }) => (members.length === 1 ? members : []));
      const perhaps = ticked.flatMap(({ members }) => (members.length === 1 ? [] : members));
      const others = answer.rest === 'unknown' ? question.things.flatMap(({ members }) => members) : [];
      const open = [...new Set([...perhaps, ...others])].filter((member) => !certain.includes(member));
      return [{ fact: question.fact, value: { in: certain, open } }];
    }
  }
}
