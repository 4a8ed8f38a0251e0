import './hide-menu.css';
import { Button } from '#components/controls';
import { useMenu } from '#components/menu';
import { verdictLooks } from '#components/verdict';
import { words } from '#components/words';
import { asHidden, hiddenBy } from '#schema/hidden';
import type { CheckedClaim } from '#schema/report';
import type { Hiding, PageSettings } from '#schema/settings';

/** What is taken out of marks and counts on this page, and how a reader changes that. */
export interface HidingChoice {
  readonly settings: PageSettings;
  /** The page's site, if it has a name. */
  readonly site: string | undefined;
  readonly set: (hiding: Hiding, hidden: boolean) => void;
}

const say = words.hide;

interface HideMenuProps {
  readonly claim: CheckedClaim;
  readonly choice: HidingChoice;
}

/** "Don't mark again": the claim, its verdict or the site; for a hidden claim why it is, and the way back. */
export function HideMenu({ claim, choice }: HideMenuProps) {
  const by = hiddenBy(claim, choice.settings);
  return by ? <Back claim={claim} choice={choice} by={by} /> : <Menu claim={claim} choice={choice} />;
}

function Back({ claim, choice, by }: HideMenuProps & { readonly by: Hiding['what'] }) {
  const hiding = hidingOf(by, claim, choice.site);
  return (
    <p class="hidden-why">
      {say.by[by]} {hiding && <Button onClick={() => choice.set(hiding, false)}>{say.show}</Button>}
    </p>
  );
}

function Menu({ claim, choice }: HideMenuProps) {
  const { place, open, toggle } = useMenu();
  const names = {
    claim: say.claim,
    verdict: say.verdict(verdictLooks[claim.verdict].word),
    site: say.host(choice.site ?? ''),
  };
  return (
    <div class="hide-menu" ref={place}>
      <button type="button" class="button quiet" aria-expanded={open} onClick={toggle}>
        {say.menu}
      </button>
      {open && (
        <ul class="menu">
          {(['claim', 'verdict', 'site'] as const).map((what) => {
            const hiding = hidingOf(what, claim, choice.site);
            return (
              hiding && (
                <li key={what}>
                  <button type="button" onClick={() => choice.set(hiding, true)}>
                    {names[what]}
                  </button>
                </li>
              )
            );
          })}
        </ul>
      )}
    </div>
  );
}

function hidingOf(what: Hiding['what'], claim: CheckedClaim, site: string | undefined): Hiding | undefined {
  if (what === 'claim') return { what, claim: asHidden(claim) };
  if (what === 'verdict') return { what, verdict: claim.verdict };
  return site === undefined ? undefined : { what, site };
}
