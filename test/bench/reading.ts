import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { systemActor, contextOf } from '../../src/access/actor.js';
import { readCase } from '../../src/cases/case-record.js';
import { decide } from '../../src/domain/decide.js';
import { sheetsFor } from '../../src/domain/statements.js';
import { project } from '../../src/lists/case-list.js';
import { presentList } from '../../src/lists/present-list.js';
import { readRevision } from '../../src/lists/list-store.js';
import { readIngredients } from '../../src/lists/revise-list.js';
import { SEED_DAY } from '../support/seed.js';
import { signedIn } from '../support/sign-in.js';
import { type Bench, MUNICIPALITY } from './ground.js';
import { perSecond, say, spread, timed } from './measure.js';

const MILLISECONDS = 4_000;
const AT_ONCE = 4;

/** What a family's page asks: the whole list, by one of our own operations. */
const LIST = readFileSync('graphql/operations/procedure-list.graphql', 'utf8');
/** Who reads, one after the other: a single session may not ask so often. */
const READERS = 100;

/** Reading a list over GraphQL, beside a plain handler that answers with the same list from the same rows; and `decide` alone. */
export async function measureReading(bench: Bench): Promise<void> {
  const { whole, url } = bench;
  const rows = await whole.superuser('select id from cases order by registered_at, id limit 50');
  const ids = rows.map(({ id }) => String(id));
  let turn = 0;
  const nextId = (): string => ids[(turn += 1) % ids.length] ?? '';

  const plain = createServer((request, response) => {
    void listOf(bench, new URL(request.url ?? '/', 'http://x').searchParams.get('id') ?? '').then((list) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: list })),
    );
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const address = plain.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  const cookies: string[] = [];
  for (let reader = 0; reader < READERS; reader += 1)
    cookies.push(await signedIn(whole.database, MUNICIPALITY, 'counter'));
  const overHttp = () => read(`http://127.0.0.1:${String(address.port)}/?id=${nextId()}`);
  const overGraphql = () =>
    read(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies[turn % READERS] ?? '' },
      body: JSON.stringify({ query: LIST, variables: { id: nextId() } }),
    });
  // By turns, so that both meet the same machine.
  const [floors, lists]: [number[], number[]] = [[], []];
  for (let round = 0; round < 4; round += 1) {
    floors.push(await perSecond(MILLISECONDS / 4, AT_ONCE, overHttp));
    lists.push(await perSecond(MILLISECONDS / 4, AT_ONCE, overGraphql));
  }
  const mean = (values: readonly number[]): number => values.slice(1).reduce((a, b) => a + b, 0) / (values.length - 1);
  say('lists read a second, plain HTTP handler', mean(floors).toFixed(0));
  say(
    'lists read a second, GraphQL',
    mean(lists).toFixed(0),
    `${((mean(lists) / mean(floors)) * 100).toFixed(0)} % of the plain handler (aim ≥ 50 %)`,
  );
  plain.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await measureDecide(bench, nextId());
}

/** Any answer but the list is the end of the benchmark: an error is read quickly. */
async function read(address: string, options: RequestInit = {}): Promise<void> {
  const response = await fetch(address, options);
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"') || !text.includes('"groups"'))
    throw new Error(`${String(response.status)}: ${text.slice(0, 500)}`);
}

const recordOf = ({ whole }: Bench, id: string) =>
  whole.database.run(
    contextOf(systemActor(MUNICIPALITY)),
    async (tx) => {
      const record = await readCase(tx, whole.keys, id);
      if (!record) throw new Error(`no case ${id}`);
      const [ingredients, newest] = await Promise.all([
        readIngredients(tx, record, SEED_DAY),
        readRevision(tx, record, null),
      ]);
      return { ingredients, revision: newest?.revision ?? null };
    },
    { readOnly: true },
  );

async function listOf(bench: Bench, id: string) {
  const { catalogue, closedOn } = bench.whole;
  const { ingredients, revision } = await recordOf(bench, id);
  const actor = { municipality: MUNICIPALITY, role: 'counter' as const };
  return presentList(project(actor, catalogue, ingredients, { closedOn }).list, revision, 'ja');
}

async function measureDecide(bench: Bench, id: string): Promise<void> {
  const { catalogue, closedOn } = bench.whole;
  const { ingredients } = await recordOf(bench, id);
  const actor = { municipality: MUNICIPALITY, role: 'counter' as const };
  const [deciding, listing]: [number[], number[]] = [[], []];
  for (let round = 0; round < 300; round += 1) {
    deciding.push(
      await timed(() =>
        Promise.resolve(decide({ catalogue, sheetOf: sheetsFor(catalogue.source, ingredients.statements) })),
      ),
    );
    listing.push(await timed(() => Promise.resolve(project(actor, catalogue, ingredients, { closedOn }))));
  }
  say('decide, one family', spread(deciding.slice(50)), `${String(catalogue.source.procedures.length)} rows`);
  say('decide and list, one family', spread(listing.slice(50)));
}
