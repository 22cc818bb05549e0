import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of a few, all of them in sight; arrow keys go from one to the next. */
export const Choice = <Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}) => (
  <RadioGroup
    className="choice"
    value={value}
    onChange={(chosen) => {
      const option = options.find((one) => one.value === chosen);
      if (option !== undefined) onChange(option.value);
    }}
  >
    <Label>{label}</Label>
    <div className="choice-options">
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className="choice-option">
          {option.label}
        </Radio>
      ))}
    </div>
  </RadioGroup>
);
