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

/** @throws Error if none of them opens it */
export function openedByAny([first, ...more]: readonly [Sealer, ...Sealer[]], sealed: Buffer, place: string): unknown {
  const [next, ...others] = more;
  if (next === undefined) return first.open(sealed, place);
  try {
    return first.open(sealed, place);
  } catch {
    return openedByAny([next, ...others], sealed, place);
  }
}

/** Where the key of a case is wrapped. */
export const placeOfCaseKey = (municipality: string, caseId: string): string => `key ${municipality} ${caseId}`;

/** Where the rows of a department's ledger are sealed, with {@link KeyRing.ledgerKey}. */
export const placeOfLedger = (department: string): string => `ledger ${department}`;

/** A new case's key, and the form in which it is stored. */
export interface NewCaseKey {
  readonly sealer: Sealer;
  readonly wrapped: Buffer;
}

/** What is kept of a key that was changed, since what hangs on it can't be made anew; 32 bytes each. */
export interface EarlierSecrets {
  /** Of the marks by which things are found: what was marked is not kept, so its mark is marked once more. */
  readonly search: Buffer;
  /** Of the audit's chain, whose links stay as they are. */
  readonly chain: Buffer;
  /** Of reasons in the audit, whose rows stay as they are. */
  readonly reasons: Buffer;
  /** Of what only a code opens. */
  readonly codes: Buffer;
  /** The last link that was made with it; null: none. */
  readonly chainedTo: Place | null;
}

/** A place in the audit's chain: the day in Japan (YYYY-MM-DD), and from 1 on each day. */
interface Place {
  readonly day: string;
  readonly position: number;
}

const CHAIN = 'mac audit chain';
const REASONS = 'purpose audit reasons of no case';
const CODES = 'what only a code opens';

/**
 * Keys that follow from the installation's one key (32 bytes): one to wrap the data keys of the cases, one a department
 * for its ledger, one for search tokens. Each purpose has its own, by HKDF-SHA-256 (RFC 5869).
 */
export class KeyRing {
  readonly #wrapping: Buffer;
  readonly #marking: Buffer;

  /** @param earlier of each key before, the oldest first */
  constructor(
    private readonly installationKey: Buffer,
    private readonly earlier: readonly EarlierSecrets[] = [],
  ) {
    this.#wrapping = this.#derive('case keys');
    this.#marking = this.#derive('search tokens');
  }

  newCaseKey(place: string): NewCaseKey {
    const key = randomBytes(32);
    return { sealer: new Sealer(key), wrapped: seal(this.#wrapping, key, place) };
  }

  caseKey(wrapped: Buffer, place: string): Sealer {
    return new Sealer(open(this.#wrapping, wrapped, place));
  }

  /** The same key of a case, wrapped by this ring where `before` had wrapped it. */
  rewrapped(before: KeyRing, wrapped: Buffer, place: string): Buffer {
    return seal(this.#wrapping, open(before.#wrapping, wrapped, place), place);
  }

  ledgerKey(municipality: string, department: string): Sealer {
    return new Sealer(this.#derive(`ledger ${municipality} ${department}`));
  }

  /** For what belongs to no case and no department, by what it is for. */
  purposeKey(purpose: string): Sealer {
    return new Sealer(this.#derive(`purpose ${purpose}`));
  }

  /**
   * For what only who has the code opens: without it neither the database nor the installation's key does. Today's first, then
   * those of the keys before: what nobody can open can't be sealed anew.
   */
  codeKeys(purpose: string, code: string): [Sealer, ...Sealer[]] {
    const of = (secret: Buffer) => new Sealer(derived(secret, `${purpose} ${code}`));
    return [of(this.#derive(CODES)), ...this.earlier.map(({ codes }) => of(codes)).reverse()];
  }

  /** With what reasons in the audit that belong to no case were sealed, today's first. */
  reasonKeys(): [Sealer, ...Sealer[]] {
    const before = this.earlier.map(({ reasons }) => new Sealer(reasons)).reverse();
    return [new Sealer(this.#derive(REASONS)), ...before];
  }

  /** For a backup of case keys: neither the installation's key nor `secret` (32 bytes) alone opens it. */
  backupKey(secret: Buffer): Sealer {
    const both = Buffer.concat([this.installationKey, secret]);
    return new Sealer(Buffer.from(hkdfSync('sha256', both, '', 'yorisoi backup of case keys', 32)));
  }

  /**
   * What is stored to find a value by equality: 16 bytes of HMAC, different in every municipality and purpose. After a change
   * of the key it is the HMAC of what was stored before, so that nobody makes it with the key of before alone.
   */
  token(municipality: string, purpose: string, value: string): Buffer {
    const since = [...this.earlier.map(({ search }) => search), this.#marking].slice(1);
    return since.reduce(marked, this.lastingToken(municipality, purpose, value));
  }

  /** As {@link token} was under the oldest key of all: for what stands outside of the database, or goes into another mark. Never stored. */
  lastingToken(municipality: string, purpose: string, value: string): Buffer {
    return marked(
      Buffer.from(`${municipality}\u0000${purpose}\u0000${value}`),
      this.earlier[0]?.search ?? this.#marking,
    );
  }

  /** What a stored mark becomes when the key changes to this ring's. */
  markedOn(token: Buffer): Buffer {
    return marked(token, this.#marking);
  }

  /** HMAC-SHA-256, whole, for a link of the audit's chain: shows that somebody with the key of its time wrote this content. */
  chainMac(at: Place, content: string): Buffer {
    const of = this.earlier.find(({ chainedTo }) => chainedTo !== null && isUpTo(at, chainedTo));
    return createHmac('sha256', of?.chain ?? this.#derive(CHAIN))
      .update(content)
      .digest();
  }

  /** What has to be kept when this key is changed. */
  secretsToKeep(chainedTo: Place | null): EarlierSecrets {
    return {
      search: this.#marking,
      chain: this.#derive(CHAIN),
      reasons: this.#derive(REASONS),
      codes: this.#derive(CODES),
      chainedTo,
    };
  }

  #derive(purpose: string): Buffer {
    return derived(this.installationKey, purpose);
  }
}

const derived = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', `yorisoi ${purpose}`, 32));

const marked = (value: Buffer, key: Buffer): Buffer => createHmac('sha256', key).update(value).digest().subarray(0, 16);

const isUpTo = (at: Place, last: Place): boolean =>
  at.day < last.day || (at.day === last.day && at.position <= last.position);
