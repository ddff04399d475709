<#--
  The sentences of an article, handed over to js/receipts.js on other pages, which show them before a
  reader follows a link. Made from the page itself: what that does not show is not here either.
-->
<#import "/part/words.ftlh" as words>
<#assign
  sentences = sentencesOf(content)
  publisher = (content.publisher)!""
  date = ((content.published)!"")?has_content?then(longDate((content.published)!""), say("origin.no-date"))
  known = words.kindOf(content, "published")
  url = (content.url)!"">
<#if sentences?has_content>
dossierReceipts(${json({
  "title": content.title,
  "source": publisher?has_content?then(say("origin", "publisher", publisher, "date", date), date),
  "dated": known?has_content?then(say("how." + known) + ": " + words.sourceOf(content, "published"), ""),
  "language": (content.language)!"",
  "direction": ((content.language)!"")?has_content?then(direction((content.language)!""), ""),
  "address": absolute(content.uri),
  "sentences": sentences?map(s -> s + {"cite": citation(s.text, s.speaker!"", content.title, publisher, date, url)})
})});
</#if>
