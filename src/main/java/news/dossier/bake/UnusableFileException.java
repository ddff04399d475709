package news.dossier.bake;

import news.dossier.problem.Problem;

/** A file that cannot be used, and the Problem that says why. */
final class UnusableFileException extends Exception {
  private final transient Problem problem;

  UnusableFileException(Problem problem, Exception cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
