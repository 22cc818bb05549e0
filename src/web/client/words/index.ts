import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type * as ja from './ja';
import type { protectionList } from '../safeguards/list/words/ja';
import type { accounts } from '../accounts/words/ja';
import type { incidents } from '../counter/incidents/words/ja';
import type { retention } from '../safeguards/retention/words/ja';
import { keepLanguage, languageNow, type Language } from './language';

/** The words of the screens: a file a topic, Japanese first; English has the same keys, or it does not compile. */
export const words = i18next.createInstance();

/** A browser loads the words of the one language that it reads, see vite.config.ts. */
const WORDS: Readonly<Record<Language, () => Promise<object>>> = {
  ja: () => import('./ja'),
  en: () => import('./en'),
};

/** Before the first screen is drawn: no screen is without words. */
export async function haveWords(): Promise<void> {
  const language = languageNow();
  await words.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { ...(await WORDS[language]()) } },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Changes the language once its words are there; where they can't be had the screen stays as it is. */
export async function speak(language: Language): Promise<void> {
  if (!words.hasResourceBundle(language, 'common'))
    for (const [topic, said] of Object.entries(await WORDS[language]())) words.addResourceBundle(language, topic, said);
  keepLanguage(language);
  document.documentElement.lang = language;
  await words.changeLanguage(language);
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof ja & {
      accounts: typeof accounts;
      incidents: typeof incidents;
      protectionList: typeof protectionList;
      retention: typeof retention;
    };
  }
}
