package news.dossier.timex;

/**
 * A time expression that a rule found, not yet resolved.
 *
 * @param start in its sentence's characters
 * @param end in its sentence's characters
 */
record Candidate(String rule, int start, int end, Reading reading) {
  int length() {
    return end - start;
  }

  Candidate from(int newStart) {
    return new Candidate(rule, newStart, end, reading);
  }
}
