import fc from 'fast-check';
import { isMailAddress } from './mail-address';

describe('a mail address', () => {
  it.each(['a.b@example.org', 'A+tag@mail.example.kg', "o'neil@sub.domain.co", 'tirek@localhost', 'ю@пример.бел'.replace('ю', 'u')])('is %s', text => {
    expect(isMailAddress(text)).toBe(true);
  });

  it.each([
    '', 'a', 'a@', '@example.org', 'a@b', 'a b@example.org', 'a@example..org', 'a@-example.org', 'A <a@example.org>', 'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org', 'a@example.org\n', `${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.org`,
  ])('is not %j', text => {
    expect(isMailAddress(text)).toBe(false);
  });

  it('never holds what would begin another header or recipient', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('\r', '\n', ',', ';', '<', '>', ' ', '\0', '"'), fc.string({ maxLength: 10 }), (before, bad, after) => {
      expect(isMailAddress(`${before}${bad}${after}@example.org`)).toBe(false);
    }));
  });
});
