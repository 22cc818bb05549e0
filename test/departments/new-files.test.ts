import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../src/departments/check.js';
import { newDepartment } from '../../src/departments/new-department.js';
import { newProcedure } from '../../src/departments/new-procedure.js';
import { inJapanese } from '../../src/departments/in-japanese.js';
import { inFolder, SOUND } from './broken-folder.js';

/** Lines that a person without English can't read. */
const englishOnly = (say: string): string[] => say.split('\n').filter((line) => inJapanese(line) === undefined);

const bodies = `bodies:
  - body: EXT-BANK
    name: { ja: 銀行, en: Bank }
    order: 1
    procedures:
      - code: EXT-BANK-ACCOUNT
        title: { ja: 預金の届け, en: Accounts, family: { ja: 口座のこと, en: The accounts } }
        kind: external
        where: outside
        how: [visit]
        whoMayApply: [heir]
        when: { fact: bankAccounts, is: true }
        ifLate: no-harm
        disclosure: open
        minutes: 10
        basis: [{ practice: 各金融機関の案内 }] # 確かめた
        inForce: { from: '2000-01-01', by: deathDate }
    examples:
      - say: 口座がある
        deathDate: '2026-11-02'
        facts: { bankAccounts: true }
        expect: { EXT-BANK-ACCOUNT: REQUIRED }
  - body: EXT-ZEIMU
    name: { ja: 税務署, en: Tax office }
    order: 2
    procedures: []
`;
const all: Readonly<Record<string, string>> = { ...SOUND, 'outside.yaml': bodies };
const inAll = <Result>(use: (folder: string) => Result): Result => inFolder(all, use);
const red = (folder: string) => checkFolder(folder).faults.map(({ file, message }) => `${file}: ${message}`);
const fails = (file: string, code: string, outcome = 'TO_CONFIRM') => [
  `${file}: 「ここに窓口の言葉で。決まりを書くまで、この例は通らない」 ${code} came out ${outcome}, expected NOT_REQUIRED; correct the rule or the example`,
];

describe('a new department', () => {
  it('is a file that loads, with one example that fails', () => {
    inAll((folder) => {
      const { ok, say } = newDepartment('TOSHOKAN', folder);
      expect(englishOnly(say)).toEqual([]);
      expect([ok, say.split('\n')[0]]).toEqual([true, `Written: ${join(folder, 'toshokan.yaml')}`]);
      expect(say).toContain('npm run departments');
      expect(red(folder)).toEqual(fails('toshokan.yaml', 'TOSHOKAN-FIRST'));
    });
  });

  it('is green once its example says what is true', () => {
    inAll((folder) => {
      newDepartment('TOSHOKAN', folder);
      const path = join(folder, 'toshokan.yaml');
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace('expect: {', 'facts: { residentOfCity: true }\n    expect: {').replace('NOT_REQUIRED', 'REQUIRED'),
      );
      expect(red(folder)).toEqual([]);
    });
  });

  it.each([
    ['toshokan', '「toshokan」 is no department code'],
    ['TOSHOKAN-CARD', '「TOSHOKAN-CARD」 is no department code'],
    ['', '「」 is no department code'],
    ['SHIMIN', 'There is a department SHIMIN already: add a procedure with npm run new:procedure SHIMIN-NAME'],
  ])('%j is refused, and nothing is written', (code, why) => {
    inAll((folder) => {
      const { ok, say } = newDepartment(code, folder);
      expect(englishOnly(say)).toEqual([]);
      expect([ok, say.startsWith(why)]).toEqual([false, true]);
      expect(red(folder)).toEqual([]);
    });
  });

  it('never overwrites a file', () => {
    inFolder({ ...all, 'shimin.yaml': (all['shimin.yaml'] ?? '').replaceAll('SHIMIN', 'KOSEKI') }, (folder) => {
      expect(newDepartment('SHIMIN', folder)).toMatchObject({ ok: false });
      expect(readFileSync(join(folder, 'shimin.yaml'), 'utf8')).toContain('department: KOSEKI');
    });
  });
});

describe('a new procedure', () => {
  it.each([
    ['SHIMIN-NAME', 'shimin.yaml', 'REQUIRED'],
    ['KAIGO-CARD-RETURN', 'kaigo.yaml', 'TO_CONFIRM'],
    ['EXT-BANK-SAFE', 'outside.yaml', 'TO_CONFIRM'],
  ])('%s is a row of %s that loads, with one example that fails', (code, file, outcome) => {
    inAll((folder) => {
      const { ok, say } = newProcedure(code, folder);
      expect(englishOnly(say)).toEqual([]);
      expect([ok, say.split(',')[0]]).toEqual([true, `Written: ${code} in ${join(folder, file)}`]);
      expect(red(folder)).toEqual(fails(file, code, outcome));
    });
  });

  it('leaves every line that was there, in its order', () => {
    inAll((folder) => {
      newProcedure('EXT-BANK-SAFE', folder);
      const lines = readFileSync(join(folder, 'outside.yaml'), 'utf8').split('\n');
      const kept = bodies.split('\n').filter((line) => line !== '');
      let place = -1;
      for (const line of kept) {
        place = lines.indexOf(line, place + 1);
        expect([line, place >= 0]).toEqual([line, true]);
      }
    });
  });

  it.each([
    ['shimin-name', '「shimin-name」 is no procedure code'],
    ['SHIMIN', '「SHIMIN」 is no procedure code'],
    ['EXT-ZEIMU-FORM', 'EXT-ZEIMU has no row yet in outside.yaml: write its first by hand'],
    ['KAIGO-LOSS', 'KAIGO-LOSS stands in kaigo.yaml already: choose another code'],
    ['TOSHOKAN-CARD', 'No department has a code that TOSHOKAN-CARD begins with: npm run new:department TOSHOKAN'],
  ])('%j is refused, and nothing is written', (code, why) => {
    inAll((folder) => {
      const { ok, say } = newProcedure(code, folder);
      expect(englishOnly(say)).toEqual([]);
      expect([ok, say.startsWith(why)]).toEqual([false, true]);
      expect(red(folder)).toEqual([]);
    });
  });
});
