import { type DocumentNode, getOperationAST, GraphQLError } from 'graphql';
import type { Config } from '../../platform/config/config.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Said } from '../../platform/said.js';
import type { Throttles } from '../../platform/throttle/throttles.js';
import type { GraphqlContext } from '../operation.js';
import { operationHash } from '../staff/programs.js';
import { Allowances } from './allowances.js';
import { type Limits, limitsOfOwnOperations } from './limits.js';
import { sizeOfOperation } from './measure.js';
import type { Header, OperationContexts, Visit } from './operation-context.js';
import { OutwardErrors } from './outward-errors.js';
import { OwnOperations } from './own-operations.js';
import { NO_SUCH_OPERATION } from './written-out.js';

/** The contract's folder, from where the service is started: the project, or the image's folder. */
export const CONTRACT = './graphql';

/** What /graphql and /graphql/stream have in common: before anything is parsed, who asks and whether they may send this document. */
export class GraphqlEdge {
  readonly limits: Limits = limitsOfOwnOperations(`${CONTRACT}/operations`);
  readonly own = OwnOperations.in(`${CONTRACT}/operations`);
  readonly errors: OutwardErrors;
  /** Counted in production only, as our own operations are insisted on there: tests and benchmarks ask as fast as they can. */
  readonly allowances: Allowances | null;

  constructor(
    private readonly config: Pick<Config, 'environment'>,
    private readonly contexts: OperationContexts,
    throttles: Throttles,
    log: Logger,
  ) {
    this.errors = new OutwardErrors(log);
    this.allowances = config.environment === 'production' ? new Allowances(throttles) : null;
  }

  /**
   * Every request costs one, also the one that is refused.
   * @throws GraphQLError NOT_SIGNED_IN (HTTP 401), TOO_MANY_REQUESTS (429), OPERATION_NOT_REGISTERED, OPERATION_NOT_PERSISTED (403)
   */
  async open(header: Header, document: string | undefined): Promise<GraphqlContext> {
    const { registered, ...context } = await this.contexts.open(header);
    await this.allowances?.spend(context.purse, 1, context.operation);
    const refusal = this.#refusalOf(registered, document);
    if (refusal === null) return { ...context, document };
    const { operation } = context;
    await operation.writeDown('request', { refused: refusal.code });
    throw new GraphQLError(refusal.say[operation.language], {
      extensions: { code: refusal.code, http: { status: 403 } },
    });
  }

  /**
   * What the operation has executed beyond the one field that its request was counted for.
   * @throws GraphQLError TOO_MANY_REQUESTS (429)
   */
  async charge({ purse, operation }: GraphqlContext, document: DocumentNode, name: string | undefined): Promise<void> {
    const asked = this.allowances && getOperationAST(document, name);
    const more = asked ? sizeOfOperation(asked, document).roots - 1 : 0;
    if (more > 0) await this.allowances?.spend(purse, more, operation);
  }

  #refusalOf(registered: Visit['registered'], document: string | undefined): Refusal | null {
    if (registered !== null)
      return document !== undefined && registered.has(operationHash(document)) ? null : notRegistered;
    if (document === NO_SUCH_OPERATION) return notPersisted;
    if (this.config.environment !== 'production') return null;
    return document !== undefined && this.own.has(document) ? null : notPersisted;
  }
}

/**
 * @throws Error if what is about to run is not what was looked at: two readers of one request must never differ
 */
export function refuseAnother({ document }: GraphqlContext, source: string): void {
  if (document !== source) throw new Error('another document than the one that was looked at');
}

interface Refusal {
  readonly code: string;
  readonly say: Said;
}

const notRegistered: Refusal = {
  code: 'OPERATION_NOT_REGISTERED',
  say: {
    ja: 'この問い合わせは、このプログラムの一覧に登録されていません。職員の管理者に登録を頼んでください。',
    en: 'This operation is not registered for this program: ask the keeper of the accounts.',
  },
};
const notPersisted: Refusal = {
  code: 'OPERATION_NOT_PERSISTED',
  say: {
    ja: 'この問い合わせは、このサービスの画面のものではありません。画面を開き直してください。ほかのプログラムからは、職員の管理者に鍵を頼んでください。',
    en: 'This operation is none of this service’s own: open the page again; for another program ask the keeper of the accounts for a key.',
  },
};
