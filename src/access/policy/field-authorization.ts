import {
  defaultFieldResolver,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphqlContext } from '../operation.js';
import { presentRefusal, refusedQuery } from '../present-refusal.js';
import { notYours, type Refusal } from '../refusal.js';
import { accessOf, type Rule } from './rules.js';
import { type FieldRules, fieldRules, WITH_ITS_PARENT } from './table.js';

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = (source: unknown, args: Arguments, context: GraphqlContext, info: GraphQLResolveInfo) => unknown;
type AnyField = GraphQLField<unknown, GraphqlContext>;

/**
 * Puts the policy table before the resolvers: fields that go with their parent stay as they are, so a list of thousands of
 * them costs nothing. What a caller may do with which row, use cases and row policies decide behind it.
 * @throws Error for a field of the contract without a rule, and a rule without a field
 */
export function withFieldRules(schema: GraphQLSchema, rules: FieldRules = fieldRules()): GraphQLSchema {
  const faults = faultsBetween(schema, rules);
  if (faults.length > 0) throw new Error(`src/access/policy and graphql/ differ: ${faults.join(', ')}`);
  for (const type of objectTypesOf(schema))
    for (const field of Object.values(type.getFields())) {
      const rule = rules.get(type.name)?.get(field.name);
      if (rule !== undefined && rule !== WITH_ITS_PARENT) guard(field, rule, type === schema.getMutationType());
    }
  return schema;
}

/** Fields that one side has and the other has not, and rules that can't be kept. */
export function faultsBetween(schema: GraphQLSchema, rules: FieldRules): string[] {
  const types = objectTypesOf(schema);
  const contract = new Map(types.map((type) => [type.name, type.getFields()]));
  const without = types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const rule = rules.get(type.name)?.get(field.name);
      const name = `${type.name}.${field.name}`;
      if (rule === undefined) return [`${name} has no rule`];
      const says = rule === WITH_ITS_PARENT ? [] : Object.values(rule.who);
      return says.includes('nothing') && emptyOf(field) === undefined ? [`${name} can't be answered with nothing`] : [];
    }),
  );
  const stale = [...rules].flatMap(([type, fields]) =>
    [...fields.keys()].filter((field) => !contract.get(type)?.[field]).map((field) => `${type}.${field} is not there`),
  );
  return [...without, ...stale];
}

const objectTypesOf = (schema: GraphQLSchema): GraphQLObjectType<unknown, GraphqlContext>[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType<unknown, GraphqlContext> => isObjectType(type) && !isIntrospectionType(type),
  );

/** What a field says where there is nothing; undefined if it must say something. */
const emptyOf = ({ type }: Pick<AnyField, 'type'>): [] | null | undefined =>
  isListType(getNullableType(type)) ? [] : isNonNullType(type) ? undefined : null;

function guard(field: AnyField, rule: Rule, isMutation: boolean): void {
  const path = field.args.slice(0, 1).map(({ name }) => name);
  const refusal: Refusal = rule.refusal ?? notYours(path);
  const empty = emptyOf(field);
  const before =
    (work: Resolve): Resolve =>
    (source, args, context, info) => {
      const { actor, language } = context.operation;
      const access = accessOf(rule, actor);
      if (access === 'nothing') return empty;
      if (access !== 'no') return work(source, args, context, info);
      if (isMutation) return presentRefusal(refusal, language);
      throw refusedQuery(refusal, language);
    };
  if (field.subscribe) field.subscribe = before(field.subscribe);
  else field.resolve = before(field.resolve ?? defaultFieldResolver);
}
