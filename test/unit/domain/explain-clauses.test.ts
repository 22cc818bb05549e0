import { continued, joinClauses } from '../../../src/domain/explain/clause.js';
import { FACT_NAMES, factNamed, type FactDefinition } from '../../../src/domain/facts/index.js';

describe('the clauses of the fact table', () => {
  const clausesIn = (fact: FactDefinition) => {
    switch (fact.type) {
      case 'bool':
        return [fact.yes, fact.no];
      case 'enum':
        return Object.values(fact.values).flatMap(({ yes, no }) => [yes, no]);
      case 'set':
        return [...Object.values(fact.values), fact.empty].flatMap(({ yes, no }) => [yes, no]);
      case 'int':
      case 'date':
        return fact.none ? [fact.none.yes, fact.none.no] : [];
    }
  };
  const clauses = FACT_NAMES.flatMap((name) => clausesIn(factNamed(name)));

  it('all have an ending that another clause can follow', () => {
    const endings = /(で|て|おらず|ず|なく|あり|り|き|し|せず|く|え|け|め|れ|い)$/;
    expect(clauses.map(({ ja }) => ja).filter((ja) => !endings.test(continued(ja) ?? ''))).toEqual([]);
  });

  it.each([
    ['世帯主だった', '世帯主で'],
    ['世帯主ではなかった', '世帯主ではなく'],
    ['年金を受けていなかった', '年金を受けておらず'],
    ['住民登録をしていない', '住民登録をしておらず'],
    ['遺言がない', '遺言がなく'],
    ['お墓がある', 'お墓があり'],
    ['予定である', '予定で'],
    ['家族が入る', '家族が入り'],
    ['車両を手放さない', '車両を手放さず'],
    ['使い続ける', '使い続け'],
    ['葬祭を行った', '葬祭を行って'],
  ])('%s → %s', (clause, before) => {
    expect(continued(clause)).toBe(before);
  });

  it('keeps apart English clauses that hold a comma', () => {
    const joined = joinClauses([
      { ja: '世帯主だった', en: 'they owned a vehicle, such as a moped' },
      { ja: '配偶者がいる', en: 'there is a spouse' },
    ]);
    expect(joined?.en).toBe('they owned a vehicle, such as a moped; and there is a spouse');
  });
});
