/** So many days a list of protected people is believed: over the longest run of closed days (the turn of the year) and one more. */
export const LIST_DAYS = 7;

/** In SQL, whether there is such a list on `day` (a parameter: the day in Japan by the service's clock). */
export const listIsFresh = (day: string): string =>
  `coalesce((select protection_list_as_of()) + ${String(LIST_DAYS)} >= ${day}::date, false)`;
