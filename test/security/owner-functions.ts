/** Functions that act as the owner of the schema and that the application may call: each group says what it hands out, and hands out nothing else. */
export const OWNER_FUNCTIONS: readonly string[] = [
  // which roles, the next number of an office, what is closed to the actor, who sees a case that he sees, where the cases of a client in
  // his care stand, who is busy at a time, whose desk it is: each answers one question
  'clashes_of', 'closed_at_the_desk', 'desk_office', 'has_role', 'legal_side', 'next_code', 'roles_of', 'walled_hand_overs', 'walled_off', 'who_sees_case',
  // the one door of an emergency; a joinder, made by whoever writes in both cases; and an event moved by whoever writes in the file and in the case
  'join_proceedings', 'move_event', 'open_emergency',
  // in numbers: hearings that were put off, what an intern of his has done, whom a mass event befell, enquiries
  'count_mass_event', 'count_postponements', 'enquiry_tally', 'growth_of', 'growth_reach', 'intern_documents_of', 'sheet_figures_of', 'sheet_is_intact',
  // what courts have awarded, in medians; how many other cases name a perpetrator and whom to ask
  'ask_about_perpetrator', 'comparables', 'perpetrator_matches',
  // bills another line of a grant for the costs of one type of services: asked by a director, tells nothing
  'assign_costs',
  // keeps a year as it was counted, for a director
  'keep_year',
  // of which clients the actor reads the plan as supervisor of their office
  'plans_overseen',
  // what somebody drives, under wrapped keys: hour, way and how many, not whom
  'trips_to_drive',
  // who of a name is known at the desk, under wrapped keys, and whether the actor was shown too many already
  'known_at_the_desk', 'refuse_many_looks',
  // whom trainings have reached and who came through whom, in numbers, and who leads trainings
  'enquiries_beneath', 'enquiries_through_each', 'leading_participants', 'people_beneath', 'people_of_trainings', 'regions_of_trainers', 'voided_trainings',
  // whose password, passkey, link, calendar or session, and how many tries: before there is an actor
  'accept_invitation', 'book_try', 'calendar_feed_of', 'credential_of', 'holds_factor', 'invited_by', 'keep_challenge', 'passkey_of', 'resume_session',
  'take_challenge', 'try_succeeded',
  // the seal: its state and what a passphrase opens (wrapped), attempts counted, sealing by somebody, sessions of a sealed server
  'begin_unsealing', 'end_sessions', 'end_unsealing', 'held_roots', 'seal_server', 'seal_state', 'wrapped_secrets',
  // takes back what a client agreed to, for whoever works with him, and does not tell what that was
  'withdraw_purpose',
  // for which purposes a consent of whoever stands at the desk stands, and takes one back
  'consents_at_the_desk', 'withdraw_at_the_desk',
  // checks by itself who approves an erasure, and what lies under the key
  'approve_erasure',
  // checks by itself who confirms a merge, and that it opens nothing to anybody beyond a wall; which proposals he may confirm; as what a name was found
  'check_conflict', 'confirm_merge', 'merges_to_confirm',
];
