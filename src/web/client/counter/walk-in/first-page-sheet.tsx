import { type ReactNode } from 'react';
import { useTranslation } from '../../words';
import type { DeskWalkInQuery } from '../../generated/operations';
import { shownDay } from '../../words/days';
import { CaseCode } from '../case/case-code';
import { inEraWithWeekday } from '../../../../domain/era.js';
import { onOneSheet } from '../../../../domain/first-page.js';
import { languageNow } from '../../words/language';
import {
  GROUPS,
  type Line,
  linesOf,
  numbersOf,
  numbersOfLines,
  openLines,
  type Page,
  type PageList,
  renunciationLine,
} from './first-page-lines';
import '../../style/first-page.css';

/** Full-width letters in a line of 12 points on A4, beside the number; and lines of it on the sheet below its head. */
const WIDE = 36;
const WIDE_ALL = 40;
const LINES = 42;
/** A heading with the room above it. */
const HEADING = 1.7;

const isNarrow = /[ -~]/;
const heightOf = (text: string, wide: number): number =>
  Math.max(1, Math.ceil([...text].reduce((sum, letter) => sum + (isNarrow.test(letter) ? 0.55 : 1), 0) / wide));

interface Sheet {
  readonly found: NonNullable<DeskWalkInQuery['case']>;
  readonly name: string;
  readonly page: Page;
  readonly list: PageList;
  readonly today: string;
  readonly contact: string | null;
  /** What lay on the table, by its everyday names. */
  readonly shown: readonly string[];
  /** The paper's own number, once it is written down. */
  readonly mark: ReactNode;
}

/** 最初の1枚: one A4 sheet of what is theirs, by what becomes of it today. The same on the screen as on paper. */
export function FirstPageSheet({ found, name, page, list, today, contact, shown, mark }: Sheet) {
  const { t } = useTranslation('walkIn');
  const lines = linesOf(t, page);
  const register = registerLines(t, found.deceased.registerState === 'PENDING', page);
  const open = openLines(t, list, page);
  const seen = [
    ...(shown.length === 0 ? [] : [t('shown', { papers: shown.join('、') })]),
    ...(page.handedIn.length === 0 ? [] : [t('handedIn', { papers: page.handedIn.join('、') })]),
  ];
  const marked = renunciationLine(t, list, lines);
  const beside = [
    ...(marked === null ? [] : [marked]),
    ...(page.told.length === 0 ? [] : [t('told', { numbers: numbersOf(page.told) })]),
    ...(list.closedLines.length === 0 ? [] : [t('ownDesks')]),
  ];
  const used =
    [...register, ...seen, ...open, ...beside].reduce((sum, one) => sum + heightOf(one, WIDE_ALL), 0) +
    HEADING * (GROUPS.length + (open.length > 0 ? 1 : 0));
  const counts = onOneSheet(
    GROUPS.map((group) => lines[group].map(({ title, note }) => heightOf(`${title}　${note}`, WIDE))),
    LINES - used,
  );
  const day = inEraWithWeekday(today)[languageNow() === 'ja' ? 'ja' : 'en'];
  return (
    <article className="first-page" aria-labelledby="first-page">
      <header>
        <CaseCode number={found.number} />
        <p className="first-page-whose">{t('whose', { name })}</p>
        <h2 id="first-page">{t('pageTitle')}</h2>
        <p>
          {t('head', { number: found.number, name: found.deceased.name })}
          <br />
          {list.revision === null ? t('noVersion', { day }) : t('version', { revision: list.revision, day })}
        </p>
        {mark}
      </header>
      {register.length === 0 ? null : (
        <div className="first-page-register">
          {register.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      )}
      {seen.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {GROUPS.map((group, at) => (
        <Group
          key={group}
          group={group}
          lines={lines[group].slice(0, counts[at])}
          more={lines[group].slice(counts[at])}
        />
      ))}
      {open.length === 0 ? null : (
        <section aria-labelledby="page-open">
          <h3 id="page-open">{t('pageOpen')}</h3>
          {open.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </section>
      )}
      {beside.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <footer>
        <p>{contact === null ? t('callHere') : t('call', { contact })}</p>
        <p>{t('moreOnList')}</p>
      </footer>
    </article>
  );
}

function Group({
  group,
  lines,
  more,
}: {
  readonly group: (typeof GROUPS)[number];
  readonly lines: readonly Line[];
  readonly more: readonly Line[];
}) {
  const { t } = useTranslation('walkIn');
  const numbers = numbersOfLines(more);
  return (
    <section aria-labelledby={`page-${group}`}>
      <h3 id={`page-${group}`}>{t(`group.${group}`)}</h3>
      {lines.length === 0 && more.length === 0 ? <p>{t('groupNone')}</p> : null}
      <ul>
        {lines.map(({ code, number, title, note }) => (
          <li key={code}>
            {number === null ? null : <span className="page-number">{number}</span>}
            <span>
              <strong>{title}</strong>
              {note === '' ? null : `　${note}`}
            </span>
          </li>
        ))}
      </ul>
      {numbers === '' ? null : <p>{t('pageMore', { numbers })}</p>}
    </section>
  );
}

/** What the registers do not show yet, and what that means today. */
function registerLines(
  t: ReturnType<typeof useTranslation<'walkIn'>>['t'],
  isPending: boolean,
  { notYet }: Pick<Page, 'notYet'>,
): readonly string[] {
  const days = notYet.map(({ name, from }) => t('notYet', { name, day: shownDay(from) }));
  const isSaid = notYet.some(({ papers }) => papers.some((paper) => paper.endsWith('resident-record')));
  return [
    ...(isPending ? [t('pending'), t('pendingMeans')] : []),
    ...(isPending && !isSaid ? [t('recordLater')] : []),
    ...days,
  ];
}
