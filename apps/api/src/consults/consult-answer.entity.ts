import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

@Entity('consult_answers')
export class ConsultAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  consultId: string;

  @Column({ type: 'uuid', insert: false, update: false })
  authorId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  text: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
