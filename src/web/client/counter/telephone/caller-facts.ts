/**
 * What somebody on the telephone tells by themselves and nobody has to look up: facts of the family only. They are kept as
 * the word of a caller whom nobody has checked, and settle nothing.
 */
export const CALLER_FACTS = ['funeralHeld', 'spouseExists', 'livedAlone', 'houseBecomesVacant', 'ownsKeiCar'] as const;
export type CallerFact = (typeof CALLER_FACTS)[number];
