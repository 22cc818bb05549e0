import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, coerceInputValue, isInputType } from 'graphql';

/**
 * What is wrong with the form of a notice, as the contract has it: a field too many, one missing, a value of another type.
 * What it says is for the service to judge.
 * @param project the checkout, for its `graphql/`
 * @returns each fault with its place, in the words of GraphQL; null: the form is right
 */
export function faultOfForm(project: string, notice: unknown): string | null {
  const folder = join(project, 'graphql');
  const sdl = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const schema = buildSchema(sdl.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
  const type = schema.getType('RegisterDeathNoticeInput');
  if (!isInputType(type)) throw new Error('the contract has no RegisterDeathNoticeInput');
  const faults: string[] = [];
  coerceInputValue(notice, type, (path, _value, { message }) =>
    faults.push([path.join('.'), message].filter(Boolean).join(': ')),
  );
  return faults[0] ?? null;
}
