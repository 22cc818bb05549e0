import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from '../../words';
import { ask, type Refusal } from '../../ask';
import { Button } from '../../components/button';
import { Choice } from '../../components/choice';
import { Field } from '../../components/field';
import { KeyedChoice } from '../../components/keyed-choice';
import { Notice } from '../../components/notice';
import { sentenceOf } from '../../components/query';
import { cameIn } from '../here/here';
import { DeskPlanVisitDocument, type VisitKind } from '../../generated/operations';
import type { TheCase } from './the-case';

const KINDS = ['VISIT', 'WALK_IN', 'CALL_BACK'] as const;
const NOBODY = '';
const EMPTY = { day: '', hour: '', who: '', telephone: '', note: '' };
const FIELDS = ['day', 'hour', 'who', 'telephone', 'note'];

/** One page for the keyboard alone: what is typed is read by the service, which says at its field what it can't take. */
export function PlanVisit({ found }: { readonly found: TheCase }) {
  const { t } = useTranslation('today');
  const { t: common } = useTranslation();
  const { t: here } = useTranslation('here');
  const { t: caseWork } = useTranslation('caseWork');
  const queries = useQueryClient();
  const places = useRef(new Map<string, HTMLInputElement | null>());
  const [kind, setKind] = useState<VisitKind>('VISIT');
  const [person, setPerson] = useState<string | null>(visitorOf(found));
  const [missing, setMissing] = useState(false);
  const [typed, setTyped] = useState(EMPTY);
  const planning = useMutation({
    mutationFn: async () => {
      const { who, ...rest } = typed;
      const input = {
        caseId: found.id,
        kind,
        ...rest,
        // Whoever came without an arrangement is here now.
        day: kind === 'WALK_IN' && rest.day === '' ? '今日' : rest.day,
        personId: person === NOBODY ? null : person,
        who: person === NOBODY ? who : null,
      };
      return (await ask(DeskPlanVisitDocument, { input })).planVisit;
    },
    onSuccess: async (said) => {
      // The keyboard goes on where something is to be mended, else at the next visit.
      places.current.get('visit' in said ? 'day' : placeOf(said))?.focus();
      if (!('visit' in said)) return;
      if (kind === 'WALK_IN') cameIn(said.visit);
      setTyped(EMPTY);
      choose(kind);
      await queries.invalidateQueries({ queryKey: ['visits'] });
    },
  });
  const said = planning.data;
  const refusal = said !== undefined && 'message' in said ? said : null;
  const isAtField = refusal !== null && FIELDS.includes(placeOf(refusal));
  const field = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    onChange: (text: string) => setTyped((before) => ({ ...before, [name]: text })),
    inputRef: (input: HTMLInputElement | null) => void places.current.set(name, input),
    problem: refusal !== null && placeOf(refusal) === name ? refusal.message : null,
  });
  /** Who comes was said before; who stands there now is nobody's guess (eight-days.md, day 5). */
  const choose = (value: VisitKind) => {
    setKind(value);
    setMissing(false);
    if (value === 'WALK_IN') setPerson(null);
    else if (kind === 'WALK_IN') setPerson(visitorOf(found));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const isMissing = kind === 'WALK_IN' && (person === null || (person === NOBODY && typed.who.trim() === ''));
    setMissing(isMissing);
    if (!isMissing && !planning.isPending) planning.mutate();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing) submit(event);
  };
  const named = found.people.filter(({ name }) => name !== null);
  return (
    <section aria-labelledby="plan" className="no-print">
      <h2 id="plan">{t('plan')}</h2>
      <form onSubmit={submit} onKeyDown={onKeyDown} className="plan-visit" autoComplete="off">
        <Field label={t('day')} hint={t('dayHint')} input={{ autoComplete: 'off', size: 12 }} {...field('day')} />
        <Field label={t('hour')} hint={t('hourHint')} input={{ autoComplete: 'off', size: 8 }} {...field('hour')} />
        <Choice
          label={t('kind')}
          value={kind}
          onChange={choose}
          options={KINDS.map((value) => ({ value, label: t(`kindOf.${value}`) }))}
        />
        <KeyedChoice
          label={t(kind === 'CALL_BACK' ? 'whom' : 'who')}
          value={person}
          onChange={setPerson}
          problem={missing && person === null ? here('chooseWho') : null}
          options={[
            ...named.map(({ id, name }) => ({ value: id, label: name ?? '' })),
            { value: NOBODY, label: t('otherPerson') },
          ]}
        />
        {person === NOBODY ? (
          <Field
            label={t('otherName')}
            hint={t('whoHint')}
            input={{ autoComplete: 'off', lang: 'ja' }}
            {...field('who')}
            {...(missing ? { problem: here('nameMissing') } : {})}
          />
        ) : null}
        <Field
          label={t('telephone')}
          hint={t('telephoneHint')}
          type="tel"
          input={{ autoComplete: 'off', lang: 'ja' }}
          {...field('telephone')}
        />
        <Field
          label={t('note')}
          hint={caseWork('disclosable')}
          input={{ autoComplete: 'off', lang: 'ja' }}
          {...field('note')}
        />
        {refusal === null || isAtField ? null : <Notice kind="refused">{refusal.message}</Notice>}
        {planning.isError ? <Notice kind="refused">{sentenceOf(planning.error, common('unreachable'))}</Notice> : null}
        {said !== undefined && 'visit' in said ? (
          <Notice kind="done">
            {said.visit.hour === null
              ? t('made', { day: said.visit.dayText })
              : t('madeAt', { day: said.visit.dayText, hour: said.visit.hour })}
          </Notice>
        ) : null}
        <div className="actions">
          <Button type="submit" look="solid" isDisabled={planning.isPending}>
            {t('plan')}
          </Button>
          <span className="hint">{t('keys')}</span>
        </div>
      </form>
    </section>
  );
}

/** Whoever comes to the counter by what the family said; else nobody is chosen for them. */
const visitorOf = ({ people }: TheCase): string =>
  people.find(({ roles, name }) => name !== null && roles.includes('VISITOR'))?.id ?? NOBODY;

const placeOf = ({ path }: Pick<Refusal, 'path'>): string => path.at(-1) ?? '';
