import type { Entry } from './entry.js';

/** Encoding and sanitising. */
export const v01: readonly Entry[] = [
  {
    id: 'v5.0.0-1.1.1',
    phrase: 'what was written is decoded once, and looked at after that',
    test: [
      'test/unit/access/directory.test.ts › names by %j the login %j',
      'test/unit/access/access-code.test.ts › is eight letters that nobody takes for one another, read back as it was made',
    ],
  },
  {
    id: 'v5.0.0-1.1.2',
    phrase: 'text is escaped last, where the page is put together',
    test: 'test/unit/access/pages.test.ts › shows what somebody typed as text, in its words and in its attributes',
  },
  {
    id: 'v5.0.0-1.2.1',
    phrase: 'escaping fits the place in the page',
    test: 'test/unit/access/pages.test.ts › shows what somebody typed as text, in its words and in its attributes',
  },
  {
    id: 'v5.0.0-1.2.2',
    phrase: 'addresses are put together safely, https only',
    test: [
      'test/access/sign-in/oidc.test.ts › is led there by a link, not by a form, and by nothing that a script could read',
      'test/unit/platform/config.test.ts › refuse %j in one sentence',
    ],
  },
  {
    id: 'v5.0.0-1.2.3',
    phrase: 'no script and no JSON is put together from text',
    test: [
      'test/access/family/session.test.ts › works without script; the script is a file of this service, which takes the code from the fragment',
      'test/integration/api/limits.test.ts › is told of what kind each answer is, and in UTF-8',
    ],
  },
  {
    id: 'v5.0.0-1.2.4',
    phrase: 'values reach SQL as parameters',
    test: [
      'test/access/refusals.test.ts › shows nothing, and no error, for a case that does not exist or an id that is none',
      'test/integration/api/random-requests.test.ts › get a known code or succeed, and leave the database whole',
    ],
  },
  {
    id: 'v5.0.0-1.2.5',
    phrase: 'no text from outside reaches a command line',
    test: 'test/unit/access/doors.test.ts › starts no program but the embedded database’s, and makes no program or pattern of a text',
  },
  { id: 'v5.0.0-1.2.6', phrase: 'LDAP', not: 'the directory is asked by OpenID Connect, never by LDAP' },
  {
    id: 'v5.0.0-1.2.7',
    phrase: 'XPath',
    not: 'the one XML that is read is that of a workbook, cell after cell; nothing asks it by XPath',
  },
  {
    id: 'v5.0.0-1.2.8',
    phrase: 'what sets papers (Typst, not LaTeX) reads no text as its own language',
    test: 'test/unit/prints/hand-out.test.ts › shows what somebody typed as it was typed: nothing of it is read as a paper’s own language',
  },
  {
    id: 'v5.0.0-1.2.9',
    phrase: 'no pattern is made of what somebody typed',
    test: 'test/unit/access/doors.test.ts › starts no program but the embedded database’s, and makes no program or pattern of a text',
  },
  { id: 'v5.0.0-1.3.1', phrase: 'HTML that somebody wrote', not: 'nobody can enter HTML: every text is shown as text' },
  {
    id: 'v5.0.0-1.3.2',
    phrase: 'nothing is run that was text',
    test: 'test/unit/access/doors.test.ts › starts no program but the embedded database’s, and makes no program or pattern of a text',
  },
  {
    id: 'v5.0.0-1.3.3',
    phrase: 'control characters and endless texts are refused',
    test: 'test/access/refusals.test.ts › %s: %s',
  },
  {
    id: 'v5.0.0-1.3.4',
    phrase: 'SVG that somebody sent is taken for no picture',
    test: 'test/access/consent-papers.test.ts › is no file %s',
  },
  {
    id: 'v5.0.0-1.3.5',
    phrase: 'markup and templates that somebody sent',
    not: 'no Markdown, style sheet or template is read from anybody',
  },
  {
    id: 'v5.0.0-1.3.6',
    phrase: 'nobody leads the service to another address',
    test: [
      'test/unit/access/doors.test.ts › names every file that connects to somewhere',
      'test/integration/connectors/contract.test.ts › understands %s',
    ],
  },
  {
    id: 'v5.0.0-1.3.7',
    phrase: 'no template is made of what somebody typed',
    test: 'test/unit/access/pages.test.ts › shows what somebody typed as text, in its words and in its attributes',
  },
  { id: 'v5.0.0-1.3.8', phrase: 'JNDI', not: 'there is no Java' },
  { id: 'v5.0.0-1.3.9', phrase: 'memcache', not: 'there is no memcache' },
  {
    id: 'v5.0.0-1.3.10',
    phrase: 'format strings',
    not: 'sentences are written in code; nothing reads a format from outside',
  },
  {
    id: 'v5.0.0-1.3.11',
    phrase: 'no text gives a mail another header or another recipient',
    test: [
      'test/integration/channels/digest.test.ts › goes to nobody else and says nothing else than it is given, whatever lines stand in that',
      'test/integration/channels/desk-settings.test.ts › are as its file says until somebody sets them; the second of two who change them is told',
    ],
  },
  { id: 'v5.0.0-1.4.1', phrase: 'memory', not: 'JavaScript manages memory itself; no code of ours is native' },
  {
    id: 'v5.0.0-1.4.2',
    phrase: 'numbers beyond their range are refused',
    test: 'test/access/refusals.test.ts › the list of %s',
  },
  { id: 'v5.0.0-1.4.3', phrase: 'freed memory', not: 'JavaScript frees memory itself; no code of ours is native' },
  {
    id: 'v5.0.0-1.5.1',
    phrase: 'the XML of a workbook opens no entity and no other file',
    test: 'test/unit/platform/tables/tables.test.ts › opens nothing but the cells: no link, macro or entity',
  },
  {
    id: 'v5.0.0-1.5.2',
    phrase: 'what comes in becomes plain data of a known shape',
    test: ['test/integration/connectors/contract.test.ts › understands %s', 'test/access/refusals.test.ts › %s: %s'],
  },
];
