/** A sentence or name in both languages of the service. Japanese is the original, English the plain rendering. */
export interface Text {
  readonly ja: string;
  readonly en: string;
}

export type Language = keyof Text;
