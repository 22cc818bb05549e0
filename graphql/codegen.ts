import type { CodegenConfig } from '@graphql-codegen/cli';

// Types and argument types only, made from the SDL. No resolver types: without mappers they ask every parent to be complete (here an
// object travels as `{ id }`), with mappers the contract would import the rooms that import it.
// A scalar that is not in the list is an error.
const scalars = { Date: 'string', DateTime: 'string', JSON: 'unknown' };

const config: CodegenConfig = {
  schema: 'graphql/*.graphql',
  generates: {
    'src/contract/generated.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars,
      },
    },
    // What the family's pages, which the service draws, ask of it. Types alone: the documents are among its own operations.
    'src/contract/family-pages.ts': {
      documents: 'graphql/operations/family-pages/*.graphql',
      plugins: ['typescript-operations'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars,
        skipTypename: true,
      },
    },
    // The staff application: one typed document an operation, sent as text.
    'src/web/client/generated/operations.ts': {
      documents: 'graphql/operations/desk/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars,
        documentMode: 'string',
        skipTypename: true,
      },
    },
  },
};

export default config;
