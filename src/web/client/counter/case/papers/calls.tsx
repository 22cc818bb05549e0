import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../words';
import { Status } from '../../../components/status';
import { usePersonWords } from '../../person-words';
import { shownMoment } from '../moments';
import { useOfficeWord } from '../office-word';
import type { TheCase } from '../the-case';
import { Faults } from './faults';
import { usePaperName } from './paper-words';
import type { OfficeDay, Paper, PaperCall } from './the-papers';
import { TickForm } from './tick-form';
import { Untick } from './untick';

/** 「まちがいになった紙」: one person, one call. */
export function Calls({
  found,
  papers,
  calls,
  office,
}: {
  readonly found: TheCase;
  readonly papers: readonly Paper[];
  readonly calls: readonly PaperCall[];
  readonly office: OfficeDay;
}) {
  const { t } = useTranslation('papers');
  const unknown = papers.filter(({ faults, holder }) => faults.length > 0 && holder === null).length;
  if (papers.length === 0) return null;
  return (
    <section aria-labelledby="paper-calls">
      <h2 id="paper-calls">{t('calls')}</h2>
      {calls.some(({ untold }) => untold.length > 0) ? <p className="hint no-print">{t('callsHint')}</p> : null}
      {calls.length === 0 ? <p role="status">{t('callsNone')}</p> : null}
      {unknown === 0 ? null : <p>{t('holderUnknown', { count: unknown })}</p>}
      {calls.map((call) => (
        <OneCall key={call.person.id} found={found} call={call} office={office} />
      ))}
    </section>
  );
}

const LOOKS = { TO_CALL: 'look', AGAIN: 'look', TOLD: 'done', LETTER: 'done' } as const;

function OneCall({
  found,
  call,
  office,
}: {
  readonly found: TheCase;
  readonly call: PaperCall;
  readonly office: OfficeDay;
}) {
  const { t } = useTranslation('papers');
  const words = usePersonWords();
  const nameOf = usePaperName();
  const { person, state, untold, papers, ticks, version } = call;
  const isOpen = untold.length > 0;
  const place = useRef<HTMLElement>(null);
  const ticked = useRef(false);
  // The form that was sent may be gone: the keyboard goes on where a slip is taken back.
  useEffect(() => {
    if (ticked.current) place.current?.querySelector<HTMLElement>('[data-word=undo]')?.focus();
    ticked.current = false;
  }, [version]);
  return (
    <article ref={place} className={isOpen ? 'paper-call' : 'paper-call told'} aria-labelledby={`call-${person.id}`}>
      <h3 id={`call-${person.id}`}>
        {words(person)} <Status kind={LOOKS[state]}>{t(`callOf.${state}`)}</Status>
        {call.againDayText === null ? null : <span className="again">{againText(call, t)}</span>}
      </h3>
      {isOpen ? <Telephone call={call} /> : null}
      {isOpen ? <Faults faults={untold} withMoney /> : null}
      <p>{t('theirPapers', { names: papers.map(nameOf).join('、') })}</p>
      {isOpen ? (
        <p className="script no-print">
          {t(found.status === 'VOID' ? 'scriptVoid' : call.ourSlip ? 'scriptSlip' : 'script')}
        </p>
      ) : null}
      <Ticks ticks={ticks} />
      {ticks.length === 0 ? null : <Untick caseId={found.id} call={call} />}
      {isOpen ? (
        <TickForm caseId={found.id} call={call} office={office} onTicked={() => (ticked.current = true)} />
      ) : null}
    </article>
  );
}

const againText = (
  { againDayText: day, againHour: hour }: PaperCall,
  t: ReturnType<typeof useTranslation<'papers'>>['t'],
): string => (hour === null ? t('again', { day }) : t('againAt', { day, hour }));

function Telephone({ call: { telephone, telephoneClosed } }: { readonly call: PaperCall }) {
  const { t } = useTranslation('papers');
  if (telephone !== null) return <p className="code telephone large">{telephone}</p>;
  return <p>{t(telephoneClosed ? 'telephoneClosed' : 'telephoneUnknown')}</p>;
}

function Ticks({ ticks }: { readonly ticks: PaperCall['ticks'] }) {
  const { t } = useTranslation('papers');
  const officeWord = useOfficeWord();
  if (ticks.length === 0) return null;
  return (
    <ul className="words">
      {ticks.map(({ at, by, outcome, note }) => (
        <li key={at + outcome}>
          {t('ticked', { at: shownMoment(at), outcome: t(`outcomeOf.${outcome}`), by: officeWord(by, new Map()) })}
          {note === null ? null : <span className="hint">　{note}</span>}
        </li>
      ))}
    </ul>
  );
}
