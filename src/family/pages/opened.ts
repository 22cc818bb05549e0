import type { FamilyActor } from '../../access/actor.js';
import type { Tongue } from '../../tongues/tongue.js';
import type { FamilyCase } from '../family-cases.js';
import type { FoundList } from './found-list.js';

/** Somebody who is in, and what the contract shows of their list now. */
export interface Opened {
  readonly actor: FamilyActor;
  readonly head: FamilyCase;
  /** In the tongue of the page. */
  readonly found: FoundList;
  /** The same as the contract has it, in Japanese. */
  readonly japanese: FoundList;
  readonly tongue: Tongue;
}
