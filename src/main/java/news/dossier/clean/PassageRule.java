package news.dossier.clean;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.CutReason;

/**
 * What the words of a passage say about it: set phrases by which sites lead away from the article.
 * Each looks at the beginning of a passage, and at short passages only, so that a paragraph that
 * merely mentions a newsletter stays.
 */
enum PassageRule {
  COOKIE_WORDS(
      CutReason.COOKIE_NOTICE,
      700,
      ".*\\b(?:we|our partners|this (?:web)?site|our (?:web)?site)\\b.{0,80}\\bcookies\\b.*"
          + "|.*\\bcookies?\\b.*\\b(?:consent|website|browser|plugin)\\b.*"),
  READ_MORE(
      CutReason.RELATED,
      200,
      "next (?:story|article|post|up)\\b.*|more: .*|(?:read|see|watch|listen|learn|click)(?: (?:more|also|next|here|now))+\\b.{0,4}[:|–—-].*"
          + "|(?:read|see|watch) (?:more|next|also)\\b.*"
          + "|(?:related|also read|more on this|recommended|more from|don['’]t miss|up next"
          + "|you may also like|you might also like|also on|see also|most read|trending"
          + "|top stories|in other news|editor['’]s picks?|more stories?)\\b"
          + "(?: (?:articles?|stories|story|posts?|content|news|topics?|links?|reading|coverage|videos?))*"
          + "(?:\\s*[:|–—-].*|)"),
  ADVERTISEMENT(
      CutReason.ADVERTISEMENT,
      60,
      "(?:advertisements?|ad|sponsored(?: content)?|story continues below(?: advertisement)?"
          + "|(?:article|story) continues (?:after|below).*|scroll to continue(?: with content)?"
          + "|anzeige|werbung|publicité|publicidad|content from our partners)[.:—-]*"),
  NEWSLETTER_CALL(
      CutReason.NEWSLETTER,
      350,
      "(?:sign up|subscribe|get|join|enter your e-?mail)\\b.{0,160}\\b(?:newsletters?|in your inbox|inbox|mailing list"
          + "|e-?mail (?:address|alerts?)|daily briefing)\\b.*"),
  SUBSCRIBE_CALL(
      CutReason.SUBSCRIPTION,
      160,
      "(?:subscribe|sign in|log in|register|already (?:a|have)|become a (?:member|subscriber)"
          + "|to continue reading|support (?:our|independent) journalism)\\b.*"),
  FOLLOW_CALL(
      CutReason.SHARE,
      200,
      "(?:follow|like|find|join) (?:us|me|him|her|them|[\\p{Lu}@][^.]{0,40}) on"
          + " (?:twitter|facebook|instagram|x|linkedin|youtube|telegram|whatsapp|tiktok|threads|google)\\b.*"
          + "|share (?:this|on|via|the|article)\\b.*|share|tweet|(?:copy|share) link|print|email"),
  COMMENT_CALL(
      CutReason.COMMENTS,
      120,
      "(?:comments?|leave a (?:comment|reply)|view comments?|join the (?:conversation|discussion)"
          + "|show comments?|add a comment|\\d+ comments?|have your say|comments (?:are|have been) (?:closed|disabled)|comment now)\\b[ :.!]*(?:\\(\\d+\\))?"),
  COPYRIGHT_LINE(
      CutReason.COPYRIGHT,
      400,
      ".*\\bsubject to copyright\\b.*|(?:©|\\(c\\) ?\\d{4}|copyright (?:©|\\d{4}|\\(c\\))).*|.*\\ball rights reserved\\b.*"),
  PHOTO_CREDIT(
      CutReason.CAPTION,
      160,
      "(?:photo|image|picture|photograph|video|illustration|credit|photos?/video)s?"
          + "(?: (?:by|credit|courtesy|source|via|from|of))*\\s*[:|/©].*"
          + "|(?:getty images|reuters|ap photo|afp)[^.]{0,60}"),
  BYLINE(
      CutReason.BYLINE,
      90,
      "by (?-i:[\\p{Lu}])[^.!?]{2,60}|(?:published|updated|posted|last (?:updated|modified)|first published)"
          + "\\b[: ].{0,70}|\\d+ min(?:ute)?s? read"),
  CONTRIBUTOR(
      CutReason.AUTHOR_NOTE,
      300,
      ".*\\b(?:contributed to th(?:is|e) (?:report|article|story)|contributed reporting)\\.?"
          + "|contributing: .*|(?:editing|reporting|additional reporting|writing) by [^.]{3,120}[.;]?.{0,160}"
          + "|(?:contact|reach|e-?mail|follow) (?-i:\\p{Lu})[^.]{0,60}(?: at| on|:)? .{0,60}@.*"
          + "|.*\\bcan be reached at\\b.*|(?-i:\\p{Lu}).{3,60} is an? [^.]{3,90}\\. (?:follow|e-?mail|reach) .*"),
  FIRST_PUBLISHED(
      CutReason.BYLINE,
      220,
      "(?:this (?:story|article|post)|(?:story|article)) (?:was|has been) (?:first|originally|last)?"
          + " ?(?:published|updated|posted|appeared)\\b.*|(?:first|originally) (?:published|appeared)\\b.*"
          + "|this (?:article|story) (?:originally |first )?appeared (?:in|on)\\b.*|cross-?posted from .*"),
  TAGS(
      CutReason.NAVIGATION,
      300,
      "(?:tags|topics|filed under|categories|tagged(?: in| under)?)\\b ?:.*"),
  HOME_LINK(
      CutReason.NAVIGATION,
      30,
      "(?:back to top|top|home|menu|skip to .*|next|previous|close|show caption|hide caption|toggle caption|view gallery|loading.*)");

  private final CutReason why;
  private final int longest;
  private final Pattern pattern;

  PassageRule(CutReason why, int longest, String pattern) {
    this.why = why;
    this.longest = longest;
    this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Why the passage is not the article, going by its words alone. */
  static Optional<CutReason> judge(Passage passage) {
    return Arrays.stream(values())
        .filter(rule -> passage.length() <= rule.longest)
        .filter(rule -> rule.pattern.matcher(passage.text()).matches())
        .map(rule -> rule.why)
        .findFirst();
  }
}
