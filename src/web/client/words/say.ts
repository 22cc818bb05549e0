/** What is put into a sentence where it says `{{name}}`; what is not given leaves its place empty. */
export type Values = Readonly<Record<string, string | number | null | undefined>>;

/** One topic's words by their keys. */
export type Topic = Readonly<Record<string, string>>;

/**
 * The sentence of this key. Where a number counts something (`count`), the form of the language stands under the key with
 * `_one` or `_other` behind it.
 *
 * @returns the key itself where there is no such sentence: seen at once, and nothing else of the screen is lost
 */
export function sentence(topic: Topic, language: string, key: string, values: Values = {}): string {
  const { count } = values;
  const counted = typeof count === 'number' ? `${key}_${new Intl.PluralRules(language).select(count)}` : key;
  const said = topic[counted] ?? topic[key] ?? key;
  // In one go: braces in what somebody typed are no place of ours.
  return said.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
