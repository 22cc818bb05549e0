/** What one paper says: a plain value; that a fact is one of some; or that a set holds one, and nothing of the others. */
type Shows =
  | { readonly fact: string; readonly value: boolean | { readonly from: number; readonly none: 'no' } }
  | { readonly fact: string; readonly oneOf: readonly string[] }
  | { readonly fact: string; readonly holds: string };

interface OnTheTable {
  readonly id: string;
  readonly key: string;
  /** Reference names in the catalogue (src/departments/papers.yaml). */
  readonly is: readonly string[];
}

/**
 * The papers that lie on the table when somebody empties a bag, in the order in which they stand on the screen, each with
 * its key, which papers of the catalogue it is, and what it says for itself. A paper says what is there, never what is not.
 */
export const PAPERS = [
  { id: 'kokuho', key: '1', is: ['nhi-eligibility'], shows: { fact: 'healthInsurance', oneOf: ['kokuho'] } },
  { id: 'kouki', key: '2', is: ['elderly-eligibility'], shows: { fact: 'healthInsurance', oneOf: ['kouki'] } },
  {
    id: 'employee',
    key: '3',
    is: ['employee-eligibility'],
    shows: { fact: 'healthInsurance', oneOf: ['employeeInsured', 'employeeDependent', 'kokuhoKumiai'] },
  },
  { id: 'care', key: '4', is: ['ltc-insured-card'], shows: { fact: 'ltcInsured', oneOf: ['cat1', 'cat2Certified'] } },
  { id: 'careLimit', key: '5', is: ['ltc-limit-card'], shows: { fact: 'ltcReductionCertificate', value: true } },
  {
    id: 'pensionBasic',
    key: '6',
    is: ['pension-certificate', 'pension-number'],
    shows: { fact: 'pensionTypes', holds: 'roureiKiso' },
  },
  {
    id: 'pensionEmployee',
    key: '7',
    is: ['pension-certificate', 'pension-number'],
    shows: { fact: 'pensionTypes', holds: 'roureiKosei' },
  },
  {
    id: 'pensionSurvivor',
    key: '8',
    is: ['pension-certificate', 'pension-number'],
    shows: { fact: 'pensionTypes', holds: 'izokuKosei' },
  },
  { id: 'water', key: '9', is: ['water-customer-number'], shows: { fact: 'waterContractHolder', value: true } },
  { id: 'land', key: '0', is: ['tax-notice'], shows: { fact: 'ownsLand', value: true } },
  { id: 'house', key: 'q', is: ['tax-notice'], shows: { fact: 'ownsHouse', value: true } },
  { id: 'keiCar', key: 'w', is: ['vehicle-inspection-certificate'], shows: { fact: 'ownsKeiCar', value: true } },
  { id: 'plate', key: 'e', is: ['plate-certificate'], shows: { fact: 'ownsMopedOrSmallSpecial', value: true } },
  { id: 'grave', key: 'r', is: ['grave-permit'], shows: { fact: 'municipalGraveUser', value: true } },
  { id: 'dog', key: 't', is: ['dog-tag'], shows: { fact: 'dogsRegistered', value: { from: 1, none: 'no' } } },
  { id: 'funeral', key: 'y', is: ['funeral-proof'], shows: { fact: 'funeralHeld', value: true } },
  { id: 'bankBook', key: 'u', is: ['bankbook'], shows: { fact: 'bankAccounts', value: true } },
  { id: 'handbook', key: 'i', is: ['disability-handbook'], shows: { fact: 'disabilityHandbooks', holds: 'physical' } },
  { id: 'licence', key: 'o', is: ['driver-licence'], shows: { fact: 'driverLicense', value: true } },
  { id: 'library', key: 'p', is: ['library-card'], shows: { fact: 'libraryCard', value: true } },
] as const satisfies readonly (OnTheTable & { readonly shows: Shows })[];

export type PaperId = (typeof PAPERS)[number]['id'];

/** What else lies there and says nothing of who died: with it a thing can be finished today. */
export const PAPERS_BESIDE = [
  { id: 'identity', key: 'a', is: ['identity-document', 'photo-identity-document'] },
  {
    id: 'account',
    key: 's',
    is: [
      'claimant-account',
      'funeral-host-account',
      'heir-representative-account',
      'child-account',
      'direct-debit-account',
    ],
  },
  { id: 'authority', key: 'd', is: ['power-of-attorney'] },
  { id: 'register', key: 'f', is: ['family-register'] },
  { id: 'certificate', key: 'g', is: ['death-certificate-copy'] },
  { id: 'myNumber', key: 'h', is: ['my-number-card', 'my-number-of-deceased'] },
  { id: 'sealCard', key: 'j', is: ['seal-card'] },
] as const satisfies readonly OnTheTable[];

export type TablePaperId = PaperId | (typeof PAPERS_BESIDE)[number]['id'];

/** Reference names of the catalogue's papers that lie on the table. */
export const papersPresent = (papers: readonly TablePaperId[]): ReadonlySet<string> =>
  new Set([...PAPERS, ...PAPERS_BESIDE].flatMap(({ id, is }) => (papers.includes(id) ? is : [])));

/** Every member of the sets above: what no paper showed stays open. */
export const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  pensionTypes: ['roureiKiso', 'roureiKosei', 'shogaiKiso', 'shogaiKosei', 'izokuKiso', 'izokuKosei', 'kafu', 'kyosai'],
  disabilityHandbooks: ['physical', 'intellectual', 'mental'],
};

/** What the papers on the table say together, each fact once, as `FactInput` takes it. */
export function factsShown(papers: readonly string[]): { readonly name: string; readonly value?: unknown }[] {
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
