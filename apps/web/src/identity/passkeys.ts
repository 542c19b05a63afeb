import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = () => 'PublicKeyCredential' in window;

/** Lets one of the user's own passkeys sign. @throws an Error of the browser when he gives it up */
export async function askPasskey(): Promise<Schema<'PasskeyAnswerDto'>> {
  const { challenge, rpId, credentials } = await data(api.POST('/api/sessions/current/passkey-challenge'));
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const allowCredentials = credentials.map(id => ({ id, type: 'public-key' as const }));
  const { id, response } = await startAuthentication({ optionsJSON: { challenge, rpId, allowCredentials, userVerification: 'required' } });
  const { clientDataJSON, authenticatorData, signature } = response;
  return { id, clientDataJSON, authenticatorData, signature };
}

/** Makes a passkey on this device and registers it. */
export async function addPasskey(name: string): Promise<Schema<'SessionDto'>> {
  const { challenge, rpId, credentials, userHandle, login, displayName } = await data(api.POST('/api/factors/passkey-challenge'));
  const { startRegistration } = await import('@simplewebauthn/browser');
  const { id, response } = await startRegistration({
    optionsJSON: {
      challenge,
      rp: { id: rpId, name: 'Tirek' },
      user: { id: userHandle, name: login, displayName },
      // Ed25519, ES256, RS256: what the server can check
      pubKeyCredParams: [-8, -7, -257].map(alg => ({ alg, type: 'public-key' as const })),
      excludeCredentials: credentials.map(known => ({ id: known, type: 'public-key' as const })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    },
  });
  const { clientDataJSON, attestationObject } = response;
  return data(api.POST('/api/factors/passkeys', { body: { name, id, clientDataJSON, attestationObject } }));
}
