import type { Provider } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { type PostcodeTable, postcodeTableToken, readPostcodes } from './cases/postcodes/postcode-table.js';
import { stopsTheStart } from './platform/config/wrong-setting.js';
import { type BusinessSettings, settingsToken } from './settings.js';

/**
 * Japan Post's file, read once at the start (124,000 lines in about a second); a newer one with the next start.
 * @throws StartFailure where it can't be read: else every form would say that there is none
 */
export const postcodes: Provider = {
  provide: postcodeTableToken,
  inject: [settingsToken],
  useFactory: ({ postcodesFile }: BusinessSettings): PostcodeTable => {
    if (postcodesFile === null) return null;
    const table = readPostcodes(bytesOf(postcodesFile));
    if (table === null) throw noTable;
    return table;
  },
};

const noTable = stopsTheStart({
  ja: 'YORISOI_POSTCODES のファイルを、日本郵便の郵便番号データとして読み取れません。utf_ken_all.csv（または KEN_ALL.CSV）を展開して、その場所を指定してください。',
  en: 'The file of YORISOI_POSTCODES is no list of postcodes of Japan Post: unpack utf_ken_all.csv (or KEN_ALL.CSV) and say where it is.',
});

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw noTable;
  }
}
