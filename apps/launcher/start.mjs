import { join } from 'node:path';
import { MEMORY } from './memory.mjs';
import { NODE, prepare, ROOT } from './prepare.mjs';
import { inForeground } from './run.mjs';

await prepare();
inForeground(NODE, [...MEMORY, join(ROOT, 'dist/apps/api/src/main.js')]);
