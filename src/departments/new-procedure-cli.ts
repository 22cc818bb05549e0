import { bothLanguages } from './in-japanese.js';
import { newProcedure } from './new-procedure.js';

/** `npm run new:procedure CODE [folder]`: writes into src/departments of the project it is started in. */
const [code = '', folder = 'src/departments'] = process.argv.slice(2);
const { ok, say } = newProcedure(code, folder);
console.log(bothLanguages(say));
if (!ok) process.exitCode = 1;
