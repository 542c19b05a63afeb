import type { ComponentType } from 'react';
import { WaitingCount } from '../documents/review/WaitingCount';
import type { Permission } from '../session/session';
import type { IconName } from '../ui/Icon';

interface Screen {
  to:
    | '/' | '/calendar' | '/postponements' | '/cases' | '/reviews' | '/desk' | '/desk/tally' | '/enquiries' | '/my-people' | '/consults' | '/trainings'
    | '/users' | '/offices' | '/deadline-rules' | '/record' | '/care' | '/transport' | '/providers' | '/grants' | '/impact';
  /** Key of its name. */
  label: string;
  /** Key of a shorter name, for a phone. */
  short?: string;
  icon: IconName;
  /** How much waits there. */
  count?: ComponentType;
  /** Whoever has it finds the screen in the bars; everybody, when there is none. */
  permission?: Permission;
  /** Whoever has it finds the screen elsewhere. */
  unless?: Permission;
}

/** What the bars lead to, in their order: the top one at a desk, the bottom one on a phone. */
export const SCREENS: readonly Screen[] = [
  { to: '/', label: 'web:today.title', icon: 'today' },
  { to: '/impact', label: 'web:screen.impact', icon: 'chart', permission: 'report.read' },
  { to: '/care', label: 'web:screen.care', icon: 'people', permission: 'care.list' },
  { to: '/transport', label: 'web:screen.transport', icon: 'later', permission: 'care.list' },
  { to: '/providers', label: 'web:screen.providers', icon: 'office', permission: 'provider.read' },
  { to: '/calendar', label: 'web:screen.calendar', icon: 'calendar', permission: 'hearing.list' },
  { to: '/desk', label: 'web:screen.desk', icon: 'desk', permission: 'enquiry.register' },
  { to: '/enquiries', label: 'web:screen.enquiries', icon: 'desk', permission: 'enquiry.read', unless: 'enquiry.register' },
  { to: '/desk/tally', label: 'web:screen.tally', icon: 'desk', permission: 'enquiry.count', unless: 'enquiry.register' },
  { to: '/cases', label: 'cases:list.title', icon: 'folder', permission: 'case.list' },
  { to: '/reviews', label: 'web:screen.reviews', icon: 'review', permission: 'document.review', count: WaitingCount },
  { to: '/my-people', label: 'web:screen.myPeople', icon: 'people', permission: 'case.hand-over' },
  { to: '/consults', label: 'web:screen.consults', icon: 'advice', permission: 'consult.read' },
  { to: '/trainings', label: 'web:screen.trainings', icon: 'training', permission: 'training.read' },
  { to: '/users', label: 'web:screen.users', icon: 'user', permission: 'user.write' },
  { to: '/offices', label: 'web:screen.offices', icon: 'office', permission: 'office.write' },
  { to: '/deadline-rules', label: 'web:screen.deadlineRules', short: 'web:screen.deadlineRulesShort', icon: 'later', permission: 'deadline-rule.write' },
  { to: '/postponements', label: 'web:screen.postponements', icon: 'later', permission: 'hearing.count', unless: 'hearing.list' },
  { to: '/grants', label: 'web:screen.grants', icon: 'folder', permission: 'grant.write', unless: 'report.read' },
  { to: '/record', label: 'web:screen.record', short: 'web:screen.recordShort', icon: 'clock', permission: 'audit.read' },
];
