import type { Scope, Source } from './sources.js';
import type { TongueHead, TongueTexts } from './tongue-file.js';

/** How far a tongue has come. */
export interface Standing {
  /** Texts that it should say by its scope and does not, each once. */
  readonly missing: readonly Source[];
  /** The Japanese has changed since: not shown, and to be written anew. */
  readonly outdated: readonly { readonly source: Source; readonly of: string; readonly is: string }[];
  /** Keys of texts that are nowhere any more. */
  readonly gone: readonly string[];
  /** Keys of texts that are shown and that nobody has checked. */
  readonly unchecked: readonly string[];
  /** Texts that it says, each once, of those that it should. */
  readonly said: number;
  readonly asked: number;
}

/** Compares what a tongue says with what there is to be said. A Japanese text that stands in several places is said once. */
export function standingOf(
  { scope }: Pick<TongueHead, 'scope'>,
  texts: TongueTexts,
  sources: readonly Source[],
  up: Scope = scope,
): Standing {
  const now = new Set(sources.map(({ ja }) => ja));
  const byKey = new Map(sources.map((source) => [source.key, source]));
  const entries = Object.entries(texts);
  const says = new Set(entries.map(([, { of }]) => of));
  const asked = once(sources.filter((source) => up === 'full' || source.scope === 'core'));
  const stale = entries.filter(([, { of }]) => !now.has(of));
  const outdated = stale.flatMap(([key, { of, is }]) => {
    const source = byKey.get(key);
    return source === undefined || says.has(source.ja) ? [] : [{ source, of, is }];
  });
  const old = new Set(outdated.map(({ source }) => source.ja));
  return {
    missing: asked.filter(({ ja }) => !says.has(ja) && !old.has(ja)),
    outdated,
    gone: stale.flatMap(([key]) => (outdated.some(({ source }) => source.key === key) ? [] : [key])),
    unchecked: entries.flatMap(([key, { of, checked }]) => (now.has(of) && checked === undefined ? [key] : [])),
    said: asked.filter(({ ja }) => says.has(ja)).length,
    asked: asked.length,
  };
}

const once = (sources: readonly Source[]): readonly Source[] =>
  [...new Map(sources.toReversed().map((source) => [source.ja, source])).values()].toReversed();
