import { brokenPasswordRule } from './password-rules';

const OWN = ['aibek.osh', 'Айбек Садыков', 'Ошский офис'];
const rule = (password: string) => brokenPasswordRule(password, OWN);

describe('a new password', () => {
  it.each(['correct horse battery', 'чёрный чай на перевале', 'KqT4-vun-9xPL', 'айбек пьёт чёрный чай', '            a quiet place'])('may be %s', password => {
    expect(rule(password)).toBeNull();
  });

  it.each([
    ['quite short', 'password_is_long_enough'],
    ['x7'.repeat(101), 'password_is_not_too_long'],
    ['123456789012', 'password_is_not_common'],
    ['Password1234!', 'password_is_not_common'],
    ['passwordpassword', 'password_is_not_common'],
    ['qwertyuiop12', 'password_is_not_common'],
    ['1qaz2wsx3edc', 'password_is_not_common'],
    ['aaaaaaaaaaaaaaa', 'password_is_not_common'],
    ['йцукенгшщзхъ', 'password_is_not_common'],
    ['abcdefghijklm', 'password_is_not_common'],
    ['2026-11-25 2026', 'password_is_not_common'],
    ['Садыков-2026!', 'password_is_not_about_oneself'],
    ['Айбек-Садыков', 'password_is_not_about_oneself'],
    ['aibek1234567', 'password_is_not_about_oneself'],
  ])('is not %s', (password, broken) => {
    expect(rule(password)).toBe(broken);
  });

  it('is measured in characters, not in what they are made of', () => {
    expect(rule('🌲🌊🏔️🌙⭐️🍎')).toBe('password_is_long_enough');
  });
});
