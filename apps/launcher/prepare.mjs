import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quietly } from './run.mjs';
import { refuse, say } from './say.mjs';
import { fingerprint, isStamped, stamp } from './stamp.mjs';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const inRoot = path => join(ROOT, path);
const bin = name => inRoot(join('node_modules', '.bin', name));

/** Node 24, pinned as a package: whatever Node runs the launcher, this one runs the program. */
export const NODE = bin('node');

const SERVER = ['apps/api', 'libs', 'migrations', 'test', 'bench', 'tsconfig.json', 'package-lock.json'].map(inRoot);
const WEB = ['apps/web', 'libs/instruments', 'libs/law', 'libs/documents', 'libs/files', 'libs/i18n', 'libs/access', 'dist/openapi.json', 'package-lock.json'].map(inRoot);

/** Whatever is missing on a fresh clone or older than its sources: packages, the server, the pages. */
export async function prepare() {
  process.chdir(ROOT);
  await packages();
  await server();
  await web();
}

async function packages() {
  const wanted = fingerprint([inRoot('package-lock.json'), inRoot('package.json')]);
  const mark = inRoot('node_modules/.tirek-packages');
  if (isStamped(mark, wanted)) return;
  say('Installing packages (once, some minutes)...');
  if (!(await quietly('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))) {
    refuse('the packages could not be installed. Is there a connection to the npm registry? Then try again.');
  }
  if (!(await quietly(NODE, ['--version']))) {
    refuse('Node 24 was not installed, because npm ran no install scripts. Run "npm ci" with scripts allowed.');
  }
  stamp(mark, wanted);
}

async function server() {
  const wanted = fingerprint(SERVER);
  const mark = inRoot('dist/.server');
  if (isStamped(mark, wanted)) return;
  say('Building the server...');
  await step(NODE, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], 'the server does not compile');
  await step(NODE, ['dist/apps/api/src/http/write-open-api.js'], 'the API cannot be described');
  stamp(mark, wanted);
}

/** The types of the API are made from its own document first: a changed DTO breaks this build, not the user. */
async function web() {
  if (!existsSync(inRoot('apps/web/vite.config.mts'))) return;
  const wanted = fingerprint(WEB);
  const mark = inRoot('dist/.web');
  if (isStamped(mark, wanted)) return;
  say('Building the pages...');
  const types = ['node_modules/openapi-typescript/bin/cli.js', 'dist/openapi.json', '-o', 'apps/web/src/api/schema.gen.ts'];
  await step(NODE, types, 'the types of the API cannot be made');
  await step(NODE, ['node_modules/typescript/bin/tsc', '-p', 'apps/web/tsconfig.json', '--noEmit'], 'the pages do not fit the API');
  await step(NODE, ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'], 'the pages cannot be built');
  stamp(mark, wanted);
}

async function step(command, args, failure) {
  if (!(await quietly(command, args))) refuse(`${failure}; see above.`);
}
