/** A reader types at most so far apart; nobody's hands do (ux.md R-6). */
const APART_MS = 50;
/** `2026-0042` without its hyphen; fewer keys are a slip of the hand. */
const LEAST = 8;
/** How all that our papers carry begins; by hand nobody is as fast. */
const BEGINS = /^(?:ht|20\d)/i;

export interface Burst {
  /** What the reader typed, at half width. */
  readonly text: string;
  /** The field it was typed into, as it stood before; null: into none. */
  readonly field: { readonly place: HTMLInputElement | HTMLTextAreaElement; readonly before: string } | null;
}

/**
 * Watches the keys for a reader of barcodes and QR codes, which types as a keyboard does, only faster, and ends with Enter.
 * @param isOurs whether it was meant for the service: only then is its Enter kept from the screen
 * @returns ends watching
 */
export function watchBursts(isOurs: (burst: Burst) => boolean): () => void {
  let typed = '';
  let last = 0;
  let field: Burst['field'] = null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.timeStamp - last > APART_MS) typed = '';
    last = event.timeStamp;
    if (event.code === 'Enter' || event.code === 'NumpadEnter') {
      const text = typed.normalize('NFKC');
      typed = '';
      if (text.length < LEAST || !isOurs({ text, field })) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const letter = letterOf(event);
    if (letter === null) return;
    if (typed === '') field = fieldOf(event.target);
    typed += letter;
    if (field !== null || !BEGINS.test(typed.normalize('NFKC'))) return;
    // No row is answered and nothing chosen by what stands in an address.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Before the screen hears of it.
  document.addEventListener('keydown', onKeyDown, true);
  return () => document.removeEventListener('keydown', onKeyDown, true);
}

/** While an IME is on, it takes the letter away and leaves the place of the key. */
function letterOf({ key, code }: KeyboardEvent): string | null {
  if ([...key].length === 1) return key;
  if (key !== 'Process') return null;
  const [, letter] = /^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(code) ?? [];
  return letter ?? (code === 'Minus' || code === 'NumpadSubtract' ? '-' : null);
}

const NO_TEXT = ['radio', 'checkbox', 'button', 'submit', 'file'];

const fieldOf = (target: EventTarget | null): Burst['field'] =>
  (target instanceof HTMLInputElement && !NO_TEXT.includes(target.type)) || target instanceof HTMLTextAreaElement
    ? { place: target, before: target.value }
    : null;

/** What the reader typed does not stay in a field; whoever draws the field hears of it as of typing. */
export function clean({ field }: Burst): void {
  if (field === null) return;
  const prototype = field.place instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  const value = Object.getOwnPropertyDescriptor(prototype.prototype, 'value');
  value?.set?.call(field.place, field.before);
  field.place.dispatchEvent(new Event('input', { bubbles: true }));
}
