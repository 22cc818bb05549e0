import { plain } from '../access/pages/marked.js';
import { qrDrawnOf } from '../access/pages/qr.js';
import type { CalendarDate } from '../domain/calendar-date.js';
import type { Tongue } from '../tongues/tongue.js';
import type { Paper, Size } from './blocks.js';
import { partsOf } from './engine/parts.js';
import { widthOf } from './named.js';
import { PRINT_WORDS } from './words.js';

/** What stands on every sheet of a list, so that a sheet that got lost still says what it is. */
export interface Head {
  /** Name of the person whose list it is; null where nobody's name goes on it. */
  readonly holder: string | null;
  /** 受付番号. */
  readonly number: string;
  /** Null while departments are being asked. */
  readonly revision: number | null;
  /** Number of the paper within its case, where it was written down. */
  readonly paper: number | null;
  readonly today: CalendarDate;
  /** Day and minute in Japan. */
  readonly time: string;
  readonly city: string;
  /** Where families call, and when. */
  readonly contact: string | null;
  /** What a telephone reads from the sheet; it opens nothing by itself. */
  readonly url: string | null;
}

type Heads = Pick<Paper, 'head' | 'headMm' | 'titleInHead' | 'foot' | 'footMm'>;

export function headOf(head: Head, tongue: Tongue, size: Size): Heads {
  const words = tongue.words(PRINT_WORDS);
  // Drawn up and printed in the same minute: one day and time says both.
  const day = `${tongue.day(head.today)} ${head.time.slice(-5)}`;
  const version = head.revision === null ? words.noVersion(day) : words.version(String(head.revision), day);
  const call = head.contact === null ? words.callNobody(head.city) : words.call(tongue.japanese(head.contact));
  const name = head.holder === null ? [] : [words.to(tongue.japanese(head.holder))];
  const number = `${words.number(head.number)}${head.paper === null ? '' : `　${words.mark(String(head.paper))}`}`;
  const together = [[...name, number].join('　'), version];
  const isOneLine = together.every((line) => widthOf(line) <= LINE[size] && !hasReadings(line));
  const lines = isOneLine ? together : [...name, number, version];
  return {
    head: {
      lines,
      svg: head.url === null ? null : qrDrawnOf(head.url),
      says: plain(words.scan),
    },
    headMm: Math.max(PICTURE_MM, heightOf(lines, size)),
    titleInHead: isOneLine,
    foot: [call],
    footMm: size === 12 ? 7 : 9,
  };
}

/** The picture, and a little room below it. */
const PICTURE_MM = 27;
/** Millimetres of lines beside the picture, those counted that break in two; as templates/sheet.typ sets them. */
function heightOf(lines: readonly string[], size: Size): number {
  const broken = lines.reduce((count, line) => count + Math.ceil(widthOf(line) / LINE[size]), 0);
  const readings = lines.filter(hasReadings).length * 0.58;
  // A line is 0.7 em high, with 0.45 em to the next; then room for what hangs below the last.
  return Math.ceil(((broken * 1.15 - 0.45 + readings) * size * 25.4) / 72) + 3;
}

/** Readings make a line higher: then there is no room above the list for its title. */
const hasReadings = (text: string): boolean => partsOf(text).some(({ reading }) => reading !== null);

/** What stands beside the picture in one line, in widths of a kanji; a little less than there is. */
const LINE: Readonly<Record<Size, number>> = { 12: 34, 18: 22.5 };
