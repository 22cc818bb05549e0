import type { Connector } from './connector.js';

/** Rules have nothing of their own to add to what others say. Whether that is enough, `by-rules.ts` looks: else a person is asked. */
export const rulesConnector: Connector = { ask: () => Promise.resolve({ kind: 'answered', facts: {} }) };

/** A person of the department answers on its question page. */
export const manualConnector: Connector = { ask: () => Promise.resolve({ kind: 'later' }) };
