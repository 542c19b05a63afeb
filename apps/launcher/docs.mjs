import { join } from 'node:path';
import { NODE, prepare, ROOT } from './prepare.mjs';
import { inForeground } from './run.mjs';

await prepare();
inForeground(NODE, [join(ROOT, 'dist/apps/api/src/admin/write-docs.js'), ...process.argv.slice(2)]);
