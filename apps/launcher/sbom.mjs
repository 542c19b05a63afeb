import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ROOT } from './prepare.mjs';
import { refuse, say } from './say.mjs';

/**
 * What runs in production, as a CycloneDX document from the lockfile: every package with version, licence and checksum.
 * It tells nothing of the machine it was made on, nor where packages were fetched from.
 */
const [, , option, to = '.artifacts/tirek.cdx.json'] = process.argv;
if (option && option !== '--to') refuse('the only option is --to <file>.');

process.chdir(ROOT);
const made = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'], {
  encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32',
});
if (made.status !== 0) refuse(`npm could not list the packages: ${made.stderr.trim().split('\n')[0]}`);

const { name, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
// npm's own "--omit dev" leaves out what a tool of ours needs as well as the program; the lockfile knows better
const used = new Set(Object.entries(packages).flatMap(([path, { version, dev }]) => (dev ? [] : [`${path.split('node_modules/').at(-1)}@${version}`])));
const isUsed = ref => used.has(ref) || ref.startsWith(`${name}@`);
const bom = JSON.parse(made.stdout);
// npm names the component after its folder
bom.metadata.component.name = name;
bom.components = bom.components.filter(component => isUsed(component['bom-ref']));
bom.dependencies = bom.dependencies.flatMap(({ ref, dependsOn = [] }) => (isUsed(ref) ? [{ ref, dependsOn: dependsOn.filter(isUsed) }] : []));
for (const component of bom.components) component.externalReferences = component.externalReferences.filter(({ type }) => type !== 'distribution');
mkdirSync(dirname(resolve(to)), { recursive: true });
writeFileSync(to, `${JSON.stringify(bom, null, 1)}\n`);
say(`${bom.components.length} packages are listed in ${to}.`);
