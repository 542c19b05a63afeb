import { NODE, prepare } from './prepare.mjs';
import { inForeground } from './run.mjs';

await prepare();
inForeground(NODE, ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...process.argv.slice(2)]);
