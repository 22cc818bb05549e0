import { checkFolder } from './check.js';
import { inEnglish, inJapaneseLine } from './faults.js';

/**
 * `npm run departments`: checks the department files of the project it is started in, or those of the folder given. Prints each fault
 * as file:line: what is wrong and what to do, in Japanese and in English; exit code 1 if there is one.
 */
const folder = process.argv[2] ?? 'src/departments';
const { faults, figures } = checkFolder(folder);
for (const fault of faults) console.error([...new Set([inJapaneseLine(fault), inEnglish(fault)])].join('\n'));
if (faults.length > 0) {
  const count = String(faults.length);
  console.error(`${folder} に直すところが ${count} か所あります\n${count} to correct in ${folder}`);
  process.exitCode = 1;
} else {
  const { departments, procedures, examples, deadlines, bases, practiceBases, rowsOnPracticeAlone } = figures;
  const share = Math.round((practiceBases / Math.max(1, bases)) * 100);
  console.log(
    `${String(departments)} departments and outside bodies, ${String(procedures)} procedures, ${String(deadlines)} deadlines; ` +
      `${String(examples)} examples green, each leaf decides one; ${String(share)} % of ${String(bases)} bases are practice, ${String(rowsOnPracticeAlone)} procedures stand on practice alone`,
  );
}
