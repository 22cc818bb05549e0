/** What one paper says: a plain value; that a fact is one of some; or that a set holds one, and nothing of the others. */
type Shows =
  | { readonly fact: string; readonly value: boolean | { readonly from: number; readonly none: 'no' } }
  | { readonly fact: string; readonly oneOf: readonly string[] }
  | { readonly fact: string; readonly holds: string };

/**
 * The papers that lie on the table when somebody empties a bag, in the order in which they stand on the screen, each with
 * its key and what it says for itself. A paper says what is there, never what is not.
 */
export const PAPERS = [
  { id: 'kokuho', key: '1', shows: { fact: 'healthInsurance', oneOf: ['kokuho'] } },
  { id: 'kouki', key: '2', shows: { fact: 'healthInsurance', oneOf: ['kouki'] } },
  {
    id: 'employee',
    key: '3',
    shows: { fact: 'healthInsurance', oneOf: ['employeeInsured', 'employeeDependent', 'kokuhoKumiai'] },
  },
  { id: 'care', key: '4', shows: { fact: 'ltcInsured', oneOf: ['cat1', 'cat2Certified'] } },
  { id: 'careLimit', key: '5', shows: { fact: 'ltcReductionCertificate', value: true } },
  { id: 'pensionBasic', key: '6', shows: { fact: 'pensionTypes', holds: 'roureiKiso' } },
  { id: 'pensionEmployee', key: '7', shows: { fact: 'pensionTypes', holds: 'roureiKosei' } },
  { id: 'pensionSurvivor', key: '8', shows: { fact: 'pensionTypes', holds: 'izokuKosei' } },
  { id: 'water', key: '9', shows: { fact: 'waterContractHolder', value: true } },
  { id: 'land', key: '0', shows: { fact: 'ownsLand', value: true } },
  { id: 'house', key: 'q', shows: { fact: 'ownsHouse', value: true } },
  { id: 'keiCar', key: 'w', shows: { fact: 'ownsKeiCar', value: true } },
  { id: 'plate', key: 'e', shows: { fact: 'ownsMopedOrSmallSpecial', value: true } },
  { id: 'grave', key: 'r', shows: { fact: 'municipalGraveUser', value: true } },
  { id: 'dog', key: 't', shows: { fact: 'dogsRegistered', value: { from: 1, none: 'no' } } },
  { id: 'funeral', key: 'y', shows: { fact: 'funeralHeld', value: true } },
  { id: 'bankBook', key: 'u', shows: { fact: 'bankAccounts', value: true } },
  { id: 'handbook', key: 'i', shows: { fact: 'disabilityHandbooks', holds: 'physical' } },
  { id: 'licence', key: 'o', shows: { fact: 'driverLicense', value: true } },
  { id: 'library', key: 'p', shows: { fact: 'libraryCard', value: true } },
] as const satisfies readonly { readonly id: string; readonly key: string; readonly shows: Shows }[];

export type PaperId = (typeof PAPERS)[number]['id'];

/** Every member of the sets above: what no paper showed stays open. */
export const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  pensionTypes: ['roureiKiso', 'roureiKosei', 'shogaiKiso', 'shogaiKosei', 'izokuKiso', 'izokuKosei', 'kafu', 'kyosai'],
  disabilityHandbooks: ['physical', 'intellectual', 'mental'],
};

/** What the papers on the table say together, each fact once, as `FactInput` takes it. */
export function factsShown(papers: readonly PaperId[]): { readonly name: string; readonly value?: unknown }[] {
  const byFact = new Map<string, Shows[]>();
  for (const { id, shows } of PAPERS)
    if (papers.includes(id)) byFact.set(shows.fact, [...(byFact.get(shows.fact) ?? []), shows]);
  return [...byFact].map(([name, all]) => ({ name, value: together(name, all) }));
}

function together(fact: string, all: readonly Shows[]): unknown {
  const holds = all.flatMap((one) => ('holds' in one ? [one.holds] : []));
  if (holds.length > 0) return { in: holds, open: (MEMBERS[fact] ?? []).filter((member) => !holds.includes(member)) };
  const oneOf = all.flatMap((one) => ('oneOf' in one ? one.oneOf : []));
  if (oneOf.length > 0) return oneOf.length === 1 ? oneOf[0] : { oneOf: [...new Set(oneOf)] };
  return all.map((one) => ('value' in one ? one.value : undefined))[0];
}

/** What was said for a paper that was taken back is said anew: nothing is known of it. */
export const takenBack = (
  said: readonly string[],
  facts: readonly { readonly name: string }[],
): { readonly name: string }[] =>
  said.filter((name) => !facts.some((fact) => fact.name === name)).map((name) => ({ name }));
