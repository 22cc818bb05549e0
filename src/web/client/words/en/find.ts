import type { Words } from '../words';

export const find: Words<'find'> = {
  title: 'Find a case',
  label: 'Name, kana or birth date of who died, reception number, person number, telephone',
  hint: 'e.g. たかはし いちろう, S15.3.2, 2026-0023',
  find: 'Find',
  newest: 'Newest cases',
  found: '{{count}} cases found',
  nobody:
    'Nothing was found written like this. The family name or the given name alone will do, in full, in kana or kanji; or try the birth date.',
  noCases: 'There are no cases yet.',
  more: 'Show more',
  number: 'Number',
  name: 'Who died',
  birth: 'Born',
  death: 'Died',
  state: 'State',
  'status.OPEN': 'Open',
  'status.CLOSED': 'Closed',
  'status.VOID': 'Void',
  registerPending: 'Not in the register yet',
};
