import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** What somebody has typed into a form and not sent: his alone, sealed under his office's key; of a clinical form under that of the clinical file. */
@Entity('drafts')
export class Draft {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  /** Which form, of which record: `log-entry:<case id>`, `new-client`. */
  @Column('text')
  form: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  content: string;

  @Column('timestamptz')
  updatedAt: Date;
}
