/** The parts of an address that can be read from who and where alone. */
const WITHOUT_FACTS = ['lang', 'theme', 'at', 'show', 'base'];

/** Whether an address asks for something that only the facts can answer: any lens but home's, a term, a source note. */
export function needsFacts(search: string): boolean {
  return [...new URLSearchParams(search).keys()].some((key) => !WITHOUT_FACTS.includes(key));
}
