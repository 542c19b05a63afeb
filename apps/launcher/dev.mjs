import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { NODE, prepare, ROOT } from './prepare.mjs';

await prepare();
const run = (...args) => spawn(NODE, args, { cwd: ROOT, stdio: 'inherit' });
const parts = [
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'),
  run('--watch-path=dist/apps', '--watch-path=dist/libs', join(ROOT, 'dist/apps/api/src/main.js')),
  run('node_modules/vite/bin/vite.js', 'apps/web'),
];
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => parts.forEach(part => part.kill(signal)));
