/**
 * The command that printed an output: its first line, `$ COMMAND`.
 * Owns: the words of a shell line, `ssh HOST` and `sudo` in front, and kubectl's flags that say what was asked.
 * Refuses: running anything, pipes and substitution (words after a pipe are dropped).
 */
import { isClusterWide, kindOfResource } from './resource-kinds.ts';

export interface CommandLine {
  /** The node that the command ran on, where it was reached with ssh. */
  host?: string;
  program: string;
  words: string[];
  /** The output went through another program: what it leaves out is unknown. */
  piped: boolean;
}

export interface KubectlCall {
  verb: string;
  kinds: string[];
  names: string[];
  namespace?: string;
  allNamespaces: boolean;
  /** The kubeconfig context: which cluster. */
  environment?: string;
  output?: string;
  container?: string;
  previous: boolean;
  /** Only some objects were asked for by label or field. */
  selected: boolean;
}

const maxCommand = 2000;
const kubectls = /^(?:.*\/)?(?:kubectl|oc|k|k3s|microk8s|kubecolor)$/;

export function commandLineOf(line: string): CommandLine | undefined {
  if (!line.startsWith('$ ')) return undefined;
  const [own = '', ...pipe] = line.slice(2, maxCommand).split('|');
  const words = own.trim().split(/\s+/).map(unquoted);
  let host: string | undefined;
  for (;;) {
    const [first] = words;
    if (first === 'sudo' || first === 'k3s' || first === 'microk8s' || first === 'watch' || first === 'time')
      words.shift();
    else if (first === 'ssh' && words.length > 2) {
      words.shift();
      while (words[0]?.startsWith('-') && words.length > 1) words.splice(0, /^-[ilpoJF]$/.test(words[0]) ? 2 : 1);
      host = words.shift()?.replace(/^.*@/, '');
    } else break;
  }
  const program = words.shift();
  if (!program) return undefined;
  return { host, program: program.replace(/^.*\//, ''), words, piped: pipe.length > 0 };
}

/** The command behind `kubectl exec POD -- `, which ran in the pod. */
export function insideOf({ words, piped }: CommandLine, { names }: KubectlCall): CommandLine {
  const dashes = words.indexOf('--');
  const [program = '', ...inner] = dashes < 0 ? [] : words.slice(dashes + 1);
  const pod = names[0]?.split('/').at(-1);
  return { ...(pod ? { host: pod } : {}), program, words: inner, piped };
}

function unquoted(word: string): string {
  return word.replace(/^["']|["']$/g, '');
}

/** What a kubectl command asked for; undefined for any other program. */
export function kubectlCallOf({ program, words }: CommandLine): KubectlCall | undefined {
  if (!kubectls.test(program)) return undefined;
  const call: KubectlCall = { verb: '', kinds: [], names: [], allNamespaces: false, previous: false, selected: false };
  const plain: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') break;
    const equals = word.startsWith('-') ? word.indexOf('=') : -1;
    const flag = equals > 0 ? word.slice(0, equals) : word;
    const value = (): string => (equals > 0 ? word.slice(equals + 1) : (words[++i] ?? ''));
    if (flag === '-n' || flag === '--namespace') call.namespace = value();
    else if (flag === '-A' || flag === '--all-namespaces') call.allNamespaces = true;
    else if (flag === '--context' || flag === '--cluster') call.environment = value();
    else if (flag === '-o' || flag === '--output') call.output = value();
    else if (flag.startsWith('-o') && !flag.startsWith('--')) call.output = flag.slice(2).replace(/^=/, '');
    else if (flag === '-c' || flag === '--container') call.container = value();
    else if (flag === '-p' || flag === '--previous') call.previous = equals < 0 || value() !== 'false';
    else if (flag === '-l' || flag === '--selector' || flag === '--field-selector') {
      call.selected = true;
      value();
    } else if (valued.has(flag)) value();
    else if (!word.startsWith('-')) plain.push(word);
  }
  call.verb = plain.shift() ?? '';
  if (call.verb === 'logs' || call.verb === 'exec') {
    call.names = plain.slice(0, 1);
    if (plain[1] && !call.container) call.container = plain[1];
    return call;
  }
  const [resources, ...names] = plain;
  if (resources?.includes('/')) {
    for (const one of plain) {
      const [resource = '', name = ''] = one.split('/');
      call.kinds = [kindOfResource(resource)];
      call.names.push(name);
    }
  } else {
    call.kinds = (resources ?? '').split(',').filter(Boolean).map(kindOfResource);
    call.names = names;
  }
  if (call.kinds.length > 0 && call.kinds.every(isClusterWide)) call.namespace = undefined;
  return call;
}

/** Flags whose value is a word of its own. */
const valued = new Set([
  '--sort-by',
  '--kubeconfig',
  '--tail',
  '--since',
  '--chunk-size',
  '-f',
  '--filename',
  '-L',
  '--label-columns',
  '--token',
  '-s',
  '--server',
  '--as',
  '--user',
  '--request-timeout',
]);
