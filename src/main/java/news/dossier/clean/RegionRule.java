package news.dossier.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dossier.model.CutReason;

/**
 * What the name of an element says about the text in it: its tag, or the words of its id, classes
 * and role. The words come from the lists that Mozilla's Readability ("unlikelyCandidates",
 * "negative") and trafilatura (Barbaresi 2021, "OVERALL_DISCARD_XPATH") have gathered over the
 * years, sorted by what they mean. Where several speak, the first one here wins.
 */
enum RegionRule {
  COOKIE_BANNER(
      CutReason.COOKIE_NOTICE,
      0.9,
      "cookie|cookies|cookielawinfo|cookiebot|cookie law info|consent|gdpr|onetrust|ccpa|didomi"
          + "|usercentrics|cli modal|privacy bar|privacy modal|privacy overview|privacy banner"
          + "|privacy notice|privacy policy|privacy pref"),
  EMBEDDED_POST(
      CutReason.MEDIA,
      0.4,
      "twitter tweet|twitter video|tweet|instagram media|tiktok embed|fb post|facebook post"
          + "|bluesky embed|reddit embed|reddit card|twitter embed|embed twitter|tweet embed"),
  READER_COMMENTS(
      CutReason.COMMENTS,
      0.85,
      "comment|comments|commentlist|disqus|dsq|livefyre|respond|replies|viafoura|coral|openweb"
          + "|spot im|kommentare|commentaires|comentarios"),
  NEWSLETTER_BOX(
      CutReason.NEWSLETTER,
      0.3,
      "newsletter|newsletters|mailing list|mailchimp|mc embed|email signup|email sign up|email form"
          + "|email capture|email subscribe|sign up|signup"),
  SUBSCRIPTION_BOX(
      CutReason.SUBSCRIPTION,
      0.15,
      "subscribe|subscription|subscriptions|subscriber|paywall|regwall|log in|login|sign in|signin"
          + "|piano|membership|donate|donation|registration|contribute"),
  SHARE_BUTTONS(
      CutReason.SHARE,
      0.2,
      "share|shares|sharing|social|socials|follow us|addthis|addtoany|sharedaddy|sharethis|jp flair"
          + "|shareaholic"),
  ADVERTISEMENT(
      CutReason.ADVERTISEMENT,
      0.2,
      "ad|ads|advert|adverts|advertisement|advertising|adsense|dfp|sponsor|sponsored|promo|promos"
          + "|promotion|promoted|adslot|affiliate|anzeige|werbung|publicidad"),
  RELATED_STORIES(
      CutReason.RELATED,
      0.5,
      "related|relateds|recirc|recirculation|recommended|recommendation|recommendations|recommend"
          + "|outbrain|taboola|more from|more stories|more on|more news|more articles|more in"
          + "|more like|read more|readmore|read next|read also|also like|also read|see also"
          + "|most read|most popular|most viewed|most shared|trending|popular|latest|teaser|teasers"
          + "|up next|yarpp|relatedposts|similar|suggested|next article|next story|next post"
          + "|next up|previous article|previous story|previous post|prev next|post navigation"
          + "|top stories|topstories|infinite|recent post|recent posts|recentposts|zergnet"
          + "|revcontent|mgid|inline link|complementary|rail|sidebar|side bar|aside"
          + "|onward journey|further reading|read on|also in"),
  PICTURE_CAPTION(
      CutReason.CAPTION,
      0.25,
      "caption|captions|figcaption|photo credit|image credit|credit|credits|photocredit"
          + "|media info|image meta|image info|image wrapper|image container|inline image"
          + "|photo wrapper|wp block image"),
  ABOUT_THE_AUTHOR(
      CutReason.AUTHOR_NOTE,
      0.25,
      "author bio|author box|author info|author card|author profile|author about"
          + "|author description|author details|writer bio|contributor bio|about author"
          + "|about the author|about writer|authorbox|authorbio|bio|biography|author block"),
  BYLINE_BOX(
      CutReason.BYLINE,
      0.15,
      "byline|bylines|author|authors|dateline|timestamp|time stamp|pub date|pubdate|published"
          + "|updated|modified|post meta|entry meta|article meta|story meta|post info|entry info"
          + "|article info|story info|post date|entry date|article date|posted on|reading time"
          + "|read time|publish date|writtenby|date|datetime|contributors"),
  NAVIGATION_BAR(
      CutReason.NAVIGATION,
      0.4,
      "nav|navigation|navbar|navbox|menu|menus|submenu|breadcrumb|breadcrumbs|bread crumb"
          + "|bread crumbs|pagination|pager|skip link|skip to content|tags|tag list|tagcloud"
          + "|taglist|topics|categories|cat links|masthead|search|searchbox|dropdown|contentinfo"
          + "|banner|toolbar|toc|sitemap|tablist|site header|site footer|footer|global header"
          + "|page header|widget|widgets|ticker|eyebrow|kicker|listbox|table of contents"),
  LEGAL_NOTICE(
      CutReason.COPYRIGHT,
      0.25,
      "copyright|copyrights|legal|disclaimer|disclosure|license|licence"),
  PLAYER(
      CutReason.MEDIA,
      0.25,
      "video player|player|jwplayer|brightcove|vjs|video js|audio|slideshow|carousel|gallery"
          + "|lightbox|podcast"),
  STANDFIRST_LINE(
      CutReason.STANDFIRST,
      0.25,
      "standfirst|dek|deck|subtitle|sub title|subheadline|sub headline|strapline|subhead|excerpt"),
  SHOPPING_CART(
      CutReason.SHOP,
      0.25,
      "cart|minicart|basket|checkout|add to cart|woocommerce|product card|buy now"),
  OVERLAY(
      CutReason.SUBSCRIPTION, 0.25, "modal|popup|pop up|overlay|dialog|alertdialog|toast|tooltip");

  /** Never boilerplate themselves: their names speak of the whole page. */
  private static final Set<String> PAGE_TAGS = Set.of("html", "body", "main");

  private static final Map<String, List<Name>> BY_FIRST_WORD = new HashMap<>();

  static {
    for (RegionRule rule : values()) {
      for (String words : rule.names.split("\\|")) {
        List<String> name = List.of(words.split(" "));
        BY_FIRST_WORD
            .computeIfAbsent(name.get(0), k -> new ArrayList<>())
            .add(new Name(name, rule));
      }
    }
  }

  private final CutReason why;
  private final double limit;
  private final String names;

  /**
   * @param limit the share of the page's running text from which the name is not believed
   * @param names of one word or several in a row, parted by bars
   */
  RegionRule(CutReason why, double limit, String names) {
    this.why = why;
    this.limit = limit;
    this.names = names;
  }

  private record Name(List<String> words, RegionRule rule) {}

  CutReason why() {
    return why;
  }

  boolean isBelieved(double share) {
    return share < limit;
  }

  /** Whether articles of honest pages have little text of this kind around them. */
  boolean isRare() {
    return this != READER_COMMENTS && this != RELATED_STORIES && this != COOKIE_BANNER;
  }

  /** The rules that the words of the element's id, classes and role call for. */
  static Set<RegionRule> namedBy(Region region) {
    if (PAGE_TAGS.contains(region.tag()) || region.element().attributesSize() == 0) {
      return Set.of();
    }
    List<String> words = Arrays.asList(region.names().strip().split(" "));
    Set<RegionRule> rules = EnumSet.noneOf(RegionRule.class);
    for (int i = 0; i < words.size(); i++) {
      for (Name name : BY_FIRST_WORD.getOrDefault(words.get(i), List.of())) {
        int end = i + name.words().size();
        if (end <= words.size() && words.subList(i, end).equals(name.words())) {
          rules.add(name.rule());
        }
      }
    }
    return Collections.unmodifiableSet(rules);
  }

  /** What the element's tag alone says of the text in it. */
  static Optional<CutReason> byTag(String tag) {
    return switch (tag) {
      case "nav", "button", "select", "label", "menu", "footer" ->
          Optional.of(CutReason.NAVIGATION);
      case "aside" -> Optional.of(CutReason.RELATED);
      case "figcaption", "figure" -> Optional.of(CutReason.CAPTION);
      case "address" -> Optional.of(CutReason.BYLINE);
      default -> Optional.empty();
    };
  }
}
