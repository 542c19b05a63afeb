import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

abstract class ReasonedAct {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  reason: string;
}

/** An approved document taken up again. */
@Entity('document_revisions')
export class DocumentRevision extends ReasonedAct {}

/** A document given up. */
@Entity('document_withdrawals')
export class DocumentWithdrawal extends ReasonedAct {}
