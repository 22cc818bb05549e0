import { z } from 'zod';
import type { Catalogue } from '../domain/catalogue.js';

/**
 * Whether stored JSON has the outline of a catalogue. What is stored was made from one that the loader had checked, and
 * nobody may change it where it lies: so the outline is enough.
 */
export const isCatalogue = (stored: unknown): stored is Catalogue => outline.safeParse(stored).success;

const outline = z.object({
  departments: z.array(z.object({ code: z.string() })),
  procedures: z.array(z.object({ code: z.string() })),
  papers: z.array(z.object({ id: z.string() })),
  city: z.array(z.object({ name: z.string() })),
});
