/** A word comes to a program as it was meant, through a real shell and through what a chat makes of text. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../../src/actions/shell-word.ts';
import { fence } from '../../../src/slack/markup.ts';
import { hasProgram } from '../../support/has-program.ts';

const words = [
  'web=registry.test/shop:4',
  '',
  "it's; touch X",
  '$(touch X) `touch X` && ${HOME} !! * ~ {a,b} #c "d" \\n %s',
  'a\nb\r\n\tc',
  '\u001b[201~touch X\n',
  '\u0016\u0003\u007f',
  'a\u200bb\u202ec\u00ade',
  'аdmin é 日本 😀',
  "```\n'\\\\'```",
];

describe('a word for a shell', () => {
  it.runIf(hasProgram('bash'))('is read by it as it was meant', () => {
    const line = words.map(shellWord).join(' ');
    const print = 'for word in "$@"; do printf "%s\\0" "$word"; done';
    const out = execFileSync('bash', ['-c', `show() { ${print}; }; show ${line}`], { encoding: 'utf8' });
    expect(out.split('\0').slice(0, -1)).toEqual(words);
  });

  it('holds nothing that a chat or a terminal shows otherwise than it is', () => {
    for (const word of words) {
      expect(shellWord(word)).toMatch(/^[ -~]*$/);
      expect(fence(shellWord(word)).text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(
        `\`\`\`\n${shellWord(word)}\n\`\`\``,
      );
    }
  });

  it('is left alone where it is plain', () => {
    expect(shellWord('--replicas=3')).toBe('--replicas=3');
    expect(shellWord('LOG_LEVEL=a b')).toBe("'LOG_LEVEL=a b'");
  });
});
