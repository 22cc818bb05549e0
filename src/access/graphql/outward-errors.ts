import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { surprise } from '../../platform/errors/user-error.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Said } from '../../platform/said.js';
import { asTooLong, LimitExceeded } from './limits.js';
import { unfitVariable } from './unfit-variable.js';

interface Outward {
  readonly code: string;
  readonly say: Said;
}

const codeOfNobody = 'INTERNAL_SERVER_ERROR';

/**
 * What of an error may leave the house. An error with a code was meant for the caller and passes; anything else is a
 * surprise: logged without personal data, answered with one neutral sentence and a reference number.
 */
export class OutwardErrors {
  readonly #say = new WeakMap<object, Said>();

  constructor(private readonly log: Logger) {}

  /** Apollo's formatError, which doesn't know who asks: in Japanese until `translate`. */
  readonly format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const outward = this.#outward(error, formatted.extensions?.['code']);
    if (outward === undefined) return formatted;
    const { path } = formatted;
    const said = { message: outward.say.ja, extensions: { code: outward.code }, ...(path ? { path } : {}) };
    this.#say.set(said, outward.say);
    return said;
  };

  translate(formatted: GraphQLFormattedError, language: 'ja' | 'en'): GraphQLFormattedError {
    const say = this.#say.get(formatted);
    return say === undefined ? formatted : { ...formatted, message: say[language] };
  }

  /** An error on its way out without Apollo. */
  outwards(error: GraphQLError, language: 'ja' | 'en'): GraphQLError {
    const aboutTheRequest = error.path === undefined && error.originalError === undefined;
    const code = error.extensions['code'] ?? (aboutTheRequest ? 'BAD_USER_INPUT' : codeOfNobody);
    const outward = this.#outward(error, code);
    // Suggestions name parts of the contract.
    if (outward === undefined)
      return new GraphQLError(error.message.replace(/ ?Did you mean(.+?)\?$/, ''), {
        path: error.path,
        nodes: error.nodes,
        extensions: { code },
      });
    return new GraphQLError(outward.say[language], { path: error.path, extensions: { code: outward.code } });
  }

  #outward(error: unknown, code: unknown): Outward | undefined {
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    for (const candidate of [error, original]) {
      if (candidate instanceof LimitExceeded) return candidate;
      const tooLong = candidate instanceof GraphQLError ? asTooLong(candidate) : undefined;
      if (tooLong !== undefined) return tooLong;
      const unfit = candidate instanceof GraphQLError ? unfitVariable(candidate.message) : null;
      if (unfit !== null) return { code: 'BAD_USER_INPUT', say: unfit };
    }
    if (code !== codeOfNobody) return undefined;
    const { code: ours, message } = surprise(original, this.log);
    return { code: ours, say: typeof message === 'string' ? { ja: message, en: message } : message };
  }
}
