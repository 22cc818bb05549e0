import { useCallback } from 'react';
import type * as ja from './ja';
import type * as offices from './offices-ja';
import { kept } from '../kept';
import { keepLanguage, languageNow, type Language } from './language';
import { sentence, type Topic, type Values } from './say';

type Topics = typeof ja & typeof offices;
type KeyOf<In extends keyof Topics> = keyof Topics[In] & string;
type Spoken<Key extends string> = Key extends `${infer Counted}_${'one' | 'other'}` ? Counted : Key;

/** Says the sentence of a key of this topic, with what is put into it; a key that Japanese lacks does not compile. */
export type Say<In extends keyof Topics> = (key: Spoken<KeyOf<In>>, values?: Values) => string;

/** The words of the screens: a file a topic, Japanese first; English has the same keys, or it does not compile. */
interface Words {
  readonly language: Language;
  readonly topics: Readonly<Record<string, Topic>>;
}
type Load = Readonly<Record<Language, () => Promise<Words['topics']>>>;

/** A browser loads the words of the one language that it reads, see vite.config.ts. */
const OF_ALL: Load = {
  ja: async () => ({ ...(await import('./ja')) }),
  en: async () => ({ ...(await import('./en')) }),
};
/** Of screens that few offices have. */
const OF_OFFICES: Load = {
  ja: async () => ({ ...(await import('./offices-ja')) }),
  en: async () => ({ ...(await import('./offices-en')) }),
};

const words = kept<Words>({ language: languageNow(), topics: {} });
const wanted = new Set<Load>();

async function have(load: Load): Promise<void> {
  wanted.add(load);
  const language = languageNow();
  const topics = await load[language]();
  // Somebody chose the other one meanwhile.
  if (language !== languageNow()) return have(load);
  const now = words.now().topics;
  // Nothing is drawn anew for what is there already.
  if (Object.entries(topics).some(([name, topic]) => now[name] !== topic))
    words.change((before) => ({ ...before, topics: { ...before.topics, ...topics } }));
}

/** Before the first screen is drawn: no screen is without words. */
export const haveWords = (): Promise<void> => have(OF_ALL);

/** Before a screen that few offices have is drawn. */
export const haveWordsOfOffices = (): Promise<void> => have(OF_OFFICES);

/** Changes the language once its words are there; where they can't be had the screen stays as it is. */
export async function speak(language: Language): Promise<void> {
  const loads = [...wanted];
  const topics = await Promise.all(loads.map((load) => load[language]()));
  // A screen that few offices have was opened meanwhile: its words as well.
  if (wanted.size > loads.length) return speak(language);
  keepLanguage(language);
  document.documentElement.lang = language;
  words.change(() => ({ language, topics: Object.fromEntries(topics.flatMap((some) => Object.entries(some))) }));
}

const say = ({ language, topics }: Words, topic: string, key: string, values?: Values): string =>
  sentence(topics[topic] ?? {}, language, key, values);

/** Outside of what is drawn. */
export const sayNow: Say<'common'> = (key, values) => say(words.now(), 'common', key, values);

/** The words of a topic, or of what all screens say, in the language of this browser; what says them is drawn anew with it. */
export function useTranslation(): { readonly t: Say<'common'> };
export function useTranslation<In extends keyof Topics>(topic: In): { readonly t: Say<In> };
export function useTranslation(topic: keyof Topics = 'common'): {
  readonly t: (key: string, values?: Values) => string;
} {
  const now = words.use();
  return { t: useCallback((key, values) => say(now, topic, key, values), [now, topic]) };
}
