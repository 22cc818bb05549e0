import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { ASKERS } from '../../src/access/policy/rules.js';
import { fieldRules, WITH_ITS_PARENT } from '../../src/access/policy/table.js';
import { contract } from '../support/everything.js';

/** Where a text comes in: the mutation, and the way to the field from its arguments on; a list is one step `0`. */
export interface TextThatEnters {
  readonly mutation: string;
  readonly path: readonly string[];
  /** `registerDeathNotice.input.people.0.name` */
  readonly name: string;
  readonly type: string;
}

const TEXTS = ['String', 'ID', 'JSON'];

const mutations = () => {
  const root = contract.getType('Mutation');
  if (!isObjectType(root)) throw new Error('the contract has no mutations');
  return Object.values(root.getFields());
};

/** Every field of the contract through which a mutation takes a text, a JSON value among them; what is added is here by itself. */
export const textsThatEnter = (): TextThatEnters[] =>
  mutations().flatMap(({ name: mutation, args }) =>
    args.flatMap((arg) =>
      below(arg.type, [arg.name]).map(({ path, type }) => ({
        mutation,
        path,
        type,
        name: [mutation, ...path].join('.'),
      })),
    ),
  );

function below(type: GraphQLInputType, path: readonly string[]): { path: readonly string[]; type: string }[] {
  const here = isListType(getNullableType(type)) ? [...path, '0'] : path;
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => below(field.type, [...here, field.name]));
  return TEXTS.includes(named.name) ? [{ path: here, type: named.name }] : [];
}

/** The head of the mutation with its variables, and the least that its form asks for. */
export function leastOf(mutation: string): { readonly head: string; readonly variables: Record<string, unknown> } {
  const field = mutations().find(({ name }) => name === mutation);
  if (!field) throw new Error(`no mutation ${mutation}`);
  const given = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return {
    head: `mutation (${given}) { result: ${mutation}(${passed}) { __typename ... on UserError { code message path } } }`,
    variables: Object.fromEntries(field.args.map(({ name, type }) => [name, least(type)])),
  };
}

const LEAST: Readonly<Record<string, unknown>> = {
  String: 'よみ',
  ID: '00000000-0000-4000-8000-000000000000',
  JSON: true,
  Int: 1,
  Boolean: false,
  Date: '2026-11-17',
  DateTime: '2026-11-17T09:00:00+09:00',
};

/** The least that the type takes, with one element in every list and every object that leads further. */
function least(type: GraphQLInputType): unknown {
  const plain = getNullableType(type);
  if (isListType(plain)) return [least(plain.ofType)];
  if (isEnumType(plain)) return plain.getValues()[0]?.name;
  if (!isInputObjectType(plain)) return LEAST[getNamedType(plain).name];
  return Object.fromEntries(
    Object.values(plain.getFields()).flatMap((field) =>
      isNonNullType(field.type) && field.defaultValue === undefined ? [[field.name, least(field.type)]] : [],
    ),
  );
}

/** The variables with this text at the end of the way; what is not there on the way is made as the contract wants it. */
export function withText(
  mutation: string,
  path: readonly string[],
  variables: Readonly<Record<string, unknown>>,
  text: unknown,
): Record<string, unknown> {
  const args = mutations().find(({ name }) => name === mutation)?.args ?? [];
  const [first = '', ...rest] = path;
  const type = args.find(({ name }) => name === first)?.type;
  if (!type) throw new Error(`${mutation} takes no ${first}`);
  return { ...variables, [first]: put(type, variables[first], rest, text) };
}

function put(type: GraphQLInputType, value: unknown, path: readonly string[], text: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  const plain = getNullableType(type);
  if (isListType(plain)) {
    const [head, ...tail]: readonly unknown[] =
      Array.isArray(value) && value.length > 0 ? value : [least(plain.ofType)];
    return [put(plain.ofType, head, rest, text), ...tail];
  }
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new Error(`nothing below ${named.name}`);
  const field = named.getFields()[step];
  if (!field) throw new Error(`${named.name} has no ${step}`);
  const whole = { ...objectOf(least(named)), ...objectOf(value) };
  return { ...whole, [step]: put(field.type, whole[step], rest, text) };
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** An office that may send the mutation, as `as` names it; null: the family alone. */
export function officeFor(mutation: string): string | null {
  const rule = fieldRules().get('Mutation')?.get(mutation);
  if (rule === undefined || rule === WITH_ITS_PARENT) throw new Error(`${mutation} has no rule`);
  const asker = ASKERS.find((role) => role !== 'family' && (rule.who[role] ?? 'no') !== 'no');
  return asker === 'department' ? 'department:SHOGAI' : (asker ?? rule.byProgramOf ?? null);
}
