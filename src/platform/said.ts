/** One sentence in both languages of the service. */
export interface Said {
  readonly ja: string;
  readonly en: string;
}
