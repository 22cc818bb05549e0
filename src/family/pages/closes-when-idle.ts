import type { Response } from 'express';
import { IDLE_MINUTES } from '../../access/family/family-sessions.js';

/** By then the session behind it is over: it is counted from the request, which came before the page. */
const AFTER_S = IDLE_MINUTES * 60;

/**
 * A page that shows something of a case closes by itself, without script, so that a telephone left on the table shows nothing
 * (WCAG 2.2, 2.2.1: the page says after how long, and the birth date alone opens it again with all answers).
 */
export const closesWhenIdle = (response: Response): void =>
  void response.set('refresh', `${String(AFTER_S)}; url=/k/closed`);
