import pg from 'pg';
import { connectionOptions, type DatabaseAddress, type Login } from './address.js';
import { valueTypes } from './value-types.js';

/** One connection for the length of `work`, outside every pool: for setting up, listening, dumping. */
export async function withClient<T>(
  address: DatabaseAddress,
  login: Login,
  work: (client: pg.Client) => Promise<T>,
  options: Pick<pg.ClientConfig, 'options'> = {},
): Promise<T> {
  const client = new pg.Client({ ...connectionOptions(address, login), types: valueTypes, ...options });
  // A connection lost between two statements reports here; the next statement fails by itself.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
