import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { nameKey } from '../cases/name-key.js';
import { isFactName } from '../domain/facts/index.js';
import { explainStartFailure } from '../platform/failures.js';
import { silenceOf } from '../questions/connectors/silence.js';
import { readLedgerCsv, type Ledger, type LedgerRow } from '../questions/ledger/import-ledger-csv.js';
import { codeOf, refuseFlag, slowOf, type Switches } from './options.js';
import { projectFolder } from './project-folder.js';

/**
 * Plays the systems that departments run themselves: POST /CODE as `src/questions/connectors/http.ts` writes it. A department
 * can be made slow (it answers late) or failing (500), as real ones are.
 */
export interface StandIn {
  /** Where each department's system answers. */
  readonly urls: ReadonlyMap<string, string>;
  /** What each of them wants to see before it answers. */
  readonly tokens: ReadonlyMap<string, string>;
  close(): void;
}

/** The departments of the demo city that have a system of their own. */
const SYSTEMS = ['SUIDO', 'KANKYO'] as const;

const LOOPBACK = '127.0.0.1';
const MOST_BYTES = 64 * 1024;

const asked = z.object({
  department: z.string(),
  person: z.object({ personNumber: z.string().nullable(), name: z.string(), birthDate: z.string().nullable() }),
  facts: z.array(z.string()),
});
type Person = z.infer<typeof asked>['person'];

export async function startStandIn({ slow, failing }: Switches, port = 0): Promise<StandIn> {
  const registers = new Map<string, Ledger>(SYSTEMS.map((code) => [code, registerOf(code)]));
  const tokens = new Map<string, string>(SYSTEMS.map((code) => [code, randomBytes(32).toString('base64url')]));
  const server = createServer((request, response) => {
    answer(request, response).catch(() => say(response, 500, { error: 'broken' }));
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const code = (request.url ?? '').slice(1);
    const register = registers.get(code);
    if (!register) return say(response, 404, { error: 'no such department' });
    if (!isBearer(request, tokens.get(code))) return say(response, 401, { error: 'who asks?' });
    const body = await text(request);
    await wait(slow.get(code) ?? 0);
    if (failing.has(code)) return say(response, 500, { error: 'maintenance' });
    const question = body.length > MOST_BYTES ? undefined : asked.safeParse(parseJson(body)).data;
    if (!question) return say(response, 422, { error: 'not understood' });
    say(response, 200, { facts: factsOf(code, register, question) });
  };
  const bound = await listen(server, port);
  return {
    urls: new Map(SYSTEMS.map((code) => [code, `http://${LOOPBACK}:${String(bound)}/${code}`])),
    tokens,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Compared by hash, so that the time it takes says nothing of the secret. */
function isBearer({ headers }: IncomingMessage, token: string | undefined): boolean {
  const hash = (value: string) => createHash('sha256').update(value).digest();
  return token !== undefined && timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`));
}

/** Of the facts asked, what the register says; of a person it doesn't have, what that silence means. */
function factsOf(
  code: string,
  { columns, rows }: Ledger,
  { person, facts }: z.infer<typeof asked>,
): Record<string, unknown> {
  const row = rows.find(({ identity }) => isSame(identity, person));
  return Object.fromEntries(
    facts.filter(isFactName).flatMap((fact): [string, unknown][] => {
      if (row && fact in row.facts) return [[fact, row.facts[fact]]];
      const silence = columns.includes(fact) ? silenceOf(code, fact) : undefined;
      return silence ? [[fact, silence.value]] : [];
    }),
  );
}

const isSame = (one: LedgerRow['identity'], other: Person): boolean =>
  other.personNumber !== null && one.personNumber !== null
    ? one.personNumber === other.personNumber
    : one.birthDate !== null && one.birthDate === other.birthDate && nameKey(one.name) === nameKey(other.name);

function registerOf(code: string): Ledger {
  const read = readLedgerCsv(code, readFileSync(join(projectFolder(), 'src/demo/city/systems', `${code}.csv`), 'utf8'));
  if (!read.ok) throw new Error(`${code}.csv can't be read`);
  return read.value;
}

function say(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** As the settings of the service are written. */
export const written = (values: ReadonlyMap<string, string>): string =>
  [...values].map((pair) => pair.join('=')).join(',');

/** By itself: `node dist/src/demo/stand-in-system.js --port 4100 --slow SUIDO=3000 --fail KANKYO`. */
async function alone(args: readonly string[]): Promise<void> {
  const [slow, failing, rest] = [new Map<string, number>(), new Set<string>(), [...args]];
  let port = 4100;
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const value = rest.shift() ?? '';
    if (flag === '--slow') slow.set(...slowOf(value));
    else if (flag === '--fail') failing.add(codeOf(flag, value));
    else if (flag === '--port' && /^\d{1,5}$/.test(value)) port = Number(value);
    else refuseFlag(flag, ['--port', '--slow', '--fail']);
  }
  const { urls, tokens } = await startStandIn({ slow, failing }, port);
  for (const [name, values] of [
    ['YORISOI_DEPARTMENT_URLS', urls],
    ['YORISOI_DEPARTMENT_TOKENS', tokens],
  ] as const)
    process.stdout.write(`${name}=${written(values)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  alone(process.argv.slice(2)).catch((error: unknown) => {
    const { sentence, exitCode } = explainStartFailure(error);
    process.stderr.write(`${sentence.ja}\n${sentence.en}\n`);
    process.exit(exitCode);
  });
}
