package news.dossier.mention;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import news.dossier.model.Sentence;
import news.dossier.model.Tokenized;

/**
 * Two conditional random fields of Stanford CoreNLP (Finkel, Grenager, Manning 2005), asked for
 * probabilities rather than for their one best answer: where they disagree, {@link SegmentModel}
 * decides with the whole article in view.
 */
final class NameModels {
  private static final String FOLDER = "edu/stanford/nlp/models/ner/";

  private final CRFClassifier<CoreLabel> broad =
      load(FOLDER + "english.all.3class.distsim.crf.ser.gz");
  private final CRFClassifier<CoreLabel> news =
      load(FOLDER + "english.conll.4class.distsim.crf.ser.gz");

  List<LabelledSentence> label(Tokenized article) {
    List<LabelledSentence> labelled = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<NameWord> words = NameWord.of(sentence);
      labelled.add(
          new LabelledSentence(sentence, probabilities(broad, words), probabilities(news, words)));
    }
    return labelled;
  }

  private static float[][] probabilities(CRFClassifier<CoreLabel> model, List<NameWord> words) {
    List<CoreLabel> labels = new ArrayList<>();
    words.forEach(word -> labels.add(coreLabel(word)));
    // adds the shapes and spellings that the features of the model are made of
    List<CoreLabel> prepared =
        new ObjectBankWrapper<CoreLabel>(model.flags, null, model.getKnownLCWords())
            .processDocument(labels);
    CRFCliqueTree<String> tree = model.getCliqueTree(prepared);
    List<float[]> result = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      double[] byLabel = tree.probsToDoubleArr(i);
      float[] byClass = new float[NameClass.COUNT];
      for (int label = 0; label < byLabel.length; label++) {
        byClass[NameClass.of(model.classIndex.get(label)).column()] += (float) byLabel[label];
      }
      for (int token = 0; token < words.get(i).tokens(); token++) {
        result.add(byClass);
      }
    }
    return result.toArray(float[][]::new);
  }

  private static CoreLabel coreLabel(NameWord word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word.text());
    label.set(CoreAnnotations.TextAnnotation.class, word.text());
    return label;
  }

  private static CRFClassifier<CoreLabel> load(String path) {
    Properties properties = new Properties();
    // or a model would remember the words of one article when it reads the next
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(path, properties);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("the name model is not on the class path: " + path, e);
    }
  }
}
