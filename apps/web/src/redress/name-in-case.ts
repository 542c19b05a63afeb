import type { Schema } from '../api/schema';

/** The people whom money of the case can go to: its clients, and who stands for them. */
export const payeesOf = ({ clients }: Schema<'CaseDto'>): { personId: string; name: string }[] => {
  const all = clients.flatMap(client => [client, ...client.representations].map(({ personId, name }) => ({ personId, name })));
  return all.filter(({ personId }, at) => all.findIndex(other => other.personId === personId) === at);
};

export const nameInCase = (one: Schema<'CaseDto'>, personId: string): string | null => payeesOf(one).find(payee => payee.personId === personId)?.name ?? null;
