import { Secret, TOTP } from 'otpauth';

const STEP_SECONDS = 30;
/** One step before and after, for clocks that go wrong and people who type slowly. */
const WINDOW = 1;

/** 160 random bits, base32, as RFC 4226 advises. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label = '') => new TOTP({ issuer: 'Tirek', label, secret, period: STEP_SECONDS });

export const currentStep = (now = Date.now()) => Math.floor(now / 1000 / STEP_SECONDS);

/** The time step that the code is of, near enough to now; null when it is of none. */
export function stepOfCode(secret: string, code: string, now = Date.now()): number | null {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const delta = totpOf(secret).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : currentStep(now) + delta;
}

/** What an app reads from the QR code. @param label the login: apps show it, so it is not a person's name */
export const totpAddress = (secret: string, label: string) => totpOf(secret, label).toString();

/** The code of a time step, as an app would show it. */
export const codeOfStep = (secret: string, step: number) => totpOf(secret).generate({ timestamp: step * STEP_SECONDS * 1000 });
