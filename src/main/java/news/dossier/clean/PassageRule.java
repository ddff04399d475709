package news.dossier.clean;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import news.dossier.model.CutReason;

/**
 * What the words of a passage say about it: set phrases by which sites lead away from the article.
 * They must make up the whole of a passage, and one no longer than stated, so that a paragraph that
 * merely mentions a newsletter stays. Where several speak, the first one here wins.
 */
enum PassageRule {
  COOKIE_WORDS(
      CutReason.COOKIE_NOTICE,
      700,
      ".*\\b(?:we|our partners|(?:this|our) (?:web)?site)\\b.{0,60}"
          + "\\b(?:use|uses|store|stores|sets?)\\b.{0,60}\\bcookies\\b.*",
      "th(?:is|e) cookies? (?:is|are) (?:set|used|stored)\\b.*"),
  READ_MORE(
      CutReason.RELATED,
      200,
      "next (?:story|article|post|up)\\b.*",
      "(?:more|also|related|recommended|previously|trending|must (?:read|watch)): .*",
      "(?:read|see|watch|listen|learn)(?: (?:more|also|next|here|now))+\\b.{0,4}[:|–—-].*",
      "(?:read|see|watch) (?:more|next|also)\\b.*",
      "(?:related|also read|more on this|recommended|more from|don['’]t miss|up next|must (?:read"
          + "|watch)|you (?:may|might) (?:also )?like|also on|see also|most (?:read|popular)"
          + "|trending|top stories|in other news|editor['’]s picks?|more stories?|recent articles)"
          + "(?: (?:articles?|stories|story|posts?|content|news|topics?|links?|reading|coverage"
          + "|videos?|now))*(?:\\s*[:|–—-].*)?",
      "for (?:more|all)\\b.{0,120}\\b(?:visit|click|go to|check out)\\b.*",
      ".{0,120}\\bclick (?:here|on the link)\\b.{0,30}"),
  ADVERTISEMENT(
      CutReason.ADVERTISEMENT,
      80,
      "(?:advertisements?|ad|sponsored(?: content)?|anzeige|werbung|publicité|publicidad"
          + "|content from our partners|(?:article|story) continues (?:after|below).*"
          + "|scroll to continue(?: with content)?)[.:—-]*"),
  NEWSLETTER_CALL(
      CutReason.NEWSLETTER,
      350,
      "(?:sign up|subscribe|get|join|enter your e-?mail)\\b.{0,160}\\b(?:newsletters?|inbox"
          + "|mailing list|e-?mail (?:address|alerts?)|daily briefing)\\b.*",
      ".*\\bnewsletter\\b.{0,160}\\b(?:sign up|subscribe|get it|delivered)\\b.*",
      "thanks for signing up.*"),
  SUBSCRIBE_CALL(
      CutReason.SUBSCRIPTION,
      160,
      "(?:subscribe|sign in|log in|register (?:now|here|or|to read)"
          + "|already (?:a|have an?) (?:member|subscriber|subscription|account)"
          + "|(?:become|not) a (?:member|subscriber)|to continue reading"
          + "|support (?:our|independent) journalism)\\b.*"),
  FOLLOW_CALL(
      CutReason.SHARE,
      200,
      "(?:follow|like|find|join) (?:us|me|him|her|them|[\\p{L}@][^.]{0,40}) on (?:twitter|facebook"
          + "|instagram|x|linkedin|youtube|telegram|whatsapp|tiktok|threads|google)\\b.*",
      "share (?:this|on|via|the article|article)\\b.{0,60}",
      "share|tweet|(?:copy|share) link|print|e-?mail"),
  COMMENT_CALL(
      CutReason.COMMENTS,
      120,
      "(?:comments?|leave a (?:comment|reply)|view comments?|join the (?:conversation|discussion)"
          + "|show comments?|add a comment|\\d+ comments?|have your say|comment now"
          + "|comments (?:are|have been) (?:closed|disabled))\\b[ :.!]*(?:\\(\\d+\\))?"),
  COPYRIGHT_LINE(
      CutReason.COPYRIGHT,
      400,
      "(?:©|\\(c\\) ?\\d{4}|copyright (?:©|\\d{4}|\\(c\\))).*",
      ".*\\ball rights reserved\\b.*",
      ".*\\bsubject to copyright\\b.*"),
  PHOTO_CREDIT(
      CutReason.CAPTION,
      350,
      "(?:photo|image|picture|photograph|video|illustration|credit|photos?/video)s?"
          + "(?: (?:by|credit|courtesy|source|via|from|of))*\\s*[:|/©].{0,150}",
      "\\(?(?:getty images|reuters|ap photo|afp)[^.]{0,60}",
      ".{0,280}\\b(?:credit|photo|image|photograph|picture)s?(?: by| credit| courtesy of)?:"
          + " [^.!?]{2,90}\\.?",
      ".{0,300}\\((?:[^()]{2,60}/ ?)?(?:AP|AFP|Reuters|(?:AP|File|Courtesy) photo|Getty Images?)"
          + "(?: (?:photo|via|/)[^()]{0,60})?\\)",
      ".{0,280}[/(|](?:AP Photo|Getty Images?|AFP|Reuters|Shutterstock)[^.!?]{0,40}"),
  BYLINE(
      CutReason.BYLINE,
      90,
      "by (?-i:\\p{Lu})[^.!?]{2,60}",
      "(?:published|updated|posted|last (?:updated|modified)|first published)\\b[^.!?]{0,50}"
          + "\\b\\d{4}\\b[^.!?]{0,30}",
      "\\d+ min(?:ute)?s? read"),
  CONTRIBUTOR(
      CutReason.AUTHOR_NOTE,
      300,
      ".{0,250}\\b(?:contributed to th(?:is|e) (?:report|article|story)"
          + "|contributed reporting)\\.?",
      "contributing: .*",
      "\\(?(?:editing|reporting|additional reporting|writing) by [^.]{3,120}[.;]?.{0,160}",
      "(?:contact|reach|e-?mail|follow) (?-i:\\p{Lu})[^.]{0,60}(?: at| on|:)? .{0,60}@.*",
      ".{0,200}\\bcan be reached at\\b.*",
      "(?-i:\\p{Lu}).{3,60} is an? [^.]{3,90}\\. (?:follow|e-?mail|reach) .*"),
  FIRST_PUBLISHED(
      CutReason.BYLINE,
      220,
      "(?:this (?:story|article|post)|(?:story|article)) (?:was|has been)"
          + " (?:(?:first|originally|last) )?(?:published|updated|posted)\\b.*",
      "(?:this (?:article|story|post) )?(?:first|originally) (?:published|appeared) (?:in|on|at)\\b.*",
      "this (?:article|story) appeared (?:in|on)\\b.*",
      "cross-?posted from .*"),
  TAGS(
      CutReason.NAVIGATION,
      300,
      "(?:tags|topics|filed under|categories|tagged(?: in| under)?|in this (?:article|story)) ?:.*"),
  CONTROL(
      CutReason.NAVIGATION,
      40,
      "back to top|top|home|menu|skip to .*|next|previous|close|(?:show|hide|toggle) caption"
          + "|view gallery|loading.*|play|pause|privacy overview");

  private final CutReason why;
  private final int longest;
  private final Pattern pattern;

  /**
   * @param longest in UTF-16 units
   * @param patterns regular expressions, any of which makes up the whole passage
   */
  PassageRule(CutReason why, int longest, String... patterns) {
    this.why = why;
    this.longest = longest;
    this.pattern =
        Pattern.compile(
            "(?:" + String.join("|", patterns) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
