import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFolder } from '../../src/departments/check.js';
import { inEnglish } from '../../src/departments/faults.js';
import { inJapanese } from '../../src/departments/in-japanese.js';

/** A folder of three small department files that load and prove everything; tests break one line of them. */
export const SOUND: Readonly<Record<string, string>> = {
  'shimin.yaml': `department: SHIMIN
name: { ja: 市民課, en: Citizens Affairs }
order: 1
connector: ledger
askedOn: { basis: own-duty, law: { law: 住民基本台帳法, article: 第8条 } }
appliesWhen: { fact: residentOfCity, is: true }
tells:
  - { signal: noKin, to: [counter], basis: { law: 個人情報保護法, article: 第69条第2項第2号 } }
given: { residentOfCity: true }
procedures:
  - code: SHIMIN-HOUSEHOLD-HEAD
    title: { ja: 世帯主変更届, en: Change of head, family: { ja: 新しい世帯主の届け, en: A new head } }
    kind: notification
    where: counter
    how: [visit]
    whoMayApply: [new-head]
    when:
      all:
        - { fact: wasHouseholdHead, is: true }
        - { fact: remainingMembers, atLeast: 2 }
    deadlines:
      - { kind: file, count: P14D@deathDate+1, closingDays: city, basis: { law: 住民基本台帳法, article: 第25条 } }
    ifLate: no-harm
    bring:
      - { paper: identity-document }
    disclosure: open
    minutes: 10
    basis: [{ law: 住民基本台帳法, article: 第25条 }]
    inForce: { from: '1967-11-10', by: deathDate }
examples:
  - say: 残った世帯員が2人なので、新しい世帯主を届け出る
    deathDate: '2026-11-02'
    facts: { wasHouseholdHead: true, remainingMembers: 2 }
    expect: { SHIMIN-HOUSEHOLD-HEAD: { outcome: REQUIRED, lastDay: '2026-11-16' } }
  - say: 世帯主ではなかった
    deathDate: '2026-11-02'
    facts: { wasHouseholdHead: false, remainingMembers: 2 }
    expect: { SHIMIN-HOUSEHOLD-HEAD: NOT_REQUIRED }
  - say: 残った世帯員が1人
    deathDate: '2026-11-02'
    facts: { wasHouseholdHead: true, remainingMembers: 1 }
    expect: { SHIMIN-HOUSEHOLD-HEAD: NOT_REQUIRED }
`,
  'kaigo.yaml': `department: KAIGO
name: { ja: 介護保険課, en: Long-term care }
order: 2
askedOn: { basis: own-duty, law: { law: 介護保険法, article: 第12条 } }
appliesWhen: always
procedures:
  - code: KAIGO-LOSS
    title: { ja: 資格喪失届, en: Loss of insurance, family: { ja: 保険証を返すこと, en: Returning the card } }
    kind: notification
    where: counter
    how: [visit]
    whoMayApply: [household-member]
    when: { fact: ltcCertified, is: true }
    ifLate: no-harm
    disclosure: open
    minutes: 10
    basis: [{ law: 介護保険法, article: 第12条 }]
    inForce: { from: '2000-04-01', by: deathDate }
examples:
  - say: 認定を受けていた
    deathDate: '2026-11-02'
    facts: { ltcCertified: true }
    expect: { KAIGO-LOSS: REQUIRED }
`,
  'papers.yaml': `papers:
  - { id: identity-document, name: { ja: 本人確認書類, en: Identity document }, form: show, comesBack: true, shared: true }
`,
  'city.yaml': `parameters:
  - { name: dogChipScheme, label: { ja: 犬の特例, en: Chip scheme }, value: true }
`,
};

/** Calls `use` with a folder of these files, one of them changed, and removes it again. */
export function inFolder<Result>(files: Readonly<Record<string, string>>, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-departments-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sound files with one piece of one file replaced; the piece has to be there, once. */
export function broken(file: string, piece: string, by: string): Record<string, string> {
  const text = SOUND[file] ?? '';
  if (text.split(piece).length !== 2) throw new Error(`${file} holds 「${piece}」 not exactly once`);
  return { ...SOUND, [file]: text.replace(piece, () => by) };
}

/** What the check says of these files, one line a fault. Each sentence must have its Japanese side. */
export const faultsOf = (files: Readonly<Record<string, string>>): string[] =>
  inFolder(files, (folder) => {
    const { faults } = checkFolder(folder);
    expect(faults.filter(({ message }) => inJapanese(message) === undefined)).toEqual([]);
    return faults.map(inEnglish);
  });
