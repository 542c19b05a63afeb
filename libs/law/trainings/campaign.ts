/**
 * The campaign a training belongs to: 26 June, International Day in Support of Victims of Torture (A/RES/52/149);
 * 10 December, Human Rights Day (A/RES/423(V)); 25 November to 10 December, 16 Days of Activism against
 * Gender-Based Violence.
 */
export const CAMPAIGNS = ['torture_victims_day', 'human_rights_day', 'sixteen_days', 'own_campaign'] as const;

export type Campaign = (typeof CAMPAIGNS)[number];
