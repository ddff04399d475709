package news.dossier.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A page whose article is known: each line with its zone. Training material of the line model. */
record LabelledPage(String name, List<PastedLine> lines, List<LineZone> zones, String gold) {

  static LabelledPage of(String name, String seed, String gold) {
    List<PastedLine> lines = PastedLines.of(seed);
    return new LabelledPage(name, lines, zones(inArticle(lines, gold)), gold);
  }

  static List<LineZone> zones(boolean[] in) {
    int first = 0;
    while (first < in.length && !in[first]) {
      first++;
    }
    int last = in.length - 1;
    while (last >= first && !in[last]) {
      last--;
    }
    LineZone[] zones = new LineZone[in.length];
    for (int i = 0; i < in.length; i++) {
      if (i < first) {
        zones[i] = LineZone.BEFORE;
      } else if (i > last) {
        zones[i] = LineZone.AFTER;
      } else {
        zones[i] = in[i] ? LineZone.ARTICLE : LineZone.INSERT;
      }
    }
    return List.of(zones);
  }

  /** The heaviest monotone chain of lines found in the gold text's paragraphs. */
  private static boolean[] inArticle(List<PastedLine> lines, String gold) {
    List<List<String>> paragraphs =
        PastedLines.of(gold).stream().map(l -> LineShape.of(l.text()).words()).toList();
    Map<String, List<Integer>> whole = new HashMap<>();
    Map<String, Integer> grams = new HashMap<>();
    for (int j = 0; j < paragraphs.size(); j++) {
      List<String> words = paragraphs.get(j);
      whole.computeIfAbsent(String.join(" ", words), w -> new ArrayList<>()).add(j);
      for (int k = 0; k + 4 <= words.size(); k++) {
        grams.putIfAbsent(String.join(" ", words.subList(k, k + 4)), j);
      }
    }
    List<int[]> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> words = LineShape.of(lines.get(i).text()).words();
      List<Integer> exact = whole.get(String.join(" ", words));
      if (exact != null) {
        for (int k = exact.size() - 1; k >= 0; k--) {
          candidates.add(new int[] {i, exact.get(k), words.size()});
        }
        continue;
      }
      int found = 0;
      int at = -1;
      for (int k = 0; k + 4 <= words.size(); k++) {
        Integer j = grams.get(String.join(" ", words.subList(k, k + 4)));
        if (j != null) {
          found++;
          at = at < 0 ? j : at;
        }
      }
      if (words.size() >= 4 && found * 2 >= words.size() - 3) {
        candidates.add(new int[] {i, at, found});
      }
    }
    return chain(candidates, lines.size());
  }

  private static boolean[] chain(List<int[]> candidates, int size) {
    int n = candidates.size();
    long[] best = new long[n];
    int[] previous = new int[n];
    Arrays.fill(previous, -1);
    int top = -1;
    for (int a = 0; a < n; a++) {
      int[] c = candidates.get(a);
      for (int b = 0; b < a; b++) {
        int[] d = candidates.get(b);
        // partial lines may share a gold paragraph, hence <=
        if (d[0] < c[0] && d[1] <= c[1] && best[b] > best[a]) {
          best[a] = best[b];
          previous[a] = b;
        }
      }
      best[a] += c[2] + 1;
      if (top < 0 || best[a] > best[top]) {
        top = a;
      }
    }
    boolean[] in = new boolean[size];
    for (int a = top; a >= 0; a = previous[a]) {
      in[candidates.get(a)[0]] = true;
    }
    return in;
  }

  /** The page as a careful person pastes it: most of what is around the article left out. */
  LabelledPage part(Random random) {
    int first = 0;
    while (first < zones.size() && zones.get(first) == LineZone.BEFORE) {
      first++;
    }
    int last = zones.size() - 1;
    while (last >= 0 && zones.get(last) == LineZone.AFTER) {
      last--;
    }
    int from = Math.max(0, first - random.nextInt(25));
    int to = Math.min(zones.size(), last + 1 + random.nextInt(25));
    boolean dropInserts = random.nextBoolean();
    List<PastedLine> some = new ArrayList<>();
    List<LineZone> where = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (zones.get(i) != LineZone.INSERT || !dropInserts) {
        some.add(lines.get(i));
        where.add(zones.get(i));
      }
    }
    return new LabelledPage(name, some, where, gold);
  }

  List<List<String>> features() {
    return new LineContext(PastedPage.of(lines)).features().toList();
  }

  /** The text of the lines whose zone is the article. */
  String text(boolean[] in) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        out.append(lines.get(i).text()).append("\n\n");
      }
    }
    return out.toString();
  }

  boolean[] inArticle() {
    boolean[] in = new boolean[zones.size()];
    for (int i = 0; i < in.length; i++) {
      in[i] = zones.get(i) == LineZone.ARTICLE;
    }
    return in;
  }
}
