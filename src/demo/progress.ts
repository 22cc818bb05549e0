import type { Question } from './documents.js';
import type { Words } from './words.js';

/** Questions that a machine still answers; a person's may take days. */
export const isWithMachine = ({ state }: Question): boolean => state === 'ASKED';

const HELD_BACK = ['HELD', 'NOT_ASKED', 'WITHDRAWN'];
const WITH_PERSON = ['WITH_PERSON', 'NEEDS_PERSON'];
const MOST_NAMES = 6;
const ANSWERED = ['ANSWERED', 'ATTENDS'];

/** A line that changes while departments answer: rewritten in place on a terminal, one line a change elsewhere. */
export class ProgressLine {
  readonly #begun = performance.now();
  #last = '';

  constructor(
    private readonly out: NodeJS.WriteStream,
    private readonly words: Words,
  ) {}

  show(questions: readonly Question[]): void {
    const asked = questions.filter(({ state }) => !HELD_BACK.includes(state));
    const answered = asked.filter(({ state }) => ANSWERED.includes(state));
    const line = [
      asked.length === 0 ? this.words.nobodyAsked : this.words.asked(answered.length, asked.length),
      this.#named(asked.filter(isWithMachine), this.words.stillAsking),
      this.#named(
        asked.filter(({ state }) => WITH_PERSON.includes(state)),
        this.words.withPerson,
      ),
    ]
      .filter((part) => part !== '')
      .join(this.words.pause);
    if (line === this.#last) return;
    this.#last = line;
    const seconds = ((performance.now() - this.#begun) / 1000).toFixed(1);
    this.out.write(this.out.isTTY ? `\r\u001b[2K${seconds} s  ${line}` : `${seconds} s  ${line}\n`);
  }

  /** Departments by name while they are few. */
  #named(questions: readonly Question[], sentence: (names: string) => string): string {
    const names = questions.map(({ department }) => department.name);
    return names.length === 0 || names.length > MOST_NAMES ? '' : sentence(names.join(this.words.separator));
  }

  /** Leaves what stands and goes to the next line. */
  end(): void {
    if (this.out.isTTY && this.#last !== '') this.out.write('\n');
  }
}
