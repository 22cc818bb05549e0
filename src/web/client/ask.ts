import type { TypedDocumentString } from './generated/operations';
import { languageNow } from './words/language';

/** Why nothing was answered. The sentence is for whoever sits at the screen. */
export type Silence = 'signed-out' | 'unreachable' | 'refused';

export class NotAnswered extends Error {
  override readonly name = 'NotAnswered';
  constructor(
    readonly silence: Silence,
    message: string,
    readonly code?: string,
  ) {
    super(message);
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * One operation of graphql/operations/desk, as whoever is signed in in this browser.
 * @throws NotAnswered
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const answer = await post({ query: document.toString(), variables }, signal);
  if (!isAnswer<Result>(answer)) throw new NotAnswered('unreachable', '');
  const [error] = answer.errors ?? [];
  if (error !== undefined || answer.data == null) throw notAnswered(error);
  return answer.data;
}

/** @throws NotAnswered if nothing came, or something that is not JSON: then a proxy speaks, not the service */
async function post(body: object, signal?: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': languageNow() },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    });
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NotAnswered('unreachable', '');
  }
}

/** Whether the service speaks; what it says has the type of the document, since both come from the contract. */
const isAnswer = <Result>(body: unknown): body is Answer<Result> =>
  typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);

function notAnswered(error: NonNullable<Answer<unknown>['errors']>[number] | undefined): NotAnswered {
  const code = error?.extensions?.code;
  if (code === 'NOT_SIGNED_IN') return new NotAnswered('signed-out', error?.message ?? '', code);
  return new NotAnswered('refused', error?.message ?? '', code);
}

/** An expected refusal, as every result union has it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

export const isRefusal = (result: object): result is Refusal & { __typename: string } =>
  'code' in result && 'message' in result && 'path' in result;
