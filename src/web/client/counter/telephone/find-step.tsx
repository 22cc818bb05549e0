import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../words';
import { ask } from '../../ask';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Answered } from '../../components/query';
import { Status } from '../../components/status';
import { DeskCallCasesDocument, type DeskCallCasesQuery } from '../../generated/operations';
import { theDraft } from '../register/draft';
import { useAltKey } from '../use-alt-key';
import { readBorn } from './born';
import type { Call } from './calls';
import { rowKey } from './row-key';
import { readTown } from './town';

type Found = DeskCallCasesQuery['cases']['edges'][number]['node'];

const PAUSE = 300;
/** Shorter is no name yet. */
const SHORTEST = 2;

/** What is typed, and which case it was. */
export type Finding = Pick<Call, 'kana' | 'clue' | 'caseId'>;

/** First the cases that are there already; a new one only when it is none of them. */
export function FindStep({
  call,
  change,
  onNew = () => takeAlong(call.kana),
}: {
  readonly call: Finding;
  readonly change: (given: Partial<Finding>) => void;
  /** What is known goes along into a new case. */
  readonly onNew?: () => void;
}) {
  const { t } = useTranslation('telephone');
  const [search, setSearch] = useState(call.kana.trim());
  const [composing, setComposing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (composing) return undefined;
    const timer = setTimeout(() => setSearch(call.kana.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [call.kana, composing]);
  // The key goes to the form from everywhere; from here it takes along what the link beside it takes.
  useAltKey('KeyN', onNew);
  const query = useQuery({
    queryKey: ['call', search],
    queryFn: ({ signal }) => ask(DeskCallCasesDocument, { search }, signal),
    enabled: search.length >= SHORTEST,
  });
  const all = query.data?.cases.edges.map(({ node }) => node) ?? [];
  const rows = narrowed(all, call.clue);
  const pick = (row: number) => {
    const found = rows[row];
    if (found !== undefined) change({ caseId: found.id });
  };
  const typed = (text: string) => {
    const { kana, row } = rowKey(text);
    change({ kana });
    if (row !== null && kana.trim() === search) pick(row);
  };
  const step = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>('.call-rows button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
    } else if (event.key === 'Enter' && at < 0) {
      event.preventDefault();
      if (rows.length === 1) pick(0);
      else buttons[0]?.focus();
    } else if (at >= 0 && /^[1-9]$/.test(event.key)) pick(Number(event.key) - 1);
  };
  return (
    <div ref={place} onKeyDownCapture={step}>
      <div className="form-grid">
        <Field
          label={t('kana')}
          hint={t('kanaHint')}
          value={call.kana}
          onChange={(text) => (composing ? change({ kana: text }) : typed(text))}
          autoFocus
          input={{
            autoComplete: 'off',
            lang: 'ja',
            onCompositionStart: () => setComposing(true),
            onCompositionEnd: ({ currentTarget: { value } }) => {
              setComposing(false);
              typed(value);
            },
          }}
        />
        <Field
          label={t('clue')}
          hint={t('clueHint')}
          value={call.clue}
          onChange={(clue) => change({ clue })}
          input={{ autoComplete: 'off', lang: 'ja' }}
        />
      </div>
      {search.length < SHORTEST ? null : (
        <Answered query={query}>
          {({ cases }) => (
            <>
              <Rows
                rows={rows}
                nobody={all.length === 0 ? t('nobody', { typed: search }) : t('narrowed')}
                onPick={pick}
              />
              {cases.pageInfo.hasNextPage ? <p>{t('more')}</p> : null}
              <p className="actions">
                <Link to="/register" onClick={onNew}>
                  {t(all.length === 0 ? 'newCaseNone' : 'newCase')}
                </Link>
              </p>
            </>
          )}
        </Answered>
      )}
    </div>
  );
}

/** By birth or town, whichever the text is; a text that says neither narrows nothing. */
function narrowed(all: readonly Found[], clue: string): readonly Found[] {
  const born = readBorn(clue);
  if (born !== null) return all.filter(({ deceased }) => born(deceased.birthDate));
  const inTown = readTown(
    clue,
    all.map(({ deceased }) => deceased.town),
  );
  return inTown === null ? all : all.filter(({ deceased }) => inTown(deceased.town));
}

/** What the caller has spelled already, unless a form was begun: a name as the name, a reading as the reading, a number as neither. */
function takeAlong(typed: string): void {
  const spelled = typed.normalize('NFKC').trim();
  if (/\d/u.test(spelled)) return;
  const given = /\p{Script=Han}/u.test(spelled) ? { name: typed.trim() } : { kana: typed.trim() };
  theDraft.change((draft) => (draft.kana === '' && draft.name === '' ? { ...draft, ...given } : draft));
}

function Rows({
  rows,
  nobody,
  onPick,
}: {
  readonly rows: readonly Found[];
  readonly nobody: string;
  readonly onPick: (row: number) => void;
}) {
  const { t } = useTranslation('telephone');
  const { t: find } = useTranslation('find');
  if (rows.length === 0) return <p role="status">{nobody}</p>;
  return (
    <>
      <h2>{t('rows')}</h2>
      <ol className="call-rows">
        {rows.map(({ id, number, status, deceased }, row) => (
          <li key={id}>
            <Button onPress={() => onPick(row)}>
              {row < 9 ? <kbd className="key">{row + 1}</kbd> : null}
              <span className="call-name">
                {deceased.name}
                <span className="kana">{deceased.kana}</span>
              </span>
              <span className="code">{number}</span>
              <span>{deceased.birthDateText === null ? '' : t('bornOn', { day: deceased.birthDateText })}</span>
              <span>{t('diedOn', { day: deceased.deathDateText })}</span>
              {deceased.town === null ? null : <span>{deceased.town}</span>}
              {status === 'OPEN' ? null : <Status kind="quiet">{find(`status.${status}`)}</Status>}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
