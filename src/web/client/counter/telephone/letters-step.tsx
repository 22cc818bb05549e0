import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent } from 'react';
import { useTranslation } from '../../words';
import { ask, isRefusal } from '../../ask';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import {
  DeskCallLettersDocument,
  type DeskCallLettersQuery,
  DeskCorrectPersonDocument,
  DeskRestorePersonDocument,
} from '../../generated/operations';
import { AddressField } from '../address-field';
import type { Call } from './calls';
import type { CallCase } from './caller-step';

type Somebody = NonNullable<DeskCallLettersQuery['case']>['people'][number];

const ADDRESSEE: Somebody['roles'][number] = 'ADDRESSEE';
const isAddressee = ({ roles }: Somebody): boolean => roles.includes(ADDRESSEE);

interface Kept {
  readonly id: string;
  readonly name: string | null;
  readonly version: number;
}

/**
 * Where letters go: of who calls alone, and once they were called back at a number that was known. The birth date of who died is
 * known to whoever quarrels with them too, and to where letters go goes the next paper with its code. The address that stands is
 * never shown here: of two who quarrel, neither hears from us where the other lives.
 */
export function LettersStep({
  call,
  found,
  change,
}: {
  readonly call: Call;
  readonly found: CallCase;
  readonly change: (given: Partial<Call>) => void;
}) {
  const { t } = useTranslation('telephone');
  const { t: common } = useTranslation();
  const { t: caseWords } = useTranslation('caseScreen');
  const queries = useQueryClient();
  const { caller } = call;
  const to =
    caller !== null && typeof caller === 'object' ? found.people.find(({ id }) => id === caller.person) : undefined;
  const isCalledBack = to !== undefined && call.checked === 'CALLED_BACK';
  const standing = useQuery({
    queryKey: ['case', found.id, 'letters'],
    queryFn: async ({ signal }) => (await ask(DeskCallLettersDocument, { id: found.id }, signal)).case?.people ?? [],
    enabled: isCalledBack,
  });
  const stands = standing.data?.find(({ id }) => id === to?.id);
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', found.id] });
  const isTyped = call.letters.trim() !== '';
  const keeping = useMutation({
    mutationFn: async ({ id: personId, version: expectedVersion }: Kept) => {
      // In one step, so that taking it back takes back both.
      const roles = stands === undefined || isAddressee(stands) ? {} : { roles: [...stands.roles, ADDRESSEE] };
      const address = isTyped ? { address: call.letters } : {};
      const input = { caseId: found.id, personId, expectedVersion, ...address, ...roles };
      return (await ask(DeskCorrectPersonDocument, { input })).correctPerson;
    },
    onSuccess: (said) => (isRefusal(said) ? undefined : change({ letters: '', lettersKept: said.person })),
    onSettled: refresh,
  });
  const undoing = useMutation({
    mutationFn: async ({ id: personId, version: expectedVersion }: Kept) =>
      (await ask(DeskRestorePersonDocument, { input: { caseId: found.id, personId, expectedVersion } })).restorePerson,
    onSuccess: (said) => (isRefusal(said) ? undefined : change({ lettersKept: null })),
    onSettled: refresh,
  });
  if (to === undefined || !isCalledBack)
    return (
      <section aria-labelledby="call-letters">
        <h2 id="call-letters">{t('letters')}</h2>
        <p className="hint">{t('lettersCallBack')}</p>
      </section>
    );
  const toStanding = !isTyped && stands !== undefined && stands.hasAddress && !isAddressee(stands);
  // Without what stands nobody knows which roles would be written over.
  const maySend = stands !== undefined && (isTyped || toStanding) && !keeping.isPending;
  const send = () => {
    if (!maySend) return;
    undoing.reset();
    keeping.mutate(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  const last = undoing.isIdle ? keeping : undoing;
  const refused = last.data !== undefined && isRefusal(last.data) ? last.data.message : null;
  const kept = call.lettersKept;
  return (
    <section aria-labelledby="call-letters" onKeyDownCapture={onKeyDown}>
      <h2 id="call-letters">{t('letters')}</h2>
      <p className="script">{t('say.letters')}</p>
      <Answered query={standing}>{(people) => <Standing people={people} id={to.id} />}</Answered>
      <AddressField
        label={t('lettersAddress', { name: to.name ?? caseWords('notSaid') })}
        hint={t('lettersHint')}
        value={call.letters}
        onChange={(letters) => change({ letters, lettersKept: null })}
      />
      {refused === null ? null : <Notice kind="refused">{refused}</Notice>}
      {last.isError ? <Notice kind="warning">{sentenceOf(last.error, common('unreachable'))}</Notice> : null}
      {kept === null ? null : (
        <Notice kind="done">
          {t('lettersKept', { name: kept.name ?? caseWords('notSaid') })}{' '}
          <Button size="small" isDisabled={undoing.isPending} onPress={() => undoing.mutate(kept)}>
            {t('lettersUndo')}
          </Button>
        </Notice>
      )}
      <div className="actions">
        <Button onPress={send} isDisabled={!maySend}>
          {t(toStanding ? 'lettersToStanding' : 'lettersKeep')}
        </Button>
      </div>
    </section>
  );
}

/** For the clerk alone: whether there is an address, and to whom letters go as it stands. */
function Standing({ people, id }: { readonly people: readonly Somebody[]; readonly id: string }) {
  const { t } = useTranslation('telephone');
  const { t: caseWords } = useTranslation('caseScreen');
  const own = people.find((one) => one.id === id);
  const others = people.filter((one) => one.id !== id && isAddressee(one));
  if (own === undefined) return null;
  return (
    <p>
      {t(own.hasAddress ? 'lettersStands' : 'lettersNone')}
      {isAddressee(own) ? `　${t('lettersTo')}` : null}
      {isAddressee(own) || others.length === 0
        ? null
        : `　${t('lettersToOthers', { names: others.map(({ name }) => name ?? caseWords('notSaid')).join('、') })}`}
    </p>
  );
}
