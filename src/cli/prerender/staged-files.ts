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
 * Writes several files at once: first under temporary names next to their targets, then renames all of them. All operations are
 * synchronous, so that no signal handler runs in between.
 */
export class StagedFiles {
  readonly #targets = new Map<string, string>();
  /** Folders that were created, outer ones first. */
  readonly #folders: string[] = [];

  /** Writes a temporary file that will replace the target, or the file that the target links to. */
  write(file: string, text: string): void {
    const target = attempt(() => realpathSync(file)) ?? file;
    const folder = dirname(target);
    const outermost = mkdirSync(folder, {recursive: true});
    if (outermost !== undefined) {
      const folders: string[] = [];
      for (let parent = folder; parent.length >= outermost.length; parent = dirname(parent))
        folders.unshift(parent);
      this.#folders.push(...folders);
    }
    const temporary = `${target}.${process.pid}.tmp`;
    this.#targets.set(temporary, target);
    writeFileSync(temporary, text);
    const mode = attempt(() => statSync(target).mode);
    if (mode !== undefined) chmodSync(temporary, mode);
  }

  /**
   * Renames the temporary files to their targets.
   *
   * @param onError called for each file that cannot be renamed
   */
  commit(onError: (file: string, error: unknown) => void): void {
    for (const [temporary, target] of this.#targets) {
      try {
        renameSync(temporary, target);
        this.#targets.delete(temporary);
      } catch (error) {
        onError(target, error);
      }
    }
    this.discard();
  }

  /** Removes the remaining temporary files, and the created folders that are empty. */
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
