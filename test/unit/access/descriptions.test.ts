import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefinitionNode, Kind, parse } from 'graphql';

const FOLDER = 'graphql';

/** Everything of the contract that has a name and may have a description, as `Type` or `Type.member`. */
function membersOf(
  definition: DefinitionNode,
): readonly { readonly name: string; readonly says: string | undefined }[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return named(definition.name.value, definition.description?.value, definition.fields);
    case Kind.OBJECT_TYPE_EXTENSION:
      return named(definition.name.value, '–', definition.fields);
    case Kind.ENUM_TYPE_DEFINITION:
      return named(definition.name.value, definition.description?.value, definition.values);
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return named(definition.name.value, definition.description?.value, []);
    default:
      return [];
  }
}

const named = (
  type: string,
  says: string | undefined,
  members: readonly {
    readonly name: { readonly value: string };
    readonly description?: { readonly value: string };
  }[] = [],
) => [
  { name: type, says },
  ...members.map(({ name, description }) => ({ name: `${type}.${name.value}`, says: description?.value })),
];

const undescribed = (sdl: string): readonly string[] =>
  parse(sdl)
    .definitions.flatMap(membersOf)
    .filter(({ says }) => says === undefined || says.trim() === '')
    .map(({ name }) => name);

describe('the contract', () => {
  it('describes every type and every member of it: other programs are written against it', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => undescribed(readFileSync(join(FOLDER, file), 'utf8')))).toEqual([]);
  });

  it('or else it is found out', () => {
    expect(
      undescribed('type One { id: ID! } "Two." enum Two { A "B." B } extend type Query { "three" three: One }'),
    ).toEqual(['One', 'One.id', 'Two.A']);
  });
});
