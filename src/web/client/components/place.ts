import { createContext } from 'react';

/** Where a window before the screen stands: with the screens, so that it goes with them when the view closes. Null: with the page. */
export const PlaceContext = createContext<Element | null>(null);
