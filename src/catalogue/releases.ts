import { contextOf, systemActor } from '../access/actor.js';
import { isCatalogue } from '../departments/outline.js';
import { compileCatalogue, type CompiledCatalogue } from '../domain/compiled-catalogue.js';
import type { Catalogue } from '../domain/catalogue.js';
import { rowsOf } from '../platform/database/rows.js';
import type { Database } from '../platform/database/database.js';
import type { SqlTransaction } from '../platform/database/transaction.js';
import { contentHash } from './canonical-json.js';
import { contactsOf, isContacts, lawOf, withContacts, type Contacts } from './law-and-contact.js';

export interface Release {
  /** SHA-256 of the law. */
  readonly id: string;
  readonly catalogue: CompiledCatalogue;
}

/** The releases of a municipality: the newest law for new cases, every older one for the cases that started with it. */
export class Releases {
  readonly #compiled = new Map<string, CompiledCatalogue>();
  #newest: Release | undefined;
  #contacts: Contacts = {};

  constructor(
    private readonly database: Database,
    private readonly municipality: string,
  ) {}

  /** At start: the files become the newest release, stored if its law was not known before. */
  async publish(catalogue: Catalogue): Promise<Release> {
    const law = lawOf(catalogue);
    const id = contentHash(law);
    const contacts = contactsOf(catalogue);
    const [, , known] = await this.database.pipelined(contextOf(systemActor(this.municipality)), [
      {
        sql: 'insert into releases (municipality_id, id, law) values ($1, $2, $3) on conflict do nothing',
        params: [this.municipality, id, JSON.stringify(law)],
      },
      {
        sql: 'insert into contacts (municipality_id, id, contact) values ($1, $2, $3) on conflict (municipality_id, id) do update set stored_at = now()',
        params: [this.municipality, contentHash(contacts), JSON.stringify(contacts)],
      },
      {
        sql: 'select contact from contacts where municipality_id = $1 order by stored_at',
        params: [this.municipality],
      },
    ]);
    // A department that is gone from the files keeps, in running cases, the name by which it was last known.
    const older = rowsOf<{ contact: unknown }>(known).flatMap(({ contact }) => (isContacts(contact) ? [contact] : []));
    this.#contacts = Object.fromEntries([...older, contacts].flatMap((one) => Object.entries(one)));
    this.#newest = { id, catalogue: this.#compile(id, law) };
    return this.#newest;
  }

  /** @throws Error before publish() */
  get newest(): Release {
    if (!this.#newest) throw new Error('no release is published yet');
    return this.#newest;
  }

  /**
   * The law a case started with, under today's names, floors and telephones.
   * @param within the caller's own transaction, if it is in one: a second connection could wait for ever for a free one
   */
  async release(id: string, within?: SqlTransaction): Promise<Release> {
    const known = this.#compiled.get(id);
    if (known) return { id, catalogue: known };
    const read = async (tx: SqlTransaction) =>
      (
        await tx.query<{ law: unknown }>('select law from releases where municipality_id = $1 and id = $2', [
          this.municipality,
          id,
        ])
      )[0]?.law;
    const law = within
      ? await read(within)
      : await this.database.run(contextOf(systemActor(this.municipality)), read, { readOnly: true });
    if (!isCatalogue(law)) throw new Error(`release ${id.slice(0, 12)} is not stored`);
    return { id, catalogue: this.#compile(id, law) };
  }

  #compile(id: string, law: Catalogue): CompiledCatalogue {
    const compiled = compileCatalogue(withContacts(law, this.#contacts));
    this.#compiled.set(id, compiled);
    return compiled;
  }
}
