import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** Where and when somebody wants to hear by mail what waits for him. Nobody else reads it. */
@Entity('digest_settings')
export class DigestSettings {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  /** The office's data key: a stolen dump does not tell where the people who work here can be reached. */
  @Column('uuid')
  keyId: string;

  @Sealed()
  address: string;

  /** Six digits that were mailed to the address, until they are given back. */
  @Sealed({ nullable: true })
  mailedCode: string | null;

  @Column('timestamptz', { nullable: true })
  codeExpiresAt: Date | null;

  /** When the address was proved to be his. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('boolean')
  wanted: boolean;

  /** From this hour of the day on, by the clock of the offices. */
  @Column('smallint')
  hour: number;
}
