import { OwnOperations } from '../../src/access/graphql/own-operations.js';

export const ownOperations = OwnOperations.in('graphql/operations');

/** One of the operations that ship with the service, as a browser sends it in production. */
export function own(name: string): string {
  const text = ownOperations.named(name);
  if (text === undefined) throw new Error(`no operation ${name}: known are ${ownOperations.names.join(', ')}`);
  return text;
}
