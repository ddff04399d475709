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
import news.dossier.model.Token;
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
      labelled.add(
          new LabelledSentence(
              sentence, probabilities(broad, sentence), probabilities(news, sentence)));
    }
    return labelled;
  }

  private static float[][] probabilities(CRFClassifier<CoreLabel> model, Sentence sentence) {
    List<CoreLabel> words = new ArrayList<>();
    sentence.tokens().forEach(token -> words.add(coreLabel(token)));
    // adds the shapes and spellings that the features of the model are made of
    List<CoreLabel> prepared =
        new ObjectBankWrapper<CoreLabel>(model.flags, null, model.getKnownLCWords())
            .processDocument(words);
    CRFCliqueTree<String> tree = model.getCliqueTree(prepared);
    float[][] result = new float[sentence.tokens().size()][NameClass.COUNT];
    for (int i = 0; i < result.length; i++) {
      double[] byLabel = tree.probsToDoubleArr(i);
      for (int label = 0; label < byLabel.length; label++) {
        NameClass nameClass = NameClass.of(model.classIndex.get(label));
        result[i][nameClass.column()] += (float) byLabel[label];
      }
    }
    return result;
  }

  private static CoreLabel coreLabel(Token token) {
    CoreLabel label = new CoreLabel();
    label.setWord(token.text());
    label.set(CoreAnnotations.TextAnnotation.class, token.text());
    label.setBeginPosition(token.start());
    label.setEndPosition(token.end());
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
