/**
 * Owns which log lines continue the one before: frames of stack traces and what belongs to them, of the usual languages.
 * Refuses anything that may be a message of its own; a wrongly folded line would be lost.
 */

const FRAME =
  /^\s+at [\w$.<>[\]/ ]|^\s+at .*[(:]|^\s*\.\.\. \d+ (?:more|common frames)|^\s+File "[^"]+", line \d+|^\s+from \S+:\d+:in |^\t\S+\.go:\d+|^\s+\d+: +0x[0-9a-f]+|^\s+#\d+ |^#\d+ +0x/;
const CAUSE =
  /^(?:Caused by: |Suppressed: |\s*--- End of |\s+\^+\s*$|The above exception was |During handling of the above )/;
const TRACEBACK = /Traceback \(most recent call last\):\s*$/;
const GOROUTINE = /^goroutine \d+ \[/;
const GO_CALL = /^[\w./*()-]+\([^)]*\)$/;

/** What begins a line that any of these forms fits, besides blanks; a look at one character spares most lines four of them. */
const BEGINS = new Set(Array.from('.#CSTD-g', (character) => character.charCodeAt(0)));

/** Reads lines in order and says of each whether it continues the message before it. */
export class StackFolder {
  private state: 'outside' | 'frames' | 'traceback' | 'goroutine' = 'outside';

  /** True when the line belongs to the line or lines before it. The first line never does. */
  continues(line: string): boolean {
    const before = this.state;
    if (line === '') {
      // An empty line parts goroutines; anything else it ends.
      if (before !== 'goroutine') this.state = 'outside';
      return before === 'goroutine';
    }
    if (TRACEBACK.test(line)) {
      this.state = 'traceback';
      return before === 'traceback' || /^\s*Traceback/.test(line);
    }
    const first = line.charCodeAt(0);
    if (first <= 32 || first > 127 || BEGINS.has(first)) {
      if (GOROUTINE.test(line)) {
        this.state = 'goroutine';
        return true;
      }
      if (FRAME.test(line) || CAUSE.test(line)) {
        if (before === 'outside') this.state = 'frames';
        return true;
      }
    }
    if (before === 'traceback') {
      if (/^\s/.test(line)) return true;
      // The exception itself ends the traceback, and belongs to it.
      this.state = 'outside';
      return /^[\w.]+(?::|$)/.test(line);
    }
    if (before === 'goroutine' && (GO_CALL.test(line) || /^(?:created by|\t)/.test(line))) return true;
    this.state = 'outside';
    return false;
  }
}
