import { changesOfCase, openChanges } from '../cases/case-changes.js';
import type { CaseRecord } from '../cases/case-record.js';
import type { Notice } from '../cases/notice.js';
import { inEra } from '../domain/era.js';
import type { Text } from '../domain/text.js';
import type { Loaders } from '../platform/loaders/loaders.js';
import type { ReadScope } from '../access/operation.js';

/** What became of the notice of one case: each correction, and that it was a mistake, under the version that it made. */
export interface NoticeHistory {
  /** Newest first. */
  readonly corrections: readonly { readonly version: number; readonly before: Notice; readonly isOurs: boolean }[];
  readonly now: Notice;
  /** null: it stands. */
  readonly voidedIn: number | null;
}

export async function noticeHistory(loaders: Loaders<ReadScope>, record: CaseRecord): Promise<NoticeHistory> {
  const rows = await changesOfCase(loaders).load(record.id);
  const changes = openChanges(record, rows).map((change, place) => ({ ...change, version: rows[place]?.version ?? 0 }));
  return {
    corrections: changes.flatMap(({ version, notices, cause }) =>
      notices ? [{ version, before: notices.before, isOurs: cause === 'our-slip' || cause === 'import' }] : [],
    ),
    now: record.notice,
    voidedIn: changes.find(({ kind }) => kind === 'voided')?.version ?? null,
  };
}

/** The notice as it stood in a version of the case. */
function noticeIn({ corrections, now }: NoticeHistory, version: number): Notice {
  return corrections.filter((one) => one.version > version).at(-1)?.before ?? now;
}

/** Whether what was corrected since that version was the city's own slip. */
export const isOurSlip = ({ corrections }: NoticeHistory, version: number): boolean =>
  corrections.some((one) => one.version > version && one.isOurs);

const dayOfDeath = ({ deathDate, deathDateTo }: Notice): Text =>
  deathDateTo === null
    ? inEra(deathDate)
    : {
        ja: `${inEra(deathDate).ja}から${inEra(deathDateTo).ja}まで`,
        en: `${inEra(deathDate).en} to ${inEra(deathDateTo).en}`,
      };

const birthDay = ({ deceased: { birthDate } }: Notice): Text | null => (birthDate === null ? null : inEra(birthDate));

/**
 * What a paper that shows the notice says otherwise than the notice now does: day of death, name, birth date. A correction
 * that was itself corrected leaves nothing wrong; what the paper left open, it does not say wrongly.
 */
export function noticeFaults(history: NoticeHistory, version: number): Text[] {
  if (history.voidedIn !== null && history.voidedIn > version) return [VOID];
  const [was, is] = [noticeIn(history, version), history.now];
  const fields: readonly [name: Text, was: Text | null, is: Text | null][] = [
    [{ ja: '亡くなられた日', en: 'day of death' }, dayOfDeath(was), dayOfDeath(is)],
    [{ ja: '亡くなられた方のお名前', en: 'name of who died' }, same(was.deceased.name), same(is.deceased.name)],
    [{ ja: '亡くなられた方の生年月日', en: 'birth date of who died' }, birthDay(was), birthDay(is)],
  ];
  return fields.flatMap(([name, before, after]) =>
    before === null || before.ja === after?.ja
      ? []
      : [
          {
            ja: `${name.ja}が改まりました（前: ${before.ja}。今: ${after?.ja ?? '不明'}）。`,
            en: `The ${name.en} was corrected (before: ${before.en}; now: ${after?.en ?? 'not known'}).`,
          },
        ],
  );
}

const same = (text: string): Text => ({ ja: text, en: text });

const VOID: Text = {
  ja: '届出が取り消されました。この紙はお使いいただけません。',
  en: 'The notice was a mistake and is void: this paper is of no use.',
};
