import { html, type Markup } from '../../access/pages/page.js';
import type { PaperId } from '../../domain/papers-on-the-table.js';

type Shape = 'card' | 'sheet' | 'book' | 'slip' | 'tag';

const SHAPES: Readonly<Record<PaperId, Shape>> = {
  kokuho: 'card',
  kouki: 'card',
  employee: 'card',
  care: 'sheet',
  careLimit: 'sheet',
  pensionBasic: 'sheet',
  pensionEmployee: 'sheet',
  pensionSurvivor: 'sheet',
  water: 'slip',
  land: 'sheet',
  house: 'sheet',
  keiCar: 'sheet',
  plate: 'slip',
  grave: 'sheet',
  dog: 'tag',
  funeral: 'slip',
  bankBook: 'book',
  handbook: 'book',
  licence: 'card',
  library: 'card',
};

/** Outlines on a field of 48 × 48: what a paper looks like from across a table. */
const OUTLINES: Readonly<Record<Shape, Markup>> = {
  card: html`<rect x="4" y="12" width="40" height="25" rx="3" />
    <path d="M9 19h18M9 25h12M9 31h12" />
    <rect x="32" y="22" width="8" height="10" />`,
  sheet: html`<path d="M11 4h20l7 7v33H11z M31 4v7h7" /> <path d="M16 18h17M16 24h17M16 30h17M16 36h10" />`,
  book: html`<path d="M24 10c-5-3-12-3-18-2v30c6-1 13-1 18 2 5-3 12-3 18-2V8c-6-1-13-1-18 2z M24 10v30" />
    <path d="M11 16h8M11 22h8M29 16h8M29 22h8" />`,
  slip: html`<path d="M14 3h20v42l-4-3-3 3-3-3-3 3-3-3-4 3z" /> <path d="M18 11h12M18 18h12M18 25h12M18 32h7" />`,
  tag: html`<path d="M24 5a19 19 0 1 0 .1 0z" />
    <circle cx="24" cy="12" r="2.5" />
    <path d="M16 24h16M18 31h12" />`,
};

/** Beside its name: it says nothing that the name does not. */
export const drawingOf = (paper: PaperId): Markup =>
  html`<svg class="drawing" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${OUTLINES[SHAPES[paper]]}</svg>`;
