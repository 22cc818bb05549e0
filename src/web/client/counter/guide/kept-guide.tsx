import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Notice } from '../../components/notice';
import { Answered, sentenceOf } from '../../components/query';
import { DeskKeptGuideDocument, type DeskKeptGuideQuery, DeskSayFactDocument } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { useAltKey } from '../use-alt-key';
import { theLetters } from './letters';

type Kept = NonNullable<DeskKeptGuideQuery['keptGuide']>;

interface Props {
  readonly caseId: string;
  /** Somebody on the telephone whom nobody has checked: nothing of the case stands beside what they told the guide. */
  readonly unchecked?: boolean;
}

/** 控えの番号: what somebody told the public guide, looked at beside the case before anything of it is recorded. */
export default function KeptGuide({ caseId, unchecked = false }: Props) {
  const { t } = useTranslation('guide');
  const { code, wanted } = theLetters.use();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useAltKey('KeyG', () => field.current?.focus());
  // What they keep stands below the field, and mostly below the screen.
  useEffect(() => {
    if (asked !== '') field.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  useEffect(() => {
    if (!wanted) return;
    // What was scanned, or stood in a wish, is looked at here, once.
    if (code !== '') {
      setTyped(code);
      setAsked(code);
    }
    field.current?.focus();
    theLetters.change(() => ({ code: '', wanted: false }));
  }, [code, wanted]);
  const query = useQuery({
    queryKey: ['case', caseId, 'kept-guide', asked, unchecked],
    queryFn: ({ signal }) => ask(DeskKeptGuideDocument, { code: asked, caseId, unchecked }, signal),
    enabled: asked !== '',
    retry: false,
  });
  const open = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(typed.trim());
  };
  return (
    <section aria-labelledby="kept-guide" className="no-print">
      <h2 id="kept-guide">{t('title')}</h2>
      <form className="find" onSubmit={open}>
        <Field
          label={t('letters')}
          hint={t('hint')}
          value={typed}
          onChange={setTyped}
          inputRef={field}
          input={{ autoComplete: 'off', autoCapitalize: 'characters', size: 12 }}
        />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {t('open')}
        </Button>
      </form>
      {asked === '' ? null : (
        <Answered query={query}>
          {({ keptGuide }) =>
            keptGuide === null ? (
              <Notice>{t('none')}</Notice>
            ) : (
              <Preview key={keptGuide.code} caseId={caseId} kept={keptGuide} unchecked={unchecked} />
            )
          }
        </Answered>
      )}
    </section>
  );
}

/** What is new is ticked; what contradicts is for somebody to decide, never for a tick that nobody set. */
function Preview({
  caseId,
  kept,
  unchecked,
}: {
  readonly caseId: string;
  readonly kept: Kept;
  readonly unchecked: boolean;
}) {
  const { t } = useTranslation('guide');
  const { t: common } = useTranslation();
  const queries = useQueryClient();
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const rows = kept.facts.filter(({ change }) => change !== 'SAME');
  const isTicked = ({ fact, change }: Kept['facts'][number]) => changed[fact.name] ?? change === 'NEW';
  const ticked = rows.filter(isTicked);
  const recording = useMutation({
    mutationFn: async () =>
      (
        await ask(DeskSayFactDocument, {
          input: {
            caseId,
            source: unchecked ? 'UNCHECKED_CALLER' : 'FAMILY',
            facts: ticked.map(({ fact, given }) => ({ name: fact.name, value: given })),
          },
        })
      ).recordFacts,
    onSuccess: async (said) => {
      if (said.__typename !== 'RecordFactsSuccess') return;
      setChanged({});
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
    },
  });
  const said = recording.data;
  return (
    <>
      <p>
        {t('keptOn', { day: shownDay(kept.keptOn) })}
        {kept.deathDayText === null ? null : `　${t('died', { day: kept.deathDayText })}`}
      </p>
      {kept.deathDayDiffers ? <Notice kind="warning">{t('diedDiffers')}</Notice> : null}
      {said?.__typename === 'RecordFactsSuccess' ? (
        <Notice kind="done">{t(unchecked ? 'recordedCaller' : 'recorded')}</Notice>
      ) : null}
      {said !== undefined && said.__typename !== 'RecordFactsSuccess' ? (
        <Notice kind="refused">{said.message}</Notice>
      ) : null}
      {recording.isError ? <Notice kind="refused">{sentenceOf(recording.error, common('unreachable'))}</Notice> : null}
      {rows.length === 0 ? (
        <p role="status">{t('allKnown')}</p>
      ) : (
        <>
          <table className="rows">
            <caption>{t('would', { count: rows.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('take')}</th>
                <th scope="col">{t('told')}</th>
                {unchecked ? null : <th scope="col">{t('known')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.fact.name}>
                  <td>
                    <input
                      type="checkbox"
                      className="row-tick"
                      aria-label={t('takeOf', { label: row.fact.label })}
                      checked={isTicked(row)}
                      onChange={({ target }) => setChanged({ ...changed, [row.fact.name]: target.checked })}
                    />
                  </td>
                  <th scope="row">
                    {row.fact.label}
                    <p>
                      <strong>{row.value}</strong>
                    </p>
                    {row.change === 'DIFFERS' ? (
                      <p className="problem">{t(unchecked ? 'replaces' : 'differs')}</p>
                    ) : null}
                  </th>
                  {unchecked ? null : <td>{row.known ?? <span className="hint">{t('notKnown')}</span>}</td>}
                </tr>
              ))}
            </tbody>
          </table>
          {kept.differences.length === 0 ? null : (
            <details>
              <summary>{t('differences', { count: kept.differences.length })}</summary>
              <ul>
                {kept.differences.map(({ codes, text }) => (
                  <li key={codes.join() + text}>{text}</li>
                ))}
              </ul>
            </details>
          )}
          <div className="actions">
            <Button
              look="solid"
              isDisabled={ticked.length === 0 || recording.isPending}
              onPress={() => recording.mutate()}
            >
              {t(unchecked ? 'recordCaller' : 'record', { count: ticked.length })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
