import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** Which medicine a client gets: of a service of the type medicines, for the care team alone. */
@Entity('medicines')
export class Medicine {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  serviceId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  name: string;

  @Sealed({ nullable: true })
  dose: string | null;
}
