import type { FactName } from '../domain/facts/index.js';
import type { Said } from '../platform/said.js';

const sentence = (ja: string, en: string): Said => ({
  ja: `${ja}は届出の内容です。死亡届の訂正(correctDeathNotice)で直してください。`,
  en: `${en} is part of the notice. Correct the notice instead (correctDeathNotice).`,
});

/** What follows the register and is corrected only with the notice: a department or family can't state it beside it. */
export const ONLY_BY_CORRECTION: Readonly<Partial<Record<FactName, Said>>> = {
  deathDate: sentence('亡くなられた日', 'The day of death'),
  birthDate: sentence('生年月日', 'The birth date'),
  residentOfCity: sentence('市民かどうか', 'Whether the person was registered here'),
};
