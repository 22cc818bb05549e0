// npm run keys:change as it is started, but on what was compiled for the tests: node key-change-command.mjs
import { join } from 'node:path';
import { compiled } from './compiled.mjs';

await import(join(await compiled(['src', 'migrations']), 'src/change-key.js'));
