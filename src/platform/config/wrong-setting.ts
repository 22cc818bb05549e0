import { exitCodes, StartFailure } from '../failures.js';
import type { Said } from '../said.js';

/** A setting that is not written as it should be: one sentence in each language, which never repeats the value (it may be secret). */
export const wrongSetting = (name: string, { ja, en }: Said): StartFailure =>
  stopsTheStart({ ja: `${name} には、${ja}を指定してください。`, en: `${name} must be ${en}.` });

/** Settings that can't be used together, or lack something: whole sentences. */
export const stopsTheStart = (sentence: Said): StartFailure =>
  new StartFailure(sentence, { exitCode: exitCodes.config });
