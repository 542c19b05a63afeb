import { Id, Parts, Text, Whole } from '../http/fields';

export const MAX_NAME = 200;

export class DonorChangesDto {
  @Text({ max: MAX_NAME })
  name: string;
}

export class DonorDto extends DonorChangesDto {
  @Id()
  id: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class DonorListDto {
  @Parts(() => DonorDto, { max: 1_000 })
  items: DonorDto[];
}
