/** What the organisation calls itself on its reports (`TIREK_ORGANISATION`); null where nobody has said. */
export const ORGANISATION = Symbol('organisation');
