/** Controls, and marks that change the direction of the text around them. */
const HIDDEN = /[\p{Cc}\p{Bidi_Control}]/u;

interface SafeLink {
  readonly href: string;
  /** Host as it is asked for: IDN in its ASCII form, so that look-alikes show. */
  readonly host: string;
}

/** A link that may be followed: http or https, without a name and password in it; else nothing. */
export function safeLink(url: string | undefined): SafeLink | undefined {
  if (!url || HIDDEN.test(url) || !URL.canParse(url)) return undefined;
  const { protocol, username, password, host, href } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || username || password) return undefined;
  return { href, host: host.replace(/^www\./, '') };
}
