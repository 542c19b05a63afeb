/**
 * Methods of torture and ill-treatment. Source: Istanbul Protocol (2022), the list of methods in the chapter on physical evidence.
 */
export const METHODS = [
  'blunt_trauma', 'positional', 'burns', 'electric_shocks', 'asphyxiation', 'crush_injuries', 'penetrating_injuries',
  'chemical_exposure', 'sexual_violence', 'traumatic_removal', 'medical_amputation', 'pharmacological', 'detention_conditions',
  'sensory_deprivation', 'humiliation', 'threats', 'animal_threats', 'psychological_techniques', 'violation_of_taboos',
  'behavioural_coercion', 'forced_witnessing',
] as const;

export type Method = (typeof METHODS)[number];
