import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** A log that never fills a disk: at `most` bytes it is set aside as `.1`, that as `.2` and so on, `kept` of them. A disk that is full stops no stand. */
export class RotatingLog {
  constructor(
    readonly path: string,
    readonly most = 1_000_000,
    readonly kept = 3,
  ) {
    mkdirSync(dirname(path), { recursive: true });
  }

  add(line: string, at: Date): void {
    try {
      if (existsSync(this.path) && statSync(this.path).size >= this.most) this.#rotate();
      appendFileSync(this.path, `${at.toISOString()} ${line}\n`);
    } catch (error) {
      console.error(`the log cannot be written (${String(error)}): ${line}`);
    }
  }

  #rotate(): void {
    rmSync(`${this.path}.${this.kept}`, { force: true });
    for (let n = this.kept - 1; n >= 1; n--)
      if (existsSync(`${this.path}.${n}`)) renameSync(`${this.path}.${n}`, `${this.path}.${n + 1}`);
    renameSync(this.path, `${this.path}.1`);
  }
}
