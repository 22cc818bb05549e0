import { GraphQLError } from 'graphql';
import { messageIn } from '../platform/errors/user-error.js';
import type { Refusal } from './refusal.js';

/** A refusal as its SDL type; `existing` travels as a case reference. */
export type PresentedRefusal =
  | {
      readonly __typename: 'InvalidInput' | 'NotFound' | 'NotPossible' | 'NotAllowed';
      readonly code: string;
      readonly message: string;
      readonly path: readonly string[];
    }
  | {
      readonly __typename: 'Changed';
      readonly code: string;
      readonly message: string;
      readonly path: readonly string[];
      readonly currentVersion: number;
    }
  | {
      readonly __typename: 'DuplicateNotice';
      readonly code: string;
      readonly message: string;
      readonly path: readonly string[];
      readonly existing: { readonly id: string };
    };

export function presentRefusal(refusal: Refusal, language: 'ja' | 'en'): PresentedRefusal {
  const common = { code: refusal.code, message: messageIn(language, refusal), path: refusal.path };
  switch (refusal.kind) {
    case 'Changed':
      return { __typename: refusal.kind, ...common, currentVersion: refusal.currentVersion };
    case 'DuplicateNotice':
      return { __typename: refusal.kind, ...common, existing: { id: refusal.existing } };
    case 'InvalidInput':
    case 'NotFound':
    case 'NotPossible':
    case 'NotAllowed':
      return { __typename: refusal.kind, ...common };
  }
}

/** A query has no union to answer with: its refusal is an error with the same code and sentence. */
export const refusedQuery = (refusal: Refusal, language: 'ja' | 'en'): GraphQLError =>
  new GraphQLError(messageIn(language, refusal), { extensions: { code: refusal.code, path: refusal.path } });
