import { qrDrawnOf } from '../access/pages/qr.js';
import { inEraWithWeekday } from '../domain/era.js';
import type { Language } from '../domain/text.js';
import type { Paper, Size } from './blocks.js';
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
  readonly today: string;
  /** Day and minute in Japan. */
  readonly time: string;
  readonly city: string;
  /** Where families call, and when. */
  readonly contact: string | null;
  /** What a telephone reads from the sheet; it opens nothing by itself. */
  readonly url: string | null;
}

export function headOf(head: Head, language: Language, size: Size): Pick<Paper, 'head' | 'headMm' | 'foot' | 'footMm'> {
  const words = PRINT_WORDS[language];
  const day = inEraWithWeekday(head.today)[language];
  const version = head.revision === null ? words.noVersion(day) : words.version(String(head.revision), day);
  return {
    head: {
      lines: [
        ...(head.holder === null ? [] : [words.to(head.holder)]),
        `${words.number(head.number)}${words.pause}${head.paper === null ? '' : words.mark(String(head.paper))}`,
        version,
      ],
      svg: head.url === null ? null : qrDrawnOf(head.url),
      says: words.scan,
    },
    headMm: 28,
    foot: [
      head.contact === null ? words.callNobody(head.city) : words.call(head.contact),
      size === 12 ? words.printedHow(head.time) : words.printed(head.time),
    ],
    footMm: size === 12 ? 12 : 16,
  };
}
