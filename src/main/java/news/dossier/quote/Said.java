package news.dossier.quote;

import java.util.Optional;
import news.dossier.model.Span;

/** That a source said something: where its cue stands, and by which rule that was read. */
record Said(Source source, Optional<Span> cue, String rule) {

  /** The same speaker, read by another rule, without a cue of its own. */
  Said by(String otherRule) {
    return new Said(source, Optional.empty(), otherRule);
  }
}
