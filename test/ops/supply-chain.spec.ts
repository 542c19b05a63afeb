import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');

interface Audit {
  metadata?: { vulnerabilities: Record<string, number> };
  vulnerabilities?: Record<string, { severity: string }>;
  message?: string;
}

/** What the registry knows against our packages. Without an answer nothing is known: that is no pass, and no failure of ours. */
const audit = ((): Audit => {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], { cwd: ROOT, encoding: 'utf8', timeout: 40_000 });
  try {
    return JSON.parse(stdout) as Audit;
  } catch {
    return { message: 'no answer' };
  }
})();
const known = audit.metadata !== undefined;
if (!known) process.stdout.write(`The dependency audit is skipped, because the registry's audit could not be reached: ${audit.message?.replace(/https?:\S+/g, '').trim()}\n`);

const highOrCritical = () => Object.entries(audit.vulnerabilities ?? {}).flatMap(([name, { severity }]) => (['high', 'critical'].includes(severity) ? [name] : []));

describe('the packages that run in production', () => {

  if (known) it('have no known weakness that is high or critical', () => expect(highOrCritical()).toEqual([]));
  // oxlint-disable-next-line jest/no-disabled-tests -- there is nobody to ask
  else it.skip('have no known weakness that is high or critical', () => undefined);

  it('are listed by npm run sbom, each with version and licence, without this machine or a registry', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tirek-sbom-'));
    try {
      const file = join(folder, 'tirek.cdx.json');
      const made = spawnSync('node', ['apps/launcher/sbom.mjs', '--to', file], { cwd: ROOT, encoding: 'utf8' });
      expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
      const text = readFileSync(file, 'utf8');
      const bom = JSON.parse(text);
      expect(bom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'tirek', type: 'application' } } });
      const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      const listed = new Set<string>(bom.components.map((one: { name: string; version: string }) => `${one.name}@${one.version}`));
      expect(Object.entries(dependencies).filter(([name, version]) => !listed.has(`${name}@${version as string}`))).toEqual([]);
      expect([...listed].filter(name => name.startsWith('jest@'))).toEqual([]);
      // these name their licences, MIT and BSD, in a form that npm no longer reads
      expect(bom.components.filter((one: { licenses?: object[]; version?: string }) => !one.version || !one.licenses?.length).map((one: { name: string }) => one.name)).toEqual(['duck', 'passport-strategy', 'pause', 'png-js']);
      expect(text).not.toMatch(/"type": "distribution"|registry\./);
      expect(text).not.toContain(ROOT);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
