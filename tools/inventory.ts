import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package as the lock file has it, at its path below the project (`node_modules/d3`). */
interface Locked {
  readonly version: string;
  readonly name?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}

/** One package: what the site is made of, or what only makes it. */
export interface Item {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly shipped: boolean;
  readonly licence: string | null;
  /** Its checksum as npm states it: `sha512-` and base64. */
  readonly integrity: string | null;
  /** Paths of the packages that it asks for. */
  readonly needs: readonly string[];
}

const FOLDER = 'node_modules/';

/** Every package of a lock file, in the order of its paths. What is only for other systems is left out. */
export function itemsOf({ packages }: Lock): Item[] {
  const paths = Object.keys(packages)
    .filter((path) => path.startsWith(FOLDER))
    .sort();
  return paths.map((path) => {
    const { version, name, dev, integrity, license, dependencies } = packages[path] as Locked;
    return {
      path,
      name: name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      version,
      shipped: dev !== true,
      licence: license ?? null,
      integrity: integrity ?? null,
      needs: Object.keys(dependencies ?? {}).flatMap((one) => found(packages, path, one) ?? []),
    };
  });
}

/** Where a package finds another: in its own folder, or in the nearest one above. */
function found(packages: Lock['packages'], from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`)))) {
    const path = `${at}${at === '' ? '' : '/'}${FOLDER}${name}`;
    if (path in packages) return path;
    if (at === '') return null;
  }
}

/** The package's address in a bill of materials, without what would make it differ from run to run. */
const purl = ({ name, version }: Item): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** What the release is made of and by, as CycloneDX 1.5; the same bytes for the same lock file. */
export function billOf(lock: Lock, release: { readonly name: string; readonly version: string }): string {
  const items = itemsOf(lock);
  const refOf = new Map(items.map((item) => [item.path, `${purl(item)}#${item.path}`]));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': release.name, ...release } },
    components: items.map((item) => ({
      type: 'library',
      'bom-ref': refOf.get(item.path),
      name: item.name,
      version: item.version,
      purl: purl(item),
      scope: item.shipped ? 'required' : 'excluded',
      ...(item.licence === null ? {} : { licenses: [licenceIn(item.licence)] }),
      ...(item.integrity === null ? {} : { hashes: [hashOf(item.integrity)] }),
    })),
    dependencies: [
      { ref: release.name, dependsOn: items.filter(isTop).map(({ path }) => refOf.get(path)) },
      ...items.map(({ path, needs }) => ({
        ref: refOf.get(path),
        dependsOn: [...new Set(needs.map((one) => refOf.get(one)))],
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const isTop = ({ path }: Item): boolean => path.lastIndexOf(FOLDER) === 0;

/** An expression (`MIT OR Apache-2.0`) is not an id. */
const licenceIn = (licence: string): object =>
  /^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence };

function hashOf(integrity: string): object {
  const [kind = '', base64 = ''] = integrity.split('-');
  return { alg: kind.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') };
}

/** The licences of all that is shipped, each with its own text; throws for a package that states none. */
export function licencesOf(lock: Lock, project: string): string {
  const shipped = itemsOf(lock).filter((item) => item.shipped);
  return shipped
    .flatMap((item) => {
      const folder = join(project, item.path);
      if (!existsSync(folder)) return [];
      const file = readdirSync(folder)
        .sort()
        .find((name) => /^(licen[cs]e|copying)/i.test(name));
      if (item.licence === null && !file)
        throw new Error(`${item.path}: states no licence; find it and say so, or do without the package`);
      const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
      return [[`${item.name} ${item.version} (${item.licence ?? 'see below'})`, text].filter(Boolean).join('\n\n')];
    })
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

/** Checksums of files in the form of `sha256sum`, which checks them by `-c`. */
export function checksums(folder: string, names: readonly string[]): string {
  const sum = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return names.map((name) => `${sum(name)}  ${name}\n`).join('');
}
