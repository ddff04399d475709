package news.dossier.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import news.dossier.model.Article;
import news.dossier.model.Edtf;
import news.dossier.model.Entity;
import news.dossier.model.EntityType;
import news.dossier.model.Mention;
import news.dossier.model.Sourced;

/**
 * Writes {@code data/network.gexf} (GEXF 1.3): people and organisations, each tied to those who are
 * named in the same sentence. Only sentences that the site shows count; one that names more than
 * {@value #LIST} is a list, and tells nothing of any two in it.
 */
final class NetworkWriter {
  private static final int LIST = 16;
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final Published published;
  private final Map<String, Map<String, Tie>> ties = new TreeMap<>();

  private NetworkWriter(Published published) {
    this.published = published;
  }

  /** How two are tied: the days are those of the first and the last article, where known. */
  private static final class Tie {
    private int sentences;
    private final TreeSet<String> days = new TreeSet<>();
  }

  static void write(Published published, OutputStream out) throws IOException {
    NetworkWriter network = new NetworkWriter(published);
    published.read().forEach(network::collect);
    try {
      // The stream is not the writer's to close.
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      network.write(xml);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void collect(Article article) {
    Map<Integer, TreeSet<String>> bySentence = new HashMap<>();
    for (Mention mention : article.annotations().mentions()) {
      int sentence = article.annotations().sentenceAt(mention.span().start());
      if (published.isShown(article, sentence)) {
        published
            .named(article, mention)
            .filter(NetworkWriter::isMember)
            .ifPresent(e -> bySentence.computeIfAbsent(sentence, s -> new TreeSet<>()).add(e.id()));
      }
    }
    Optional<String> day =
        article.metadata().published().map(Sourced::value).flatMap(Edtf::day).map(Object::toString);
    bySentence.values().stream()
        .filter(named -> named.size() <= LIST)
        .forEach(named -> tie(new ArrayList<>(named), day));
  }

  private void tie(List<String> named, Optional<String> day) {
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Tie tie =
            ties.computeIfAbsent(named.get(i), id -> new TreeMap<>())
                .computeIfAbsent(named.get(j), id -> new Tie());
        tie.sentences++;
        day.ifPresent(tie.days::add);
        if (tie.days.size() > 2) {
          tie.days.remove(tie.days.higher(tie.days.first()));
        }
      }
    }
  }

  private static boolean isMember(Entity entity) {
    return entity.type() != EntityType.PLACE;
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "gexf");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "1.3");
    xml.writeStartElement(NAMESPACE, "meta");
    element(xml, "creator", "Dossier");
    element(xml, "description", published.dossier().settings().title());
    end(xml);
    xml.writeStartElement(NAMESPACE, "graph");
    xml.writeAttribute("defaultedgetype", "undirected");
    xml.writeAttribute("mode", "static");
    columns(xml, "node", "type", "string", "status", "string", "mentions", "integer");
    columns(xml, "edge", "first", "string", "last", "string");
    nodes(xml);
    edges(xml);
    end(xml);
    end(xml);
  }

  private static void columns(XMLStreamWriter xml, String of, String... titlesAndTypes)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "attributes");
    xml.writeAttribute("class", of);
    for (int i = 0; i < titlesAndTypes.length; i += 2) {
      xml.writeEmptyElement(NAMESPACE, "attribute");
      xml.writeAttribute("id", titlesAndTypes[i]);
      xml.writeAttribute("title", titlesAndTypes[i]);
      xml.writeAttribute("type", titlesAndTypes[i + 1]);
    }
    end(xml);
  }

  private void nodes(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "nodes");
    for (Entity entity : published.entities()) {
      if (isMember(entity)) {
        xml.writeStartElement(NAMESPACE, "node");
        xml.writeAttribute("id", entity.id());
        xml.writeAttribute("label", PlainText.of(entity.name()));
        xml.writeStartElement(NAMESPACE, "attvalues");
        value(xml, "type", entity.type() == EntityType.PERSON ? "person" : "organization");
        value(xml, "status", entity.isConfirmed() ? "confirmed" : "inferred");
        value(xml, "mentions", String.valueOf(published.found(entity).mentions()));
        xml.writeEndElement();
        end(xml);
      }
    }
    end(xml);
  }

  private void edges(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "edges");
    for (Map.Entry<String, Map<String, Tie>> one : ties.entrySet()) {
      for (Map.Entry<String, Tie> other : one.getValue().entrySet()) {
        edge(xml, one.getKey(), other.getKey(), other.getValue());
      }
    }
    end(xml);
  }

  private static void edge(XMLStreamWriter xml, String one, String other, Tie tie)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, "edge");
    xml.writeAttribute("id", one + "." + other);
    xml.writeAttribute("source", one);
    xml.writeAttribute("target", other);
    xml.writeAttribute("weight", String.valueOf(tie.sentences));
    if (!tie.days.isEmpty()) {
      xml.writeStartElement(NAMESPACE, "attvalues");
      value(xml, "first", tie.days.first());
      value(xml, "last", tie.days.last());
      xml.writeEndElement();
    }
    end(xml);
  }

  private static void value(XMLStreamWriter xml, String of, String value)
      throws XMLStreamException {
    xml.writeEmptyElement(NAMESPACE, "attvalue");
    xml.writeAttribute("for", of);
    xml.writeAttribute("value", value);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, name);
    xml.writeCharacters(PlainText.of(text));
    xml.writeEndElement();
  }

  /** A line break behind each, so that a difference can be read. */
  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
