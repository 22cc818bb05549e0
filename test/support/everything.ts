import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isCompositeType, isObjectType, type GraphQLObjectType } from 'graphql';

const folder = join(import.meta.dirname, '../../graphql');

/** The contract as it stands in graphql/. */
export const contract = buildSchema(
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n'),
);

/** A way back from a part to the whole: there is no end of it. */
const BACK = ['Question.case', 'QuestionBack.question', 'Visit.case', 'PaperCall.case', 'GuideWish.case'];

/**
 * The selection of every field that a type offers, down to the leaves: a field that is added to the contract is read by
 * these tests without anybody thinking of it. Fields in `without` (`Type.field`) are left out, and so are ways back.
 */
export function everythingOf(type: string, without: readonly string[] = []): string {
  const found = contract.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no object type of the contract`);
  return selection(found, new Set([...without, ...BACK]));
}

function selection(type: GraphQLObjectType, without: ReadonlySet<string>): string {
  const fields = Object.values(type.getFields())
    .filter(({ name }) => !without.has(`${type.name}.${name}`))
    .map((field) => {
      const inner = getNamedType(field.type);
      return isObjectType(inner) ? `${field.name} ${selection(inner, without)}` : field.name;
    });
  return `{ ${fields.join(' ')} }`;
}

/** The fields of an object type, each with a selection that asks for nothing below it. */
export const fieldsOf = (type: string) => {
  const found = contract.getType(type);
  if (!isObjectType(found)) throw new Error(`no object type ${type}`);
  return Object.values(found.getFields()).map((field) => ({
    name: field.name,
    selected: isCompositeType(getNamedType(field.type)) ? `${field.name} { __typename }` : field.name,
  }));
};
