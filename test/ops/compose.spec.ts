import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { readDockerfile } from './dockerfile';

const ROOT = resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const compose = parse(read('docker-compose.yml'));
const dockerfile = readDockerfile(read('Dockerfile'));
const { database, app } = compose.services;

describe('docker-compose.yml', () => {
  it('runs the PostgreSQL that the application is written for, on a volume', () => {
    expect(database.image).toBe('postgres:18');
    // since 18 the image keeps its data in a folder of the version, beneath this one
    expect(database.volumes).toEqual(['database:/var/lib/postgresql']);
    expect(compose.volumes).toHaveProperty('database');
    expect(database.ports).toBeUndefined();
  });

  it('starts the application when the database is healthy', () => {
    expect(database.healthcheck.test).toContain('pg_isready');
    expect(app.depends_on.database.condition).toBe('service_healthy');
  });

  it('keeps the root key on a volume of its own', () => {
    expect(app.volumes).toContain(`keys:${dockerfile.environment.TIREK_DATA}`);
    expect(compose.volumes).toHaveProperty('keys');
  });

  it('keeps the files of cases on another, to be backed up apart from the root key', () => {
    expect(app.volumes).toContain(`files:${dockerfile.environment.TIREK_BLOBS}`);
    expect(compose.volumes).toHaveProperty('files');
  });

  it('listens on the loopback address of the host only, and shows no demo', () => {
    expect(app.ports).toHaveLength(1);
    expect(app.ports[0]).toMatch(/^127\.0\.0\.1:.*:3000$/);
    expect(app.environment.TIREK_DEMO).toBe('off');
  });

  it('gives the application no more rights than it needs', () => {
    expect(app).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(app.user).toBeUndefined();
    expect(app.privileged).toBeUndefined();
  });

  it('names only environment variables that docs/operating.md explains', () => {
    const operating = read('docs/operating.md');
    const names = [...Object.keys(app.environment), ...Object.keys(dockerfile.environment)].filter(name => name !== 'NODE_ENV');
    expect(names.filter(name => !operating.includes(`\`${name}\``))).toEqual([]);
  });

  it('holds no secret: each comes from a file that git and the image never see', () => {
    expect(compose.secrets.database_password).toEqual({ file: './secrets/database_password' });
    for (const ignored of ['.gitignore', '.dockerignore']) expect(read(ignored)).toMatch(/^secrets\/?$/m);
    for (const service of [database, app]) {
      for (const [name, value] of Object.entries<string>(service.environment)) {
        if (/PASSWORD|SECRET|TOKEN|KEY/.test(name)) expect(value).toMatch(/^\/run\/secrets\/\w+$/);
        expect(value).not.toMatch(/:\/\/[^/]*:[^/]*@/);
      }
    }
  });
});

describe('Dockerfile', () => {
  it('builds and runs on the Node that package.json pins', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    expect(dockerfile.bases).toEqual([`node:${dependencies.node}-slim`, `node:${dependencies.node}-slim`]);
  });

  it('runs as a user without rights', () => {
    expect(dockerfile.last('USER')).toBe('node');
  });

  it('asks the health route, which exists', () => {
    expect(dockerfile.last('HEALTHCHECK')).toContain('/api/health');
    expect(read('apps/api/src/health/health.controller.ts')).toContain(`@Controller('health')`);
  });

  it('carries no secret and no development tools', () => {
    const names = Object.keys(dockerfile.environment);
    expect(names.filter(name => /PASSWORD|SECRET|TOKEN|KEY/.test(name))).toEqual([]);
    expect(dockerfile.text).not.toMatch(/^ARG /m);
    expect(dockerfile.text).toContain('npm prune --omit=dev');
  });

  it('copies only what exists', () => {
    for (const path of ['package.json', 'migrations/policies.sql', 'apps/launcher/build.mjs']) {
      expect(dockerfile.text).toContain(path);
      expect(read(path)).not.toBe('');
    }
  });
});
