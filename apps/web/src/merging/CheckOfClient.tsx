import { useQuery } from '@tanstack/react-query';
import { clientQuery } from '../people/client-query';
import { ConflictCheck } from './ConflictCheck';

/** Before a case is opened: who has come to be known under the client's name since he was taken on. */
export function CheckOfClient({ clientId }: { clientId: string }) {
  const { data: client } = useQuery(clientQuery(clientId));
  const [name] = client?.person.names ?? [];
  return name ? <ConflictCheck key={clientId} name={{ family: name.family ?? '', given: name.given ?? '', patronymic: name.patronymic }} /> : null;
}
