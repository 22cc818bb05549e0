import { systemClock } from '../../src/platform/clock.js';
import { type House, useService } from './desk.js';
import { TestDirectory } from './directory.js';
import { invite, Visitor } from './front-door.js';
import { listening } from './listening.js';
import { catalogueOf } from './service.js';

const COUNTER = [{ role: 'COUNTER', from: '2026-01-01' }];

/** What changes on the way out. */
export type Bend = (address: URL) => void;

/** A service whose city has a directory, and people who come with it. */
export class DirectoryHouse {
  directory: TestDirectory | undefined;
  url = '';
  readonly house: House = useService(async () => {
    this.directory = await TestDirectory.start();
    const catalogue = catalogueOf(['SHIMIN', 'SUIDO']);
    return { role: 'api', clock: systemClock, catalogue, directory: this.directory.place };
  });

  constructor() {
    beforeAll(async () => {
      this.url = await listening(this.house.service);
    });
    afterAll(() => this.directory?.stop());
  }

  get there(): TestDirectory {
    if (!this.directory) throw new Error('the directory is there only while tests run');
    return this.directory;
  }

  invited(login: string, appointments: readonly object[] = COUNTER) {
    return invite(this.house.service, login, appointments);
  }

  /** To the directory and back again, without the last step. @returns path and query of the return */
  async away(visitor: Visitor, subject: string | null, bend: Bend = () => undefined): Promise<string> {
    const address = new URL((await visitor.get('/sign-in/directory')).headers.get('location') ?? '');
    bend(address);
    return this.there.walk(address.href, subject, visitor);
  }

  async come(visitor: Visitor, subject: string | null): Promise<Response> {
    return visitor.get(await this.away(visitor, subject));
  }

  /** Up to the page that asks for the code. */
  async known(subject: string): Promise<Visitor> {
    const visitor = new Visitor(this.url);
    expect((await this.come(visitor, subject)).headers.get('location')).toBe('/account/directory');
    return visitor;
  }

  /** Somebody whom the directory knows as `s-LOGIN`, bound to their account. */
  async bound(login: string, appointments: readonly object[] = COUNTER) {
    await this.there.know(`s-${login}`, login);
    const { code, staff } = await this.invited(login, appointments);
    const visitor = await this.known(`s-${login}`);
    expect((await bind(visitor, code)).status).toBe(303);
    return { visitor, code, staff };
  }

  async lastRow() {
    const rows = await this.house.ground.superuser(
      'select act, role, actor_id, fields, outcome, code from audit order by id desc limit 1',
    );
    return rows[0];
  }
}

/** The code from the paper, typed at the page that asks for it. */
export const bind = (visitor: Visitor, code: string, more = {}): Promise<Response> =>
  visitor.post('/account/directory', { invitation: code, ...more });

export const me = async (visitor: Visitor) => (await visitor.gql('{ me { name role department } }')).data?.['me'];
