import { buildSchema, parse, validate } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { filesOfOperations, OwnOperations } from '../../../src/access/graphql/own-operations.js';
import { operationsOf } from '../../../src/access/graphql/measure.js';
import { operationHash } from '../../../src/access/staff/programs.js';
import * as screens from '../../../src/web/client/generated/operations.js';
import { ownOperations, own } from '../../support/own-operations.js';

const files = filesOfOperations('graphql/operations');
const contract = readdirSync('graphql').filter((name) => name.endsWith('.graphql'));
const schema = buildSchema(contract.map((name) => readFileSync(`graphql/${name}`, 'utf8')).join('\n'));

describe('our own operations', () => {
  it('each stand alone: a name nobody else has, the fragments it uses and no other', () => {
    const names = files.flatMap((file) => operationsOf(parse(file)).map(({ name }) => name?.value));
    expect([...ownOperations.names].sort()).toEqual(names.sort());
    for (const name of names) expect([name, validate(schema, parse(own(name ?? '')))]).toEqual([name, []]);
  });

  it('are known by the hash of what is printed', () => {
    for (const name of ownOperations.names) expect(ownOperations.textOf(operationHash(own(name)))).toBe(own(name));
  });

  it('are what the screens send', () => {
    const sent = Object.entries(screens).flatMap(([name, one]) =>
      one instanceof screens.TypedDocumentString ? [[name, one.toString()] as const] : [],
    );
    expect(sent.length).toBeGreaterThan(3);
    expect(sent.filter(([, document]) => !ownOperations.has(document)).map(([name]) => name)).toEqual([]);
  });

  it('take a fragment’s own fragments along, each once', () => {
    const one = new OwnOperations([
      'query A { x { ...F ...G } } query B { y } fragment F on X { ...G a } fragment G on X { b } fragment H on X { c }',
    ]);
    expect(one.named('A')?.match(/fragment \w/g)).toEqual(['fragment F', 'fragment G']);
    expect(one.named('B')).toBe('query B {\n  y\n}');
    expect(one.has('query B { z }')).toBe(false);
  });
});
