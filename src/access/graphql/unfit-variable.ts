import type { Said } from '../../platform/said.js';

/**
 * What graphql-js says of a variable that doesn't fit repeats the whole variable: a death notice with names and addresses. Here
 * it becomes the field that is wrong and what is wrong with it, without a value.
 * @returns null for any other message
 */
export function unfitVariable(message: string): Said | null {
  const [, variable, rest = ''] = /^Variable "\$(\w+)" got invalid value ([\s\S]*)$/.exec(message) ?? [];
  if (variable === undefined) return null;
  const [, unknown, , near] =
    /Field "(\w+)" is not defined by type "(\w+)"\.(?: Did you mean "(\w+)")?/.exec(rest) ?? [];
  const [, missing] = /Field "(\w+)" of required type "[^"]+" was not provided\.$/.exec(rest) ?? [];
  // Behind the value stands where in it the fault is; of several, the last is not part of a value.
  const place = [...rest.matchAll(/ at "([\w.[\]]+)";/g)].at(-1)?.[1] ?? variable;
  if (unknown !== undefined)
    return {
      ja: `${place} に「${unknown}」という欄はありません。${near === undefined ? '欄の名前を確かめてください。' : `「${near}」ではありませんか。`}`,
      en: `${place} has no field “${unknown}”. ${near === undefined ? 'Check its name.' : `Did you mean “${near}”?`}`,
    };
  if (missing !== undefined)
    return {
      ja: `${place} に「${missing}」がありません。入れて、もう一度送ってください。`,
      en: `${place} lacks “${missing}”: add it, then send it again.`,
    };
  return {
    ja: `${place} の値の形が違います。日付は 2026-11-18 のように、選ぶものは決められた語のどれかを入れてください。`,
    en: `${place} has another form than is asked for: a day like 2026-11-18, one of the words for what is chosen.`,
  };
}
