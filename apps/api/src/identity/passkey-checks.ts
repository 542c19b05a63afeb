import { Problem } from '../http/problem';
import type { NewPasskeyDto } from './factor.dto';
import type { PasskeyAnswerDto } from './proof.dto';
import type { RelyingParty } from './relying-party';

export interface KnownPasskey {
  publicKey: Buffer;
  counter: number;
}

/** Two dozen megabytes of certificates' formats: fetched when somebody comes with a passkey, not at the start. */
const webauthn = () => import('@simplewebauthn/server');

const NONE = { clientExtensionResults: {}, type: 'public-key' as const };

/** The challenge that an answer claims to be to; whether it was asked is for the caller to find out. */
export function challengeIn(clientDataJSON: string): string {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as { challenge?: unknown };
    return typeof challenge === 'string' ? challenge.slice(0, 200) : '';
  } catch {
    return '';
  }
}

/**
 * The user was there and has shown his device that it is he, for this challenge and this site.
 * @returns how often the passkey was used, as it counts itself
 * @throws Problem 401
 */
export async function checkAnswer(answer: PasskeyAnswerDto, challenge: string, site: RelyingParty, known: KnownPasskey): Promise<number> {
  const { id, clientDataJSON, authenticatorData, signature } = answer;
  const response = { id, rawId: id, ...NONE, response: { clientDataJSON, authenticatorData, signature } };
  const credential = { id, publicKey: new Uint8Array(known.publicKey), counter: known.counter };
  const expected = { expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true };
  const { verifyAuthenticationResponse } = await webauthn();
  const result = await verifyAuthenticationResponse({ response, credential, ...expected }).catch(() => null);
  if (!result?.verified) throw new Problem(401, 'wrong-proof');
  return result.authenticationInfo.newCounter;
}

/** @throws Problem 401 when the new passkey is not for this challenge and this site, or its user was not verified */
export async function checkNew(made: NewPasskeyDto, challenge: string, site: RelyingParty): Promise<{ publicKey: Buffer; counter: number; credentialId: Buffer }> {
  const { id, clientDataJSON, attestationObject } = made;
  const response = { id, rawId: id, ...NONE, response: { clientDataJSON, attestationObject } };
  const expected = { expectedChallenge: challenge, expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true };
  const { verifyRegistrationResponse } = await webauthn();
  const result = await verifyRegistrationResponse({ response, ...expected }).catch(() => null);
  if (!result?.verified) throw new Problem(401, 'wrong-proof');
  const { credential } = result.registrationInfo;
  return { publicKey: Buffer.from(credential.publicKey), counter: credential.counter, credentialId: Buffer.from(credential.id, 'base64url') };
}
