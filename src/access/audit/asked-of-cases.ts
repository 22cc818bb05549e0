import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { AskedOfCases } from './trail.js';

/** Names are written down two levels deep: `deceased.kana`, `procedureList.groups`. */
const LEVELS = 2;
/** Types of the contract that speak of one case, and what stands before the names of their own fields. */
const OF_A_CASE: Readonly<Record<string, string>> = {
  Case: '',
  CaseProgress: 'progress.',
  Question: 'question.',
  Visit: 'visit.',
  PaperCall: 'paperCall.',
};
/** Lists of what is of cases: a line of them says which case it is. */
const LISTS: readonly string[] = ['cases', 'sameDeceased', 'questions', 'visits', 'papersToCall'];
const NOTHING: AskedOfCases = { opened: [], listed: [] };

const known = new WeakMap<DocumentNode, Map<string, AskedOfCases>>();

/**
 * The names of the contract's fields that an operation asks of cases, aliases left aside; what `@skip` leaves out counts
 * as asked. Where an operation opens several cases, each is taken to have been asked for all of them.
 */
export function askedOfCases(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): AskedOfCases {
  const ofDocument = known.get(document) ?? new Map<string, AskedOfCases>();
  known.set(document, ofDocument);
  const asked = ofDocument.get(operationName ?? '') ?? walk(schema, document, operationName);
  ofDocument.set(operationName ?? '', asked);
  return asked;
}

interface Place {
  /** Names of fields from the case on; null outside of every case. */
  readonly path: readonly string[] | null;
  readonly listed: boolean;
}

function walk(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): AskedOfCases {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return NOTHING;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const found = { opened: new Set<string>(), listed: new Set<string>() };
  const walked = new Set<string>();

  const into = (selections: SelectionSetNode, type: GraphQLNamedType | undefined, place: Place): void => {
    for (const node of selections.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        // Once at each place: fragments that double at every step, or lead back to themselves, cost no more than their length.
        const step = [node.name.value, place.path?.join('.') ?? '-', place.listed].join(' ');
        if (fragment && !walked.has(step)) {
          walked.add(step);
          into(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), place);
        }
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        into(node.selectionSet, condition === undefined ? type : schema.getType(condition), place);
      } else if (type && (isObjectType(type) || isInterfaceType(type))) {
        const field = type.getFields()[node.name.value];
        if (field) below(node.name.value, getNamedType(field.type), node.selectionSet, place, type.name);
      }
    }
  };

  const below = (
    name: string,
    type: GraphQLNamedType,
    selections: SelectionSetNode | undefined,
    { path, listed }: Place,
    parent: string,
  ): void => {
    const inList = listed || (parent === root.name && LISTS.includes(name));
    // Questions of a case that is asked for are fields of it, like any other.
    if (type.name in OF_A_CASE && (path === null || type.name === 'Case')) {
      if (selections) into(selections, type, { path: [], listed: inList });
      return;
    }
    const here = path === null ? null : [...path, path.length === 0 ? `${OF_A_CASE[parent] ?? ''}${name}` : name];
    if (selections && isCompositeType(type) && (here === null || here.length < LEVELS))
      into(selections, type, { path: here, listed: inList });
    else if (here) found[inList ? 'listed' : 'opened'].add(here.join('.'));
  };

  into(operation.selectionSet, root, { path: null, listed: false });
  return { opened: [...found.opened], listed: [...found.listed] };
}
