import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal, type Refusal } from '../../ask';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { DeskAddPersonDocument, type DeskWhoComesQuery } from '../../generated/operations';
import { addInput, EMPTY_PERSON, type PersonDraft } from '../people/person-draft';
import { WhoTheyAre } from '../people/person-fields';
import { usePersonWords } from '../person-words';

const OTHER = 'other';
const NAMESAKE = 'PERSON_ALREADY_THERE';
/** Where a refusal of the small form belongs. */
const FIELDS = ['kana', 'name', 'relation'];

type Person = NonNullable<DeskWhoComesQuery['case']>['people'][number];

/** Writes down that they are here. @returns why it could not; null: it stands, and the screen has followed */
export type Arriving = (
  who: { readonly personId: string } | { readonly personId: null; readonly who: string },
  name: string,
  /** Somebody else until now, and of the family from here on. */
  joined: boolean,
) => Promise<Refusal | null>;

interface Form {
  readonly people: readonly Person[];
  readonly caseId: string;
  /** Of somebody else, as far as it was told. */
  readonly name: string;
  readonly arrive: Arriving;
  readonly onSettled: () => Promise<unknown>;
  /** What else can be pressed. */
  readonly children?: ReactNode;
}

/** One of the people of the case, or somebody else by name. Nobody is chosen beforehand. */
export function WhoForm({ people, caseId, name, arrive, onSettled, children }: Form) {
  const { t } = useTranslation('here');
  const { t: family } = useTranslation('people');
  const { t: common } = useTranslation();
  const words = usePersonWords();
  const place = useRef<HTMLFormElement>(null);
  // The digits are those of the choice: they do something from the first moment on.
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState({ ...EMPTY_PERSON, name });
  // 「この方をご家族に加える」: from then on they are one of the people, and see what is theirs.
  const [joins, setJoins] = useState(false);
  const [missing, setMissing] = useState(false);
  const saying = useMutation({
    mutationFn: async (anotherPerson: boolean) => {
      const isOther = chosen === OTHER;
      const added = isOther && joins ? await join(caseId, other, anotherPerson) : null;
      if (added !== null && isRefusal(added)) return added;
      // Added already, should what follows not be taken: the same name would be there twice.
      if (added !== null) setChosen(added.id);
      const personId = added?.id ?? (isOther ? null : chosen);
      const known = people.find(({ id }) => id === personId)?.name ?? other.name;
      return arrive(personId === null ? { personId, who: other.name } : { personId }, known, added !== null);
    },
    onSettled: () => Promise.all([onSettled(), queries.invalidateQueries({ queryKey: ['case', caseId] })]),
  });
  const send = (anotherPerson: boolean) => {
    const isMissing = chosen === null || (chosen === OTHER && other.name.trim() === '');
    setMissing(isMissing);
    if (!isMissing && !saying.isPending) saying.mutate(anotherPerson);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(false);
  };
  const said = saying.data;
  const refusal = said ?? null;
  const isNamesake = refusal?.code === NAMESAKE;
  const problem = saying.isError ? sentenceOf(saying.error, common('unreachable')) : (refusal?.message ?? null);
  const at = joins && refusal !== null && !isNamesake ? (refusal.path.at(-1) ?? '') : '';
  const problems = new Map([
    ...(missing && other.name.trim() === '' ? [['name', t('nameMissing')] as const] : []),
    ...(refusal !== null && FIELDS.includes(at) ? [[at, refusal.message] as const] : []),
  ]);
  const change = (given: Partial<PersonDraft>) => {
    if (refusal !== null) saying.reset();
    setOther((before) => ({ ...before, ...given }));
  };
  return (
    <form ref={place} onSubmit={submit} autoComplete="off" noValidate>
      <KeyedChoice
        label={t('who')}
        hint={t('whoHint')}
        value={chosen}
        onChange={setChosen}
        problem={missing && chosen === null ? t('chooseWho') : null}
        options={[
          ...people.filter(({ name }) => name !== null).map((person) => ({ value: person.id, label: words(person) })),
          { value: OTHER, label: t('other') },
        ]}
      />
      {chosen !== OTHER ? null : joins ? (
        <div className="person-form">
          <WhoTheyAre draft={other} change={change} problems={problems} />
        </div>
      ) : (
        <>
          <Field
            label={t('otherName')}
            hint={t('otherHint')}
            value={other.name}
            onChange={(name) => change({ name })}
            problem={problems.get('name')}
            input={{ autoComplete: 'off', lang: 'ja' }}
          />
          <div className="actions">
            <Button onPress={() => setJoins(true)}>{family('toFamily')}</Button>
          </div>
        </>
      )}
      {problem === null || FIELDS.includes(at) ? null : (
        <Notice kind="refused">
          <p>{problem}</p>
          {isNamesake ? (
            <Button autoFocus onPress={() => send(true)}>
              {family('anotherPerson')}
            </Button>
          ) : null}
        </Notice>
      )}
      <div className="actions">
        <Button type="submit" look="solid">
          {chosen === OTHER && joins ? family('toFamilyNow') : t('isHere')}
        </Button>
        {children}
      </div>
    </form>
  );
}

/** What they do is nobody's word yet: that would decide what others are told (applicantRelation). */
async function join(caseId: string, person: PersonDraft, anotherPerson: boolean) {
  const said = (await ask(DeskAddPersonDocument, { input: { ...addInput(caseId, person), anotherPerson } })).addPerson;
  return 'person' in said ? said.person : said;
}
