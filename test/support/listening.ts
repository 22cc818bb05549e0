import type { ServiceUnderTest } from './service.js';

/** Lets the service listen on a port of its own. @returns its address */
export async function listening({ server }: Pick<ServiceUnderTest, 'server'>): Promise<string> {
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the service does not listen');
  return `http://127.0.0.1:${String(address.port)}`;
}
