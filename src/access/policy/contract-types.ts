import type { Mutation, Query, Subscription } from '../../contract/generated.js';

type Inner<Value> = Value extends readonly (infer Item)[] ? Inner<Item> : Value;
type Objects<Value> = Value extends object ? ('__typename' extends keyof Value ? Value : never) : never;
type Behind<Type> = Type extends unknown ? { [Field in keyof Type]-?: Objects<Inner<Type[Field]>> }[keyof Type] : never;

type Step1 = Query | Mutation | Subscription;
type Step2 = Step1 | Behind<Step1>;
type Step3 = Step2 | Behind<Step2>;
type Step4 = Step3 | Behind<Step3>;
type Step5 = Step4 | Behind<Step4>;
type Step6 = Step5 | Behind<Step5>;
type Step7 = Step6 | Behind<Step6>;
type Step8 = Step7 | Behind<Step7>;
type Reached = Step8;

/** Should the contract ever be deeper than eight steps, this is no `true` any more, and a step more is needed. */
export type EverythingIsReached = [Exclude<Behind<Reached>, Reached>] extends [never] ? true : false;
const everythingIsReached: EverythingIsReached = true;
void everythingIsReached;

/** Every object type of the contract that a caller can come to, by name: made from the generated types, so always whole. */
export type ObjectTypes = { [Type in Reached as NonNullable<Type['__typename']>]: Type };

export type TypeName = keyof ObjectTypes;
export type FieldOf<Name extends TypeName> = Exclude<keyof ObjectTypes[Name], '__typename'>;
