import { OneOf } from '../http/fields';

export class HealthDto {
  @OneOf(['reachable'], { name: 'DatabaseHealth' })
  database: 'reachable';
}
