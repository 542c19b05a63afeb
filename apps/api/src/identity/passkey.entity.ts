import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** A key pair of somebody's device or password manager (WebAuthn); here is its public half. */
@Entity('passkeys')
export class Passkey {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  name: string;

  @Column('bytea')
  credentialId: Buffer;

  @Column('bytea')
  publicKey: Buffer;

  @Column('bigint')
  counter: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  lastUsedAt: Date | null;

  @VersionColumn()
  version: number;
}
