import { lazy, Suspense } from 'react';
import { useSession } from '../session/session';
import { withTexts } from '../texts/with-texts';
import { AppFrame } from './AppFrame';

const EnrolmentScreen = lazy(() => withTexts('identity', () => import('../identity/EnrolmentScreen'))().then(({ EnrolmentScreen }) => ({ default: EnrolmentScreen })));

/** The application, or before it the set-up of a first second factor: until then the server answers nothing else. */
export function Root() {
  const { standing } = useSession();
  return standing === 'enrolment_needed' ? <Suspense><EnrolmentScreen /></Suspense> : <AppFrame />;
}
