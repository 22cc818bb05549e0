import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** How much one operation asks for, its fragments written out. `__schema` and `__type` count as one field each: production refuses them anyway. */
export interface OperationSize {
  /** Fields at the root. */
  readonly roots: number;
  /** Fields below one another; a root field alone is 1. */
  readonly depth: number;
  /** All fields but `__typename`. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

/** One document, by what its largest operation asks for and by its length. */
export interface DocumentSize extends OperationSize {
  readonly tokens: number;
  readonly characters: number;
}

const nothing: OperationSize = { roots: 0, depth: 0, fields: 0, aliases: 0, directives: 0 };

const sum = (a: OperationSize, b: OperationSize): OperationSize => ({
  roots: a.roots + b.roots,
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** Each fragment is measured once, so a document whose fragments double at every step costs no more than its length. */
export function sizeOfOperation(operation: OperationDefinitionNode, document: DocumentNode): OperationSize {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const measured = new Map<string, OperationSize>();

  const ofFragment = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment inside itself ends here; GraphQL's own rule refuses the circle.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? nothing : ofSelections(fragment.selectionSet);
    measured.set(name, size);
    return size;
  };

  const ofSelections = (selections: SelectionSetNode): OperationSize =>
    selections.selections
      .map((node): OperationSize => {
        const directives = node.directives?.length ?? 0;
        switch (node.kind) {
          case Kind.FRAGMENT_SPREAD:
            return sum(ofFragment(node.name.value), { ...nothing, directives });
          case Kind.INLINE_FRAGMENT:
            return sum(ofSelections(node.selectionSet), { ...nothing, directives });
          case Kind.FIELD: {
            const name = node.name.value;
            const below =
              node.selectionSet === undefined || name.startsWith('__') ? nothing : ofSelections(node.selectionSet);
            return {
              roots: 1,
              depth: below.depth + 1,
              fields: below.fields + (name === '__typename' ? 0 : 1),
              aliases: below.aliases + (node.alias === undefined ? 0 : 1),
              directives: below.directives + directives,
            };
          }
        }
      })
      .reduce(sum, nothing);

  return ofSelections(operation.selectionSet);
}

export const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));

export function sizeOfDocument(text: string): DocumentSize {
  const document = parse(text);
  const sizes = operationsOf(document).map((operation) => sizeOfOperation(operation, document));
  const most = (part: keyof OperationSize) => Math.max(0, ...sizes.map((size) => size[part]));
  return {
    roots: most('roots'),
    depth: most('depth'),
    fields: most('fields'),
    aliases: most('aliases'),
    directives: most('directives'),
    tokens: document.tokenCount ?? text.length,
    characters: text.length,
  };
}
