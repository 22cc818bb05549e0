const KEPT = 'yorisoi-language';

export type Language = 'ja' | 'en';

const asLanguage = (given: string | null): Language => (given === 'en' ? 'en' : 'ja');

let now: Language = asLanguage(localStorage.getItem(KEPT));

/** In which this browser reads; a device's choice, no person's. */
export const languageNow = (): Language => now;

export function keepLanguage(language: Language): void {
  now = language;
  localStorage.setItem(KEPT, language);
}
