import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  readonly mails: readonly ParsedMail[];
  /** Every address that a letter was to go to. */
  readonly recipients: () => readonly string[];
  /** Every byte that came. */
  readonly wire: () => string;
  /** From now on: what the server answers to a recipient; null: it takes everything. */
  refuse(code: number | null): void;
  /** Runs once, after the mail was taken in and before the sender hears of it. */
  onTaken(act: () => Promise<void>): void;
  close(): Promise<void>;
}

/** A mail server on this machine, which keeps what it takes. */
export async function openMailServer(): Promise<MailServer> {
  const mails: ParsedMail[] = [];
  let [wire, refusal] = ['', 0];
  const recipients: string[] = [];
  let act: (() => Promise<void>) | null = null;
  const take = async (raw: Buffer): Promise<void> => {
    wire += raw.toString('utf8');
    mails.push(await simpleParser(raw));
    const now = act;
    act = null;
    await now?.();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      recipients.push(address);
      done(refusal === 0 ? null : Object.assign(new Error('not here'), { responseCode: refusal }));
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        take(Buffer.concat(parts)).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error('broken')),
        );
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address: AddressInfo | string | null = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens nowhere');
  return {
    url: `smtp://127.0.0.1:${String(address.port)}`,
    mails,
    recipients: () => recipients,
    wire: () => wire,
    refuse: (code) => {
      refusal = code ?? 0;
    },
    onTaken: (next) => {
      act = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
