import { oldFamilies } from './sample-families-old.js';
import { youngFamilies } from './sample-families-young.js';
import { families, type Family } from './seed.js';

/**
 * Twenty-four invented families, old and young, alone and many, of every insurer, with and without land, from here and from
 * elsewhere: between them they reach most of the catalogue. The first person of each is who holds the paper.
 */
export const sampleFamilies = (): Readonly<Record<string, Family>> => ({
  ...families,
  ...youngFamilies(),
  ...oldFamilies(),
});
