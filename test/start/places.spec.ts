import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { choosePlaces } from '../../apps/api/src/embedded-postgres/places';

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('the embedded PostgreSQL of root, in a folder that nobody else can enter', () => {
  // mkdtemp makes it with mode 0700
  const closed = mkdtempSync(join(tmpdir(), 'tirek-closed-'));
  const folder = join(closed, '.tirek');
  const homes = new Set<string>();
  const home = () => {
    const said: string[] = [];
    const at = dirname(choosePlaces(folder, line => said.push(line)).data);
    homes.add(at);
    return { at, said };
  };
  afterAll(() => {
    for (const path of [closed, ...homes]) rmSync(path, { recursive: true, force: true });
  });

  it('lives elsewhere, says so once, and is found again', () => {
    const first = home();
    expect(first.at.startsWith(closed)).toBe(false);
    expect(first.said).toEqual([expect.stringContaining(first.at)]);
    expect(home()).toEqual({ at: first.at, said: [] });
  });

  it('begins with nothing when the folder was deleted', () => {
    const { at } = home();
    rmSync(folder, { recursive: true });
    expect(home().at).not.toBe(at);
  });
});
