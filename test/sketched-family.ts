import type { DeceasedInput, PersonInput, RegisterDeathNoticeInput } from '../src/contract/generated.js';
import { ASKED_ALOUD } from '../src/domain/next-question.js';
import { aDeceased, aNotice, type Facts } from './builders.js';
import type { Family } from './seed.js';

/** A family in a few lines: all that is not said is as in {@link aNotice}. */
interface Sketch extends Partial<Pick<RegisterDeathNoticeInput, 'source' | 'filedOn' | 'deathDate' | 'registerState'>> {
  readonly deceased: Partial<DeceasedInput>;
  /** Birth dates and relations of those who stay behind in the household; null: the register was not looked at. */
  readonly stay?: readonly (readonly [birthDate: string, relation: string])[] | null;
  readonly wasHead?: boolean;
  readonly people: readonly (readonly [relation: string, ...roles: PersonInput['roles']])[];
  /** Somebody sat down and answered all that can be asked aloud: of what is not said here there is none. */
  readonly toldAll?: boolean;
  readonly knows: Facts;
}

export function drawn({
  deceased,
  stay = [],
  wasHead = true,
  people,
  toldAll = false,
  knows,
  ...notice
}: Sketch): Family {
  const household =
    stay === null
      ? null
      : { deceasedWasHead: wasHead, members: stay.map(([birthDate, relation]) => ({ birthDate, relation })) };
  return {
    notice: aNotice({
      ...notice,
      deceased: { ...aDeceased(), ...deceased, household },
      people: people.map(([relation, ...roles], at) => ({
        roles,
        name: `家族 ${String(at + 1)}`,
        relation,
        language: 'JA',
      })),
    }),
    knows: toldAll ? { ...NONE_OF_IT, ...knows } : knows,
  };
}

const NONE_OF_IT: Facts = Object.fromEntries(
  [...ASKED_ALOUD].filter((fact) => fact !== 'spouseExists').map((fact) => [fact, false]),
);
