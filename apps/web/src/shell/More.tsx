import { type ComponentPropsWithRef, type ComponentType, lazy, Suspense, useState } from 'react';
import type { SCREENS } from './screens';

const MoreMenu = lazy(() => import('./MoreMenu').then(({ MoreMenu }) => ({ default: MoreMenu })));

interface MoreProps {
  button: ComponentType<ComponentPropsWithRef<'button'>>;
  screens: typeof SCREENS;
}

/** The way to the screens that a bar has no room for; nothing where it has. */
export function More({ button: Plain, screens }: MoreProps) {
  const [wanted, setWanted] = useState(false);
  if (!screens.length) return null;
  if (!wanted) return <Plain onClick={() => setWanted(true)} />;
  return <Suspense fallback={<Plain />}><MoreMenu button={Plain} screens={screens} /></Suspense>;
}
