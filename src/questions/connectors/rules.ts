import type { Connector } from './connector.js';

/** The department's rules read only what others may say; it has nothing of its own to add. */
export const rulesConnector: Connector = { ask: () => Promise.resolve({ kind: 'answered', facts: {} }) };

/** A person of the department answers on its question page. */
export const manualConnector: Connector = { ask: () => Promise.resolve({ kind: 'later' }) };
