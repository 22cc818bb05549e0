import type { DeskCaseListQuery, DeskCaseQuery } from '../../generated/operations';

/** A case as its screen has it. */
export type TheCase = NonNullable<DeskCaseQuery['case']>;

export type List = NonNullable<DeskCaseListQuery['case']>['procedureList'];
