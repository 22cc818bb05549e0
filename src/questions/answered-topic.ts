/** Outbox topic: questions of a case were answered or changed state. Payload `{ case }`; read the case anew. */
export const ANSWERED_TOPIC = 'questions.answered';
