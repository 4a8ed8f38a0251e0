/**
 * The lines of a stream of text, without their ends (LF or CRLF); a last line needs no end. Unlike `node:readline` it
 * does not split at U+2028 and U+2029, which JSON strings may hold. Linear in the text, however it is cut into chunks.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...rest] = chunk.split('\n');
    begun.push(first);
    for (const next of rest) {
      yield withoutReturn(begun.join(''));
      begun = [next];
    }
  }
  const last = withoutReturn(begun.join(''));
  if (last !== '') yield last;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
