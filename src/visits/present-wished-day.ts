import type * as contract from '../contract/generated.js';
import { inEraWithWeekday } from '../domain/era.js';
import type { PartOfDay, WishedDay } from './wished-days.js';

const PARTS: Readonly<Record<PartOfDay, contract.PartOfDay>> = {
  any: 'ANY',
  morning: 'MORNING',
  afternoon: 'AFTERNOON',
};

/** A day as the contract says it. */
export const presentWishedDay = ({ day, part }: WishedDay, language: 'ja' | 'en'): contract.WishedDay => ({
  day,
  dayText: inEraWithWeekday(day)[language],
  part: PARTS[part],
});
