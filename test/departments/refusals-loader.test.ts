import { broken, faultsOf } from './broken-folder.js';

describe('a file out of shape', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'an unknown key of a row',
      'shimin.yaml',
      '    minutes: 10',
      '    minuets: 10\n    minutes: 10',
      'shimin.yaml:27: procedures.0: unknown key minuets; take it out or correct its spelling',
    ],
    [
      'an unknown key of a file',
      'shimin.yaml',
      'order: 1',
      'order: 1\ncolour: red',
      'shimin.yaml:4: the file: unknown key colour; take it out or correct its spelling',
    ],
    [
      'an unknown operator',
      'shimin.yaml',
      '{ fact: remainingMembers, atLeast: 2 }',
      '{ fact: remainingMembers, moreThan: 2 }',
      'shimin.yaml:20: procedures.0.when.all.1: unknown key moreThan; take it out or correct its spelling',
    ],
    [
      'two operators',
      'shimin.yaml',
      '{ fact: remainingMembers, atLeast: 2 }',
      '{ fact: remainingMembers, atLeast: 2, atMost: 3 }',
      'shimin.yaml:20: procedures.0.when.all.1: unknown key atMost; take it out or correct its spelling',
    ],
    [
      'an empty all',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ all: [] }',
      'kaigo.yaml:13: procedures.0.when.all is empty; name at least one, or take it out',
    ],
    [
      'an empty any',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ any: [] }',
      'kaigo.yaml:13: procedures.0.when.any is empty; name at least one, or take it out',
    ],
    [
      'no basis',
      'kaigo.yaml',
      'basis: [{ law: 介護保険法, article: 第12条 }]',
      'basis: []',
      'kaigo.yaml:17: procedures.0.basis is empty; name at least one, or take it out',
    ],
    [
      'a law without its article',
      'kaigo.yaml',
      'basis: [{ law: 介護保険法, article: 第12条 }]',
      'basis: [{ law: 介護保険法 }]',
      'kaigo.yaml:17: procedures.0.basis.0.article is missing; write it',
    ],
    [
      'no title for families',
      'kaigo.yaml',
      ', family: { ja: 保険証を返すこと, en: Returning the card }',
      '',
      'kaigo.yaml:8: procedures.0.title.family is missing; write it',
    ],
    [
      'a deadline of no kind',
      'shimin.yaml',
      'kind: file',
      'kind: filing',
      'shimin.yaml:22: procedures.0.deadlines.0.kind: write one of file, claim, courtesy, before',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});

describe('a deadline that can not be counted', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'it has no sign',
      'shimin.yaml',
      'P14D@deathDate+1',
      'P14D@deathDate',
      'shimin.yaml:22: SHIMIN-HOUSEHOLD-HEAD: 「P14D@deathDate」: write +0 or +1 after the origin',
    ],
    [
      'it counts from no day',
      'shimin.yaml',
      'P14D@deathDate+1',
      'P14D@wasHouseholdHead+1',
      'shimin.yaml:22: SHIMIN-HOUSEHOLD-HEAD: 「P14D@wasHouseholdHead+1」 counts from 「wasHouseholdHead」, which is not a date fact',
    ],
    [
      'it is no period',
      'shimin.yaml',
      'P14D@deathDate+1',
      'two weeks',
      'shimin.yaml:22: SHIMIN-HOUSEHOLD-HEAD: 「two weeks」 is not a deadline: write P14D@deathDate+1, PROMPT, BEFORE(funeral) …',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});

describe('rows in a circle', () => {
  it.each<[why: string, file: string, piece: string, by: string, fault: string]>([
    [
      'a row that depends on itself',
      'kaigo.yaml',
      '{ fact: ltcCertified, is: true }',
      '{ not: { rule: KAIGO-LOSS } }',
      'kaigo.yaml:7: rules depend on each other in a circle: KAIGO-LOSS → KAIGO-LOSS; break it at one of them',
    ],
    [
      'a deadline that waits for itself',
      'shimin.yaml',
      'P14D@deathDate+1',
      'BEFORE(SHIMIN-HOUSEHOLD-HEAD)',
      'shimin.yaml:11: deadlines wait for each other in a circle: SHIMIN-HOUSEHOLD-HEAD → SHIMIN-HOUSEHOLD-HEAD; break it at one of them',
    ],
  ])('%s', (_why, file, piece, by, fault) => {
    expect(faultsOf(broken(file, piece, by))).toContain(fault);
  });
});
