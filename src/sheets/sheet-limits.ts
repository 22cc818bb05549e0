/** A full table, with what Excel adds to it; people add columns of their own. */
export const SHEET_LIMITS = { bytes: 4 * 1024 * 1024, rows: 5_000, columns: 100 } as const;
