import { type KeyboardEvent, type Ref, useId, useState } from 'react';

export interface Pickable {
  readonly key: string;
  /** What is shown, and searched. */
  readonly text: string;
}

/** More are no help: one types on. */
const SHOWN = 8;

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** All that hold every word that was typed, whatever its width. */
export function matching<One>(ones: readonly One[], typed: string, textOf: (one: One) => string): readonly One[] {
  const parts = folded(typed).split(/\s+/u);
  return ones.filter((one) => parts.every((part) => folded(textOf(one)).includes(part)));
}

/** One of very many, by typing: the first that fits is taken with Enter, another with the arrows before. */
export function Pick({
  label,
  hint,
  nobody,
  options,
  onPick,
  onLeave,
  inputRef,
}: {
  readonly label: string;
  readonly hint: string;
  /** Said while nothing fits. */
  readonly nobody: string;
  readonly options: readonly Pickable[];
  readonly onPick: (key: string) => void;
  readonly onLeave?: () => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const found = typed.trim() === '' ? [] : matching(options, typed.trim(), ({ text }) => text).slice(0, SHOWN);
  const open = found.length > 0;
  const take = (option: Pickable | undefined) => {
    if (option === undefined) return;
    setTyped('');
    setAt(0);
    onPick(option.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that ends a kanji conversion chooses nobody.
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && open) setAt((at + step + found.length) % found.length);
    else if (event.key === 'Enter') take(found[at]);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Escape' && onLeave !== undefined) onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="field pick">
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        ref={inputRef}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? `${id}-${String(at)}` : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        lang="ja"
        value={typed}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-labelledby={`${id}-label`} hidden={!open}>
        {found.map((option, place) => (
          // The mouse takes it before the field is left.
          <li
            key={option.key}
            id={`${id}-${String(place)}`}
            role="option"
            aria-selected={place === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            {option.text}
          </li>
        ))}
      </ul>
      <p role="status" className="reading">
        {typed.trim() !== '' && !open ? nobody : null}
      </p>
    </div>
  );
}
