const KEPT = 'yorisoi-booth';

/** How this computer's place at the counter is called: a device's name, no person's. */
export const boothNow = (): string => localStorage.getItem(KEPT) ?? '';

export const keepBooth = (booth: string): void => localStorage.setItem(KEPT, booth);
