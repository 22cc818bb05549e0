import { dependencesOf, rowBefore, type CompiledCatalogue } from '../domain/compiled-catalogue.js';

/** The part of a catalogue that decides these codes: themselves and every row they depend on, deadlines included. */
export function sliceOf(catalogue: CompiledCatalogue, codes: Iterable<string>): CompiledCatalogue {
  const wanted = new Set<string>();
  const visit = (code: string): void => {
    if (wanted.has(code)) return;
    wanted.add(code);
    for (const needed of [...dependencesOf(code, catalogue), ...deadlineDependencesOf(code, catalogue)]) visit(needed);
  };
  for (const code of codes) visit(code);
  return {
    ...catalogue,
    rules: new Map([...catalogue.rules].filter(([code]) => wanted.has(code))),
    order: catalogue.order.filter((code) => wanted.has(code)),
  };
}

/** Codes whose outcome or deadline may change when this row does, itself first. */
export function dependentsOf(catalogue: CompiledCatalogue, code: string): string[] {
  const found = new Set([code]);
  for (const other of found)
    for (const candidate of catalogue.rules.keys())
      if (
        dependencesOf(candidate, catalogue).includes(other) ||
        deadlineDependencesOf(candidate, catalogue).includes(other)
      )
        found.add(candidate);
  return [...found];
}

function deadlineDependencesOf(code: string, { rules }: CompiledCatalogue): string[] {
  return (rules.get(code) ?? []).flatMap(({ procedure }) =>
    procedure.deadlines.flatMap(({ count }) => rowBefore(count)),
  );
}
