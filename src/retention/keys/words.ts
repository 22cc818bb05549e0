import type { Said } from '../../platform/said.js';
import type { KeyBackup } from './backup-keys.js';
import type { RestoredKeys } from './restore-keys.js';

export const usage: Said = {
  ja: '使い方: npm run keys:backup -- ファイル [--days 1〜30] / npm run keys:restore -- ファイル [--sheet 復旧票の番号を書いたファイル] / npm run keys:sheet',
  en: 'Usage: npm run keys:backup -- FILE [--days 1 to 30] / npm run keys:restore -- FILE [--sheet FILE with the code of the recovery sheet] / npm run keys:sheet',
};

export const usageOfChange: Said = {
  ja: '使い方: サービスをすべて止め、YORISOI_KEY_BEFORE にこれまでの鍵、YORISOI_KEY に新しい別の鍵（openssl rand -base64 32）、DATABASE_OWNER_URL に管理者を指定して、npm run keys:change を実行してください。',
  en: 'Usage: stop the whole service, set YORISOI_KEY_BEFORE to the key used so far, YORISOI_KEY to another, new one (openssl rand -base64 32) and DATABASE_OWNER_URL to an administrator, then run npm run keys:change.',
};

export const keyChanged = (rows: number): string =>
  lines([
    `鍵を替えました（${String(rows)} 行）。これからは新しい YORISOI_KEY だけで動きます。すぐにバックアップと鍵の控えを新しく取り、YORISOI_KEY_BEFORE の指定を外してください。`,
    `The key is changed (${String(rows)} rows): from now on only the new YORISOI_KEY works. Take a new dump and a new backup of the keys at once, and unset YORISOI_KEY_BEFORE.`,
  ]);

export const keyChangedBefore = (): string =>
  lines([
    'この鍵には、もう替わっています。することはありません。YORISOI_KEY_BEFORE の指定を外してください。',
    'The key is this one already: there is nothing to do. Unset YORISOI_KEY_BEFORE.',
  ]);

export const mistyped: Said = {
  ja: '復旧票の番号を読み取れません。票のとおりに、初めの号数から終わりまで書かれているか確かめてください。',
  en: 'This is no code of a recovery sheet: check that it stands there as on the sheet, from its number to the end.',
};

export const noSuchCity = (municipality: string): Said => ({
  ja: `このデータベースに自治体 ${municipality} はありません。YORISOI_MUNICIPALITY を確かめるか、先にサービスを起動してください。`,
  en: `This database has no municipality ${municipality}: check YORISOI_MUNICIPALITY, or start the service first.`,
});

export const backedUp = ({ keys, epoch, keepUntil, sheetEpoch }: KeyBackup, path: string): string =>
  lines([
    `${String(keys)} 件の受付の鍵を ${path} に控えました（復旧票 第${String(epoch)}号まで）。${keepUntil} を過ぎたら必ず消してください。`,
    `Backed up the keys of ${String(keys)} cases to ${path} (recovery sheets up to no. ${String(epoch)}). Keep it until ${keepUntil}, then delete it.`,
    ...sheetWarning(epoch, sheetEpoch),
  ]);

function sheetWarning(epoch: number, printed: number | null): string[] {
  if (printed === null)
    return [
      '復旧票がまだありません。票がないと、機械が壊れたときにこの控えは開けません: npm run keys:sheet',
      'There is no recovery sheet yet, and without one nothing opens this backup once the machine is lost: npm run keys:sheet',
    ];
  return printed === epoch
    ? []
    : [
        `廃棄がありました。復旧票を第${String(epoch)}号に取り替えてください: npm run keys:sheet`,
        `Cases were destroyed: replace the recovery sheet by no. ${String(epoch)}: npm run keys:sheet`,
      ];
}

export const sheetPrinted = ({
  code,
  epoch,
  before,
}: {
  readonly code: string;
  readonly epoch: number;
  readonly before: number | null;
}): string =>
  lines([
    `鍵の復旧票 第${String(epoch)}号 / Recovery sheet no. ${String(epoch)}`,
    code,
    '紙に写して金庫に入れ、この画面を消してください。バックアップと同じ場所には置かないでください。',
    'Write it on paper, lock it into the safe and clear this screen. Never keep it beside the backups.',
    ...(before === null || before === epoch
      ? []
      : [
          `第${String(before)}号までの票は、いますぐ裁断してください。残っている間は、廃棄した受付を古いバックアップから読めるおそれがあります。`,
          `Shred every sheet up to no. ${String(before)} now: as long as one is left, destroyed cases may be read from old backups.`,
        ]),
  ]);

export const restored = ({ restored: count, there, destroyed, unknown, without, tooOld }: RestoredKeys): string =>
  lines([
    `${String(count)} 件の鍵を戻しました。`,
    `Restored ${String(count)} keys.`,
    ...some(there, '件は、鍵がもうありました。', 'had their key already.'),
    ...some(destroyed, '件は、廃棄された受付のため戻しませんでした。', 'left out: the case is destroyed.'),
    ...some(
      unknown,
      '件は、このデータベースに受付がないため戻しませんでした。',
      'left out: no such case in this database.',
    ),
    ...some(
      without,
      '件の受付には鍵がなく、読めません。このダンプのあとで廃棄されたか、控えのあとで受け付けたものです。',
      'cases have no key and can’t be read: destroyed after the dump, or registered after the key backup.',
    ),
    ...(tooOld === null
      ? []
      : [
          `この控えは ${tooOld} までに消すはずのものです。終わったら消してください。`,
          `This backup should have been deleted after ${tooOld}: delete it now.`,
        ]),
  ]);

const some = (count: number, ja: string, en: string): string[] =>
  count === 0 ? [] : [`${String(count)} ${ja}`, `${String(count)} ${en}`];

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
