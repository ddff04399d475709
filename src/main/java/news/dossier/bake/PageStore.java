package news.dossier.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's ContentStore in memory, without a database.
 *
 * <p>Filled on one thread, then only read. Documents of a type come newest first by {@link
 * DateOrder}.
 */
final class PageStore extends ContentStore {
  private final Fingerprint.Key key;
  private final Map<String, String> fingerprints = new HashMap<>();

  /** Fingerprints with the neighbours, once asked for. */
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  private final Map<String, DocumentModel> byUri = new LinkedHashMap<>();
  private final Map<String, List<DocumentModel>> byType = new TreeMap<>();

  /**
   * @param key of the cache that fingerprints are held against
   */
  PageStore(Fingerprint.Key key) {
    super("memory", "content");
    this.key = key;
  }

  @Override
  public void addDocument(DocumentModel document) {
    byUri.put(document.getUri(), document);
    byType.computeIfAbsent(document.getType(), type -> new ArrayList<>()).add(document);
  }

  /**
   * @param fingerprint of all that the document was made from
   */
  void add(DocumentModel document, String fingerprint) {
    addDocument(document);
    fingerprints.put(document.getUri(), fingerprint);
  }

  /** Begins a fingerprint that can be held against those of the bake before. */
  Fingerprint newFingerprint() {
    return key.start();
  }

  /** Of all that templates see of a document, its neighbours included; "" for one that is none. */
  String fingerprint(String uri) {
    DocumentModel document = byUri.get(uri);
    return document == null
        ? ""
        : seen.computeIfAbsent(
            uri, key -> withNeighbours(fingerprints.getOrDefault(uri, ""), document));
  }

  /**
   * Puts the documents of each type in their order, once all are there, and tells each of the one
   * before it ({@code newer}) and after it ({@code older}): a template that looked for them itself
   * would go through all documents for each page.
   */
  void sort() {
    byType.replaceAll((type, documents) -> DateOrder.sorted(documents));
    byType.values().forEach(PageStore::introduceNeighbours);
  }

  private String withNeighbours(String own, DocumentModel document) {
    Fingerprint all = key.start().add(own);
    for (String side : List.of("newer", "older")) {
      all.add(document.get(side));
    }
    return all.hex();
  }

  private static void introduceNeighbours(List<DocumentModel> documents) {
    for (int i = 1; i < documents.size(); i++) {
      documents.get(i).put("newer", link(documents.get(i - 1)));
      documents.get(i - 1).put("older", link(documents.get(i)));
    }
  }

  /** What a link to a document needs; not the document, which would lead around in circles. */
  private static Map<String, Object> link(DocumentModel document) {
    Map<String, Object> link = new LinkedHashMap<>();
    for (String key : List.of("uri", "title", "language")) {
      Object value = document.get(key);
      if (value != null) {
        link.put(key, value);
      }
    }
    return link;
  }

  /** The documents by their uri, in the order of their sources. */
  Map<String, DocumentModel> byUri() {
    return Collections.unmodifiableMap(byUri);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return list(byType.getOrDefault(docType, List.of()));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getAllContent(docType);
  }

  /** All that is stored is published: drafts never get here. */
  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return getAllContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getAllContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getAllContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getAllContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return list(byUri.values());
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    DocumentModel document = byUri.get(uri);
    return list(document == null ? List.of() : List.of(document));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return tagged(getPublishedPosts(), tag);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return tagged(byUri.values(), tag);
  }

  @Override
  public Set<String> getTags() {
    return tags(getPublishedPosts());
  }

  @Override
  public Set<String> getAllTags() {
    return tags(byUri.values());
  }

  @Override
  public long getDocumentCount(String docType) {
    return byType.getOrDefault(docType, List.of()).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getDocumentCount(docType);
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void startup() {
    // No database to start.
  }

  @Override
  public void close() {
    // No database to close.
  }

  @Override
  public void drop() {
    byUri.clear();
    byType.clear();
  }

  @Override
  public void deleteContent(String uri) {
    throw new UnsupportedOperationException("each bake begins with an empty store");
  }

  @Override
  public void deleteAllByDocType(String docType) {
    throw new UnsupportedOperationException("each bake begins with an empty store");
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    // Nothing is kept from one bake to the next.
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    // Nothing is kept from one bake to the next.
  }

  private static DocumentList<DocumentModel> tagged(Iterable<DocumentModel> from, String tag) {
    List<DocumentModel> tagged = new ArrayList<>();
    for (DocumentModel document : from) {
      if (List.of(document.getTags()).contains(tag)) {
        tagged.add(document);
      }
    }
    return list(DateOrder.sorted(tagged));
  }

  private static Set<String> tags(Iterable<DocumentModel> from) {
    Set<String> tags = new TreeSet<>(Comparator.naturalOrder());
    from.forEach(document -> tags.addAll(List.of(document.getTags())));
    return new LinkedHashSet<>(tags);
  }

  private static DocumentList<DocumentModel> list(Iterable<DocumentModel> documents) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    documents.forEach(list::add);
    return list;
  }
}
