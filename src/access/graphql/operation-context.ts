import { GraphQLError } from 'graphql';
import type { Database } from '../../platform/database/database.js';
import { ACTOR_HEADER, actorFromHeader } from '../actor.js';
import { Operation, type GraphqlContext } from '../operation.js';
import type { KeyRing } from '../sealing.js';
import { languageOf } from './language.js';

type Header = (name: string) => string | undefined;

/** Makes the context of one operation from the request's headers: the one place where the actor is read. */
export class OperationContexts {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyRing,
    private readonly municipality: string,
  ) {}

  /** @throws GraphQLError NOT_RECOGNISED if the header names nobody */
  open(header: Header): GraphqlContext {
    const actor = actorFromHeader(header(ACTOR_HEADER), this.municipality);
    if (!actor)
      throw new GraphQLError(`${ACTOR_HEADER}: write counter, or department: and a department’s code.`, {
        extensions: { code: 'NOT_RECOGNISED', http: { status: 401 } },
      });
    return { operation: new Operation(actor, languageOf(header('accept-language')), this.database, this.keys) };
  }
}
