/**
 * Codes in `questions.reason` that say what a person still owes, or has given already. All but the last outlive one answer
 * of a machine (`group-commit.ts` keeps them).
 */

/** The notice was corrected after the department had acted: a person confirms, whatever the ledger says now. */
export const CONFIRM_CORRECTION = 'confirm-correction';
/** The notice is void: the department confirms that everything is undone. */
export const CONFIRM_UNDONE = 'confirm-undone';
/** Asked again although a person had answered: where the machine can't tell, that answer still stands (design §2). */
export const ANSWERED_BY_PERSON = 'answered-by-person';
/** It answers by its rules alone, and something is open that only it can tell: a person of it is asked (`by-rules.ts`). */
export const ONLY_HERE = 'only-here';
