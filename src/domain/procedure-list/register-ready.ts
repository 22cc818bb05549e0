import { addDays, type CalendarDate, dayThatFits } from '../calendar-date.js';
import type { ClosedOn } from '../deadline.js';
import { knownOf, type FactSheet } from '../fact-sheet.js';
import type { FactName } from '../facts/index.js';
import type { Text } from '../text.js';

/** What the notice says of the registers. */
export interface Filing {
  /** The day on which the notice was filed with the family register. */
  readonly filedOn: CalendarDate;
  /** At this city's desk; else in another city, or nobody said where. */
  readonly filedHere: boolean;
  /** Whether the resident register shows the death already. */
  readonly residentRegister: 'pending' | 'done';
}

/** From which day the registers show the death; `null` where nothing stands in the way, or nobody can say. */
export interface RegisterReady {
  readonly residentRecord: ReadyDay | null;
  readonly familyRegister: ReadyDay | null;
}

/** A day that is assumed, and how it was counted: no register promises one. */
export interface ReadyDay {
  readonly day: CalendarDate;
  readonly say: Text;
}

/*
 * 戸籍法 and 住民基本台帳法 name no day. Practice, read on 2026-11-22, the longer end of each since a family that comes too
 * early comes twice:
 * - family register: 宇治市 「1週間~10日程度」 (https://www.city.uji.kyoto.jp/soshiki/43/5543.html), and 塩尻市 books nobody
 *   before the 7th open day after the notice for this alone (https://www.shimintimes.co.jp/news/2024/12/post-28068.php);
 *   楢葉町 「1~2週間程度」 (https://www.town.naraha.lg.jp/life/006972.html). The longer one unless notice and 本籍 are here:
 *   else the notice travels first.
 * - resident register: at once where the notice is filed in the city of residence; 宇治市 「日数を要します」 where it is
 *   filed elsewhere, and no city was found that says how many: as long as its register at the shorter end.
 */
const DAYS = { familyRegisterHere: 10, familyRegister: 14, residentRecord: 10 } as const;

/** When the papers made from the registers can be had; counted from the day of filing, on a day on which the desk is open. */
export function registerReady(filing: Filing | null, sheet: FactSheet, closedOn: ClosedOn): RegisterReady {
  if (filing === null) return { residentRecord: null, familyRegister: null };
  const { filedOn, filedHere, residentRegister } = filing;
  const isNear = filedHere && isCertain(sheet, 'honsekiInCity');
  const openDay = (days: number): CalendarDate =>
    dayThatFits(addDays(filedOn, days), 1, (day) => !closedOn('city', day));
  return {
    // A notice filed abroad reaches the 本籍 after weeks or months: no day is better than a wrong one.
    familyRegister:
      !filedHere && isCertain(sheet, 'deathAbroad')
        ? null
        : isNear
          ? { day: openDay(DAYS.familyRegisterHere), say: FAMILY_REGISTER_HERE }
          : { day: openDay(DAYS.familyRegister), say: FAMILY_REGISTER },
    residentRecord:
      residentRegister === 'done' || filedHere ? null : { day: openDay(DAYS.residentRecord), say: RESIDENT_RECORD },
  };
}

function isCertain(sheet: FactSheet, fact: FactName): boolean {
  const known = knownOf(sheet, fact);
  return known.type === 'one' && known.possible.every((value) => value === true);
}

const FAMILY_REGISTER_HERE: Text = {
  ja: '取れる日は、死亡届から10日ほどで戸籍にのるものとして数えた目安です。',
  en: 'The day is an estimate: the register is assumed to show the death about 10 days after the notice.',
};
const FAMILY_REGISTER: Text = {
  ja: '取れる日は、死亡届から2週間ほどで戸籍にのるものとして数えた目安です。急がれる方は、先に本籍地の市区町村へお電話でお確かめください。',
  en: 'The day is an estimate: the register is assumed to show the death about two weeks after the notice. If you need it sooner, please ask the municipality of the registered domicile by telephone first.',
};
const RESIDENT_RECORD: Text = {
  ja: '取れる日は、ほかの市区町村に出された死亡届が、10日ほどで住民票にのるものとして数えた目安です。',
  en: 'The day is an estimate: a notice filed in another municipality is assumed to reach the resident register in about 10 days.',
};
