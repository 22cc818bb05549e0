import { useId } from 'react';
import type { Option } from './choice';

/** One of many: the browser's own list, which is searched by typing. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  none,
  problem,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** What stands there while nothing is chosen; without it something always is. */
  readonly none?: string;
  readonly problem?: string | null;
}) {
  const id = useId();
  const wrong = problem !== null && problem !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-problem` : undefined}
        onChange={({ currentTarget }) =>
          onChange(options.find((option) => option.value === currentTarget.value)?.value ?? null)
        }
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {wrong ? (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
