import type { DeskCasePapersQuery, MovePaperInput } from '../../../generated/operations';

type Answered = NonNullable<DeskCasePapersQuery['case']>;
export type Paper = Answered['papers'][number];
export type PaperCall = Answered['paperCalls'][number];
export type Departments = DeskCasePapersQuery['departments'];
/** Where a paper goes. */
export type Move = Omit<MovePaperInput, 'id' | 'expectedVersion'>;
export type OfficeDay = DeskCasePapersQuery['officeDay'];

export const papersOf = (caseId: string) => ['case', caseId, 'papers'] as const;
