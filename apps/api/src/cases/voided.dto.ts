import { Id, Instant, Text } from '../http/fields';
import { MAX_REASON } from '../violations/void.dto';
import { ChargeDto } from './charge.dto';
import { ProceedingDto } from './proceeding.dto';

/** A charge that was entered by mistake: on the page of its case, and nowhere else. */
export class VoidedChargeDto extends ChargeDto {
  @Instant()
  voidedAt: string;

  @Id()
  voidedBy: string;

  @Text({ max: MAX_REASON })
  voidReason: string;
}

/** A proceeding that was entered by mistake. */
export class VoidedProceedingDto extends ProceedingDto {
  @Instant()
  voidedAt: string;

  @Id()
  voidedBy: string;

  @Text({ max: MAX_REASON })
  voidReason: string;
}
