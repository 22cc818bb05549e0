import { factNamed, type FactName } from '../../domain/facts/index.js';
import { everything } from '../../domain/knowledge.js';

/**
 * What a department's silence says of a fact when it really looked (this round, a fresh ledger, the person beyond doubt):
 * the value, or undefined where silence settles nothing.
 */
export function silenceOf(department: string, fact: FactName): { readonly value: unknown } | undefined {
  const definition = factNamed(fact);
  const holder = definition.holders.find(({ by }) => by === department);
  if (!holder || holder.silence === 'open') return undefined;
  if (holder.silence === 'settles')
    return definition.whenAbsent === undefined ? undefined : { value: definition.whenAbsent };
  const { rulesOut } = holder.silence;
  const all = everything(definition);
  return all.type === 'one'
    ? { value: { oneOf: all.possible.filter((value) => !rulesOut.includes(String(value))) } }
    : undefined;
}
