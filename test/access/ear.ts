import { unzipSync } from 'fflate';
import type { ServiceUnderTest } from '../support/service.js';

export interface Heard {
  /** The office, `family 0`, `nobody`, `mail`. */
  readonly to: string;
  readonly where: string;
  readonly text: string;
}

/** A page that is no text: what is printed on it is read with a tool, see poppler.ts. */
export interface Printed {
  readonly to: string;
  readonly where: string;
  readonly pdf: Buffer;
}

/** Listens to everything that the service says, and notes each address in it: redirects, links, forms. */
export class Ear {
  readonly #heard: Heard[] = [];
  readonly #printed: Printed[] = [];
  readonly #addresses: string[] = [];

  constructor(
    private readonly service: ServiceUnderTest,
    private readonly url: string,
  ) {}

  get heard(): readonly Heard[] {
    return this.#heard;
  }
  get printed(): readonly Printed[] {
    return this.#printed;
  }
  /** As they are and as they read. */
  get addresses(): readonly string[] {
    return this.#addresses.flatMap((one) => [one, readable(one)]);
  }

  note(to: string, where: string, text: string): string {
    this.#heard.push({ to, where, text });
    for (const [, attribute, plain] of text.matchAll(/(?:href|action|src)="([^"]*)"|(https?:\/\/[^\s"<>）]+)/g))
      this.#addresses.push(attribute ?? plain ?? '');
    return text;
  }

  /** One operation of an office, or with a cookie of whoever has it. @returns the whole answer */
  async gql(to: string, where: string, query: string, variables: object = {}, cookie?: string): Promise<string> {
    const headers: Record<string, string> = cookie === undefined ? { as: to } : { as: 'nobody', cookie };
    return this.note(to, where, (await this.service.raw(query, variables, headers)).text);
  }

  /** A page, whatever its status; where it sends the browser is noted too. */
  async page(to: string, path: string, init: RequestInit = {}): Promise<Response> {
    const given = headersOf(init);
    const as = 'cookie' in given ? 'nobody' : to;
    const headers = { accept: 'text/html', ...(await this.service.headers({ as })), ...given };
    const answer = await fetch(this.url + path, { ...init, headers, redirect: 'manual' });
    const location = answer.headers.get('location');
    if (location !== null) this.#addresses.push(location);
    const lines = [...answer.headers].map((pair) => pair.join(': ')).join('\n');
    const where = `${init.method ?? 'GET'} ${path.split('?')[0] ?? ''} ${String(answer.status)}`;
    if (answer.headers.get('content-type')?.startsWith('application/pdf') === true) {
      this.note(to, where, lines);
      this.#printed.push({ to, where, pdf: Buffer.from(await answer.clone().arrayBuffer()) });
    } else this.note(to, where, lines + (await answer.clone().text()));
    return answer;
  }

  /** With which one office asks for what goes to somebody else. */
  async cookieOf(office: string): Promise<{ readonly cookie: string }> {
    return { cookie: (await this.service.headers({ as: office }))['cookie'] ?? '' };
  }

  form(to: string, path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
    return this.page(to, path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  /** A file as it was handed out, base64: what is packed in it is noted, part by part. */
  file(to: string, where: string, base64: string): void {
    const bytes = Buffer.from(base64, 'base64');
    if (bytes.subarray(0, 2).toString() !== 'PK') {
      this.note(to, where, bytes.toString('utf8'));
      this.note(to, where, new TextDecoder('shift_jis').decode(bytes));
      return;
    }
    for (const [name, part] of Object.entries(unzipSync(bytes)))
      this.note(to, `${where} ${name}`, Buffer.from(part).toString('utf8'));
  }
}

const headersOf = ({ headers }: RequestInit): Record<string, string> => Object.fromEntries(new Headers(headers));

function readable(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    return address;
  }
}
