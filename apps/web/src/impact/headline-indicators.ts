/** What a director looks at first, in this order; one that is not counted here is passed over. */
export const HEADLINES: readonly string[] = [
  'clients_served', 'clients_taken_on', 'services_delivered', 'hearings_attended', 'documents_filed', 'victims_recognised', 'clients_exonerated', 'perpetrators_convicted',
  'awards_made', 'payments_made', 'trainings_held', 'training_participants',
];
