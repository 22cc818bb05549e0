import { execute, type ExecutionResult, parse, subscribe } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Actor, actorOf } from '../../src/access/actor.js';
import type { Operation } from '../../src/access/operation.js';
import { isStaffRole } from '../../src/access/roles.js';
import type { ServiceUnderTest } from './service.js';

export interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export const codesOf = ({ errors = [] }: Answered): unknown[] => errors.map(({ extensions }) => extensions?.['code']);

/** Somebody who asks: staff over HTTP with a session; the family, who has other doors, past them with its actor. */
export class Caller {
  private constructor(
    readonly name: string,
    readonly actor: Actor,
    private readonly service: ServiceUnderTest,
    private readonly office: string | null,
  ) {}

  static staff(service: ServiceUnderTest, municipality: string, office: string): Caller {
    const [role = '', department = null] = office.split(':');
    const actor = isStaffRole(role) ? actorOf(municipality, '', { role, department }) : null;
    if (!actor) throw new Error(`there is no office ${office}`);
    return new Caller(`${office} of ${municipality}`, actor, service, office);
  }

  static family(service: ServiceUnderTest, municipality: string, caseId: string, person: string): Caller {
    const actor: Actor = { municipality, role: 'family', case: caseId, person };
    return new Caller(`family of ${municipality}`, actor, service, null);
  }

  async ask(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
    if (this.office !== null) {
      const { body } = await this.service.raw(source, variables, { as: this.office });
      return { data: isRecord(body.data) ? body.data : null, ...(body.errors ? { errors: body.errors } : {}) };
    }
    return this.#directly((context) =>
      execute({ schema: this.#schema, document: parse(source), variableValues: variables, contextValue: context }),
    );
  }

  /** The first thing that a subscription says. */
  async hear(source: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> {
    return this.#directly(async (context) => {
      const heard = await subscribe({
        schema: this.#schema,
        document: parse(source),
        variableValues: variables,
        contextValue: context,
      });
      if (!(Symbol.asyncIterator in heard)) return heard;
      const first: IteratorResult<ExecutionResult, unknown> = await heard.next();
      await heard.return?.(undefined);
      return first.done === true ? {} : first.value;
    });
  }

  get #schema() {
    return this.service.get(GraphQLSchemaHost).schema;
  }

  async #directly(
    work: (context: { readonly operation: Operation }) => Promise<ExecutionResult> | ExecutionResult,
  ): Promise<Answered> {
    const operation = this.service.operation(this.actor);
    try {
      return await work({ operation });
    } finally {
      await operation.end();
    }
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
