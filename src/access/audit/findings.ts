import type { Said } from '../../platform/said.js';

/** What is wrong with the audit, and with which row. */
export type Finding =
  | {
      readonly kind: 'changed' | 'inserted' | 'row-removed';
      readonly row: number;
      readonly day: string;
      readonly position: number;
    }
  | {
      readonly kind: 'reordered';
      readonly row: number;
      readonly instead: number;
      readonly day: string;
      readonly position: number;
    }
  | { readonly kind: 'links-removed'; readonly day: string; readonly from: number; readonly to: number }
  | { readonly kind: 'never-chained'; readonly row: number }
  | { readonly kind: 'backdated'; readonly row: number; readonly at: string }
  | { readonly kind: 'emptied' }
  | { readonly kind: 'not-as-on-paper'; readonly day: string; readonly hash: string };

export function findingInWords(finding: Finding): Said {
  switch (finding.kind) {
    case 'changed': {
      const { row, day, position } = finding;
      return {
        ja: `記録 ${String(row)}（${day} の${String(position)}番目）は、書かれた後で変えられています。`,
        en: `Row ${String(row)} (${day}, position ${String(position)}) was changed after it was chained.`,
      };
    }
    case 'inserted': {
      const { row, day, position } = finding;
      return {
        ja: `記録 ${String(row)} は、${day} の${String(position)}番目に後から差し込まれています。`,
        en: `Row ${String(row)} was put in between later (${day}, position ${String(position)}).`,
      };
    }
    case 'row-removed': {
      const { row, day, position } = finding;
      return {
        ja: `記録 ${String(row)}（${day} の${String(position)}番目）がなくなっています。`,
        en: `Row ${String(row)} (${day}, position ${String(position)}) is gone.`,
      };
    }
    case 'reordered': {
      const { row, instead, day, position } = finding;
      return {
        ja: `順序が変えられています。${day} の${String(position)}番目は記録 ${String(instead)} のはずですが、記録 ${String(row)} があります。`,
        en: `The order was changed: at ${day}, position ${String(position)}, row ${String(instead)} was chained, and row ${String(row)} stands there.`,
      };
    }
    case 'links-removed': {
      const { day, from, to } = finding;
      return {
        ja: `${day} の${String(from)}番目から${String(to)}番目までが、つながりから抜かれています。`,
        en: `Positions ${String(from)} to ${String(to)} of ${day} were taken out of the chain.`,
      };
    }
    case 'never-chained':
      return {
        ja: `記録 ${String(finding.row)} はつながれていません。後から書き込まれたか、worker が動いていません。`,
        en: `Row ${String(finding.row)} was never chained: it was slipped in, or no worker runs.`,
      };
    case 'backdated':
      return {
        ja: `記録 ${String(finding.row)} の時刻（${finding.at}）は、それより前の記録より1時間以上早くなっています。`,
        en: `Row ${String(finding.row)} says ${finding.at}, an hour or more before rows that were chained before it.`,
      };
    case 'emptied':
      return {
        ja: '監査記録が空にされています。バックアップと紙の照合値で、いつまであったかを確かめてください。',
        en: 'The audit was emptied: see in the backups and on paper until when it was there.',
      };
    case 'not-as-on-paper':
      return {
        ja: `${finding.day} に、紙の照合値 ${finding.hash} がありません。打ち間違いでなければ、その日の記録の終わりが消されたか、つなぎ直されています。`,
        en: `On ${finding.day} there is no ${finding.hash}, which stands on paper: unless it was mistyped, the end of that day was cut off, or the chain was made anew.`,
      };
  }
}
