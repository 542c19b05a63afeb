/** A value on its way into the database, sealed. */
export class SealedValue {
  constructor(readonly bytes: Buffer) {}
}
