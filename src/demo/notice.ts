import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { addDays, dayNumber, parseDate } from '../domain/calendar-date.js';
import { exitCodes, StartFailure } from '../platform/failures.js';

/** So far back lies the death in a sample, whenever the demo runs: the family comes in the first week. */
const DAYS_SINCE_DEATH = 5;

const day = z.string().refine((text) => parseDate(text) !== null);
const fact = z.looseObject({ name: z.string(), value: z.unknown() });
/** Only what has to be moved; the service checks the rest and says what is wrong. */
const sample = z.looseObject({ deathDate: day, filedOn: day.optional(), facts: z.array(fact).default([]) });

/**
 * The notice to register. A sample's dates move with the calendar (else every deadline would have passed a year from now);
 * a notice of one's own is taken as it is written.
 * @throws StartFailure if there is no such file or it is no JSON object
 */
export function readNotice(project: string, file: string | undefined, today: string): unknown {
  const samples = join(project, 'test/samples');
  const path = resolve(file ?? join(samples, 'typical.json'));
  const notice = readJson(path);
  // A sample that somebody has spoilt goes as it is: the service says what is wrong with it.
  const whole = dirname(path) === samples ? sample.safeParse(notice) : null;
  return whole?.success === true ? moved(whole.data, today) : notice;
}

function moved(notice: z.infer<typeof sample>, today: string): unknown {
  const { deathDate, filedOn, facts, ...rest } = notice;
  const days = dayNumber(today) - DAYS_SINCE_DEATH - dayNumber(deathDate);
  const move = (date: string): string => addDays(date, days);
  return {
    ...rest,
    deathDate: move(deathDate),
    ...(filedOn ? { filedOn: move(filedOn) } : {}),
    facts: facts.map((one) =>
      day.safeParse(one.value).success && typeof one.value === 'string' ? { ...one, value: move(one.value) } : one,
    ),
  };
}

const EXAMPLES = { ja: 'test/samples の例と見くらべてください。', en: 'Compare it with the examples in test/samples.' };

function readJson(path: string): Record<string, unknown> {
  const text = readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused(
      `${path} はJSONとして読み取れません。${EXAMPLES.ja}`,
      `${path} can’t be read as JSON. ${EXAMPLES.en}`,
      error,
    );
  }
  const notice = z.record(z.string(), z.unknown()).safeParse(value);
  if (notice.success) return notice.data;
  throw refused(
    `${path} は届出1件の形になっていません。全体を { と } で囲み、届出を1件だけ書いてください。${EXAMPLES.ja}`,
    `${path} is not one notice. Write a single notice, the whole between { and }. ${EXAMPLES.en}`,
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw refused(
      `${path} を開けません。--notice には届出のJSONファイルを指定してください(例は test/samples にあります)。`,
      `${path} can’t be opened. Give --notice the JSON file of a notice; examples lie in test/samples.`,
      error,
    );
  }
}

const refused = (ja: string, en: string, cause?: unknown): StartFailure =>
  new StartFailure({ ja, en }, { exitCode: exitCodes.data, cause });
