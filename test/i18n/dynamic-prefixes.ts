/**
 * The one list of keys that are put together when the program runs: everything beneath a prefix counts as used while
 * the prefix itself stands somewhere in the sources. (The prefixes of `libs/law/labels` are added to these.)
 */
export const DYNAMIC_PREFIXES: readonly string[] = [
  // ProblemFilter: the kind of a Problem
  'http:problem.',
  // what is wrong with a field: the contexts in apps/api/src/http/fields
  'http:field.',
  // a rule of the domain, or the name of the constraint of the database that refused
  'http:rule.',
  // by what figures are broken down, and values that no list of the law names
  // what is done on the page of a grant, and in which part of its time it is
  'grants:act.',
  'grants:phase.',
  'impact:age.',
  'impact:assistance.',
  'impact:generation.',
  'impact:reached.',
  'impact:continuity.',
  'impact:measure.',
  // templates of reports and what they tell, their days, what became of a counting, fields of one in a conflict
  'reporting:template.',
  'reporting:templateHint.',
  'reporting:periodRule.',
  'reporting:comparison.',
  'reporting:schedule.',
  'reporting:state.',
  'reporting:stateHint.',
  'reporting:field.',
  // files of a report
  'reporting:format.',
  'reporting:language.',
  'reporting:exportState.',
  'impact:dimension.',
  'impact:group.',
  'impact:state.',
  'impact:value.',
  'reports:measure.',
  'reports:template.',
  'reports:unit.',
  // codes of the record
  'audit:act.',
  'audit:part.',
  // why somebody sees a case, what somebody is told
  // fields of a conflict between two versions, tabs and facts of a screen
  'access:basis.',
  'access:told.',
  'cases:charge.',
  'cases:log.',
  'cases:narrative.',
  'cases:proceeding.',
  // the way of a case in words for its client, and how one step came from another
  'proceedings:stage.',
  'proceedings:outcome.',
  'proceedings:ladder.origin.',
  'cases:tab.',
  // what is done in care, fields of a trip in a conflict
  'care:act.',
  'care:every.',
  'care:field.',
  // the views of the calendar
  'calendar:screen.',
  'people:person.',
  // what is being done about an event, fields of it in a conflict, what a match is of, what is counted
  'violations:bodyMap.',
  'violations:doing.',
  'violations:field.',
  'violations:massEvent.count.',
  'violations:match.',
  'violations:matter.',
  'violations:perpetratorKind.',
  // the clinical file: its tabs, fields of a note in a conflict, instruments, what scores are called and what they ask for at once
  'clinical:tab.',
  'clinical:note.',
  'clinical:instrument.',
  'clinical:band.',
  'clinical:alert.',
  'clinical:direction.',
  'clinical:formLanguage.',
  // the languages of forms and stories
  'consents:formIn.',
  'consents:language.',
  'consents:list.hint.',
  'consents:list.kind.',
  // tabs of a review
  'reviews:tab.',
  // what waits for somebody, what closing a case needs, fields of a task in a conflict
  'tasks:pending.',
  'tasks:document.',
  'tasks:closing.',
  'tasks:field.',
  // a length in its unit, what an outcome has to say, fields of a rule and of a special day in a conflict
  'deadlines:how.',
  'deadlines:near.',
  'deadlines:rules.length.',
  'deadlines:outcome.note.',
  'deadlines:ruleField.',
  'deadlines:dayField.',
  // fields of a template in a conflict
  'templates:field.',
  // what a gap is for, as a new template says it
  'templates:fieldName.',
  // what is counted of an internship, and where its rounds went
  'growth:measure.',
  'growth:rounds.trend.',
  // what is done to a document, its tools, states of saving, grammatical cases, fields in a conflict
  'documents:act.',
  'documents:copy.',
  'documents:import.warning.',
  'documents:done.',
  'documents:reason.',
  'documents:tool.',
  'documents:table.',
  'documents:grammar.',
  'documents:field.',
  // units of sizes, where an upload is, fields of a file in a conflict
  'files:size.',
  'files:sending.',
  'files:field.',
  'documents:export.',
  'documents:filing.',
  // what stands before compensation, what is done to a claim, fields of it in a conflict
  'redress:hindrance.',
  'redress:act.',
  'redress:field.',
  // lines of the digest, by what waits
  'digest:line.',
  // fields of a training, a session and a participant in a conflict, who comes, columns of counts
  'trainings:field.',
  'trainings:session.',
  'trainings:participant.',
  'trainings:who.',
  'trainings:column.',
  // whom a question is for
  'staff:audience.',
  // columns of a table of enquiries, what is wrong in a cell, fields of a card in a conflict
  'desk:column.',
  'desk:columnHint.',
  'desk:cell.',
  'desk:field.',
  // browser and system of a session
  'identity:device.',
  // why a client is erased
  'sealing:erasureReason.',
  // keys of the keyboard, doubt about a date, roles, light and dark, seasons
  'web:key.',
  'web:qualifier.',
  'web:role.',
  'web:scheme.',
  'web:season.',
];
