import { useEffect, useRef } from 'preact/hooks';

/** Hears the keys of whatever has the focus inside `place`, as they bubble up to it. */
export function useKeyDown(place: { current: HTMLElement | null }, hear: (event: KeyboardEvent) => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const element = place.current;
    const listener = (event: KeyboardEvent) => latest.current(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [place]);
}
