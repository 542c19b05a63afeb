/** No key is in memory: nothing can be opened or sealed until a key holder unseals the server. */
export class ServerSealed extends Error {
  constructor() {
    super('The server is sealed.');
  }
}

/** The ciphertext was changed, or stands in another row, column or table than it was sealed for. */
export class SealBroken extends Error {
  constructor(table: string, column: string) {
    super(`A sealed value of ${table}.${column} does not open in its place.`);
  }
}

/** The data key was destroyed: the client was erased, and with the key all his words. */
export class KeyDestroyed extends Error {
  constructor() {
    super('The data key was destroyed.');
  }
}

/** The data key is not there, or not for this actor. */
export class KeyUnknown extends Error {
  constructor() {
    super('The data key is unknown.');
  }
}

/** What was to be opened is no sealed value of ours. */
export class UnknownFormat extends Error {
  constructor() {
    super('The value is not sealed in a known format.');
  }
}
