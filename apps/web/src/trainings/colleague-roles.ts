import type { Schema } from '../api/schema';

/** Colleagues who come to trainings and lead them. */
export const COLLEAGUES: Schema<'Role'>[] = ['intern', 'lawyer', 'supervisor', 'specialist', 'reception', 'director'];
