import { bothLanguages } from './in-japanese.js';
import { newDepartment } from './new-department.js';

/** `npm run new:department CODE [folder]`: writes into src/departments of the project it is started in. */
const [code = '', folder = 'src/departments'] = process.argv.slice(2);
const { ok, say } = newDepartment(code, folder);
console.log(bothLanguages(say));
if (!ok) process.exitCode = 1;
