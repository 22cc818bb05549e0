import { createTransport } from 'nodemailer';
import type { MailPlace } from './mail-place.js';

export interface Letter {
  /** The same with every attempt, so that a mailbox can tell a second copy. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What the mail server said; a refusal by its code alone, since its words may repeat an address. */
export type Delivery =
  { readonly taken: true } | { readonly taken: false; readonly code: string; readonly forGood: boolean };

export interface Postman {
  send(letter: Letter): Promise<Delivery>;
  close(): void;
}

const PATIENCE_MS = 10_000;

/** Hands letters to the city's mail server (RFC 5321), one after another. */
export function smtpPostman({ url, from }: MailPlace): Postman {
  const { username } = new URL(url);
  const transport = createTransport({
    url,
    // A password never goes over the wire before TLS stands.
    requireTLS: username !== '',
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Nothing of a letter comes from a file or an address on the net.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({
          from,
          // One mailbox: read as text it could be a list of them.
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          // No holiday notice comes back to this (RFC 3834 section 5).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { taken: true };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** 5yz is for good, 4yz and whatever never answered may pass (RFC 5321 section 4.2.1). */
function refusalOf(error: unknown): Delivery {
  if (!(error instanceof Error)) throw error;
  const reply = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (reply === null && code === null) throw error;
  return { taken: false, code: reply === null ? (code ?? '') : String(reply), forGood: reply !== null && reply >= 500 };
}
