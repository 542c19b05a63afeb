import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The scan of a signed form that came after the consent was entered. */
@Entity('consent_scans')
export class ConsentScan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  consentId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  fileId: string;
}
