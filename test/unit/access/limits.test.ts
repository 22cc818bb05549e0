import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { limitRule, limitsFrom, limitsOfOwnOperations } from '../../../src/access/graphql/limits.js';
import { sizeOfDocument } from '../../../src/access/graphql/measure.js';
import { FACTS } from '../../../src/domain/facts/index.js';

const text = (path: string) => readFileSync(`graphql/${path}`, 'utf8');
const schema = buildSchema(
  readdirSync('graphql')
    .filter((name) => name.endsWith('.graphql'))
    .map(text)
    .join('\n'),
);
const own = readdirSync('graphql/operations', { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .map((name): [string, string] => [name, text(`operations/${name}`)]);
const limits = limitsOfOwnOperations('graphql/operations');

describe('our own operations', () => {
  it.each(own)('%s fits the contract and the limits', (_name, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
    expect(validate(schema, parse(document), [limitRule(limits)])).toEqual([]);
  });

  it('use every query, mutation and subscription there is', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const all = own.map(([, document]) => document).join('\n');
    expect(roots.filter((field) => !new RegExp(`^  ${field}(\\(| \\{|$)`, 'm').test(all))).toEqual([]);
  });

  it('name only facts there are', () => {
    const names = [...text('operations/decide-in-place.graphql').matchAll(/name: "(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names.filter((name) => !(name in FACTS))).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });
});

describe('the size of an operation', () => {
  it('counts fields, depth, aliases, roots and directives with fragments written out', () => {
    const size = sizeOfDocument(
      'query A { a: x { ...F ... on Y @skip(if: true) { c } } z } fragment F on Y { b: c { d } __typename }',
    );
    expect(size).toMatchObject({ roots: 2, depth: 3, fields: 5, aliases: 2, directives: 1 });
  });

  it('leaves introspection aside, so that a page for developers can read the contract', () => {
    expect(sizeOfDocument('{ __schema { types { fields { type { ofType { name } } } } } }')).toMatchObject({
      depth: 1,
      fields: 1,
    });
  });

  it('takes the largest operation of a document, and ends where fragments go in a circle', () => {
    const size = sizeOfDocument('query A { a } query B { a { b ...F } } fragment F on X { c ...F }');
    expect(size).toMatchObject({ depth: 2, fields: 3 });
  });

  it('leaves room for half as much again', () => {
    expect(limitsFrom([sizeOfDocument('{ a { b } }'), sizeOfDocument('{ a b c }')])).toMatchObject({
      depth: 3,
      roots: 5,
      aliases: 0,
    });
  });
});
