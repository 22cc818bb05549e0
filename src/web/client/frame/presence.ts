import { kept } from '../kept';
import { beginAnew } from '../unsent';

/** How the screens stand: open; open, and about to close; closed until somebody signs in. */
export type View = 'open' | 'closing' | 'closed';

/** So long before it closes whoever still sits there is told (WCAG 2.2, 2.2.1 asks for twenty seconds at least). */
const WARNING_MS = 60_000;
/** The service counts by the minute: it is told of a hand no more often. */
const TOLD_EVERY_MS = 60_000;
const PATIENCE_MS = 5_000;
/** As long as the service has not said whose page this is. */
const ASKED_AGAIN_MS = 15_000;
/** What only a person does; of a hand that lies on the mouse nothing is known. */
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'wheel', 'input', 'click'] as const;

interface Rest {
  /** The appointment whose session this browser has; null: nobody's. */
  readonly who: string | null;
  /** Seconds. */
  readonly closesIn: number;
}

export const view = kept<View>('open');
/** Whether a key still keeps it open: not where the session is as old as one may be. */
export const stays = kept(true);

/** All of this page: one session, one person. Instants in ms of this computer's clock. */
let who: string | null = null;
/** Until the service has said it: as short as that of the shortest office. */
let limit = 15 * 60_000;
let closesAt = Date.now() + limit;
let touchedAt = 0;
let toldAt = 0;
/** Somebody was told that it closes whatever they do. */
let warnedOf = 0;
let asking: Promise<boolean> | null = null;

/** @returns null if the service can't be reached */
async function here(byHand: boolean): Promise<Rest | null> {
  try {
    const response = await fetch('/sign-in/here', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ by: byHand ? 'hand' : 'itself' }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const said: unknown = await response.json();
    return isRest(said) ? said : null;
  } catch {
    return null;
  }
}

const isRest = (said: unknown): said is Rest =>
  typeof said === 'object' &&
  said !== null &&
  'who' in said &&
  (said.who === null || typeof said.who === 'string') &&
  'closesIn' in said &&
  typeof said.closesIn === 'number';

/** One after the other: two answers on their way could come in the wrong order. @returns whether the session stands */
function ask(byHand: boolean): Promise<boolean> {
  const mine = (asking ?? Promise.resolve(true)).then(() => askNow(byHand));
  asking = mine;
  void mine.then(() => {
    if (asking === mine) asking = null;
  });
  return mine;
}

async function askNow(byHand: boolean): Promise<boolean> {
  const askedAt = Date.now();
  if (byHand) toldAt = askedAt;
  const rest = await here(byHand);
  if (rest === null) return unreached();
  if (rest.who === null) {
    close();
    return false;
  }
  // Somebody else signed in in this browser: what was typed and shown here is not theirs.
  if (who !== null && rest.who !== who) {
    beginAnew();
    return false;
  }
  who = rest.who;
  closesAt = askedAt + rest.closesIn * 1000;
  if (byHand) limit = Math.max(rest.closesIn * 1000, limit);
  return true;
}

/** Nobody answers: whoever types meanwhile is not interrupted, and whoever is away leaves nothing open. */
function unreached(): boolean {
  closesAt = Math.max(closesAt, touchedAt + limit);
  if (Date.now() >= closesAt) close();
  return view.now() !== 'closed';
}

/** Whether somebody was in on this page before. */
export const hasBeenIn = (): boolean => who !== null;

export const close = (): void => view.change(() => 'closed');

/** It is the same end, though the service says its seconds anew each time. */
const hasBeenWarned = (): boolean => Math.abs(closesAt - warnedOf) < WARNING_MS;

/** Somebody presses the key that keeps it open. */
export async function stay(): Promise<void> {
  touchedAt = Date.now();
  if (stays.now()) await ask(true);
  else warnedOf = closesAt;
  if (view.now() !== 'closing') return;
  const goesOn = closesAt - Date.now() > WARNING_MS || hasBeenWarned();
  stays.change(() => goesOn);
  if (goesOn) view.change(() => 'open');
}

/** After somebody signed in: the same person goes on where they were, for anybody else the page begins anew. @returns whether it goes on */
export async function openAgain(): Promise<boolean> {
  const rest = await here(true);
  if (rest === null || rest.who === null) return false;
  if (who !== null && rest.who !== who) {
    beginAnew();
    return false;
  }
  who = rest.who;
  touchedAt = toldAt = Date.now();
  limit = rest.closesIn * 1000;
  closesAt = touchedAt + limit;
  stays.change(() => true);
  view.change(() => 'open');
  return true;
}

async function tick(): Promise<void> {
  if (view.now() === 'closed' || asking !== null) return;
  const now = Date.now();
  // Not a hand of long ago: a computer that wakes up was not touched by that.
  const untold = touchedAt > toldAt && now - touchedAt < 2 * TOLD_EVERY_MS;
  if (who === null && now - toldAt >= ASKED_AGAIN_MS) await ask(true);
  else if (untold && now - toldAt >= TOLD_EVERY_MS) await ask(true);
  else if (now >= closesAt) await ask(false);
  else if (view.now() === 'open' && now >= closesAt - WARNING_MS && !hasBeenWarned()) {
    // In another window of the browser somebody may be at work: they have one session.
    await ask(false);
    if (view.now() === 'open' && Date.now() >= closesAt - WARNING_MS) view.change(() => 'closing');
  } else if (view.now() === 'closing' && now < closesAt - WARNING_MS) view.change(() => 'open');
}

/** Follows what a person does on this page, and closes the view where nobody does anything. @returns ends that */
export function watchPresence(): () => void {
  const onSign = (event: Event) => {
    if (!event.isTrusted || view.now() !== 'open') return;
    touchedAt = Date.now();
    if (touchedAt - toldAt >= TOLD_EVERY_MS) void ask(true);
  };
  const onLook = () => {
    if (document.visibilityState === 'hidden') return;
    if (view.now() === 'closed') void lookAgain();
    else void ask(false);
  };
  touchedAt = Date.now();
  void ask(true);
  const timer = setInterval(() => void tick(), 1_000);
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, onSign, { capture: true, passive: true });
  addEventListener('focus', onLook);
  document.addEventListener('visibilitychange', onLook);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, onSign, { capture: true });
    removeEventListener('focus', onLook);
    document.removeEventListener('visibilitychange', onLook);
  };
}

/** Somebody comes back from another window, in which they may have signed in. */
async function lookAgain(): Promise<void> {
  const rest = await here(false);
  if (rest !== null && rest.who !== null) await openAgain();
}
