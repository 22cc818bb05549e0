import type { Procedure } from '../../../src/domain/catalogue.js';
import type { Condition } from '../../../src/domain/condition.js';
import type { FactName } from '../../../src/domain/facts/index.js';
import { explained, wasHead, twoRemain } from './explained.js';

describe('what one of the family said and another reads', () => {
  const quiet = new Set<FactName>(['wasHouseholdHead', 'remainingMembersAged15Plus']);
  const facts = { wasHouseholdHead: true, remainingMembersAged15Plus: 2 };

  it('is not in the reason; what is known otherwise is', () => {
    const when: Condition = { all: [wasHead, twoRemain] };
    expect(explained({ when, facts, ruled: { quiet } })).toEqual({
      ja: 'うかがったことから、お手続きがあります。',
      en: 'There is something to do, from what we were told.',
    });
    const { ja } = explained({ when, facts, ruled: { quiet: new Set<FactName>(['remainingMembersAged15Plus']) } });
    expect(ja).toBe('世帯主だったため、お手続きがあります。');
  });

  it('is not in the reason why nothing has to be done', () => {
    const { ja } = explained({ when: wasHead, facts: { wasHouseholdHead: false }, ruled: { quiet } });
    expect(ja).toBe('うかがったことから、お手続きはありません。');
  });
});

describe('why there is something to do', () => {
  it('is said by the facts that decided, in one sentence', () => {
    const { ja, en } = explained({
      when: { all: [wasHead, twoRemain] },
      facts: { wasHouseholdHead: true, remainingMembersAged15Plus: 2 },
    });
    expect(ja).toBe('世帯主で、残る15歳以上の世帯員が2人いるため、お手続きがあります。');
    expect(en).toBe(
      'There is something to do, because they were the head of the household and the number of household members aged 15 or over who remain is 2.',
    );
  });

  it('leaves out the branch of an any that did not decide', () => {
    const { ja } = explained({ when: { any: [twoRemain, wasHead] }, facts: { wasHouseholdHead: true } });
    expect(ja).toBe('世帯主だったため、お手続きがあります。');
  });

  it('says a negation by its own clause', () => {
    const { ja } = explained({ when: { not: wasHead }, facts: { wasHouseholdHead: false } });
    expect(ja).toBe('世帯主ではなかったため、お手続きがあります。');
  });

  it('names the threshold where the exact number is not known', () => {
    const { ja } = explained({ when: twoRemain, facts: { remainingMembersAged15Plus: { from: 2 } } });
    expect(ja).toBe('残る15歳以上の世帯員が2人以上いるため、お手続きがあります。');
  });

  it('names the values still possible where all of them fit', () => {
    const { ja } = explained({
      when: { fact: 'ashesPlan', in: ['municipalGrave', 'otherGrave'] },
      facts: { ashesPlan: { oneOf: ['municipalGrave', 'otherGrave'] } },
    });
    expect(ja).toContain('市営墓地に納める予定であるか、');
    expect(ja).toContain('のどちらかであるため、お手続きがあります。');
  });

  it.each<[what: string, row: Partial<Procedure>]>([
    ['information', { kind: 'info' }],
    ['what the city does by itself', { where: 'nowhere' }],
    ['what nobody has to come for', { how: ['none'] }],
  ])('calls %s no thing to do', (_what, row) => {
    const { ja, en } = explained({ when: wasHead, facts: { wasHouseholdHead: true }, row });
    expect(ja).toBe('世帯主だったため、ご案内しています。');
    expect(en).toBe('We tell you about this because they were the head of the household.');
  });

  it('tells everybody what concerns everybody', () => {
    expect(explained({}).ja).toBe('どなたにもご案内しています。');
  });

  it('does not repeat the gate of the department', () => {
    const { ja } = explained({
      gate: { fact: 'residentOfCity', is: true },
      when: wasHead,
      facts: { residentOfCity: true, wasHouseholdHead: true },
    });
    expect(ja).toBe('世帯主だったため、お手続きがあります。');
  });

  it('names the paper and who demands it', () => {
    const { ja } = explained({
      when: { paperNeeded: 'seal-certificate' },
      others: [{ code: 'SHIMIN-DEMAND', bring: [{ paper: 'seal-certificate' }] }],
    });
    expect(ja).toBe('「お届けいただくこと」で印鑑登録証明書を使うため、お手続きがあります。');
  });

  it('names another procedure by its kind title', () => {
    const { ja } = explained({ when: { rule: 'SHIMIN-OTHER' }, others: [{ code: 'SHIMIN-OTHER' }] });
    expect(ja).toBe('「お届けいただくこと」が要るため、お手続きがあります。');
  });

  it('stops after three facts', () => {
    const facts = { wasHouseholdHead: true, sealRegistered: true, myNumberCard: true, livedAlone: true };
    const all = [
      wasHead,
      ...(['sealRegistered', 'myNumberCard', 'livedAlone'] as const).map((fact) => ({ fact, is: true })),
    ];
    expect(explained({ when: { all }, facts }).ja).toMatch(
      /マイナンバーカードを持っていたなどのため、お手続きがあります。$/,
    );
  });
});

describe('why there is nothing to do', () => {
  it('is said by the actual value where that is known', () => {
    const { ja } = explained({
      when: { fact: 'healthInsurance', is: 'kokuho' },
      facts: { healthInsurance: 'kouki', birthDate: '1940-03-02' },
    });
    expect(ja).toBe('後期高齢者医療に入っていたため、お手続きはありません。');
  });

  it('is said by the gate of the department', () => {
    const { ja } = explained({
      gate: { fact: 'residentOfCity', is: true },
      when: wasHead,
      facts: { residentOfCity: false },
    });
    expect(ja).toBe('亡くなられたときに当市に住民登録がなかったため、お手続きはありません。');
  });

  it('says from which day a law counts, and the day it goes by', () => {
    const { ja, en } = explained({ row: { inForce: { from: '2027-04-01', by: 'deathDate' } } });
    expect(ja).toBe(
      'この決まりが令和9年4月1日からのもので、亡くなられた日(令和8年11月2日)がそれより前であるため、お手続きはありません。',
    );
    expect(en).toContain('the rule begins on 1 April 2027 and the day of death (2 November 2026) lies before it');
  });

  it('says that a law had ended', () => {
    const { ja } = explained({ row: { inForce: { from: '2000-01-01', to: '2026-03-31', by: 'deathDate' } } });
    expect(ja).toContain('この決まりが令和8年3月31日までのもので');
  });

  it('names a setting of the city by its label', () => {
    const { ja } = explained({ when: { city: 'scheme', is: true } });
    expect(ja).toBe('この市が「特例に参加している」という取扱いをしていないため、お手続きはありません。');
  });

  it('says how far a measure misses the threshold', () => {
    const { ja } = explained({ when: { fact: 'cat1PaidMonths', atLeast: 36 }, facts: { cat1PaidMonths: 30 } });
    expect(ja).toBe('国民年金第1号の保険料を納めた期間が30か月で、36か月に届かないため、お手続きはありません。');
  });

  it.each([
    [0, '残る15歳以上の世帯員がいないため、お手続きはありません。'],
    [1, '残る15歳以上の世帯員が1人だけであるため、お手続きはありません。'],
  ])('counts people as people: %d', (count, sentence) => {
    expect(explained({ when: twoRemain, facts: { remainingMembersAged15Plus: count } }).ja).toBe(sentence);
  });

  it('says that there is none', () => {
    const { ja } = explained({ when: { fact: 'spouseAge', atMost: 64 }, facts: { spouseExists: false } });
    expect(ja).toBe('配偶者がいないため、お手続きはありません。');
  });

  it('compares days by their dates', () => {
    const { ja } = explained({
      when: { fact: 'movedInDate', onOrBefore: { of: 'deathDate', at: 'yearStart' } },
      facts: { movedInDate: '2026-02-01' },
    });
    expect(ja).toBe('当市に転入した日(令和8年2月1日)が令和8年1月1日より後であるため、お手続きはありません。');
  });

  it('says that a set is empty rather than that one member is missing', () => {
    const { ja } = explained({ when: { fact: 'pensionTypes', contains: 'kafu' }, facts: { pensionTypes: [] } });
    expect(ja).toBe('公的な年金を受けていなかったため、お手続きはありません。');
  });
});

describe('what has still to be found out', () => {
  it('names the facts of the row before those of the gate', () => {
    const { ja, en } = explained({ gate: { fact: 'residentOfCity', is: true }, when: wasHead });
    expect(ja).toBe('世帯主だったかどうかと、亡くなられたときに当市に住民登録があったかどうかを確かめます。');
    expect(en).toBe(
      'We still need to know whether they were the head of the household and whether they were registered as a resident of this city when they died.',
    );
  });

  it('names three at most', () => {
    const all = (['sealRegistered', 'myNumberCard', 'livedAlone', 'libraryCard'] as const).map((fact) => ({
      fact,
      is: true,
    }));
    expect(explained({ when: { all } }).ja).toMatch(/一人暮らしだったかどうかのほか、いくつかのことを確かめます。$/);
  });

  it('asks for the one member of a set that is open', () => {
    const { ja } = explained({
      when: { fact: 'pensionTypes', contains: 'kafu' },
      facts: { pensionTypes: { in: ['roureiKiso'], open: ['kafu'] } },
    });
    expect(ja).toBe('寡婦年金を受けていたかどうかを確かめます。');
  });

  it('never names what is never asked', () => {
    const { ja } = explained({ when: { fact: 'crimeVictim', is: true } });
    expect(ja).toBe('お手続きがあるかどうかを、窓口で確かめます。');
  });

  it('says that two answers contradict each other', () => {
    const { ja } = explained({
      when: wasHead,
      facts: { wasHouseholdHead: true },
      contradicting: { wasHouseholdHead: false },
    });
    expect(ja).toMatch(/^「.+」について、二つの答えがくいちがっています。どちらかを確かめます。$/);
  });

  it('shows a contradiction that changes nothing, too', () => {
    const { ja } = explained({
      when: { any: [{ fact: 'sealRegistered', is: true }, wasHead] },
      facts: { sealRegistered: true, wasHouseholdHead: true },
      contradicting: { wasHouseholdHead: false },
    });
    expect(ja).toMatch(
      /^印鑑登録をしていたため、お手続きがあります。「.+」について、二つの答えがくいちがっています。$/,
    );
  });
});

describe('a person who found otherwise than the rule', () => {
  const ruling = { outcome: 'NOT_REQUIRED', reason: '台帳の名義は先代', rule: 'REQUIRED' } as const;

  it('is believed, and their own words stay inside', () => {
    const { ja } = explained({ ruled: { outcome: 'NOT_REQUIRED', ruling } });
    expect(ja).toBe('担当の課で確かめたところ、お手続きはありません。');
  });

  it('has the rule speak where both say the same', () => {
    const agreed = { outcome: 'REQUIRED', ruling: { ...ruling, outcome: 'REQUIRED' } } as const;
    expect(explained({ when: wasHead, facts: { wasHouseholdHead: true }, ruled: agreed }).ja).toContain(
      '世帯主だったため',
    );
  });
});
