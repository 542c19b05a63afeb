import { api, data, ifMatch } from '../api/client';
import { newId } from '../api/new-id';
import type { Schema } from '../api/schema';
import { orNull, withoutBlanks } from '../forms/blank';
import type { Place } from './events-query';

/** Stands for a unit that is not in the list yet. */
export const NEW_UNIT = 'new';

const BLANK = { kind: 'person', service: 'internal_affairs', unitId: '', unitName: '', rank: '', family: '', given: '', patronymic: '', description: '' };

export type PerpetratorValues = typeof BLANK;

/** The fields of a form, as they are known of somebody. */
export function valuesOf(one?: Schema<'PerpetratorDto'>): PerpetratorValues {
  if (!one) return BLANK;
  const { kind, service, unitId, rank, name, description } = one;
  return {
    ...BLANK, kind, service, unitId: unitId ?? '', rank: rank ?? '', description: description ?? '',
    family: name?.family ?? '', given: name?.given ?? '', patronymic: name?.patronymic ?? '',
  };
}

export async function enterPerpetrator(place: Place, id: string, values: PerpetratorValues): Promise<void> {
  const { kind, service, rank, description } = values;
  const name = nameIn(values);
  const ofPerson = kind === 'person' ? { ...withoutBlanks({ rank, description }), ...(name && { name }) } : {};
  const body = { id, kind, service, ...withoutBlanks({ unitId: await unitIn(values) }), ...ofPerson } as Schema<'NewPerpetratorDto'>;
  await ('caseId' in place
    ? data(api.POST('/api/cases/{id}/perpetrators', { params: { path: { id: place.caseId } }, body }))
    : data(api.POST('/api/clients/{id}/perpetrators', { params: { path: { id: place.clientId } }, body })));
}

export async function changePerpetrator({ id, kind, version }: Schema<'PerpetratorDto'>, values: PerpetratorValues, overVersion: number | null): Promise<void> {
  const ofPerson = kind === 'person' ? { rank: orNull(values.rank), description: orNull(values.description), name: nameIn(values) } : {};
  const body = { service: values.service, unitId: orNull(await unitIn(values)), ...ofPerson } as Schema<'PerpetratorChangesDto'>;
  await data(api.PATCH('/api/perpetrators/{id}', { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body }));
}

async function unitIn({ unitId, unitName, service }: PerpetratorValues): Promise<string> {
  if (unitId !== NEW_UNIT) return unitId;
  const unit = await data(api.POST('/api/units', { body: { id: newId(), service, name: unitName } as Schema<'NewUnitDto'> }));
  return unit.id;
}

function nameIn({ kind, family, given, patronymic }: PerpetratorValues): Schema<'PersonNameDto'> | null {
  const name = { family, given, patronymic };
  return kind === 'person' && Object.values(name).some(part => part.trim()) ? withoutBlanks(name) : null;
}
