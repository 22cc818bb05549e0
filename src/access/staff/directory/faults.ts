import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { errorProperty } from '../../../platform/failures.js';
import type { Refusal } from '../../refusal.js';
import { denied, directoryDown, notBelieved, notItsClient, tooLate } from './refusals.js';

interface Fault {
  readonly refusal: Refusal;
  /** Of the protocol, for the log. */
  readonly code: string;
}

/** Errors that the directory names itself (RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core 1.0 section 3.1.2.6). */
const NAMED: ReadonlyMap<string, Refusal> = new Map([
  ['access_denied', denied],
  ['login_required', denied],
  ['interaction_required', denied],
  ['account_selection_required', denied],
  ['consent_required', denied],
  ['server_error', directoryDown],
  ['temporarily_unavailable', directoryDown],
  // The code was used already, has expired, or belongs to another round trip.
  ['invalid_grant', tooLate],
  ['invalid_client', notItsClient],
  ['unauthorized_client', notItsClient],
  ['invalid_request', notItsClient],
  ['invalid_scope', notItsClient],
  ['unsupported_response_type', notItsClient],
  ['unsupported_grant_type', notItsClient],
]);

/** The directory answered, but not as this service and the standard agreed. */
export class NotAsAgreed extends Error {
  constructor(
    readonly code: string,
    readonly refusal: Refusal = notBelieved,
  ) {
    super(code);
  }
}

/** What came back, and is not what must come back. */
const NOT_BELIEVED = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_PARSE_ERROR',
  'OAUTH_UNSUPPORTED_OPERATION',
  'OAUTH_HTTP_REQUEST_FORBIDDEN',
  'OAUTH_REQUEST_PROTOCOL_FORBIDDEN',
  'OAUTH_MISSING_SERVER_METADATA',
  'OAUTH_INVALID_SERVER_METADATA',
];

/** What an error of the round trip means for whoever waits for it. No answer at all: the directory is down. */
export function faultOf(error: unknown): Fault {
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const refusal = NAMED.get(error.error);
    // A name that is not of the standard may be anything that somebody typed into an address.
    return refusal === undefined ? { refusal: denied, code: 'OTHER' } : { refusal, code: error.error };
  }
  if (error instanceof NotAsAgreed) return { refusal: error.refusal, code: error.code };
  const code = errorProperty(error, 'code');
  if (typeof code !== 'string') return { refusal: directoryDown, code: 'NO_ANSWER' };
  // RFC 6749 section 5.2: a client that is refused may be told so by the header alone.
  if (code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE') return { refusal: notItsClient, code };
  return { refusal: NOT_BELIEVED.includes(code) ? notBelieved : directoryDown, code };
}
