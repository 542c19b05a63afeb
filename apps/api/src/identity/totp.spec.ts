import { codeOfStep, currentStep, newTotpSecret, stepOfCode, totpAddress } from './totp';

/** The secret of RFC 6238, appendix B: ASCII "12345678901234567890". */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a code that changes with time', () => {
  it.each([[59, '287082'], [1_111_111_109, '081804'], [1_234_567_890, '005924'], [2_000_000_000, '279037']])('is at second %i what the RFC says', (second, code) => {
    expect(codeOfStep(RFC_SECRET, currentStep(second * 1000))).toBe(code);
    expect(stepOfCode(RFC_SECRET, code, second * 1000)).toBe(Math.floor(second / 30));
  });

  it('counts one step early and late, and no more', () => {
    const step = 1_000_000;
    const at = (steps: number) => stepOfCode(RFC_SECRET, codeOfStep(RFC_SECRET, step), (step + steps) * 30_000);
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step, step, step, null]);
  });

  it('has a secret of its own for everybody, and an address without a name', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
    expect(totpAddress(RFC_SECRET, 'lawyer.osh')).toMatch(/^otpauth:\/\/totp\/Tirek:lawyer\.osh\?/);
  });
});
