const KEPT = 'yorisoi-answers-given';
/** So many answers are given on a page of their own, where one sees what is asked (eight-days.md, day 3). */
const PRACTICE = 10;

const given = (): number => Number(localStorage.getItem(KEPT) ?? '0');

/** Whether somebody at this computer has answered often enough to do it by one key in the list. */
export const isPractised = (): boolean => given() >= PRACTICE;

export const countAnswer = (): void => localStorage.setItem(KEPT, String(given() + 1));
