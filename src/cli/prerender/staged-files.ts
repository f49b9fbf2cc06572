import {
  chmodSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Files that are put in their places all at once: until then they lie beside them under other names. Everything is done
 * synchronously, so that no signal comes in between.
 */
export class StagedFiles {
  readonly #targets = new Map<string, string>();
  /** Folders that were made for them, the outer ones first. */
  readonly #folders: string[] = [];

  /** Writes a file that is to replace another, or the one that a link leads to. */
  write(file: string, text: string): void {
    const target = attempt(() => realpathSync(file)) ?? file;
    const folder = dirname(target);
    const made = mkdirSync(folder, {recursive: true});
    if (made !== undefined) {
      const folders: string[] = [];
      for (let at = folder; at.length >= made.length; at = dirname(at)) folders.unshift(at);
      this.#folders.push(...folders);
    }
    const temporary = `${target}.${process.pid}.tmp`;
    this.#targets.set(temporary, target);
    writeFileSync(temporary, text);
    const mode = attempt(() => statSync(target).mode);
    if (mode !== undefined) chmodSync(temporary, mode);
  }

  /**
   * Puts the files in their places.
   *
   * @param failed told of each file that cannot be put there
   */
  commit(failed: (file: string, error: unknown) => void): void {
    for (const [temporary, target] of this.#targets) {
      try {
        renameSync(temporary, target);
        this.#targets.delete(temporary);
      } catch (error) {
        failed(target, error);
      }
    }
    this.discard();
  }

  /** Removes the files that are not in their places, and the folders that would stay empty. */
  discard(): void {
    for (const temporary of this.#targets.keys()) rmSync(temporary, {force: true});
    this.#targets.clear();
    for (const folder of this.#folders.splice(0).reverse()) attempt(() => rmdirSync(folder));
  }
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
