import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM: nonce, tag, ciphertext. `place` binds the sealed bytes to where they belong; elsewhere they don't open. */
function seal(key: Buffer, plain: Buffer, place: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error if the bytes were sealed with another key or for another place, or changed since */
function open(key: Buffer, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** One data key: seals JSON values, each bound to its place (table and row). */
export class Sealer {
  constructor(private readonly key: Buffer) {}

  seal(value: unknown, place: string): Buffer {
    return seal(this.key, Buffer.from(JSON.stringify(value)), place);
  }

  open(sealed: Buffer, place: string): unknown {
    return JSON.parse(open(this.key, sealed, place).toString('utf8'));
  }

  /** A file as it came. */
  sealBytes(bytes: Buffer, place: string): Buffer {
    return seal(this.key, bytes, place);
  }

  openBytes(sealed: Buffer, place: string): Buffer {
    return open(this.key, sealed, place);
  }
}

/** A new case's key, and the form in which it is stored. */
export interface NewCaseKey {
  readonly sealer: Sealer;
  readonly wrapped: Buffer;
}

/**
 * Keys that follow from the installation's one key (32 bytes): one to wrap the data keys of the cases, one a department
 * for its ledger, one for search tokens. Each purpose has its own, by HKDF-SHA-256 (RFC 5869).
 */
export class KeyRing {
  readonly #wrapping: Buffer;
  readonly #searching: Buffer;

  constructor(private readonly installationKey: Buffer) {
    this.#wrapping = this.#derive('case keys');
    this.#searching = this.#derive('search tokens');
  }

  newCaseKey(place: string): NewCaseKey {
    const key = randomBytes(32);
    return { sealer: new Sealer(key), wrapped: seal(this.#wrapping, key, place) };
  }

  caseKey(wrapped: Buffer, place: string): Sealer {
    return new Sealer(open(this.#wrapping, wrapped, place));
  }

  ledgerKey(municipality: string, department: string): Sealer {
    return new Sealer(this.#derive(`ledger ${municipality} ${department}`));
  }

  /** For what belongs to no case and no department, by what it is for. */
  purposeKey(purpose: string): Sealer {
    return new Sealer(this.#derive(`purpose ${purpose}`));
  }

  /** For what only who has the code opens: without it neither the database nor the installation's key does. */
  codeKey(purpose: string, code: string): Sealer {
    return new Sealer(this.#derive(`code ${purpose} ${code}`));
  }

  /** For a backup of case keys: neither the installation's key nor `secret` (32 bytes) alone opens it. */
  backupKey(secret: Buffer): Sealer {
    const both = Buffer.concat([this.installationKey, secret]);
    return new Sealer(Buffer.from(hkdfSync('sha256', both, '', 'yorisoi backup of case keys', 32)));
  }

  /** What is stored to find a value by equality: 16 bytes of HMAC, different in every municipality and purpose. */
  token(municipality: string, purpose: string, value: string): Buffer {
    return createHmac('sha256', this.#searching)
      .update(`${municipality}\u0000${purpose}\u0000${value}`)
      .digest()
      .subarray(0, 16);
  }

  /** HMAC-SHA-256, whole: shows that somebody with the installation's key wrote this content for this purpose. */
  mac(purpose: string, content: string): Buffer {
    return createHmac('sha256', this.#derive(`mac ${purpose}`))
      .update(content)
      .digest();
  }

  #derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.installationKey, '', `yorisoi ${purpose}`, 32));
  }
}
