import {execFileSync} from 'node:child_process';

/** One state of a profile's file in the repository. */
export interface Fassung {
  /** Id of the profile, as its file is named. */
  id: string;
  /** Day of the commit, YYYY-MM-DD, in the time zone in which it was made. */
  tag: string;
  /** Git's name of the content; absent where the file was deleted. */
  blob?: string;
}

/** Enough for the contents of many files at once, bytes. */
const PUFFER = 2 ** 30;

/** What a machine's own settings could change; a clone without all contents fetches none during a build. */
const EINSTELLUNGEN = ['core.quotePath=false', 'log.showRoot=true', 'protocol.allow=never'];

const ZEILE = /^:\d+ (?:100\d+|0+) [0-9a-f]+ ([0-9a-f]+) ([AMDT])\tdocs\/berufe\/[^/]+\/([a-z0-9-]+)\.md$/;

function git(rootDir: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', [...EINSTELLUNGEN.flatMap((einstellung) => ['-c', einstellung]), ...args], {
    cwd: rootDir,
    maxBuffer: PUFFER,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input === undefined ? {} : {input}),
  });
}

/**
 * All states of the profiles' files on the line of commits that led to the present one, oldest first. What a merge
 * brought in counts on the day of the merge, when readers got it. A file that only moved stays the same profile.
 * Undefined where there is no repository, or a shallow one that holds the last state only.
 * @param rootDir the project folder, which is the top of a repository
 */
export function leseFassungen(rootDir: string): Fassung[] | undefined {
  try {
    const [oben, flach] = git(rootDir, ['rev-parse', '--show-prefix', '--is-shallow-repository'])
      .toString()
      .split('\n');
    // Below the top of another repository the history would be that one's.
    if (oben !== '' || flach === 'true') return undefined;
    const log = git(rootDir, [
      ...['log', '--first-parent', '--diff-merges=first-parent', '--no-renames', '--raw', '--no-abbrev', '--reverse'],
      ...['--format=commit %cs', '--', 'docs/berufe'],
    ]).toString();
    return inZeitlicherFolge(log.split(/^commit /m).slice(1)).flatMap(fassungenVon);
  } catch {
    return undefined;
  }
}

/**
 * Commits, oldest first, none dated after the one that followed it: with the clock of some machine wrong, a day would
 * otherwise stand twice and out of order.
 */
function inZeitlicherFolge(commits: readonly string[]): string[] {
  let spaetestens = '9999-12-31';
  return [...commits]
    .reverse()
    .map((commit) => {
      const tag = commit.slice(0, spaetestens.length);
      if (tag < spaetestens) spaetestens = tag;
      return spaetestens + commit.slice(spaetestens.length);
    })
    .reverse();
}

/** The files of one commit: its day in the first line, a file in each other. A moved file is deleted and added. */
function fassungenVon(commit: string): Fassung[] {
  const [tag = '', ...zeilen] = commit.split('\n');
  const fassungen = new Map<string, Fassung>();
  for (const zeile of zeilen) {
    const [, blob = '', was = '', id = ''] = ZEILE.exec(zeile) ?? [];
    if (id === '' || (was === 'D' && fassungen.has(id))) continue;
    fassungen.set(id, was === 'D' ? {id, tag} : {id, tag, blob});
  }
  return [...fassungen.values()];
}

/** The texts of blobs, in one call of Git; undefined where the clone does not hold them all. */
export function leseTexte(rootDir: string, blobs: readonly string[]): Map<string, string> | undefined {
  const texte = new Map<string, string>();
  try {
    const antwort = git(rootDir, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
    let stelle = 0;
    for (const blob of blobs) {
      const ende = antwort.indexOf('\n', stelle);
      const groesse = Number(/ blob (\d+)$/.exec(antwort.toString('latin1', stelle, ende))?.[1]);
      if (Number.isNaN(groesse)) return undefined;
      texte.set(blob, antwort.toString('utf8', ende + 1, ende + 1 + groesse));
      stelle = ende + 1 + groesse + 1;
    }
  } catch {
    return undefined;
  }
  return texte;
}
