import type { Entry } from './entry.js';

/** WebRTC. */
export const v17: readonly Entry[] = [
  { id: 'v5.0.0-17.1.1', phrase: 'TURN', not: 'there is neither sound nor picture, and no WebRTC' },
  { id: 'v5.0.0-17.2.1', phrase: 'keys of DTLS', not: 'there is neither sound nor picture, and no WebRTC' },
  { id: 'v5.0.0-17.2.2', phrase: 'ciphers of DTLS', not: 'there is neither sound nor picture, and no WebRTC' },
  { id: 'v5.0.0-17.2.3', phrase: 'SRTP', not: 'there is neither sound nor picture, and no WebRTC' },
  { id: 'v5.0.0-17.2.4', phrase: 'broken SRTP', not: 'there is neither sound nor picture, and no WebRTC' },
  { id: 'v5.0.0-17.3.1', phrase: 'floods of signals', not: 'there is neither sound nor picture, and no WebRTC' },
  { id: 'v5.0.0-17.3.2', phrase: 'broken signals', not: 'there is neither sound nor picture, and no WebRTC' },
];
