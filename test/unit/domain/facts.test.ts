import { FACT_NAMES, FACTS, factNamed, isFactName } from '../../../src/domain/facts/index.js';
import type { Clauses, FactDefinition, FactName, FactValue } from '../../../src/domain/facts/index.js';
import type { Text } from '../../../src/domain/text.js';

type Place = [place: string, text: Text];
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const taxOffices = ['SHIMINZEI', 'SHISANZEI', 'KEIJI', 'SHUNO'];

const facts: [name: FactName, fact: FactDefinition][] = FACT_NAMES.map((name) => [name, factNamed(name)]);

/** The clauses of a fact: of its own, of its values, of the empty set, of "there is none". */
function clausesOf(fact: FactDefinition): Clauses[] {
  switch (fact.type) {
    case 'bool':
      return [fact];
    case 'enum':
      return Object.values(fact.values);
    case 'set':
      return [...Object.values(fact.values), fact.empty];
    case 'int':
    case 'date':
      return fact.none ? [fact.none] : [];
  }
}

function labelsOf(fact: FactDefinition): Text[] {
  const values = fact.type === 'enum' || fact.type === 'set' ? Object.values(fact.values) : [];
  const noun = fact.type === 'int' || fact.type === 'date' ? [fact.noun] : [];
  return [fact.label, ...values.map(({ label }) => label), ...noun];
}

function unknownsOf(fact: FactDefinition): Text[] {
  return [fact.unknown, ...(fact.type === 'set' ? Object.values(fact.values).map(({ unknown }) => unknown) : [])];
}

const placed = (textsOf: (fact: FactDefinition) => Text[]): Place[] =>
  facts.flatMap(([name, fact]) => textsOf(fact).map((text): Place => [name, text]));

const labels = placed(labelsOf);
const questions = placed(({ ask }) => [ask]);
const clauses = placed((fact) => clausesOf(fact).flatMap(({ yes, no }) => [yes, no]));
const unknowns = placed(unknownsOf);
const everything = [...labels, ...questions, ...clauses, ...unknowns];

const where = (places: Place[], wrong: (text: Text) => boolean): string[] =>
  places.filter(([, text]) => wrong(text)).map(([place, { ja, en }]) => `${place}: ${ja} / ${en}`);

function isOfType(fact: FactDefinition, value: FactValue): boolean {
  switch (fact.type) {
    case 'bool':
      return typeof value === 'boolean';
    case 'enum':
      return typeof value === 'string' && Object.hasOwn(fact.values, value);
    case 'set':
      return typeof value === 'object' && value !== null && value.every((member) => Object.hasOwn(fact.values, member));
    case 'int':
      return value === null ? fact.none !== undefined : Number.isInteger(value) && Number(value) >= fact.min;
    case 'date':
      return value === null ? fact.none !== undefined : /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  }
}

/** The facts that stand in for a date, nearest first; it stops where a name comes a second time. */
function standIns(name: string, seen: string[] = []): string[] {
  if (seen.includes(name)) return [...seen, name];
  const fact = isFactName(name) ? factNamed(name) : undefined;
  const next = fact?.type === 'date' ? fact.assumedFrom : undefined;
  return next === undefined ? [...seen, name] : standIns(next, [...seen, name]);
}

describe('the table of facts', () => {
  it('knows a fact by its name and no other name', () => {
    expect(isFactName('deathDate')).toBe(true);
    expect(isFactName('deathdate')).toBe(false);
    expect(isFactName('toString')).toBe(false);
    expect([...FACT_NAMES]).toEqual(Object.keys(FACTS));
    expect(FACT_NAMES.length).toBeGreaterThan(200);
  });

  it('names each value of a choice so that a rule can write it', () => {
    const keys = facts.flatMap(([name, fact]) =>
      fact.type === 'enum' || fact.type === 'set' ? Object.keys(fact.values).map((key) => `${name}.${key}`) : [],
    );
    expect(keys.filter((key) => !/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(key))).toEqual([]);
  });
});

describe('the words of a fact', () => {
  it('are there in both languages, Japanese in Japanese and English in English', () => {
    expect(where(everything, ({ ja }) => !japanese.test(ja))).toEqual([]);
    expect(where(everything, ({ en }) => en.trim() === '' || japanese.test(en))).toEqual([]);
    expect(where(everything, ({ ja, en }) => ja !== ja.trim() || en !== en.trim())).toEqual([]);
  });

  it('ask in one full sentence', () => {
    expect(where(questions, ({ ja }) => !/^[^。]+(か|か([^。]+))。$/.test(ja))).toEqual([]);
    expect(where(questions, ({ en }) => !/^[A-Z][^?]*\?$/.test(en))).toEqual([]);
  });

  it('give clauses that stand before 「ため、」 and after "because"', () => {
    // 「ため」 takes the plain form: a verb, an adjective, 「だった」, 「である」, 「ない」; never 「だ」 or 「です」.
    expect(where(clauses, ({ ja }) => !/[うくぐすつぬぶむるたい]$/.test(ja) || /(です|ます|ません)$/.test(ja))).toEqual(
      [],
    );
    expect(where(clauses, ({ en }) => !/^[a-z]/.test(en) || /[.?]$/.test(en))).toEqual([]);
  });

  it('say yes and no differently', () => {
    const same = facts.filter(([, fact]) =>
      clausesOf(fact).some(({ yes, no }) => yes.ja === no.ja || yes.en === no.en),
    );
    expect(same.map(([name]) => name)).toEqual([]);
  });

  it('give a question that stands before 「を確かめます」 and after "we still need to know"', () => {
    expect(where(unknowns, ({ ja }) => !/(か|かどうか)$/.test(ja))).toEqual([]);
    expect(
      where(unknowns, ({ en }) => !/^(whether|which|what|when|where|how|on which|for|from which) /.test(en)),
    ).toEqual([]);
    expect(where(unknowns, ({ en }) => /[.?]$/.test(en))).toEqual([]);
  });

  it('speak of the person who died calmly, and blame nobody', () => {
    const harsh =
      /故人|仏様|来庁者|重ねて|重ね重ね|再び|再度|追って|引き続き|たびたび|くれぐれも|ますます|いろいろ|ご冥福|天国|成仏|至急|違反|失効|不備|エラー|滞納|！/;
    expect(where(everything, ({ ja }) => harsh.test(ja))).toEqual([]);
    expect(where(everything, ({ en }) => /deceased|loved one|passed away|arrears/i.test(en))).toEqual([]);
  });

  it('count in words of both languages', () => {
    const units = facts.flatMap(([name, fact]): Place[] =>
      fact.type === 'int' ? fact.unit.en.map((en) => [name, { ja: fact.unit.ja, en }]) : [],
    );
    expect(units.length).toBeGreaterThan(0);
    expect(where(units, ({ ja, en }) => !japanese.test(ja) || en === '')).toEqual([]);
  });
});

describe('the holders of a fact', () => {
  it('are each named once', () => {
    const twice = facts.filter(([, { holders }]) => new Set(holders.map(({ by }) => by)).size !== holders.length);
    expect(twice.map(([name]) => name)).toEqual([]);
  });

  it('are missing exactly where the fact is computed', () => {
    const without = facts.filter(([, fact]) => (fact.holders.length === 0) !== (fact.class === 'derived'));
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('include the family wherever the family is the one to tell', () => {
    const untold = facts.filter(
      ([, fact]) => fact.class === 'family' && !fact.holders.some(({ by }) => by === 'family'),
    );
    expect(untold.map(([name]) => name)).toEqual([]);
  });

  it('are tax offices only where nothing leaves the tax offices (地方税法22条)', () => {
    const told = facts.filter(
      ([, fact]) => fact.class !== 'private' && fact.holders.some(({ by }) => taxOffices.includes(by)),
    );
    expect(told.map(([name]) => name)).toEqual([]);
  });
});

describe('the silence of a holder', () => {
  it('stands for a value of the fact, given exactly where some silence settles it', () => {
    const wrong = facts.filter(([, fact]) => {
      const settles = fact.holders.some(({ silence }) => silence === 'settles');
      return settles
        ? fact.whenAbsent === undefined || !isOfType(fact, fact.whenAbsent)
        : fact.whenAbsent !== undefined;
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('of the family settles nothing but a missing consent', () => {
    const settled = facts.filter(([, { holders }]) =>
      holders.some(({ by, silence }) => by === 'family' && silence !== 'open'),
    );
    expect(settled.map(([name]) => name)).toEqual(['consentToLookup']);
  });

  it('rules out only values that the fact has, and never all of them', () => {
    const wrong = facts.filter(([, fact]) => {
      const values = fact.type === 'enum' ? Object.keys(fact.values) : [];
      const ruledOut = fact.holders.flatMap(({ silence }) => (typeof silence === 'object' ? silence.rulesOut : []));
      return (
        ruledOut.some((value) => !values.includes(value)) || (ruledOut.length > 0 && ruledOut.length >= values.length)
      );
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('of one health insurer excludes only its own insurance', () => {
    expect(FACTS.healthInsurance.holders).toEqual([
      { by: 'KOKUHO', silence: { rulesOut: ['kokuho'] } },
      { by: 'KOUKI', silence: { rulesOut: ['kouki'] } },
      { by: 'family', silence: 'open' },
    ]);
  });
});

describe('a day that is not known yet', () => {
  it('is assumed from another day, and the chain ends', () => {
    const chains = facts
      .filter(([, fact]) => fact.type === 'date' && fact.assumedFrom !== undefined)
      .map(([name]) => standIns(name));
    const broken = chains.filter((chain) => {
      const last = chain.at(-1) ?? '';
      return !isFactName(last) || factNamed(last).type !== 'date' || new Set(chain).size !== chain.length;
    });
    expect(chains.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  it('of learning about the inheritance goes back to the day of death, the earliest and safe one', () => {
    expect(standIns('knewInheritedPropertyDate')).toEqual([
      'knewInheritedPropertyDate',
      'knewOfInheritanceDate',
      'knewOfDeathDate',
      'deathDate',
    ]);
  });

  it('is computed, never assumed, where the fact is derived', () => {
    const both = facts.filter(([, fact]) => fact.class === 'derived' && fact.type === 'date' && fact.assumedFrom);
    expect(both.map(([name]) => name)).toEqual([]);
  });
});

describe('what the family is never asked', () => {
  it('is the crime, the need for support, and a cat', () => {
    const never = facts.filter(([, fact]) => fact.neverAsk).map(([name]) => name);
    expect(never.sort()).toEqual(['catMicrochipped', 'crimeVictim', 'griefSupportWanted', 'knewOfCrimeDate']);
  });

  it('is what an office has to judge', () => {
    for (const name of ['craPayable', 'housingSuccessorEligible'] as const) {
      expect(factNamed(name).holders.map(({ by }) => by)).not.toContain('family');
    }
  });
});
