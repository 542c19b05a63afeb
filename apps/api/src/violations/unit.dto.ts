import { REGIONS } from '#libs/law/region';
import { SERVICES, type Service } from '#libs/law/violations/service';
import { Id, OneOf, Parts, Text } from '../http/fields';

export class NewUnitDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(SERVICES, { name: 'Service' })
  service: Service;

  @Text({ max: 300, description: 'As it is called officially: a public body.' })
  name: string;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;
}

export class UnitDto {
  @Id()
  id: string;

  @OneOf(SERVICES, { name: 'Service' })
  service: string;

  @Text({ max: 300 })
  name: string;

  @OneOf(REGIONS, { name: 'Region', nullable: true })
  region: string | null;
}

export class UnitListDto {
  @Parts(() => UnitDto, { max: 10_000 })
  items: UnitDto[];
}
