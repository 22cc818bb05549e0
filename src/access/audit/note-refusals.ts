import { defaultFieldResolver, type GraphQLSchema, isInterfaceType } from 'graphql';
import type { GraphqlContext } from '../operation.js';

/**
 * Whatever mutation is refused, and those that are still to come, is noted on the trail: the act with its code. What is
 * done, each use case writes down itself, in its own transaction.
 */
export function noteRefusals(schema: GraphQLSchema): GraphQLSchema {
  const refusal = schema.getType('UserError');
  const kinds = isInterfaceType(refusal) ? schema.getPossibleTypes(refusal).map(({ name }) => name) : [];
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source: unknown, args: object, context: GraphqlContext, info) => {
      const result: unknown = await resolve(source, args, context, info);
      const code = text(result, 'code');
      if (code !== undefined && kinds.includes(text(result, '__typename') ?? '')) {
        const concerned = text(part(result, 'existing'), 'id') ?? text(part(args, 'input'), 'caseId');
        context.operation.trail.note(field.name, {
          refused: code,
          ...(concerned === undefined ? {} : { cases: [concerned] }),
        });
      }
      return result;
    };
  }
  return schema;
}

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function text(value: unknown, name: string): string | undefined {
  const found = part(value, name);
  return typeof found === 'string' ? found : undefined;
}
