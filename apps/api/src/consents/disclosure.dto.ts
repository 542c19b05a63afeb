import { DISCLOSURE_PURPOSES, type DisclosurePurpose } from '#libs/law/consent/disclosure-purpose';
import { LEFT_OUT, type LeftOut } from '#libs/law/consent/left-out';
import { Id, Ids, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { DisclosureRequestDto } from './disclosure-request.dto';

const MAX_ITEMS = 200;

export class NewDisclosureItemDto {
  @Id({ optional: true, description: 'A file, or else a version of a document.' })
  fileId?: string;

  @Id({ optional: true })
  versionId?: string;

  @Ids({ max: 50, description: 'About which clients of the case it is: each has to agree.' })
  clientIds: string[];
}

export class NewDisclosureDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(DISCLOSURE_PURPOSES, { name: 'DisclosurePurpose' })
  purpose: DisclosurePurpose;

  @Id({ optional: true, description: 'With which partner; or else the recipient in words.' })
  partnerId?: string;

  @Text({ max: 300, optional: true })
  recipient?: string;

  @Text({ max: 2_000, optional: true })
  note?: string;

  @Parts(() => NewDisclosureItemDto, { max: MAX_ITEMS })
  items: NewDisclosureItemDto[];
}

export class DisclosureItemDto {
  @Id()
  id: string;

  @Id({ nullable: true })
  fileId: string | null;

  @Id({ nullable: true })
  versionId: string | null;

  @Text({ max: 300, description: 'Of the file or the document.' })
  title: string;

  @Ids({ max: 50 })
  clientIds: string[];

  @OneOf(LEFT_OUT, { name: 'LeftOut', nullable: true, description: 'Why it would stay here now; null when it may go.' })
  leftOut: LeftOut | null;
}

export class DisclosureDeliveryDto {
  @Id()
  id: string;

  @Whole({ min: 0, max: MAX_ITEMS })
  handedOut: number;

  @Whole({ min: 0, max: MAX_ITEMS })
  leftOut: number;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class DisclosureDto {
  @Id()
  id: string;

  @OneOf(DISCLOSURE_PURPOSES, { name: 'DisclosurePurpose' })
  purpose: DisclosurePurpose;

  @Id({ nullable: true })
  partnerId: string | null;

  @Text({ max: 300, nullable: true })
  recipient: string | null;

  @Text({ max: 2_000, nullable: true })
  note: string | null;

  @Parts(() => DisclosureItemDto, { max: MAX_ITEMS })
  items: DisclosureItemDto[];

  @Parts(() => DisclosureRequestDto, { max: 1_000, description: 'Each time it was asked for, the last first.' })
  requests: DisclosureRequestDto[];

  @Parts(() => DisclosureDeliveryDto, { max: 1_000, description: 'Each time it was taken out, the last first.' })
  deliveries: DisclosureDeliveryDto[];

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class DisclosureListDto {
  @Parts(() => DisclosureDto, { max: 1_000, description: 'The last prepared first.' })
  items: DisclosureDto[];
}
