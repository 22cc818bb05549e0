/** How the counter is reached, as the settings say it; null: they don't. */
export const counterContactToken = Symbol('counter contact');
