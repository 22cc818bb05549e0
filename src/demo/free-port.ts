import { createServer } from 'node:net';

const TRIES = 20;

/** The wanted port, else the next free one above it; the wanted one again if all are taken (the start then says so). */
export async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port++) if (await isFree(port, host)) return port;
  return wanted;
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false)).listen(port, host, () => server.close(() => resolve(true)));
  });
