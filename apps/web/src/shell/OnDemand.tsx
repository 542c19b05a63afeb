import { type ComponentType, Suspense, useState } from 'react';

interface OnDemandProps {
  button: ComponentType<{ onClick?(): void }>;
  /** Loaded and opened when the button is pressed first. */
  menu: ComponentType;
}

/** A button that is there at once, and whose menu is fetched when somebody wants it. */
export function OnDemand({ button: Plain, menu: Menu }: OnDemandProps) {
  const [wanted, setWanted] = useState(false);
  if (!wanted) return <Plain onClick={() => setWanted(true)} />;
  return <Suspense fallback={<Plain />}><Menu /></Suspense>;
}
