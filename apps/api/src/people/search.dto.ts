import { CaseRowDto } from '../cases/case-row.dto';
import { Parts, Text, Whole } from '../http/fields';
import { ClientRowDto } from './client-row.dto';

/** A search by name travels in a body: an address never holds a name. */
export class SearchDto {
  @Text({ max: 200 })
  text: string;
}

export class FoundClientDto extends ClientRowDto {
  @Whole({ min: 0, max: 100, description: 'How well the name fits, in percent.' })
  fit: number;
}

export class SearchResultDto {
  @Parts(() => FoundClientDto, { max: 50 })
  clients: FoundClientDto[];

  @Parts(() => CaseRowDto, { max: 50, description: 'Cases by code, and the cases of the clients found.' })
  cases: CaseRowDto[];
}
