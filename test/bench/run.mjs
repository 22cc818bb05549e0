// npm run bench [-- --cases N --backend redis|postgresql --rounds N]: plain Node on compiled sources, no Jest around it.
import { join } from 'node:path';
import { compiled } from '../support/compiled.mjs';

const root = await compiled(['src', 'migrations', 'test/bench', 'test/support', 'test/chaos']);
await import(join(root, 'test/bench/fan-out.js'));
