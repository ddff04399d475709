package news.dossier.metadata;

import java.util.List;
import news.dossier.model.Metadata;

/**
 * What a seed says of itself, before the curator's word is put above it.
 *
 * @param refusedDates dates that were met before any was found, and could not be taken
 */
record Evidence(Metadata metadata, List<PrintedDate> refusedDates) {
  Evidence {
    refusedDates = List.copyOf(refusedDates);
  }
}
