/** The page as it is laid out for a sheet of paper. One a window: it is printed, or it is not. */
class Paper {
  /** Whether it is now. */
  on = $state(false);
  /** Whether lists hold all their lines there: where one sheet has room for them. */
  whole = $state(false);
}

export const paper = new Paper();
