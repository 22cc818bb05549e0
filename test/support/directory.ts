import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { DirectoryPlace } from '../../src/platform/config/directory.js';
import { freePort } from './redis.js';

/** The address of services under test, as their settings have it; they really listen on a port of their own. */
const SERVICE = 'http://127.0.0.1';

/** The city's own directory, see directory-process.mjs. */
export class TestDirectory {
  readonly #jars = new WeakMap<object, Map<string, string>>();

  private constructor(
    private readonly child: ChildProcess,
    readonly place: DirectoryPlace,
  ) {}

  static async start(): Promise<TestDirectory> {
    const port = String(await freePort());
    const child = fork(
      join(import.meta.dirname, 'directory-process.mjs'),
      [port, `${SERVICE}/sign-in/directory/back`],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        execArgv: [],
      },
    );
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', (code) => reject(new Error(`the directory ended with ${String(code)}`)));
    });
    return new TestDirectory(child, {
      issuer: `http://127.0.0.1:${port}`,
      clientId: 'yorisoi',
      clientSecret: 'a secret/of: the test',
      claim: 'preferred_username',
      acr: [],
    });
  }

  /** What it calls this subject from now on. */
  know(subject: string, login: string): Promise<void> {
    return this.#tell({ know: [subject, { preferred_username: login }] });
  }
  up = (): Promise<void> => this.#tell({ say: 'up' });
  down = (): Promise<void> => this.#tell({ say: 'down' });

  /** Until it is down or up again it publishes a key with which it does not sign. */
  forge = (): Promise<void> => this.#tell({ say: 'forge' });

  /** As {@link forge}, but it signs with the key that it publishes: what else is wrong shows. */
  say = (forge: 'same' | 'audience' | 'late' | 'unsigned' | `acr=${string}`): Promise<void> => this.#tell({ forge });

  stop(): void {
    this.child.kill('SIGKILL');
  }

  /**
   * Somebody goes where the service sends them, says at the directory's pages who they are, and agrees.
   * @param as null: they stop at its first page
   * @returns path and query with which the directory sends them back
   */
  async walk(address: string, as: string | null, browser: object = {}): Promise<string> {
    const jar = this.#jars.get(browser) ?? new Map<string, string>();
    this.#jars.set(browser, jar);
    let [at, form]: [string, Record<string, string> | null] = [address, null];
    for (let step = 0; step < 12; step += 1) {
      const answer: Response = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
        ...(form === null ? {} : { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        jar.set(name, value);
      }
      const next: string | null = answer.headers.get('location');
      if (next?.startsWith(`${SERVICE}/`) === true) return next.slice(SERVICE.length);
      [at, form] = next === null ? pageOf(await answer.text(), at, as) : [new URL(next, at).href, null];
    }
    throw new Error('the directory leads nowhere');
  }

  async #tell(message: object): Promise<void> {
    const done = new Promise((resolve) => this.child.once('message', resolve));
    this.child.send(message);
    await done;
  }
}

/** What somebody does on a page of the directory. */
function pageOf(page: string, at: string, as: string | null): [string, Record<string, string> | null] {
  const abort = /href="([^"]+\/abort)"/.exec(page)?.[1];
  const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
  const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
  if (as === null && abort !== undefined) return [new URL(abort, at).href, null];
  if (action === undefined || prompt === undefined || as === null)
    throw new Error(`no way on at the directory: ${page}`);
  return [new URL(action, at).href, prompt === 'login' ? { prompt, login: as, password: 'x' } : { prompt }];
}
