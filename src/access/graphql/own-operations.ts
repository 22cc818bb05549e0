import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { operationHash } from '../staff/programs.js';
import { operationsOf } from './measure.js';

/**
 * The operations that ship with the service. Each is a document of its own, printed with the fragments that it uses, and
 * known by the hash of that text; the files as they are written are known as well. Computed at the start, so there is no
 * manifest that could be old.
 */
export class OwnOperations {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(files: readonly string[]) {
    const printed = files.flatMap((file) => {
      const document = parse(file);
      return operationsOf(document).map((operation) => {
        const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, document)] });
        return { name: operation.name?.value ?? '', text };
      });
    });
    this.#texts = new Map([...files, ...printed.map(({ text }) => text)].map((text) => [operationHash(text), text]));
    this.#names = new Map(printed.map(({ name, text }) => [name, text]));
  }

  static in(folder: string): OwnOperations {
    return new OwnOperations(filesOfOperations(folder));
  }

  has(document: string): boolean {
    return this.#texts.has(operationHash(document));
  }

  /** The document with this SHA-256 (hex). */
  textOf(hash: string): string | undefined {
    return this.#texts.get(hash);
  }

  /** By name, as it is printed; what a client sends, or sends the hash of. */
  named(name: string): string | undefined {
    return this.#names.get(name);
  }

  get names(): readonly string[] {
    return [...this.#names.keys()];
  }
}

/** The texts of all files of operations in the folder and below it. */
export function filesOfOperations(folder: string): readonly string[] {
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.graphql'));
  if (names.length === 0) throw new Error(`no operations in ${folder}`);
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** In the order in which they are met, each once. */
function fragmentsOf(operation: OperationDefinitionNode, document: DocumentNode): FragmentDefinitionNode[] {
  const all = document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [node] : []));
  const used = new Set<FragmentDefinitionNode>();
  const into = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = all.find((one) => one.name.value === name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        into(fragment);
      },
    });
  };
  into(operation);
  return [...used];
}
