import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { broken } from '../http/problem';
import { CareService } from './care-service.entity';
import { ClientKeys } from './client-keys';
import { Medicine } from './medicine.entity';
import type { MedicineDto } from './new-service.dto';

/** Which medicine it is: written by whoever plans it, read and corrected by the care team. */
@Injectable()
export class Medicines {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: ClientKeys,
  ) {}

  async name(of: Pick<Medicine, 'serviceId' | 'clientId' | 'keyId'>, medicine: MedicineDto): Promise<void> {
    await this.db.insert(Medicine, this.db.create(Medicine, { ...medicine, ...of, id: uuidv7() }));
  }

  /** Other words, or the first ones; what stood there before stays in the history. */
  async correct({ id: serviceId, clientId, type }: CareService, { name, dose = null }: MedicineDto): Promise<void> {
    if (type !== 'medicines') throw broken('detail_is_of_such_a_service', '/medicine');
    const named = await this.db.findOneBy(Medicine, { serviceId });
    if (named) await this.db.save(Object.assign(named, { name, dose }));
    else await this.name({ serviceId, clientId, keyId: await this.keys.of(clientId) }, { name, dose });
  }
}
