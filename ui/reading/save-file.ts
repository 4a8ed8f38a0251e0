/** Milliseconds after which the browser has surely read the text. */
const READ = 60_000;

/** Hands a text to the browser's own downloads, as a click on a link does: that needs no permission. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ);
}
