/** The first of the caller's languages that the service speaks; Japanese where nothing is said, English for all others. */
export function languageOf(accept: string | undefined): 'ja' | 'en' {
  const first = accept?.split(',')[0]?.trim().toLowerCase();
  return first === undefined || first === '' || first === '*' || first.startsWith('ja') ? 'ja' : 'en';
}
