import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from '../../../words';
import { ask } from '../../../ask';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { KeyedChoice } from '../../../components/keyed-choice';
import { Notice } from '../../../components/notice';
import { sentenceOf } from '../../../components/query';
import { DeskRecordPaperDocument, type PaperMoveState } from '../../../generated/operations';
import { usePersonWords } from '../../person-words';
import type { TheCase } from '../the-case';
import { usePaperNumber } from './paper-words';
import { papersOf } from './the-papers';

const KINDS = ['POWER_OF_ATTORNEY', 'OTHER'] as const;
const PLACES = ['MADE', 'HANDED_OVER', 'POSTED', 'SIGNED', 'ACCEPTED'] as const;
const NOBODY = '';

/** A paper that no screen has printed. */
export function AddPaper({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('papers');
  const { t: common } = useTranslation();
  const words = usePersonWords();
  const numberOf = usePaperNumber();
  const queries = useQueryClient();
  const key = useRef<string>(crypto.randomUUID());
  const [kind, setKind] = useState<(typeof KINDS)[number]>('OTHER');
  const [title, setTitle] = useState('');
  const [person, setPerson] = useState(NOBODY);
  const [place, setPlace] = useState<PaperMoveState | 'MADE'>('HANDED_OVER');
  const adding = useMutation({
    mutationFn: async () => {
      const input = {
        caseId: found.id,
        kind,
        // Sent again after a lost connection, it is the same paper.
        key: key.current,
        title: kind === 'OTHER' ? title : null,
        personId: person === NOBODY ? null : person,
        state: place === 'MADE' ? null : place,
      };
      return (await ask(DeskRecordPaperDocument, { input })).recordPaper;
    },
    onSuccess: async (said) => {
      if (!('paper' in said)) return;
      key.current = crypto.randomUUID();
      setTitle('');
      await queries.invalidateQueries({ queryKey: papersOf(found.id) });
    },
  });
  const said = adding.data;
  const refusal = said !== undefined && 'message' in said ? said : null;
  const atTitle = refusal?.path.at(-1) === 'title';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!adding.isPending) adding.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing) submit(event);
  };
  const named = found.people.filter(({ name }) => name !== null);
  return (
    <section aria-labelledby="add-paper" className="no-print">
      <h2 id="add-paper">{t('add')}</h2>
      <p className="hint">{t('addHint')}</p>
      <form onSubmit={submit} onKeyDownCapture={onKeyDown} autoComplete="off" className="plan-visit">
        <KeyedChoice
          label={t('kind')}
          options={KINDS.map((value) => ({ value, label: t(`kindOf.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'OTHER' ? (
          <Field
            label={t('which')}
            hint={t('whichHint')}
            value={title}
            onChange={setTitle}
            problem={atTitle ? refusal.message : null}
            input={{ autoComplete: 'off', lang: 'ja', maxLength: 60 }}
          />
        ) : (
          <span />
        )}
        <Choice
          label={t('forWhom')}
          value={person}
          onChange={setPerson}
          options={[
            ...named.map((one) => ({ value: one.id, label: words(one) })),
            { value: NOBODY, label: t('nobody') },
          ]}
        />
        <Choice
          label={t('stateNow')}
          value={place}
          onChange={setPlace}
          options={PLACES.map((value) => ({
            value,
            label: value === 'MADE' ? t('placeOf.MADE') : t(`stateOf.${value}`),
          }))}
        />
        {refusal === null || atTitle ? null : <Notice kind="refused">{refusal.message}</Notice>}
        {adding.isError ? <Notice kind="refused">{sentenceOf(adding.error, common('unreachable'))}</Notice> : null}
        {said !== undefined && 'paper' in said ? (
          <Notice kind="done">{t('added', { number: numberOf(said.paper) })}</Notice>
        ) : null}
        <div className="actions">
          <Button type="submit" isDisabled={adding.isPending}>
            {t('put')}
          </Button>
          <span className="hint">{t('keys')}</span>
        </div>
      </form>
    </section>
  );
}
