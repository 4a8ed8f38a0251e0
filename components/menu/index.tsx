import './menu.css';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useKeyDown } from '#components/keyboard';

interface Menu {
  /** The element that holds the menu and the button with `aria-expanded` that opens it. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
}

/** A list of choices that a button opens; Escape closes it and gives the focus back, a press elsewhere closes it. */
export function useMenu(): Menu {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useKeyDown(place, (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    event.preventDefault();
    setOpen(false);
    place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  });
  useEffect(() => {
    if (!open) return;
    const elsewhere = ({ target }: Event) => {
      if (!place.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);
  return { place, open, toggle: () => setOpen(!open), close: () => setOpen(false) };
}
