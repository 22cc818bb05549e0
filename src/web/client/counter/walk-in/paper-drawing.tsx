import type { TablePaperId } from '../../../../domain/papers-on-the-table.js';

/** One file of the service holds them all (web/server): nothing of it is in what a screen loads. Beside its name it says nothing more. */
export const PaperDrawing = ({ of }: { readonly of: TablePaperId }) => (
  <svg className="drawing" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <use href={`/desk/papers.svg#${of}`} />
  </svg>
);
