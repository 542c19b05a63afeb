import { useMay } from '../session/session';
import { SCREENS } from './screens';

interface Bar {
  /** What stands in the bar itself. */
  shown: typeof SCREENS;
  /** What the bar has no room for: in a menu at its end. */
  more: typeof SCREENS;
}

/** The screens of whoever is signed in, of which a bar shows so many at most, the way to the others among them. */
export function useScreens(room: number): Bar {
  const may = useMay();
  const mine = SCREENS.filter(({ permission, unless }) => (!permission || may(permission)) && !(unless && may(unless)));
  if (mine.length <= room) return { shown: mine, more: [] };
  return { shown: mine.slice(0, room - 1), more: mine.slice(room - 1) };
}
