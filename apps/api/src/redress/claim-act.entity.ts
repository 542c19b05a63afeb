import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a claim is made for an act. */
@Entity('claim_acts')
export class ClaimAct {
  @PrimaryColumn('uuid')
  claimId: string;

  @PrimaryColumn('uuid')
  actId: string;

  @Column('uuid')
  caseId: string;
}
