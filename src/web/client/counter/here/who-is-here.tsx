import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Field } from '../../components/field';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import {
  DeskAddPersonDocument,
  DeskSetVisitStateDocument,
  DeskWhoComesDocument,
  type DeskWhoComesQuery,
} from '../../generated/operations';
import { addInput, EMPTY_PERSON, type PersonDraft } from '../people/person-draft';
import { WhoTheyAre } from '../people/person-fields';
import { usePersonWords } from '../person-words';
import { cameIn } from './here';

const OTHER = 'other';
const NAMESAKE = 'PERSON_ALREADY_THERE';
/** Where a refusal of the small form belongs. */
const FIELDS = ['kana', 'name', 'relation'];

interface Visit {
  readonly id: string;
  readonly version: number;
  readonly who: string | null;
  readonly personId: string | null;
  readonly case: { readonly id: string };
}
interface Asking {
  readonly visit: Visit;
  readonly onClose: () => void;
  /** It was written down; the screen follows. */
  readonly onSaid?: () => void;
}

/** どなたが来られましたか. Nobody is chosen beforehand: whoever was to come need not be who stands there (eight-days.md, day 5). */
export function WhoIsHere(asking: Asking) {
  const { t } = useTranslation('here');
  const caseId = asking.visit.case.id;
  const query = useQuery({
    queryKey: ['case', caseId, 'who-comes'],
    queryFn: ({ signal }) => ask(DeskWhoComesDocument, { id: caseId }, signal),
  });
  return (
    <Dialog title={t('whoIsHere')} onClose={asking.onClose}>
      <Answered query={query}>{({ case: found }) => <WhoForm people={found?.people ?? []} {...asking} />}</Answered>
    </Dialog>
  );
}

type Person = NonNullable<DeskWhoComesQuery['case']>['people'][number];

function WhoForm({ people, visit, onClose, onSaid }: Asking & { readonly people: readonly Person[] }) {
  const { t } = useTranslation('here');
  const { t: family } = useTranslation('people');
  const { t: common } = useTranslation();
  const words = usePersonWords();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState({ ...EMPTY_PERSON, name: visit.personId === null ? (visit.who ?? '') : '' });
  // 「この方をご家族に加える」: from then on they are one of the people, and see what is theirs.
  const [joins, setJoins] = useState(false);
  const [missing, setMissing] = useState(false);
  const saying = useMutation({
    mutationFn: async (anotherPerson: boolean) => {
      const isOther = chosen === OTHER;
      const added = isOther && joins ? await join(visit.case.id, other, anotherPerson) : null;
      if (added !== null && isRefusal(added)) return added;
      // Added already, should what follows not be taken: the same name would be there twice.
      if (added !== null) setChosen(added.id);
      const personId = added?.id ?? (isOther ? null : chosen);
      const who = personId === null ? { who: other.name } : { personId };
      const input = { id: visit.id, expectedVersion: visit.version, state: 'ARRIVED' as const, ...who };
      const said = (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
      return isRefusal(said) ? said : { personId, version: said.visit.version };
    },
    onSuccess: (said) => {
      if (isRefusal(said)) return;
      const { personId, version } = said;
      const known = people.find(({ id }) => id === personId)?.name;
      cameIn({ ...visit, version, personId, who: known ?? other.name });
      onSaid?.();
      onClose();
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['visits'] }),
        queries.invalidateQueries({ queryKey: ['case', visit.case.id] }),
      ]),
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
  const refusal = said !== undefined && isRefusal(said) ? said : null;
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
    <form onSubmit={submit} autoComplete="off" noValidate>
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
        <Button look="text" onPress={onClose}>
          {t('notYet')}
        </Button>
      </div>
    </form>
  );
}

/** What they do is nobody's word yet: that would decide what others are told (applicantRelation). */
async function join(caseId: string, person: PersonDraft, anotherPerson: boolean) {
  const said = (await ask(DeskAddPersonDocument, { input: { ...addInput(caseId, person), anotherPerson } })).addPerson;
  return 'person' in said ? said.person : said;
}
