import { type DocumentNode, GraphQLError, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Said } from '../../platform/said.js';
import type { GraphqlContext } from '../operation.js';
import { fieldRules, WITH_ITS_PARENT } from '../policy/table.js';

/** With what an operation of the family may begin: what the policy table names them for. All else is closed to them. */
export const FAMILY_MAY: ReadonlySet<string> = new Set(
  ['Query', 'Mutation', 'Subscription'].flatMap((root) =>
    [...(fieldRules().get(root) ?? [])].flatMap(([field, rule]) =>
      rule !== WITH_ITS_PARENT && rule.who.family !== undefined ? [`${root}.${field}`] : [],
    ),
  ),
);

/** @throws GraphQLError NOT_ALLOWED (HTTP 403) if a document of the family begins anywhere else, in whatever fragment */
export function refuseOutsideOfFamily(
  { operation }: GraphqlContext,
  schema: GraphQLSchema,
  document: DocumentNode,
): void {
  if (operation.actor.role !== 'family') return;
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(
    (type) => type?.name,
  );
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name: { value } }) => {
        const parent = types.getParentType()?.name;
        if (parent === undefined || !roots.includes(parent) || value === '__typename') return;
        if (!FAMILY_MAY.has(`${parent}.${value}`))
          throw new GraphQLError(notForFamily[operation.language], {
            extensions: { code: 'NOT_ALLOWED', http: { status: 403 } },
          });
      },
    }),
  );
}

const notForFamily: Said = {
  ja: 'これは市の職員だけが使えます。おたずねになりたいことは、おくやみ窓口にお電話ください。',
  en: 'Only members of the city’s staff may do this. If you have a question, call the bereavement counter.',
};
