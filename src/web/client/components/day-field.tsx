import { type ReactNode, useState } from 'react';
import { Field } from './field';

/** A day as it is typed; once the field is left, below it how it was read. */
export function DayField({
  label,
  hint,
  value,
  onChange,
  reading,
  problem,
  insist = false,
}: {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** 「昭和15年3月2日（1940-03-02）・満86歳」 */
  readonly reading: string | null;
  readonly problem: string | null;
  /** Says what is wrong while one is still typing: somebody wants to go on with it. */
  readonly insist?: boolean;
}) {
  const [left, setLeft] = useState(value !== '');
  return (
    <div>
      <Field
        label={label}
        hint={hint}
        value={value}
        onChange={(typed) => {
          setLeft(false);
          onChange(typed);
        }}
        onBlur={() => setLeft(true)}
        problem={left || insist ? problem : null}
        input={{ autoComplete: 'off', inputMode: 'text', lang: 'ja' }}
      />
      <p className="reading" role="status">
        {left ? reading : null}
      </p>
    </div>
  );
}
