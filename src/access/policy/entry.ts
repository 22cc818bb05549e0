import type { FieldOf, TypeName } from './contract-types.js';
import type { Rule } from './rules.js';

type Ruled = Readonly<Record<string, Rule>>;
/** Fields that go with the object they stand in, by name with a blank between; fields with a rule of their own; or both. */
export type Entry = string | Ruled | readonly [string, Ruled];

type Words<Text extends string> = Text extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : Text;
type Named<Given> = Given extends string
  ? Words<Given>
  : Given extends readonly [infer Plain extends string, infer Rest]
    ? Words<Plain> | keyof Rest
    : keyof Given;

type Whole<Name extends TypeName, Given> = [
  Exclude<FieldOf<Name>, Named<Given>>,
  Exclude<Named<Given>, FieldOf<Name>>,
] extends [never, never]
  ? unknown
  : { 'without a rule': Exclude<FieldOf<Name>, Named<Given>>; 'no such field': Exclude<Named<Given>, FieldOf<Name>> };

/** Part of the table. A field of the contract that is not in its type's entry doesn't compile, nor one that is gone, nor a type that is none. */
export const part = <const Given extends Readonly<Record<string, Entry>>>(
  given: Given & { readonly [Name in keyof Given]: Name extends TypeName ? Whole<Name, Given[Name]> : never },
): Given => given;
