import type { Statement as Sql } from '../platform/database/wire.js';
import { placeOf, type CasePerson, type CaseRecord } from './case-record.js';
import { kanaKey, nameKey } from './name-key.js';
import type { KeptPerson, PersonOfCase } from './notice.js';

type Where = Pick<CaseRecord, 'municipality' | 'id' | 'sealer'>;

/** The last of the people of a locked case. */
export const insertPerson = (
  { municipality, id: caseId, sealer }: Where,
  id: string,
  person: PersonOfCase & Pick<KeptPerson, 'added'>,
): Sql => ({
  name: 'insert-person',
  sql: `insert into people (municipality_id, id, case_id, position, sealed)
        select $1, $2, $3, coalesce(max(position) + 1, 0), $4 from people where municipality_id = $1 and case_id = $3`,
  params: [municipality, id, caseId, sealer.seal(person, placeOf.person(id))],
});

export const updatePerson = ({ municipality, sealer }: Where, id: string, person: KeptPerson): Sql => ({
  name: 'update-person',
  sql: 'update people set sealed = $3 where municipality_id = $1 and id = $2',
  params: [municipality, id, sealer.seal(person, placeOf.person(id))],
});

interface Change {
  readonly to: PersonOfCase;
  readonly takenOut: boolean;
  /** The actor as history names it. */
  readonly by: string;
  readonly at: string;
}

/** The next version of a person; what stood is kept with who changed it. */
export function nextOf(kept: KeptPerson, { to, takenOut, by, at }: Change): KeptPerson {
  return {
    ...contentOf(to),
    added: kept.added,
    version: kept.version + 1,
    takenOut,
    earlier: [...kept.earlier, { ...contentOf(kept), takenOut: kept.takenOut, by, at }],
  };
}

/** What is said of a person, without how it came to be. */
export const contentOf = ({
  roles,
  name,
  kana,
  relation,
  language,
  address,
  telephone,
  telephoneFrom,
}: PersonOfCase): PersonOfCase => ({
  ...{ roles, name, kana, relation, language, address },
  ...{ telephone, telephoneFrom: telephone === null ? null : telephoneFrom },
});

/** Somebody among these who may be the same: of the same name in any spelling, and no other reading. */
export function namesakeOf(
  { name, kana }: Pick<PersonOfCase, 'name' | 'kana'>,
  people: readonly CasePerson[],
): CasePerson | undefined {
  if (name === null) return undefined;
  return people.find(
    (one) =>
      one.name !== null &&
      nameKey(one.name) === nameKey(name) &&
      (one.kana === null || kana === null || kanaKey(one.kana) === kanaKey(kana)),
  );
}
