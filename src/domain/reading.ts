import type { Catalogue, Department } from './catalogue.js';
import { factNamed, type FactName } from './facts/index.js';

/**
 * Who said something: a department's code (its connector), `CODE/person` (a person of that department), `family`, `shown`
 * (a paper of the family's), `caller` (nobody has checked who), or `register` (death notice and resident register).
 * `family/<id>` is one of the people of the case, on their own page: what two of them say stands side by side.
 */
export type Source = string;

export const FAMILY: Source = 'family';
export const SHOWN: Source = 'shown';
export const CALLER: Source = 'caller';
export const REGISTER: Source = 'register';

/** What anybody may read who needs the case: the register's word, and what the family itself says or shows. */
const OPEN_SOURCES: readonly Source[] = [FAMILY, SHOWN, CALLER, REGISTER];

/** One of the people of the case, who says it themselves. */
export const relativeOf = (person: string): Source => `${FAMILY}/${person}`;

/** Told or shown by somebody of the family, or a caller. */
export const isTold = (source: Source): boolean => [FAMILY, SHOWN, CALLER].includes(officeOf(source));

const isOpenSource = (source: Source): boolean => OPEN_SOURCES.includes(officeOf(source));

/** A person of the department speaks beside its connector: both stand, and contradict each other openly. */
export const personOf = (department: string): Source => `${department}/person`;

/** Said by a department's connector or by a person of it, so about whom it looked up. */
export const isOfDepartment = (source: Source): boolean => !isOpenSource(source);

function officeOf(source: Source): string {
  const end = source.indexOf('/');
  return end < 0 ? source : source.slice(0, end);
}

const rightsOf = new WeakMap<object, ReadingRights>();

/**
 * Who may read what (design §2 "Ask, don't share"). A reader is a department or outside body (for its rules), or
 * `counter`. The tax offices hold one secret together (`secrecyGroup`).
 */
export class ReadingRights {
  private readonly groups: ReadonlyMap<string, string>;
  /** By reader, then by the department that tells. */
  private readonly addressed = new Map<string, Map<string, Set<string>>>();

  constructor({ departments }: Pick<Catalogue, 'departments'>) {
    this.groups = new Map(departments.map(({ code, secrecyGroup }) => [code, secrecyGroup]));
    for (const { code, tells } of departments)
      for (const { signal, to } of tells)
        for (const reader of to) {
          const told = this.addressed.get(reader) ?? new Map<string, Set<string>>();
          this.addressed.set(reader, told.set(code, (told.get(code) ?? new Set()).add(signal)));
        }
  }

  /** The rights that follow from a catalogue, worked out once. */
  static of(catalogue: Pick<Catalogue, 'departments'>): ReadingRights {
    const known = rightsOf.get(catalogue) ?? new ReadingRights(catalogue);
    rightsOf.set(catalogue, known);
    return known;
  }

  /** Whether every reader may use this source's statement on the fact. */
  mayAnybodyUse(fact: FactName, source: Source): boolean {
    if (isOpenSource(source)) return true;
    const { class: factClass } = factNamed(fact);
    return factClass === 'shared' || factClass === 'derived';
  }

  /** Whether this reader may use this source's statement on the fact. */
  mayUse(reader: string, fact: FactName, source: Source): boolean {
    return (
      this.mayAnybodyUse(fact, source) || this.holdsSecretsOf(reader, source) || this.isToldOf(reader, fact, source)
    );
  }

  /** Whether the reader is the source's own office, or holds one secret with it: then it may use every statement of it. */
  holdsSecretsOf(reader: string, source: Source): boolean {
    return this.isSame(reader, officeOf(source));
  }

  /** Whether the source's office tells this reader of the fact. */
  isToldOf(reader: string, fact: FactName, source: Source): boolean {
    return factNamed(fact).class === 'signal' && this.addressed.get(reader)?.get(officeOf(source))?.has(fact) === true;
  }

  /** Whether a rule of this reader may name the fact at all: somebody's statement on it must be open to it. */
  mayRead(reader: string, fact: FactName): boolean {
    const { class: factClass, holders } = factNamed(fact);
    if (factClass === 'shared' || factClass === 'family' || factClass === 'derived') return true;
    return holders.some(({ by }) => by === FAMILY || this.mayUse(reader, fact, by));
  }

  private isSame(reader: string, source: Source): boolean {
    return reader === source || (this.groups.has(source) && this.groups.get(reader) === this.groups.get(source));
  }
}

/** Department files whose `tells` name what they can't tell: no signal, or not their own. */
export function tellFaults({ code, tells }: Department): string[] {
  return tells.flatMap(({ signal }) => {
    const { class: factClass, holders } = factNamed(signal);
    if (factClass !== 'signal') return [`${signal} is ${factClass}, not a signal: only signals may be told to others`];
    return holders.some(({ by }) => by === code)
      ? []
      : [`${signal} is not held by ${code}: the department that holds it tells it`];
  });
}
