import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Field } from '../../components/field';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import { DeskSetVisitStateDocument, DeskWhoComesDocument, type DeskWhoComesQuery } from '../../generated/operations';
import { usePersonWords } from '../person-words';
import { cameIn } from './here';

const OTHER = 'other';

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
  const { t: common } = useTranslation();
  const words = usePersonWords();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState(visit.personId === null ? (visit.who ?? '') : '');
  const [missing, setMissing] = useState(false);
  const saying = useMutation({
    mutationFn: async () => {
      const who = chosen === OTHER ? { who: typed } : { personId: chosen };
      const input = { id: visit.id, expectedVersion: visit.version, state: 'ARRIVED' as const, ...who };
      return (await ask(DeskSetVisitStateDocument, { input })).setVisitState;
    },
    onSuccess: async (said) => {
      if (!('visit' in said)) return;
      const name = chosen === OTHER ? typed : (people.find(({ id }) => id === chosen)?.name ?? '');
      cameIn({ ...visit, version: said.visit.version, personId: chosen === OTHER ? null : chosen, who: name });
      onSaid?.();
      onClose();
      await queries.invalidateQueries({ queryKey: ['visits'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: ['visits'] }),
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isMissing = chosen === null || (chosen === OTHER && typed.trim() === '');
    setMissing(isMissing);
    if (!isMissing && !saying.isPending) saying.mutate();
  };
  const said = saying.data;
  const problem = saying.isError
    ? sentenceOf(saying.error, common('unreachable'))
    : said !== undefined && 'message' in said
      ? said.message
      : null;
  return (
    <form onSubmit={submit} autoComplete="off">
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
      {chosen === OTHER ? (
        <Field
          label={t('otherName')}
          hint={t('otherHint')}
          value={typed}
          onChange={setTyped}
          problem={missing && typed.trim() === '' ? t('nameMissing') : null}
          input={{ autoComplete: 'off', lang: 'ja' }}
        />
      ) : null}
      {problem === null ? null : <Notice kind="refused">{problem}</Notice>}
      <div className="actions">
        <Button type="submit" look="solid">
          {t('isHere')}
        </Button>
        <Button look="text" onPress={onClose}>
          {t('notYet')}
        </Button>
      </div>
    </form>
  );
}
