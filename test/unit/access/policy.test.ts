import { buildSchema, graphqlSync, isObjectType } from 'graphql';
import type { TypeName } from '../../../src/access/policy/contract-types.js';
import { type Entry, part } from '../../../src/access/policy/entry.js';
import { faultsBetween, withFieldRules } from '../../../src/access/policy/field-authorization.js';
import { ASKERS, RULES } from '../../../src/access/policy/rules.js';
import { fieldRules, TABLE } from '../../../src/access/policy/table.js';
import { contract } from '../../support/everything.js';

describe('the policy table', () => {
  it('has one rule for every field of the contract and none for anything else', () => {
    expect(faultsBetween(contract, fieldRules())).toEqual([]);
  });

  it('is red where a field’s entry was taken out, or the contract has a new one', () => {
    const { Person, ...others } = TABLE;
    const named = Object.fromEntries(Object.entries(Person).filter(([field]) => field !== 'language'));
    expect(faultsBetween(contract, fieldRules({ ...others, Person: named }))).toEqual(['Person.language has no rule']);
    expect(() => withFieldRules(contract, fieldRules({ ...others, Person: named }))).toThrow('Person.language has no');
    expect(faultsBetween(contract, fieldRules(others))).toHaveLength(10);
    const ListItem = TABLE.ListItem.replace(' telephone', '');
    expect(faultsBetween(contract, fieldRules({ ...TABLE, ListItem }))).toEqual(['ListItem.telephone has no rule']);
  });

  it('is red where the contract has no such field or type any more', () => {
    const stale = { ...TABLE, Mention: 'code title text deadline colour', Stray: 'id' };
    expect(faultsBetween(contract, fieldRules(stale))).toEqual([
      'Mention.colour is not there',
      'Stray.id is not there',
    ]);
  });

  it('is red where a field that must say something is to say nothing', () => {
    const silent = { ...TABLE, Mention: ['code title deadline', { text: RULES.people }] as const };
    expect(faultsBetween(contract, fieldRules(silent))).toEqual(["Mention.text can't be answered with nothing"]);
  });

  it('does not compile without an entry, with a stale one, or for a type that is none', () => {
    expect([
      // @ts-expect-error Mention.text has no rule
      part({ Mention: 'code title deadline' }),
      // @ts-expect-error Mention.colour is not there
      part({ Mention: 'code title text deadline colour' }),
      // @ts-expect-error Mention.text has no rule beside those with one of their own
      part({ Mention: ['code deadline', { title: RULES.list }] }),
      // @ts-expect-error there is no Stray
      part({ Stray: 'id' }),
      part({ Mention: ['code title deadline', { text: RULES.list }], KeepLine: 'code text' }),
    ]).toHaveLength(5);
    const { Arrival, ...without } = TABLE;
    // @ts-expect-error Arrival, eight steps from a query, has no entry
    const whole: Readonly<Record<TypeName, Entry>> = without;
    expect(whole).not.toHaveProperty(Arrival);
  });

  it('names every role in the same order for whoever reads it', () => {
    expect(Object.keys({ ...RULES.catalogue.who, ...RULES.secondCode.who }).sort()).toEqual([...ASKERS].sort());
    expect(Object.keys(RULES.catalogue.who)).toEqual(ASKERS.filter((role) => role !== 'family'));
  });
});

describe('the policy table before the resolvers', () => {
  it('leaves alone what goes with its parent', () => {
    const schema = buildSchema('type Query { facts: [Fact!]! } type Fact { name: String! }');
    withFieldRules(schema, fieldRules({ Query: { facts: RULES.catalogue }, Fact: 'name' }));
    const fact = schema.getType('Fact');
    expect(isObjectType(fact) && fact.getFields()['name']?.resolve).toBeUndefined();
  });

  it('refuses before the resolver is asked, in the caller’s language', () => {
    const schema = buildSchema('type Query { staff: String }');
    const asked = jest.fn(() => 'everybody');
    withFieldRules(schema, fieldRules({ Query: { staff: RULES.accounts } }));
    const as = (role: string, language: string) =>
      graphqlSync({
        schema,
        source: '{ staff }',
        rootValue: { staff: asked },
        contextValue: { operation: { actor: { municipality: 'akari', role }, language } },
      });
    expect(as('people-admin', 'ja').data).toEqual({ staff: 'everybody' });
    expect(as('system', 'ja').data).toEqual({ staff: 'everybody' });
    expect(asked).toHaveBeenCalledTimes(2);
    for (const role of ASKERS.filter((one) => one !== 'people-admin')) {
      const { errors, data } = as(role, 'en');
      expect([data, errors?.map(({ extensions }) => extensions['code'])]).toEqual([{ staff: null }, ['NOT_ALLOWED']]);
    }
    expect(as('counter', 'en').errors?.[0]?.message).toMatch(/^Only the people responsible/);
    expect(as('counter', 'ja').errors?.[0]?.message).toContain('ご連絡ください');
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
