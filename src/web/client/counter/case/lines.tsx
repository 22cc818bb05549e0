/** A part of a sheet that is one line each; nothing where there is none. */
export function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly (readonly [key: string, text: string])[];
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
