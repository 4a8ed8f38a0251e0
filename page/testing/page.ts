/** Makes this test's page anew. Our own fixed markup only. */
export function setPage(body: string, head = ''): Document {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}

/** What a reader sees of a range: without what is not drawn, each run of white space as one blank. */
export const seenText = (range: Range): string =>
  range
    .toString()
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[\t\n\r\f ]+/g, ' ');
