import type { KeyboardEvent } from 'react';
import { Label, Radio, RadioGroup, ToggleButton, ToggleButtonGroup } from 'react-aria-components';

export interface KeyedOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Common<Value extends string> {
  readonly label: string;
  /** The first nine have the keys 1 to 9, while the group has the focus. */
  readonly options: readonly KeyedOption<Value>[];
  readonly hint?: string;
  readonly problem?: string | null | undefined;
}

/** The option of the digit that was pressed, in any width. */
function optionOf<Value extends string>(
  { key, altKey, ctrlKey, metaKey }: KeyboardEvent,
  options: readonly KeyedOption<Value>[],
): KeyedOption<Value> | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const digit = key.normalize('NFKC');
  return /^[1-9]$/.test(digit) ? options[Number(digit) - 1] : undefined;
}

const KeyCap = ({ place }: { readonly place: number }) =>
  place < 9 ? (
    <kbd className="key" aria-hidden="true">
      {place + 1}
    </kbd>
  ) : null;

/** One of a few, by one key: its digit. Arrow keys and the mouse do as well. */
export function KeyedChoice<Value extends string>({
  label,
  options,
  hint,
  problem,
  value,
  onChange,
  onKey,
}: Common<Value> & {
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** After a choice by its digit: whoever presses it has chosen, whoever goes by arrows may still look. */
  readonly onKey?: () => void;
}) {
  const choose = (event: KeyboardEvent<HTMLElement>) => {
    const option = optionOf(event, options);
    if (option === undefined) return;
    event.preventDefault();
    // Where the choice is, the tabulator goes on from.
    [...event.currentTarget.querySelectorAll('input')].find((radio) => radio.value === option.value)?.focus();
    onChange(option.value);
    onKey?.();
  };
  return (
    <div onKeyDownCapture={choose}>
      <RadioGroup
        className="choice"
        value={value}
        isInvalid={Boolean(problem)}
        onChange={(chosen) => {
          const option = options.find((one) => one.value === chosen);
          if (option !== undefined) onChange(option.value);
        }}
      >
        <Label>{label}</Label>
        {hint === undefined ? null : <p className="hint">{hint}</p>}
        <div className="choice-options">
          {options.map((option, place) => (
            <Radio key={option.value} value={option.value} className="choice-option">
              <KeyCap place={place} />
              {option.label}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {problem ? <p className="problem">{problem}</p> : null}
    </div>
  );
}

/** Any number of a few; one stop of the tabulator for all of them. */
export function KeyedChoices<Value extends string>({
  label,
  options,
  hint,
  problem,
  values,
  onChange,
}: Common<Value> & {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}) {
  const toggle = (event: KeyboardEvent) => {
    const option = optionOf(event, options);
    if (option === undefined) return;
    event.preventDefault();
    const others = values.filter((value) => value !== option.value);
    onChange(others.length < values.length ? others : [...values, option.value]);
  };
  return (
    <div className="choice" onKeyDownCapture={toggle}>
      <span aria-hidden="true">{label}</span>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <ToggleButtonGroup
        className="choice-options"
        aria-label={label}
        selectionMode="multiple"
        selectedKeys={values}
        onSelectionChange={(keys) => onChange(options.map(({ value }) => value).filter((value) => keys.has(value)))}
      >
        {options.map((option, place) => (
          <ToggleButton key={option.value} id={option.value} className="choice-option">
            <KeyCap place={place} />
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {problem ? <p className="problem">{problem}</p> : null}
    </div>
  );
}
