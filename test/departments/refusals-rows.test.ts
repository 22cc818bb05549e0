import { broken, faultsOf } from './broken-folder.js';

describe('a row that contradicts itself or another', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'force by something that is no day',
      'kaigo.yaml',
      'by: deathDate',
      'by: ltcCertified',
      'kaigo.yaml:18: KAIGO-LOSS: by: ltcCertified is not a date fact',
    ],
    [
      'force that ends before it begins',
      'kaigo.yaml',
      "from: '2000-04-01'",
      "from: '2000-04-01', to: '2000-03-31'",
      'kaigo.yaml:18: KAIGO-LOSS: to: 2000-03-31 lies before from; the row would never be in force',
    ],
    [
      'force from a day that does not exist',
      'kaigo.yaml',
      "from: '2000-04-01'",
      "from: '2000-04-31'",
      'kaigo.yaml:18: KAIGO-LOSS: there is no 2000-04-31 in the calendar; correct the day',
    ],
    [
      'a day written another way',
      'kaigo.yaml',
      "from: '2000-04-01'",
      "from: '2000/04/01'",
      'kaigo.yaml:18: procedures.0.inForce.from: a day is written YYYY-MM-DD',
    ],
    [
      'a condition on a paper that is none of several',
      'shimin.yaml',
      '- { paper: identity-document }',
      '- { paper: identity-document, doesWhen: { identity-document: { always: true } } }',
      'shimin.yaml:25: procedures.0.bring.0: doesWhen names papers of anyOf',
    ],
    [
      'several papers of which perhaps none does',
      'shimin.yaml',
      '- { paper: identity-document }',
      '- { anyOf: [identity-document, identity-document], doesWhen: { identity-document: { always: true } } }',
      'shimin.yaml:25: procedures.0.bring.0: leave one paper of anyOf without doesWhen: it does in any case',
    ],
    [
      'a code of another department',
      'kaigo.yaml',
      'code: KAIGO-LOSS',
      'code: SHIMIN-HOUSEHOLD-HEAD',
      'shimin.yaml:11: SHIMIN-HOUSEHOLD-HEAD already belongs to KAIGO; give it another code',
    ],
    [
      'a department in two files',
      'kaigo.yaml',
      'department: KAIGO',
      'department: SHIMIN',
      'shimin.yaml:1: SHIMIN stands in two files; keep one',
    ],
    [
      'a code in small letters',
      'kaigo.yaml',
      'code: KAIGO-LOSS',
      'code: kaigo-loss',
      'kaigo.yaml:7: procedures.0.code: a code is written in capitals: SHIMIN-HOUSEHOLD-HEAD',
    ],
    [
      'the same key twice',
      'kaigo.yaml',
      'minutes: 10',
      'minutes: 10\n    minutes: 20',
      'kaigo.yaml:17: the same key stands twice in one place; keep one',
    ],
    [
      'no YAML at all',
      'kaigo.yaml',
      'order: 2',
      'order: [2',
      'kaigo.yaml:4: indentation or brackets are not right; compare with the rows around it, and put a text with a colon in quotes',
    ],
    ['a tab', 'kaigo.yaml', 'order: 2', 'order: 2\n\tminutes: 1', 'kaigo.yaml:4: indented with a tab; use spaces'],
    [
      'a quote that is not closed',
      'kaigo.yaml',
      'order: 2',
      'order: "2',
      'kaigo.yaml:24: a quote, a comma, a colon or a closing bracket is missing here or above; write it',
    ],
    [
      'a text that begins with a sign of YAML',
      'kaigo.yaml',
      'order: 2',
      'order: @2',
      'kaigo.yaml:3: a sign that YAML takes for its own; put the text in quotes',
    ],
    [
      'a text that looks like a pointer',
      'kaigo.yaml',
      'order: 2',
      'order: *note',
      'kaigo.yaml:3: a sign that YAML takes for its own; put the text in quotes',
    ],
    [
      'two documents in one file',
      'kaigo.yaml',
      'order: 2',
      'order: 2\n---',
      'kaigo.yaml:4: tags, anchors and several documents are not used here; write the row out',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});
