import { buildSchema, graphql } from 'graphql';
import { unfitVariable } from '../../../src/access/graphql/unfit-variable.js';

const schema = buildSchema(`type Query { register(input: Notice!): Int } enum Role { VISITOR }
  input Notice { deathDate: String! people: [Person!] deceased: Deceased } input Person { role: Role! } input Deceased { name: String! }`);

const said = async (input: object) => {
  const { errors = [] } = await graphql({
    schema,
    source: 'query ($input: Notice!) { register(input: $input) }',
    variableValues: { input },
  });
  return errors.map(({ message }) => unfitVariable(message)?.en);
};
const NAME = { deceased: { name: '髙橋 at "input.people"; 一郎' } };

describe('a variable that does not fit', () => {
  it.each<[object, string]>([
    [{ ...NAME, deathDate: '2026-11-18', deathdate: 'x' }, 'input has no field “deathdate”. Did you mean “deathDate”?'],
    [NAME, 'input lacks “deathDate”: add it, then send it again.'],
    [
      { deathDate: '2026-11-18', deceased: { nane: '髙橋 一郎', name: 'x' } },
      'input.deceased has no field “nane”. Did you mean “name”?',
    ],
    [
      { ...NAME, deathDate: '2026-11-18', people: [{ role: '髙橋 一郎' }] },
      'input.people[0].role has another form than is asked for',
    ],
    [{ ...NAME, deathDate: { of: '髙橋 一郎' } }, 'input.deathDate has another form than is asked for'],
  ])('%j is said in a sentence, without any value', async (input, sentence) => {
    const [first = ''] = await said(input);
    expect(first).toContain(sentence);
    expect(first).not.toContain('髙橋');
  });

  it('is not what other messages are about', () => {
    expect(unfitVariable('Cannot query field "x" on type "Query".')).toBeNull();
  });
});
