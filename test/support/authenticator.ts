import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Asked {
  challenge: string;
  rpId: string;
}

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
const USER_PRESENT_AND_VERIFIED = 0x05;
const WITH_CREDENTIAL = 0x40;

/** A device that keeps one passkey (ES256, no attestation), as WebAuthn describes it: for tests without a browser. */
export class Authenticator {
  /** Uses, as it counts them itself. */
  counter = 0;
  private readonly credentialId = randomBytes(16);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(private readonly origin: string) {}

  get id(): string {
    return this.credentialId.toString('base64url');
  }

  /** Makes the passkey that a challenge asks for. */
  make({ challenge, rpId }: Asked, name = 'Test key') {
    const length = Buffer.from([0, this.credentialId.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.credentialId, this.coseKey()]);
    const authData = Buffer.concat([this.authData(rpId, USER_PRESENT_AND_VERIFIED | WITH_CREDENTIAL), attested]);
    // a map of three: fmt "none", attStmt {}, authData
    const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'), Buffer.from([authData.length]), authData]);
    return { name, id: this.id, clientDataJSON: this.clientData('webauthn.create', challenge).toString('base64url'), attestationObject: attestation.toString('base64url') };
  }

  /** Answers a challenge. @param flags what it says of its user */
  answer({ challenge, rpId }: Asked, flags = USER_PRESENT_AND_VERIFIED) {
    this.counter++;
    const clientData = this.clientData('webauthn.get', challenge);
    const authData = this.authData(rpId, flags);
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.keys.privateKey);
    return { id: this.id, clientDataJSON: clientData.toString('base64url'), authenticatorData: authData.toString('base64url'), signature: signature.toString('base64url') };
  }

  private authData(rpId: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter]);
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  /** COSE: kty EC2, alg ES256, crv P-256, x, y. */
  private coseKey(): Buffer {
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    const part = (text?: string) => Buffer.from(text as string, 'base64url');
    return Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), part(x), Buffer.from('225820', 'hex'), part(y)]);
  }
}
