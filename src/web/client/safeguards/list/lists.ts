import type { DeskProtectionListsQuery } from '../../generated/operations';

/** How the list of protected people stands. */
export type Lists = DeskProtectionListsQuery['protectionLists'];
