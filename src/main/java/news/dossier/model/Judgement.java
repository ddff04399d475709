package news.dossier.model;

/** Whether two names stand for one person or thing; nomenklatura's three answers. */
public enum Judgement {
  /** They do. */
  POSITIVE,
  /** They do not. */
  NEGATIVE,
  /** Nobody has said. */
  UNSURE
}
