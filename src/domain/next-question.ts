/** More is an interrogation. */
export const MOST_QUESTIONS = 8;

/**
 * What may be asked aloud across a desk, or on a page at night, and answered with yes or no. Left out are facts that belong to one desk alone
 * (生活保護), that are asked only of whoever begins to speak of them, and those of the visitor instead of who died.
 */
export const ASKED_ALOUD: ReadonlySet<string> = new Set([
  'funeralHeld',
  'livedAlone',
  'spouseExists',
  'employedAtDeath',
  'selfEmployed',
  'survivorSameLivelihood',
  'deceasedIsParentOfMinor',
  'ownsLand',
  'ownsHouse',
  'ownsPropertyOutside',
  'houseBecomesVacant',
  'privateRental',
  'otherPublicHousing',
  'ownsKeiCar',
  'ownsMotorcycle',
  'ownsCar',
  'driverLicense',
  'passport',
  'bankAccounts',
  'lifeInsurance',
  'securities',
  'utilitiesContract',
  'nhkContract',
  'mobileOrOnlineServices',
  'privateContracts',
  'hasLoans',
  'priorYearFiled',
  'medicalReimbursementPending',
  'ltcPendingReimbursement',
  'intractableDiseaseCard',
  'privatePensions',
  'privateGraveUser',
  'landImprovementMember',
  'forestUnionMember',
  'livestockKeeper',
  'neighbourhoodOfficer',
  'survivorsWillMove',
]);

interface Ask {
  readonly name: string;
  readonly type: string;
  readonly question: string;
}

/** The question on which most procedures wait; among equals the first in the order of the procedures. */
export function nextQuestion<One extends Ask>(
  decisions: readonly { readonly ask: readonly One[] }[],
  asked: readonly string[],
): One | null {
  if (asked.length >= MOST_QUESTIONS) return null;
  const waiting = new Map<string, { readonly ask: One; readonly count: number }>();
  for (const ask of decisions.flatMap((decision) => decision.ask))
    if (ask.type === 'BOOL' && ASKED_ALOUD.has(ask.name) && !asked.includes(ask.name))
      waiting.set(ask.name, { ask, count: (waiting.get(ask.name)?.count ?? 0) + 1 });
  const most = Math.max(0, ...[...waiting.values()].map(({ count }) => count));
  return [...waiting.values()].find(({ count }) => count === most)?.ask ?? null;
}
