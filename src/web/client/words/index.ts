import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import * as en from './en';
import * as ja from './ja';
import { languageNow } from './language';

/** The words of the screens: a file a topic, Japanese first; English has the same keys, or it does not compile. */
export const words = i18next.createInstance();

void words.use(initReactI18next).init({
  lng: languageNow(),
  fallbackLng: 'ja',
  resources: { ja, en },
  defaultNS: 'common',
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof ja;
  }
}
