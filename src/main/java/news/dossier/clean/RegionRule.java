package news.dossier.clean;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dossier.model.CutReason;

/**
 * What the name of an element says about the text in it: its tag, or the words of its id, classes
 * and role. The words come from the lists that Mozilla's Readability ("unlikelyCandidates",
 * "negative") and trafilatura (Barbaresi 2021, "OVERALL_DISCARD_XPATH") have gathered over the
 * years, sorted by what they mean. Earlier rules win.
 */
enum RegionRule {
  COOKIE_BANNER(
      CutReason.COOKIE_NOTICE, "cookies?|consent|gdpr|onetrust|ccpa|didomi|cookiebot|usercentrics"),
  READER_COMMENTS(
      CutReason.COMMENTS,
      "comments?|commentlist|comment (list|form|area|section)|disqus|dsq|livefyre|respond|replies"
          + "|viafoura|coral|openweb|spot im|kommentare|commentaires|comentarios"),
  NEWSLETTER_BOX(
      CutReason.NEWSLETTER,
      "newsletters?|mailing list|mailchimp|mc embed|email (sign ?up|form|capture|subscribe)"
          + "|sign ?up|signup form|nl"),
  SUBSCRIPTION_BOX(
      CutReason.SUBSCRIPTION,
      "subscribe|subscriptions?|subscriber|paywall|regwall|log ?in|sign ?in|piano|membership"
          + "|donate|donation|meter|registration|abo"),
  SHARE_BUTTONS(
      CutReason.SHARE,
      "share|shares|sharing|social|socials|follow us|addthis|addtoany|sharedaddy|sharethis|jp flair"
          + "|shareaholic|social links"),
  ADVERTISEMENT(
      CutReason.ADVERTISEMENT,
      "ad|ads|advert|adverts|advertisement|advertising|adsense|dfp|sponsor|sponsored|promo|promos"
          + "|promotion|promoted|adslot|ad slot|google ad|affiliate|anzeige|werbung|publicidad"),
  RELATED_STORIES(
      CutReason.RELATED,
      "related|relateds|recirc|recirculation|recommended|recommendations?|recommend|outbrain|taboola"
          + "|more (from|stories|on|news|articles|in|like)|read (more|next|also)|also (like|read)"
          + "|see also|most (read|popular|viewed|shared)|trending|popular|latest|teasers?|up next"
          + "|yarpp|relatedposts|related posts?|similar|suggested|next (article|story|post|up)"
          + "|previous (article|story|post)|prev next|post navigation|top stories|topstories"
          + "|infinite|recent posts?|recentposts|zergnet|revcontent|mgid|readmore|inline link"
          + "|complementary|rail|right rail|sidebar|side bar|aside"),
  PICTURE_CAPTION(
      CutReason.CAPTION,
      "captions?|figcaption|wp caption|photo credit|image credit|credits?|photo caption|photocredit"
          + "|image caption|slideshow caption"),
  ABOUT_THE_AUTHOR(
      CutReason.AUTHOR_NOTE,
      "(author|writer|contributor) (bio|box|info|card|profile|about|description|details)"
          + "|about (the )?(author|writer)|authorbox|authorbio|bio|biography|authors? block"),
  BYLINE_BOX(
      CutReason.BYLINE,
      "bylines?|authors?|dateline|timestamp|time stamp|pub ?date|published|updated|modified"
          + "|(post|entry|article|story) (meta|info|date|data|header info)|posted on|reading time"
          + "|read time|publish date|writtenby|date"),
  NAVIGATION_BAR(
      CutReason.NAVIGATION,
      "nav|navigation|navbar|navbox|menu|menus|submenu|breadcrumbs?|bread crumbs?|pagination|pager"
          + "|skip link|skip to content|tags|tag list|tagcloud|taglist|topics|categories|cat links"
          + "|masthead|search|searchbox|dropdown|contentinfo|banner|toolbar|toc|sitemap|tablist"
          + "|site header|site footer|footer|global header|page header|widgets?|ticker|eyebrow"
          + "|kicker|listbox"),
  LEGAL_NOTICE(CutReason.COPYRIGHT, "copyright|copyrights|legal|disclaimer|disclosure|licen[sc]e"),
  PLAYER(
      CutReason.MEDIA,
      "video player|player|jwplayer|brightcove|audio player|podcast player|vjs|video js|audio"
          + "|slideshow|carousel|gallery|lightbox"),
  STANDFIRST_LINE(
      CutReason.STANDFIRST,
      "standfirst|dek|deck|subtitle|sub title|subheadline|sub headline|strapline|subhead|excerpt"),
  SHOPPING_CART(CutReason.SHOP, "cart|minicart|basket|checkout|add to cart|woocommerce"),
  OVERLAY(CutReason.SUBSCRIPTION, "modal|popup|pop up|overlay|dialog|alertdialog|toast|tooltip");

  /** Never boilerplate themselves: their names speak of the whole page. */
  private static final Set<String> PAGE_TAGS = Set.of("html", "body", "main");

  private final CutReason why;
  private final Pattern names;

  RegionRule(CutReason why, String names) {
    this.why = why;
    this.names = Pattern.compile(" (?:" + names + ") ");
  }

  /** Why text in this element is not the article, going by the element alone. */
  static Optional<CutReason> judge(Region region) {
    String tag = region.tag();
    if (PAGE_TAGS.contains(tag)) {
      return Optional.empty();
    }
    Optional<CutReason> byTag = byTag(tag);
    if (byTag.isPresent() || region.element().attributesSize() == 0) {
      return byTag;
    }
    String names = region.names();
    return Arrays.stream(values())
        .filter(rule -> rule.names.matcher(names).find())
        .map(rule -> rule.why)
        .findFirst();
  }

  private static Optional<CutReason> byTag(String tag) {
    return switch (tag) {
      case "nav", "button", "select", "label", "menu" -> Optional.of(CutReason.NAVIGATION);
      case "footer" -> Optional.of(CutReason.NAVIGATION);
      case "aside" -> Optional.of(CutReason.RELATED);
      case "figcaption" -> Optional.of(CutReason.CAPTION);
      case "address" -> Optional.of(CutReason.BYLINE);
      default -> Optional.empty();
    };
  }
}
