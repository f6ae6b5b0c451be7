/**
 * A message as a phone shows it: how many lines of about forty characters it takes.
 * Owns: the wrapping, and what of a message folds behind "see more". Refuses: pixels.
 */
import type { KnownBlock } from '@slack/types';
import { Markup, wordsOf } from '../../src/slack/markup.ts';

const width = 40;

/** Lines of words that are shown before a fold, headings and small print among them; buttons and pictures are none. */
export function phoneLines(blocks: readonly KnownBlock[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'header':
        return wrapped(block.text.text);
      case 'section': {
        const whole = [block.text, ...(block.fields ?? [])].flatMap((it) => (it ? shown(it.text) : []));
        return block.expand === false ? whole.slice(0, 1) : whole;
      }
      case 'context':
        return block.elements.flatMap((it) => ('text' in it ? shown(it.text) : []));
      default:
        return [];
    }
  });
}

function shown(text: string): string[] {
  return wordsOf(new Markup(text.replace(/[*`]|^>/gm, '')))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap(wrapped);
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  return [...lines, line];
}
