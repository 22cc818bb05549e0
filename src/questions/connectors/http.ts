import { z } from 'zod';
import { isFactName, type FactName } from '../../domain/facts/index.js';
import { readFact } from '../../domain/fact-input.js';
import { errorProperty } from '../../platform/failures.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Answer, Asking, Connector } from './connector.js';

export interface HttpSystem {
  readonly url: string;
  /** Shows it who asks (RFC 6750); undefined on this machine only. Never logged. */
  readonly token?: string | undefined;
  readonly timeoutMilliseconds: number;
  readonly mostBytes: number;
}

export const HTTP_DEFAULTS: Pick<HttpSystem, 'timeoutMilliseconds' | 'mostBytes'> = {
  timeoutMilliseconds: 10_000,
  mostBytes: 64 * 1024,
};

const body = z.object({ facts: z.record(z.string(), z.unknown()) });

/**
 * A department's own system: POST with person and the facts asked, never a reason. 200 answered (`{"facts": {…}}`, only
 * the department's facts), 202 later (it calls back, or a person answers), 403/404/409/422 refused, anything else failed.
 */
export class HttpConnector implements Connector {
  constructor(
    private readonly systemOf: (department: string) => HttpSystem | undefined,
    private readonly log: Pick<Logger, 'error'>,
  ) {}

  asksOutside(department: string): boolean {
    return this.systemOf(department) !== undefined;
  }

  async ask(asking: Asking): Promise<Answer> {
    const system = this.systemOf(asking.department);
    // No address configured: a person of the department answers instead; the question is never lost.
    if (!system) return { kind: 'later' };
    let response: Response;
    try {
      response = await fetch(system.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(system.token === undefined ? {} : { authorization: `Bearer ${system.token}` }),
          'idempotency-key': `${asking.question}-${String(asking.round)}`,
        },
        body: JSON.stringify({
          question: asking.question,
          round: asking.round,
          department: asking.department,
          person: asking.person,
          facts: asking.facts,
        }),
        signal: AbortSignal.timeout(system.timeoutMilliseconds),
        redirect: 'error',
      });
    } catch (error) {
      this.#noteTls(asking.department, error);
      return { kind: 'failed' };
    }
    if (response.status === 401) this.log.error(NOT_PROVEN, { department: asking.department, status: 401 });
    if (response.status === 202) return drained(response, { kind: 'later' });
    if ([403, 404, 409, 422].includes(response.status))
      return drained(response, { kind: 'refused', reason: 'refused' });
    if (response.status !== 200) return drained(response, { kind: 'failed' });
    return read(response, system.mostBytes, asking.facts);
  }

  /** What may be somebody in between must not look like a system that is down for the night (ASVS v5.0.0-16.3.4). */
  #noteTls(department: string, error: unknown): void {
    const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
    const code = errorProperty(cause, 'code');
    if (typeof code === 'string' && OF_TLS.test(code)) this.log.error(NO_TLS, { department, code });
  }
}

const NOT_PROVEN = 'a department’s system does not take the secret of YORISOI_DEPARTMENT_TOKENS';
const NO_TLS = 'the TLS of a department’s system does not hold: nothing was sent';
/** Codes of Node's TLS: of the handshake, and of OpenSSL's check of a certificate. */
const OF_TLS =
  /^(ERR_(TLS|SSL)_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH|PATH_LENGTH|EPROTO$)/;

async function drained(response: Response, answer: Answer): Promise<Answer> {
  await response.body?.cancel();
  return answer;
}

async function read(response: Response, mostBytes: number, asked: readonly FactName[]): Promise<Answer> {
  let text = '';
  let bytes = 0;
  const decoder = new TextDecoder();
  try {
    for await (const chunk of response.body ?? []) {
      const part: unknown = chunk;
      if (!(part instanceof Uint8Array)) continue;
      bytes += part.byteLength;
      if (bytes > mostBytes) return { kind: 'refused', reason: 'too-large' };
      text += decoder.decode(part, { stream: true });
    }
  } catch {
    return { kind: 'failed' };
  }
  return understood(text + decoder.decode(), asked);
}

/** An answer on other facts than were asked, or outside a fact's type, is not understood: a person must look. */
function understood(text: string, asked: readonly FactName[]): Answer {
  const parsed = body.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'refused', reason: 'not-understood' };
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const [name, value] of Object.entries(parsed.data.facts)) {
    if (!isFactName(name) || !asked.includes(name) || !readFact(name, value).ok)
      return { kind: 'refused', reason: 'not-understood' };
    facts[name] = value;
  }
  return { kind: 'answered', facts };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
