import type { Page } from 'playwright-core';

/** Two hands at a keyboard: counts what they press. Chords count as one, as people say them; a name counts nothing. */
export interface Typist {
  readonly count: number;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  name(text: string): Promise<void>;
}

export function typist({ keyboard }: Page): Typist {
  let count = 0;
  return {
    get count() {
      return count;
    },
    async press(...keys) {
      for (const key of keys) await keyboard.press(key);
      count += keys.length;
    },
    async type(text) {
      await keyboard.type(text);
      count += [...text].length;
    },
    name: (text) => keyboard.type(text),
  };
}
