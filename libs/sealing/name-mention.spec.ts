import { indexTokens } from './blind-index';
import { Keyring } from './keyring';
import { mentions, mentionTokens } from './name-mention';

const NAMES = ['Кочкаров Шукурулло', 'Салиева Айгүл', 'Асан уулу Бек'];

describe('names in a text', () => {
  it.each([
    ['Задержали Кочкарова вечером', ['Кочкарова']],
    ['беседовал с Кочкаровым', ['Кочкаровым']],
    ['KOCHKAROV was brought in', ['KOCHKAROV']],
    ['Салиевой отказали', ['Салиевой']],
    ['Айгулдун энеси келди', ['Айгулдун']],
    ['как и Асан, он молчал', ['Асан']],
    ['мать-одиночка и её сын', []],
    ['Как обжаловать отказ в регистрации сообщения о пытках?', []],
    ['уулу, бек', []],
    ['', []],
  ])('are found in “%s”', (text, found) => expect(mentions(text, NAMES)).toEqual(found));

  it('are met in the blind index in every form in which they are found', () => {
    const ring = Keyring.fromRootKey(Buffer.alloc(32, 7));
    for (const text of ['Кочкарова', 'Кочкаровым', 'KOCHKAROV', 'Салиевой', 'Айгулдун', 'Асан']) {
      const name = NAMES.find(one => mentions(text, [one]).length)!;
      const index = new Set(indexTokens(ring, [name]));
      expect({ text, met: mentionTokens(ring, text).some(token => index.has(token)) }).toEqual({ text, met: true });
    }
  });
});
