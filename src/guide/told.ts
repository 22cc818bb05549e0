import { z } from 'zod';
import { PAPERS, type PaperId } from '../domain/papers-on-the-table.js';
import { type Guided, QUESTIONS } from './guided.js';

const isPaper = (id: string): id is PaperId => PAPERS.some((paper) => paper.id === id);
const answer = z.union([
  z.literal('unknown'),
  z.object({ choice: z.string() }),
  z.object({ ticked: z.array(z.string()), rest: z.enum(['none', 'unknown']) }),
]);

/** What somebody told the guide, as it is put away: in their browser, or under letters that they keep. */
export const toldShape = z.object({
  day: z.string().nullable(),
  papers: z.array(z.string()).nullable(),
  answers: z.record(z.string(), answer),
});

/** As it stands today: a question or a paper that is gone since says nothing. */
export function toldToday({ day, papers, answers }: z.output<typeof toldShape>): Guided {
  const known = Object.entries(answers).filter(([id]) => QUESTIONS.some((question) => question.id === id));
  return { day, papers: papers?.filter(isPaper) ?? null, answers: Object.fromEntries(known) };
}
