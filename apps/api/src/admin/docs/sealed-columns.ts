import { getMetadataArgsStorage } from 'typeorm';
import { sealedProperties } from '#libs/sealing/sealed-column';
import { SnakeNamingStrategy } from '../../database/snake-naming.strategy';
// brings every entity, whose decorators say what is sealed
import '../../app.module';

/**
 * Columns that are neither plain nor words under a data key: what they hold instead. A bytea column that is not sealed
 * has to stand here.
 */
export const NEITHER_PLAIN_NOR_SEALED: Readonly<Record<string, string>> = {
  'audit_checkpoints.hash': 'hash',
  'audit_checkpoints.leaves': 'hashes',
  'audit_checkpoints.previous': 'hash',
  'audit_checkpoints.signature': 'keyed digest',
  'calendar_feeds.secret_hash': 'hash',
  'credentials.password_hash': 'hash',
  'data_keys.wrapped': 'encrypted key',
  'document_tokens.tokens': 'keyed digests',
  'enquiries.source_digest': 'keyed digest',
  'enquiry_tokens.token': 'keyed digest',
  'files.fingerprint': 'keyed digest',
  'key_holders.salt': 'salt',
  'key_holders.wrapped': 'encrypted key',
  'log_tokens.tokens': 'keyed digests',
  'name_tokens.token': 'keyed digest',
  'receipts.fingerprint': 'keyed digest',
  'root_secrets.wrapped': 'encrypted key',
  'roots.mark': 'keyed digest',
  'row_history.before': 'as in its table',
  'frozen_reports.digest': 'hash',
  'frozen_reports.signature': 'keyed digest',
  'invitations.token_hash': 'hash',
  'passkeys.credential_id': 'identifier',
  'passkeys.public_key': 'public key',
  'recovery_codes.code_hash': 'hash',
  'sessions.token_hash': 'hash',
  'sign_in_tries.subject': 'hash',
  'unsealing_attempts.source': 'hash',
};

/** `table.column` of everything that entities declare sealed. */
export function sealedColumns(): Set<string> {
  const naming = new SnakeNamingStrategy();
  return new Set(
    getMetadataArgsStorage().tables.flatMap(({ name, target }) =>
      [...sealedProperties(target as Function).keys()].map(property => `${name}.${naming.columnName(property, '')}`),
    ),
  );
}
