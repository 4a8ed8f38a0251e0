import numberLine from '../number-line/number-line.css?inline';
import sourceList from '../source-list/source-list.css?inline';
import base from '../theme/base.css?inline';
import tokens from '../theme/tokens.css?inline';
import verdict from '../verdict/verdict.css?inline';

/** The styles of what is shown inside a foreign page, as the text of one sheet: in a shadow root the host is the root. */
export const shadowStyles: string = [tokens, base, verdict, numberLine, sourceList]
  .join('\n')
  .replaceAll(':root', ':host');
