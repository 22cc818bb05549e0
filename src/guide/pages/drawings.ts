import { html, type Markup } from '../../access/pages/page.js';
import type { PaperId, TablePaperId } from '../../domain/papers-on-the-table.js';

type Shape = 'card' | 'sheet' | 'book' | 'slip' | 'tag';

/** What a paper is made like, and what stands on it. */
const DRAWINGS: Readonly<Record<TablePaperId, readonly [Shape, Markup]>> = {
  kokuho: ['card', html`<path d="M36 20v8M32 24h8" />`],
  kouki: ['card', html`<path d="M36 20v8M32 24h8M31 32h10" />`],
  employee: ['card', html`<path d="M31 23h10v8H31z M34 23v-3h4v3" />`],
  care: ['sheet', html`<path d="M24 40c-9-6-8-12-4-12 2 0 4 2 4 3 0-1 2-3 4-3 4 0 5 6-4 12z" />`],
  careLimit: ['sheet', html`<path d="M24 40c-9-6-8-12-4-12 2 0 4 2 4 3 0-1 2-3 4-3 4 0 5 6-4 12z M14 43h20" />`],
  pensionBasic: ['sheet', html`<path d="M19 28l5 6 5-6M24 34v8M19 35h10M19 38h10" />`],
  pensionEmployee: ['sheet', html`<path d="M19 28l5 6 5-6M24 34v8M19 35h10M19 38h10M14 28v14M34 28v14" />`],
  pensionSurvivor: [
    'sheet',
    html`<circle cx="20" cy="30" r="2.5" />
      <circle cx="29" cy="32" r="2" />
      <path d="M15 42c0-10 10-10 10 0M25 42c0-8 8-8 8 0" />`,
  ],
  water: ['slip', html`<path d="M24 21c5 6 5 8 5 10a5 5 0 0 1-10 0c0-2 0-4 5-10z" />`],
  land: ['sheet', html`<path d="M14 41l7-11 4 6 3-4 6 9z" />`],
  house: ['sheet', html`<path d="M14 33l10-7 10 7M17 32v10h14V32M22 42v-6h4v6" />`],
  keiCar: [
    'sheet',
    html`<path d="M13 38v-4l3-1 3-4h9l3 4 4 1v4z" />
      <circle cx="19" cy="39" r="2.5" />
      <circle cx="30" cy="39" r="2.5" />`,
  ],
  plate: ['card', html`<path d="M10 31h6M20 31h6M31 20h10v12H31z M34 24h4M34 28h4" />`],
  grave: ['sheet', html`<path d="M14 42h20v-3H14z M17 39v-3h14v3M20 36V26h8v10" />`],
  dog: [
    'tag',
    html`<circle cx="24" cy="32" r="4" />
      <circle cx="17" cy="27" r="1.5" />
      <circle cx="22" cy="23" r="1.5" />
      <circle cx="27" cy="23" r="1.5" />
      <circle cx="31" cy="27" r="1.5" />`,
  ],
  funeral: [
    'slip',
    html`<circle cx="24" cy="24" r="2.5" />
      <path d="M24 18v3M24 27v10M18 24h3M27 24h3M20 20l2 2M28 20l-2 2M20 28l2-2M28 28l-2-2" />`,
  ],
  bankBook: ['book', html`<path d="M29 27l3 4 3-4M32 31v6M29 32h6M11 28h8M11 33h8" />`],
  handbook: [
    'book',
    html`<circle cx="15" cy="25" r="2" />
      <path d="M15 28v5h5M29 25h8M29 30h8" />
      <path d="M12 29a5 5 0 1 0 7 6" />`,
  ],
  licence: ['card', html`<circle cx="36" cy="22" r="3" /> <path d="M31 32c0-8 10-8 10 0z" />`],
  library: ['card', html`<path d="M36 22c-2-2-4-2-7-2v11c3 0 5 0 7 2 2-2 4-2 7-2V20c-3 0-5 0-7 2z M36 22v11" />`],
  identity: ['card', html`<circle cx="36" cy="22" r="3" /> <path d="M31 32c0-8 10-8 10 0zM8 29h15M8 33h15" />`],
  account: ['book', html`<path d="M32 25v11M28 32l4 4 4-4M11 28h8" />`],
  authority: ['sheet', html`<path d="M15 40c4-8 6 4 9-3s5 3 9-2" /> <circle cx="31" cy="31" r="2.5" />`],
  register: [
    'sheet',
    html`<circle cx="24" cy="26" r="2.5" />
      <circle cx="17" cy="38" r="2.5" />
      <circle cx="31" cy="38" r="2.5" />
      <path d="M24 29v4M17 35v-2h14v2" />`,
  ],
  certificate: ['sheet', html`<path d="M24 28v9M19.5 32.5h9M14 41h20" />`],
  myNumber: ['card', html`<path d="M31 20h10v6H31z" /> <circle cx="36" cy="31" r="2" />`],
  sealCard: ['card', html`<circle cx="36" cy="26" r="5.5" /> <path d="M33 24h6M36 22v8M33 28h6" />`],
};

/** Outlines on a field of 48 × 48: what a paper looks like from across a table. */
const OUTLINES: Readonly<Record<Shape, Markup>> = {
  card: html`<rect x="3" y="11" width="42" height="27" rx="3" /> <path d="M8 17h17M8 23h12" />`,
  sheet: html`<path d="M9 3h22l8 8v35H9z M31 3v8h8" /> <path d="M14 12h13M14 18h20" />`,
  book: html`<path d="M24 10c-5-3-12-3-18-2v31c6-1 13-1 18 2 5-3 12-3 18-2V8c-6-1-13-1-18 2z M24 10v31" />
    <path d="M11 15h8M29 15h8M11 20h8M29 20h8" />`,
  slip: html`<path d="M13 3h22v42l-4-3-3.5 3-3.5-3-3.5 3-3.5-3-4 3z" /> <path d="M17 9h14M17 14h14" />`,
  tag: html`<path d="M24 3a21 21 0 1 0 .1 0z" /> <circle cx="24" cy="11" r="2.5" />`,
};

const insideOf = ([shape, detail]: readonly [Shape, Markup]): Markup => html`${OUTLINES[shape]}${detail}`;

/** Beside its name: it says nothing that the name does not. */
export const drawingOf = (paper: PaperId): Markup =>
  html`<svg class="drawing" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    ${insideOf(DRAWINGS[paper])}
  </svg>`;

/** All of them in one file, each by its name: the staff's screens show them without carrying them. */
export const allDrawings = (): string =>
  html`<svg xmlns="http://www.w3.org/2000/svg">
    ${Object.entries(DRAWINGS).map(
      ([name, drawing]) => html`<symbol id="${name}" viewBox="0 0 48 48">${insideOf(drawing)}</symbol>`,
    )}
  </svg>`.html;
