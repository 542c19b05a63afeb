import { randomBytes, randomUUID } from 'node:crypto';
import { seal } from './box';
import { SealBroken } from './errors';
import { Keyring } from './keyring';
import { openRows } from './open-rows';

describe('opening rows in bulk', () => {
  const root = randomBytes(32);
  const { id: keyId, wrapped, key } = Keyring.fromRootKey(root).newDataKey();
  const loader = async () => new Map([[keyId, wrapped]]);
  const sealed = (row: string, column: string, text: string) =>
    seal(key, { table: 'persons', column, row }, Buffer.from(text));

  it('opens bytes and base64, reads what they hold, and leaves null', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const rows: { id: string; note: unknown; phones: unknown }[] = [
      { id: one, note: sealed(one, 'note', 'a note'), phones: sealed(one, 'phones', '["1"]').toString('base64') },
      { id: other, note: null, phones: null },
    ];
    await openRows(Keyring.fromRootKey(root), loader, rows, {
      note: { table: 'persons', column: 'note', row: 'id' },
      phones: { table: 'persons', column: 'phones', row: row => String(row.id), read: JSON.parse },
    });
    expect(rows).toEqual([{ id: one, note: 'a note', phones: ['1'] }, { id: other, note: null, phones: null }]);
  });

  it('refuses bytes of another row', async () => {
    const rows: { id: string; note: unknown }[] = [{ id: randomUUID(), note: sealed(randomUUID(), 'note', 'a note') }];
    const opening = openRows(Keyring.fromRootKey(root), loader, rows, { note: { table: 'persons', column: 'note', row: 'id' } });
    await expect(opening).rejects.toThrow(SealBroken);
  });
});
