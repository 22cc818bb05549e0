import { GraphQLError, OperationTypeNode, type ParseOptions, type ValidationRule } from 'graphql';
import type { Said } from '../../platform/said.js';
import { type DocumentSize, type OperationSize, operationsOf, sizeOfDocument, sizeOfOperation } from './measure.js';
import { filesOfOperations } from './own-operations.js';

/** The most that a document may ask for: half as much again as the largest of our own operations, part by part. */
export type Limits = DocumentSize;

const ROOM = 1.5;

export function limitsFrom(sizes: readonly DocumentSize[]): Limits {
  const most = (part: keyof DocumentSize) => Math.ceil(Math.max(0, ...sizes.map((size) => size[part])) * ROOM);
  return {
    roots: most('roots'),
    depth: most('depth'),
    fields: most('fields'),
    aliases: most('aliases'),
    directives: most('directives'),
    tokens: most('tokens'),
    characters: most('characters'),
  };
}

/** The limits that follow from the operations in a folder: who needs more puts the operation there. */
export function limitsOfOwnOperations(folder: string): Limits {
  return limitsFrom(filesOfOperations(folder).map(sizeOfDocument));
}

type Excess = 'roots' | 'depth' | 'fields' | 'aliases' | 'directives' | 'length' | 'mutations';

// The sentences say what to do and never how much is allowed: a number would tell an attacker where to stop.
const sentences: Record<Excess, { readonly code: string; readonly say: Said }> = {
  depth: {
    code: 'TOO_DEEP',
    say: {
      ja: '問い合わせの入れ子が深すぎます。いくつかに分けてお尋ねください。',
      en: 'The operation is nested too deeply: ask in several smaller ones.',
    },
  },
  fields: {
    code: 'TOO_MANY_FIELDS',
    say: {
      ja: '一度に尋ねる項目が多すぎます。いくつかに分けてお尋ねください。',
      en: 'The operation asks for too many fields: ask in several smaller ones.',
    },
  },
  aliases: {
    code: 'TOO_MANY_ALIASES',
    say: {
      ja: '別名が多すぎます。いくつかに分けてお尋ねください。',
      en: 'The operation has too many aliases: ask in several smaller ones.',
    },
  },
  roots: {
    code: 'TOO_MANY_AT_ONCE',
    say: {
      ja: '一度に尋ねる事柄が多すぎます。いくつかに分けてお尋ねください。',
      en: 'The operation asks for too many things at once: ask in several smaller ones.',
    },
  },
  directives: {
    code: 'TOO_MANY_DIRECTIVES',
    say: {
      ja: '指示（@skip、@include など）が多すぎます。いくつかに分けてお尋ねください。',
      en: 'The operation has too many directives: ask in several smaller ones.',
    },
  },
  length: {
    code: 'TOO_LONG',
    say: {
      ja: '問い合わせの文が長すぎます。値は変数で渡し、いくつかに分けてお尋ねください。',
      en: 'The document is too long: give values as variables, and ask in several smaller ones.',
    },
  },
  mutations: {
    code: 'ONE_MUTATION',
    say: {
      ja: '変更は一度に一つだけ送ってください。一つが一つの取引になります。',
      en: 'Send one mutation at a time: each is a transaction of its own.',
    },
  },
};

/** A document that asks for more than it may. */
export class LimitExceeded extends GraphQLError {
  readonly code: string;
  readonly say: Said;

  constructor(excess: Excess) {
    const { code, say } = sentences[excess];
    super(say.en, { extensions: { code, http: { status: 400 } } });
    this.code = code;
    this.say = say;
  }
}

const parts = ['roots', 'depth', 'fields', 'aliases', 'directives'] as const satisfies readonly (keyof OperationSize)[];

/** Refuses a document that asks for too much, or for more than one change. */
export const limitRule =
  (limits: Limits): ValidationRule =>
  (context) => ({
    Document(document) {
      for (const operation of operationsOf(document)) {
        const size = sizeOfOperation(operation, document);
        const several = operation.operation === OperationTypeNode.MUTATION && size.roots > 1;
        const excess = several ? 'mutations' : parts.find((part) => size[part] > limits[part]);
        if (excess !== undefined) context.reportError(new LimitExceeded(excess));
      }
    },
  });

/** For GraphQL's parser, which stops there. */
export const parseOptionsOf = (limits: Limits): ParseOptions => ({
  maxLexicalTokens: limits.tokens,
  maxSourceLength: limits.characters,
});

/** What the parser says where it stops names the limit; this is our sentence in its place. */
export const asTooLong = (error: GraphQLError): LimitExceeded | undefined =>
  /^Syntax Error: (Document|Source) contains more tha[nt] \d+ /.test(error.message)
    ? new LimitExceeded('length')
    : undefined;
