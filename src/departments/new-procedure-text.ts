/** A first row that loads, and an example that fails until the rule is written. */
export const rowText = (code: string): string => `- code: ${code}
  title:
    ja: ここに手続きの正式な名前
    en: Legal name of the procedure
    family: { ja: ご家族に伝わる言い方, en: What a family would call it }
  kind: notification
  where: counter
  how: [visit]
  whoMayApply: [relative]
  when: { fact: residentOfCity, is: true }
  ifLate: no-harm
  disclosure: open
  minutes: 10
  basis: [{ practice: 根拠の法令と条を確かめて書きかえる }]
  inForce: { by: deathDate } # from: where the beginning of the statute is known
`;

export const exampleText = (code: string): string => `- say: ここに窓口の言葉で。決まりを書くまで、この例は通らない
  deathDate: '2026-11-02'
  expect: { ${code}: NOT_REQUIRED }
`;

/** The text with every line moved in. */
export const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(by) + line))
    .join('\n');

/** What a wish to write something new was answered with: what was done and what comes next, or why nothing was. */
export type Written = { readonly ok: boolean; readonly say: string };

export const refused = (say: string): Written => ({ ok: false, say });

export const isCode = (code: string): boolean => /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(code);
