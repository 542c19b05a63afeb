import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

export abstract class Named {
  @Sealed()
  name: string;
}

@Entity('parents')
export class Parent extends Named {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  keyId: string;

  @Column('int', { default: 0 })
  count: number;

  @Sealed({ nullable: true, json: true })
  safeContact: { ways: string[] } | null;

  @Sealed({ nullable: true })
  note: string | null;

  @OneToMany(() => Child, child => child.parent, { cascade: true })
  children: Child[];

  @VersionColumn()
  version: number;
}

/** Its table has no key id: whoever writes it says which key, and the bytes remember. */
@Entity('children')
export class Child {
  @PrimaryColumn('uuid')
  id: string;

  keyId?: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @ManyToOne(() => Parent, parent => parent.children)
  @JoinColumn({ name: 'parent_id' })
  parent: Parent;

  @Sealed({ nullable: true })
  text: string | null;
}
