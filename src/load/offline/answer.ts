import { buildOf } from '../Renewal.ts';
import type { Copy, Plan } from './plan.ts';

/** How long a page waits for a server that says nothing, where it could be answered from the copy, in milliseconds. */
export const PATIENCE = 4000;

/** What is kept on the device: files by their names below the site's folder, pages by their folders. */
export interface Kept {
  /** A file of this build. */
  readonly own: (name: string) => Promise<Response | undefined>;
  /** A file of any build that is still here. */
  readonly any: (name: string) => Promise<Response | undefined>;
  /** A page as it was last visited, of this build. */
  readonly visited: (folder: string) => Promise<Response | undefined>;
  readonly keep: (folder: string, page: Response) => Promise<void>;
}

/** The ways to the world: a worker has them, a test makes its own. */
export interface Ways {
  /** Asks the server. */
  readonly ask: () => Promise<Response>;
  /** Settles when a server that says nothing has been waited for long enough. */
  readonly patience: () => Promise<void>;
  /** Something that may end after the answer. */
  readonly later: (work: Promise<void>) => void;
}

/** Answers a request as planned. Rejects where there is neither server nor copy, as a browser without a worker would. */
export async function answerTo(plan: Plan, copy: Copy, kept: Kept, ways: Ways): Promise<Response> {
  switch (plan.kind) {
    case 'pass':
      return ways.ask();
    case 'lasting':
      return (await kept.any(plan.name)) ?? ways.ask();
    case 'kept':
      return (await kept.own(plan.name)) ?? ways.ask();
    case 'fresh':
      return ways.ask().catch(async (error: unknown) => (await kept.own(plan.name)) ?? Promise.reject(error));
    case 'page':
      return pageAnswer(plan, copy, kept, ways);
  }
}

type PagePlan = Extract<Plan, { readonly kind: 'page' }>;

async function pageAnswer(plan: PagePlan, copy: Copy, kept: Kept, { ask, patience, later }: Ways): Promise<Response> {
  const asking = ask().then((response) => {
    if (response.status >= 500) throw new Error(`HTTP ${response.status}`);
    later(keepIfOurs(plan, copy, kept, response.clone()));
    return response;
  });
  const waiting = patience().then(() => fromCopy(plan, kept));
  try {
    return (await Promise.race([asking, waiting])) ?? (await asking);
  } catch {
    /* The server's own word, where there is no copy to answer from. */
    return (await fromCopy(plan, kept)) ?? ask();
  }
}

/** A page as kept: its own, or home in its place. What the site does not have stays lost, and home says what is wrong with the address. */
async function fromCopy({ folder, home, known }: PagePlan, kept: Kept): Promise<Response | undefined> {
  const own = known ? ((await kept.visited(folder)) ?? (await kept.own(`${folder}index.html`))) : undefined;
  if (own) return own;
  const instead = await kept.own(`${home}index.html`);
  if (!instead || known) return instead;
  return new Response(instead.body, { status: 404, headers: instead.headers });
}

/** Keeps a page that was visited, where its programs and data are those of this copy: another build's could not run on it. */
async function keepIfOurs({ folder, known }: PagePlan, { build }: Copy, kept: Kept, response: Response): Promise<void> {
  if (!known || !response.ok || response.redirected) return;
  const { headers } = response;
  const text = await response.text();
  if (buildOf(text) === build) await kept.keep(folder, new Response(text, { headers }));
}
