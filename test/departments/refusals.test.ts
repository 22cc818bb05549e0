import { broken, faultsOf, SOUND } from './broken-folder.js';

it('the small folder is sound before it is broken', () => {
  expect(faultsOf(SOUND)).toEqual([]);
});

it('a folder without its papers does not load', () => {
  const rest = Object.entries(SOUND).filter(([file]) => file !== 'papers.yaml');
  expect(faultsOf(Object.fromEntries(rest))).toEqual([
    "papers.yaml:1: the file can't be read; put it back or correct its permissions",
  ]);
});

it('two versions of a row are never in force on one day', () => {
  const file = SOUND['kaigo.yaml'] ?? '';
  const row = file.slice(file.indexOf('  - code'), file.indexOf('examples:'));
  const twice = broken('kaigo.yaml', row, `${row}${row.replace("'2000-04-01'", "'2012-04-01'")}`);
  expect(faultsOf(twice)).toEqual([
    "kaigo.yaml:18: KAIGO-LOSS: two versions are in force on 2012-04-01: end the older one with to: '2012-03-31'",
  ]);
});

it('two versions of a row do not both hold from the beginning', () => {
  const file = SOUND['kaigo.yaml'] ?? '';
  const row = file.slice(file.indexOf('  - code'), file.indexOf('examples:')).replace("from: '2000-04-01', ", '');
  expect(faultsOf(broken('kaigo.yaml', file.slice(file.indexOf('  - code'), file.indexOf('examples:')), row))).toEqual(
    [],
  );
  const twice = broken('kaigo.yaml', file.slice(file.indexOf('  - code'), file.indexOf('examples:')), `${row}${row}`);
  expect(faultsOf(twice)).toEqual([
    'kaigo.yaml:18: KAIGO-LOSS: two versions hold from the beginning: give the newer one its from:',
  ]);
});

it('every fault is told at once', () => {
  const both = { ...broken('kaigo.yaml', 'minutes: 10', 'minutes: ten'), ...{ 'city.yaml': 'parameters: 3\n' } };
  expect(faultsOf(both).map((fault) => fault.split(':')[0])).toEqual(['kaigo.yaml', 'city.yaml']);
});

describe('a name that leads nowhere', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'a fact misspelt',
      'shimin.yaml',
      '{ fact: remainingMembers, atLeast: 2 }',
      '{ fact: remainingMember, atLeast: 2 }',
      'shimin.yaml:20: procedures.0.when.all.1.fact: 「remainingMember」 is not a fact of the vocabulary; the nearest is remainingMembers',
    ],
    [
      'a row that does not exist',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ rule: SHIMIN-HOUSEHOLD-HEAT }',
      'kaigo.yaml:13: KAIGO-LOSS: no procedure SHIMIN-HOUSEHOLD-HEAT; the nearest is SHIMIN-HOUSEHOLD-HEAD',
    ],
    [
      'a paper that does not exist',
      'shimin.yaml',
      '{ paper: identity-document }',
      '{ paper: identity-dokument }',
      'shimin.yaml:25: SHIMIN-HOUSEHOLD-HEAD: no paper identity-dokument in papers.yaml; the nearest is identity-document',
    ],
    [
      'a needed paper that does not exist',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ paperNeeded: identity-dokument }',
      'kaigo.yaml:13: KAIGO-LOSS: no paper identity-dokument; the nearest is identity-document',
    ],
    [
      'a parameter that does not exist',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ city: dogChipsScheme, is: true }',
      'kaigo.yaml:13: KAIGO-LOSS: no parameter dogChipsScheme in city.yaml; the nearest is dogChipScheme',
    ],
    [
      'a condition outside the vocabulary: rules stand in the files, and no file names a function',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ named: moonPhase }',
      'kaigo.yaml:13: procedures.0.when: unknown key named; take it out or correct its spelling',
    ],
    [
      'a row that comes after nothing',
      'kaigo.yaml',
      '    minutes: 10',
      '    after: [KAIGO-LOST]\n    minutes: 10',
      'kaigo.yaml:16: KAIGO-LOSS: no procedure KAIGO-LOST; the nearest is KAIGO-LOSS',
    ],
    [
      'a row that excludes nothing',
      'kaigo.yaml',
      '    minutes: 10',
      '    excludes: [{ procedure: KAIGO-LOST, because: { ja: 一方だけ, en: one } }]\n    minutes: 10',
      'kaigo.yaml:16: KAIGO-LOSS: no procedure KAIGO-LOST; the nearest is KAIGO-LOSS',
    ],
    [
      'a deadline before no row',
      'shimin.yaml',
      'P14D@deathDate+1',
      'BEFORE(SHIMIN-NOTHING)',
      'shimin.yaml:22: SHIMIN-HOUSEHOLD-HEAD: no procedure SHIMIN-NOTHING',
    ],
    [
      'a paper given by no row',
      'papers.yaml',
      'shared: true',
      'shared: true, givenBy: [KAIGO-LOST]',
      'papers.yaml:2: identity-document: no procedure KAIGO-LOST',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});

describe('a comparison that can not be made', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'an operator of another type',
      'shimin.yaml',
      '{ fact: remainingMembers, atLeast: 2 }',
      '{ fact: remainingMembers, is: true }',
      'shimin.yaml:20: SHIMIN-HOUSEHOLD-HEAD: remainingMembers is int: use atLeast, atMost, exists instead of is',
    ],
    [
      'a value it can not have',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ fact: ltcInsured, is: cat3 }',
      'kaigo.yaml:13: KAIGO-LOSS: ltcInsured has no value cat3; the nearest is cat1',
    ],
    [
      'yes or no in quotes',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      "{ fact: ltcCertified, is: 'true' }",
      'kaigo.yaml:13: KAIGO-LOSS: ltcCertified is yes or no: write true or false without quotes',
    ],
    [
      'an existence that says nothing',
      'shimin.yaml',
      '{ fact: remainingMembers, atLeast: 2 }',
      '{ fact: remainingMembers, exists: true }',
      'shimin.yaml:20: SHIMIN-HOUSEHOLD-HEAD: remainingMembers always has a value: exists says nothing about it',
    ],
    [
      'a gate of another type',
      'shimin.yaml',
      '{ fact: residentOfCity, is: true }',
      '{ fact: residentOfCity, atLeast: 1 }',
      'shimin.yaml:6: residentOfCity is bool: use is instead of atLeast',
    ],
    [
      'a day that is not in the calendar',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      "{ fact: deathDate, onOrAfter: '2026-02-30' }",
      'kaigo.yaml:13: KAIGO-LOSS: there is no 2026-02-30 in the calendar; correct the day',
    ],
    [
      'a period that says nothing',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ fact: birthDate, before: { of: deathDate, plus: P } }',
      'kaigo.yaml:13: KAIGO-LOSS: plus: P names no period',
    ],
    [
      'a point counted from no day',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ fact: birthDate, before: { of: residentOfCity } }',
      'kaigo.yaml:13: KAIGO-LOSS: of: residentOfCity is not a date fact',
    ],
    [
      'a condition on a paper',
      'shimin.yaml',
      '{ paper: identity-document }',
      '{ paper: identity-document, when: { fact: residentOfCity, atLeast: 1 } }',
      'shimin.yaml:25: SHIMIN-HOUSEHOLD-HEAD: residentOfCity is bool: use is instead of atLeast',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});

describe('what may not be read or told', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'a forbidden read',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ fact: taxUnpaid, is: true }',
      'kaigo.yaml:7: KAIGO-LOSS reads taxUnpaid, which nobody may tell KAIGO: ask the family, add a signal with its basis, or leave it to a caveat',
    ],
    [
      'a signal told to somebody else',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ fact: noKin, is: true }',
      'kaigo.yaml:7: KAIGO-LOSS reads noKin, which nobody may tell KAIGO: ask the family, add a signal with its basis, or leave it to a caveat',
    ],
    [
      'a secret told as a signal',
      'shimin.yaml',
      'signal: noKin',
      'signal: seikatsuHogo',
      'shimin.yaml:8: seikatsuHogo is private, not a signal: only signals may be told to others',
    ],
    [
      'a signal of another department',
      'shimin.yaml',
      'signal: noKin',
      'signal: ltcCertified',
      'shimin.yaml:8: ltcCertified is not held by SHIMIN: the department that holds it tells it',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});

describe('an example that proves nothing', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'it comes out otherwise',
      'kaigo.yaml',
      'KAIGO-LOSS: REQUIRED',
      'KAIGO-LOSS: NOT_REQUIRED',
      'kaigo.yaml:20: 「認定を受けていた」 KAIGO-LOSS came out REQUIRED, expected NOT_REQUIRED; correct the rule or the example',
    ],
    [
      'another last day',
      'shimin.yaml',
      "lastDay: '2026-11-16'",
      "lastDay: '2026-11-15'",
      'shimin.yaml:31: 「残った世帯員が2人なので、新しい世帯主を届け出る」 SHIMIN-HOUSEHOLD-HEAD: last day "2026-11-16", expected "2026-11-15"; correct the rule or the example',
    ],
    [
      'a row that does not exist',
      'kaigo.yaml',
      'expect: { KAIGO-LOSS: REQUIRED }',
      'expect: { KAIGO-LOSS: REQUIRED, KAIGO-LOST: REQUIRED }',
      'kaigo.yaml:20: 「認定を受けていた」 there is no procedure KAIGO-LOST; correct the rule or the example',
    ],
    [
      'a fact misspelt',
      'kaigo.yaml',
      'facts: { ltcCertified: true }',
      'facts: { ltcCertifed: true }',
      'kaigo.yaml:20: 「認定を受けていた」 ltcCertifed is no fact of the vocabulary, the nearest is ltcCertified; correct the rule or the example',
    ],
    [
      'a wrong value',
      'kaigo.yaml',
      'facts: { ltcCertified: true }',
      'facts: { ltcCertified: 1 }',
      'kaigo.yaml:20: 「認定を受けていた」 ltcCertified takes true, false; correct the rule or the example',
    ],
    [
      'a parameter that does not exist',
      'kaigo.yaml',
      'facts: { ltcCertified: true }',
      'facts: { ltcCertified: true }\n    city: { dogChip: false }',
      'kaigo.yaml:20: 「認定を受けていた」 there is no parameter dogChip in city.yaml, the nearest is dogChipScheme; correct the rule or the example',
    ],
    [
      'a leaf that decides nothing',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ any: [{ fact: ltcCertified, is: true }, { fact: ltcApplicationPending, is: true }] }',
      'kaigo.yaml:13: KAIGO-LOSS: {"fact":"ltcApplicationPending","is":true} decides no example; add one that would come out otherwise without it',
    ],
    [
      'a row without an example',
      'kaigo.yaml',
      'expect: { KAIGO-LOSS: REQUIRED }',
      'expect: {}',
      'kaigo.yaml:7: KAIGO-LOSS stands in no example; add one that names it',
    ],
    [
      'a deadline whose day no example states',
      'shimin.yaml',
      "{ outcome: REQUIRED, lastDay: '2026-11-16' }",
      'REQUIRED',
      'shimin.yaml:22: SHIMIN-HOUSEHOLD-HEAD: no example states the day of P14D@deathDate+1; add lastDay to one',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});
