/** Whatever the third wall refuses. No message of these carries content, only table, column and key id. */
export abstract class SealingError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The root key is not in memory: the server has not been unsealed, or was sealed again. */
export class ServerSealed extends SealingError {
  constructor() {
    super('The server is sealed: no words can be read or written until a key holder unseals it.');
  }
}

/** The root key in memory is not the one that things are wrapped under: it was replaced, and this server has yet to hear. */
export class RootReplaced extends SealingError {
  constructor() {
    super('The root key was replaced: nothing opens until this server has the new one.');
  }
}

/** The bytes do not open here: they were changed, moved from another place, or sealed under another key. */
export class SealBroken extends SealingError {
  constructor(table: string, column: string) {
    super(`The seal of ${table}.${column} is broken: the bytes were changed, or moved here from another place.`);
  }
}

/** The data key was destroyed, and with it everything it sealed: the client was erased. */
export class KeyDestroyed extends SealingError {
  constructor(id: string) {
    super(`The data key ${id} was destroyed: what it sealed is erased.`);
  }
}

/** No such data key, or not for this actor; the two are not told apart. */
export class KeyUnknown extends SealingError {
  constructor(id: string) {
    super(`The data key ${id} does not exist, or is not for this actor.`);
  }
}

/** The bytes were not written by this program, or by a newer one. */
export class UnknownFormat extends SealingError {
  constructor(what: string) {
    super(`${what} is in a format this program does not know.`);
  }
}

/** A mistake of the program: words were about to reach a sealed column as they are. Nothing was written. */
export class NotSealed extends SealingError {
  constructor(column: string, remedy: string) {
    super(`${column} is a sealed column: ${remedy}`);
  }
}
