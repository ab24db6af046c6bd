import { isShipped, type SourceFile } from '../../support/source-tree.ts';
import { declaredNames, undocumentedExports } from './declared-names.ts';

/** A rule about one file: what it says, where it holds, the lines that break it and a sample that does. */
export interface SourceRule {
  readonly says: string;
  readonly holdsIn: (path: string) => boolean;
  readonly brokenAt: (file: SourceFile) => number[];
  readonly bad: SourceFile;
}

const LONGEST = 300;
const MEANINGLESS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager']);

const isScript = (path: string) => /\.(ts|tsx|mjs)$/.test(path);
const isRuleItself = (path: string) => path.startsWith('tests/unit/project/');
const words = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_./]/);

/** The numbers of the lines in which `pattern` is found. */
function linesWith(pattern: RegExp): (file: SourceFile) => number[] {
  return ({ text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

/** The rules that every file keeps, each with a sample that shows it can fire. */
export const SOURCE_RULES: readonly SourceRule[] = [
  {
    says: 'a file has at most 300 lines',
    holdsIn: () => true,
    brokenAt: ({ text }) => (text.trimEnd().split('\n').length > LONGEST ? [LONGEST + 1] : []),
    bad: { path: 'lib/a.ts', text: 'x;\n'.repeat(LONGEST + 1) },
  },
  {
    says: 'text never becomes HTML or code',
    holdsIn: isShipped,
    brokenAt: linesWith(
      /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write(ln)?|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|eval|new Function)\b/,
    ),
    bad: { path: 'components/A.tsx', text: 'element.innerHTML = name;' },
  },
  {
    says: 'nothing of the extension speaks to the network',
    holdsIn: isShipped,
    brokenAt: linesWith(
      /\bfetch\(|\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b/,
    ),
    bad: { path: 'lib/team/a.ts', text: "await fetch('https://example.com');" },
  },
  {
    says: 'who sent a message is judged in one file',
    holdsIn: (path) => isShipped(path) && path !== 'lib/messages/guard.ts',
    brokenAt: linesWith(/\bsender\??\.\w/),
    bad: { path: 'entrypoints/background.ts', text: 'if (sender.tab) accept();' },
  },
  {
    says: 'every export says what its caller may rely on',
    holdsIn: (path) => /^(lib|components|tests\/support)\/.*\.tsx?$/.test(path),
    brokenAt: undocumentedExports,
    bad: { path: 'lib/a.ts', text: '/** Said. */\nexport const a = 1;\nexport const b = 2;\n' },
  },
  {
    says: 'no test is left out or run alone',
    holdsIn: (path) => path.startsWith('tests/') && !isRuleItself(path),
    brokenAt: linesWith(
      /\b(it|test|describe)\.(only|skip|todo|fails)\(|\b(xit|xtest|xdescribe|fit|fdescribe)\(/,
    ),
    bad: { path: 'tests/unit/a.test.ts', text: "test.skip('later', () => {});" },
  },
  {
    says: 'no check is switched off and no type is forced',
    holdsIn: (path) => isScript(path) && !isRuleItself(path),
    brokenAt: linesWith(
      /@ts-(ignore|expect-error|nocheck)|(biome-ignore|oxlint-disable|eslint-disable)|\bas (any|never|unknown as)\b/,
    ),
    bad: { path: 'lib/a.ts', text: 'const a = b as unknown as string;' },
  },
  {
    says: 'a file is named for what it is about',
    holdsIn: () => true,
    brokenAt: ({ path }) => (words(path).some((word) => MEANINGLESS.has(word)) ? [1] : []),
    bad: { path: 'lib/utils/dates.ts', text: '' },
  },
  {
    says: 'a declaration is named for what it is about',
    holdsIn: isScript,
    brokenAt: (file) =>
      declaredNames(file)
        .filter(({ name }) => words(name).some((word) => MEANINGLESS.has(word)))
        .map(({ line }) => line),
    bad: { path: 'lib/a.ts', text: 'class TabManager {}' },
  },
  {
    says: 'files are kebab-case, components PascalCase',
    holdsIn: (path) => path.startsWith('lib/') || /^components\/.*\.tsx$/.test(path),
    brokenAt: ({ path }) => {
      const name = path.split('/').at(-1) ?? '';
      const wanted = path.endsWith('.tsx') ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : /^[a-z0-9.-]+$/;
      return wanted.test(name) ? [] : [1];
    },
    bad: { path: 'lib/domain/KeyOf.ts', text: '' },
  },
  {
    says: 'imports are relative and name the file with its ending',
    holdsIn: (path) => isScript(path) && !isRuleItself(path),
    brokenAt: linesWith(/\bfrom '(\.[^']*\/(?![^']*\.(ts|tsx|mjs|json|css)')|[@~]{1,2}\/)/),
    bad: { path: 'lib/a.ts', text: "import { b } from './b';" },
  },
  {
    says: 'what is drawn has a beginning and an end, not a left and a right',
    holdsIn: (path) => /^(components|entrypoints)\/.*\.(tsx?|css)$/.test(path),
    brokenAt: linesWith(
      /(?<![\w-])(-?(scroll-)?[pm][lr]-[\d.([]|-?(left|right)-[\d([]|text-(left|right)(?![\w-])|(float|clear)-(left|right)|(rounded|border)-(l|r|tl|tr|bl|br)(?![a-z])|(margin|padding|border)-(left|right)\b)/,
    ),
    bad: { path: 'components/A.tsx', text: '<p className="flex hover:-ml-1.5">' },
  },
  {
    says: 'no file names a folder of one machine',
    holdsIn: (path) => !isRuleItself(path),
    brokenAt: linesWith(/(^|[^\w./-])\/(work|root|farm)\//),
    bad: { path: 'README.md', text: 'Look in /root/project.' },
  },
];
